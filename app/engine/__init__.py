"""The pure library: dataclasses in, dataclasses out. No clock, no I/O, no web, no ORM."""
