"""Courts and inquiries: guilt, evidence, consent, what was known. Each axis: its name, what answers yes, what answers no (phrases parted by ";"). Data."""

from __future__ import annotations

COURTS: tuple[tuple[str, str, str], ...] = (
    (
        "bribed",
        "bribe; bribes; bribed; bribery; kickbacks; kickback; embezzled; embezzlement",
        "",
    ),
    (
        "guilty",
        "guilty; convicted; responsible; to blame; liable; culpable; at fault",
        "innocent; acquitted; cleared; exonerated; not liable; blameless",
    ),
    (
        "genuine",
        "genuine; authentic; real; original; valid; in order",
        "forged; fake; faked; fabricated; doctored; staged; falsified; invalid; forgery; bogus",
    ),
    (
        "held",
        """
        in custody; detained; arrested; jailed; in prison; imprisoned; behind bars; held; in detention; captive; abducted;
        kidnapped; taken hostage
        """,
        "released; freed; at liberty; set free; let go; on bail; at large; free",
    ),
    (
        "voluntary",
        """
        voluntarily; voluntary; willingly; of her own accord; of his own accord; of their own accord; freely; by choice; of her
        own free will; of his own free will; consent; consented
        """,
        """
        forced; coerced; against her will; against his will; against their will; under duress; under pressure; under torture;
        torture; beaten out; forcibly; compelled; pressured; tortured; at gunpoint
        """,
    ),
    (
        "lawful",
        "legal; lawful; legally; lawfully; constitutional; authorised; authorized; licensed; permitted",
        "illegal; unlawful; illegally; unlawfully; unconstitutional; unauthorised; unauthorized; unlicensed; without permission",
    ),
    (
        "told",
        "informed; told; consulted; notified; briefed; aware; knew; known",
        "unaware; uninformed; in the dark; kept from",
    ),
    (
        "cooperated",
        "cooperated; cooperating; cooperation; complied; handed over; disclosed; published; shared",
        "obstructed; concealed; hid; hidden; withheld; covered up; destroyed; deleted",
    ),
    (
        "involved",
        "involved; involvement; part in; role in; behind; took part; hand in; links to; linked to; connection; complicit",
        "",
    ),
    (
        "spent",
        "spent; misused; diverted; misspent; siphoned; embezzled; stole; stolen; pocketed",
        "properly spent; accounted for; returned",
    ),
    (
        "lied",
        "lied; lying; misled; deceived; misleading",
        "honest; told the truth; truthful; transparent",
    ),
    (
        "demanded",
        "asked for; asked; demand; demanded; demands; ransom; extortion; blackmail",
        "",
    ),
    (
        "threatened",
        "threatened; threatening; threats; threat; intimidated; intimidation; intimidating",
        "",
    ),
)
