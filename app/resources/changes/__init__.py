"""The change feed: every write in commit order, numbered without gaps."""
