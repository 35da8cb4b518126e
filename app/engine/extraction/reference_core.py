"""The part of a source's words that names somebody, without how he was met, who read the paper or where he belongs."""

from __future__ import annotations

import re

from app.domain.vocabulary import ActorKind
from app.engine.linking.names import person_words
from app.engine.linking.plans import guess_kind

_FULL_NAME = 2
_CORE_ENDS = re.compile(r"[,;:(–—]|\s--?\s|\b(?:who|which|that)\b")
_REACHED = re.compile(
    r" (?<=[a-z] )(?<!person )(?<!people )(?<!source )(?<!sources )(?:reached|contacted|interviewed|questioned|speaking|living|fleeing|waiting|standing|arriving|returning|staying|working|involved) "
    r"(?:by|in|at|over|on|via|nearby|near|there|for|to|from|outside|with|through|under|below|above|along|around|behind|beside|opposite|inside)\b.*$"
)
"""Behind a description: how or where somebody was met, no part of who it is; all there is to tell of "a person involved in the talks"."""
_SEEN_BY = re.compile(r",? (?:and )?(?:seen|obtained|reviewed|viewed) by .*$")
"""Who read a paper, no part of whose it is."""
_REFLEXIVE = re.compile(r" (?:himself|herself|itself|themselves)$")
_EDGES = " \t\r\n.,;:\"'“”’‘()[]"
_PERSON_OF = re.compile(r"^(?P<name>(?:[A-Z][\w.’'-]* ){1,4}[A-Z][\w’'-]+) (?:of|from|at|with|for) ")


def without_place(core: str) -> str:
    """ "Dr. Peter Amsel of the University of Torne" -> "Dr. Peter Amsel", when the words before "of" name a person and no office."""
    match = _PERSON_OF.match(core) if not core.startswith("The ") else None
    if match is None:
        return core
    named = person_words(match["name"])
    return match["name"] if len(named) >= _FULL_NAME and guess_kind(match["name"]) is ActorKind.PERSON else core


def core_of(words: str) -> str:
    """A source's words without clauses behind the name, how somebody was met and reflexives."""
    cut = _CORE_ENDS.search(words)
    core = words[: cut.start()] if cut is not None and cut.start() > 0 else words
    core = _SEEN_BY.sub("", core)
    core = _REACHED.sub("", " ".join(core.split()).strip(_EDGES))
    return _REFLEXIVE.sub("", core) if core.endswith(("self", "selves")) else core
