"""The reference story in our own words: one side says it holds a lighthouse, the other denies it, an agency could check neither."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tests.resources.events.making import make, make_actor, make_event, make_proposition

if TYPE_CHECKING:
    import httpx

REMARK = "Coastal Wire could check neither account, as nobody is let onto the island."
HELD = "the lighthouse is in our hands, Estmark's navy said on Monday"
LOST = "Westmark's coast guard denied it"
TEXT = f"Of the island off Halven {HELD}. {LOST}. {REMARK}"


@dataclass(frozen=True, slots=True)
class Story:
    """Ids of the story's records."""

    event: str
    proposition: str
    navy: str
    guard: str
    wire: str
    article: str
    held: str
    lost: str


async def make_article(desk: httpx.AsyncClient, source: str, text: str = TEXT, **more: Any) -> str:
    """Id of a new article without extraction."""
    body = {"title": "Two shores, one lighthouse", "source": source, "text": text, "extract": False, **more}
    answer = await desk.post("/v1/articles", json=body)
    assert answer.status_code == 201, answer.text
    made = answer.json()
    return str(made.get("id") or made["article"]["id"])


async def make_claim(desk: httpx.AsyncClient, claimant: str, stance: str = "asserts", **more: Any) -> dict[str, Any]:
    """A new claim."""
    return await make(desk, "claims", **{"claimant_id": claimant, "stance": stance, "text": f"{claimant} {stance} it", **more})


async def assess(desk: httpx.AsyncClient, claim: str, assessor: str, verdict: str, **more: Any) -> dict[str, Any]:
    """A new assessment."""
    return await make(desk, f"claims/{claim}/assessments", **{"assessor_id": assessor, "verdict": verdict, **more})


async def read(desk: httpx.AsyncClient, path: str, **params: Any) -> dict[str, Any]:
    """The body of a GET of /v1/`path`."""
    answer = await desk.get(f"/v1/{path}", params=params)
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


async def change(desk: httpx.AsyncClient, path: str, **body: Any) -> dict[str, Any]:
    """The body of a PATCH of /v1/`path`, whatever its version."""
    answer = await desk.patch(f"/v1/{path}", json=body, headers={"If-Match": "*"})
    assert answer.status_code == 200, answer.text
    changed: dict[str, Any] = answer.json()
    return changed


async def tell(desk: httpx.AsyncClient) -> Story:
    """Stores the whole story."""
    westmark = await make_actor(desk, "Westmark")
    estmark = await make_actor(desk, "Estmark")
    guard = await make_actor(desk, "Westmark Coast Guard", kind="armed_force", parent_id=westmark)
    navy = await make_actor(desk, "Estmark Navy", kind="armed_force", parent_id=estmark)
    wire = await make_actor(desk, "Coastal Wire", kind="media")
    event = await make_event(desk, "Fight over the lighthouse", starts_on="2026-03-02", place={"name": "Halven"})
    proposition = await make_proposition(desk, event, "Estmark's navy holds the lighthouse")
    article = await make_article(desk, wire, published_at="2026-03-03T08:00:00Z", url="https://example.org/lighthouse")
    place = {"article_id": article, "attribution": "paraphrase"}
    held = await make_claim(
        desk, navy, text="The lighthouse is in our hands.", proposition_id=proposition, asserted_at="2026-03-02T10:00:00Z",
        appearances=[{**place, "quote": HELD, "cue": "said"}],
    )  # fmt: skip
    lost = await make_claim(
        desk, guard, "denies", text="Estmark does not hold the lighthouse.", proposition_id=proposition,
        appearances=[{**place, "quote": LOST, "cue": "denied"}],
    )  # fmt: skip
    for claim in (held, lost):
        await assess(
            desk, claim["id"], wire, "unable_to_verify", reason_code="no_access", article_id=article, quote=REMARK,
            assessed_at="2026-03-03T08:00:00Z",
        )  # fmt: skip
    return Story(event, proposition, navy, guard, wire, article, held["id"], lost["id"])
