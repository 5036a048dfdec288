"""SYNC: stocks of both sides, compared."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from isa95kit.b2mml import ResourceLocation
from isa95kit.b2mml.base import Component
from isa95kit.findings import Severity, shorten
from isa95kit.identity import Identity, NoIdentity
from isa95kit.rules.inside import within
from isa95kit.rules.place import Place, Problem
from isa95kit.rules.registers import only_asks
from isa95kit.rules.rule import PairRule
from isa95kit.rules.sums import Amount, amounts_of, differ

__all__ = ["RECONCILED"]

HINT = "Put it on the list of differences, and find out which side is right."
Key = tuple[Identity, ...]


class _Stock(NamedTuple):
    """What one side says about a lot, or a sublot in it."""

    item: Any
    field: str
    amounts: dict[str, Amount]


def reconciled(before: Component, after: Component, left: Place, at: Place) -> Iterator[Problem]:
    """SYNC-004. A refused Show holds no stock."""
    if only_asks(left) or only_asks(at):
        return
    ours, theirs = _stocks(before, at), _stocks(after, at)
    for key, stock in theirs.items():
        other = ours.get(key)
        if other is None:
            if _is_there(stock):
                told = f"{_called(key)} is not among the stocks of the other side"
                yield at.problem(told, field=stock.field, hint=HINT)
            continue
        yield from _differences(other, stock, at)
    for key, stock in ours.items():
        if key not in theirs and _is_there(stock):
            told = f"{_called(key)} of the other side is not among these stocks"
            yield at.problem(told, field="data_area", hint=HINT)


def _stocks(message: Component, at: Place) -> dict[Key, _Stock]:
    found: dict[Key, _Stock] = {}
    for item, field, above in within(message, "MaterialLot", "MaterialSubLot"):
        if ".assembly_" in field:
            continue
        lots = [a for a in above if type(a).__name__ in ("MaterialLot", "MaterialSubLot")]
        try:
            key = tuple(Identity.of(one, version=False) for one in (*lots, item))
        except NoIdentity:
            continue
        found[key] = _Stock(item, field, amounts_of(item.quantity, at.context))
    return found


def _is_there(stock: _Stock) -> bool:
    """Whether there is any of it, as far as is said: what is used up may be left out."""
    return not stock.amounts or any(amount.number for amount in stock.amounts.values())


def _differences(ours: _Stock, theirs: _Stock, at: Place) -> Iterator[Problem]:
    one, two, field = ours.item, theirs.item, theirs.field
    material = (_material(one), _material(two))
    status = (_text(one.status), _text(two.status))
    place = (_location(one.storage_location), _location(two.storage_location))
    for name, (here, there) in (
        ("material_definition_id", material),
        ("status", status),
        ("storage_location", place),
    ):
        if here and there and here != there:
            told = f"{shorten(there)} here, and {shorten(here)} on the other side"
            yield at.problem(told, field=f"{field}.{name}", hint=HINT)
    tolerance, units = at.context.agreement.tolerances.quantity, at.context.units
    for index, quantity in enumerate(two.quantity):
        key = quantity.key.value.strip() if quantity.key is not None else ""
        amount, other = theirs.amounts.get(key), ours.amounts.get(key)
        if amount is None or other is None:
            continue
        comparable = amount.to(other.unit, units) is not None
        if not comparable and units is None:
            at.lacks("units")
        # Of two codes that nobody knows, one may be a multiple of the other.
        if differ(amount, other, tolerance, units) or not (comparable or units is None):
            told = f"{amount} here, and {other} on the other side"
            yield at.problem(told, field=f"{field}.quantity[{index}]", hint=HINT)


def _material(item: Any) -> str:
    """The identity of the material, without what is the same for all; the ID where it is plain."""
    named = getattr(item, "material_definition_id", None)
    try:
        found = Identity.of(named) if named is not None else None
    except NoIdentity:
        found = None
    if found is None:
        return ""
    scheme = ":".join(part for part in (found.agency, found.scheme, found.scheme_version) if part)
    return f"{scheme}:{found.text}" if scheme else found.text


def _text(held: Any) -> str:
    return held.value.strip() if held is not None and isinstance(held.value, str) else ""


def _location(held: ResourceLocation | None) -> str:
    """The texts of a location, from the outermost in."""
    texts = []
    while held is not None:
        texts.append(held.location.value.strip())
        held = held.location_child[0] if held.location_child else None
    return " / ".join(texts)


def _called(key: Key) -> str:
    return shorten(" / ".join(identity.text for identity in key))


def _shows_lots(cls: type[Component]) -> bool:
    return cls.__name__ in ("ShowMaterialLot", "ShowMaterialInformation")


RECONCILED = PairRule(
    id="SYNC-004",
    title="Stocks of both sides are the same: material, lot, location, status, quantity and unit",
    severity=Severity.WARNING,
    profile="gxp",
    basis="stated",
    source="MES-ERP integration practice: reconciliation of inventories",
    rationale="A drift that nobody looks for ends in a batch that cannot be made, or in a write-"
    "off nobody can explain.",
    remark="Compares two Show messages about all lots of the same place; what is not said on one "
    "side is no difference. Quantities may differ by tolerances.quantity.",
    before=_shows_lots,
    after=_shows_lots,
    check=reconciled,
)
