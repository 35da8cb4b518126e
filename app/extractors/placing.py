"""A model's items put at their places in the text; what the text does not hold literally is dropped and counted."""

from __future__ import annotations

from bisect import bisect_right
from operator import attrgetter

from app.domain.vocabulary import ReasonCode
from app.engine.extraction.checkers import is_itself
from app.engine.extraction.cue_lexicon import CONTINUED, CUES, Cue
from app.engine.extraction.own_outlet import NOT_KNOWN, OwnOutlet
from app.engine.extraction.paragraphs import RawClaim
from app.engine.extraction.remarks import RawRemark
from app.engine.extraction.sentences import quotations, sentences
from app.engine.extraction.types import Span, Story
from app.extractors.answers import Answer, CheckedItem, SaidItem
from app.extractors.literal import Literal, distance, with_marks
from app.extractors.portions import Portion

RULE = "model"
_NEAR = 600
"""A source further from the words than this stands elsewhere: the words are quoted without it."""
_SAME_STRETCH = 2_000
"""The pieces of one statement stand within so many characters."""
_MOST_TRIED = 50


class Placing:
    """Collects the items of one story as raw claims and remarks."""

    def __init__(self, text: str, story: Story, own: OwnOutlet = NOT_KNOWN) -> None:
        self._text = text
        self._own = own
        self._paragraphs = story.paragraphs
        self._story = Literal(text, [story.span])
        self._sentences: dict[int, list[Span]] = {}
        self._seen: set[tuple[Span, ...]] = set()
        self.claims: list[RawClaim] = []
        self.remarks: list[RawRemark] = []
        self.dropped = 0

    def place(self, answer: Answer, portion: Portion) -> None:
        """Puts the items of an answer about this portion of the story in their places."""
        literal = Literal(self._text, portion)
        for item in answer.claims:
            claim = self._claim(item, literal)
            if claim is None:
                self.dropped += 1
            elif tuple(claim.content) not in self._seen:
                self._seen.add(tuple(claim.content))
                self.claims.append(claim)
        for checked in answer.remarks:
            remark = self._remark(checked, literal)
            if remark is None:
                self.dropped += 1
            else:
                self.remarks.append(remark)

    def _claim(self, item: SaidItem, literal: Literal) -> RawClaim | None:
        found = _said_and_source(item, literal)
        if found is None:
            return None
        pieces, source = found
        content = [with_marks(self._text, piece) for piece in pieces]
        whole = Span(content[0].start, content[-1].end)
        named = self._story.nearest(item.speaker, whole, avoid=content) or source
        if named is None:
            return None
        near = source if source is not None and distance(source, whole) <= _NEAR else None
        cue = literal.nearest(item.cue, whole, avoid=content) if item.cue else None
        number, sentence = self._sentence(content[0])
        return RawClaim(
            cue=_cue(item),
            form="normal" if near is not None else "continued",
            cue_span=cue if cue is not None and distance(cue, whole) <= _NEAR else None,
            source=near,
            content=content,
            stance=item.stance,
            relayed_by=literal.nearest(item.relayed_by, whole, avoid=content) if item.relayed_by else None,
            sentence=sentence,
            paragraph=number,
            rule=RULE,
            named=named if named != near else None,
        )

    def _remark(self, item: CheckedItem, literal: Literal) -> RawRemark | None:
        words = next(literal.places(item.words), None)
        by = None if words is None else next((p for p in literal.places(item.by, words.start) if p.end <= words.end), None)
        if words is None or by is None:
            return None
        sentence = self._sentence(words)[1]
        because = next((p for p in literal.places(item.because, words.start) if p.end <= words.end), None)
        rationale = "" if because is None else " ".join(self._text[because.start : because.end].split())
        told = self._text[by.start : by.end]
        name = "" if is_itself(told) else self._own.named_by(told) or " ".join(told.removeprefix("The ").removeprefix("the ").split())
        target = next((p for p in literal.places(item.target, words.start) if p.end <= words.end), words)
        checked = " ".join(self._text[target.start : target.end].split())
        on_media = item.reason is ReasonCode.MEDIA_UNVERIFIED
        return RawRemark(by, name, item.reason, rationale, sentence, words, checked, alone=True, on_media=on_media)

    def _sentence(self, at: Span) -> tuple[int, Span]:
        """Number of the paragraph and the sentence that hold the stretch's first character."""
        number = max(bisect_right(self._paragraphs, at.start, key=attrgetter("start")) - 1, 0)
        paragraph = self._paragraphs[number]
        if number not in self._sentences:
            self._sentences[number] = sentences(self._text, paragraph, quotations(self._text, paragraph))
        return number, next((s for s in self._sentences[number] if s.start <= at.start < s.end), paragraph)


def _said_and_source(item: SaidItem, literal: Literal) -> tuple[list[Span], Span | None] | None:
    """Where the words said stand, in order, and the source nearest to them; None when either is not in the text."""
    best: tuple[list[Span], Span | None] | None = None
    for tried, first in enumerate(literal.places(item.said[0])):
        pieces = _chain(item.said, first, literal)
        if pieces is None or tried >= _MOST_TRIED:
            break
        whole = Span(pieces[0].start, pieces[-1].end)
        source = literal.nearest(item.source, whole, avoid=pieces) if item.source else None
        if item.source and source is None:
            return None
        if best is None or _closeness(pieces, source) < _closeness(*best):
            best = pieces, source
    return best


def _chain(said: list[str], first: Span, literal: Literal) -> list[Span] | None:
    """The pieces from the first one on, each behind the one before and not far from the first; None when one is missing."""
    pieces = [first]
    for words in said[1:]:
        following = next(literal.places(words, pieces[-1].end), None)
        if following is None or following.end - first.start > _SAME_STRETCH:
            return None
        pieces.append(following)
    return pieces


def _closeness(pieces: list[Span], source: Span | None) -> int:
    return 0 if source is None else distance(source, Span(pieces[0].start, pieces[-1].end))


def _cue(item: SaidItem) -> Cue:
    """The lexicon's entry for the word of saying, which knows what "accused" and "denied" do to the words; the stance is the model's."""
    known = next((CUES[word] for word in item.cue.lower().split() if word in CUES), CONTINUED)
    return Cue(known.lemma, item.stance, known.needs)
