"""Questions with two answers, with the words that give each: what one party calls open, another may call shut. Data, over folded text.

An axis is only looked at beside shared words ("the mill was running", "the mill had been shut down"), so a word may stand on several.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from app.engine.linking.wordlists import phrases


@dataclass(frozen=True, slots=True)
class Axis:
    """`yes` and `no` are phrases that answer one question in opposite ways; an empty `no` leaves that to negations."""

    name: str
    yes: tuple[str, ...]
    no: tuple[str, ...]


def _axis(name: str, yes: str, no: str = "") -> Axis:
    return Axis(name, phrases(yes), phrases(no))


AXES: tuple[Axis, ...] = (
    _axis(
        "working",
        "open; opened; opens; opening; reopen; reopened; reopening; running; operating; operational; working; in operation; resume; resumed; up and running;"
        " restarted; functioning; worked; works; functioned; sounded; went off; in order; restored; kept open; stay open; stayed open; remained open; remain open; as normal; as usual; continue; continued; continuing",
        "closed; close; closes; closing; closure; shut; shut down; shutting; shutdown; halted; halt; suspended; suspend; suspension; idle; stopped; stop; at a standstill;"
        " out of service; out of operation; ceased; brought to a halt; paralysed; paralyzed; inoperable; disrupted; interrupted; out of order; failed; faulty; defective; malfunctioned",
    ),
    _axis("paid", "paid; pay; paying; payment; payments; settled; transferred", "unpaid; withheld; owed; owes; owe; arrears; in arrears"),
    _axis(
        "punctual",
        "on time; on schedule; punctual; punctually; in time; as planned; as scheduled",
        "late; overdue; delayed; delay; delays; behind schedule; too late",
    ),
    _axis(
        "agreed",
        "agreement; agreements; deal; accord; pact; settlement; agreed; agree; compromise; breakthrough; promise; promised; pledged; commitment; committed; undertaking",
        "deadlock; deadlocked; stalemate; collapsed; broke down; broken down; failed",
    ),
    _axis("dismissed", "dismissed; fired; sacked; dismissal; dismissals; laid off; made redundant; layoffs; redundant; redundancies; job cuts; job losses; lose their jobs; lost their jobs;"
        " jobs would be lost; jobs were lost; jobs lost; lay off; cut jobs; sack; fire workers", "reinstated; kept on; rehired"),
    _axis(
        "won",
        "won; win; wins; winning; victory; elected; re-elected; triumphed; winner; ahead; leading; in the lead",
        "lost; lose; losing; defeat; defeated; beaten; loser; trailing; behind",
    ),
    _axis(
        "allowed",
        "allowed; allow; admitted; permitted; let in; let through; given access; granted access; granted; free to leave; free to; able to",
        "barred; prevented; blocked; blocking; turned away; turned back; refused entry; denied entry; denied access; refused access; kept out; stopped from; banned;"
        " excluded; forbidden; expelled; refused; unable to; obstructed; held up",
    ),
    _axis(
        "rigged",
        "rigged; rigging; fraud; fraudulent; stuffed; stuffing; ballot-stuffing; manipulated; manipulation; falsified; irregularities; tampered; tampering; altered; inflated; stolen; flawed",
        "free and fair; fair; clean; properly conducted; orderly; transparent; regular",
    ),
    _axis("leaked", "leaked; leak; leaks; leaking; spilled; spill; spilt; seeped; escaped; discharged", "contained; sealed"),
    _axis(
        "safe",
        "safe; harmless; drinkable; clean; safety; no danger; no risk; sound; within safe limits; within limits",
        "unsafe; dangerous; hazardous; contaminated; contamination; polluted; poisoned; poisonous; toxic; undrinkable; unfit; a threat; at risk; unsound",
    ),
    _axis(
        "under_control",
        "under control; contained; brought under control; extinguished; put out; calm; stable; stabilised; stabilized",
        "out of control; still burning; raging; spreading; chaotic; worsening; deteriorating; unstable; critical",
    ),
    _axis("warned", "warned; warning; warnings; alerted; alert; alarm; sirens", "unannounced; without notice"),
    _axis("bribed", "bribe; bribes; bribed; bribery; kickbacks; kickback; embezzled; embezzlement"),
    _axis("guilty", "guilty; convicted; responsible; to blame; liable; culpable; at fault", "innocent; acquitted; cleared; exonerated; not liable; blameless"),
    _axis("genuine", "genuine; authentic; real; original; valid; in order", "forged; fake; faked; fabricated; doctored; staged; falsified; invalid; forgery; bogus"),
    _axis(
        "held",
        "in custody; detained; arrested; jailed; in prison; imprisoned; behind bars; held; in detention; captive; abducted; kidnapped; taken hostage",
        "released; freed; at liberty; set free; let go; on bail; at large; free",
    ),
    _axis(
        "voluntary",
        "voluntarily; voluntary; willingly; of her own accord; of his own accord; of their own accord; freely; by choice; of her own free will; of his own free will;"
        " consent; consented",
        "forced; coerced; against her will; against his will; against their will; under duress; under pressure; under torture; torture; beaten out; forcibly; compelled; pressured; tortured; at gunpoint",
    ),
    _axis(
        "rising",
        "rose; risen; rise; rises; rising; increased; increase; increasing; grew; grown; growing; growth; climbed; climbing; higher; up; improved; improving; jumped",
        "fell; fallen; fall; falling; decreased; decrease; decreasing; dropped; drop; dropping; declined; declining; decline; shrank; shrunk; shrinking; lower; receding; receded;"
        " down; worsened; worsening; plunged",
    ),
    _axis("signed", "signed; sign; signing; signature; initialled", "unsigned"),
    _axis("breached", "accessed; stolen; stole; hacked; compromised; copied; breached; exposed; leaked; obtained", "secure; untouched; protected; encrypted"),
    _axis(
        "intact",
        "intact; undamaged; unharmed; unscathed; standing; in place; held; holding; sound; survived; spared; untouched",
        "breached; destroyed; damaged; damage; collapsed; collapse; burst; broken; cracked; ruined; in ruins; demolished; razed; gutted; flattened; levelled; crumbled; came down; gave way; given way; burned; burned down;"
        " hit",
    ),
    _axis("delivered", "reached; received; delivered; arrived; got through; handed out; distributed; supplied; come in; provided", "undelivered; cut off; without; looted; diverted"),
    _axis(
        "alive",
        "alive; survived; survivors; survivor; rescued; unharmed; unhurt; safe and well",
        "dead; died; killed; perished; drowned; death; deaths; executed; murdered; shot dead",
    ),
    _axis("found", "been found; recovered; located; retrieved; accounted for; traced", "missing; lost; unaccounted for; disappeared; untraced"),
    _axis(
        "respected",
        "holding; held; respected; observed; honoured; honored; in force; complied; comply; abided; kept; upheld; fulfilled; met; conform; in line with",
        "violated; broken; broke; breached; breach; breaches; violations; violation; collapsed; ignored; flouted; failed to honour",
    ),
    _axis("lawful", "legal; lawful; legally; lawfully; constitutional; authorised; authorized; licensed; permitted", "illegal; unlawful; illegally; unlawfully; unconstitutional; unauthorised; unauthorized; unlicensed; without permission"),
    _axis("attended", "attended; attend; took part; taken part; present; participated; joined; attending", "absent; boycotted; stayed away; skipped; boycott"),
    _axis("enough", "enough; sufficient; adequate; plenty; ample; adequately; fully stocked; well stocked", "insufficient; inadequate; shortage; shortages; ran out; run out; running out; too few; lacked; lacking; short of; scarce"),
    _axis("empty", "empty; deserted; vacant; unoccupied; abandoned", "full; crowded; packed; occupied; inhabited"),
    _axis("armed", "armed; weapons; weapon; guns; rifles; ammunition; arms; gun; knife", "unarmed; defenceless"),
    _axis("peaceful", "peaceful; peacefully; calmly; non-violent", "violent; violence; violently; riot; rioted; threw stones; attacked"),
    _axis("accepted", "accepted; accept; approved; approve; backed; endorsed; supported; adopted; passed; ratified; upheld; granted; voted for; in favour of", "rejected; voted against; against; reject; turned down; refused; vetoed; opposed; declined; voted down; dismissed; overturned; annulled; struck down"),
    _axis("held_event", "take place; took place; taken place; go ahead; went ahead; begun; started; underway; under way; begin; start; launched", "cancelled; canceled; postponed; called off; scrapped; put off; abandoned; delayed"),
    _axis("done", "completed; finished; complete; concluded; implemented; carried out; fulfilled; achieved; met", "incomplete; unfinished; half-built; missed; unfulfilled"),
    _axis("inside", "inside; within; in its waters; in its territory; on its territory", "outside; beyond; in international waters"),
    _axis("told", "informed; told; consulted; notified; briefed; aware; knew; known", "unaware; uninformed; in the dark; kept from"),
    _axis("licensed", "maintained; serviced; inspected; checked; tested; certified; insured; licensed; insurance; licence; permit", "neglected; unserviced; uninspected; uncertified; uninsured; unlicensed; expired"),
    _axis("cooperated", "cooperated; cooperating; cooperation; complied; handed over; disclosed; published; shared", "obstructed; concealed; hid; hidden; withheld; covered up; destroyed; deleted"),
    _axis("true", "true; accurate; correct; right; confirmed; factual", "false; untrue; wrong; incorrect; baseless; unfounded; fabricated; invented; fictitious; misleading; a lie; lies; groundless; nonsense"),
    _axis("used", "used; use; using; fired; launched; deployed; employed", "never used; unused"),
    _axis("left", "left; departed; fled; withdrew; withdrawn; gone; pulled out; flew out; quit", "stayed; remained; still there; remains; remain; still in; stay; staying"),
    _axis("solvent", "solvent; profitable; profit; profits; in profit", "insolvent; bankrupt; bankruptcy; loss; losses; in the red; insolvency"),
    _axis("ill", "ill; sick; unwell; injured; wounded; infected; hurt; critical; in hospital; hospitalised; hospitalized", "healthy; well; unhurt; unharmed; uninjured; recovered; in good health; recovering; discharged"),
    _axis("ended", "over; ended; end; ending; concluded; called off; wound up", "still; continuing; continued; continue; ongoing; go on; goes on; going on; under way; underway"),
    _axis("in_force", "in force; in place; remain; stay; maintained; extended; renewed; retained", "lifted; lift; scrapped; repealed; eased; removed; revoked; expired; dropped; withdrawn"),
    _axis("supplied", "restored; reconnected; connected; has power; had power", "without; outage; outages; blackout; cut off; cut"),
    _axis("caused", "caused; cause; causes; causing; due to; because of; led to; linked to; triggered; result of; resulted from; resulted in; responsible for; stemmed from; sparked"),
    _axis("talking", "talks; talking; discussing; discussed; discussions; discussion; negotiate; negotiating; negotiations; dialogue; in contact; met; meeting; meet; meetings"),
    _axis("summoned", "summoned; called in; recalled"),
    _axis("involved", "involved; involvement; part in; role in; behind; took part; hand in; links to; linked to; connection; complicit"),
    _axis("ordered", "ordered; order; orders; instructed; told to; authorised; authorized; approved"),
    _axis("sold", "sold; sell; selling; sale; exported; shipped", "bought; kept"),
    _axis("spent", "spent; misused; diverted; misspent; siphoned; embezzled; stole; stolen; pocketed", "properly spent; accounted for; returned"),
    _axis("used_force", "force; tear gas; rubber bullets; live rounds; live ammunition; batons; water cannon; beaten; beat; fired at; opened fire", "restraint"),
    _axis("qualified", "qualified; trained; experienced; competent; fit; sober; healthy", "unqualified; untrained; inexperienced; incompetent; unfit; drunk; intoxicated; asleep; tired"),
    _axis("on_course", "on course; on track; on target", "off course; off track; astray; strayed"),
    _axis("evacuated", "evacuated; evacuation; moved out; moved to safety; ordered out; left their homes", "still inside; stayed behind; remained in their homes; in their homes"),
    _axis("owned", "owned; owns; belonged; belongs; belonging; property of; holds; own"),
    _axis("lied", "lied; lying; misled; deceived; misleading", "honest; told the truth; truthful; transparent"),
    _axis("resigned", "resigned; resign; resigns; stepped down; step down; quit; left the post; left office; resignation; standing down", "in office; in his post; in her post; stay on; stayed on; remained in charge; remains chief"),
    _axis(
        "civilians_hit",
        "civilian; civilians; children; child; women; nurses; patients; bystanders; villagers; families",
        "were fighters; were all fighters; only fighters; fighters only; were militants; were combatants; were soldiers; were insurgents; were rebels; were terrorists;"
        " were gunmen; nobody else; no one else",
    ),
    _axis(
        "captured",
        "captured; seized; fallen; fell; full control; overran; overrun; in our hands; in their hands; in government hands; liberated; conquered; capture; been taken",
        "held; still hold; still holds; remained in; remain in; still ours; still hers; still theirs; held on; repelled; thrown back; pushed back; driven back; beaten back",
    ),
    _axis(
        "military_target",
        "arms depot; ammunition depot; weapons depot; military target; command post; barracks; military base; base; depot; militant position; rocket launcher",
        "clinic; hospital; school; market; homes; houses; shelter; church; mosque; bakery; apartment block; civilians; residential",
    ),
    _axis("demanded", "asked for; asked; demand; demanded; demands; ransom; extortion; blackmail"),
    _axis("heard", "warnings; warning; warned; reported; report; complaint; complaints; complained; alerted; raised concerns; written report"),
    _axis("looked", "inspected; inspection; inspections; looked at; checked; examined; examination; audited; audit; searched"),
    _axis("blasted", "blast; blasts; blasting; explosion; explosions; explosives; exploded; dynamite; detonated; blasted"),
    _axis("stored", "weapons; rockets; ammunition; arms; arms depot; depot; missiles; explosives; command post; military target; military base"),
    _axis("blocked", "blocked; blocking; blockade; obstructed; barricaded; blockaded", "open; unblocked; free; clear; passable; accessible"),
    _axis("threatened", "threatened; threatening; threats; threat; intimidated; intimidation; intimidating"),
    _axis("surrendered", "surrendered; surrendering; surrender; laid down their arms; laid down their weapons; were captured; been captured; taken prisoner; prisoners; gave up; given themselves up"),
    _axis("stayed", "remained; remain; holding out; still in; still hold; hold out; stayed; held; left behind", "withdrew; withdrawn; withdrawal; retreated; fled; left; abandoned; pulled out; ran; driven out; pushed out"),
    _axis("turned_away", "turned away; turning away; kept out; refused entry; barred; denied entry; expelled; kept from; excluded; locked out; sent away; thrown out; expulsion; expulsions; ejected; removed from"),
    _axis("shaken", "tremor; quake; earthquake; tremors; quakes; seismic activity"),
    _axis("back", "returned; return; handed back; gave back; back; repaid; refunded", "kept; retained; confiscated"),
)  # fmt: skip

_SPELLED: dict[str, tuple[tuple[str, bool], ...]] = {
    phrase: tuple((axis.name, phrase in axis.yes) for axis in AXES if phrase in axis.yes or phrase in axis.no)
    for phrase in {p for axis in AXES for p in (*axis.yes, *axis.no)}
}
_YES = {axis.name: axis.yes for axis in AXES}


@cache
def _pattern() -> re.Pattern[str]:
    longest_first = sorted(_SPELLED, key=lambda phrase: (-len(phrase), phrase))
    return re.compile(rf"(?<![\w-])(?:{'|'.join(re.escape(p) for p in longest_first)})(?![\w-])")


@lru_cache(maxsize=4096)
def axis_hits(folded: str) -> tuple[tuple[int, int, str, bool], ...]:
    """Where a folded text answers a question: (start, end, axis, whether it answers yes), in order of the text."""
    return tuple((m.start(), m.end(), name, yes) for m in _pattern().finditer(folded) for name, yes in _SPELLED[m.group()])


def yes_phrases(axis: str) -> tuple[str, ...]:
    """The phrases that answer an axis with yes."""
    return _YES[axis]
