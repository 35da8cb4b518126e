"""Raw texts into stories."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine.extraction.types import Span
from app.engine.intake import split_stories

PAGE = """Harbour Reopens After Long Strike

Cranes stand still in the harbour of Velm, March 3. (Reuters)
Cranes stand still in the harbour of Velm, March 3. (Reuters)
TT

Harbour Reopens After Long Strike

Cranes stand still in the harbour of Velm, March 3. (Reuters)

The harbour authority said on Monday that ships could enter the basin again after six weeks of strike.

SECOND BASIN CLOSED

The second basin stays closed until the divers have looked at the gates, the authority said on Monday.



Council Votes On New Bridge

A drawing shows the planned bridge. Karin Holm/dpa
TT

Council Votes On New Bridge

The council of Velm will vote on the new bridge next week, the mayor said at a meeting in the town hall.
"""


def words(text: str, span: Span | None) -> str | None:
    return None if span is None else text[span.start : span.end]


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_a_page_of_repeated_headings_and_captions_holds_two_stories(newline: str) -> None:
    text = PAGE.replace("\n", newline)
    first, second = split_stories(text)
    assert words(text, first.title) == "Harbour Reopens After Long Strike"
    assert words(text, second.title) == "Council Votes On New Bridge"
    assert len(first.captions) == 3
    assert [(words(text, p) or "")[:11] for p in first.paragraphs] == ["The harbour", "The second "]
    assert [words(text, h) for h in first.subheads] == ["SECOND BASIN CLOSED"]


def test_photo_credits_and_marks_name_the_agencies() -> None:
    first, second = split_stories(PAGE)
    assert first.credits == ("Reuters", "TT")
    assert second.credits == ("dpa", "TT")


def test_a_plain_article_is_one_story_with_its_first_line_as_title() -> None:
    text = "Ferry line orders two new boats\n\nThe ferry line ordered two boats.\n\nThey arrive next year.\n"
    (story,) = split_stories(text)
    assert words(text, story.title) == "Ferry line orders two new boats"
    assert len(story.paragraphs) == 2


def test_an_article_without_title_is_one_story_of_paragraphs() -> None:
    text = "The ferry line ordered two boats.\n\nThey arrive next year."
    (story,) = split_stories(text)
    assert story.title is None
    assert len(story.paragraphs) == 2


@pytest.mark.parametrize("mark", ["KYIV, Jan 14 (Reuters) - ", "PORT ORRIN (Harbour Post) — ", "GENEVA, Feb. 3, 2026 (AFP) – "])
def test_a_dateline_is_told_apart_from_its_paragraph(mark: str) -> None:
    text = f"{mark}The road was closed, the police said."
    (story,) = split_stories(text)
    assert words(text, story.dateline) == mark
    assert words(text, story.paragraphs[0]) == "The road was closed, the police said."
    assert story.credits[0] in mark


def test_a_dateline_with_an_agency_wins_over_a_notice_before_it() -> None:
    text = "CORRECTION - The figure was wrong.\n\nVELM, Nov 3 (Harbour Post) - The road was closed."
    (story,) = split_stories(text)
    assert story.credits == ("Harbour Post",)


def test_lines_broken_at_a_column_are_one_paragraph() -> None:
    text = "The harbour authority said that ships could enter the\nbasin again after six weeks of strike, and that two\ntugs were on their way.\n"
    (story,) = split_stories(text)
    assert len(story.paragraphs) == 1


def test_a_subhead_in_capitals_opens_no_story_even_behind_a_wide_gap() -> None:
    text = f"A title of five words\n\n{'The road was closed again. ' * 4}\n\n\n\nTHE ROAD TO THE COAST\n\n{'It rained a lot there. ' * 4}"
    assert len(split_stories(text)) == 1


@pytest.mark.parametrize("text", ["", " ", "\r\n\r\n", "\u2028 \t", "---\n***"])
def test_a_text_without_words_holds_no_story(text: str) -> None:
    assert split_stories(text) == ()


@given(st.text(alphabet=st.sampled_from('AbC.,"“” \n\r\u2028—()/T'), max_size=400))
def test_spans_lie_in_order_within_any_text(text: str) -> None:
    last = 0
    for story in split_stories(text):
        assert last <= story.span.start < story.span.end <= len(text)
        for span in (*story.paragraphs, *story.captions, *story.subheads):
            assert story.span.start <= span.start <= span.end <= story.span.end
        last = story.span.end


@pytest.mark.parametrize("clock", ["13:30 - ", "9.05 p.m. – ", "14:05 GMT: "])
def test_the_time_of_an_entry_of_a_live_page_is_no_part_of_its_words(clock: str) -> None:
    text = f"What we know so far\n\n{clock}The mayor has arrived.\n\n3.5 million people live here."
    assert [words(text, paragraph) for paragraph in split_stories(text)[0].paragraphs] == [
        "The mayor has arrived.",
        "3.5 million people live here.",
    ]
