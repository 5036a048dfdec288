"""The vocabulary folder of a release: components written as YAML, and read back.

One file an ISA-95 domain, one table for the transactions, and ``notes.yaml``, the only file
written by hand: known defects of the release, as ``Type/Child: note`` or ``Element: note``.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from codegen.notation import (
    format_attribute,
    format_items,
    format_type,
    parse_attribute,
    parse_items,
    parse_type,
    quote,
)
from codegen.transactions import format_table, is_transaction, parse_table
from isa95kit.releases import Release
from isa95kit.schema.components import (
    ComplexType,
    Components,
    Element,
    Particle,
    SimpleType,
    Type,
)

__all__ = ["VOCABULARY", "Descriptions", "descriptions", "load", "render"]

VOCABULARY = Path(__file__).parent.parent / "schemas" / "vocabulary"

FIRST_LINE = "# Written by `python -m codegen import DIR --release {release}`; do not edit."
TRANSACTIONS = "transactions.yaml"
EXTENSIONS = "extensions.yaml"
NOTES = "notes.yaml"
CORE = "core-components"


@dataclass(frozen=True)
class Descriptions:
    """What types and children mean, in our own words."""

    types: dict[str, str]
    children: dict[str, str]
    overrides: dict[str, str]

    def of_type(self, name: str) -> str:
        """The sentence for a type, named without ``Type``."""
        return self.types.get(name) or self.types.get(name.removesuffix("1"), "")

    def of_child(self, owner: str, name: str) -> str:
        """The sentence for a child or attribute of *owner*."""
        return self.overrides.get(f"{owner}/{name}") or self.children.get(name, "")


def render(components: Components) -> dict[str, str]:
    """The files of a vocabulary folder, name → text."""
    first = FIRST_LINE.format(release=components.release)
    types = {n: t for n, t in components.types.items() if not n.startswith("ext:")}
    messages = {n for n, t in types.items() if is_transaction(t)}
    message_names = {n.removesuffix("Type") for n in messages}
    files = {TRANSACTIONS: [first, "", *format_table(types, components.elements)]}
    for domain in dict.fromkeys(t.domain for t in types.values()):
        elements = [
            e
            for e in components.elements.values()
            if e.domain == domain and not (e.name in message_names and e.type == f"{e.name}Type")
        ]
        groups = {n: items for n, (d, items) in components.groups.items() if d == domain}
        own = {
            n: t
            for n, t in types.items()
            if t.domain == domain and n not in messages and n.split("/")[0] not in messages
        }
        files[f"{domain}.yaml"] = [first, *_domain(elements, groups, own)]
    files[EXTENSIONS] = [first, *_slots(components)]
    return {name: "\n".join(lines) + "\n" for name, lines in files.items()}


def load(release: Release, root: Path = VOCABULARY) -> Components:
    """The components a vocabulary folder describes."""
    folder = root / release.value
    if not folder.is_dir():
        raise FileNotFoundError(
            f"{folder}: no vocabulary; run `python -m codegen import DIR --release {release}`"
        )
    loaded = {p.name: _read(p) for p in sorted(folder.glob("*.yaml"))}
    notes = loaded.pop(NOTES, None) or {}
    extensions = loaded.pop(EXTENSIONS)
    types, elements = parse_table(loaded.pop(TRANSACTIONS))
    raw_groups: dict[str, tuple[str, list[Any]]] = {}
    for name, content in loaded.items():
        for group, entries in (content.get("groups") or {}).items():
            raw_groups[group] = (name.removesuffix(".yaml"), entries)

    def group_items(group: str) -> tuple[Particle, ...]:
        return parse_items(raw_groups[group][1], group_items)

    for name, content in loaded.items():
        domain = name.removesuffix(".yaml")
        for entry in content.get("elements") or ():
            element = _parse_element(entry, domain)
            elements[element.name] = element
        for type_name, facts in (content.get("types") or {}).items():
            declared = _parse_type_facts(parse_type(type_name), facts, domain, group_items)
            types[declared.name] = declared
            if domain == CORE:
                copy = _in_extension(declared)
                types[copy.name] = copy
    return Components(
        release,
        elements,
        types,
        {name: (domain, group_items(name)) for name, (domain, _) in raw_groups.items()},
        {group: (domain, ()) for domain, listed in extensions.items() for group in listed},
        notes,
    )


def descriptions(root: Path = VOCABULARY) -> Descriptions:
    """What types and children mean (``descriptions.yaml``, written by hand)."""
    loaded = _read(root / "descriptions.yaml")
    return Descriptions(
        loaded.get("types") or {}, loaded.get("children") or {}, loaded.get("overrides") or {}
    )


def _read(path: Path) -> Any:
    # Both loaders read the same; libyaml's is much faster, but not on every machine.
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return yaml.load(path.read_text("utf-8"), loader)  # noqa: S506 both are safe loaders


def _domain(
    elements: list[Element],
    groups: dict[str, tuple[Particle, ...]],
    types: dict[str, Type],
) -> list[str]:
    lines: list[str] = []
    if elements:
        lines += ["", "elements:"]
        for element in elements:
            name = format_type(element.type)
            lines.append(f"  - {element.name}" + f": {name}" * (name != element.name))
    if groups:
        lines += ["", "groups:"]
        for group, items in groups.items():
            lines.append(f"  {group}:")
            lines += [f"    {line}" for line in format_items(items)]
    if types:
        lines += ["", "types:"]
        for name, declared in types.items():
            lines += [f"  {line}" for line in _type(format_type(name), declared)]
    return lines


def _type(name: str, declared: Type) -> list[str]:
    lines: list[str] = []
    if isinstance(declared, SimpleType):
        if declared.members:
            lines.append(f"  union: [{', '.join(map(format_type, declared.members))}]")
        else:
            lines.append(f"  simple: {format_type(declared.base)}")
        lines += _values("values", declared.values) + _values("patterns", declared.patterns)
        return [f"{name}:", *lines]
    items = format_items(declared.items)
    if declared.is_text:
        word = "extends" if declared.derivation == "extension" else "restricts"
        lines.append(f"  {word}: {format_type(declared.base)}")
        lines += _values("values", declared.values)
    elif not (declared.attributes or declared.mixed or declared.block):
        return [f"{name}:", *(f"  {line}" for line in items)] if items else [f"{name}: []"]
    if declared.mixed:
        lines.append("  mixed: true")
    if declared.block:
        lines.append(f"  block: {declared.block}")
    if items:
        lines += ["  children:", *(f"    {line}" for line in items)]
    if declared.attributes:
        lines += ["  attributes:", *(f"    {format_attribute(a)}" for a in declared.attributes)]
    return [f"{name}:", *lines]


def _values(key: str, values: tuple[str, ...]) -> list[str]:
    return [f"  {key}:", *(f"    - {quote(v)}" for v in values)] if values else []


def _slots(components: Components) -> list[str]:
    lines: list[str] = []
    for domain in dict.fromkeys(domain for domain, _ in components.slots.values()):
        lines += ["", f"{domain}:"]
        for group, (group_domain, items) in components.slots.items():
            if group_domain == domain:
                if items:
                    raise ValueError(f"extension group {group} is not empty as published")
                lines.append(f"  - {group}")
    return lines


def _parse_element(entry: str | dict[str, str], domain: str) -> Element:
    if isinstance(entry, str):
        return Element(entry, f"{entry}Type", domain)
    ((name, type_name),) = entry.items()
    return Element(name, parse_type(type_name), domain)


def _parse_type_facts(name: str, facts: Any, domain: str, group_items: Any) -> Type:
    if isinstance(facts, list):
        return ComplexType(name, domain, items=parse_items(facts, group_items))
    values = tuple(facts.get("values", ()))
    if "union" in facts:
        return SimpleType(name, domain, members=tuple(map(parse_type, facts["union"])))
    if "simple" in facts:
        patterns = tuple(facts.get("patterns", ()))
        return SimpleType(name, domain, parse_type(facts["simple"]), values, patterns)
    attributes = tuple(map(parse_attribute, facts.get("attributes", ())))
    if "extends" in facts:
        base = parse_type(facts["extends"])
        return ComplexType(
            name, domain, attributes=attributes, base=base, derivation="extension", values=values
        )
    if "restricts" in facts:
        base = parse_type(facts["restricts"])
        return ComplexType(
            name, domain, attributes=attributes, base=base, derivation="restriction", values=values
        )
    return ComplexType(
        name,
        domain,
        items=parse_items(facts.get("children", []), group_items),
        attributes=attributes,
        mixed=facts.get("mixed", False),
        block=facts.get("block", ""),
    )


def _in_extension(declared: Type) -> Type:
    """The same core component in the extension namespace, where it is declared once more."""

    def moved(reference: str) -> str:
        builtin = reference.startswith("xsd:") or not reference
        return reference if builtin else f"ext:{reference}"

    name = f"ext:{declared.name}"
    if isinstance(declared, SimpleType):
        members = tuple(map(moved, declared.members))
        base = moved(declared.base)
        return SimpleType(name, declared.domain, base, declared.values, declared.patterns, members)
    if declared.items:
        raise ValueError(f"{declared.name}: a core component with children is not provided for")
    return ComplexType(
        name,
        declared.domain,
        attributes=declared.attributes,
        base=moved(declared.base),
        derivation=declared.derivation,
        values=declared.values,
    )
