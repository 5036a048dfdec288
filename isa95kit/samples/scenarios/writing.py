"""The small objects that messages are full of, as a plant writes them."""

from __future__ import annotations

import datetime as dt

from isa95kit.b2mml import (
    DataType,
    DataTypeValue,
    DateTime,
    Description,
    Disposition,
    DispositionValue,
    Duration,
    EquipmentLevel,
    EquipmentLevelValue,
    HierarchyScope,
    Identifier,
    MaterialLotProperty,
    MaterialUse,
    MaterialUseValue,
    QuantityString,
    QuantityValue,
    ResourceLocation,
    ResourceLocationType,
    ResourceLocationTypeValue,
    Status,
    Text,
    UnitOfMeasure,
    Value,
    ValueString,
)
from isa95kit.samples.plants import Plant
from isa95kit.samples.plants.plant import Equipment, Level

__all__ = [
    "DISPOSITIONS",
    "STATUS_LIST",
    "at",
    "described",
    "disposition",
    "duration",
    "location",
    "lot_id",
    "lot_property",
    "material_id",
    "material_use",
    "measured",
    "quantity",
    "scope",
    "status",
    "text_value",
]

STATUS_LIST = "LOT-STATUS"
"""The list that the states of lots are from."""

DISPOSITIONS = {
    "In-Process": DispositionValue.IN_PROCESS,
    "Disposition Pending": DispositionValue.RESTRICTED,
    "Quarantine": DispositionValue.RESTRICTED,
    "Rejected": DispositionValue.RESTRICTED,
    "Approved": DispositionValue.RESTRICTED,
    "Released": DispositionValue.UN_RESTRICTED,
}
"""The disposition that goes with a state; what is approved waits for its release."""


def material_id(plant: Plant, text: str) -> Identifier:
    """A material number, which names its scheme.

    >>> from isa95kit.samples.plants import DISCRETE
    >>> material_id(DISCRETE, "300-1180").scheme_id
    'MATERIAL'
    """
    return Identifier(text, scheme_id="MATERIAL", scheme_agency_id=plant.agency)


def lot_id(plant: Plant, text: str) -> Identifier:
    """A lot number, which names its scheme.

    >>> from isa95kit.samples.plants import DISCRETE
    >>> lot_id(DISCRETE, "HC-1").scheme_agency_id
    'NORTHGATE'
    """
    return Identifier(text, scheme_id="LOT", scheme_agency_id=plant.agency)


def at(moment: dt.datetime) -> DateTime:
    """A date-time with the offset of the plant.

    >>> at(dt.datetime(2026, 3, 2, 6, tzinfo=dt.UTC)).value
    '2026-03-02T06:00:00Z'
    """
    return DateTime.of(moment)


def described(text: str) -> tuple[Description, ...]:
    """A description in English.

    >>> described("Mix")[0].language_id
    'en'
    """
    return (Description(text, language_id="en"),)


def duration(length: dt.timedelta) -> Duration:
    """A duration in hours and minutes.

    >>> duration(dt.timedelta(minutes=90)).value
    'PT1H30M'
    """
    hours, minutes = divmod(int(length.total_seconds()) // 60, 60)
    return Duration("PT" + (f"{hours}H" if hours else "") + (f"{minutes}M" if minutes else ""))


def quantity(text: str, unit: str) -> tuple[QuantityValue, ...]:
    """One quantity: its digits as they are, its unit as Rec. 20 code.

    >>> quantity("24.00", "KGM")[0].unit_of_measure.value
    'KGM'
    """
    value = QuantityValue(
        quantity_string=QuantityString(text),
        data_type=DataType(DataTypeValue.DECIMAL),
        unit_of_measure=UnitOfMeasure(unit),
    )
    return (value,)


def measured(text: str, unit: str) -> tuple[Value, ...]:
    """A measured or set value with its unit.

    >>> measured("180", "RPM")[0].value_string.value
    '180'
    """
    value = Value(
        value_string=ValueString(text),
        data_type=DataType(DataTypeValue.DECIMAL),
        unit_of_measure=UnitOfMeasure(unit),
    )
    return (value,)


def text_value(text: str) -> tuple[Value, ...]:
    """A value that is a text.

    >>> text_value("EBR-17")[0].data_type.value
    <DataTypeValue.STRING: 'string'>
    """
    return (Value(value_string=ValueString(text), data_type=DataType(DataTypeValue.STRING)),)


def status(state: str) -> Status:
    """A state of a lot, which names the list it is from.

    >>> status("Released").list_id
    'LOT-STATUS'
    """
    return Status(state, list_id=STATUS_LIST)


def disposition(state: str) -> Disposition:
    """The disposition that goes with a state.

    >>> disposition("Quarantine").value
    <DispositionValue.RESTRICTED: 'Restricted'>
    """
    return Disposition(DISPOSITIONS[state])


def material_use(use: str) -> MaterialUse:
    """A use of the standard; any other word, such as Scrap, as Other.

    >>> material_use("Scrap").other_value
    'Scrap'
    """
    if use in list(MaterialUseValue):
        return MaterialUse(MaterialUseValue(use))
    return MaterialUse(MaterialUseValue.OTHER, other_value=use)


def location(place: Equipment) -> ResourceLocation:
    """Where something lies: a piece of storage equipment.

    >>> from isa95kit.samples.plants import DISCRETE
    >>> location(DISCRETE.storage[0]).location.value
    'ST-PARTS-07'
    """
    kind = ResourceLocationType(ResourceLocationTypeValue.EQUIPMENT)
    return ResourceLocation(location=Text(place.id), location_type=kind)


def scope(path: tuple[Level, ...]) -> HierarchyScope:
    """A path through the equipment hierarchy, from the enterprise down.

    >>> from isa95kit.samples.plants import DISCRETE
    >>> scope(DISCRETE.site).hierarchy_scope_child.equipment_id.value
    'HARBOR-MILL'
    """
    (level, name), *below = path
    return HierarchyScope(
        equipment_id=Identifier(name),
        equipment_level=EquipmentLevel(EquipmentLevelValue(level)),
        hierarchy_scope_child=scope(tuple(below)) if below else None,
    )


def lot_property(name: str, text: str) -> MaterialLotProperty:
    """A property of a lot that is a text.

    >>> lot_property("EBR-ID", "EBR-17").id.value
    'EBR-ID'
    """
    return MaterialLotProperty(id=Identifier(name), value=text_value(text))
