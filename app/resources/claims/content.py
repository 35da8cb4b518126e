"""Rules about the content of one claim, and how its quantity is stored."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from app.domain.errors import invalid
from app.tables import Claim

BOUNDS = ("low", "best", "high")
QUANTITY = (*BOUNDS, "unit", "of")


def check_quantity(quantity: dict[str, Any] | None) -> None:
    """Raises `Invalid` at /quantity unless low <= best <= high, one of them given (domain.md, Claim)."""
    if quantity is None:
        return
    given = [quantity[bound] for bound in BOUNDS if quantity.get(bound) is not None]
    if not given:
        raise invalid("/quantity", "no_number", "A quantity needs low, best or high.")
    if given != sorted(given):
        raise invalid("/quantity", "out_of_order", "A quantity must have low <= best <= high.")


def check_times(valid_from: datetime | None, valid_to: datetime | None) -> None:
    """Raises `Invalid` at /valid_to when the claim would hold to a time before it begins to hold."""
    if valid_from is not None and valid_to is not None and valid_to < valid_from:
        raise invalid("/valid_to", "reversed_times", "valid_to must not be before valid_from.")


def quantity_columns(quantity: dict[str, Any] | None) -> dict[str, Any]:
    """The columns of a quantity; all of them None without one."""
    return {f"quantity_{part}": None if quantity is None else quantity.get(part) for part in QUANTITY}


def quantity_of(claim: Claim) -> dict[str, Any]:
    """The stored quantity by part, each may be None."""
    return {part: getattr(claim, f"quantity_{part}") for part in QUANTITY}
