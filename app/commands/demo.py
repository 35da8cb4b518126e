"""`counterclaim demo`: a server with the sample dispatches, ready to be asked."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer
import uvicorn
from sqlmodel import col, delete, select

from app.commands.keys import make_key
from app.commands.loading import author, store
from app.commands.opening import opened, read_settings, writes_on
from app.db import schema
from app.db.connect import Database
from app.db.slugs import slug_of
from app.db.unit import Unit
from app.domain.vocabulary import Scope
from app.main import create_app
from app.resources.articles.ingest import run
from app.resources.articles.schemas import ArticleCreate
from app.resources.events import service as events
from app.resources.events import store as event_store
from app.resources.events.schemas import EventCreate
from app.samples.load import Dispatch, sample_dispatches
from app.settings import Settings
from app.tables import ApiKey, IdempotencyRecord

_FOLDER = Path("demo")
_KEY_NAME = "demo"
_EVENT = "reported-encirclement-of-pokrovsk"
_BODY = (
    f'{{"source": "Demo Wire", "event": "{_EVENT}", "published_at": "2025-11-06T09:00:00Z", '
    '"text": "The Russian defence ministry said on Thursday that Ukrainian troops were surrounded in Pokrovsk. '
    'The Ukrainian military denied that its troops were surrounded."}'
)
"""Without apostrophes, because it stands between them in a shell."""


def demo(
    host: Annotated[str, typer.Option(help="Address to listen on")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="Port to listen on; 0 takes a free one", min=0, max=65535)] = 8000,
) -> None:
    """Serve the sample dispatches from ./demo/counterclaim.db and print calls to try."""
    _FOLDER.mkdir(exist_ok=True)
    settings = read_settings(database_url=f"sqlite:///{_FOLDER}/counterclaim.db", host=host, port=port)
    with opened(settings, at_head=False) as database:
        schema.upgrade(database)
        load_samples(database, settings)
        key = _fresh_key(database)
    config = uvicorn.Config(create_app(settings), host=host, port=port, log_level="warning", access_log=False, server_header=False)
    _AnnouncedServer(config, key).run()


def load_samples(database: Database, settings: Settings) -> list[dict[str, Any]]:
    """Stores every sample dispatch that is not there yet, one transaction each; returns their ArticleStored."""
    writes, who = writes_on(database), author("demo")
    return [store(writes, who, _storing(dispatch, settings)) for dispatch in sample_dispatches()]


def _storing(dispatch: Dispatch, settings: Settings) -> Any:
    body = ArticleCreate(
        url=dispatch.url,
        title=dispatch.title,
        language=dispatch.language,
        published_at=dispatch.published_at,
        source=dispatch.source,
        syndicated_from=dispatch.syndicated_from,
        origin_key=dispatch.origin_key,
        text=dispatch.text,
        event=None if dispatch.event is None else slug_of(dispatch.event),
    )
    prepared = run.prepare(body, most_chars=settings.max_text_chars)

    def act(unit: Unit) -> tuple[str, bool]:
        if dispatch.event is not None and event_store.resolve(unit.rows, slug_of(dispatch.event)) is None:
            events.record_event(unit, EventCreate(title=dispatch.event, slug=slug_of(dispatch.event)))
        return run.store_article(unit, prepared)

    return act


def _fresh_key(database: Database) -> str:
    with database.writing() as session:
        old = session.exec(select(ApiKey.id).where(col(ApiKey.name) == _KEY_NAME)).all()
        session.exec(delete(IdempotencyRecord).where(col(IdempotencyRecord.api_key_id).in_(old)))
        session.exec(delete(ApiKey).where(col(ApiKey.id).in_(old)))
        session.flush()
        return make_key(session, _KEY_NAME, [Scope.WRITE, Scope.REVIEW])


def calls_to_try(at: str, key: str) -> str:
    """What the demo prints: the key and five calls; `at` is the server's address ("http://127.0.0.1:8000")."""
    event = f"{at}/v1/events/{_EVENT}"
    return "\n".join(
        (
            f"Counterclaim is at {at} (documentation: {at}/docs). Key: {key}",
            f"curl '{at}/v1/events?q=pokrovsk'",
            f"curl '{event}/dispute'",
            f"curl '{event}/contradictions'",
            f"curl '{at}/v1/claims?event={_EVENT}&stance=denies&verification_status=unable_to_verify'",
            f"curl -X POST '{at}/v1/articles' -H 'Authorization: Bearer {key}' -H 'Content-Type: application/json' -d '{_BODY}'",
        )
    )


class _AnnouncedServer(uvicorn.Server):
    """Prints the calls once the socket answers."""

    def __init__(self, config: uvicorn.Config, key: str) -> None:
        super().__init__(config)
        self._key = key

    async def startup(self, sockets: Any = None) -> None:
        """Starts listening, then says where."""
        await super().startup(sockets)
        if self.started:
            port = self.servers[0].sockets[0].getsockname()[1]
            host = f"[{self.config.host}]" if ":" in self.config.host else self.config.host
            typer.echo(calls_to_try(f"http://{host}:{port}", self._key))
            typer.get_text_stream("stdout").flush()
