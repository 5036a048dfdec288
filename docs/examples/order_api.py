"""An MES that takes operations schedules over HTTP, in JSON and in XML.

pip install 'isa95kit[fastapi]' uvicorn
uvicorn order_api:app
"""

from datetime import UTC, datetime
from uuid import uuid4

from fastapi import FastAPI

from isa95kit import Limits
from isa95kit.b2mml import (
    AcknowledgeOperationsSchedule,
    DateTime,
    Identifier,
    ProcessOperationsSchedule,
    TransAcknowledge,
    TransApplicationArea,
    TransExpression,
    TransReceiver,
    TransResponseCriteria,
    TransSender,
)
from isa95kit.integrations.fastapi import Message, install

app = FastAPI(title="Order API", version="1.0.0")
install(app, limits=Limits(size=4_000_000))


@app.post("/operations-schedules")
def take_schedule(message: Message[ProcessOperationsSchedule]) -> AcknowledgeOperationsSchedule:
    """Take the orders of a schedule, all or none, and say so."""
    schedules = message.data_area.operations_schedule
    # Here an MES would plan the orders. This one takes what has a name and refuses the rest.
    taken = all(schedule.id is not None for schedule in schedules)
    return AcknowledgeOperationsSchedule(
        release_id=message.release_id,
        application_area=answering(message.application_area),
        data_area=AcknowledgeOperationsSchedule.DataArea(
            acknowledge=TransAcknowledge(
                original_application_area=message.application_area,
                response_criteria=(
                    TransResponseCriteria(
                        response_expression=TransExpression(
                            "/ProcessOperationsSchedule/DataArea/OperationsSchedule",
                            action_code="Accepted" if taken else "Rejected",
                        )
                    ),
                ),
            ),
            operations_schedule=schedules,
        ),
    )


def answering(received: TransApplicationArea) -> TransApplicationArea:
    """The application area of an answer: this system to the sender, now."""
    sender = received.sender
    return TransApplicationArea(
        sender=TransSender(logical_id=Identifier("MES")),
        receiver=(TransReceiver(logical_id=sender.logical_id),) if sender else (),
        creation_date_time=DateTime.of(datetime.now(UTC)),
        bodid=Identifier(str(uuid4())),
    )
