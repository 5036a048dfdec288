"""The JSON of one object that is no document of its own: of any class, without a root around it.

    from isa95kit.b2mml import QuantityValue
    from isa95kit.parts import part_to_json, read_part

    amount = read_part(QuantityValue, '{"QuantityString": "12.50", "UnitOfMeasure": "KGM"}')
    part_to_json(amount)

The same form, the same checks and the same findings as inside a document.
"""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import TypeVar

from lxml import etree

from isa95kit.b2mml.base import Component
from isa95kit.binding.fields import class_of_root, fields_of
from isa95kit.binding.json import DOUBTFUL
from isa95kit.binding.json_readers import Irregular, Number, json_reader_of, unique_members
from isa95kit.binding.json_syntax import parse_json
from isa95kit.binding.json_tree import tree_of
from isa95kit.binding.json_writers import json_writer_of
from isa95kit.binding.limits import DEFAULT, Limits
from isa95kit.binding.readers import reader_of
from isa95kit.binding.sources import Unreadable
from isa95kit.binding.xml import Unwritable, diagnosis
from isa95kit.findings import Finding, InvalidDocument, Report, Severity
from isa95kit.releases import Release
from isa95kit.schema import store
from isa95kit.schema.explain import Explainer

__all__ = ["part_to_json", "read_part"]

C = TypeVar("C", bound=Component)

SURROGATE = re.compile("[\ud800-\udfff]")
"""Halves of surrogate pairs, which Python's texts can hold and documents cannot."""


def read_part(cls: type[C], text: str, *, limits: Limits = DEFAULT) -> C:
    """The object of a class from its JSON.

    Raises `InvalidDocument` with all findings; their paths begin at the object, ``$``.
    """
    found = _plain(cls, text, limits)
    if found is None:
        found = _explained(cls, text, limits)
    assert isinstance(found, cls)
    return found


def part_to_json(part: Component, declared: type[Component] | None = None) -> str:
    """The JSON of an object, compact; *declared* is the class of the field it stands in.

    Raises `Unwritable` when a field holds something its class does not provide for.
    """
    cls = declared or type(part)
    try:
        return json_writer_of(cls)(part)
    except (AttributeError, TypeError, KeyError) as error:
        raise Unwritable(diagnosis(part, type(part).__name__) or str(error)) from error


def _plain(cls: type[Component], text: str, limits: Limits) -> Component | None:
    """The object of plain JSON, read in one pass; None when it has to be explained."""
    if len(text) > limits.text or (
        ("\\u" in text or not text.isascii()) and (DOUBTFUL.search(text) or SURROGATE.search(text))
    ):
        return None
    try:
        found: Component = json_reader_of(cls)(_DECODER.decode(text))
    except (ValueError, Irregular, RecursionError, AttributeError):
        return None
    return found


def _explained(cls: type[Component], text: str, limits: Limits) -> Component:
    release, name = Release.latest(), cls.__qualname__
    try:
        document = parse_json(text, limits)
    except Unreadable as problem:
        raise InvalidDocument(Report(name, (problem.finding,), release, readable=False)) from None
    group = _GROUPS.get(name)
    if group is not None:
        # Elements in a row have no schema type: they are judged inside the object they belong to.
        outer = class_of_root(group)
        member = f'{{"{name}":['
        try:
            whole = _explained(outer, f"{member}{text}]}}", limits)
        except InvalidDocument as invalid:
            within = tuple(_inside(f, f"$.{name}[0]", len(member)) for f in invalid.report.findings)
            raise InvalidDocument(Report(name, within, release)) from None
        item = next(f for f in fields_of(outer) if f.kind == "group")
        inner: Component = getattr(whole, item.name)[0]
        return inner
    tree = tree_of(document, text, cls)
    assert tree.root is not None
    judge = Explainer(store.components(release), locate=tree.locate, release_hints=store.components)
    judged = judge.element(tree.root, _type_of(cls), path=f"/{etree.QName(tree.root).localname}")
    findings = tree.told(judged)
    if any(f.severity is Severity.ERROR for f in findings):
        raise InvalidDocument(Report(name, findings, release))
    found: Component = reader_of(cls)(tree.root)
    return found


_GROUPS = {"ProductInformation": "GRecipeHeader"}
"""Classes of repeated groups, and the class that has the group."""


def _inside(finding: Finding, path: str, shift: int) -> Finding:
    column = finding.column
    if finding.line == 1 and column is not None:
        column = max(1, column - shift)
    return replace(finding, path="$" + finding.path.removeprefix(path), column=column)


def _type_of(cls: type[Component]) -> str:
    """The schema type of a class, named as in the components."""
    if named := getattr(cls, "__wire_type__", ""):
        return str(named)
    if element := getattr(cls, "__wire_element__", ""):
        return store.components(Release.latest()).elements[element].type
    message, _, inner = cls.__qualname__.partition(".")
    return f"{message}Type/{inner}"


def _no_constant(name: str) -> object:
    raise Irregular(name)


_DECODER = json.JSONDecoder(
    object_pairs_hook=unique_members,
    parse_float=Number,
    parse_int=Number,
    parse_constant=_no_constant,
)
