"""Business rules: what a schema cannot say about a message."""
