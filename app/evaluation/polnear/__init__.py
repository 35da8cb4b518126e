"""Scores attributions against standoff annotations in the format of PolNeAR."""
