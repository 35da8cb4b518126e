"""Who calls: API keys with scopes."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from dataclasses import dataclass
from typing import Annotated

from fastapi import Depends, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from sqlalchemy import bindparam, select
from sqlmodel import col
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException

from app.db.connect import Database
from app.db.query import Query, from_json
from app.domain.vocabulary import Scope
from app.settings import ReadAccess
from app.tables import ApiKey

PREFIX_LENGTH = 8
_KEY = Query(
    select(col(ApiKey.id), col(ApiKey.name), col(ApiKey.secret_hash), col(ApiKey.scopes)).where(
        col(ApiKey.prefix) == bindparam("prefix"), col(ApiKey.revoked_at).is_(None)
    )
)
_bearer = HTTPBearer(
    auto_error=False, description="An API key: `Authorization: Bearer cck_...` (make one with `counterclaim keys create`)."
)


@dataclass(frozen=True, slots=True)
class Caller:
    """Whoever sent the request; `key_id` is None for somebody without a key."""

    name: str
    key_id: str | None
    scopes: frozenset[Scope]

    def may(self, scope: Scope) -> bool:
        """True when the caller's scopes include `scope` (admin includes all; write and review include read)."""
        return Scope.ADMIN in self.scopes or scope in self.scopes or (scope is Scope.READ and bool(self.scopes))


ANONYMOUS = Caller("anonymous", None, frozenset())


def new_key() -> tuple[str, str, str]:
    """A fresh key: (the whole key to show once, its prefix, the hash to store)."""
    prefix, secret = secrets.token_hex(PREFIX_LENGTH // 2), secrets.token_urlsafe(32)
    return f"cck_{prefix}_{secret}", prefix, hash_secret(secret)


def hash_secret(secret: str) -> str:
    """SHA-256 of a secret in hex; enough for 32 random bytes, which nobody can guess their way to."""
    return hashlib.sha256(secret.encode("utf-8", "replace")).hexdigest()


def find_caller(database: Database, key: str) -> Caller | None:
    """Whoever holds that key, or None when it is unknown, wrong or revoked."""
    kind, _, rest = key.partition("_")
    prefix, _, secret = rest.partition("_")
    if kind != "cck" or len(prefix) != PREFIX_LENGTH or not prefix.isalnum():
        return None
    with database.reading() as rows:
        row = rows.first(_KEY, prefix=prefix)
    if row is None or not hmac.compare_digest(row[2], hash_secret(secret)):
        return None
    return Caller(row[1], row[0], frozenset(Scope(s) for s in from_json(row[3])))


async def caller(request: Request, given: Annotated[HTTPAuthorizationCredentials | None, Depends(_bearer)]) -> Caller:
    """The caller of this request; raises 401 for a key that is not valid."""
    if given is None:
        if "authorization" in request.headers:
            raise _unauthorized("Use `Authorization: Bearer <key>`.")
        return ANONYMOUS
    database: Database = request.app.state.database
    found = (
        find_caller(database, given.credentials)
        if database.reads_in_loop
        else await run_in_threadpool(find_caller, database, given.credentials)
    )
    if found is None:
        raise _unauthorized("The key is unknown or revoked.")
    return found


async def reader(request: Request, who: Annotated[Caller, Depends(caller)]) -> Caller:
    """A caller who may read; raises 401 or 403."""
    if request.app.state.settings.read_access is ReadAccess.KEY:
        _require(who, Scope.READ)
    return who


async def admit(request: Request) -> Caller:
    """`reader` for a route that FastAPI does not solve the dependencies of."""
    given = await _bearer(request) if "authorization" in request.headers else None
    return await reader(request, await caller(request, given))


async def writer(who: Annotated[Caller, Depends(caller)]) -> Caller:
    """A caller who may write; raises 401 or 403."""
    return _require(who, Scope.WRITE)


async def reviewer(who: Annotated[Caller, Depends(caller)]) -> Caller:
    """A caller who may review, merge and delete; raises 401 or 403."""
    return _require(who, Scope.REVIEW)


def _require(who: Caller, scope: Scope) -> Caller:
    if who.key_id is None:
        raise _unauthorized("This call needs a key.")
    if not who.may(scope):
        raise HTTPException(403, f"The key lacks the scope `{scope.value}`.")
    return who


def _unauthorized(detail: str) -> HTTPException:
    return HTTPException(401, detail, headers={"WWW-Authenticate": "Bearer"})
