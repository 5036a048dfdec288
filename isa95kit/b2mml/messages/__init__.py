# Written by `python -m codegen emit` from schemas/vocabulary/V0701; do not edit.
"""The transaction messages, one module a domain."""
