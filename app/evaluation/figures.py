"""What an evaluation gives: figures with their goals, and what was missed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Literal, Protocol, TypeVar

from app.evaluation.measures import Counts

Item = TypeVar("Item")
Form = Literal["share", "count", "rate"]
"""A share of 1, a number of things, or a number per second."""
EXTRACTION_FAILED = "extraction failed"


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured value, None where the data has nothing to measure it on; `part` of `whole` says what it was counted from."""

    name: str
    value: float | None
    goal: float | None = None
    form: Form = "share"
    at_most: bool = False
    """True when the goal is not to be exceeded."""
    part: int | None = None
    whole: int | None = None

    @property
    def met(self) -> bool | None:
        """Whether the goal is met; None without a goal or a value."""
        if self.goal is None or self.value is None:
            return None
        return self.value <= self.goal if self.at_most else self.value >= self.goal

    def record(self) -> dict[str, Any]:
        """The figure for JSON."""
        bound = None if self.goal is None else ("<=" if self.at_most else ">=")
        return {
            "name": self.name, "value": self.value, "form": self.form, "part": self.part, "whole": self.whole,
            "goal": self.goal, "bound": bound, "met": self.met,
        }  # fmt: skip


@dataclass(frozen=True, slots=True)
class Miss:
    """One thing the extractor got wrong: what sort, in which file, which item of the key (or of the database), and the words."""

    kind: str
    file: str
    id: str
    detail: str


@dataclass(frozen=True, slots=True)
class Band:
    """Reported contradictions with low <= score < high (the last band holds 1 too), and how many of them are right."""

    low: float
    high: float
    right: int
    reported: int


@dataclass(frozen=True, slots=True)
class Evaluation:
    """The outcome of one evaluation of one extractor."""

    name: str
    extractor: str
    version: str
    figures: tuple[Figure, ...]
    misses: tuple[Miss, ...] = ()
    bands: tuple[Band, ...] = ()

    @property
    def failures(self) -> tuple[Miss, ...]:
        """The texts on which the extractor failed."""
        return tuple(miss for miss in self.misses if miss.kind == EXTRACTION_FAILED)

    def record(self, *, misses: bool) -> dict[str, Any]:
        """The outcome for JSON; with `misses`, every one of them."""
        bands = [{"low": b.low, "high": b.high, "right": b.right, "reported": b.reported} for b in self.bands]
        found: dict[str, Any] = {
            "evaluation": self.name,
            "extractor": {"name": self.extractor, "version": self.version},
            "figures": [figure.record() for figure in self.figures],
            "score_bands": bands,
        }
        if misses:
            found["misses"] = [{"kind": m.kind, "file": m.file, "id": m.id, "detail": m.detail} for m in self.misses]
        return found


class Track(Protocol):
    """Shows how far a loop has come."""

    def __call__(self, items: Sequence[Item], /) -> Iterable[Item]:
        """The items in order."""
        ...


def untracked(items: Sequence[Item], /) -> Iterable[Item]:
    """The items in order, showing nothing."""
    return items


def share(name: str, part: int, whole: int, goal: float | None = None) -> Figure:
    """`part` of `whole` as a share of 1."""
    return Figure(name, part / whole if whole else None, goal, part=part, whole=whole)


def count(name: str, number: int, *, at_most: int | None = None, whole: int | None = None) -> Figure:
    """A number of things (of `whole`, when that is known) that should not exceed `at_most`."""
    return Figure(name, number, at_most, form="count", at_most=True, part=None if whole is None else number, whole=whole)


def precision(name: str, counts: Counts, goal: float | None = None) -> Figure:
    """Right ones of the reported."""
    return share(f"{name}, precision", counts.right, counts.reported, goal)


def recall(name: str, counts: Counts, goal: float | None = None) -> Figure:
    """Right ones of the wanted."""
    return share(f"{name}, recall", counts.right, counts.wanted, goal)
