"""What the rule ids of findings mean: the catalogues of all layers as one."""

from __future__ import annotations

from isa95kit.binding.catalogue import SYNTAX
from isa95kit.conversion.catalogue import CONVERSION
from isa95kit.profile.catalogue import PROFILE
from isa95kit.reports.around import GENEALOGY, OBJECTS
from isa95kit.rules.registry import RULES
from isa95kit.schema.catalogue import CATALOGUE, Entry

__all__ = ["Entry", "known"]


def known() -> dict[str, Entry]:
    """Every finding of isa95kit by its rule id.

    >>> known()["XSD-101"].title
    'Missing element'
    """
    rules = {r.id: Entry(r.id, r.title, r.rationale, r.remark) for r in RULES}
    return {
        **SYNTAX,
        **CATALOGUE,
        **CONVERSION,
        **PROFILE,
        **GENEALOGY,
        **OBJECTS,
        **rules,
    }
