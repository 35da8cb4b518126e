"""The checkout the tests run in."""

from __future__ import annotations

import subprocess
import tomllib
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]


def tracked_files() -> list[Path]:
    """Files git knows or would take, relative to the root; raises CalledProcessError outside a checkout."""
    listed = subprocess.run(
        # the checkout may belong to another user than the one who runs the tests
        ["git", "-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],  # noqa: S607 -- git is where PATH says
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return [path for name in listed.stdout.split("\0") if name and (path := Path(name)) and (ROOT / path).is_file()]


def project() -> dict[str, Any]:
    """pyproject.toml."""
    return tomllib.loads((ROOT / "pyproject.toml").read_text())
