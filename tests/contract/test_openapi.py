"""The OpenAPI document: complete, with an example for every schema that is valid against it."""

from __future__ import annotations

from typing import Any

import pytest
from fastapi import FastAPI
from jsonschema import Draft202012Validator

HTTP_ERRORS = {"401", "403", "422", "500"}


@pytest.fixture
def document(app: FastAPI) -> dict[str, Any]:
    return app.openapi()


def operations(document: dict[str, Any]) -> list[tuple[str, str, dict[str, Any]]]:
    return [(p, m, o) for p, found in document["paths"].items() for m, o in found.items() if p.startswith("/v1")]


def described(part: dict[str, Any]) -> bool:
    return bool(part.get("description") or "$ref" in part or any(described(p) for p in part.get("anyOf", [])))


def test_the_document_is_openapi_3_2(document: dict[str, Any]) -> None:
    assert document["openapi"] == "3.2.0"
    assert len(operations(document)) >= 4


def test_every_operation_says_what_it_does_and_how_it_fails(document: dict[str, Any]) -> None:
    for path, method, operation in operations(document):
        assert operation.get("description"), (method, path)
        missing = HTTP_ERRORS - set(operation["responses"])
        assert not missing, (method, path, missing)
        for status, response in operation["responses"].items():
            if int(status) >= 400:
                assert list(response["content"]) == ["application/problem+json"], (method, path, status)


def test_writes_that_change_a_record_say_that_they_need_its_version(document: dict[str, Any]) -> None:
    for path, method, operation in operations(document):
        if method in {"patch", "delete"} or path.endswith("/merge"):
            assert {"412", "428"} <= set(operation["responses"]), (method, path)


def test_every_schema_field_is_described(document: dict[str, Any]) -> None:
    bare = [
        f"{name}.{field}"
        for name, schema in document["components"]["schemas"].items()
        for field, part in schema.get("properties", {}).items()
        if not described(part)
    ]
    assert bare == []


def test_every_schema_has_an_example_that_is_valid(document: dict[str, Any]) -> None:
    schemas = document["components"]["schemas"]
    for name, schema in schemas.items():
        validator = Draft202012Validator({"$ref": f"#/components/schemas/{name}", "components": {"schemas": schemas}})
        for example in schema["examples"]:
            assert [e.message for e in validator.iter_errors(example)] == [], name
