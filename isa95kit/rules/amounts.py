"""Quantities as rules read them: numbers, units, of which material, reported or asked for."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Any

from isa95kit.b2mml import DateTime, Identifier, MaterialDefinition, QuantityValue, Value
from isa95kit.identity import Identity, NoIdentity
from isa95kit.rules.context import Context
from isa95kit.rules.parties import area_of
from isa95kit.rules.place import Place
from isa95kit.rules.registers import objects, only_asks
from isa95kit.transactions import Verb
from isa95kit.units import Quantity, QuantityError, UnitError
from isa95kit.units.reading import decimal_of

__all__ = [
    "base_unit",
    "definitions",
    "is_number",
    "is_reported",
    "lacks_material",
    "material_of",
    "moment",
    "number_of",
    "property_of",
    "quantity_of",
    "text_of",
]


def is_number(text: str) -> bool:
    """Whether a text is a plain decimal number."""
    if text.isascii():
        digits = text[1:] if text[:1] in ("-", "+") else text
        if digits.replace(".", "", 1).isdigit():
            return len(text) < _SHORT or decimal_of(text) is not None
    return decimal_of(text) is not None


_SHORT = 100


def text_of(value: QuantityValue | Value) -> str | None:
    """The text of a quantity or value; None where it is nil."""
    held = value.quantity_string if isinstance(value, QuantityValue) else value.value_string
    text = getattr(held, "value", None)
    return text if isinstance(text, str) else None


def number_of(value: QuantityValue | Value) -> Decimal | None:
    """The number of a quantity or value; None where it is nil, or no plain decimal number."""
    text = text_of(value)
    return None if text is None else decimal_of(text)


def quantity_of(value: QuantityValue | Value, context: Context) -> Quantity | None:
    """The quantity in the agreed units; None where it is none, which other rules speak of."""
    if context.units is None:
        return None
    try:
        return Quantity.of(value, units=context.units, code_lists=context.agreement.unit_lists)
    except (QuantityError, UnitError):
        return None


def is_reported(at: Place) -> bool:
    """Whether an object tells what was done: it does not stand in the form that a request gives
    for the answer (RequestedSegmentResponse), in a Cancel, nor in what `only_asks`.
    """
    asked = any(field == "requested_segment_response" for _, field, _ in at.steps)
    return not asked and at.verb != Verb.CANCEL and not only_asks(at)


def material_of(obj: Any, at: Place) -> Identity | None:
    """The one material definition of a material object; None where it names none, or several.

    A sublot is of the material of its lot. What names a lot alone is of the material of that lot,
    where lots are known.
    """
    named = _one(getattr(obj, "material_definition_id", None))
    if named is None and type(obj).__name__ == "MaterialSubLot":
        lot = at.nearest("MaterialLot")
        named = _one(getattr(lot, "material_definition_id", None))
    if named is None and not getattr(obj, "material_definition_id", None):
        lot_id = _one(getattr(obj, "material_lot_id", None))
        known = objects(at.context, lot_id, "MaterialLot") if lot_id is not None else ()
        named = next((_one(getattr(lot, "material_definition_id", None)) for lot in known), None)
    try:
        return None if named is None else Identity.of(named, type="MaterialDefinition")
    except NoIdentity:
        return None


def lacks_material(obj: Any, at: Place) -> None:
    """Say that nobody knows the material of an object that names a lot alone, if it does."""
    lots = getattr(obj, "material_lot_id", None)
    if lots and not getattr(obj, "material_definition_id", None) and not only_asks(at):
        lot = lots[0] if isinstance(lots, tuple) else lots
        at.lacks(f"material of MaterialLot {getattr(lot, 'value', '')}")


def _one(named: Any) -> Identifier | None:
    if isinstance(named, tuple):
        named = named[0] if len(named) == 1 else None
    return named if isinstance(named, Identifier) else None


def base_unit(material: Identity, at: Place) -> str:
    """The unit code in which a material is kept, as master data says; empty where it does not, or
    where versions in force say different things.
    """
    return at.once((base_unit, material), lambda: _base_unit(material, at))


def _base_unit(material: Identity, at: Place) -> str:
    name = at.context.agreement.carriers.base_unit
    found = set()
    for definition in definitions(material, at):
        value = property_of(definition.material_definition_property, name)
        if value is not None:
            unit = getattr(value.unit_of_measure, "value", "")
            found.add((text_of(value) or "").strip() or unit.strip())
    return found.pop() if len(found) == 1 else ""


def definitions(material: Identity, at: Place) -> Iterator[MaterialDefinition]:
    """The versions of a material in force when the message was made, or all where that is open."""
    master_data, now = at.context.master_data, moment(at)
    if master_data is None:
        return
    for key in master_data.meant_by("MaterialDefinition", material.to_identifier()):
        chain = master_data.chains[key]
        yield from chain.objects if now is None else chain.in_force(now)


def property_of(properties: Iterable[Any], name: str) -> Value | None:
    """The first value of the property of this ID, wherever it is nested."""
    pending = list(properties)
    while pending:
        item = pending.pop(0)
        if item.id.value.strip() == name:
            return next(iter(item.value), None)
        for field in type(item).__dataclass_fields__:
            if field.endswith("_child"):
                pending += getattr(item, field)
    return None


def moment(at: Place) -> dt.datetime | None:
    """When the message was made, or else now; None where neither is known."""
    area = area_of(at.message)
    if area is not None and isinstance(area.creation_date_time, DateTime):
        try:
            created = area.creation_date_time.datetime
        except ValueError:
            created = None
        if created is not None and created.tzinfo is not None:
            return created
    return at.context.clock() if at.context.clock is not None else None
