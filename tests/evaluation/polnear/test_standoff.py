"""Annotations in standoff files."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.evaluation.data import BadData
from app.evaluation.polnear.standoff import Attribution, read_attributions, read_corpus


def annotated(folder: Path, *lines: str, name: str = "one_first.ann") -> Path:
    path = folder / name
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def test_an_attribution_is_read_with_all_spans_of_its_marks(tmp_path: Path) -> None:
    path = annotated(
        tmp_path,
        "T1\tSource 0 9\tThe union",
        "T2\tCue 10 14\tsaid",
        "T3\tContent 15 20;30 40\twords",
        "T4\tContent 50 60\tmore",
        "E1\tAttribution:T9 Content:T3 Content2:T4 Cue:T2 Source:T1",
    )
    assert read_attributions(path) == (Attribution(((0, 9),), ((10, 14),), ((15, 20), (30, 40), (50, 60))),)


def test_a_mark_below_its_attribution_is_left_out(tmp_path: Path) -> None:
    path = annotated(tmp_path, "T3\tContent 15 20\twords", "E1\tContent:T3 Content2:T4", "T4\tContent 50 60\tmore")
    assert read_attributions(path) == (Attribution((), (), ((15, 20),)),)


def test_an_attribution_without_content_and_cue_is_none(tmp_path: Path) -> None:
    assert read_attributions(annotated(tmp_path, "T1\tSource 0 9\tThe union", "E1\tSource:T1")) == ()


def test_the_end_of_a_line_may_be_that_of_another_system(tmp_path: Path) -> None:
    path = tmp_path / "one_first.ann"
    path.write_bytes(b"T1\tCue 0 4\tsaid\r\nE1\tCue:T1\r\n")
    assert read_attributions(path) == (Attribution((), ((0, 4),), ()),)


def test_offsets_that_are_none_are_told_with_the_line(tmp_path: Path) -> None:
    with pytest.raises(BadData, match=r"one_first\.ann, line 2"):
        read_attributions(annotated(tmp_path, "T1\tCue 0 4\tsaid", "T2\tContent 3 x\twords"))


def corpus(folder: Path) -> Path:
    for part in ("text", "attributions"):
        (folder / "dev" / part).mkdir(parents=True)
    for name in ("one", "two"):
        (folder / "dev" / "text" / f"{name}.txt").write_text("The union said no.", encoding="utf-8")
    annotated(folder / "dev" / "attributions", "T1\tCue 10 14\tsaid", "E1\tCue:T1", name="one_first.ann")
    annotated(folder / "dev" / "attributions", "T1\tCue 0 3\tThe", "E1\tCue:T1", name="one_second.ann")
    return folder


def test_the_first_annotator_counts_and_texts_nobody_annotated_are_left_out(tmp_path: Path) -> None:
    found = read_corpus(corpus(tmp_path), "dev")
    assert [(one.name, one.attributions) for one in found] == [("one", (Attribution((), ((10, 14),), ()),))]


def test_a_split_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(BadData, match="no such folder"):
        read_corpus(corpus(tmp_path), "test")


def test_a_corpus_without_annotations_is_told(tmp_path: Path) -> None:
    for part in ("text", "attributions"):
        (tmp_path / "dev" / part).mkdir(parents=True)
    with pytest.raises(BadData, match="no text with annotations"):
        read_corpus(tmp_path, "dev")
