"""UCUM expressions such as ``mg/dL``: read by ucumvert's grammar, reckoned exactly.

The grammar and the table of UCUM units come with ucumvert; the arithmetic is ours, in fractions
and powers of pi, because decimals of pint would round where a definition divides by nine.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from typing import Any

from isa95kit.extras import load
from isa95kit.units import tables
from isa95kit.units.dimensions import BASE_SYMBOLS
from isa95kit.units.errors import UnknownUnit
from isa95kit.units.expressions import Measure
from isa95kit.units.unit import Unit

__all__ = ["ucum_unit"]

OURS = {
    "m": "m",
    "s": "s",
    "g": "g",
    "rad": "rad",
    "K": "K",
    "C": "C",
    "cd": "cd",
    "mol": "mol",
    "bit": "bit",
    "[pi]": "pi",
    "10*": "10",
    "10^": "10",
}
"""UCUM units where our own definitions begin: base units; the mole, which is no number to us; pi,
which UCUM cuts off after 65 digits."""

SCALES = {"Cel": "Cel", "[degF]": "degF"}
"""The special units of UCUM that are scales, and what they are here."""

NO_FACTOR = {"eq": "valence", "osm": "dissociation"}
"""Units that UCUM counts as moles, and what of the material decides how many they are."""


@dataclass(frozen=True, slots=True)
class _Atom:
    """A unit of the UCUM table: *value* times *unit*."""

    code: str
    name: str
    unit: str
    value: str | None
    special: bool
    arbitrary: bool


class _NoFactor(Exception):
    """An atom has no size; the text says why."""


def ucum_unit(code: str) -> Unit:
    """The unit a UCUM expression stands for; case sensitive.

    What is written in braces, such as ``{dry}``, becomes the basis. Units that UCUM calls special
    or arbitrary do not convert, except degree Celsius and Fahrenheit standing alone. Raises
    `UnknownUnit` when it is no UCUM expression, `MissingExtra` without the extra ``units``.

    >>> ucum_unit("mg/dL").definition
    '1/100*m^-3*kg'
    """
    if code in SCALES:
        name = _atoms()[code].name
        return Unit(code, "UCUM", name, code, kind="physical", definition=SCALES[code])
    basis: list[str] = []
    try:
        measure = _measure(code, basis)
    except _NoFactor as error:
        return Unit(code, "UCUM", code, code, kind="scale", reason=str(error))
    dimension = measure.dimension
    kind = "physical" if any(dimension) else "ratio"
    return Unit(
        code,
        "UCUM",
        _atoms()[code].name if code in _atoms() else code,
        code,
        kind=kind,
        definition=_definition(measure),
        basis=" ".join(basis),
    )


def _definition(measure: Measure) -> str:
    """The measure as an expression over base units, which reads back as the same measure."""
    parts = [str(measure.ratio)]
    parts += [f"pi^{measure.pi}"] if measure.pi else []
    parts += [
        symbol if exponent == 1 else f"{symbol}^{exponent}"
        for symbol, exponent in zip(BASE_SYMBOLS, measure.dimension, strict=True)
        if exponent
    ]
    return "*".join(parts)


def _measure(expression: str, basis: list[str]) -> Measure:
    lark = load("lark", "units")
    try:
        tree = _parser().parse(expression)
    except lark.exceptions.LarkError:
        raise UnknownUnit(
            f"{expression!r} is no UCUM expression; UCUM tells upper from lower case and writes "
            "products with a point, as in kg.m/s2"
        ) from None
    return _evaluate(tree, basis)


@cache
def _parser() -> Any:
    return load("ucumvert", "units").get_ucum_parser()


def _evaluate(node: Any, basis: list[str]) -> Measure:
    """The measure of a node of the tree; annotations are added to *basis*."""
    if not hasattr(node, "children"):
        basis.append(str(node))  # the one leaf that stands for itself is an annotation
        return Measure(Fraction(1))
    parts = node.children
    match str(node.data):
        case "simple_unit":
            return _simple(parts)
        case "annotatable":
            return _evaluate(parts[0], basis).power(int(parts[1]))
        case "component":
            measure = _evaluate(parts[0], basis)
            _evaluate(parts[1], basis)
            return measure
        case "term":
            other = _evaluate(parts[2], basis)
            sign = 1 if str(parts[1]) == "." else -1
            return _evaluate(parts[0], basis).times(other.power(sign))
        case _:  # main_term, with or without a leading slash
            return _under(parts[1], basis) if len(parts) == 2 else _evaluate(parts[0], basis)


def _under(node: Any, basis: list[str]) -> Measure:
    """The measure of what follows a leading slash: it divides the first component alone.

    So ``/[pi].A/m`` is an ampere per metre divided by pi, as UCUM defines the oersted.
    """
    if getattr(node, "data", "") != "term":
        return _evaluate(node, basis).power(-1)
    first, operator, last = node.children
    other = _evaluate(last, basis)
    return _under(first, basis).times(other.power(1 if str(operator) == "." else -1))


def _simple(parts: list[Any]) -> Measure:
    token = parts[-1]
    if token.type == "FACTOR":
        return Measure(Fraction(str(token)))
    measure = _atom(str(token))
    return measure.times(Measure(_prefixes()[str(parts[0])])) if len(parts) == 2 else measure


@cache
def _atom(code: str) -> Measure:
    if code in OURS:
        return tables.measure(OURS[code])
    atom = _atoms()[code]
    if atom.special or code in SCALES:
        raise _NoFactor(f"{code} is a special unit of UCUM, which no factor converts")
    if atom.arbitrary or (atom.unit == "1" and code not in OURS):
        raise _NoFactor(f"{code} is an arbitrary unit of UCUM, whose size the assay decides")
    if code in NO_FACTOR:
        raise _NoFactor(f"{code} depends on the {NO_FACTOR[code]} of the material")
    return Measure(Fraction(atom.value or "1")).times(_measure(atom.unit, []))


@cache
def _prefixes() -> Mapping[str, Fraction]:
    return {
        element.attrib["Code"]: Fraction(value.attrib["value"])
        for element, value in _elements("prefix")
    }


@cache
def _atoms() -> Mapping[str, _Atom]:
    found = {}
    for element, value in _elements("unit"):
        code = element.attrib["Code"]
        name = next((child.text or "" for child in element if child.tag.endswith("}name")), code)
        found[code] = _Atom(
            code,
            name,
            value.attrib.get("Unit", ""),
            value.attrib.get("value"),
            element.attrib.get("isSpecial") == "yes",
            element.attrib.get("isArbitrary") == "yes",
        )
    return found


def _elements(kind: str) -> list[tuple[Any, Any]]:
    """Elements of the UCUM table, as ucumvert has read it, each with its value."""
    root = load("ucumvert.xml_util", "units").root
    elements = root.findall(f"{{*}}{kind}")
    return [(element, element.find("{*}value")) for element in elements]
