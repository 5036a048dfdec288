"""Compares the components of two schema sets, so that equivalence is a matter of record.

Every component is written out as short facts, each with the place it speaks of; two sets are
equivalent when their facts are. Where a component was declared (`domain`) and what is remarked
about it (`notes`) do not bear on any document and are left out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from isa95kit.schema.components import (
    Child,
    Choice,
    Components,
    Group,
    Particle,
    SimpleType,
    Slot,
    Type,
    Wildcard,
    children,
)

__all__ = ["Difference", "compare"]

ABSENT = "absent"
"""What stands in a `Difference` for the side that has nothing at its place."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One fact that two schema sets do not share, such as an occurrence or a base type."""

    where: str
    official: str
    ours: str

    def __str__(self) -> str:
        return f"{self.where}: official {self.official}; ours {self.ours}"


def compare(official: Components, ours: Components) -> tuple[Difference, ...]:
    """All differences, in the order of the official components; empty when there are none."""
    left, right = facts(official), facts(ours)
    return tuple(
        Difference(where, left.get(where, ABSENT), right.get(where, ABSENT))
        for where in dict.fromkeys((*left, *right))
        if left.get(where) != right.get(where)
    )


def facts(components: Components) -> dict[str, str]:
    """Everything that decides on documents: where → what, in short readable words."""
    found = {
        "namespace": components.release.namespace,
        "extension namespace": components.release.extension_namespace,
    }
    for element in components.elements.values():
        found[f"element {element.name}"] = element.type
    for name, declared in components.types.items():
        found.update(_type_facts(f"type {name}", declared))
    for kind, groups in (("group", components.groups), ("extension slot", components.slots)):
        for name, (_, items) in groups.items():
            found[f"{kind} {name}"] = _model(items)
            found.update(_item_facts(f"{kind} {name}", items))
    return found


def _type_facts(where: str, declared: Type) -> Iterator[tuple[str, str]]:
    if isinstance(declared, SimpleType):
        yield where, "simple type"
        yield f"{where} base", declared.base or "none"
        yield f"{where} values", _listed(declared.values)
        yield f"{where} patterns", _listed(declared.patterns)
        yield f"{where} union of", _listed(declared.members)
        return
    yield where, "text type" if declared.is_text else "element type"
    yield f"{where} base", f"{declared.derivation} of {declared.base}" if declared.base else "none"
    yield f"{where} values", _listed(declared.values)
    yield f"{where} mixed", str(declared.mixed)
    yield f"{where} block", declared.block or "none"
    yield f"{where} content", _model(declared.items)
    yield from _item_facts(where, declared.items)
    for attribute in declared.attributes:
        use = "required" if attribute.required else "optional"
        yield f"{where} attribute {attribute.name}", f"{attribute.type} {use}"


def _item_facts(where: str, items: tuple[Particle, ...]) -> Iterator[tuple[str, str]]:
    """What each child is, apart from its place in the content model."""
    seen: Counter[str] = Counter()
    for item in children(items):
        seen[item.name] += 1
        count = f"[{seen[item.name]}]" if seen[item.name] > 1 else ""
        nillable = " nillable" if item.nillable else ""
        qualified = "" if item.qualified else " unqualified"
        yield f"{where} child {item.name}{count}", f"{item.type}{nillable}{qualified}"


def _model(items: tuple[Particle, ...]) -> str:
    """A content model in one line: ``ID, Version 0..1, (EquipmentID | PersonID) 1..*``."""
    return ", ".join(map(_particle, items)) or "nothing"


def _particle(item: Particle) -> str:
    match item:
        case Child():
            what = item.name
        case Slot():
            what = f"slot {item.group}"
        case Group():
            what = f"group {item.name} ({_model(item.items)})"
        case Choice():
            what = "(" + " | ".join(map(_particle, item.items)) + ")"
        case Wildcard():
            what = f"anything {item.process}"
    if (item.minimum, item.maximum) == (1, 1):
        return what
    return f"{what} {item.minimum}..{'*' if item.maximum is None else item.maximum}"


def _listed(values: tuple[str, ...]) -> str:
    return ", ".join(map(repr, values)) or "none"
