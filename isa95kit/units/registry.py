"""Units by their codes, and the factors between them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import ROUND_HALF_EVEN, Decimal
from fractions import Fraction
from types import MappingProxyType

from isa95kit.units.dimensions import quantity_name
from isa95kit.units.errors import BasisMismatch, DimensionMismatch, UnknownUnit
from isa95kit.units.factors import Converted, Factor
from isa95kit.units.lookup import REC20, find
from isa95kit.units.unit import Unit

__all__ = ["Unit", "Units"]


@dataclass(frozen=True)
class Units:
    """Units of the standard code lists, and under *aliases* the spellings of a plant.

    ``aliases`` maps spellings to Rec. 20 codes, or package codes with their X. Never changes:
    `with_aliases` gives another one. Factors are remembered.
    """

    aliases: Mapping[str, str] = field(default_factory=dict)
    _units: dict[tuple[str, str | None], Unit] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    _factors: dict[tuple[str | Unit, str | Unit, bool], Factor] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    _converters: dict[
        tuple[str | Unit, str | Unit, int | None, str, bool], Callable[[Decimal], Decimal]
    ] = field(default_factory=dict, init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "aliases", MappingProxyType(dict(self.aliases)))
        for spelling, code in self.aliases.items():
            try:
                find(code, REC20, {})
            except UnknownUnit as error:
                raise type(error)(f"alias {spelling!r}: {error}") from None

    def __reduce__(self) -> tuple[type[Units], tuple[dict[str, str]]]:
        return (Units, (dict(self.aliases),))

    def __hash__(self) -> int:
        return hash(frozenset(self.aliases.items()))

    def with_aliases(self, aliases: Mapping[str, str]) -> Units:
        """Units that know more spellings; a spelling given again gets its new meaning.

        Raises `UnknownUnit` when an alias stands for no Rec. 20 code.

        >>> Units().with_aliases({"Palette": "XPX"}).unit("Palette").name
        'Pallet'
        """
        return Units({**self.aliases, **aliases})

    def unit(self, code: str | Unit, code_list: str | None = None) -> Unit:
        """The unit of a code.

        Without *code_list* a current Rec. 20 code means what it means there; anything else is
        looked up among the plant's own aliases, then among the spellings of ERP systems and
        plants. With one (``Rec20``, ``Rec21``, ``UCUM``, ``alias``, or a system such as ``SAP``)
        it is looked up there alone. Deprecated and deleted codes are found, see ``Unit.status``.
        Raises `UnknownUnit` when there is no meaning or more than one, `CurrencyRefused` for
        codes of currencies. UCUM needs the extra ``units``.

        >>> Units().unit("KGM").name, Units().unit("KTM").status
        ('kilogram', 'deleted')
        """
        if isinstance(code, Unit):
            return code
        found = self._units.get((code, code_list))
        if found is None:
            found = self._units[code, code_list] = find(code, code_list, self.aliases)
        return found

    def factor(self, source: str | Unit, target: str | Unit, *, difference: bool = False) -> Factor:
        """How values in *source* become values in *target*.

        Temperatures on a scale convert as points, with an offset; with *difference* as differences,
        without. Raises `UnknownUnit`, `NotConvertible`, `DimensionMismatch`, `BasisMismatch`.

        >>> print(Units().factor("LBR", "KGM"))
        45359237/100000000
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
        """A fast function from decimal to decimal values, remembered for the next call.

        Without *digits* results are exact; where the factor has no end as a decimal number, this
        raises `InexactResult` at once. With *digits* results have so many significant digits at
        most, correctly rounded. The function refuses floats; a NaN stays one.

        >>> Units().converter("LBR", "KGM")(Decimal("1.50"))
        Decimal('0.6803885550')
        >>> Units().converter("KGM", "LBR", digits=10)(Decimal("1.50"))
        Decimal('3.306933933')
        """
        key = (source, target, digits, rounding, difference)
        found = self._converters.get(key)
        if found is None:
            factor = self.factor(source, target, difference=difference)
            found = self._converters[key] = factor.function(digits, rounding)
        return found


def _factor(source: Unit, target: Unit, difference: bool) -> Factor:
    if source == target:
        return Factor(Fraction(1), source=f"the same unit, {source.code}")
    one, other = source.measure, target.measure
    if one.dimension != other.dimension:
        raise DimensionMismatch(
            f"{source} does not convert to {target}: {quantity_name(one.dimension)} is not "
            f"{quantity_name(other.dimension)}"
        )
    if source.basis != target.basis:
        raise BasisMismatch(
            f"{source} does not convert to {target}: the first counts "
            f"{source.basis or 'without a basis'}, the second {target.basis or 'without a basis'}; "
            "a factor of the material is needed"
        )
    offset = Fraction(0) if difference else (one.zero - other.zero) / other.ratio
    reckoned = f"{source.code} = {source.definition}, {target.code} = {target.definition}"
    if difference and (one.zero or other.zero):
        reckoned += ", as differences"
    return Factor(one.ratio / other.ratio, one.pi - other.pi, offset, reckoned)
