"""The key of a set of dispatches: FOLDER/key.json (the format is described in evaluation/README.md)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, ValidationError

from app.domain.vocabulary import ReasonCode, Stance, VerificationStatus
from app.evaluation.data import BadData, invalid_key, read_json, require_folder

Pair = Annotated[tuple[str, str], Field(description="Ids of two claims")]


class KeyQuantity(BaseModel):
    """A range: low <= best <= high, each may be null."""

    low: float | None = None
    best: float | None = None
    high: float | None = None
    unit: str | None = None


class KeyClaim(BaseModel):
    """A claim that a careful reader finds in the dispatch."""

    id: str
    speaker: str
    text: str
    stance: Stance
    quantity: KeyQuantity | None = None
    optional: bool = False


class KeyRemark(BaseModel):
    """Somebody's attempt to check the claims `covers` (ids)."""

    by: str
    verdict: VerificationStatus
    reason: ReasonCode
    covers: list[str] = Field(default_factory=list)


class KeyDispatch(BaseModel):
    """One text file, and the label of the event it is about."""

    file: str
    source: str
    published_at: AwareDatetime
    event: str
    claims: list[KeyClaim] = Field(default_factory=list)
    remarks: list[KeyRemark] = Field(default_factory=list)


class Key(BaseModel):
    """The whole key; pairs are of claims across the dispatches of one event or inside one dispatch."""

    model_config = ConfigDict(frozen=True)

    dispatches: list[KeyDispatch] = Field(min_length=1)
    conflicts: list[Pair] = Field(default_factory=list)
    compatible: list[Pair] = Field(default_factory=list)
    undecided: list[Pair] = Field(default_factory=list)

    def claims(self) -> dict[str, tuple[str, KeyClaim]]:
        """Id -> (file of the dispatch, claim)."""
        return {claim.id: (dispatch.file, claim) for dispatch in self.dispatches for claim in dispatch.claims}


def read_key(folder: Path) -> Key:
    """FOLDER/key.json, whole and consistent; raises `BadData` naming what is wrong."""
    path = require_folder(folder) / "key.json"
    try:
        key = Key.model_validate(read_json(path))
    except ValidationError as error:
        raise invalid_key(path, error) from error
    for fault in _faults(key, folder):
        raise BadData(f"{path}: {fault}")
    return key


def _faults(key: Key, folder: Path) -> Iterator[str]:
    files = [dispatch.file for dispatch in key.dispatches]
    ids = [claim.id for dispatch in key.dispatches for claim in dispatch.claims]
    yield from (f"{file} stands there twice" for file in sorted(_repeated(files)))
    yield from (f"the file {file} is not there" for file in files if not (folder / file).is_file())
    yield from (f"the claim {claim} stands there twice" for claim in sorted(_repeated(ids)))
    known = set(ids)
    covered = [claim for dispatch in key.dispatches for remark in dispatch.remarks for claim in remark.covers]
    yield from (f"a remark covers {claim}, which is no claim" for claim in covered if claim not in known)
    for name, pairs in (("conflicts", key.conflicts), ("compatible", key.compatible), ("undecided", key.undecided)):
        yield from (f"{name}: {claim} is no claim" for pair in pairs for claim in pair if claim not in known)
        yield from (f"{name}: {first} stands beside itself" for first, second in pairs if first == second)


def _repeated(names: list[str]) -> set[str]:
    return {name for name in names if names.count(name) > 1}
