"""Every key of claims that is committed holds together; a failure names ids and files only, never the text of a key put aside."""

from __future__ import annotations

import json
from datetime import datetime
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from app.domain.vocabulary import ReasonCode, Stance, VerificationStatus
from tests.house.checkout import ROOT

DEV, HELD_OUT, REMARKS, AGENCY, PRESS, PAPERS = (
    ROOT / "evaluation" / name for name in ("dev", "held_out", "remarks", "agency", "press", "papers")
)
SAMPLES = ROOT / "app" / "samples"
PAIR_LISTS = ("conflicts", "compatible", "undecided")
BOUNDS = ("low", "best", "high")
each_key = pytest.mark.parametrize("folder", [DEV, HELD_OUT, REMARKS, AGENCY, PRESS, PAPERS, SAMPLES], ids=lambda folder: folder.name)
each_folder = pytest.mark.parametrize("folder", [DEV, HELD_OUT, REMARKS, AGENCY, PRESS, PAPERS], ids=lambda folder: folder.name)


def _key(folder: Path) -> dict[str, Any]:
    key: dict[str, Any] = json.loads((folder / "key.json").read_text(encoding="utf-8"))
    return key


def _claims(folder: Path) -> list[dict[str, Any]]:
    return [claim for dispatch in _key(folder)["dispatches"] for claim in dispatch["claims"]]


def _remarks(folder: Path) -> list[tuple[str, dict[str, Any]]]:
    return [(dispatch["file"], remark) for dispatch in _key(folder)["dispatches"] for remark in dispatch["remarks"]]


def _pairs(folder: Path, *names: str) -> list[tuple[str, str]]:
    """Pairs of ids in alphabetical order, so that a pair and its mirror are one."""
    return [(min(a, b), max(a, b)) for name in names for a, b in _key(folder)[name]]


def _repeated(items: list[Any]) -> list[Any]:
    return sorted({item for item in items if items.count(item) > 1})


def _folded(text: str) -> str:
    return " ".join(text.split())


@each_folder
def test_every_text_file_is_listed_once(folder: Path) -> None:
    listed = sorted(dispatch["file"] for dispatch in _key(folder)["dispatches"])
    assert listed == sorted(path.name for path in folder.glob("*.txt"))


def test_the_samples_of_the_example_key_are_there() -> None:
    assert [dispatch["file"] for dispatch in _key(SAMPLES)["dispatches"] if not (SAMPLES / dispatch["file"]).is_file()] == []


@each_key
def test_every_dispatch_says_who_published_it_when_and_about_what(folder: Path) -> None:
    lacking = [
        dispatch["file"]
        for dispatch in _key(folder)["dispatches"]
        if not (dispatch["source"] and dispatch["event"] and datetime.fromisoformat(dispatch["published_at"]).tzinfo)
    ]
    assert lacking == []


@each_key
def test_the_words_of_every_claim_stand_in_its_dispatch(folder: Path) -> None:
    absent = []
    for dispatch in _key(folder)["dispatches"]:
        text = _folded((folder / dispatch["file"]).read_text(encoding="utf-8"))
        absent += [claim["id"] for claim in dispatch["claims"] if not claim["text"] or _folded(claim["text"]) not in text]
    assert absent == []


@each_key
def test_no_two_claims_share_an_id(folder: Path) -> None:
    assert _repeated([claim["id"] for claim in _claims(folder)]) == []


@each_key
def test_every_stance_verdict_and_reason_is_a_word_of_the_vocabulary(folder: Path) -> None:
    stances, verdicts, reasons = set(Stance), set(VerificationStatus), set(ReasonCode)
    assert [claim["id"] for claim in _claims(folder) if claim["stance"] not in stances] == []
    assert [file for file, remark in _remarks(folder) if remark["verdict"] not in verdicts or remark["reason"] not in reasons] == []


@each_key
def test_every_claim_has_a_speaker(folder: Path) -> None:
    assert [claim["id"] for claim in _claims(folder) if not claim["speaker"].strip()] == []


@each_key
def test_every_quantity_is_a_range_with_a_bound(folder: Path) -> None:
    wrong = []
    for claim in _claims(folder):
        if claim["quantity"] is not None:
            bounds = [claim["quantity"][name] for name in BOUNDS if claim["quantity"][name] is not None]
            if not bounds or bounds != sorted(bounds):
                wrong.append(claim["id"])
    assert wrong == []


@each_key
def test_a_remark_covers_claims_of_its_own_dispatch(folder: Path) -> None:
    wrong = []
    for dispatch in _key(folder)["dispatches"]:
        own = {claim["id"] for claim in dispatch["claims"]}
        wrong += [claim for remark in dispatch["remarks"] for claim in remark["covers"] if claim not in own]
    assert wrong == []


@each_key
def test_every_pair_is_of_two_claims_of_the_key(folder: Path) -> None:
    ids = {claim["id"] for claim in _claims(folder)}
    assert [pair for pair in _pairs(folder, *PAIR_LISTS) if pair[0] == pair[1] or not set(pair) <= ids] == []


@each_key
def test_no_pair_stands_twice_or_in_two_lists(folder: Path) -> None:
    for name in PAIR_LISTS:
        assert _repeated(_pairs(folder, name)) == []
    for one, other in combinations(PAIR_LISTS, 2):
        assert sorted(set(_pairs(folder, one)) & set(_pairs(folder, other))) == []


@each_key
def test_claims_that_conflict_are_about_one_event(folder: Path) -> None:
    event = {claim["id"]: dispatch["event"] for dispatch in _key(folder)["dispatches"] for claim in dispatch["claims"]}
    assert [pair for pair in _pairs(folder, "conflicts") if event[pair[0]] != event[pair[1]]] == []


def test_both_halves_together_are_as_large_as_the_figures_need() -> None:
    halves = (DEV, HELD_OUT)
    assert sum(len(_key(folder)["dispatches"]) for folder in halves) >= 40
    assert sum(len(_pairs(folder, "conflicts")) for folder in halves) >= 60
    assert sum(len(_pairs(folder, "compatible")) for folder in halves) >= 150
