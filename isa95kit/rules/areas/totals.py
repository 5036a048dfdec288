"""PERF: several responses to one request add up."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Any

from isa95kit.b2mml import Identifier, OperationsResponse, OpSegmentRequirement
from isa95kit.b2mml.base import Component
from isa95kit.findings import Severity, shorten
from isa95kit.identity import Identity, NoIdentity
from isa95kit.rules.amounts import material_of
from isa95kit.rules.inside import Inside, inside
from isa95kit.rules.orders import Ordered, about, is_asked_for, request_of, segment_of
from isa95kit.rules.outputs import MADE, is_scrap
from isa95kit.rules.place import Place, Problem
from isa95kit.rules.registers import meets
from isa95kit.rules.rule import PairRule
from isa95kit.rules.sums import Amount, amounts_of, total

__all__ = ["ADD_UP"]


def add_up(before: Component, after: Component, _: Place, at: Place) -> Iterator[Problem]:
    """PERF-012. Earlier responses are those of *before*, and those that are known."""
    known = at.context.known
    earlier = [f.object for f in inside(before, "OperationsResponse")]
    if known is not None:
        kept = known.all("OperationsResponse")
        earlier += [item for item in kept if isinstance(item, OperationsResponse)]
    now = list(inside(after, "OperationsResponse"))
    repeated = {_key(found.object) for found in now}
    # A response that comes again, or that several know, counts once.
    stored = {_key(item): item for item in earlier}
    left = [item for key, item in stored.items() if key not in repeated]
    yield from _one_final(left, now, at)
    ordered = Ordered(before)
    lines: dict[tuple[int, int], list[tuple[str, dict[str, Amount]]]] = {}
    wanted: dict[tuple[int, int], dict[str, Amount]] = {}
    told = [(f, False) for item in left for f in inside(item, "OpSegmentResponse")]
    told += [(found, True) for found in inside(after, "OpSegmentResponse")]
    for found, is_new in told:
        segment = ordered.segment(segment_of(found), request_of(found))
        if segment is None or is_asked_for(found):
            continue
        for index, field, amounts in _made(found, segment, at):
            key = (id(segment), index)
            wanted[key] = amounts_of(segment.material_requirement[index].quantity, at.context)
            lines.setdefault(key, []).append((field if is_new else "", amounts))
    for key, made in lines.items():
        yield from _too_much(wanted[key], made, at)


def _one_final(
    earlier: list[OperationsResponse], now: list[Inside], at: Place
) -> Iterator[Problem]:
    final: dict[Identity, str] = {}
    told = [(Inside(item, "", ()), False) for item in earlier] + [(found, True) for found in now]
    for found, is_new in told:
        response = found.object
        state = response.response_state
        if state is None or state.value != "Completed":
            continue
        for request in map(_identity, response.operations_request_id):
            if request is None:
                continue
            if request in final and is_new:
                prefix = f"{found.field}." if found.field else ""
                yield at.problem(
                    f"{shorten(request.text)} was completed before, by response "
                    f"{shorten(final[request])}",
                    field=f"{prefix}response_state",
                    hint="Report what comes after the end as a correction, or as another order.",
                )
            final.setdefault(request, response.id.value)


def _made(
    found: Inside, segment: OpSegmentRequirement, at: Place
) -> Iterator[tuple[int, str, dict[str, Amount]]]:
    """What a segment response made: index of the requirement, field and amounts of the actual."""
    prefix = f"{found.field}." if found.field else ""
    for number, actual in enumerate(found.object.material_actual):
        use = actual.material_use
        made = use is not None and use.value in MADE
        if not made and not is_scrap(actual, at.context.agreement):
            continue
        materials = list(actual.material_definition_id)
        if not materials:
            of_lot = material_of(actual, at)
            if of_lot is None:
                at.lacks(f"material of MaterialActual {actual.id.value}")
                continue
            materials = [of_lot.to_identifier()]
        for index, requirement in enumerate(segment.material_requirement):
            asked = requirement.material_use
            if asked is not None and asked.value in MADE and _same(requirement, materials):
                amounts = amounts_of(actual.quantity, at.context)
                yield index, f"{prefix}material_actual[{number}]", amounts
                break


def _same(requirement: Any, materials: list[Identifier]) -> bool:
    return any(
        meets(made, asked) or meets(asked, made)
        for asked in requirement.material_definition_id
        for made in materials
    )


def _too_much(
    wanted: dict[str, Amount], made: list[tuple[str, dict[str, Amount]]], at: Place
) -> Iterator[Problem]:
    units, part = at.context.units, at.context.agreement.tolerances.order
    field = next((field for field, _ in reversed(made) if field), "")
    for key, ordered in wanted.items():
        all_of_it = total((amounts[key] for _, amounts in made if key in amounts), units)
        sum_ = all_of_it.to(ordered.unit, units) if all_of_it is not None else None
        if sum_ is None and field:
            at.lacks(f"what was made in the unit of the {ordered} that were ordered")
        if sum_ is None or not field or sum_.number <= ordered.number * (1 + Fraction(part)):
            continue
        yield at.problem(
            f"{sum_} were made, scrap included, and {ordered} ordered",
            field=field,
            hint="Find out whether something was reported twice, or have the order changed.",
        )


def _key(response: OperationsResponse) -> tuple[str, ...]:
    return (response.id.value, *(r.value for r in response.operations_request_id))


def _identity(reference: Identifier) -> Identity | None:
    try:
        return Identity.of(reference, type="OperationsRequest")
    except NoIdentity:
        return None


ADD_UP = PairRule(
    id="PERF-012",
    title="Responses to one request make no more than was ordered, and one of them is the last",
    severity=Severity.ERROR,
    profile="gxp",
    basis="stated",
    source="B2MML V0600 documentation: OperationsPerformance; MES-ERP integration practice: "
    "partial confirmations",
    rationale="What is reported twice is in stock twice, and an order that ended twice is billed "
    "twice.",
    remark="Compare the schedule with a performance (sums and ends), or an earlier performance "
    "with a later one (ends). Responses known to the context count, too. How much more than "
    "ordered is accepted is agreed on (tolerances.order); that less was made is no fault, as "
    "further responses may follow.",
    before=about(
        "OperationsSchedule", "OperationsRequest", "OperationsPerformance", "OperationsResponse"
    ),
    after=about("OperationsPerformance", "OperationsResponse"),
    check=add_up,
)
