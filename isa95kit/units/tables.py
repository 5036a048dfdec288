"""The code tables that come with the package, read when they are first needed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from importlib.resources import files

from isa95kit.units.errors import UnitError
from isa95kit.units.expressions import Measure, evaluate

__all__ = [
    "Alias",
    "Definition",
    "Package",
    "Row",
    "aliases",
    "currencies",
    "definitions",
    "measure",
    "packages",
    "reasons",
    "rec20",
    "split",
    "systems",
]

PREFIXES = {
    "Q": 30,
    "R": 27,
    "Y": 24,
    "Z": 21,
    "E": 18,
    "P": 15,
    "T": 12,
    "G": 9,
    "M": 6,
    "k": 3,
    "h": 2,
    "da": 1,
    "d": -1,
    "c": -2,
    "m": -3,
    "u": -6,
    "n": -9,
    "p": -12,
    "f": -15,
    "a": -18,
    "z": -21,
    "y": -24,
    "r": -27,
    "q": -30,
}
"""Powers of ten of the SI prefixes; ``u`` is micro."""

BINARY_PREFIXES = {"Ki": 10, "Mi": 20, "Gi": 30, "Ti": 40, "Pi": 50, "Ei": 60, "Zi": 70, "Yi": 80}
"""Powers of two of the IEC prefixes."""


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the table of codes."""

    code: str
    status: str
    kind: str
    symbol: str
    name: str
    definition: str
    basis: str
    reason: str


@dataclass(frozen=True, slots=True)
class Package:
    """A line of the table of packages."""

    code: str
    status: str
    name: str


@dataclass(frozen=True, slots=True)
class Alias:
    """A spelling of some system, and the Rec. 20 code it means there."""

    spelling: str
    system: str
    code: str


@dataclass(frozen=True, slots=True)
class Definition:
    """An exactly defined unit that expressions are built from."""

    symbol: str
    prefixes: bool
    definition: str
    zero: str
    source: str
    pint: str


@cache
def rec20() -> Mapping[str, Row]:
    """UN/ECE Recommendation 20: every code, the deleted ones among them.

    >>> rec20()["KGM"].name
    'kilogram'
    """
    return {row.code: row for row in (Row(*cells) for cells in _lines("rec20.tsv"))}


@cache
def packages() -> Mapping[str, Package]:
    """UN/ECE Recommendation 21: packages by code.

    >>> packages()["BG"].name
    'Bag'
    """
    return {row.code: row for row in (Package(*cells) for cells in _lines("rec21.tsv"))}


@cache
def currencies() -> frozenset[str]:
    """The codes of ISO 4217.

    >>> "EUR" in currencies()
    True
    """
    return frozenset(cells[0] for cells in _lines("currencies.tsv"))


@cache
def reasons() -> Mapping[str, str]:
    """Why units do not convert: the words of the table of codes, each in a sentence.

    >>> reasons()["logarithm"]
    'a logarithm of a ratio, which no factor converts'
    """
    return dict(_lines("reasons.tsv"))


@cache
def aliases() -> Mapping[str, tuple[Alias, ...]]:
    """Spellings of ERP systems and plants, each with everything it can mean.

    >>> [(alias.system, alias.code) for alias in aliases()["gal"]]
    [('imperial', 'GLL'), ('imperial', 'GLI')]
    """
    found: dict[str, list[Alias]] = {}
    for cells in _lines("aliases.tsv"):
        found.setdefault(cells[0], []).append(Alias(*cells))
    return {spelling: tuple(meanings) for spelling, meanings in found.items()}


@cache
def systems() -> frozenset[str]:
    """The systems that aliases are from.

    >>> "SAP" in systems()
    True
    """
    return frozenset(alias.system for meanings in aliases().values() for alias in meanings)


@cache
def definitions() -> Mapping[str, Definition]:
    """The units that expressions are built from, by symbol.

    >>> definitions()["lb"].definition
    '0.45359237*kg'
    """
    return {
        symbol: Definition(symbol, prefixes == "yes", *rest)
        for symbol, prefixes, *rest in _lines("definitions.tsv")
    }


@cache
def measure(expression: str) -> Measure:
    """The exact size of an expression over the defined units. Raises `UnitError`.

    >>> measure("lb").ratio
    Fraction(45359237, 100000000)
    """
    return evaluate(expression, _symbol)


@cache
def _symbol(name: str) -> Measure:
    """The size of one symbol, with or without a prefix."""
    known = definitions()
    if name in known:
        found = known[name]
        size = evaluate(found.definition, _symbol)
        if found.zero:
            zero = evaluate(found.zero, _symbol)
            return Measure(size.ratio, size.pi, size.dimension, zero.ratio)
        return size
    prefix, rest = split(name)
    return Measure(prefix).times(_symbol(rest.symbol))


def split(name: str) -> tuple[Fraction, Definition]:
    """The size of the prefix of a symbol, 1 where it has none, and the unit behind it.

    Raises `UnitError` when there is no such unit.

    >>> size, rest = split("kg")
    >>> size, rest.symbol
    (Fraction(1000, 1), 'g')
    """
    known = definitions()
    if name in known:
        return Fraction(1), known[name]
    for powers, base in ((PREFIXES, 10), (BINARY_PREFIXES, 2)):
        for prefix, power in powers.items():
            rest = known.get(name.removeprefix(prefix)) if name.startswith(prefix) else None
            if rest and rest.prefixes:
                return Fraction(base) ** power, rest
    raise UnitError(f"{name!r} is no unit that expressions are built from")


def _lines(name: str) -> Iterator[list[str]]:
    text = files("isa95kit.units").joinpath(name).read_text("utf-8")
    for line in text.splitlines()[1:]:
        yield line.split("\t")
