"""Which claims a remark about a failed check covers."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from math import ceil

from app.domain.vocabulary import ActorKind, ClaimType, Stance, VerificationStatus
from app.engine.extraction.figures_meant import figures_meant
from app.engine.extraction.remark_words import STATEMENT_WORD
from app.engine.extraction.remarks import RawRemark
from app.engine.extraction.scope_matter import (
    WHO_IS_RIGHT,
    about_the_matter,
    about_the_topic,
    answered_figures,
    asks,
    beside,
    opposed_figures,
    topic_stems,
)
from app.engine.extraction.scope_owners import said_by_owner
from app.engine.extraction.types import ExtractedClaim
from app.engine.linking.names import name_key
from app.engine.linking.outlet_names import is_short_for
from app.engine.linking.plans import guess_kind
from app.engine.linking.wordlists import words

MOST_COVERED = 500
"""A remark looks back over so many claims at most: keeps texts of endless remarks linear."""
_TOLD_FROM = 0.6
"""So much of a claim's words in what was to be checked means that the claim is told there again."""
_MOST_TOLD = 100
_LEAST_TOLD = 3
_STATEMENT = r"(?:accounts?|claims?|statements?|reports?|assertions?|allegations?|figures?|numbers?|tolls?)"
_SIDES = re.compile(
    r"\b(?:either|both|any|(?<!\bat )all(?! but\b)|each|neither|none|competing|conflicting|rival|opposing)\b", re.IGNORECASE
)
_PAIR = re.compile(
    rf"\b(?:either|neither|both|two)(?: of)?(?: the| these)?(?: conflicting| competing| rival)? {_STATEMENT}\b", re.IGNORECASE
)
_TWO_PEOPLE = re.compile(
    r"\b(?:two|both) (?:men|women|officials|ministers|generals|politicians|candidates|leaders|spokes\w+)\b", re.IGNORECASE
)
_ALL_SIDES = re.compile(r"\b(?:two|warring|three) (?:sides|armies|militaries|parties|camps|governments|countries|states)\b", re.IGNORECASE)
_PLURAL = re.compile(
    r"\b(?:claims|assertions|statements|accounts|reports|figures|tolls|allegations|accusations|charges|numbers|versions|stories|those|these|they|them|"
    r"details|words|information)\b",
    re.IGNORECASE,
)
_WHOLE = re.compile(r"\b(?:account|version|story|narrative|testimony)\b", re.IGNORECASE)
"""One word for all that somebody said."""
_ACCUSATION = re.compile(r"\b(?:accusations?|allegations?|charges?)\b", re.IGNORECASE)
_TWO = 2
_EITHER_OF_TWO = re.compile(
    rf"\b(?:either|neither|both)(?: of)?(?: the| these)? (?:{_STATEMENT}|versions?|stor(?:y|ies)|narratives?|estimates?)\b", re.IGNORECASE
)
_OF_THE_CLAIM = re.compile(r"\b(?:the|this|that) (?:claim|allegation|accusation|charge|report|figure|assertion)\b", re.IGNORECASE)
_THESE = re.compile(r"\b(?:these|those)\b", re.IGNORECASE)
_HOW_MANY = re.compile(r"\bhow (?:many|much)\b", re.IGNORECASE)
"""Other figures answer that as well."""
_TOLD_OF = re.compile(rf"\b{_STATEMENT} (?:of|about|on|over) (?P<topic>[^.;,]{{3,}})", re.IGNORECASE)
"""Of what the accounts tell."""
_OWNER = re.compile(rf"\b(?P<owner>his|her|its|their)\b (?:\w+ )?(?:{_STATEMENT}|version|story|narrative|testimony|words)\b", re.IGNORECASE)
_SOMEBODY = re.compile(
    r"^(?:bears?|bore|backs?|backed)?\W*(?:(?:him|her|them)\b|(?:that|this|it)(?=[:;.,]|$)|(?P<body>the [a-z]+)(?: out| up)?(?=[:;.,]|$))",
    re.IGNORECASE,
)
"""Evidence bears out or contradicts who spoke last ("contradicts the company: ...")."""
_PARTY_KINDS = frozenset(k.value for k in ActorKind if k not in (ActorKind.MEDIA, ActorKind.UNNAMED))
_WORD = re.compile(r"\w{3,}|\d+")
_EMPTY = words("the and that had has have was were its his her their been with for from into said not")

_SHARED = 0.5

Numbered = tuple[int, ExtractedClaim]


def covered(text: str, remark: RawRemark, section: Sequence[Numbered], paragraphs: Sequence[int]) -> tuple[int, ...]:
    """Indexes of the claims a remark covers among those made since the section began, in order.

    `text` is the whole text, `paragraphs` their starts in the story. Images are no claims; a claim told in the remark is meant itself; "either side" covers every
    party's claims, a named party its own, a figure those that count the same, a plural all of them, a singular the nearest; a matter ("who
    opened fire") those about it and what another speaker says right beside.
    """
    if remark.verdict is not VerificationStatus.VERIFIED or remark.seen:
        section = [(i, c) for i, c in section if not _is_by(remark.by_name, c)]
    if remark.on_media or not section:
        return ()
    if remark.verdict is not VerificationStatus.UNABLE_TO_VERIFY and not _names_claims(remark.target):
        recent = section[-_MOST_TOLD:]
        found = [(i, c) for i, c in recent if _is_told(c, remark.target) or _bears_out(remark, c)]
        found = found or _seen_otherwise(remark, recent)
        somebody = _SOMEBODY.match(remark.target) if not found else None
        if somebody is not None and (not somebody["body"] or guess_kind(somebody["body"]) is not ActorKind.OTHER):
            found = list(_utterance(_named_in(recent, somebody.group()) or recent))
        return tuple(i for i, _ in found)
    return tuple(i for i, _ in _meant(text, remark, section, paragraphs))


def _is_by(name: str, claim: ExtractedClaim) -> bool:
    """True for what the checker says: nobody checks that."""
    key, speaker = name_key(name), name_key(claim.speaker.name)
    return bool(name) and (key == speaker or speaker.endswith(f" {key}") or is_short_for(name, claim.speaker.name))


def _bears_out(remark: RawRemark, claim: ExtractedClaim) -> bool:
    """True for an assertion with half of the words, and two at least, of what was found to be so."""
    found = topic_stems(remark.target)
    shared = len(found & topic_stems(claim.text))
    return remark.verdict is VerificationStatus.VERIFIED and claim.stance is Stance.ASSERTS and shared >= max(2, ceil(len(found) * _SHARED))


def _seen_otherwise(remark: RawRemark, recent: Sequence[Numbered]) -> list[Numbered]:
    """The assertion nearest in words to a sentence that tells what was seen instead ("visited the school and saw no sign of a fire")."""
    if remark.verdict is not VerificationStatus.REFUTED or not remark.seen:
        return []
    seen = topic_stems(remark.target)
    shared = [(len(seen & topic_stems(c.text)), i, c) for i, c in recent if c.stance is Stance.ASSERTS]
    most = max((count for count, _, _ in shared), default=0)
    return [(i, c) for count, i, c in shared if most and count == most][-1:]


def tells_again(claim: ExtractedClaim, before: Sequence[ExtractedClaim]) -> bool:
    """True when one of the claims before has the same speaker and most of the same words."""
    speaker = name_key(claim.speaker.name)
    return any(name_key(c.speaker.name) == speaker and _is_told(c, claim.text, least=2) for c in before)


def _meant(text: str, remark: RawRemark, section: Sequence[Numbered], paragraphs: Sequence[int]) -> Sequence[Numbered]:
    target = remark.target
    told = [(i, c) for i, c in section[-_MOST_TOLD:] if _is_told(c, target)]
    if told and not _HOW_MANY.search(target):
        return told
    same_sentence = [(i, c) for i, c in section if c.quote.start >= remark.span.start]
    if same_sentence and not remark.alone and _SIDES.search(target) is None:
        return same_sentence if _PLURAL.search(target) else _utterance(same_sentence)
    parties: Sequence[Numbered] = [(i, c) for i, c in section if _speaks_for_party(c)] or list(section)
    if _TWO_PEOPLE.search(target):
        return _last_people(parties)
    near: Sequence[Numbered] = beside(section[-1:], section, paragraphs)
    two = _both_beside(remark, section, paragraphs) if _EITHER_OF_TWO.search(target) else []
    if two:
        return opposed_figures(figures_meant(target, two)) or two
    parties, near = _blaming(target, parties), _blaming(target, near)
    if _SIDES.search(target) or _ALL_SIDES.search(target):
        return _of_sides(target, parties, near)
    named = _fully_named(parties, target) or _of_their_topic(target, said_by_owner(text, remark.span.start, target, section))
    named = named or _named_in(parties, target)
    counted = figures_meant(target, named or (near if _THESE.search(target) else section))
    if counted:
        return counted if named else answered_figures(counted, section, paragraphs)
    whose = named or _owned(target, parties)
    if whose:
        return whose if _PLURAL.search(target) or _WHOLE.search(target) else _utterance(whose)
    return _of_a_matter(target, section, near, paragraphs) or _spoken_of(target, section, near, parties)


def _of_their_topic(target: str, theirs: Sequence[Numbered]) -> list[Numbered]:
    """What somebody says of the matter that the words name ("the minister's account of the strike"), else all of it."""
    told_of = _TOLD_OF.search(target)
    return list(about_the_topic(told_of["topic"], theirs) if told_of is not None and theirs else []) or list(theirs)


def _both_beside(remark: RawRemark, section: Sequence[Numbered], paragraphs: Sequence[int]) -> Sequence[Numbered]:
    """What the only two speakers of the remark's own paragraph say before it, parties or not; none where there are more or fewer."""
    opens = paragraphs[bisect_right(paragraphs, remark.span.start) - 1] if paragraphs else 0
    own = [(i, c) for i, c in section if opens <= c.quote.start < remark.span.start]
    return own if len({c.speaker.name for _, c in own}) == _TWO else []


def _of_sides(target: str, parties: Sequence[Numbered], near: Sequence[Numbered]) -> Sequence[Numbered]:
    """ "Either side's account": what all parties say, of the matter it names if any; a pair in the nearest paragraph when there are two."""
    if _PAIR.search(target) is not None and len({c.speaker.name for _, c in near}) == 2:
        return opposed_figures(figures_meant(target, near)) or near
    told_of = _TOLD_OF.search(target)
    about = about_the_topic(told_of["topic"], parties) if told_of is not None else []
    return figures_meant(target, parties) or (about if len({c.speaker.name for _, c in about}) > 1 else parties)


def _of_a_matter(target: str, section: Sequence[Numbered], near: Sequence[Numbered], paragraphs: Sequence[int]) -> Sequence[Numbered]:
    """The claims about what was to be found out ("who opened fire"); none when the words name what was said."""
    if WHO_IS_RIGHT.search(target):
        return near
    if _names_claims(target):
        return []
    return about_the_matter(target, section[-_MOST_TOLD:], paragraphs) or (near if asks(target) else [])


def _spoken_of(target: str, section: Sequence[Numbered], near: Sequence[Numbered], parties: Sequence[Numbered]) -> Sequence[Numbered]:
    """A plural means all claims of the parties, "reports of looting" those of that, "these" those of the nearest paragraph, one account all that its teller says there."""
    told_of = _TOLD_OF.search(target)
    about = about_the_topic(told_of["topic"], near if _THESE.search(target) else section) if told_of is not None else []
    if about:
        return about
    if _PLURAL.search(target):
        return near if _THESE.search(target) else parties
    if _WHOLE.search(target):
        return [(i, c) for i, c in near if c.speaker.name == section[-1][1].speaker.name]
    return _utterance(_alleged(section) if _OF_THE_CLAIM.search(target) else section)


def _blaming(target: str, claims: Sequence[Numbered]) -> Sequence[Numbered]:
    """The accusations among the claims where accusations were to be checked; all of them when none is one."""
    blamed = [(i, c) for i, c in claims if c.claim_type is ClaimType.ALLEGATION] if _ACCUSATION.search(target) else []
    return blamed or claims


def _speaks_for_party(claim: ExtractedClaim) -> bool:
    return claim.speaker.kind in _PARTY_KINDS or claim.speaker.represents is not None


def _alleged(section: Sequence[Numbered]) -> Sequence[Numbered]:
    """The claims, up to the one that the last denies: "the allegation" is what was denied, not the denial."""
    last = section[-1][1]
    if last.stance is not Stance.DENIES:
        return section
    before = [at for at, (_, c) in enumerate(section) if c.stance is Stance.ASSERTS and c.speaker.name != last.speaker.name]
    return section[: before[-1] + 1] if before else section


def _utterance(claims: Sequence[Numbered]) -> Sequence[Numbered]:
    """The last claim and those said in one breath with it: "said it had taken the town and sunk two boats"."""
    last = claims[-1][1]
    return [(i, c) for i, c in claims if c is last or (c.cue is not None and c.cue == last.cue)]


def _is_told(claim: ExtractedClaim, target: str, least: int = _LEAST_TOLD) -> bool:
    said = {word for word in _WORD.findall(claim.text.lower()) if word not in _EMPTY}
    there = said & set(_WORD.findall(target.lower()))
    return len(there) >= least and len(there) >= _TOLD_FROM * len(said)


def _names_claims(target: str) -> bool:
    """True for words that point to what was said ("the claim", "her account"), not to the matter itself ("who opened fire")."""
    return STATEMENT_WORD.search(target) is not None


def _named_in(parties: Sequence[Numbered], target: str) -> list[Numbered]:
    """The claims whose speaker the remark names: in full where anyone is ("the Norvale army"), else by a part ("the army")."""
    there = frozenset(name_key(target).split())
    keys = [[frozenset(name_key(part).split()) for part in (c.speaker.name, c.speaker.represents) if part] for _, c in parties]
    return _fully_named(parties, target) or [pair for pair, names in zip(parties, keys, strict=True) if any(name & there for name in names)]


def _fully_named(parties: Sequence[Numbered], target: str) -> list[Numbered]:
    """The claims whose speaker the remark names with all words of the name."""
    there = frozenset(name_key(target).split())
    keys = [[frozenset(name_key(part).split()) for part in (c.speaker.name, c.speaker.represents) if part] for _, c in parties]
    return [pair for pair, names in zip(parties, keys, strict=True) if any(name and name <= there for name in names)]


def _last_people(parties: Sequence[Numbered]) -> list[Numbered]:
    """ "The two men's assertions": what the last two persons said."""
    people = dict.fromkeys(c.speaker.name for _, c in reversed(parties) if c.speaker.kind == ActorKind.PERSON.value)
    two = list(people)[:2]
    return [(i, c) for i, c in parties if c.speaker.name in two]


def _owned(target: str, parties: Sequence[Numbered]) -> list[Numbered]:
    """ "His account", "its claims": what the last speaker that fits the pronoun said."""
    owner = _OWNER.search(target)
    if owner is None:
        return []
    person = owner["owner"].lower() in ("his", "her")
    fits = [c for _, c in parties if (c.speaker.kind == ActorKind.PERSON.value) is person]
    return [(i, c) for i, c in parties if fits and c.speaker.name == fits[-1].speaker.name]
