"""Paragraphs into sentences (sentencex) and quotations; a quotation of several sentences stays whole."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import accumulate

import sentencex

from app.engine.extraction.cue_lexicon import TAG_VERBS
from app.engine.extraction.types import Span

_OPENING_CONTEXT = " \t\n\r\u00a0([{—–-‘'/"
_MARK = re.compile(r"[\"“”'](?:(?<!')|'(?!'))")
"""A mark, or two single ones that stand for it; begun with its set of letters, as `re` skips quickly to one of a set."""
_LONGEST_QUOTATION = 6000
_SINGLE = re.compile(r"['‘](?<![\w'’].)(?=\w)(?:[^'‘’\n]|(?<=\w)['’](?=\w)){2,600}?[,.!?…]['’](?=\s|$)")
"""A quotation between single marks ('The road is shut,' she said): opened before a word, closed behind a stop; apostrophes within words stay."""
_MAY_END = re.compile("[.!?\\n\u0589-\u1fff\u2024\u203c\u203d\u2047-\u2049\u2e00-\U0010ffff]")
"""The marks behind which the splitter may break, with the letters of the scripts that have marks of their own."""
_ENDED_QUOTATION = re.compile(r".?[.!?]['\"”]{1,2}\s+(?=[A-Z])", re.DOTALL)
ABBREVIATED = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Sen|Sens|Rep|Reps|Gov|Gen|Col|Lt|Sgt|Prof|Capt|Adm|Maj|Rev|St|vs|No|Jan|Feb|Aug|Sept|Oct|Nov|Dec)|(?<![.\w])[A-Z])\.\s*$"
)
"""A title or an initial ends no sentence ("Ms. Holm", "George W. Berg")."""
_ENDS_IN_TIME = re.compile(
    r"(?:(?<=\bMay\.)\s+(?=[A-Z])|(?<=\b[ap]\.m\.)\s+(?=[\"“][A-Z]|(?:The|An?|He|She|It|They|We|But|And|In|At|His|Her|Its|Their|There|This|That|No|By|"
    r"According|Police|Officials|Another|Some|Two|Three)\b))"
)
"""The splitter takes the month, and "a.m." before a new sentence, for abbreviations inside of one."""
_TAG_WORD = r"[\w.’'&()/-]+"
_SPEAKER_TAG = re.compile(
    rf"\s*(?:He|She|They|It|(?!(?:I|But|And|Then|That|Later|When|We|The answer) )[A-Z]{_TAG_WORD},?(?: {_TAG_WORD},?){{0,14}}?) (?:later |then |also |once |\w+ly )?"
    rf"(?:{'|'.join(sorted(TAG_VERBS))})"
    r"(?: (?:(?:to|on|in|at|of|about|during|after|before|with|from|through|via|when|as|while|last|this|later|earlier|again|back|[A-Z]\w+day|\w+ly)\b|"
    r"(?<=told )\w+|(?<=asked )(?!if\b|whether\b|how\b|why\b)\w+)[^.!?;:\"“”]{0,80}?)?[.,](?:\s|$)"
)
"""A sentence that only names the speaker of the quotation before it: `"Who knew?" Tom Berg asked in court.`"""


_VERB_BEFORE_COMMA = re.compile(
    r"[^,]*? (?:is|are|was|were|has|have|had|will|would|could|did|does|quit|left|came|went|took|fell|got|ran|made|kept|lost|saw|\w{3,}ed)\b[^,]*,"
)
"""A clause of its own before the speaker: `"..." Three waiters quit, the cook said.` is a sentence, no tag."""


def quotations(text: str, paragraph: Span) -> list[Span]:
    """Quotations of a paragraph with their marks, in order; straight and curly marks may be mixed.

    A quotation left open runs to the paragraph's end when it began the paragraph or a sentence behind another quotation (the custom for
    quotations of several paragraphs), else it ends with its mark: one stray mark must not swallow a paragraph.
    """
    found: list[Span] = []
    open_at = -1
    for match in _MARK.finditer(text, paragraph.start, paragraph.end):
        at, mark, after = match.start(), match.group(), match.end()
        opens = mark == "“" or (mark != "”" and (at == paragraph.start or text[at - 1] in _OPENING_CONTEXT))
        if open_at < 0:
            if mark != "”" and (opens or mark == '"'):
                open_at = at
        elif (
            mark == "”"
            or not opens
            or (mark == "“" and text[at - 1] not in _OPENING_CONTEXT)
            or (mark != "“" and after < paragraph.end and text[after] in " ,.;")
        ):
            if at - open_at < _LONGEST_QUOTATION:
                found.append(Span(open_at, after))
            open_at = -1
        elif mark == "“" or at - open_at > _LONGEST_QUOTATION:
            open_at = at
    if not found and open_at < 0:
        return [Span(*match.span()) for match in _SINGLE.finditer(text, paragraph.start, paragraph.end)]
    if open_at > paragraph.start and not (found and text[open_at + 1 : open_at + 2].isupper() and text[open_at - 1].isspace()):
        open_at = -1
    if open_at >= 0 and paragraph.end - open_at < _LONGEST_QUOTATION:
        found.append(Span(open_at, paragraph.end))
    return found


def _trim(text: str, start: int, end: int) -> Span | None:
    if start < end and not text[start].isspace() and not text[end - 1].isspace():
        return Span(start, end)
    piece = text[start:end]
    stripped = piece.strip()
    if not stripped:
        return None
    left = start + len(piece) - len(piece.lstrip())
    return Span(left, left + len(stripped))


def sentences(text: str, paragraph: Span, quotes: Sequence[Span]) -> list[Span]:
    """Sentences of a paragraph without the white space around them, in order; a break inside a quotation does not count."""
    found: list[Span] = []
    start = paragraph.start
    for cut in _cuts(text, paragraph, quotes):
        span = _trim(text, start, cut)
        if span is not None:
            found.append(span)
        start = cut
    rest = _trim(text, start, paragraph.end)
    return [*found, rest] if rest is not None else found


def _cuts(text: str, paragraph: Span, quotes: Sequence[Span]) -> list[int]:
    """Where sentences end before the last: the splitter's breaks, moved before an opening mark, without those inside a quotation or before its speaker."""
    start, body = paragraph.start, text[paragraph.start : paragraph.end].replace("\u00a0", " ")
    found: list[int] = []
    quote = 0
    for end in _breaks(body, start, quotes):
        cut = end
        while quote < len(quotes) and quotes[quote].end <= cut:
            quote += 1
        if quote < len(quotes) and quotes[quote].start < cut < quotes[quote].end:
            if text[quotes[quote].start + 1 : cut].strip("'\" “"):
                continue
            cut = quotes[quote].start
        if ABBREVIATED.search(text, max(start, cut - 12), cut):
            continue
        closed = quote > 0 and not text[quotes[quote - 1].end : cut].strip()
        if not _goes_on(text, cut, paragraph.end) and not (closed and _names_the_speaker(text, cut, paragraph.end)):
            found.append(cut)
    return found


def _names_the_speaker(text: str, cut: int, end: int) -> bool:
    """True when the sentence behind a quotation only says who spoke; behind a full stop a comma opens new words (`... now." He added, "..."`)."""
    tag = _SPEAKER_TAG.match(text, cut, end)
    if tag is None or _VERB_BEFORE_COMMA.match(tag.group()):
        return False
    return tag.group().rstrip().endswith(".") or any(mark in text[max(0, cut - 4) : cut] for mark in "?!")


def _breaks(body: str, start: int, quotes: Sequence[Span]) -> list[int]:
    """The splitter's breaks within the body, and those it misses behind a quotation that ends in a full stop before a capital letter."""
    first = _MAY_END.search(body)
    if first is None or first.end() == len(body):
        return []
    found = set(accumulate(map(len, sentencex.segment("en", body)[:-1]), initial=start))
    found.discard(start)
    if " May. " in body or ".m. " in body:
        found.update(start + m.end() for m in _ENDS_IN_TIME.finditer(body))
    for quote in quotes:
        ended = _ENDED_QUOTATION.match(body, max(0, quote.end - start - 3))
        if ended is not None and quote.end - start < ended.end() < len(body):
            found.add(start + ended.end())
    return sorted(found)


def _goes_on(text: str, cut: int, end: int) -> bool:
    """True when the next sentence would start with a small letter or a comma: `"Stop." she said` is one sentence."""
    at = cut
    while at < end and text[at].isspace():
        at += 1
    return at < end and (text[at].islower() or text[at] in ",–—―" or (text[at] == "-" and text[at + 1 : at + 2] == " "))
