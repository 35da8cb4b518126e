"""The whole API under schemathesis: whatever it is sent, no 5xx and no answer its own document does not describe."""

from __future__ import annotations

import warnings

import pytest
import schemathesis
from fastapi import FastAPI
from hypothesis import HealthCheck, settings
from schemathesis.checks import load_all_checks
from schemathesis.core.failures import Failure
from schemathesis.specs.openapi.checks import positive_data_acceptance
from starlette.types import ASGIApp, Receive, Scope, Send

from app.main import create_app
from app.settings import Settings

with warnings.catch_warnings():
    warnings.simplefilter("ignore", DeprecationWarning)
    load_all_checks()

# A body may fit the schema and still name a record that does not exist, which is a 422 of the domain.
NOT_FOR_US = [positive_data_acceptance]
QUIET = [HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large, HealthCheck.function_scoped_fixture]


class Switch:
    """One ASGI application for schemathesis, which fetches the document at import; each test puts its own app behind it.

    It starts nothing: a worker that looks for jobs in a database nobody made fails in its own thread while the document is read.
    """

    app: ASGIApp

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "lifespan":
            await self.app(scope, receive, send)
            return
        for phase in ("startup", "shutdown"):
            await receive()
            await send({"type": f"lifespan.{phase}.complete"})


switch = Switch()
switch.app = create_app(Settings(database_url="sqlite:///never-opened.db"))
document = schemathesis.openapi.from_asgi("/openapi.json", switch)


@document.parametrize()
@settings(max_examples=12, deadline=None, derandomize=True, suppress_health_check=QUIET, database=None)
def test_no_operation_breaks_its_contract(case: schemathesis.Case, app: FastAPI, keys: dict[str, str]) -> None:
    switch.app = app
    headers = {"Authorization": keys["admin"], **({} if case.headers and "If-Match" in case.headers else {"If-Match": "*"})}
    case.call_and_validate(headers=headers, excluded_checks=NOT_FOR_US)


def test_chains_of_calls_keep_the_contract(app: FastAPI, keys: dict[str, str]) -> None:
    machine = schemathesis.openapi.from_asgi("/openapi.json", app).as_state_machine()

    class Chains(machine):  # type: ignore[misc, valid-type]  # the base is made at run time
        def get_call_kwargs(self, case: schemathesis.Case) -> dict[str, object]:
            return {"headers": {"Authorization": keys["admin"], "If-Match": "*"}}

        def validate_response(self, response: object, case: schemathesis.Case, **kwargs: object) -> None:
            case.validate_response(response, excluded_checks=NOT_FOR_US)

    try:
        Chains.run(
            settings=settings(
                max_examples=15, stateful_step_count=6, deadline=None, derandomize=True, suppress_health_check=QUIET, database=None
            )
        )
    except Failure as failure:
        pytest.fail(str(failure))
