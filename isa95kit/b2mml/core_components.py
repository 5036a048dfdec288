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
    """Declared by the release without further meaning."""

    value: str = text(kw_only=False)
    list_id: str | None = attribute("listID", default=None)
    list_agency_id: str | None = attribute("listAgencyID", default=None)
    list_agency_name: str | None = attribute("listAgencyName", default=None)
    list_name: str | None = attribute("listName", default=None)
    list_version_id: str | None = attribute("listVersionID", default=None)
    name: str | None = attribute("name", default=None)
    language_id: str | None = attribute("languageID", default=None)
    list_uri: str | None = attribute("listURI", default=None)
    list_scheme_uri: str | None = attribute("listSchemeURI", default=None)


@record(type="DateTimeType")
class DateTime(DateTimeText, Component):
    """Declared by the release without further meaning."""

    value: str = text(kw_only=False)
    format: str | None = attribute("format", default=None)


@record(type="IdentifierType")
class Identifier(Component):
    """Declared by the release without further meaning."""

    value: str = text(kw_only=False)
    scheme_id: str | None = attribute("schemeID", default=None)
    scheme_name: str | None = attribute("schemeName", default=None)
    scheme_agency_id: str | None = attribute("schemeAgencyID", default=None)
    scheme_agency_name: str | None = attribute("schemeAgencyName", default=None)
    scheme_version_id: str | None = attribute("schemeVersionID", default=None)
    scheme_data_uri: str | None = attribute("schemeDataURI", default=None)
    scheme_uri: str | None = attribute("schemeURI", default=None)


@record(type="MeasureType")
class Measure(DecimalText, Component):
    """Declared by the release without further meaning."""

    value: str = text(kw_only=False)
    unit_code: str | None = attribute("unitCode", default=None)
    unit_code_list_version_id: str | None = attribute("unitCodeListVersionID", default=None)


@record(type="NameType")
class Name(Component):
    """Declared by the release without further meaning."""

    value: str = text(kw_only=False)
    language_id: str | None = attribute("languageID", default=None)


@record(type="NumericType")
class Numeric(DecimalText, Component):
    """Declared by the release without further meaning."""

    value: str = text(kw_only=False)
    format: str | None = attribute("format", default=None)


@record(type="TextType")
class Text(Component):
    """Declared by the release without further meaning."""

    value: str = text(kw_only=False)
    language_id: str | None = attribute("languageID", default=None)
