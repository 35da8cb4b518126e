"""One package per resource: routes -> service -> store -> schemas."""
