"""`Genealogy`: what messages say about lots, as one immutable value with questions to ask."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType

from isa95kit.b2mml.base import Component
from isa95kit.b2mml.core_components import Identifier
from isa95kit.findings import Finding
from isa95kit.genealogy.balance import Balance, Tolerance, balance_of, families
from isa95kit.genealogy.building import graph_of
from isa95kit.genealogy.checks import findings_on
from isa95kit.genealogy.graph import Edge, Event, EventKind, Graph, Link, Lot
from isa95kit.genealogy.keys import EventKey, LotKey
from isa95kit.genealogy.lot_balance import lot_balance
from isa95kit.genealogy.reading import statements_of
from isa95kit.genealogy.statements import OTHER_USES, Role, Said, Source, Statement
from isa95kit.genealogy.tracing import Direction, Flow, Loop, Reach, Trace
from isa95kit.identity import Identity
from isa95kit.pausing import paused_gc
from isa95kit.units.registry import Units

__all__ = ["AmbiguousLot", "Genealogy", "LotReference", "UnknownEvent", "UnknownLot"]

LotReference = LotKey | Lot | Identity | Identifier | str
"""What a lot can be named by: its key, its identity or identifier, or its text alone."""


class UnknownLot(ValueError):
    """No message spoke of this lot."""


class UnknownEvent(ValueError):
    """No message spoke of this event."""


class AmbiguousLot(ValueError):
    """Several lots or sublots go by this name; ``candidates`` are their keys."""

    def __init__(self, name: str, candidates: tuple[LotKey, ...]) -> None:
        self.name = name
        self.candidates = candidates
        shown = ", ".join(key.urn for key in candidates[:5])
        more = f" and {len(candidates) - 5} more" if len(candidates) > 5 else ""
        super().__init__(f"{name!r} may be any of {shown}{more}: name one of them")

    def __reduce__(self) -> tuple[type[AmbiguousLot], tuple[str, tuple[LotKey, ...]]]:
        return (AmbiguousLot, (self.name, self.candidates))


@dataclass(frozen=True, repr=False)
class Genealogy:
    """Lots and sublots, and what became of them, from any number of messages.

    Holds statements (``said``) and never changes; the graph follows from the set of statements
    alone. So the order of messages does not matter, and a message that came twice counts once: an
    event is known by its order, operation, response and version, a line of it by its identifier
    besides (rules IDEM-001 and IDEM-002). The same line with different content is a finding
    (IDEM-003); its quantities are used by no balance, and all lots it names are traced.
    ``uses`` gives roles to values of MaterialUse beside those of the standard.
    """

    said: frozenset[Said] = frozenset()
    uses: Mapping[str, Role] = field(default_factory=lambda: OTHER_USES, hash=False)

    # No slots: what follows from the statements is kept once it was asked for.

    def __post_init__(self) -> None:
        for use, role in self.uses.items():
            if not isinstance(role, Role):
                raise TypeError(f"the role of {use!r} is a Role, not {role!r}")
        object.__setattr__(self, "uses", MappingProxyType(dict(self.uses)))

    def __repr__(self) -> str:
        return f"<Genealogy of {len(self.said)} statements>"

    def __reduce__(self) -> tuple[type[Genealogy], tuple[object, ...]]:
        return (Genealogy, (self.said, dict(self.uses)))

    @classmethod
    def of(cls, *messages: Component, uses: Mapping[str, Role] = OTHER_USES) -> Genealogy:
        """The genealogy that messages, or objects such as lots and responses, tell.

        Facts are read from Sync, Process, Show and Notify messages; others ask or answer, which is
        remarked. Raises TypeError for what is no object of the vocabulary.

        >>> from isa95kit.b2mml import Identifier, MaterialLot
        >>> Genealogy.of(MaterialLot(id=Identifier("L1"))).lot("L1").key.label
        'L1'
        """
        return cls(uses=uses).adding(*messages)

    def adding(self, *messages: Component) -> Genealogy:
        """The genealogy that these messages tell as well; this one stays as it is.

        The work is that of all statements together: give many messages at once.

        >>> from isa95kit.b2mml import Identifier, MaterialLot
        >>> lot = MaterialLot(id=Identifier("L1"))
        >>> Genealogy.of(lot).adding(lot) == Genealogy.of(lot)
        True
        """
        with paused_gc():
            said = [one for message in messages for one in statements_of(message, self.uses)]
            return Genealogy(self.said.union(said), self.uses)

    @cached_property
    def _statements(self) -> Mapping[Statement, tuple[Source, ...]]:
        found: dict[Statement, list[Source]] = defaultdict(list)
        for statement, source in self.said:
            found[statement].append(source)
        return {statement: tuple(sorted(sources)) for statement, sources in found.items()}

    @cached_property
    def graph(self) -> Graph:
        """Nodes and edges."""
        with paused_gc():
            return graph_of(self._statements)

    @property
    def lots(self) -> tuple[Lot, ...]:
        """All lots, sublots, and material posted without a lot, by their identifiers."""
        return tuple(self.graph.lots.values())

    @property
    def events(self) -> tuple[Event, ...]:
        """All segment responses and job responses, those without material among them."""
        return tuple(self.graph.events.values())

    @property
    def edges(self) -> tuple[Edge, ...]:
        """What moves between lots and events, and which lot holds which."""
        return self.graph.edges

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """What is missing, contradictory or odd; ``path`` is the place in the message it names."""
        with paused_gc():
            return findings_on(self._statements, self.graph, self.loops)

    @cached_property
    def _names(self) -> Mapping[str | Identity, tuple[LotKey, ...]]:
        found: dict[str | Identity, list[LotKey]] = defaultdict(list)
        for key in self.graph.lots:
            identity = key.sublot or key.lot
            if identity is not None:
                found[identity.text].append(key)
                found[identity].append(key)
        return {name: tuple(keys) for name, keys in found.items()}

    def lot(self, lot: LotReference) -> Lot:
        """The node of a lot or sublot, by key, identity, identifier, text, or the URN of its key.

        A text is the identifier of a lot or sublot in whatever scheme; an Identifier means its
        scheme as well. Raises UnknownLot, and AmbiguousLot where several go by this name.

        >>> Genealogy().lot("L1")
        Traceback (most recent call last):
          ...
        isa95kit.genealogy.genealogy.UnknownLot: no message spoke of a lot or sublot 'L1'
        """
        if isinstance(lot, Lot):
            lot = lot.key
        found: tuple[LotKey, ...]
        if isinstance(lot, LotKey):
            found = (lot,) if lot in self.graph.lots else ()
        elif isinstance(lot, Identifier):
            found = tuple(
                key
                for kind in ("MaterialLot", "MaterialSubLot")
                for key in self._names.get(Identity.of(lot, type=kind), ())
            )
        elif isinstance(lot, Identity):
            found = self._names.get(lot.unversioned, ())
        else:
            found = self._names.get(lot, ())
            if not found and lot.startswith("urn:isa95kit:"):
                key = LotKey.parse(lot)
                found = (key,) if key in self.graph.lots else ()
        if len(found) > 1:
            raise AmbiguousLot(str(lot), found)
        if not found:
            name = lot.value if isinstance(lot, Identifier) else str(lot)
            raise UnknownLot(f"no message spoke of a lot or sublot {name!r}")
        return self.graph.lots[found[0]]

    @cached_property
    def _flows(self) -> dict[Reach, Flow]:
        return {}

    def _flow(self, reach: Reach) -> Flow:
        if reach not in self._flows:
            self._flows[reach] = Flow(self.graph, reach)
        return self._flows[reach]

    def trace_back(
        self, lot: LotReference, *, depth: int | None = None, reach: Reach = Reach.NAMED
    ) -> Trace:
        """All that went into a lot, over *depth* events and assemblies at most.

        Raises as `lot` does.

        >>> from isa95kit.b2mml import Identifier, MaterialLot
        >>> part = MaterialLot(id=Identifier("P"))
        >>> kit = MaterialLot(id=Identifier("K"), assembly_lot=(part,))
        >>> [key.label for key in Genealogy.of(kit).trace_back("K").lots]
        ['P']
        """
        return self._trace(lot, Direction.BACK, depth, reach)

    def trace_forward(
        self, lot: LotReference, *, depth: int | None = None, reach: Reach = Reach.NAMED
    ) -> Trace:
        """All that a lot went into, over *depth* events and assemblies at most.

        Raises as `lot` does.

        >>> from isa95kit.b2mml import Identifier, MaterialLot
        >>> part = MaterialLot(id=Identifier("P"))
        >>> kit = MaterialLot(id=Identifier("K"), assembly_lot=(part,))
        >>> [key.label for key in Genealogy.of(kit).trace_forward("P").lots]
        ['K']
        """
        return self._trace(lot, Direction.FORWARD, depth, reach)

    def _trace(
        self, lot: LotReference, direction: Direction, depth: int | None, reach: Reach
    ) -> Trace:
        with paused_gc():
            return self._flow(reach).trace(self.lot(lot).key, direction, depth)

    def recall_set(
        self, lot: LotReference, *, reach: Reach = Reach.WHOLE_LOTS
    ) -> tuple[LotKey, ...]:
        """All that may contain material of a lot, and the lot itself, by their identifiers.

        Cautious unless told: what reached a sublot has reached its whole lot, with all other
        sublots; lines of unknown role are followed; samples and scrap are among the result.
        `Reach.NAMED` leaves out sublots that nothing is said to have reached. How each was reached
        is in ``trace_forward(lot, reach=Reach.WHOLE_LOTS)``. Raises as `lot` does.

        >>> from isa95kit.b2mml import Identifier, MaterialLot, MaterialSubLot
        >>> drums = tuple(MaterialSubLot(id=Identifier(name)) for name in ("D1", "D2"))
        >>> story = Genealogy.of(MaterialLot(id=Identifier("L"), material_sub_lot=drums))
        >>> [key.label for key in story.recall_set("D1")]
        ['L', 'L / D1', 'L / D2']
        >>> [key.label for key in story.recall_set("D1", reach=Reach.NAMED)]
        ['L', 'L / D1']
        """
        reached = {step.key for step in self.trace_forward(lot, reach=reach).steps}
        return tuple(key for key in self.graph.lots if key in reached)

    @cached_property
    def loops(self) -> tuple[Loop, ...]:
        """Groups of lots that are among their own ancestors: rework, or an error (MAT-002)."""
        return self._flow(Reach.NAMED).loops()

    @property
    def splits(self) -> tuple[Event, ...]:
        """Events that made several lots of one, all of one material definition."""
        return self._of_kind(EventKind.SPLIT, EventKind.REGROUPING)

    @property
    def merges(self) -> tuple[Event, ...]:
        """Events that made one lot, or fewer, of several, all of one material definition."""
        return self._of_kind(EventKind.MERGE, EventKind.REGROUPING)

    def _of_kind(self, *kinds: EventKind) -> tuple[Event, ...]:
        return tuple(event for event in self.events if event.kind in kinds)

    @property
    def assemblies(self) -> tuple[Edge, ...]:
        """Lots that are components of others."""
        return tuple(edge for edge in self.edges if edge.link is Link.COMPONENT)

    @property
    def orphans(self) -> tuple[Lot, ...]:
        """Lots that nothing is linked with: no event, no other lot."""
        return tuple(lot for key, lot in self.graph.lots.items() if key not in self.graph.around)

    def event(self, event: EventKey | Event) -> Event:
        """The node of an event. Raises UnknownEvent.

        >>> Genealogy().events
        ()
        """
        key = event.key if isinstance(event, Event) else event
        if key not in self.graph.events:
            raise UnknownEvent(f"no message spoke of {key.label}")
        return self.graph.events[key]

    def balance(
        self,
        *events: EventKey | Event,
        tolerance: Tolerance,
        units: Units | None = None,
        code_lists: Mapping[str, str] | None = None,
    ) -> Balance:
        """Inputs and outputs of one event, or of several together (rule MAT-012).

        Of several events, what one makes and another uses up cancels out. *units* and *code_lists*
        are those of `Quantity.of`. Raises UnknownEvent.

        >>> Genealogy().balance(tolerance=Tolerance.NONE).verdict
        <Verdict.ONE_SIDED: 'one-sided'>
        """
        nodes = tuple(self.event(event) for event in events)
        return balance_of(nodes, tolerance, units, code_lists)

    def balances(
        self,
        *,
        tolerance: Tolerance,
        units: Units | None = None,
        code_lists: Mapping[str, str] | None = None,
    ) -> tuple[Balance, ...]:
        """The balance of every event that has lines, nested events with the one that holds them.

        >>> Genealogy().balances(tolerance=Tolerance.NONE)
        ()
        """
        return tuple(
            balance_of(family, tolerance, units, code_lists)
            for family in families(self.graph.events)
        )

    def lot_balance(
        self,
        lot: LotReference,
        *,
        tolerance: Tolerance,
        units: Units | None = None,
        code_lists: Mapping[str, str] | None = None,
    ) -> Balance:
        """What came into a lot and its sublots by events, and what was taken out (rule MAT-010).

        Raises as `lot` does.

        >>> from isa95kit.b2mml import Identifier, MaterialLot
        >>> story = Genealogy.of(MaterialLot(id=Identifier("L1")))
        >>> story.lot_balance("L1", tolerance=Tolerance.NONE).verdict
        <Verdict.ONE_SIDED: 'one-sided'>
        """
        return lot_balance(self.lot(lot).key, self.graph, tolerance, units, code_lists)
