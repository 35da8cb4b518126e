"""The schema: one SQLModel table per file. Importing this package registers all of them on `metadata`."""

from sqlmodel import SQLModel

from app.tables.actor import Actor, ActorKey
from app.tables.api_key import ApiKey
from app.tables.appearance import Appearance
from app.tables.article import Article
from app.tables.article_band import ArticleBand
from app.tables.assessment import Assessment
from app.tables.change import Change
from app.tables.claim import Claim
from app.tables.contradiction import Contradiction
from app.tables.event import Event, EventKey, EventParticipant
from app.tables.idempotency import IdempotencyRecord
from app.tables.job import Job
from app.tables.proposition import Proposition
from app.tables.search_document import SearchDocument

metadata = SQLModel.metadata

__all__ = [
    "Actor",
    "ActorKey",
    "ApiKey",
    "Appearance",
    "Article",
    "ArticleBand",
    "Assessment",
    "Change",
    "Claim",
    "Contradiction",
    "Event",
    "EventKey",
    "EventParticipant",
    "IdempotencyRecord",
    "Job",
    "Proposition",
    "SearchDocument",
    "metadata",
]
