"""Short dispatches in our own words: what the demo loads and the tests read."""
