"""The keys that the project ships."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.evaluation.own_key.schemas import read_key
from tests.house.checkout import ROOT

FOLDERS = sorted(path.parent for path in (ROOT / "evaluation").glob("*/key.json"))


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_a_key_is_whole_and_has_conflicts_and_more_pairs_that_are_none(folder: Path) -> None:
    key = read_key(folder)
    if folder.name != "remarks":  # one event a dispatch, about checking alone
        assert 0 < len(key.conflicts) < len(key.compatible) + len(key.undecided)
    assert any(dispatch.remarks for dispatch in key.dispatches)
    decided = [frozenset(pair) for pairs in (key.conflicts, key.compatible, key.undecided) for pair in pairs]
    assert len(decided) == len(set(decided))
