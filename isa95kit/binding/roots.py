"""Roots whose ``xsi:type`` names a type derived from the declared one.

Inside a document the object of such an element is one of the derived type's class, and its parent
knows the element. The object of a root has to know its element as well: its class is made of both,
that of the global element and that of the type. Such types differ in name alone, so that no field
is added; the classes are made when a document asks for them.
"""

from __future__ import annotations

from typing import Any

from isa95kit.b2mml.base import Component
from isa95kit.binding.fields import class_of_root, class_of_type, fields_of
from isa95kit.releases import Release

__all__ = ["declared_class", "of_named_type", "writing_class"]

_MADE: dict[tuple[str, str], type[Component]] = {}
"""By the names of the element and of the type."""
_DECLARED: dict[type[Component], type[Component]] = {}
"""Of each class that was made, the class of the type that the schema declares for the element."""


def declared_class(element: str) -> type[Component]:
    """The class of the type that the schema declares for a global element of text.

    The class of the element is not always that one: an element may have the name of a type and be
    declared with another.
    """
    return class_of_type(_declared_type(element))


def of_named_type(message: Component, element: str, written: str) -> Component:
    """The object of a root that carries ``xsi:type``, *written* in a document that is valid.

    *message* holds what was read. Gives an object that is of the class of the element and of that
    of the type; of the class of the element alone where the type is the declared one.
    """
    named = written.strip().rpartition(":")[2]
    if named == _declared_type(element):
        return message
    made: Any = _class(element, named)
    return made(**{f.name: getattr(message, f.name) for f in fields_of(made)})  # type: ignore[no-any-return]


def writing_class(cls: type[Component]) -> type[Component]:
    """The class whose writer writes the objects of *cls* as roots, and names their type."""
    return _DECLARED.get(cls, cls)


def _declared_type(element: str) -> str:
    from isa95kit.schema import store

    return store.components(Release.latest()).elements[element].type


def _class(element: str, named: str) -> type[Component]:
    if (element, named) not in _MADE:
        root, derived = class_of_root(element), class_of_type(named)
        members = {
            "__slots__": (),
            "__module__": root.__module__,
            "__qualname__": f"{root.__name__}:{derived.__name__}",
            "__doc__": f"The global element {element}, said to be of type {named}.",
            "__wire_type__": named,
            # No module holds the class: it is made again where an object is unpickled.
            "__reduce__": lambda self: (_blank, (element, named), self.__getstate__()),
        }
        bases = (root,) if issubclass(root, derived) else (root, derived)
        made = type(root.__name__, bases, members)
        _DECLARED[made] = declared_class(element)
        # Threads may make it at the same time: the first one counts.
        _MADE.setdefault((element, named), made)
    return _MADE[element, named]


def _blank(element: str, named: str) -> Component:
    made: Component = object.__new__(_class(element, named))
    return made
