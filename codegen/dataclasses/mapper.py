"""Maps the components of a release to xsdata's class model.

xsdata maps schemas, DTDs, JSON and samples to this model with one mapper each; this is the one for
our components. Its own schema mapper is not used, because on the B2MML sets it loses what must
be kept: enumerations on simple content, repeated choices and groups, extension slots, mixed
content, and the core components, which two namespaces include.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from xsdata.codegen.models import Attr, AttrType, Class, Extension, Restrictions
from xsdata.models.enums import Tag
from xsdata.utils.namespaces import build_qname

from codegen.vocabulary import Descriptions
from isa95kit.schema.components import (
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

__all__ = ["map_components"]

UNBOUNDED = 2**63 - 1
MESSAGES = "messages"

CHOICE_NAMES = {
    "SegmentDependencyType": "segments",
    "EquipmentElementType": "elements",
    "BatchListEntryType": "equipment",
}
"""Field names of the repeated choices; the schema gives them none."""

BEHAVIOURS = {
    "xsd:decimal": "DecimalText",
    "xsd:dateTime": "DateTimeText",
    "xsd:duration": "DurationText",
    "xsd:base64Binary": "Base64Text",
}
"""Base classes of the vocabulary's own that give text its typed value."""


def map_components(components: Components, descriptions: Descriptions) -> list[Class]:
    """Every class of the vocabulary, with the module it belongs to."""
    return _Mapper(components, descriptions).classes()


def class_name(type_name: str) -> str:
    """``MaterialLotType`` → ``MaterialLot``."""
    return type_name.removesuffix("Type")


class _Mapper:
    def __init__(self, components: Components, descriptions: Descriptions) -> None:
        self.components = components
        self.descriptions = descriptions
        self.namespace = components.release.namespace
        self.roots = _roots(components)

    def classes(self) -> list[Class]:
        found: list[Class] = []
        for name in self._used():
            declared = self.components.types[name]
            if "/" in name:
                continue
            if isinstance(declared, SimpleType):
                found += self._simple(declared)
            elif declared.is_text:
                found += self._text(declared)
            else:
                found.append(self._complex(declared))
        found += self._elements()
        found += self._groups()
        return found

    def _used(self) -> list[str]:
        """Types that some document can hold, those reachable through xsi:type included."""
        derived: dict[str, list[str]] = {}
        for name, declared in self.components.types.items():
            if isinstance(declared, ComplexType) and declared.base:
                derived.setdefault(declared.base, []).append(name)
        pending = [e.type for e in self.components.elements.values()]
        used: set[str] = set()
        while pending:
            name = pending.pop()
            if name not in self.components.types or name in used:
                continue
            declared = self.components.types[name]
            used.add(name)
            pending += derived.get(name, ())
            pending.append(declared.base)
            if isinstance(declared, ComplexType):
                pending += (a.type for a in declared.attributes)
                pending += (c.type for c in children(declared.items))
        return [n for n in self.components.types if n in used]

    def _class(self, name: str, domain: str, attrs: list[Attr], **facts: object) -> Class:
        return Class(
            qname=build_qname(self.namespace, name),
            tag=Tag.COMPLEX_TYPE,
            location=domain,
            module=domain.replace("-", "_"),
            attrs=attrs,
            **facts,  # type: ignore[arg-type]
        )

    def _simple(self, declared: SimpleType) -> Iterator[Class]:
        name = class_name(declared.name)
        help_text = self.descriptions.of_type(name)
        if declared.values:
            yield self._enumeration(name, declared.domain, declared.values, help_text)
        elif declared.base in BEHAVIOURS:
            text = Attr(tag=Tag.EXTENSION, name="value", types=[_native("string")])
            built = self._class(name, declared.domain, [text], help=help_text)
            built.extensions = [_extension(BEHAVIOURS[declared.base])]
            built.substitutions = [declared.name]
            yield built

    def _text(self, declared: ComplexType) -> Iterator[Class]:
        name = class_name(declared.name)
        attrs: list[Attr] = []
        if declared.values:
            values = f"{name.removesuffix('1')}Value"
            help_text = f"The values the standard gives for {name.removesuffix('1')}."
            yield self._enumeration(values, declared.domain, declared.values, help_text)
            attrs.append(Attr(tag=Tag.EXTENSION, name="value", types=[self._named(values)]))
        elif declared.base.startswith("xsd:"):
            attrs.append(Attr(tag=Tag.EXTENSION, name="value", types=[_native("string")]))
        attrs += self._attributes(declared)
        built = self._class(name, declared.domain, attrs, help=self.descriptions.of_type(name))
        if declared.base.startswith("xsd:"):
            behaviour = BEHAVIOURS.get(declared.base, "Component")
            if name == "AnyGenericValue":
                behaviour = "GenericText"
            built.extensions = [_extension(behaviour)]
        else:
            base = AttrType(qname=build_qname(self.namespace, class_name(declared.base)))
            built.extensions = [Extension(Tag.EXTENSION, base, Restrictions())]
        built.meta_name = self.roots.get(declared.name)
        built.substitutions = [declared.name]
        yield built

    def _enumeration(self, name: str, domain: str, values: Iterable[str], help_text: str) -> Class:
        unique = dict.fromkeys(values)
        attrs = [
            Attr(tag=Tag.ENUMERATION, name=v, default=v, types=[_native("string")]) for v in unique
        ]
        return self._class(name, domain, attrs, help=help_text)

    def _complex(self, declared: ComplexType) -> Class:
        name = class_name(declared.name)
        message = f"{declared.name}/DataArea" in self.components.types
        attrs = [*self._fields(declared.items, declared.name), *self._attributes(declared)]
        if declared.mixed:
            attrs.append(Attr(tag=Tag.ANY, name="mixed", types=[_native("string")]))
        help_text = self.descriptions.of_type(name)
        if message:
            help_text = f"The message {self.roots.get(declared.name, name)}."
        built = self._class(name, declared.domain, attrs, help=help_text)
        built.extensions = [_extension("Component")]
        built.meta_name = self.roots.get(declared.name)
        built.substitutions = [declared.name]
        if message:
            built.module = f"{MESSAGES}.{built.module}"
            data_area = self.components.types[f"{declared.name}/DataArea"]
            assert isinstance(data_area, ComplexType)
            fields = list(self._fields(data_area.items, declared.name))
            inner = self._class("DataArea", declared.domain, fields)
            inner.help = "The verb of the message and the nouns it is about."
            inner.extensions = [_extension("Component")]
            inner.substitutions = [""]
            built.inner = [inner]
        return built

    def _attributes(self, declared: ComplexType) -> Iterator[Attr]:
        owner = class_name(declared.name)
        for attribute in declared.attributes:
            enumerated = self._is_enumeration(attribute.type)
            yield Attr(
                tag=Tag.ATTRIBUTE,
                name=attribute.name,
                types=[
                    self._named(class_name(attribute.type)) if enumerated else _native("string")
                ],
                restrictions=Restrictions(min_occurs=int(attribute.required), max_occurs=1),
                help=self.descriptions.of_child(owner, attribute.name),
            )

    def _fields(
        self, items: tuple[Particle, ...], owner: str, optional: bool = False
    ) -> Iterator[Attr]:
        for item in items:
            repeated = item.maximum is None or item.maximum > 1
            match item:
                case Child():
                    yield self._child(item, owner, optional)
                case Group() if repeated:
                    yield Attr(
                        tag=Tag.GROUP,
                        name=item.name,
                        types=[self._named(item.name)],
                        choices=[self._child(c, owner, False) for c in children(item.items)],
                    )
                case Group():
                    yield from self._fields(item.items, owner, optional or item.minimum == 0)
                case Choice() if repeated:
                    alternatives = [self._child(c, owner, True) for c in children(item.items)]
                    yield Attr(tag=Tag.CHOICE, name=CHOICE_NAMES[owner], choices=alternatives)
                case Choice():
                    yield from self._fields(item.items, owner, optional=True)
                case Slot():
                    prefix = "" if item is self._last_slot(owner) else f"{item.group}_"
                    types = [_native("string")]
                    name = f"{prefix}extensions"
                    yield Attr(tag=Tag.ANY, name=name, default=item.group, types=types)
                case Wildcard():
                    yield Attr(tag=Tag.ANY, name="content", types=[_native("string")])

    def _last_slot(self, owner: str) -> Slot | None:
        """The slot whose field is plainly called ``extensions``; two types have two slots."""
        declared = self.components.types[owner]
        assert isinstance(declared, ComplexType)
        return next((i for i in reversed(declared.items) if isinstance(i, Slot)), None)

    def _child(self, child: Child, owner: str, optional: bool) -> Attr:
        declared = self.components.types.get(child.type)
        if "/" in child.type:
            kind = AttrType(qname=build_qname(self.namespace, "DataArea"), forward=True)
        elif isinstance(declared, SimpleType) and declared.patterns == ("false", "true"):
            kind = _native("boolean")
        elif declared is None or (isinstance(declared, SimpleType) and declared.members):
            kind = _native("string")
        else:
            kind = self._named(class_name(child.type))
        return Attr(
            tag=Tag.ELEMENT,
            name=child.name,
            namespace=self.namespace if child.qualified else "",
            types=[kind],
            restrictions=Restrictions(
                min_occurs=0 if optional else child.minimum,
                max_occurs=UNBOUNDED if child.maximum is None else child.maximum,
                nillable=child.nillable or None,
            ),
            help=self.descriptions.of_child(class_name(owner), child.name),
        )

    def _elements(self) -> Iterator[Class]:
        """Classes for global elements whose type is another class's."""
        taken = {class_name(t) for t in self._used()}
        for element in self.components.elements.values():
            if self.roots.get(element.type) == element.name:
                continue
            if element.name in taken:
                # The type of that name restricts the element's type without a change: one class.
                merged = self.components.types[f"{element.name}Type"]
                assert isinstance(merged, ComplexType) and merged.base == element.type
                continue
            base = AttrType(qname=build_qname(self.namespace, class_name(element.type)))
            built = self._class(element.name, element.domain, [])
            built.extensions = [Extension(Tag.EXTENSION, base, Restrictions())]
            built.meta_name = element.name
            built.substitutions = [""]
            if "/" not in element.type and f"{element.type}/DataArea" in self.components.types:
                built.module = f"{MESSAGES}.{built.module}"
            built.help = f"The global element {element.name}."
            yield built

    def _groups(self) -> Iterator[Class]:
        """Classes for groups that repeat."""
        for declared in self.components.types.values():
            if isinstance(declared, ComplexType):
                for item in declared.items:
                    if isinstance(item, Group) and item.maximum != 1:
                        fields = list(self._fields(item.items, item.name))
                        built = self._class(item.name, declared.domain, fields)
                        built.help = self.descriptions.of_type(item.name) or (
                            f"One run of the repeated group in {class_name(declared.name)}."
                        )
                        built.extensions = [_extension("Component")]
                        built.substitutions = [""]
                        yield built

    def _is_enumeration(self, reference: str) -> bool:
        declared: Type | None = self.components.types.get(reference)
        return isinstance(declared, SimpleType) and bool(declared.values)

    def _named(self, name: str) -> AttrType:
        return AttrType(qname=build_qname(self.namespace, name))


def _roots(components: Components) -> dict[str, str]:
    """For each type the global element its class stands for.

    That is the element of the same name or, where there is none, the only element of the type.
    """
    by_type: dict[str, list[str]] = {}
    for element in components.elements.values():
        by_type.setdefault(element.type, []).append(element.name)
    roots = {}
    for type_name, elements in by_type.items():
        if class_name(type_name) in elements:
            roots[type_name] = class_name(type_name)
        elif len(elements) == 1:
            roots[type_name] = elements[0]
    for element in components.elements.values():
        restricted = components.types.get(f"{element.name}Type")
        if isinstance(restricted, ComplexType) and restricted.base == element.type:
            roots.setdefault(restricted.name, element.name)
    return roots


def _native(name: str) -> AttrType:
    return AttrType(qname=build_qname("http://www.w3.org/2001/XMLSchema", name), native=True)


def _extension(base: str) -> Extension:
    return Extension(Tag.EXTENSION, AttrType(qname=base), Restrictions())
