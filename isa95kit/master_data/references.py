"""Which identifiers of an object refer to which other objects.

An identifier called ``XxxID`` refers to an object of the class Xxx; so do ``XxxBaseID``,
``XxxSourceID`` and ``XxxPatternID``. A table holds the few that are spelled otherwise. No
reference is seen in identifiers whose class the name leaves open (ResourceID, WorkDefinitionID,
TestableObjectID), in those that point out of the vocabulary (BillOfMaterialsID, ProductID), and in
those of properties, whose IDs are unique only within their object (rule REF-002).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from isa95kit import b2mml
from isa95kit.b2mml.base import Alternative, Component
from isa95kit.b2mml.core_components import Identifier
from isa95kit.identity import identifying_field

__all__ = ["Reference", "parts_of", "reference_fields", "references"]


class Reference(NamedTuple):
    """An identifier that refers to an object of the class named ``type``.

    ``version`` is the one it asks for, empty where it does not say. ``path`` leads to it, from the
    object it was found in.
    """

    type: str
    identifier: Identifier
    version: str
    path: str


_SUFFIXES = ("", "Base", "Source", "Pattern", "Child")
_IRREGULAR = {
    "DependentOperationsSegmentID": "OperationsSegment",
    "DependentProcessSegmentID": "ProcessSegment",
    "MaterialSublotID": "MaterialSubLot",
    "OperationalClassID": "OperationalLocationClass",
    "OperationsRecordSpecificationID": "OperationsRecordSpecTemplate",
    "OperationsRecordSpecificationPatternID": "OperationsRecordSpecTemplate",
    "WorkCalendarDefintionEntryID": "WorkCalendarDefinitionEntry",
}
_CLASSES = frozenset(b2mml.__all__)
_OWNED = "Property"
"""Ending of classes whose IDs are unique only in the object that they belong to."""
_NONE: tuple[()] = ()
_CLASS = re.compile(r"\b[A-Z]\w*")
_LEAVES = frozenset(
    # Nothing inside refers to anything. An Identifier may be a reference, and is not among these.
    {"Code", "DateTime", "Description", "Duration", "Measure", "Name", "Nil", "None", "Numeric"}
    | {"QuantityValue", "Text", "Value"}
)


def reference_fields(cls: type[Component]) -> dict[str, str]:
    """The fields of a class that refer to other objects, each with the class it refers to.

    >>> from isa95kit.b2mml import MaterialSubLot, OperationalLocation
    >>> reference_fields(MaterialSubLot)["material_lot_id"]
    'MaterialLot'
    >>> reference_fields(OperationalLocation)["operational_class_id"]
    'OperationalLocationClass'
    """
    return {field: target for field, target, _ in _plan(cls) if target}


def references(obj: Component) -> Iterator[Reference]:
    """All references of an object, of its parts too, in no special order.

    A version stands beside its reference (WorkMasterID, WorkMasterVersion). Of several IDs and
    versions each ID has the version in its place; where their numbers differ (EFF-011) nobody can
    say which belongs to which, and the references have none.

    >>> from isa95kit.b2mml import Identifier, JobOrder
    >>> job = JobOrder(
    ...     id=Identifier("J"),
    ...     work_master_id=Identifier("WM-1"),
    ...     work_master_version=Identifier("3"),
    ... )
    >>> [(found.type, found.identifier.value, found.version) for found in references(job)]
    [('WorkMaster', 'WM-1', '3')]
    """
    pending: list[tuple[Any, str]] = [(obj, f"/{type(obj).__name__}")]
    while pending:
        holder, path = pending.pop()
        for field, target, version_field in _plan(type(holder)):
            value = getattr(holder, field)
            if value is None or value is _NONE:
                continue
            items: tuple[Any, ...] = value if type(value) is tuple else (value,)
            name = holder.__dataclass_fields__[field].metadata.get("name", "")
            versions = _versions(getattr(holder, version_field), items) if version_field else ()
            for n, item in enumerate(items):
                called, found = (name, item)
                if isinstance(item, Alternative):
                    called, found, target = item.name, item.value, target_of(item.name)
                where = f"{path}/{called}" + (f"[{n + 1}]" if len(items) > 1 else "")
                if isinstance(found, Identifier):
                    if target and found.value.strip():
                        yield Reference(target, found, versions[n] if versions else "", where)
                elif isinstance(found, Component):
                    pending.append((found, where))


def parts_of(obj: Component) -> Iterator[tuple[str, str]]:
    """Class and ID of every object inside an object, but for itself and for properties.

    >>> from isa95kit.b2mml import Identifier, MaterialLot, MaterialSubLot
    >>> lot = MaterialLot(
    ...     id=Identifier("L"), material_sub_lot=(MaterialSubLot(id=Identifier("L/1")),)
    ... )
    >>> list(parts_of(lot))
    [('MaterialSubLot', 'L/1')]
    """
    pending: list[Any] = [obj]
    while pending:
        holder = pending.pop()
        if holder is not obj and (field := identifying_field(type(holder))):
            held, kind = getattr(holder, field), type(holder).__name__
            if isinstance(held, Identifier) and not kind.endswith(_OWNED):
                yield kind, held.value
        for field, target, _ in _plan(type(holder)):
            value = getattr(holder, field)
            if target or value is None or value is _NONE:
                continue
            for item in value if type(value) is tuple else (value,):
                found = item.value if isinstance(item, Alternative) else item
                if isinstance(found, Component) and not isinstance(found, Identifier):
                    pending.append(found)


@cache
def target_of(name: str) -> str:
    """The class that an identifier of this name refers to, empty where it does not say.

    >>> target_of("MaterialClassBaseID"), target_of("ResourceID")
    ('MaterialClass', '')
    """
    if name in _IRREGULAR:
        return _IRREGULAR[name]
    if not name.endswith("ID"):
        return ""
    stem = name.removesuffix("ID")
    for suffix in _SUFFIXES:
        if stem.endswith(suffix) and (cls := stem.removesuffix(suffix)) in _CLASSES:
            found = getattr(b2mml, cls)
            described = issubclass(found, Component) and found is not Component
            if described and not cls.endswith(_OWNED) and identifying_field(found):
                return cls
    return ""


_Plan = tuple[tuple[str, str, str], ...]
"""The fields to look into: name, class referred to or empty, field of the version or empty."""
_PLANS: dict[type[Component], _Plan] = {}


def _plan(cls: type[Component]) -> _Plan:
    try:
        return _PLANS[cls]
    except KeyError:
        return _PLANS.setdefault(cls, _planned(cls))


def _planned(cls: type[Component]) -> _Plan:
    declared = cls.__dataclass_fields__
    planned = []
    for field, facts in declared.items():
        kind = facts.metadata.get("type")
        if kind in ("Attribute", "Text") or field in ("extensions", "id", "version"):
            continue
        if _LEAVES.issuperset(_CLASS.findall(str(facts.type))):
            continue
        target = ""
        if "Identifier" in str(facts.type) and kind == "Element":
            target = target_of(facts.metadata["name"])
            if not target:
                continue
        beside = field.removesuffix("_id") + "_version"
        planned.append((field, target, beside if target and beside in declared else ""))
    return tuple(planned)


def _versions(value: Any, items: tuple[Any, ...]) -> tuple[str, ...]:
    versions = value if type(value) is tuple else () if value is None else (value,)
    if len(versions) != len(items):
        return ()
    return tuple([v.value if isinstance(v, Identifier) else "" for v in versions])
