"""Stored claims and keys made from what differs."""

from __future__ import annotations

from typing import Any

from app.evaluation.own_key.schemas import Key, KeyClaim
from app.evaluation.own_key.stored import Told


def told(claim_id: str, content: str, *speakers: str, **differs: Any) -> Told:
    """A stored claim on no proposition."""
    given: dict[str, Any] = {
        "claim_id": claim_id, "content": content, "text": content, "claimant_id": speakers[0] if speakers else "union",
        "speakers": speakers or ("Dockers' Union",), "stance": "asserts", "read_stance": "asserts", "quantity": (None, None, None),
        "event_id": "port", "proposition_id": None,
    }  # fmt: skip
    return Told(**given | differs)


def keyed(claim_id: str, text: str, speaker: str = "Dockers' Union", **differs: Any) -> KeyClaim:
    """A claim of a key."""
    return KeyClaim(id=claim_id, speaker=speaker, text=text, **{"stance": "asserts"} | differs)


def key_of(*dispatches: list[KeyClaim], **pairs: Any) -> Key:
    """A key of dispatches a.txt, b.txt ... of one event, with these claims."""
    made = [
        {
            "file": f"{chr(ord('a') + n)}.txt", "source": "Northwire", "published_at": "2026-03-02T08:00:00Z", "event": "port",
            "claims": [claim.model_dump() for claim in claims],
        }
        for n, claims in enumerate(dispatches)
    ]  # fmt: skip
    return Key.model_validate({"dispatches": made, **pairs})
