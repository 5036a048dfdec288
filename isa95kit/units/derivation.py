"""How a quantity came about: steps that a program can read and an auditor can print."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction

from isa95kit.units.factors import EXACT, Factor, exact_decimal, terminates

__all__ = [
    "Number",
    "Step",
    "Terms",
    "add",
    "as_terms",
    "negated",
    "normal",
    "number_text",
    "operations",
    "sum_step",
]

Number = Decimal | Fraction
"""A `Decimal` wherever the number has an end as a decimal number, otherwise a `Fraction`."""


@dataclass(frozen=True, slots=True)
class Terms:
    """The terms of a sum that share a unit: how many, and what they come to.

    ``derived`` names what had been done to some of them before: ``converted``, ``normalised``.
    """

    unit: str
    count: int
    subtotal: Number
    factor: Factor | None = None
    derived: frozenset[str] = frozenset()

    def __str__(self) -> str:
        text = f"{self.count} in {self.unit}: {number_text(self.subtotal)}"
        if self.factor:
            text += f" times {number_text(self.factor.ratio)} ({self.factor.source})"
        if self.derived:
            text += f", some of them {', '.join(sorted(self.derived))} before"
        return text


@dataclass(frozen=True, slots=True)
class Step:
    """One thing done to a quantity.

    ``operation`` is one word, ``statement`` the equation. ``factor`` is the exact factor, its
    source with it. ``digits`` says ``exact``, or how the result was rounded. ``terms`` is what a
    sum was made of, unit by unit.
    """

    operation: str
    statement: str
    factor: Factor | None = None
    digits: str = "exact"
    terms: tuple[Terms, ...] = ()

    def __str__(self) -> str:
        parts = [f"{self.operation}: {self.statement}"]
        if self.factor:
            parts.append(f"factor {_factor_text(self.factor)}")
            if self.factor.source:
                parts.append(f"source: {self.factor.source}")
        return "; ".join([*parts, self.digits])


def normal(number: Number | int) -> Number:
    """The number as a Decimal with no exponent where that is exact, otherwise as a Fraction.

    >>> normal(Fraction(3, 8)), normal(Fraction(1, 3)), normal(Decimal("1E+2"))
    (Decimal('0.375'), Fraction(1, 3), Decimal('100'))
    """
    if isinstance(number, Decimal):
        return number if int(number.as_tuple().exponent) <= 0 else Decimal(f"{number:f}")
    if isinstance(number, int):
        return Decimal(number)
    return exact_decimal(number) if terminates(number) else number


def number_text(number: Number) -> str:
    """The number as plain text: never an exponent, a fraction where there is no end.

    >>> number_text(Decimal("0.00000010")), number_text(Fraction(10, 3)), number_text(Fraction(1))
    ('0.00000010', '10/3', '1')
    """
    exact = normal(number)
    if isinstance(exact, Decimal):
        return f"{exact:f}"
    # By way of Decimal, as Python refuses to print an int of more than 4300 digits.
    return f"{Decimal(exact.numerator):f}/{Decimal(exact.denominator):f}"


def add(one: Number, other: Number) -> Number:
    """The exact sum; of decimals with as many places as the longer has.

    >>> add(Decimal("0.10"), Decimal("0.2")), add(Fraction(1, 3), Decimal(1))
    (Decimal('0.30'), Fraction(4, 3))
    """
    if isinstance(one, Decimal) and isinstance(other, Decimal):
        return EXACT.add(one, other)
    return normal(Fraction(one) + Fraction(other))


def negated(number: Number) -> Number:
    """The number with the other sign, all digits kept.

    >>> negated(Decimal("1.50"))
    Decimal('-1.50')
    """
    # The minus sign would round a Decimal to the precision of the current context.
    return number.copy_negate() if isinstance(number, Decimal) else -number


def operations(steps: Iterable[Step]) -> frozenset[str]:
    """What has been done, by name.

    >>> operations([Step("converted", "1 KGM = 1000 GRM")])
    frozenset({'converted'})
    """
    return frozenset([step.operation for step in steps])


def as_terms(steps: tuple[Step, ...], unit: str, number: Number) -> tuple[Terms, ...]:
    """The terms of a running sum, or one term for any other quantity.

    >>> [str(t) for t in as_terms((), "KGM", Decimal("0.5"))]
    ['1 in KGM: 0.5']
    """
    if len(steps) == 1 and steps[0].operation == "sum":
        return steps[0].terms
    return (Terms(unit, 1, number, None, operations(steps)),)


def sum_step(terms: Iterable[Terms]) -> Step:
    """The step of a sum: one line however many terms it has, those in one unit together.

    >>> print(sum_step([Terms("KGM", 1, Decimal("0.1"))] * 3))
    sum: 3 terms: 3 in KGM: 0.3; exact
    """
    by_unit: dict[tuple[str, Factor | None], Terms] = {}
    for term in terms:
        held = by_unit.get((term.unit, term.factor))
        if held:
            total = add(held.subtotal, term.subtotal)
            known = held.derived | term.derived
            term = replace(held, count=held.count + term.count, subtotal=total, derived=known)
        by_unit[term.unit, term.factor] = term
    merged = tuple(by_unit.values())
    count = sum(term.count for term in merged)
    statement = f"{count} term{'s' * (count != 1)}"
    if merged:
        statement += f": {'; '.join(map(str, merged))}"
    return Step("sum", statement, terms=merged)


def _factor_text(factor: Factor) -> str:
    if factor.pi or factor.offset:
        return str(factor)
    return number_text(factor.ratio)
