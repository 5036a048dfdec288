"""What the rule ids of findings mean: the catalogues of all layers as one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from isa95kit.binding.catalogue import SYNTAX
from isa95kit.conversion.catalogue import CONVERSION
from isa95kit.profile.catalogue import PROFILE
from isa95kit.reports.around import GENEALOGY, OBJECTS
from isa95kit.rules.registry import RULES
from isa95kit.schema.catalogue import CATALOGUE, Entry

if TYPE_CHECKING:
    from isa95kit.rules.rule import AnyRule

__all__ = ["Entry", "known"]


def known(own: Iterable[AnyRule] = ()) -> dict[str, Entry]:
    """Every finding of isa95kit by its rule id, and those of a plant's *own* rules.

    >>> known()["XSD-101"].title
    'Missing element'
    """
    rules = {r.id: Entry(r.id, r.title, r.rationale, r.remark) for r in (*own, *RULES)}
    return {
        **rules,
        **SYNTAX,
        **CATALOGUE,
        **CONVERSION,
        **PROFILE,
        **GENEALOGY,
        **OBJECTS,
    }
