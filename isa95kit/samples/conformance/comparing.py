"""What a document lost on its way through a product: the original beside what was written.

Spelling does not count: prefixes, the order of attributes, comments, processing instructions,
schema locations, white space around and between elements of children, blanks that the type of a
text folds, ``xsi:nil`` that is false, and an ``xsi:type`` that names the type declared anyway.
Everything else does.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import islice
from typing import Any

from lxml import etree

from isa95kit.findings import shorten
from isa95kit.releases import Release
from isa95kit.samples.conformance.facts import XSI, Digits, named_type
from isa95kit.samples.grammar import Grammar
from isa95kit.schema import store
from isa95kit.schema.components import ComplexType

__all__ = ["MOST", "Loss", "json_losses", "xml_losses"]

MOST = 8
"""How many losses of one document are told."""

NOTHING = "nothing"

LOCATIONS = (f"{XSI}schemaLocation", f"{XSI}noNamespaceSchemaLocation")

_COLLAPSED = (
    *("xsd:decimal", "xsd:boolean", "xsd:dateTime", "xsd:duration"),
    *("xsd:language", "xsd:anyURI", "xsd:base64Binary", "xsd:token"),
)
"""Built-in types whose texts mean the same with other blanks around and between."""

_BLANKS = {9: " ", 10: " ", 13: " "}


@dataclass(frozen=True, slots=True)
class Loss:
    """A place where the written document differs: what stood there, and what stands there now.

    ``path`` names elements without prefixes and counts siblings where there are several.
    """

    path: str
    expected: str
    found: str

    def __str__(self) -> str:
        return f"{self.path}: {self.expected} became {self.found}"


def xml_losses(
    original: etree._Element, written: etree._Element, release: Release
) -> tuple[Loss, ...]:
    """The first few differences in content between two XML documents.

    >>> lot = '<MaterialLot xmlns="http://www.mesa.org/xml/B2MML"><ID>{}</ID></MaterialLot>'
    >>> before, after = (etree.fromstring(lot.format(i)) for i in ("007", "7"))
    >>> print(*xml_losses(before, after, Release.V0701))
    /MaterialLot/ID: '007' became '7'
    """
    comparison = _Comparison(_types(original, release), _types(written, release), _grammar(release))
    return tuple(islice(comparison.element(original, written, f"/{_local(original)}"), MOST))


@cache
def _grammar(release: Release) -> Grammar:
    return Grammar(store.components(release))


def _types(root: etree._Element, release: Release) -> dict[etree._Element, tuple[str, str]]:
    """The type in force of each element that the release knows, and the one it is declared with."""
    grammar = _grammar(release)
    found: dict[etree._Element, tuple[str, str]] = {}
    elements = grammar.components.elements
    for place in grammar.places(root):
        if place.child is not None:
            declared = place.child.type
        else:
            name = _local(place.element)
            declared = elements[name].type if name in elements else place.type
        found[place.element] = (place.type, declared)
    return found


@dataclass(frozen=True, slots=True)
class _Comparison:
    types: dict[etree._Element, tuple[str, str]]
    others: dict[etree._Element, tuple[str, str]]
    grammar: Grammar

    def element(self, element: etree._Element, other: etree._Element, path: str) -> Iterator[Loss]:
        if element.tag != other.tag:
            yield Loss(path, f"element {element.tag!s}", f"element {other.tag!s}")
            return
        yield from self.attributes(element, other, path)
        children, others = _children(element), _children(other)
        yield from self.texts(element, other, children, others, path)
        counts = Counter(_local(c) for c in children)
        names = _names(children, counts)
        if [c.tag for c in children] == [c.tag for c in others]:
            for child, twin, name in zip(children, others, names, strict=True):
                yield from self.element(child, twin, f"{path}/{name}")
            return
        yield from self.children(children, others, names, path)

    def children(
        self,
        children: list[etree._Element],
        others: list[etree._Element],
        names: list[str],
        path: str,
    ) -> Iterator[Loss]:
        """Children that are not the same ones: pairs of those that are, and what is left."""
        waiting: dict[Any, list[etree._Element]] = {}
        for other in reversed(others):
            waiting.setdefault(other.tag, []).append(other)
        alike = True
        for child, name in zip(children, names, strict=True):
            twins = waiting.get(child.tag)
            if twins:
                yield from self.element(child, twins.pop(), f"{path}/{name}")
            else:
                alike = False
                yield Loss(f"{path}/{name}", _told(child), NOTHING)
        for left in waiting.values():
            for other in left:
                alike = False
                yield Loss(f"{path}/{_local(other)}", NOTHING, _told(other))
        if alike:
            before = ", ".join(_local(c) for c in children)
            yield Loss(path, f"children {before}", "children " + ", ".join(map(_local, others)))

    def attributes(
        self, element: etree._Element, other: etree._Element, path: str
    ) -> Iterator[Loss]:
        before = self.of(element, self.types)
        after = self.of(other, self.others)
        if before == after:
            return
        for name in [*before, *(n for n in after if n not in before)]:
            if before.get(name) != after.get(name):
                place = f"{path}/@{name.rpartition('}')[2]}"
                yield Loss(place, _quoted(before.get(name)), _quoted(after.get(name)))

    def of(
        self, element: etree._Element, types: dict[etree._Element, tuple[str, str]]
    ) -> dict[str, str]:
        """The attributes of an element that say something."""
        if not element.attrib:
            return {}
        in_force, declared = types.get(element, ("", ""))
        known = self.grammar.attributes(in_force)
        said: dict[str, str] = {}
        for key, value in element.attrib.items():
            name, text = str(key), str(value)
            if name in LOCATIONS:
                continue
            if name == f"{XSI}nil":
                if text.strip() in ("true", "1"):
                    said[name] = "true"
            elif name == f"{XSI}type":
                if in_force != declared or not in_force:
                    said[name] = named_type(element) or text
            else:
                builtin = known[name].type if name in known else ""
                said[name] = self.folded(text, builtin)
        return said

    def texts(
        self,
        element: etree._Element,
        other: etree._Element,
        children: list[etree._Element],
        others: list[etree._Element],
        path: str,
    ) -> Iterator[Loss]:
        if not children and not others:
            before, after = element.text or "", other.text or ""
            if before != after and not self.same(before, after, element):
                yield Loss(path, _quoted(before), _quoted(after))
            return
        if len(children) != len(others):
            before_all = [*filter(None, map(_meant, _texts(element, children)))]
            after_all = [*filter(None, map(_meant, _texts(other, others)))]
            if before_all != after_all:
                yield Loss(path, _quoted(" … ".join(before_all)), _quoted(" … ".join(after_all)))
            return
        pairs = zip(_texts(element, children), _texts(other, others), strict=True)
        for at, (stood, stands) in enumerate(pairs):
            if _meant(stood) != _meant(stands):
                where = f"behind child {at}" if at else "before the first child"
                told = f"text {_quoted(_meant(stood))} {where}"
                yield Loss(path, told, f"text {_quoted(_meant(stands))}")

    def same(self, before: str, after: str, element: etree._Element) -> bool:
        """True for texts that differ in blanks which their type does not count."""
        in_force, _ = self.types.get(element, ("", ""))
        if not in_force:
            return False
        declared = self.grammar.components.types.get(in_force)
        if isinstance(declared, ComplexType) and not declared.is_text:
            return not before.strip() and not after.strip()
        return self.folded(before, in_force) == self.folded(after, in_force)

    def folded(self, text: str, type_name: str) -> str:
        """A text without the blanks that its type does not count."""
        if type_name and not type_name.startswith("xsd:"):
            try:
                type_name = self.grammar.builtin(type_name)
            except KeyError:
                return text
        if type_name in _COLLAPSED:
            return " ".join(filter(None, text.translate(_BLANKS).split(" ")))
        return text.translate(_BLANKS) if type_name == "xsd:normalizedString" else text


def _children(element: etree._Element) -> list[etree._Element]:
    return [c for c in element if isinstance(c.tag, str)]


def _texts(element: etree._Element, children: list[etree._Element]) -> list[str | None]:
    return [element.text, *(child.tail for child in children)]


def _names(children: list[etree._Element], counts: Counter[str]) -> list[str]:
    seen: Counter[str] = Counter()
    names = []
    for child in children:
        name = _local(child)
        seen[name] += 1
        names.append(f"{name}[{seen[name]}]" if counts[name] > 1 else name)
    return names


def _local(element: etree._Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _meant(text: str | None) -> str:
    """Text between elements, where white space alone says nothing."""
    return text if text and text.strip(" \t\r\n") else ""


def _told(element: etree._Element) -> str:
    return f"element {_local(element)} ({shorten(''.join(map(str, element.itertext('*'))), 30)})"


def _quoted(text: str | None) -> str:
    if text is None:
        return NOTHING
    return repr(text if len(text) <= 60 else f"{text[:59]}…")


def json_losses(original: Any, written: Any) -> tuple[Loss, ...]:
    """The first few differences between two JSON documents; numbers have to be `Digits`.

    The order of members does not count, nor whether a text without attributes stands alone or as
    the one member ``$`` of an object.

    >>> print(*json_losses({"a": [Digits("1.50")]}, {"a": [Digits("1.5")]}))
    $.a[0]: the number 1.50 became the number 1.5
    """
    return tuple(islice(_in_json(original, written, "$"), MOST))


def _in_json(before: Any, after: Any, path: str) -> Iterator[Loss]:
    before, after = _alone(before), _alone(after)
    if isinstance(before, dict) and isinstance(after, dict):
        for name in [*before, *(n for n in after if n not in before)]:
            place = f"{path}.{name}"
            if name not in after:
                yield Loss(place, _kind(before[name]), NOTHING)
            elif name not in before:
                yield Loss(place, NOTHING, _kind(after[name]))
            else:
                yield from _in_json(before[name], after[name], place)
    elif isinstance(before, list) and isinstance(after, list):
        if len(before) != len(after):
            yield Loss(path, f"{len(before)} items", f"{len(after)} items")
        for at, (item, twin) in enumerate(zip(before, after, strict=False)):
            yield from _in_json(item, twin, f"{path}[{at}]")
    elif type(before) is not type(after) or before != after:
        yield Loss(path, _kind(before), _kind(after))


def _alone(value: Any) -> Any:
    if isinstance(value, dict) and list(value) == ["$"]:
        return value["$"]
    return value


def _kind(value: Any) -> str:
    match value:
        case Digits():
            return f"the number {value if len(value) <= 60 else f'{value[:59]}…'}"
        case str():
            return _quoted(value)
        case dict():
            return "an object"
        case list():
            return "a list"
        case _:
            return {None: "null", True: "true", False: "false"}.get(value, "a value")
