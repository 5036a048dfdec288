"""Tests of the transaction messages."""
