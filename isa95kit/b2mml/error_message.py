# Written by `python -m codegen emit` from schemas/vocabulary/V0701; do not edit.
"""B2MML V0701 domain: error message."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from isa95kit.b2mml.base import Component, attribute, element, record, text
from isa95kit.b2mml.core_components import Code

if TYPE_CHECKING:
    from isa95kit.b2mml.core_components import DateTime

__all__ = [
    "ErrorMessage",
    "ErrorType",
    "ErrorType1",
    "ErrorTypeValue",
]


@record(element="ErrorMessage", type="ErrorMessageType")
class ErrorMessage(Component):
    """Declared by the release without further meaning."""

    error_description: tuple[str, ...] = element("ErrorDescription", default=())
    thrown_from: str = element("ThrownFrom")
    time_stamp: DateTime = element("TimeStamp")
    error_type: ErrorType = element("ErrorType")
    error_code: str | None = element("ErrorCode", default=None)
    caused_by: ErrorMessage | None = element("CausedBy", default=None)


@record(type="ErrorType1Type")
class ErrorType1(Code):
    """Declared by the release without further meaning."""

    value: ErrorTypeValue = text(kw_only=False)


@record(type="ErrorTypeType")
class ErrorType(ErrorType1):
    """Declared by the release without further meaning."""

    other_value: str | None = attribute("OtherValue", default=None)


class ErrorTypeValue(StrEnum):
    """The values the standard gives for ErrorType."""

    BUSINESS_ERROR = "BusinessError"
    SYSTEM_ERROR = "SystemError"
    OTHER = "Other"
