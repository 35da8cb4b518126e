"""What patterns may hold on every Python the project runs on."""

from __future__ import annotations

import re
from pathlib import Path

APP = Path(__file__).parents[2] / "app"
_POSSESSIVE_GROUP = re.compile(r"(?<!\\)\)(?:[*+?]|\{[\d,]+\})\+|\(\?>")


def test_no_group_is_repeated_possessively() -> None:
    """Python before 3.11.5 loses its place behind one (cpython issue 106052): commas vanished from sentences."""
    found = [
        f"{path.relative_to(APP)}: {line.strip()}"
        for path in sorted(APP.rglob("*.py"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if _POSSESSIVE_GROUP.search(line)
    ]
    assert found == []


def test_the_look_out_for_such_groups_sees_them() -> None:
    assert _POSSESSIVE_GROUP.search(r"\w+(?:,\w+)*+")
    assert _POSSESSIVE_GROUP.search(r"(?>a|b)c")
    assert not _POSSESSIVE_GROUP.search(r"[a-z]*+(?:,\w+)*")
