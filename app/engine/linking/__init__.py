"""Candidates and decisions: which actor a name means, which event a story belongs to, which proposition a claim is about."""
