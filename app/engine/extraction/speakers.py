"""Who a source's words name: pronouns and short forms go back to the last speaker they fit."""

from __future__ import annotations

from dataclasses import replace

from app.engine.extraction.cast import Cast
from app.engine.extraction.cast_reader import read_cast
from app.engine.extraction.heard import BODIES, OTHER, PERSON, STATE, UNNAMED, Heard
from app.engine.extraction.noun_phrases import pronoun_of
from app.engine.extraction.people import Names
from app.engine.extraction.possessed import Possessed
from app.engine.extraction.pronouns import Pronouns
from app.engine.extraction.references import Reference, refer
from app.engine.extraction.short_forms import ShortForms
from app.engine.extraction.spokespeople import body_spoken_for, body_told, speaks_for_nobody
from app.engine.extraction.types import Span, Speaker
from app.engine.linking.names import fold

_SUBJECTS = {"his": "he", "him": "he", "her": "she", "its": "it", "their": "they", "them": "they"}
_OWNING = ("his ", "her ", "its ", "thei")
_LONGEST_MENTION = 300
_NEAR = 500
"""A nameless spokesman belongs to who spoke at most so many characters before."""


class Speakers:
    """The speakers of one story in order of their last mention."""

    def __init__(self, text: str, body: Span) -> None:
        self._text = text
        self._body = body
        self._names = Names(text, body)
        self._read: Cast | None = None
        self._heard = Heard()
        self._pronouns = Pronouns(text, self._heard, self._cast)
        self._possessed = Possessed(text, self._pronouns, self._cast)
        self._short_forms = ShortForms(self._heard, self._names, self._cast)
        self._resolved: dict[Reference, Reference] = {}
        self._last = Speaker("", UNNAMED, None)

    def _cast(self) -> Cast:
        if self._read is None:
            self._read = read_cast(self._text, self._body)
        return self._read

    def resolve(self, source: Span | None, *, answers: bool = False) -> Speaker:
        """The speaker a source span names; None (a continued quotation) is the last speaker. Unresolved pronouns stay as written.

        `answers` is True for a denial of what was said before: "he" in "He denied it" is not who said it.
        """
        if source is None:
            last = self._heard.known[-1].reference if self._heard.known else None
            return Speaker(last.name, last.kind, None, last.represents) if last else Speaker("", UNNAMED, None)
        if source != self._last.mention:  # the statements of one attribution have one speaker
            self._last = self._speaker(source, self._heard.known[-1].reference.name if answers and self._heard.known else None)
        return self._last

    def _speaker(self, source: Span, answered: str | None = None) -> Speaker:
        mention = self._text[source.start : source.end][:_LONGEST_MENTION]
        pronoun = pronoun_of(mention.lower())
        pronoun = _SUBJECTS.get(pronoun, pronoun)
        if pronoun in ("he", "she", "it", "they"):
            found = self._pronouns.meant(pronoun, source.start, answered)
            if found is None:
                return Speaker(mention, UNNAMED, source)
        else:
            named = self._introduced(source, refer(mention))
            owned = self._possessed.meant(mention, source.start) if named.name[:4].lower() in _OWNING else None
            found = owned or self._named(named, source.start)
            if "spokes" in mention and found.kind != PERSON:
                found = self._body_behind(mention, source.start) or found
            if found.name[:1].islower():
                found = self._with_body_named(found, source.start)
        self._heard.remember(found, pronoun, mention, source.start)
        return Speaker(found.name, found.kind, source, found.represents)

    def settled(self, speaker: Speaker) -> Speaker:
        """The speaker with what later words of the story showed about its kind ("it" for what looked like a person's name)."""
        return replace(speaker, kind=OTHER) if speaker.kind == PERSON and speaker.name in self._pronouns.things else speaker

    def _introduced(self, source: Span, named: Reference) -> Reference:
        """The name given with a description: "her challenger, the banker Celeste Arran", "Prosecutor Edda Brand"."""
        if named.titled and named.kind == PERSON and " " in named.name and " of " not in named.name:
            return named
        if named.kind == PERSON and " " in named.name and self._text.startswith(f"{named.name}, ", source.start):
            return named  # "Jimmy Stone, a gang leader known as Cinders"
        member = self._cast().introduced_at(source)
        if member is None or fold(member.name) == fold(named.name):
            return named
        full = self._cast().reference(member)
        return replace(full, represents=full.represents or named.represents, affiliation=named.affiliation)

    def _named(self, reference: Reference, at: int) -> Reference:
        found = self._short_forms.full(reference, at)
        if found in self._resolved:
            return self._resolved[found]
        self._resolved[found] = full = self._completed(found, at)
        return full

    def _body_behind(self, mention: str, at: int) -> Reference | None:
        """The body that speaks through a nameless spokesman, when the words name one."""
        words = body_spoken_for(mention)
        if words is None:
            return self._body_before(at) if speaks_for_nobody(mention) else None
        body = self._named(refer(words), at)
        known = body.kind in BODIES or body.kind == STATE or (body.kind == OTHER and body.name[:1].isupper())
        return body if known else None

    def _body_before(self, at: int) -> Reference | None:
        """The body that spoke last, shortly before: "A spokesman said" goes on with what it says."""
        last = self._heard.known[-1] if self._heard.known else None
        if last is None or at - last.at > _NEAR or (last.reference.kind not in BODIES and not last.only_looks_like_a_person):
            return None
        return last.reference

    def _with_body_named(self, person: Reference, at: int) -> Reference:
        """ "A company executive" of a story about Orrin Bank is an Orrin Bank executive."""
        told = body_told(person.name)
        if told is None:
            return person
        body = self._named(refer(told[1]), at)
        return replace(person, name=told[0].format(body.name)) if body.name[:1].isupper() and body.kind != PERSON else person

    def _completed(self, reference: Reference, at: int) -> Reference:
        """The reference with what the story adds: a state's kind, the body a person speaks for."""
        if (
            reference.kind in (OTHER, PERSON)
            and not reference.titled
            and " " not in reference.name
            and self._names.is_state(reference.name)
        ):
            return replace(reference, kind=STATE)
        if reference.affiliation:
            body = self._short_forms.full(refer(reference.affiliation), at)
            if body.kind in BODIES or body.kind == STATE:
                return replace(reference, represents=body.name)
        return reference
