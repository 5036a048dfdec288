"""QTY: quantities are plain numbers, as exact on arrival as they were measured."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from typing import Any

from isa95kit.b2mml import BatchValue, QuantityValue, Value
from isa95kit.b2mml.base import Component, Nil
from isa95kit.b2mml.batch_information import DataInterpretationValue
from isa95kit.findings import Severity, shorten
from isa95kit.rules.amounts import (
    base_unit,
    is_number,
    is_reported,
    material_of,
    number_of,
    quantity_of,
    text_of,
)
from isa95kit.rules.data_types import DECIMAL_TYPES, data_type_of, misfit
from isa95kit.rules.inside import has
from isa95kit.rules.moves import reasons
from isa95kit.rules.parties import area_of, bodid_of, written
from isa95kit.rules.place import Place, Problem
from isa95kit.rules.registers import only_asks
from isa95kit.rules.rule import AnyRule, Having, PairRule, Problems, Rule, SchemaRule
from isa95kit.rules.side_by_side import side_by_side
from isa95kit.units import Quantity, UnitError
from isa95kit.units import within as within_tolerance
from isa95kit.units.materials import kind_of

__all__ = ["RULES"]


def plain_number(quantity: QuantityValue, at: Place) -> Problems:
    """QTY-001. Texts of data types such as boolean or double are QTY-002's."""
    held = quantity.quantity_string
    if held.__class__ is Nil or is_number(held.value):  # type: ignore[union-attr]
        return None
    kind = data_type_of(quantity)
    if (kind is not None and kind not in DECIMAL_TYPES) or only_asks(at):
        return None
    return (
        at.problem(
            f"{shorten(text_of(quantity) or '')!r} is no plain decimal number",
            field="quantity_string",
            hint="Write digits with a point, as in 1250.00: no thousands mark, no exponent, and "
            "the unit into UnitOfMeasure.",
        ),
    )


def fits_type(value: Any, at: Place) -> Problems:
    """QTY-002."""
    kind = data_type_of(value)
    if kind is None:
        return None
    if isinstance(value, BatchValue):
        if value.data_interpretation.value is not DataInterpretationValue.CONSTANT:
            return None  # it names or reckons a value
        texts = [(f"value_string[{n}]", t.value) for n, t in enumerate(value.value_string)]
    else:
        text = text_of(value)
        if text is None:
            return None
        if isinstance(value, QuantityValue):
            if kind in DECIMAL_TYPES and not is_number(text):
                return None  # QTY-001
            texts = [("quantity_string", text)]
        else:
            texts = [("value_string", text)]
    return [
        at.problem(
            f"{shorten(text)!r} does not fit data type {kind}: {why}",
            field=field,
            hint="Correct the value, or name the data type it has.",
        )
        for field, text in texts
        if (why := misfit(text, kind)) and not only_asks(at)
    ]


def known_amount(actual: Any, at: Place) -> Problems:
    """QTY-003. That nil has no text is the schema's to see."""
    if not any(q.quantity_string.__class__ is Nil for q in actual.quantity) or not is_reported(at):
        return None
    return [
        at.problem(
            "the quantity of something that was done is nil",
            field=f"quantity[{index}]",
            hint="Report how much it was; leave out the actual as long as nobody knows.",
        )
        for index, quantity in enumerate(actual.quantity)
        if isinstance(quantity.quantity_string, Nil)
    ]


def not_negative(actual: Any, at: Place) -> Problems:
    """QTY-004."""
    found = [
        index
        for index, quantity in enumerate(actual.quantity)
        if "-" in (text_of(quantity) or "") and (number_of(quantity) or 0) < 0
    ]
    if not found or not is_reported(at) or at.once(not_negative, lambda: _reverses(at)):
        return None
    return [
        at.problem(
            f"{text_of(actual.quantity[index])} is negative, and the message is no reversal that "
            "names its original",
            field=f"quantity[{index}].quantity_string",
            hint="Reverse a posting with an agreed reason code and the BODID of its message in "
            "ReferenceID; report a return as material produced.",
        )
        for index in found
    ]


def _reverses(at: Place) -> bool:
    area = area_of(at.message)
    if area is None or area.sender is None or not written(area.sender.reference_id):
        return False
    return not reasons(at.message).isdisjoint(at.context.agreement.reversal_codes)


def digits_kept(before: Component, after: Component, _: Place, at: Place) -> Iterator[Problem]:
    """QTY-005. With one BODID both are one message, in which nothing may change. Without, they may
    be two states, and only a number that was written anew is one that was read and lost digits.
    """
    bodids = bodid_of(before), bodid_of(after)
    if all(bodids) and bodids[0] != bodids[1]:
        return
    one_message = bool(bodids[0]) and bodids[0] == bodids[1]
    for one, other, field in side_by_side(before, after, "QuantityValue", "Value"):
        texts = text_of(one), text_of(other)
        if (
            texts[0] is None
            or texts[1] is None
            or texts[0] == texts[1]
            or _unit(one) != _unit(other)
        ):
            continue
        if not is_number(texts[0]) or not (one_message or _alike(texts[0], texts[1])):
            continue
        name = "quantity_string" if isinstance(other, QuantityValue) else "value_string"
        yield at.problem(
            f"{shorten(texts[0])!r} became {shorten(texts[1])!r}",
            field=f"{field}.{name}",
            hint="Hand the text on as it is; calculate with Decimal, never with float.",
        )


def _unit(value: QuantityValue | Value) -> object:
    return getattr(value.unit_of_measure, "value", None)


def _alike(one: str, other: str) -> bool:
    """Whether two texts are one number, or are as floating point numbers."""
    try:
        return float(Decimal(one.strip())) == float(Decimal(other.strip()))
    except (InvalidOperation, ValueError, OverflowError):
        return False


def not_rounded(actual: Any, at: Place) -> Iterator[Problem]:
    """QTY-006. Compared is what one more in the last digit would be, in the material's unit."""
    places = at.context.agreement.ledger_places
    if places is None or not actual.quantity or not is_reported(at):
        return
    for index, value in enumerate(actual.quantity):
        quantity = quantity_of(value, at.context)
        if quantity is None or not quantity.number:
            continue
        if quantity.unit.kind != "physical" or quantity.unit.is_scale:
            continue
        last = len(quantity.text.strip().partition(".")[2])
        step = Fraction(1, 10**last)
        material = material_of(actual, at)
        kept_in = base_unit(material, at) if material is not None else ""
        if kept_in and at.context.units is not None:
            try:
                one = Quantity(1, quantity.unit)
                step *= one.fraction_in(at.context.units.unit(kept_in))
            except UnitError:
                continue
        if step > Fraction(1, 10**places):
            yield at.problem(
                f"{shorten(str(quantity))} is less exact than the ledger, which keeps {places} "
                "decimal places",
                field=f"quantity[{index}].quantity_string",
                hint="Send what was measured; the ledger rounds when it posts.",
            )


def same_amount(owner: Any, at: Place) -> Problems:
    """QTY-010. Quantities in two units of one kind are one amount, converted; those by potency are
    POT-002's.
    """
    if len(owner.quantity) < 2:
        return None
    carriers = at.context.agreement.carriers
    ratio = at.context.agreement.tolerances.quantity
    first: dict[object, Quantity] = {}
    found = []
    for index, value in enumerate(owner.quantity):
        if written(value.key) in (carriers.as_used, carriers.normalized):
            continue
        quantity = quantity_of(value, at.context)
        if quantity is None or not quantity.unit.convertible:
            continue
        reported = first.setdefault(kind_of(quantity.unit), quantity)
        if reported.unit == quantity.unit:
            continue
        try:
            compared = within_tolerance(quantity, reported, ratio=ratio)
            rounded = _is_rounded(quantity, reported) or _is_rounded(reported, quantity)
        except UnitError:
            continue  # a scale, which UOM-008 speaks of
        if not compared and not rounded:
            within = f", within a part of {ratio}" if ratio else ""
            found.append(
                at.problem(
                    f"{shorten(str(quantity))} is not the {shorten(str(reported))} that is "
                    f"reported beside it{within}",
                    field=f"quantity[{index}].quantity_string",
                    hint="Find out which of both is right; a gap is no rounding difference.",
                )
            )
    return found


def _is_rounded(one: Quantity, other: Quantity) -> bool:
    """Whether a quantity is another one to the last of its digits, and no digits could say more.

    Kilograms in pounds never come out even, while grams in kilograms do.
    """
    exact = other.fraction_in(one.unit)
    rest = exact.denominator
    for prime in (2, 5):
        while rest % prime == 0:
            rest //= prime
    places = len(one.text.strip().partition(".")[2])
    return rest > 1 and abs(one.fraction - exact) <= Fraction(1, 2 * 10**places)


RULES: tuple[AnyRule, ...] = (
    Rule(
        id="QTY-001",
        title="A quantity is a plain decimal number",
        severity=Severity.ERROR,
        profile="base",
        basis="implied",
        source="schema measurement: QuantityString takes any text",
        rationale="1.250,00 is a thousand times too much or too little, as the reader guesses.",
        remark="Quantities with a data type that is no decimal number are checked by QTY-002.",
        looks_at=("QuantityValue",),
        check=plain_number,
    ),
    Rule(
        id="QTY-002",
        title="A value fits its data type",
        severity=Severity.ERROR,
        profile="base",
        basis="implied",
        source="B2MML V0600 documentation, common types: DataType",
        rationale="A receiver that trusts the data type cannot read the value.",
        remark="The forms are those of XML Schema: a boolean is true, false, 1 or 0. Types that it "
        "does not have, such as century, take any text.",
        looks_at=("QuantityValue", "Value", "BatchValue"),
        check=fits_type,
    ),
    Rule(
        id="QTY-003",
        title="What was done has an amount: its quantity is not nil",
        severity=Severity.ERROR,
        profile="base",
        basis="stated",
        source="B2MML V0600 documentation, common types: nil quantities",
        rationale="Nobody can post a consumption of an unknown amount.",
        looks_at=has("Actual", "quantity"),
        check=known_amount,
    ),
    Rule(
        id="QTY-004",
        title="Actual quantities are not negative, but for a reversal that names its original",
        severity=Severity.ERROR,
        profile="gxp",
        basis="implied",
        source="MES-ERP integration practice: compensating transactions",
        rationale="A negative consumption hides a correction, or a direction mixed up.",
        remark="A reversal has one of the agreed reversal_codes, and a ReferenceID.",
        looks_at=has("Actual", "quantity"),
        check=not_negative,
    ),
    PairRule(
        id="QTY-005",
        title="A quantity passes through a system with all its digits",
        severity=Severity.ERROR,
        profile="base",
        basis="stated",
        source="MES-ERP integration practice: full precision in payloads",
        rationale="12.500 says how exactly was weighed, and 12.5 does not; a float adds digits "
        "that nobody measured.",
        remark="Two messages with different BODIDs are two messages, and may say two things.",
        before=lambda cls: True,
        after=lambda cls: True,
        check=digits_kept,
    ),
    Rule(
        id="QTY-006",
        title="Nothing is rounded before the ledger rounds",
        severity=Severity.WARNING,
        profile="gxp",
        basis="stated",
        source="MES-ERP integration practice: rounding at posting",
        rationale="Amounts rounded one by one do not add up to what was used.",
        remark="Asked of weights, volumes and the like, whose last digit is coarser than that of "
        "the ledger. A whole package of ten kilograms may be exactly that.",
        looks_at=("OpMaterialActual",),
        needs=("units", "agreement.ledger_places"),
        check=not_rounded,
    ),
    SchemaRule(
        id="QTY-007",
        title="In JSON a quantity or value is a string",
        severity=Severity.ERROR,
        profile="base",
        basis="derived",
        source="schema measurement: the published JSON schema takes numbers, which lose digits",
        rationale="A JSON reader makes 12.500 a float, and its last digits are gone.",
        enforced_by=("JSON-101",),
        remark="Readers take no number where text belongs.",
    ),
    Rule(
        id="QTY-010",
        title="A converted quantity equals the reported one within the tolerance",
        severity=Severity.ERROR,
        profile="gxp",
        basis="implied",
        source="MES-ERP integration practice: loose conversions",
        rationale="A gap between both is a wrong factor or a wrong unit, and no rounding.",
        remark="Asked of the quantities of one object in different units of the same kind. The "
        "tolerance is tolerances.quantity, none by default; of units that convert into endless "
        "decimals, such as kilograms into pounds, the last digit may be rounded.",
        looks_at=Having("quantity"),
        needs=("units",),
        check=same_amount,
    ),
)
