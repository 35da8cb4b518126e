"""Diplomacy: talks, treaties, borders, envoys. Each axis: its name, what answers yes, what answers no (phrases parted by ";"). Data."""

from __future__ import annotations

DIPLOMACY: tuple[tuple[str, str, str], ...] = (
    (
        "agreed",
        """
        agreement; agreements; deal; accord; pact; settlement; agreed; agree; compromise; breakthrough; promise; promised;
        pledged; commitment; committed; undertaking
        """,
        "deadlock; deadlocked; stalemate; collapsed; broke down; broken down; failed",
    ),
    (
        "respected",
        """
        holding; held; respected; observed; honoured; honored; in force; complied; comply; abided; kept; upheld; fulfilled; met;
        conform; in line with
        """,
        """
        violated; broken; broke; breached; breach; breaches; violations; violation; collapsed; ignored; flouted; failed to
        honour
        """,
    ),
    (
        "inside",
        "inside; within; in its waters; in its territory; on its territory",
        "outside; beyond; in international waters",
    ),
    (
        "in_force",
        "in force; in place; remain; stay; maintained; extended; renewed; retained",
        "lifted; lift; scrapped; repealed; eased; removed; revoked; expired; dropped; withdrawn",
    ),
    (
        "talking",
        """
        talks; talking; discussing; discussed; discussions; discussion; negotiate; negotiating; negotiations; dialogue; in
        contact; met; meeting; meet; meetings
        """,
        "",
    ),
    (
        "summoned",
        "summoned; called in; recalled",
        "",
    ),
)
