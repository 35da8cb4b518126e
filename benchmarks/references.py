"""The servers the product is measured against; all give the product's own JSON for the same request.

R0: Starlette returning ready bytes. R1: Starlette, sqlite3, hand-written SQL, orjson. R2: textbook FastAPI, SQLModel, selectinload, response_model.
`app()` builds the one that BENCH_REFERENCE names on the SQLite file that BENCH_DB names.
"""

from __future__ import annotations

import os
import sqlite3
from typing import Any

import orjson
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from benchmarks.textbook import textbook

JSON = "application/json"
_CLAIM = """c.id, c.text, c.language, c.claimant_id, c.side_id, c.event_id, c.proposition_id, c.grouped_by, c.stance, c.claim_type,
c.quantity_low, c.quantity_best, c.quantity_high, c.quantity_unit, c.quantity_of, c.value, c.asserted_at, c.valid_from, c.valid_to,
c.lifecycle, c.supersedes_id, c.is_current, c.verification_status, c.reason_code, c.assessor_kind, c.assessments_count,
c.verdicts_disagree, c.contradictions_count, c.first_seen, c.last_seen, c.fingerprint, c.maker_kind, c.maker_name, c.maker_version,
c.created_at, c.updated_at, c.version"""
_JOINED = """, a.id, a.slug, a.name, a.kind, e.id, e.slug, e.title, e.starts_on, e.ends_on,
p.id, p.event_id, p.text, p.kind, p.unit, p.valid_from, p.valid_to, p.dispute_status, p.dispute_basis, p.maker_kind, p.maker_name,
p.maker_version, p.created_at, p.updated_at, p.version"""
_JOINS = "JOIN actor a ON a.id = c.claimant_id JOIN event e ON e.id = c.event_id JOIN proposition p ON p.id = c.proposition_id"
_PAGE = "WHERE c.event_id = ? AND c.verification_status = ? AND c.id < ? ORDER BY c.id DESC LIMIT 51"
_LAST = "~"


def app() -> Any:
    """The reference server to run."""
    made = {"r0": ready_bytes, "r1": hand_written, "r2": textbook}
    return made[os.environ["BENCH_REFERENCE"]](os.environ["BENCH_DB"])


def ready_bytes(path: str) -> Starlette:
    """R0: what an answer costs when there is nothing to do; the bytes are those of a claim and of a page in the file."""
    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    one = connection.execute(f"SELECT {_CLAIM} FROM claim c LIMIT 1").fetchone()
    found = connection.execute(f"SELECT {_CLAIM} FROM claim c LIMIT 50").fetchall()
    claim, page = orjson.dumps(_shape(one)), orjson.dumps({"items": [_shape(r) for r in found], "next_cursor": None, "total": None})

    async def give_claim(_request: Request) -> Response:
        return Response(claim, media_type=JSON)

    async def give_page(_request: Request) -> Response:
        return Response(page, media_type=JSON)

    return Starlette(routes=[Route("/v1/claims/{claim_id}", give_claim), Route("/v1/events/{ref}/claims", give_page)])


def hand_written(path: str) -> Starlette:
    """R1: what a careful programmer writes without a framework's comforts."""
    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True, isolation_level=None, cached_statements=256)
    for pragma in ("mmap_size=2147418112", "cache_size=-65536"):
        connection.execute(f"PRAGMA {pragma}")

    async def give_claim(request: Request) -> Response:
        row = connection.execute(f"SELECT {_CLAIM} FROM claim c WHERE c.id = ?", (request.path_params["claim_id"],)).fetchone()
        return Response(orjson.dumps(_shape(row)), media_type=JSON)

    async def give_page(request: Request) -> Response:
        query = request.query_params
        expanded = "expand" in query
        fields, joins, shape = (_CLAIM + _JOINED, _JOINS, _shape_joined) if expanded else (_CLAIM, "", _shape)
        values = (request.path_params["ref"], query["verification_status"], query.get("before", _LAST))
        rows = connection.execute(f"SELECT {fields} FROM claim c {joins} {_PAGE}", values).fetchall()
        items = [shape(row) for row in rows[:50]]
        more = items[-1]["id"] if len(rows) > 50 else None
        return Response(orjson.dumps({"items": items, "next_cursor": more, "total": None}), media_type=JSON)

    return Starlette(routes=[Route("/v1/claims/{claim_id}", give_claim), Route("/v1/events/{ref}/claims", give_page)])


def _shape(row: Any) -> dict[str, Any]:
    r = row
    quantity = (
        None
        if r[10] is None and r[11] is None and r[12] is None
        else {"low": r[10], "best": r[11], "high": r[12], "unit": r[13], "of": r[14]}
    )
    return {
        "id": r[0], "text": r[1], "language": r[2], "claimant_id": r[3], "side_id": r[4], "event_id": r[5], "proposition_id": r[6],
        "grouped_by": r[7], "stance": r[8], "claim_type": r[9], "quantity": quantity, "value": r[15], "asserted_at": r[16],
        "valid_from": r[17], "valid_to": r[18], "lifecycle": r[19], "supersedes_id": r[20], "is_current": bool(r[21]),
        "verification_status": r[22], "reason_code": r[23], "assessor_kind": r[24], "assessments_count": r[25],
        "verdicts_disagree": bool(r[26]), "contradictions_count": r[27], "first_seen": r[28], "last_seen": r[29], "fingerprint": r[30],
        "created_by": {"kind": r[31], "name": r[32], "version": r[33]}, "created_at": r[34], "updated_at": r[35], "version": r[36],
    }  # fmt: skip


def _shape_joined(row: Any) -> dict[str, Any]:
    r = row[37:]
    return {
        **_shape(row),
        "claimant": {"id": r[0], "slug": r[1], "name": r[2], "kind": r[3]},
        "event": {"id": r[4], "slug": r[5], "title": r[6], "starts_on": r[7], "ends_on": r[8]},
        "proposition": {
            "id": r[9],
            "event_id": r[10],
            "text": r[11],
            "kind": r[12],
            "unit": r[13],
            "valid_from": r[14],
            "valid_to": r[15],
            "dispute_status": r[16],
            "dispute_basis": r[17],
            "suggested": r[18] in ("rule", "model"),
            "created_by": {"kind": r[18], "name": r[19], "version": r[20]},
            "created_at": r[21],
            "updated_at": r[22],
            "version": r[23],
        },
    }
