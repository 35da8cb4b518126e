"""Whether two names mean one speaker, to people who compare a key with stored actors."""

from __future__ import annotations

import re
from collections.abc import Iterable

from app.engine.linking.names import name_key, speaks_for

_LINKING = frozenset({"of", "for", "in", "at", "and", "the", "to", "on", "with"})
_STEM = 4
"""Letters by which an inflected word is known: "Norvale" and "Norvalish", "region" and "regional"."""


def is_speaker(keyed: str, names: Iterable[str]) -> bool:
    """True when one of an actor's names is the key's, or both end in the same head word and one holds all words of the other.

    A bare capital is its state: it is stored as what the state says.
    "Ministry of Transport of Valdria" is "Valdria's transport ministry" and "the transport ministry", but no health ministry.
    """
    return any(_same(keyed, name) for name in names)


def _same(left: str, right: str) -> bool:
    mine, theirs = _key(left), _key(right)
    if mine == theirs:
        return bool(mine)
    if _head(mine) != _head(theirs):
        return False
    ours, others = _stems(mine), _stems(theirs)
    return ours <= others or others <= ours


def _key(name: str) -> str:
    state = speaks_for(name)
    return name_key(state.name if state is not None else name)


def _head(key: str) -> str:
    phrase = re.split(rf"\b(?:{'|'.join(sorted(_LINKING))})\b", key, maxsplit=1)[0].split() or key.split() or [""]
    return phrase[-1]


def _stems(key: str) -> frozenset[str]:
    return frozenset(word[:_STEM] for word in key.split() if word not in _LINKING)
