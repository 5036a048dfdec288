"""What a message reports on lots: its postings by response, as the genealogy reads them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from isa95kit.b2mml import MaterialLot, OperationsTypeValue
from isa95kit.b2mml.base import Component
from isa95kit.genealogy import Genealogy, LotKey, Role
from isa95kit.genealogy.keys import EventKey
from isa95kit.genealogy.reading import statements_of
from isa95kit.genealogy.statements import OTHER_USES, EventState, Posting, Said
from isa95kit.identity import Identity
from isa95kit.rules.context import Context
from isa95kit.rules.moves import AnyLot
from isa95kit.rules.place import Place
from isa95kit.rules.sums import Amounts, Measures

__all__ = [
    "LotEvent",
    "definitions_by_lot",
    "definitions_of",
    "genealogy_of",
    "known_as",
    "lot_events",
    "reports",
]

_REPORTS = (
    "OperationsPerformance",
    "OperationsResponse",
    "WorkPerformance",
    "WorkResponse",
    "JobResponseList",
    "JobResponse",
    "OpSegmentResponse",
)


@dataclass(frozen=True, slots=True)
class LotEvent:
    """A segment response or job response with its lines, each with its path."""

    key: EventKey
    path: str
    lines: tuple[tuple[Posting, str], ...]
    operations_type: str = ""

    @property
    def inventory(self) -> bool:
        """Whether it only moves stock."""
        return self.operations_type == OperationsTypeValue.INVENTORY

    def lots(self, *roles: Role) -> tuple[LotKey, ...]:
        """The lots and sublots in these roles, each once; material without a lot is left out."""
        found = {
            key: None
            for line, _ in self.lines
            if line.role in roles
            for key in line.materials
            if key.posting is None
        }
        return tuple(found)

    def amounts(self, measures: Measures, *roles: Role) -> list[Amounts]:
        """The amounts of the lines in these roles."""
        return [measures.of(line.quantities) for line, _ in self.lines if line.role in roles]


def reports(cls: type[Component]) -> bool:
    """Selects messages and documents that report on responses; see `Place.parent`."""
    return cls.__name__.endswith(_REPORTS) and not cls.__name__.startswith(("Get", "Cancel"))


def lot_events(at: Place) -> tuple[LotEvent, ...]:
    """The responses of a message that have lines."""
    return at.once("lot events", lambda: _events(_said(at)))


def genealogy_of(at: Place) -> Genealogy:
    """The genealogy that the message tells by itself."""
    return at.once("genealogy", lambda: Genealogy(frozenset(_said(at))))


def known_as(key: LotKey, context: Context) -> AnyLot | None:
    """A lot or sublot as it was last known."""
    identity = key.sublot or key.lot
    known = context.known.find(identity) if context.known is not None and identity else None
    return known if isinstance(known, AnyLot) else None


def definitions_of(event: LotEvent, keys: Iterable[LotKey], context: Context) -> set[Identity]:
    """The materials of these lots together."""
    return set().union(*definitions_by_lot(event, keys, context).values())


def definitions_by_lot(
    event: LotEvent, keys: Iterable[LotKey], context: Context
) -> Mapping[LotKey, set[Identity]]:
    """The materials of each of these lots, as the lines that hold it and the known lots say."""
    found: dict[LotKey, set[Identity]] = {key: set() for key in keys}
    for line, _ in event.lines:
        for key in line.materials:
            if key in found:
                found[key].update(line.definitions)
    for key, definitions in found.items():
        if key.lot is not None and context.known is not None:
            lot = context.known.find(key.lot)
            named = lot.material_definition_id if isinstance(lot, MaterialLot) else None
            if named is not None and named.value.strip():
                definitions.add(Identity.of(named, type="MaterialDefinition"))
    return found


def _said(at: Place) -> tuple[Said, ...]:
    scrap = dict.fromkeys(at.context.agreement.scrap_words, Role.SCRAP)
    return at.once("statements", lambda: statements_of(at.message, {**OTHER_USES, **scrap}))


def _events(said: Iterable[Said]) -> tuple[LotEvent, ...]:
    lines: dict[EventKey, list[tuple[Posting, str]]] = {}
    states: dict[EventKey, tuple[str, str]] = {}
    for statement, source in said:
        if isinstance(statement, EventState):
            states.setdefault(statement.key, (source.path, statement.operations_type))
        elif isinstance(statement, Posting):
            lines.setdefault(statement.key.event, []).append((statement, source.path))
    return tuple(
        LotEvent(key, states.get(key, ("", ""))[0], tuple(found), states.get(key, ("", ""))[1])
        for key, found in lines.items()
    )
