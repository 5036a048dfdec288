"""Expressions over exactly defined units, such as ``lb/in2``, read into exact numbers."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

from isa95kit.units.dimensions import DIMENSIONLESS, Dimension
from isa95kit.units.errors import UnitError

__all__ = ["Measure", "evaluate"]

TOKEN = re.compile(
    r"""(?P<number>\d+(?:\.\d+)?(?:e-?\d+)?)
    |(?P<base>\[\w+\])
    |(?P<symbol>[^\W\d]+)
    |(?P<sign>[*/()])
    |(?P<power>\^-?\d+)
    """,
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Measure:
    """The size of a unit: ``ratio`` times pi to the power ``pi``, in SI base units.

    ``zero`` is where the scale begins, in SI base units: 273.15 for the degree Celsius.
    """

    ratio: Fraction
    pi: int = 0
    dimension: Dimension = DIMENSIONLESS
    zero: Fraction = Fraction(0)

    def times(self, other: Measure) -> Measure:
        """The product of both.

        >>> Measure(Fraction(2)).times(Measure(Fraction(1, 3), pi=1)).ratio
        Fraction(2, 3)
        """
        self._no_scale()
        other._no_scale()
        return Measure(
            self.ratio * other.ratio, self.pi + other.pi, self.dimension.times(other.dimension)
        )

    def power(self, exponent: int) -> Measure:
        """The measure raised to *exponent*.

        >>> Measure(Fraction(2)).power(-3).ratio
        Fraction(1, 8)
        """
        self._no_scale()
        return Measure(self.ratio**exponent, self.pi * exponent, self.dimension.power(exponent))

    def _no_scale(self) -> None:
        if self.zero:
            raise UnitError(
                "a scale with a zero point of its own cannot be part of a compound unit: "
                "write the difference instead, K for a degree Celsius"
            )


def evaluate(expression: str, symbol: Callable[[str], Measure]) -> Measure:
    """The size of an expression: symbols, numbers and ``pi`` joined by ``*``, ``/`` and ``^``.

    A symbol may carry its exponent without ``^``: ``m3``. Division binds as in arithmetic, from
    left to right. Raises `UnitError` when it cannot be read, and what *symbol* raises.

    >>> sizes = {"m": Measure(Fraction(1)), "s": Measure(Fraction(1))}
    >>> evaluate("1000*m/(3600*s)", sizes.__getitem__).ratio
    Fraction(5, 18)
    """
    tokens = _tokens(expression)
    measure, rest = _product(tokens, 0, symbol)
    if rest != len(tokens):
        raise UnitError(f"cannot read {expression!r} at {tokens[rest][1]!r}")
    return measure


def _tokens(expression: str) -> list[tuple[str, str]]:
    tokens: list[tuple[str, str]] = []
    at = 0
    while at < len(expression):
        found = TOKEN.match(expression, at)
        if not found:
            raise UnitError(f"cannot read {expression!r} at {expression[at:]!r}")
        kind = found.lastgroup or ""
        # A number right behind a symbol is its exponent: m3, s-1.
        exponent = re.compile(r"-?\d+").match(expression, found.end()) if kind == "symbol" else None
        tokens.append((kind, found.group()))
        at = found.end()
        if exponent:
            tokens.append(("power", f"^{exponent.group()}"))
            at = exponent.end()
    return tokens


def _product(
    tokens: list[tuple[str, str]], at: int, symbol: Callable[[str], Measure]
) -> tuple[Measure, int]:
    measure, at = _power(tokens, at, symbol)
    while at < len(tokens) and tokens[at][1] in "*/":
        sign = 1 if tokens[at][1] == "*" else -1
        factor, at = _power(tokens, at + 1, symbol)
        measure = measure.times(factor if sign == 1 else factor.power(-1))
    return measure, at


def _power(
    tokens: list[tuple[str, str]], at: int, symbol: Callable[[str], Measure]
) -> tuple[Measure, int]:
    kind, text = tokens[at] if at < len(tokens) else ("", "the end")
    at += 1
    if kind == "number":
        measure = Measure(Fraction(text))
    elif kind == "base":
        measure = Measure(Fraction(1), dimension=Dimension(**{text[1:-1]: 1}))
    elif kind == "symbol":
        measure = Measure(Fraction(1), pi=1) if text == "pi" else symbol(text)
    elif text == "(":
        measure, at = _product(tokens, at, symbol)
        if at >= len(tokens) or tokens[at][1] != ")":
            raise UnitError("a parenthesis is not closed")
        at += 1
    else:
        raise UnitError(f"a unit or number is missing before {text!r}")
    while at < len(tokens) and tokens[at][0] == "power":
        measure = measure.power(int(tokens[at][1][1:]))
        at += 1
    return measure, at
