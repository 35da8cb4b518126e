"""Which statements are about one proposition: same predicate class, party and place (or same counted thing), else very similar words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from app.domain.vocabulary import PropositionKind, Stance
from app.engine.extraction.types import Quantity
from app.engine.linking.places import place_key
from app.engine.linking.predicates import BY_NAME, About
from app.engine.linking.questions import Asked, questions_of
from app.engine.linking.readings import Context, context_of
from app.engine.linking.similarity import ALIKE_FROM, components, index_of, is_negated, likeness, sharing
from app.engine.linking.terms import content_words, stem
from app.engine.linking.topics import Found, Topic, completions, counted_noun, topics_in
from app.engine.linking.wording import party_title, plain_sentence, plain_wordings, quantity_text, resolved, sentence_of
from app.engine.positions import Range

_FLIPPED = {
    Stance.ASSERTS: Stance.DENIES,
    Stance.ACKNOWLEDGES: Stance.DENIES,
    Stance.DENIES: Stance.ASSERTS,
    Stance.QUESTIONS: Stance.QUESTIONS,
}


@dataclass(frozen=True, slots=True)
class Statement:
    """One claim to be grouped. `side_name` (the root of the speaker's parents) resolves "its troops" better than the speaker's own name."""

    index: int
    text: str
    stance: Stance
    quantity: Quantity | Range | None
    speaker_name: str
    side_name: str | None = None

    @property
    def party(self) -> str:
        """The name under which "its" is read."""
        return self.side_name or self.speaker_name


@dataclass(frozen=True, slots=True)
class KnownProposition:
    """A proposition already on record in the event."""

    id: str
    text: str
    kind: PropositionKind
    unit: str | None = None


@dataclass(frozen=True, slots=True)
class PropositionDraft:
    """A proposition to be created; `key` is what groupings call it; `unit` is what a quantity counts ("people", "%")."""

    key: int
    text: str
    kind: PropositionKind
    unit: str | None = None


@dataclass(frozen=True, slots=True)
class Grouping:
    """Where one statement belongs: a known proposition, a new one (`new_key`), or neither; `stance` towards the positive wording."""

    index: int
    proposition_id: str | None
    new_key: int | None
    stance: Stance
    score: float
    reason: str


@dataclass(frozen=True, slots=True)
class Grouped:
    """The groupings, one per statement in the order given, and the propositions to create for them."""

    groupings: tuple[Grouping, ...]
    drafts: tuple[PropositionDraft, ...]


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
    for literal in plain_wordings([(s.text, s.party, s.speaker_name) for s, f in members if not f.negated and f.rank == 0], place):
        if [f.topic for f in topics_in(literal, None, None, context)][:1] == [topic]:
            return PropositionDraft(key, literal, PropositionKind.YES_NO)
    return PropositionDraft(key, sentence_of(topic.predicate, party, place), PropositionKind.YES_NO)


def _by_words(rest: Sequence[Statement], known: Sequence[KnownProposition]) -> list[tuple[list[Statement], KnownProposition | None]]:
    """Statements without a topic -> groups by likeness, each with the known proposition it is like, if any."""
    ordered = sorted(rest, key=lambda s: (s.text, s.party, s.index))
    targets = [k for k in known if k.kind is PropositionKind.YES_NO]
    index = index_of([k.text for k in targets])
    groups = []
    for part in components([s.text for s in ordered]):
        members = [ordered[at] for at in part]
        best = max(
            ((likeness(s.text, targets[at].text), targets[at]) for s in members for at in sharing(s.text, index)),
            key=lambda pair: (pair[0], pair[1].id),
            default=(0.0, None),
        )
        groups.append((members, best[1] if best[0] >= ALIKE_FROM else None))
    return groups


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
    complete = completions([f for fs in (*found.values(), *known_found.values()) for f in fs])
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
    placed = _place_questions(loose, known, drafts)
    left = [s for s in statements if s.index not in placed]
    placed |= _place_topics([s for s in left if chosen[s.index] is not None], chosen, taken, context, drafts)
    placed |= _place_rest([s for s in left if chosen[s.index] is None], [k for k in known if not known_found[k.id]], drafts)
    return Grouped(tuple(placed[s.index] for s in statements), tuple(drafts))


def _is_loose(one: Found | None, lone: set[Topic]) -> bool:
    """True when no class brings the statement together with another party's."""
    return one is None or (one.topic in lone and not one.topic.noun)


def _place_questions(loose: Sequence[Statement], known: Sequence[KnownProposition], drafts: list[PropositionDraft]) -> dict[int, Grouping]:
    """Statements that answer one question in aligned words, on the known proposition that asks it or on a new one."""
    ordered = sorted(loose, key=lambda s: (s.text, s.party, s.index))
    targets = sorted((k for k in known if k.kind is PropositionKind.YES_NO), key=lambda k: k.id)
    asked = [Asked(s.text, s.speaker_name, s.party) for s in ordered] + [Asked(k.text, "", "") for k in targets]
    placed: dict[int, Grouping] = {}
    for question in questions_of(asked):
        members = [(ordered[at], at) for at in sorted(question.answers) if at < len(ordered)]
        target = next((targets[at - len(ordered)] for at in sorted(question.answers) if at >= len(ordered)), None)
        if not members:
            continue
        if target is not None:
            yes = question.answers[len(ordered) + targets.index(target)]
            key = None
        else:
            yes = any(question.answers[at] for _, at in members)
            key = len(drafts)
            drafts.append(
                PropositionDraft(key, _wording_of([s for s, at in members if question.answers[at] == yes]), PropositionKind.YES_NO)
            )
        about = question.key.removeprefix("=").replace("_", " ")
        for s, at in members:
            stance = s.stance if question.answers[at] == yes else _FLIPPED[s.stance]
            turned = "" if question.answers[at] == yes else "; it answers the other way, so the stance is turned"
            reason = f'Answers the same question as others, "{about}" of the same thing{turned}.'
            placed[s.index] = Grouping(s.index, target.id if target else None, key, stance, question.scores[at], reason)
    return placed


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
            stance = _FLIPPED[s.stance] if one.negated else s.stance
            placed[s.index] = Grouping(s.index, identifier, key, stance, round(0.9 - 0.1 * one.filled, 2), _reason(one, context))
    return placed


def _place_rest(rest: Sequence[Statement], known: Sequence[KnownProposition], drafts: list[PropositionDraft]) -> dict[int, Grouping]:
    placed = {}
    for members, target in _by_words(rest, known):
        lone = len(members) == 1 and target is None
        if lone and (members[0].stance is not Stance.DENIES or not content_words(members[0].text)):
            free = members[0]
            placed[free.index] = Grouping(free.index, None, None, free.stance, 0.0, "No other statement is about the same thing.")
            continue
        key = None if target else len(drafts)
        text = target.text if target else _wording_of(members)
        if key is not None:
            drafts.append(PropositionDraft(key, text, PropositionKind.YES_NO))
        for s in members:
            turned = is_negated(s.text) != is_negated(text)
            reason = "A denial needs a proposition to deny." if lone else f'Worded almost like "{text}".'
            score = 0.5 if lone else round(0.8 * max(likeness(s.text, text), ALIKE_FROM), 2)
            placed[s.index] = Grouping(
                s.index, target.id if target else None, key, _FLIPPED[s.stance] if turned else s.stance, score, reason
            )
    return placed


def _wording_of(members: Sequence[Statement]) -> str:
    positive = [s for s in members if not is_negated(s.text)] or list(members)
    plain = plain_wordings((s.text, s.party, s.speaker_name) for s in positive)
    shortest = min((resolved(s.text, s.party, s.speaker_name) for s in positive), key=lambda t: (len(t), t))
    return plain[0] if plain else plain_sentence(shortest) or shortest[:1].upper() + shortest[1:]
