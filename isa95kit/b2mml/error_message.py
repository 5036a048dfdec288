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
    """An error that an application reports, with where it arose and what caused it."""

    error_description: tuple[str, ...] = element("ErrorDescription", default=())
    """What went wrong, in words."""
    thrown_from: str = element("ThrownFrom")
    """Where the error arose."""
    time_stamp: DateTime = element("TimeStamp")
    """When the error arose."""
    error_type: ErrorType = element("ErrorType")
    """Whether the error lies in the business content or in the system."""
    error_code: str | None = element("ErrorCode", default=None)
    """The code of the error."""
    caused_by: ErrorMessage | None = element("CausedBy", default=None)
    """The error behind this one."""


@record(type="ErrorType1Type")
class ErrorType1(Code):
    """Says whether an error lies in the business content or in the system."""

    value: ErrorTypeValue = text(kw_only=False)


@record(type="ErrorTypeType")
class ErrorType(ErrorType1):
    """Says whether an error lies in the business content or in the system."""

    other_value: str | None = attribute("OtherValue", default=None)
    """The value meant, where the enumerated value is Other."""


class ErrorTypeValue(StrEnum):
    """The values the standard gives for ErrorType."""

    BUSINESS_ERROR = "BusinessError"
    SYSTEM_ERROR = "SystemError"
    OTHER = "Other"
