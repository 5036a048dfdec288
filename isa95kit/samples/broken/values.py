"""Broken values: XSD-006 and XSD-3xx."""

from __future__ import annotations

from isa95kit.findings import Severity
from isa95kit.releases import Release
from isa95kit.samples.broken.attributes import XSI
from isa95kit.samples.broken.breaks import ALL, Break
from isa95kit.samples.broken.building import broken_schema
from isa95kit.samples.broken.structure import HIERARCHY
from isa95kit.samples.broken.templates import LOT, LOT_MESSAGE, message

__all__ = ["BREAKS"]

_SEGMENT = """<ProcessSegment>
  <ID>$process_segment</ID>
  <Duration>PT1H30M</Duration>
</ProcessSegment>"""

_DEFINITION = """<OperationsDefinition>
  <ID>$process</ID>
  <OperationsType>Production</OperationsType>
  <OperationsSegment>
    <ID>$segment</ID>
    <Duration>PT1H30M</Duration>
  </OperationsSegment>
</OperationsDefinition>"""

_ENTRY = """<BatchListEntry>
  <ID>$order</ID>
  <BatchListEntryType>Batch</BatchListEntryType>
  <Status>Running</Status>
  <Mode>Automatic</Mode>
  <BatchPriority>2</BatchPriority>
</BatchListEntry>"""

_PROFILE = """<TransactionProfile releaseID="$release">
  <ID>$mes</ID>
  <SupportedAction releaseID="$release">
    <ID>1</ID>
    <TransactionVerb>SYNC ADD</TransactionVerb>
    <TransactionNoun>MATERIAL LOT</TransactionNoun>
    <InformationProvider>true</InformationProvider>
  </SupportedAction>
</TransactionProfile>"""

_XSD = f'{XSI} xmlns:xs="http://www.w3.org/2001/XMLSchema"'


def _carrying(content: str) -> str:
    """A message with something of the plant's own in UserArea, typed by xsi:type.

    By the specification it is valid then; libxml2 refuses it. B2MML itself has no such types.
    """
    return LOT_MESSAGE.replace("</BODID>", f"</BODID><UserArea>{content}</UserArea>")


def _own(name: str, type_name: str, text: str) -> str:
    return f'<{name} xmlns="" {_XSD} xsi:type="xs:{type_name}">{text}</{name}>'


_AREA = """<ApplicationArea>
  <Sender><LogicalID>$erp</LogicalID></Sender>
  <CreationDateTime>$now</CreationDateTime>
  <BODID>$bodid</BODID>
</ApplicationArea>"""


_GET = message(
    "Get",
    "MaterialLot",
    "<MaterialLot><ID>$lot</ID></MaterialLot>",
    f'<Expression {_XSD} xsi:type="xs:NCName">lots</Expression>',
    area=_AREA,
)

_USER_AREA = "/SyncMaterialLot/ApplicationArea/UserArea"
_AT_TIME = "/SyncMaterialLot/ApplicationArea/CreationDateTime"


def _time(name: str, does: str, text: str) -> Break:
    return broken_schema(
        "XSD-301",
        name,
        does,
        LOT_MESSAGE,
        "<CreationDateTime>$now<",
        f"<CreationDateTime>{text}<",
        _AT_TIME,
    )


def _duration(name: str, does: str, text: str) -> tuple[Break, Break]:
    """The duration of a segment: of a process segment, and of the operations segments after it."""
    old, new = ">PT1H30M<", f">{text}<"
    return (
        broken_schema(
            "XSD-302",
            name,
            does,
            _SEGMENT,
            old,
            new,
            "/ProcessSegment/Duration",
            releases=(Release.V0401, Release.V0500, Release.V0600),
        ),
        broken_schema(
            "XSD-302",
            f"{name}-of-operation",
            does,
            _DEFINITION,
            old,
            new,
            "/OperationsDefinition/OperationsSegment/Duration",
            releases=ALL[1:],
        ),
    )


def _number(name: str, does: str, text: str) -> Break:
    return broken_schema(
        "XSD-303",
        name,
        does,
        _ENTRY,
        "<BatchPriority>2<",
        f"<BatchPriority>{text}<",
        "/BatchListEntry/BatchPriority",
    )


BREAKS: tuple[Break, ...] = (
    broken_schema(
        "XSD-006",
        "blank",
        "a blank before a time: the specification drops it, libxml2 does not",
        LOT_MESSAGE,
        "<CreationDateTime>",
        "<CreationDateTime> ",
        _AT_TIME,
        severity=Severity.INFO,
    ),
    _time("day-first", "a time is written as people do", "17.05.2026 08:30"),
    _time("no-time", "a date without a time of day", "2026-05-17"),
    _time("no-such-day", "February has no 30th", "2026-02-30T08:30:00Z"),
    _time("no-colon", "the offset of a time has no colon", "2026-05-17T08:30:00+0200"),
    _time("empty", "a time is empty", ""),
    *_duration("clock", "a duration is written like a time of day", "01:30"),
    *_duration("weeks", "a duration is in weeks, which XML Schema does not know", "P1W"),
    _number("comma", "a number has a decimal comma", "2,5"),
    _number("word", "a number is a word", "high"),
    _number("exponent", "a number has an exponent", "2e0"),
    broken_schema(
        "XSD-304",
        "yes",
        "an indicator says yes",
        _PROFILE,
        "<InformationProvider>true<",
        "<InformationProvider>yes<",
        "/TransactionProfile/SupportedAction/InformationProvider",
    ),
    broken_schema(
        "XSD-304",
        "capital",
        "an indicator says True, with a capital letter",
        _PROFILE,
        "<InformationProvider>true<",
        "<InformationProvider>True<",
        "/TransactionProfile/SupportedAction/InformationProvider",
    ),
    broken_schema(
        "XSD-305",
        "status",
        "the status of a batch is none of the list",
        _ENTRY,
        "<Status>Running<",
        "<Status>In progress<",
        "/BatchListEntry/Status",
    ),
    broken_schema(
        "XSD-305",
        "case",
        "a mode is written in small letters",
        _ENTRY,
        "<Mode>Automatic<",
        "<Mode>automatic<",
        "/BatchListEntry/Mode",
    ),
    broken_schema(
        "XSD-305",
        "verb",
        "a supported action has a verb that B2MML does not have",
        _PROFILE,
        "<TransactionVerb>SYNC ADD<",
        "<TransactionVerb>SYNC UPDATE<",
        "/TransactionProfile/SupportedAction/TransactionVerb",
    ),
    broken_schema(
        "XSD-305",
        "level",
        "a place in the hierarchy is of a level that ISA-95 does not have",
        HIERARCHY,
        "<EquipmentElementLevel>$level<",
        "<EquipmentElementLevel>Plant<",
        "/MaterialLot/HierarchyScope/EquipmentElementLevel",
        releases=ALL[1:],
    ),
    broken_schema(
        "XSD-306",
        "cut-off",
        "binary data was cut off",
        _carrying(_own("Photo", "base64Binary", "aXNhOTVraXQ=")),
        ">aXNhOTVraXQ=<",
        ">aXNhOTVraXQ<",
        f"{_USER_AREA}/Photo",
    ),
    broken_schema(
        "XSD-307",
        "underscore",
        "a language code has an underscore",
        LOT,
        "<Description>",
        '<Description languageID="en_US">',
        "/MaterialLot/Description/@languageID",
    ),
    broken_schema(
        "XSD-308",
        "percent",
        "a URI has a bare percent sign",
        LOT,
        "<ID>",
        '<ID schemeURI="http://example.com/100%">',
        "/MaterialLot/ID/@schemeURI",
    ),
    broken_schema(
        "XSD-309",
        "no-name",
        "a text that xsi:type declares a name has a blank",
        _GET,
        ">lots<",
        ">all lots<",
        "/GetMaterialLot/DataArea/Get/Expression",
    ),
    broken_schema(
        "XSD-310",
        "twice",
        "an xsd:ID occurs twice",
        _carrying(_own("Mark", "ID", "m1") + _own("Mark", "ID", "m2")),
        ">m2<",
        ">m1<",
        f"{_USER_AREA}/Mark[2]",
    ),
    broken_schema(
        "XSD-310",
        "to-nothing",
        "an xsd:IDREF points to nothing",
        _carrying(_own("Mark", "ID", "m1") + _own("See", "IDREF", "m1")),
        'xsi:type="xs:IDREF">m1<',
        'xsi:type="xs:IDREF">m9<',
        f"{_USER_AREA}/See",
    ),
)
