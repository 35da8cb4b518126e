"""An example for every schema of the OpenAPI document, put together from the examples of its fields."""

from __future__ import annotations

from typing import Any

_BY_FORMAT = {
    "date-time": "2026-01-14T09:00:00.000Z",
    "date": "2026-01-14",
    "uri": "https://example.org/story",
}
_DEEPEST = 12


def add_examples(schemas: dict[str, Any]) -> None:
    """Gives each component schema without `examples` one that is valid against it."""
    for schema in schemas.values():
        if "examples" not in schema:
            schema["examples"] = [example_of(schema, schemas)]


def example_of(schema: dict[str, Any], schemas: dict[str, Any], depth: int = 0) -> Any:
    """One value the schema admits; `schemas` resolves references, `depth` stops recursive ones."""
    if schema.get("examples"):
        return schema["examples"][0]
    if "$ref" in schema:
        return example_of(schemas[schema["$ref"].rpartition("/")[2]], schemas, depth + 1)
    for key in ("const", "default"):
        if key in schema:
            return schema[key]
    if "enum" in schema:
        return schema["enum"][0]
    for key in ("anyOf", "oneOf", "allOf"):
        if key in schema:
            return example_of(schema[key][0], schemas, depth + 1)
    return _by_type(schema, schemas, depth)


def _by_type(schema: dict[str, Any], schemas: dict[str, Any], depth: int) -> Any:
    kind = schema.get("type")
    if kind == "object":
        return {name: example_of(part, schemas, depth + 1) for name, part in schema.get("properties", {}).items()}
    if kind == "array":
        return [] if depth > _DEEPEST or "items" not in schema else [example_of(schema["items"], schemas, depth + 1)]
    if kind == "string":
        return _BY_FORMAT.get(schema.get("format", ""), "text")
    if kind in {"integer", "number"}:
        return schema.get("minimum", 1)
    return kind == "boolean" or None
