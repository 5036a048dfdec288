"""Catch weight: one amount in several measures, such as 40 pieces that weigh 52.3 kg.

B2MML repeats Quantity, and tells the measures apart by Key (rule UOM-007).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from isa95kit.b2mml.common import QuantityValue
from isa95kit.b2mml.core_components import Identifier
from isa95kit.findings import Finding, Layer, Severity
from isa95kit.identity import Identity
from isa95kit.units.arithmetic import Comparison, sum_quantities, within
from isa95kit.units.materials import MaterialFactors
from isa95kit.units.quantity import Quantity
from isa95kit.units.quantity_errors import InvalidQuantity, QuantityError
from isa95kit.units.reading import quantity_findings
from isa95kit.units.registry import Units

__all__ = ["CatchWeight", "catch_weight_findings", "sum_catch_weights"]


@dataclass(frozen=True, slots=True)
class CatchWeight:
    """One amount in several measures, each under its key.

    Raises InvalidQuantity when there are none, or when one of several has no key or that of
    another (rule UOM-007).

    >>> pork = CatchWeight((
    ...     Quantity("40", "H87", key="COUNT"), Quantity("52.3", "KGM", key="WEIGHT")
    ... ))
    >>> print(pork["WEIGHT"])
    52.3 KGM
    """

    quantities: tuple[Quantity, ...]

    def __post_init__(self) -> None:
        object.__setattr__(self, "quantities", tuple(self.quantities))
        if not self.quantities:
            raise QuantityError("a catch weight has at least one quantity")
        found = _key_findings([quantity.key for quantity in self.quantities], "")
        if found:
            raise InvalidQuantity(found)

    @classmethod
    def of(
        cls,
        values: Sequence[QuantityValue],
        *,
        units: Units | None = None,
        code_lists: Mapping[str, str] | None = None,
    ) -> CatchWeight:
        """From the quantities of an object. The parameters are those of `Quantity.of`.

        Raises InvalidQuantity, whose findings are those of `catch_weight_findings`.

        >>> from isa95kit.b2mml import MaterialLot, Identifier
        >>> count = Quantity("40", "H87").to_quantity_value()
        >>> lot = MaterialLot(id=Identifier("L1"), quantity=(count,))
        >>> CatchWeight.of(lot.quantity).quantities
        (Quantity('40', 'H87'),)
        """
        found = catch_weight_findings(values, units=units, code_lists=code_lists)
        if found:
            raise InvalidQuantity(found)
        return cls(tuple(Quantity.of(v, units=units, code_lists=code_lists) for v in values))

    def __getitem__(self, key: str | Identifier) -> Quantity:
        """The quantity under a key; text finds a key of any scheme."""
        found = [q for q in self.quantities if _is_called(q.key, key)]
        if len(found) != 1:
            keys = ", ".join(repr(q.key.value) for q in self.quantities if q.key) or "none"
            wanted = repr(key if isinstance(key, str) else key.value)
            how = "several keys are" if found else "no key is"
            raise QuantityError(f"{how} {wanted}; keys: {keys}")
        return found[0]

    def compare(
        self,
        counted: str,
        weighed: str,
        factors: MaterialFactors,
        material: Identity,
        *,
        at: dt.datetime | None = None,
        absolute: Quantity | None = None,
        ratio: Decimal | Fraction | int | None = None,
        percent: Decimal | Fraction | int | None = None,
    ) -> Comparison:
        """Whether one measure is what the other comes to by the factors of the material.

        *counted* is converted to the unit of *weighed*, and both are compared within the tolerance.
        Raises as `MaterialFactors.convert` and `within`.

        >>> from isa95kit.units import MaterialFactor
        >>> ham = Identity("MaterialDefinition", "", "", "", "HAM")
        >>> table = MaterialFactors(
        ...     (MaterialFactor(ham, Quantity("1", "H87"), Quantity("1.3", "KGM"), "ERP"),)
        ... )
        >>> both = CatchWeight((
        ...     Quantity("40", "H87", key="COUNT"), Quantity("52.3", "KGM", key="WEIGHT")
        ... ))
        >>> print(both.compare("COUNT", "WEIGHT", table, ham, percent=2))
        52.3 KGM is 0.3 KGM off 52 KGM, within 2 % (at most 1.04 KGM)
        """
        weight = self[weighed]
        expected = factors.convert(self[counted], weight.unit, material, at=at)
        return within(weight, expected, absolute=absolute, ratio=ratio, percent=percent)

    def to_quantity_values(self) -> tuple[QuantityValue, ...]:
        """As B2MML, in the same order.

        >>> CatchWeight((Quantity("40", "H87"),)).to_quantity_values()[0].quantity_string.value
        '40'
        """
        return tuple(quantity.to_quantity_value() for quantity in self.quantities)


def catch_weight_findings(
    values: Sequence[QuantityValue],
    *,
    units: Units | None = None,
    code_lists: Mapping[str, str] | None = None,
    path: str = "",
) -> tuple[Finding, ...]:
    """What is wrong with the quantities of one object: each of them, and their keys.

    *path* is where the object stands. The rules are those of `quantity_findings`, UOM-007 for keys,
    and UOM-001 where there is no quantity at all.

    >>> kilos = Quantity("1", "KGM").to_quantity_value()
    >>> [f.rule for f in catch_weight_findings((kilos, kilos), path="/MaterialLot")]
    ['UOM-007']
    """
    if not values:
        message, hint = "there is no quantity", "add at least one Quantity"
        return (Finding("UOM-001", Severity.ERROR, Layer.RULE, message, path, hint=hint),)
    found: list[Finding] = []
    for number, value in enumerate(values, start=1):
        place = f"{path}/Quantity[{number}]" if len(values) > 1 else f"{path}/Quantity"
        found += quantity_findings(value, units=units, code_lists=code_lists, path=place)
    return (*found, *_key_findings([value.key for value in values], path))


def sum_catch_weights(amounts: Iterable[CatchWeight]) -> CatchWeight:
    """The sum of each measure. Raises QuantityError when there is none, or keys differ.

    >>> box = CatchWeight((Quantity("4", "H87", key="N"), Quantity("5.2", "KGM", key="W")))
    >>> print(*sum_catch_weights([box, box, box]).quantities)
    12 H87 15.6 KGM
    """
    gathered = list(amounts)
    if not gathered:
        raise QuantityError("a sum of nothing has no keys: give at least one catch weight")
    columns: dict[Identity | None, list[Quantity]] = {}
    for quantity in gathered[0].quantities:
        columns[_identity(quantity.key)] = []
    for amount in gathered:
        if {_identity(q.key) for q in amount.quantities} != columns.keys():
            raise QuantityError(
                "these catch weights have different keys, and a sum would leave out what some of "
                "them lack: sum the quantities of one key with sum_quantities"
            )
        for quantity in amount.quantities:
            columns[_identity(quantity.key)].append(quantity)
    return CatchWeight(tuple(sum_quantities(c).with_key(c[0].key) for c in columns.values()))


def _key_findings(keys: Sequence[Identifier | None], path: str) -> tuple[Finding, ...]:
    """Keys of several quantities are there, and differ."""
    if len(keys) == 1:
        return ()
    identities = [_identity(key) for key in keys]
    missing = [n for n, identity in enumerate(identities, start=1) if identity is None]
    doubled = sorted({i.text for i in identities if i is not None and identities.count(i) > 1})
    problems = []
    if missing:
        which = ", ".join(str(n) for n in missing)
        problems.append(f"of {len(keys)} quantities, number {which} has no key")
    if doubled:
        problems.append(f"several quantities have the key {', '.join(map(repr, doubled))}")
    hint = "give each quantity a Key of its own, such as COUNT and WEIGHT"
    return tuple(
        Finding("UOM-007", Severity.ERROR, Layer.RULE, problem, path, hint=hint)
        for problem in problems
    )


def _identity(key: Identifier | None) -> Identity | None:
    """What tells a key apart, text and scheme; None for a blank one, which tells nothing."""
    return Identity.of(key) if key is not None and key.value.strip() else None


def _is_called(key: Identifier | None, wanted: str | Identifier) -> bool:
    if key is None:
        return False
    if isinstance(wanted, str):
        return key.value == wanted
    return _identity(key) == _identity(wanted)
