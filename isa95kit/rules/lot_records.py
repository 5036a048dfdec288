"""The record behind the status of a lot, and who signed for it, as far as a message says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from isa95kit.b2mml import TransUserArea
from isa95kit.b2mml.base import AnyElement
from isa95kit.rules.moves import AnyLot, state_changes
from isa95kit.rules.parties import area_of
from isa95kit.rules.place import Place
from isa95kit.transactions import change_statuses

__all__ = ["property_text", "record_of", "signed"]


def record_of(lot: AnyLot, at: Place) -> tuple[str, str]:
    """The controlling record of a lot and its version; empty where the message says nothing.

    They are properties of the lot, or elements of these names in a UserArea of the change.
    """
    carriers = at.context.agreement.carriers
    names = (carriers.controlling_record, carriers.controlling_record_version)
    found = [property_text(lot.material_lot_property, name) for name in names]
    if not all(found):
        areas = [status.user_area for status in change_statuses(at.message)]
        areas += [change.user_area for _, change in state_changes(at.message)]
        elements = [e for area in areas for e in _content(area)]
        found = [
            text or _element_text(elements, name) for text, name in zip(found, names, strict=True)
        ]
    return found[0], found[1]


def property_text(properties: Iterable[Any], name: str) -> str:
    """The value of a property of this ID, wherever it is nested; empty where there is none."""
    pending = list(properties)
    while pending:
        item = pending.pop(0)
        if item.id.value.strip() == name:
            for value in item.value:
                text = getattr(getattr(value, "value_string", None), "value", None)
                if isinstance(text, str) and text.strip():
                    return text.strip()
        pending += getattr(item, "material_lot_property_child", ())
    return ""


def signed(at: Place) -> bool:
    """Whether a message names its final approver: a Signature, or an approval in a UserArea."""
    area = area_of(at.message)
    if area is None:
        return False
    if area.signature is not None and area.signature.content:
        return True
    areas = [area.user_area]
    areas += [status.user_area for status in change_statuses(at.message)]
    areas += [change.user_area for _, change in state_changes(at.message)]
    return any(_approves(element) for one in areas for element in _content(one))


def _approves(element: AnyElement) -> bool:
    name = _local(element.name)
    if name == "Signature":
        return True
    if name in ("IndividualApproval", "ApprovalHistory"):
        return "ApprovedBy" in element.xml and "ApprovalDate" in element.xml
    return name == "PersonnelIdentificationManifest" and "TimeStamp" in element.xml


def _content(area: TransUserArea | None) -> Iterator[AnyElement]:
    return iter(area.content if area is not None else ())


def _element_text(elements: Iterable[AnyElement], name: str) -> str:
    for element in elements:
        if _local(element.name) == name:
            text = element.xml.partition(">")[2].partition("<")[0].strip()
            if text:
                return text
    return ""


def _local(name: str) -> str:
    return name.rpartition(":")[2]
