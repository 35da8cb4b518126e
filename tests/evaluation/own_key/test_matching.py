"""Which stored claim is which claim of the key."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.evaluation.own_key.matching import match_claims
from app.evaluation.own_key.speakers import is_speaker
from tests.evaluation.own_key.told_claims import keyed, told

WORDS = st.lists(st.sampled_from(["port", "closed", "open", "ship", "sank", "left", "dock", "gate"]), min_size=1, max_size=5).map(" ".join)


@pytest.mark.parametrize(
    ("keyed_name", "stored"),
    [
        ("Ministry of Transport of Valdria", "Valdria's transport ministry"),
        ("Ministry of Transport of Valdria", "transport ministry"),
        ("Ministry of Transport of Valdria", "the Valdrian Transport Ministry"),
        ("Russian defence ministry", "Ministry of Defense of Russia"),
        ("Mara Dellin", "Dellin"),
        ("Union of Lake Rescuers", "the union"),
        ("Norvale regional police", "police"),
    ],
)
def test_one_speaker_goes_by_several_names(keyed_name: str, stored: str) -> None:
    assert is_speaker(keyed_name, ["Somebody Else", stored])
    assert is_speaker(stored, [keyed_name])


@pytest.mark.parametrize(
    ("keyed_name", "stored"),
    [
        ("Ministry of Transport of Valdria", "Ministry of Health of Valdria"),
        ("Ministry of Transport of Valdria", "Estmark's transport ministry"),
        ("Ministry of Transport of Valdria", "Valdria"),
        ("Mara Dellin", "Tomas Dellin"),
        ("North Korea", "South Korea"),
        ("Norvale army", "Norvale navy"),
        ("Dockers' Union", ""),
    ],
)
def test_similar_names_of_others_are_not_taken_for_it(keyed_name: str, stored: str) -> None:
    assert not is_speaker(keyed_name, [stored])


def test_a_claim_with_half_of_the_words_and_its_speaker_is_found() -> None:
    matched = match_claims([keyed("01a", "the port had closed")], [told("c1", "the port was shut", "Dockers' Union")])
    assert matched.pairs["01a"].claim_id == "c1"
    assert matched.left == ()


def test_a_claim_of_another_speaker_or_of_other_words_is_not() -> None:
    stored = [told("c1", "the port had closed", "Port Authority"), told("c2", "no ship left")]
    matched = match_claims([keyed("01a", "the port had closed")], stored)
    assert matched.pairs == {}
    assert [one.claim_id for one in matched.left] == ["c1", "c2"]


def test_the_statement_counts_where_the_literal_words_are_pieces() -> None:
    stored = told("c1", "closed", text="the port had closed at noon")
    assert match_claims([keyed("01a", "the port had closed at noon")], [stored]).pairs["01a"].claim_id == "c1"


def test_the_likest_are_paired_first() -> None:
    stored = [told("c1", "the port had closed early"), told("c2", "the port had closed")]
    matched = match_claims([keyed("01a", "the port had closed")], stored)
    assert matched.pairs["01a"].claim_id == "c2"
    assert [one.claim_id for one in matched.left] == ["c1"]


def test_a_second_telling_of_a_found_claim_is_not_left_over() -> None:
    stored = [told("c1", "the port had closed"), told("c1", "the port had closed")]
    assert match_claims([keyed("01a", "the port had closed")], stored).left == ()
    both = match_claims([keyed("01a", "the port had closed"), keyed("01b", "the port had closed")], stored)
    assert {one.claim_id for one in both.pairs.values()} == {"c1"}
    assert set(both.pairs) == {"01a", "01b"}


@given(st.lists(WORDS, max_size=5), st.lists(WORDS, max_size=5))
def test_pairs_are_one_to_one_and_everything_is_paired_or_left(wanted: list[str], stored: list[str]) -> None:
    claims = [keyed(f"k{n}", text) for n, text in enumerate(wanted)]
    matched = match_claims(claims, [told(f"c{n}", text) for n, text in enumerate(stored)])
    paired = [one.claim_id for one in matched.pairs.values()]
    assert len(paired) == len(set(paired))
    assert sorted([*paired, *(one.claim_id for one in matched.left)]) == sorted(f"c{n}" for n in range(len(stored)))


@given(st.lists(WORDS, max_size=5, unique_by=lambda text: frozenset(text.split())))
def test_a_key_finds_all_of_itself(texts: list[str]) -> None:
    matched = match_claims([keyed(f"k{n}", t) for n, t in enumerate(texts)], [told(f"c{n}", t) for n, t in enumerate(texts)])
    assert {name: one.claim_id for name, one in matched.pairs.items()} == {f"k{n}": f"c{n}" for n in range(len(texts))}
