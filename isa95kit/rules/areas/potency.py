"""POT: material that counts by its potency."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from fractions import Fraction
from typing import Any

from isa95kit.b2mml import DateTime, Identifier, PropertyMeasurement, QuantityValue, TestResult
from isa95kit.findings import Severity, shorten
from isa95kit.identity import Identity, NoIdentity
from isa95kit.rules.amounts import (
    definitions,
    is_reported,
    lacks_material,
    material_of,
    moment,
    number_of,
    property_of,
    quantity_of,
    text_of,
)
from isa95kit.rules.areas.times import moment_of
from isa95kit.rules.parties import written
from isa95kit.rules.place import Place
from isa95kit.rules.registers import register_of
from isa95kit.rules.rule import AnyRule, Problems, Rule
from isa95kit.units import UnitError
from isa95kit.units.derivation import normal, number_text

__all__ = ["RULES"]


def complete(actual: Any, at: Place) -> Problems:
    """POT-001."""
    if not is_reported(at):
        return None
    material = material_of(actual, at)
    if material is None:
        lacks_material(actual, at)
        return None
    managed = _managed(material, at)
    if managed is None:
        at.lacks(f"MaterialDefinition {material.text}")
    if not managed:
        return None
    carriers = at.context.agreement.carriers
    lacks = [
        what
        for what, there in (
            (f"a quantity under Key {carriers.as_used}", _keyed(actual, carriers.as_used)),
            (f"a quantity under Key {carriers.normalized}", _keyed(actual, carriers.normalized)),
            (f"property {carriers.potency_factor}", _factor(actual, at)),
        )
        if there is None
    ]
    if not lacks:
        return None
    return (
        at.problem(
            f"{shorten(material.text)} is managed by potency, and lacks {', '.join(lacks)}",
            hint="Report the amount as used, the normalised amount, and the factor between them.",
        ),
    )


def _managed(material: Identity, at: Place) -> bool | None:
    """Whether a material is managed by potency; None for one that master data do not have."""
    return at.once((_managed, material), lambda: _is_managed(material, at))


def _is_managed(material: Identity, at: Place) -> bool | None:
    name = at.context.agreement.carriers.potency_managed
    managed: bool | None = None
    for definition in definitions(material, at):
        value = property_of(definition.material_definition_property, name)
        managed = managed or (value is not None and (text_of(value) or "").strip() in ("true", "1"))
    return managed


def _keyed(actual: Any, key: str) -> tuple[int, QuantityValue] | None:
    """The quantity of a key, with its index; None where there is none, or several."""
    found = [(n, q) for n, q in enumerate(actual.quantity) if written(q.key) == key]
    return found[0] if len(found) == 1 else None


def _factor(actual: Any, at: Place) -> Fraction | None:
    """The potency factor of an actual; None where none is given that is a number."""
    name = at.context.agreement.carriers.potency_factor
    value = property_of(actual.material_actual_property, name)
    number = number_of(value) if value is not None else None
    return None if number is None else Fraction(number)


def reckoned(actual: Any, at: Place) -> Problems:
    """POT-002. Half of one in the last digit of the normalised quantity is no gap."""
    if len(actual.quantity) < 2:
        return None
    carriers = at.context.agreement.carriers
    used, counted = _keyed(actual, carriers.as_used), _keyed(actual, carriers.normalized)
    factor = _factor(actual, at)
    if used is None or counted is None or factor is None:
        return None
    amounts = _in_one_unit(used[1], counted[1], at)
    if amounts is None:
        return None
    expected = amounts[0] * factor
    places = len((text_of(counted[1]) or "").strip().partition(".")[2])
    allowed = max(
        abs(expected) * Fraction(at.context.agreement.tolerances.quantity),
        Fraction(1, 2 * 10**places),
    )
    if abs(amounts[1] - expected) <= allowed:
        return None
    return (
        at.problem(
            f"{number_text(normal(amounts[0]))} as used times {number_text(normal(factor))} is "
            f"{shorten(number_text(normal(expected)))}, not {number_text(normal(amounts[1]))}",
            field=f"quantity[{counted[0]}].quantity_string",
            hint="Correct the factor or the normalised quantity.",
        ),
    )


def _in_one_unit(
    used: QuantityValue, counted: QuantityValue, at: Place
) -> tuple[Fraction, Fraction] | None:
    """Both numbers, in the unit of the second; None where they cannot be compared."""
    numbers = number_of(used), number_of(counted)
    if numbers[0] is None or numbers[1] is None:
        return None
    units = [(getattr(q.unit_of_measure, "value", None) or "").strip() for q in (used, counted)]
    if units[0] == units[1]:
        return Fraction(numbers[0]), Fraction(numbers[1])
    if at.context.units is None:
        at.lacks("units")
    one, other = quantity_of(used, at.context), quantity_of(counted, at.context)
    if one is None or other is None:
        return None
    try:
        return one.fraction_in(other.unit), other.fraction
    except UnitError:
        return None


def of_this_lot(actual: Any, at: Place) -> Problems:
    """POT-003. Results that stand in the actual itself count as well."""
    name = at.context.agreement.carriers.potency_factor
    carrier = _carrier(actual.material_actual_property, name)
    if carrier is None or not is_reported(at):
        return None
    field, held = carrier
    lots = [*actual.material_lot_id, *actual.material_sub_lot_id]
    known = at.context.known
    if lots and not actual.test_result and (known is None or not known.holds("TestResult")):
        at.lacks(register_of("TestResult"))
        return None
    told, when = "", moment_of(_ended(at)) or moment(at)
    assays: list[tuple[TestResult, PropertyMeasurement]] = []
    for lot in lots:
        for result in [*_results(at).get(_bare(lot), ()), *actual.test_result]:
            if _bare(result.testable_object_id) not in (None, _bare(lot)):
                continue
            assays += [(result, m) for m in _measurements(result, held.material_lot_property_id)]
    named = shorten(lots[0].value) if lots else ""
    if not lots:
        told = "the potency factor is of no named lot"
    elif not assays:
        told = f"no assay of lot {named} is known that the potency factor could come from"
    elif when is None:
        if all(_expires(r, m) for r, m in assays):
            at.lacks("clock")
    elif not any(_valid(r, m, when) for r, m in assays):
        told = f"the assay of lot {named} is no longer valid at {when.isoformat()}"
    if not told:
        return None
    return (
        at.problem(
            told,
            field=field,
            hint="Use the factor of a valid assay of the lot itself; have the lot tested again.",
        ),
    )


def _carrier(properties: tuple[Any, ...], name: str) -> tuple[str, Any] | None:
    """The property of this ID, wherever it is nested, and the field it stands in."""
    pending = [(f"material_actual_property[{n}]", p) for n, p in enumerate(properties)]
    while pending:
        field, item = pending.pop(0)
        if item.id.value.strip() == name:
            return field, item
        inner = enumerate(item.material_actual_property_child)
        pending += [(f"{field}.material_actual_property_child[{n}]", p) for n, p in inner]
    return None


def _ended(at: Place) -> DateTime | None:
    response = at.nearest("OpSegmentResponse", "JobResponse")
    for field in ("actual_end_time", "actual_start_time", "end_time", "start_time"):
        found = getattr(response, field, None)
        if isinstance(found, DateTime):
            return found
    return None


def _results(at: Place) -> dict[Identity | None, list[TestResult]]:
    return at.once(_results, lambda: _by_lot(at))


def _by_lot(at: Place) -> dict[Identity | None, list[TestResult]]:
    found: dict[Identity | None, list[TestResult]] = {}
    for result in at.context.known.all("TestResult") if at.context.known is not None else ():
        if isinstance(result, TestResult):
            found.setdefault(_bare(result.testable_object_id), []).append(result)
    return found


def _bare(identifier: object) -> Identity | None:
    """An identity of no type: a result does not say of what type the tested object is."""
    try:
        return Identity.of(identifier) if isinstance(identifier, Identifier) else None
    except NoIdentity:
        return None


def _measurements(result: TestResult, of: Identifier | None) -> Iterator[PropertyMeasurement]:
    """The measurements of a result, those of the property where the factor names one."""
    for measured in result.property_measurement:
        if not isinstance(measured, PropertyMeasurement):
            continue
        properties = [_bare(one) for one in measured.testable_object_property_id]
        if of is None or not properties or _bare(of) in properties:
            yield measured


def _expires(result: TestResult, measured: PropertyMeasurement) -> bool:
    return any(moment_of(one.expiration) is not None for one in (result, measured))


def _valid(result: TestResult, measured: PropertyMeasurement, when: dt.datetime) -> bool:
    ends = [moment_of(one.expiration) for one in (result, measured)]
    return all(end is None or when < end for end in ends)


RULES: tuple[AnyRule, ...] = (
    Rule(
        id="POT-001",
        title="Potency-managed material is posted as used, normalised, and with the factor",
        severity=Severity.ERROR,
        profile="gxp",
        basis="stated",
        source="MES-ERP integration practice: potency correction",
        rationale="From the normalised amount alone nobody can tell what was taken from stock.",
        remark="Managed is a material whose property carriers.potency_managed is true. Of a "
        "material that master data do not have it is not checked.",
        looks_at=("OpMaterialActual",),
        needs=("master_data",),
        check=complete,
    ),
    Rule(
        id="POT-002",
        title="The normalised amount is the amount as used times the factor",
        severity=Severity.ERROR,
        profile="gxp",
        basis="implied",
        source="MES-ERP integration practice: auditable correction factors",
        rationale="A factor that does not explain the amount cannot be audited.",
        remark="Within tolerances.quantity, and half of one in the last digit that was written. "
        "Amounts in two units are compared where the context has units.",
        looks_at=("OpMaterialActual",),
        check=reckoned,
    ),
    Rule(
        id="POT-003",
        title="The potency factor comes from a valid assay of that very lot",
        severity=Severity.ERROR,
        profile="gxp",
        basis="implied",
        source="MES-ERP integration practice: potency correction",
        rationale="The assay of another lot, or of last year, says nothing about this dose.",
        remark="Asked is whether there is such a test result, where results are registered; what "
        "its value makes of the factor depends on the reference of the recipe.",
        looks_at=("OpMaterialActual",),
        needs=("known",),
        check=of_this_lot,
    ),
)
