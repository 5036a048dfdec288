"""Potency: how much of a material counts, by its assay against a reference.

A lot whose assay is 97.06 % where the recipe reckons with 100 % counts for 0.9706 of what is used.
Both amounts are posted, as used and normalised, with the factor between them (rule POT-001).
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from isa95kit.b2mml.common import QuantityValue
from isa95kit.effectivity.period import ALWAYS, Period
from isa95kit.findings import Finding, Layer, Severity
from isa95kit.identity import Identity
from isa95kit.units.arithmetic import Comparison, within
from isa95kit.units.derivation import Step, normal, number_text
from isa95kit.units.factors import Factor, rational
from isa95kit.units.quantity import Quantity
from isa95kit.units.quantity_errors import QuantityError
from isa95kit.units.scales import additive, no_scale

__all__ = ["Corrected", "Potency"]


@dataclass(frozen=True, slots=True)
class Potency:
    """An assay, what it is measured against, and where it comes from.

    Both are in units that convert into each other: percent, mg/g, or activity per mass. There is no
    default for *reference*, as what counts as full potency is the recipe's to say. ``lot`` is the
    lot that was tested, ``period`` how long the result is valid.

    Raises QuantityError when one of both is not positive (rule POT-004) or the source is blank,
    DimensionMismatch when they measure different things.

    >>> potency = Potency(Quantity("97.06", "P1"), Quantity("100", "P1"), "test result T-17")
    >>> print(potency.normalise(Quantity("10.2", "KGM")).normalised)
    9.90012 KGM
    """

    assay: Quantity
    reference: Quantity
    source: str
    lot: Identity | None = None
    period: Period = ALWAYS

    def __post_init__(self) -> None:
        no_scale("a potency", self.assay.unit, self.reference.unit)
        if self.assay.number <= 0 or self.reference.number <= 0:
            raise QuantityError(
                f"assay {self.assay} over reference {self.reference}: both are above zero "
                "(rule POT-004)"
            )
        if not self.source.strip():
            raise QuantityError("say where the assay comes from")
        self.assay.fraction_in(self.reference.unit)  # raises where both do not compare

    @property
    def factor(self) -> Factor:
        """The correction factor, from an amount as used to the normalised one."""
        ratio = self.assay.fraction_in(self.reference.unit) / self.reference.fraction
        source = f"assay {self.assay} over reference {self.reference}, {self.source}"
        return Factor(ratio, source=source)

    def normalise(self, as_used: Quantity) -> Corrected:
        """How much counts of an amount that is used. Raises ScaleRefused.

        >>> potency = Potency(Quantity("50", "P1"), Quantity("100", "P1"), "T-17")
        >>> print(potency.normalise(Quantity("3", "KGM")))
        3 KGM as used are 1.5 KGM normalised, factor 0.5
        """
        additive("a potency", as_used.unit)
        normalised = _multiplied(as_used, self.factor, "normalised")
        return Corrected(as_used, normalised, self)

    def as_used(self, normalised: Quantity) -> Corrected:
        """How much to use so that an amount counts: the way to dispense by.

        >>> potency = Potency(Quantity("50", "P1"), Quantity("100", "P1"), "T-17")
        >>> print(potency.as_used(Quantity("3", "KGM")).as_used)
        6 KGM
        """
        additive("a potency", normalised.unit)
        used = _multiplied(normalised, self.factor.inverse(), "as used")
        return Corrected(used, normalised, self)

    def findings(
        self,
        *,
        lot: Identity,
        at: dt.datetime,
        lowest: Decimal | Fraction | int,
        highest: Decimal | Fraction | int,
        path: str = "",
    ) -> tuple[Finding, ...]:
        """Whether this assay may be used for a lot at a moment.

        Rule POT-003: it is of that very lot, and valid. Rule POT-004: the factor is plausible for
        the material, from *lowest* to *highest*.

        >>> from datetime import UTC, datetime
        >>> lot = Identity("MaterialLot", "", "", "", "L1")
        >>> potency = Potency(Quantity("97", "P1"), Quantity("1", "P1"), "T-17", lot)
        >>> now = datetime(2025, 7, 1, tzinfo=UTC)
        >>> [f.rule for f in potency.findings(lot=lot, at=now, lowest=0, highest=Decimal("1.2"))]
        ['POT-004']
        """
        found = []
        if self.lot is None or self.lot.unversioned != lot.unversioned:
            tested = self.lot.text if self.lot else "no named lot"
            message = f"the assay is of {tested}, not of {lot.text} ({self.source})"
            found.append(("POT-003", Severity.ERROR, message, "use the assay of the lot itself"))
        if not self.period.contains(at):
            message = f"the assay is valid in {self.period}, not at {at.isoformat()}"
            found.append(("POT-003", Severity.ERROR, message, "have the lot tested again"))
        ratio = self.factor.ratio
        if not rational(lowest) <= ratio <= rational(highest):
            message = f"factor {number_text(ratio)} is not from {lowest} to {highest}"
            hint = "a percentage given as a factor is a hundred times too high"
            found.append(("POT-004", Severity.WARNING, message, hint))
        return tuple(Finding(r, s, Layer.RULE, m, path, hint=h) for r, s, m, h in found)

    def check(
        self,
        as_used: Quantity,
        normalised: Quantity,
        *,
        absolute: Quantity | None = None,
        ratio: Decimal | Fraction | int | None = None,
        percent: Decimal | Fraction | int | None = None,
    ) -> Comparison:
        """Whether a reported pair fits this factor within a tolerance, as `within` has it.

        ``check(…).findings("POT-002")`` are the findings.

        >>> potency = Potency(Quantity("97.06", "P1"), Quantity("100", "P1"), "T-17")
        >>> used, counted = Quantity("10.2", "KGM"), Quantity("9.9", "KGM")
        >>> bool(potency.check(used, counted, absolute=Quantity("1", "GRM")))
        True
        """
        expected = self.normalise(as_used).normalised
        return within(normalised, expected, absolute=absolute, ratio=ratio, percent=percent)


@dataclass(frozen=True, slots=True)
class Corrected:
    """An amount as used, the amount that counts, and the potency between them."""

    as_used: Quantity
    normalised: Quantity
    potency: Potency

    @property
    def factor(self) -> Factor:
        """The correction factor, exact, with its source."""
        return self.potency.factor

    def to_quantity_values(
        self, as_used_key: str = "AsUsed", normalised_key: str = "Normalized"
    ) -> tuple[QuantityValue, QuantityValue]:
        """Both amounts as B2MML, told apart by Key (rule POT-001).

        Raises InexactResult where an amount has no end: then say what is posted, with
        ``replace(corrected, normalised=quantise(corrected.normalised, …).posted)``.

        >>> potency = Potency(Quantity("50", "P1"), Quantity("100", "P1"), "T-17")
        >>> values = potency.normalise(Quantity("3.0", "KGM")).to_quantity_values()
        >>> [(v.key.value, v.quantity_string.value) for v in values]
        [('AsUsed', '3.0'), ('Normalized', '1.50')]
        """
        return (
            self.as_used.with_key(as_used_key).to_quantity_value(),
            self.normalised.with_key(normalised_key).to_quantity_value(),
        )

    def explain(self) -> str:
        """How both amounts came about, for an auditor to read.

        >>> potency = Potency(Quantity("50", "P1"), Quantity("100", "P1"), "T-17")
        >>> print(potency.normalise(Quantity("3", "KGM")).explain())
        as used: 3 KGM (kilogram), as given
        normalised: 1.5 KGM (kilogram)
        1. normalised: 3 KGM = 1.5 KGM; factor 0.5; source: assay 50 P1 over reference 100 P1, T-17;
        exact
        """
        return f"as used: {self.as_used.explain()}\nnormalised: {self.normalised.explain()}"

    def __str__(self) -> str:
        return (
            f"{self.as_used} as used are {self.normalised} normalised, "
            f"factor {number_text(self.factor.ratio)}"
        )


def _multiplied(quantity: Quantity, factor: Factor, operation: str) -> Quantity:
    exact = normal(factor.ratio)
    number = (quantity * exact).number
    statement = f"{quantity} = {number_text(number)} {quantity.unit.code}"
    return quantity.computed(number, Step(operation, statement, factor))
