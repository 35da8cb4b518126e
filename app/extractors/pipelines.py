"""An operator's spaCy pipeline by name or folder: whether it is there and in which version, without loading it."""

from __future__ import annotations

import json
from importlib import metadata
from importlib.util import find_spec
from pathlib import Path

RULES_VERSION = "1"
"""Version of the rules over a pipeline's parses."""


def missing_pipeline(pipeline: str) -> str | None:
    """Why the pipeline cannot be loaded, or None when it is there."""
    if _meta_file(pipeline).is_file() or (pipeline.isidentifier() and find_spec(pipeline) is not None):
        return None
    return f"there is no installed pipeline {pipeline}."


def pipeline_version(pipeline: str | None) -> str:
    """The extractor's version: that of its rules, and the pipeline's name and version where they are known ("1+en_core_web_sm-3.8.0")."""
    if pipeline is None:
        return RULES_VERSION
    name, version = _identity(pipeline)
    return f"{RULES_VERSION}+{name}" + (f"-{version}" if version else "")


def _identity(pipeline: str) -> tuple[str, str]:
    file = _meta_file(pipeline)
    if file.is_file():
        try:
            meta = json.loads(file.read_text(encoding="utf-8"))
            return f"{meta.get('lang', '')}_{meta.get('name', '')}".strip("_") or file.parent.name, str(meta.get("version", ""))
        except (OSError, ValueError, AttributeError):
            return file.parent.name, ""
    try:
        return pipeline, metadata.version(pipeline)
    except (metadata.PackageNotFoundError, ValueError):
        return pipeline, ""


def _meta_file(pipeline: str) -> Path:
    return Path(pipeline) / "meta.json"
