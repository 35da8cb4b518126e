"""A reason that stands in another sentence than the failed check: reporters kept out, a teller without a name, questions without an answer."""

from __future__ import annotations

import re

from app.domain.vocabulary import ReasonCode
from app.engine.extraction.remark_reason_codes import PRESS
from app.engine.extraction.remark_reasons import KEPT_OUT, NO_REPLY, PIECES, RESTS_ON, SAID, TURNED, WEATHER
from app.engine.extraction.remark_words import STATEMENT_WORD
from app.engine.extraction.types import Span
from app.engine.linking.wordlists import words

_LOOK_BACK = 600
_LOOK_AHEAD = 260
_MOST_BEFORE = 3
"""A teller stands so many sentences before at most."""
_SENTENCE_AFTER = re.compile(r"[ \t]+(?P<why>[A-Z][^.!?\n]{5,200})[.!?]")
_SENTENCES = re.compile(r"[^\s.!?][^.!?\n]{4,300}(?:[.!?]|$)")
_OF_ANOTHER = re.compile(r"\b[Nn](?:or|either) (?:could|can|has|have|was|were)\b")
"""A sentence that tells of another one's failed check keeps its reason."""
_TAKEN_UP = re.compile(r"(?:It|They|(?:Its|Their) [\w-]+|The (?:mission|team|group|agency|monitors|observers|inspectors)) ")
_ASKED_TO_SEE = re.compile(
    r"\b(?:visit|see|enter|inspect|examine|interview|travel|reach|view|access|permission|entry|go (?:in|inside|down|up|there|to)|talk to|speak to)\b",
    re.IGNORECASE,
)
_TOLD_THEM = re.compile(r"\b(?:was|were|been) told(?: that)?\b")
"""What whoever checks was told at the gate."""
_COMMENT = re.compile(r"\bcomment\b|\binterview\b", re.IGNORECASE)
"""That nobody commented is no reason."""
_ASKED = re.compile(
    r"^(?:(?:Its|Their|Our|Repeated|Written|Several|The|[A-Z][\w’'-]*['’]s) )?(?:[a-z]+ )?(?:calls|questions|requests?|messages|e-?mails|letters?|inquiries|enquiries)\b|\b(?:has|have|had) yet to\b|"
    r"^(?:It|They|We|[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)*) (?:has |have |had |also )*(?:asked|written|wrote|sent|contacted|requested|put)\b",
    re.IGNORECASE,
)
"""What whoever checks has sent stays without an answer; that a party did not return calls is no reason."""
_PAPERS_GONE = re.compile(
    r"\b(?:records?|logs?|ledgers?|registers?|files|archives?|notes|sheets|forms|minutes|receipts|accounts|books|tapes|samples|results|tests|data)\b[^.;]{0,40}?"
    r"\b(?:(?:is|are|was|were|been|had|has|have) (?:\w+ )?(?:missing|incomplete|lost|destroyed|burn(?:t|ed)|shredded|deleted|erased|patchy|illegible|unreadable)|not (?:yet )?been (?:analy[sz]ed|tested|counted|examined|completed|published))\b|"
    r"\b(?:kept|keeps|holds?|held|has|have|had) no (?:\w+ )?(?:records?|logs?|registers?|files|minutes|receipts|data)\b|"
    r"\bno (?:\w+ )?(?:records?|logs?|registers?|files|minutes|receipts|data) (?:was|were|is|are|has been|have been|exists?|survives?)\b",
    re.IGNORECASE,
)
"""What could have settled the matter is not there."""
_NO_NAME = re.compile(
    r"\b(?:on (?:the )?condition (?:of anonymity|that (?:[\w’'-]+ ){1,4}?not (?:be )?(?:named|identified|used|published|disclosed))|anonymous(?:ly)?|"
    r"(?:asked|wished|wanted|requested|preferred) (?:not to be (?:named|identified|quoted by name)|to remain (?:anonymous|unnamed|nameless))|"
    r"(?:refused|declined|unwilling|did not want|did not wish|was afraid|were afraid|too afraid) (?:to be (?:named|identified)|to give (?:a|his|her|their) (?:full )?names?|(?:his|her|their) (?:full )?names? (?:published|used|printed|known|disclosed|made public))|"
    r"(?:would|did|could|does|do|will) not (?:give|reveal|disclose) (?:his|her|their|a) (?:full )?names?|without giving (?:his|her|their|a) (?:full )?names?|"
    r"(?:name|identity) (?:is|was|has been|is being) (?:being )?(?:withheld|concealed|kept secret)|not authori[sz]ed to (?:speak|talk|discuss|brief)|(?:gave|giving|identified (?:himself|herself|themselves)|known) (?:(?:his|her|their|a) (?:first )?names? )?only (?:as|by|a first name|(?:his|her|their) first names?)|unnamed|unidentified)\b",
    re.IGNORECASE,
)
"""Somebody who tells a story gives no name."""
_ONE_TELLER = re.compile(
    r"\b(?:only|just) (?:one|a single) (?:person|man|woman|witness|resident|official|villager|survivor|soldier|employee|neighbour|passenger|source)\b|"
    r"\b(?:the|a|its) (?:only|sole|lone|single) (?:person|man|woman|witness|survivor|source)\b|\b(?:no one|nobody|no other \w+) else\b[^.;]{0,60}\b(?:come forward|came forward|saw|has|had|claims?|says?|said|came)\b",
    re.IGNORECASE,
)
_GATE = words(
    "known condition anonymous anonymously anonymity named identified name names authorised authorized unnamed unidentified quoted nameless withheld only sole lone single else"
)
_HIS = re.compile(
    r"\b(?:his|her|their|this|that) (?:[a-z]+ )?(?:accounts?|claims?|statements?|reports?|allegations?|versions?|stor(?:y|ies)|testimony|words|description)\b",
    re.IGNORECASE,
)
_OWNER = re.compile(
    r"\b(?i:the|that|this) (?P<owner>[a-z-]{4,}?)(?:s?['’]s?|s['’]) (?:[a-z]+ )?(?:accounts?|claims?|statements?|reports?|allegations?|versions?|stor(?:y|ies)|testimony|description)\b"
)
_WORD = re.compile(r"[a-z-]+")
_PRESS_OUT = re.compile(
    rf"\b(?:expel\w*|bar(?:s|red)?|ban(?:s|ned)?|shut out|closed to|off limits to|kept out|keeps? out|(?:no|not|never|n['’]t) (?:[\w-]+ ){{0,3}}?(?:allow\w*|let|permit\w*|admit\w*)) (?:[\w-]+ ){{0,3}}?{PRESS}\b|"
    rf"\b{PRESS} (?:[\w-]+ ){{0,3}}?(?:barred|banned|expelled|kept out|shut out|(?:not|never) (?:been )?(?:allowed|let|permitted|admitted))\b",
    re.IGNORECASE,
)
"""Reporters kept out: a reason wherever the paragraph tells it."""


def told_nearby(text: str, sentence: Span, told: str = "", *, independently: bool = False) -> str:
    """A reason in another sentence of the same paragraph; empty when there is none.

    Reporters kept out, lines cut, papers gone stand right before or behind; a teller without a name, or the only one, before an account that
    `told` (what was to be checked) calls theirs; an answer not given is no reason where the check was of independent sources.
    """
    behind = _SENTENCE_AFTER.match(text[sentence.end : sentence.end + _LOOK_AHEAD])
    earlier = _sentences_before(text, sentence.start)
    beside = [_TOLD_THEM.sub("", found) for found in (behind["why"] if behind is not None else "", earlier[-1] if earlier else "") if found]
    for words_beside in beside:
        if SAID.search(words_beside) is None and _OF_ANOTHER.search(words_beside) is None and _tells_why(words_beside):
            return words_beside
    if behind is not None:
        rests = RESTS_ON.search(behind["why"])
        if rests is not None and STATEMENT_WORD.search(rests.string, 0, rests.start()):
            return rests["why"]
    teller = _teller_of(told, earlier)
    if teller and not (independently and _NO_NAME.search(teller)):  # who asks for a second source misses that, not a name
        return teller
    if not independently:
        answered = next(
            (w for w in beside if SAID.search(w) is None and NO_REPLY.search(w) and _ASKED.search(w) and not _COMMENT.search(w)), ""
        )
        if answered:
            return answered
    return next((w for w in reversed(earlier) if SAID.search(w) is None and _PRESS_OUT.search(w)), "")


def code_of_teller(why: str) -> ReasonCode | None:
    """The code of papers that are gone, or of a teller without a name or alone, told in another sentence; None for other words."""
    if _PAPERS_GONE.search(why) is not None:
        return ReasonCode.EVIDENCE_INCONCLUSIVE
    if _NO_NAME.search(why) is not None:
        return ReasonCode.ANONYMOUS_SOURCE
    return ReasonCode.SINGLE_SOURCE if _ONE_TELLER.search(why) is not None else None


def _sentences_before(text: str, at: int) -> list[str]:
    """The last sentences of the paragraph before offset `at`, in order."""
    opens = max(text.rfind("\n", 0, at) + 1, at - _LOOK_BACK)
    return [found.group().rstrip(".!?") for found in _SENTENCES.finditer(text, opens, at)][-_MOST_BEFORE:]


def _tells_why(sentence: str) -> bool:
    return any(pattern.search(sentence) for pattern in (KEPT_OUT, WEATHER, _PAPERS_GONE)) or _was_refused(sentence)


def _was_refused(sentence: str) -> bool:
    """True for "asked to visit the plant and was refused", "It has been refused entry"."""
    opens = _TAKEN_UP.match(sentence)
    if opens is not None and TURNED.search(sentence[opens.end() :]):
        return True
    return _ASKED_TO_SEE.search(sentence) is not None and any(TURNED.search(piece) for piece in PIECES.split(sentence))


def _teller_of(told: str, earlier: list[str]) -> str:
    """The words that tell that whose account it is gave no name, or was the only one, in the sentences before."""
    owner = _OWNER.search(told)
    if owner is None and _HIS.search(told) is None:
        return ""
    for sentence in reversed(earlier):
        said = sentence.lower()
        if _GATE.isdisjoint(_WORD.findall(said)) or (owner is not None and owner["owner"] not in said):
            continue
        found = _NO_NAME.search(sentence) or _ONE_TELLER.search(sentence)
        if found is not None:
            return found.group()
    return ""
