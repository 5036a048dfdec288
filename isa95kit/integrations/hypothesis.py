"""hypothesis: strategies for every class of the vocabulary.

    from hypothesis import given, strategies as st
    from isa95kit.b2mml import Identifier, MaterialLot
    from isa95kit.integrations.hypothesis import Shape, objects, register

    register()  # once, in conftest.py: from here on hypothesis knows the classes

    @given(lot=...)
    def test_lots_survive(lot: MaterialLot) -> None: ...

    @given(objects(MaterialLot, Shape(plain=True), id=st.just(Identifier("L1"))))
    def test_my_lot(lot: MaterialLot) -> None: ...

Every object is valid by the schema, comes back equal from XML and JSON, and is as small as the
test allows once hypothesis has shrunk it. Nothing is registered by importing this module, since
that loads the whole vocabulary; `objects` needs no registration.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from isa95kit import extras
from isa95kit.b2mml.base import AnyElement, Component, Nil
from isa95kit.binding.fields import fields_of
from isa95kit.integrations.hypothesis_facts import all_classes, is_vocabulary

extras.load("hypothesis", "hypothesis")

from hypothesis import strategies as st  # noqa: E402 the extra comes first
from hypothesis.errors import InvalidArgument  # noqa: E402
from hypothesis.strategies import SearchStrategy  # noqa: E402

from isa95kit.integrations.hypothesis_objects import Maker, wildcard_elements  # noqa: E402
from isa95kit.integrations.hypothesis_texts import (  # noqa: E402
    VISIBLE,
    XML_CHARACTERS,
    forbidden_in,
)

__all__ = ["Shape", "objects", "register"]

C = TypeVar("C", bound=Component)


@dataclass(frozen=True, slots=True, eq=False)
class Shape:
    """How large and how wild drawn objects are.

    Raises `InvalidArgument` for a bound that no object could keep to, and for characters that no
    document can carry.
    """

    depth: int = 2
    """Levels of optional content below an object; with 0 an object has what it must have."""
    fields: int = 8
    """Most optional fields of an object at the top; fewer further down."""
    items: int = 3
    """Most items in a field that repeats."""
    longest: int = 20
    """Most characters in a text that is free."""
    characters: str | SearchStrategy[str] | None = None
    """What free texts are made of; by default all that XML can carry, when plain a few letters."""
    nil: bool = True
    """Whether nillable children may be `Nil`. Never when plain."""
    plain: bool = False
    """Values as a careful sender writes them, instead of all that the schema allows.

    Texts are visible and without white space at their ends, times have an offset, starts come
    before ends, quantities are numbers from 0 on with a unit of measure and one to an object,
    priorities are whole, hierarchy scopes go down, resources are named, an enumerated value is
    Other exactly when OtherValue says what is meant. References still lead nowhere, and rules that
    look at several objects may find fault. Fields that are given stay as they are.
    """
    extensions: Mapping[str, SearchStrategy[tuple[AnyElement, ...]]] = field(default_factory=dict)
    """The content of extension slots, by the slot's name. None by default: as published, slots are
    empty, and what a plant puts there is valid by the plant's schema alone."""
    instead: Mapping[type[Component], SearchStrategy[Any]] = field(default_factory=dict)
    """Strategies of your own for classes, wherever one stands inside a drawn object."""

    def __post_init__(self) -> None:
        for name, least in (("depth", 0), ("fields", 0), ("items", 1), ("longest", 1)):
            if getattr(self, name) < least:
                raise InvalidArgument(f"Shape({name}={getattr(self, name)}): at least {least}")
        if isinstance(self.characters, str):
            if wrong := forbidden_in(self.characters):
                raise InvalidArgument(f"Shape(characters=…): no XML document can carry {wrong!r}")
            if not self.characters or (self.plain and not self.characters.strip()):
                raise InvalidArgument("Shape(characters=…): there is no visible character in it")

    @property
    def alphabet(self) -> str | SearchStrategy[str]:
        """What free texts are made of."""
        if self.characters is not None:
            return self.characters
        return VISIBLE if self.plain else XML_CHARACTERS


_DEFAULT = Shape()
_DEFAULT_MAKER = Maker(_DEFAULT)


def objects(
    cls: type[C], shape: Shape = _DEFAULT, /, **fields: SearchStrategy[Any]
) -> SearchStrategy[C]:
    """A strategy for objects of a class of the vocabulary; *fields* take strategies of your own.

    A field that is given always has what its strategy draws; where it is one of a choice, the
    others stay empty. Objects are valid by the schema as long as your own strategies are; a time
    that is given may keep a plain object from having the other end of its period.
    Raises `InvalidArgument` for what is no such class, no field of it, or no strategy.

    >>> from isa95kit.b2mml import Identifier, MaterialLot
    >>> lots = objects(MaterialLot, id=st.just(Identifier("LOT-1")))
    >>> from hypothesis import find
    >>> find(lots, lambda lot: lot.quantity)[0].quantity[0].quantity_string.value
    '0'
    """
    if not is_vocabulary(cls):
        raise InvalidArgument(f"{cls!r} is no class of isa95kit.b2mml")
    known = {f.name for f in fields_of(cls)}
    for name, strategy in fields.items():
        if name not in known:
            raise InvalidArgument(f"{cls.__qualname__} has no field {name!r}")
        if not isinstance(strategy, SearchStrategy):
            raise InvalidArgument(
                f"{name}={strategy!r}: a field takes a strategy, as in {name}=st.just(…)"
            )
    maker = _DEFAULT_MAKER if shape is _DEFAULT else Maker(shape)
    return maker.root(cls, fields)


def register(shape: Shape = _DEFAULT) -> None:
    """Tell hypothesis of every class of the vocabulary: ``st.from_type`` and type hints work.

    Loads the whole vocabulary; a strategy is built when it is first asked for. Called again with
    another *shape*, that one holds from then on.

    >>> register()
    >>> from isa95kit.b2mml import MaterialLot
    >>> from hypothesis import find
    >>> find(st.from_type(MaterialLot), lambda lot: True)
    MaterialLot(id=Identifier(value='0'))
    """
    maker = _DEFAULT_MAKER if shape is _DEFAULT else Maker(shape)
    classes = all_classes()
    for cls in classes:
        st.register_type_strategy(cls, _when_asked(maker, cls))
    st.register_type_strategy(Component, st.sampled_from(classes).flatmap(maker.root))
    st.register_type_strategy(AnyElement, wildcard_elements())
    st.register_type_strategy(Nil, st.just(Nil()))


def _when_asked(maker: Maker, cls: type[C]) -> Callable[[type[C]], SearchStrategy[C]]:
    """What hypothesis calls for the strategy of a class, and for that of a base without one."""
    return lambda _: maker.root(cls)
