"""Figures, their goals and their JSON."""

from __future__ import annotations

import pytest

from app.evaluation.figures import Band, Evaluation, Figure, Miss, count, share


@pytest.mark.parametrize(("value", "at_most", "met"), [(0.8, False, True), (0.79, False, False), (0.8, True, True), (0.81, True, False)])
def test_a_goal_is_met_when_it_is_reached_or_not_exceeded(value: float, at_most: bool, met: bool) -> None:
    assert Figure("a", value, 0.8, at_most=at_most).met is met


def test_a_figure_without_goal_or_without_data_is_neither_met_nor_missed() -> None:
    assert Figure("a", 0.5).met is None
    assert share("a", 0, 0, 0.9).met is None
    assert share("a", 0, 0, 0.9).value is None


def test_a_share_tells_what_it_was_counted_from() -> None:
    record = share("core claims", 3, 4, 0.7).record()
    assert record == {
        "name": "core claims", "value": 0.75, "form": "share", "part": 3, "whole": 4, "goal": 0.7, "bound": ">=", "met": True,
    }  # fmt: skip


def test_a_count_should_not_exceed_its_goal() -> None:
    assert count("wrong ones", 2, at_most=1).record()["bound"] == "<="
    assert count("wrong ones", 2, at_most=1).met is False


def test_misses_are_told_only_when_asked_for() -> None:
    outcome = Evaluation("key", "rules", "2", (), (Miss("claim missed", "a.txt", "01a", "words"),), (Band(0.8, 0.9, 1, 2),))
    assert "misses" not in outcome.record(misses=False)
    assert outcome.record(misses=True)["misses"] == [{"kind": "claim missed", "file": "a.txt", "id": "01a", "detail": "words"}]
    assert outcome.record(misses=False)["score_bands"] == [{"low": 0.8, "high": 0.9, "right": 1, "reported": 2}]
