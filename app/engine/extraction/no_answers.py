"""No answer is no claim: "it had no comment", "they could not confirm the report" tell what a party does not say."""

from __future__ import annotations

import re

from app.engine.extraction.pattern_letters import Gate

_UNABLE = (
    r"(?:could not|couldn['’]t|cannot|can not|can['’]t|(?:was|were|is|are|am|had been|has been|have been) (?:unable|not able|not in a position|"
    r"in no position) to|(?:had|has|have) not been able to|(?:would|could|can|will) neither)"
)
_ADVERB = r"(?:(?:yet|immediately|independently|currently|at this stage|at present|so far|still|either) )*"
_NO_ANSWER = re.compile(
    r"^(?:(?:it|they|he|she|we|i|the \w+|its \w+|his \w+|her \w+) )?"
    rf"(?:{_ADVERB}{_UNABLE} {_ADVERB}(?:say|tell|give an? (?:\w+ )?(?:figure|number|date|estimate|breakdown|timetable)|predict|speculate) ?(?:(?=how |when|whether |if |who |which |what |why |where |for |of |by )|$)|"
    rf"would (?:respond|reply|comment|answer)(?: in due course| later| in time| when| once| after|$)|declin(?:ed|es|ing) to (?:say|tell|confirm|discuss|answer|give|name|identify|speculate)\b|"
    r"refus(?:ed|es|ing) to (?:comment|say|confirm|discuss|answer)\b|"
    rf"{_ADVERB}{_UNABLE} {_ADVERB}(?:confirm|verify|corroborate|comment|respond|discuss|be reached)\b|"
    r"(?:had|has|have) (?:no comment|nothing to (?:add|say)|no immediate (?:comment|response)|no information(?! (?:that|to (?:suggest|indicate|show)|suggesting|indicating|showing)\b)|not (?:yet )?(?:received|seen))\b|"
    r"(?:did|does|do|would|will|could|can)(?: not|n['’]t) (?:immediately )?(?:comment|respond|reply|answer)\b|"
    r"(?:was|were|is|are)(?: not|n['’]t) (?:commenting|going to comment)\b|no comment\b|declin(?:ed|es|ing) (?:to comment|comment)\b)",
    re.IGNORECASE,
)
_GATE = Gate(_NO_ANSWER)
_MARKS = re.compile(r"[\"“”‘]")


def is_no_answer(said: str) -> bool:
    """True for words by which somebody says that they say nothing, or cannot confirm what others said."""
    plain = _MARKS.sub("", said)
    return _GATE.opens(plain.lower()) and _NO_ANSWER.match(plain) is not None
