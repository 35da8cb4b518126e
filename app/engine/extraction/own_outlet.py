"""Whose article it is: the outlet that "we", "this newspaper" and its own name in the text mean."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.engine.extraction.remark_words import OUTLET_FIRST, OUTLET_HEADS
from app.engine.extraction.types import Story
from app.engine.linking.actor_lexicon import MEDIA_CANONICAL
from app.engine.linking.names import name_key
from app.engine.linking.outlet_names import NO_NAME

_ARTICLE = re.compile(r"^(?:the|an?|our|this|one|two) ", re.IGNORECASE)
_OF_ITS_OWN = re.compile(r"(?P<name>[A-Z][^,;’']*)['’](?:s\b|(?= ))")
"""Whose people or work it is: "Kestrel's Ada Lund", "the Courier's own inquiries"."""


_LEAST_LETTERS = 3
_DESKS = ("", "Verify", "Fact Check", "Factcheck")
"""What a newsroom adds to its letters for those who check."""


_ITS_WORK = re.compile(
    r"(?P<name>[A-Z][^,;’']*?) (?:review|analysis|investigation|count|inquiry|examination|survey|check|test|tally|comparison)"
)


@dataclass(frozen=True, slots=True)
class OwnOutlet:
    """The names of the outlet that publishes the article, and of the agency whose copy it is, as far as known."""

    names: tuple[str, ...] = ()

    def named_by(self, words: str) -> str | None:
        """The full name of the own outlet that the words name, in full or by its last word ("the Standard"); None for somebody else."""
        words = _ARTICLE.sub("", words.strip())
        if not self.names or not words[:1].isupper():
            return None
        return next((name for name in self.names if _is_name_of(words, name)), None)

    def owner_in(self, words: str) -> str | None:
        """The full name of the own outlet where the words tell of what is its own: "Kestrel's reporters"; None for somebody else's."""
        bare = _ARTICLE.sub("", words.strip())
        owner = (_OF_ITS_OWN.match(bare) or _ITS_WORK.fullmatch(bare)) if self.names else None
        return self.named_by(owner["name"]) if owner is not None else None


NOT_KNOWN = OwnOutlet()


def own_outlet(text: str, story: Story, source: str | None) -> OwnOutlet:
    """The outlet of the story: the agency of its dateline, then the article's source, when known."""
    dateline = text[story.dateline.start : story.dateline.end] if story.dateline is not None else ""
    agencies = [
        name for name in story.credits if name in dateline and not (source and (name == _initials(source) or _is_name_of(name, source)))
    ]
    return OwnOutlet(tuple(dict.fromkeys(name for name in (*agencies, source) if name)))


def names_an_outlet(name: str) -> bool:
    """True for a name with a word that newspapers and stations bear ("Coastal Ledger", "Radio Ambrel")."""
    parts = name.lower().split()
    return bool(parts) and (parts[-1] in OUTLET_HEADS or parts[0] in OUTLET_FIRST)


def _initials(name: str) -> str | None:
    """ "MPA" of "Meridian Press Agency"; None of a name with fewer than three words in capitals."""
    letters = "".join(word[0] for word in name.split() if word[0].isupper() and word != "The")
    return letters if len(letters) >= _LEAST_LETTERS else None


def _is_name_of(words: str, name: str) -> bool:
    if words.split(" ", 1)[0] == _initials(name) and words.partition(" ")[2] in _DESKS:
        return True
    short, full = (name_key(MEDIA_CANONICAL.get(name_key(known), known)).split() for known in (words, name))
    if not short or NO_NAME.issuperset(short):
        return False
    if short == full:
        return True
    left = full[len(short) :] if full[: len(short)] == short else []
    return full[-len(short) :] == short or (bool(left) and NO_NAME.issuperset(left))
