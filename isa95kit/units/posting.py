"""Rounding, in the one place where it belongs: posting to a ledger (rule QTY-006).

What rounding cuts off is kept as the residue, so that what was posted and what is left over always
sum to what was received.
"""

from __future__ import annotations

import decimal
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction

from isa95kit.units.arithmetic import sum_quantities
from isa95kit.units.derivation import Number, Step, add, negated, number_text
from isa95kit.units.factors import EXACT, Converted, Factor, rational
from isa95kit.units.quantity import Quantity
from isa95kit.units.quantity_errors import QuantityError
from isa95kit.units.registry import Unit, Units
from isa95kit.units.scales import additive

__all__ = ["MODES", "Ledger", "Posting", "quantise"]

MODES = (
    decimal.ROUND_HALF_UP,
    decimal.ROUND_HALF_EVEN,
    decimal.ROUND_HALF_DOWN,
    decimal.ROUND_DOWN,
    decimal.ROUND_UP,
    decimal.ROUND_FLOOR,
    decimal.ROUND_CEILING,
    decimal.ROUND_05UP,
)
"""The rounding modes, those of `decimal`."""

_ONE = Factor(Fraction(1))
_WIDE = decimal.Context(prec=decimal.MAX_PREC, Emax=decimal.MAX_EMAX, Emin=decimal.MIN_EMIN)


@dataclass(frozen=True, slots=True)
class Posting:
    """A rounded quantity, and what rounding cut off: ``posted`` + ``residue`` is ``received``."""

    received: Quantity
    posted: Quantity
    residue: Quantity

    def __str__(self) -> str:
        return f"{self.received} posted as {self.posted}, residue {self.residue}"


def quantise(
    quantity: Quantity,
    *,
    mode: str,
    places: int | None = None,
    quantum: Decimal | None = None,
) -> Posting:
    """The quantity rounded to so many decimal *places*, or to multiples of *quantum*.

    *mode* is one of `MODES`, and has no default: ledgers differ, and nobody should have to guess.
    Places below zero round to tens, hundreds and so on. Raises QuantityError for other modes and a
    quantum that is not positive, ScaleRefused for points of a scale (rule UOM-008).

    >>> print(quantise(Quantity("9.98437", "KGM"), places=3, mode=decimal.ROUND_HALF_UP))
    9.98437 KGM posted as 9.984 KGM, residue 0.00037 KGM
    >>> quantise(Quantity("7.49", "KGM"), quantum=Decimal("0.05"), mode="ROUND_HALF_EVEN").posted
    Quantity('7.50', 'KGM')
    """
    if mode not in MODES:
        raise QuantityError(f"{mode!r} is no rounding mode: use one of {', '.join(MODES)}")
    additive("a posting", quantity.unit)
    step = _quantum(places, quantum)
    posted = _multiple(quantity.number, step, mode)
    rest = add(quantity.number, negated(posted))
    code = quantity.unit.code
    statement = f"{quantity} posted as {number_text(posted)} {code}"
    digits = f"rounded to {number_text(step)}, {mode}, residue {number_text(rest)} {code}"
    left = f"{quantity} - {number_text(posted)} {code} = {number_text(rest)} {code}"
    return Posting(
        quantity,
        quantity.computed(posted, Step("posted", statement, digits=digits)),
        quantity.computed(rest, Step("residue", left)),
    )


@dataclass(frozen=True, slots=True)
class Ledger:
    """An account in one unit with its precision and rounding mode. Posting makes a new ledger.

    ``posted`` is the sum of all postings, ``residue`` the sum of what they cut off. Both together
    are always exactly the sum of what was received.

    >>> ledger = Ledger.of("KGM", places=2, mode="ROUND_HALF_UP")
    >>> for _ in range(3):
    ...     posting, ledger = ledger.post(Quantity("4.1234", "KGM"))
    >>> print(ledger.posted, ledger.residue)
    12.36 KGM 0.0102 KGM
    >>> posting, ledger = ledger.settle()
    >>> print(ledger.posted, ledger.residue)
    12.37 KGM 0.0002 KGM
    """

    quantum: Decimal
    mode: str
    posted: Quantity
    residue: Quantity
    count: int = 0

    @classmethod
    def of(
        cls,
        unit: str | Unit,
        *,
        mode: str,
        places: int | None = None,
        quantum: Decimal | None = None,
        units: Units | None = None,
    ) -> Ledger:
        """An empty ledger. Raises as `quantise`, and UnknownUnit.

        >>> Ledger.of("KGM", places=3, mode="ROUND_HALF_UP").posted
        Quantity('0', 'KGM')
        """
        nothing = sum_quantities((), unit, units=units)
        step = _quantum(places, quantum)
        quantise(nothing, quantum=step, mode=mode)  # raises what would be raised with each posting
        return cls(step, mode, nothing, nothing)

    @property
    def received(self) -> Quantity:
        """The exact sum of everything that was received."""
        return self.posted + self.residue

    def post(self, quantity: Quantity) -> tuple[Posting, Ledger]:
        """Round one quantity on its own, and keep what is cut off.

        It is converted to the unit of the ledger first. Raises as `quantise` and `Quantity.to`.

        >>> ledger = Ledger.of("KGM", places=2, mode="ROUND_HALF_UP")
        >>> print(ledger.post(Quantity("9987", "GRM"))[0])
        9.987 KGM posted as 9.99 KGM, residue -0.003 KGM
        """
        posting = self._rounded(quantity.to(self.posted.unit))
        return posting, replace(
            self,
            posted=self.posted + posting.posted,
            residue=self.residue + posting.residue,
            count=self.count + 1,
        )

    def settle(self) -> tuple[Posting, Ledger]:
        """Post as much of the residue as the precision allows: the rounding difference.

        >>> print(Ledger.of("KGM", places=2, mode="ROUND_HALF_UP").settle()[0].posted)
        0.00 KGM
        """
        posting = self._rounded(self.residue)
        return posting, replace(
            self,
            posted=self.posted + posting.posted,
            residue=posting.residue,
            count=self.count + 1,
        )

    def _rounded(self, quantity: Quantity) -> Posting:
        return quantise(quantity, quantum=self.quantum, mode=self.mode)


def _multiple(number: Number, step: Decimal, mode: str) -> Decimal:
    """The multiple of *step* that the mode chooses."""
    if isinstance(number, Decimal) and step.as_tuple().digits == (1,):
        return number.quantize(step, mode, _WIDE)  # most ledgers: decimal places
    count = Converted(Fraction(number) / Fraction(step), _ONE, "", "").places(0, mode)
    return EXACT.multiply(count, step)


def _quantum(places: int | None, quantum: Decimal | None) -> Decimal:
    if (places is None) == (quantum is None):
        raise QuantityError("say how to round: give places or quantum, and not both")
    if quantum is None:
        if not isinstance(places, int) or isinstance(places, bool):
            raise TypeError(f"places is a whole number, not {places!r}")
        quantum = EXACT.scaleb(Decimal(1), -places)
    if not isinstance(quantum, Decimal):
        raise TypeError(f"a quantum is a Decimal, not {quantum!r}")
    if rational(quantum) <= 0:
        raise QuantityError(f"a quantum of {quantum} is not positive")
    return quantum
