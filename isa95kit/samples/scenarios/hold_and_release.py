"""Hold and release: a lot on its way through its states, and who may move it."""

from __future__ import annotations

from isa95kit.b2mml import Identifier, MaterialLot, PropertyMeasurement, TestResult, Text
from isa95kit.samples.scenarios.confirmation import carried_out, made
from isa95kit.samples.scenarios.flow import Flow
from isa95kit.samples.scenarios.lots import move, moved, record
from isa95kit.samples.scenarios.order_download import download
from isa95kit.samples.scenarios.orders import Order, making
from isa95kit.samples.scenarios.stage import Stage, person_in
from isa95kit.samples.scenarios.writing import at, measured

__all__ = ["FLOW", "ask_for_decision", "held", "lot_made", "play", "tested"]


def lot_made(stage: Stage) -> tuple[Order, MaterialLot]:
    """Make a lot that has to be tested, and tell of it; gives its order and itself.

    >>> from isa95kit.samples.plants import DISCRETE
    >>> lot_made(Stage(DISCRETE, 0))[1].disposition.value
    <DispositionValue.IN_PROCESS: 'In-Process'>
    """
    download(stage)
    order = making(stage.plant, stage.seed, stage.plant.measurements[0].material)
    amount = carried_out(stage, order)
    return order, made(stage, order, amount)


def ask_for_decision(stage: Stage, order: Order, lot: MaterialLot) -> None:
    """The MES asks quality to decide on a lot.

    >>> from isa95kit.samples.plants import DISCRETE
    >>> stage = Stage(DISCRETE, 0)
    >>> ask_for_decision(stage, *lot_made(stage))
    >>> stage.steps[-1].message.data_area.material_lot[0].status.value
    'Disposition Pending'
    """
    stage.wait(minutes=10)
    _move(stage, order, lot, "In-Process", "Disposition Pending", "PRODUCTION-COMPLETE", "Operator")


def held(stage: Stage, order: Order, lot: MaterialLot) -> None:
    """Quality asks the MES to block a lot; the MES does so and tells the ERP.

    >>> from isa95kit.samples.plants import DISCRETE
    >>> stage = Stage(DISCRETE, 0)
    >>> order, lot = lot_made(stage)
    >>> ask_for_decision(stage, order, lot)
    >>> held(stage, order, lot)
    >>> [step.name for step in stage.steps][-3:]
    ['change-material-lot', 'respond-material-lot', 'sync-material-lot']
    """
    plant, name = stage.plant, lot.id.value
    stage.wait(minutes=30)
    reason = move(stage, "Disposition Pending", "Quarantine", plant.hold_reason)
    asked = stage.send(
        "quality",
        lambda quality: quality.change(
            moved(plant, name, "Quarantine", *record(order.id)), respond="Always", reason=reason
        ),
        f"Quality asks the MES to block {name}.",
        about=f"HOLD-{name}",
        role="QA",
        to="mes",
    )
    stage.send(
        "mes", lambda mes: mes.respond(asked), "The MES has blocked it.", about=f"HOLD-{name}"
    )
    stage.send(
        "mes",
        lambda mes: mes.sync(
            moved(plant, name, "Quarantine", *record(order.id)), action="Change", reason=reason
        ),
        "The MES tells the ERP of the block.",
        about=f"HOLD-{name}",
        role="QA",
        to="erp",
    )


def tested(stage: Stage, lot: MaterialLot) -> None:
    """The laboratory tells the results of all tests of a lot.

    >>> from isa95kit.samples.plants import DISCRETE
    >>> stage = Stage(DISCRETE, 0)
    >>> tested(stage, lot_made(stage)[1])
    >>> stage.steps[-1].name
    'sync-test-result'
    """
    begun = stage.now
    now = stage.wait(minutes=180)
    results = tuple(
        TestResult(
            id=Identifier(f"TR-{lot.id.value}-{test.criterion}"),
            evaluation_date=at(now),
            expiration=lot.effective_end_date,
            testable_object_id=lot.id,
            operations_test_requirement_id=Identifier(test.specification),
            evaluated_criterion_result=Text("Pass"),
            property_measurement=(
                PropertyMeasurement(
                    id=Identifier(test.property),
                    measurement_date=at(begun),
                    value=measured(test.result.text, test.result.unit)[0],
                ),
            ),
        )
        for test in stage.plant.measurements
    )
    stage.send(
        "quality",
        lambda quality: quality.sync(results),
        "The laboratory tells the results.",
        about=lot.id.value,
        to="mes",
    )


def play(stage: Stage) -> None:
    """From In-Process by way of Quarantine to Released.

    >>> from isa95kit.samples.plants import DISCRETE
    >>> stage = Stage(DISCRETE, 0)
    >>> play(stage)
    >>> [s.message.data_area.material_lot[0].status.value for s in stage.steps[-3:]]
    ['Disposition Pending', 'Approved', 'Released']
    """
    order, lot = lot_made(stage)
    ask_for_decision(stage, order, lot)
    held(stage, order, lot)
    tested(stage, lot)
    stage.wait(minutes=20)
    _move(stage, order, lot, "Quarantine", "Disposition Pending", "INVESTIGATION-CLOSED", "QA")
    _move(stage, order, lot, "Disposition Pending", "Approved", "TESTS-PASSED", "QA")
    stage.wait(minutes=15)
    _move(stage, order, lot, "Approved", "Released", "RELEASE", "QA")


_REMARKS = {
    "PRODUCTION-COMPLETE": "The MES asks quality to decide.",
    "INVESTIGATION-CLOSED": "Quality lifts the block.",
    "TESTS-PASSED": "Quality approves the lot.",
    "RELEASE": "The lot is released, with signature and batch record.",
}


def _move(
    stage: Stage, order: Order, lot: MaterialLot, before: str, after: str, reason: str, role: str
) -> None:
    released = after == "Released"
    stage.send(
        "mes",
        lambda mes: mes.sync(
            moved(stage.plant, lot.id.value, after, *(record(order.id) if released else ())),
            action="Change",
            reason=move(stage, before, after, reason),
        ),
        _REMARKS[reason],
        about=lot.id.value,
        role="QA" if role == "QA" else "Operator",
        to="erp",
        signed=person_in(stage.plant, "QA") if released else None,
    )


FLOW = Flow("hold-and-release", "Hold and release", play)
