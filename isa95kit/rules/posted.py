"""What a message reports as done, with the field each posting stands in."""

from __future__ import annotations

from collections.abc import Iterator

from isa95kit.b2mml.base import Component
from isa95kit.binding.fields import fields_of
from isa95kit.business_keys import Posting, postings
from isa95kit.rules.place import Place
from isa95kit.transactions import Action, TransactionError, Verb, action, verb

__all__ = ["Fields", "changes", "posts", "reported"]


def reported(message: Component) -> Iterator[Posting]:
    """The postings about orders: responses and lines, whose keys have a sequence.

    Objects that are changed in place, such as lots, have one key for all their changes, by which
    nothing can be said about a resend.

    >>> from isa95kit.b2mml import Identifier, MaterialLot
    >>> from isa95kit.transactions import sync
    >>> list(reported(sync(MaterialLot(id=Identifier("L-1")))))
    []
    """
    return (found for found in postings(message) if "sequence" in dict(found.key.parts))


def changes(message: Component) -> str:
    """Whether a message changes or deletes what is there, as a verb; empty where it does not.

    >>> from isa95kit.b2mml import Identifier, MaterialLot
    >>> from isa95kit.transactions import sync
    >>> lot = MaterialLot(id=Identifier("L-1"))
    >>> changes(sync(lot)), changes(sync(lot, action="Delete"))
    ('', 'delete')
    """
    if verb(message) is Verb.CHANGE:
        return "change"
    try:
        does = action(message)
    except TransactionError:
        return ""
    return {Action.CHANGE: "change", Action.DELETE: "delete"}.get(does or Action.ADD, "")


def posts(at: Place) -> bool:
    """Whether a message, or a document by itself, posts what it reports: it neither asks, nor
    answers, nor deletes.
    """
    return at.verb in _POSTING and (not at.verb or at.once(changes, lambda: _does(at)) != "delete")


def _does(at: Place) -> str:
    return changes(at.message)


_POSTING = ("", Verb.SYNC, Verb.PROCESS, Verb.CHANGE, Verb.NOTIFY)


class Fields:
    """The fields that lead from a message to its postings. Each object is looked through once."""

    def __init__(self) -> None:
        self._inside: dict[int, dict[int, str]] = {}

    def of(self, posting: Posting) -> str:
        """The field of a posting, as `isa95kit.rules.place.Place.problem` takes it.

        >>> from isa95kit.b2mml import Identifier, MaterialLot
        >>> from isa95kit.business_keys import postings
        >>> from isa95kit.transactions import sync
        >>> [posting] = postings(sync(MaterialLot(id=Identifier("L-1"))))
        >>> Fields().of(posting)
        'data_area.material_lot[0]'
        """
        message, *trail = posting.trail
        above: Component = message.data_area  # type: ignore[attr-defined]
        steps = ["data_area"]
        for item in trail:
            steps.append(self._step(above, item))
            above = item
        return ".".join(steps)

    def _step(self, above: Component, item: Component) -> str:
        if id(above) not in self._inside:
            self._inside[id(above)] = {
                id(one): f"{declared.name}[{index}]"
                for declared in fields_of(type(above))
                if declared.many
                for index, one in enumerate(getattr(above, declared.name))
            }
        return self._inside[id(above)][id(item)]
