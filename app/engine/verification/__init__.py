"""Which verdict may follow which, and the effective verification status of a claim."""
