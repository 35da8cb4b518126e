"""Cues that report speech (say, deny, according to), told apart from those of wishes, plans and beliefs."""

from __future__ import annotations

import itertools
import re

from app.engine.linking.wordlists import phrases, words

_WHOLE = words(
    "say says said saying tell tells told telling state states stated stating statement statements deny denies denied denying denial "
    "argue argues argued arguing according accorded add adds added adding report reports reported reporting write writes wrote written "
    "writing post posts posted posting note notes noted noting reply replies replied replying ask asks asked asking call calls called "
    "calling urge urges urged urging spoke per"
)
_BEGINNINGS = tuple(
    sorted(
        words(
            "claim assert announc acknowledg admit confirm insist accus alleg tweet explain declar respond warn suggest testif describ "
            "reject dismiss refut disput conced maintain contend reveal disclos promis vow pledg critici prais emphasi stress recall remark "
            "comment quot mention complain joke observ predict propos repeat reiterat shout yell speak talk voic"
        )
    )
)
_PHRASES = phrases("point out; points out; pointed out; pointing out")
_WORD = re.compile(r"\w+")


def reports_speech(cue: str) -> bool:
    """True when the words of a cue hold a verb or noun of speech."""
    found = _WORD.findall(cue.lower())
    if any(word in _WHOLE or word.startswith(_BEGINNINGS) for word in found):
        return True
    pairs = [f"{first} {second}" for first, second in itertools.pairwise(found)]
    return any(pair in _PHRASES for pair in pairs)
