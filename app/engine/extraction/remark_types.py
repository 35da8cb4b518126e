"""A remark of checking before its claims are known, and the stretch of a sentence that tells of a check."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.vocabulary import ReasonCode, VerificationStatus
from app.engine.extraction.types import Span


@dataclass(frozen=True, slots=True)
class RawRemark:
    """A check: `by` the words naming who checked, `by_name` empty when the article itself speaks; `target` what was to be checked."""

    by: Span
    by_name: str
    reason: ReasonCode
    rationale: str
    span: Span
    clause: Span
    """From where the remark starts within its sentence."""
    target: str
    alone: bool
    """True when the sentence states nothing else."""
    on_media: bool
    holds: Span | None = None
    """What was to be checked, when it tells the claim itself ("the army's claim that it held the town")."""
    verdict: VerificationStatus = VerificationStatus.UNABLE_TO_VERIFY
    cue: Span | None = None
    """The words that tell of the check and what came of it."""
    meant: Span | None = None
    """Where the target stands."""
    joined: tuple[tuple[Span, str], ...] = ()
    """Others who tried with them: where they are named, and their names."""
    seen: bool = False
    """True when the target is the whole sentence that tells what was seen."""
    by_trade: bool = False
    """True when the words tell that it is their trade to check, whatever else they say in the story."""


@dataclass(frozen=True, slots=True)
class Hit:
    """Words [start, end) of a sentence that tell of a failed check; all offsets count from the start of the sentence."""

    start: int
    end: int
    words: str
    is_active: bool
    """True when the subject before the words is who checked."""
    verb: str = ""
    """The verb of checking in its base form, when it is one that parties use of their own matters as well."""
    agent: tuple[int, int] | None = None
    """Who checked, when the words tell it otherwise ("impossible for X to verify", "attempts by X to verify")."""
    why: str = ""
    """What kept them from it, when it stands inside the words ("could not enter the town to verify")."""
    evidence: bool = False
    """True for "has seen no evidence"."""
    tried: bool = False
    """True for "attempts to verify failed": whose they were may stand before."""


@dataclass(frozen=True, slots=True)
class Clause:
    """A failed check within a sentence, in offsets of the sentence: who, where it starts, what it is about, why it failed."""

    by: tuple[int, int]
    by_name: str
    start: int
    alone: bool
    target: tuple[int, int]
    why: str
    joined: tuple[tuple[tuple[int, int], str], ...] = ()
    """Others who tried with them."""
