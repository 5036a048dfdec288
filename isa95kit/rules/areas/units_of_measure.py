"""UOM: units of measure are named, agreed on, and fit the material."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from isa95kit.b2mml import (
    DataTypeValue,
    Identifier,
    MasterDataProfile,
    QuantityValue,
    UnitOfMeasure,
    Value,
)
from isa95kit.b2mml.base import Component, Nil
from isa95kit.effectivity import ALWAYS
from isa95kit.findings import Severity, shorten
from isa95kit.identity import Identity
from isa95kit.rules.amounts import (
    base_unit,
    is_number,
    is_reported,
    lacks_material,
    material_of,
    moment,
    quantity_of,
    text_of,
)
from isa95kit.rules.data_types import NO_NUMBERS, data_type_of
from isa95kit.rules.inside import reaching, within
from isa95kit.rules.place import Place, Problem
from isa95kit.rules.registers import only_asks
from isa95kit.rules.rule import AnyRule, Having, PairRule, Problems, Rule
from isa95kit.units import (
    CurrencyRefused,
    MaterialFactors,
    Quantity,
    ScaleRefused,
    Unit,
    UnitError,
)
from isa95kit.units.materials import kind_of
from isa95kit.units.reading import unit_named
from isa95kit.units.scales import additive

__all__ = ["RULES"]

_MEASURED = (DataTypeValue.QUANTITY, DataTypeValue.MEASURE)
_AMOUNTS = ("quantity", "amount", "sample_size")
"""Fields with the amount of an object; those of properties may hold what was measured on it."""


def named(value: Any, at: Place) -> Problems:
    """UOM-001. Nil is no unit; a unitCode on the text is one."""
    unit = value.unit_of_measure
    if unit is not None and unit.__class__ is UnitOfMeasure and unit.value.strip():
        return None
    kind = data_type_of(value)
    if isinstance(value, Value) and kind not in _MEASURED:
        return None  # a plain number, such as a factor or a count of attempts
    text = text_of(value)
    if text is None or kind in NO_NUMBERS or kind is DataTypeValue.AMOUNT or not is_number(text):
        return None
    held = value.quantity_string if isinstance(value, QuantityValue) else value.value_string
    if only_asks(at) or (not isinstance(held, Nil) and (held.unit_code or held.currency_id)):
        return None
    return (
        at.problem(
            f"{shorten(text)} of what: the quantity names no unit of measure",
            hint="Add UnitOfMeasure, C62 for a plain number and H87 for pieces.",
        ),
    )


def agreed(owner: UnitOfMeasure | QuantityValue | Value | MasterDataProfile, at: Place) -> Problems:
    """UOM-002. A blank unit is none, as UOM-001 says. The text of a quantity may name one, too. A
    profile lists the units of its system.
    """
    if isinstance(owner, UnitOfMeasure):
        return _agreed(owner, at, "")
    if isinstance(owner, (QuantityValue, Value)):
        name = "quantity_string" if isinstance(owner, QuantityValue) else "value_string"
        held = getattr(owner, name)
        if held is None or isinstance(held, Nil) or not held.unit_code:
            return None
        written = UnitOfMeasure(held.unit_code, list_id=held.unit_code_list_id)
        return _agreed(written, at, f"{name}.unit_code")
    return [
        problem
        for index, listed in enumerate(owner.unit_of_measure)
        for problem in _agreed(UnitOfMeasure(listed.id.value), at, f"unit_of_measure[{index}].id")
    ]


def _agreed(unit: UnitOfMeasure, at: Place, field: str) -> tuple[Problem, ...]:
    units = at.context.units
    if units is None or not unit.value.strip() or only_asks(at):
        return ()
    try:
        unit_named(unit, units, at.context.agreement.unit_lists)
    except CurrencyRefused as error:
        told, hint = str(error), "Money is a Value with data type Amount and a currencyID."
    except UnitError as error:
        told = str(error)
        hint = "Use a code of UN/ECE Rec. 20, or agree on the plant's own as units.aliases."
    else:
        return ()
    return (at.problem(told, hint=hint, field=field),)


def fits_material(owner: Any, at: Place) -> Iterator[Problem]:
    """UOM-004."""
    units, factors = at.context.units, at.context.factors
    if not owner.quantity or units is None or factors is None or only_asks(at):
        return
    material = material_of(owner, at)
    if material is None:
        lacks_material(owner, at)
        return
    kept_in = base_unit(material, at)
    if not kept_in:
        at.lacks(f"base unit of {material.text}")
        return
    try:
        target = units.unit(kept_in)
    except UnitError:
        at.lacks(f"unit {kept_in}, in which {material.text} is kept")
        return
    for index, value in enumerate(owner.quantity):
        quantity = quantity_of(value, at.context)
        if quantity is None or kind_of(quantity.unit) == kind_of(target):
            continue
        told = _no_way(factors, quantity.unit, target, material, at)
        if told:
            yield at.problem(
                f"{material.text} is kept in {target.code}: {told}",
                field=f"quantity[{index}].unit_of_measure"
                if value.unit_of_measure is not None
                else f"quantity[{index}]",
                hint="Correct the unit, or add the factor to the material's master data.",
            )


def _no_way(factors: MaterialFactors, one: Unit, other: Unit, material: Identity, at: Place) -> str:
    """Why one unit does not convert into the other, empty where it does or nobody can tell."""
    now = moment(at)
    try:
        if now is None and any(f.period != ALWAYS for f in factors.of(material)):
            at.lacks("clock")  # factors hold for a time, and the message says none
            return ""
        factors.path(one, other, material, at=now)
    except UnitError as error:
        return str(error)
    return ""


def same_factors(owner: Any, at: Place) -> Iterator[Problem]:
    """UOM-005. Compared are the factors between the unit of the quantity and any other."""
    ours, theirs = at.context.factors, at.context.partner_factors
    if not owner.quantity or ours is None or theirs is None or only_asks(at):
        return
    material = material_of(owner, at)
    if material is None:
        lacks_material(owner, at)
        return
    tables = ours.of(material), theirs.of(material)
    if not any(tables):
        return
    for index, value in enumerate(owner.quantity):
        quantity = quantity_of(value, at.context)
        if quantity is None:
            continue
        kind = kind_of(quantity.unit)
        mine, its = (
            MaterialFactors(tuple(f for f in table if kind in f.kinds)) for table in tables
        )
        try:
            differences = mine.differences(its, at=moment(at))
        except UnitError:
            at.lacks("clock")  # factors hold for a time, and the message says none
            return
        for difference in differences:
            yield at.problem(
                f"{shorten(material.text)} in {quantity.unit.code} converts differently in both "
                f"systems: {difference.message}",
                field=f"quantity[{index}]",
                hint="Correct the factor in one of both systems before anything is posted.",
            )


def convertible(before: Component, after: Component, _: Place, at: Place) -> Iterator[Problem]:
    """UOM-006. Compared are requirements and actuals of one material, of one order where the
    response names it; one quantity of both that converts is enough.
    """
    factors = at.context.factors
    required: dict[Identity, list[tuple[frozenset[Identity], Quantity]]] = {}
    for owner, _field, above in within(before, "OpMaterialRequirement"):
        material = material_of(owner, at)
        if material is not None:
            orders = _orders((*above, owner), "id", ("OperationsRequest", "JobOrder"))
            found = [(orders, q) for v in owner.quantity if (q := quantity_of(v, at.context))]
            required.setdefault(material, []).extend(found)
    for owner, field, above in within(after, "OpMaterialActual"):
        material = material_of(owner, at)
        actual = [q for v in owner.quantity if (q := quantity_of(v, at.context))]
        if material is None or material not in required or not actual or factors is None:
            continue
        orders = _orders(above, "operations_request_id") | _orders(above, "job_order_id")
        asked = [q for of, q in required[material] if not orders or not of or orders & of]
        told = [
            _no_way(factors, one.unit, other.unit, material, at)
            for one in actual
            for other in asked
        ]
        if told and all(told):
            yield at.problem(
                f"{shorten(str(actual[0]))} of {shorten(material.text)} was reported, and "
                f"{shorten(str(asked[0]))} was required: {told[0]}",
                field=f"{field}.quantity[0]",
                hint="Report in a unit of the kind that was ordered, or agree on a factor.",
            )


def _orders(
    above: tuple[Component, ...], field: str, classes: tuple[str, ...] = ()
) -> frozenset[Identity]:
    """The orders that objects name in a field, or are themselves."""
    found = set()
    for owner in above:
        if classes and type(owner).__name__ not in classes:
            continue
        named = getattr(owner, field, None)
        for one in named if isinstance(named, tuple) else (named,):
            if isinstance(one, Identifier) and one.value.strip():
                found.add(Identity.of(one, type="Order"))
    return frozenset(found)


def told_apart(owner: Any, at: Place) -> Problems:
    """UOM-007."""
    if len(owner.quantity) < 2:
        return None
    keys = []
    for value in owner.quantity:
        key = value.key
        blank = not isinstance(key, Identifier) or not key.value.strip()
        keys.append(None if blank else Identity.of(key))
    if None in keys:
        index = keys.index(None)
        told = f"quantity {index + 1} of {len(keys)} has no Key"
    else:
        index = next((n for n, key in enumerate(keys) if key in keys[:n]), -1)
        if index < 0:
            return None
        told = f"several quantities have the Key {shorten(owner.quantity[index].key.value)!r}"
    return (
        at.problem(
            f"{told}, so nobody knows which amount is meant",
            field=f"quantity[{index}]",
            hint="Give each quantity a Key of its own, such as COUNT and WEIGHT.",
        ),
    )


def additive_unit(owner: Any, at: Place) -> Iterator[Problem]:
    """UOM-008. The value of a property may be a temperature; an amount may not."""
    units = at.context.units
    if units is None:
        return
    for name in _AMOUNTS:
        held = getattr(owner, name, ())
        for index, value in enumerate(held if isinstance(held, tuple) else (held,)):
            if not isinstance(value, QuantityValue):
                continue
            unit = value.unit_of_measure
            if not isinstance(unit, UnitOfMeasure) or not is_reported(at):
                continue
            try:
                additive("an amount", unit_named(unit, units, at.context.agreement.unit_lists))
            except ScaleRefused as error:
                field = f"{name}[{index}]" if isinstance(held, tuple) else name
                yield at.problem(
                    str(error),
                    field=f"{field}.unit_of_measure",
                    hint="Report the amount in a unit that adds up, and the temperature as a "
                    "property.",
                )
            except UnitError:
                continue  # UOM-002


def _of_material(cls: type[Component]) -> bool:
    declared = cls.__dataclass_fields__
    return "quantity" in declared and (
        "material_definition_id" in declared or cls.__name__ == "MaterialSubLot"
    )


def _has_amount(cls: type[Component]) -> bool:
    amounts = any(name in cls.__dataclass_fields__ for name in _AMOUNTS)
    return amounts and not cls.__name__.endswith("Property") and cls.__name__ != "QuantityValue"


RULES: tuple[AnyRule, ...] = (
    Rule(
        id="UOM-001",
        title="A quantity names its unit of measure",
        severity=Severity.ERROR,
        profile="base",
        basis="stated",
        source="B2MML V0500 release notes: units became optional; MES-ERP integration practice",
        rationale="12.5 of nothing is posted in whatever unit the receiver has for it.",
        remark="A Value is asked for a unit where its data type is Quantity or Measure; other "
        "values may be plain numbers.",
        looks_at=("QuantityValue", "Value"),
        check=named,
    ),
    Rule(
        id="UOM-002",
        title="The unit code is in the agreed list",
        severity=Severity.ERROR,
        profile="base",
        basis="stated",
        source="B2MML V0700 documentation: unit codes of UN/ECE Rec. 20; MES-ERP integration "
        "practice: invalid units",
        rationale="A unit typed by hand means one thing to one system and nothing to the other.",
        remark="Agreed are the units of the context, with the plant's own spellings. Looked at is "
        "unitCode, too.",
        looks_at=("UnitOfMeasure", "QuantityValue", "Value", "MasterDataProfile"),
        needs=("units",),
        check=agreed,
    ),
    Rule(
        id="UOM-004",
        title="The unit fits the material",
        severity=Severity.ERROR,
        profile="base",
        basis="implied",
        source="MES-ERP integration practice: units and conversions mapped identically",
        rationale="Kilograms of what is counted in pieces cannot be posted.",
        remark="The unit a material is kept in is its property carriers.base_unit; of materials "
        "without it, and of lots of an unknown material, it is not checked; of objects that name "
        "several materials nothing is said.",
        looks_at=_of_material,
        needs=("units", "master_data", "factors"),
        check=fits_material,
    ),
    Rule(
        id="UOM-005",
        title="Both systems convert the units of a material by the same factor",
        severity=Severity.ERROR,
        profile="gxp",
        basis="stated",
        source="MES-ERP integration practice: loose conversions found by reconciliation",
        rationale="A box of 24 here and of 25 there loses a piece with every box.",
        looks_at=_of_material,
        needs=("units", "factors", "partner_factors"),
        check=same_factors,
    ),
    PairRule(
        id="UOM-006",
        title="What was reported of a material converts into what was required",
        severity=Severity.ERROR,
        profile="base",
        basis="implied",
        source="MES-ERP integration practice: order and confirmation",
        rationale="Litres reported against kilograms ordered show neither shortage nor excess.",
        before=reaching("OpMaterialRequirement"),
        after=reaching("OpMaterialActual"),
        needs=("units", "factors"),
        check=convertible,
    ),
    Rule(
        id="UOM-007",
        title="Several quantities of one object are told apart by Key",
        severity=Severity.ERROR,
        profile="base",
        basis="stated",
        source="B2MML V0600 documentation, common types: catch weight",
        rationale="Of two quantities without a key nobody knows whether they add up.",
        looks_at=Having("quantity"),
        check=told_apart,
    ),
    Rule(
        id="UOM-008",
        title="An amount is in a unit that adds up",
        severity=Severity.ERROR,
        profile="base",
        basis="derived",
        source="MES-ERP integration practice: unit governance",
        rationale="Two times 20 degrees Celsius is not 40; sums of points on a scale mean nothing.",
        remark="Asked of amounts alone; what is measured on a material is a property of it. Scales "
        "such as pH and degree Brix count as well.",
        looks_at=_has_amount,
        needs=("units",),
        check=additive_unit,
    ),
)
