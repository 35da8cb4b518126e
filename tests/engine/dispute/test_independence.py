"""Story origins, and what each side does with a proposition."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from random import Random

from hypothesis import given

from app.domain.vocabulary import Stance
from app.engine.dispute.independence import independent_origins
from app.engine.dispute.positions import group_by_side
from app.engine.positions import Position
from tests.engine.contradiction.given_positions import DAY, est, positions, seeds, several_positions, west


def test_reprints_of_one_wire_story_are_one_origin() -> None:
    reprints = [est(claim_id=f"clm_{n}", origins=frozenset({"wire"})) for n in range(40)]
    assert independent_origins(reprints) == 1
    assert independent_origins([*reprints, west(origins=frozenset({"wire", "own"}))]) == 2


def test_claims_without_articles_have_no_origin() -> None:
    assert independent_origins([est(), west()]) == independent_origins([]) == 0


@given(several_positions(), positions())
def test_one_more_claim_adds_at_most_its_own_origins(found: Sequence[Position], more: Position) -> None:
    before, after = independent_origins(found), independent_origins([*found, more])
    assert before <= after <= before + len(more.origins)


def test_sides_come_alphabetically_and_their_claims_oldest_first() -> None:
    late, undated = est(claim_id="clm_0", asserted_at=DAY + timedelta(days=1)), est(claim_id="clm_00")
    grouped = group_by_side([west(side_name="aland"), undated, late, est(asserted_at=DAY)])
    assert [(g.side_name, g.stance, [c.claim_id for c in g.claims]) for g in grouped] == [
        ("aland", Stance.DENIES, ["clm_2"]),
        ("Estmark", Stance.ASSERTS, ["clm_1", "clm_0", "clm_00"]),
    ]


def test_two_ministries_of_one_state_are_one_side() -> None:
    other = replace(est(), claim_id="clm_7", claimant_id="act_interior", claimant_name="Estmark's interior ministry")
    assert len(group_by_side([est(), other])) == 1


@given(several_positions(), seeds)
def test_grouping_loses_no_claim_and_does_not_depend_on_order(found: list[Position], random: Random) -> None:
    grouped = group_by_side(found)
    assert sorted(c.claim_id for g in grouped for c in g.claims) == sorted(p.claim_id for p in found)
    random.shuffle(found)
    assert group_by_side(found) == grouped
