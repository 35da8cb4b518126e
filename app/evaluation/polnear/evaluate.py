"""The figures of an extractor on a corpus in the format of PolNeAR."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from app.engine.extraction.spans import spans_record
from app.engine.extraction.types import Extractor
from app.engine.extraction.views import views_by
from app.evaluation.attempts import Attempts
from app.evaluation.figures import Evaluation, Figure, Miss, Track, precision, recall, untracked
from app.evaluation.measures import Counts
from app.evaluation.polnear.scoring import QUOTE_TYPES, TextScore, quote_type, score_text
from app.evaluation.polnear.standoff import AnnotatedText, Attribution, read_corpus
from app.evaluation.polnear.tokens import TokenizedText

_RECALL_GOALS = {"direct": 0.80, "mixed": 0.75, "indirect": 0.42}
_WORDS_GOAL = 100_000
_LONGEST_DETAIL = 160
_WARM_UP = "Die Bürgermeisterin sagte am Montag, die Brücke bleibe bis zum Frühjahr für alle Fahrzeuge geschlossen."
"""In a language that only a model can tell: what an extractor loads at its first text is loaded before the clock runs."""


def evaluate_polnear(folder: Path, extractor: Extractor, split: str = "dev", track: Track = untracked) -> Evaluation:
    """Runs the extractor over FOLDER/SPLIT and scores its attributions, claims and views (`scoring.score_text`); raises `BadData`.

    The speed is that of reading all texts once, one after the other. It leaves out what is loaded once per process: the extractor reads a
    text of ours before the first of the corpus.
    """
    corpus, attempts = read_corpus(folder, split), Attempts(extractor)
    Attempts(extractor).extract(_WARM_UP)
    began, began_work = time.perf_counter(), time.process_time()
    extractions = [attempts.extract(one.text) for one in track(corpus)]
    spent, worked = time.perf_counter() - began, time.process_time() - began_work
    words = sum(len(one.text.split()) for one in corpus)
    scores: list[TextScore] = []
    alone: list[TextScore] = []
    misses: list[Miss] = []
    for one, extraction in zip(corpus, extractions, strict=True):
        claims = attributions_in(spans_record(one.name, extraction, ()))
        found = attributions_in(spans_record(one.name, extraction, (), views_by(extractor, one.text, extraction)))
        text = TokenizedText(one.text)
        scores.append(score_text(text, one.attributions, found))
        alone.append(score_text(text, one.attributions, claims) if len(claims) < len(found) else scores[-1])
        misses.extend(_misses(one, text, found, scores[-1]))
    figures = (*_agreement(scores), *_without_views(alone), *_speed(words, spent, worked), attempts.figure(len(corpus)))
    misses.extend(attempts.misses({one.name: one.text for one in corpus}))
    return Evaluation("polnear", extractor.name, extractor.version, figures, tuple(misses))


def attributions_in(record: Mapping[str, Any]) -> list[Attribution]:
    """The attributions of a spans record (`counterclaim extract --spans`)."""
    return [Attribution(_one(a["source"]), _one(a["cue"]), tuple((s, e) for s, e in a["content"])) for a in record["attributions"]]


def _one(span: list[int] | None) -> tuple[tuple[int, int], ...]:
    return () if span is None else ((span[0], span[1]),)


def _agreement(scores: list[TextScore]) -> Iterator[Figure]:
    speech = sum((score.speech for score in scores), Counts())
    joined = sum((score.joined for score in scores), Counts())
    yield Figure("speech, F1", speech.f1, 0.77)
    yield precision("speech", speech, 0.80)
    yield recall("speech", speech)
    yield Figure("joined, F1", joined.f1, 0.57)
    yield precision("joined", joined)
    yield recall("joined", joined)
    for kind in QUOTE_TYPES:
        yield recall(kind, sum((score.by_type[kind] for score in scores), Counts()), _RECALL_GOALS[kind])


def _without_views(scores: list[TextScore]) -> Iterator[Figure]:
    """What the claims reach without the views beside them: annotators of this corpus mark both alike, the database stores claims only."""
    yield precision("joined by claims alone", sum((score.joined for score in scores), Counts()))
    yield recall("indirect by claims alone", sum((score.by_type["indirect"] for score in scores), Counts()))


def _speed(words: int, spent: float, worked: float) -> Iterator[Figure]:
    """Per second of one core and per second of waiting, models already loaded: an extractor that asks a server works elsewhere."""
    yield Figure("words per second of processor time", words / worked if worked else None, _WORDS_GOAL, form="rate")
    yield Figure("words per second by the clock", words / spent if spent else None, form="rate")


def _misses(one: AnnotatedText, text: TokenizedText, found: list[Attribution], score: TextScore) -> Iterator[Miss]:
    for i, gold in enumerate(one.attributions):
        if i not in score.right:
            yield Miss(f"{quote_type(text, gold.content)} missed", one.name, f"annotated {i}", _words(text, gold))
    for j in score.unpaired:
        yield Miss("not annotated", one.name, f"found {j}", _words(text, found[j]))


def _words(text: TokenizedText, one: Attribution) -> str:
    parts = (" ".join(text.words_in(spans).split()) for spans in (one.source, one.cue, one.content))
    return " | ".join(part[:_LONGEST_DETAIL] for part in parts)
