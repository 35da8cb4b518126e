"""From a text to stored claims: one file per sort of record, `run` ties them together."""
