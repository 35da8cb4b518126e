"""Figures of verification remarks."""

from __future__ import annotations

from typing import Any

from app.domain.vocabulary import ReasonCode, VerificationStatus
from app.engine.extraction.types import ExtractedRemark, Span
from app.evaluation.figures import Figure
from app.evaluation.own_key.matching import Matched
from app.evaluation.own_key.remarks import remark_figures, remark_misses
from app.evaluation.own_key.schemas import Key
from app.evaluation.own_key.stored import Outcome
from tests.evaluation.own_key.told_claims import key_of, keyed, told

CLAIMS = [keyed("01a", "the port had closed"), keyed("01b", "no ship left")]
MATCHED = {"a.txt": Matched({"01a": told("c1", "the port had closed"), "01b": told("c2", "no ship left")}, ())}
REMARK = {"by": "Northwire", "verdict": "unable_to_verify", "reason": "no_access", "covers": ["01a"]}


def key(*remarks: dict[str, Any]) -> Key:
    dumped = key_of(CLAIMS).model_dump(mode="json")
    dumped["dispatches"][0]["remarks"] = list(remarks)
    return Key.model_validate(dumped)


def found(by: str = "Northwire", reason: ReasonCode = ReasonCode.NO_ACCESS) -> ExtractedRemark:
    return ExtractedRemark(Span(0, 1), by, VerificationStatus.UNABLE_TO_VERIFY, reason, "", Span(0, 9), (), 0)


def outcome(*remarks: ExtractedRemark, **verdicts: tuple[str, str]) -> Outcome:
    return Outcome({}, {}, {"a.txt": remarks}, (), {claim: frozenset({verdict}) for claim, verdict in verdicts.items()})


def counted(wanted: Key, given: Outcome) -> dict[str, tuple[int | None, int | None]]:
    figures: list[Figure] = list(remark_figures(wanted, given, MATCHED))
    return {figure.name: (figure.part, figure.whole) for figure in figures}


def test_a_remark_is_found_by_assessor_verdict_and_reason() -> None:
    given = counted(key(REMARK), outcome(found()))
    assert given["remarks, precision"] == (1, 1)
    assert given["remarks, recall"] == (1, 1)
    assert counted(key(REMARK), outcome(found("Harbour Post")))["remarks, recall"] == (0, 1)
    assert counted(key(REMARK), outcome(found(reason=ReasonCode.OTHER)))["remarks, precision"] == (0, 1)


def test_a_remark_that_names_nobody_is_of_the_source() -> None:
    assert counted(key(REMARK), outcome(found(by=" ")))["remarks, recall"] == (1, 1)


def test_one_remark_of_the_key_takes_one_found() -> None:
    given = counted(key(REMARK), outcome(found(), found()))
    assert given["remarks, precision"] == (1, 2)


def test_coverage_is_what_the_stored_assessments_say() -> None:
    assessed = ("Northwire", "unable_to_verify")
    given = counted(key(REMARK), outcome(found(), c1=assessed, c2=assessed))
    assert given["claims covered by remarks, precision"] == (1, 2)
    assert given["claims covered by remarks, recall"] == (1, 1)
    given = counted(key(REMARK), outcome(found(), c1=("Harbour Post", "unable_to_verify")))
    assert given["claims covered by remarks, recall"] == (0, 1)


def test_each_sort_of_miss_is_told() -> None:
    given = outcome(found("Harbour Post"), c2=("Northwire", "unable_to_verify"))
    assert [miss.kind for miss in remark_misses(key(REMARK), given, MATCHED)] == [
        "remark missed",
        "remark not in the key",
        "not covered",
        "covered, not in the key",
    ]
