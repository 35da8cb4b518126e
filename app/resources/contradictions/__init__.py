"""Contradictions: pairs of claims that cannot both hold, found by rules or proposed by people, decided by people."""
