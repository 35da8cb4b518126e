"""Where the publishers' texts and their scorers are, which are no part of the repository."""

from __future__ import annotations

import os
from pathlib import Path

from tests.house.checkout import ROOT

SHARED = Path(os.environ.get("COUNTERCLAIM_SHARED_DATA", ROOT.parent / "shared"))
WHY_NOT = "publishers' texts are no part of the repository (COUNTERCLAIM_SHARED_DATA names their folder)"
