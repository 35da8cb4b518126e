"""The figures of an extractor, and of all that is done with its claims, on a key of dispatches."""

from __future__ import annotations

from pathlib import Path

from app.engine.extraction.types import Extractor
from app.evaluation.attempts import Attempts
from app.evaluation.figures import Evaluation, Track, untracked
from app.evaluation.own_key.claims import claim_figures, claim_misses
from app.evaluation.own_key.conflicts import bands, conflict_figures, conflict_misses, judge, positions
from app.evaluation.own_key.events import event_figures, event_misses
from app.evaluation.own_key.matching import match_all
from app.evaluation.own_key.remarks import remark_figures, remark_misses
from app.evaluation.own_key.schemas import read_key
from app.evaluation.own_key.stored import store_dispatches
from app.settings import Settings


def evaluate_key(folder: Path, extractor: Extractor, settings: Settings, track: Track = untracked) -> Evaluation:
    """Stores every dispatch of FOLDER/key.json in a temporary database, in order of publication, and scores what is there then.

    Raises `BadData`.
    """
    key = read_key(folder)
    attempts = Attempts(extractor)
    outcome = store_dispatches(folder, key, attempts, settings.max_text_chars, track)
    matched = match_all(key, outcome.told)
    judged = judge(key, matched, outcome.reported)
    same = positions(one for told in outcome.told.values() for one in told)
    by_position = judge(key, matched, outcome.reported, same)
    pairs = bool(key.conflicts or key.compatible or key.undecided)  # a key without any says nothing of pairs
    figures = (
        *claim_figures(key, outcome.told, matched),
        *remark_figures(key, outcome, matched),
        *(conflict_figures(key, matched, judged, by_position) if pairs else ()),
        *event_figures(key, outcome.told),
        attempts.figure(len(key.dispatches)),
    )
    misses = (
        *claim_misses(key, matched),
        *remark_misses(key, outcome, matched),
        *(conflict_misses(key, matched, judged, by_position) if pairs else ()),
        *event_misses(key, outcome.told),
        *attempts.misses(outcome.texts),
    )
    return Evaluation("key", extractor.name, extractor.version, figures, misses, bands(judged) if pairs else ())
