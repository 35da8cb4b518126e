from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.extractors.service import Service, serving


@pytest.fixture
def service() -> Iterator[Service]:
    """A model service on this machine."""
    with serving() as made:
        yield made
