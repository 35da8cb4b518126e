"""The shipped dispatches are complete, short, readable and as related as the README says."""

from __future__ import annotations

import re
from collections import Counter
from datetime import UTC, timedelta
from importlib.resources import files

import pytest

from app.samples.load import Dispatch, _instant, sample_dispatches

DISPATCHES = sample_dispatches()
BY_FILE = {dispatch.file: dispatch for dispatch in DISPATCHES}

each_dispatch = pytest.mark.parametrize("dispatch", DISPATCHES, ids=lambda dispatch: dispatch.file)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def _shared_words(one: Dispatch, other: Dispatch) -> float:
    """Share (0-1) of the words of the shorter text that the other one has too, counted with repetition."""
    first, second = Counter(_words(one.text)), Counter(_words(other.text))
    return (first & second).total() / min(first.total(), second.total())


def test_every_text_file_is_listed_once_and_in_order() -> None:
    shipped = sorted(entry.name for entry in files("app.samples").iterdir() if entry.name.endswith(".txt"))
    assert [dispatch.file for dispatch in DISPATCHES] == shipped
    assert 10 <= len(shipped) <= 12


def test_every_file_is_described_in_the_readme() -> None:
    readme = files("app.samples").joinpath("README.md").read_text(encoding="utf-8")
    described = re.findall(r"^- (\d\d) ", readme, flags=re.MULTILINE)
    assert described == [dispatch.file[:2] for dispatch in DISPATCHES]


def test_urls_are_unique_and_on_the_reserved_example_host() -> None:
    urls = [dispatch.url for dispatch in DISPATCHES]
    assert len(set(urls)) == len(urls)
    assert all(url.startswith("https://example.org/") for url in urls)


@each_dispatch
def test_instants_are_utc(dispatch: Dispatch) -> None:
    assert dispatch.published_at.tzinfo is UTC
    assert dispatch.published_at.utcoffset() == timedelta(0)


def test_an_instant_without_an_offset_is_refused() -> None:
    with pytest.raises(ValueError, match="has no offset"):
        _instant("2025-11-04T15:20:00")


@each_dispatch
def test_a_dispatch_is_short_plain_text(dispatch: Dispatch) -> None:
    assert 90 <= len(dispatch.text.split()) <= 220
    assert "\0" not in dispatch.text
    assert "\r" not in dispatch.text
    assert dispatch.text == dispatch.text.strip() + "\n"
    assert dispatch.title
    assert dispatch.title not in dispatch.text
    assert dispatch.language == "en"


def test_a_dateline_fits_the_publication_date() -> None:
    datelines = {dispatch.file: re.search(r"^[A-Z ]+, (Nov \d+) \(", dispatch.text, flags=re.MULTILINE) for dispatch in DISPATCHES}
    assert [file for file, dateline in datelines.items() if dateline is None] == ["03-pokrovsk-reprint.txt"]
    for file, dateline in datelines.items():
        if dateline:
            published = BY_FILE[file].published_at
            assert dateline[1] == f"Nov {published.day}", file


def test_the_first_weekday_of_a_story_lies_at_most_one_day_before_publication() -> None:
    for dispatch in DISPATCHES:
        named = re.search(r"\b(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)\b", dispatch.text)
        assert named is not None, dispatch.file
        near = {f"{dispatch.published_at - timedelta(days=days):%A}" for days in (0, 1)}
        if dispatch.file != "10-lighthouse-reopens.txt":
            assert named[1] in near, dispatch.file


def test_only_the_reprint_shares_an_origin_with_another_dispatch() -> None:
    reprint, original = BY_FILE["03-pokrovsk-reprint.txt"], BY_FILE["01-pokrovsk-surrounded.txt"]
    assert reprint.origin_key == original.origin_key
    assert reprint.syndicated_from == original.source
    assert reprint.source != original.source
    assert reprint.event == original.event
    keyed = [dispatch.file for dispatch in DISPATCHES if dispatch.origin_key or dispatch.syndicated_from]
    assert keyed == [original.file, reprint.file]


def test_the_reprint_carries_its_original_nearly_word_by_word_and_no_other_pair_does() -> None:
    shares = {
        (one.file, other.file): _shared_words(one, other) for index, one in enumerate(DISPATCHES) for other in DISPATCHES[index + 1 :]
    }
    reprint_share = shares.pop(("01-pokrovsk-surrounded.txt", "03-pokrovsk-reprint.txt"))
    assert reprint_share >= 0.9
    assert max(shares.values()) < 0.7


@pytest.mark.parametrize(
    ("event", "count"),
    [("Reported encirclement of Pokrovsk", 3), ("Solveig Star ferry disaster", 2), ("Fire at the Brenn fuel depot", 3)],
)
def test_dispatches_about_one_event_share_its_title(event: str, count: int) -> None:
    about = [dispatch for dispatch in DISPATCHES if dispatch.event == event]
    assert len(about) == count
    assert len({dispatch.source for dispatch in about}) >= 2


def test_the_lighthouse_belongs_to_no_event() -> None:
    assert [dispatch.file for dispatch in DISPATCHES if dispatch.event is None] == ["10-lighthouse-reopens.txt"]
