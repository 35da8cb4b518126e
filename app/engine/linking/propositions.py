"""Which statements are about one proposition: same predicate class, party and place (or same counted thing), else very similar words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from app.domain.vocabulary import PropositionKind, Stance
from app.engine.linking.by_answer import answers_of, place_answers
from app.engine.linking.by_question import place_by_question
from app.engine.linking.by_words import place_by_words
from app.engine.linking.grouping import FLIPPED, Grouped, Grouping, KnownProposition, PropositionDraft, Statement, in_own_words
from app.engine.linking.places import place_key
from app.engine.linking.predicates import BY_NAME, About
from app.engine.linking.readings import Context, context_of
from app.engine.linking.terms import stem
from app.engine.linking.topics import Found, Topic, completions, counted_noun, topics_in
from app.engine.linking.wording import party_title, plain_wordings, quantity_text, sentence_of
from app.engine.positions import Range

__all__ = ["Grouped", "Grouping", "KnownProposition", "PropositionDraft", "Statement", "group_statements"]


def _known_topics(known: Sequence[KnownProposition], context: Context) -> dict[str, list[Found]]:
    topics = {}
    for proposition in known:
        unit = proposition.unit if proposition.kind is PropositionKind.QUANTITY else None
        quantity = Range(None, None, None, unit, None) if unit else None
        topics[proposition.id] = topics_in(proposition.text, None, quantity, context)
    return topics


def _choose(
    found: Sequence[Found], speakers: Mapping[Topic, set[str]], taken: Mapping[Topic, str], complete: Mapping[Topic, Topic]
) -> Found | None:
    """The statement's topic that most other speakers share, a known proposition counting as one; then the first in the text."""

    def weight(one: Found) -> tuple[int, int, Topic]:
        topic = complete.get(one.topic, one.topic)
        return -len(speakers[topic]) - int(topic in taken), one.rank, topic

    best = min(found, key=weight) if found else None
    return (
        None
        if best is None
        else replace(best, topic=complete.get(best.topic, best.topic), filled=best.filled + int(best.topic in complete))
    )


def _too_vague(found: Found, stance: Stance) -> bool:
    """True for what only one speaker says, and says in passing or without naming whom it is about: not worth a proposition."""
    nameless = found.topic.party == "" and BY_NAME[found.topic.predicate].about is not About.NONE
    return stance is not Stance.DENIES and found.filled > 0 and (found.deep or nameless)


def _reason(found: Found, context: Context) -> str:
    topic = found.topic
    about = f" about {party_title(topic.party)}" if topic.party else ""
    place = f" at {_shown_place(topic.place, context)}" if topic.place else ""
    counted = f", counting {topic.noun}" if topic.noun else ""
    turned = "; the text negates it, so the stance is turned" if found.negated else ""
    return f'Says "{topic.predicate.replace("_", " ")}"{about}{place}{counted}{turned}.'


def _shown_place(place: str, context: Context) -> str:
    own = [p for p in context.places if place_key(p) == place]
    return own[0] if own else party_title(place)


def _draft(key: int, topic: Topic, members: Sequence[tuple[Statement, Found]], context: Context) -> PropositionDraft:
    place = _shown_place(topic.place, context) if topic.place else None
    party = topic.party or None
    if topic.noun:
        nouns = {counted_noun(s.quantity) for s, _ in members if s.quantity is not None}
        shown = min((n for n in nouns if n == topic.noun or stem(n) == topic.noun), default=topic.noun)
        return PropositionDraft(key, quantity_text(topic.predicate, shown, party, place), PropositionKind.QUANTITY, shown)
    affirmed = in_own_words([s for s, f in members if not f.negated and f.rank == 0])
    for literal in plain_wordings([(s.text, s.party, s.speaker_name) for s in affirmed], place):
        if [f.topic for f in topics_in(literal, None, None, context)][:1] == [topic]:
            return PropositionDraft(key, literal, PropositionKind.YES_NO)
    return PropositionDraft(key, sentence_of(topic.predicate, party, place), PropositionKind.YES_NO)


def group_statements(
    statements: Sequence[Statement], known: Sequence[KnownProposition] = (), places: Sequence[str] = (), parties: Sequence[str] = ()
) -> Grouped:
    """The statements of one event, its known propositions and its place's names (main first) -> one grouping per statement, and new drafts.

    `parties` names the event's participants besides the speakers.

    A statement goes where its predicate class, party and place agree with others; a negation in the text turns the stance. A statement that no
    class explains joins only near-identical wording, or stands alone when it is a denial (a denial needs a target); otherwise it stays free.
    The groups do not depend on the order of the statements.
    """
    context = context_of(places, (*(s.party for s in statements), *parties))
    found = {s.index: topics_in(s.text, s.party, s.quantity, context) for s in statements}
    known_found = _known_topics(known, context)
    denied = {s.index for s in statements if s.stance is Stance.DENIES}
    stated = [replace(f, negated=f.negated != (at in denied)) for at, fs in found.items() for f in fs]
    complete = completions([*stated, *(f for fs in known_found.values() for f in fs)])
    speakers: dict[Topic, set[str]] = defaultdict(set)
    for s in statements:
        for f in found[s.index]:
            speakers[complete.get(f.topic, f.topic)].add(s.party)
    taken: dict[Topic, str] = {}
    for identifier in sorted(known_found):
        for f in known_found[identifier][:1]:
            taken.setdefault(complete.get(f.topic, f.topic), identifier)
    stances = {s.index: s.stance for s in statements}
    chosen: dict[int, Found | None] = {s.index: _choose(found[s.index], speakers, taken, complete) for s in statements}
    lone = {topic for topic, names in speakers.items() if len(names) == 1 and topic not in taken}
    chosen = {at: None if one is not None and one.topic in lone and _too_vague(one, stances[at]) else one for at, one in chosen.items()}
    drafts: list[PropositionDraft] = []
    loose = [s for s in statements if _is_loose(chosen[s.index], lone)]
    placed = place_by_question(loose, known, drafts)
    answers = answers_of([s for s in loose if s.stance is Stance.DENIES and s.index not in placed], statements)
    left = [s for s in statements if s.index not in placed and s.index not in answers]
    placed |= _place_topics([s for s in left if chosen[s.index] is not None], chosen, taken, context, drafts)
    placed |= place_by_words([s for s in left if chosen[s.index] is None], [k for k in known if not known_found[k.id]], drafts)
    placed |= place_answers(answers, statements, placed, drafts)
    return Grouped(tuple(placed[s.index] for s in statements), tuple(drafts))


def _is_loose(one: Found | None, lone: set[Topic]) -> bool:
    """True when no class brings the statement together with another party's."""
    return one is None or (one.topic in lone and not one.topic.noun)


def _place_topics(
    statements: Sequence[Statement],
    chosen: Mapping[int, Found | None],
    taken: Mapping[Topic, str],
    context: Context,
    drafts: list[PropositionDraft],
) -> dict[int, Grouping]:
    groups: dict[Topic, list[tuple[Statement, Found]]] = defaultdict(list)
    for s in statements:
        one = chosen[s.index]
        if one is not None:
            groups[one.topic].append((s, one))
    placed = {}
    for topic in sorted(groups):
        identifier = taken.get(topic)
        key = None if identifier else len(drafts)
        if key is not None:
            drafts.append(_draft(key, topic, groups[topic], context))
        for s, one in groups[topic]:
            stance = FLIPPED[s.stance] if one.negated else s.stance
            placed[s.index] = Grouping(s.index, identifier, key, stance, round(0.9 - 0.1 * one.filled, 2), _reason(one, context))
    return placed
