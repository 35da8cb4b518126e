"""Checkable neutral sentences that several claims are about."""
