"""REF: references inside a message and across messages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from isa95kit.b2mml import (
    BatchProductionRecord,
    Identifier,
    MaterialLot,
    MaterialSubLot,
    WorkflowSpecification,
)
from isa95kit.b2mml.base import Component
from isa95kit.binding.fields import fields_of, objects_in
from isa95kit.findings import Severity, shorten
from isa95kit.identity import Identity
from isa95kit.rules.amounts import is_reported
from isa95kit.rules.areas import fitness, segments
from isa95kit.rules.place import Place, Problem
from isa95kit.rules.registers import (
    REGISTERS,
    identifiers_in,
    is_in_message,
    keeps,
    makes,
    meets,
    objects,
    only_asks,
    register_of,
)
from isa95kit.rules.rule import AnyRule, Having, Rule
from isa95kit.transactions import Verb

__all__ = ["RULES"]


def own_parent(sublot: MaterialSubLot, at: Place) -> tuple[Problem, ...] | None:
    """REF-001. Sublots of sublots belong to the lot that all of them stand in."""
    named = sublot.material_lot_id
    if named is None:
        return None
    for above, field, _ in reversed(at.steps):
        if field not in ("material_sub_lot", "material_sub_lot_child"):
            return None
        if isinstance(above, MaterialLot):
            if not isinstance(above.id, Identifier) or _same(named, above.id) or only_asks(at):
                return None
            return (
                at.problem(
                    f"sublot {shorten(sublot.id.value)} stands in lot {shorten(above.id.value)} "
                    f"and says it is of lot {shorten(named.value)}",
                    field="material_lot_id",
                    hint="Drop MaterialLotID here, or send the sublot with the lot it is of.",
                ),
            )
    return None


def joins_nodes(workflow: WorkflowSpecification, at: Place) -> Iterator[Problem]:
    """REF-004."""
    nodes: dict[str, list[Identifier]] = {}
    for node in workflow.workflow_specification_node:
        if isinstance(node.id, Identifier):
            nodes.setdefault(node.id.value, []).append(node.id)
    for number, connection in enumerate(workflow.workflow_specification_connection):
        for name in ("from_wsnode_id", "to_wsnode_id"):
            for index, end in enumerate(getattr(connection, name)):
                if not isinstance(end, Identifier) or not end.value.strip():
                    continue
                if any(meets(end, node) for node in nodes.get(end.value, ())) or only_asks(at):
                    continue
                yield at.problem(
                    f"connection {shorten(connection.id.value)} leads to node "
                    f"{shorten(end.value)}, which this workflow does not have",
                    field=f"workflow_specification_connection[{number}].{name}[{index}]",
                    hint="Add the node, or name one of this workflow specification.",
                )


def ordered(response: Any, at: Place) -> list[Problem] | None:
    """REF-005. An operation is looked for in the order that the response, or the one above, is of.

    What is to be reported, as an order asks for it, is no response.
    """
    if at.field == "requested_segment_response" or only_asks(at):
        return None
    found = []
    for name, kind in _ORDERS.items():
        for field, identifier in identifiers_in(response, name):
            known = at.context.known
            if known is None or not known.holds(kind):
                at.lacks(register_of(kind))
                continue
            if _order(at, identifier, kind) is not None:
                continue
            found.append(
                at.problem(
                    f"{kind} {shorten(identifier.value)} is not known",
                    field=field,
                    hint="Correct the number, or find out where the order got lost; never book it "
                    "to another one. Scheme and agency count as the text does.",
                )
            )
    requirements = list(identifiers_in(response, "segment_requirement_id"))
    orders = _orders_of(response, at) if requirements else []
    if orders is None:
        at.lacks(f"order of segment requirement {requirements[0][1].value}")
    elif orders:
        order = " and ".join([shorten(one.id.value) for one in orders[:3]])
        found += [
            at.problem(
                f"{order} has no segment requirement {shorten(identifier.value)}",
                field=field,
                hint="Name an operation of the order, as it was downloaded.",
            )
            for field, identifier in requirements
            if not any(_has(one, identifier, at) for one in orders)
        ]
    return found


_ORDERS = {
    "operations_request_id": "OperationsRequest",
    "job_order_id": "JobOrder",
    "work_request_id": "WorkRequest",
}


def _order(at: Place, identifier: Identifier, kind: str) -> Any:
    known = at.context.known
    return known.find(Identity.of(identifier, type=kind)) if known is not None else None


def _orders_of(response: Component, at: Place) -> list[Any] | None:
    """The orders known that a response, or the nearest one above it that names any, is of; None
    where none is named.
    """
    for holder in (response, *at.above):
        named = list(identifiers_in(holder, "operations_request_id"))
        if named:
            found = [_order(at, identifier, "OperationsRequest") for _, identifier in named]
            return [order for order in found if order is not None]
    return None


def _has(order: Any, operation: Identifier, at: Place) -> bool:
    operations = at.once((_operations, id(order)), lambda: _operations(order))
    return any(meets(operation, one) for one in operations.get(operation.value, ()))


def _operations(order: Any) -> dict[str, list[Identifier]]:
    """The identifiers of all segment requirements of an order, nested ones too, by their text."""
    found: dict[str, list[Identifier]] = {}
    pending = list(order.segment_requirement)
    while pending:
        one = pending.pop()
        if isinstance(one, Component):
            identifier = one.id  # type: ignore[attr-defined]
            if isinstance(identifier, Identifier):
                found.setdefault(identifier.value, []).append(identifier)
            pending += one.segment_requirement_child  # type: ignore[attr-defined]
    return found


def identified(resource: Component, at: Place) -> tuple[Problem, ...] | None:
    """REF-008. What an order wants to be reported need not be known when it is ordered, and a
    Change may leave out what stays as it is.
    """
    names = _NAMING[resource.__class__.__name__]
    for name in names:
        if getattr(resource, name):
            return None
    if not is_reported(at) or at.verb == Verb.CHANGE:
        return None
    wire = {field.name: field.wire for field in fields_of(type(resource))}
    return (
        at.problem(
            "nothing says which resource is meant",
            hint=f"Add {', '.join([wire[name] for name in names[:-1]])} or {wire[names[-1]]}.",
        ),
    )


_MATERIAL = (
    "material_definition_id",
    "material_lot_id",
    "material_sub_lot_id",
    "material_class_id",
)
_EQUIPMENT = ("equipment_id", "equipment_class_id")
_PERSONNEL = ("person_id", "personnel_class_id")
_ASSET = ("physical_asset_id", "physical_asset_class_id")
_NAMING = {
    f"Op{kind}{use}": names
    for use in ("Actual", "Requirement")
    for kind, names in (
        ("Material", _MATERIAL),
        ("Equipment", _EQUIPMENT),
        ("Personnel", _PERSONNEL),
        ("PhysicalAsset", _ASSET),
    )
}


def lot_of_definition(holder: Any, at: Place) -> list[Problem] | None:
    """REF-009. A lot is of one material, wherever it is named beside one, and in itself."""
    definitions = [one for _, one in identifiers_in(holder, "material_definition_id")]
    own = isinstance(holder, MaterialLot)
    lots = list(identifiers_in(holder, "id" if own else "material_lot_id"))
    if not definitions or not lots or only_asks(at):
        return None
    if not keeps(at.context, "MaterialLot"):
        at.lacks(register_of("MaterialLot"))
        return None
    found = []
    for field, identifier in lots:
        made_of = [
            lot.material_definition_id
            for lot in objects(at.context, identifier, "MaterialLot")
            if isinstance(lot, MaterialLot) and isinstance(lot.material_definition_id, Identifier)
        ]
        if not made_of:
            if not own and not makes(holder) and not is_in_message(at, identifier, "MaterialLot"):
                at.lacks(f"material of MaterialLot {identifier.value}")
            continue
        if not any(_same(one, two) for one in made_of for two in definitions):
            found.append(
                at.problem(
                    f"lot {shorten(identifier.value)} is known as {shorten(made_of[-1].value)}, "
                    f"not as {shorten(definitions[0].value)}",
                    field="material_definition_id" if own else field,
                    hint="Find out which of the two is wrong; do not correct either by guess.",
                )
            )
    return found


def _names_lot(cls: type[Component]) -> bool:
    return cls is MaterialLot or Having("material_lot_id", "material_definition_id")(cls)


def entry_exists(entry: Any, at: Place) -> tuple[Problem, ...] | None:
    """REF-011. An entry that stands in no record cannot be judged."""
    referred = entry.record_reference
    records = [one for one in at.above if isinstance(one, BatchProductionRecord)]
    if not records or not isinstance(referred, Identifier) or not referred.value.strip():
        return None
    entries = at.once((entry_exists, id(records[-1])), lambda: _entries(records[-1]))
    if any(meets(referred, one) for one in entries.get(referred.value, ())) or only_asks(at):
        return None
    return (
        at.problem(
            f"the record has no entry {shorten(referred.value)}",
            field="record_reference",
            hint="Write the EntryID of what was changed, commented or signed.",
        ),
    )


def _entries(record: Component) -> dict[str, list[Identifier]]:
    found: dict[str, list[Identifier]] = {}
    pending: list[Any] = [record]
    while pending:
        item = pending.pop()
        if isinstance(entry := getattr(item, "entry_id", None), Identifier):
            found.setdefault(entry.value, []).append(entry)
        pending.extend(objects_in(item))
    return found


def _same(one: Identifier, two: Identifier) -> bool:
    """Whether two references may mean one object: where only one names a scheme, they may."""
    return meets(one, two) or meets(two, one)


RULES: tuple[AnyRule, ...] = (
    Rule(
        id="REF-001",
        title="A sublot inside a lot does not name another lot as its own",
        severity=Severity.ERROR,
        profile="base",
        basis="implied",
        source="B2MML V0600 documentation: a sublot belongs to one lot",
        rationale="One receiver goes by where the sublot stands, the other by what it says.",
        looks_at=("MaterialSubLot",),
        check=own_parent,
    ),
    segments.RULE,
    Rule(
        id="REF-004",
        title="A connection joins nodes of its own workflow specification",
        severity=Severity.ERROR,
        profile="base",
        basis="implied",
        source="B2MML V0701: ends of connections are identifiers of nodes",
        rationale="A workflow that leads out of itself stops there.",
        looks_at=("WorkflowSpecification",),
        check=joins_nodes,
    ),
    Rule(
        id="REF-005",
        title="A response refers to an order and an operation that exist",
        severity=Severity.ERROR,
        profile="base",
        basis="stated",
        source="B2MML V0600 documentation: OperationsPerformance; MES-ERP integration practice",
        rationale="What is reported for an order that nobody gave is booked nowhere, or wrongly.",
        remark="Checked where orders of the kind are registered.",
        looks_at=("OperationsResponse", "OpSegmentResponse", "JobResponse", "WorkResponse"),
        needs=("known",),
        check=ordered,
    ),
    Rule(
        id="REF-008",
        title="A resource that is required or was used is identified",
        severity=Severity.ERROR,
        profile="base",
        basis="stated",
        source="B2MML V0600 documentation: OperationsSchedule, OperationsPerformance; all of it is "
        "optional in the schema",
        rationale="Ten kilograms of nobody knows what cannot be booked, nor traced.",
        remark="What an order asks to be reported (RequestedSegmentResponse) is not judged, nor "
        "a line that a Change or Cancel names by its ID.",
        looks_at=tuple(_NAMING),
        check=identified,
    ),
    Rule(
        id="REF-009",
        title="A lot is of the material that is named beside it",
        severity=Severity.ERROR,
        profile="base",
        basis="implied",
        source="B2MML V0600 documentation: a lot is defined by one definition",
        rationale="Consumption is booked from one material, and the lot of another is used up.",
        remark="Of lots whose material is not known it is not checked; a lot that is produced may "
        "be new.",
        looks_at=_names_lot,
        needs=(REGISTERS,),
        check=lot_of_definition,
    ),
    Rule(
        id="REF-011",
        title="Changes, comments and signatures of a batch record point to an entry of it",
        severity=Severity.ERROR,
        profile="gxp",
        basis="stated",
        source="B2MML V0600 documentation: BatchProductionRecord",
        rationale="A signature under nothing signs nothing.",
        looks_at=Having("record_reference"),
        check=entry_exists,
    ),
    fitness.RULE,
)
