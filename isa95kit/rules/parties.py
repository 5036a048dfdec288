"""Who sends a message, to whom, under which identification: texts as the rules compare them."""

from __future__ import annotations

from isa95kit.b2mml import Identifier, TransApplicationArea
from isa95kit.b2mml.base import Component

__all__ = ["area_of", "bodid_of", "receivers_of", "sender_of", "written"]


def area_of(message: Component) -> TransApplicationArea | None:
    """The application area; None in a document that is no transaction."""
    area = getattr(message, "application_area", None)
    return area if isinstance(area, TransApplicationArea) else None


def sender_of(message: Component) -> str:
    """LogicalID of the sender; empty where nobody is named."""
    area = area_of(message)
    return written(area.sender.logical_id) if area and area.sender else ""


def receivers_of(message: Component) -> tuple[str, ...]:
    """LogicalIDs of the receivers, as far as they are named."""
    area = area_of(message)
    named = [written(receiver.logical_id) for receiver in area.receiver] if area else []
    return tuple(name for name in named if name)


def bodid_of(message: Component) -> str:
    """BODID of the message; empty where it has none."""
    area = area_of(message)
    return written(area.bodid) if area else ""


def written(identifier: object) -> str:
    """Text of an identifier without blanks around it; empty where there is nothing to see."""
    return identifier.value.strip() if isinstance(identifier, Identifier) else ""
