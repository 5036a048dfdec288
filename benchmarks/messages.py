"""Messages to measure with: four families of valid V0701 documents, of any size.

They are what plants send: lots with test values and sublots, schedules with what each segment
needs, performances with what it used and made, material definitions with their properties. The
text is compact and follows from the number of the record alone, so that two runs measure the same
bytes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from isa95kit.b2mml.base import NAMESPACE

__all__ = ["FAMILIES", "SIZES", "Family", "message", "pieces"]

SIZES = {"3 KB": 3_000, "200 KB": 200_000, "10 MB": 10_000_000}
"""Sizes wanted, in bytes. Messages have as many whole records as come nearest to it."""

CHUNK = 262_144

MATERIALS = ("ETHANOL-96", "LACTOSE-MONO", "API-7731", "PVP-K30", "MG-STEARATE", "WATER-WFI")
UNITS = ("KGM", "LTR", "GRM", "C62")
PEOPLE = ("OP-1180", "OP-2204", "OP-3317")
AREAS = ("DISPENSING", "GRANULATION", "COMPRESSION", "COATING", "PACKAGING")
DISPOSITIONS = ("UnRestricted", "Restricted", "In-Process")


@dataclass(frozen=True, slots=True)
class Family:
    """Messages of one kind: the root element, what repeats in it, and its text."""

    name: str
    root: str
    noun: str
    """The element that repeats: a direct child of DataArea, or of the only noun in it."""
    opening: str
    record: Callable[[int], str]
    closing: str


def message(family: Family, size: int) -> bytes:
    """A message of about *size* bytes: whole records, at least one."""
    return b"".join(pieces(family, size))


def pieces(family: Family, size: int) -> Iterator[bytes]:
    """The same in pieces, for messages larger than memory should hold."""
    written = bytearray(family.opening.encode())
    length = len(written) + len(family.closing)
    number = 1
    record = family.record(number).encode()
    while number == 1 or length + len(record) // 2 < size:
        written += record
        length += len(record)
        number += 1
        record = family.record(number).encode()
        if len(written) > CHUNK:
            yield bytes(written)
            written.clear()
    yield bytes(written + family.closing.encode())


def _opening(root: str, verb: str) -> str:
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<{root} xmlns="{NAMESPACE}" releaseID="V0701"><ApplicationArea>'
        "<Sender><LogicalID>MES-WEST-2</LogicalID><ComponentID>EXECUTION</ComponentID></Sender>"
        "<Receiver><LogicalID>ERP-CENTRAL</LogicalID></Receiver>"
        "<CreationDateTime>2026-03-02T06:15:00Z</CreationDateTime>"
        f"<BODID>7d1c-{root}</BODID></ApplicationArea><DataArea>{verb}"
    )


def _sync() -> str:
    return (
        '<Sync><ActionCriteria><ActionExpression actionCode="Add">/</ActionExpression>'
        "</ActionCriteria></Sync>"
    )


def _scope(number: int) -> str:
    return (
        "<HierarchyScope><EquipmentID>SITE-WEST</EquipmentID>"
        "<EquipmentLevel>Site</EquipmentLevel><HierarchyScopeChild>"
        f"<EquipmentID>{AREAS[number % 5]}</EquipmentID><EquipmentLevel>Area</EquipmentLevel>"
        "</HierarchyScopeChild></HierarchyScope>"
    )


def _moment(number: int, minutes: int = 0) -> str:
    total = number * 7 + minutes
    day, hour, minute = 1 + total // 1440 % 28, total // 60 % 24, total % 60
    return f"2026-03-{day:02}T{hour:02}:{minute:02}:{number * 13 % 60:02}.{number % 1000:03}+01:00"


def _amount(number: int) -> str:
    return f"{number * 37 % 9000 + 100}.{number * 7 % 100:02}"


def _quantity(number: int) -> str:
    return (
        f"<Quantity><QuantityString>{_amount(number)}</QuantityString>"
        f"<DataType>decimal</DataType><UnitOfMeasure>{UNITS[number % 4]}</UnitOfMeasure></Quantity>"
    )


def _value(text: str, data_type: str, unit: str = "") -> str:
    measured = f"<UnitOfMeasure>{unit}</UnitOfMeasure>" if unit else ""
    typed = f"<DataType>{data_type}</DataType>"
    return f"<Value><ValueString>{text}</ValueString>{typed}{measured}</Value>"


def _measurement(tag: str, name: str, number: int) -> str:
    return f"<{tag}><ID>{name}</ID>{_value(_amount(number), 'decimal', 'P1')}</{tag}>"


def _lot(number: int) -> str:
    sublots = "".join(
        f"<MaterialSubLot><ID>LOT-{number:06}/{part}</ID><Status>Available</Status>"
        "<StorageLocation><Location>RACK-"
        f"{number % 40:02}-{part}</Location><LocationType>Operational Location ID</LocationType>"
        f"</StorageLocation>{_quantity(number + part)}</MaterialSubLot>"
        for part in (1, 2)
    )
    return (
        f'<MaterialLot><ID schemeName="ERP">LOT-{number:06}</ID>'
        f'<Description languageID="en">Lot {number} of {MATERIALS[number % 6]}, supplier &amp; '
        f"certificate checked</Description><PublishedDate>{_moment(number)}</PublishedDate>"
        f"{_scope(number)}<MaterialDefinitionID>{MATERIALS[number % 6]}</MaterialDefinitionID>"
        f"<Status>Available</Status><Disposition>{DISPOSITIONS[number % 3]}</Disposition>"
        f"{_measurement('MaterialLotProperty', 'Assay', number)}"
        f"{_measurement('MaterialLotProperty', 'Moisture', number + 3)}"
        "<MaterialLotProperty><ID>ExpiryDate</ID>"
        f"{_value(_moment(number, 90), 'dateTime')}</MaterialLotProperty>"
        f"{sublots}{_quantity(number)}</MaterialLot>"
    )


def _material_requirement(number: int, line: int, use: str) -> str:
    return (
        f"<MaterialRequirement><ID>M{line}</ID>"
        f"<MaterialDefinitionID>{MATERIALS[(number + line) % 6]}</MaterialDefinitionID>"
        f"<MaterialUse>{use}</MaterialUse>{_quantity(number + line)}</MaterialRequirement>"
    )


def _request(number: int) -> str:
    return (
        f"<OperationsRequest><ID>PO-{number:07}</ID><StartTime>{_moment(number)}</StartTime>"
        f"<EndTime>{_moment(number, 480)}</EndTime>{_scope(number)}"
        f"<OperationsType>Production</OperationsType><Priority>{number % 9 + 1}</Priority>"
        "<RequestState>Released</RequestState>"
        f"<OperationsDefinitionID>MR-{number % 50:03}</OperationsDefinitionID>"
        f"<SegmentRequirement><ID>PO-{number:07}/10</ID>"
        f"<EarliestStartTime>{_moment(number)}</EarliestStartTime>"
        f"<LatestEndTime>{_moment(number, 240)}</LatestEndTime>"
        "<OperationsType>Production</OperationsType>"
        f"<ProcessSegmentID>{AREAS[number % 5]}</ProcessSegmentID><Duration>PT3H30M</Duration>"
        f"<OperationsDefinitionID>MR-{number % 50:03}</OperationsDefinitionID>"
        "<OperationsSegmentID>10</OperationsSegmentID><SegmentState>Ready</SegmentState>"
        "<SegmentParameter><ID>Speed</ID>"
        f"{_value(_amount(number), 'decimal', 'RPM')}</SegmentParameter>"
        "<SegmentParameter><ID>Recipe</ID>"
        f"{_value(f'RX-{number % 12}', 'string')}</SegmentParameter>"
        "<PersonnelRequirement><ID>P1</ID><PersonnelClassID>OPERATOR</PersonnelClassID>"
        f"{_quantity(number)}</PersonnelRequirement>"
        "<EquipmentRequirement><ID>E1</ID><EquipmentClassID>MIXER</EquipmentClassID>"
        f"<EquipmentUse>Primary</EquipmentUse>{_quantity(number)}</EquipmentRequirement>"
        f"{_material_requirement(number, 1, 'Consumable')}"
        f"{_material_requirement(number, 2, 'Consumed')}"
        f"{_material_requirement(number, 3, 'Produced')}"
        "</SegmentRequirement></OperationsRequest>"
    )


def _material_actual(number: int, line: int, use: str) -> str:
    return (
        f"<MaterialActual><ID>M{line}</ID>"
        f"<MaterialDefinitionID>{MATERIALS[(number + line) % 6]}</MaterialDefinitionID>"
        f"<MaterialLotID>LOT-{number * 3 + line:06}</MaterialLotID>"
        f"<MaterialUse>{use}</MaterialUse>{_quantity(number + line)}</MaterialActual>"
    )


def _response(number: int) -> str:
    return (
        f"<OperationsResponse><ID>PR-{number:07}</ID><StartTime>{_moment(number)}</StartTime>"
        f"<EndTime>{_moment(number, 470)}</EndTime><OperationsType>Production</OperationsType>"
        f"<OperationsRequestID>PO-{number:07}</OperationsRequestID>"
        "<ResponseState>Completed</ResponseState>"
        f"<SegmentResponse><ID>PR-{number:07}/10</ID>"
        f"<ActualStartTime>{_moment(number)}</ActualStartTime>"
        f"<ActualEndTime>{_moment(number, 230)}</ActualEndTime>{_scope(number)}"
        f"<ProcessSegmentID>{AREAS[number % 5]}</ProcessSegmentID>"
        "<SegmentState>Completed</SegmentState>"
        f"{_measurement('SegmentData', 'Temperature', number)}"
        f"{_measurement('SegmentData', 'Pressure', number + 5)}"
        f"<SegmentData><ID>Remark</ID>{_value('within limits', 'string')}</SegmentData>"
        "<PersonnelActual><ID>P1</ID><PersonnelClassID>OPERATOR</PersonnelClassID>"
        f"<PersonID>{PEOPLE[number % 3]}</PersonID>{_quantity(number)}</PersonnelActual>"
        "<EquipmentActual><ID>E1</ID>"
        f"<EquipmentID>MIXER-{number % 8}</EquipmentID><EquipmentUse>Primary</EquipmentUse>"
        "</EquipmentActual>"
        f"{_material_actual(number, 1, 'Consumed')}"
        f"{_material_actual(number, 2, 'Consumed')}"
        f"{_material_actual(number, 3, 'Produced')}"
        "</SegmentResponse></OperationsResponse>"
    )


def _definition(number: int) -> str:
    return (
        f"<MaterialDefinition><ID>MAT-{number:06}</ID><Version>{number % 7 + 1}</Version>"
        f'<Description languageID="en">Material {number}, grade {number % 4}</Description>'
        f'<Description languageID="de">Stoff {number}, Güte {number % 4}</Description>'
        f"<EffectiveStartDate>{_moment(number)}</EffectiveStartDate>{_scope(number)}"
        f"{_property('Density', _amount(number), 'decimal', 'KMQ')}"
        f"{_property('MeltingPoint', _amount(number + 1), 'decimal', 'CEL')}"
        f"{_property('Hazardous', 'false', 'boolean')}"
        f"{_property('StorageClass', f'LGK-{number % 13}', 'string')}"
        "<MaterialClassID>EXCIPIENT</MaterialClassID>"
        f"<MaterialClassID>{MATERIALS[number % 6]}</MaterialClassID>"
        f"<TestSpecificationID>QC-{number % 90:03}</TestSpecificationID></MaterialDefinition>"
    )


def _property(name: str, text: str, data_type: str, unit: str = "") -> str:
    return (
        f"<MaterialDefinitionProperty><ID>{name}</ID><PropertyType>InstanceType</PropertyType>"
        f"{_value(text, data_type, unit)}</MaterialDefinitionProperty>"
    )


_SCHEDULE = (
    "<Process/><OperationsSchedule><ID>WEEK-10</ID><Version>3</Version>"
    "<StartTime>2026-03-02T06:00:00+01:00</StartTime><EndTime>2026-03-08T22:00:00+01:00</EndTime>"
    "<OperationsType>Production</OperationsType><ScheduleState>Released</ScheduleState>"
)
_PERFORMANCE = (
    "<Process/><OperationsPerformance><ID>SHIFT-2026-03-02-A</ID>"
    "<StartTime>2026-03-02T06:00:00+01:00</StartTime>"
    "<OperationsType>Production</OperationsType>"
    "<OperationsScheduleID>WEEK-10</OperationsScheduleID>"
)

FAMILIES = (
    Family(
        "lots",
        "SyncMaterialLot",
        "MaterialLot",
        _opening("SyncMaterialLot", _sync()),
        _lot,
        "</DataArea></SyncMaterialLot>",
    ),
    Family(
        "schedules",
        "ProcessOperationsSchedule",
        "OperationsRequest",
        _opening("ProcessOperationsSchedule", _SCHEDULE),
        _request,
        "</OperationsSchedule></DataArea></ProcessOperationsSchedule>",
    ),
    Family(
        "performances",
        "ProcessOperationsPerformance",
        "OperationsResponse",
        _opening("ProcessOperationsPerformance", _PERFORMANCE),
        _response,
        "</OperationsPerformance></DataArea></ProcessOperationsPerformance>",
    ),
    Family(
        "master data",
        "SyncMaterialDefinition",
        "MaterialDefinition",
        _opening("SyncMaterialDefinition", _sync()),
        _definition,
        "</DataArea></SyncMaterialDefinition>",
    ),
)
"""The families, with the names the report gives them."""
