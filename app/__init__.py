"""Counterclaim: who said what, who denies it, and what checking found."""
