"""REF-013: persons qualified for their work, and equipment fit for use."""

from __future__ import annotations

import datetime as dt

from isa95kit.b2mml import Identifier, OpEquipmentActual, OpPersonnelActual
from isa95kit.findings import Severity, shorten
from isa95kit.identity import Identity
from isa95kit.rules.amounts import is_reported
from isa95kit.rules.areas.times import moment_of
from isa95kit.rules.parties import area_of
from isa95kit.rules.place import Place, Problem
from isa95kit.rules.qualifications import Qualification
from isa95kit.rules.registers import identifiers_in
from isa95kit.rules.rule import Rule

__all__ = ["RULE"]


def qualified(resource: OpPersonnelActual | OpEquipmentActual, at: Place) -> list[Problem] | None:
    """REF-013. Where a class is named, the qualification is for that class."""
    register = at.context.qualifications
    if isinstance(resource, OpPersonnelActual):
        kind, name, classes = "Person", "person_id", resource.personnel_class_id
    else:
        kind, name, classes = "Equipment", "equipment_id", resource.equipment_class_id
    if register is None or not is_reported(at) or not getattr(resource, name):
        return None
    if not register.holds(kind):
        at.lacks(f"qualifications of {kind}")
        return None
    uses = {one.value for one in classes if isinstance(one, Identifier)}
    when = _when(at)
    found = []
    for field, identifier in identifiers_in(resource, name):
        held = [
            one
            for one in register.qualifications(Identity.of(identifier, type=kind))
            if not uses or not one.use or one.use in uses
        ]
        if not any(_lacks(one, when) == "" for one in held):
            reason = _lacks(held[-1], when) if held else "has none that is registered"
            purpose = f" for {shorten(' or '.join(sorted(uses)))}" if uses else ""
            what = "qualification" if kind == "Person" else "status"
            found.append(
                at.problem(
                    f"{shorten(identifier.value)} needs a valid {what}{purpose}, and {reason}",
                    field=field,
                    hint="Let quality decide on what was done; book the resource that was used.",
                )
            )
    return found


def _lacks(held: Qualification, when: dt.datetime | None) -> str:
    """Why a qualification does not hold; empty where it does."""
    if not held.usable:
        return f"is {shorten(held.status)}"
    if when is not None and held.effective is not None and when < held.effective:
        return f"has one from {held.effective.isoformat()} on"
    if when is not None and held.expires is not None and when > held.expires:
        return f"its last ended at {held.expires.isoformat()}"
    return ""


def _when(at: Place) -> dt.datetime | None:
    """When the work was done, as far as the message says: its end, its start, or its report."""
    for above in at.above:
        for name in ("actual_end_time", "end_time", "actual_start_time", "start_time"):
            if (moment := moment_of(getattr(above, name, None))) is not None:
                return moment
    area = area_of(at.message)
    return moment_of(area.creation_date_time) if area is not None else None


RULE = Rule(
    id="REF-013",
    title="Who did the work was qualified for it, and what was used was fit for use",
    severity=Severity.ERROR,
    profile="gxp",
    basis="implied",
    source="MES-ERP integration practice: qualifications of personnel, status of equipment",
    rationale="Work of a person whose qualification ended has to be looked at before release.",
    remark="Checked for the kinds of resources that are registered, at the time the work ended; "
    "where a class is named, the qualification is for that class.",
    looks_at=("OpPersonnelActual", "OpEquipmentActual"),
    needs=("qualifications",),
    check=qualified,
)
