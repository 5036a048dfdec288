"""The conversion findings: every rule id with its title, what it means and what to do about it."""

from __future__ import annotations

from isa95kit.schema.catalogue import Entry

__all__ = ["CONVERSION"]

_ENTRIES = (
    Entry(
        "CVT-001",
        "Comment lost",
        "A comment of the document is not carried over: it is no part of the content. That holds "
        "in user areas, signatures and extensions too, whose elements are carried as they are.",
        "Say in a Description what receivers should know.",
    ),
    Entry(
        "CVT-002",
        "Processing instruction lost",
        "A processing instruction is not carried over: it speaks to programs, not to receivers. "
        "Inside of what is signed it counts, and the signature does not hold without it.",
        "Keep the original where a signature matters. Else nothing has to be done, unless a "
        "program of yours asks for it.",
    ),
    Entry(
        "CVT-003",
        "Prefixes not kept",
        "The document gives the vocabulary a prefix of its own. Names are the same without it.",
        "Nothing has to be done.",
    ),
    Entry(
        "CVT-004",
        "Schema location lost",
        "The document says where its schema files are. That is a hint to tools, not content.",
        "Nothing has to be done.",
    ),
    Entry(
        "CVT-005",
        "Content would change",
        "The converted document does not read back as the same content.",
        "Please report this document. Convert it all the same with --allow-loss.",
    ),
)

CONVERSION: dict[str, Entry] = {entry.id: entry for entry in _ENTRIES}
"""All conversion findings by id, in order."""
