"""Rows of a dispute as the dicts the wire shows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from app.db.query import Row, from_json
from app.domain.vocabulary import DisputeStatus, Lifecycle, PropositionKind, Stance
from app.engine.contradiction.pairs import AFFIRMING
from app.engine.dispute.ranges import range_of
from app.engine.positions import Range
from app.resources.disputes.store import Found, Head

_STANCES = {stance.value: order for order, stance in enumerate(Stance)}
_AFFIRMING = frozenset(stance.value for stance in AFFIRMING)
_PLACE = ("name", "country", "lat", "lon", "precision")

Json = dict[str, Any]


class Page:
    """One page being put together: its claims by id, with what the summary and the positions need beside each."""

    __slots__ = ("claims", "found", "origins", "seen", "sides", "sources")

    def __init__(self, found: Found) -> None:
        self.found = found
        self.origins: dict[str, set[str]] = {}
        self.sources: set[str] = set()
        shown = _appearances(found.appearances, self.origins, self.sources)
        self.claims = {row[0]: _claim(row, shown.get(row[0], [])) for row in found.claims}
        self.sides = {row[0]: {"id": row[2], "name": row[3]} for row in found.claims}
        self.seen = {row[0]: row[20] for row in found.claims}

    def summary(self) -> Json:
        """DisputeSummary of the claims shown."""
        statuses = [claim["verification_status"] for claim in self.claims.values()]
        return {
            "claims": len(self.claims),
            "sides": len({side["id"] for side in self.sides.values()}),
            "sources": len(self.sources),
            "independent_origins": self._independent(self.claims),
            "status_breakdown": {status: statuses.count(status) for status in sorted(set(statuses))},
        }

    def propositions(self) -> list[Json]:
        """DisputeProposition of each, contested ones first, then by text."""
        members: dict[str | None, list[str]] = {}
        for row in self.found.claims:
            members.setdefault(row[1], []).append(row[0])
        pairs: dict[str | None, list[Json]] = {}
        for row in self.found.contradictions:
            if row[1] in self.claims and row[2] in self.claims:
                pairs.setdefault(row[7], []).append(_contradiction(row))
        shaped = [self._proposition(row, members.get(row[0], []), pairs.get(row[0], [])) for row in self.found.propositions]
        return sorted(shaped, key=lambda p: (p["status"] != DisputeStatus.CONTESTED.value, p["text"].casefold(), p["id"]))

    def contradictions_across(self) -> list[Json]:
        """DisputeContradiction of each active pair that shares no proposition."""
        shown = (row for row in self.found.contradictions if row[1] in self.claims and row[2] in self.claims)
        return [_contradiction(row) for row in shown if row[7] is None]

    def ungrouped(self) -> list[Json]:
        """UngroupedClaim of each claim on no proposition, by side, then in the order they were made."""
        ids = [row[0] for row in self.found.claims if row[1] is None]
        ids.sort(key=lambda i: (self._side_order(i), self._claim_order(i)))
        return [{**self.claims[i], "side": self.sides[i]} for i in ids]

    def attempts(self) -> list[Json]:
        """VerificationAttempt of each remark: assessments of one assessor with one verdict and one quote are one attempt."""
        attempts: dict[tuple[Any, ...], Json] = {}
        for row in self.found.assessments:
            claim_id, assessor_id, assessor, kind, verdict, reason, rationale, quote, at, article_id, *article = row
            stated = (quote, article_id) if quote is not None or article_id is not None else (reason, rationale, at)
            attempt = attempts.get((assessor_id, verdict, *stated))
            if attempt is None:
                attempts[assessor_id, verdict, *stated] = {
                    "assessor": {"id": assessor_id, "name": assessor}, "assessor_kind": kind, "verdict": verdict, "reason_code": reason,
                    "rationale": rationale, "quote": quote, "article": None if article_id is None else _article(article_id, *article),
                    "assessed_at": at, "claim_ids": [claim_id],
                }  # fmt: skip
            elif claim_id not in attempt["claim_ids"]:
                attempt["claim_ids"].append(claim_id)
        return list(attempts.values())

    def timeline(self) -> list[Json]:
        """TimelineEntry of every dated saying, first publication and check, oldest first."""
        said = [(claim["asserted_at"], claim["stance"], i) for i, claim in self.claims.items()]
        published = [(at, "published", i) for i, at in self.seen.items()]
        assessed = [(row[8], "assessed", row[0]) for row in self.found.assessments]
        entries = sorted({entry for entry in (*said, *published, *assessed) if entry[0] is not None}, key=lambda e: (e[0], e[2], e[1]))
        return [{"at": at, "type": kind, "claim_id": claim_id} for at, kind, claim_id in entries]

    def _proposition(self, row: Row, members: Sequence[str], pairs: list[Json]) -> Json:
        proposition_id, text, kind, unit, status, basis = row
        return {
            "id": proposition_id, "text": text, "kind": kind, "unit": unit, "status": status, "basis": basis,
            "positions": self._positions(members), "contradictions": pairs,
            "quantity_range": self._range(members) if kind == PropositionKind.QUANTITY.value else None,
        }  # fmt: skip

    def _positions(self, members: Iterable[str]) -> list[Json]:
        held: dict[tuple[str, str], list[str]] = {}
        for claim_id in members:
            held.setdefault((self.sides[claim_id]["id"], self.claims[claim_id]["stance"]), []).append(claim_id)
        order = sorted(held, key=lambda key: (self._side_order(held[key][0]), _STANCES[key[1]]))
        return [self._position(sorted(held[key], key=self._claim_order)) for key in order]

    def _position(self, ids: Sequence[str]) -> Json:
        claims = [self.claims[i] for i in ids]
        return {
            "side": self.sides[ids[0]], "stance": claims[0]["stance"], "claims": claims, "independent_origins": self._independent(ids),
        }  # fmt: skip

    def _independent(self, ids: Iterable[str]) -> int:
        return len(set().union(*(self.origins.get(i, ()) for i in ids)))

    def _range(self, members: Sequence[str]) -> Json | None:
        """Of the current figures that stand: a claimant's older figure is no longer what it says."""
        found = range_of((i, _figure(self.claims[i]["quantity"])) for i in members if self._is_current_figure(self.claims[i]))
        if found is None:
            return None
        return {end: None if bound is None else asdict(bound) for end, bound in (("low", found.low), ("high", found.high))}

    @staticmethod
    def _is_current_figure(claim: Json) -> bool:
        stands = claim["is_current"] and claim["lifecycle"] == Lifecycle.ACTIVE.value
        return stands and claim["quantity"] is not None and claim["stance"] in _AFFIRMING

    def _side_order(self, claim_id: str) -> tuple[str, str]:
        side = self.sides[claim_id]
        return side["name"].casefold(), side["id"]

    def _claim_order(self, claim_id: str) -> tuple[bool, str, str]:
        at = self.claims[claim_id]["asserted_at"]
        return at is None, at or "", claim_id


def _figure(quantity: Json) -> Range:
    return Range(quantity["low"], quantity["best"], quantity["high"], quantity["unit"], quantity["of"])


def shape_event(head: Head) -> Json:
    """DisputeEvent."""
    parent = {"id": head.parent_id, "slug": head.parent_slug, "title": head.parent_title}
    return {
        "id": head.id, "slug": head.slug, "title": head.title, "place": _place(from_json(head.place)),
        "starts_on": head.starts_on, "ends_on": head.ends_on, "parent": None if head.parent_id is None else parent,
    }  # fmt: skip


def _place(place: Mapping[str, Any] | None) -> Json | None:
    return None if place is None else {**{name: place.get(name) for name in _PLACE}, "aliases": place.get("aliases") or []}


def _claim(row: Row, appearances: list[Json]) -> Json:
    (
        claim_id, _proposition, _side, _side_name, claimant_id, claimant, kind, text, stance, low, best, high, unit, of, value, asserted_at,
        lifecycle, is_current, verification_status, reason_code, _seen,
    ) = row  # fmt: skip
    return {
        "id": claim_id, "claimant": {"id": claimant_id, "name": claimant, "kind": kind}, "text": text, "stance": stance,
        "quantity": None if low is None and best is None and high is None
        else {"low": low, "best": best, "high": high, "unit": unit, "of": of},
        "value": value, "asserted_at": asserted_at, "lifecycle": lifecycle, "is_current": bool(is_current),
        "verification_status": verification_status, "reason_code": reason_code, "appearances": appearances,
    }  # fmt: skip


def _appearances(rows: Iterable[Row], origins: dict[str, set[str]], sources: set[str]) -> dict[str, list[Json]]:
    shown: dict[str, list[Json]] = {}
    for claim_id, source_id, source, article_id, title, url, published_at, origin, quote, start, end, attribution in rows:
        origins.setdefault(claim_id, set()).add(origin)
        sources.add(source_id)
        shown.setdefault(claim_id, []).append({
            "source": {"id": source_id, "name": source}, "article": _article(article_id, title, url, published_at),
            "quote": quote, "start": start, "end": end, "attribution": attribution,
        })  # fmt: skip
    return shown


def _article(article_id: str, title: str, url: str | None, published_at: str | None) -> Json:
    return {"id": article_id, "title": title, "url": url, "published_at": published_at}


def _contradiction(row: Row) -> Json:
    contradiction_id, claim_a_id, claim_b_id, kinds, state, score, explanation, _proposition = row
    return {
        "id": contradiction_id, "claim_ids": [claim_a_id, claim_b_id], "kinds": from_json(kinds), "state": state, "score": score,
        "explanation": explanation,
    }  # fmt: skip
