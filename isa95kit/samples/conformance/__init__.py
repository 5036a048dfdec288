"""The conformance kit: a suite of documents for any product, and scores of products."""
