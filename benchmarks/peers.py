"""Who takes part: isa95kit, lxml, xsdata and xmlschema, each doing the same work its fastest way.

All of them judge by the XSD files of this project. xsdata reads into and writes from the classes of
`isa95kit.b2mml`, so that the objects are the very same. With classes it generates itself from those
XSD files (which lose the types of the core components on the way) it reads 6 to 16 % slower and
writes 13 % faster, measured on the messages of 200 KB: its serializer's ratios are to be read with
that in mind. It also writes nil for absent children that may be nil, 1 to 7 % more elements.
"""

from __future__ import annotations

import importlib
import io
import json
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

import xmlschema
from lxml import etree
from xsdata.formats.dataclass.context import XmlContext
from xsdata.formats.dataclass.parsers import JsonParser, XmlParser
from xsdata.formats.dataclass.parsers.handlers import XmlEventHandler
from xsdata.formats.dataclass.serializers import JsonSerializer, XmlSerializer

import isa95kit as isa
from benchmarks.messages import Family
from isa95kit import b2mml
from isa95kit.b2mml.base import NAMESPACE, Component
from isa95kit.rules.registry import rule_set
from isa95kit.schema import store
from isa95kit.schema.json_schema import validator

__all__ = ["Contestant", "Work", "agree", "contestants", "xsdata_pair"]

Work = Callable[[], object]

KILOBYTE, MEGABYTE = 1_000, 1_000_000


@dataclass(frozen=True, slots=True)
class Contestant:
    """One way to do one piece of work on one message; slow ones run in few rounds."""

    name: str
    work: Work
    slow: bool = False


def contestants(family: Family, data: bytes) -> tuple[Contestant, ...]:
    """Everyone, on one message. Raises ValueError when it is not valid by the schema."""
    schema = store.compiled(isa.Release.latest())
    root = etree.fromstring(data)
    if not schema.validate(root):
        raise ValueError(f"{family.name}: not valid by the schema: {schema.error_log}")
    message = isa.read(data).message
    parser, serializer = xsdata_pair()
    cls: type[Any] = getattr(b2mml, family.root)

    def parse_and_check() -> object:
        tree = etree.fromstring(data)
        schema.validate(tree)
        return tree

    def xsdata_read() -> object:
        parse_and_check()
        return parser.from_bytes(data, cls)

    def xsdata_write() -> object:
        return serializer.render(message, ns_map={None: NAMESPACE}).encode()

    def stream() -> object:
        return [*isa.iter_objects(data, family.noun)]

    def iterparse() -> object:
        for _, element in etree.iterparse(io.BytesIO(data), schema=schema):
            element.clear()
        return None

    return (
        *json_contestants(message, size=len(data)),
        Contestant("lxml parse", lambda: etree.fromstring(data)),
        Contestant("lxml parse + XSD", parse_and_check),
        Contestant("lxml iterparse + XSD", iterparse),
        Contestant("isa95kit.read", lambda: isa.read(data)),
        Contestant("isa95kit.validate", lambda: isa.validate(data, schema_only=True)),
        Contestant("isa95kit rules", lambda: rule_set().check(message)),
        Contestant("isa95kit.iter_objects", stream),
        Contestant("lxml tostring", lambda: etree.tostring(root)),
        Contestant("isa95kit.to_xml", lambda: isa.to_xml(message)),
        Contestant("xsdata parser + XSD", xsdata_read, slow=True),
        Contestant("xsdata serializer", xsdata_write, slow=True),
        Contestant("xmlschema is_valid", lambda: _xmlschema().is_valid(data.decode()), slow=True),
    )


def json_contestants(message: Component, *, size: int) -> tuple[Contestant, ...]:
    """Those who work on the JSON form; the ones that take minutes only on smaller messages."""
    text = isa.to_json(message)
    octets = text.encode()
    values = json.loads(text)
    quick = (
        Contestant("json.loads", lambda: json.loads(text)),
        Contestant("json.dumps", lambda: json.dumps(values)),
        Contestant("isa95kit.read JSON", lambda: isa.read(octets)),
        Contestant("isa95kit.validate JSON", lambda: isa.validate(octets, schema_only=True)),
        Contestant("isa95kit.to_json", lambda: isa.to_json(message)),
    )
    if size >= MEGABYTE:
        return quick
    _, serializer = xsdata_pair()
    theirs = JsonSerializer(context=serializer.context).render(message)
    parser = JsonParser(context=serializer.context)
    judge = validator()
    cls = type(message)
    if not judge.is_valid(values):
        raise ValueError(f"{type(message).__name__}: not valid by the emitted JSON Schema")
    slow: tuple[Contestant, ...]
    slow = (Contestant("jsonschema", lambda: judge.is_valid(values), slow=True),)
    if size < 20 * KILOBYTE:
        # Minutes for one message of 200 KB: its time grows faster than the message.
        slow += (
            Contestant("xsdata JsonParser", lambda: parser.from_string(theirs, cls), slow=True),
        )
    return (*quick, *slow)


def agree(family: Family, data: bytes) -> None:
    """Raises ValueError when the contestants do not come to the same results."""
    parser, serializer = xsdata_pair()
    message = isa.read(data).message
    if parser.from_bytes(data, getattr(b2mml, family.root)) != message:
        raise ValueError(f"{family.name}: xsdata and isa95kit read different objects")
    if not isa.validate(serializer.render(message).encode(), schema_only=True).ok:
        raise ValueError(f"{family.name}: what xsdata writes is not valid")
    if isa.read(isa.to_xml(message)).message != message:
        raise ValueError(f"{family.name}: what isa95kit writes is not what it read")
    if not [*isa.iter_objects(data, family.noun)]:
        raise ValueError(f"{family.name}: nothing to stream")
    if not _xmlschema().is_valid(data.decode()):
        raise ValueError(f"{family.name}: not valid by xmlschema")


@cache
def _xmlschema() -> xmlschema.XMLSchema:
    return xmlschema.XMLSchema(str(store.folder(isa.Release.latest()) / store.ENTRY_FILE))


@cache
def xsdata_pair() -> tuple[XmlParser, XmlSerializer]:
    """The parser and serializer, of xsdata, made able to resolve our type hints.

    The hints are text, and the names in them are imported for type checkers alone; xsdata evaluates
    them in each class's module. Two of our own types mean something else to it: a nil element is
    None, an extension element any object.
    """
    modules = [
        importlib.import_module(found.name)
        for found in pkgutil.walk_packages(b2mml.__path__, f"{b2mml.__name__}.")
        if not found.name.endswith(".base")
    ]
    names = {
        name: value
        for module in modules
        for name, value in vars(module).items()
        if _is_class(value)
    }
    for module in modules:
        module.__dict__.update({**names, **vars(module), "Nil": type(None), "AnyElement": object})
    context = XmlContext()
    return XmlParser(context=context, handler=XmlEventHandler), XmlSerializer(context=context)


def _is_class(value: object) -> bool:
    return isinstance(value, type) and value.__module__.startswith(b2mml.__name__)
