"""Reads one stored text again and replaces what machines found in it before."""

from __future__ import annotations

from app.db.unit import Unit
from app.db.writes import Author, Writes
from app.domain.vocabulary import ExtractionStatus
from app.engine.extraction.types import Extraction
from app.resources.articles import store
from app.resources.articles.ingest.run import as_machine, came_of
from app.resources.articles.ingest.turns import take_turn
from app.resources.articles.reextraction.claims import renew_claims
from app.resources.articles.reextraction.remarks import renew_remarks
from app.resources.articles.reextraction.report import ArticleDiff
from app.resources.articles.reextraction.stored import lock_stored
from app.resources.articles.service import find_article
from app.tables import Article


class _Rehearsed(Exception):
    """The write is done as far as its result."""


def reextract(writes: Writes, author: Author, article_id: str, extraction: Extraction, *, rehearse: bool) -> ArticleDiff:
    """Stores what was found in the article's text now, in one transaction, and tells what became different.

    With `rehearse` everything is done and then undone. Raises what `Writes.run` raises, `NotFound` when the article is gone.
    """
    told: list[ArticleDiff] = []

    def conclude(unit: Unit, diff: ArticleDiff) -> None:
        for pending in unit.changes.values():
            if pending.entity == "contradiction":
                diff.contradictions[pending.type.partition(".")[2]] += 1
        told[:] = [diff]
        if rehearse:
            raise _Rehearsed

    try:
        writes.run(author, lambda unit: _renew(unit, article_id, extraction), conclude)
    except _Rehearsed:
        for added in told[0].added:
            if not added["known"]:
                added["claim_id"] = None
    return told[0]


def _renew(unit: Unit, article_id: str, extraction: Extraction) -> ArticleDiff:
    take_turn(unit.session)
    article = store.lock_article(unit.session, find_article(unit.rows, article_id))
    diff = ArticleDiff(article.id, article.title)
    if article.text is None or article.extraction_status == ExtractionStatus.PENDING.value:
        return diff
    unit.comment = unit.comment or f"Read again by {extraction.extractor} {extraction.version}."
    machine = as_machine(unit, extraction)
    stored = lock_stored(unit.session, article)
    claim_ids = renew_claims(machine, article, extraction, stored, diff)
    renew_remarks(machine, article, extraction.remarks, claim_ids, {kept["claim_id"] for kept in diff.kept}, diff)
    _note(unit, article, extraction)
    return diff


def _note(unit: Unit, article: Article, extraction: Extraction) -> None:
    different = {name: value for name, value in came_of(extraction, None).items() if getattr(article, name) != value}
    for name, value in different.items():
        setattr(article, name, value)
    if different:
        unit.bump(article)
        unit.session.flush()
        unit.record("extracted", "article", article.id, version=article.version)
