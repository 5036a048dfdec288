"""The objects in a message, with the field each stands in, and which classes may hold which."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from isa95kit.b2mml.base import Alternative, Component
from isa95kit.binding.fields import fields_of

__all__ = ["Inside", "has", "inside", "reaching", "within"]


class Inside(NamedTuple):
    """An object in a message."""

    object: Any
    field: str
    """As `isa95kit.rules.place.Place.problem` takes it; empty for the message itself."""
    above: tuple[Component, ...]
    """What it stands in, from the message down to its parent."""

    def nearest(self, name: str) -> Any:
        """The nearest object of a class that this one is, or stands in; None where there is none.

        >>> from isa95kit.b2mml import Identifier, MaterialLot
        >>> [found] = inside(MaterialLot(id=Identifier("L-1")), "MaterialLot")
        >>> found.nearest("MaterialLot").id.value
        'L-1'
        """
        chain = (self.object, *reversed(self.above))
        return next((o for o in chain if type(o).__qualname__ == name), None)


def inside(root: Component, *names: str) -> Iterator[Inside]:
    """The objects of these classes in a message, in its order, those inside others too.

    >>> from isa95kit.b2mml import Identifier, MaterialLot
    >>> from isa95kit.transactions import sync
    >>> [found.field for found in inside(sync(MaterialLot(id=Identifier("L-1"))), "MaterialLot")]
    ['data_area.material_lot[0]']
    """
    if type(root).__name__ in names:
        yield Inside(root, "", ())
    for item, field, above in within(root, *names):
        yield Inside(item, field, above)


def reaching(*names: str) -> Callable[[type[Component]], bool]:
    """Selects the classes in whose objects those of one of these classes may stand."""
    wanted = frozenset(names)
    return lambda cls: not wanted.isdisjoint(_inside(cls))


_INSIDE: dict[type[Component], frozenset[str]] = {}


def _inside(cls: type[Component]) -> frozenset[str]:
    """The names of the classes of all that may stand in objects of a class."""
    if cls not in _INSIDE:
        found: dict[type[Component], None] = {}
        pending = [cls]
        while pending:
            for field in fields_of(pending.pop()):
                content = [c for _, c in field.members] or (
                    [field.content] if field.content else []
                )
                pending += [c for c in content if c not in found]
                found |= dict.fromkeys(content)
        _INSIDE[cls] = frozenset(c.__name__ for c in found)
    return _INSIDE[cls]


def within(message: Component, *names: str) -> Iterator[tuple[Any, str, tuple[Component, ...]]]:
    """All objects of these classes in a message, in its order: each with its field, as
    `Place.problem` takes it, and the objects it stands in, from the message on.
    """
    wanted = frozenset(names)
    pending: list[tuple[Any, str, tuple[Component, ...]]] = [(message, "", ())]
    while pending:
        item, path, above = pending.pop()
        if type(item).__name__ in wanted and path:
            yield item, path, above
        inside: list[tuple[Any, str, tuple[Component, ...]]] = []
        around = (*above, item)
        for field in fields_of(type(item)):
            content = [c for _, c in field.members] or ([field.content] if field.content else [])
            if all(c.__name__ not in wanted and wanted.isdisjoint(_inside(c)) for c in content):
                continue
            value = getattr(item, field.name)
            start = f"{path}.{field.name}" if path else field.name
            for index, one in enumerate(value if isinstance(value, tuple) else (value,)):
                held = one.value if isinstance(one, Alternative) else one
                if isinstance(held, Component):
                    step = f"{start}[{index}]" if isinstance(value, tuple) else start
                    inside.append((held, step, around))
        pending += inside[::-1]


def has(ending: str, *names: str) -> Callable[[type[Component]], bool]:
    """Selects classes with all these fields whose names end so."""
    return lambda cls: (
        cls.__name__.endswith(ending) and all(n in cls.__dataclass_fields__ for n in names)
    )
