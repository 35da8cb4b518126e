"""Reads stored texts again: what a machine found before is replaced, what a person did stays."""
