"""Who is measured: isa95kit, lxml, xmlschema, the JDK, xsdata and jsonschema.

The peers judge by the official schema files where those are at hand, and do not take part where
they are not. Nobody is tuned for the suite: each is used as its documentation says.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from importlib import metadata
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import jsonschema
import xmlschema
from lxml import etree
from xsdata.formats.dataclass.parsers import XmlParser
from xsdata.formats.dataclass.serializers import XmlSerializer

import isa95kit as isa
from benchmarks.conformance.jdk import Jdk, java_version
from benchmarks.conformance.runner import NOT_SUPPORTED, Product, Said
from benchmarks.conformance.xsdata_classes import generated_pair
from benchmarks.peers import xsdata_pair
from isa95kit.binding.fields import class_of_root
from isa95kit.releases import Release
from isa95kit.samples.conformance.case import Form
from isa95kit.samples.conformance.manifest import Entry
from isa95kit.samples.conformance.results import Answer

__all__ = ["products"]

DRIVER = "driver.xsd"

JSON_SCHEMA = "AllSchemas.json"


def products(official: Path) -> Iterator[Product]:
    """Everyone who can take part; *official* is the folder of the official schema files."""
    drivers = {r: official / r.value / DRIVER for r in Release}
    yield Product("isa95kit", "isa95kit", isa.__version__, _isa95kit)
    if all(path.is_file() for path in drivers.values()):
        yield Product("lxml", "lxml, official XSD", etree.__version__, _lxml(drivers))
        yield Product(
            "xmlschema",
            "xmlschema, official XSD",
            metadata.version("xmlschema"),
            _xmlschema(drivers),
        )
        if version := java_version():
            with TemporaryDirectory() as name, Jdk(drivers, Path(name)) as jdk:
                yield Product("jdk", "JDK, official XSD", version, jdk.take)
    version = metadata.version("xsdata")
    if drivers[Release.latest()].is_file():
        with TemporaryDirectory() as name:
            pair = generated_pair(drivers[Release.latest()], Path(name))
        yield Product("xsdata", "xsdata, its own classes", version, _xsdata(*pair))
    yield Product("xsdata-ours", "xsdata, our classes", version, _xsdata(*xsdata_pair(), ours=True))
    version = metadata.version("jsonschema")
    for release in (Release.V0701, Release.V0700):
        path = official / release.value / JSON_SCHEMA
        if path.is_file():
            name = f"jsonschema, official {release}"
            prefix = "b2mml:" if release is Release.V0700 else ""
            take = _jsonschema(path, prefix)
            yield Product(f"jsonschema-{release.value.lower()}", name, version, take)


def _isa95kit(entry: Entry, data: bytes, schema: Path | None) -> Said:
    """Reads into objects and writes those; documents that V0701 does not allow it judges only."""
    report = isa.validate(data, release=entry.release, extensions=schema, schema_only=True)
    if not report.readable:
        return Said(Answer.ERROR, message=report.findings[0].message)
    if not report.valid:
        return Said(Answer.INVALID, message=report.errors[0].message)
    if entry.release < Release.V0700:
        return Said(Answer.VALID, message="objects are of V0701 alone")
    try:
        message = isa.read(data, extensions=schema).message
    except isa.InvalidDocument as error:  # of V0700, and not what V0701 allows
        return Said(Answer.VALID, message=str(error))
    if entry.form is Form.JSON:
        return Said(Answer.VALID, isa.to_json(message).encode())
    return Said(Answer.VALID, isa.to_xml(message))


def _lxml(drivers: Mapping[Release, Path]) -> Callable[[Entry, bytes, Path | None], Said]:
    """Parses, validates, and writes the tree."""
    schemas = {release: etree.XMLSchema(file=str(path)) for release, path in drivers.items()}

    def take(entry: Entry, data: bytes, schema: Path | None) -> Said:
        if entry.form is Form.JSON:
            return NOT_SUPPORTED
        tree = etree.fromstring(data)
        written = etree.tostring(tree)
        if schema is not None:
            return Said(Answer.NOT_SUPPORTED, written, "the official schema has no extensions")
        valid = schemas[entry.release].validate(tree)
        return Said(Answer.VALID if valid else Answer.INVALID, written)

    return take


def _xmlschema(drivers: Mapping[Release, Path]) -> Callable[[Entry, bytes, Path | None], Said]:
    """Validates; reads into its generic objects and writes those."""
    schemas = {release: xmlschema.XMLSchema(str(path)) for release, path in drivers.items()}

    def take(entry: Entry, data: bytes, schema: Path | None) -> Said:
        if entry.form is Form.JSON:
            return NOT_SUPPORTED
        own = schemas[entry.release]
        if schema is not None:
            return Said(Answer.NOT_SUPPORTED, None, "the official schema has no extensions")
        if not own.is_valid(BytesIO(data)):
            return Said(Answer.INVALID)
        if not entry.round_trip:
            return Said(Answer.VALID)
        try:
            found: Any = own.to_objects(BytesIO(data))
            written = etree.tostring(_tree(found.encode(etree_element_class=etree.Element)))
        except Exception as error:
            return Said(Answer.VALID, b"", f"{type(error).__name__}: {error}")
        return Said(Answer.VALID, written)

    return take


def _tree(found: Any) -> etree._Element:
    tree = found[0] if isinstance(found, tuple) else found
    if not isinstance(tree, etree._Element):
        raise TypeError("no tree was made")
    return tree


def _xsdata(
    parser: XmlParser, serializer: XmlSerializer, *, ours: bool = False
) -> Callable[[Entry, bytes, Path | None], Said]:
    """Reads into classes, generated ones or *ours*, and writes those; it does not judge."""

    def take(entry: Entry, data: bytes, schema: Path | None) -> Said:
        if entry.form is Form.JSON or entry.release is not Release.latest() or not entry.round_trip:
            return NOT_SUPPORTED
        try:
            cls = class_of_root(entry.root) if ours else None
            message: Any = parser.from_bytes(data, cls)
            names = {None: Release.latest().namespace}
            written = serializer.render(message, ns_map=names).encode()
        except Exception as error:
            return Said(Answer.NOT_SUPPORTED, b"", f"{type(error).__name__}: {error}")
        return Said(Answer.NOT_SUPPORTED, written)

    return take


def _jsonschema(path: Path, prefix: str) -> Callable[[Entry, bytes, Path | None], Said]:
    """Judges by an official JSON Schema as published; *prefix* is what its names bear."""
    official = json.loads(path.read_text("utf-8-sig"))
    cls = jsonschema.validators.validator_for(official, jsonschema.Draft202012Validator)
    judge = cls(official)

    def take(entry: Entry, data: bytes, schema: Path | None) -> Said:
        if entry.form is not Form.JSON:
            return NOT_SUPPORTED
        try:
            value = json.loads(data)
        except ValueError as error:
            return Said(Answer.ERROR, message=str(error))
        valid = judge.is_valid(_prefixed(value, prefix) if prefix else value)
        return Said(Answer.VALID if valid else Answer.INVALID)

    return take


def _prefixed(value: Any, prefix: str, *, bare: bool = False) -> Any:
    """A document with a prefix before names; the children of InformationObject have none."""
    if isinstance(value, list):
        return [_prefixed(item, prefix, bare=bare) for item in value]
    if not isinstance(value, dict):
        return value
    return {
        name if bare or name.startswith(("@", "$", "#")) else f"{prefix}{name}": _prefixed(
            inner, prefix, bare=name == "InformationObject"
        )
        for name, inner in value.items()
    }
