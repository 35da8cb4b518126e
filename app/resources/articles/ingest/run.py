"""Stores one article and what is taken out of its text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import structlog

from app.db import ids
from app.db.unit import Maker, Unit
from app.domain.errors import Conflict, invalid
from app.domain.vocabulary import ExtractionStatus, JobKind
from app.engine.extraction.rules import RulesExtractor
from app.engine.extraction.types import Extraction, ExtractionFailed, Extractor, Story
from app.engine.intake.stories import split_stories
from app.resources.articles import store
from app.resources.articles.ingest.actors import Cast
from app.resources.articles.ingest.claims import Links, fingerprint, found_claim, is_storable
from app.resources.articles.ingest.events import draft_of, event_for, places_of
from app.resources.articles.ingest.neighbours import note_neighbours
from app.resources.articles.ingest.origins import content_hash, origin_of, remember_print
from app.resources.articles.ingest.propositions import Placed, group_claims
from app.resources.articles.ingest.remarks import store_remark
from app.resources.articles.ingest.reprints import ToldClaim, recognised, told_before
from app.resources.articles.ingest.sources import name_given, source_at
from app.resources.articles.ingest.turns import take_turn
from app.resources.articles.schemas import ArticleCreate
from app.resources.articles.service import make_findable
from app.resources.claims.recording import record_found
from app.resources.claims.store import ids_by_fingerprint
from app.resources.events.service import event_at
from app.resources.jobs import service as jobs
from app.tables import Article

log = structlog.get_logger(__name__)
RULES: Extractor = RulesExtractor()
_LONGEST_TITLE = 300
_OTHER_PRINT = "Another print of the same story is about it."


@dataclass(frozen=True, slots=True)
class Prepared:
    """An article that needs nothing but the database: its text was read outside the transaction."""

    body: ArticleCreate
    title: str
    digest: str | None
    extraction: Extraction | None
    failure: str | None
    story: Story | None
    later: str | None = None
    """Name of the extractor that a job will run; the text was not read for claims yet."""


def prepare(body: ArticleCreate, *, most_chars: int, extractor: Extractor | str = RULES) -> Prepared:
    """Reads the text, which may have at most `most_chars` characters and must hold one story; raises `Invalid`.

    `extractor` is one to run now, or the name of one that a job will run. An error inside the extractor does not keep the article
    out: it is stored with the reason.
    """
    if body.text is None:
        if body.title is None:
            raise invalid("/title", "missing", "Give a title or a text.")
        return Prepared(body, body.title, None, None, None, None)
    if not body.text.strip():
        raise invalid("/text", "blank", "The text is blank; leave it out to store only the title.")
    if len(body.text) > most_chars:
        raise invalid("/text", "too_long", f"A text may have at most {most_chars} characters.")
    stories = split_stories(body.text)
    if len(stories) > 1:
        raise invalid("/text", "several_stories", f"The text holds {len(stories)} stories; post each story by itself.")
    story = stories[0] if stories else None
    title, digest = body.title or _title_of(body.text, story), content_hash(body.text)
    if not body.extract:
        return Prepared(body, title, digest, None, None, story)
    if isinstance(extractor, str):
        return Prepared(body, title, digest, None, None, story, later=extractor)
    return Prepared(body, title, digest, *_extract(body, extractor), story)


def store_article(unit: Unit, prepared: Prepared) -> tuple[str, bool]:
    """Stores the article with its claims or with the job that will look for them, or finds it: (id, whether it is new).

    Raises `Conflict` when its url is stored with another text, `Invalid` for an unknown source or event.
    """
    take_turn(unit.session)
    body = prepared.body
    known = None if body.url is None else store.with_url(unit.session, body.url)
    if known is not None:
        if known.content_hash != prepared.digest:
            raise Conflict("The article at this url is stored with another text.", code="url_taken")
        return known.id, False
    source_id = source_at(unit, body.source, "/source")
    there = None if prepared.digest is None else store.print_of(unit.session, source_id, prepared.digest)
    if there is not None:
        return there, False
    event_id = None if body.event is None else event_at(unit.rows, body.event, "/event")
    article = _insert(unit, prepared, source_id)
    if prepared.later is not None:
        jobs.enqueue(unit, JobKind.EXTRACT, article.id, event_id=event_id, extractor=prepared.later)
    if prepared.extraction is not None and prepared.extraction.claims:
        store_findings(unit, article, prepared.extraction, event_id)
    return article.id, True


def came_of(extraction: Extraction | None, failure: str | None) -> dict[str, str | None]:
    """The article's columns about its extraction: from what was found, or from why nothing could be; neither means that nobody looked."""
    done = ExtractionStatus.NONE if extraction is None else ExtractionStatus.DONE
    unread = None if extraction is None else _language_not_read(extraction)
    if unread is not None:
        done = ExtractionStatus.UNSUPPORTED_LANGUAGE
    return {
        "extraction_status": (ExtractionStatus.FAILED if failure else done).value,
        "extraction_error": failure or unread,
        "extractor_name": None if extraction is None else extraction.extractor,
        "extractor_version": None if extraction is None else extraction.version,
    }


def _language_not_read(extraction: Extraction) -> str | None:
    """Why nothing was taken out of a text in a language that the extractor does not read; None when it reads it."""
    if extraction.unsupported_language is None:
        return None
    return f"The text is in a language that the extractor {extraction.extractor} does not read: {extraction.unsupported_language}."


def _extract(body: ArticleCreate, extractor: Extractor) -> tuple[Extraction | None, str | None]:
    try:
        return extractor.extract(body.text or "", body.published_at, name_given(body.source)), None
    except ExtractionFailed as failed:
        log.warning("extraction failed", extractor=extractor.name, url=body.url, reason=str(failed))
        return None, str(failed)
    except Exception as error:
        log.exception("extraction failed", extractor=extractor.name, url=body.url)
        return None, f"{type(error).__name__} in the extractor {extractor.name} {extractor.version}"


def _title_of(text: str, story: Story | None) -> str:
    if story is not None and story.title is not None:
        found = text[story.title.start : story.title.end]
    else:
        found = next((line for line in text.splitlines() if line.strip()), "")
    return " ".join(found.split())[:_LONGEST_TITLE]


def _insert(unit: Unit, prepared: Prepared, source_id: str) -> Article:
    body = prepared.body
    article_id = unit.new_id(ids.ARTICLE)
    agency_id = None if body.syndicated_from is None else source_at(unit, body.syndicated_from, "/syndicated_from")
    origin = body.origin_key
    if origin is None and body.text is not None and prepared.digest is not None:
        origin = origin_of(unit.session, body.text, prepared.digest, body.published_at)
    looked = came_of(prepared.extraction, prepared.failure)
    article = Article(
        id=article_id,
        title=prepared.title,
        source_id=source_id,
        syndicated_from_id=agency_id,
        origin_key=origin or article_id,
        content_hash=prepared.digest,
        **(looked if prepared.later is None else {"extraction_status": ExtractionStatus.PENDING.value}),
        **body.model_dump(include={"url", "byline", "language", "published_at", "retrieved_at", "text"}),
        **unit.stamp(),
    )
    unit.add(article)
    if body.text is not None:
        remember_print(unit.session, article_id, body.text)
    make_findable(unit, article)
    unit.record("created", "article", article_id, version=1)
    return article


def store_findings(unit: Unit, article: Article, extraction: Extraction, event_id: str | None) -> None:
    """Stores what was found in the stored article's text: claims, remarks, an event when none is given (an id)."""
    machine = as_machine(unit, extraction)
    draft = draft_of(article.title, article.text or "", extraction, article.published_at)
    told = told_before(unit.session, article)
    why = "It was given with the article."
    if event_id is None:
        event_id, why = next(((claim.event_id, _OTHER_PRINT) for claim in told if claim.event_id is not None), (None, ""))
    if event_id is None:
        event_id, why = event_for(machine, draft)
        unit.comment = unit.comment or why
    claim_ids = _store_claims(machine, article, extraction, event_id, why, places_of(machine.rows, event_id, draft), told)
    for remark in extraction.remarks:
        store_remark(machine, remark, article, [claim_ids[i] for i in remark.covers if i in claim_ids])


def as_machine(unit: Unit, extraction: Extraction) -> Unit:
    """The same write in the name of the extractor: what it stores is a machine's."""
    return replace(unit, maker=Maker(extraction.maker_kind, extraction.extractor, extraction.version))


def _store_claims(
    unit: Unit, article: Article, extraction: Extraction, event_id: str, why: str, where: Sequence[str], told: Sequence[ToldClaim]
) -> dict[int, str]:
    """Index of each extracted claim that can be stored -> id of its claim."""
    kept = [(i, found) for i, found in enumerate(extraction.claims) if is_storable(found)]
    speakers = [found.speaker for _, found in kept]
    cast = Cast(unit, speakers)
    claimants = dict(zip((i for i, _ in kept), cast.actors_of(speakers), strict=True))
    links = {i: Links(claimants[i], event_id, cast.reason_of(found.speaker), why) for i, found in kept}
    prints = {i: fingerprint(found, claimants[i], event_id) for i, found in kept}
    prints |= recognised(dict(kept), claimants, [claim for claim in told if claim.event_id == event_id])
    before = ids_by_fingerprint(unit.rows, prints.values())
    fresh = [(i, found) for i, found in kept if prints[i] not in before]
    placed = group_claims(unit, [found for _, found in fresh], [claimants[i] for i, _ in fresh], event_id, where)
    places = {i: place for (i, _), place in zip(fresh, placed, strict=True)}
    given = [found_claim(unit, found, article, links[i], prints[i], places.get(i, Placed(None, found.stance))) for i, found in kept]
    claim_ids = dict(zip((i for i, _ in kept), record_found(unit, article, event_id, given), strict=True))
    note_neighbours(unit, extraction, dict(fresh), claim_ids)
    return claim_ids
