"""Sides, standing, independence and ranges: what a dispute is made of."""
