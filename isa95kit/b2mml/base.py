"""What every class of the vocabulary is made of.

The classes are frozen dataclasses with slots and keyword-only fields; a class for text takes its
text first, as in ``Identifier("LOT-1")``. A field's metadata says how it stands on the wire, in the
form xsdata's parser reads as well.

Text is kept exactly as it was written: ``value`` of a number or a date-time is a str, and the
typed value stands beside it (``.decimal``, ``.datetime``).
"""

from __future__ import annotations

import base64
import datetime as dt
import re
from collections.abc import Callable
from dataclasses import MISSING, Field, FrozenInstanceError, dataclass, field, fields
from decimal import Decimal, InvalidOperation
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Self, TypeVar, dataclass_transform

__all__ = [
    "NAMESPACE",
    "Alternative",
    "AnyElement",
    "Base64Text",
    "Component",
    "DateTimeText",
    "DecimalText",
    "DurationText",
    "GenericText",
    "Nil",
    "alternatives",
    "attribute",
    "content",
    "element",
    "extensions",
    "group",
    "record",
    "text",
]

NAMESPACE = "http://www.mesa.org/xml/B2MML"
EXTENSION_NAMESPACE = f"{NAMESPACE}-AllExtensions"

if TYPE_CHECKING:
    import inspect

T = TypeVar("T")
C = TypeVar("C", bound=type)

_REQUIRED: Any = object()

_PYDANTIC = "isa95kit.integrations.pydantic"


class Component:
    """Base of every class of the vocabulary: frozen, compared and hashed by value.

    What `dataclass(frozen=True)` would compile anew for each of the 1,600 classes stands here
    once; only ``__init__`` is compiled, when a class is first instantiated.
    """

    __slots__ = ()
    __dataclass_fields__: ClassVar[dict[str, Field[Any]]]

    if not TYPE_CHECKING:

        def __init__(self, *args: object, **values: object) -> None:
            cls = type(self)
            cls.__init__ = _initialiser(cls)
            cls.__init__(self, *args, **values)

        def __setattr__(self, name: str, value: object) -> None:
            raise FrozenInstanceError(f"cannot assign to field {name!r}: use dataclasses.replace")

        def __delattr__(self, name: str) -> None:
            raise FrozenInstanceError(f"cannot delete field {name!r}")

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        # Without recursion: documents may nest deeper than calls.
        pending: list[tuple[Any, Any]] = [(self, other)]
        while pending:
            one, two = pending.pop()
            if one is two:
                continue
            if isinstance(one, Component):
                if one.__class__ is not two.__class__:
                    return False
                pending += [(getattr(one, n), getattr(two, n)) for n in one.__dataclass_fields__]
            elif one.__class__ is tuple and two.__class__ is tuple:
                if len(one) != len(two):
                    return False
                pending += zip(one, two, strict=True)
            elif one != two:
                return False
        return True

    def __hash__(self) -> int:
        return hash(tuple([getattr(self, n) for n in self.__dataclass_fields__]))

    def __repr__(self) -> str:
        """The class and the fields that hold something."""
        held = [
            f"{n}={value!r}"
            for n in self.__dataclass_fields__
            if (value := getattr(self, n)) is not None and value != ()
        ]
        return f"{type(self).__qualname__}({', '.join(held)})"

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        """The same for IPython and hypothesis, which would show each empty field otherwise."""
        printer.text(repr(self))

    def __getstate__(self) -> tuple[object, ...]:
        return tuple([getattr(self, n) for n in self.__dataclass_fields__])

    def __setstate__(self, state: tuple[object, ...]) -> None:
        for name, value in zip(self.__dataclass_fields__, state, strict=True):
            object.__setattr__(self, name, value)

    # Called by pydantic alone, which asks a class itself what to make of it. The vocabulary knows
    # nothing of pydantic: the answer comes from the integration, loaded here by its name.

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        return import_module(_PYDANTIC).core_schema_of(cls)

    @classmethod
    def __get_pydantic_json_schema__(cls, core_schema: Any, handler: Any) -> Any:
        return import_module(_PYDANTIC).json_schema_of(cls, handler)


def _initialiser(cls: type[Component]) -> Callable[..., None]:
    """The ``__init__`` of a class: text by position, everything else by keyword."""
    given: dict[str, Any] = {"put": object.__setattr__}
    positional = ["self"]
    keywords: list[str] = []
    for declared in fields(cls):
        if declared.default is MISSING:
            parameter = declared.name
        else:
            given[f"default_{declared.name}"] = declared.default
            parameter = f"{declared.name}=default_{declared.name}"
        (keywords if declared.kw_only else positional).append(parameter)
    parameters = [*positional, *(["*"] if keywords else []), *keywords]
    body = [f"    put(self, {f.name!r}, {f.name})" for f in fields(cls)]
    exec("\n".join([f"def __init__({', '.join(parameters)}):", *body, "    pass"]), given)  # noqa: S102 - made of field names alone
    made: Callable[..., None] = given["__init__"]
    made.__qualname__ = f"{cls.__qualname__}.__init__"
    return made


class _Signature:
    """What `inspect.signature` shows for a class whose ``__init__`` is not compiled yet."""

    def __get__(self, instance: object, cls: type[Component]) -> inspect.Signature:
        import inspect

        made = inspect.signature(_initialiser(cls))
        return made.replace(parameters=list(made.parameters.values())[1:])


@dataclass(frozen=True, slots=True)
class Nil:
    """A nillable child that is present and has no value (``xsi:nil="true"``).

    Neither absent (None) nor empty text. ``attributes`` are those on the element, as
    ``(name, text)`` pairs in the order they were written.
    """

    attributes: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class AnyElement:
    """An element outside the vocabulary: a plant's extension, a signature, a user area.

    ``xml`` is the element as a self-contained piece of XML, kept and written back in place.
    Readers put it into canonical form (exclusive, without comments and processing instructions),
    so that two that were read are equal when their content is: the order of attributes and the
    quotes do not count, while prefixes and white space do. Made by hand, two are equal when their
    text is.
    """

    xml: str

    @property
    def name(self) -> str:
        """The tag as written, prefix included."""
        match = re.match(r"<([^\s/>]+)", self.xml)
        return match[1] if match else ""


@dataclass(frozen=True, slots=True)
class Alternative(Generic[T]):
    """One item of a repeated choice: ``name`` says which alternative ``value`` stands for.

    Items of a repeated choice are kept in the order of the document.
    """

    name: str
    value: T


class DecimalText:
    """Behaviour of classes whose text is a decimal number."""

    __slots__ = ()
    value: str

    @property
    def decimal(self) -> Decimal:
        """The number, exactly. Raises ValueError when the text is no decimal number."""
        return _decimal(self.value)


class GenericText:
    """Behaviour of QuantityString and ValueString: text that is a number where its DataType says."""

    __slots__ = ()
    value: str

    @property
    def decimal(self) -> Decimal:
        """The number, exactly. Raises ValueError when the text is no decimal number."""
        return _decimal(self.value)


class DateTimeText:
    """Behaviour of classes whose text is an XML Schema date-time."""

    __slots__ = ()
    value: str

    if TYPE_CHECKING:

        def __init__(self, value: str) -> None: ...

    @property
    def datetime(self) -> dt.datetime:
        """The moment: aware when the text has an offset, naive when it has none.

        Raises ValueError when the text is no date-time, or when Python's datetime cannot hold it
        without loss (more than six fraction digits that are not zero, years outside 1 to 9999).
        """
        return _datetime(self.value)

    @classmethod
    def of(cls, moment: dt.datetime) -> Self:
        """From an aware datetime.

        Raises ValueError for a naive one, whose offset nobody knows, and for an offset that is not
        in whole minutes up to 14 hours, which XML Schema cannot write.
        """
        offset = moment.utcoffset()
        if offset is None:
            raise ValueError(
                f"{moment!r} has no time zone: pass an aware datetime, as in datetime.now(UTC), "
                "or write the text yourself"
            )
        if offset % _MINUTE or abs(offset) > _LARGEST_OFFSET:
            raise ValueError(
                f"{moment!r}: XML Schema writes offsets in whole minutes, 14 hours at most; convert "
                "it first, as in moment.astimezone(UTC)"
            )
        written = moment.isoformat()
        return cls(written.removesuffix("+00:00") + "Z" if written.endswith("+00:00") else written)


class DurationText:
    """Behaviour of classes whose text is an XML Schema duration."""

    __slots__ = ()
    value: str

    @property
    def timedelta(self) -> dt.timedelta:
        """The length of time.

        Raises ValueError for a duration with years or months, whose length depends on the
        calendar, for one finer than a microsecond, and for text that is no duration.
        """
        return _timedelta(self.value)


class Base64Text:
    """Behaviour of classes whose text is base64."""

    __slots__ = ()
    value: str

    @property
    def data(self) -> bytes:
        """The octets. Raises ValueError when the text is not base64."""
        return base64.b64decode("".join(self.value.split()), validate=True)


def text(*, kw_only: bool = False) -> Any:
    """The text of an element; always the first field, given by position."""
    return field(kw_only=kw_only, metadata={"type": "Text"})


def attribute(name: str, *, default: Any = _REQUIRED) -> Any:
    """An attribute; optional ones default to None."""
    metadata = {"name": name, "type": "Attribute"}
    if default is _REQUIRED:
        return field(metadata=metadata | {"required": True})
    return field(default=default, metadata=metadata)


def element(
    name: str,
    *,
    default: Any = _REQUIRED,
    nillable: bool = False,
    qualified: bool = True,
) -> Any:
    """A child element; optional ones default to None, repeated ones to the empty tuple."""
    metadata: dict[str, Any] = {
        "name": name,
        "type": "Element",
        "namespace": NAMESPACE if qualified else "",
    }
    if nillable:
        metadata["nillable"] = True
    if default is _REQUIRED:
        return field(metadata=metadata | {"required": True})
    return field(default=default, metadata=metadata)


def alternatives(names: dict[str, str], *, default: Any = ()) -> Any:
    """A repeated choice: *names* maps each alternative's element to the name of its class."""
    return field(default=default, metadata={"type": "Ignore", "alternatives": names})


def group(names: tuple[str, ...], *, default: Any = ()) -> Any:
    """A repeated group of elements; *names* are the elements it is made of, the first begins one."""
    return field(default=default, metadata={"type": "Ignore", "group": names})


def extensions(name: str, *, default: Any = ()) -> Any:
    """An extension slot: the place where a plant's own elements stand."""
    return field(default=default, metadata={"type": "Ignore", "slot": name})


def content(kind: str, *, default: Any = ()) -> Any:
    """Wildcard content (``any``), or the text between the children of mixed content (``mixed``)."""
    return field(default=default, metadata={"type": "Ignore", "content": kind})


@dataclass_transform(
    kw_only_default=True,
    frozen_default=True,
    field_specifiers=(text, attribute, element, alternatives, group, extensions, content),
)
def record(*, element: str = "", type: str = "") -> Callable[[C], C]:  # noqa: A002
    """Make a class of the vocabulary: a frozen dataclass with slots and its names on the wire.

    *element* is the global element the class is the content of, *type* the schema type's name.
    """

    def build(cls: C) -> C:
        # All that is left to dataclass are the fields, the slots and the keyword-only marks.
        built: Any = dataclass(init=False, repr=False, eq=False, slots=True, kw_only=True)(cls)
        built.__init__ = Component.__init__
        built.__signature__ = _Signature()
        built.Meta = _Meta.named(element or type or cls.__name__)
        built.__wire_element__ = element
        built.__wire_type__ = type
        return built  # type: ignore[no-any-return]

    return build


class _Meta:
    """Class-level metadata in the form xsdata reads."""

    name = ""
    namespace = NAMESPACE

    @classmethod
    def named(cls, name: str) -> type[_Meta]:
        return type("Meta", (cls,), {"name": name, "namespace": NAMESPACE})


_DECIMAL = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)", re.ASCII)
_DATE_TIME = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d+))?(Z|[+-]\d\d:\d\d)?", re.ASCII
)
_DURATION = re.compile(
    r"(-?)P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d*)?)S)?)?",
    re.ASCII,
)
_MICROSECOND = 6
_MINUTE = dt.timedelta(minutes=1)
_LARGEST_OFFSET = dt.timedelta(hours=14)


def _decimal(written: str) -> Decimal:
    stripped = written.strip(" \t\r\n")
    if _DECIMAL.fullmatch(stripped) is None:
        raise ValueError(f"{written!r} is not a decimal number such as 12.50")
    try:
        return Decimal(stripped)
    except InvalidOperation as error:
        raise ValueError(f"{written!r} is not a decimal number such as 12.50") from error


def _datetime(written: str) -> dt.datetime:
    match = _DATE_TIME.fullmatch(written.strip(" \t\r\n"))
    if match is None:
        raise ValueError(f"{written!r} is not a date-time that Python's datetime can hold")
    year, month, day, hour, minute, second = map(int, match.groups()[:6])
    fraction = (match[7] or "").rstrip("0")
    if len(fraction) > _MICROSECOND:
        raise ValueError(f"{written!r} is finer than a microsecond; use the text in value")
    microsecond = int(fraction.ljust(_MICROSECOND, "0") or 0)
    end_of_day = hour == 24 and minute == second == microsecond == 0
    moment = dt.datetime(year, month, day, 0 if end_of_day else hour, minute, second, microsecond)
    if end_of_day:
        try:
            moment += dt.timedelta(days=1)
        except OverflowError as error:
            raise ValueError(f"{written!r} is later than Python's datetime can hold") from error
    if match[8] is None:
        return moment
    if match[8] == "Z":
        return moment.replace(tzinfo=dt.UTC)
    return dt.datetime.fromisoformat(moment.isoformat() + match[8])


def _timedelta(written: str) -> dt.timedelta:
    stripped = written.strip(" \t\r\n")
    match = _DURATION.fullmatch(stripped)
    if match is None or stripped[-1:] in "PT-":
        raise ValueError(f"{written!r} is not a duration such as PT1H30M")
    sign, years, months, days, hours, minutes, seconds = match.groups()
    if int(years or 0) or int(months or 0):
        raise ValueError(f"{written!r}: the length of a year or month depends on the calendar")
    whole, _, fraction = (seconds or "0").partition(".")
    fraction = fraction.rstrip("0")
    if len(fraction) > _MICROSECOND:
        raise ValueError(f"{written!r} is finer than a microsecond; use the text in value")
    try:
        length = dt.timedelta(
            days=int(days or 0),
            hours=int(hours or 0),
            minutes=int(minutes or 0),
            seconds=int(whole),
            microseconds=int(fraction.ljust(_MICROSECOND, "0")),
        )
    except OverflowError as error:
        raise ValueError(f"{written!r} is longer than Python's timedelta can hold") from error
    return -length if sign else length
