"""SYNC: how soon what happens is told, and whether both sides know the same."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

from isa95kit.b2mml import JobResponse, MaterialDefinition, OperationsEvent, OpSegmentResponse
from isa95kit.b2mml.base import Component
from isa95kit.document import digest
from isa95kit.findings import Severity, shorten
from isa95kit.identity import Identity, NoIdentity
from isa95kit.rules.amounts import (
    definitions,
    is_reported,
    material_of,
    property_of,
    text_of,
)
from isa95kit.rules.areas import snapshots
from isa95kit.rules.areas.times import moment_of
from isa95kit.rules.inside import within
from isa95kit.rules.parties import area_of, bodid_of, sender_of
from isa95kit.rules.place import Place, Problem
from isa95kit.rules.registers import only_asks
from isa95kit.rules.rule import AnyRule, Roots, Rule
from isa95kit.rules.tiers import Tier
from isa95kit.transactions import Action, TransactionError, Verb, action

__all__ = ["RULES"]

TELLS = (Verb.SYNC, Verb.PROCESS, Verb.NOTIFY)
DECISIONS = frozenset({"quarantine", "released"})
"""States of a lot whose beginning is an event of its own, in small letters."""


def documented(material: MaterialDefinition, at: Place) -> Iterator[Problem]:
    """SYNC-001. Materials that others are made of are named there, not defined."""
    tiers = at.context.tiers
    if tiers is None or at.field == "assembly_definition" or only_asks(at) or not _states(at):
        return
    name = at.context.agreement.carriers.sync_tier
    stated = property_of(material.material_definition_property, name)
    text = (text_of(stated) or "").strip() if stated is not None else ""
    agreed = ", ".join(tier.name for tier in tiers.tiers())
    if text and all(tier.name != text for tier in tiers.tiers()):
        yield at.problem(
            f"there is no sync tier {shorten(text)!r}",
            hint=f"Use one of those agreed on: {agreed}.",
        )
    elif not text and _of_definition(material, at) is None:
        yield at.problem(
            "the material has no sync tier",
            hint=f"Put it or its class into the table of tiers ({agreed}), or add a "
            f"MaterialDefinitionProperty {name}.",
        )


def _states(at: Place) -> bool:
    """Whether the message states what a material is: not by a Change of parts, or a Delete."""
    if at.verb not in (Verb.SYNC, Verb.PROCESS, Verb.SHOW, Verb.NOTIFY, ""):
        return False
    try:
        return not at.verb or action(at.message) is not Action.DELETE
    except TransactionError:
        return True


def in_time(item: Any, at: Place) -> Iterator[Problem]:
    """SYNC-002. What is of no known tier is told within the longest limit; told later than the
    shortest, it is not checked.
    """
    area, tiers = area_of(at.message), at.context.tiers
    created = moment_of(area.creation_date_time) if area is not None else None
    if created is None or tiers is None or at.verb not in TELLS or not is_reported(at):
        return
    field = _ENDS[type(item).__name__]
    happened = moment_of(getattr(item, field))
    if happened is None or not tiers.tiers():
        return
    known, unknown = ([], "") if isinstance(item, OperationsEvent) else _tiers_in(item, at)
    tier = min(known, key=_limit) if known else max(tiers.tiers(), key=_limit)
    if unknown and min(map(_limit, tiers.tiers())) < created - happened <= tier.limit:
        at.lacks(f"tier of {unknown}")
    if created - happened > tier.limit:
        yield at.problem(
            f"told {created - happened} after it happened; tier {tier.name} allows {tier.limit}",
            field=field,
            hint="Send it when it happens; find out where it was held up.",
        )


_ENDS = {
    "OpSegmentResponse": "actual_end_time",
    "JobResponse": "end_time",
    "OperationsEvent": "effective_time_stamp",
}
"""When what is told happened."""


def _limit(tier: Tier) -> dt.timedelta:
    return tier.limit


def event_driven(message: Component, at: Place) -> Iterator[Problem]:
    """SYNC-003. Several events in one message show that it was not sent at one of them."""
    hint = "Send a message for each event, when it happens."
    moments: list[tuple[dt.datetime, str, Tier]] = []
    unknown = []
    for item, field, _ in within(message, "OpSegmentResponse", "JobResponse"):
        end = _ENDS[type(item).__name__]
        ended = moment_of(getattr(item, end))
        if ended is None or "requested_segment_response" in field:
            continue
        known, other = _tiers_in(item, at)
        risky = [tier for tier in known if tier.by_event]
        unknown += [other] if other and not risky else []
        if risky:
            moments.append((ended, f"{field}.{end}", risky[0]))
    if unknown and len(unknown) + len(moments) > 1:
        at.lacks(f"tier of {unknown[0]}")
    if moments:
        first, last = min(moments, key=_when), max(moments, key=_when)
        if last[0] - first[0] > first[2].limit:
            told = f"told together with what happened {last[0] - first[0]} later"
            yield at.problem(
                f"{told}, of a material of tier {first[2].name}", field=first[1], hint=hint
            )
    status = ""
    for lot, field, _ in within(message, "MaterialLot"):
        own = lot.status.value.strip().casefold() if lot.status is not None else ""
        tier = _tier(lot.material_definition_id, (), at) if own in DECISIONS else None
        if tier is None or not tier.by_event:
            continue
        if status and own != status:
            told = f"{lot.status.value} of one lot is told together with the {status} of another"
            yield at.problem(
                f"{told}, of materials of tier {tier.name}", field=f"{field}.status", hint=hint
            )
            return
        status = own


def _when(told: tuple[dt.datetime, str, Tier]) -> dt.datetime:
    return told[0]


def _tiers_in(response: OpSegmentResponse | JobResponse, at: Place) -> tuple[list[Tier], str]:
    """The tiers of the materials of a response as far as they are known, and one that is not."""
    found, unknown = [], ""
    for actual in response.material_actual:
        classes, named = actual.material_class_id, actual.material_definition_id
        if not named and (of := material_of(actual, at)) is not None:
            named = (of.to_identifier(),)
        tiers = [_tier(one, classes, at) for one in named or (None,)]
        found += [tier for tier in tiers if tier is not None]
        if None in tiers:
            named = named or actual.material_lot_id or classes
            unknown = unknown or ", ".join(one.value for one in named)
    return found, unknown


def _tier(material: Any, classes: tuple[Any, ...], at: Place) -> Tier | None:
    """The tier of a material: its own, that which master data say, or that of these classes."""
    tiers = at.context.tiers
    if tiers is None:
        return None
    of = _identity(material, "MaterialDefinition")
    if of is not None:
        found = tiers.tier(of) or at.once((_tier, of), lambda: _in_master_data(of, at))
        if found is not None:
            return found
    identities = (_identity(c, "MaterialClass") for c in classes)
    return tiers.tier(None, tuple(i for i in identities if i is not None))


def _in_master_data(material: Identity, at: Place) -> Tier | None:
    found = (_of_definition(definition, at) for definition in definitions(material, at))
    return next((tier for tier in found if tier is not None), None)


def _of_definition(material: MaterialDefinition, at: Place) -> Tier | None:
    """The tier of a material by the property it has, by the table, or by its classes."""
    tiers = at.context.tiers
    of = _identity(material.id, "MaterialDefinition")
    if tiers is None or of is None:
        return None
    value = property_of(
        material.material_definition_property, at.context.agreement.carriers.sync_tier
    )
    text = (text_of(value) or "").strip() if value is not None else ""
    named = next((tier for tier in tiers.tiers() if tier.name == text), None)
    classes = (_identity(c, "MaterialClass") for c in material.material_class_id)
    return named or tiers.tier(of, tuple(c for c in classes if c is not None))


def _identity(reference: Any, kind: str) -> Identity | None:
    try:
        return Identity.of(reference, type=kind) if reference is not None else None
    except NoIdentity:
        return None


def replayed(message: Component, at: Place) -> Iterator[Problem]:
    """SYNC-007. What came before the outage, or after it, is not in the queue."""
    queues, history, bodid = at.context.queues, at.context.history, bodid_of(message)
    sender = sender_of(message)
    if queues is None or history is None or not bodid or not sender:
        return
    queue = queues.queued(sender)
    place = next((i for i, queued in enumerate(queue) if queued.bodid == bodid), None)
    if place is None:
        return
    field = "application_area.bodid"
    missing = [q.bodid for q in queue[:place] if history.message(q.bodid) is None]
    if missing:
        yield at.problem(
            f"message {place + 1} of {len(queue)} in the queue of {shorten(sender)}, and "
            f"{len(missing)} before it did not come: {shorten(', '.join(missing))}",
            field=field,
            hint="Hold it until those before it have come, in the order of the queue.",
        )
    if queue[place].digest and queue[place].digest != digest(message):
        yield at.problem(
            f"message {place + 1} of {len(queue)} in the queue is another than was queued",
            field=field,
            hint="Find out what changed it on the way.",
        )


RULES: tuple[AnyRule, ...] = (
    Rule(
        id="SYNC-001",
        title="Every material has a sync tier",
        severity=Severity.ERROR,
        profile="gxp",
        basis="stated",
        source="MES-ERP integration practice: tiers of synchronisation",
        rationale="How late a stock may be is decided by whoever configured the interface.",
        remark="A material has that of the table of tiers, that of its property (sync_tier), or "
        "the strictest one of its classes.",
        looks_at=("MaterialDefinition",),
        needs=("tiers",),
        check=documented,
    ),
    Rule(
        id="SYNC-002",
        title="What happened is told within the limit of its tier",
        severity=Severity.WARNING,
        profile="gxp",
        basis="implied",
        source="MES-ERP integration practice: tiers of synchronisation",
        rationale="The other side releases, plans or ships stock that is gone.",
        remark="A segment or job has the strictest tier of its materials; where that of none is "
        "known, no more is checked than the longest limit. Events name no material, and have that.",
        looks_at=tuple(_ENDS),
        needs=("tiers",),
        check=in_time,
    ),
    Rule(
        id="SYNC-003",
        title="Each event of a material of high risk has its own message",
        severity=Severity.ERROR,
        profile="gxp",
        basis="stated",
        source="MES-ERP integration practice: materials that drive release, genealogy or safety",
        rationale="In a nightly file the quarantine of a lot comes after it was used.",
        remark="High risk is a tier by_event. Found are segments that ended further apart than the "
        "limit, and lots in quarantine beside released ones; that a single event came late is "
        "SYNC-002.",
        looks_at=Roots("Sync", "Process", "Notify"),
        needs=("tiers",),
        check=event_driven,
    ),
    snapshots.RECONCILED,
    Rule(
        id="SYNC-007",
        title="Queued messages come in their order, all of them, as they were queued",
        severity=Severity.ERROR,
        profile="gxp",
        basis="stated",
        source="MES-ERP integration practice: store and forward",
        rationale="A message that was lost in an outage is missed when stocks are counted, weeks "
        "later.",
        looks_at=Roots(),
        needs=("queues", "history"),
        check=replayed,
    ),
)
