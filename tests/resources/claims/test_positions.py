"""Claims as the rules see them, and what is derived for them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import httpx
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.db.connect import Database
from app.db.query import Query, Row, Rows
from app.domain.vocabulary import AssessorKind, Lifecycle, PropositionKind, Stance, VerificationStatus
from app.engine.contradiction.current import current_positions
from app.engine.positions import Position, Range
from app.resources.claims.derived import current_of
from app.resources.claims.positions import positions_of
from app.tables import Claim
from tests.resources.claims.story import Story

Claiming = Callable[..., Any]


async def test_a_claim_becomes_a_position_with_its_names_and_proposition(
    desk: httpx.AsyncClient, claim: Claiming, story: Story, database: Database
) -> None:
    older = await claim(text="It was shut.")
    made = await claim(
        claim_type="estimate", quantity={"low": 2, "unit": "hours"}, value="closed", asserted_at="2026-03-01T12:00:00Z",
        valid_from="2026-03-01T00:00:00Z", supersedes_id=older["id"],
    )  # fmt: skip
    verdict = {"assessor_id": story.expert, "verdict": "refuted", "reason_code": "contradicted_by_evidence"}
    await desk.post(f"/v1/claims/{made['id']}/assessments", json=verdict)
    with database.reading() as rows:
        first, second = positions_of(rows, proposition_ids=[story.closed])
    assert (first.claim_id, first.lifecycle, first.superseded_by_claimant) == (older["id"], Lifecycle.SUPERSEDED, True)
    assert second == Position(
        claim_id=made["id"], claimant_id=story.ministry, claimant_name="Ministry of Locks", side_id=story.state, side_name="Ostmark",
        text=made["text"], stance=Stance.ASSERTS, event_id=story.event, proposition_id=story.closed, proposition_text="The lock is closed",
        proposition_kind=PropositionKind.YES_NO, quantity=Range(2.0, None, None, "hours", None), value="closed",
        asserted_at=datetime(2026, 3, 1, 12, tzinfo=UTC), valid_from=datetime(2026, 3, 1, tzinfo=UTC), grouped_by_person=True,
        verification_status=VerificationStatus.REFUTED, verified_by=AssessorKind.PERSON,
    )  # fmt: skip


async def test_positions_are_found_by_claim_by_proposition_or_by_event_in_one_query(
    claim: Claiming, story: Story, database: Database
) -> None:
    one = (await claim())["id"]
    loose = (await claim(proposition_id=None, text="Loose."))["id"]
    await claim(event_id=story.sub_event, proposition_id=None, text="Below.")
    with database.reading() as rows:
        counted = Counted(rows)
        assert [p.claim_id for p in positions_of(counted, claim_ids=[one, one])] == [one]
        assert [p.claim_id for p in positions_of(counted, proposition_ids=[story.closed, story.flooded])] == [one]
        assert [p.claim_id for p in positions_of(counted, event_ids=[story.event])] == [one, loose]
        assert counted.run == 3
        assert positions_of(counted) == []
        assert counted.run == 3


class Counted(Rows):
    """Rows that count their queries."""

    __slots__ = ("run",)

    def __init__(self, rows: Rows) -> None:
        super().__init__(rows._connection, rows.dialect)
        self.run = 0

    def all(self, query: Query, **values: Any) -> list[Row]:
        """Every row."""
        self.run += 1
        return super().all(query, **values)


GROUP = st.lists(st.tuples(st.none() | st.integers(0, 3), st.sampled_from(list(Lifecycle))), max_size=6)


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(GROUP)
def test_the_current_claim_of_a_claimant_is_the_one_the_engine_takes(group: list[tuple[int | None, Lifecycle]]) -> None:
    claims, positions = [], []
    for number, (day, lifecycle) in enumerate(group):
        at = None if day is None else datetime(2026, 3, 1 + day, tzinfo=UTC)
        claims.append(Claim(id=f"clm_{number}", asserted_at=at, lifecycle=lifecycle.value))
        positions.append(
            Position(f"clm_{number}", "a", "A", "a", "A", "t", Stance.ASSERTS, proposition_id="p", asserted_at=at, lifecycle=lifecycle)
        )
    found = current_of(claims)
    assert [p.claim_id for p in current_positions(positions)] == sorted(claim.id for claim in found)
