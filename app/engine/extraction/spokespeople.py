"""Nameless voices: "a spokesman for the bank" speaks as the bank; "a former teacher" is one person whom "she" takes up."""

from __future__ import annotations

import re
from functools import lru_cache

from app.engine.extraction.members import names_trade
from app.engine.extraction.role_words import COMPANIES, MEN, ROLE_NOUNS, WOMEN
from app.engine.linking.names import fold
from app.engine.linking.wordlists import words

_VOICE = r"(?:(?:chief|senior|deputy|official|press|media) )?spokes(?:man|woman|person)"
_FOR = re.compile(rf"(?:an? |the |one |another )?(?:[\w-]+ )?{_VOICE} (?:for|of|at|with) (?P<body>[^,;:]+)", re.IGNORECASE)
_OF = re.compile(rf"(?:an? |the |one |another )?(?P<body>[\w’'.&-]+(?: [\w’'.&-]+){{0,5}}?) {_VOICE}", re.IGNORECASE)
_ALONE = re.compile(rf"(?:an?|the) {_VOICE}", re.IGNORECASE)
_OWNS = re.compile(r"['’]s?$")
_NO_BODY = words("the an a senior chief former official second first same other new unnamed another male female his her its their our my")
_ONE = words(
    "one another man woman boy girl official source resident assistant relative guest bystander shopper customer parent patient prisoner "
    "detainee refugee motorist commuter insider"
)
"""Besides offices and trades: what a single nameless person is called."""
_ONES = ROLE_NOUNS | MEN | WOMEN | _ONE
_STAFF = "executive|official|manager|source|employee|lawyer|director|representative|worker|insider|engineer"
_AT_BODY = re.compile(rf"(?:[a-z]+ )?(?:{_STAFF}) (?:for|of|at|in|from|with) the (?P<body>[a-z]+)")
_OF_BODY = re.compile(rf"(?:(?:senior|former|top) )?(?P<body>{'|'.join(sorted(COMPANIES))}|union|ministry|party) (?:{_STAFF})")
_COMPLEMENT = re.compile(r" (?:of|for|at|in|from|with|on|to|who|near|by|involved) ")


def body_spoken_for(mention: str) -> str | None:
    """The words for the body a nameless spokesman speaks for: "the bank" in "a spokesman for the bank", "army" in "an army spokesman".

    None where a name follows the role or nobody's spokesman is told.
    """
    lower = mention.lower()
    at = lower.find("spokes")
    if at < 0:
        return None
    match = _FOR.fullmatch(mention)
    if match is not None:
        return str(match["body"])
    match = _OF.fullmatch(mention.split(",", 1)[0]) if "," not in mention or mention[at:].find(", who") > 0 else None
    body = _OWNS.sub("", match["body"]) if match is not None else ""
    if not body or body.lower() in _NO_BODY or not _NO_BODY.isdisjoint(body.lower().split()):
        return None
    return body if body[:1].isupper() else f"the {body}"


def speaks_for_nobody(mention: str) -> bool:
    """True for "a spokesman" and no more."""
    return _ALONE.fullmatch(mention) is not None


def body_told(name: str) -> tuple[str, str] | None:
    """A nameless person's description -> (it with "{}" for the body, the body's kind): "official at the regulator", "company executive"."""
    match = _AT_BODY.fullmatch(name) or _OF_BODY.fullmatch(name)
    if match is None:
        return None
    first, end = match.span("body")
    article = 4 if name.startswith("the ", max(0, first - 4)) else 0
    return f"{name[: first - article]}{{}}{name[end:]}", f"the {match['body']}"


@lru_cache(maxsize=4096)
def describes_one(name: str) -> bool:
    """True for a description of one nameless person ("former teaching assistant", "One", "senior official at the regulator")."""
    head = fold(_COMPLEMENT.split(f"{name} ", maxsplit=1)[0]).split()
    if not head or (name[:1].isupper() and len(head) > 1 and head[0] not in _ONE):
        return False
    return head[-1] in _ONES or head[0] == "one" or (name[:1].islower() and names_trade(head[-1]))
