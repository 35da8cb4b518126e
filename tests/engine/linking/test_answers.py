"""What a denial answers when it has few words of its own."""

from __future__ import annotations

import pytest

from app.domain.vocabulary import Stance
from app.engine.linking.answers import Said, points_back, target_of
from app.engine.linking.propositions import Statement, group_statements

ARMY, FRONT, UNION = "Sarduna's army", "Highland Front", "Mill Workers' Union"


def said(at: int, name: str, text: str) -> Said:
    """A statement at its place in the text."""
    return Said(at, text, name, name)


@pytest.mark.parametrize(
    "text",
    ["the accusation", "those allegations", "any involvement", "the union's figures", "the claims of fraud", "responsibility", "this"],
)
def test_report_nouns_blame_and_pointers_point_back(text: str) -> None:
    assert points_back(text)


@pytest.mark.parametrize("text", ["it had burned crops", "any casualties among its troops", "the reporters were paid"])
def test_a_denial_with_words_of_its_own_does_not_point_back(text: str) -> None:
    assert not points_back(text)


def test_a_denied_accusation_answers_the_nearest_statement_that_names_the_denier() -> None:
    others = [said(0, FRONT, "the army had burned crops"), said(1, UNION, "the harvest was poor")]
    found = target_of(said(2, ARMY, "the accusation"), others)
    assert found is not None
    assert found[0].at == 0


def test_a_denial_that_names_an_owner_answers_the_owner() -> None:
    others = [said(0, UNION, "90 people had been dismissed"), said(1, FRONT, "the road was cut")]
    found = target_of(said(2, ARMY, "the union's figures"), others)
    assert found is not None
    assert found[0].at == 0


def test_a_denied_noun_answers_what_shares_it() -> None:
    others = [said(0, FRONT, "chemicals had leaked into the lake"), said(1, FRONT, "the guards had fled")]
    found = target_of(said(5, ARMY, "any leak"), others)
    assert found is not None
    assert found[0].at == 0


def test_denied_involvement_needs_a_statement_that_names_the_denier() -> None:
    assert target_of(said(1, ARMY, "any involvement"), [said(0, FRONT, "the bridge was destroyed")]) is None


def test_what_lies_far_back_is_not_pointed_at() -> None:
    assert target_of(said(9, ARMY, "the accusation"), [said(0, FRONT, "the army had burned crops")]) is None


def test_a_denial_never_answers_its_own_party() -> None:
    assert target_of(said(1, ARMY, "the report"), [said(0, ARMY, "the army had left")]) is None


def test_a_denied_accusation_and_the_accusation_share_a_proposition_with_opposite_stances() -> None:
    result = group_statements(
        [
            Statement(0, "the army had burned crops", Stance.ASSERTS, None, FRONT),
            Statement(1, "the accusation", Stance.DENIES, None, ARMY),
        ]
    )
    first, second = result.groupings
    assert first.new_key == second.new_key is not None
    assert (first.stance, second.stance) == (Stance.ASSERTS, Stance.DENIES)
    assert "Highland Front" in second.reason


def test_no_casualties_denies_the_count_of_the_killed() -> None:
    result = group_statements(
        [
            Statement(0, "any casualties among its troops", Stance.DENIES, None, ARMY),
            Statement(1, "it had killed people in the raid on Halven", Stance.ASSERTS, None, FRONT),
        ],
        places=("Halven",),
    )
    first, second = result.groupings
    assert first.new_key == second.new_key is not None
