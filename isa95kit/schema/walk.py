"""The walk through a document along its types, with a stack of its own.

Children are matched one by one while they are right; at the first one that is not, all children of
that element are diagnosed together, and the walk goes on into those whose place is clear. Paths
are made only for findings.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from typing import Literal

from lxml import etree

from isa95kit.findings import Finding, Layer, Severity, shorten
from isa95kit.schema.attributes import XSI_TYPE, judge_attributes, type_named
from isa95kit.schema.components import Components
from isa95kit.schema.content_model import OPEN, Leaf, Model, Names
from isa95kit.schema.diagnosis import diagnose, split_tag
from isa95kit.schema.hints import Hints
from isa95kit.schema.plans import ANY_TYPE, Plan, Plans
from isa95kit.schema.wording import Around, Words, about_children, about_value

__all__ = ["Full", "Locate", "Walk", "local_name", "names_inside"]

Locate = Callable[[etree._Element], tuple[int | None, int | None]]
"""Line and column of an element, None where unknown."""

BLANKS = " \t\r\n"


class Full(Exception):
    """The limit of findings is reached."""


class _Frame:
    """An element whose children are being walked."""

    __slots__ = (
        "children", "element", "index", "labels", "leaves", "names", "parent", "path", "place",
        "plan", "state", "told",
    )  # fmt: skip

    def __init__(
        self,
        element: etree._Element,
        plan: Plan,
        names: Names,
        parent: _Frame | None,
        place: int,
    ) -> None:
        self.element = element
        self.children: Iterator[etree._Element] = iter(element)
        self.plan = plan
        self.names = names
        self.parent = parent
        self.place = place
        self.index = -1
        self.state = 0
        self.leaves: list[Leaf | None] | None = None
        self.labels: list[str] | None = None
        self.path: str | None = None
        self.told = False

    def label(self, index: int) -> str:
        """Name of a child, with its number where there are several of the name."""
        if self.labels is None:
            names = [local_name(c) for c in self.element if type(c.tag) is str]
            totals, seen = Counter(names), Counter[str]()
            self.labels = []
            for name in names:
                seen[name] += 1
                self.labels.append(f"{name}[{seen[name]}]" if totals[name] > 1 else name)
        return self.labels[index]


class Walk:
    """One pass over one element and everything inside it.

    *path* is the element's own. The walk raises `Full` when it has *limit* findings.
    """

    def __init__(
        self, plans: Plans, hints: Hints, locate: Locate, limit: int | None, path: str
    ) -> None:
        self.components: Components = plans.components
        self.plan = plans.get
        self.hints = hints
        self.findings: list[Finding] = []
        self._locate = locate
        self._limit = limit
        self._path = path
        self._parent: _Frame | None = None
        self._place = 0
        self._identifiers: set[str] = set()
        self._references: list[tuple[str, etree._Element, str]] = []

    def run(self, element: etree._Element, plan: Plan, names: Names, *, nillable: bool) -> None:
        """Judge an element and everything inside it."""
        top = self._enter(element, plan, names, None, 0, nillable=nillable)
        stack = [top] if top is not None else []
        while stack:
            frame = stack[-1]
            inner = self._next(frame)
            if inner is not None:
                stack.append(inner)
                continue
            model = frame.plan.model
            if model is not None and frame.leaves is None and not model.accepting[frame.state]:
                self._diagnose(frame, model)
            stack.pop()
        for identifier, at, path in self._references:
            if identifier not in self._identifiers:
                message = f'no xsd:ID "{shorten(identifier)}" is in the document'
                self._record(Words("XSD-310", message, "Remove xsi:type."), at, path)

    # Findings

    def name(self, element: etree._Element) -> str:
        """Name of an element as a message shows it."""
        return local_name(element)

    def add(self, words: Words, element: etree._Element, suffix: str = "") -> None:
        """Report a finding on the element being judged; *suffix* is ``@name`` for an attribute."""
        path = self._path_of(self._parent, self._place)
        self._record(words, element, f"{path}/{suffix}" if suffix else path)

    def _record(self, words: Words, element: etree._Element, path: str) -> None:
        if self._limit is not None and len(self.findings) >= self._limit:
            raise Full
        line, column = self._locate(element)
        self.findings.append(
            Finding(
                words.rule,
                Severity.ERROR,
                Layer.SCHEMA,
                words.message,
                path,
                line,
                column,
                words.hint,
            )
        )

    def _path_of(self, parent: _Frame | None, place: int) -> str:
        """Path of a child of a frame; the frames' own paths are kept once made."""
        if parent is None:
            return self._path
        unmade = []
        frame: _Frame | None = parent
        while frame is not None and frame.path is None:
            unmade.append(frame)
            frame = frame.parent
        for frame in reversed(unmade):
            up = frame.parent
            above = self._path if up is None else f"{up.path}/{up.label(frame.place)}"
            frame.path = above
        return f"{parent.path}/{parent.label(place)}"

    # Elements

    def _enter(
        self,
        element: etree._Element,
        plan: Plan,
        names: Names,
        parent: _Frame | None,
        place: int,
        *,
        nillable: bool,
    ) -> _Frame | None:
        """Judge attributes and text of an element; gives its frame if children are to be walked."""
        if element.keys() or plan.required:
            self._parent, self._place = parent, place
            note = self.hints.note(self.name(element)) if parent is None else ""
            plan, nil = judge_attributes(self, element, plan, names, nillable=nillable, note=note)
            if nil:
                self._parent, self._place = parent, place
                self._nil_content(element)
                return None
        if plan.kind == "text":
            text = self._text(element, parent, place) if len(element) else element.text or ""
            if text is not None and (plan.check is not None or plan.identity):
                self._value(element, text, plan, parent, place, nillable=nillable)
            return None
        frame = _Frame(element, plan, names, parent, place)
        if plan.kind == "children" and (text := element.text) and text.strip(BLANKS):
            self._stray_text(frame, element, text)
        return frame

    def _nil_content(self, element: etree._Element) -> None:
        if element.text or any(type(c.tag) is str or c.tail for c in element):
            message = f"{self.name(element)} has xsi:nil true and content as well"
            hint = "Remove the content, blanks and line breaks too, or remove xsi:nil."
            self.add(Words("XSD-402", message, hint), element)

    def _text(self, element: etree._Element, parent: _Frame | None, place: int) -> str | None:
        """The text of an element around its comments; None, and a finding, if it has children."""
        parts = [element.text or ""]
        for child in element:
            if type(child.tag) is str:
                self._parent, self._place = parent, place
                owner = self.name(element)
                message = f"{self.name(child)} stands inside {owner}, which holds text only"
                hint = f"Write the text directly: <{owner}>…</{owner}>."
                self.add(Words("XSD-108", message, hint), element)
                return None
            if child.tag is etree.Entity:
                parts.append(child.text or "")
            parts.append(child.tail or "")
        return "".join(parts)

    def _value(
        self,
        element: etree._Element,
        text: str,
        plan: Plan,
        parent: _Frame | None,
        place: int,
        *,
        nillable: bool,
    ) -> None:
        problem = plan.check(text) if plan.check is not None else None
        if problem is not None:
            self._parent, self._place = parent, place
            note = ""
            if parent is not None:
                note = self.hints.note(parent.plan.type, split_tag(element.tag)[1])
            self.add(
                about_value(problem, text, plan.type, self.hints, nillable=nillable, note=note),
                element,
            )
        elif plan.identity == "xsd:ID":
            identifier = text.strip(BLANKS)
            if identifier in self._identifiers:
                self._parent, self._place = parent, place
                message = f'the xsd:ID "{shorten(identifier)}" occurs twice in the document'
                self.add(Words("XSD-310", message, "Remove xsi:type."), element)
            self._identifiers.add(identifier)
        elif plan.identity:
            path = self._path_of(parent, place)
            self._references += [(one, element, path) for one in text.split()]

    def _stray_text(self, frame: _Frame, at: etree._Element, text: str) -> None:
        """Report text between the children of an element, once an element."""
        if frame.told:
            return
        frame.told = True
        owner = self.name(frame.element)
        shown = (
            f'text "{shorten(text)}"' if shorten(text) else f"a blank, {text.strip(BLANKS)[:9]!a},"
        )
        message = f"{shown} stands in {owner}, which holds elements only"
        present = {split_tag(c.tag)[1] for c in frame.element if type(c.tag) is str}
        hint = self.hints.text_home(frame.plan.type, text, present)
        path = self._path_of(frame.parent, frame.place)
        self._record(Words("XSD-107", message, hint), at, path)

    # Children

    def _next(self, frame: _Frame) -> _Frame | None:
        """Judge children up to the next one that has children of its own to walk."""
        plan, model, names = frame.plan, frame.plan.model, frame.names
        table = model.table if model is not None else []
        elements_only = plan.kind == "children"
        inner: _Frame | None
        for child in frame.children:
            tag, tail = child.tag, child.tail
            if tail and elements_only and tail.strip(BLANKS):
                self._stray_text(frame, child, tail)
            if type(tag) is not str:
                if tag is etree.Entity and elements_only:
                    self._stray_text(frame, frame.element, child.text or "")
                continue
            frame.index += 1
            leaf: Leaf | None
            known: Plan | None = None
            below = names
            if model is None:
                inner = self._any(child, "lax", frame)
                if inner is not None:
                    return inner
                continue
            if frame.leaves is None:
                state = table[frame.state].get(tag, -1)
                if state < 0:
                    state = model.step(frame.state, tag)
                if state < 0:
                    leaf = self._diagnose(frame, model)[frame.index]
                else:
                    frame.state = state
                    leaf = model.leaves[state]
                    known = plan.inner[state]
                    if known is None and not leaf.process:
                        known = plan.inner[state] = self.plan(leaf.type, names)
            else:
                leaf = frame.leaves[frame.index]
            if leaf is None:
                continue
            if leaf.process:
                inner = self._any(child, leaf.process, frame)
            else:
                if known is None:
                    below = names_inside(child, split_tag(leaf.tag)[0], names)
                    known = self.plan(leaf.type, below)
                inner = self._enter(child, known, below, frame, frame.index, nillable=leaf.nillable)
            if inner is not None:
                return inner
        return None

    def _any(
        self,
        child: etree._Element,
        process: Literal["strict", "skip", "open", "lax"],
        frame: _Frame,
    ) -> _Frame | None:
        """Judge an element that a wildcard takes."""
        if process in ("skip", OPEN):
            return None
        names = frame.names
        namespace, name = split_tag(child.tag)
        declared = self.components.elements.get(name)
        place = frame.index
        if declared is not None and namespace == names.namespace:
            plan = self.plan(declared.type, names)
            return self._enter(child, plan, names, frame, place, nillable=False)
        if names.open_slots and names.is_foreign(child.tag):
            return None
        value = child.get(XSI_TYPE)
        named = value is not None and type_named(child, value, self.components, names)
        if process == "lax" or named:
            plan = self.plan(ANY_TYPE, names)
            return self._enter(child, plan, names, frame, place, nillable=False)
        self._parent, self._place = frame, place
        owner = self.name(frame.element)
        where = f"namespace {shorten(namespace, 80)}" if namespace else "no namespace"
        message = f"{self.name(child)} of {where}, inside {owner}, is declared nowhere"
        hint = (
            "Register the schema that declares it (extensions= or --extensions FILE), or use a "
            "global element of the release."
        )
        if namespace == names.namespace and (right := self.hints.similar_root(name)):
            hint = f"Write {right}."
        self.add(Words("XSD-503", message, hint), child)
        return None

    def _diagnose(self, frame: _Frame, model: Model) -> list[Leaf | None]:
        """Report all problems of the children of an element; gives the place of each."""
        elements = [child for child in frame.element if type(child.tag) is str]
        type_name = frame.plan.type
        problems, leaves = diagnose(
            model,
            [child.tag for child in elements],
            lambda name, room: self.hints.similar(type_name, name, room),
        )
        frame.leaves = leaves
        around = Around(self._above(frame))
        for problem in problems:
            words = about_children(problem, around, model, self.hints)
            if words.rule in ("XSD-101", "XSD-109"):
                path = self._path_of(frame.parent, frame.place)
                self._record(words, frame.element, path)
            else:
                path = self._path_of(frame, problem.index)
                self._record(words, elements[problem.index], path)
        return leaves

    def _above(self, frame: _Frame) -> tuple[tuple[str, str], ...]:
        """The elements around a child of a frame, nearest first, as far as hints look."""
        chain: list[tuple[str, str]] = []
        up: _Frame | None = frame
        while up is not None and len(chain) < 4:
            chain.append((self.name(up.element), up.plan.type))
            up = up.parent
        return tuple(chain)


def local_name(element: etree._Element) -> str:
    """Name of an element without its namespace, shortened if it is absurdly long."""
    return shorten(split_tag(element.tag)[1])


def names_inside(element: etree._Element, right: str, names: Names) -> Names:
    """The namespaces to expect inside an element that should be in namespace *right*.

    When it is in another one, what is inside usually shares the mistake, and one finding for both
    is enough.
    """
    found = split_tag(element.tag)[0]
    first = next((c.tag for c in element if type(c.tag) is str), None)
    if found == right or first is None or split_tag(first)[0] != found:
        return names
    return Names(found, names.extension, names.open_slots)
