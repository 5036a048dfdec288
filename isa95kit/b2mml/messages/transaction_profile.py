# Written by `python -m codegen emit` from schemas/vocabulary/V0701; do not edit.
"""B2MML V0701 messages of the domain: transaction profile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isa95kit.b2mml.base import Component, attribute, element, record

if TYPE_CHECKING:
    from isa95kit.b2mml.common import TransApplicationArea, TransGet, TransShow
    from isa95kit.b2mml.transaction_profile import TransactionProfile

__all__ = [
    "GetTransactionProfile",
    "ShowTransactionProfile",
]


@record(element="GetTransactionProfile", type="GetTransactionProfileType")
class GetTransactionProfile(Component):
    """The message GetTransactionProfile."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        get: TransGet = element("Get")
        """The verb, asking for the objects that match the given ones."""
        transaction_profile: tuple[TransactionProfile, ...] = element(
            "TransactionProfile", default=()
        )
        """A transaction profile."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: GetTransactionProfile.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(element="ShowTransactionProfile", type="ShowTransactionProfileType")
class ShowTransactionProfile(Component):
    """The message ShowTransactionProfile."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        """The verb, giving the objects that were asked for."""
        transaction_profile: tuple[TransactionProfile, ...] = element(
            "TransactionProfile", default=()
        )
        """A transaction profile."""

    application_area: TransApplicationArea = element("ApplicationArea")
    """Who sends the message to whom and when."""
    data_area: ShowTransactionProfile.DataArea = element("DataArea")
    """The verb of the message and the nouns it is about."""
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""
