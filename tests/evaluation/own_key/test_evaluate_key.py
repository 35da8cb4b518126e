"""Dispatches stored as any article is, and scored."""

from __future__ import annotations

import json
import tempfile
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from app.engine.extraction.rules import RulesExtractor
from app.engine.extraction.types import Extraction
from app.evaluation.data import BadData
from app.evaluation.figures import Figure
from app.evaluation.own_key.evaluate import evaluate_key
from app.settings import Settings
from tests.evaluation.broken_extractor import BrokenExtractor

FIRST = """VELM, March 2 (Northwire) - Norvale's defence ministry said on Monday that Estmark troops were surrounded in Velm. \
Estmark's military denied that its troops were surrounded in Velm.

Northwire could not verify either side's statements because access to the town is restricted.
"""
SECOND = "ORRIN, March 4 (Lantern News) - The Dockers' Union said on Wednesday that the port of Orrin had closed.\n"
KEY: dict[str, Any] = {
    "dispatches": [
        {
            "file": "second.txt", "source": "Lantern News", "published_at": "2026-03-04T08:00:00Z", "event": "port",
            "claims": [{"id": "02a", "speaker": "Dockers' Union", "text": "the port of Orrin had closed", "stance": "asserts"}],
        },
        {
            "file": "first.txt", "source": "Northwire", "published_at": "2026-03-02T08:00:00Z", "event": "velm",
            "claims": [
                {"id": "01a", "speaker": "Ministry of Defence of Norvale", "text": "Estmark troops were surrounded in Velm", "stance": "asserts"},
                {"id": "01b", "speaker": "Military of Estmark", "text": "its troops were surrounded in Velm", "stance": "denies"},
            ],
            "remarks": [{"by": "Northwire", "verdict": "unable_to_verify", "reason": "no_access", "covers": ["01a", "01b"]}],
        },
    ],
    "conflicts": [["01a", "01b"]],
}  # fmt: skip


class OrderedExtractor(RulesExtractor):
    """Remembers what it was given."""

    def __init__(self) -> None:
        self.seen: list[str] = []

    def extract(self, text: str, published_at: datetime | None = None, source: str | None = None) -> Extraction:
        self.seen.append(text)
        return super().extract(text, published_at, source)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "first.txt").write_text(FIRST, encoding="utf-8")
    (tmp_path / "second.txt").write_text(SECOND, encoding="utf-8")
    (tmp_path / "key.json").write_text(json.dumps(KEY), encoding="utf-8")
    return tmp_path


def figures(folder: Path, extractor: Any) -> dict[str, Figure]:
    return {figure.name: figure for figure in evaluate_key(folder, extractor, Settings()).figures}


def test_a_right_engine_meets_every_goal(folder: Path) -> None:
    found = figures(folder, RulesExtractor())
    assert [name for name, figure in found.items() if figure.met is False] == []
    assert (found["claims, recall"].part, found["claims, recall"].whole) == (3, 3)
    assert (found["conflicts, recall"].part, found["conflicts, recall"].whole) == (1, 1)
    assert (found["claims covered by remarks, recall"].part, found["claims covered by remarks, recall"].whole) == (2, 2)
    assert found["event links, B-cubed F1"].value == 1


def test_the_dispatches_are_stored_in_order_of_publication(folder: Path) -> None:
    extractor = OrderedExtractor()
    figures(folder, extractor)
    assert extractor.seen == [FIRST, SECOND]


def test_an_extractor_that_fails_is_counted_and_its_reason_told(folder: Path) -> None:
    outcome = evaluate_key(folder, BrokenExtractor(), Settings())
    failed = next(figure for figure in outcome.figures if figure.name == "texts the extractor failed on")
    assert (failed.value, failed.met) == (2, False)
    assert [(miss.file, miss.detail) for miss in outcome.failures] == [("first.txt", "TimeoutError"), ("second.txt", "TimeoutError")]


def test_nothing_is_left_behind(folder: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    place = tmp_path_factory.mktemp("place")
    monkeypatch.setattr(tempfile, "tempdir", str(place))
    figures(folder, RulesExtractor())
    assert list(place.iterdir()) == []


def test_a_file_that_no_article_can_hold_is_told(folder: Path) -> None:
    for text in ("", f"{'One Headline Stands Here'}\n\n{SECOND}\n\nAnother Headline Stands Here\n\n\x00"):
        (folder / "second.txt").write_text(text, encoding="utf-8")
        with pytest.raises(BadData, match=r"second\.txt: "):
            figures(folder, RulesExtractor())


def test_a_key_without_pairs_is_not_scored_on_pairs(folder: Path) -> None:
    (folder / "key.json").write_text(json.dumps({"dispatches": KEY["dispatches"]}), encoding="utf-8")
    outcome = evaluate_key(folder, RulesExtractor(), Settings())
    assert [figure.name for figure in outcome.figures if "conflicts" in figure.name] == []
    assert outcome.bands == ()
    assert figures(folder, RulesExtractor())["claims, recall"].value == 1
