"""The object of a Get: what the caller asks for, with ``*`` where the schema wants more.

45 of the 65 nouns with a Get accept an object with an ID alone. 18 of the other 20 have required
children, ErrorMessage has no ID, and TransactionProfile requires a releaseID (TXN-025). What the
schema requires beside the criteria is filled in as follows.

| required | filled with | why |
|---|---|---|
| an identifier, plain text | ``*`` | the standard's wildcard: it matches everything |
| an object | the least object, filled in the same way | it selects nothing by itself |
| a repeated object | one of them | the schema wants one at least |
| an enumerated code, a date-time | nothing: `SelectionError` | no value matches everything |
| one of several children | nothing: `SelectionError` | each of them would be a choice |

So a criterion the caller did not give never narrows the selection. Whether a partner understands
wildcards is what its TransactionProfile says (TXN-016).
"""

from __future__ import annotations

import re
from dataclasses import MISSING, Field, dataclass
from datetime import datetime
from difflib import get_close_matches
from enum import StrEnum
from typing import Any, Generic, TypeVar

from isa95kit import b2mml
from isa95kit.b2mml.base import Component, DateTimeText, Nil
from isa95kit.transactions.errors import SelectionError

__all__ = ["WILDCARD", "Selection", "selection"]

WILDCARD = "*"
"""Matches everything."""

C = TypeVar("C", bound=Component)


@dataclass(frozen=True, slots=True)
class Selection(Generic[C]):
    """What a Get asks for.

    ``noun`` is the object to send. ``placeholders`` are the paths in it that were filled with
    ``*`` because the schema requires them, and say nothing.
    """

    noun: C
    placeholders: tuple[str, ...] = ()


def selection(cls: type[C], /, **criteria: object) -> Selection[C]:
    """The least object of a class that the schema accepts, holding the criteria.

    A criterion is named as a field of the class. Its value is an object as the field takes it;
    text for an identifier, a code of an enumeration or another text; an aware datetime for a
    date-time; a tuple for several; or a `Selection` for an object within.

    Raises `SelectionError` when a criterion does not fit the class, and when required values are
    missing that have no wildcard; the text and ``missing`` name all of them.

    >>> from isa95kit.b2mml import OperationsRequest, OperationsSchedule
    >>> order = selection(OperationsRequest, id="PO-7")
    >>> orders = selection(OperationsSchedule, operations_request=order)
    >>> orders.noun.operations_request[0].id.value
    'PO-7'
    >>> orders.placeholders[0]
    'OperationsSchedule/ID'
    >>> from isa95kit.b2mml import WorkMasterCapability
    >>> selection(WorkMasterCapability, id="WM-1", capability_type="Available").placeholders
    ('WorkMasterCapability/WorkMasterID',)
    """
    unknown = [name for name in criteria if name not in cls.__dataclass_fields__]
    if unknown:
        raise SelectionError(_unknown(cls, unknown[0]))
    filling = _Filling()
    noun = filling.least(cls, criteria, cls.__name__)
    if filling.missing:
        raise SelectionError(
            f"{cls.__name__} cannot be selected without {'; '.join(filling.missing)}",
            tuple(text.partition(" ")[0] for text in filling.missing),
        )
    return Selection(noun, tuple(filling.placeholders))


CHOICES: dict[str, tuple[str, ...]] = {
    "DataSet": ("delimited_data_block", "ordered_data"),
    "HierarchyScope": ("equipment_element_level", "equipment_level"),
    "InformationObject": (),
    "OperationsRecordEntryTemplate": ("information_object", "external_reference_id"),
    "WorkRecordEntry": ("information_object", "external_reference_id"),
}
"""Fields of which the schema requires one, all of them where none is named.

In the classes these are optional, as each may be the one that is absent.
"""

NOT_CLASSES = frozenset({"tuple", "None", "Nil", "Alternative", "AnyElement", "str", "bool"})
LISTED = 6
"""Codes or fields that a message names."""


class _Filling:
    """Builds an object and takes down what it put in and what it lacks."""

    def __init__(self) -> None:
        self.placeholders: list[str] = []
        self.missing: list[str] = []

    def least(self, cls: type[C], criteria: dict[str, object], path: str, prefix: str = "") -> Any:
        """The object, or None when something required is missing."""
        before = len(self.missing)
        values: dict[str, Any] = {}
        for declared in cls.__dataclass_fields__.values():
            inner = f"{path}/{declared.metadata.get('name', declared.name)}"
            if declared.name in criteria:
                values[declared.name] = self.given(declared, criteria[declared.name], inner)
            elif declared.default is MISSING:
                values[declared.name] = self.filled(declared, inner, f"{prefix}{declared.name}")
        if cls.__name__ in CHOICES:
            one_of = CHOICES[cls.__name__] or tuple(cls.__dataclass_fields__)
            match [name for name in one_of if name in criteria]:
                case []:
                    self.missing.append(f"{prefix}{_listed(one_of, ' or ')}, one of which it holds")
                case [_, _, *_] as several:
                    raise SelectionError(f"{path} holds one of {', '.join(several)}: give one")
        return cls(**values) if len(self.missing) == before else None

    def filled(self, declared: Field[Any], path: str, name: str) -> Any:
        """What stands for a required field that nobody asked about."""
        content = _content(declared)
        value: Any
        if content is None:
            value = WILDCARD
            self.placeholders.append(path)
        elif content is b2mml.Identifier:
            value = b2mml.Identifier(WILDCARD)
            self.placeholders.append(path)
        elif _is_text(content):
            self.missing.append(f"{name} ({_legal(content)})")
            return None
        else:
            value = self.least(content, {}, path, f"{name}.")
        return (value,) if _many(declared) else value

    def given(self, declared: Field[Any], value: object, path: str) -> Any:
        """A criterion as its field takes it."""
        if declared.metadata.get("type") == "Ignore":
            # Alternatives in their order, or elements of a plant: as they are.
            if not isinstance(value, tuple):
                raise SelectionError(f"{path}: {value!r} does not fit, a tuple is wanted")
            return value
        if not _many(declared):
            return self.single(declared, value, path)
        items = value if isinstance(value, (tuple, list)) else (value,)
        if not items:
            raise SelectionError(f"{path}: an empty list selects nothing; leave the criterion out")
        return tuple(self.single(declared, item, path) for item in items)

    def single(self, declared: Field[Any], value: object, path: str) -> Any:
        content = _content(declared)
        if isinstance(value, Selection):
            inside = type(value.noun).__name__
            self.placeholders += [path + p.removeprefix(inside) for p in value.placeholders]
            value = value.noun
        if content is None:
            wanted: type = bool if "bool" in str(declared.type) else str
            if isinstance(value, wanted):
                return value
            raise SelectionError(f"{path}: {value!r} does not fit, {wanted.__name__} is wanted")
        if isinstance(value, content) or (
            isinstance(value, Nil) and declared.metadata.get("nillable")
        ):
            return value
        if isinstance(value, datetime) and issubclass(content, DateTimeText):
            return content.of(value)
        if isinstance(value, str) and _is_text(content):
            codes = _codes(content)
            if codes is None or value in list(codes):
                text: Any = content
                return text(value if codes is None else codes(value))
        raise SelectionError(f"{path}: {value!r} does not fit, {_legal(content)} is wanted")


def _content(declared: Field[Any]) -> type[Component] | None:
    """The class of a field's values; None for plain text and truth values."""
    names = [n for n in re.findall(r"\w+", str(declared.type)) if n not in NOT_CLASSES]
    if not names:
        return None
    found = getattr(b2mml, names[0])
    return None if issubclass(found, StrEnum) else found


def _many(declared: Field[Any]) -> bool:
    return str(declared.type).startswith("tuple[")


def _is_text(cls: type[Component]) -> bool:
    """True for a class whose objects are a text with attributes."""
    declared = cls.__dataclass_fields__.get("value")
    return declared is not None and declared.metadata.get("type") == "Text"


def _codes(text: type[Component]) -> type[StrEnum] | None:
    """The enumeration a text class takes its values from."""
    found = getattr(b2mml, str(text.__dataclass_fields__["value"].type), None)
    return found if isinstance(found, type) and issubclass(found, StrEnum) else None


def _legal(content: type[Component]) -> str:
    """What a value of a class is given as."""
    if not _is_text(content):
        return f"a {content.__name__} or selection({content.__name__}, …)"
    if issubclass(content, DateTimeText):
        return f"an aware datetime or {content.__name__}"
    codes = _codes(content)
    if codes is None:
        return f"text or {content.__name__}"
    return f"a {content.__name__}: {_listed(tuple(codes), ', ')}"


def _listed(names: tuple[str, ...], separator: str) -> str:
    more = f"{separator}…" if len(names) > LISTED else ""
    return f"{separator.join(names[:LISTED])}{more}"


def _unknown(cls: type[Component], name: str) -> str:
    near = get_close_matches(name, _names(cls), n=1)
    advice = f"did you mean {near[0]}?" if near else f"it has {', '.join(_names(cls))}"
    return f"{cls.__name__} has no field {name!r}: {advice}"


def _names(cls: type[Component]) -> list[str]:
    return [f.name for f in cls.__dataclass_fields__.values() if "name" in f.metadata]
