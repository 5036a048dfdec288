"""MAT rules on lots by themselves: what they contain, and how much of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from isa95kit.b2mml import (
    DispositionValue,
    MaterialInformation,
    MaterialLot,
    MaterialSubLot,
    OpMaterialActual,
)
from isa95kit.b2mml.base import Component
from isa95kit.binding.fields import fields_of
from isa95kit.findings import shorten
from isa95kit.genealogy import Genealogy, LotKey
from isa95kit.genealogy.statements import Assembly, Source
from isa95kit.identity import Identity, NoIdentity
from isa95kit.rules.amounts import is_reported
from isa95kit.rules.context import NO_CONTEXT
from isa95kit.rules.moves import AnyLot, known_lot
from isa95kit.rules.place import Place, Problem
from isa95kit.rules.posted import posts
from isa95kit.rules.sums import Amounts, Measures, shared
from isa95kit.transactions import Action, Verb
from isa95kit.transactions.reading import verb_content

__all__: list[str] = []
"""For the area of materials."""

_PARTS = ("assembly_lot", "assembly_sub_lot", "material_sub_lot_child")


def not_itself(lot: AnyLot, at: Place) -> Iterator[Problem] | None:
    """MAT-001. All lots of the message together; the edge that closes a loop is told."""
    if at.field not in _PARTS:
        return None
    told = at.once("MAT-001", lambda: _loops(at.message)).get(id(lot))
    if told is None:
        return None
    hint = "A lot cannot be a part of itself; find out which identifier is wrong."
    return iter((at.problem(told, field="id", hint=hint),))


def sublots_within(lot: AnyLot, at: Place) -> Iterator[Problem] | None:
    """MAT-006. Whether the lot is fully divided, a message does not say: less is no problem."""
    field = "material_sub_lot" if isinstance(lot, MaterialLot) else "material_sub_lot_child"
    parts: tuple[MaterialSubLot, ...] = getattr(lot, field)
    if not parts or not lot.quantity:
        return None
    return _within(lot, parts, field, at)


def _within(
    lot: AnyLot, parts: tuple[MaterialSubLot, ...], field: str, at: Place
) -> Iterator[Problem]:
    measures = Measures(at.context)
    whole = measures.of(lot.quantity)
    held = _sums(parts, measures)
    if not held.keys() & whole.keys() and any(part.quantity for part in parts):
        at.lacks(f"a measure that {lot.id.value} and its sublots share")
    for measure, sums in held.items():
        if measure in whole and sums > whole[measure]:
            yield at.problem(
                f"the sublots of {shorten(lot.id.value)} hold {measures.text(measure, sums)}, and "
                f"it has {measures.text(measure, whole[measure])}",
                field=field if len(parts) == 1 else "quantity[0]",
                hint="Correct the quantity of the lot or those of its sublots.",
            )
            return


def divided_whole(lot: MaterialLot, at: Place) -> Iterator[Problem]:
    """MAT-003 for lots that are divided into sublots, against the quantity last known."""
    if lot.quantity or at.field in _PARTS or not posts(at):
        return
    if not any(part.quantity for part in lot.material_sub_lot):
        return
    known = known_lot(lot, at.context)
    if known is None or not known.quantity:
        at.lacks(f"quantity of MaterialLot {lot.id.value} before")
        return
    measures = Measures(at.context)
    before = measures.of(known.quantity)
    held = _sums(lot.material_sub_lot, measures)
    if not held.keys() & before.keys():
        at.lacks(f"a measure that {lot.id.value} and its sublots share")
    for measure, sums in held.items():
        if measure in before and sums > before[measure]:
            yield at.problem(
                f"{shorten(lot.id.value)} is divided into {measures.text(measure, sums)}, and had "
                f"{measures.text(measure, before[measure])}",
                field="material_sub_lot[0]",
                hint="The parts of a lot hold together what the lot held.",
            )
            return


def disposition_fits(obj: Any, at: Place) -> Iterator[Problem] | None:
    """MAT-015. Postings are judged where lots are known. That a planned lot states a quantity is
    no problem: it is the planned one.
    """
    if isinstance(obj, OpMaterialActual):
        return _no_postings(obj, at) if at.context.known is not None else None
    if not isinstance(obj, AnyLot):  # a response; said here, as it has many postings
        if at.context.known is None and any(
            one.material_lot_id or one.material_sub_lot_id for one in obj.material_actual
        ):
            at.lacks("known")
        return None
    if obj.disposition is None:
        return None
    if obj.disposition.value == DispositionValue.CLOSED:
        return _nothing_left(obj, at)
    if obj.disposition.value == DispositionValue.PLANNED and obj.storage_location is not None:
        return iter(
            (
                at.problem(
                    f"{shorten(obj.id.value)} is planned, and is stored at "
                    f"{shorten(obj.storage_location.location.value)}",
                    field="storage_location",
                    hint="A planned lot does not exist yet; give it the disposition it has.",
                ),
            )
        )
    return None


def _nothing_left(lot: AnyLot, at: Place) -> Iterator[Problem]:
    measures = Measures(NO_CONTEXT)
    for index, value in enumerate(lot.quantity):
        for measure, amount in measures.of((value,)).items():
            if amount:
                yield at.problem(
                    f"{shorten(lot.id.value)} is closed, and {measures.text(measure, amount)} are "
                    "left",
                    field=f"quantity[{index}]",
                    hint="Close a lot when nothing is left of it.",
                )
                return


def _no_postings(actual: OpMaterialActual, at: Place) -> Iterator[Problem]:
    known = at.context.known
    use = actual.material_use.value if actual.material_use is not None else ""
    if known is None or not posts(at) or not is_reported(at):
        return
    for kind, field in (
        ("MaterialLot", "material_lot_id"),
        ("MaterialSubLot", "material_sub_lot_id"),
    ):
        for index, identifier in enumerate(getattr(actual, field)):
            if not identifier.value.strip():
                continue
            lot = known.find(Identity.of(identifier, type=kind))
            if lot is None and not str(use).endswith("Produced"):  # which may make it
                at.lacks(f"disposition of {kind} {identifier.value}")
            disposition = lot.disposition if isinstance(lot, AnyLot) else None
            if disposition is None:
                continue
            closed = disposition.value == DispositionValue.CLOSED
            early = disposition.value == DispositionValue.PLANNED and str(use).endswith("Consumed")
            if closed or early:
                yield at.problem(
                    f"{shorten(identifier.value)} is {disposition.value}, and material is "
                    f"{str(use).lower() or 'posted'}",
                    field=f"{field}[{index}]",
                    hint="Post to the lot that the material is of.",
                )


def parent_beside_parts(information: MaterialInformation, at: Place) -> Iterator[Problem]:
    """MAT-018 for lots: sublots are created beside the lot they are taken from."""
    if at.verb != Verb.SYNC or not _adds(at.message):
        return
    lots = {_identity(lot) for lot in information.material_lot if isinstance(lot, MaterialLot)}
    for index, sublot in enumerate(information.material_sub_lot):
        if not isinstance(sublot, MaterialSubLot) or sublot.material_lot_id is None:
            continue
        if known_lot(sublot, at.context) is not None or not sublot.material_lot_id.value.strip():
            continue
        if Identity.of(sublot.material_lot_id, type="MaterialLot") not in lots:
            yield at.problem(
                f"sublot {shorten(sublot.id.value)} is made, and lot "
                f"{shorten(sublot.material_lot_id.value)} that it is part of is not in the message",
                field=f"material_sub_lot[{index}].material_lot_id",
                hint="Send the lot with what it holds now in the same message.",
            )


def _adds(message: Component) -> bool:
    codes = {
        expression.action_code
        for criteria in verb_content(message).action_criteria
        for expression in criteria.action_expression
    }
    return not codes or Action.ADD in codes


def _sums(parts: tuple[MaterialSubLot, ...], measures: Measures) -> Amounts:
    """What the parts hold together, of what each that gives a quantity gives."""
    read = [amounts for part in parts if (amounts := measures.of(part.quantity))]
    return {m: sum(amounts[m] for amounts in read) for m in shared(read)}  # type: ignore[misc]


def _identity(obj: Component) -> Identity | None:
    try:
        return Identity.of(obj, version=False)
    except NoIdentity:
        return None


# Loops


def _loops(message: Component) -> Mapping[int, str]:
    """Parts that close a loop, by the id of the object, with what is wrong."""
    edges = list(_edges(message))
    below: dict[LotKey, set[LotKey]] = defaultdict(set)
    for whole, part, _ in edges:
        below[whole].add(part)
    left = _without_leaves(below)
    if not left:
        return {}
    said = {
        (Assembly(part, whole), Source("", ""))
        for whole, part, _ in edges
        if whole in left and part in left
    }
    found: dict[int, str] = {}
    for loop in Genealogy(frozenset(said)).loops:
        inside = set(loop.lots)
        closing = [e for e in edges if e[0] in inside and e[1] in inside][-1]
        names = ", ".join(shorten(key.label) for key in loop.lots)
        found[id(closing[2])] = f"contained in themselves: {names}"
    return found


def _without_leaves(below: Mapping[LotKey, set[LotKey]]) -> set[LotKey]:
    """What is left when lots without parts are taken away, again and again."""
    above: dict[LotKey, list[LotKey]] = defaultdict(list)
    count = {whole: len(parts) for whole, parts in below.items()}
    for whole, parts in below.items():
        for part in parts:
            above[part].append(whole)
    leaves = [part for part in above if part not in count]
    while leaves:
        for whole in above[leaves.pop()]:
            count[whole] -= 1
            if not count[whole]:
                del count[whole]
                leaves.append(whole)
    return set(count)


def _edges(message: Component) -> Iterator[tuple[LotKey, LotKey, AnyLot]]:
    """Which lot has which part, in the order of the message."""
    pending: list[tuple[Any, LotKey | None, Identity | None]] = [(message, None, None)]
    while pending:
        item, whole, lot = pending.pop()
        inside: list[tuple[Any, LotKey | None, Identity | None]] = []
        if isinstance(item, AnyLot):
            key = _key(item, lot)
            if key is not None and whole is not None:
                yield whole, key, item
            own = key.lot if key is not None else None
            if isinstance(item, MaterialLot):
                inside += [(one, None, own) for one in item.material_sub_lot]
            else:
                inside += [(one, key, own) for one in item.material_sub_lot_child]
            inside += [(one, key, None) for one in (*item.assembly_lot, *item.assembly_sub_lot)]
        else:
            for declared in fields_of(type(item)):
                if declared.name in _HOLDERS:
                    value = getattr(item, declared.name)
                    listed = value if isinstance(value, tuple) else (value,)
                    inside += [(one, None, None) for one in listed if isinstance(one, Component)]
        pending += inside[::-1]


_HOLDERS = ("data_area", "material_information", "material_lot", "material_sub_lot")


def _key(lot: AnyLot, inside: Identity | None) -> LotKey | None:
    identity = _identity(lot)
    if identity is None or isinstance(lot, MaterialLot):
        return LotKey(identity) if identity is not None else None
    named = lot.material_lot_id
    if inside is None and named is not None and named.value.strip():
        inside = Identity.of(named, type="MaterialLot")
    return LotKey(inside, identity)
