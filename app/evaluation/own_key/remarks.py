"""Scores verification remarks: who tried, with which verdict and reason, and which claims it covers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.engine.extraction.types import ExtractedRemark
from app.engine.linking.outlet_names import is_short_for
from app.evaluation.figures import Figure, Miss, precision, recall
from app.evaluation.measures import Counts
from app.evaluation.own_key.matching import Matched
from app.evaluation.own_key.schemas import Key, KeyDispatch, KeyRemark
from app.evaluation.own_key.speakers import is_speaker
from app.evaluation.own_key.stored import Outcome

_PRECISION_GOAL, _RECALL_GOAL = 0.95, 0.90


@dataclass(frozen=True, slots=True)
class _Scored:
    missed: tuple[KeyRemark, ...]
    extra: tuple[ExtractedRemark, ...]
    counts: Counts
    covers: Counts


def remark_figures(key: Key, outcome: Outcome, matched: Mapping[str, Matched]) -> Iterator[Figure]:
    """Precision and recall of remarks by assessor, verdict and reason; and of the assessments they became, over the claims found."""
    scored = [_score(dispatch, outcome, matched[dispatch.file]) for dispatch in key.dispatches]
    found = sum((one.counts for one in scored), Counts())
    covers = sum((one.covers for one in scored), Counts())
    yield precision("remarks", found, _PRECISION_GOAL)
    yield recall("remarks", found, _RECALL_GOAL)
    yield precision("claims covered by remarks", covers)
    yield recall("claims covered by remarks", covers)


def remark_misses(key: Key, outcome: Outcome, matched: Mapping[str, Matched]) -> Iterator[Miss]:
    """Remarks that were missed or are not in the key, and found claims whose coverage is wrong."""
    for dispatch in key.dispatches:
        mine = matched[dispatch.file]
        scored = _score(dispatch, outcome, mine)
        for keyed in scored.missed:
            yield Miss("remark missed", dispatch.file, "", f"{keyed.by} | {keyed.verdict.value} | {keyed.reason.value}")
        for remark in scored.extra:
            words = f"{remark.by_name} | {remark.verdict.value} | {remark.reason.value} | {remark.rationale}"
            yield Miss("remark not in the key", dispatch.file, "", words)
        wanted, given = _coverage(dispatch, outcome, mine)
        for claim_id, by in sorted(wanted - given):
            yield Miss("not covered", dispatch.file, claim_id, by)
        for claim_id, by in sorted(given - wanted):
            yield Miss("covered, not in the key", dispatch.file, claim_id, by)


def _score(dispatch: KeyDispatch, outcome: Outcome, matched: Matched) -> _Scored:
    extra: list[ExtractedRemark] = list(outcome.remarks.get(dispatch.file, ()))
    missed = []
    for keyed in dispatch.remarks:
        same = next((remark for remark in extra if _is_same(keyed, remark, dispatch.source)), None)
        if same is None:
            missed.append(keyed)
        else:
            extra.remove(same)
    right = len(dispatch.remarks) - len(missed)
    wanted, given = _coverage(dispatch, outcome, matched)
    covers = Counts(len(wanted & given), len(given), len(wanted))
    return _Scored(tuple(missed), tuple(extra), Counts(right, right + len(extra), len(dispatch.remarks)), covers)


def _is_same(keyed: KeyRemark, remark: ExtractedRemark, source: str) -> bool:
    named = remark.by_name.strip()
    by = source if not named or is_short_for(named, source) else named
    return (keyed.verdict, keyed.reason) == (remark.verdict, remark.reason) and is_speaker(keyed.by, (by,))


def _coverage(dispatch: KeyDispatch, outcome: Outcome, matched: Matched) -> tuple[set[tuple[str, str]], set[tuple[str, str]]]:
    """(key's id of a found claim, assessor of a remark of the dispatch): as the key says, and as the stored assessments say."""
    by = {remark.by for remark in dispatch.remarks}
    wanted = {(claim, remark.by) for remark in dispatch.remarks for claim in remark.covers if claim in matched.pairs}
    verdicts = {remark.by: {r.verdict.value for r in dispatch.remarks if r.by == remark.by} for remark in dispatch.remarks}
    given = {
        (claim_id, name)
        for claim_id, one in matched.pairs.items()
        for name in by
        if _is_assessed(outcome.verdicts.get(one.claim_id, frozenset()), name, verdicts[name])
    }
    return wanted, given


def _is_assessed(assessments: frozenset[tuple[str, str]], by: str, verdicts: Sequence[str] | set[str]) -> bool:
    return any(verdict in verdicts and is_speaker(by, (name,)) for name, verdict in assessments)
