"""Which stored appearance a claim found now is, as a rule without a database."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.resources.articles.reextraction.pairing import Before, Now, pair_places, pair_readings


def before(key: str, start: int, text: str, reading: str | None = "r", claimant: str = "a") -> Before:
    return Before(key, start, start + 10, reading, claimant, f"print of {key}", text)


def now(key: int, start: int, text: str, reading: str = "r", claimant: str | None = "a", fingerprint: str | None = None) -> Now:
    return Now(key, start, start + 10, reading, text, claimant, fingerprint)


def test_of_two_equal_readings_each_keeps_its_place() -> None:
    stored = [before("first", 0, "x"), before("second", 50, "x")]
    assert pair_readings([now(1, 50, "x"), now(0, 0, "x")], stored) == {0: "first", 1: "second"}


def test_a_reading_that_moved_is_the_same_and_another_reading_is_none() -> None:
    assert pair_readings([now(0, 30, "x")], [before("first", 0, "x")]) == {0: "first"}
    assert pair_readings([now(0, 0, "x", "other")], [before("first", 0, "x")]) == {}
    assert pair_readings([now(0, 0, "x")], [before("unread", 0, "x", None)]) == {}


def test_two_claims_of_one_quote_go_with_the_most_similar_words() -> None:
    stored = [before("town", 0, "trapped in the town"), before("port", 0, "trapped in the port")]
    found = pair_places([now(0, 0, "now trapped in the port"), now(1, 0, "now trapped in the town")], stored)
    assert found == {0: "port", 1: "town"}


def test_another_claimants_claim_at_the_same_place_is_another_claim() -> None:
    assert pair_places([now(0, 0, "x", claimant="b")], [before("first", 0, "x")]) == {}


def test_overlapping_quotes_need_similar_words() -> None:
    stored = [before("first", 5, "the bridge was closed on Monday")]
    assert pair_places([now(0, 0, "the bridge was closed Monday")], stored) == {0: "first"}
    assert pair_places([now(0, 0, "forty boats left")], stored) == {}
    assert pair_places([now(0, 20, "the bridge was closed Monday")], stored) == {}


def test_the_same_fingerprint_goes_before_the_same_place() -> None:
    stored = [before("here", 0, "x"), before("there", 90, "x")]
    assert pair_places([now(0, 0, "x", fingerprint="print of there")], stored) == {0: "there"}


words = st.sampled_from(["a b c", "a b d", "e f g", "h"])
stored_lists = st.lists(st.tuples(st.integers(0, 3), words, st.sampled_from(["r", "s", None]), st.sampled_from("ab")), max_size=6)
found_lists = st.lists(st.tuples(st.integers(0, 3), words, st.sampled_from(["r", "s"]), st.sampled_from("ab")), max_size=6)


@given(stored_lists, found_lists)
def test_nothing_is_paired_twice_and_what_is_left_has_no_partner(
    stored: list[tuple[int, str, str | None, str]], found: list[tuple[int, str, str, str]]
) -> None:
    befores = [before(str(i), start, text, read, who) for i, (start, text, read, who) in enumerate(stored)]
    nows = [now(i, start, text, read, who) for i, (start, text, read, who) in enumerate(found)]
    for pair in (pair_readings, pair_places):
        pairs = pair(nows, befores)
        assert len(set(pairs.values())) == len(pairs)
        left_before = [b for b in befores if b.key not in pairs.values()]
        left_now = [n for n in nows if n.key not in pairs]
        assert pair(left_now, left_before) == {}


@given(stored_lists)
def test_what_was_stored_pairs_with_itself(stored: list[tuple[int, str, str | None, str]]) -> None:
    befores = [before(str(i), start, text, f"{read}{i}", who) for i, (start, text, read, who) in enumerate(stored)]
    nows = [Now(i, b.start, b.end, b.reading, b.text) for i, b in enumerate(befores)]
    assert pair_readings(nows, befores) == {i: b.key for i, b in enumerate(befores)}
