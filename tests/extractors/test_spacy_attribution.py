"""Attribution from dependencies: each sentence parsed by hand, read once as plain words and once as spaCy's own tokens."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Sequence
from importlib.util import find_spec

import pytest

from app.domain.vocabulary import Stance
from app.engine.extraction.found import Found
from app.engine.extraction.sentences import quotations
from app.engine.extraction.tokens import Tokens, tokenize
from app.engine.extraction.types import Span
from app.extractors.parsed_words import ParsedSentence, Word
from app.extractors.spacy_attribution import attribute_parsed
from tests.extractors import parses
from tests.extractors.parses import Parse

Shown = tuple[str, str, list[str], str, Stance]
"""Source, cue, what was said, rule, stance."""

needs_spacy = pytest.mark.skipif(find_spec("spacy") is None, reason="spaCy, an extra, is not installed")


def _by_spacy(parsed: Parse) -> Sequence[Word]:
    tokens = importlib.import_module("spacy.tokens")
    vocabulary = importlib.import_module("spacy.vocab").Vocab()
    spans = list(parsed.spans())
    following = [span.start for span in spans[1:]] + [len(parsed.sentence)]
    words, pos, deps, heads = zip(*parsed.rows, strict=True)
    spaces = [span.end < after for span, after in zip(spans, following, strict=True)]
    found: Sequence[Word] = list(tokens.Doc(vocabulary, words=words, spaces=spaces, pos=pos, deps=deps, heads=list(heads)))
    return found


BOTH = [pytest.param(Parse.by_hand, id="plain words"), pytest.param(_by_spacy, id="spaCy's tokens", marks=needs_spacy)]


@pytest.fixture(params=BOTH)
def attributed(request: pytest.FixtureRequest) -> Callable[[Parse], list[Shown]]:
    def read(parsed: Parse) -> list[Shown]:
        s = _tokens(parsed)
        return [_shown(parsed, s, one) for one in attribute_parsed(ParsedSentence(s, request.param(parsed)))]

    return read


def _tokens(parsed: Parse) -> Tokens:
    whole = Span(0, len(parsed.sentence))
    return tokenize(parsed.sentence, whole, quotations(parsed.sentence, whole))


def _shown(parsed: Parse, s: Tokens, one: Found) -> Shown:
    def words(first: int, end: int) -> str:
        span = s.span_of(first, end)
        return parsed.sentence[span.start : span.end]

    assert one.source is not None
    return words(*one.source), words(*one.group), [words(*piece) for piece in one.pieces], one.rule, one.stance


CASES: dict[str, list[Shown]] = {
    "normal": [("The ministry", "said", ["twelve boats sank"], "clause_object", Stance.ASSERTS)],
    "inverted": [("Mira Tolland, head of the union", "said", ['"No boat will sail,"'], "inverted", Stance.ASSERTS)],
    "around": [("the mayor", "said", ["The bridge", "was closed"], "parenthetical", Stance.ASSERTS)],
    "according": [("the harbour office", "According to", ["two ferries collided"], "according_to", Stance.ASSERTS)],
    "adding": [
        ("The army", "denied", ["losses"], "object", Stance.DENIES),
        ("The army", "adding", ["it held the town"], "participle", Stance.ASSERTS),
    ],
    "declined": [("The mayor", "declined to confirm", ["the dam broke"], "clause_object", Stance.QUESTIONS)],
    "coordinated": [("The union", "said", ["the strike was legal"], "shared_subject", Stance.ASSERTS)],
    "relative": [("The minister", "said", ["the dam was safe"], "relative_clause", Stance.ASSERTS)],
    "nested": [("The army", "said", ["the town fell"], "clause_object", Stance.ASSERTS)],
    "silent": [],
    "would": [],
    "noun": [],
}


@pytest.mark.parametrize("case", CASES)
def test_each_form_of_attribution_is_read_from_its_dependencies(attributed: Callable[[Parse], list[Shown]], case: str) -> None:
    assert attributed(parses.ALL[case]) == CASES[case]


def test_who_passed_the_words_on_becomes_the_relay() -> None:
    s = _tokens(parses.NESTED)
    (one,) = attribute_parsed(ParsedSentence(s, parses.NESTED.by_hand()))
    assert one.relayed_by is not None
    assert s.words[slice(*one.relayed_by)] == ["Northwire"]


def test_cues_inside_quotations_are_left_alone() -> None:
    quoted = Parse(f'"{parses.NORMAL.sentence}"', parses.NORMAL.rows)
    assert attribute_parsed(ParsedSentence(_tokens(quoted), quoted.by_hand())) == []
