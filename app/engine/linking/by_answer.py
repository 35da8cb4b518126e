"""Puts a denial on the proposition of the statement it answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from app.domain.vocabulary import PropositionKind, Stance
from app.engine.linking.answers import Said, target_of
from app.engine.linking.by_words import wording_of
from app.engine.linking.grouping import FLIPPED, Grouping, PropositionDraft, Statement

Answers = Mapping[int, tuple[int, float]]
"""Index of a denial -> (index of the statement it answers, how sure that is)."""


def answers_of(denials: Sequence[Statement], statements: Sequence[Statement]) -> dict[int, tuple[int, float]]:
    """What each of the denials answers among the statements that assert something; those that answer none are left out."""
    asserted = [_said(s) for s in statements if s.stance in (Stance.ASSERTS, Stance.ACKNOWLEDGES) and s.text.strip()]
    found = {d.index: target_of(_said(d), asserted) for d in denials}
    return {at: (hit[0].at, hit[1]) for at, hit in found.items() if hit is not None}


def place_answers(
    answers: Answers, statements: Sequence[Statement], placed: dict[int, Grouping], drafts: list[PropositionDraft]
) -> dict[int, Grouping]:
    """The denials' groupings, with those of answered statements that stood on no proposition before; new drafts are appended."""
    by_index = {s.index: s for s in statements}
    out: dict[int, Grouping] = {}
    for at in sorted(answers):
        target, score = answers[at]
        theirs = out.get(target, placed[target])
        if theirs.proposition_id is None and theirs.new_key is None:
            drafts.append(PropositionDraft(len(drafts), wording_of([by_index[target]]), PropositionKind.YES_NO))
            theirs = out[target] = replace(theirs, new_key=len(drafts) - 1, score=score, reason="Another party denies it.")
        stance = FLIPPED[theirs.stance] if theirs.stance is not Stance.QUESTIONS else Stance.DENIES
        reason = f'It answers what {by_index[target].speaker_name} said: "{by_index[target].text}".'
        out[at] = Grouping(at, theirs.proposition_id, theirs.new_key, stance, score, reason)
    return out


def _said(s: Statement) -> Said:
    return Said(s.index, s.text, s.speaker_name, s.party)
