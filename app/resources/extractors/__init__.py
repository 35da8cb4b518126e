"""What can take claims out of a text."""
