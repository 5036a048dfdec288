# Written by `python -m codegen emit` from schemas/vocabulary/V0701; do not edit.
"""B2MML V0701 messages of the domain: confirm bod."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isa95kit.b2mml.base import Component, element, record

if TYPE_CHECKING:
    from isa95kit.b2mml.common import TransApplicationArea, TransConfirm
    from isa95kit.b2mml.confirm_bod import BOD

__all__ = [
    "ConfirmBOD",
]


@record(element="ConfirmBOD", type="ConfirmBODType")
class ConfirmBOD(Component):
    """The message ConfirmBOD."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        confirm: TransConfirm = element("Confirm")
        """The verb, confirming that a message was received."""
        bod: tuple[BOD, ...] = element("BOD")
        """What is confirmed."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ConfirmBOD.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
