"""Units by their codes, and the factors between them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import ROUND_HALF_EVEN, Decimal
from difflib import get_close_matches
from fractions import Fraction
from functools import partial
from types import MappingProxyType

from isa95kit.units import tables
from isa95kit.units.dimensions import Dimension
from isa95kit.units.errors import DimensionMismatch, InexactResult, NotConvertible, UnknownUnit
from isa95kit.units.expressions import Measure
from isa95kit.units.factors import EXACT, Converted, Factor, exact_decimal

__all__ = ["Unit", "Units"]


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of measure: its code, the list the code is from, and what is known of it.

    ``status`` is ``current``, ``deprecated`` or ``deleted``. ``kind`` is the quantity it measures,
    such as ``mass``, or ``count``, ``package``, ``other``. ``definition`` is what its size is
    reckoned from; where that is empty, ``reason`` says why the unit does not convert.
    """

    code: str
    code_list: str
    name: str
    symbol: str = ""
    status: str = "current"
    kind: str = "other"
    definition: str = ""
    reason: str = ""

    @property
    def convertible(self) -> bool:
        """True when the unit has a size."""
        return bool(self.definition)

    @property
    def measure(self) -> Measure:
        """The exact size in SI base units. Raises `NotConvertible`."""
        if not self.definition:
            raise NotConvertible(f"{self} does not convert: {self.reason}")
        return tables.measure(self.definition)

    @property
    def dimension(self) -> Dimension | None:
        """What it measures, as exponents of base quantities; None when it does not convert."""
        return self.measure.dimension if self.definition else None

    @property
    def is_scale(self) -> bool:
        """True for a scale with a zero point of its own, such as degree Celsius.

        Values on it are points: they convert, and are neither added nor multiplied.
        """
        return bool(self.definition) and bool(self.measure.zero)

    def __str__(self) -> str:
        return f"{self.code} ({self.name})"


@dataclass(frozen=True)
class Units:
    """Units of the standard code lists, and under *aliases* the spellings of a plant.

    Never changes: `with_aliases` gives another one. Factors are remembered.
    """

    aliases: Mapping[str, str] = field(default_factory=dict)
    _units: dict[tuple[str, str | None], Unit] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    _factors: dict[tuple[str | Unit, str | Unit, bool], Factor] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def __post_init__(self) -> None:
        object.__setattr__(self, "aliases", MappingProxyType(dict(self.aliases)))
        for spelling, code in self.aliases.items():
            if code not in tables.rec20():
                raise UnknownUnit(f"alias {spelling!r}: {code!r} is no Rec. 20 code")

    def with_aliases(self, aliases: Mapping[str, str]) -> Units:
        """Units that know more spellings; a spelling given again gets its new meaning.

        >>> Units().with_aliases({"Stk": "H87"}).unit("Stk").code
        'H87'
        """
        return Units({**self.aliases, **aliases})

    def unit(self, code: str | Unit, code_list: str | None = None) -> Unit:
        """The unit of a code.

        Without *code_list* the code is looked up in Rec. 20, then among the plant's own aliases,
        then among the spellings of ERP systems. With one (``Rec20``, ``Rec21``, ``UCUM``,
        ``alias``, or a system such as ``SAP``) it is looked up there alone. Raises `UnknownUnit`.

        >>> Units().unit("KGM").name
        'kilogram'
        """
        if isinstance(code, Unit):
            return code
        found = self._units.get((code, code_list))
        if found is None:
            found = self._units[code, code_list] = self._look_up(code, code_list)
        return found

    def factor(self, source: str | Unit, target: str | Unit, *, difference: bool = False) -> Factor:
        """How values in *source* become values in *target*.

        Temperatures on a scale convert as points, with an offset; with *difference* as differences,
        without. Raises `UnknownUnit`, `NotConvertible`, `DimensionMismatch`.

        >>> Units().factor("LBR", "KGM").ratio
        Fraction(45359237, 100000000)
        """
        key = (source, target, difference)
        found = self._factors.get(key)
        if found is None:
            found = self._factors[key] = _factor(self.unit(source), self.unit(target), difference)
        return found

    def convert(
        self,
        value: Decimal | Fraction | int,
        source: str | Unit,
        target: str | Unit,
        *,
        difference: bool = False,
    ) -> Converted:
        """The value in another unit, still exact: see `Converted`. Raises as `factor` does.

        >>> Units().convert(Decimal("1.50"), "LBR", "KGM").decimal
        Decimal('0.680388555')
        """
        factor = self.factor(source, target, difference=difference)
        return Converted(value, factor, self.unit(source).code, self.unit(target).code)

    def converter(
        self,
        source: str | Unit,
        target: str | Unit,
        *,
        digits: int | None = None,
        rounding: str = ROUND_HALF_EVEN,
        difference: bool = False,
    ) -> Callable[[Decimal], Decimal]:
        """A fast function from decimal to decimal values.

        Without *digits* results are exact; where the factor has no end as a decimal number,
        this raises `InexactResult` at once. With *digits* results have so many significant digits
        at most, correctly rounded.

        >>> Units().converter("LBR", "KGM")(Decimal("1.50"))
        Decimal('0.6803885550')
        """
        factor = self.factor(source, target, difference=difference)
        if digits is None and factor.terminating and not factor.offset:
            return partial(EXACT.multiply, exact_decimal(factor.ratio))
        raise InexactResult("say how many digits")

    def _look_up(self, code: str, code_list: str | None) -> Unit:
        row = tables.rec20().get(code)
        if row is not None and code_list in (None, "Rec20"):
            status = row.status or "current"
            return Unit(
                code,
                "Rec20",
                row.name,
                row.symbol,
                status,
                row.kind,
                row.definition,
                row.reason,
            )
        if code in self.aliases and code_list in (None, "alias"):
            return self.unit(self.aliases[code], "Rec20")
        meant = {
            alias.code
            for alias in tables.aliases()
            if alias.spelling == code and code_list in (None, alias.system)
        }
        if len(meant) == 1:
            return self.unit(meant.pop(), "Rec20")
        near = get_close_matches(code, tables.rec20(), n=3)
        raise UnknownUnit(f"{code!r} is no unit code; near ones: {', '.join(near)}")


def _factor(source: Unit, target: Unit, difference: bool) -> Factor:
    one, other = source.measure, target.measure
    if one.dimension != other.dimension:
        raise DimensionMismatch(
            f"{source} does not convert to {target}: {source.kind} ({one.dimension}) is not "
            f"{target.kind} ({other.dimension})"
        )
    offset = Fraction(0) if difference else (one.zero - other.zero) / other.ratio
    reckoned = f"{source.code} = {source.definition}, {target.code} = {target.definition}"
    return Factor(one.ratio / other.ratio, one.pi - other.pi, offset, reckoned)
