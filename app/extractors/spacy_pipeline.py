"""The extractor `spacy`: attribution from the dependency parses of the operator's own pipeline; all else is the engine's."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import lru_cache, partial
from threading import Lock

import spacy

from app.engine.extraction.found import Found
from app.engine.extraction.paragraphs import read_story
from app.engine.extraction.rules import extract_with
from app.engine.extraction.tokens import Tokens
from app.engine.extraction.types import Extraction
from app.extractors.parsed_words import ParsedSentence, Word
from app.extractors.spacy_attribution import attribute_parsed

Parse = Callable[[str], Sequence[Word]]
"""A sentence -> its words with dependencies."""


class ParserMissing(ValueError):
    """The pipeline has no component that tells dependencies."""


class SpacyExtractor:
    """Attributed claims by dependency rules, verification remarks by the engine's own (implements `Extractor`)."""

    name = "spacy"

    def __init__(self, parse: Parse, version: str) -> None:
        self.version = version
        self._parse = parse

    def extract(self, text: str, published_at: datetime | None = None, source: str | None = None) -> Extraction:
        """Text (any length, LF or CRLF) -> claims and remarks with literal spans; raises only what the pipeline raises."""
        return extract_with(partial(read_story, attributor=self._attribute), self.name, self.version, text, published_at, source)

    def _attribute(self, text: str, tokens: Tokens) -> list[Found]:
        words = self._parse(text[tokens.span.start : tokens.span.end])
        return attribute_parsed(ParsedSentence(tokens, words)) if len(tokens) and len(words) else []


@lru_cache(maxsize=2)
def load_extractor(pipeline: str, version: str) -> SpacyExtractor:
    """The extractor over an installed pipeline (name or folder), loaded once per process.

    Raises `ParserMissing`, and what `spacy.load` raises for a pipeline that is broken or of another version.
    """
    nlp = spacy.load(pipeline, exclude=["ner"])
    if not any("token.dep" in nlp.get_pipe_meta(name).assigns for name in nlp.pipe_names):
        raise ParserMissing(f"the pipeline {pipeline} has no parser")
    turn = Lock()

    def parse(sentence: str) -> Sequence[Word]:
        with turn:  # a pipeline keeps state while it reads
            return list(nlp(sentence))

    return SpacyExtractor(parse, version)
