"""The extractor `spacy`: an operator's pipeline by name or folder, and what becomes of its parses."""

from __future__ import annotations

import importlib
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from app.domain.vocabulary import Attribution, MakerKind, ReasonCode, Stance
from app.extractors.registry import ExtractorUnavailable, live_extractors, open_extractor
from app.settings import Settings
from tests.extractors import parses

if find_spec("spacy") is None:
    pytest.skip("spaCy, an extra, is not installed", allow_module_level=True)

spacy: Any = importlib.import_module("spacy")
pipelines: Any = importlib.import_module("app.extractors.spacy_pipeline")
ROUNDS = 60
STORY = "Two ferries collided off Halven on Sunday, in a harbour full of boats and people.\n\n"


def _taught(folder: Path) -> Path:
    """A tiny pipeline that has learned the sentences of `parses` by heart."""
    tokens, training = importlib.import_module("spacy.tokens"), importlib.import_module("spacy.training")
    spacy.util.fix_random_seed(1)
    nlp = spacy.blank("en")
    nlp.add_pipe("morphologizer")
    nlp.add_pipe("parser", config={"min_action_freq": 1})
    examples = []
    for parsed in parses.ALL.values():
        spans = list(parsed.spans())
        after = [span.start for span in spans[1:]] + [len(parsed.sentence)]
        words, pos, deps, heads = zip(*parsed.rows, strict=True)
        spaces = [span.end < start for span, start in zip(spans, after, strict=True)]
        gold = tokens.Doc(nlp.vocab, words=words, spaces=spaces, pos=pos, deps=deps, heads=list(heads))
        examples.append(training.Example(nlp.make_doc(parsed.sentence), gold))
    nlp.initialize(lambda: examples)
    for _ in range(ROUNDS):
        nlp.update(examples)
    nlp.to_disk(folder)
    return folder


@pytest.fixture(scope="module")
def pipeline(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _taught(tmp_path_factory.mktemp("pipeline") / "halven")


def test_claims_are_read_with_the_operators_pipeline(pipeline: Path) -> None:
    extractor = open_extractor("spacy", Settings(spacy_pipeline=str(pipeline)))
    text = STORY + "\n\n".join(
        (parses.NORMAL.sentence, parses.INVERTED.sentence, parses.DECLINED.sentence, "Northwire could not verify the claim.")
    )
    found = extractor.extract(text)
    assert [(claim.speaker.name, claim.text, claim.stance, claim.rule) for claim in found.claims] == [
        ("ministry", "twelve boats sank", Stance.ASSERTS, "clause_object"),
        ("Mira Tolland", "No boat will sail", Stance.ASSERTS, "inverted"),
        ("mayor", "the dam broke", Stance.QUESTIONS, "clause_object"),
    ]
    assert found.claims[1].attribution is Attribution.DIRECT_QUOTE
    assert found.claims[0].quantity is not None
    assert found.claims[0].quantity.best == 12
    assert [(remark.by_name, remark.reason, remark.covers) for remark in found.remarks] == [("Northwire", ReasonCode.OTHER, (2,))]
    assert (found.extractor, found.maker_kind, found.dropped) == ("spacy", MakerKind.RULE, 0)


def test_the_version_names_the_pipeline(pipeline: Path) -> None:
    info = next(one for one in live_extractors(Settings(spacy_pipeline=str(pipeline))) if one.name == "spacy")
    assert info.available
    assert info.version == "1+en_pipeline-0.0.0"
    assert open_extractor("spacy", Settings(spacy_pipeline=str(pipeline))).version == info.version


def test_a_pipeline_without_a_parser_is_not_available(tmp_path: Path) -> None:
    spacy.blank("en").to_disk(tmp_path / "bare")
    with pytest.raises(ExtractorUnavailable, match="ParserMissing"):
        open_extractor("spacy", Settings(spacy_pipeline=str(tmp_path / "bare")))


def test_odd_texts_give_no_claims_and_no_error(pipeline: Path) -> None:
    extractor = open_extractor("spacy", Settings(spacy_pipeline=str(pipeline)))
    for text in ("", " \n", '"', "said", "“said", "said said said.", "\0 said.", "Der Hafen sagte nichts. " * 20):
        assert all(text[c.quote.start : c.quote.end] for c in extractor.extract(text).claims)
