"""How often Python looks for garbage that holds itself: reading texts and answering make hardly any, and the search costs a seventh of the time."""

from __future__ import annotations

import gc


def collect_seldom() -> None:
    """Leaves what was made so far to the process for good, and looks through what is made later twenty-eight times less often than usual."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 50)
