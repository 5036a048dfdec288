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
        transaction_profile: tuple[TransactionProfile, ...] = element(
            "TransactionProfile", default=()
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: GetTransactionProfile.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)


@record(element="ShowTransactionProfile", type="ShowTransactionProfileType")
class ShowTransactionProfile(Component):
    """The message ShowTransactionProfile."""

    @record()
    class DataArea(Component):
        """The verb of the message and the nouns it is about."""

        show: TransShow = element("Show")
        transaction_profile: tuple[TransactionProfile, ...] = element(
            "TransactionProfile", default=()
        )

    application_area: TransApplicationArea = element("ApplicationArea")
    data_area: ShowTransactionProfile.DataArea = element("DataArea")
    release_id: str = attribute("releaseID")
    version_id: str | None = attribute("versionID", default=None)
