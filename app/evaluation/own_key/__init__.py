"""Scores stored claims, remarks, contradictions and events against a key of dispatches (evaluation/README.md)."""
