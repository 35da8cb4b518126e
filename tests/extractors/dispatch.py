"""A dispatch in our own words, and what a careful model marks in it."""

from __future__ import annotations

from typing import Any

TEXT = """Ferry strike in Halven enters its second day

HALVEN (Northwire) - The Harbour Office of Halven said on Monday that at least 12 ferries had been cancelled since the strike began.

“No boat will sail before Friday,” said Mira Tolland, head of the Seamen's Union. “We have waited long enough.” She denied that the strike\u00a0was illegal.

The mayor's office, the Harbour Courier reported, had offered the crews a pay rise of 4 percent.

Northwire could not independently verify the Harbour Office's figures because access to the port is restricted.
"""


def claim(said: str | list[str], source: str, speaker: str = "", **other: str) -> dict[str, Any]:
    """One claim as a model gives it."""
    pieces = [said] if isinstance(said, str) else said
    return {"said": pieces, "source": source, "speaker": speaker, "cue": "said", "relayed_by": "", "stance": "asserts", **other}


CANCELLED = claim("at least 12 ferries had been cancelled since the strike began", "The Harbour Office of Halven")
NO_BOAT = claim(["No boat will sail before Friday", "We have waited long enough"], "Mira Tolland", "Mira Tolland")
LEGAL = claim("the strike was illegal", "She", "Mira Tolland", cue="denied", stance="denies")
INVENTED = claim("the strike will end on Tuesday", "Mira Tolland", "Mira Tolland")
NOBODY = claim("at least 12 ferries had been cancelled", "The Prime Minister", "The Prime Minister")
CHECKED = {
    "by": "Northwire",
    "words": "Northwire could not independently verify the Harbour Office's figures because access to the port is restricted.",
    "target": "the Harbour Office's figures",
    "because": "access to the port is restricted",
    "reason": "no_access",
}


def answer(*claims: dict[str, Any], remarks: tuple[dict[str, Any], ...] = ()) -> dict[str, Any]:
    """A whole answer of a model."""
    return {"claims": list(claims), "remarks": list(remarks)}
