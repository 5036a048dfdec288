"""Strategies for objects: which fields they have, and what stands in them."""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import cache
from typing import Any, Protocol

from isa95kit import extras
from isa95kit.b2mml.base import NAMESPACE, Alternative, AnyElement, Component, GenericText, Nil
from isa95kit.binding.fields import Field, fields_of
from isa95kit.integrations.hypothesis_facts import Facts, facts_of, is_text_class
from isa95kit.integrations.hypothesis_plain import fitting, needed_too, plain_field

extras.load("hypothesis", "hypothesis")

from hypothesis import strategies as st  # noqa: E402 the extra comes first
from hypothesis.strategies import DrawFn, SearchStrategy  # noqa: E402

from isa95kit.integrations.hypothesis_texts import (  # noqa: E402
    VISIBLE,
    any_text,
    plain_text,
)

__all__ = ["Bounds", "Maker", "wildcard_elements"]

Values = dict[str, Any]

_MOST_ATTRIBUTES = 2


class Bounds(Protocol):
    """What a maker asks of a shape; see `isa95kit.integrations.hypothesis.Shape`."""

    @property
    def depth(self) -> int: ...
    @property
    def fields(self) -> int: ...
    @property
    def items(self) -> int: ...
    @property
    def longest(self) -> int: ...
    @property
    def alphabet(self) -> str | SearchStrategy[str]: ...
    @property
    def nil(self) -> bool: ...
    @property
    def plain(self) -> bool: ...
    @property
    def extensions(self) -> Mapping[str, SearchStrategy[tuple[AnyElement, ...]]]: ...
    @property
    def instead(self) -> Mapping[type[Component], SearchStrategy[Any]]: ...


class Maker:
    """Makes the strategies of one shape, each when it is first drawn from, and keeps them.

    A strategy holds for a class and a number of levels left. With none left, an object has only
    what it must have, and there is an end to that. A message and its DataArea use up no level.
    """

    def __init__(self, bounds: Bounds) -> None:
        self.bounds = bounds
        self._objects: dict[tuple[type[Component], int], SearchStrategy[Any]] = {}
        self._fields: dict[tuple[type[Component], str, int], SearchStrategy[Any]] = {}
        self._texts: dict[tuple[str, bool], SearchStrategy[str]] = {}

    def root(
        self, cls: type[Component], fields: Mapping[str, SearchStrategy[Any]] | None = None
    ) -> SearchStrategy[Any]:
        """The strategy of a class at the top, with strategies for some of its fields."""
        if not fields:
            return self._object(cls, self.bounds.depth)
        return self._made(cls, self.bounds.depth, fields)

    def _object(self, cls: type[Component], depth: int) -> SearchStrategy[Any]:
        key = (cls, depth)
        if key not in self._objects:
            self._objects[key] = self._made(cls, depth, {})
        return self._objects[key]

    def _made(
        self, cls: type[Component], depth: int, given: Mapping[str, SearchStrategy[Any]]
    ) -> SearchStrategy[Any]:
        return _drawn(_Plan(self, cls, depth, given))

    def field(self, cls: type[Component], item: Field, depth: int) -> SearchStrategy[Any]:
        """The values of a field that is there; for one that repeats, at least one item."""
        key = (cls, item.name, depth)
        if key not in self._fields:
            own = plain_field(cls, item) if self.bounds.plain else None
            self._fields[key] = self._built(cls, item, depth) if own is None else own
        return self._fields[key]

    def _built(self, cls: type[Component], item: Field, depth: int) -> SearchStrategy[Any]:
        match item.kind:
            case "text" | "attribute":
                if item.enumeration is not None:
                    return st.sampled_from(item.enumeration)
                generic = item.kind == "text" and issubclass(cls, GenericText)
                return self._text(facts_of(cls).datatypes[item.name], generic)
            case "extensions":
                return self.bounds.extensions[item.wire]
            case "any":
                return self._several(wildcard_elements(), depth)
            case "alternatives":
                return self._several(self._alternative(item, depth), depth)
        if item.boolean:
            return st.booleans()
        if item.content is None:
            value: SearchStrategy[Any] = self._text(facts_of(cls).datatypes[item.name], False)
        else:
            value = self._content(item.content, depth)
        if item.nillable and item.content and self.bounds.nil and not self.bounds.plain:
            value = _or_nil(value, self._nil(item.content, depth))
        return self._several(value, depth) if item.many else value

    def _content(self, cls: type[Component], depth: int) -> SearchStrategy[Any]:
        """A class inside another one."""
        own = self.bounds.instead.get(cls)
        return self._object(cls, depth) if own is None else own

    def _several(self, one: SearchStrategy[Any], depth: int) -> SearchStrategy[Any]:
        most = min(self.bounds.items, depth + 1)
        if most == 1:
            return one.map(lambda item: (item,))
        return _items(one, most)

    def _alternative(self, item: Field, depth: int) -> SearchStrategy[Any]:
        def held(member: tuple[str, type[Component]]) -> SearchStrategy[Any]:
            name, content = member
            return self._content(content, depth).map(lambda value: Alternative(name, value))

        return st.sampled_from(item.members).flatmap(held)

    def _nil(self, cls: type[Component], depth: int) -> SearchStrategy[Nil]:
        """Nil, with the attributes that the class must have and some that it may have."""
        attributes = [f for f in fields_of(cls) if f.kind == "attribute"]

        def nil(one: Component) -> Nil:
            held = [(f.wire, getattr(one, f.name)) for f in attributes]
            return Nil(tuple((name, str(text)) for name, text in held if text is not None))

        return self._object(cls, depth).map(nil) if attributes else st.just(Nil())

    def _text(self, datatype: str, generic: bool) -> SearchStrategy[str]:
        key = (datatype, generic)
        if key not in self._texts:
            text_of = plain_text if self.bounds.plain else any_text
            texts = text_of(datatype, self.bounds.alphabet, self.bounds.longest)
            if generic:
                # Quantities and values are numbers most of the time, and other text at times.
                numbers = text_of("xsd:decimal", self.bounds.alphabet, self.bounds.longest)
                texts = numbers if self.bounds.plain else numbers | texts
            self._texts[key] = texts
        return self._texts[key]


class _Plan:
    """What is drawn for an object of a class: what must be there, choices, and what may be."""

    def __init__(
        self,
        maker: Maker,
        cls: type[Component],
        depth: int,
        given: Mapping[str, SearchStrategy[Any]],
    ) -> None:
        self.cls = cls
        self.maker = maker
        self.depth = depth
        self.given = given
        facts = facts_of(cls)
        self.required = [f for f in facts.required if f.name not in given]
        self.choices = [
            _endable(choice, depth)
            for choice in facts.choices
            if not any(f.name in given for f in choice)
        ]
        self.optional = self._optional(facts) if depth else []
        # Fewer with each level: what is inside of much is much as well.
        most = math.ceil(maker.bounds.fields * (depth / max(1, maker.bounds.depth)) ** 2)
        self.most = min(most, _MOST_ATTRIBUTES) if is_text_class(cls) else most
        self.number = st.integers(0, self.most)
        self.pick = st.integers(0, len(self.optional))
        self.mixed = any(f.kind == "mixed" for f in fields_of(cls)) and "mixed" not in given

    def __repr__(self) -> str:
        return f"{self.cls.__qualname__}, {self.depth} levels"

    def _optional(self, facts: Facts) -> list[Field]:
        slots = self.maker.bounds.extensions
        return [
            f
            for f in facts.optional
            if f.name not in self.given and (f.kind != "extensions" or f.wire in slots)
        ]

    def below(self, item: Field) -> int:
        """The levels left for the values of a field."""
        wraps = _is_data_area(self.cls) or (
            item.content is not None and _is_data_area(item.content)
        )
        return self.depth if wraps else max(0, self.depth - 1)

    def values(self, draw: DrawFn) -> Values:
        """The values of the fields that are there."""
        values: Values = {}
        for item in self.required:
            values[item.name] = draw(self.maker.field(self.cls, item, self.below(item)))
        for choice in self.choices:
            item = draw(choice)
            values[item.name] = draw(self.maker.field(self.cls, item, self.below(item)))
        if self.optional and self.most:
            entry = _entry(self)
            for _ in range(draw(self.number)):
                if found := draw(entry):
                    values.setdefault(*found)
        for name, strategy in self.given.items():
            values[name] = draw(strategy)
        return values


@st.composite
def _drawn(draw: DrawFn, plan: _Plan) -> Component:
    values = plan.values(draw)
    plain = plan.maker.bounds.plain
    if plain:
        declared = {f.name: f for f in fields_of(plan.cls)}
        for name in needed_too(plan.cls, values):
            item = declared[name]
            values[name] = draw(plan.maker.field(plan.cls, item, plan.below(item)))
        values = fitting(plan.cls, values, plan.given)
    if plan.mixed and not plain and plan.depth and draw(_MIXED):
        values["mixed"] = tuple(draw(_between(_number_of_children(plan.cls, values))))
    return plan.cls(**values)


@st.composite
def _entry(draw: DrawFn, plan: _Plan) -> tuple[str, Any] | None:
    """An optional field with its value.

    Its simplest value is None, so that hypothesis gets rid of one while the others stay.
    """
    number = draw(plan.pick)
    if number == 0:
        return None
    item = plan.optional[number - 1]
    return item.name, draw(plan.maker.field(plan.cls, item, plan.below(item)))


@st.composite
def _items(draw: DrawFn, one: SearchStrategy[Any], most: int) -> tuple[Any, ...]:
    """At least one. The number comes first, as hypothesis then can take out whole items."""
    return tuple([draw(one) for _ in range(draw(st.integers(1, most)))])


def _is_data_area(cls: type[Component] | None) -> bool:
    return cls is not None and cls.__qualname__.endswith(".DataArea")


_ONE_TO_EIGHT = st.integers(1, 8)


@st.composite
def _or_nil(draw: DrawFn, usual: SearchStrategy[Any], nil: SearchStrategy[Nil]) -> Any:
    """Nil in one case of eight.

    The usual value is drawn in both cases: hypothesis takes what needs fewer draws for simpler.
    """
    value = draw(usual)
    return draw(nil) if draw(_ONE_TO_EIGHT) == 8 else value


_MIXED = st.integers(1, 8).map(lambda n: n == 8)


@cache
def _between(children: int) -> SearchStrategy[list[str]]:
    """Texts before, between and behind children; one at least is not white space."""
    words = st.text(VISIBLE + " \n", max_size=5)
    return st.lists(words, min_size=children + 1, max_size=children + 1).map(
        lambda texts: texts if any(t.strip() for t in texts) else ["0", *texts[1:]]
    )


def _number_of_children(cls: type[Component], values: Values) -> int:
    held = [values[f.name] for f in fields_of(cls) if f.name in values and f.kind != "attribute"]
    return sum(len(v) if isinstance(v, tuple) else v is not None for v in held)


@cache
def wildcard_elements() -> SearchStrategy[AnyElement]:
    """Elements that the schema accepts where it takes any: small ones of the standard itself."""
    words = st.text(VISIBLE, min_size=1, max_size=8)
    return st.tuples(st.sampled_from(_CARRIED), words).map(
        lambda drawn: AnyElement(drawn[0].format(drawn[1]))
    )


_CARRIED = (
    f'<ValueString xmlns="{NAMESPACE}">{{}}</ValueString>',
    f'<ID xmlns="{NAMESPACE}">{{}}</ID>',
    f'<MaterialLot xmlns="{NAMESPACE}"><ID>{{}}</ID></MaterialLot>',
)


def _endable(choice: tuple[Field, ...], depth: int) -> SearchStrategy[Field]:
    """The alternatives of a choice; with no levels left, those alone that soon come to an end."""
    if depth:
        return st.sampled_from(choice)
    heights = {f.name: _height_of(f, frozenset()) for f in choice}
    least = min(heights.values())
    return st.sampled_from([f for f in choice if heights[f.name] == least])


def _height(cls: type[Component], above: frozenset[type[Component]]) -> float:
    """The levels that the smallest object of a class has."""
    if cls in above:
        return math.inf
    facts = facts_of(cls)
    inside = above | {cls}
    needed = [_height_of(f, inside) for f in facts.required]
    needed += [min(_height_of(f, inside) for f in choice) for choice in facts.choices]
    return 1 + max(needed, default=0)


def _height_of(item: Field, above: frozenset[type[Component]]) -> float:
    return 0 if item.content is None else _height(item.content, above)
