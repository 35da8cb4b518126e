"""Business: money, ownership, products, data. Each axis: its name, what answers yes, what answers no (phrases parted by ";"). Data."""

from __future__ import annotations

BUSINESS: tuple[tuple[str, str, str], ...] = (
    (
        "signed",
        "signed; sign; signing; signature; initialled",
        "unsigned",
    ),
    (
        "breached",
        "accessed; stolen; stole; hacked; compromised; copied; breached; exposed; leaked; obtained",
        "secure; untouched; protected; encrypted",
    ),
    (
        "enough",
        "enough; sufficient; adequate; plenty; ample; adequately; fully stocked; well stocked",
        """
        insufficient; inadequate; shortage; shortages; ran out; run out; running out; too few; lacked; lacking; short of; scarce
        """,
    ),
    (
        "done",
        "completed; finished; complete; concluded; implemented; carried out; fulfilled; achieved; met",
        "incomplete; unfinished; half-built; missed; unfulfilled",
    ),
    (
        "solvent",
        "solvent; profitable; profit; profits; in profit",
        "insolvent; bankrupt; bankruptcy; loss; losses; in the red; insolvency",
    ),
    (
        "sold",
        "sold; sell; selling; sale; exported; shipped",
        "bought; kept",
    ),
    (
        "owned",
        "owned; owns; belonged; belongs; belonging; property of; holds; own",
        "",
    ),
    (
        "back",
        "returned; return; handed back; gave back; back; repaid; refunded",
        "kept; retained; confiscated",
    ),
)
