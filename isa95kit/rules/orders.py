"""Which request and segment of a schedule a response belongs to."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from isa95kit.b2mml import Identifier, OperationsRequest, OpSegmentRequirement
from isa95kit.b2mml.base import Component
from isa95kit.rules.inside import Inside, inside
from isa95kit.rules.registers import meets

__all__ = ["Ordered", "about", "is_asked_for", "request_of", "segment_of"]


def about(*nouns: str) -> Callable[[type[Component]], bool]:
    """Selects the documents of these nouns and the messages about them, but for Get and Cancel.

    >>> from isa95kit.b2mml import GetMaterialLot, MaterialLot, ShowMaterialLot
    >>> [about("MaterialLot")(c) for c in (MaterialLot, GetMaterialLot, ShowMaterialLot)]
    [True, False, True]
    """

    def selects(cls: type[Component]) -> bool:
        name = cls.__name__
        if "application_area" not in cls.__dataclass_fields__:
            return name in nouns
        return name.endswith(nouns) and not name.startswith(("Get", "Cancel", "Confirm"))

    return selects


class Ordered:
    """The requests of a schedule, by what responses call them."""

    def __init__(self, schedule: Component) -> None:
        self._requests: dict[str, list[OperationsRequest]] = {}
        self._segments: dict[str, list[tuple[OpSegmentRequirement, OperationsRequest | None]]] = {}
        for found in inside(schedule, "OperationsRequest", "OpSegmentRequirement"):
            item = found.object
            if isinstance(item, OperationsRequest):
                self._requests.setdefault(item.id.value, []).append(item)
            else:
                request = found.nearest("OperationsRequest")
                self._segments.setdefault(item.id.value, []).append((item, request))

    def request(self, reference: Identifier | None) -> OperationsRequest | None:
        """The request that is meant; None where there is none, or several.

        >>> order = OperationsRequest(id=Identifier("PO-1"), segment_requirement=())
        >>> Ordered(order).request(Identifier("PO-1")) is order
        True
        """
        if reference is None:
            return None
        meant = [r for r in self._requests.get(reference.value, ()) if meets(reference, r.id)]
        return meant[0] if len(meant) == 1 else None

    def segment(
        self, reference: Identifier | None, request: Identifier | None
    ) -> OpSegmentRequirement | None:
        """The segment that is meant, of the request if one is named.

        >>> order = OperationsRequest(id=Identifier("PO-1"), segment_requirement=())
        >>> Ordered(order).segment(Identifier("10"), None) is None
        True
        """
        if reference is None:
            return None
        order = self.request(request)
        meant = [
            segment
            for segment, above in self._segments.get(reference.value, ())
            if meets(reference, segment.id) and (request is None or above is order)
        ]
        return meant[0] if len(meant) == 1 and (request is None or order is not None) else None


def request_of(found: Inside) -> Identifier | None:
    """The request that a response, work request or job is about, as it or what is around it says;
    None where none, or several, are named.

    >>> from isa95kit.b2mml import OpSegmentResponse
    >>> told = OpSegmentResponse(id=Identifier("1"), operations_request_id=(Identifier("PO-1"),))
    >>> request_of(Inside(told, "", ())).value
    'PO-1'
    """
    return _said(found, "operations_request_id")


def segment_of(found: Inside) -> Identifier | None:
    """The segment requirement that a response, work request or job is about, likewise.

    >>> from isa95kit.b2mml import JobOrder
    >>> told = JobOrder(id=Identifier("1"), segment_requirement_id=(Identifier("10"),))
    >>> segment_of(Inside(told, "", ())).value
    '10'
    """
    return _said(found, "segment_requirement_id")


def is_asked_for(found: Inside) -> bool:
    """Whether this is what a request asks to be told, not something that was done.

    >>> from isa95kit.b2mml import OpSegmentResponse
    >>> asked = OpSegmentResponse(id=Identifier("1"))
    >>> order = OperationsRequest(
    ...     id=Identifier("PO-1"), segment_requirement=(), requested_segment_response=(asked,)
    ... )
    >>> [is_asked_for(found) for found in inside(order, "OpSegmentResponse")]
    [True]
    """
    return "requested_segment_response" in found.field


def _said(found: Inside, field: str) -> Identifier | None:
    for item in (found.object, *reversed(found.above)):
        said: Any = getattr(item, field, None)
        named = said if isinstance(said, tuple) else (said,) if said is not None else ()
        if named:
            only = named[0] if len(named) == 1 else None
            return only if isinstance(only, Identifier) else None
    return None
