"""Where a claim was published: its appearances in articles."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sqlalchemy import bindparam, select
from sqlmodel import Session, col
from sqlmodel import select as select_rows

from app.db import ids
from app.db.keyset import Listing, Page
from app.db.query import Query, Row, Rows, instant, numbered, placeholders
from app.db.search import index_documents
from app.db.unit import Unit
from app.domain.errors import invalid
from app.domain.vocabulary import Attribution
from app.resources.claims.discoveries import Discovery
from app.resources.claims.store import lock_claim
from app.tables import Actor, Appearance, Article, Claim

_P = Appearance
_COLUMNS = (
    col(_P.id), col(_P.claim_id), col(Actor.id), col(Actor.slug), col(Actor.name), col(Actor.kind), col(Article.id), col(Article.title),
    col(Article.url), instant(col(Article.published_at)), col(_P.quote), col(_P.start), col(_P.end), col(_P.attribution), col(_P.cue),
    col(_P.extraction_confidence), instant(col(_P.created_at)),
)  # fmt: skip
_SHOWN = {"quote", "start", "end", "attribution", "cue", "extraction_confidence"}
_SELECT = select(*_COLUMNS).join(Article, col(Article.id) == col(_P.article_id)).join(Actor, col(Actor.id) == col(Article.source_id))
_ONE = Query(_SELECT.where(col(_P.id) == bindparam("id")))
_LISTING = Listing(statement=_SELECT, id_column=col(_P.id), filters={"claim": lambda b: col(_P.claim_id).in_(b)})


@dataclass(frozen=True, slots=True)
class Place:
    """An article and the words of it that carry something; offsets are None when the article has no text or there are no words."""

    article_id: str
    quote: str | None
    start: int | None
    end: int | None


def appearances_of(rows: Rows, claim_ids: Sequence[str]) -> dict[str, list[dict[str, Any]]]:
    """Claim id -> its appearances as AppearanceRead, oldest record first, in one query; claims without any are left out."""
    found: dict[str, list[dict[str, Any]]] = {}
    for row in rows.all(_many(len(claim_ids)), **numbered(claim_ids)) if claim_ids else []:
        found.setdefault(row[1], []).append(shape_appearance(row))
    return found


def read_appearance(rows: Rows, appearance_id: str) -> dict[str, Any] | None:
    """The appearance as AppearanceRead; None when there is none."""
    found = rows.first(_ONE, id=appearance_id)
    return None if found is None else shape_appearance(found)


def page_of_appearances(rows: Rows, claim_id: str, *, limit: int, cursor: str | None) -> tuple[list[dict[str, Any]], Page]:
    """One page of a claim's appearances as AppearanceRead, oldest record first."""
    page = _LISTING.page(rows, {"claim": [claim_id]}, sort="id", limit=limit, cursor=cursor)
    return [shape_appearance(row) for row in page.rows], page


def add_appearance(
    unit: Unit,
    claim_id: str,
    article_id: str,
    quote: str,
    start: int | None,
    end: int | None,
    attribution: Attribution,
    cue: str | None,
    confidence: float | None,
    pointer: str = "",
    found: Discovery | None = None,
) -> tuple[str, bool]:
    """Notes that an article carries the claim: (id of the appearance, whether it is new); `found` says how a machine found it.

    `start` and `end` are characters of the article's text (None: the first place where the quote stands). Raises `Invalid` below
    `pointer` when there is no such article or the quote is not literally there (domain.md, Appearance).
    """
    place = find_place(unit.session, article_id, quote, start, end, pointer)
    claim = lock_claim(unit.session, claim_id)
    known = _known(unit.session, claim_id, place)
    if known is not None:
        return known, False
    appearance_id = unit.new_id(ids.APPEARANCE)
    unit.add(
        Appearance(
            id=appearance_id,
            claim_id=claim_id,
            article_id=place.article_id,
            quote=quote,
            start=place.start,
            end=place.end,
            attribution=attribution.value,
            cue=cue,
            extraction_confidence=confidence,
            created_at=unit.now,
            **({} if found is None else found.columns()),
        )
    )
    make_findable(unit.session, claim)
    note_new(unit, appearance_id, claim)
    return appearance_id, True


def note_new(unit: Unit, appearance_id: str, claim: Claim) -> None:
    """Records that the claim's appearance was created and has everything around it settled."""
    unit.record("created", "appearance", appearance_id, event_id=claim.event_id)
    unit.touch_claim(claim.id)
    unit.touch_proposition(claim.proposition_id)
    unit.touch_event(claim.event_id)


def revise_appearance(unit: Unit, appearance: Appearance, values: Mapping[str, Any]) -> bool:
    """Sets the columns that differ; True when one of them is shown with the appearance (the others only with `expand=extraction`)."""
    different = {name: value for name, value in values.items() if getattr(appearance, name) != value}
    for name, value in different.items():
        setattr(appearance, name, value)
    if not different:
        return False
    unit.session.flush()
    claim = lock_claim(unit.session, appearance.claim_id)
    unit.touch_event(claim.event_id)
    shown = not _SHOWN.isdisjoint(different)
    if shown:
        make_findable(unit.session, claim)
        unit.record("updated", "appearance", appearance.id, event_id=claim.event_id)
        unit.touch_proposition(claim.proposition_id)
    return shown


def remove_appearance(unit: Unit, appearance: Appearance) -> None:
    """The article carries the claim no more."""
    claim = lock_claim(unit.session, appearance.claim_id)
    unit.session.delete(appearance)
    unit.session.flush()
    make_findable(unit.session, claim)
    unit.record("deleted", "appearance", appearance.id, event_id=claim.event_id)
    unit.touch_claim(claim.id)
    unit.touch_proposition(claim.proposition_id)
    unit.touch_event(claim.event_id)


def find_place(session: Session, article_id: str, quote: str, start: int | None, end: int | None, pointer: str) -> Place:
    """Checks a quote against the article's text and completes its offsets; raises `Invalid` below `pointer`."""
    found = session.exec(select_rows(Article.text).where(col(Article.id) == article_id)).all()
    if not found:
        raise invalid(f"{pointer}/article_id", "unknown_article", f"There is no article {article_id}.")
    return place_in(article_id, found[0], quote, start, end, pointer)


def place_in(article_id: str, text: str | None, quote: str, start: int | None, end: int | None, pointer: str) -> Place:
    """As `find_place`, in this text of the article."""
    if end is not None and start is None:
        raise invalid(f"{pointer}/start", "missing", "end needs start.")
    if end is not None and start is not None and end - start != len(quote):
        raise invalid(f"{pointer}/end", "wrong_length", "end must be start plus the length of the quote in characters.")
    if not quote.strip():
        raise invalid(f"{pointer}/quote", "blank", "A quote needs words.")
    if text is None:
        return Place(article_id, quote, start, None if start is None else start + len(quote))
    at = text.find(quote) if start is None else start
    if at < 0 or not text.startswith(quote, at):
        raise invalid(f"{pointer}/quote", "not_literal", "The quote is not literally there in the article's text.")
    return Place(article_id, quote, at, at + len(quote))


def make_findable(session: Session, claim: Claim) -> None:
    """Full-text search finds the claim by its text and the quotes that carry it."""
    make_all_findable(session, [claim])


def make_all_findable(session: Session, claims: Sequence[Claim]) -> None:
    """As `make_findable`, for many claims in three statements."""
    texts = {claim.id: [claim.text] for claim in claims}
    carried = select_rows(Appearance.claim_id, Appearance.quote).where(col(_P.claim_id).in_(texts)).order_by(col(_P.id))
    for claim_id, quote in session.exec(carried).all():
        texts[claim_id].append(quote)
    index_documents(session, "claim", texts)


def _known(session: Session, claim_id: str, place: Place) -> str | None:
    same = col(_P.quote) == place.quote if place.start is None else col(_P.start) == place.start
    here = (col(_P.claim_id) == claim_id, col(_P.article_id) == place.article_id, same)
    return session.exec(select_rows(Appearance.id).where(*here).order_by(col(_P.id))).first()


@lru_cache(maxsize=256)
def _many(size: int) -> Query:
    return Query(_SELECT.where(col(_P.claim_id).in_(placeholders(size))).order_by(col(_P.id)))


def shape_appearance(row: Row) -> dict[str, Any]:
    """A row as AppearanceRead."""
    (
        appearance_id, claim_id, source_id, slug, name, kind, article_id, title, url, published_at, quote, start, end, attribution, cue,
        confidence, created_at,
    ) = row  # fmt: skip
    return {
        "id": appearance_id, "claim_id": claim_id, "source": {"id": source_id, "slug": slug, "name": name, "kind": kind},
        "article": {"id": article_id, "title": title, "url": url, "published_at": published_at}, "quote": quote, "start": start,
        "end": end, "attribution": attribution, "cue": cue, "extraction_confidence": confidence, "created_at": created_at,
    }  # fmt: skip
