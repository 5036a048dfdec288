"""Reading documents into objects, checking objects, and writing them."""

from __future__ import annotations

import os
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from lxml import etree

from isa95kit.b2mml.base import NAMESPACE, Component
from isa95kit.binding.layout import MEANINGFUL, indented
from isa95kit.binding.limits import DEFAULT, Limits
from isa95kit.binding.sources import NamedBytes, Source
from isa95kit.binding.xml import Unwritable, read_object, write_object
from isa95kit.findings import Finding, InvalidDocument, Layer, Report, Severity
from isa95kit.pausing import paused_gc
from isa95kit.releases import Release
from isa95kit.validation import Judged, judged, validate

if TYPE_CHECKING:
    from isa95kit.profile import Applied, Profile
    from isa95kit.rules.context import Context

XSI_TYPE = "{http://www.w3.org/2001/XMLSchema-instance}type"

__all__ = ["Document", "check", "digest", "object_of", "read", "to_json", "to_xml", "write"]


@dataclass(frozen=True, slots=True)
class Document:
    """A document that was read: its object, its release, and what else was found.

    ``message`` is the root object. ``findings`` holds warnings and information, never errors.
    """

    message: Component
    release: Release
    findings: tuple[Finding, ...] = ()
    path: str = ""

    @property
    def digest(self) -> str:
        """The digest of the message: the same for documents with the same content.

        Prefixes, the order of attributes, white space between elements, comments and processing
        instructions do not count.
        """
        return digest(self.message)


def read(
    source: Source,
    *,
    release: Release | None = None,
    extensions: Path | None = None,
    limits: Limits = DEFAULT,
) -> Document:
    """Read a document into typed, immutable objects.

    *source* is a path, bytes, or a file opened in binary mode. Raises `InvalidDocument`, with the
    full report, when the document cannot be read, is not valid, or is of an older release than
    objects exist for (V0701).
    """
    with paused_gc():
        found = judged(source, release=release, extensions=extensions, limits=limits)
        return document_of(found, extensions)


def document_of(found: Judged, extensions: Path | None) -> Document:
    """The document that was judged. Raises `InvalidDocument` as `read` does."""
    report = found.report
    if not report.valid or report.release is None:
        raise InvalidDocument(report)
    if report.release is not Release.latest():
        raise InvalidDocument(_not_readable(report, report.release))
    message = found.message
    if message is None:
        assert found.root is not None
        message = object_of(found.root, report, extensions)
    return Document(message, report.release, report.findings, report.path)


def object_of(root: etree._Element, report: Report, extensions: Path | None) -> Component:
    """The object of a valid document. Raises `InvalidDocument` where there can be none."""
    if extensions is not None and (derived := _of_plant_type(root)):
        message = f"{derived} names a type of the plant's own, and there is no class for it"
        hint = "Carry what the plant adds in extension slots; validate() judges the document."
        raise InvalidDocument(_refused(report, "XSD-007", message, hint))
    try:
        return read_object(root)
    except RecursionError:
        message = "elements nest deeper than objects can, in this Python"
        hint = "Lower Limits(depth=…), or raise sys.setrecursionlimit()."
        raise InvalidDocument(_refused(report, "XML-005", message, hint)) from None


def _of_plant_type(root: etree._Element) -> str:
    """Name of an element whose xsi:type is none of the release's; empty when there is none."""
    for element in root.iter(f"{{{NAMESPACE}}}*"):
        prefix, colon, _ = element.get(XSI_TYPE, "").strip().rpartition(":")
        if colon and element.nsmap.get(prefix) != NAMESPACE:
            carried = any(above.tag in MEANINGFUL for above in element.iterancestors())
            if not carried:
                return etree.QName(element).localname
    return ""


def _refused(report: Report, rule: str, message: str, hint: str) -> Report:
    finding = Finding(rule, Severity.ERROR, Layer.CONVERSION, message, f"/{report.root}", hint=hint)
    return Report(report.path, (*report.findings, finding), report.release, report.root)


def _not_readable(report: Report, release: Release) -> Report:
    newest = Release.latest()
    return _refused(
        report,
        "XSD-007",
        f"a document of {release} can be validated, but not yet read into objects of {newest}",
        f"Use validate() for it, or ask the sender for {newest}.",
    )


def to_xml(message: Component, *, pretty: bool = False) -> bytes:
    """The XML document of an object, as UTF-8; *pretty* puts each element on a line.

    Fast and unchecked: `check` says whether the document is valid, and `write` asks it. Raises
    `Unwritable` (a TypeError) when a field holds something its class does not provide for.
    """
    data = write_object(message)
    try:
        return indented(data) if pretty else data
    except etree.XMLSyntaxError as error:
        raise Unwritable(f"an AnyElement holds no well-formed XML: {error.msg}") from error


def digest(message: Component) -> str:
    """SHA-256 of an object's content in its canonical form, in hexadecimal.

    Objects that hold the same have the same digest, whether they were read from XML, from JSON or
    built; digits and order count. The canonical form is what `to_xml` writes. An object that is no
    document of its own, such as one line of a report, has a digest too: the class is part of it. An
    `AnyElement` counts as its text; one that was read holds canonical text. Raises `Unwritable`
    when a field holds something its class does not provide for.

    >>> from isa95kit.b2mml import Identifier, MaterialLot
    >>> digest(MaterialLot(id=Identifier("LOT-0047")))[:16]
    'ccc1dc97dee683a6'
    """
    cls = type(message)
    named = getattr(cls, "__wire_element__", "") or getattr(cls, "__wire_type__", "")
    return sha256(write_object(message, named or cls.__qualname__)).hexdigest()


def to_json(message: Component, *, pretty: bool = False) -> str:
    """The JSON document of an object; *pretty* indents it.

    Digits, dates and texts stand as in the object. Fast and unchecked, as `to_xml` is. Raises
    `Unwritable` when a field holds something its class does not provide for.
    """
    from isa95kit.binding.json import write_json
    from isa95kit.binding.json_layout import indented_json

    text = write_json(message)
    return indented_json(text) if pretty else text


def check(
    message: Component,
    *,
    extensions: Path | None = None,
    schema_only: bool = False,
    profile: str | Path | Profile | Applied | None = None,
    context: Context | None = None,
) -> Report:
    """Validate an object as the document it would be written as: schema, then business rules.

    *schema_only*, *profile* and *context* are as in `isa95kit.validate`.
    """
    return validate(
        # Named now: waivers of a profile may be for objects of this class.
        NamedBytes(write_object(message), f"<{type(message).__name__}>"),
        release=Release.latest(),
        extensions=extensions,
        schema_only=schema_only,
        profile=profile,
        context=context,
    )


def write(
    message: Component,
    target: str | os.PathLike[str] | BinaryIO,
    *,
    pretty: bool = True,
    extensions: Path | None = None,
    schema_only: bool = False,
    profile: str | Path | Profile | Applied | None = None,
    context: Context | None = None,
) -> None:
    """Check an object and write it; nothing is written when an error is found.

    *target* is a path ending in ``.xml`` or ``.json``, or a file opened in binary mode, which gets
    XML. A file appears complete or not at all. Raises `InvalidDocument` with the report of what is
    wrong. What is checked is as in `check`.
    """
    report = check(
        message, extensions=extensions, schema_only=schema_only, profile=profile, context=context
    )
    if not report.ok:
        raise InvalidDocument(report)
    if not isinstance(target, (str, os.PathLike)):
        target.write(to_xml(message, pretty=pretty))
        return
    path = Path(target)
    match path.suffix.lower():
        case ".xml":
            data = to_xml(message, pretty=pretty)
        case ".json":
            data = to_json(message, pretty=pretty).encode()
        case _:
            raise ValueError(f"{path}: name a file ending in .xml or .json")
    partial = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        partial.write_bytes(data)
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)
