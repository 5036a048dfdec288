"""EXT: a plant's own elements."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lxml import etree

from isa95kit.b2mml.base import Alternative, AnyElement, Component
from isa95kit.binding.fields import fields_of
from isa95kit.findings import Severity
from isa95kit.identity import Identity, NoIdentity
from isa95kit.rules.parties import bodid_of
from isa95kit.rules.place import Place, Problem
from isa95kit.rules.rule import AnyRule, PairRule, SchemaRule

__all__ = ["RULES"]

Step = tuple[str, object]
"""A field, and which of its objects: by identity, or by its number where it has none."""


def survives(before: Component, after: Component, _: Place, at: Place) -> Iterator[Problem]:
    """EXT-003. One message before and after a system in between, as its BODID tells."""
    if type(before) is not type(after) or bodid_of(before) != bodid_of(after):
        return
    arrived = dict(_foreign(after))
    for steps, elements in _foreign(before):
        left = list(arrived.get(steps, ()))
        for element in elements:
            same = next((one for one in left if _alike(element, one)), None)
            if same is not None:
                left.remove(same)
                continue
            changed = any(one.name == element.name for one in left)
            yield at.problem(
                f"{element.name} {'came out changed' if changed else 'is lost'}",
                field=_nearest(after, steps),
                hint="Pass on what you do not know as it came in; ask its owner before changing "
                "it.",
            )


def _foreign(message: Component) -> Iterator[tuple[tuple[Step, ...], tuple[AnyElement, ...]]]:
    """The elements outside the vocabulary, by where they stand."""
    pending: list[tuple[Component, tuple[Step, ...]]] = [(message, ())]
    while pending:
        item, steps = pending.pop()
        inside = []
        for field in fields_of(type(item)):
            value = getattr(item, field.name)
            if not value:
                continue
            if field.kind in ("extensions", "any"):
                elements = tuple([one for one in value if isinstance(one, AnyElement)])
                yield (*steps, (field.name, "")), elements
            elif field.content is not None or field.members:
                for name, one in _named(field.name, value):
                    inside.append((one, (*steps, name)))
        pending += reversed(inside)


def _named(name: str, value: Any) -> Iterator[tuple[Step, Component]]:
    """The objects of a field, each with its step; of equal identities the second is numbered."""
    seen: dict[object, int] = {}
    for index, one in enumerate(value if isinstance(value, tuple) else (value,)):
        held = one.value if isinstance(one, Alternative) else one
        if not isinstance(held, Component):
            continue
        key: object = index
        if getattr(held, "id", None) is not None:
            try:
                key = Identity.of(held)
            except NoIdentity:
                key = index
        count = seen[key] = seen.get(key, 0) + 1
        yield (name, (key, count)), held


def _nearest(message: Component, steps: tuple[Step, ...]) -> str:
    """The field, as problems name it, that leads as far down these steps as there are objects."""
    path, item = "", message
    for name, key in steps[:-1]:
        value = getattr(item, name)
        found = next((one for (_, k), one in _named(name, value) if k == key), None)
        if value is None or found is None:
            break
        number = ""
        if isinstance(value, tuple):
            inner = [one.value if isinstance(one, Alternative) else one for one in value]
            number = f"[{next(n for n, one in enumerate(inner) if one is found)}]"
        path, item = f"{path}.{name}{number}".lstrip("."), found
    return path


def _alike(one: AnyElement, two: AnyElement) -> bool:
    """Whether two elements say the same; prefixes do not count, white space does."""
    if one.xml == two.xml:
        return True
    try:
        pending = [(_parsed(one), _parsed(two))]
    except etree.XMLSyntaxError:
        return False
    while pending:
        a, b = pending.pop()
        if a.tag != b.tag or sorted(a.items()) != sorted(b.items()):
            return False
        if len(a) != len(b) or (a.text or "") != (b.text or ""):
            return False
        for x, y in zip(a, b, strict=True):
            if (x.tail or "") != (y.tail or ""):
                return False
            pending.append((x, y))
    return True


def _parsed(element: AnyElement) -> etree._Element:
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True
    )
    return etree.fromstring(element.xml, parser)


def _any(cls: type[Component]) -> bool:
    return True


RULES: tuple[AnyRule, ...] = (
    SchemaRule(
        id="EXT-001",
        title="A plant's own elements stand in the extension group of their type",
        severity=Severity.ERROR,
        profile="base",
        basis="stated",
        source="B2MML V0700 documentation: extensions",
        rationale="Between the standard's elements they are refused by everybody else's schema.",
        remark="The order among them, and that all are optional, is what the plant's own schema "
        "says (--extensions).",
        enforced_by=("XSD-102", "XSD-103", "XSD-105", "XSD-501"),
    ),
    PairRule(
        id="EXT-003",
        title="What a system in between does not know comes out as it went in",
        severity=Severity.ERROR,
        profile="base",
        basis="derived",
        source="MES-ERP integration practice: no silent transformation",
        rationale="A plant code that is dropped on the way is missing at the one who needs it.",
        remark="Two messages are taken for one before and after a system in between when their "
        "BODIDs are equal, or neither has one. Prefixes and the order of objects do not count.",
        before=_any,
        after=_any,
        check=survives,
    ),
    SchemaRule(
        id="EXT-004",
        title="Types without an extension group are not extended",
        severity=Severity.ERROR,
        profile="base",
        basis="derived",
        source="Schema measurement: 72 of 286 types have no extension group",
        rationale="No schema of a partner can accept it, whatever extensions it has.",
        enforced_by=("XSD-102", "XSD-502"),
    ),
)
