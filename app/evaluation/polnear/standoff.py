"""Reads attributions from brat standoff files: lines "T1<tab>Label start end;start end<tab>words" and "E1<tab>Role:T1 Role:T2"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from app.evaluation.data import BadData, read_text, require_folder
from app.evaluation.polnear.tokens import Spans


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who (source), by which word (cue), said what (content), as spans of the text."""

    source: Spans
    cue: Spans
    content: Spans


@dataclass(frozen=True, slots=True)
class AnnotatedText:
    """One text and its attributions by its first annotator."""

    name: str
    text: str
    attributions: tuple[Attribution, ...]


def read_corpus(folder: Path, split: str) -> tuple[AnnotatedText, ...]:
    """FOLDER/SPLIT/text/NAME.txt with FOLDER/SPLIT/attributions/NAME_ANNOTATOR.ann, by name; texts nobody annotated are left out.

    Of several annotators the first by file name counts. Raises `BadData`.
    """
    texts, marks = require_folder(folder / split / "text"), require_folder(folder / split / "attributions")
    first: dict[str, Path] = {}
    for path in sorted(marks.glob("*.ann")):
        first.setdefault(path.stem.rpartition("_")[0], path)
    found = [
        AnnotatedText(path.stem, read_text(path), read_attributions(first[path.stem]))
        for path in sorted(texts.glob("*.txt"))
        if path.stem in first
    ]
    if not found:
        raise BadData(f"{folder / split}: no text with annotations")
    return tuple(found)


def read_attributions(path: Path) -> tuple[Attribution, ...]:
    """The attributions of one standoff file that have a content or a cue; raises `BadData` for a line that cannot be read.

    A mark that stands below the attribution that names it is left out, so that figures compare with those of earlier scorers of the corpus.
    """
    spans: dict[str, Spans] = {}
    found: list[Attribution] = []
    for number, line in enumerate(read_text(path).split("\n"), 1):
        name, _, rest = line.rstrip("\r").partition("\t")
        body = rest.partition("\t")[0]
        if name.startswith("T") and body:
            spans[name] = _spans(body.partition(" ")[2], f"{path}, line {number}")
        elif name.startswith("E") and body:
            found.append(_attribution(body, spans))
    return tuple(one for one in found if one.content or one.cue)


def _spans(written: str, where: str) -> Spans:
    try:
        pairs = [part.split() for part in written.split(";")]
        return tuple((int(start), int(end)) for start, end in pairs)
    except ValueError as error:
        raise BadData(f"{where}: {written!r} are no offsets") from error


def _attribution(event: str, spans: Mapping[str, Spans]) -> Attribution:
    roles: dict[str, Spans] = {"source": (), "cue": (), "content": ()}
    for part in event.split():
        role, _, mark = part.partition(":")
        plain = role.rstrip("0123456789").lower()
        if plain in roles and mark in spans:
            roles[plain] += spans[mark]
    return Attribution(**roles)
