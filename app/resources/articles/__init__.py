"""Published texts, and what is taken out of them."""
