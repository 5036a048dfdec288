"""Quantities: an exact number, the text it was written as, a unit, and how it came about.

    >>> weight = Quantity("1.50", "LBR")
    >>> print(weight.to("KGM"))
    0.680388555 KGM
    >>> print(weight.to("KGM").explain())
    0.680388555 KGM (kilogram)
    1. converted: 1.50 LBR = 0.680388555 KGM; factor 0.45359237; source: LBR = lb, KGM = kg; exact

Numbers are decimals as long as they have an end, and fractions after that: 1 FOT is 1/3 YRD.
Nothing is rounded but by `quantise`, or where the caller says how many digits of an endless
result to keep.

``==`` compares what is said: text, unit and key. ``1.0 kg`` and ``1.00 kg`` are different records
of the same amount; `same_amount`, ``<`` and ``>`` compare amounts, and convert.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_EVEN, Decimal
from fractions import Fraction

from isa95kit.b2mml.common import QuantityValue, UnitOfMeasure, Value
from isa95kit.b2mml.core_components import Identifier
from isa95kit.units import writing
from isa95kit.units.derivation import (
    Number,
    Step,
    Terms,
    add,
    as_terms,
    negated,
    normal,
    number_text,
    operations,
    sum_step,
)
from isa95kit.units.errors import InexactResult
from isa95kit.units.factors import EXACT, Converted, rational, terminates
from isa95kit.units.quantity_errors import InvalidQuantity
from isa95kit.units.reading import (
    Readable,
    Reading,
    parsed,
    quantity_unit,
    reading,
    standard_units,
)
from isa95kit.units.registry import Unit, Units
from isa95kit.units.scales import additive, no_scale

__all__ = ["Quantity"]


@dataclass(frozen=True, slots=True, init=False, eq=False, repr=False)
class Quantity:
    """An amount in a unit.

    ``number`` is a `Decimal` where the amount has an end as a decimal number, a `Fraction`
    otherwise. ``text`` is the number as it was written, or its plain digits (``10/3`` where there
    is no end). ``key`` tells quantities of one object apart. ``derivation`` is how it came about,
    empty for what was given. ``written`` is the unit as a document wrote it, and ``source`` the
    object it was read from.

    *amount* is text, a Decimal, an int or a Fraction, and *unit* a code or a `Unit`, looked up in
    *units*. Raises QuantityError for text that is no plain decimal number (rule QTY-001), TypeError
    for a float, UnknownUnit, and CurrencyRefused for a currency.
    """

    number: Number
    text: str
    unit: Unit
    key: Identifier | None
    derivation: tuple[Step, ...]
    written: UnitOfMeasure | None
    source: Readable | None

    def __init__(
        self,
        amount: str | Number | int,
        unit: str | Unit,
        *,
        key: str | Identifier | None = None,
        units: Units | None = None,
    ) -> None:
        number, text = parsed(amount)
        named = Identifier(key) if isinstance(key, str) else key
        self._set(number, text, quantity_unit(unit, units), named)

    def _set(
        self,
        number: Number,
        text: str,
        unit: Unit,
        key: Identifier | None,
        derivation: tuple[Step, ...] = (),
        written: UnitOfMeasure | None = None,
        source: Readable | None = None,
    ) -> None:
        put = object.__setattr__
        put(self, "number", number)
        put(self, "text", text)
        put(self, "unit", unit)
        put(self, "key", key)
        put(self, "derivation", derivation)
        put(self, "written", written)
        put(self, "source", source)

    @classmethod
    def of(
        cls,
        value: Readable,
        *,
        unit: UnitOfMeasure | str | None = None,
        units: Units | None = None,
        code_lists: Mapping[str, str] | None = None,
    ) -> Quantity:
        """The quantity that a `QuantityValue`, `Value`, `Measure` or plain number stands for.

        *unit* is one that the surrounding object names, as a batch list entry does. *code_lists*
        says which list of *units* a ``listID`` means: ``{"ACME-UOM": "alias"}``. Without a listID
        the code is looked up in Rec. 20 and then among the aliases.

        Raises InvalidQuantity, whose findings are those of `quantity_findings`.

        >>> from isa95kit.b2mml import QuantityString, QuantityValue, UnitOfMeasure
        >>> value = QuantityValue(
        ...     quantity_string=QuantityString("12.500"), unit_of_measure=UnitOfMeasure("KGM")
        ... )
        >>> Quantity.of(value)
        Quantity('12.500', 'KGM')
        """
        read = reading(value, unit=unit, units=units, code_lists=code_lists)
        if not isinstance(read, Reading):
            raise InvalidQuantity(read)
        steps: tuple[Step, ...] = ()
        if read.written.value != read.unit.code:
            listed = f" of list {read.written.list_id!r}" if read.written.list_id else ""
            meant = f"unit {read.written.value!r}{listed} is {read.unit}, {read.unit.code_list}"
            steps = (Step("read", meant, digits=f"{read.text!r} as written"),)
        made = object.__new__(cls)
        made._set(read.number, read.text, read.unit, read.key, steps, read.written, value)
        return made

    def computed(
        self, number: Number, step: Step, unit: Unit | None = None, *, fresh: bool = False
    ) -> Quantity:
        """The quantity that *step* makes of this one; for operations beside those of the kit.

        It is in *unit*, this one's if absent. With *fresh* its key and the earlier steps are left
        behind, as in a sum of several.

        >>> Quantity("2", "KGM").computed(Decimal(4), Step("doubled", "2 KGM = 4 KGM")).text
        '4'
        """
        number = normal(number)
        if not number and isinstance(number, Decimal):
            number = number.copy_abs()  # no computed minus zero
        same = unit is None or unit == self.unit
        made = object.__new__(Quantity)
        made._set(
            number,
            number_text(number),
            self.unit if unit is None else unit,
            None if fresh else self.key,
            (step,) if fresh else (*self.derivation, step),
            self.written if same else None,
        )
        return made

    @property
    def decimal(self) -> Decimal:
        """The number as a Decimal, all its digits. Raises InexactResult when it has no end."""
        if isinstance(self.number, Decimal):
            return self.number
        raise InexactResult(
            f"{self} has no end as a decimal number: use quantise to say how many places are "
            "posted, or fraction for the exact number"
        )

    @property
    def fraction(self) -> Fraction:
        """The number as a Fraction, always exact."""
        return Fraction(self.number)

    @property
    def exact(self) -> bool:
        """True when the number has an end as a decimal number, so that it can be written."""
        return isinstance(self.number, Decimal)

    def to(
        self,
        unit: str | Unit,
        *,
        units: Units | None = None,
        digits: int | None = None,
        rounding: str = ROUND_HALF_EVEN,
    ) -> Quantity:
        """The same amount in another unit, exactly. A temperature converts as a point of its scale.

        *digits* is how many significant digits to keep of a result that has no end, such as one
        that holds pi; a result with an end keeps all of its digits. Raises UnknownUnit,
        NotConvertible, DimensionMismatch, and InexactResult for pi without *digits*.

        >>> print(Quantity("37.5", "CEL").to("FAH"), Quantity("1", "FOT").to("INH"))
        99.5 FAH 12 INH
        """
        known = units or standard_units()
        target = known.unit(unit)
        if target == self.unit:
            return self
        factor = known.factor(self.unit, target)
        converted = Converted(self.number, factor, self.unit.code, target.code)
        number: Number
        if digits is None or (factor.exact and terminates(converted.fraction)):
            number, kept = normal(converted.fraction), "exact"
        else:
            number, kept = converted.digits(digits, rounding), f"{digits} digits, {rounding}"
        mark = "=" if kept == "exact" else "~"
        statement = f"{self} {mark} {number_text(number)} {target.code}"
        return self.computed(number, Step("converted", statement, factor, kept), target)

    def difference(
        self, other: Quantity, unit: str | Unit, *, units: Units | None = None
    ) -> Quantity:
        """How much more this is than *other*: the way to subtract points of a scale.

        *unit* has no zero point of its own: KEL for temperatures. Raises as `to`, and ScaleRefused.

        >>> print(Quantity("25", "CEL").difference(Quantity("50", "FAH"), "KEL"))
        15 KEL
        """
        known = units or standard_units()
        target = known.unit(unit)
        no_scale("a difference", target)
        apart = self.to(target, units=known).fraction - other.to(target, units=known).fraction
        statement = f"{self} - {other} = {number_text(apart)} {target.code}"
        return self.computed(apart, Step("difference", statement), target)

    def same_amount(self, other: Quantity) -> bool:
        """True when both are the same amount, in whatever unit and with whatever digits.

        Raises DimensionMismatch and NotConvertible as `to`.

        >>> Quantity("1.0", "KGM").same_amount(Quantity("1000", "GRM"))
        True
        """
        return self.fraction == other.fraction_in(self.unit)

    def fraction_in(self, unit: Unit) -> Fraction:
        """The number in another unit, without a record of it. Raises as `to`.

        >>> Quantity("1", "FOT").fraction_in(standard_units().unit("MTR"))
        Fraction(381, 1250)
        """
        if unit == self.unit:
            return self.fraction
        return standard_units().factor(self.unit, unit).apply(self.number)

    def to_quantity_value(self) -> QuantityValue:
        """As B2MML: what was read is given back as it was; a result gets its digits and unit.

        A unit that was read keeps its spelling and its list. Raises InexactResult when the number
        has no end, QuantityError when a Value's own extensions would be lost.

        >>> Quantity("1.50", "KGM").to_quantity_value().quantity_string
        QuantityString(value='1.50')
        """
        return writing.quantity_value(*self._written())

    def to_value(self) -> Value:
        """As a B2MML Value, in the same way as `to_quantity_value`.

        >>> Quantity("7.2", "C62").to_value().value_string
        ValueString(value='7.2')
        """
        return writing.value(*self._written())

    def _written(self) -> tuple[str, UnitOfMeasure, Identifier | None, Readable | None]:
        """What the wire form is made of; the number has to have an end."""
        text = self.text if self.exact else number_text(self.decimal)
        unit = self.written or UnitOfMeasure(self.unit.code, list_id=self.unit.code_list)
        return text, unit, self.key, self.source

    def with_key(self, key: str | Identifier | None) -> Quantity:
        """The same quantity under another key.

        >>> Quantity("40", "H87").with_key("COUNT")
        Quantity('40', 'H87', key='COUNT')
        """
        new = Identifier(key) if isinstance(key, str) else key
        made = object.__new__(Quantity)
        source = self.source
        if isinstance(source, QuantityValue | Value):
            source = replace(source, key=new)
        made._set(self.number, self.text, self.unit, new, self.derivation, self.written, source)
        return made

    def explain(self) -> str:
        """How this quantity came about, one line a step, for an auditor to read.

        >>> print((Quantity("1", "KGM") + Quantity("250", "GRM")).explain())
        1.25 KGM (kilogram)
        1. sum: 2 terms: 1 in KGM: 1; 1 in GRM: 250 times 0.001 (GRM = g, KGM = kg); exact
        """
        steps = [f"\n{number}. {step}" for number, step in enumerate(self.derivation, start=1)]
        return f"{self.text} {self.unit}{''.join(steps) or ', as given'}"

    def __add__(self, other: Quantity) -> Quantity:
        if not isinstance(other, Quantity):
            return NotImplemented
        return self._plus(other, 1)

    def __sub__(self, other: Quantity) -> Quantity:
        if not isinstance(other, Quantity):
            return NotImplemented
        return self._plus(other, -1)

    def _plus(self, other: Quantity, sign: int) -> Quantity:
        """The sum in the unit of this one; a running sum stays one step, however long it runs."""
        additive("a sum", self.unit, other.unit)
        signed = other.number if sign == 1 else negated(other.number)
        number = signed
        factor = None
        if other.unit != self.unit:
            factor = standard_units().factor(other.unit, self.unit)
            number = normal(factor.apply(signed))
        terms = (
            *as_terms(self.derivation, self.unit.code, self.number),
            Terms(other.unit.code, 1, signed, factor, operations(other.derivation)),
        )
        total = add(self.number, number)
        return self.computed(total, sum_step(terms), fresh=True)

    def __mul__(self, factor: Number | int) -> Quantity:
        return self._scaled(rational(factor), factor)

    __rmul__ = __mul__

    def __truediv__(self, divisor: Number | int) -> Quantity:
        by = rational(divisor)
        if not by:
            raise ZeroDivisionError(f"{self} divided by zero")
        return self._scaled(1 / by, None)

    def _scaled(self, by: Fraction, written: Number | int | None) -> Quantity:
        additive("a product", self.unit)
        if isinstance(self.number, Decimal) and isinstance(written, Decimal | int):
            number: Number = EXACT.multiply(self.number, Decimal(written))
        else:
            number = self.fraction * by
        statement = f"{self} * {number_text(by)} = {number_text(number)} {self.unit.code}"
        return self.computed(number, Step("multiplied", statement))

    def __neg__(self) -> Quantity:
        return self * -1

    def __abs__(self) -> Quantity:
        return -self if self.number < 0 else self

    def _above(self, other: Quantity) -> Fraction:
        if not isinstance(other, Quantity):
            raise TypeError(f"{self} compares with quantities, and not with {other!r}")
        return self.fraction - other.fraction_in(self.unit)

    def __lt__(self, other: Quantity) -> bool:
        return self._above(other) < 0

    def __le__(self, other: Quantity) -> bool:
        return self._above(other) <= 0

    def __gt__(self, other: Quantity) -> bool:
        return self._above(other) > 0

    def __ge__(self, other: Quantity) -> bool:
        return self._above(other) >= 0

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Quantity):
            return NotImplemented
        return (self.text, self.unit, self.key) == (other.text, other.unit, other.key)

    def __hash__(self) -> int:
        return hash((self.text, self.unit, self.key))

    def __str__(self) -> str:
        return f"{self.text} {self.unit.code}"

    def __repr__(self) -> str:
        amount = repr(self.text if self.exact else self.number)
        key = f", key={self.key.value!r}" if self.key else ""
        return f"Quantity({amount}, {self.unit.code!r}{key})"
