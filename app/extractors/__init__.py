"""Extractors that need more than the engine: an installed pipeline, a service. The engine's own `rules` need nothing."""
