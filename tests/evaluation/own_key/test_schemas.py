"""Keys of dispatches: what is refused, and with which words."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from app.evaluation.data import BadData
from app.evaluation.own_key.schemas import read_key

CLAIM = {"id": "01a", "speaker": "Dockers' Union", "text": "the port had closed", "stance": "asserts"}
OTHER = {**CLAIM, "id": "01b"}


def dispatch(**differs: Any) -> dict[str, Any]:
    given = {"file": "a.txt", "source": "Northwire", "published_at": "2026-03-02T08:00:00Z", "event": "port", "claims": [CLAIM, OTHER]}
    return given | differs


def written(folder: Path, key: Any) -> Path:
    (folder / "a.txt").write_text("The port had closed, the Dockers' Union said.", encoding="utf-8")
    (folder / "key.json").write_text(key if isinstance(key, str) else json.dumps(key), encoding="utf-8")
    return folder


def test_a_whole_key_is_read(tmp_path: Path) -> None:
    key = read_key(written(tmp_path, {"dispatches": [dispatch()], "conflicts": [["01a", "01b"]]}))
    assert key.conflicts == [("01a", "01b")]
    assert key.claims()["01b"][0] == "a.txt"


@pytest.mark.parametrize(
    ("key", "said"),
    [
        ("{", "not JSON (line 1"),
        ("[]", "key.json"),
        ({"dispatches": []}, "dispatches: "),
        ({"dispatches": [dispatch(published_at="2026-03-02T08:00:00")]}, "dispatches/0/published_at"),
        ({"dispatches": [dispatch(claims=[{**CLAIM, "stance": "maybe"}, {"id": "01b"}])]}, "dispatches/0/claims/0/stance"),
        ({"dispatches": [dispatch(file="b.txt")]}, "the file b.txt is not there"),
        ({"dispatches": [dispatch(), dispatch()]}, "a.txt stands there twice"),
        ({"dispatches": [dispatch(claims=[CLAIM, CLAIM])]}, "the claim 01a stands there twice"),
        ({"dispatches": [dispatch()], "conflicts": [["01a", "09z"]]}, "conflicts: 09z is no claim"),
        ({"dispatches": [dispatch()], "compatible": [["01a", "01a"]]}, "compatible: 01a stands beside itself"),
        ({"dispatches": [dispatch()], "undecided": [["01a"]]}, "undecided/0"),
        (
            {
                "dispatches": [
                    dispatch(remarks=[{"by": "Northwire", "verdict": "unable_to_verify", "reason": "no_access", "covers": ["09z"]}])
                ]
            },
            "covers 09z",
        ),
    ],
)
def test_a_wrong_key_is_told_in_one_line_with_the_place(tmp_path: Path, key: Any, said: str) -> None:
    with pytest.raises(BadData, match=re.escape(said)) as told:
        read_key(written(tmp_path, key))
    assert "\n" not in str(told.value)


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(BadData, match="no such folder"):
        read_key(tmp_path / "none")


def test_a_folder_without_a_key_is_told(tmp_path: Path) -> None:
    with pytest.raises(BadData, match=r"key\.json: No such file"):
        read_key(tmp_path)
