"""What a type asks of an element, compiled for walking: kind of content, checks, attributes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from isa95kit.schema.components import ComplexType, Components, SimpleType
from isa95kit.schema.content_model import Model, Names, compile_model
from isa95kit.schema.datatypes import Checker, builtin_of, checker, derivation

__all__ = ["ANY_TYPE", "Plan", "Plans", "substitutable"]

ANY_TYPE = "xsd:anyType"
_IDENTITIES = ("xsd:ID", "xsd:IDREF", "xsd:IDREFS")


@dataclass(slots=True, eq=False)
class Plan:
    """A compiled type.

    ``check`` is None when any text is right. ``attributes`` lead to type name and check.
    ``identity`` is the built-in whose values a document tells apart (``xsd:ID`` and its
    references). ``inner`` keeps the plans of the model's places.
    """

    type: str
    kind: Literal["text", "children", "mixed", "any"]
    check: Checker | None = None
    attributes: dict[str, tuple[str, Checker | None]] = field(default_factory=dict)
    required: tuple[str, ...] = ()
    model: Model | None = None
    identity: str = ""
    inner: list[Plan | None] = field(default_factory=list)


class Plans:
    """The plans of one release, each compiled when it is first asked for."""

    def __init__(self, components: Components) -> None:
        self.components = components
        self._kept: dict[tuple[str, str], Plan] = {}

    def get(self, type_name: str, names: Names) -> Plan:
        """The plan of a type, with the elements of the release in the namespace of *names*."""
        key = (type_name, names.namespace)
        plan = self._kept.get(key)
        if plan is None:
            plan = self._kept[key] = self._compile(type_name, names)
        return plan

    def _compile(self, type_name: str, names: Names) -> Plan:
        components = self.components
        if type_name == ANY_TYPE:
            return Plan(type_name, "any")
        declared = components.types.get(type_name)
        if isinstance(declared, ComplexType) and not declared.is_text:
            plan = Plan(type_name, "mixed" if declared.mixed else "children")
            plan.model = compile_model(components, declared.items, names)
            plan.inner = [None] * len(plan.model.leaves)
        else:
            plan = Plan(type_name, "text", checker(components, type_name))
            behind = derivation(components, builtin_of(components, type_name))
            plan.identity = next((step for step, _ in behind if step in _IDENTITIES), "")
        attributes = components.attributes_of(type_name)
        plan.attributes = {
            name: (attribute.type, checker(components, attribute.type))
            for name, attribute in attributes.items()
        }
        plan.required = tuple(name for name, a in attributes.items() if a.required)
        return plan


def substitutable(components: Components, actual: str, declared: str) -> bool:
    """True when an element of type *declared* may say by xsi:type that it is of type *actual*."""
    target = components.types.get(declared)
    if isinstance(target, SimpleType) and target.members and actual != declared:
        return any(substitutable(components, actual, member) for member in target.members)
    block = target.block if isinstance(target, ComplexType) else ""
    for step, method in derivation(components, actual):
        if step == declared:
            return True
        if block == "#all" or method in block.split():
            return False
    return False
