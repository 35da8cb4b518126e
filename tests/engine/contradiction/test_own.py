"""Claims of one claimant."""

from __future__ import annotations

from datetime import timedelta

from app.domain.vocabulary import ContradictionKind, Stance
from app.engine.contradiction.find import find_contradictions
from tests.engine.contradiction.given_positions import DAY, est, figure


def test_who_denies_what_it_asserted_contradicts_itself() -> None:
    asserted, denied = est(asserted_at=DAY), est(claim_id="clm_9", stance=Stance.DENIES, asserted_at=DAY + timedelta(days=3))
    (finding,) = find_contradictions(denied, [asserted])
    assert finding.kinds == (ContradictionKind.DENIAL, ContradictionKind.SELF)
    assert finding.explanation.count("Estmark's defence ministry") == 1


def test_a_figure_of_another_day_brings_the_earlier_one_up_to_date() -> None:
    monday = est(quantity=figure(best=40), asserted_at=DAY)
    friday = est(claim_id="clm_9", quantity=figure(best=90), asserted_at=DAY + timedelta(days=4))
    assert find_contradictions(friday, [monday]) == ()


def test_the_day_a_figure_is_about_counts_before_the_day_it_was_said() -> None:
    said_late = {"asserted_at": DAY + timedelta(days=4), "valid_from": DAY, "valid_to": DAY}
    finding = find_contradictions(
        est(claim_id="clm_9", quantity=figure(best=90), **said_late), [est(quantity=figure(best=40), asserted_at=DAY)]
    )
    assert [f.kinds for f in finding] == [(ContradictionKind.QUANTITY, ContradictionKind.SELF)]


def test_two_figures_of_one_day_are_a_contradiction_and_so_are_figures_of_unknown_days() -> None:
    for day in (DAY, None):
        pair = est(quantity=figure(best=40), asserted_at=day), est(claim_id="clm_9", quantity=figure(best=90), asserted_at=day)
        (finding,) = find_contradictions(pair[0], [pair[1]])
        assert finding.kinds == (ContradictionKind.QUANTITY, ContradictionKind.SELF)


def test_another_claimants_figure_of_another_day_is_no_update() -> None:
    other = est(claim_id="clm_9", claimant_id="act_else", quantity=figure(best=90), asserted_at=DAY + timedelta(days=4))
    assert len(find_contradictions(other, [est(quantity=figure(best=40), asserted_at=DAY)])) == 1
