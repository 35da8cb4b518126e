"""Anyone who can speak, publish or check."""
