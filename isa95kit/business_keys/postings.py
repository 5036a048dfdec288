"""What a message posts, and under which keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from isa95kit.b2mml.base import Component
from isa95kit.b2mml.core_components import Identifier
from isa95kit.business_keys.key import BusinessKey
from isa95kit.identity import Identity, NoIdentity, identifying_field
from isa95kit.transactions import (
    Action,
    NotAMessage,
    TransactionError,
    Verb,
    action,
    application_area,
    nouns,
    verb,
)

__all__ = ["Carrier", "Carriers", "Posting", "business_keys", "envelope_key", "postings"]


@dataclass(frozen=True, slots=True)
class Posting:
    """One thing that is posted: its key, and ``trail``, from the message down to it."""

    key: BusinessKey
    trail: tuple[Component, ...]

    @property
    def content(self) -> Component:
        """What is posted under this key; its digest tells a resend from a conflict.

        It is the last of the trail without what has a key of its own: a segment response without
        its actuals. So a line that was changed is one conflict, and not one in all around it.
        """
        last = self.trail[-1]
        names = [name for name in _INSIDE.get(type(last).__name__, ()) if getattr(last, name)]
        return replace(last, **dict.fromkeys(names, ())) if names else last


Carrier = Callable[[tuple[Component, ...]], "Identity | Identifier | str | None"]
"""Where a plant keeps a part of a key: from the trail of a posting to the part, None if missing."""

Carriers = Mapping[tuple[str, str], Carrier]
"""Carriers by the kind of what is posted and the name of the part."""


def envelope_key(message: Component) -> BusinessKey:
    """The key of a message as it is sent: its BODID.

    The sender is no part of it: a known BODID from another sender is not a new message, it is a
    replay (IDEM-008). Raises `NotAMessage` for an object that is none.

    >>> from isa95kit.b2mml import Identifier, MaterialLot
    >>> from isa95kit.transactions import sync
    >>> str(envelope_key(sync(MaterialLot(id=Identifier("L-1")), new_id=lambda: "4f0c")))
    'urn:isa95kit-key:BOD:message=4f0c'
    """
    return BusinessKey("BOD", (("message", _one(application_area(message).bodid)),))


def business_keys(obj: Component, *, carriers: Carriers | None = None) -> tuple[BusinessKey, ...]:
    """The keys of all that a message, or a noun by itself, posts; see `postings`.

    >>> from isa95kit.b2mml import Identifier, MaterialLot
    >>> from isa95kit.transactions import sync
    >>> lot = MaterialLot(id=Identifier("L-1"), version=Identifier("2"))
    >>> [str(key) for key in business_keys(sync(lot, action="Change"))]
    ['urn:isa95kit-key:MaterialLot:id=L-1:version=2:action=Change']
    >>> counted = {("MaterialLot", "change"): lambda trail: "17"}  # where the plant keeps it
    >>> str(business_keys(lot, carriers=counted)[0])
    'urn:isa95kit-key:MaterialLot:id=L-1:version=2:change=17'
    """
    return tuple([posting.key for posting in postings(obj, carriers=carriers)])


def postings(obj: Component, *, carriers: Carriers | None = None) -> Iterator[Posting]:
    """All that a message, or a noun by itself, posts, in the order of the document.

    What is inside of another posting follows it. A receiver passes over kinds that it does not
    post. A carrier gives a part of one kind of key its value from where the plant keeps it, in
    place of the field named above, or adds a part, which then has to be there.

    A rejected Show posts nothing. Raises `TransactionError` for a Show that says in several ways,
    or in none that can be understood, whether it is rejected.

    >>> from isa95kit.b2mml import Identifier, MaterialInformation, MaterialLot
    >>> lots = [MaterialLot(id=Identifier(name)) for name in ("L-1", "L-2")]
    >>> found = list(postings(MaterialInformation(material_lot=tuple(lots))))
    >>> [posting.content is lot for posting, lot in zip(found, lots)]
    [True, True]
    """
    try:
        does = _action(obj)
        starts: list[_Trail] = [(obj, noun) for noun in nouns(obj)]
    except NotAMessage:
        does, starts = "", [(obj,)]
    for start in starts:
        for trail in _posted(start):
            key = _with_action(_KEYS.get(type(trail[-1]).__name__, _of_noun)(trail), does)
            for (kind, name), carrier in (carriers or {}).items():
                if kind == key.kind:
                    key = _with(key, name, _one(carrier(trail)))
            yield Posting(key, trail)


# What is posted

_Trail = tuple[Component, ...]
_ACTUALS = ("personnel_actual", "equipment_actual", "physical_asset_actual", "material_actual")
_INSIDE = {
    "OperationsPerformance": ("operations_response",),
    "OperationsResponse": ("segment_response",),
    "OpSegmentResponse": (*_ACTUALS, "segment_response_child"),
    "WorkPerformance": ("work_response", "work_performance_child"),
    "WorkResponse": ("job_response", "work_response_child"),
    "JobResponseList": ("job_response",),
    "JobResponse": _ACTUALS,
    "OpPersonnelActual": ("personnel_actual_child",),
    "OpEquipmentActual": ("equipment_actual_child",),
    "OpPhysicalAssetActual": ("physical_asset_actual_child",),
    "OpMaterialActual": ("assembly_actual",),
    "OperationsSchedule": ("operations_request",),
    "WorkSchedule": ("work_request", "work_schedule_child"),
    "JobList": ("job_order",),
    "BatchList": ("batch_list_entry",),
}
"""Where the postings inside of an object are."""

_LINES = ("OpPersonnelActual", "OpEquipmentActual", "OpPhysicalAssetActual", "OpMaterialActual")
_DONE = (
    "OperationsPerformance",
    "OperationsResponse",
    "OpSegmentResponse",
    "WorkPerformance",
    "WorkResponse",
    "JobResponseList",
    "JobResponse",
    *_LINES,
)
"""What is reported about orders, where a Change is an Add with other content."""
_COLLECTIONS = ("Information", "Library", "BatchList")
"""How the names of those end that are posted object by object, and not themselves."""


def _posted(start: _Trail) -> Iterator[_Trail]:
    # Without recursion: documents may nest deeper than calls.
    pending = [start]
    while pending:
        trail = pending.pop()
        last = trail[-1]
        kind = type(last).__name__
        inside = [(*trail, item) for item in _items(last, kind)]
        if not (inside and kind.endswith(_COLLECTIONS)):
            yield trail
        pending += reversed(inside)


def _items(obj: Component, kind: str) -> Iterator[Component]:
    names = _INSIDE.get(kind, ())
    if kind.endswith(("Information", "Library")):
        names = tuple(obj.__dataclass_fields__)
    for name in names:
        held = getattr(obj, name)
        for item in held if isinstance(held, tuple) else ():
            if isinstance(item, Component) and (
                identifying_field(type(item)) or type(item).__name__ in _INSIDE
            ):
                yield item


# The keys

_Value = tuple[Identity, ...]


def _of_noun(trail: _Trail) -> BusinessKey:
    noun = trail[-1]
    field = identifying_field(type(noun))
    key = BusinessKey(type(noun).__name__, (("id", _one(getattr(noun, field) if field else None)),))
    return _with_version(key, noun)


def _of_response(trail: _Trail) -> BusinessKey:
    response: Any = trail[-1]
    orders = response.operations_request_id or tuple(
        [order for segment in response.segment_response for order in segment.operations_request_id]
    )
    parts = (("order", _only(orders)), ("sequence", _chain([response])))
    return _with_version(BusinessKey("OperationsResponse", parts), response)


def _of_work(trail: _Trail) -> BusinessKey:
    responses: list[Any] = [obj for obj in trail if type(obj).__name__ == "WorkResponse"]
    orders = (response.work_request_id for response in reversed(responses))
    order = _one(next((given for given in orders if given), None))
    parts = (("order", order), ("sequence", _chain(responses)))
    return _with_version(BusinessKey("WorkResponse", parts), responses[-1])


def _of_segment(trail: _Trail) -> BusinessKey:
    responses = [obj for obj in trail if type(obj).__name__ == "OpSegmentResponse"]
    whole = next((obj for obj in trail if type(obj).__name__ == "OperationsResponse"), None)
    around = [*reversed(responses), *([whole] if whole else [])]
    key = BusinessKey(
        type(trail[-1]).__name__,
        (
            ("order", _nearest(around, "operations_request_id")),
            ("operation", _nearest(around, "segment_requirement_id")),
            *_line(trail),
            ("sequence", _chain(responses)),
        ),
    )
    return _with_version(key, whole)


def _of_job(trail: _Trail) -> BusinessKey:
    job: Any = next(obj for obj in trail if type(obj).__name__ == "JobResponse")
    parts = (("order", _one(job.job_order_id)), *_line(trail), ("sequence", _chain([job])))
    return _with_version(BusinessKey(type(trail[-1]).__name__, parts), job)


def _of_line(trail: _Trail) -> BusinessKey:
    in_job = any(type(obj).__name__ == "JobResponse" for obj in trail)
    return _of_job(trail) if in_job else _of_segment(trail)


def _of_confirmation(trail: _Trail) -> BusinessKey:
    confirmed: Any = trail[-1]
    area = confirmed.original_application_area
    return BusinessKey("BOD", (("message", _one(area.bodid if area else None)),))


_KEYS: dict[str, Callable[[_Trail], BusinessKey]] = {
    "BOD": _of_confirmation,
    "JobResponse": _of_job,
    "OperationsResponse": _of_response,
    "OpSegmentResponse": _of_segment,
    "WorkResponse": _of_work,
    **dict.fromkeys(_LINES, _of_line),
}


def _line(trail: _Trail) -> tuple[tuple[str, _Value], ...]:
    actuals = [obj for obj in trail if type(obj).__name__ in _LINES]
    return (("line", _chain(actuals)),) if actuals else ()


def _chain(objects: list[Any]) -> _Value:
    """The identifiers of objects inside each other, none when one of them has none."""
    found = [_one(obj.id) for obj in objects]
    return tuple([value[0] for value in found]) if all(found) else ()


def _nearest(around: list[Any], field: str) -> _Value:
    """The one reference given nearest to the posting; none when several are."""
    return _only(next((given for obj in around if (given := getattr(obj, field))), ()))


def _only(given: tuple[Identifier, ...]) -> _Value:
    distinct = {_one(identifier) for identifier in given}
    return distinct.pop() if len(distinct) == 1 else ()


def _one(value: Identity | Identifier | str | None) -> _Value:
    if not isinstance(value, (Identity, Identifier, str)):
        return ()  # absent or nil
    try:
        if isinstance(value, str):
            return (Identity("", "", "", "", value),)
        found = Identity.of(value) if isinstance(value, Identifier) else value
        return (replace(found, type="", version=""),)
    except NoIdentity:
        return ()


def _with_version(key: BusinessKey, holder: Component | None) -> BusinessKey:
    version = _one(getattr(holder, "version", None))
    return _with(key, "version", _one(version[0].text)) if version else key


def _with(key: BusinessKey, name: str, value: _Value) -> BusinessKey:
    parts = dict(key.parts) | {name: value}
    return BusinessKey(key.kind, tuple(parts.items()))


def _action(message: Component) -> str | None:
    """What a message does with its objects: empty for Add, None where it says several things."""
    what = verb(message)
    if what in (Verb.PROCESS, Verb.NOTIFY):
        return ""
    try:
        does = action(message) if what is Verb.SYNC else what
    except TransactionError:
        return None
    return "" if does is Action.ADD else str(does)


def _with_action(key: BusinessKey, does: str | None) -> BusinessKey:
    if does == "" or (does == Action.CHANGE and key.kind in _DONE):
        return key
    return _with(key, "action", _one(does))
