"""Questions of which an event has one and the words that answer them, by field. Data."""
