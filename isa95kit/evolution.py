"""New objects from old ones: `evolve`, a `dataclasses.replace` that reaches inside and checks.

Objects never change; a correction is a new object that shares with the old one all that stayed the
same. Identifiers are what others refer to by, so they stay unless a caller names the one to change
(rule ID-005: an object is never renamed in passing).
"""

from __future__ import annotations

import difflib
import re
import reprlib
from collections.abc import Collection, Iterator, Mapping
from dataclasses import Field, dataclass, replace
from functools import cache
from typing import Any, TypeVar

from isa95kit import b2mml
from isa95kit.b2mml.base import Alternative, AnyElement, Component, Nil
from isa95kit.b2mml.core_components import Identifier
from isa95kit.identity import Identity, NoIdentity

__all__ = ["IdentifierChanged", "NoSuchPath", "WrongType", "evolve"]

T = TypeVar("T", bound=Component)


class NoSuchPath(ValueError):
    """A path that leads nowhere in this object; the message names the nearest field."""


class WrongType(TypeError):
    """A value that the field it is meant for does not hold."""


class IdentifierChanged(ValueError):
    """A change that would alter or lose identifiers; ``paths`` are where they stand."""

    def __init__(self, paths: tuple[str, ...]) -> None:
        self.paths = paths
        shown = ", ".join(paths[:5]) + ("" if len(paths) <= 5 else f" and {len(paths) - 5} more")
        super().__init__(
            f"this would change or lose identifiers: {shown}. They are what others refer to; make "
            "a new object, or name these paths in identifiers="
        )

    def __reduce__(self) -> tuple[type[IdentifierChanged], tuple[tuple[str, ...]]]:
        return (IdentifierChanged, (self.paths,))


def evolve(
    obj: T,
    changes: Mapping[str, object] | None = None,
    /,
    *,
    identifiers: bool | Collection[str] = (),
    **fields: object,
) -> T:
    """A new object with some fields replaced, all else shared with *obj*.

    *fields* are fields of the object itself; the keys of *changes* are paths inside it, of field
    names and indexes from 0: ``data_area.material_lot[0].quantity[1].quantity_string``. An index of
    ``+`` at the end appends. Changes apply in the order they are given, *changes* first. When
    nothing changes, the answer is *obj* itself.

    Identifiers (fields of type Identifier: the object's own, its version, references) are kept.
    What would alter one, or drop an object that holds one, is refused unless *identifiers* is True
    or names its path or one that leads to it. An object that is added may hold any.

    Raises NoSuchPath, WrongType when a value does not fit its field, and IdentifierChanged.

    >>> from isa95kit.b2mml import Description, Identifier, MaterialLot
    >>> lot = MaterialLot(id=Identifier("L1"), description=(Description("sirup"),))
    >>> evolve(lot, {"description[0].value": "syrup"}).description
    (Description(value='syrup'),)
    >>> evolve(lot, {"id.value": "L2"})  # doctest: +ELLIPSIS
    Traceback (most recent call last):
      ...
    isa95kit.evolution.IdentifierChanged: this would change or lose identifiers: id.value. ...
    >>> evolve(lot, {"id.value": "L2"}, identifiers=["id"]).id
    Identifier(value='L2')
    """
    if not isinstance(obj, Component):
        raise WrongType(f"{obj!r} is no object of the vocabulary")
    named = (identifiers,) if isinstance(identifiers, str) else identifiers or ()
    made = obj
    for path, value in [*(changes or {}).items(), *fields.items()]:
        made = _set(made, _steps(path), 0, value)
    if named is not True:
        allowed = [_text(_steps(path)).removesuffix("[+]") for path in named]
        altered = [p for p in _altered(obj, made) if not any(_leads_to(a, p) for a in allowed)]
        if altered:
            raise IdentifierChanged(tuple(altered))
    return made


_STEP = re.compile(r"(?:^|\.)([^\W\d]\w*)|\[(\d+|\+)\]", re.ASCII)
_APPEND = -1
_Steps = tuple[str | int, ...]
"""Names of fields, and indexes of items; -1 appends."""


def _steps(path: str) -> _Steps:
    found: list[str | int] = []
    end = 0
    while match := _STEP.match(path, end):
        name, index = match.groups()
        found.append(name or (_APPEND if index == "+" else int(index)))
        end = match.end()
    if end != len(path) or not found or isinstance(found[0], int):
        raise NoSuchPath(f"{path!r} is no path such as data_area.material_lot[0].status")
    if _APPEND in found[:-1]:
        raise NoSuchPath(f"{path!r} goes on after [+]; append the whole object")
    return tuple(found)


def _text(steps: _Steps) -> str:
    parts = [f".{s}" if isinstance(s, str) else "[+]" if s == _APPEND else f"[{s}]" for s in steps]
    return "".join(parts).removeprefix(".")


def _leads_to(named: str, path: str) -> bool:
    return path == named or path.startswith((f"{named}.", f"{named}["))


def _set(owner: Any, steps: _Steps, at: int, value: object) -> Any:
    """*owner*, at ``steps[:at]``, with the value at the end of *steps* replaced."""
    name, here = steps[at], _text(steps[: at + 1])
    assert isinstance(name, str)
    declared = _fields(owner.__class__).get(name)
    if declared is None:
        raise NoSuchPath(f"{here}: {_unknown(owner.__class__, name)}")
    old = getattr(owner, name)
    if at + 1 == len(steps):
        declared.check(value, here)
        new = value
    elif isinstance(index := steps[at + 1], int):
        new = _with_item(declared, old, index, steps, at + 1, value)
    else:
        new = _set(_inside(old, here), steps, at + 1, value)
    return owner if new is old else replace(owner, **{name: new})


def _with_item(
    declared: _Declared, old: Any, index: int, steps: _Steps, at: int, value: object
) -> Any:
    here = _text(steps[: at + 1])
    if not declared.many:
        raise NoSuchPath(f"{here}: the field holds one object; leave the index out")
    if index >= len(old):
        raise NoSuchPath(f"{here}: the field holds {len(old)}, counted from 0; [+] appends one")
    if at + 1 < len(steps):
        if isinstance(steps[at + 1], int):
            raise NoSuchPath(f"{_text(steps)}: two indexes in a row; tuples hold no tuples")
        new = _set(_inside(old[index], here), steps, at + 1, value)
    else:
        declared.check_item(value, here)
        new = value
    if index == _APPEND:
        return (*old, new)
    return old if new is old[index] else (*old[:index], new, *old[index + 1 :])


def _inside(value: object, here: str) -> object:
    if isinstance(value, (Component, Alternative)):
        return value
    if isinstance(value, tuple):
        raise NoSuchPath(f"{here} holds {len(value)} objects; say which, as in {here}[0]")
    what = "absent" if value is None else "nil" if isinstance(value, Nil) else f"{value!r}"
    raise NoSuchPath(f"{here} is {what}, with nothing inside; give it as a whole")


def _unknown(cls: Any, name: str) -> str:
    known = _fields(cls)
    wire = {str(f.metadata.get("name", "")): n for n, f in cls.__dataclass_fields__.items()}
    if name in wire:
        return f"in Python the field is called {wire[name]}"
    near = difflib.get_close_matches(name, known, 1, 0.5)
    hint = f"the nearest is {near[0]}" if near else f"there are {', '.join(known)}"
    return f"{cls.__qualname__} has no field {name!r}; {hint}"


# What the fields of a class hold


@dataclass(frozen=True, slots=True)
class _Declared:
    """One field: the types its values may be of, and what to call them."""

    many: bool
    types: tuple[type[Any], ...]
    alternatives: Mapping[str, type[Any]]
    annotation: str

    def check(self, value: object, here: str) -> None:
        if not self.many:
            self.check_item(value, here)
        elif isinstance(value, tuple):
            for index, item in enumerate(value):
                self.check_item(item, f"{here}[{index}]")
        else:
            raise WrongType(f"{here} holds {self.annotation}, not {_shown(value)}")

    def check_item(self, value: object, here: str) -> None:
        fits = isinstance(value, self.types)
        if fits and isinstance(value, Alternative) and self.alternatives:
            expected = self.alternatives.get(value.name)
            if expected is None:
                raise WrongType(f"{here}: {value.name!r} is none of {', '.join(self.alternatives)}")
            fits = isinstance(value.value, expected)
        if not fits:
            raise WrongType(f"{here} holds {self.annotation}, not {_shown(value)}")


def _shown(value: object) -> str:
    if isinstance(value, (Component, Alternative, list, tuple)):
        return f"this {type(value).__qualname__}"  # its repr may be of any length
    return reprlib.repr(value)


@cache
def _fields(cls: type[Any]) -> dict[str, _Declared]:
    if cls is Alternative:
        return {
            "name": _Declared(False, (str,), {}, "the name of an alternative"),
            "value": _Declared(False, (Component,), {}, "an object"),
        }
    declared: dict[str, Field[Any]] = cls.__dataclass_fields__
    return {name: _declared(field) for name, field in declared.items()}


_PLAIN: dict[str, type[Any]] = {
    "Alternative": Alternative,
    "AnyElement": AnyElement,
    "Nil": Nil,
    "None": type(None),
    "bool": bool,
    "str": str,
}


def _declared(field: Field[Any]) -> _Declared:
    annotation = str(field.type)
    many = annotation.startswith("tuple[")
    members = field.metadata.get("alternatives", {})
    names = ["Alternative"] if members else re.findall(r"[A-Za-z][\w.]*", annotation)
    return _Declared(
        many,
        tuple(_class(name) for name in names if name != "tuple"),
        {element: _class(name) for element, name in members.items()},
        annotation,
    )


def _class(name: str) -> type[Any]:
    found: Any = _PLAIN.get(name)
    if found is None:
        outer, _, inner = name.partition(".")
        found = getattr(b2mml, outer)
        found = getattr(found, inner) if inner else found
    assert isinstance(found, type)
    return found


# What happens to identifiers


def _altered(old: object, new: object) -> Iterator[str]:
    """Paths of the identifiers of *old* that stand otherwise in *new*, or not at all."""
    # Without recursion: documents may nest deeper than calls.
    pending: list[tuple[Any, Any, str]] = [(old, new, "")]
    while pending:
        one, two, path = pending.pop()
        if one is two:
            continue
        alike = one.__class__ is two.__class__
        if isinstance(one, Identifier) and alike:
            names = one.__dataclass_fields__
            changed = [n for n in names if getattr(one, n) != getattr(two, n)]
            yield from [f"{path}.{n}".lstrip(".") for n in changed]
        elif isinstance(two, Identifier):
            yield path
        elif isinstance(one, tuple) and alike:
            if len(one) != len(two) and (_of_references(one) or _of_references(two)):
                yield path
            else:
                pending += reversed([(o, n, f"{path}[{i}]") for i, o, n in _paired(one, two)])
        elif isinstance(one, Alternative) and alike and one.name == two.name:
            pending.append((one.value, two.value, f"{path}.value"))
        elif isinstance(one, Component) and alike:
            inside = [(getattr(one, n), getattr(two, n), n) for n in one.__dataclass_fields__]
            pending += reversed([(o, n, f"{path}.{name}".lstrip(".")) for o, n, name in inside])
        elif _holds_identifier(one):
            yield path


def _of_references(items: tuple[object, ...]) -> bool:
    """True for a tuple of identifiers, where each stands for itself and belongs to nothing else."""
    values = [i.value if isinstance(i, Alternative) else i for i in items]
    return any(isinstance(value, Identifier) for value in values)


def _paired(old: tuple[Any, ...], new: tuple[Any, ...]) -> Iterator[tuple[int, Any, Any]]:
    """The items of *old* with what they have become: the same object by identity, else by order."""
    if _of_references(old):
        yield from ((i, o, n) for i, (o, n) in enumerate(zip(old, new, strict=True)))
        return
    # Those that stayed in place come first: two items may have one identity.
    stayed = {i for i, (o, n) in enumerate(zip(old, new, strict=False)) if o is n}
    there: dict[object, list[Any]] = {}
    for index, item in enumerate(new):
        if index not in stayed:
            there.setdefault(_key(item), []).append(item)
    left = []
    for index, item in enumerate(old):
        if same := index not in stayed and there.get(_key(item)):
            yield index, item, same.pop(0)
        elif index not in stayed:
            left.append(index)
    rest = iter([item for items in there.values() for item in items])
    for index in left:
        yield index, old[index], next(rest, None)


def _key(item: object) -> object:
    """The identity of an item; objects without one are told apart by nothing but their order."""
    try:
        return Identity.of(item) if isinstance(item, Component) else None
    except NoIdentity:
        return None


def _holds_identifier(value: object) -> bool:
    pending: list[Any] = [value]
    while pending:
        one = pending.pop()
        if isinstance(one, Identifier):
            return True
        if isinstance(one, tuple):
            pending += one
        elif isinstance(one, (Component, Alternative)):
            pending += [getattr(one, name) for name in one.__dataclass_fields__]
    return False
