"""Factors between two units, and values converted by them: exact, never a float."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import MAX_EMAX, MAX_PREC, MIN_EMIN, ROUND_HALF_EVEN, Context, Decimal, Inexact
from fractions import Fraction
from functools import partial
from math import lcm

from isa95kit.units.errors import InexactResult
from isa95kit.units.pi import bounds

__all__ = ["EXACT", "Converted", "Factor", "exact_decimal", "rational", "terminates"]

EXACT = Context(prec=MAX_PREC, Emax=MAX_EMAX, Emin=MIN_EMIN, traps=[Inexact])
"""Multiplies and adds without rounding anything. Not for division, which may have no end."""

LARGEST_EXPONENT = 6144
"""Of ten, as in IEEE 754 decimal128; beyond it exact fractions would fill the memory."""


@dataclass(frozen=True, slots=True)
class Factor:
    """How a value in one unit becomes a value in another: ``value * ratio * pi**pi + offset``.

    ``source`` says in words an auditor can check how the number came about.
    """

    ratio: Fraction
    pi: int = 0
    offset: Fraction = Fraction(0)
    source: str = ""

    @property
    def numerator(self) -> int:
        """Of the ratio."""
        return self.ratio.numerator

    @property
    def denominator(self) -> int:
        """Of the ratio."""
        return self.ratio.denominator

    @property
    def exact(self) -> bool:
        """True when no power of pi is left, so that every result is a rational number."""
        return self.pi == 0

    @property
    def terminating(self) -> bool:
        """True when every decimal value converts to a decimal value with an end."""
        return self.exact and terminates(self.ratio) and terminates(self.offset)

    def inverse(self) -> Factor:
        """The factor of the way back.

        >>> Factor(Fraction(9, 5), offset=Fraction(32)).inverse().offset
        Fraction(-160, 9)
        """
        return Factor(
            1 / self.ratio, -self.pi, -self.offset / self.ratio, f"inverse of: {self.source}"
        )

    def apply(self, value: Decimal | Fraction | int) -> Fraction:
        """The converted value, exactly. Raises `InexactResult` when the factor holds pi.

        >>> Factor(Fraction(9, 5), offset=Fraction(32)).apply(Decimal("37.5"))
        Fraction(199, 2)
        """
        if not self.exact:
            raise InexactResult(
                "the factor holds pi, so there is no exact value: say how many digits or places"
            )
        return rational(value) * self.ratio + self.offset

    def function(
        self, digits: int | None = None, rounding: str = ROUND_HALF_EVEN
    ) -> Callable[[Decimal], Decimal]:
        """A fast function that converts decimal values; see `Units.converter`.

        Raises `InexactResult` when results may have no end and *digits* is not given.

        >>> Factor(Fraction(1, 3)).function(digits=4)(Decimal(2))
        Decimal('0.6667')
        """
        if digits is None:
            if not self.terminating:
                raise InexactResult(
                    f"the factor {self} has no end as a decimal number: say how many digits"
                )
            ratio, offset = exact_decimal(self.ratio), exact_decimal(self.offset)
            if not offset:
                return partial(EXACT.multiply, ratio)  # without a Python frame: it is called often
            return lambda value: EXACT.fma(value, ratio, offset)
        context = Context(prec=digits, rounding=rounding, Emax=MAX_EMAX, Emin=MIN_EMIN)
        if not self.exact:
            return self._with_pi(context)
        # Whatever comes before the one rounding step is exact.
        if self.offset:
            shared = lcm(self.denominator, self.offset.denominator)
            by, plus = Decimal(int(self.ratio * shared)), Decimal(int(self.offset * shared))
            fma, divide, below = EXACT.fma, context.divide, Decimal(shared)
            return lambda value: divide(fma(value, by, plus), below)
        if self.terminating:
            return partial(context.multiply, exact_decimal(self.ratio))
        multiply, divide = EXACT.multiply, context.divide
        if terminates(1 / self.ratio):
            by = exact_decimal(1 / self.ratio)
            return lambda value: divide(value, by)
        numerator, denominator = Decimal(self.numerator), Decimal(self.denominator)
        return lambda value: divide(multiply(value, numerator), denominator)

    def _with_pi(self, context: Context) -> Callable[[Decimal], Decimal]:
        """Multiplies by a number a little below and one above; where both round alike, so it is."""
        ends = [self.ratio * end**self.pi for end in bounds(context.prec + 30)]
        wide = Context(prec=context.prec + 25, Emax=MAX_EMAX, Emin=MIN_EMIN)
        low, high = (
            wide.divide(Decimal(e.numerator), Decimal(e.denominator)) for e in sorted(ends)
        )
        low, high = low.next_minus(wide), high.next_plus(wide)
        multiply = context.multiply

        def convert(value: Decimal) -> Decimal:
            rounded = multiply(value, low)
            if rounded == multiply(value, high):
                return rounded
            return Converted(value, self, "", "").digits(context.prec, context.rounding)

        return convert

    def __str__(self) -> str:
        number = str(self.ratio)
        if self.pi:
            number += f" * pi^{self.pi}" if self.pi != 1 else " * pi"
        return f"{number} + {self.offset}" if self.offset else number


@dataclass(frozen=True, slots=True)
class Converted:
    """A value in another unit, with the factor that made it. Nothing has been rounded yet."""

    given: Decimal | Fraction | int
    factor: Factor
    source: str
    target: str

    @property
    def fraction(self) -> Fraction:
        """The exact result. Raises `InexactResult` when the factor holds pi."""
        return self.factor.apply(self.given)

    @property
    def decimal(self) -> Decimal:
        """The exact result as a decimal number. Raises `InexactResult` when it has no end."""
        return exact_decimal(self.fraction)

    def digits(self, count: int, rounding: str = ROUND_HALF_EVEN) -> Decimal:
        """The result to so many significant digits, correctly rounded.

        >>> Converted(Decimal(1), Factor(Fraction(1, 180), pi=1), "DD", "C81").digits(7)
        Decimal('0.01745329')
        """
        return self._rounded(partial(_digits, count=count, rounding=rounding))

    def places(self, count: int, rounding: str = ROUND_HALF_EVEN) -> Decimal:
        """The result to so many decimal places, correctly rounded.

        >>> Converted(Decimal(1), Factor(Fraction(1, 3)), "FOT", "YRD").places(3)
        Decimal('0.333')
        """
        return self._rounded(partial(_places, count=count, rounding=rounding))

    def _rounded(self, rounded: Callable[[Fraction], Decimal]) -> Decimal:
        factor = self.factor
        value = rational(self.given)
        if factor.exact or not value:
            return rounded(value * factor.ratio + factor.offset)
        # Pi lies between two fractions; take ever closer ones until both round to the same.
        accuracy = 32
        while True:
            low, high = (rounded(value * factor.ratio * end**factor.pi) for end in bounds(accuracy))
            if low == high:
                return low
            accuracy *= 2


def rational(value: Decimal | Fraction | int) -> Fraction:
    """The value as a fraction. Raises `TypeError` for floats, `ValueError` for NaN and infinity.

    >>> rational(Decimal("1.50"))
    Fraction(3, 2)
    """
    if isinstance(value, bool) or not isinstance(value, Decimal | Fraction | int):
        raise TypeError(
            f"a quantity is a Decimal, a Fraction or an int, and no {type(value).__name__}: "
            'write Decimal("1.5")'
        )
    if isinstance(value, Decimal) and not value.is_finite():
        raise ValueError(f"{value} is no number that can be converted")
    if isinstance(value, Decimal) and (
        abs(value.adjusted()) > LARGEST_EXPONENT
        or int(value.as_tuple().exponent) < -LARGEST_EXPONENT
    ):
        raise ValueError(
            f"{value:.3e} is out of range: exponents reach from -{LARGEST_EXPONENT} "
            f"to {LARGEST_EXPONENT}"
        )
    return Fraction(value)


def terminates(number: Fraction) -> bool:
    """True when the number has an end as a decimal number.

    >>> terminates(Fraction(1, 80)), terminates(Fraction(1, 3))
    (True, False)
    """
    rest = number.denominator
    for prime in (2, 5):
        while rest % prime == 0:
            rest //= prime
    return rest == 1


def exact_decimal(number: Fraction) -> Decimal:
    """The number as a Decimal, all its digits. Raises `InexactResult` when it has no end.

    >>> exact_decimal(Fraction(3, 8))
    Decimal('0.375')
    """
    rest, twos, fives = number.denominator, 0, 0
    while rest % 2 == 0:
        rest, twos = rest // 2, twos + 1
    while rest % 5 == 0:
        rest, fives = rest // 5, fives + 1
    if rest != 1:
        raise InexactResult(
            f"{number} has no end as a decimal number: say how many digits or places"
        )
    places = max(twos, fives)
    scaled = number.numerator * 10**places // number.denominator
    return EXACT.scaleb(Decimal(scaled), -places)


def _digits(number: Fraction, count: int, rounding: str) -> Decimal:
    context = Context(prec=count, rounding=rounding, Emax=MAX_EMAX, Emin=MIN_EMIN)
    return context.divide(Decimal(number.numerator), Decimal(number.denominator))


def _places(number: Fraction, count: int, rounding: str) -> Decimal:
    # One division decides the rounding: enough digits for the places, and no second rounding.
    whole = len(str(abs(number.numerator) // number.denominator))
    scaled = number * 10**count
    floor = scaled.numerator // scaled.denominator
    rest = scaled - floor
    # Three digits stand for every position between two neighbours: on it, below, at, above half.
    stand_in = Decimal(0) if not rest else _compare_half(rest)
    exact = EXACT.add(Decimal(floor), stand_in)
    context = Context(prec=whole + count + 4, rounding=rounding, Emax=MAX_EMAX, Emin=MIN_EMIN)
    return EXACT.scaleb(exact.quantize(Decimal(1), context=context), -count)


def _compare_half(rest: Fraction) -> Decimal:
    half = Fraction(1, 2)
    return Decimal("0.5") if rest == half else Decimal("0.2") if rest < half else Decimal("0.8")
