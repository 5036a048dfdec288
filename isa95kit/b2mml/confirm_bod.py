# Written by `python -m codegen emit` from schemas/vocabulary/V0701; do not edit.
"""B2MML V0701 domain: confirm bod."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isa95kit.b2mml.base import Component, element, record

if TYPE_CHECKING:
    from isa95kit.b2mml.common import TransApplicationArea, TransUserArea
    from isa95kit.b2mml.core_components import Text

__all__ = [
    "BOD",
]


@record(type="BODType")
class BOD(Component):
    """The content of a ConfirmBOD message, pointing to the message that is confirmed."""

    original_application_area: TransApplicationArea | None = element(
        "OriginalApplicationArea", default=None
    )
    """The application area of the message that is answered."""
    description: tuple[Text, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    note: tuple[Text, ...] = element("Note", default=())
    """A remark in words."""
    user_area: TransUserArea | None = element("UserArea", default=None)
    """Content that sender and receiver agree on."""
