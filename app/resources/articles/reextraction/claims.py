"""Brings an article's stored claims in line with what is found in its text now."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from app.db.unit import Unit
from app.engine.extraction.types import ExtractedClaim, Extraction
from app.resources.articles.ingest.actors import Cast
from app.resources.articles.ingest.claims import (
    Links,
    appearance_in,
    asserted_at,
    discovery_in,
    fingerprint,
    is_storable,
    quantity_in,
    reading_of,
    store_claim,
)
from app.resources.articles.ingest.events import draft_of, places_of
from app.resources.articles.ingest.neighbours import note_neighbours
from app.resources.articles.ingest.propositions import Placed, group_claims
from app.resources.articles.ingest.reprints import reads_alike, recognised, told_before
from app.resources.articles.reextraction.dismissals import is_dismissed
from app.resources.articles.reextraction.linking import event_again
from app.resources.articles.reextraction.pairing import Now, pair_places, pair_readings
from app.resources.articles.reextraction.removal import give_up, remove_orphans
from app.resources.articles.reextraction.report import ArticleDiff
from app.resources.articles.reextraction.stored import StoredClaim
from app.resources.claims.appearances import revise_appearance
from app.resources.claims.content import QUANTITY, quantity_columns
from app.resources.claims.edits import revise_claim
from app.resources.claims.store import ids_by_fingerprint
from app.tables import Article

_NO_LINKS = Links("", "")


@dataclass(slots=True)
class Renewal:
    """One article at work: `kept` is what was found now, by its index in the extraction; `pairs` says which stored claim each is."""

    unit: Unit
    article: Article
    extraction: Extraction
    stored: Sequence[StoredClaim]
    diff: ArticleDiff
    kept: dict[int, ExtractedClaim] = field(default_factory=dict)
    pairs: dict[int, StoredClaim] = field(default_factory=dict)
    links: dict[int, Links] = field(default_factory=dict)
    prints: dict[int, str] = field(default_factory=dict)
    revised: dict[int, StoredClaim] = field(default_factory=dict)
    """Pairs whose stored claim takes over what is read now, and its place among the propositions with it."""


def renew_claims(unit: Unit, article: Article, extraction: Extraction, stored: Sequence[StoredClaim], diff: ArticleDiff) -> dict[int, str]:
    """Index of each extracted claim that can be stored -> id of its claim; `unit` writes in the extractor's name.

    What reads as before stays as it is. What reads otherwise is taken over into the stored claim, unless a person had a hand in it (then the
    claim stays) or independent articles carry it (then the new reading is a claim of its own). What is not found any more goes.
    """
    work = Renewal(unit, article, extraction, stored, diff)
    work.kept = {i: found for i, found in enumerate(extraction.claims) if is_storable(found) and not is_dismissed(found, article)}
    by_key = {claim.appearance.id: claim for claim in stored}
    befores = [claim.before for claim in stored]
    same = pair_readings([_now(work, i) for i in work.kept], befores)
    work.pairs = {i: by_key[key] for i, key in same.items()}
    rest = [i for i in work.kept if i not in same]
    if rest:
        _link(work, rest)
        left = [before for before in befores if before.key not in same.values()]
        otherwise = pair_places([_now(work, i) for i in rest], left)
        work.pairs |= {i: by_key[key] for i, key in otherwise.items() if _is_same_claim(work, i, by_key[key])}
    for i, claim in work.pairs.items():
        _compare(work, i, claim, reads_same=i in same)
    homes = {claim.claim.proposition_id for claim in stored}
    paired = list(work.pairs.values())
    give_up(unit, [claim for claim in stored if claim not in paired], stored, diff)
    _refresh_places(work)
    placed = _place(work, [i for i in rest if i not in work.pairs])
    remove_orphans(unit, {home for home in homes if home is not None})
    claim_ids = {i: claim.claim.id for i, claim in work.pairs.items()} | placed
    at_home = {i for i, claim in work.pairs.items() if claim.is_home and claim.by_hand is None} | placed.keys()
    note_neighbours(unit, extraction, {i: work.kept[i] for i in at_home}, claim_ids)
    return claim_ids


def _now(work: Renewal, i: int) -> Now:
    found, links = work.kept[i], work.links.get(i)
    claimant_id = None if links is None else links.claimant_id
    return Now(i, found.quote.start, found.quote.end, reading_of(found), found.text, claimant_id, work.prints.get(i))


def _link(work: Renewal, rest: Sequence[int]) -> None:
    """Finds the speakers of what reads otherwise; who was found to speak in the text before still does."""
    met = {work.kept[i].speaker: claim.claim.claimant_id for i, claim in work.pairs.items()}
    speakers = [work.kept[i].speaker for i in rest]
    cast = Cast(work.unit, speakers, met)
    event_id, why = event_again(work.unit, work.article, work.extraction, work.stored)
    for i, claimant_id in zip(rest, cast.actors_of(speakers), strict=True):
        work.links[i] = Links(claimant_id, event_id, cast.reason_of(work.kept[i].speaker), why)
        work.prints[i] = fingerprint(work.kept[i], claimant_id, event_id)


def _is_same_claim(work: Renewal, i: int, claim: StoredClaim) -> bool:
    """False when what stands at the claim's place is another claim now, which must not overwrite what other articles carry."""
    if claim.by_hand is not None or claim.claim.fingerprint == work.prints[i]:
        return True
    if ids_by_fingerprint(work.unit.rows, [work.prints[i]]):
        return False
    if claim.is_home:
        return not claim.is_elsewhere
    return reads_alike(work.kept[i].text, claim.claim.text)


def _compare(work: Renewal, i: int, claim: StoredClaim, *, reads_same: bool) -> None:
    """Decides whether the stored claim takes over what is read now."""
    if not claim.is_home and claim.by_hand is None:
        return
    different = _differences(work, i, claim)
    if claim.by_hand is not None:
        if not reads_same and (different or claim.claim.fingerprint != work.prints[i]):
            work.diff.keep(claim.claim, claim.by_hand)
        return
    if not reads_same and (claim.claim.fingerprint != work.prints[i] or any(name.startswith("quantity") for name in different)):
        work.revised[i] = claim
    elif different:
        _take_over(work, i, claim, {})


def _differences(work: Renewal, i: int, claim: StoredClaim) -> dict[str, Any]:
    """Columns of the claim that read otherwise now, apart from stance and proposition."""
    found = work.kept[i]
    quantity = quantity_in(found.quantity)
    values = {
        "text": found.text.strip(),
        "claim_type": found.claim_type.value,
        "asserted_at": asserted_at(found, work.article.published_at),
        **quantity_columns(None if quantity is None else quantity.model_dump()),
    }
    return {name: value for name, value in values.items() if getattr(claim.claim, name) != value}


def _take_over(work: Renewal, i: int, claim: StoredClaim, also: Mapping[str, Any]) -> None:
    row = claim.claim
    values = {**_differences(work, i, claim), **{name: value for name, value in also.items() if getattr(row, name) != value}}
    told = {name: [_plain(getattr(row, name)), _plain(value)] for name, value in values.items() if name in _TOLD}
    revise_claim(work.unit, row.id, {**values, **work.unit.made()})
    if told:
        work.diff.changed.append({"claim_id": row.id, "text": row.text, "fields": told})


def _refresh_places(work: Renewal) -> None:
    """Lets each appearance tell how it is found now; two of one claim may change places."""
    before = {i: {"quote": claim.appearance.quote, "start": claim.appearance.start} for i, claim in work.pairs.items()}
    moving = [claim.appearance for i, claim in work.pairs.items() if claim.appearance.start != work.kept[i].quote.start]
    for appearance in moving:
        appearance.start = None
    if moving:
        work.unit.session.flush()
    for i, claim in sorted(work.pairs.items()):
        body = appearance_in(work.kept[i], work.article)
        explained = discovery_in(work.unit, work.kept[i], work.article, _NO_LINKS).columns()
        del explained["links"]  # why it was linked so when it was linked stays true
        shown = body.model_dump(mode="json", exclude={"article_id"})
        if revise_appearance(work.unit, claim.appearance, shown | explained):
            told = {name: [was, shown[name]] for name, was in before[i].items() if was != shown[name]}
            if told:
                work.diff.changed.append({"claim_id": claim.claim.id, "text": claim.claim.text, "fields": told})


def _place(work: Renewal, fresh: Sequence[int]) -> dict[int, str]:
    """Stores what no stored claim of the article is, and puts it and what is revised on propositions; index -> claim id of the fresh ones."""
    if not fresh and not work.revised:
        return {}
    article = work.article
    event_id = next(iter(work.links.values())).event_id
    told = [claim for claim in told_before(work.unit.session, article) if claim.event_id == event_id]
    claimants = {i: work.links[i].claimant_id for i in work.links}
    work.prints |= recognised({i: work.kept[i] for i in fresh}, {i: claimants[i] for i in fresh}, told)
    known = ids_by_fingerprint(work.unit.rows, [work.prints[i] for i in fresh])
    placing = [*work.revised, *(i for i in fresh if work.prints[i] not in known)]
    draft = draft_of(article.title, article.text or "", work.extraction, article.published_at)
    where = places_of(work.unit.rows, event_id, draft)
    grouped = group_claims(work.unit, [work.kept[i] for i in placing], [claimants[i] for i in placing], event_id, where)
    places = dict(zip(placing, grouped, strict=True))
    for i, claim in work.revised.items():
        _take_over(
            work, i, claim, {"fingerprint": work.prints[i], **_columns(work.unit, places[i]), "words_stance": work.kept[i].stance.value}
        )
    return {i: _store(work, i, known, places.get(i, Placed(None, work.kept[i].stance))) for i in fresh}


def _columns(unit: Unit, place: Placed) -> dict[str, Any]:
    return {
        "stance": place.stance.value,
        "proposition_id": place.proposition_id,
        "grouped_by": None if place.proposition_id is None else unit.maker.kind.value,
        "grouping_reason": place.reason,
    }


def _store(work: Renewal, i: int, known: Collection[str], place: Placed) -> str:
    found = work.kept[i]
    claim_id = store_claim(work.unit, found, work.article, work.links[i], work.prints[i], place)
    stance = place.stance.value
    work.diff.added.append({"claim_id": claim_id, "stance": stance, "text": found.text, "known": work.prints[i] in known})
    return claim_id


def _plain(value: Any) -> Any:
    return value.isoformat() if hasattr(value, "isoformat") else value


_TOLD = {"text", "claim_type", "asserted_at", "stance", "proposition_id", *(f"quantity_{part}" for part in QUANTITY)}
