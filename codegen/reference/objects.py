"""The page of one object: diagram, children, attributes, extension places, users, messages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from codegen.dataclasses.mapper import CHOICE_NAMES
from codegen.reference.facts import Facts, codes, escaped, field_name, plain, title
from isa95kit.schema.components import (
    Attribute,
    Child,
    Choice,
    ComplexType,
    Group,
    Particle,
    Slot,
    Wildcard,
)

__all__ = ["attribute_table", "note", "page"]

EDGES, PARENTS = 12, 3
"""Most children and most users drawn in a diagram."""

MARKS = {(1, 1): "1", (0, 1): "?", (0, None): "*", (1, None): "+"}
BOUNDS = {"1": "1", "?": "0..1", "*": "0..*", "+": "1..*"}

HOW_TO_READ = (
    "In this order. `1` exactly one, `?` at most one, `*` any number, `+` at least one; nil: may "
    "be present without a value."
)


@dataclass(frozen=True)
class Row:
    """A child as the table shows it."""

    child: Child
    field: str
    mark: str
    remark: str = ""


def page(facts: Facts, name: str) -> Iterator[str]:
    """The lines of an object's page."""
    declared = facts.objects[name]
    rows = list(_rows(declared.items, declared.name))
    roots = facts.roots.get(name, [])
    yield from (f"# {name}", "", facts.descriptions.of_type(name), "")
    told = [f"Domain [{title(declared.domain)}](index.md#{declared.domain})"]
    told.append(f"releases: {facts.releases_of_object(name)}")
    if roots:
        told.append(f"may be a document of its own as {codes(roots)}")
    yield from (" · ".join(told), "")
    if facts.occurs(name):
        yield from (f"    from isa95kit.b2mml import {name}", "")
    for root in roots:
        yield from note(facts, root)
    yield from _diagram(facts, name, rows)
    yield from _children(facts, name, rows, declared.mixed)
    if declared.attributes:
        yield from ("## Attributes", "")
        yield from attribute_table(facts, name, declared.attributes)
    yield from _own_elements(declared)
    yield from _gone(facts, name)
    yield from _uses(facts, name)
    yield from _messages(facts, name)


def note(facts: Facts, element: str) -> Iterator[str]:
    """The note on an element, if it has one."""
    if element in facts.newest.notes:
        yield from (f'!!! warning "{element}"', "", f"    {facts.newest.notes[element]}", "")


def attribute_table(facts: Facts, name: str, attributes: tuple[Attribute, ...]) -> Iterator[str]:
    """Attributes with field, type and meaning."""
    yield from ("| Attribute | Field | Type | Needed | Meaning |", "|---|---|---|---|---|")
    for attribute in attributes:
        meaning = escaped(facts.descriptions.of_child(name, attribute.name))
        needed = "yes" if attribute.required else "no"
        yield (
            f"| `{attribute.name}` | `{field_name(attribute.name)}` "
            f"| {facts.link(attribute.type)} | {needed} | {meaning} |"
        )
    yield ""


def _rows(
    items: tuple[Particle, ...], owner: str, field: str = "", mark: str = "", remark: str = ""
) -> Iterator[Row]:
    """Children with how often they occur; those of choices and groups with a remark."""
    for item in items:
        match item:
            case Child():
                unqualified = "" if item.qualified else "in no namespace"
                remarks = ", ".join(r for r in (remark, "nil" * item.nillable, unqualified) if r)
                yield Row(item, field or field_name(item.name), mark or _mark(item), remarks)
            case Choice():
                repeated = item.maximum != 1
                inner = CHOICE_NAMES[owner] if repeated else field
                often = "any of these, any number" if repeated else "one of these"
                yield from _rows(item.items, owner, inner, "*" if repeated else "?", often)
            case Group():
                repeated = item.maximum != 1
                inner = field_name(item.name) if repeated else field
                yield from _rows(item.items, owner, inner, "", "repeats as a group" * repeated)


def _mark(item: Child) -> str:
    return MARKS.get((item.minimum, item.maximum), f"{item.minimum} to {item.maximum}")


def _diagram(facts: Facts, name: str, rows: list[Row]) -> Iterator[str]:
    edges = [r for r in rows if _drawn(facts, r.child)]
    parents = list(dict.fromkeys(o for o, _ in facts.uses.get(name, ()) if o != name))
    if not edges and not parents:
        return
    yield from ("```mermaid", "classDiagram", "  direction LR", f"  class {name}")
    for parent in parents[:PARENTS]:
        yield f"  {parent} *-- {name}"
    for row in edges[:EDGES]:
        bound = BOUNDS.get(row.mark, row.mark)
        yield f'  {name} *-- "{bound}" {plain(row.child.type)} : {row.child.name}'
    yield from ("```", "")
    left = [_more(len(edges) - EDGES, "child", "children"), _more(len(parents) - PARENTS, "user")]
    if any(left):
        yield from (f"Not drawn: {' and '.join(filter(None, left))}.", "")


def _more(count: int, one: str, many: str = "") -> str:
    if count < 1:
        return ""
    return f"{count} more {one if count == 1 else many or one + 's'}"


def _drawn(facts: Facts, child: Child) -> bool:
    return plain(child.type) in facts.objects and not facts.is_common(plain(child.type))


def _children(facts: Facts, name: str, rows: list[Row], mixed: bool) -> Iterator[str]:
    if not rows:
        return
    yield from ("## Children", "", HOW_TO_READ, "")
    yield "| Element | Field | Type | Occurs | Releases | Meaning |"
    yield "|---|---|---|---|---|---|"
    for row in rows:
        child = row.child
        meaning = facts.descriptions.of_child(name, child.name)
        known = facts.newest.notes.get(f"{name}/{child.name}")
        meaning += f" **Note:** {known}" if known else ""
        occurs = f"`{row.mark}`" + f" {row.remark}" * bool(row.remark)
        releases = facts.releases_of_child(name, child.name)
        yield (
            f"| `{child.name}` | `{row.field}` | {facts.link(child.type)} "
            f"| {occurs} | {releases} | {escaped(meaning)} |"
        )
    yield ""
    if mixed:
        yield from ("Text may stand between the children.", "")


def _own_elements(declared: ComplexType) -> Iterator[str]:
    slots = list(_slots(declared.items, ""))
    wild = any(isinstance(item, Wildcard) for item in declared.items)
    if slots or wild:
        yield from ("## A plant's own elements", "")
        for before, slot in slots:
            yield f"- after `{before}`: extension group `{slot.group}`"
        if wild:
            yield "- elements of any namespace whose schema is known"
        yield from ("", "How to add them: [Extend](../../guides/extend.md).", "")


def _slots(items: tuple[Particle, ...], before: str) -> Iterator[tuple[str, Slot]]:
    for item in items:
        match item:
            case Slot():
                yield before, item
            case Child():
                before = item.name
            case Group():
                yield from _slots(item.items, before)
                before = item.items[-1].name if isinstance(item.items[-1], Child) else before
            case Choice():
                before = " or ".join(c.name for c in item.items if isinstance(c, Child))


def _gone(facts: Facts, name: str) -> Iterator[str]:
    gone = facts.children_gone(name)
    if gone:
        yield from ("## Children of earlier releases", "", "| Element | Releases |", "|---|---|")
        yield from (f"| `{child}` | {facts.releases_of_child(name, child)} |" for child in gone)
        yield ""


def _uses(facts: Facts, name: str) -> Iterator[str]:
    uses = facts.uses.get(name)
    if uses:
        yield from ("## Used by", "")
        yield ", ".join(f"[{owner}]({owner}.md) as `{child}`" for owner, child in uses)
        yield ""


def _messages(facts: Facts, name: str) -> Iterator[str]:
    messages = facts.messages.get(name)
    if messages:
        yield from ("## Messages", "")
        yield from (f"Travels in {codes(messages)}. [All messages](messages.md)", "")
        for message in messages:
            yield from note(facts, message)
