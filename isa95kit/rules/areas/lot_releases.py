"""QUAL-010 to QUAL-014: what a release needs."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator, Mapping

from isa95kit.b2mml import (
    Identifier,
    MaterialDefinition,
    MaterialLot,
    MaterialSubLot,
    TestResult,
)
from isa95kit.findings import shorten
from isa95kit.identity import Identity
from isa95kit.rules.areas.times import moment_of
from isa95kit.rules.continuity import excepted, exceptional
from isa95kit.rules.lot_records import record_of, signed
from isa95kit.rules.moves import AnyLot, Move, identity_of, known_lot, move_of, whole_of
from isa95kit.rules.parties import area_of
from isa95kit.rules.place import Place, Problem
from isa95kit.rules.registers import objects

__all__: list[str] = []
"""For the area of quality."""


def release_signed(lot: AnyLot, at: Place) -> Iterator[Problem]:
    """QUAL-010."""
    move = _release(lot, at)
    if move is None:
        return
    record, version = record_of(lot, at)
    found = (("the final approver", signed(at)), ("its record", record), ("its version", version))
    missing = [name for name, there in found if not there]
    if missing:
        yield at.problem(
            f"the release of {shorten(lot.id.value)} does not name {', '.join(missing)}",
            field=move.field,
            hint="Give the message a Signature, or an IndividualApproval with ApprovedBy and "
            "ApprovalDate in a UserArea, and the lot the properties of its record.",
        )


def tests_passed(lot: AnyLot, at: Place) -> Iterator[Problem]:
    """QUAL-011. The last result of a test counts."""
    move = _release(lot, at)
    if move is None or excepted(lot, at):
        return
    results = at.once("QUAL-011", lambda: _results(at))
    own = results.get(_unversioned(lot), [])
    whole = whole_of(lot, at)
    if whole is not None and whole.type != _type(lot):
        own = own + results.get(whole.unversioned, [])
    for specification in _required(lot, at):
        wanted = _requirements(specification, at)
        answers = [r for r in own if _text(r.operations_test_requirement_id) in wanted]
        if own and not answers and len(wanted) == 1 and not _is_known(specification, at):
            # Results name the requirement, and only the specification says which one that is.
            at.lacks(f"TestSpecification {specification.value}")
        elif trouble := _trouble(answers, at):
            yield at.problem(
                f"{shorten(lot.id.value)} is released, and test {shorten(specification.value)} "
                f"{trouble}",
                field=move.field,
                hint="Release when all required tests were passed and are still valid.",
            )


def no_deviation(lot: AnyLot, at: Place) -> Iterator[Problem]:
    """QUAL-012. A deviation of a lot is one of its sublots, too."""
    move, deviations = _release(lot, at), at.context.deviations
    if move is None or deviations is None:
        return
    named = (identity_of(lot), whole_of(lot, at))
    if named[1] is None:
        at.lacks(f"the lot of {type(lot).__name__} {lot.id.value}")
    found = [one for lot_id in named if lot_id is not None for one in deviations.open_for(lot_id)]
    if found:
        yield at.problem(
            f"{shorten(lot.id.value)} is released with open deviations: "
            f"{shorten(', '.join(dict.fromkeys(found)))}",
            field=move.field,
            hint="Close the deviations first.",
        )


def exceptional_release(lot: AnyLot, at: Place) -> Iterator[Problem]:
    """QUAL-014. Whether it is reconciled afterwards cannot be seen on the release."""
    move, continuity = _release(lot, at), at.context.continuity
    area = area_of(at.message)
    moment = moment_of(area.creation_date_time) if area is not None else None
    if move is None or continuity is None:
        return
    if moment is None:
        at.lacks(f"moment of the release of {lot.id.value}")
        return
    down, marked = continuity.outage(moment), exceptional(at)
    name, codes = shorten(lot.id.value), ", ".join(sorted(at.context.agreement.continuity_codes))
    if down and not marked:
        yield at.problem(
            f"{name} is released while the MES is down, and not marked as an exception",
            field=move.field,
            hint=f"Follow the continuity procedure and give the ReasonCode {codes}.",
        )
    elif marked and not down:
        yield at.problem(
            f"{name} is released as an exception, and the MES was up",
            field=move.field,
            hint="Release by the ordinary way.",
        )
    elif marked and not excepted(lot, at):
        yield at.problem(
            f"{name} is released as an exception, and no approval of that is on file",
            field=move.field,
            hint="Have the exception approved before the release.",
        )


def _release(lot: AnyLot, at: Place) -> Move | None:
    move = move_of(lot, at)
    return move if move is not None and move.after is not None and move.after.released else None


def _results(at: Place) -> Mapping[Identity | None, list[TestResult]]:
    """The known test results by what was tested: a lot, or a sublot."""
    found: dict[Identity | None, list[TestResult]] = defaultdict(list)
    known = at.context.known
    for result in known.all("TestResult") if known is not None else ():
        if isinstance(result, TestResult) and _text(result.testable_object_id):
            for kind in ("MaterialLot", "MaterialSubLot"):
                assert isinstance(result.testable_object_id, Identifier)
                found[Identity.of(result.testable_object_id, type=kind)].append(result)
    return found


def _required(lot: AnyLot, at: Place) -> list[Identifier]:
    """The test specifications of a lot, of the lot as last known, and of its definition."""
    told = [lot, known_lot(lot, at.context)]
    if isinstance(lot, MaterialSubLot):  # What is asked of a lot is asked of its parts.
        told += [_lot_around(lot, at), _known_whole(lot, at)]
    named = [one for holder in told if holder is not None for one in holder.test_specification_id]
    materials = [
        one.material_definition_id
        for one in told
        if isinstance(one, MaterialLot) and _text(one.material_definition_id)
    ]
    for material in materials:
        named += _of_definition(material, at)
    if not materials:
        at.lacks(f"material of {type(lot).__name__} {lot.id.value}")
    return list({_text(one): one for one in named if _text(one)}.values())


def _lot_around(sublot: AnyLot, at: Place) -> MaterialLot | None:
    above = at.nearest("MaterialLot")
    return above if isinstance(above, MaterialLot) and sublot is not above else None


def _known_whole(sublot: AnyLot, at: Place) -> MaterialLot | None:
    known, whole = at.context.known, whole_of(sublot, at)
    found = known.find(whole) if known is not None and whole is not None else None
    return found if isinstance(found, MaterialLot) else None


def _of_definition(identifier: object, at: Place) -> Iterator[Identifier]:
    assert isinstance(identifier, Identifier)
    found = list(objects(at.context, identifier, "MaterialDefinition"))
    if not found:
        at.lacks(f"MaterialDefinition {identifier.value}")
    for definition in found:
        if isinstance(definition, MaterialDefinition):
            yield from definition.test_specification_id


def _is_known(specification: Identifier, at: Place) -> bool:
    return any(True for _ in objects(at.context, specification, "TestSpecification"))


def _requirements(specification: Identifier, at: Place) -> frozenset[str]:
    """What results say they answer: the requirement of a specification, or its own id."""
    found = objects(at.context, specification, "TestSpecification")
    named = (_text(getattr(one, "operations_test_requirement_id", None)) for one in found)
    return frozenset({_text(specification), *(text for text in named if text)})


def _trouble(results: list[TestResult], at: Place) -> str:
    """What is wrong with the results of one test; empty where nothing is."""
    if not results:
        return "has no result"
    last = max(results, key=lambda r: moment_of(r.evaluation_date) or _EVER)
    outcome = _text(last.evaluated_criterion_result)
    if outcome not in at.context.agreement.passing_results:
        return f"says {shorten(outcome)!r}" if outcome else "has no outcome"
    area, expiry = area_of(at.message), moment_of(last.expiration)
    now = moment_of(area.creation_date_time) if area is not None else None
    if last.expiration is not None and (expiry is None or now is None):
        of_what = (
            "the release" if expiry is not None else f"expiration of TestResult {last.id.value}"
        )
        at.lacks(f"moment of {of_what}")
    elif expiry is not None and now is not None and expiry < now:
        assert last.expiration is not None
        return f"was valid to {last.expiration.value}"  # type: ignore[union-attr]
    return ""


_EVER = dt.datetime.min.replace(tzinfo=dt.UTC)


def _text(value: object) -> str:
    """Text of an identifier or a text; empty where it is absent or nil."""
    text = getattr(value, "value", None)
    return text.strip() if isinstance(text, str) else ""


def _unversioned(lot: AnyLot) -> Identity | None:
    identity = identity_of(lot)
    return identity.unversioned if identity is not None else None


def _type(lot: AnyLot) -> str:
    return type(lot).__name__
