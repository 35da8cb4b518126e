"""Puts statements together whose words are nearly the same, and gives a lone denial a proposition to deny."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.vocabulary import PropositionKind, Stance
from app.engine.linking.grouping import FLIPPED, Grouping, KnownProposition, PropositionDraft, Statement, in_own_words
from app.engine.linking.similarity import ALIKE_FROM, components, index_of, is_negated, likeness, sharing
from app.engine.linking.terms import content_words
from app.engine.linking.wording import plain_sentence, plain_wordings, resolved


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


def place_by_words(rest: Sequence[Statement], known: Sequence[KnownProposition], drafts: list[PropositionDraft]) -> dict[int, Grouping]:
    """Each statement's grouping by index, on a known proposition, a new one (appended to `drafts`) or none."""
    placed = {}
    for members, target in _by_words(rest, known):
        lone = len(members) == 1 and target is None
        if lone and (members[0].stance is not Stance.DENIES or not content_words(members[0].text)):
            free = members[0]
            placed[free.index] = Grouping(free.index, None, None, free.stance, 0.0, "No other statement is about the same thing.")
            continue
        key = None if target else len(drafts)
        text = target.text if target else wording_of(members)
        if key is not None:
            drafts.append(PropositionDraft(key, text, PropositionKind.YES_NO))
        for s in members:
            turned = is_negated(s.text) != is_negated(text)
            reason = "A denial needs a proposition to deny." if lone else f'Worded almost like "{text}".'
            score = 0.5 if lone else round(0.8 * max(likeness(s.text, text), ALIKE_FROM), 2)
            placed[s.index] = Grouping(
                s.index, target.id if target else None, key, FLIPPED[s.stance] if turned else s.stance, score, reason
            )
    return placed


def wording_of(members: Sequence[Statement]) -> str:
    """The shortest plain wording of at least one statement, a positive one first."""
    own = in_own_words(members)
    positive = [s for s in own if not is_negated(s.text)] or own
    plain = plain_wordings((s.text, s.party, s.speaker_name) for s in positive)
    shortest = min((resolved(s.text, s.party, s.speaker_name) for s in positive), key=lambda t: (len(t), t))
    return plain[0] if plain else plain_sentence(shortest) or shortest[:1].upper() + shortest[1:]
