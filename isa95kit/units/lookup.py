"""From a code to the unit it stands for: code lists, aliases, and what to say when none fits."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from functools import cache

from isa95kit.units import tables
from isa95kit.units.errors import CurrencyRefused, UnknownUnit
from isa95kit.units.unit import Unit

__all__ = ["ALIAS", "REC20", "REC21", "UCUM", "find"]

REC20, REC21, UCUM, ALIAS = "Rec20", "Rec21", "UCUM", "alias"
"""Names of code lists; `tables.systems` has those of the spellings of ERP systems."""


def find(code: str, code_list: str | None, aliases: Mapping[str, str]) -> Unit:
    """The unit of a code, with *aliases* as the plant's own spellings. Raises `UnknownUnit`.

    >>> find("XBG", None, {}).name, find("KG", "SAP", {}).code
    ('Bag', 'KGM')
    """
    match code_list:
        case None:
            unit = _anywhere(code, aliases)
        case "Rec20":
            unit = _rec20(code)
        case "Rec21":
            unit = _rec21(code)
        case "UCUM":
            # Only here: what reads UCUM is an extra.
            from isa95kit.units.ucum import ucum_unit

            return ucum_unit(code)
        case "alias":
            unit = _rec20(aliases[code]) if code in aliases else None
        case _ if code_list in tables.systems():
            unit = _of_system(code, code_list)
        case _:
            known = ", ".join((REC20, REC21, UCUM, ALIAS, *sorted(tables.systems())))
            raise UnknownUnit(f"{code_list!r} is no code list known here; these are: {known}")
    if unit is None:
        raise _unknown(code, code_list)
    return unit


def _anywhere(code: str, aliases: Mapping[str, str]) -> Unit | None:
    """What a code means without a list named: one clear meaning, or none."""
    standard = _rec20(code)
    own = _rec20(aliases[code]) if code in aliases else None
    if standard and standard.status == "current":
        if own and not _same(standard, own):
            raise UnknownUnit(
                f"{code!r} is {standard} in Rec. 20 and {own} among your own aliases: "
                f"name the list, code_list={REC20!r} or code_list={ALIAS!r}"
            )
        return standard
    if own:
        return own
    meanings = [(alias.system, _rec20(alias.code)) for alias in tables.aliases().get(code, ())]
    # A deleted code is no longer in use and gives way to what systems write today.
    if standard and (standard.status != "deleted" or not meanings):
        meanings.insert(0, (f"Rec. 20, {standard.status}", standard))
    if standard and code in tables.packages() and code not in tables.aliases():
        meanings.append(("Rec. 21, write X" + code, _rec21(code)))
    first = meanings[0][1] if meanings else None
    if first and any(other and not _same(first, other) for _, other in meanings):
        listed = "; ".join(f"{unit} in {where}" for where, unit in meanings)
        raise UnknownUnit(
            f"{code!r} means several things: {listed}. Write the Rec. 20 code, name the list, "
            "or make it an alias of your own"
        )
    return first


def _same(one: Unit, other: Unit) -> bool:
    if one.definition and other.definition:
        return one.measure == other.measure and one.basis == other.basis
    return one.code == other.code and one.code_list == other.code_list


def _rec20(code: str) -> Unit | None:
    row = tables.rec20().get(code)
    if row is None:
        package = tables.packages().get(code[1:]) if code.startswith("X") else None
        return _package(package, code, REC20) if package else None
    reason = tables.reasons().get(row.reason, "")
    if row.status == "deleted" and (current := _named(row.name)):
        reason += f"; the current code of this name is {current}"
    return Unit(
        row.code,
        REC20,
        row.name,
        row.symbol,
        row.status,
        row.kind,
        row.definition,
        row.basis,
        reason,
    )


def _rec21(code: str) -> Unit | None:
    package = tables.packages().get(code)
    return _package(package, code, REC21) if package else None


def _package(package: tables.Package, code: str, code_list: str) -> Unit:
    return Unit(
        code,
        code_list,
        package.name,
        status=package.status,
        kind="package",
        reason=tables.reasons()["package"],
    )


def _of_system(code: str, system: str) -> Unit | None:
    found = [alias.code for alias in tables.aliases().get(code, ()) if alias.system == system]
    if len(found) > 1:
        units = ", ".join(str(_rec20(one)) for one in found)
        raise UnknownUnit(f"{code!r} means several things in {system}: {units}")
    return _rec20(found[0]) if found else None


def _unknown(code: str, code_list: str | None) -> UnknownUnit:
    """The error that says what may have been meant."""
    if code in tables.currencies():
        return CurrencyRefused(
            f"{code!r} is a currency of ISO 4217 and no unit of measure: write an amount with its "
            "currency instead of a quantity"
        )
    hints = list(_hints(code))
    advice = "; ".join(hints) or "give the Rec. 20 code, or make it an alias of your own"
    where = "" if code_list is None else f" in {code_list}"
    return UnknownUnit(f"{code!r} is no unit code{where}: {advice}")


def _hints(code: str) -> Iterator[str]:
    for alias in tables.aliases().get(code, ()):
        yield f"{alias.system} writes it for {_rec20(alias.code)}"
    if code in tables.rec20():
        yield f"Rec. 20 has it: {_rec20(code)}"
    if code in tables.packages():
        yield f"Rec. 21 has it as a package, {tables.packages()[code].name}: write X{code}"
    spelt = _spelt().get(code.strip().casefold(), ())
    if spelt:
        yield "by symbol or name it may be " + ", ".join(str(_rec20(one)) for one in spelt[:5])
    current = [row.code for row in tables.rec20().values() if row.status == "current"]
    near = get_close_matches(code.strip().upper(), current, n=3, cutoff=0.5)
    if near:
        yield "near codes are " + ", ".join(str(_rec20(one)) for one in near)


@cache
def _spelt() -> Mapping[str, tuple[str, ...]]:
    """Current codes by code, symbol and name, whatever the case."""
    found: dict[str, tuple[str, ...]] = {}
    for row in tables.rec20().values():
        if row.status == "current":
            for text in {row.code.casefold(), row.symbol.casefold(), row.name.casefold()} - {""}:
                found[text] = (*found.get(text, ()), row.code)
    return found


@cache
def _names() -> Mapping[str, str]:
    return {row.name: row.code for row in tables.rec20().values() if row.status == "current"}


def _named(name: str) -> str | None:
    return _names().get(name)
