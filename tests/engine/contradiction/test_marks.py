"""Claims meet by their marks: a pair that shares none is one that no rule would find anything in."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import permutations

import pytest
from hypothesis import given

from app.domain.vocabulary import Stance
from app.engine.contradiction.contrary import contrary
from app.engine.contradiction.counts import counts
from app.engine.contradiction.find import IN_EVENT, find_all, find_contradictions
from app.engine.contradiction.marks import Marking, Meetings
from app.engine.contradiction.match import Rule
from app.engine.positions import Position, Range
from tests.engine.contradiction.given_positions import est, figure, several_positions, west

TOLD = (
    "the fire was caused by arson", "the fire was caused by a short circuit", "the smugglers shelled the mill", "the rebels shelled the mill",
    "Anna Holm won the vote", "Per Lind was elected mayor by 600 votes", "Westmark's troops are advancing in the town", "Westmark's troops made no gains in the town",
    "the bridge was open", "the bridge had been closed since noon", "no shells hit the school", "shells hit the school", "26 people were killed",
    "eight people were killed", "there was no fraud",
    "Westmark had seized the town", "the town never fell", "no ransom was paid", "a bag of money had changed hands", "They ran", "the garrison left in good order",
)  # fmt: skip


@pytest.mark.parametrize(("rule", "marking"), IN_EVENT, ids=lambda one: getattr(one, "__name__", ""))
def test_no_rule_finds_anything_in_claims_that_do_not_meet(rule: Rule, marking: Marking) -> None:
    figures = {12: figure(low=26), 13: figure(best=8, unit=None)}
    spoken = [
        (est if at % 2 else west)(
            claim_id=f"clm_{at}", text=text, stance=Stance.ASSERTS, words_stance=Stance.ASSERTS, proposition_id=None, proposition_text=None,
            proposition_kind=None, quantity=figures.get(at), told_beside=f"clm_{at - 1}",
        )
        for at, text in enumerate(TOLD)
    ]  # fmt: skip
    meetings = Meetings([(rule, marking)], spoken)
    found = [(a.claim_id, b.claim_id) for a, b in permutations(spoken, 2) if rule(a, b) is not None]
    assert found, "the texts above hold a pair for every rule"
    assert [pair for pair in found if pair[1] not in meetings.of(next(p for p in spoken if p.claim_id == pair[0]))] == []


@given(several_positions())
def test_whatever_a_rule_finds_has_met(claims: Sequence[Position]) -> None:
    meetings = Meetings(IN_EVENT, claims)
    for a, b in permutations(claims, 2):
        met = meetings.of(a).get(b.claim_id, [])
        assert [rule.__name__ for rule, _ in IN_EVENT if rule(a, b) is not None and rule not in met] == []


@given(several_positions())
def test_many_claims_at_once_give_what_each_gives_by_itself(claims: Sequence[Position]) -> None:
    compared = [(claim, claims[at + 1 :], (None, None)) for at, claim in enumerate(claims)]
    assert list(find_all(compared)) == [finding for claim, others, _ in compared for finding in find_contradictions(claim, others)]


def test_claims_about_other_things_do_not_meet() -> None:
    gate, mill = est(text="the gate was not shut", words_stance=Stance.ASSERTS), west(text="two cars burned", words_stance=Stance.ASSERTS)
    marking = dict(IN_EVENT)[contrary]
    assert Meetings([(contrary, marking)], [mill]).of(gate) == {}


def test_a_figure_without_unit_meets_figures_of_every_unit_and_people_do_not_meet_shares() -> None:
    units = {"clm_soldiers": "soldiers", "clm_people": "people", "clm_share": "%", "clm_bare": None}
    told = {name: est(claim_id=name, quantity=Range(None, 5.0, None, unit)) for name, unit in units.items()}
    meetings = Meetings([(counts, dict(IN_EVENT)[counts])], [*told.values(), est(claim_id="clm_without_figure")])
    assert set(meetings.of(told["clm_bare"])) == set(told)
    assert set(meetings.of(told["clm_people"])) == {"clm_soldiers", "clm_people", "clm_bare"}
    assert set(meetings.of(told["clm_share"])) == {"clm_share", "clm_bare"}
