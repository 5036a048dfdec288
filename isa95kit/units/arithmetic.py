"""Sums of many quantities, and comparison within a tolerance. Exact, in one pass."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from isa95kit.findings import Finding, Layer, Severity
from isa95kit.units.derivation import Number, Terms, add, normal, number_text, operations, sum_step
from isa95kit.units.factors import EXACT, rational
from isa95kit.units.quantity import Quantity
from isa95kit.units.quantity_errors import QuantityError
from isa95kit.units.reading import standard_units
from isa95kit.units.registry import Unit, Units
from isa95kit.units.scales import additive, no_scale

__all__ = ["Comparison", "sum_quantities", "within"]


class _Group:
    """The terms in one unit, while they are added up."""

    __slots__ = ("count", "derived", "first", "fractions", "total", "unit")

    def __init__(self, first: Quantity) -> None:
        self.first = first
        self.unit = first.unit
        self.count = 0
        self.total = Decimal(0)
        self.fractions = Fraction(0)
        self.derived: frozenset[str] = frozenset()

    @property
    def subtotal(self) -> Number:
        return add(self.total, normal(self.fractions)) if self.fractions else self.total


def sum_quantities(
    quantities: Iterable[Quantity], unit: str | Unit | None = None, *, units: Units | None = None
) -> Quantity:
    """The exact sum, in *unit* or in the unit of the first; it has no key.

    It has as many decimal places as the longest term: a million times ``0.1`` is ``100000.0``. The
    order of the terms makes no difference. The record is one step however many there are.

    Raises QuantityError when there are none and *unit* is not given, ScaleRefused for points of a
    scale (rule UOM-008), DimensionMismatch and NotConvertible as `Quantity.to`.

    >>> print(sum_quantities([Quantity("0.1", "KGM")] * 1_000))
    100.0 KGM
    """
    known = units or standard_units()
    exact_add = EXACT.add
    groups: dict[Unit, _Group] = {}
    group: _Group | None = None
    for quantity in quantities:
        if not isinstance(quantity, Quantity):
            raise TypeError(f"a sum of quantities takes quantities, not {quantity!r}")
        if group is None or quantity.unit is not group.unit:
            group = groups.get(quantity.unit)
            if group is None:
                additive("a sum", quantity.unit)
                group = groups[quantity.unit] = _Group(quantity)
        group.count += 1
        number = quantity.number
        if isinstance(number, Decimal):
            group.total = exact_add(group.total, number)
        else:
            group.fractions += number
        if quantity.derivation:
            group.derived |= operations(quantity.derivation)
    if unit is None and not groups:
        raise QuantityError("a sum of nothing has no unit: name one, sum_quantities(q, 'KGM')")
    target = known.unit(unit) if unit is not None else next(iter(groups))
    additive("a sum", target)
    total: Number = Decimal(0)
    terms = []
    for held in groups.values():
        factor = None if held.unit == target else known.factor(held.unit, target)
        total = add(total, normal(factor.apply(held.subtotal)) if factor else held.subtotal)
        terms.append(Terms(held.unit.code, held.count, held.subtotal, factor, held.derived))
    # The first in this unit lends its spelling of it, as in a + b.
    like = groups[target].first if target in groups else Quantity(0, target)
    return like.computed(total, sum_step(terms), fresh=True)


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two amounts, how far they are apart, and how far they may be; true when that is enough.

    ``deviation`` is how much more the first is, ``limit`` the most it may differ either way.
    """

    actual: Quantity
    expected: Quantity
    deviation: Quantity
    limit: Quantity
    tolerance: str

    @property
    def holds(self) -> bool:
        """True when the deviation lies within the limit, or on it."""
        return abs(self.deviation.fraction) <= self.limit.fraction_in(self.deviation.unit)

    def __bool__(self) -> bool:
        return self.holds

    def __str__(self) -> str:
        found = "within" if self.holds else "outside"
        return (
            f"{self.actual} is {self.deviation} off {self.expected}, {found} {self.tolerance} "
            f"(at most {self.limit})"
        )

    def findings(self, rule: str = "QTY-010", path: str = "") -> tuple[Finding, ...]:
        """Nothing where they are close enough, otherwise what an exception report needs.

        >>> small = Quantity("0.001", "KGM")
        >>> ours, theirs = Quantity("9980", "GRM"), Quantity("10", "KGM")
        >>> [f.rule for f in within(ours, theirs, absolute=small).findings()]
        ['QTY-010']
        """
        if self.holds:
            return ()
        hint = "find out which of both is right; a gap is no rounding difference"
        return (Finding(rule, Severity.ERROR, Layer.RULE, str(self), path, hint=hint),)


def within(
    actual: Quantity,
    expected: Quantity,
    *,
    absolute: Quantity | None = None,
    ratio: Decimal | Fraction | int | None = None,
    percent: Decimal | Fraction | int | None = None,
) -> Comparison:
    """Whether two amounts agree within a tolerance; exactly one of three kinds is given.

    *absolute* is a quantity, *ratio* (0.01) or *percent* (1) a part of the expected amount. Limits
    belong to what is allowed. Points of a scale are compared by their difference, and a part of a
    point means nothing. Raises QuantityError for no, several or negative tolerances, ScaleRefused,
    DimensionMismatch and NotConvertible.

    >>> print(within(Quantity("9980", "GRM"), Quantity("10", "KGM"), percent=Decimal("0.5")))
    9980 GRM is -20 GRM off 10 KGM, within 0.5 % (at most 50 GRM)
    """
    if sum(given is not None for given in (absolute, ratio, percent)) != 1:
        raise QuantityError("give one tolerance: absolute, ratio or percent")
    if absolute is not None:
        no_scale("a tolerance", absolute.unit)
        limit, text = absolute, str(absolute)
        deviation = actual.difference(expected, limit.unit if actual.unit.is_scale else actual.unit)
    else:
        no_scale("a relative tolerance", actual.unit, expected.unit)
        part = rational(percent) / 100 if percent is not None else rational(ratio or 0)
        text = (
            f"{number_text(part * 100)} %" if percent is not None else f"ratio {number_text(part)}"
        )
        limit = Quantity(abs(expected.fraction_in(actual.unit)) * part, actual.unit)
        deviation = actual.difference(expected, actual.unit)
    limit.fraction_in(deviation.unit)  # raises where the tolerance measures something else
    if limit.number < 0 or (absolute is None and part < 0):
        raise QuantityError(f"a tolerance of {text} is negative")
    return Comparison(actual, expected, deviation, limit, text)
