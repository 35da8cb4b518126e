"""The story of the claims' tests."""

from tests.resources.claims.conftest import claim, story

__all__ = ["claim", "story"]
