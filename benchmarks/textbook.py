"""R2: the way the tutorials write it. FastAPI, SQLModel tables with relationships, selectinload, response_model."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from fastapi import Depends, FastAPI, HTTPException
from pydantic import BaseModel, ConfigDict
from sqlalchemy import MetaData
from sqlalchemy.orm import registry, selectinload
from sqlmodel import Field, Relationship, Session, SQLModel, col, create_engine, select

from app.tables.columns import Instant

_LAST = "~"


class Base(SQLModel, registry=registry(metadata=MetaData())):
    """Tables of their own, beside the product's."""


class Actor(Base, table=True):
    """Table."""

    id: str = Field(primary_key=True)
    slug: str
    name: str
    kind: str


class Event(Base, table=True):
    """Table."""

    id: str = Field(primary_key=True)
    slug: str
    title: str
    starts_on: date | None = None
    ends_on: date | None = None


class Proposition(Base, table=True):
    """Table."""

    id: str = Field(primary_key=True)
    event_id: str
    text: str
    kind: str
    unit: str | None = None
    valid_from: datetime | None = Field(default=None, sa_type=Instant)
    valid_to: datetime | None = Field(default=None, sa_type=Instant)
    dispute_status: str
    dispute_basis: str | None = None
    maker_kind: str
    maker_name: str
    maker_version: str | None = None
    created_at: datetime = Field(sa_type=Instant)
    updated_at: datetime = Field(sa_type=Instant)
    version: int

    @property
    def suggested(self) -> bool:
        """Whether the engine made it."""
        return self.maker_kind in {"rule", "model"}

    @property
    def created_by(self) -> dict[str, Any]:
        """The maker as the answer shows it."""
        return {"kind": self.maker_kind, "name": self.maker_name, "version": self.maker_version}


class Claim(Base, table=True):
    """Table with relationships."""

    id: str = Field(primary_key=True)
    text: str
    language: str | None = None
    claimant_id: str = Field(foreign_key="actor.id")
    side_id: str
    event_id: str | None = Field(default=None, foreign_key="event.id")
    proposition_id: str | None = Field(default=None, foreign_key="proposition.id")
    grouped_by: str | None = None
    stance: str
    claim_type: str
    value: str | None = None
    asserted_at: datetime | None = Field(default=None, sa_type=Instant)
    valid_from: datetime | None = Field(default=None, sa_type=Instant)
    valid_to: datetime | None = Field(default=None, sa_type=Instant)
    lifecycle: str
    supersedes_id: str | None = None
    is_current: bool
    verification_status: str
    reason_code: str | None = None
    assessor_kind: str | None = None
    assessments_count: int
    verdicts_disagree: bool
    contradictions_count: int
    first_seen: datetime | None = Field(default=None, sa_type=Instant)
    last_seen: datetime | None = Field(default=None, sa_type=Instant)
    fingerprint: str
    maker_kind: str
    maker_name: str
    maker_version: str | None = None
    created_at: datetime = Field(sa_type=Instant)
    updated_at: datetime = Field(sa_type=Instant)
    version: int
    claimant: Actor | None = Relationship()
    event: Event | None = Relationship()
    proposition: Proposition | None = Relationship()

    @property
    def created_by(self) -> dict[str, Any]:
        """The maker as the answer shows it."""
        return {"kind": self.maker_kind, "name": self.maker_name, "version": self.maker_version}

    @property
    def quantity(self) -> None:
        """The made-up data has no quantities."""
        return


class _Read(BaseModel):
    model_config = ConfigDict(from_attributes=True)


class MadeByRead(_Read):
    """Answer."""

    kind: str
    name: str
    version: str | None


class ClaimRead(_Read):
    """Answer."""

    id: str
    text: str
    language: str | None
    claimant_id: str
    side_id: str
    event_id: str | None
    proposition_id: str | None
    grouped_by: str | None
    stance: str
    claim_type: str
    quantity: dict[str, Any] | None
    value: str | None
    asserted_at: datetime | None
    valid_from: datetime | None
    valid_to: datetime | None
    lifecycle: str
    supersedes_id: str | None
    is_current: bool
    verification_status: str
    reason_code: str | None
    assessor_kind: str | None
    assessments_count: int
    verdicts_disagree: bool
    contradictions_count: int
    first_seen: datetime | None
    last_seen: datetime | None
    fingerprint: str
    created_by: MadeByRead
    created_at: datetime
    updated_at: datetime
    version: int


class ActorRead(_Read):
    """Answer."""

    id: str
    slug: str
    name: str
    kind: str


class EventRead(_Read):
    """Answer."""

    id: str
    slug: str
    title: str
    starts_on: date | None
    ends_on: date | None


class PropositionRead(_Read):
    """Answer."""

    id: str
    event_id: str
    text: str
    kind: str
    unit: str | None
    valid_from: datetime | None
    valid_to: datetime | None
    dispute_status: str
    dispute_basis: str | None
    suggested: bool
    created_by: MadeByRead
    created_at: datetime
    updated_at: datetime
    version: int


class ClaimExpanded(ClaimRead):
    """Answer."""

    claimant: ActorRead
    event: EventRead
    proposition: PropositionRead


class Page(BaseModel):
    """Answer."""

    items: list[ClaimRead]
    next_cursor: str | None
    total: int | None


class PageExpanded(BaseModel):
    """Answer."""

    items: list[ClaimExpanded]
    next_cursor: str | None
    total: int | None


def textbook(path: str) -> FastAPI:
    """The server on an SQLite file of the product's schema."""
    engine = create_engine(f"sqlite:///{path}", pool_size=40, connect_args={"check_same_thread": False})
    made = FastAPI()

    def session() -> Iterator[Session]:
        with Session(engine) as opened:
            yield opened

    def page(opened: Session, ref: str, status: str, before: str, *options: Any) -> dict[str, Any]:
        wanted = (col(Claim.event_id) == ref, col(Claim.verification_status) == status, col(Claim.id) < before)
        rows = opened.exec(select(Claim).where(*wanted).order_by(col(Claim.id).desc()).limit(51).options(*options)).all()
        return {"items": rows[:50], "next_cursor": rows[49].id if len(rows) > 50 else None, "total": None}

    @made.get("/v1/claims/{claim_id}", response_model=ClaimRead)
    def give_claim(claim_id: str, opened: Session = Depends(session)) -> Any:  # noqa: B008 -- as the tutorials write it
        found = opened.get(Claim, claim_id)
        if found is None:
            raise HTTPException(404)
        return found

    @made.get("/v1/events/{ref}/claims", response_model=Page)
    def give_page(ref: str, verification_status: str, before: str = _LAST, opened: Session = Depends(session)) -> Any:  # noqa: B008 -- as the tutorials write it
        return page(opened, ref, verification_status, before)

    @made.get("/v1/events/{ref}/claims-expanded", response_model=PageExpanded)
    def give_expanded(ref: str, verification_status: str, before: str = _LAST, opened: Session = Depends(session)) -> Any:  # noqa: B008 -- as the tutorials write it
        relations: Any = (Claim.claimant, Claim.event, Claim.proposition)
        return page(opened, ref, verification_status, before, *(selectinload(r) for r in relations))

    return made
