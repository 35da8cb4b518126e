"""What a finding says it rests on."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import given

from app.domain.vocabulary import PropositionKind, Stance
from app.engine.contradiction.explanation import LONGEST_CLAUSE
from app.engine.contradiction.find import find_contradictions
from app.engine.positions import Finding, Position
from tests.engine.contradiction.given_positions import DAY, est, figure, pairs, west


def only(a: Position, b: Position, event_from: datetime | None = None) -> Finding:
    (found,) = find_contradictions(a, [b], event_from)
    return found


def test_a_denial_names_stances_proposition_and_who_grouped_the_two() -> None:
    signals = dict(only(est(asserted_at=DAY), west()).signals)
    assert signals["stances"] == "asserts / denies"
    assert signals["proposition"] == "Westmark's brigade is surrounded in Harbour Town"
    assert signals["grouped_by"] == "machine"
    assert signals["days"] == "2026-03-10 / unknown"
    assert dict(only(est(grouped_by_person=True), west(grouped_by_person=True)).signals)["grouped_by"] == "people"


def test_figures_are_told_as_they_were_compared() -> None:
    counted = {"proposition_kind": PropositionKind.QUANTITY, "stance": Stance.ASSERTS}
    found = only(est(**counted, quantity=figure(low=100)), west(**counted, quantity=figure(high=20)))
    assert dict(found.signals)["figures"] == "at least 100 people (killed) / at most 20 people (killed)"


def test_opposed_predicates_are_named() -> None:
    a = est(text="its forces cut the supply road to Harbour Town", proposition_id=None, proposition_text=None, proposition_kind=None)
    b = west(
        text="the supply road to Harbour Town remains open",
        stance=Stance.ASSERTS,
        proposition_id=None,
        proposition_text=None,
        proposition_kind=None,
    )
    assert dict(only(a, b).signals)["predicates"] == "cut_off / open_route"


def test_the_events_days_are_told_when_they_are_known() -> None:
    begins = datetime(2026, 3, 1, tzinfo=UTC)
    assert dict(only(est(), west(), begins).signals)["event_days"] == "2026-03-01 to open"


def test_the_clauses_are_the_claims_own_words_in_the_order_of_their_ids() -> None:
    long = "Harbour Town " * 100
    found = only(west(text=long), est())
    assert found.claim_ids == ("clm_1", "clm_2")
    assert found.clauses[0] == "Westmark's brigade is surrounded in Harbour Town"
    assert long.startswith(found.clauses[1].removesuffix(" …"))
    assert len(found.clauses[1]) <= LONGEST_CLAUSE + 2


@given(pairs())
def test_signals_do_not_depend_on_which_claim_came_first(pair: tuple[Position, Position]) -> None:
    a, b = pair
    assert [f.signals for f in find_contradictions(a, [b])] == [f.signals for f in find_contradictions(b, [a])]
