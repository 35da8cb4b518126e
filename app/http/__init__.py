"""FastAPI-only mechanics: callers, problems, reads, writes, strict routes and plain ASGI middleware."""
