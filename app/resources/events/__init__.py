"""What the parties talk about: events, their places, participants and sub-events."""
