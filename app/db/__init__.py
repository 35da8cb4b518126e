"""Connections, the unit of work, hot reads, keyset pages and search; what differs between SQLite and PostgreSQL stays in here."""
