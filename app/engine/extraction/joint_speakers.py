"""One attribution of several speakers: "Both the army and the Front denied firing on the hospital", "Egypt and Qatar said" is a claim of each."""

from __future__ import annotations

import re

from app.domain.vocabulary import ActorKind
from app.engine.extraction.references import refer
from app.engine.extraction.types import Span

_BOTH = re.compile(r"both (?P<one>[^,;]{2,60}?) and (?P<other>(?!his\b|her\b|its\b|their\b)[^,;]{2,60})", re.IGNORECASE)
_JOINED = re.compile(
    r"(?P<one>[^,;]{2,60}?)(?:, (?P<more>[^,;]{2,60}?))? and (?P<other>(?!his\b|her\b|its\b|their\b)[^,;]{2,60})(?:, (?:who|which)\b.*)?",
    re.DOTALL,
)
_PARTIES = frozenset(
    kind.value
    for kind in (
        ActorKind.STATE,
        ActorKind.ARMED_FORCE,
        ActorKind.ARMED_GROUP,
        ActorKind.INTERGOVERNMENTAL_ORG,
        ActorKind.GOVERNMENT_BODY,
        ActorKind.NGO,
        ActorKind.COMPANY,
    )
)
"""Names of these kinds stand for somebody by themselves, so that "and" joins two of them."""


def each_speaker(text: str, source: Span | None) -> list[Span | None]:
    """A source's span -> the spans of those it joins with "and" when each is a party by itself, else itself alone."""
    if source is None or " and " not in text[source.start : source.end]:
        return [source]
    match = _BOTH.fullmatch(text, source.start, source.end)
    if match is None:
        match = _JOINED.fullmatch(text, source.start, source.end)
        if match is None or not all(refer(part).kind in _PARTIES for part in match.groups() if part):
            return [source]
    return [Span(*match.span(part)) for part, words in match.groupdict().items() if words]
