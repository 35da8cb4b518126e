"""One checkable statement by one claimant, where it was published, and how it stands."""
