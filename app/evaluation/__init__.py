"""Measures an extractor against annotated data: what `counterclaim eval` prints."""
