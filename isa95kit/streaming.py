"""Reading the repeated objects of a document larger than memory, one by one.

The document is validated while it is read: an object is handed out only after the schema has
accepted everything up to its end. What was read is dropped behind it, so memory is bounded by the
largest object, not by the document.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO, cast

from lxml import etree

from isa95kit.b2mml.base import Component
from isa95kit.binding.limits import Limits
from isa95kit.binding.locations import line_of
from isa95kit.binding.parsing import (
    options,
    syntax_problem,
    well_formed,
    within,
)
from isa95kit.binding.readers import reader_of
from isa95kit.binding.sources import Source, Unreadable, name_of, opened, unreadable
from isa95kit.findings import Finding, InvalidDocument, Layer, Report, Severity, in_order
from isa95kit.releases import Release, detect
from isa95kit.schema import store
from isa95kit.schema.verdict import doubtful

__all__ = ["STREAM_LIMITS", "iter_objects"]

CHUNK = 32_768

STREAM_LIMITS = Limits(size=2**40)
"""Streaming needs no limit on size; those on depth and text stay."""


def iter_objects(
    source: Source,
    name: str,
    *,
    limits: Limits = STREAM_LIMITS,
) -> Iterator[Component]:
    """The objects of element *name* in a V0701 document, outermost ones, in order.

    *source* is a path, bytes, or a file opened in binary mode. Raises `InvalidDocument` at the
    first place where the document is not valid; its report explains the whole document when the
    source can be read a second time (a path, bytes, a seekable file). Raises LookupError when the
    release has no element of that name.
    """
    found = _types_of(name)
    if not found:
        raise LookupError(
            f"{Release.latest()} has no element {name!r}: name one such as MaterialLot, "
            "in the spelling of the schema"
        )
    return _Stream(source, name, limits).objects()


def _types_of(name: str) -> tuple[str, ...]:
    """The types that elements of this name have, as children or at the root."""
    components = store.components(Release.latest())
    types = [
        child.type
        for parent in components.parents_of.get(name, ())
        for child in components.children_of(parent)
        if child.name == name
    ]
    if name in components.elements:
        types.append(components.elements[name].type)
    return tuple(dict.fromkeys(types))


class _Stream:
    def __init__(self, source: Source, name: str, limits: Limits) -> None:
        self.source = source
        self.name = name
        self.limits = limits
        self.path = name_of(source)
        self.tag = f"{{{Release.latest().namespace}}}{name}"
        self.types = _types_of(name)

    def objects(self) -> Iterator[Component]:
        try:
            yield from self._validated()
        except Unreadable as problem:
            raise self._invalid((problem.finding,), readable=False) from None

    def _validated(self) -> Iterator[Component]:
        count = 0
        try:
            for count, item in enumerate(self._bound(store.compiled(Release.latest())), 1):  # noqa: B007
                yield item
        except _Rejected:
            findings = self._explained()
            if any(f.severity is Severity.ERROR for f in findings):
                raise self._invalid(findings) from None
            # Valid by the specification: libxml2 is stricter. Go on without its verdict.
            for number, item in enumerate(self._bound(None), 1):
                if number > count:
                    yield item

    def _bound(self, schema: etree.XMLSchema | None) -> Iterator[Component]:
        for element, elements in self._targets(schema):
            if schema is not None and (len(elements.error_log) or _rejects(element)):
                raise _Rejected
            yield self._reader(element)(element)

    def _reader(self, element: etree._Element) -> Any:
        if len(self.types) == 1:
            return reader_of(_class(self.types[0]))
        parent = element.getparent()
        path = [] if parent is None else [*reversed([*parent.iterancestors()]), parent]
        return reader_of(_class(_declared(self.name, path)))

    def _targets(
        self, schema: etree.XMLSchema | None, keep_runs: bool = False
    ) -> Iterator[tuple[etree._Element, Any]]:
        """Outermost elements of the name, complete; dropped when the caller comes back."""
        with opened(self.source) as opened_stream:
            stream = _Counted(opened_stream, self.limits.size)
            root_tag = self._root_tag(stream)
            elements = etree.iterparse(
                stream,
                events=("start", "end"),
                tag=(self.tag, root_tag),
                schema=schema,
                **options(self.limits),
            )
            depth = 0
            complete = False
            try:
                for event, element in elements:
                    if element.tag == self.tag:
                        depth += 1 if event == "start" else -1
                        if depth == 0:
                            within(element, self.limits)
                            yield element, elements
                            _drop(element, keep_runs)
                    complete = event == "end" and element.getparent() is None
            except etree.XMLSyntaxError as error:
                if schema is not None:
                    raise _Rejected from None
                raise syntax_problem(error, b"") from error
            if not complete:
                # With a schema, iterparse keeps silent about a document that was cut off.
                raise _Rejected
            self.remainder = elements.root

    def _root_tag(self, stream: _Counted) -> str:
        """The root's tag, from the head of the stream; refuses DTDs and other releases."""
        head = etree.XMLPullParser(events=("start",), **options(self.limits))
        root: etree._Element | None = None
        try:
            while root is None:
                data = stream.peek()
                if not data:
                    head.close()
                    break
                head.feed(data)
                events = cast("Iterator[tuple[str, etree._Element]]", head.read_events())
                root = next((element for _, element in events), None)
        except etree.XMLSyntaxError as error:
            raise syntax_problem(error, bytes(stream.kept)) from error
        if root is None:
            raise unreadable("XML-009", "the document is empty", "Check how it was written.")
        well_formed(root, self.limits)
        detection = detect(etree.QName(root).namespace, root.get("releaseID"))
        newest = Release.latest()
        if newest not in detection.candidates or not detection.certain:
            raise InvalidDocument(
                Report(
                    self.path,
                    (_other_release(root, detection.candidates[0], certain=detection.certain),),
                    detection.candidates[0],
                    etree.QName(root).localname,
                )
            )
        return str(root.tag)

    def _explained(self) -> tuple[Finding, ...]:
        """All problems, found in a second pass that keeps one object of each run."""
        from isa95kit.schema.explain import Explainer

        if not self._rewound():
            return (
                Finding(
                    "XSD-008",
                    Severity.ERROR,
                    Layer.SCHEMA,
                    "the document is not valid, and the stream cannot be read again to say why",
                    hint="Read from a file to see every problem.",
                ),
            )
        explainer = Explainer(
            store.components(Release.latest()),
            locate=_line,
            release_hints=store.components,
        )
        findings: list[Finding] = []
        counts: dict[str, int] = {}
        for element, _ in self._targets(None, keep_runs=True):
            parent = element.getparent()
            ancestors = [] if parent is None else [*reversed([*parent.iterancestors()]), parent]
            above = "".join(f"/{etree.QName(a).localname}" for a in ancestors)
            counts[above] = counts.get(above, 0) + 1
            declared = _declared(self.name, ancestors)
            path = f"{above}/{self.name}[{counts[above]}]"
            findings += explainer.element(element, declared, nillable=True, path=path)
        inside = [f"{above}/{self.name}" for above in counts]
        for finding in explainer.document(self.remainder):
            beneath = any(
                finding.path.startswith((f"{prefix}/", f"{prefix}["))
                and "/" in finding.path[len(prefix) :]
                for prefix in inside
            )
            if not beneath:
                findings.append(finding)
        return in_order(findings)

    def _rewound(self) -> bool:
        if isinstance(self.source, (str, bytes, Path)) or not hasattr(self.source, "seek"):
            return not hasattr(self.source, "read")
        try:
            self.source.seek(0)
        except (OSError, ValueError):
            return False
        return True

    def _invalid(self, findings: tuple[Finding, ...], readable: bool = True) -> InvalidDocument:
        return InvalidDocument(
            Report(self.path, findings, Release.latest(), None, readable=readable)
        )


class _Rejected(Exception):
    """libxml2 does not accept the document."""


class _Counted:
    """A stream that gives no more than the limit, and can be looked into before it is read."""

    def __init__(self, stream: BinaryIO, size: int) -> None:
        self.stream = stream
        self.size = size
        self.given = 0
        self.kept = bytearray()

    def peek(self) -> bytes:
        """The next piece; it is given once more when the stream is read."""
        data = self._next(CHUNK)
        self.kept += data
        return data

    def read(self, count: int = CHUNK) -> bytes:
        """What was peeked at first, then the rest."""
        if self.kept:
            data = bytes(self.kept)
            self.kept.clear()
            return data
        return self._next(count)

    def _next(self, count: int) -> bytes:
        data = self.stream.read(count)
        if isinstance(data, str):
            raise TypeError("the file is open in text mode: open it with 'rb'")
        self.given += len(data)
        if self.given > self.size:
            raise unreadable(
                "XML-004",
                f"the document is larger than {self.size:,} bytes",
                "Raise the limit: Limits(size=…).",
            )
        return data


def _other_release(root: etree._Element, release: Release, *, certain: bool) -> Finding:
    newest = Release.latest()
    message = (
        f"a document of {release} can be validated, but not yet read into objects of {newest}"
        if certain
        else f"the document is not in the namespace of {newest}"
    )
    return Finding(
        "XSD-007",
        Severity.ERROR,
        Layer.CONVERSION if certain else Layer.SCHEMA,
        message,
        f"/{etree.QName(root).localname}",
        line_of(root),
        hint="Check it with validate(), which names what is wrong.",
    )


def _class(type_name: str) -> type[Component]:
    from isa95kit.binding.fields import class_of_type

    return class_of_type(type_name)


def _declared(name: str, ancestors: list[etree._Element]) -> str:
    """The type of an element by the path that leads to it."""
    components = store.components(Release.latest())
    if not ancestors:
        return components.elements[name].type
    root, *inner = (etree.QName(a).localname for a in ancestors)
    current = components.elements[root].type if root in components.elements else ""
    for step in (*inner, name):
        children = {c.name: c.type for c in components.children_of(current)}
        current = children.get(step, "")
    return current or _types_of(name)[0]


def _drop(element: etree._Element, keep_runs: bool) -> None:
    """Let go of an element and of everything complete before it."""
    parent = element.getparent()
    if keep_runs:
        before = element.getprevious()
        if parent is not None and before is not None and before.tag == element.tag:
            parent.remove(element)
        return
    element.clear()
    current: etree._Element | None = element
    while current is not None:
        above = current.getparent()
        while above is not None and current.getprevious() is not None:
            del above[0]
        current = above


def _rejects(element: etree._Element) -> bool:
    return doubtful(element, Release.latest())


def _line(element: etree._Element) -> tuple[int | None, int | None]:
    return line_of(element), None
