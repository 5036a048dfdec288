"""Reading documents into objects, checking objects, and writing them."""

from __future__ import annotations

import os
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

from isa95kit.b2mml.base import Component
from isa95kit.binding.layout import indented
from isa95kit.binding.limits import DEFAULT, Limits
from isa95kit.binding.parsing import paused_gc
from isa95kit.binding.sources import Source
from isa95kit.binding.xml import read_object, write_object
from isa95kit.findings import Finding, InvalidDocument, Layer, Report, Severity
from isa95kit.releases import Release
from isa95kit.validation import judged, validate

__all__ = ["Document", "check", "read", "to_xml", "write"]


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
        """SHA-256 of the canonical form, in hexadecimal.

        The same for documents with the same content: prefixes, the order of attributes, white
        space between elements, comments and processing instructions do not count.
        """
        return sha256(write_object(self.message)).hexdigest()


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
        report = found.report
        if found.root is None or not report.valid or report.release is None:
            raise InvalidDocument(report)
        if report.release is not Release.latest():
            raise InvalidDocument(_not_readable(report, report.release))
        message = read_object(found.root)
    return Document(message, report.release, report.findings, report.path)


def _not_readable(report: Report, release: Release) -> Report:
    newest = Release.latest()
    finding = Finding(
        "XSD-007",
        Severity.ERROR,
        Layer.CONVERSION,
        f"a document of {release} can be validated, but not yet read into objects of {newest}",
        f"/{report.root}",
        hint=f"Use validate() for it, or ask the sender for {newest}.",
    )
    return Report(report.path, (*report.findings, finding), release, report.root)


def to_xml(message: Component, *, pretty: bool = False) -> bytes:
    """The XML document of an object, as UTF-8; *pretty* puts each element on a line.

    Fast and unchecked: `check` says whether the document is valid, and `write` asks it. Raises
    `Unwritable` (a TypeError) when a field holds something its class does not provide for.
    """
    data = write_object(message)
    return indented(data) if pretty else data


def check(message: Component, *, extensions: Path | None = None) -> Report:
    """Validate an object as the document it would be written as."""
    report = validate(write_object(message), release=Release.latest(), extensions=extensions)
    return Report(f"<{type(message).__name__}>", report.findings, report.release, report.root)


def write(
    message: Component,
    target: str | os.PathLike[str] | BinaryIO,
    *,
    pretty: bool = True,
    extensions: Path | None = None,
) -> None:
    """Check an object and write it; nothing is written when it is not valid.

    *target* is a path ending in ``.xml`` or a file opened in binary mode. A file appears complete
    or not at all. Raises `InvalidDocument` with the report of what is wrong.
    """
    report = check(message, extensions=extensions)
    if not report.ok:
        raise InvalidDocument(report)
    data = to_xml(message, pretty=pretty)
    if not isinstance(target, (str, os.PathLike)):
        target.write(data)
        return
    path = Path(target)
    if path.suffix.lower() != ".xml":
        raise ValueError(f"{path}: name a file ending in .xml; XML is the form written so far")
    partial = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        partial.write_bytes(data)
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)
