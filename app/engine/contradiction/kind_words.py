"""Kinds of things that news denies as a whole ("no warning", "any payment"), with the words that tell of one. Data.

`heads` end a denial ("any prior warning", "had paid nothing"), `told` are words of which one says that there was something of the kind. Who
denies its own deeds says nothing of another's.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from app.engine.linking.clause_words import folded_stem
from app.engine.linking.wordlists import words


class Doer(Enum):
    """Of whom the other claim must tell to answer a denial."""

    ANY = "any"
    OTHER = "not of a third one by name"
    SAME = "of the one who denies, by name"


@dataclass(frozen=True, slots=True, eq=False)
class Kind:
    """A kind of things, as stems."""

    name: str
    heads: frozenset[str]
    told: frozenset[str]
    doer: Doer = Doer.ANY


def _kind(name: str, heads: str, told: str, *, doer: Doer = Doer.ANY) -> Kind:
    return Kind(name, _stems(heads), _stems(told), doer)


def _stems(spelled: str) -> frozenset[str]:
    return frozenset(folded_stem(w) for w in words(spelled))


KINDS: tuple[Kind, ...] = (
    _kind(
        "warning",
        "warning warned alert alerted notice notified told informed complaint concern",
        "warning warned alerted alert letter memo email report notified cautioned knew flagged",
        doer=Doer.OTHER,
    ),
    _kind("ransom", "ransom", "ransom paid money handed cash transferred"),
    _kind(
        "bribe",
        "paid payment bribe kickback cent penny coin taler crown dollar euro money cash",
        "bribe bribed kickback payoff ransom",
    ),
    _kind(
        "fire",
        "fired shot shelled shelling attacked attack struck strike bombed bombing missile shell rocket drone launched hit",
        "fired shelled shell missile bombed struck rocket artillery attacked hit attack strike salvo shelling drone bomb bombardment mortar",
        doer=Doer.SAME,
    ),
    _kind(
        "fraud",
        "fraud rigging irregularity manipulation tampering cheating forgery",
        "fraud rigged stuffed inflated forged manipulated tampered altered falsified doctored fabricated backdated cheated",
    ),
    _kind("surrender", "surrendered surrender", "surrendered capitulated disarmed"),
    _kind("column", "column convoy truck lorry aid supply vehicle", "truck lorry convoy column supply aid"),
    _kind(
        "crossing",
        "crossed entered crossing violation violated",
        "crossed entered inside strayed violated penetrated crossing",
        doer=Doer.SAME,
    ),
    _kind(
        "talks", "talks talk negotiation contact meeting met", "met meeting dined talks talked discussed discussing negotiated negotiating"
    ),
    _kind("theft", "stolen theft stole looted looting", "stolen theft stole copied looted pocketed embezzled", doer=Doer.SAME),
    _kind(
        "violence",
        "violence beaten beat beating brutality mistreatment ill-treatment abuse torture",
        "beat beaten batons kicked punched dragged clubbed tortured electrocuted slapped abused mistreated",
        doer=Doer.SAME,
    ),
    _kind("raid", "rescue storming", "stormed raid raided commandos"),
    _kind("confession", "confessed confession admitted admission", "confessed admitted confession pleaded"),
    _kind("leak", "leak leaked spill spilled escaped discharge", "leaked spilled escaped leak spill seeped discharged"),
    _kind(
        "contamination",
        "contamination contaminated pollution polluted poison toxin salmonella bacteria residue",
        "contaminated contamination polluted pollution poison toxin salmonella bacteria listeria pesticide arsenic",
    ),
    _kind(
        "harassment",
        "harassment harassed bullying bullied misconduct impropriety",
        "harassed groped touched bullied insulted humiliated molested",
        doer=Doer.SAME,
    ),
    _kind(
        "breach",
        "breach breached intrusion hack hacked compromised",
        "breached breach hacked hack intruder copied stolen leaked compromised",
    ),
    _kind("damage", "damage damaged harm", "damaged destroyed wrecked cracked smashed shattered burned flattened gutted"),
    _kind(
        "inspection",
        "inspected inspection checked check tested test audited audit examined examination",
        "inspected inspection checked tested audited examined passed",
    ),
    _kind("offer", "offer offered proposal proposed", "offered offer proposal proposed tabled"),
    _kind("threat", "threat threatened threatening intimidation pressure", "threatened threat blackmailed intimidated bullied"),
    _kind("doping", "doping doped substance drug", "doping steroid positive epo testosterone", doer=Doer.OTHER),
    _kind("hostage", "hostage detainee prisoner abducted kidnapped", "hostage captive kidnapped abducted"),
    _kind("order", "order ordered instruction instructed", "ordered order instructed instruction"),
    _kind(
        "sabotage",
        "sabotage sabotaged arson crime",
        "sabotage sabotaged arson explosive detonated sawn deliberately torched",
    ),
    _kind("shortage", "shortage shortages", "shortage rationed rationing"),
    _kind("deal", "deal agreement accord pact", "deal agreement accord pact signed agreed"),
    _kind("exchange", "exchange swap", "exchanged exchange swapped swap handed traded"),
)
