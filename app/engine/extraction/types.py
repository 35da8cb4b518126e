"""What extraction takes and gives. All spans are [start, end) character offsets into the raw text as stored."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple, Protocol

from app.domain.vocabulary import Attribution, ClaimType, MakerKind, ReasonCode, Stance, VerificationStatus


class Span(NamedTuple):
    """Characters [start, end) of the raw text."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Story:
    """One story of a raw text, with headings, captions and agency marks told apart from paragraphs."""

    span: Span
    title: Span | None
    captions: tuple[Span, ...]
    dateline: Span | None
    paragraphs: tuple[Span, ...]
    subheads: tuple[Span, ...] = ()
    credits: tuple[str, ...] = ()
    """Agencies named in photo credits or marks ("Reuters", "AFP"), as hints to the source."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """A range: low <= best <= high, each optional; "at least 648" is low, "up to 300" is high."""

    low: float | None
    best: float | None
    high: float | None
    unit: str | None
    of: str | None
    span: Span


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks, after pronouns and short forms are resolved.

    `name` is the resolved name ("Russian defense ministry" for "it"); `mention` the words at this place, None for a continued quotation.
    `represents` names the party a metonym or possessive speaks for ("Moscow" -> "Russia"), the parent actor to be.
    """

    name: str
    kind: str
    mention: Span | None
    represents: str | None = None


@dataclass(frozen=True, slots=True)
class ExtractedClaim:
    """One checkable statement by one speaker."""

    text: str
    """The statement in positive wording as one sentence or clause ("its troops were surrounded in Pokrovsk"), taken literally from the text where it can."""
    speaker: Speaker
    stance: Stance
    claim_type: ClaimType
    attribution: Attribution
    cue: Span | None
    content: tuple[Span, ...]
    quote: Span
    """The literal stretch that becomes the appearance's quote: the whole of what carries the claim."""
    quantity: Quantity | None
    said_on: date | None
    """The day it was said, when the text says so (relative days are resolved against the publication date)."""
    relayed_by: str | None
    confidence: float
    story: int
    rule: str = ""
    """Which rule of the extractor found it ("inverted", "according_to"), for the explanation; empty when it names none."""
    figure_on: date | None = None
    """The day its figure is about, when what was said names it ("as of Sunday")."""


@dataclass(frozen=True, slots=True)
class ExtractedRemark:
    """Somebody tried to check: "Reuters was unable to verify either side's assertions because ..."."""

    by: Span
    by_name: str
    verdict: VerificationStatus
    reason: ReasonCode
    rationale: str
    span: Span
    covers: tuple[int, ...]
    """Indexes into the extraction's claims."""
    story: int


@dataclass(frozen=True, slots=True)
class Extraction:
    """Everything found in one raw text."""

    extractor: str
    version: str
    stories: tuple[Story, ...]
    claims: tuple[ExtractedClaim, ...]
    remarks: tuple[ExtractedRemark, ...]
    aliases: tuple[tuple[str, str], ...] = ()
    """Pairs (name, other name) the text itself declares: ("Pokrovsk", "Krasnoarmeysk")."""
    maker_kind: MakerKind = MakerKind.RULE
    """What made the claims: rules, or a model."""
    unsupported_language: str | None = None
    """BCP 47 code of the language all stories are surely in, when it is one that the extractor does not read; then there are no claims."""
    dropped: int = 0
    """How many items were left out because the text does not hold their words; rules only read what is there."""


class ExtractionFailed(Exception):
    """An extractor cannot read now. The message is one sentence for the article's reader: it holds no secret and no text of others."""


class Extractor(Protocol):
    """Anything that turns raw text into an `Extraction`; deterministic for `rules`."""

    name: str
    version: str

    def extract(self, text: str, published_at: datetime | None = None, source: str | None = None) -> Extraction:
        """Text (any length, LF or CRLF) -> claims and remarks; never raises on odd text, gives no claims instead.

        `source` is the name of who published it, when known: whom "this newspaper" and the name itself mean in remarks of checking.
        One that depends on something outside of it may raise `ExtractionFailed`.
        """
        ...
