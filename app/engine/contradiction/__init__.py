"""One file per rule, a tuple of rules; each finding names its rule, both clauses and a sentence a person can check."""
