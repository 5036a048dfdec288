"""A total shared out over lots, so that the parts sum to it to the last digit."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction

from isa95kit.units.derivation import Step, number_text
from isa95kit.units.factors import EXACT, Factor, rational
from isa95kit.units.quantity import Quantity
from isa95kit.units.quantity_errors import Unallocatable
from isa95kit.units.scales import additive

__all__ = ["allocate"]

Weight = Quantity | Decimal | Fraction | int


def allocate(
    total: Quantity, weights: int | Sequence[Weight], *, places: int | None
) -> tuple[Quantity, ...]:
    """The total in parts, in proportion to *weights*, which always sum to it exactly.

    *weights* are numbers, or quantities that convert into each other, such as the amounts of the
    lots; a plain int asks for so many equal parts. With *places* each part is rounded to so many
    decimal places, by largest remainder: all are rounded down (towards zero), and the units in the
    last place that are left go to the parts that lost most, the earlier one where two lost the
    same. So no part is off by a whole unit in the last place, and a part of weight zero is zero.
    With ``places=None`` nothing is rounded, and parts may be fractions without an end.

    Raises Unallocatable when weights are missing, negative or all zero, or when the total has more
    places than the parts may have; ScaleRefused for points of a scale (rule UOM-008).

    >>> print(*allocate(Quantity("10", "KGM"), 3, places=2))
    3.34 KGM 3.33 KGM 3.33 KGM
    >>> print(*allocate(Quantity("100", "KGM"), [Decimal("2.5"), 0, 5], places=1))
    33.3 KGM 0.0 KGM 66.7 KGM
    """
    additive("an allocation", total.unit)
    shares, described = _shares(weights)
    exact = [total.fraction * share for share in shares]
    parts = exact if places is None else _largest_remainder(total, exact, places)
    digits = "exact" if places is None else f"{places} places, largest remainder"
    return tuple(
        total.computed(
            Fraction(part) if places is None else EXACT.scaleb(Decimal(int(part)), -places),
            Step(
                "allocated",
                f"part {number} of {len(parts)} of {total}, {weight}, exactly "
                f"{number_text(before)} {total.unit.code}",
                Factor(share, source="share of the total"),
                digits,
            ),
        )
        for number, (part, before, share, weight) in enumerate(
            zip(parts, exact, shares, described, strict=True), start=1
        )
    )


def _shares(weights: int | Sequence[Weight]) -> tuple[list[Fraction], list[str]]:
    """What part of the whole each weight asks for, and the weight in words."""
    if isinstance(weights, int) and not isinstance(weights, bool):
        weights = [1] * weights
    if isinstance(weights, bool | str) or not isinstance(weights, Sequence):
        raise TypeError(
            f"weights are an int or a sequence of numbers or quantities, no {weights!r}"
        )
    if not weights:
        raise Unallocatable("there is nothing to share out to: give at least one weight")
    first = weights[0]
    numbers = []
    for weight in weights:
        if isinstance(weight, Quantity) != isinstance(first, Quantity):
            raise TypeError("weights are all numbers, or all quantities")
        if isinstance(weight, Quantity) and isinstance(first, Quantity):
            additive("a weight", weight.unit)
            numbers.append(weight.fraction_in(first.unit))
        elif not isinstance(weight, Quantity):
            numbers.append(rational(weight))
    for weight, number in zip(weights, numbers, strict=True):
        if number < 0:
            raise Unallocatable(f"a weight of {weight} is negative")
    whole = sum(numbers)
    if not whole:
        raise Unallocatable("all weights are zero: nobody is to get anything")
    text = [
        f"weight {weight if isinstance(weight, Quantity) else number_text(number)}"
        for weight, number in zip(weights, numbers, strict=True)
    ]
    return [number / whole for number in numbers], text


def _largest_remainder(total: Quantity, exact: list[Fraction], places: int) -> list[Fraction]:
    """Whole units in the last place for each part, of the sign of the total."""
    whole = total.fraction * Fraction(10) ** places
    if whole.denominator != 1:
        raise Unallocatable(
            f"{total} has more than {places} places, so no parts with {places} sum to it: give "
            "more places, quantise it first, or places=None for exact fractions"
        )
    sign = -1 if whole < 0 else 1
    wanted = [abs(part) * Fraction(10) ** places for part in exact]
    counts = [part.numerator // part.denominator for part in wanted]
    left = abs(whole.numerator) - sum(counts)
    by_loss = sorted(range(len(wanted)), key=lambda i: (counts[i] - wanted[i], i))
    for i in by_loss[:left]:
        counts[i] += 1
    return [Fraction(sign * count) for count in counts]
