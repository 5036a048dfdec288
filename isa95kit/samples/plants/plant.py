"""What a demonstration plant is made of. Everything is invented; no real plant is meant.

Quantities are decimal text with a Rec. 20 code, for one batch of the process they stand in.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import cached_property

__all__ = [
    "Amount",
    "Equipment",
    "Flow",
    "Level",
    "Material",
    "Measurement",
    "Person",
    "Plant",
    "Process",
    "Segment",
    "Setting",
]

Level = tuple[str, str]
"""An equipment level as the standard names it and the ID there: ``("Site", "ALDERBY")``."""


@dataclass(frozen=True, slots=True)
class Amount:
    """A decimal text with its unit, as Rec. 20 code."""

    text: str
    unit: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """A material definition. ``lot`` is the beginning of the IDs of its lots."""

    id: str
    name: str
    material_class: str
    unit: str
    """Rec. 20 code of the unit it is kept in."""
    lot: str
    version: str = "1"
    lot_size: str = "100"
    """How much a lot holds, in `unit`."""
    gtin: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Equipment:
    """A piece of equipment at the end of its path through the hierarchy."""

    id: str
    name: str
    equipment_class: str
    path: tuple[Level, ...]
    """From the enterprise down to the equipment itself."""
    asset: str
    """The physical asset that is mounted there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A person with the class she belongs to and the authorization her actions run under."""

    id: str
    name: str
    personnel_class: str
    role: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """A parameter of a segment: what is set, and within which limits."""

    id: str
    name: str
    value: Amount
    low: str
    high: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Flow:
    """Material into or out of a segment; ``use`` is a value of MaterialUse."""

    material: str
    use: str
    quantity: Amount


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """A step of a process, as the operations segment and the process segment it is made from."""

    id: str
    process_segment: str
    name: str
    equipment: str
    duration: dt.timedelta
    flows: tuple[Flow, ...]
    settings: tuple[Setting, ...] = ()
    crew: str = ""
    """Personnel class of those who do it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Process:
    """An operations definition: how a product is made."""

    id: str
    version: str
    name: str
    product: str
    bill: str
    """ID of the operations material bill."""
    work_master: str
    segments: tuple[Segment, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Measurement:
    """A test of a material: what is measured, within which limits."""

    specification: str
    criterion: str
    property: str
    material: str
    result: Amount
    low: str
    high: str


@dataclass(frozen=True, kw_only=True)
class Plant:
    """A plant as far as messages between ERP and MES speak of it."""

    name: str
    description: str
    agency: str
    """schemeAgencyID of its identifiers, listAgencyID of its lists."""
    erp: str
    mes: str
    quality: str
    """LogicalIDs of the systems that send messages; ``quality`` decides on lots."""
    site: tuple[Level, ...]
    """The enterprise and the site."""
    storage: tuple[Equipment, ...]
    """Where lots lie: from the store of goods received to that of finished goods."""
    equipment: tuple[Equipment, ...]
    materials: tuple[Material, ...]
    processes: tuple[Process, ...]
    people: tuple[Person, ...]
    measurements: tuple[Measurement, ...]
    scrap_reason: str
    hold_reason: str
    currency: str
    offset: dt.timezone
    """The site's offset from UTC; it has no daylight saving."""
    begins: dt.datetime
    """The morning from which the times of samples count, aware."""

    @cached_property
    def _materials(self) -> dict[str, Material]:
        return {m.id: m for m in self.materials}

    @cached_property
    def _equipment(self) -> dict[str, Equipment]:
        return {e.id: e for e in (*self.equipment, *self.storage)}

    def material(self, id: str) -> Material:  # noqa: A002 the standard's word
        """A material by its ID. Raises KeyError for one the plant does not have."""
        return self._materials[id]

    def place(self, id: str) -> Equipment:  # noqa: A002 the standard's word
        """Equipment or storage by its ID. Raises KeyError for one the plant does not have."""
        return self._equipment[id]
