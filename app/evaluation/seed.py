"""The figures of an extractor on one news file with a key of literal phrases.

FOLDER/news.txt holds one or several stories. FOLDER/key.json: {"attributions": [{"id", "type", "source", "content", "stance"}],
"verification_remarks": [{"by", "status"}], "contradictions": [{"a", "b"}], "must_not_contradict": [{"a", "b"}],
"quantities": ["at least 12 people"]}
with type `core` (speech of a named or described speaker), `float` (a quotation continued without a cue) or `soft` (belief, naming).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, Field, ValidationError

from app.domain.vocabulary import VerificationStatus
from app.engine.analyse import Analysis, analyse
from app.engine.extraction.quantities import find_quantities
from app.engine.extraction.spans import spans_record
from app.engine.extraction.types import Extractor
from app.evaluation.attempts import Attempts
from app.evaluation.data import BadData, invalid_key, read_json, read_text, require_folder
from app.evaluation.figures import Evaluation, Figure, Miss, count, share

_GOALS = {"core": 40 / 42, "float": 1.0}
_NAMES = {"core": "core claims", "float": "continued quotations", "soft": "soft claims"}
_NOT_IN_KEY_AT_MOST = 6
_SHOWN_AT_MOST = 9
_FOUND_GOAL = 4 / 5
_FILE = "news.txt"


class KeyedAttribution(BaseModel):
    """What has to be found: content that contains `content`, from a source with the word(s) `source`."""

    id: int
    type: Literal["core", "float", "soft"]
    source: str
    content: str
    stance: str


class KeyedRemark(BaseModel):
    """A verification remark: the assessor's word(s) and its verdict."""

    by: str
    status: VerificationStatus


class KeyedPair(BaseModel):
    """Two attributions by id."""

    a: int
    b: int


class SeedKey(BaseModel):
    """key.json."""

    attributions: list[KeyedAttribution]
    verification_remarks: list[KeyedRemark] = Field(default_factory=list)
    contradictions: list[KeyedPair] = Field(default_factory=list)
    must_not_contradict: list[KeyedPair] = Field(default_factory=list)
    quantities: list[str] = Field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Found:
    source: str
    content: str
    stance: str


def evaluate_seed(folder: Path, extractor: Extractor) -> Evaluation:
    """Runs the whole pure pipeline over FOLDER/news.txt and scores it by FOLDER/key.json; raises `BadData`."""
    key = _read_key(require_folder(folder) / "key.json")
    text = read_text(folder / _FILE)
    attempts = Attempts(extractor)
    analysis = analyse(text, attempts)
    # statements joined under one cue are several claims and one attribution: the key, like the record, counts attributions
    record = spans_record(_FILE, analysis.extraction, [(f.first, f.second, f.rule, f.score) for f in analysis.findings])
    shown = {frozenset(contradiction["pair"]) for contradiction in record["contradictions"]}
    found = [_Found(_words(text, a["source"]), _words(text, a["content"]), a["stance"]) for a in record["attributions"]]
    holding = {a.id: [n for n, f in enumerate(found) if normalised(a.content) in f.content] for a in key.attributions}
    hits = {a.id: [n for n in holding[a.id] if _has_word(found[n].source, a.source)] for a in key.attributions}
    kept = {n for numbers in holding.values() for n in numbers}
    extra = [f for n, f in enumerate(found) if n not in kept]
    figures = (*_claim_figures(key, found, hits, len(extra)), *_other_figures(key, text, analysis, hits, shown), attempts.figure(1))
    outside = (Miss("not in the key", _FILE, "", f"{f.source} | {f.content}") for f in extra)
    misses = (*_misses(key, found, holding, hits), *outside, *attempts.misses({_FILE: text}))
    return Evaluation("seed", extractor.name, extractor.version, figures, misses)


def normalised(text: str) -> str:
    """Lower case, one sort of apostrophe, no double quotation marks, white space and commas as one blank."""
    plain = re.sub(r"[‘’]", "'", text.lower())
    return re.sub(r'[\s,"“”]+', " ", plain).strip()


def _read_key(path: Path) -> SeedKey:
    try:
        key = SeedKey.model_validate(read_json(path))
    except ValidationError as error:
        raise invalid_key(path, error) from error
    known = {a.id for a in key.attributions}
    named = {number for pair in (*key.contradictions, *key.must_not_contradict) for number in (pair.a, pair.b)}
    if named - known:
        raise BadData(f"{path}: a pair names attribution {min(named - known)}, which is not there")
    return key


def _words(text: str, spans: Any) -> str:
    pieces = [] if not spans else [spans] if isinstance(spans[0], int) else spans
    return normalised(" ".join(text[start:end] for start, end in pieces))


def _has_word(text: str, word: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(normalised(word))}(?!\w)", text) is not None


def _claim_figures(key: SeedKey, found: Sequence[_Found], hits: dict[int, list[int]], extra: int) -> Iterator[Figure]:
    for kind, name in _NAMES.items():
        mine = [a for a in key.attributions if a.type == kind]
        yield share(name, sum(bool(hits[a.id]) for a in mine), len(mine), _GOALS.get(kind))
    met = [a for a in key.attributions if hits[a.id]]
    yield share("stance of those found", sum(found[hits[a.id][0]].stance == a.stance for a in met), len(met), 1.0)
    yield count("claims outside the key", extra, at_most=_NOT_IN_KEY_AT_MOST)


def _other_figures(key: SeedKey, text: str, analysis: Analysis, hits: dict[int, list[int]], shown: set[frozenset[int]]) -> Iterator[Figure]:
    remarks = [(normalised(text[slice(*r.by)]), r.verdict) for r in analysis.extraction.remarks]
    seen = sum(any(_has_word(by, k.by) and verdict == k.status for by, verdict in remarks) for k in key.verification_remarks)
    yield share("verification remarks", seen, len(key.verification_remarks), 1.0)
    figures = [normalised(text[slice(*q.span)]) for q in find_quantities(text, 0, len(text))]
    read = sum(any(_has_word(figure, phrase) for figure in figures) for phrase in key.quantities)
    yield share("quantities (the engine's own grammar)", read, len(key.quantities), 1.0)
    right = sum(_is_shown(pair, hits, shown) for pair in key.contradictions)
    yield share("contradictions found", right, len(key.contradictions), _FOUND_GOAL)
    yield count("contradictions shown", len(shown), at_most=_SHOWN_AT_MOST)
    wrong = sum(_is_shown(pair, hits, shown) for pair in key.must_not_contradict)
    yield count("forbidden contradictions shown", wrong, at_most=0, whole=len(key.must_not_contradict))


def _is_shown(pair: KeyedPair, hits: dict[int, list[int]], shown: set[frozenset[int]]) -> bool:
    return any(frozenset((a, b)) in shown for a in hits[pair.a] for b in hits[pair.b])


def _misses(key: SeedKey, found: Sequence[_Found], holding: dict[int, list[int]], hits: dict[int, list[int]]) -> Iterator[Miss]:
    for a in key.attributions:
        words = f"{a.source} | {a.content}"
        if not hits[a.id]:
            other = holding[a.id][:1]
            yield Miss(
                f"{a.type}: {'other source' if other else 'missed'}",
                _FILE,
                str(a.id),
                words + "".join(f" | found: {found[n].source}" for n in other),
            )
        elif found[hits[a.id][0]].stance != a.stance:
            yield Miss("wrong stance", _FILE, str(a.id), f"{words} | {found[hits[a.id][0]].stance}, not {a.stance}")
