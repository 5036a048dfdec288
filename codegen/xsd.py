"""Emits the XSD files of a release from its components: one file a domain, and `AllSchemas.xsd`.

They accept what the official set accepts and compile in libxml2 as they stand: every file imports
the extension namespace from the one file that includes all of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from xml.sax.saxutils import quoteattr

from isa95kit.schema.components import (
    Attribute,
    Child,
    Choice,
    ComplexType,
    Components,
    Group,
    Particle,
    SimpleType,
    Slot,
    Type,
    Wildcard,
    children,
)
from isa95kit.schema.xsd import NOTE

__all__ = ["render"]

HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<!-- Written by `python -m codegen emit` from schemas/vocabulary/{release}; do not edit. -->
<!-- {acknowledgement} -->
"""
ACKNOWLEDGEMENT = (
    "The Business To Manufacturing Markup Language (B2MML) is used courtesy of MESA International."
)
CORE = "core-components"
BATCH = ("batch-information", "batch-production-record", "general-recipe")


def render(components: Components) -> dict[str, str]:
    """The XSD files of a release, name → text."""
    types = {n: t for n, t in components.types.items() if not n.startswith("ext:")}
    domains = list(dict.fromkeys(t.domain for t in types.values()))
    files = {file_name(domain): _Domain(components, domain).text() for domain in domains}
    slot_domains = list(dict.fromkeys(domain for domain, _ in components.slots.values()))
    for domain in slot_domains:
        files[file_name(domain)] = _extensions(components, domain)
    files["B2MML-AllExtensions.xsd"] = _including(
        components, components.release.extension_namespace, slot_domains, form=True
    )
    files["AllSchemas.xsd"] = _including(
        components,
        components.release.namespace,
        [d for d in domains if d != CORE],
        imports=(components.release.extension_namespace,),
    )
    return files


def file_name(domain: str) -> str:
    """``general-recipe`` → ``BatchML-GeneralRecipe.xsd``."""
    family = "BatchML" if domain.removesuffix("-extensions") in BATCH else "B2MML"
    camel = "".join(part.capitalize() for part in domain.split("-")).replace("Bod", "BOD")
    return f"{family}-{camel}.xsd"


def _schema(release: object, attributes: Iterable[tuple[str, str]], body: Iterable[str]) -> str:
    opening = " ".join(f"{name}={quoteattr(value)}" for name, value in attributes)
    lines = [f"<xsd:schema {opening}>", *body, "</xsd:schema>"]
    return HEAD.format(release=release, acknowledgement=ACKNOWLEDGEMENT) + "\n".join(lines) + "\n"


def _namespaces(components: Components, target: str) -> list[tuple[str, str]]:
    return [
        ("xmlns:xsd", "http://www.w3.org/2001/XMLSchema"),
        ("xmlns", target),
        ("xmlns:Extended", components.release.extension_namespace),
        ("targetNamespace", target),
        ("elementFormDefault", "qualified"),
    ]


def _including(
    components: Components,
    target: str,
    domains: list[str],
    imports: tuple[str, ...] = (),
    form: bool = False,
) -> str:
    body = [_import(namespace) for namespace in imports]
    body += [f'  <xsd:include schemaLocation="{file_name(d)}"/>' for d in domains]
    return _schema(components.release, _namespaces(components, target), body)


def _import(namespace: str) -> str:
    return f'  <xsd:import namespace="{namespace}" schemaLocation="B2MML-AllExtensions.xsd"/>'


def _extensions(components: Components, domain: str) -> str:
    body = []
    if domain == "common-extensions":
        body.append(f'  <xsd:include schemaLocation="{file_name(CORE)}"/>')
    for group, (group_domain, _) in components.slots.items():
        if group_domain == domain:
            body.append(f'  <xsd:group name="{group}"><xsd:sequence/></xsd:group>')
    target = components.release.extension_namespace
    return _schema(components.release, _namespaces(components, target), body)


class _Domain:
    """One domain's file."""

    def __init__(self, components: Components, domain: str) -> None:
        self.components = components
        self.domain = domain
        self.types = {n: t for n, t in components.types.items() if t.domain == domain}

    def text(self) -> str:
        if self.domain == CORE:
            # No target namespace: release and extension namespace both include it.
            attributes = [
                ("xmlns:xsd", "http://www.w3.org/2001/XMLSchema"),
                ("elementFormDefault", "qualified"),
            ]
            return _schema(self.components.release, attributes, self._types())
        attributes = _namespaces(self.components, self.components.release.namespace)
        return _schema(self.components.release, attributes, self._body())

    def _body(self) -> Iterator[str]:
        yield _import(self.components.release.extension_namespace)
        for domain in self._needed():
            yield f'  <xsd:include schemaLocation="{file_name(domain)}"/>'
        for element in self.components.elements.values():
            if element.domain == self.domain:
                opening = f'  <xsd:element name="{element.name}" type="{_qname(element.type)}"'
                yield from self._noted(opening, "xsd:element", element.name, "  ")
        for group, (domain, items) in self.components.groups.items():
            if domain == self.domain:
                yield f'  <xsd:group name="{group}">'
                yield from self._sequence(items, "    ", group)
                yield "  </xsd:group>"
        yield from self._types()

    def _needed(self) -> list[str]:
        """The domains whose files this one has to include, in a stable order."""
        names: dict[str, None] = {}
        for element in self.components.elements.values():
            if element.domain == self.domain:
                names[element.type] = None
        domains: dict[str, None] = {}
        for declared in self.types.values():
            for reference in _references(declared):
                names[reference] = None
            if isinstance(declared, ComplexType):
                for group in _groups(declared.items):
                    domains[self.components.groups[group.name][0]] = None
        for domain, items in self.components.groups.values():
            if domain == self.domain:
                for child in children(items):
                    names[child.type] = None
        for name in names:
            if name in self.components.types:
                domains[self.components.types[name].domain] = None
        return sorted(d for d in domains if d != self.domain)

    def _types(self) -> Iterator[str]:
        for name, declared in self.types.items():
            if "/" not in name and not name.startswith("ext:"):
                yield from self._type(declared, f' name="{name}"', "  ")

    def _type(self, declared: Type, named: str, indent: str) -> Iterator[str]:
        if isinstance(declared, SimpleType):
            yield from _simple_type(declared, named, indent)
            return
        flags = ' mixed="true"' * declared.mixed
        flags += f' block="{declared.block}"' if declared.block else ""
        yield f"{indent}<xsd:complexType{named}{flags}>"
        if declared.is_text:
            step = f"xsd:{declared.derivation}"
            yield f"{indent}  <xsd:simpleContent>"
            yield f'{indent}    <{step} base="{_qname(declared.base)}">'
            yield from _enumeration(declared.values, indent + "      ")
            yield from (_attribute(a, indent + "      ") for a in declared.attributes)
            yield f"{indent}    </{step}>"
            yield f"{indent}  </xsd:simpleContent>"
        else:
            if declared.items:
                yield from self._sequence(declared.items, indent + "  ", declared.name)
            yield from (_attribute(a, indent + "  ") for a in declared.attributes)
        yield f"{indent}</xsd:complexType>"

    def _sequence(self, items: tuple[Particle, ...], indent: str, owner: str) -> Iterator[str]:
        yield f"{indent}<xsd:sequence>"
        yield from self._particles(items, indent + "  ", owner)
        yield f"{indent}</xsd:sequence>"

    def _particles(self, items: tuple[Particle, ...], indent: str, owner: str) -> Iterator[str]:
        for item in items:
            occurs = _occurs(item)
            match item:
                case Child():
                    yield from self._child(item, indent, occurs, owner)
                case Slot():
                    yield f'{indent}<xsd:group ref="Extended:{item.group}"{occurs}/>'
                case Group():
                    yield f'{indent}<xsd:group ref="{item.name}"{occurs}/>'
                case Wildcard():
                    process = f'processContents="{item.process}"'
                    yield f'{indent}<xsd:any namespace="##any" {process}{occurs}/>'
                case Choice():
                    yield f"{indent}<xsd:choice{occurs}>"
                    yield from self._particles(item.items, indent + "  ", owner)
                    yield f"{indent}</xsd:choice>"

    def _child(self, child: Child, indent: str, occurs: str, owner: str) -> Iterator[str]:
        flags = ' nillable="true"' * child.nillable + ' form="unqualified"' * (not child.qualified)
        opening = f'{indent}<xsd:element name="{child.name}"'
        if "/" in child.type:
            yield f"{opening}{occurs}{flags}>"
            yield from self._type(self.components.types[child.type], "", indent + "  ")
            yield f"{indent}</xsd:element>"
            return
        opening += f' type="{_qname(child.type)}"{occurs}{flags}'
        key = f"{owner.removesuffix('Type')}/{child.name}"
        yield from self._noted(opening, "xsd:element", key, indent)

    def _noted(self, opening: str, tag: str, key: str, indent: str) -> Iterator[str]:
        note = self.components.notes.get(key)
        if note is None:
            yield f"{opening}/>"
            return
        text = note.replace("&", "&amp;").replace("<", "&lt;")
        yield f"{opening}>"
        yield f"{indent}  <xsd:annotation>"
        yield f'{indent}    <xsd:appinfo source="{NOTE}">{text}</xsd:appinfo>'
        yield f"{indent}  </xsd:annotation>"
        yield f"{indent}</{tag}>"


def _simple_type(declared: SimpleType, named: str, indent: str) -> Iterator[str]:
    yield f"{indent}<xsd:simpleType{named}>"
    if declared.members:
        yield f'{indent}  <xsd:union memberTypes="{" ".join(map(_qname, declared.members))}"/>'
    else:
        yield f'{indent}  <xsd:restriction base="{_qname(declared.base)}">'
        yield from _enumeration(declared.values, indent + "    ")
        for pattern in declared.patterns:
            yield f"{indent}    <xsd:pattern value={quoteattr(pattern)}/>"
        yield f"{indent}  </xsd:restriction>"
    yield f"{indent}</xsd:simpleType>"


def _enumeration(values: tuple[str, ...], indent: str) -> Iterator[str]:
    for value in values:
        yield f"{indent}<xsd:enumeration value={quoteattr(value)}/>"


def _attribute(attribute: Attribute, indent: str) -> str:
    use = ' use="required"' * attribute.required
    return f'{indent}<xsd:attribute name="{attribute.name}" type="{_qname(attribute.type)}"{use}/>'


def _occurs(item: Particle) -> str:
    low = f' minOccurs="{item.minimum}"' if item.minimum != 1 else ""
    bound = "unbounded" if item.maximum is None else item.maximum
    return low + (f' maxOccurs="{bound}"' if item.maximum != 1 else "")


def _qname(reference: str) -> str:
    return reference.replace("ext:", "Extended:")


def _references(declared: Type) -> Iterator[str]:
    if isinstance(declared, SimpleType):
        yield from (declared.base, *declared.members)
        return
    yield declared.base
    yield from (attribute.type for attribute in declared.attributes)
    yield from (child.type for child in children(declared.items))


def _groups(items: tuple[Particle, ...]) -> Iterator[Group]:
    for item in items:
        if isinstance(item, Group):
            yield item
        elif isinstance(item, Choice):
            yield from _groups(item.items)
