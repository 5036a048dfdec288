"""What to do about a problem: the right spelling, place, value or release.

Everything is derived from the components of the release at hand; the components of other releases
are asked for only when a hint needs them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from difflib import SequenceMatcher, get_close_matches

from isa95kit.findings import shorten
from isa95kit.releases import Release
from isa95kit.schema.components import Child, ComplexType, Components, SimpleType, children
from isa95kit.schema.datatypes import builtin_of
from isa95kit.schema.habits import HABITS, ROOT_NOUNS, Habit, fold

__all__ = ["Hints", "display", "listed"]

LONGEST_NAME = 80
"""Longer names are no slip of the pen, and comparing them costs too much."""

CLOSE = 0.82
"""How alike two names must be (0 to 1) for one to be a misspelling of the other."""

MOST_VALUES = 24
"""Longest list of values a hint names in full."""

COMMON = 25
"""A name that so many types have as a child says nothing about where it belongs."""

SAMPLES = {
    "xsd:dateTime": "2024-05-31T14:30:00Z",
    "xsd:duration": "PT1H30M",
    "xsd:decimal": "12.5",
    "xsd:boolean": "true",
}


def display(type_name: str) -> str:
    """A type as people call it: ``MaterialLot`` for ``MaterialLotType``."""
    return (
        type_name.rpartition("/")[2].removeprefix("ext:").removeprefix("xsd:").removesuffix("Type")
    )


def listed(names: list[str] | tuple[str, ...], most: int = 12, last: str = "or") -> str:
    """Names as a phrase: ``A, B or C``, cut after *most*."""
    names = [shorten(name, 40) for name in names]
    if len(names) > most:
        return f"{', '.join(names[:most])} and {len(names) - most} more"
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} {last} {names[-1]}"


class Hints:
    """Hints for documents of one release.

    ``release_hints`` gives the components of other releases; without it hints stay within one.
    """

    def __init__(
        self,
        components: Components,
        release_hints: Callable[[Release], Components] | None = None,
    ) -> None:
        self.components = components
        self._other = release_hints
        self._cache: dict[tuple[str, ...], str] = {}

    # Names

    def similar(self, type_name: str, name: str, room: list[str]) -> tuple[str, bool] | None:
        """The child of *room* an unknown *name* stands for, and whether its content is alike."""
        if len(name) > LONGEST_NAME:
            return None
        if right := self._same_letters(name, room):
            return right, True
        for habit in _habits(name, type_name):
            if len(habit.path) == 1 and habit.path[0] in room:
                return habit.path[0], False
        if f"{name}Child" in room:
            # Until V0600 an element that contains its like had its own name inside itself.
            return f"{name}Child", True
        if name in self.components.parents_of:
            return None
        close = get_close_matches(name, room, 1, CLOSE) if len(name) > 3 else []
        return (close[0], True) if close else None

    def _same_letters(self, name: str, names: list[str]) -> str:
        folded = fold(name) if len(name) <= LONGEST_NAME else ""
        return next((one for one in names if folded and fold(one) == folded), "")

    def unknown_child(
        self, type_name: str, name: str, above: tuple[tuple[str, str], ...] = ()
    ) -> str:
        """Where an element unknown to a type belongs.

        *above* are the elements around it, nearest first, each as element name and type name; the
        first is the one of *type_name*.
        """
        key = ("child", type_name, name, *(pair[1] for pair in above[:3]))
        if key not in self._cache:
            self._cache[key] = self._unknown_child(type_name, name, above)
        return self._cache[key]

    def _unknown_child(self, type_name: str, name: str, above: tuple[tuple[str, str], ...]) -> str:
        if len(name) > LONGEST_NAME:
            return "Remove it."
        own = [child.name for child in self._children(type_name)]
        if right := self._same_letters(name, own):
            return f"Write {right}; there is one already."
        if found := self._in_message(type_name, name):
            return found
        inside = [
            child.name
            for child in self._children(type_name)
            if any(inner.name == name for inner in self._children(child.type))
        ]
        if inside:
            return f"{name} belongs inside {listed(inside[:4])}."
        for habit in _habits(name, type_name):
            if self._leads(type_name, habit.path):
                return f"B2MML writes this as {'/'.join(habit.path)}. {habit.remark}".strip()
        if found := self._in_other_releases(type_name, name):
            return found
        if close := _close(name, own):
            return f"Did you mean {close}?"
        is_common = len(self.components.parents_of.get(name, ())) > COMMON
        for element, outer in () if is_common else above[1:4]:
            if any(child.name == name for child in self._children(outer)):
                return f"{name} belongs further up, into {element}: close {above[0][0]} before it."
        return self._elsewhere(type_name, name, own)

    def _elsewhere(self, type_name: str, name: str, own: list[str]) -> str:
        advice = ""
        if owners := self._owners(name):
            advice = f"{name} belongs inside {owners}. "
        elif name in self.components.parents_of:
            pass
        elif close := _close(name, list(self.components.parents_of)):
            advice = f"No element has this name; did you mean {close}? "
        properties = next((n for n in own if n.endswith("Property")), "")
        if properties:
            return f"{advice}Data of a plant's own goes into {properties} (ID and Value)."
        return f"{advice}Possible here: {listed(own, 12)}." if own else f"{advice}Remove it."

    def _owners(self, name: str) -> str:
        """The types that have such a child, as a phrase; empty when they are none or many."""
        owners = dict.fromkeys(display(owner) for owner in self.components.parents_of.get(name, ()))
        return listed(list(owners), 5) if len(owners) <= 5 else ""

    def _in_message(self, type_name: str, name: str) -> str:
        """What to do about a verb or noun in the DataArea of another message."""
        message, _, part = type_name.partition("Type/")
        verb, *nouns = [child.name for child in self._children(type_name)] or [""]
        if part != "DataArea" or not message.startswith(verb):
            return ""
        if f"Trans{name}Type" in self.components.types:
            return f"{message} carries {verb}: write {verb}, or name the message {name}…."
        if f"{verb}{name}" in self.components.elements:
            return f"{message} carries {listed(nouns)}; {name} travels in {verb}{name}."
        return ""

    def _leads(self, type_name: str, path: tuple[str, ...]) -> bool:
        for step in path:
            child = self._child(type_name, step)
            if child is None:
                return False
            type_name = child.type
        return True

    def _children(self, type_name: str) -> tuple[Child, ...]:
        return _children_of(self.components, type_name)

    def _child(self, type_name: str, name: str) -> Child | None:
        return next((child for child in self._children(type_name) if child.name == name), None)

    def _in_other_releases(self, type_name: str, name: str) -> str:
        """In which releases the type has such a child, and what became of it."""
        having: list[Release] = []
        old: Child | None = None
        siblings: set[str] = set()
        for release, other in self._others():
            found = {child.name: child for child in _children_of(other, type_name)}
            if name in found:
                having.append(release)
                old, siblings = found[name], set(found)
        if old is None:
            return ""
        here = self.components.release
        said = f"{display(type_name)} has {name} in {_spans(having)}, not in {here}."
        new = [child for child in self._children(type_name) if child.name not in siblings]
        same = [child.name for child in new if child.type == old.type]
        if old.type == type_name and same:
            return (
                f"{said} It is {same[0]} now." if max(having) < here else f"{said} Write {same[0]}."
            )
        alike = _close(name, [child.name for child in new], 0.6)
        return f"{said} Here it is {alike}." if alike else said

    def _others(self) -> Iterator[tuple[Release, Components]]:
        if self._other is None:
            return
        for release in Release:
            if release is not self.components.release:
                yield release, self._other(release)

    # Roots, attributes, values

    def similar_root(self, name: str) -> str:
        """The global element an unknown root is a misspelling of, or empty."""
        if len(name) > LONGEST_NAME:
            return ""
        names = list(self.components.elements)
        if right := self._same_letters(name, names):
            return right
        # The name of an element inside others is no slip of the pen.
        return "" if name in self.components.parents_of else _close(name, names, 0.9)

    def unknown_root(self, name: str) -> str:
        """What to write instead of an unknown root element."""
        if len(name) > LONGEST_NAME:
            return "Write the name of a message or object of the release."
        here = self.components.release
        if right := self._same_letters(name, list(self.components.elements)):
            return f"Write {right}."
        for old, new, remark in ROOT_NOUNS:
            verb = name.removesuffix(old) if name.endswith(old) else None
            if verb is not None and verb + new in self.components.elements:
                return f"In {here} this is {verb}{new} {remark}".strip() + "."
        having = [release for release, other in self._others() if name in other.elements]
        if having:
            return f"{name} exists in {_spans(having)}: give the document that release's namespace."
        if right := self.similar_root(name):
            return f"Write {right}."
        if f"{name}Type" in self.components.types:
            messages = [e for e in self.components.elements if e.endswith(name)][:4]
            inside = f", such as {listed(messages)}" if messages else ""
            return f"{name} is no document of its own: put it into a message{inside}."
        if owners := self._owners(name):
            return f"{name} is no document of its own: it belongs inside {owners}."
        close = _close(name, list(self.components.elements), 0.7)
        return (f"Did you mean {close}? " if close else "") + (
            "A message is named by verb and noun, such as SyncMaterialLot."
        )

    def similar_attribute(self, type_name: str, name: str) -> str:
        """The attribute an unknown one is a misspelling of, or empty."""
        known = list(self.components.attributes_of(type_name))
        return self._same_letters(name, known) or _close(name, known)

    def unknown_attribute(self, type_name: str, name: str) -> str:
        """What to do about an attribute a type does not have."""
        known = list(self.components.attributes_of(type_name))
        if name in ("lang", "{http://www.w3.org/XML/1998/namespace}lang"):
            return "Write languageID." if "languageID" in known else "Remove it."
        if len(name) > LONGEST_NAME:
            return "Remove it."
        plain = name.rpartition("}")[2]
        if plain != name and plain in known:
            return f"Write {plain} without a prefix: attributes of B2MML are in no namespace."
        if right := self.similar_attribute(type_name, plain):
            return f"Write {right}."
        own = [child.name for child in self._children(type_name)]
        if child := self._same_letters(plain, own):
            return f"Write it as a child element: <{child}>…</{child}>."
        having = [
            release for release, other in self._others() if plain in other.attributes_of(type_name)
        ]
        if having:
            return f"{display(type_name)} has {plain} in {_spans(having)} only."
        return f"Remove it. Attributes here: {listed(known, 12, 'and')}." if known else "Remove it."

    def value(self, type_name: str, text: str) -> str:
        """What to write instead of a value that is not in the enumeration of a type."""
        values = self.components.values_of(type_name)
        if len(text) <= LONGEST_NAME:
            if right := self._same_letters(text, list(values)):
                return f"Write {right}."
            if right := _close(text, list(values), 0.7):
                return f"Perhaps {right} is meant. {self._values(values)}"
        found = self._values(values)
        if len(text) <= LONGEST_NAME:
            having = [r for r, other in self._others() if text in other.values_of(type_name)]
            if having:
                found = f"{shorten(text)} is a value in {_spans(having)} only. {found}"
        can_be_other = "OtherValue" in self.components.attributes_of(type_name)
        if "Other" in values and can_be_other and text.strip() not in ("", "Other"):
            meant = shorten(text, 40).replace('"', "&quot;")
            found = f'{found} For another meaning write Other and OtherValue="{meant}".'
        return found

    def _values(self, values: tuple[str, ...]) -> str:
        more = len(values) - MOST_VALUES
        shown = ", ".join(values if more <= 0 else values[:MOST_VALUES])
        return f"Values: {shown}{f' and {more} more' if more > 0 else ''}."

    # What something looks like

    def example(self, name: str, type_name: str) -> str:
        """How a missing element is written."""
        needed = [child.name for child in self._children(type_name) if child.minimum]
        if needed:
            return f"<{name}> with {listed(needed, 8, 'and')} inside"
        declared = self.components.types.get(type_name)
        if isinstance(declared, ComplexType) and not declared.is_text:
            return f"<{name}/>"
        if values := self.components.values_of(type_name):
            return f"<{name}>{values[0]}</{name}> ({listed(list(values), 8)})"
        sample = SAMPLES.get(builtin_of(self.components, type_name), "…")
        return f"<{name}>{sample}</{name}>"

    def attribute_example(self, name: str, type_name: str) -> str:
        """How a missing attribute is written."""
        values = self.components.values_of(type_name)
        declared = self.components.types.get(type_name)
        if isinstance(declared, SimpleType) and declared.members:
            values = self.components.values_of(declared.members[0])
        if name == "releaseID":
            values = (self.components.release.value,)
        return f'{name}="{values[0] if values else "…"}"'

    def text_home(self, type_name: str, text: str, present: set[str]) -> str:
        """Where text belongs that stands directly in an element with the children *present*."""
        for child in self._children(type_name):
            takes_text = child.minimum and not self._children(child.type)
            sort = builtin_of(self.components, child.type)
            if takes_text and child.name not in present and sort not in SAMPLES:
                return f"Write <{child.name}>{shorten(text, 30)}</{child.name}>."
        return "Remove it, or put it into a child element."

    def note(self, type_name: str, child: str = "") -> str:
        """What is peculiar about an element in this release as published; empty mostly."""
        owner = display(type_name)
        notes = self.components.notes
        for key in (f"{type_name}/{child}", f"{owner}/{child}") if child else (type_name, owner):
            if key in notes:
                return notes[key]
        return ""


def _habits(name: str, type_name: str) -> Iterator[Habit]:
    folded = fold(name)
    for habit in HABITS:
        if folded in habit.words and (not habit.types or any(t in type_name for t in habit.types)):
            yield habit


def _children_of(components: Components, type_name: str) -> tuple[Child, ...]:
    declared = components.types.get(type_name)
    return tuple(children(declared.items)) if isinstance(declared, ComplexType) else ()


def _close(name: str, names: list[str], cutoff: float = CLOSE) -> str:
    """The most similar name, preferring the same beginning; empty when none is close."""
    if not 3 < len(name) <= LONGEST_NAME:
        return ""
    close = get_close_matches(name, names, 3, cutoff)
    return max(close, key=lambda one: SequenceMatcher(None, name, one).ratio(), default="")


def _spans(releases: list[Release]) -> str:
    """Releases as people say it: ``V0401 to V0600``, ``V0700 and V0701``."""
    ordered = sorted(releases)
    order = list(Release)
    first, last = order.index(ordered[0]), order.index(ordered[-1])
    if len(ordered) > 2 and last - first == len(ordered) - 1:
        return f"{ordered[0]} to {ordered[-1]}"
    return listed([release.value for release in ordered], 5, "and")
