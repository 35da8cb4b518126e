"""The extractor `llm`: a model marks up who says what; only what stands literally in the text is kept.

The model tells where things are, never what they mean: speakers, texts, quantities and days follow from the marked spans by the same rules as
everywhere else. Article text leaves the machine only for the base URL that the operator set.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

import structlog

from app.domain.vocabulary import MakerKind
from app.engine.extraction.own_outlet import NOT_KNOWN, OwnOutlet
from app.engine.extraction.paragraphs import RawClaim, Reading
from app.engine.extraction.rules import extract_with
from app.engine.extraction.types import Extraction, ExtractionFailed, Span, Story
from app.engine.intake.stories import split_stories
from app.extractors.answers import PROMPT, SCHEMA, Answer, read_answer
from app.extractors.chat import Chat, Reply
from app.extractors.placing import Placing
from app.extractors.portions import Portion, halves, portions
from app.settings import Settings

log = structlog.get_logger(__name__)
_LONGEST_LEAD = 600


class LlmExtractor:
    """Attributed claims and verification remarks marked by a model (implements `Extractor`); the settings must name a base URL and a model."""

    name = "llm"

    def __init__(self, settings: Settings, version: str, sleep: Callable[[float], None] = time.sleep) -> None:
        self.version = version
        self._settings = settings
        self._sleep = sleep

    def extract(self, text: str, published_at: datetime | None = None, source: str | None = None) -> Extraction:
        """Text (any length, LF or CRLF) -> claims and remarks with literal spans; `dropped` counts items the text does not hold.

        Raises `ExtractionFailed` when the service gives no usable answer or the text would cost more than the settings allow;
        in the latter case nothing was sent.
        """
        with Chat(self._settings, self._sleep) as chat:
            marking = _Marking(chat, self._settings.llm_request_chars)
            chat.budget.require(sum(marking.cost(text, story) for story in split_stories(text)))
            found = extract_with(marking.read, self.name, self.version, text, published_at, source)
        if marking.dropped:
            log.info("items of a model dropped", model=self._settings.llm_model, dropped=marking.dropped, kept=len(found.claims))
        return replace(found, maker_kind=MakerKind.MODEL, dropped=marking.dropped)


class _Marking:
    """The reading of one text: portion after portion, with the count of what was dropped."""

    def __init__(self, chat: Chat, most_chars: int) -> None:
        self._chat = chat
        self._most_chars = most_chars
        self.dropped = 0

    def cost(self, text: str, story: Story) -> int:
        """The most tokens that the story can cost when every first try succeeds."""
        return sum(self._chat.cost(_messages(text, story, portion)) for portion in portions(text, story, self._most_chars))

    def read(self, text: str, story: Story, own: OwnOutlet = NOT_KNOWN) -> Reading:
        """The attributions and remarks of an outlet's story in reading order; raises `ExtractionFailed`."""
        placing = Placing(text, story, own)
        for portion in portions(text, story, self._most_chars):
            self._mark(text, story, portion, placing)
        self.dropped += placing.dropped
        claims = sorted(placing.claims, key=lambda claim: claim.hull)
        remarks = sorted(placing.remarks, key=lambda remark: remark.span)
        return Reading(claims=claims, remarks=[(remark, _before(claims, remark.span)) for remark in remarks])

    def _mark(self, text: str, story: Story, portion: Portion, placing: Placing) -> None:
        answers: list[Answer] = []

        def accept(reply: Reply) -> None:
            if not reply.cut:
                answers.append(read_answer(reply.content))

        reply = self._chat.ask(_messages(text, story, portion), SCHEMA, accept)
        if not reply.cut:
            self.dropped += answers[-1].malformed
            placing.place(answers[-1], portion)
            return
        parts = halves(portion)
        if parts is None:
            raise ExtractionFailed("The model had more to say about one paragraph than COUNTERCLAIM_LLM_ANSWER_TOKENS allows.")
        for part in parts:
            self._mark(text, story, part, placing)


def _before(claims: list[RawClaim], remark: Span) -> int:
    return sum(claim.hull.start < remark.start for claim in claims)


def _messages(text: str, story: Story, portion: Portion) -> list[dict[str, str]]:
    told = "\n\n".join(text[piece.start : piece.end] for piece in portion)
    lead = text[max(story.span.start, portion[0].start - _LONGEST_LEAD) : portion[0].start].strip()
    headline = "" if story.title is None else text[story.title.start : story.title.end]
    asked = f"Headline: {headline}\n\nWhat stands before, only to know who is meant: {lead}\n\nThe text to mark up:\n\n{told}"
    return [{"role": "system", "content": PROMPT}, {"role": "user", "content": asked}]
