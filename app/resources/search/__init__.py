"""One full-text search over every kind of record."""
