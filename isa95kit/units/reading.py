"""Numbers and units out of B2MML's QuantityValue, Value and measures, or findings why not."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from isa95kit.b2mml.base import Component, Nil
from isa95kit.b2mml.common import (
    AnyGenericValue,
    DataType,
    DataTypeValue,
    QuantityValue,
    UnitOfMeasure,
    Value,
)
from isa95kit.b2mml.core_components import Identifier, Measure, Numeric
from isa95kit.findings import Finding, Layer, Severity, shorten
from isa95kit.units import tables
from isa95kit.units.derivation import Number, normal, number_text
from isa95kit.units.errors import CurrencyRefused, UnitError, UnknownUnit
from isa95kit.units.factors import LARGEST_EXPONENT, rational
from isa95kit.units.quantity_errors import QuantityError
from isa95kit.units.registry import Unit, Units

__all__ = [
    "Readable",
    "Reading",
    "decimal_of",
    "parsed",
    "quantity_findings",
    "quantity_unit",
    "reading",
    "standard_units",
    "unit_named",
]

Readable = QuantityValue | Value | Measure | Numeric
"""What a quantity can be read from."""

_D = DataTypeValue
_INTEGERS: Mapping[DataTypeValue, tuple[int | None, int | None]] = {
    _D.INTEGER: (None, None),
    _D.POSITIVE_INTEGER: (1, None),
    _D.NEGATIVE_INTEGER: (None, -1),
    _D.NON_NEGATIVE_INTEGER: (0, None),
    _D.NON_POSITIVE_INTEGER: (None, 0),
    _D.LONG: (-(2**63), 2**63 - 1),
    _D.UNSIGNED_LONG: (0, 2**64 - 1),
    _D.INT: (-(2**31), 2**31 - 1),
    _D.UNSIGNED_INT: (0, 2**32 - 1),
    _D.SHORT: (-(2**15), 2**15 - 1),
    _D.UNSIGNED_SHORT: (0, 2**16 - 1),
    _D.BYTE: (-(2**7), 2**7 - 1),
    _D.UNSIGNED_BYTE: (0, 2**8 - 1),
}
_NUMBERS = {_D.DECIMAL, _D.FLOAT, _D.DOUBLE, _D.NUMERIC, _D.QUANTITY, _D.MEASURE}
_CODE_LISTS = {
    "rec20": "Rec20",
    "unecerec20": "Rec20",
    "uncefactrec20": "Rec20",
    "rec21": "Rec21",
    "unecerec21": "Rec21",
    "uncefactrec21": "Rec21",
    "ucum": "UCUM",
}
"""Spellings of a listID that mean a standard list, without capitals, blanks and signs."""

_PLAIN = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)", re.ASCII)
_SPECIAL = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)e[+-]?\d+|[+-]?inf(inity)?|nan", re.I | re.A)


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read: the number, its text, the unit and how it was written, the key."""

    number: Decimal
    text: str
    unit: Unit
    written: UnitOfMeasure
    key: Identifier | None


def quantity_findings(
    value: Readable,
    *,
    unit: UnitOfMeasure | str | None = None,
    units: Units | None = None,
    code_lists: Mapping[str, str] | None = None,
    path: str = "",
) -> tuple[Finding, ...]:
    """Why a value is no quantity; empty when it is one.

    Rules QTY-001 (number), QTY-002 (data type), QTY-003 (nil), QTY-011 (exponent, NaN, INF),
    UOM-001 (no unit), UOM-002 (unknown unit or a currency), UOM-003 (two units that differ).
    The other parameters are those of `Quantity.of`; *path* is where the value stands.

    >>> from isa95kit.b2mml import QuantityString, QuantityValue
    >>> value = QuantityValue(quantity_string=QuantityString("1.250,00"))
    >>> [f.rule for f in quantity_findings(value)]
    ['QTY-001', 'UOM-001']
    """
    read = reading(value, unit=unit, units=units, code_lists=code_lists, path=path)
    return () if isinstance(read, Reading) else read


def reading(
    value: Readable,
    *,
    unit: UnitOfMeasure | str | None = None,
    units: Units | None = None,
    code_lists: Mapping[str, str] | None = None,
    path: str = "",
) -> Reading | tuple[Finding, ...]:
    """The parts of a quantity, or all findings. Raises TypeError for what cannot hold a quantity.

    >>> from isa95kit.b2mml import Measure
    >>> reading(Measure("12.50", unit_code="KGM")).text
    '12.50'
    """
    if not isinstance(value, Readable):
        raise TypeError(f"{type(value).__name__} holds no quantity: pass QuantityValue or Value")
    text, data_type = _string(value)
    found: list[Finding] = []
    number = decimal_of(text) if isinstance(text, str) else None
    for rule, message, hint in _number_problems(text, number, data_type):
        found.append(_finding(rule, message, hint, path))
    known = units or standard_units()
    unit = UnitOfMeasure(unit) if isinstance(unit, str) else unit
    named: list[tuple[UnitOfMeasure, Unit]] = []
    money = _money(value, data_type)
    try:
        if money:
            raise CurrencyRefused(f"{money} is money, which is no quantity: keep amounts apart")
        for code in (*_unit_codes(value), *((unit,) if unit else ())):
            named.append((code, unit_named(code, known, code_lists or {})))  # noqa: PERF401 it raises
    except UnitError as error:
        hint = "use a code of UN/ECE Rec. 20, or tell Units the plant's own as aliases"
        found.append(_finding("UOM-002", str(error), hint, path))
    else:
        if not named:
            message = "the quantity names no unit of measure"
            hint = "add UnitOfMeasure, C62 for a plain count"
            found.append(_finding("UOM-001", message, hint, path))
        elif any(other != named[0][1] for _, other in named):
            message = f"two units on one quantity: {', '.join(str(u) for _, u in named)}"
            hint = "leave out unitCode, or make both the same"
            rule = "UOM-003" if isinstance(value, QuantityValue | Value) else "UOM-009"
            found.append(_finding(rule, message, hint, path))
    if found or number is None or not isinstance(text, str):
        return tuple(found)
    key = value.key if isinstance(value, QuantityValue | Value) else None
    return Reading(number, text, named[0][1], named[0][0], key)


def decimal_of(text: str) -> Decimal | None:
    """The number of a plain decimal text, None for any other; white space around it may stand.

    >>> decimal_of("12.50"), decimal_of("1e3")
    (Decimal('12.50'), None)
    """
    plain = text.strip(" \t\r\n")
    if len(plain) > LARGEST_EXPONENT or not _PLAIN.fullmatch(plain):
        return None
    return Decimal(plain)


@cache
def standard_units() -> Units:
    """The units that are meant where a caller passes none: the standard lists, no aliases.

    >>> standard_units().unit("KGM").symbol
    'kg'
    """
    return Units()


def parsed(amount: str | Number | int) -> tuple[Number, str]:
    """A number with its text, exactly. Raises QuantityError for other text, TypeError for floats.

    >>> parsed("1.50"), parsed(Decimal("1E+2"))
    ((Decimal('1.50'), '1.50'), (Decimal('100'), '100'))
    """
    if not isinstance(amount, str):
        rational(amount)  # refuses floats, NaN and what would fill the memory
        number = normal(amount)
        return number, number_text(number)
    read = decimal_of(amount)
    if read is None:
        raise QuantityError(
            f"{shorten(amount)!r} is no decimal number such as 12.50: write digits with a point, "
            "no thousands mark, no exponent, no unit (rule QTY-001)"
        )
    return read, amount


def quantity_unit(
    unit: str | Unit, units: Units | None = None, code_list: str | None = None
) -> Unit:
    """A unit that quantities may be in. Raises UnknownUnit, and CurrencyRefused for money.

    >>> quantity_unit("KGM").name
    'kilogram'
    """
    if not isinstance(unit, str | Unit):
        raise TypeError(f"a unit is a code or a Unit, not {unit!r}")
    found = (units or standard_units()).unit(unit, code_list)
    if found.reason and found.reason == tables.reasons()["money"]:
        raise CurrencyRefused(f"{found} is money, which is no quantity: keep amounts apart")
    return found


def _string(value: Readable) -> tuple[str | Nil, DataTypeValue | None]:
    if isinstance(value, Measure | Numeric):
        return value.value, None
    held = value.quantity_string if isinstance(value, QuantityValue) else value.value_string
    kind = value.data_type.value if isinstance(value.data_type, DataType) else None
    return held if isinstance(held, Nil) else held.value, kind


def _number_problems(
    text: str | Nil, number: Decimal | None, data_type: DataTypeValue | None
) -> Iterator[tuple[str, str, str]]:
    if isinstance(text, Nil):
        yield "QTY-003", "the quantity is nil", "a nil quantity is not known yet: do not use it"
    elif number is None and _SPECIAL.fullmatch(text.strip()):
        message = f"{shorten(text)!r} is no plain decimal number"
        yield "QTY-011", message, "write all digits, as in 0.00125"
    elif number is None:
        message = f"{shorten(text)!r} is no decimal number"
        hint = "write digits with a point, as in 1250.00; no thousands mark, no unit"
        if len(text) > LARGEST_EXPONENT:
            hint = f"at most {LARGEST_EXPONENT} digits"
        yield "QTY-001", message, hint
    if data_type is None or data_type in _NUMBERS or data_type is _D.AMOUNT:
        return
    if data_type not in _INTEGERS:
        message = f"data type {data_type} is no number"
        yield "QTY-002", message, "use decimal, or read the value as what it is"
    elif number is not None:
        low, high = _INTEGERS[data_type]
        fits = "." not in str(text) and (low is None or number >= low)
        if not fits or (high is not None and number > high):
            message = f"{shorten(str(text))!r} does not fit data type {data_type}"
            yield "QTY-002", message, "use data type decimal, or correct the number"


def _money(value: Component, data_type: DataTypeValue | None) -> str:
    if data_type is _D.AMOUNT:
        return "data type Amount"
    if isinstance(value, QuantityValue | Value):
        held = value.quantity_string if isinstance(value, QuantityValue) else value.value_string
        if not isinstance(held, Nil) and held.currency_id:
            return f"currencyID {held.currency_id!r}"
    return ""


def _unit_codes(value: Readable) -> Iterator[UnitOfMeasure]:
    """The units a value names: the element first, then the attribute on the text."""
    on_text: AnyGenericValue | Measure | Nil | None = None
    if isinstance(value, QuantityValue | Value):
        if isinstance(value.unit_of_measure, UnitOfMeasure):
            yield value.unit_of_measure
        on_text = value.quantity_string if isinstance(value, QuantityValue) else value.value_string
    elif isinstance(value, Measure):
        on_text = value
    if on_text is None or isinstance(on_text, Nil) or not on_text.unit_code:
        return
    if isinstance(on_text, Measure):
        yield UnitOfMeasure(on_text.unit_code, list_version_id=on_text.unit_code_list_version_id)
    else:
        yield UnitOfMeasure(
            on_text.unit_code,
            list_id=on_text.unit_code_list_id,
            list_agency_id=on_text.unit_code_list_agency_id,
            list_agency_name=on_text.unit_code_list_agency_name,
            list_version_id=on_text.unit_code_list_version_id,
        )


def unit_named(code: UnitOfMeasure, units: Units, code_lists: Mapping[str, str]) -> Unit:
    """The unit of a code, in the list it names; Rec. 20 and the aliases where it names none.

    Raises UnknownUnit, also for deleted codes, and CurrencyRefused for money.

    >>> unit_named(UnitOfMeasure("KGM", list_id="UN/ECE Rec 20"), standard_units(), {}).name
    'kilogram'
    """
    named = (code.list_id or "").strip()
    code_list = None
    if named:
        plain = re.sub(r"[\W_]", "", named).casefold()
        code_list = code_lists.get(named) or _CODE_LISTS.get(plain) or named
    unit = quantity_unit(code.value, units, code_list)
    if unit.code_list == "Rec21":
        unit = units.unit(f"X{unit.code}", "Rec20")  # one package, one unit, in either list
    if unit.status == "deleted":
        raise UnknownUnit(f"{unit} is no longer a unit code: {unit.reason}")
    return unit


def _finding(rule: str, message: str, hint: str, path: str) -> Finding:
    severity = Severity.WARNING if rule == "QTY-011" else Severity.ERROR
    return Finding(rule, severity, Layer.RULE, message, path, hint=hint)
