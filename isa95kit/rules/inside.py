"""The objects in a message, with the field each stands in: what rules on two messages look for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from isa95kit.b2mml.base import Component
from isa95kit.rules.amounts import within

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
    if type(root).__name__ in names:
        yield Inside(root, "", ())
    for item, field, above in within(root, *names):
        yield Inside(item, field, above)
