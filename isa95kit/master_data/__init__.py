"""Master data as it was published: what was, is and will be in force.

A `Catalogue` is made of any number of messages. It answers which version of an object is in force
at a moment, and tells of content that changed under an old version, of overlaps and gaps. `stale`
finds messages that rely on outdated versions, `dangling` references that lead nowhere.
"""

from __future__ import annotations

from isa95kit.master_data.catalogue import Catalogue
from isa95kit.master_data.checks import dangling, stale
from isa95kit.master_data.loading import NotPublished
from isa95kit.master_data.references import Reference, reference_fields, references

__all__ = [
    "Catalogue",
    "NotPublished",
    "Reference",
    "dangling",
    "reference_fields",
    "references",
    "stale",
]
