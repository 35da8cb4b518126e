"""A claim's text, type and confidence from its attribution: literal words, stored positively."""

from __future__ import annotations

import re

from app.domain.vocabulary import Attribution, ClaimType, Stance
from app.engine.extraction.accused import EACH_OTHER
from app.engine.extraction.adjuncts import TIME
from app.engine.extraction.cue_lexicon import BELIEF
from app.engine.extraction.denials import denied_words
from app.engine.extraction.gerunds import past_of
from app.engine.extraction.paragraphs import RawClaim
from app.engine.extraction.pattern_letters import Gate
from app.engine.extraction.tokens import CLOSING_MARKS, OPENING_MARKS, single_spaced
from app.engine.extraction.types import Span

_QUOTE_EDGE = "\"“”'‘’ \t"
_OPENING = "\"“'‘"
_MARK_BEFORE_QUOTE = re.compile(r"[,;]\s*$")
_FORECAST = re.compile(r"\b(?:will|going to|expected to|likely to|is likely|would soon|forecast)\b", re.IGNORECASE)
_POSITION = re.compile(
    r"\b(?:must(?! have)|should|ought to|need(?:s)? to|will not (?:be )?tolerat\w+|condemn\w*|calls? (?:on|for)|hopes? to|demand\w*|welcom\w+|stands? with)\b",
    re.IGNORECASE,
)
_ESTIMATE = re.compile(r"\b(?:estimate[ds]?|estimated|approximately|roughly|projected)\b", re.IGNORECASE)
_POSITION_GATE, _FORECAST_GATE, _ESTIMATE_GATE = Gate(_POSITION), Gate(_FORECAST), Gate(_ESTIMATE)
_ACCUSED = re.compile(r"^(?P<who>.+?) of (?P<deed>[\"“‘']?(?:\w+ly )?[\w-]+ing\b.+)$", re.DOTALL)
_CLOSES = {'"': '"', "“": "”", "‘": "’", "'": "'"}
_TIME_BEHIND = re.compile(rf",? {TIME.pattern}$")
_RESPONSIBLE = re.compile(r"^responsibility for (?P<deed>.+)$", re.DOTALL)
_DENIALS = frozenset({"denial", "bare_denial", "passive_denial"})
_TO_HAVE = re.compile(r"^to have (?P<deed>.+)$", re.DOTALL)
_LONGEST_TEXT = 1500
_SURENESS = {"normal": 90, "postposed": 90, "inverted": 90, "according": 90, "participle": 80, "noun": 70, "continued": 75}
"""By the form of the attribution, in hundredths."""


def _plain(piece: str) -> str:
    return single_spaced(piece.replace("''", '"'))


def _joined(pieces: list[str]) -> str:
    out = ""
    for piece in pieces:
        bare = (
            piece.strip(_QUOTE_EDGE) if piece[:1] in _OPENING and not any(c in piece.strip(_QUOTE_EDGE) for c in '"“”') else piece.strip()
        )
        if not out:
            out = bare
        elif out[-1] in ".!?" or (piece[:1] in _OPENING and bare[:1].isupper()):
            out = f"{out if out[-1] in '.!?' else out.rstrip(' ,;') + '.'} {bare}"
        else:
            glue = " " if not piece.startswith(("and ", "but ", "while ")) else ", "
            out = f"{_MARK_BEFORE_QUOTE.sub('', out)}{glue}{bare}"
    return out


def statement(text: str, claim: RawClaim, speaker: str) -> str:
    """The claim as one positively worded sentence or clause, literal except for "accused X of doing", "denied doing" and "claimed to have done"."""
    words = _joined([_plain(text[p.start : p.end]) for p in claim.content]).strip(" ,;:")[:_LONGEST_TEXT]
    if claim.rule == "figure":
        words = words.removeprefix("of ")
    if claim.cue.lemma == "accused":
        words = words if claim.accused is None else EACH_OTHER.sub(text[slice(*claim.accused)], words, count=1)
        match = _ACCUSED.match(words)
        deed = past_of(_unquoted(match["deed"])) if match is not None else None
        return f"{_TIME_BEHIND.sub('', match['who'])} {deed}" if match is not None and deed is not None else words
    own_deed = _own_deed(claim, words) if speaker and " " in words else None
    if own_deed is not None:
        return f"{speaker} {own_deed}"
    return denied_words(words) if claim.stance is Stance.DENIES and claim.rule in _DENIALS else words


def _unquoted(deed: str) -> str:
    """A deed whose first words are quoted, without their marks: `"openly financing" the party`, `"hiding behind agencies"`."""
    first = deed[:1]
    closing = _CLOSES.get(first)
    return deed[1:].replace(closing, "", 1) if closing is not None else deed


def _own_deed(claim: RawClaim, words: str) -> str | None:
    """What the speaker did, as a verb in past tense, when the words tell it without a subject; else None."""
    if claim.cue.lemma == "denied" or claim.stance is Stance.ACKNOWLEDGES:
        return past_of(words)
    if claim.cue.lemma != "claimed":
        return None
    done = _TO_HAVE.match(words)
    responsible = _RESPONSIBLE.match(words)
    if done is not None:
        return f"had {done['deed']}"
    return f"was responsible for {responsible['deed']}" if responsible is not None else None


def attribution_kind(text: str, claim: RawClaim) -> Attribution:
    """direct_quote when every piece stands in quotation marks, else paraphrase."""
    whole = claim.quoted or all(
        text.startswith(OPENING_MARKS, p.start) and text.endswith(CLOSING_MARKS, p.start, p.end) for p in claim.content
    )
    return Attribution.DIRECT_QUOTE if whole else Attribution.PARAPHRASE


def claim_type(claim: RawClaim, words: str) -> ClaimType:
    """Allegation for accusations, then forecast, official position, estimate by their words; else fact."""
    if claim.cue.lemma in ("accused", "alleged"):
        return ClaimType.ALLEGATION
    lower = words.lower()
    if _POSITION_GATE.opens(lower) and _POSITION.search(words):
        return ClaimType.OFFICIAL_POSITION
    if claim.cue.lemma == "predicted" or (_FORECAST_GATE.opens(lower) and _FORECAST.search(words)):
        return ClaimType.FORECAST
    if claim.cue.lemma == "estimated" or (_ESTIMATE_GATE.opens(lower) and _ESTIMATE.search(words)):
        return ClaimType.ESTIMATE
    return ClaimType.FACT


def confidence(claim: RawClaim, speaker_known: bool) -> float:
    """How sure the rules are, 0-1: form of the attribution, belief cues, bare objects, unresolved speakers each lower it."""
    score = _SURENESS[claim.form]
    if claim.cue.lemma in BELIEF:
        score -= 25
    if claim.stance is Stance.QUESTIONS:
        score -= 20
    if not speaker_known:
        score -= 20
    return score / 100


def frame(text: str, claim: RawClaim) -> str:
    """The words of the claim's sentence outside what was said: where the day of saying may stand."""
    parts, at = [], claim.sentence.start
    for piece in sorted(claim.content):
        if claim.sentence.start <= piece.start < claim.sentence.end:
            parts.append(text[at : piece.start])
            at = max(at, min(piece.end, claim.sentence.end))
    parts.append(text[at : claim.sentence.end])
    near = Span(claim.hull.start, claim.sentence.end)
    return " ".join(parts) if near.end - near.start < 3000 else ""
