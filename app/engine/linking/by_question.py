"""Puts statements together that answer one question in aligned words."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.vocabulary import PropositionKind
from app.engine.linking.by_words import wording_of
from app.engine.linking.grouping import FLIPPED, Grouping, KnownProposition, PropositionDraft, Statement
from app.engine.linking.questions import Asked, Question, questions_of
from app.engine.linking.terms import stem
from app.engine.linking.topics import HUMAN_STEMS, counted_noun


def place_by_question(loose: Sequence[Statement], known: Sequence[KnownProposition], drafts: list[PropositionDraft]) -> dict[int, Grouping]:
    """Groupings by index of the statements that share a question with another or with a known proposition; new drafts are appended."""
    ordered = sorted(loose, key=lambda s: (s.text, s.party, s.index))
    targets = sorted((k for k in known if k.kind is PropositionKind.YES_NO), key=lambda k: k.id)
    asked = [Asked(s.text, s.speaker_name, s.party, _counted(s)) for s in ordered]
    placed: dict[int, Grouping] = {}
    for question in questions_of([*asked, *(Asked(k.text, "", "") for k in targets)]):
        members = [(ordered[at], at) for at in sorted(question.answers) if at < len(ordered)]
        on_record = [at for at in sorted(question.answers) if at >= len(ordered)]
        if not members:
            continue
        target = targets[on_record[0] - len(ordered)] if on_record else None
        yes = question.answers[on_record[0]] if on_record else any(question.answers[at] for _, at in members)
        if target is None:
            text = wording_of([s for s, at in members if question.answers[at] == yes])
            drafts.append(PropositionDraft(len(drafts), text, PropositionKind.YES_NO))
        key = None if target else len(drafts) - 1
        for s, at in members:
            placed[s.index] = _grouping(s, question, at, question.answers[at] == yes, target.id if target else None, key)
    return placed


def _counted(s: Statement) -> str:
    noun = "" if s.quantity is None else counted_noun(s.quantity)
    return "people" if stem(noun) in HUMAN_STEMS else noun


def _grouping(s: Statement, question: Question, at: int, same: bool, identifier: str | None, key: int | None) -> Grouping:
    about = question.key.lstrip("=#").replace("_", " ")
    turned = "" if same else "; it answers the other way, so the stance is turned"
    reason = f'Answers the same question as others, "{about}" of the same thing{turned}.'
    return Grouping(s.index, identifier, key, s.stance if same else FLIPPED[s.stance], question.scores[at], reason)
