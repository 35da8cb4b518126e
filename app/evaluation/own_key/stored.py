"""Stores the dispatches of a key as any article is stored, in a database of their own, and reads what came of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlmodel import Session, col, select

from app.db import schema
from app.db.connect import Database, open_database
from app.db.unit import Maker
from app.db.writes import Author, Writes
from app.domain.errors import DomainError
from app.domain.vocabulary import ContradictionState, MakerKind
from app.engine.extraction.types import ExtractedRemark, Extraction, Extractor
from app.evaluation.data import BadData, read_text
from app.evaluation.figures import Track
from app.evaluation.own_key.schemas import Key, KeyDispatch
from app.resources import registry
from app.resources.articles.ingest import run
from app.resources.articles.ingest.claims import reading_of
from app.resources.articles.schemas import ArticleCreate
from app.tables import Actor, Appearance, Assessment, Claim, Contradiction

_WRITER = "counterclaim eval"


@dataclass(frozen=True, slots=True)
class Told:
    """A stored claim as one dispatch tells it."""

    claim_id: str
    content: str
    text: str
    claimant_id: str
    speakers: tuple[str, ...]
    """Name and aliases of the claimant."""
    stance: str
    """Towards the proposition."""
    read_stance: str
    """Towards the words: grouping turns "was not hit" into a denial of "was hit"."""
    quantity: tuple[float | None, float | None, float | None]
    event_id: str | None
    proposition_id: str | None

    @property
    def position(self) -> tuple[object, ...]:
        """Equal for claims by which one party says one thing again."""
        if self.proposition_id is None:
            return (self.claim_id,)
        return (self.claimant_id, self.proposition_id, self.stance, self.quantity)


@dataclass(frozen=True, slots=True)
class Reported:
    """An active contradiction between two stored claims (ids), with its score 0-1."""

    claims: frozenset[str]
    score: float
    explanation: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """Everything the database holds after the last dispatch; `texts`, `told` and `remarks` by file of the dispatch."""

    texts: Mapping[str, str]
    told: Mapping[str, tuple[Told, ...]]
    remarks: Mapping[str, tuple[ExtractedRemark, ...]]
    reported: tuple[Reported, ...]
    verdicts: Mapping[str, frozenset[tuple[str, str]]]
    """Claim id -> (name of the assessor, verdict)."""


@dataclass(frozen=True, slots=True)
class _Stored:
    article_id: str
    text: str
    extraction: Extraction | None


def store_dispatches(folder: Path, key: Key, extractor: Extractor, most_chars: int, track: Track) -> Outcome:
    """Stores the key's dispatches in order of publication and reads the database; raises `BadData` for a text no article can hold."""
    ordered = sorted(key.dispatches, key=lambda dispatch: (dispatch.published_at, dispatch.file))
    with _fresh_database() as database:
        writes = Writes(database, settle=registry.settle, publish=registry.publish)
        stored = {one.file: _store(writes, folder, one, extractor, most_chars) for one in track(ordered)}
        with database.writing() as session:
            return _read(session, stored)


@contextmanager
def _fresh_database() -> Iterator[Database]:
    with TemporaryDirectory(prefix="counterclaim-eval-") as folder:
        database = open_database(f"sqlite:///{folder}/eval.db")
        try:
            schema.upgrade(database)
            yield database
        finally:
            database.close()


def _store(writes: Writes, folder: Path, one: KeyDispatch, extractor: Extractor, most_chars: int) -> _Stored:
    text = read_text(folder / one.file)
    try:
        body = ArticleCreate(source=one.source, published_at=one.published_at, text=text)
        prepared = run.prepare(body, most_chars=most_chars, extractor=extractor)
    except (DomainError, ValueError) as error:
        raise BadData(f"{folder / one.file}: {error.detail if isinstance(error, DomainError) else error}") from error
    author = Author(_WRITER, Maker(MakerKind.IMPORT, _WRITER))
    article_id, _ = writes.run(author, lambda unit: run.store_article(unit, prepared))
    return _Stored(article_id, text, prepared.extraction)


def _read(session: Session, stored: Mapping[str, _Stored]) -> Outcome:
    names = {a.id: (a.name, *(alias["name"] for alias in a.aliases)) for a in session.exec(select(Actor)).all()}
    active = select(Contradiction).where(col(Contradiction.is_active), col(Contradiction.state) != ContradictionState.REJECTED.value)
    pairs = session.exec(active.order_by(col(Contradiction.id))).all()
    verdicts: dict[str, set[tuple[str, str]]] = {}
    for found in session.exec(select(Assessment)).all():
        verdicts.setdefault(found.claim_id, set()).update((name, found.verdict) for name in names[found.assessor_id])
    return Outcome(
        texts={file: one.text for file, one in stored.items()},
        told={file: _told(session, one, names) for file, one in stored.items()},
        remarks={file: one.extraction.remarks if one.extraction else () for file, one in stored.items()},
        reported=tuple(Reported(frozenset((p.claim_a_id, p.claim_b_id)), p.score, p.explanation) for p in pairs),
        verdicts={claim_id: frozenset(found) for claim_id, found in verdicts.items()},
    )


def _told(session: Session, one: _Stored, names: Mapping[str, tuple[str, ...]]) -> tuple[Told, ...]:
    rows = session.exec(
        select(Appearance, Claim)
        .join(Claim, col(Claim.id) == col(Appearance.claim_id))
        .where(col(Appearance.article_id) == one.article_id)
        .order_by(col(Appearance.start), col(Appearance.id))
    ).all()
    read = {reading_of(claim): claim.stance.value for claim in (one.extraction.claims if one.extraction else ())}
    return tuple(
        Told(
            claim_id=claim.id,
            content=_content(appearance, one.text),
            text=claim.text,
            claimant_id=claim.claimant_id,
            speakers=names[claim.claimant_id],
            stance=claim.stance,
            read_stance=read.get(appearance.reading or "", claim.stance),
            quantity=(claim.quantity_low, claim.quantity_best, claim.quantity_high),
            event_id=claim.event_id,
            proposition_id=claim.proposition_id,
        )
        for appearance, claim in rows
    )


def _content(appearance: Appearance, text: str) -> str:
    pieces = (appearance.spans or {}).get("content") or []
    return " ".join(text[start:end] for start, end in pieces) or appearance.quote
