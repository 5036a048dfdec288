# Written by `python -m codegen emit` from schemas/vocabulary/V0701; do not edit.
"""B2MML V0701 domain: core components."""

from __future__ import annotations

from isa95kit.b2mml.base import Component, DateTimeText, DecimalText, attribute, record, text

__all__ = [
    "Code",
    "DateTime",
    "Identifier",
    "Measure",
    "Name",
    "Numeric",
    "Text",
]


@record(type="CodeType")
class Code(Component):
    """A value taken from a code list; the attributes name the list, its owner and its
    version.
    """

    value: str = text(kw_only=False)
    list_id: str | None = attribute("listID", default=None)
    """Identifies the code list that the value is taken from."""
    list_agency_id: str | None = attribute("listAgencyID", default=None)
    """Identifies the agency that keeps the code list."""
    list_agency_name: str | None = attribute("listAgencyName", default=None)
    """The name of the agency that keeps the code list."""
    list_name: str | None = attribute("listName", default=None)
    """The name of the code list."""
    list_version_id: str | None = attribute("listVersionID", default=None)
    """The version of the code list."""
    name: str | None = attribute("name", default=None)
    """The code's meaning in words."""
    language_id: str | None = attribute("languageID", default=None)
    """The language of the text, as in en or de-AT."""
    list_uri: str | None = attribute("listURI", default=None)
    """Where the code list can be found."""
    list_scheme_uri: str | None = attribute("listSchemeURI", default=None)
    """Where the scheme of the code list can be found."""


@record(type="DateTimeType")
class DateTime(DateTimeText, Component):
    """A date and time, best given with its offset from universal time."""

    value: str = text(kw_only=False)
    format: str | None = attribute("format", default=None)
    """The format in which the text is written."""


@record(type="IdentifierType")
class Identifier(Component):
    """A name that tells one object from all others of its kind; the attributes name the
    scheme it is unique in.
    """

    value: str = text(kw_only=False)
    scheme_id: str | None = attribute("schemeID", default=None)
    """Identifies the identification scheme that the identifier is unique in."""
    scheme_name: str | None = attribute("schemeName", default=None)
    """The name of the identification scheme."""
    scheme_agency_id: str | None = attribute("schemeAgencyID", default=None)
    """Identifies the agency that keeps the identification scheme."""
    scheme_agency_name: str | None = attribute("schemeAgencyName", default=None)
    """The name of the agency that keeps the identification scheme."""
    scheme_version_id: str | None = attribute("schemeVersionID", default=None)
    """The version of the identification scheme."""
    scheme_data_uri: str | None = attribute("schemeDataURI", default=None)
    """Where the data of the identification scheme can be found."""
    scheme_uri: str | None = attribute("schemeURI", default=None)
    """Where the identification scheme can be found."""


@record(type="MeasureType")
class Measure(DecimalText, Component):
    """A decimal number with a unit of measure."""

    value: str = text(kw_only=False)
    unit_code: str | None = attribute("unitCode", default=None)
    """The unit of measure, preferably a code of UN/ECE Recommendation 20."""
    unit_code_list_version_id: str | None = attribute("unitCodeListVersionID", default=None)
    """The version of the list of units."""


@record(type="NameType")
class Name(Component):
    """A word or phrase by which something is commonly called."""

    value: str = text(kw_only=False)
    language_id: str | None = attribute("languageID", default=None)
    """The language of the text, as in en or de-AT."""


@record(type="NumericType")
class Numeric(DecimalText, Component):
    """A decimal number without a unit."""

    value: str = text(kw_only=False)
    format: str | None = attribute("format", default=None)
    """The format in which the text is written."""


@record(type="TextType")
class Text(Component):
    """Words in a natural language, for people to read."""

    value: str = text(kw_only=False)
    language_id: str | None = attribute("languageID", default=None)
    """The language of the text, as in en or de-AT."""
