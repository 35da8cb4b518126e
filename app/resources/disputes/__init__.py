"""Disputes: what the parties say about an event or a proposition, on one page; derived, never written by hand."""
