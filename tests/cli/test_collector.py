"""How often the program looks for garbage."""

from __future__ import annotations

import gc

from app.collector import collect_seldom


def test_what_was_made_before_is_never_walked_again_and_the_rest_seldom() -> None:
    thresholds = gc.get_threshold()
    gc.set_threshold(700, 10, 10)  # a command of an earlier test in this process may have set the program's
    try:
        collect_seldom()
        assert gc.get_freeze_count() > 0
        assert gc.get_threshold()[0] > 700
    finally:
        gc.unfreeze()
        gc.set_threshold(*thresholds)
