"""The domain's words and errors. Standard library only."""
