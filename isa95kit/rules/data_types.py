"""Whether a text fits its DataType, by the forms of XML Schema that the types are named after."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from types import MappingProxyType

from isa95kit.b2mml import DataType, DataTypeValue
from isa95kit.rules.amounts import is_number
from isa95kit.schema.builtin_types import collapse, complaint

__all__ = ["DECIMAL_TYPES", "NO_NUMBERS", "data_type_of", "misfit"]

_D = DataTypeValue

_FORMS: Mapping[DataTypeValue, str] = MappingProxyType(
    {
        **{
            kind: str(kind)
            for kind in _D
            if str(kind)
            in (
                *("byte", "unsignedByte", "short", "unsignedShort", "int", "unsignedInt", "long"),
                *("unsignedLong", "integer", "positiveInteger", "negativeInteger", "decimal"),
                *("nonNegativeInteger", "nonPositiveInteger", "float", "double", "boolean"),
                *("date", "dateTime", "time", "duration", "Name", "QName", "NCName", "NMTOKEN"),
                *("NMTOKENS", "ID", "IDREF", "IDREFS", "language"),
            )
        },
        _D.AMOUNT: "decimal",
        _D.NUMERIC: "decimal",
        _D.QUANTITY: "decimal",
        _D.MEASURE: "decimal",
        _D.INDICATOR: "boolean",
        _D.DATE_TIME: "dateTime",
        _D.TIME_INSTANT: "dateTime",
        _D.YEAR: "gYear",
        _D.MONTH: "gYearMonth",
    }
)
"""Types that have a form; all others take any text."""

DECIMAL_TYPES = frozenset(
    kind
    for kind, form in _FORMS.items()
    if form == "decimal" or form.lower().endswith(("integer", "int", "long", "short", "byte"))
)
"""Types of numbers in plain digits."""

NO_NUMBERS = frozenset(_D) - DECIMAL_TYPES - {_D.FLOAT, _D.DOUBLE, _D.OTHER}
"""Types whose texts are no numbers, even where they look like some."""


def data_type_of(value: object) -> DataTypeValue | None:
    """The data type of a value; None where it names none, or nil."""
    kind = getattr(value, "data_type", None)
    return kind.value if isinstance(kind, DataType) else None


def misfit(text: str, kind: DataTypeValue) -> str:
    """Why a text does not fit a data type, empty where it does."""
    form = _FORMS.get(kind)
    if form is None or (form == "decimal" and is_number(text)):
        return ""
    check = _check(form)
    found = check(collapse(text)) if check is not None else None
    return found[0] if found is not None else ""


@cache
def _check(form: str) -> Callable[[str], tuple[str, str] | None] | None:
    return complaint(f"xsd:{form}")
