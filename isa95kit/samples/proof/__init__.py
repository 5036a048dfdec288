"""The proof that two schema sets are equivalent: random and broken documents, judged by both."""
