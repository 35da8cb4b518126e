"""Found attributions against annotated ones."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.evaluation.measures import Counts
from app.evaluation.polnear.reporting import reports_speech
from app.evaluation.polnear.scoring import quote_type, score_text
from app.evaluation.polnear.standoff import Attribution
from app.evaluation.polnear.tokens import TokenizedText

TEXT = 'The dockers said the port had closed, and the mayor hoped for rain. "No ship left," she said.'
PLAIN = TokenizedText(TEXT)


def at(words: str) -> tuple[tuple[int, int], ...]:
    start = TEXT.index(words)
    return ((start, start + len(words)),)


SAID = Attribution(at("The dockers"), at("said"), at("the port had closed"))
HOPED = Attribution(at("the mayor"), at("hoped"), at("for rain"))
SPANS = st.tuples(st.integers(0, len(TEXT)), st.integers(0, len(TEXT))).map(lambda pair: (tuple(sorted(pair)),))
ATTRIBUTIONS = st.lists(st.builds(Attribution, SPANS | st.just(()), SPANS | st.just(()), SPANS), max_size=6)


def test_the_same_attribution_is_found() -> None:
    score = score_text(PLAIN, [SAID, HOPED], [SAID, HOPED])
    assert score.joined == Counts(2, 2, 2)
    assert score.speech == Counts(1, 1, 1)


def test_punctuation_at_the_edges_does_not_matter() -> None:
    wider = Attribution(SAID.source, SAID.cue, at("the port had closed,"))
    assert score_text(PLAIN, [SAID], [wider]).joined == Counts(1, 1, 1)


def test_half_of_the_content_is_enough_and_less_is_not() -> None:
    enough = Attribution(SAID.source, SAID.cue, at("port had closed, and the"))
    less = Attribution(SAID.source, SAID.cue, at("closed, and the mayor"))
    assert score_text(PLAIN, [SAID], [enough]).joined.right == 1
    assert score_text(PLAIN, [SAID], [less]).joined.right == 0


def test_a_shared_article_does_not_make_the_source() -> None:
    other = Attribution(at("The"), SAID.cue, SAID.content)
    assert score_text(PLAIN, [SAID], [other]).joined.right == 0


def test_an_attribution_without_source_is_found_only_without_one() -> None:
    bare = Attribution((), SAID.cue, SAID.content)
    assert score_text(PLAIN, [bare], [bare]).joined.right == 1
    assert score_text(PLAIN, [bare], [SAID]).joined.right == 0


def test_what_pairs_with_a_wish_is_no_speech() -> None:
    assert score_text(PLAIN, [HOPED], [Attribution(HOPED.source, SAID.cue, HOPED.content)]).speech == Counts(0, 0, 0)
    assert score_text(PLAIN, [], [HOPED]).speech == Counts(0, 0, 0)
    assert score_text(PLAIN, [], [SAID]).speech == Counts(0, 1, 0)


@given(ATTRIBUTIONS, ATTRIBUTIONS)
def test_counts_never_exceed_what_is_there(gold: list[Attribution], found: list[Attribution]) -> None:
    score = score_text(PLAIN, gold, found)
    for counts in (score.joined, score.speech):
        assert 0 <= counts.right <= min(counts.reported, counts.wanted)
    assert (score.joined.reported, score.joined.wanted) == (len(found), len(gold))
    assert sum(counts.wanted for counts in score.by_type.values()) == len(gold)
    assert len(score.unpaired) >= len(found) - len(gold)


@given(ATTRIBUTIONS)
def test_everything_is_found_in_itself_when_it_has_words(gold: list[Attribution]) -> None:
    worded = [one for one in dict.fromkeys(gold) if PLAIN.tokens_in(one.content)]
    distinct = {(PLAIN.tokens_in(o.source), PLAIN.tokens_in(o.cue), PLAIN.tokens_in(o.content)): o for o in worded}
    named = [one for key, one in distinct.items() if key[0] or not one.source]
    assert score_text(PLAIN, named, named).joined.right == len(named)


@pytest.mark.parametrize(
    ("content", "kind"),
    [('"No ship left,"', "direct"), ('rain. "No ship left,"', "mixed"), ("the port had closed", "indirect")],
)
def test_a_content_is_one_quotation_or_holds_one_or_none(content: str, kind: str) -> None:
    assert quote_type(PLAIN, at(content)) == kind


def test_a_content_without_words_is_indirect() -> None:
    assert quote_type(PLAIN, ()) == "indirect"


@pytest.mark.parametrize("cue", ["said", "Denied", "according to", "has repeatedly claimed", "pointed out", "voicing"])
def test_a_verb_of_speech_reports(cue: str) -> None:
    assert reports_speech(cue)


@pytest.mark.parametrize("cue", ["hopes", "wants", "believed", "pointed at", "stately", "sayings"])
def test_a_wish_or_another_word_does_not(cue: str) -> None:
    assert not reports_speech(cue)
