"""`counterclaim serve`: the HTTP server."""

from __future__ import annotations

from typing import Annotated

import typer
import uvicorn

from app.commands.opening import opened, read_settings


def serve(
    host: Annotated[str | None, typer.Option(help="Address to listen on [COUNTERCLAIM_HOST]")] = None,
    port: Annotated[int | None, typer.Option(help="Port to listen on [COUNTERCLAIM_PORT]")] = None,
    workers: Annotated[int | None, typer.Option(help="Server processes [COUNTERCLAIM_WORKERS]")] = None,
) -> None:
    """Serve the API; refuses to start on a schema that is not up to date."""
    settings = read_settings(host=host, port=port, workers=workers)
    with opened(settings):
        pass
    uvicorn.run(
        "app.main:create_app",
        factory=True,
        host=settings.host,
        port=settings.port,
        workers=settings.workers,
        log_level=settings.log_level,
        access_log=False,
        server_header=False,
    )
