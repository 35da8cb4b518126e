"""A check told without its verb: "The Gazette has confirmed it, but Northwire could not", "nor could Northwire"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.engine.extraction import remark_lexicon
from app.engine.extraction.checkers import checker_named
from app.engine.extraction.checkers_known import Checker
from app.engine.extraction.pattern_letters import Gate
from app.engine.extraction.remark_reasons import BECAUSE, BECAUSE_FIRST, reason_code, told_anywhere, told_beside
from app.engine.extraction.remark_types import RawRemark
from app.engine.extraction.tokens import Tokens
from app.engine.extraction.types import Span

_LOOK_BACK = 300
_LONGEST_TARGET = 200
_CHECKING = remark_lexicon.SURE_VERBS | remark_lexicon.CONFIRM_VERBS | remark_lexicon.LOOSE_VERBS
_WORD = re.compile(r"[A-Za-z-]+")
_BY = r"(?P<by>(?:the |this |our |we\b)?[^,;:.]{0,60}?)"
_SO = r"(?: do so| do the same| do that| do it)?(?: yet| either| itself| themselves| so far)?"
_END = r"(?=\s*(?:[.,;:–—]|because\b|since\b|as\b|owing\b|due\b|$))"
_OPEN_ENDED = (
    re.compile(
        rf"(?:^|[,;–—] ?|\b)(?:but|though|although|while|whereas|yet|and) {_BY} (?:itself )?(?:could not|couldn['’]t|cannot|(?:was|were|is|are) (?:not able|unable) to|"
        rf"(?:has|have|had) (?:so far )?(?:not been able|been unable) to|(?:has|have|had) not|(?:has|have|had) yet to|did not manage to|failed to){_SO}{_END}"
    ),
    re.compile(
        rf"\b(?:[Nn]or|[Nn]either) (?:could|can|has|have|had|was|were|did|is|are) {_BY}(?: been)?(?: able| in a position)?(?: to)?{_SO}{_END}"
    ),
)
_EITHER = re.compile(
    rf"^{_BY} (?:could not|couldn['’]t|(?:was|were) (?:not able|unable) to|(?:has|have) not been able to)(?: do so)? either{_END}"
)
ELLIPSES = (*_OPEN_ENDED, _EITHER)
_GATES = tuple(Gate(pattern) for pattern in ELLIPSES)
"""A negated ability with nothing behind it."""


def ellipses(text: str, s: Tokens, body: str) -> Iterator[RawRemark]:
    """The failed checks of the sentence `body` (its tokens `s`) whose verb stands in a clause or sentence before."""
    lower = body.lower()
    for gate in _GATES:
        for match in gate.pattern.finditer(body) if gate.opens(lower) else ():
            if s.quoted[min(s.at(s.span.start + match.start("by")), len(s) - 1)]:
                continue
            meant = _checked_before(text, s.span.start + match.start(), s.span.start)
            name = checker_named(match["by"].strip(), "independently verify", s.own) if meant is not None else None
            if name is None or meant is None:
                continue
            by = Checker(Span(s.span.start + match.start("by"), s.span.start + match.end("by")), name, own=name in s.own.names)
            if by.is_outlet or by.is_trade or by.is_ngo:
                yield _remark(text, s, body, match, by, meant)


def _checked_before(text: str, end: int, sentence: int) -> Span | None:
    """Where what was to be checked stands: behind the last verb of checking before offset `end`, in the paragraph; None without one."""
    opens = max(text.rfind("\n", 0, end) + 1, end - _LOOK_BACK)
    verb = None
    for word in _WORD.finditer(text, opens, end):
        form = remark_lexicon.FORMS.get(word.group().lower())
        if form is not None and form[0] in _CHECKING and "”" not in text[word.end() : sentence]:
            verb = word
    if verb is None or (verb.end() < sentence and text[verb.end() : sentence].count(". ") > 1):
        return None
    behind = min(end, sentence) if verb.end() < sentence else end
    return Span(verb.end(), max(verb.end(), behind))


def _remark(text: str, s: Tokens, body: str, match: re.Match[str], by: Checker, meant: Span) -> RawRemark:
    before, after = body[: match.start()], body[match.end() :]
    because, first = BECAUSE.search(after), BECAUSE_FIRST.match(body[: match.start() + 1] + " ")
    told = after[because.end() :] if because else first["why"] if first else told_beside(before, after) or told_anywhere(before, after)
    why = " ".join(told.strip(" .,;\n").split())
    clause = Span(s.span.start + match.start(), s.span.end)
    target = " ".join(text[meant.start : meant.end][:_LONGEST_TARGET].split())
    cue = Span(by.span.start, s.span.start + match.end())
    is_alone = meant.start < s.span.start or len(before.split()) <= 1
    return RawRemark(by.span, by.assessor, reason_code(why, match.group()), why, s.span, clause, target, is_alone, False, cue=cue)
