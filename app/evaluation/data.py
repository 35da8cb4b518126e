"""Reading annotated data from folders of the user's."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from pydantic import ValidationError


class BadData(ValueError):
    """The folder does not hold what the evaluation reads; the message says which file and why."""


def read_text(path: Path) -> str:
    """The file as it is, without newline translation, because annotations count its characters; raises `BadData`."""
    try:
        return path.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        raise BadData(f"{path}: not UTF-8 text (byte {error.start})") from error
    except OSError as error:
        raise BadData(f"{path}: {error.strerror}") from error


def read_json(path: Path) -> Any:
    """The JSON value of a file; raises `BadData` with line and column."""
    try:
        return json.loads(read_text(path))
    except json.JSONDecodeError as error:
        raise BadData(f"{path}: not JSON (line {error.lineno}, column {error.colno}: {error.msg})") from error


def require_folder(path: Path) -> Path:
    """The path, when it is a folder; raises `BadData`."""
    if not path.is_dir():
        raise BadData(f"{path}: there is no such folder")
    return path


def invalid_key(path: Path, error: ValidationError) -> BadData:
    """The error to raise for a key of the wrong shape: names the first place that is wrong, and how many there are."""
    first = error.errors()[0]
    place = "/".join(str(step) for step in first["loc"])
    rest = error.error_count() - 1
    return BadData(f"{path}: {place}: {first['msg']}" + (f" (and {rest} more)" if rest else ""))
