"""Every resource by name: its routes, how a snapshot of it is read, and what settles a write."""

from __future__ import annotations

from fastapi import APIRouter

from app.resources.actors import routes as actors
from app.resources.actors.store import read_actor
from app.resources.articles import routes as articles
from app.resources.articles.store import read_article
from app.resources.assessments import routes as assessments
from app.resources.assessments.store import read_assessment
from app.resources.changes import routes as changes
from app.resources.changes.service import publisher
from app.resources.claims import routes as claims
from app.resources.claims.appearances import read_appearance
from app.resources.claims.store import read_claim
from app.resources.contradictions import routes as contradictions
from app.resources.contradictions.store import read_contradiction
from app.resources.disputes import routes as disputes
from app.resources.disputes.ledger import read_standing
from app.resources.disputes.settle import settle
from app.resources.events import routes as events
from app.resources.events.store import read_event
from app.resources.extractors import routes as extractors
from app.resources.jobs import routes as jobs
from app.resources.jobs.store import read_job
from app.resources.propositions import routes as propositions
from app.resources.propositions.store import read_proposition
from app.resources.search import routes as search

HOT_FIRST = (claims, disputes, contradictions, events, propositions, actors, articles, assessments, changes, search, jobs, extractors)
ROUTERS: tuple[APIRouter, ...] = tuple(resource.router for resource in HOT_FIRST)

HOT_PATHS = (
    "/v1/claims/{claim_ref}",
    "/v1/events/{event_ref}/claims",
    "/v1/events/{event_ref}/dispute",
    "/v1/events/{event_ref}/contradictions",
)
"""What frontends ask most, matched before everything else."""

SNAPSHOTS = {
    "actor": read_actor,
    "appearance": read_appearance,
    "article": read_article,
    "assessment": read_assessment,
    "claim": read_claim,
    "contradiction": read_contradiction,
    "dispute": read_standing,
    "event": read_event,
    "job": read_job,
    "proposition": read_proposition,
}
publish = publisher(SNAPSHOTS)

__all__ = ["HOT_PATHS", "ROUTERS", "publish", "settle"]
