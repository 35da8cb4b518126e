"""What anyone who checked a claim found; append-only."""
