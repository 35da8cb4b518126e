"""Types every wire schema is made of."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from typing import Annotated, Any, Generic, TypeVar

from pydantic import (
    AfterValidator,
    AwareDatetime,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainSerializer,
    StringConstraints,
    WithJsonSchema,
)

from app.tables.columns import wire_instant

Item = TypeVar("Item")

_DATE = re.compile(r"^\d{4}-\d{2}-\d{2}$", re.ASCII)
_DATE_TIME = re.compile(r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$", re.ASCII | re.IGNORECASE)


def _storable(text: str) -> str:
    if "\x00" in text:
        message = "must not contain NUL"
        raise ValueError(message)
    try:
        text.encode()
    except UnicodeEncodeError as error:
        message = "must not contain lone surrogates"
        raise ValueError(message) from error
    return text


def _milliseconds(at: datetime) -> datetime:
    try:
        utc = at.astimezone(UTC)
    except OverflowError as error:
        message = "is outside the years 1 to 9999 in UTC"
        raise ValueError(message) from error
    return utc.replace(microsecond=utc.microsecond // 1000 * 1000)


def _rfc3339(value: Any) -> Any:
    if isinstance(value, datetime) or (isinstance(value, str) and _DATE_TIME.match(value)):
        return value
    message = "must be an RFC 3339 date and time with an offset, like 2026-01-14T09:00:00Z"
    raise ValueError(message)


def _full_date(value: Any) -> Any:
    if isinstance(value, date) or (isinstance(value, str) and _DATE.match(value)):
        return value
    message = "must be a date like 2026-01-14"
    raise ValueError(message)


Text = Annotated[str, AfterValidator(_storable)]
"""Text both databases can store: no NUL, no lone surrogate."""

Verbatim = Annotated[str, StringConstraints(strip_whitespace=False), AfterValidator(_storable)]
"""The same with the blanks at its ends, for text that offsets count characters of."""

ShortText = Annotated[Text, Field(min_length=1, max_length=300)]
LongText = Annotated[Text, Field(min_length=1, max_length=5_000)]

At = Annotated[
    AwareDatetime,
    BeforeValidator(_rfc3339),
    AfterValidator(_milliseconds),
    PlainSerializer(wire_instant, return_type=str, when_used="json"),
    WithJsonSchema({"type": "string", "format": "date-time", "examples": ["2026-01-14T09:00:00.000Z"]}),
]
"""An instant: RFC 3339 with an offset in, UTC with milliseconds and "Z" out."""

On = Annotated[date, BeforeValidator(_full_date), Field(examples=["2026-01-14"])]
Language = Annotated[str, Field(pattern=r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}$", description="BCP 47 language tag", examples=["en"])]
Country = Annotated[str, Field(pattern="^[A-Z]{2}$", description="ISO 3166-1 alpha-2 code", examples=["UA"])]
Url = Annotated[Text, Field(pattern=r"^https?://[^\s\"<>]+$", max_length=2_000, examples=["https://example.org/story"])]
Ref = Annotated[
    str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9_-]{0,119}$", description="Id or slug", examples=["act_01kf2m3n4p5q6r7s8t9v0w1x2y"])
]


class Wire(BaseModel):
    """A body we give."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Input(BaseModel):
    """A body or a set of query parameters we take: unknown fields are refused."""

    model_config = ConfigDict(extra="forbid", str_strip_whitespace=True)


def _without_defaults(schema: dict[str, Any]) -> None:
    for part in schema.get("properties", {}).values():
        part.pop("default", None)


class Patch(Input):
    """A merge patch (RFC 7396): a field that is left out stays, so the defaults of its fields are never used nor shown."""

    model_config = ConfigDict(json_schema_extra=_without_defaults)


class Paging(Input):
    """Query parameters of every list."""

    limit: int = Field(default=50, ge=1, le=200, description="Items of one page")
    cursor: Annotated[Text, Field(max_length=1_000)] | None = Field(default=None, description="`next_cursor` of the page before")


class MadeBy(Wire):
    """What made a record; `rule` and `model` mark the engine's suggestions."""

    kind: str = Field(description="human, rule, model or import", examples=["rule"])
    name: str = Field(description="Name of the key, rule set or model", examples=["rules"])
    version: str | None = Field(description="Its version, when it has one", examples=["1"])


class PageOf(Wire, Generic[Item]):
    """One page of a list."""

    items: list[Item] = Field(description="The items, in the order asked for")
    next_cursor: str | None = Field(description="Give it as `cursor` to get the next page; null at the end", examples=[None])
    total: int | None = Field(default=None, description="How many match in all; only with include=total")
