"""Reads a folder of XSD files, an official one or an emitted one, into `Components`.

Only the part of XML Schema that B2MML uses is understood; anything else raises
`UnsupportedSchema`, so that a new release cannot lose a construct silently.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from lxml import etree

from isa95kit.releases import Release
from isa95kit.schema.components import (
    Attribute,
    Child,
    Choice,
    ComplexType,
    Components,
    Element,
    Group,
    Particle,
    SimpleType,
    Slot,
    Type,
    Wildcard,
)
from isa95kit.schema.files import XSD, parse_schema, schema_files

__all__ = ["NOTE", "UnsupportedSchema", "parse_schema", "read_folder", "schema_files"]

EXTENSION = "ext:"
NOTE = "isa95kit:note"
"""The ``source`` of the ``xsd:appinfo`` in which an emitted set carries its notes."""


class UnsupportedSchema(ValueError):
    """A schema file uses a construct that the component model has no place for."""


def domain_of(path: Path) -> str:
    """The domain a file speaks of: ``B2MML-V0600-Material.xsd`` → ``material``."""
    name = re.sub(r"^(B2MML|BatchML)-(V\d+(WD\d+)?-)?", "", path.stem)
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "-", name).lower()


def read_folder(folder: Path, release: Release) -> Components:
    """All components declared in a folder of XSD files."""
    reader = _Reader(release)
    for path in schema_files(folder):
        reader.read(parse_schema(path), domain_of(path))
    return reader.components()


@dataclass
class _Reader:
    release: Release
    elements: dict[str, Element] = field(default_factory=dict)
    types: dict[str, Type] = field(default_factory=dict)
    groups: dict[str, tuple[str, tuple[Particle, ...]]] = field(default_factory=dict)
    slots: dict[str, tuple[str, tuple[Particle, ...]]] = field(default_factory=dict)
    raw_groups: dict[str, tuple[str, etree._Element, bool]] = field(default_factory=dict)
    raw_types: list[tuple[etree._Element, str, bool]] = field(default_factory=list)
    notes: dict[str, str] = field(default_factory=dict)

    def read(self, root: etree._Element, domain: str) -> None:
        target = root.get("targetNamespace")
        if target is None:
            # No target namespace: the file takes that of whoever includes it, and both do.
            self._collect(root, domain, in_extension=False)
            self._collect(root, domain, in_extension=True)
        elif target == self.release.namespace:
            self._collect(root, domain, in_extension=False)
        elif target == self.release.extension_namespace:
            self._collect(root, domain, in_extension=True)
        else:
            raise UnsupportedSchema(
                f"{root.base}: namespace {target!r} is not one of release {self.release}"
            )

    def _collect(self, root: etree._Element, domain: str, *, in_extension: bool) -> None:
        for node in root.iterchildren("*"):
            tag = _local(node)
            if tag in ("annotation", "include", "import"):
                continue
            name = node.get("name", "")
            if tag == "element" and not in_extension:
                _known(node, name, {"name", "type"}, {"type"})
                self.elements[name] = Element(name, _reference(node, node.get("type", "")), domain)
                self._note(node, name)
            elif tag in ("complexType", "simpleType"):
                self.raw_types.append((node, domain, in_extension))
            elif tag == "group":
                key = EXTENSION + name if in_extension else name
                self.raw_groups[key] = (domain, node, in_extension)
            else:
                raise UnsupportedSchema(f"{root.base}: {tag} {name!r} at the top of a schema")

    def components(self) -> Components:
        for key, (domain, node, in_extension) in self.raw_groups.items():
            items = self._items(_sequence(_content(node), key), domain, key)
            target = self.slots if in_extension else self.groups
            target[key.removeprefix(EXTENSION)] = (domain, items)
        for node, domain, in_extension in self.raw_types:
            name = node.get("name", "")
            self._type(node, (EXTENSION if in_extension else "") + name, domain)
        return Components(
            self.release, self.elements, self.types, self.groups, self.slots, self.notes
        )

    def _note(self, node: etree._Element, key: str) -> None:
        for note in node.iterfind(f"{XSD}annotation/{XSD}appinfo[@source='{NOTE}']"):
            self.notes[key] = note.text or ""

    def _type(self, node: etree._Element, name: str, domain: str) -> None:
        if _local(node) == "simpleType":
            self.types[name] = _simple_type(node, name, domain)
            return
        _known(node, name, {"name", "mixed", "block"})
        attributes = tuple(_attributes(node, name))
        content = [c for c in _content(node) if _local(c) != "attribute"]
        if content and _local(content[0]) == "simpleContent":
            (derived,) = _content(content[0])
            inside = {_local(c) for c in _content(derived)}
            if len(content) > 1 or (inside - {"attribute", "enumeration"}):
                raise UnsupportedSchema(f"{name}: {sorted(inside)} in simple content")
            values = tuple(v.get("value", "") for v in derived.iterchildren(XSD + "enumeration"))
            self.types[name] = ComplexType(
                name,
                domain,
                attributes=tuple(_attributes(derived, name)),
                base=_reference(derived, derived.get("base", ""), name),
                derivation="restriction" if _local(derived) == "restriction" else "extension",
                values=values,
            )
            return
        items: tuple[Particle, ...] = ()
        if content:
            items = self._items(_sequence(content, name), domain, name)
        self.types[name] = ComplexType(
            name,
            domain,
            items=items,
            attributes=attributes,
            mixed=node.get("mixed") == "true",
            block=node.get("block", ""),
        )

    def _items(self, parent: etree._Element, domain: str, owner: str) -> tuple[Particle, ...]:
        return tuple(self._item(node, domain, owner) for node in _content(parent))

    def _item(self, node: etree._Element, domain: str, owner: str) -> Particle:
        minimum = int(node.get("minOccurs", "1"))
        bound = node.get("maxOccurs", "1")
        maximum = None if bound == "unbounded" else int(bound)
        match _local(node):
            case "element":
                return self._child(node, domain, owner, minimum, maximum)
            case "group":
                prefix, _, name = node.get("ref", "").rpartition(":")
                if prefix and node.nsmap[prefix] == self.release.extension_namespace:
                    return Slot(name, minimum, maximum)
                group_domain, group, _ = self.raw_groups[name]
                sequence = _sequence(_content(group), name)
                return Group(name, self._items(sequence, group_domain, name), minimum, maximum)
            case "choice":
                return Choice(self._items(node, domain, owner), minimum, maximum)
            case "any":
                process = node.get("processContents", "strict")
                if node.get("namespace") != "##any" or process not in ("strict", "skip"):
                    raise UnsupportedSchema(f"{owner}: wildcard {dict(node.attrib.items())}")
                return Wildcard("strict" if process == "strict" else "skip", minimum, maximum)
            case other:
                raise UnsupportedSchema(f"{owner}: {other} inside a content model")

    def _child(
        self, node: etree._Element, domain: str, owner: str, minimum: int, maximum: int | None
    ) -> Child:
        name = node.get("name", "")
        known = {"name", "type", "minOccurs", "maxOccurs", "nillable", "form"}
        _known(node, f"{owner}/{name}", known)
        if "type" in node.attrib:
            type_name = _reference(node, node.get("type", ""), owner)
        else:
            type_name = f"{owner}/{name}"
            content = _content(node)
            if len(content) != 1:
                raise UnsupportedSchema(f"{type_name}: declared without a type")
            (anonymous,) = content
            self._type(anonymous, type_name, domain)
        self._note(node, f"{owner.removesuffix('Type')}/{name}")
        root = node.getroottree().getroot()
        form = node.get("form", root.get("elementFormDefault", "unqualified"))
        nillable = node.get("nillable") == "true"
        return Child(name, type_name, minimum, maximum, nillable, form == "qualified")


def _simple_type(node: etree._Element, name: str, domain: str) -> SimpleType:
    (content,) = _content(node)
    if _local(content) == "union" and not _content(content):
        members = tuple(
            _reference(content, member, name) for member in content.get("memberTypes", "").split()
        )
        return SimpleType(name, domain, members=members)
    if _local(content) != "restriction":
        raise UnsupportedSchema(f"{name}: {_local(content)} other than of named types")
    facets: dict[str, list[str]] = {"enumeration": [], "pattern": []}
    for facet in _content(content):
        if _local(facet) not in facets:
            raise UnsupportedSchema(f"{name}: facet {_local(facet)}")
        facets[_local(facet)].append(facet.get("value", ""))
    base = _reference(content, content.get("base", ""), name)
    return SimpleType(name, domain, base, tuple(facets["enumeration"]), tuple(facets["pattern"]))


def _attributes(node: etree._Element, owner: str) -> Iterator[Attribute]:
    for attribute in node.iterchildren(XSD + "attribute"):
        where = f"{owner}/@{attribute.get('name')}"
        _known(attribute, where, {"name", "type", "use"}, {"name", "type"})
        if attribute.get("use") not in (None, "optional", "required"):
            raise UnsupportedSchema(f"{where}: use {attribute.get('use')}")
        yield Attribute(
            attribute.get("name", ""),
            _reference(attribute, attribute.get("type", ""), owner),
            attribute.get("use") == "required",
        )


def _known(
    node: etree._Element,
    where: str,
    known: set[str],
    needed: frozenset[str] | set[str] = frozenset(),
) -> None:
    """Refuse a declaration with an attribute that is not known, or without one that is needed."""
    given = set(map(str, node.attrib))
    if unknown := given - known:
        raise UnsupportedSchema(f"{where}: {sorted(unknown)}")
    if missing := needed - given:
        raise UnsupportedSchema(f"{where}: declared without {sorted(missing)}")


def _sequence(content: list[etree._Element], owner: str) -> etree._Element:
    """The one plain sequence that a content model is."""
    if [_local(node) for node in content] != ["sequence"] or content[0].attrib:
        raise UnsupportedSchema(f"{owner}: content model is not a plain sequence")
    return content[0]


def _content(node: etree._Element) -> list[etree._Element]:
    return [c for c in node.iterchildren("*") if _local(c) != "annotation"]


def _local(node: etree._Element) -> str:
    tag = str(node.tag)
    if not tag.startswith(XSD):
        raise UnsupportedSchema(f"{node.base}: element {tag}")
    return tag.removeprefix(XSD)


def _reference(node: etree._Element, name: str, owner: str = "") -> str:
    """A type reference in the notation of `components`: the prefix says whose type it is."""
    prefix, _, local = name.rpartition(":")
    namespace = node.nsmap.get(prefix or None)
    if namespace == XSD[1:-1]:
        return f"xsd:{local}"
    own = owner.startswith(EXTENSION)
    if own or (namespace or "").endswith("-AllExtensions"):
        return EXTENSION + local
    return local
