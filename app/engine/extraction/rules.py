"""The embedded extractor: rules only, no model, no download, the same text always gives the same claims."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime

from app.domain.vocabulary import ActorKind, ClaimType, Stance
from app.engine.extraction.aliases import find_aliases
from app.engine.extraction.checkers_known import may_be_party
from app.engine.extraction.days import day_of_figure, day_said, may_name_day
from app.engine.extraction.denials import (
    called_false,
    denies_a_charge,
    denies_a_figure,
    denies_an_account,
    denies_both,
    disagrees_with,
    judged_untrue,
    owner_of,
    points_back,
    says_untrue,
)
from app.engine.extraction.languages import story_language
from app.engine.extraction.no_answers import is_no_answer
from app.engine.extraction.own_outlet import OwnOutlet, own_outlet
from app.engine.extraction.paragraphs import CHECKED, RawClaim, Reading, read_story
from app.engine.extraction.quantities import main_quantity
from app.engine.extraction.references import refer
from app.engine.extraction.remarks import RawRemark
from app.engine.extraction.scope import MOST_COVERED, covered, tells_again
from app.engine.extraction.speakers import Speakers
from app.engine.extraction.statements import attribution_kind, claim_type, confidence, frame, statement
from app.engine.extraction.types import ExtractedClaim, ExtractedRemark, Extraction, Span, Story
from app.engine.extraction.views import ExtractedView, find_views
from app.engine.intake.stories import split_stories
from app.engine.linking.names import name_key, speaks_for

_MOST_TOLD = 100
"""Among so many claims before is looked for the one that a remark tells again."""
_OWNER_STEM = 5
"""So many letters of "Israeli" tell that Israel is meant."""
_NO_PROOF = re.compile(r"\bno (?:\w+ )?(?:evidence|proof|sign|indication|trace)s?\b")
_THEIRS = frozenset({"his", "her", "their", "its"})
_LOOK_BACK = 4
"""How many claims before a bare denial are searched for the one it denies."""


class RulesExtractor:
    """Attributed claims and verification remarks by rules over sentences (implements `Extractor`)."""

    name = "rules"
    version = "8"

    def extract(self, text: str, published_at: datetime | None = None, source: str | None = None) -> Extraction:
        """Text (any length, LF or CRLF) -> claims and remarks with literal spans; never raises on odd text, gives no claims instead.

        `published_at` resolves weekdays; without it only full dates give `said_on`. `source` names the article's own outlet. Only English is read: a story that is surely in another
        language gives nothing, and `unsupported_language` names it when no story is left.
        """
        found: list[str | None] = []

        def read_english(text: str, story: Story, own: OwnOutlet) -> Reading:
            language = story_language(text, story)
            if story.paragraphs:
                found.append(language)
            return Reading() if language else read_story(text, story, own)

        extraction = extract_with(read_english, self.name, self.version, text, published_at, source)
        return replace(extraction, unsupported_language=found[0]) if found and all(found) else extraction

    def views(self, text: str, extraction: Extraction) -> tuple[ExtractedView, ...]:
        """Who wants, backs, expects or speaks of what in the text of this extraction; reading claims takes no time for it."""
        return find_views(text, extraction)


def extract_with(
    read: Callable[[str, Story, OwnOutlet], Reading],
    name: str,
    version: str,
    text: str,
    published_at: datetime | None = None,
    source: str | None = None,
) -> Extraction:
    """What extractors share: `read` finds attributions and remarks in one story of an outlet, everything else follows from their spans.

    Raises only what `read` raises.
    """
    stories = split_stories(text)
    claims: list[ExtractedClaim] = []
    remarks: list[ExtractedRemark] = []
    aliases: dict[tuple[str, str], None] = {}
    for number, story in enumerate(stories):
        _gather(text, story, read(text, story, own_outlet(text, story, source)), number, published_at, claims, remarks)
        aliases.update(dict.fromkeys(find_aliases(text, story)))
    return Extraction(name, version, stories, tuple(claims), tuple(remarks), tuple(aliases))


def _gather(
    text: str,
    story: Story,
    reading: Reading,
    number: int,
    published_at: datetime | None,
    claims: list[ExtractedClaim],
    remarks: list[ExtractedRemark],
) -> None:
    speakers = Speakers(text, story.span)
    first = len(claims)
    kept: list[int] = []
    """How many claims were kept before the n-th raw claim: unresolvable ones are left out."""
    for raw in reading.claims:
        kept.append(len(claims))
        claim = _claim(text, raw, speakers, number, published_at)
        if claim is not None and raw.rule == CHECKED and tells_again(claim, claims[max(first, len(claims) - _MOST_TOLD) :]):
            claim = None
        if claim is not None and claim.stance is Stance.ASSERTS:
            claim = _denying(claim, quoted=raw.quoted or raw.rule == "inverted")
        if claim is not None and claim.stance is Stance.DENIES and (points_back(claim.text) or disagrees_with(claim.text)):
            claim = _about_the_claim_before(claim, claims[first:])
        elif claim is not None and claim.stance is Stance.ASSERTS:
            claim = _called_untrue(claim, claims[first:])
        if claim is not None and not _has_no_proof(text, claim, claims[first:]):
            claims.extend((claim, *_denied_too(claim, text[slice(*raw.content[0])] if raw.content else "", claims[first:])))
    kept.append(len(claims))
    for index in range(first, len(claims)):
        settled = speakers.settled(claims[index].speaker)
        if settled is not claims[index].speaker:
            claims[index] = replace(claims[index], speaker=settled)
    _gather_remarks(text, story, reading, number, claims, first, kept, remarks)


def _denying(claim: ExtractedClaim, *, quoted: bool) -> ExtractedClaim:
    """The claim as a denial when its words are one ("That is untrue", "it disagrees with the count", "it is false that it rained"); else as it is."""
    if (quoted and says_untrue(claim.text)) or disagrees_with(claim.text):
        return replace(claim, stance=Stance.DENIES, rule="bare_denial")
    denied = called_false(claim.text)
    return claim if denied is None else replace(claim, stance=Stance.DENIES, text=denied)


def _gather_remarks(
    text: str,
    story: Story,
    reading: Reading,
    number: int,
    claims: Sequence[ExtractedClaim],
    first: int,
    kept: Sequence[int],
    remarks: list[ExtractedRemark],
) -> None:
    """Adds the story's remarks with what they cover; who makes claims in it is a party, however much the name looks like an outlet's."""
    if not reading.remarks:
        return
    parties = {name_key(c.speaker.name) for c in claims[first:] if c.speaker.kind != ActorKind.MEDIA.value}
    people = {name_key(c.speaker.name) for c in claims[first:] if c.speaker.kind == ActorKind.PERSON.value}
    parties |= {party.split()[0] for party in parties if party} | {person.split()[-1] for person in people if person}
    starts = [p.start for p in story.paragraphs]
    for remark, before in reading.remarks:
        if not remark.by_trade and _is_party(remark.by_name, parties, reading.own):
            continue
        since = _section_start(story, remark.span.start)
        section = [(i, claims[i]) for i in range(max(first, kept[before] - MOST_COVERED), kept[before]) if claims[i].quote.start >= since]
        covers = covered(text, remark, section, starts)
        remarks.append(_remark(text, story, remark, covers, number))


def _is_party(name: str, parties: set[str], own: OwnOutlet) -> bool:
    return bool(name) and name not in own.names and name_key(name) in parties and may_be_party(name)


def _about_the_claim_before(denial: ExtractedClaim, before: list[ExtractedClaim]) -> ExtractedClaim | None:
    """ "It denied the allegation": the words of the nearest claim of another speaker; None when nobody else claimed anything shortly before."""
    last = before[-1] if before and owner_of(denial.text) is None else None
    if (
        last is not None
        and last.stance is Stance.DENIES
        and last.speaker.name == denial.speaker.name
        and denial.quote.start <= last.quote.end
    ):
        return None  # "denied that it rained, calling the charge a pretext": denied already
    near = [c for c in reversed(before[-_LOOK_BACK:]) if c.speaker.name != denial.speaker.name and c.stance is Stance.ASSERTS]
    theirs = [c for c in near if _is_of(c, owner_of(denial.text))]
    theirs = theirs[::-1] if denies_an_account(denial.text) else theirs
    counted = [c for c in near if c.quantity is not None] if not theirs and denies_a_figure(denial.text) else []
    charged = [c for c in near if c.claim_type is ClaimType.ALLEGATION] if not theirs and denies_a_charge(denial.text) else []
    meant = next(iter(theirs or counted or charged or near), None)
    if meant is not None and meant.cue is not None:
        meant = next(c for c in before[-_LOOK_BACK:] if c.cue == meant.cue)
    return (
        replace(denial, text=meant.text, quantity=meant.quantity, confidence=round(denial.confidence - 0.1, 2))
        if meant is not None
        else None
    )


def _denied_too(denial: ExtractedClaim, words: str, before: list[ExtractedClaim]) -> list[ExtractedClaim]:
    """The second claim that "denied both assertions" denies: the one its speaker made right before the first."""
    if denial.stance is not Stance.DENIES or not denies_both(words):
        return []
    theirs = next((c.speaker.name for c in reversed(before) if c.text == denial.text), None)
    told = [c for c in before[-_LOOK_BACK:] if c.stance is Stance.ASSERTS and c.speaker.name == theirs and c.text != denial.text]
    return [replace(denial, text=told[-1].text, quantity=told[-1].quantity)] if told else []


def _is_of(claim: ExtractedClaim, owner: str | None) -> bool:
    """True for a claim of whom a word like "Israeli", "union" or "Moscow" means."""
    if owner is None:
        return False
    state = speaks_for(owner)
    said_by = f"{claim.speaker.name} {claim.speaker.represents or ''}".lower()
    return any(f" {name.lower()[:_OWNER_STEM]}" in f" {said_by}" for name in (owner, state.name if state is not None else owner))


def _has_no_proof(text: str, claim: ExtractedClaim, before: list[ExtractedClaim]) -> bool:
    """True for the inner clause of "it had seen no evidence that the town had fallen": the speaker does not say so."""
    last = before[-1] if before else None
    if last is None or last.speaker.name != claim.speaker.name:
        return False
    start = claim.content[0].start
    return any(first < start <= end and _NO_PROOF.search(text, first, start) is not None for first, end in last.content)


def _called_untrue(claim: ExtractedClaim, before: list[ExtractedClaim]) -> ExtractedClaim:
    """ "The army's statement was baseless": a denial of what the army said shortly before, when it did; else the claim."""
    owner = judged_untrue(claim.text)
    near = (c for c in reversed(before[-_LOOK_BACK:]) if c.speaker.name != claim.speaker.name and c.stance is Stance.ASSERTS)
    meant = next((c for c in near if _is_of(c, owner) or owner in _THEIRS), None)
    return (
        replace(claim, stance=Stance.DENIES, text=meant.text, quantity=meant.quantity, rule="bare_denial") if meant is not None else claim
    )


def _section_start(story: Story, at: int) -> int:
    heads = [head.start for head in story.subheads]
    index = bisect_right(heads, at)
    return heads[index - 1] if index else story.span.start


def _claim(text: str, raw: RawClaim, speakers: Speakers, number: int, published_at: datetime | None) -> ExtractedClaim | None:
    answers = raw.stance is Stance.DENIES and len(raw.content) == 1 and points_back(text[slice(*raw.content[0])])
    speaker = speakers.resolve(raw.named or raw.source, answers=answers)
    if raw.named is not None:
        speaker = replace(speaker, mention=raw.source)
    if not speaker.name:
        return None
    words = statement(text, raw, speaker.name)
    if not words or is_no_answer(words):
        return None
    content = tuple(raw.content)
    unresolved = speaker.kind == ActorKind.UNNAMED.value and speaker.name.lower() in ("he", "she", "it", "they")
    quantity = main_quantity(text, content) if raw.stance is not Stance.QUESTIONS else None
    return ExtractedClaim(
        text=words,
        speaker=speaker,
        stance=raw.stance,
        claim_type=claim_type(raw, words),
        attribution=attribution_kind(text, raw),
        cue=raw.cue_span,
        content=content,
        quote=raw.hull,
        quantity=quantity,
        said_on=_day_said(text, raw, published_at),
        relayed_by=_relay(text, raw.relayed_by),
        confidence=confidence(raw, not unresolved),
        story=number,
        rule=raw.rule,
        figure_on=day_of_figure(words, published_at) if quantity is not None else None,
    )


def _day_said(text: str, raw: RawClaim, published_at: datetime | None) -> date | None:
    named = may_name_day(text[raw.sentence.start : raw.sentence.end])
    return day_said(frame(text, raw), published_at) if named else None


def _relay(text: str, span: Span | None) -> str | None:
    return refer(text[span.start : span.end][:300]).name if span is not None else None


def _remark(text: str, story: Story, raw: RawRemark, covers: tuple[int, ...], number: int) -> ExtractedRemark:
    by_name = raw.by_name or _agency(text, story)
    return ExtractedRemark(raw.by, by_name, raw.verdict, raw.reason, raw.rationale, raw.span, covers, number)


def _agency(text: str, story: Story) -> str:
    """The agency that the dateline names or, without captions, the only one credited: it speaks where the text names nobody. Else empty."""
    dateline = text[story.dateline.start : story.dateline.end] if story.dateline is not None else ""
    named = [name for name in story.credits if name in dateline] or (list(story.credits) if not story.captions else [])
    return named[0] if len(named) == 1 else ""
