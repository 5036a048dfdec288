"""JSON readers: one function a class, compiled from its fields, that checks while it builds.

They read the strict form of a document that is right, in one pass. Whatever they are not sure of
(an unknown member, a doubtful date, a class whose rules they do not know) raises `Irregular`,
and the document goes the long way, over the schema: it may be wrong, or right in a form that is
merely unusual. So these readers must never accept what the schema refuses, and may refuse more.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from typing import Any

from isa95kit.b2mml.base import (
    Base64Text,
    Component,
    DateTimeText,
    DecimalText,
    DurationText,
    Nil,
)
from isa95kit.binding.fields import Field, enumeration_of, fields_of
from isa95kit.binding.readers import twin_of

__all__ = ["Irregular", "Number", "json_reader_of", "unique_members"]

JsonReader = Callable[[Any], Any]


class Irregular(Exception):
    """The document is not of the plain form these readers are made for."""


class Number(str):
    """A JSON number, as it was written."""

    __slots__ = ()


def unique_members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object's members; duplicates, which a dict would swallow, are irregular."""
    members = dict(pairs)
    if len(members) != len(pairs):
        raise Irregular
    return members


LEFT_TO_THE_SCHEMA = {
    "BatchListEntry",
    "BatchValue",
    "DataSet",
    "EquipmentElement",
    "EquipmentProceduralElement",
    "GRecipeHeader",
    "InformationObject",
    "OperationsRecordEntryTemplate",
    "SegmentDependency",
    "TransSignature",
    "TransUserArea",
    "WorkRecordEntry",
}
"""Classes with a choice, a repeated group, mixed text or any content: rare, and rich in rules."""

EXACTLY_ONE = {"HierarchyScope": ("equipment_element_level", "equipment_level")}
"""The one choice that occurs in nearly every message."""

DATE_TIME = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]{1,6})?"
    r"(?:Z|[+-](?:0[0-9]|1[0-3]):[0-5][0-9])?"
)
DURATION = re.compile(
    r"-?P(?=.)(?:[0-9]{1,9}Y)?(?:[0-9]{1,9}M)?(?:[0-9]{1,9}D)?"
    r"(?:T(?=.)(?:[0-9]{1,9}H)?(?:[0-9]{1,9}M)?(?:[0-9]{1,9}(?:\.[0-9]+)?S)?)?"
)
DECIMAL = re.compile(r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)")
LANGUAGE = re.compile(r"[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*")
URI = re.compile(r"(?:urn:[A-Za-z0-9:._-]+|https?://[A-Za-z0-9.-]+(?:/[A-Za-z0-9._~/-]*)?)")

_READERS: dict[type[Component], JsonReader] = {}


def json_reader_of(cls: type[Component]) -> JsonReader:
    """The JSON reader of a class, compiled when it is first asked for."""
    if cls not in _READERS:
        fields = fields_of(cls)
        if cls.__name__ in LEFT_TO_THE_SCHEMA:
            _READERS[cls] = _irregular
        elif any(f.kind == "text" for f in fields):
            _READERS[cls] = _text_reader(cls, fields)
        else:
            _READERS[cls] = _element_reader(cls, fields)
    return _READERS[cls]


def _irregular(_: Any) -> Any:
    raise Irregular


def _date_time(text: str) -> None:
    if DATE_TIME.fullmatch(text) is None:
        raise Irregular
    try:
        datetime.fromisoformat(text)
    except ValueError:
        raise Irregular from None


def _matching(pattern: re.Pattern[str]) -> Callable[[str], None]:
    def check(text: str) -> None:
        if pattern.fullmatch(text) is None:
            raise Irregular

    return check


def _check_of(cls: type[Component]) -> Callable[[str], None] | None:
    """What the text of a class must be; None where any text will do."""
    if issubclass(cls, DateTimeText):
        return _date_time
    if issubclass(cls, DurationText):
        return _matching(DURATION)
    if issubclass(cls, DecimalText):
        return _matching(DECIMAL)
    return _irregular if issubclass(cls, Base64Text) else None


def _attribute_check(item: Field) -> Callable[[str], Any] | None:
    if item.enumeration is not None:
        members = {m.value: m for m in item.enumeration}
        return lambda text: members[text] if text in members else _irregular(text)
    if item.wire == "languageID":
        return _matching(LANGUAGE)
    if item.wire.endswith(("URI", "uri")):
        return _matching(URI)
    return None


def _text_reader(cls: type[Component], fields: tuple[Field, ...]) -> JsonReader:
    attributes = [f for f in fields if f.kind == "attribute"]
    enumeration = enumeration_of(cls)
    check = _check_of(cls)
    number = issubclass(cls, DecimalText)
    blank = [f"    o.{f.name} = None" for f in attributes]
    scalar = "d.__class__ is str" + " or d.__class__ is Number" * number
    lines = ["def read(d):"]
    if any(f.required for f in attributes):
        lines += ["    return full(d)"]
    elif enumeration is not None:
        lines += [
            "    if d.__class__ is str:",
            "        o = shared.get(d)",
            "        if o is not None: return o",
            "        raise Irregular",
            "    return full(d)",
        ]
    else:
        lines += [
            f"    if not ({scalar}): return full(d)",
            *(["    check(d)"] if check else []),
            "    o = new(twin)",
            f"    o.value = {'str(d)' if number else 'd'}",
            *blank,
            "    o.__class__ = cls",
            "    return o",
        ]
    scope: dict[str, Any] = {
        "cls": cls,
        "twin": twin_of(cls),
        "check": check,
        "Number": Number,
        "full": _full_reader(cls, attributes, enumeration, check, number=number),
        "shared": {},
    }
    if enumeration is not None and not any(f.required for f in attributes):
        made: Any = cls
        scope["shared"] = {m.value: made(m) for m in enumeration}
    return _function(lines, scope)


def _full_reader(
    cls: Any, attributes: list[Field], enumeration: Any, check: Any, *, number: bool
) -> JsonReader:
    """The object form: text under ``$``, attributes under ``@name``."""
    names = {f"@{f.wire}": f for f in attributes}
    checks = {f"@{f.wire}": _attribute_check(f) for f in attributes}
    required = [f.name for f in attributes if f.required]
    members = {m.value: m for m in enumeration or ()}

    def full(d: Any) -> Any:
        if d.__class__ is not dict:
            raise Irregular
        values: dict[str, Any] = {}
        text = None
        for member, value in d.items():
            if member == "$":
                text = value
                continue
            item = names.get(member)
            if item is None or value.__class__ is not str:
                raise Irregular
            test = checks[member]
            converted = test(value) if test is not None else None
            values[item.name] = value if converted is None else converted
        if text.__class__ is not str and not (number and text.__class__ is Number):
            raise Irregular
        if any(name not in values for name in required):
            raise Irregular
        if members:
            if text not in members:
                raise Irregular
            return cls(members[text], **values)
        if check is not None:
            check(text)
        return cls(str(text), **values)

    return full


def _element_reader(cls: type[Component], fields: tuple[Field, ...]) -> JsonReader:
    table = _Table(fields)
    single = [f.name for f in fields if not f.many]
    many = [f.name for f in fields if f.many]
    lines = [
        "def read(d):",
        "    if d.__class__ is not dict: raise Irregular",
        "    o = new(twin)",
    ]
    if single:
        lines.append(f"    {' = '.join(f'o.{n}' for n in single)} = None")
    if many:
        lines.append(f"    {' = '.join(f'o.{n}' for n in many)} = ()")
    lines += [
        "    for k, v in d.items():",
        "        n, r, many = table[k]",
        "        if many:",
        "            if v.__class__ is not list: raise Irregular",
        "            setattr(o, n, tuple([r(x) for x in v]))",
        "        else: setattr(o, n, r(v))",
    ]
    for item in fields:
        if item.required:
            missing = f"not o.{item.name}" if item.many else f"o.{item.name} is None"
            lines.append(f"    if {missing}: raise Irregular")
    for names in (EXACTLY_ONE.get(cls.__name__),) if cls.__name__ in EXACTLY_ONE else ():
        held = " + ".join(f"(o.{n} is not None)" for n in names or ())
        lines.append(f"    if {held} != 1: raise Irregular")
    lines += ["    o.__class__ = cls", "    return o"]
    return _function(lines, {"cls": cls, "twin": twin_of(cls), "table": table})


class _Table(dict[str, tuple[str, JsonReader, bool]]):
    """Member → field, reader, whether it repeats; any other member is irregular."""

    def __init__(self, fields: tuple[Field, ...]) -> None:
        super().__init__()
        for item in fields:
            if item.kind == "attribute":
                self[f"@{item.wire}"] = (item.name, _attribute_reader(item), False)
            elif item.kind == "child":
                self._place(item)

    def _place(self, item: Field) -> None:
        wrap = _nillable if item.nillable else _as_is
        if item.content is None:
            reader = wrap(_boolean if item.boolean else _plain)
            self[item.wire] = (item.name, reader, item.many)
            return
        content = item.content

        def compile_first(value: Any) -> Any:
            # Classes contain themselves and each other: each is compiled when first met.
            reader = wrap(json_reader_of(content))
            self[item.wire] = (item.name, reader, item.many)
            return reader(value)

        self[item.wire] = (item.name, compile_first, item.many)

    def __missing__(self, member: str) -> Any:
        raise Irregular


def _attribute_reader(item: Field) -> JsonReader:
    check = _attribute_check(item)

    def read(value: Any) -> Any:
        if value.__class__ is not str:
            raise Irregular
        converted = check(value) if check is not None else None
        return value if converted is None else converted

    return read


def _as_is(reader: JsonReader) -> JsonReader:
    return reader


def _nillable(reader: JsonReader) -> JsonReader:
    def read(value: Any) -> Any:
        if value is None:
            return Nil()
        if value.__class__ is dict and "@xsi:nil" in value:
            raise Irregular
        return reader(value)

    return read


def _plain(value: Any) -> str:
    if value.__class__ is not str:
        raise Irregular
    text: str = value
    return text


def _boolean(value: Any) -> bool:
    if value.__class__ is not bool:
        raise Irregular
    truth: bool = value
    return truth


def _function(lines: list[str], scope: dict[str, Any]) -> JsonReader:
    scope |= {"new": object.__new__, "Irregular": Irregular}
    exec("\n".join(lines), scope)  # noqa: S102 - made above, from our own classes alone
    return scope["read"]  # type: ignore[no-any-return]
