"""Other names a text itself declares: "Pokrovsk, known by Russia as Krasnoarmeysk"."""

from __future__ import annotations

import re

from app.engine.extraction.types import Story

_NAME = r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,4}"
_KNOWN_AS = re.compile(
    rf"(?P<name>{_NAME}),? \(?(?:(?:also |formerly |better |locally )?known (?:by \w+(?: \w+)? |in \w+ |locally )?as|"
    rf"which (?:{_NAME}|the \w+) calls?|called) (?:the )?(?P<other>{_NAME})"
)
_SHORT = re.compile(rf"(?P<name>{_NAME}) \((?P<other>[A-Z][A-Za-z]{{0,3}}[A-Z]{{1,6}})\)")


def find_aliases(text: str, story: Story) -> list[tuple[str, str]]:
    """Pairs (name, other name) declared in a story's paragraphs, in order, each once; initials must begin the name's words."""
    pairs: dict[tuple[str, str], None] = {}
    for paragraph in story.paragraphs:
        body = text[paragraph.start : paragraph.end]
        if "known " in body or "call" in body:
            for match in _KNOWN_AS.finditer(body):
                pairs[(match["name"], match["other"])] = None
        if "(" in body:
            for match in _SHORT.finditer(body):
                name = _spelled_out(match["name"], match["other"])
                if name is not None:
                    pairs[(name, match["other"])] = None
    return list(pairs)


def _spelled_out(name: str, short: str) -> str | None:
    """The last words of the name whose first letters are the short form, or None."""
    words = name.split()[-len(short) :]
    return " ".join(words) if "".join(w[0] for w in words).upper() == short.upper() else None
