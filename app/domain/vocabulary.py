"""Closed vocabularies of the domain: every value a field of that name may hold.

The tuples are the single source: wire types, table CHECKs and the engine all read them from here.
"""

from __future__ import annotations

from enum import StrEnum


class ActorKind(StrEnum):
    """What sort of party an actor is; `unnamed` stands for "sources say"."""

    STATE = "state"
    GOVERNMENT_BODY = "government_body"
    ARMED_FORCE = "armed_force"
    ARMED_GROUP = "armed_group"
    INTERGOVERNMENTAL_ORG = "intergovernmental_org"
    COMPANY = "company"
    MEDIA = "media"
    NGO = "ngo"
    PERSON = "person"
    UNNAMED = "unnamed"
    OTHER = "other"


class Reliability(StrEnum):
    """Source reliability on the Admiralty scale, A (reliable) to F (cannot be judged)."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"
    E = "E"
    F = "F"


class ExtractionStatus(StrEnum):
    """How far the extraction of an article's text has come."""

    NONE = "none"
    PENDING = "pending"
    DONE = "done"
    FAILED = "failed"
    UNSUPPORTED_LANGUAGE = "unsupported_language"


class JobKind(StrEnum):
    """What a job does: `extract` takes the claims out of one stored article."""

    EXTRACT = "extract"


class JobStatus(StrEnum):
    """How far a job has come."""

    QUEUED = "queued"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"


class PropositionKind(StrEnum):
    """What an answer to the proposition looks like."""

    YES_NO = "yes_no"
    QUANTITY = "quantity"
    CATEGORY = "category"


class Stance(StrEnum):
    """What the claimant does with the (positively worded) proposition."""

    ASSERTS = "asserts"
    DENIES = "denies"
    ACKNOWLEDGES = "acknowledges"
    QUESTIONS = "questions"


class ClaimType(StrEnum):
    """What sort of statement a claim is."""

    FACT = "fact"
    ESTIMATE = "estimate"
    ALLEGATION = "allegation"
    FORECAST = "forecast"
    OFFICIAL_POSITION = "official_position"


class Lifecycle(StrEnum):
    """Life of the claim's record, set by the claimant's later words or an editor."""

    ACTIVE = "active"
    CORRECTED = "corrected"
    RETRACTED = "retracted"
    SUPERSEDED = "superseded"


class VerificationStatus(StrEnum):
    """What checking found; also the verdict of one assessment."""

    UNREVIEWED = "unreviewed"
    UNDER_REVIEW = "under_review"
    UNABLE_TO_VERIFY = "unable_to_verify"
    CONFLICTING_EVIDENCE = "conflicting_evidence"
    PARTIALLY_VERIFIED = "partially_verified"
    VERIFIED = "verified"
    MISLEADING = "misleading"
    REFUTED = "refuted"
    NOT_CHECKABLE = "not_checkable"


class ReasonCode(StrEnum):
    """Why an assessor reached a verdict."""

    NO_ACCESS = "no_access"
    NO_INDEPENDENT_SOURCE = "no_independent_source"
    SINGLE_SOURCE = "single_source"
    ANONYMOUS_SOURCE = "anonymous_source"
    EVIDENCE_INCONCLUSIVE = "evidence_inconclusive"
    EVIDENCE_CONTRADICTORY = "evidence_contradictory"
    MEDIA_UNVERIFIED = "media_unverified"
    MEDIA_MANIPULATED = "media_manipulated"
    MISSING_CONTEXT = "missing_context"
    AWAITING_RESPONSE = "awaiting_response"
    CONFIRMED_BY_INDEPENDENT_SOURCES = "confirmed_by_independent_sources"
    CONFIRMED_AGAINST_INTEREST = "confirmed_against_interest"
    CONTRADICTED_BY_EVIDENCE = "contradicted_by_evidence"
    OUT_OF_DATE = "out_of_date"
    ASSESSOR_ERROR = "assessor_error"
    OTHER = "other"


class AssessorKind(StrEnum):
    """Who judged, from the weightiest to the lightest; the order decides the effective status."""

    ORGANISATION = "organisation"
    PERSON = "person"
    RULE = "rule"
    MODEL = "model"


class EvidenceRelation(StrEnum):
    """What a piece of evidence does to the claim."""

    SUPPORTS = "supports"
    DISPUTES = "disputes"
    CONTEXT = "context"


class Attribution(StrEnum):
    """How an article carries a claim."""

    DIRECT_QUOTE = "direct_quote"
    PARAPHRASE = "paraphrase"
    OWN_REPORTING = "own_reporting"


class MakerKind(StrEnum):
    """What made a machine- or hand-made record."""

    HUMAN = "human"
    RULE = "rule"
    MODEL = "model"
    IMPORT = "import"


class ContradictionKind(StrEnum):
    """In which respect two claims cannot both hold."""

    DENIAL = "denial"
    OPPOSED = "opposed"
    QUANTITY = "quantity"
    CATEGORY = "category"
    TIME = "time"
    PLACE = "place"
    SELF = "self"


class ContradictionState(StrEnum):
    """How far a contradiction has been reviewed."""

    SUGGESTED = "suggested"
    CONFIRMED = "confirmed"
    REJECTED = "rejected"


class DisputeStatus(StrEnum):
    """Whether parties disagree; derived, never written."""

    UNCONTESTED = "uncontested"
    CONTESTED = "contested"
    RESOLVED = "resolved"
    WITHDRAWN = "withdrawn"


class DisputeBasis(StrEnum):
    """What a contested status rests on."""

    SUGGESTED = "suggested"
    CONFIRMED = "confirmed"


class Scope(StrEnum):
    """What an API key may do; admin includes all, write and review include read."""

    READ = "read"
    WRITE = "write"
    REVIEW = "review"
    ADMIN = "admin"


CONTESTED_FROM_SCORE = 0.8
"""A suggested contradiction counts towards `contested` from this score on (domain.md, Dispute status)."""
