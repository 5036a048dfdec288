"""Short ways to write lots, lines, responses and messages."""

from __future__ import annotations

from typing import Any

from isa95kit.b2mml import (
    DateTime,
    Disposition,
    Identifier,
    MaterialLot,
    MaterialSubLot,
    MaterialUse,
    OperationsPerformance,
    OperationsResponse,
    OpMaterialActual,
    OpSegmentResponse,
    QuantityString,
    QuantityValue,
    SyncMaterialLot,
    SyncOperationsPerformance,
    TransActionCriteria,
    TransApplicationArea,
    TransExpression,
    TransSync,
    UnitOfMeasure,
)
from isa95kit.b2mml.common import DispositionValue, MaterialUseValue
from isa95kit.genealogy import LotKey
from isa95kit.identity import Identity

CONSUMED = MaterialUseValue.CONSUMED
PRODUCED = MaterialUseValue.PRODUCED
BY_PRODUCT = MaterialUseValue.BY_PRODUCT_PRODUCED


def ids(*names: str) -> tuple[Identifier, ...]:
    return tuple(Identifier(name) for name in names)


def amount(text: str) -> tuple[QuantityValue, ...]:
    """Quantities out of ``"12.5 KGM, 3 H87"``; empty for the empty text."""
    found = []
    for one in filter(None, text.split(", ")):
        number, _, unit = one.partition(" ")
        found.append(
            QuantityValue(
                quantity_string=QuantityString(number),
                unit_of_measure=UnitOfMeasure(unit) if unit else None,
            )
        )
    return tuple(found)


def key(lot: str = "", sublot: str = "") -> LotKey:
    return LotKey(
        Identity("MaterialLot", "", "", "", lot) if lot else None,
        Identity("MaterialSubLot", "", "", "", sublot) if sublot else None,
    )


def use(value: MaterialUseValue | str | None) -> MaterialUse | None:
    """A standard use, or Other with this value."""
    if value is None or isinstance(value, MaterialUseValue):
        return None if value is None else MaterialUse(value)
    return MaterialUse(MaterialUseValue.OTHER, other_value=value)


def line(
    number: str,
    what: MaterialUseValue | str | None,
    lots: str = "",
    quantity: str = "",
    *,
    sublots: str = "",
    of: str = "",
    **fields: Any,
) -> OpMaterialActual:
    """A line; names of lots, sublots and definitions are separated by blanks."""
    return OpMaterialActual(
        id=Identifier(number),
        material_use=use(what),
        material_lot_id=ids(*lots.split()),
        material_sub_lot_id=ids(*sublots.split()),
        material_definition_id=ids(*of.split()),
        quantity=amount(quantity),
        **fields,
    )


def segment(number: str, *lines: OpMaterialActual, **fields: Any) -> OpSegmentResponse:
    return OpSegmentResponse(id=Identifier(number), material_actual=lines, **fields)


def response(
    order: str, *segments: OpSegmentResponse, name: str = "", version: str = "", **fields: Any
) -> OperationsResponse:
    return OperationsResponse(
        id=Identifier(name or f"R-{order}"),
        version=Identifier(version) if version else None,
        operations_request_id=ids(order),
        segment_response=segments,
        **fields,
    )


def event(order: str, *lines: OpMaterialActual) -> OperationsResponse:
    """A response with one segment that has these lines."""
    return response(order, segment("1", *lines))


def moved(order: str, inputs: str, outputs: str) -> OperationsResponse:
    """An event that consumes and produces lots."""
    names = [(CONSUMED, name) for name in inputs.split()]
    names += [(PRODUCED, name) for name in outputs.split()]
    return event(order, *[line(str(i), what, name) for i, (what, name) in enumerate(names)])


def lot(name: str, *sublots: MaterialSubLot, of: str = "", **fields: Any) -> MaterialLot:
    return MaterialLot(
        id=Identifier(name),
        material_definition_id=Identifier(of) if of else None,
        material_sub_lot=sublots,
        **fields,
    )


def sublot(name: str, **fields: Any) -> MaterialSubLot:
    return MaterialSubLot(id=Identifier(name), **fields)


def disposed(value: DispositionValue) -> Disposition:
    return Disposition(value)


def header(bodid: str = "", created: str = "2026-03-02T08:00:00Z") -> TransApplicationArea:
    return TransApplicationArea(
        creation_date_time=DateTime(created), bodid=Identifier(bodid) if bodid else None
    )


def sync(action: str = "Add") -> TransSync:
    expression = TransExpression("/", action_code=action)
    return TransSync(action_criteria=(TransActionCriteria(action_expression=(expression,)),))


def lots_message(
    *lots: MaterialLot, bodid: str = "", created: str = "2026-03-02T08:00:00Z", action: str = "Add"
) -> SyncMaterialLot:
    return SyncMaterialLot(
        application_area=header(bodid, created),
        data_area=SyncMaterialLot.DataArea(sync=sync(action), material_lot=lots),
        release_id="B2MML-V0701",
    )


def performance_message(
    *responses: OperationsResponse, bodid: str = "", action: str = "Add"
) -> SyncOperationsPerformance:
    performance = OperationsPerformance(id=Identifier("P"), operations_response=responses)
    return SyncOperationsPerformance(
        application_area=header(bodid),
        data_area=SyncOperationsPerformance.DataArea(
            sync=sync(action), operations_performance=(performance,)
        ),
        release_id="B2MML-V0701",
    )


def labels(keys: Any) -> list[str]:
    return [one.label for one in keys]
