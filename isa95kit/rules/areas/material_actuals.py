"""MAT rules on single postings and on where they stand."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

from isa95kit.b2mml import (
    DateTime,
    DispositionValue,
    MaterialLot,
    MaterialSubLot,
    MaterialUse,
    MaterialUseValue,
    OperationsType,
    OperationsTypeValue,
    OpMaterialActual,
    OpSegmentResponse,
)
from isa95kit.findings import shorten
from isa95kit.genealogy.statements import Role, role_of
from isa95kit.identity import Identity
from isa95kit.rules.amounts import is_reported
from isa95kit.rules.areas.times import moment_of
from isa95kit.rules.context import NO_CONTEXT
from isa95kit.rules.lot_records import property_text
from isa95kit.rules.moves import AnyLot, reasons
from isa95kit.rules.parties import area_of
from isa95kit.rules.place import Place, Problem
from isa95kit.rules.posted import posts
from isa95kit.rules.sums import Measures

__all__: list[str] = []
"""For the area of materials."""


def one_lot(actual: OpMaterialActual, at: Place) -> Iterator[Problem] | None:
    """MAT-005. A sublot beside the lot it is part of is one."""
    if len(actual.material_lot_id) < 2 and len(actual.material_sub_lot_id) < 2:
        return None
    if not is_reported(at):
        return None
    several = "material_lot_id" if len(actual.material_lot_id) > 1 else "material_sub_lot_id"
    names = ", ".join(identifier.value for identifier in getattr(actual, several))
    return iter(
        (
            at.problem(
                f"{shorten(names)} share one posting, and nobody can say how much is of which",
                field=f"{several}[1]",
                hint="Give each lot a posting of its own, with its quantity.",
            ),
        )
    )


_STOCK = frozenset(
    {
        MaterialUseValue.CONSUMABLE,
        MaterialUseValue.MATERIAL_CONSUMED,
        MaterialUseValue.MATERIAL_PRODUCED,
        MaterialUseValue.OTHER,
    }
)
_USES = {
    OperationsTypeValue.PRODUCTION: frozenset(
        {
            MaterialUseValue.CONSUMABLE,
            MaterialUseValue.CONSUMED,
            MaterialUseValue.PRODUCED,
            MaterialUseValue.BY_PRODUCT_PRODUCED,
            MaterialUseValue.CO_PRODUCT_PRODUCED,
            MaterialUseValue.YIELD_PRODUCED,
            MaterialUseValue.OTHER,
        }
    ),
    OperationsTypeValue.MAINTENANCE: _STOCK,
    OperationsTypeValue.QUALITY: frozenset(
        {
            MaterialUseValue.CONSUMABLE,
            MaterialUseValue.DESTRUCTIVE_SAMPLE,
            MaterialUseValue.RETURNED_SAMPLE,
            MaterialUseValue.RETAINED_SAMPLE,
            MaterialUseValue.OTHER,
        }
    ),
    OperationsTypeValue.INVENTORY: _STOCK | {MaterialUseValue.INVENTORIED},
}


def use_fits(obj: Any, at: Place) -> Iterator[Problem] | None:
    """MAT-008. The nearest object above that names a type of operations counts."""
    if not isinstance(obj.material_use, MaterialUse):
        return None
    use = obj.material_use.value
    for above in at.above:
        found = getattr(above, "operations_type", None) or getattr(above, "work_type", None)
        if isinstance(found, OperationsType):
            allowed = _USES.get(found.value)
            if allowed is None or use in allowed:
                return None
            fitting = ", ".join(sorted(allowed - {MaterialUseValue.OTHER}))
            return iter(
                (
                    at.problem(
                        f"{use} is no use of material in {found.value} operations",
                        field="material_use",
                        hint=f"There it is one of {fitting}.",
                    ),
                )
            )
    return None


def usable(actual: OpMaterialActual, at: Place) -> Iterator[Problem]:
    """MAT-011. As the lot was last known; a permit to use it under risk is a property."""
    known = at.context.known
    if role_of(actual.material_use) not in (Role.INPUT, Role.CONSUMABLE) or known is None:
        return
    if not posts(at) or not is_reported(at):
        return
    permit = at.context.agreement.carriers.use_under_risk
    if property_text(actual.material_actual_property, permit):
        return
    for kind, field in (
        ("MaterialLot", "material_lot_id"),
        ("MaterialSubLot", "material_sub_lot_id"),
    ):
        for index, identifier in enumerate(getattr(actual, field)):
            if not identifier.value.strip():
                continue
            lot = known.find(Identity.of(identifier, type=kind))
            if not isinstance(lot, AnyLot):
                at.lacks(f"{kind} {identifier.value}")
                continue
            trouble = _unusable(lot, at)
            stateless = lot.disposition is None and lot.status is None
            if not trouble and isinstance(lot, MaterialSubLot) and not actual.material_lot_id:
                whole = _whole(lot, at)
                trouble = _unusable(whole, at) if whole is not None else ""
            elif not trouble and stateless and isinstance(lot, MaterialLot):
                at.lacks(f"status of {kind} {identifier.value}")
            if trouble:
                yield at.problem(
                    f"{shorten(identifier.value)} is used, and {trouble}",
                    field=f"{field}[{index}]",
                    hint=f"Use another lot, or give the posting the permit as property {permit}.",
                )


def _unusable(lot: AnyLot, at: Place) -> str:
    if lot.disposition is not None and lot.disposition.value in _NOT_FREE:
        return f"its disposition is {lot.disposition.value}"
    if lot.status is not None:
        state = at.context.agreement.status_model.state(lot.status.value.strip())
        if state is not None and not state.usable:
            return f"its status is {state.name}"
    used, expires = _used_at(at), _expiry(lot, at)
    if expires is not None and used is None:
        at.lacks(f"moment at which {lot.id.value} is used")
    if used is not None and expires is not None and expires < used:
        return f"it expired at {expires.isoformat()}"
    return ""


def _whole(sublot: MaterialSubLot, at: Place) -> MaterialLot | None:
    """The lot of a sublot, whose state holds for its parts."""
    known, named = at.context.known, sublot.material_lot_id
    lot = None
    if known is not None and named is not None and named.value.strip():
        lot = known.find(Identity.of(named, type="MaterialLot"))
    if isinstance(lot, MaterialLot):
        return lot
    if sublot.disposition is None and sublot.status is None:
        at.lacks(f"status of MaterialSubLot {sublot.id.value}, or its lot")
    return None


_NOT_FREE = (
    DispositionValue.PLANNED,
    DispositionValue.IN_PROCESS,
    DispositionValue.RESTRICTED,
    DispositionValue.CLOSED,
)


def _used_at(at: Place) -> dt.datetime | None:
    """When it was used: the start or end of the nearest response, else the time of the message."""
    for above in at.above:
        for field in ("actual_start_time", "start_time", "actual_end_time", "end_time"):
            moment = moment_of(getattr(above, field, None))
            if moment is not None:
                return moment
    area = area_of(at.message)
    return moment_of(area.creation_date_time) if area is not None else None


def _expiry(lot: AnyLot, at: Place) -> dt.datetime | None:
    carrier = at.context.agreement.carriers.lot_expiry
    if not carrier:
        moment, told = moment_of(lot.effective_end_date), lot.effective_end_date is not None
    else:
        text = property_text(lot.material_lot_property, carrier)
        moment, told = moment_of(DateTime(text)), bool(text)
    if told and moment is None:
        at.lacks(f"moment at which {lot.id.value} expires, with its offset")
    return moment


def never_netted(actual: OpMaterialActual, at: Place) -> Iterator[Problem]:
    """MAT-013. What is netted is negative, or one entry for several materials."""
    role = role_of(actual.material_use)
    if not is_reported(at):
        return
    if role in (Role.BY_PRODUCT, Role.CO_PRODUCT, Role.OUTPUT, Role.INPUT):
        if len(actual.material_definition_id) > 1:
            names = ", ".join(one.value for one in actual.material_definition_id)
            yield at.problem(
                f"one entry for {shorten(names)}",
                field="material_definition_id[1]",
                hint="Give each material an entry of its own, with its own MaterialUse.",
            )
        for index, value in enumerate(actual.quantity):
            read = Measures(NO_CONTEXT).of((value,))
            if any(amount < 0 for amount in read.values()) and not _reversal(at):
                ((measure, amount),) = read.items()
                assert actual.material_use is not None
                yield at.problem(
                    f"{actual.material_use.value} {Measures(NO_CONTEXT).text(measure, amount)}: "
                    "something is netted off",
                    field=f"quantity[{index}]",
                    hint="Post what comes out as By-product Produced or Co-product Produced; a "
                    "correction is a reversal and a new posting.",
                )
                return


def _reversal(at: Place) -> bool:
    if not at.verb:
        return False
    return bool(reasons(at.message) & at.context.agreement.reversal_codes)


_SEGMENTS = ("segment_requirement_id", "operations_segment_id", "process_segment_id")


def consumption_point(response: OpSegmentResponse, at: Place) -> Iterator[Problem] | None:
    """MAT-017. A response within one that names its segment is a part of that."""
    if not response.material_actual or _names_segment(response):
        return None
    if not is_reported(at):
        return None
    if any(_names_segment(one) for one in at.above if isinstance(one, OpSegmentResponse)):
        return None
    return iter(
        (
            at.problem(
                f"{shorten(response.id.value)} posts material and names no segment",
                hint="Name the SegmentRequirementID, OperationsSegmentID or ProcessSegmentID.",
            ),
        )
    )


def _names_segment(response: OpSegmentResponse) -> bool:
    return any(one.value.strip() for name in _SEGMENTS for one in getattr(response, name))
