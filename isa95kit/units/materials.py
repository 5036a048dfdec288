"""Factors that hold for one material: a box of it is 24 pieces, a piece weighs 0.25 kg.

>>> from isa95kit.identity import Identity
>>> soap = Identity("MaterialDefinition", "ACME", "MAT", "", "SOAP")
>>> factors = MaterialFactors((
...     MaterialFactor(soap, Quantity("1", "DZN"), Quantity("3", "KGM"), "master data of ACME"),
...     MaterialFactor.density(soap, Quantity("900", "GL"), "data sheet 7"),
... ))
>>> print(factors.convert(Quantity("36", "H87"), "LTR", soap))
10 LTR
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction

from isa95kit.effectivity.period import ALWAYS, Period
from isa95kit.findings import Finding, Layer, Severity
from isa95kit.identity import Identity
from isa95kit.units.derivation import Step, normal, number_text
from isa95kit.units.dimensions import Dimension
from isa95kit.units.errors import DimensionMismatch
from isa95kit.units.factors import Factor
from isa95kit.units.quantity import Quantity
from isa95kit.units.quantity_errors import ContradictoryFactors, NoMaterialFactor, QuantityError
from isa95kit.units.reading import standard_units
from isa95kit.units.registry import Unit, Units
from isa95kit.units.scales import additive

__all__ = ["MaterialFactor", "MaterialFactors"]

Size = tuple[Fraction, int]
"""An exact ratio and a power of pi, as in `Factor`."""


@dataclass(frozen=True, slots=True)
class MaterialFactor:
    """``one`` of a material is as much as ``equals``: 1 box is 24 pieces.

    ``material`` is compared as a whole, type and scheme included. Without a version it speaks of
    every version; with one, of that alone, and goes before what is said of all. ``source`` says who
    says so, for the auditor. ``period`` is when it holds.

    Raises QuantityError when an amount is not positive or the source is blank, ScaleRefused for a
    unit such as degree Celsius, ContradictoryFactors when the units convert anyway, and otherwise.
    """

    material: Identity
    one: Quantity
    equals: Quantity
    source: str
    period: Period = ALWAYS

    def __post_init__(self) -> None:
        additive("a factor", self.one.unit, self.equals.unit)
        if self.one.number <= 0 or self.equals.number <= 0:
            raise QuantityError(f"{self}: amounts of a factor are positive")
        if not self.source.strip():
            raise QuantityError(f"{self}: say where the factor comes from")
        if kind_of(self.one.unit) == kind_of(self.equals.unit) and self.size != (Fraction(1), 0):
            raise ContradictoryFactors(f"{self}: these units have a factor of their own")

    @classmethod
    def density(
        cls, material: Identity, density: Quantity, source: str, period: Period = ALWAYS
    ) -> MaterialFactor:
        """From mass per volume in any unit of density. Raises as the class, DimensionMismatch.

        >>> water = Identity("MaterialDefinition", "", "", "", "WATER")
        >>> str(MaterialFactor.density(water, Quantity("998", "GL"), "CRC").equals)
        '998 KGM'
        """
        measure = density.unit.measure
        if measure.dimension != Dimension(mass=1, length=-3) or density.unit.basis:
            raise DimensionMismatch(
                f"{density.unit} is no density: use GL or another mass per volume"
            )
        weight = Quantity(density.fraction * measure.ratio, "KGM")
        return cls(material, Quantity(1, "MTQ"), weight, f"{source}: {density}", period)

    @property
    def factor(self) -> Factor:
        """From the unit of ``one`` to the unit of ``equals``."""
        return Factor(self.equals.fraction / self.one.fraction, source=str(self))

    @property
    def size(self) -> Size:
        """The same between the base units of both kinds, where what is said twice compares."""
        one, other = _size(self.one.unit), _size(self.equals.unit)
        return self.factor.ratio * other[0] / one[0], other[1] - one[1]

    @property
    def kinds(self) -> frozenset[object]:
        """The two kinds of units that this leads between."""
        return frozenset((kind_of(self.one.unit), kind_of(self.equals.unit)))

    def holds(self, material: Identity, at: dt.datetime | None) -> bool:
        """Whether this speaks of a material at a moment. Raises QuantityError where it needs one.

        >>> soap = Identity("MaterialDefinition", "", "", "", "SOAP")
        >>> factor = MaterialFactor(soap, Quantity("1", "DZN"), Quantity("3", "KGM"), "ACME")
        >>> factor.holds(soap, None)
        True
        """
        if self.material not in (material, material.unversioned):
            return False
        if self.period == ALWAYS:
            return True
        if at is None:
            raise QuantityError(f"{self} holds in {self.period} alone: say at which moment")
        return self.period.contains(at)

    def __str__(self) -> str:
        version = f" version {self.material.version}" if self.material.version else ""
        period = "" if self.period == ALWAYS else f", {self.period}"
        return f"1 {self.material.text}{version}: {self.one} = {self.equals}, {self.source}{period}"


@dataclass(frozen=True, slots=True)
class MaterialFactors:
    """All factors of all materials. Never changes: `with_factors` gives another table."""

    factors: tuple[MaterialFactor, ...] = ()
    _of: dict[Identity, tuple[MaterialFactor, ...]] = field(
        init=False, repr=False, compare=False, default_factory=dict
    )

    def __post_init__(self) -> None:
        gathered: dict[Identity, list[MaterialFactor]] = {}
        for factor in self.factors:
            gathered.setdefault(factor.material.unversioned, []).append(factor)
        of = {material: tuple(found) for material, found in gathered.items()}
        object.__setattr__(self, "factors", tuple(self.factors))
        object.__setattr__(self, "_of", of)

    def with_factors(self, *factors: MaterialFactor) -> MaterialFactors:
        """A table with these factors as well.

        >>> MaterialFactors().with_factors().factors
        ()
        """
        return MaterialFactors((*self.factors, *factors))

    def of(self, material: Identity) -> tuple[MaterialFactor, ...]:
        """Every factor of a material, of all versions and times.

        >>> MaterialFactors().of(Identity("MaterialDefinition", "", "", "", "SOAP"))
        ()
        """
        return self._of.get(material.unversioned, ())

    def in_force(self, material: Identity, at: dt.datetime | None) -> tuple[MaterialFactor, ...]:
        """The factors that hold for a material (its version, if it has one) at a moment.

        One that names the version goes before one between the same kinds of units that does not.
        Raises QuantityError when *at* is missing and needed.

        >>> MaterialFactors().in_force(Identity("MaterialDefinition", "", "", "", "SOAP"), None)
        ()
        """
        found = [factor for factor in self.of(material) if factor.holds(material, at)]
        special = {factor.kinds for factor in found if factor.material.version}
        return tuple(f for f in found if f.material.version or f.kinds not in special)

    def convert(
        self,
        quantity: Quantity,
        unit: str | Unit,
        material: Identity,
        *,
        at: dt.datetime | None = None,
        units: Units | None = None,
    ) -> Quantity:
        """The quantity in another unit, by factors of the material and those of the standard.

        It takes the fewest factors of the material that lead there, and records each step. *at* is
        needed where factors hold for a time alone.

        Raises NoMaterialFactor when no way leads there, naming what there is; ContradictoryFactors
        when two ways from the unit of the quantity come to different results, even where the
        longer one is not taken: one of them is wrong, and a program cannot know which.

        >>> soap = Identity("MaterialDefinition", "", "", "", "SOAP")
        >>> table = MaterialFactors(
        ...     (MaterialFactor(soap, Quantity("1", "DZN"), Quantity("3", "KGM"), "ACME"),)
        ... )
        >>> print(table.convert(Quantity("2", "H87"), "GRM", soap).explain())
        500 GRM (gram)
        1. converted: 2 H87 = 1/6 DZN; factor 1/12; source: H87 = item, DZN = 12*item; exact
        2. converted by material: 1/6 DZN = 0.5 KGM; factor 3; source: 1 SOAP: 1 DZN = 3 KGM, ACME;
        exact
        3. converted: 0.5 KGM = 500 GRM; factor 1000; source: KGM = kg, GRM = g; exact
        """
        known = units or standard_units()
        target = known.unit(unit)
        for factor in self.path(quantity.unit, target, material, at=at):
            forward = kind_of(quantity.unit) == kind_of(factor.one.unit)
            start, end = (factor.one, factor.equals) if forward else (factor.equals, factor.one)
            quantity = quantity.to(start.unit, units=known)
            used = Factor(end.fraction / start.fraction, source=str(factor))
            number = normal(quantity.fraction * used.ratio)
            statement = f"{quantity} = {number_text(number)} {end.unit.code}"
            quantity = quantity.computed(
                number, Step("converted by material", statement, used), end.unit
            )
        return quantity.to(target, units=known)

    def path(
        self, source: Unit, target: Unit, material: Identity, *, at: dt.datetime | None = None
    ) -> tuple[MaterialFactor, ...]:
        """The factors of the material on the way from one unit to the other, none where the
        standard's are enough. Raises as `convert`.

        >>> soap = Identity("MaterialDefinition", "", "", "", "SOAP")
        >>> MaterialFactors().path(Units().unit("KGM"), Units().unit("GRM"), soap)
        ()
        """
        start, goal = kind_of(source), kind_of(target)
        if start == goal:
            return ()
        factors = self.in_force(material, at)
        # Breadth first: each kind is reached by the fewest factors, of those by the first listed.
        reached: dict[object, tuple[Size, tuple[MaterialFactor, ...]]] = {
            start: ((Fraction(1), 0), ())
        }
        queue = [start]
        for kind in queue:
            size, way = reached[kind]
            for other, (ratio, pi), factor in _edges(kind, factors):
                found = size[0] * ratio, size[1] + pi
                if other not in reached:
                    reached[other] = found, (*way, factor)
                    queue.append(other)
                elif reached[other][0] != found:
                    raise ContradictoryFactors(
                        f"factors of {material.text} contradict each other: "
                        f"{_names((*way, factor))}, but {_names(reached[other][1])}; correct one "
                        "of them, or say when each holds"
                    )
        if goal not in reached:
            there = _names(self.of(material))
            when = f" at {at.isoformat()}" if at else ""
            raise NoMaterialFactor(
                f"no factor of {material.text}{when} leads from {source} to {target}; there is: "
                f"{there or 'none'} (rule UOM-004)"
            )
        return reached[goal][1]

    def fits(
        self,
        quantity: Quantity,
        unit: str | Unit,
        material: Identity,
        *,
        at: dt.datetime | None = None,
        units: Units | None = None,
        rule: str = "UOM-004",
        path: str = "",
    ) -> tuple[Finding, ...]:
        """Nothing where the quantity converts to a unit of the material, otherwise why not.

        The unit is the material's base unit, or with ``rule="UOM-006"`` that of the quantity that
        was required. Raises UnknownUnit, and QuantityError when *at* is missing and needed.

        >>> soap = Identity("MaterialDefinition", "", "", "", "SOAP")
        >>> [f.rule for f in MaterialFactors().fits(Quantity("4", "H87"), "KGM", soap)]
        ['UOM-004']
        """
        known = units or standard_units()
        try:
            self.path(quantity.unit, known.unit(unit), material, at=at)
        except (NoMaterialFactor, ContradictoryFactors) as error:
            hint = "add the factor to the material's master data, or correct the unit"
            return (Finding(rule, Severity.ERROR, Layer.RULE, str(error), path, hint=hint),)
        return ()

    def differences(
        self, other: MaterialFactors, *, at: dt.datetime | None = None
    ) -> tuple[Finding, ...]:
        """Where another system's table says otherwise, or nothing (rule UOM-005).

        Each pair of units of each material is compared as of *at*; spellings such as 1 box = 24 and
        24 pieces = 1 box are the same.

        >>> soap = Identity("MaterialDefinition", "", "", "", "SOAP")
        >>> ours = MaterialFactor(soap, Quantity("1", "DZN"), Quantity("3", "KGM"), "ACME")
        >>> from dataclasses import replace
        >>> theirs = replace(ours, equals=Quantity("3.1", "KGM"))
        >>> [f.rule for f in MaterialFactors((ours,)).differences(MaterialFactors((theirs,)))]
        ['UOM-005']
        """
        materials = dict.fromkeys(f.material for f in (*self.factors, *other.factors))
        found = []
        for material in materials:
            ours, theirs = (_by_kinds(t.in_force(material, at)) for t in (self, other))
            for kinds in {**ours, **theirs}:
                mine, its = ours.get(kinds, ()), theirs.get(kinds, ())
                if _sizes(mine) != _sizes(its):
                    message = f"{_names(mine) or 'no factor'} here, {_names(its) or 'none'} there"
                    hint = f"make the factors of {material.text} the same in both systems"
                    found.append(Finding("UOM-005", Severity.ERROR, Layer.RULE, message, hint=hint))
        return tuple(dict.fromkeys(found))


def kind_of(unit: Unit) -> object:
    """What units that convert into each other have in common.

    It is the dimension with the basis, such as dry mass, or the code itself.

    >>> kind_of(Units().unit("KGM")) == kind_of(Units().unit("LBR"))
    True
    """
    if unit.convertible:
        return unit.dimension, unit.basis
    return unit.code, unit.code_list


def _size(unit: Unit) -> Size:
    return (unit.measure.ratio, unit.measure.pi) if unit.convertible else (Fraction(1), 0)


def _edges(
    kind: object, factors: tuple[MaterialFactor, ...]
) -> Iterator[tuple[object, Size, MaterialFactor]]:
    for factor in factors:
        one, other = kind_of(factor.one.unit), kind_of(factor.equals.unit)
        ratio, pi = factor.size
        if one == kind:
            yield other, (ratio, pi), factor
        elif other == kind:
            yield one, (1 / ratio, -pi), factor


def _by_kinds(
    factors: tuple[MaterialFactor, ...],
) -> dict[frozenset[object], tuple[MaterialFactor, ...]]:
    gathered: dict[frozenset[object], tuple[MaterialFactor, ...]] = {}
    for factor in factors:
        gathered[factor.kinds] = (*gathered.get(factor.kinds, ()), factor)
    return gathered


def _sizes(factors: tuple[MaterialFactor, ...]) -> frozenset[Size]:
    """The factors as numbers, all in one direction."""
    sizes = set()
    for factor in factors:
        ratio, pi = factor.size
        forward = repr(kind_of(factor.one.unit)) <= repr(kind_of(factor.equals.unit))
        sizes.add((ratio, pi) if forward else (1 / ratio, -pi))
    return frozenset(sizes)


def _names(factors: tuple[MaterialFactor, ...]) -> str:
    return "; ".join(f"[{factor}]" for factor in factors)
