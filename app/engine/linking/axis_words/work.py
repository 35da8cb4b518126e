"""Work: pay, strikes, dismissals. Each axis: its name, what answers yes, what answers no (phrases parted by ";"). Data."""

from __future__ import annotations

WORK: tuple[tuple[str, str, str], ...] = (
    (
        "paid",
        "paid; pay; paying; payment; payments; settled; transferred",
        "unpaid; withheld; owed; owes; owe; arrears; in arrears",
    ),
    (
        "dismissed",
        """
        dismissed; fired; sacked; dismissal; dismissals; laid off; made redundant; layoffs; redundant; redundancies; job cuts;
        job losses; lose their jobs; lost their jobs; jobs would be lost; jobs were lost; jobs lost; lay off; cut jobs; sack;
        fire workers
        """,
        "reinstated; kept on; rehired",
    ),
    (
        "attended",
        "attended; attend; took part; taken part; present; participated; joined; attending",
        "absent; boycotted; stayed away; skipped; boycott",
    ),
)
