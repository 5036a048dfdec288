"""Reading the repeated objects of a document larger than memory, one by one.

The document is validated while it is read: an object is handed out only after the schema has
accepted everything up to its end. What was read is dropped behind it, so memory is bounded by the
largest object, not by the document.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from lxml import etree

from isa95kit.b2mml.base import Component
from isa95kit.binding.limits import Limits
from isa95kit.binding.locations import line_of
from isa95kit.binding.parsing import Head, options, parse, syntax_problem, within
from isa95kit.binding.readers import reader_of
from isa95kit.binding.sources import (
    Source,
    Unreadable,
    beginning,
    name_of,
    opened,
)
from isa95kit.binding.watching import Watched
from isa95kit.findings import Finding, InvalidDocument, Layer, Report, Severity, in_order
from isa95kit.releases import Detection, Release, detect
from isa95kit.schema import store
from isa95kit.schema.verdict import DURATIONS, doubtful
from isa95kit.validation import validate

__all__ = ["STREAM_LIMITS", "iter_objects"]

XSI_NIL = "{http://www.w3.org/2001/XMLSchema-instance}nil"

DURATION_TAGS = tuple(f"{{{Release.latest().namespace}}}{name}" for name in DURATIONS)
"""Looked at wherever they stand: see `isa95kit.schema.verdict.doubtful`."""

EXPLAINED_WHOLE = 16 * 1024 * 1024
"""Bytes up to which a document that is not valid is read as a whole to explain it."""

STREAM_LIMITS = Limits(size=2**40)
"""Streaming needs no limit on size; those on depth and text stay."""


def iter_objects(
    source: Source,
    name: str,
    *,
    limits: Limits = STREAM_LIMITS,
) -> Iterator[Component]:
    """The objects of element *name* in a V0701 document, outermost ones, in order.

    *source* is a path, bytes, or a file opened in binary mode. Raises `InvalidDocument` before the
    first place where the document is not valid, though not always right before it: the source is
    read in pieces of 32 KiB. The report explains the whole document when the source can be read a
    second time (a path, bytes, a seekable file). Raises LookupError when the release has no element
    of that name. An element that is nil has no object and is passed over.
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
        self.start = _position(source)

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
            report = self._explained()
            if not report.valid:
                raise InvalidDocument(report) from None
            # Valid by the specification: libxml2 is stricter. Go on without its verdict.
            self._rewound()
            for number, item in enumerate(self._bound(None), 1):
                if number > count:
                    yield item

    def _bound(self, schema: etree.XMLSchema | None) -> Iterator[Component]:
        for element, elements in self._targets(schema):
            if schema is not None and (len(elements.error_log) or _rejects(element)):
                raise _Rejected
            if element.get(XSI_NIL, "").strip() not in ("true", "1"):
                yield self._reader(element)(element)

    def _reader(self, element: etree._Element) -> Any:
        if len(self.types) == 1:
            return reader_of(_class(self.types[0]))
        return reader_of(_class(_declared(self.name, _ancestors(element))))

    def _targets(
        self, schema: etree.XMLSchema | None, keep_runs: bool = False
    ) -> Iterator[tuple[etree._Element, Any]]:
        """Outermost elements of the name, complete; dropped when the caller comes back."""
        with opened(self.source) as opened_stream:
            stream = Watched(opened_stream, self.tag, self.limits)
            root_tag = self._root_tag(stream)
            head = bytes(stream.kept)
            elements = etree.iterparse(
                stream,
                events=("start", "end"),
                tag=(self.tag, root_tag, *DURATION_TAGS),
                schema=schema,
                **options(self.limits),
            )
            depth = 0
            complete = False
            try:
                for event, element in elements:
                    if stream.root is None:
                        stream.watch(element, prune=not keep_runs)
                    if element.tag == self.tag:
                        depth += 1 if event == "start" else -1
                        if depth == 0:
                            within(element, self.limits, above=len(_ancestors(element)))
                            yield element, elements
                            _drop(element, keep_runs)
                    elif depth == 0 and event == "end" and schema is not None and _rejects(element):
                        raise _Rejected
                    complete = event == "end" and element.getparent() is None
            except etree.XMLSyntaxError as error:
                if schema is not None:
                    raise _Rejected from None
                raise syntax_problem(error, head, elements.error_log) from error
            if not complete or (schema is not None and len(elements.error_log)):
                # With a schema, iterparse keeps silent about a document that was cut off, and
                # nobody has looked at what stands behind the last object.
                raise _Rejected
            self.remainder = elements.root

    def _root_tag(self, stream: Watched) -> str:
        """The root's tag, from the head of the stream; refuses DTDs and other releases."""
        head = Head()
        parser = head.parser(self.limits)
        try:
            while not head.feed(parser, piece := stream.peek()):
                if not piece:
                    # It ends before the root does, or is too short for libxml2 to begin.
                    head.of_tree(parse(bytes(stream.kept), self.limits))
                    break
        except etree.XMLSyntaxError as error:
            raise syntax_problem(error, bytes(stream.kept), parser.error_log) from error
        head.refuse_doctype()
        try:
            root = etree.QName(head.tag)
        except ValueError:
            # A name such as a:b:c, which libxml2 tells of only when it has read the document.
            parse(bytes(stream.kept), self.limits)
            raise
        detection = detect(root.namespace, head.attributes.get("releaseID"))
        if Release.latest() not in detection.candidates or not detection.certain:
            raise InvalidDocument(_other_release(self.path, root.localname, detection))
        return head.tag

    def _explained(self) -> Report:
        """All problems, found in a second pass."""
        if not self._rewound():
            return self._report(
                Finding(
                    "XSD-008",
                    Severity.ERROR,
                    Layer.SCHEMA,
                    "the document is not valid, and the stream cannot be read again to say why",
                    hint="Read from a file to see every problem.",
                )
            )
        with opened(self.source) as stream:
            data = beginning(stream, EXPLAINED_WHOLE + 1)
        if len(data) <= EXPLAINED_WHOLE:
            report = validate(data, release=Release.latest(), limits=self.limits, schema_only=True)
            return replace(report, path=self.path)
        self._rewound()
        return self._report(*self._explained_in_pieces())

    def _explained_in_pieces(self) -> tuple[Finding, ...]:
        """The problems of a document too large to be kept: one object of each run is."""
        from isa95kit.schema.explain import LIMIT, Explainer

        explainer = Explainer(
            store.components(Release.latest()),
            locate=_line,
            release_hints=store.components,
        )
        findings: list[Finding] = []
        counts: dict[str, int] = {}
        for element, _ in self._targets(None, keep_runs=True):
            ancestors = _ancestors(element)
            above = "".join(f"/{etree.QName(a).localname}" for a in ancestors)
            counts[above] = counts.get(above, 0) + 1
            declared = _declared(self.name, ancestors)
            path = f"{above}/{self.name}[{counts[above]}]"
            findings += explainer.element(element, declared, nillable=True, path=path)
            if len(findings) >= LIMIT:
                message = "the document is not explained any further"
                hint = "Repair these problems first, then read it again."
                rest = Finding("XSD-005", Severity.INFO, Layer.SCHEMA, message, hint=hint)
                return (*in_order(findings), rest)
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
        """Go back to where the source began; False when it cannot be read twice."""
        stream: Any = self.source
        if not hasattr(stream, "read"):
            return True
        if self.start is None:
            return False
        try:
            stream.seek(self.start)
        except (OSError, ValueError):
            return False
        return True

    def _report(self, *findings: Finding, readable: bool = True) -> Report:
        return Report(self.path, findings, Release.latest(), None, readable=readable)

    def _invalid(self, findings: tuple[Finding, ...], readable: bool = True) -> InvalidDocument:
        return InvalidDocument(self._report(*findings, readable=readable))


class _Rejected(Exception):
    """libxml2 does not accept the document."""


def _other_release(path: str, root: str, detection: Detection) -> Report:
    newest = Release.latest()
    release = detection.candidates[0]
    message = (
        f"a document of {release} can be validated, but not yet read into objects of {newest}"
        if detection.certain
        else f"the document is not in the namespace of {newest}"
    )
    finding = Finding(
        "XSD-007",
        Severity.ERROR,
        Layer.CONVERSION if detection.certain else Layer.SCHEMA,
        message,
        f"/{root}",
        hint="Check it with validate(), which names what is wrong.",
    )
    return Report(path, (finding,), release, root)


def _position(source: Source) -> int | None:
    """Where a stream stands; None for one that cannot be read twice, and for what is no stream."""
    stream: Any = source
    try:
        return int(stream.tell()) if stream.seekable() else None
    except (AttributeError, OSError, ValueError):
        return None


def _ancestors(element: etree._Element) -> list[etree._Element]:
    """From the root to the parent."""
    return [*reversed([*element.iterancestors()])]


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
