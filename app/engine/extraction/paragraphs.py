"""A story's paragraphs in order: attributions as character spans, quotations that go on without a cue of their own, remarks set apart."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from operator import attrgetter

from app.domain.vocabulary import Stance, VerificationStatus
from app.engine.extraction.accused import accuses_each_other, who_answers
from app.engine.extraction.attribution import CUE_WORDS, attribute
from app.engine.extraction.conjuncts import UNDIVIDED
from app.engine.extraction.cue_lexicon import CONTINUED, Cue
from app.engine.extraction.found import INVERTED, POSTPOSED, Found
from app.engine.extraction.free_speech import goes_on_reporting
from app.engine.extraction.joint_speakers import each_speaker
from app.engine.extraction.own_outlet import NOT_KNOWN, OwnOutlet
from app.engine.extraction.quoted_sentences import quoted_sentences
from app.engine.extraction.remarks import RawRemark, may_remark, read_remarks
from app.engine.extraction.sentences import quotations, sentences
from app.engine.extraction.tokens import QUOTE_MARKS, Tokens, tokenize
from app.engine.extraction.types import Span, Story

_WORD = re.compile(r"[a-z]+")
_SIGNATURE = re.compile(r"\s*[-–—―]{1,2}\s*(?P<name>[A-Z][\w.’'-]*(?: [\w.’'-]+){0,5}(?:, [^.\n]{1,60})?)\.?")
_LABEL = re.compile(r"[A-Z][\w.’'&-]*(?: [\w.’'&-]+){0,5}: \S")
"""A sentence that may open with the name of who says it ("Harbour police: Two boats are missing")."""
CHECKED = "checked_claim"
"""The rule of a claim that is told by who could not check it ("could not verify the army's claim that ...")."""
_LONGEST_SENTENCE = 6000
_LONGEST_PARAGRAPH = 200_000

Attributor = Callable[[str, Tokens], list[Found]]
"""Raw text and one sentence of it -> the sentence's attributions in order."""


@dataclass(slots=True)
class RawClaim:
    """One attribution in characters, before its speaker is known. `source` is None for a continued quotation."""

    cue: Cue
    form: str
    cue_span: Span | None
    source: Span | None
    content: list[Span]
    stance: Stance
    relayed_by: Span | None
    sentence: Span
    paragraph: int
    rule: str
    quoted: bool = False
    """True when all that was said stands inside quotation marks, though the marks themselves may be left out."""
    named: Span | None = None
    """Where the text names the speaker in full, when the extractor told; it wins over `source`, which may be a pronoun."""
    accused: Span | None = None
    """Who is accused where the words say "each other"."""

    @property
    def hull(self) -> Span:
        """The literal stretch from the first to the last character of source, cue and content."""
        start, end = self.content[0]
        for first, last in (*self.content[1:], self.cue_span or (start, end), self.source or (start, end)):
            start = min(start, first)
            end = max(end, last)
        return Span(start, end)


@dataclass(slots=True)
class Reading:
    """What a story's paragraphs gave so far; `waiting` is a claim whose words follow a colon."""

    attribute: Attributor = attribute
    claims: list[RawClaim] = field(default_factory=list)
    remarks: list[tuple[RawRemark, int]] = field(default_factory=list)
    """Each remark with the number of claims that came before it."""
    waiting: RawClaim | None = None
    last: RawClaim | None = None
    """The attribution right before this point (the sentence before held it), else None."""
    own: OwnOutlet = NOT_KNOWN


def read_story(text: str, story: Story, own: OwnOutlet = NOT_KNOWN, attributor: Attributor = attribute) -> Reading:
    """All attributions and remarks of a story in reading order. Headings and captions state nothing.

    `attributor` finds the attributions of one sentence that holds a cue or a quotation (default: by rules over its words); `own` is whose story it is.
    """
    reading = Reading(attributor, own=own)
    for number, paragraph in enumerate(story.paragraphs):
        if paragraph.end - paragraph.start <= _LONGEST_PARAGRAPH:
            _read_paragraph(text, paragraph, number, reading)
        else:
            reading.last = reading.waiting = None
    return reading


def _read_paragraph(text: str, paragraph: Span, number: int, reading: Reading) -> None:
    quotes = quotations(text, paragraph)
    for sentence in sentences(text, paragraph, quotes):
        if sentence.end - sentence.start <= _LONGEST_SENTENCE:
            _read_sentence(text, sentence, _inside(quotes, sentence), number, reading)
        else:
            reading.last = reading.waiting = None


def _inside(quotes: list[Span], sentence: Span) -> list[Span]:
    """The quotations (in order, not overlapping) that share a character with the sentence."""
    if not quotes:
        return quotes
    first = bisect_right(quotes, sentence.start, key=attrgetter("end"))
    last = bisect_left(quotes, sentence.end, lo=first, key=attrgetter("start"))
    return quotes[first:last]


def _read_sentence(text: str, sentence: Span, inside: list[Span], number: int, reading: Reading) -> None:
    if inside and inside[0].start <= sentence.start and inside[0].end >= sentence.end - 1:
        _continue_quotation(text, sentence, number, reading)
        return
    signed = _signature(text, sentence, inside, number)
    if signed is not None:
        reading.claims.extend(_each_sentence(text, signed))
        reading.last = reading.waiting = None
        return
    waiting, reading.waiting = reading.waiting, None
    lower = text[sentence.start : sentence.end].lower()
    said = _WORD.findall(lower)
    if may_remark(lower, said):
        _read_remarkable(text, sentence, inside, number, reading)
    elif (
        not CUE_WORDS.isdisjoint(said)
        or any(text.endswith((": ", ":"), sentence.start, q.start) for q in inside)
        or _LABEL.match(text, sentence.start, sentence.end) is not None
    ):
        last, told = reading.last, len(reading.claims)
        _read_attributions(tokenize(text, sentence, inside), text, number, reading)
        if last is not None and not inside and told == len(reading.claims) and reading.waiting is None:
            reading.last = last
            reading.last = _free_speech(text, sentence, number, reading)
    else:
        if waiting is not None and inside and inside[0].start == sentence.start:
            waiting.content.append(sentence)
            reading.claims.extend(_each_sentence(text, waiting))
        reading.last = None if inside else _free_speech(text, sentence, number, reading)


def _read_remarkable(text: str, sentence: Span, inside: list[Span], number: int, reading: Reading) -> None:
    """A sentence with a word of checking: the remarks, and the attributions in front of it."""
    s = tokenize(text, sentence, inside)
    s.own = reading.own
    remarks = read_remarks(text, s)
    if not remarks or (remarks[0].verdict is VerificationStatus.REFUTED and not remarks[0].by_name and _denied(text, s, reading)):
        _read_attributions(s, text, number, reading)
        return
    if not remarks[0].alone:
        before = Span(sentence.start, max(remarks[0].clause.start, sentence.start + 1))
        _read_attributions(tokenize(text, before, inside), text, number, reading)
    for remark in remarks:
        if remark.holds is not None:
            _read_attributions(tokenize(text, remark.holds, inside), text, number, reading, rule=CHECKED)
        reading.remarks.append((remark, len(reading.claims)))


def _denied(text: str, s: Tokens, reading: Reading) -> bool:
    """True for "the allegation was false, the mayor said": the mayor's denial, no finding of the outlet's."""
    return any(found.rule == "bare_denial" or found.form in (POSTPOSED, INVERTED) for found in reading.attribute(text, s))


def _read_attributions(s: Tokens, text: str, number: int, reading: Reading, rule: str | None = None) -> None:
    before = len(reading.claims)
    raw = [_raw(s, one, number) for one in reading.attribute(text, s)]
    charge = reading.last
    for claim in [told for one in raw for told in _of_each_speaker(text, one)]:
        claim.named = claim.named or who_answers(text, claim.source, _accusation(charge, number), denies=claim.stance is Stance.DENIES)
        charge = claim
        claim.rule = rule or claim.rule
        if claim.content:
            reading.claims.extend(_each_sentence(text, claim))
        else:
            reading.waiting = claim
    reading.last = reading.claims[-1] if len(reading.claims) > before else None


def _accusation(claim: RawClaim | None, number: int) -> Span | None:
    """The words of the accusation right before, in the same paragraph; None without one."""
    return claim.content[0] if claim is not None and claim.rule == "accusation" and claim.paragraph == number else None


def _of_each_speaker(text: str, claim: RawClaim) -> list[RawClaim]:
    sources = each_speaker(text, claim.source)
    if len(sources) == 1:
        return [claim]
    if claim.rule != "accusation" or not accuses_each_other(text, claim.content[0]):
        return [replace(claim, source=source) for source in sources]
    return [replace(claim, source=source, accused=next(other for other in sources if other != source)) for source in sources]


def _signature(text: str, sentence: Span, inside: list[Span], number: int) -> RawClaim | None:
    """`"The road is shut." - Nina Holm`: a quotation followed by nothing but a dash and a name."""
    if not inside or inside[0].start > sentence.start:
        return None
    match = _SIGNATURE.fullmatch(text, inside[0].end, sentence.end)
    if match is None:
        return None
    return RawClaim(
        CONTINUED, "according", None, Span(*match.span("name")), [inside[0]], Stance.ASSERTS, None, sentence, number, "signature"
    )


def _raw(s: Tokens, found: Found, number: int) -> RawClaim:
    return RawClaim(
        cue=found.cue,
        form=found.form,
        cue_span=s.span_of(*found.group),
        source=s.span_of(*found.source) if found.source else None,
        content=[_closed(s, *piece) for piece in found.pieces],
        stance=found.stance,
        relayed_by=s.span_of(*found.relayed_by) if found.relayed_by else None,
        sentence=s.span,
        paragraph=number,
        rule=found.rule,
        quoted=bool(found.pieces) and all(False not in s.quoted[slice(*piece)] for piece in found.pieces),
    )


def _closed(s: Tokens, first: int, end: int) -> Span:
    """The characters of the tokens [first, end), with the quotation mark that closes them, when only a full stop stood between."""
    closes = s.words[first] in QUOTE_MARKS and end < len(s) and s.words[end] in QUOTE_MARKS and s.quoted[end]
    return s.span_of(first, end + closes)


def _free_speech(text: str, sentence: Span, number: int, reading: Reading) -> RawClaim | None:
    """The claim of a sentence without a cue that goes on with what the sentence before it reports; None when it is the reporter's own."""
    last = reading.last
    if last is None or last.paragraph != number:
        return None
    denial = last.rule == "bare_denial" and last.form in (POSTPOSED, INVERTED)
    if not denial and (last.stance is not Stance.ASSERTS or last.quoted or last.rule in UNDIVIDED):
        return None
    before = "had" if denial else " ".join(text[p.start : p.end] for p in last.content)
    if not goes_on_reporting(before, text[sentence.start : sentence.end]):
        return None
    claim = replace(
        last,
        form="continued",
        content=[sentence],
        stance=Stance.ASSERTS,
        sentence=sentence,
        relayed_by=None,
        quoted=False,
        rule="free_speech",
    )
    reading.claims.append(claim)
    return claim


def _each_sentence(text: str, claim: RawClaim) -> list[RawClaim]:
    """A claim whose words are a quotation of several sentences -> one claim per sentence."""
    if claim.rule in UNDIVIDED:
        return [claim]
    told = quoted_sentences(text, claim.content)
    return [replace(claim, content=content, quoted=True) for content in told] if len(told) > 1 else [claim]


def _continue_quotation(text: str, sentence: Span, number: int, reading: Reading) -> None:
    """A sentence that is only a quotation belongs to the words before it: the same attribution, or a continued one in a new paragraph."""
    if reading.waiting is not None:
        claim, reading.waiting = reading.waiting, None
        claim.content.append(sentence)
        reading.claims.extend(_each_sentence(text, claim))
        reading.last = claim
        return
    last = reading.last
    if last is None:
        return
    if last.paragraph == number:
        claim = replace(last, form="continued", content=[sentence], stance=Stance.ASSERTS, sentence=sentence, rule="continued_quotation")
        reading.claims.extend(_each_sentence(text, claim))
        return
    claim = RawClaim(CONTINUED, "continued", None, None, [sentence], Stance.ASSERTS, None, sentence, number, "continued_quotation")
    reading.claims.extend(_each_sentence(text, claim))
    reading.last = claim
