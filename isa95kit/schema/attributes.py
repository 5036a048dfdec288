"""Judges the attributes of an element, those of XML Schema itself (``xsi:…``) first."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

from lxml import etree

from isa95kit.findings import shorten
from isa95kit.schema.builtin_types import BASES, collapse
from isa95kit.schema.components import Components
from isa95kit.schema.content_model import Names
from isa95kit.schema.habits import fold
from isa95kit.schema.hints import display
from isa95kit.schema.plans import Plan, substitutable
from isa95kit.schema.wording import Words, about_value

if TYPE_CHECKING:
    from isa95kit.schema.walk import Walk

__all__ = ["XSI_TYPE", "judge_attributes", "type_named"]

XSI = "{http://www.w3.org/2001/XMLSchema-instance}"
XSI_TYPE = XSI + "type"
XSD_NAMESPACE = "http://www.w3.org/2001/XMLSchema"
MOST = 1_000
"""Attributes of an element that are looked at; lxml takes quadratic time for all of many."""

_NAMES_OF_XSI = ("type", "nil", "schemaLocation", "noNamespaceSchemaLocation")
_QNAME = re.compile(r"(?:[^\W\d][\w.\-\u00b7]*:)?[^\W\d][\w.\-\u00b7]*")


def type_named(
    element: etree._Element, value: str, components: Components, names: Names
) -> str | None:
    """The type an ``xsi:type`` value names, in the notation of the components; None for none."""
    qname = collapse(value)
    if not _QNAME.fullmatch(qname):
        return None
    prefix, _, local = qname.rpartition(":")
    namespace = element.nsmap.get(prefix or None, "" if not prefix else None)
    if namespace == XSD_NAMESPACE:
        name = f"xsd:{local}"
        return name if name in BASES or name == "xsd:anyType" else None
    if namespace == names.extension:
        name = f"ext:{local}"
    elif namespace in (names.namespace, components.release.namespace):
        name = local
    else:
        return None
    return name if name in components.types else None


def judge_attributes(
    walk: Walk,
    element: etree._Element,
    plan: Plan,
    names: Names,
    *,
    nillable: bool,
    note: str,
) -> tuple[Plan, bool]:
    """Report what is wrong with the attributes of an element.

    Gives the plan in force, which ``xsi:type`` may have changed, and whether the element is nil.
    """
    attributes = _attributes(element)
    nil = False
    if (value := element.get(XSI_TYPE)) is not None:
        plan = _xsi_type(walk, element, value, plan, names)
    if (value := element.get(XSI + "nil")) is not None:
        nil = _xsi_nil(walk, element, value, nillable=nillable)
    meant: set[str] = set()
    for name, value in attributes.items():
        if name[0] == "{":
            if plan.kind != "any" and not _is_known_xsi(name):
                local = name.rpartition("}")[2]
                meant.add(local)
                walk.add(_in_namespace(walk, name, local, plan), element, f"@{shorten(local)}")
        elif name in plan.attributes:
            type_name, check = plan.attributes[name]
            if check is not None and (problem := check(value)) is not None:
                words = about_value(problem, value, type_name, walk.hints, what="attribute")
                walk.add(words, element, f"@{name}")
        elif plan.kind != "any":
            meant.add(walk.hints.similar_attribute(plan.type, name))
            hint = walk.hints.unknown_attribute(plan.type, name)
            message = f"{walk.name(element)} has no attribute {shorten(name)}"
            walk.add(Words("XSD-201", message, hint), element, f"@{shorten(name)}")
    for name in plan.required:
        if name not in meant and element.get(name) is None:
            example = walk.hints.attribute_example(name, plan.attributes[name][0])
            message = f"{walk.name(element)} lacks attribute {name}"
            hint = f"Add {example}. Note: {note}" if note else f"Add {example}."
            walk.add(Words("XSD-202", message, hint), element, f"@{name}")
    return plan, nil


def _attributes(element: etree._Element) -> dict[str, str]:
    """Names and values, of no more than `MOST` attributes: all types have fewer."""
    names = element.keys()
    if len(names) <= MOST:
        return cast("dict[str, str]", dict(element.items()))
    return {str(name): str(element.get(name)) for name in names[:MOST]}


def _in_namespace(walk: Walk, name: str, local: str, plan: Plan) -> Words:
    if name.startswith(XSI):
        message = f"there is no attribute xsi:{shorten(local)}"
        close = next((one for one in _NAMES_OF_XSI if fold(one) == fold(local)), "")
        known = " and ".join((", ".join(_NAMES_OF_XSI[:-1]), _NAMES_OF_XSI[-1]))
        hint = f"Write xsi:{close}." if close else f"Remove it. With prefix xsi there are {known}."
        return Words("XSD-203", message, hint)
    message = f"attribute {shorten(local)} is in a namespace"
    return Words("XSD-203", message, walk.hints.unknown_attribute(plan.type, name))


def _is_known_xsi(name: str) -> bool:
    return name.startswith(XSI) and name.removeprefix(XSI) in _NAMES_OF_XSI


def _xsi_type(walk: Walk, element: etree._Element, value: str, plan: Plan, names: Names) -> Plan:
    actual = type_named(element, value, walk.components, names)
    if actual is None:
        prefix = collapse(value).rpartition(":")[0]
        if prefix and prefix not in element.nsmap:
            message = f'xsi:type="{shorten(value)}" uses a prefix that is not declared'
        else:
            message = f'xsi:type="{shorten(value)}" names no type of {walk.components.release}'
        hint = f"Remove xsi:type: {walk.name(element)} is of type {display(plan.type)} anyway."
        walk.add(Words("XSD-404", message, hint), element, "@type")
        return plan
    if not substitutable(walk.components, actual, plan.type):
        message = (
            f'xsi:type="{shorten(value)}" is not derived from {display(plan.type)}, the type of '
            f"{walk.name(element)}"
        )
        walk.add(Words("XSD-405", message, "Remove xsi:type."), element, "@type")
        return plan
    return walk.plan(actual, names)


def _xsi_nil(walk: Walk, element: etree._Element, value: str, *, nillable: bool) -> bool:
    if not nillable:
        message = f"{walk.name(element)} may not carry xsi:nil"
        hint = "Leave the element out if it is optional, or give it a value and remove xsi:nil."
        walk.add(Words("XSD-401", message, hint), element, "@nil")
        return False
    plain = collapse(value)
    if plain not in ("true", "false", "1", "0"):
        message = f'xsi:nil="{shorten(value)}" is neither true nor false'
        walk.add(Words("XSD-403", message, 'Write xsi:nil="true".'), element, "@nil")
    return plain in ("true", "1")
