"""Positions that the tests of the rules start from: a made-up war between Estmark and Westmark, and random ones."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

from hypothesis import strategies as st

from app.domain.vocabulary import AssessorKind, Lifecycle, PropositionKind, Stance, VerificationStatus
from app.engine.positions import Position, Range

DAY = datetime(2026, 3, 10, 9, 0, tzinfo=UTC)

EST = Position(
    claim_id="clm_1",
    claimant_id="act_est_ministry",
    claimant_name="Estmark's defence ministry",
    side_id="act_est",
    side_name="Estmark",
    text="Westmark's brigade is surrounded in Harbour Town.",
    stance=Stance.ASSERTS,
    event_id="evt_1",
    proposition_id="prp_1",
    proposition_text="Westmark's brigade is surrounded in Harbour Town",
    proposition_kind=PropositionKind.YES_NO,
)
WEST = replace(
    EST,
    claim_id="clm_2",
    claimant_id="act_west_army",
    claimant_name="Westmark's army",
    side_id="act_west",
    side_name="Westmark",
    text="its brigade was surrounded in Harbour Town",
    stance=Stance.DENIES,
)


def est(**changes: Any) -> Position:
    """Estmark's assertion, changed."""
    return replace(EST, **changes)


def west(**changes: Any) -> Position:
    """Westmark's denial, changed."""
    return replace(WEST, **changes)


def figure(low: float | None = None, best: float | None = None, high: float | None = None, unit: str | None = "people") -> Range:
    """People killed, unless another unit is given."""
    return Range(low, best, high, unit, "killed")


numbers = st.integers(-50, 2_000).map(float)


@st.composite
def ranges(draw: st.DrawFn) -> Range:
    """Any valid figure: at least one number, in ascending order, unit and noun sometimes left out."""
    kept = draw(st.sets(st.sampled_from(["low", "best", "high"]), min_size=1))
    ascending = sorted(draw(st.lists(numbers, min_size=len(kept), max_size=len(kept))))
    given = dict(zip((name for name in ("low", "best", "high") if name in kept), ascending, strict=True))
    unit, of = draw(st.sampled_from(["people", "persons", "%", None])), draw(st.sampled_from(["killed", "wounded", None]))
    return Range(given.get("low"), given.get("best"), given.get("high"), unit, of)


_KINDS = {"prp_1": PropositionKind.YES_NO, "prp_2": PropositionKind.QUANTITY, "prp_3": PropositionKind.CATEGORY}
_TEXTS = (
    "the bridge stands", "Ten people were hurt.", "our troops are advancing in the town", "the enemy made no gains in the town",
    "the bridge had been closed since noon", "the bridge was open", "any closure of the bridge", "nobody had been hurt on the bridge",
)  # fmt: skip
_STANCES = (*[Stance.ASSERTS] * 4, *[Stance.DENIES] * 3, Stance.ACKNOWLEDGES, Stance.QUESTIONS)
_LIVES = (*[Lifecycle.ACTIVE] * 12, Lifecycle.RETRACTED, Lifecycle.SUPERSEDED, Lifecycle.CORRECTED)


def figure_of(random: Random) -> Range:
    """A valid figure: at least one number, in ascending order, unit and noun sometimes left out."""
    kept = random.choice([("low",), ("best",), ("high",), ("low", "high"), ("low", "best", "high")])
    given = dict(zip(kept, sorted(float(random.choice([0, 10, 19, 60, 300, 648, 2_000])) for _ in kept), strict=True))
    unit, of = random.choice(["people", "persons", "people", "%", None]), random.choice(["killed", "killed", "wounded", None])
    return Range(given.get("low"), given.get("best"), given.get("high"), unit, of)


def period_of(random: Random) -> tuple[datetime | None, datetime | None]:
    """valid_from and valid_to: mostly unknown, else ascending."""
    start = DAY + timedelta(days=random.randint(0, 6))
    end = start + timedelta(days=random.randint(0, 6))
    return random.choice([(None, None), (None, None), (None, None), (start, None), (None, end), (start, end)])


def position_of(random: Random) -> Position:
    """One position of a few parties on a few propositions, most of them active and grouped."""
    party, speaker, proposition = random.choice(["ash", "Birch", "cedar"]), random.choice("12"), random.choice([*_KINDS, *_KINDS, None])
    valid_from, valid_to = period_of(random)
    return Position(
        claim_id=f"clm_{random.randint(0, 10**6):07}",
        claimant_id=f"act_{party}_{speaker}",
        claimant_name=f"{party} speaker {speaker}",
        side_id=f"act_{party}",
        side_name=party,
        text=random.choice(_TEXTS),
        stance=random.choice(_STANCES),
        event_id="evt_1",
        proposition_id=proposition,
        proposition_text=None if proposition is None else f"Sentence of {proposition}",
        proposition_kind=None if proposition is None else _KINDS[proposition],
        quantity=figure_of(random) if proposition == "prp_2" or random.random() < 0.2 else None,
        value=random.choice([None, "Ash", "ash ", "birch"]),
        asserted_at=random.choice([None, DAY, DAY + timedelta(days=1), DAY + timedelta(days=2)]),
        valid_from=valid_from,
        valid_to=valid_to,
        lifecycle=random.choice(_LIVES),
        superseded_by_claimant=random.random() < 0.1,
        words_stance=random.choice([None, Stance.ASSERTS, Stance.ASSERTS, Stance.DENIES]),
        grouped_by_person=random.random() < 0.5,
        verification_status=random.choice([VerificationStatus.VERIFIED, VerificationStatus.REFUTED, *VerificationStatus]),
        verified_by=random.choice([None, *AssessorKind]),
    )


# drawn from a seed: hypothesis prefers the first of every choice, and then hardly two positions in a hundred contradict
seeds = st.integers(0, 2**32 - 1).map(Random)


def positions() -> st.SearchStrategy[Position]:
    """Any position."""
    return seeds.map(position_of)


def several_positions(most: int = 12) -> st.SearchStrategy[list[Position]]:
    """Positions with different claim ids."""
    return seeds.map(lambda random: list({(p := position_of(random)).claim_id: p for _ in range(random.randint(0, most))}.values()))


def pairs() -> st.SearchStrategy[tuple[Position, Position]]:
    """Two positions on one proposition, both of them active and of unknown time."""
    return seeds.map(_pair)


def _pair(random: Random) -> tuple[Position, Position]:
    a, b = (
        replace(position_of(random), lifecycle=Lifecycle.ACTIVE, superseded_by_claimant=False, valid_from=None, valid_to=None)
        for _ in range(2)
    )
    b = replace(b, told_beside=random.choice([None, a.claim_id]))
    return a, replace(b, proposition_id=a.proposition_id, proposition_text=a.proposition_text, proposition_kind=a.proposition_kind)
