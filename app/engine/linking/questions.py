"""Statements and known propositions that no predicate class explains -> groups that answer one question, by aligned words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.engine.linking.alignment import Alignment, aligned, same_count
from app.engine.linking.frames import Frame, frames_of


@dataclass(frozen=True, slots=True)
class Asked:
    """A text to be grouped: `speaker` resolves its pronouns, `party` tells voices apart; a known proposition has neither."""

    text: str
    speaker: str
    party: str
    counted: str = ""
    """What its figure counts, "" without a figure."""


@dataclass(frozen=True, slots=True)
class Question:
    """Texts (by index) that answer one question, with how each answers it and how sure the weakest link is."""

    key: str
    answers: dict[int, bool]
    scores: dict[int, float]


def _indexed(frames: Sequence[tuple[Frame, ...]]) -> dict[str, list[int]]:
    index: dict[str, list[int]] = defaultdict(list)
    for at, own in enumerate(frames):
        for key in sorted({k for f in own for k in (*(name for name, _ in f.axes), *(f"={h}" for h in f.heads | f.subject))}):
            index[key].append(at)
    return index


def _counts(asked: Sequence[Asked], frames: Sequence[tuple[Frame, ...]]) -> dict[str, list[int]]:
    """Texts with a figure of one unit, by unit."""
    index: dict[str, list[int]] = defaultdict(list)
    for at, one in enumerate(asked):
        if one.counted and frames[at]:
            index[one.counted].append(at)
    return index


def _links(asked: Sequence[Asked]) -> Iterator[tuple[int, int, Alignment]]:
    frames = [frames_of(a.text, a.speaker) for a in asked]
    pairs = sorted({(i, j) for members in _indexed(frames).values() for i in members for j in members if i < j})
    for i, j in pairs:
        best: dict[str, Alignment] = {}
        for left in frames[i]:
            for right in frames[j]:
                for found in aligned(left, right):
                    if asked[i].party == asked[j].party and found.left != found.right:
                        continue  # a side's two statements are rarely about one moment
                    if found.key not in best or found.score > best[found.key].score:
                        best[found.key] = found
        yield from ((i, j, found) for found in best.values())
    for noun, members in sorted(_counts(asked, frames).items()):
        for i, j in ((i, j) for i in members for j in members if i < j):
            counted = same_count(frames[i][0], frames[j][0], noun)
            if counted is not None:
                yield i, j, counted


def questions_of(asked: Sequence[Asked]) -> list[Question]:
    """The questions, each text on at most one. Links of different parties come first, then the surest; the order of the texts says nothing."""
    links = sorted(_links(asked), key=lambda link: _rank(asked, link))
    groups: list[Question] = []
    home: dict[int, Question] = {}
    for i, j, link in links:
        mine, theirs = home.get(i), home.get(j)
        if mine is None and theirs is None:
            home[i] = home[j] = Question(link.key, {i: link.left, j: link.right}, {i: link.score, j: link.score})
            groups.append(home[i])
        elif mine is not None and theirs is None and mine.key == link.key and mine.answers[i] == link.left:
            mine.answers[j], mine.scores[j], home[j] = link.right, link.score, mine
        elif theirs is not None and mine is None and theirs.key == link.key and theirs.answers[j] == link.right:
            theirs.answers[i], theirs.scores[i], home[i] = link.left, link.score, theirs
    return groups


def _rank(asked: Sequence[Asked], link: tuple[int, int, Alignment]) -> tuple[bool, float, str, tuple[str, ...]]:
    i, j, found = link
    surest = found.score + 0.05 * (found.left != found.right)
    return asked[i].party == asked[j].party, -surest, found.key, tuple(sorted((asked[i].text, asked[j].text)))
