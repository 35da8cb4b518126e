"""One attribution of two speakers: "Both the army and the Front denied firing on the hospital" is a claim of each."""

from __future__ import annotations

import re

from app.engine.extraction.types import Span

_BOTH = re.compile(r"both (?P<one>[^,;]{2,60}?) and (?P<other>(?!his\b|her\b|its\b|their\b)[^,;]{2,60})", re.IGNORECASE)


def each_speaker(text: str, source: Span | None) -> list[Span | None]:
    """A source's span -> the spans of the two it joins with "both ... and ...", else itself alone."""
    opens = source is not None and text[source.start : source.start + 5].lower() == "both "
    match = _BOTH.fullmatch(text, source.start, source.end) if source is not None and opens else None
    return [source] if match is None else [Span(*match.span("one")), Span(*match.span("other"))]
