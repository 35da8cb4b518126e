"""Who issued what "the report" takes up: "in a 140-page report, the board said ...", "a report by the inspectorate"."""

from __future__ import annotations

import re

from app.engine.extraction.types import Span
from app.engine.linking.wordlists import words

REPORTS: frozenset[str] = words("report study review audit survey inquiry")
"""Papers that speak for the body which wrote them, when the story tells which one did."""
_BODY = r"(?P<body>(?:[Tt]he |an? )?[\w’'-]+(?: [\w’'-]+){0,6}?)"
_WRITTEN_BY = {
    paper: re.compile(
        rf"\b{paper} (?:(?:published|released|issued|written|compiled|commissioned) )?by {_BODY}(?=[,.;]| (?:has|have|had|says|said|found|shows|showed|was|is|on|in)\b)"
    )
    for paper in REPORTS
}
_SAID_IN = {
    paper: re.compile(
        rf"\b[Ii]n (?:an?|its|the|their|this) (?:[\w-]+ ){{0,4}}?{paper}(?: [^,.\n]{{0,60}})?, {_BODY} "
        r"(?:said|says|found|finds|concluded|concludes|has said|has found|warned|warns|blamed|put)\b"
    )
    for paper in REPORTS
}


def issuer_words(text: str, body: Span, paper: str, before: int) -> str | None:
    """The words for who issued the last such paper told of in the story before an offset, or None."""
    for patterns in (_WRITTEN_BY, _SAID_IN):
        if text.find(paper, body.start, before) < 0:
            return None
        told = [match["body"] for match in patterns[paper].finditer(text, body.start, before)]
        if told:
            return str(told[-1])
    return None
