"""The objects in a message, with the field each stands in: what rules on two messages look for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from isa95kit.b2mml.base import Alternative, Component
from isa95kit.binding.fields import fields_of

__all__ = ["Inside", "inside"]


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
    pending = [Inside(root, "", ())]
    while pending:
        found = pending.pop()
        item = found.object
        if type(item).__qualname__ in names:
            yield found
        below = []
        for declared in fields_of(type(item)):
            if declared.content is None and not declared.members:
                continue
            value = getattr(item, declared.name)
            for index, one in enumerate(value if isinstance(value, tuple) else (value,)):
                held = one.value if isinstance(one, Alternative) else one
                if isinstance(held, Component):
                    step = f"{declared.name}[{index}]" if declared.many else declared.name
                    field = f"{found.field}.{step}" if found.field else step
                    below.append(Inside(held, field, (*found.above, item)))
        pending.extend(reversed(below))
