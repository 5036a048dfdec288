"""Broken JSON: its syntax, its form, and the schema told in its terms: JSON-0xx, JSON-1xx, XSD."""

from __future__ import annotations

from isa95kit.binding.limits import DEFAULT, Limits
from isa95kit.samples.broken.breaks import Break
from isa95kit.samples.broken.building import broken_json
from isa95kit.samples.broken.templates import DEFINITION, LOT, LOT_MESSAGE, LOT_STATUS

__all__ = ["BREAKS"]

_SMALL = 400

_ID = '"ID": "$lot",'
_DESCRIPTION = '"Description": [\n      "$material_name"\n    ],'
_STATUS = '"Status": {\n      "@listID": "$statuses",\n      "$$": "Quarantine"\n    }'

_BRANCHED = DEFINITION.replace(
    "<SegmentID>PREPARE</SegmentID>",
    "<SegmentID>PREPARE</SegmentID><ProcessSegmentID>$process_segment</ProcessSegmentID>"
    "<SegmentID>CLEAN</SegmentID>",
).replace(
    "<ID>PREPARE</ID>",
    "<ID>PREPARE</ID></OperationsSegment><OperationsSegment><ID>CLEAN</ID></OperationsSegment>"
    "<OperationsSegment><ID>$process_segment</ID>",
)

_MIXED = """<Value>
  <ValueString>$result</ValueString>
  <DataInterpretation>Constant</DataInterpretation>
  <DataType>decimal</DataType>
  <UnitOfMeasure>$result_unit</UnitOfMeasure>
</Value>"""
"""A value of a batch: the only type with text between its elements."""

_CARRYING = LOT_MESSAGE.replace(
    "</BODID>",
    '</BODID><UserArea><p:Note xmlns:p="urn:example:plant"'
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
    ' xmlns:xs="http://www.w3.org/2001/XMLSchema" xsi:type="xs:string">seen</p:Note></UserArea>',
)


def _form(rule: str, name: str, does: str, old: str, new: str, path: str) -> Break:
    """A break of the form of a lot."""
    return broken_json(rule, name, does, LOT, old, new, path)


BREAKS: tuple[Break, ...] = (
    broken_json(
        "JSON-001",
        "cut-off",
        "the document ends before it is complete",
        LOT,
        "\n  }\n}",
        "\n  }",
        "",
    ),
    broken_json(
        "JSON-001",
        "comma",
        "a comma stands behind the last member",
        LOT,
        '"UnitOfMeasure": "$unit"',
        '"UnitOfMeasure": "$unit",',
        "",
    ),
    broken_json(
        "JSON-001",
        "quotes",
        "a text stands in single quotes",
        LOT,
        _ID,
        "\"ID\": '$lot',",
        "",
    ),
    broken_json(
        "JSON-001",
        "not-a-number",
        "a quantity is NaN, which JSON does not have",
        LOT,
        '"QuantityString": "$quantity"',
        '"QuantityString": NaN',
        "",
    ),
    broken_json(
        "JSON-002",
        "latin-1",
        "the octets are of Latin-1",
        LOT,
        '"$material_name"',
        '"Größe: $material_name"',
        "",
        encoding="latin-1",
    ),
    broken_json(
        "JSON-002",
        "utf-16",
        "the document is in UTF-16",
        LOT,
        _ID,
        _ID,
        "",
        encoding="utf-16",
    ),
    broken_json(
        "JSON-003",
        "id-twice",
        "an object has two members of one name",
        LOT,
        _ID,
        f'{_ID} "ID": "$other_lot",',
        "$.MaterialLot.ID",
    ),
    broken_json(
        "JSON-004",
        "too-deep",
        "lists are nested deeper than the limit",
        LOT,
        _ID,
        f'"ID": {"[" * 2 * DEFAULT.depth}{"]" * 2 * DEFAULT.depth},',
        "",
    ),
    broken_json(
        "JSON-005",
        "too-long",
        "a text is longer than the limit",
        LOT,
        '"$material_name"',
        f'"{"long " * _SMALL}"',
        "",
        limits=Limits(text=_SMALL),
    ),
    broken_json(
        "JSON-006",
        "half-a-character",
        "a text has one half of a surrogate pair",
        LOT,
        '"$material_name"',
        '"$material_name \\ud83d"',
        "",
    ),
    broken_json(
        "JSON-007",
        "two-roots",
        "the document holds two messages",
        LOT,
        "\n  }\n}",
        '\n  },\n  "MaterialSubLot": {"ID": "$sublot"}\n}',
        "$",
    ),
    broken_json(
        "JSON-008",
        "control-character",
        "a text has a control character, which no XML document may contain",
        LOT,
        '"$material_name"',
        '"$material_name\\u0007"',
        "$.MaterialLot.Description[0]",
    ),
    _form(
        "JSON-101",
        "number",
        "a quantity is a number, which loses digits on its way",
        '"QuantityString": "$quantity"',
        '"QuantityString": $quantity',
        "$.MaterialLot.Quantity[0].QuantityString",
    ),
    _form(
        "JSON-101",
        "truth-value",
        "a description is true",
        _DESCRIPTION,
        '"Description": [true],',
        "$.MaterialLot.Description[0]",
    ),
    _form(
        "JSON-101",
        "list",
        "what occurs once stands in a list",
        _ID,
        '"ID": ["$lot"],',
        "$.MaterialLot.ID",
    ),
    _form(
        "JSON-102",
        "no-name",
        "a member has a name that no element can have",
        _ID,
        f'{_ID} "lot number": "$lot",',
        "$.MaterialLot['lot number']",
    ),
    broken_json(
        "JSON-103",
        "no-text",
        "an element with an attribute has no text",
        LOT_STATUS,
        _STATUS,
        '"Status": {\n      "@listID": "$statuses"\n    }',
        "$.MaterialLot.Status",
    ),
    broken_json(
        "JSON-104",
        "no-items",
        "a list in UserArea is empty",
        _CARRYING,
        '"UserArea": {',
        '"UserArea": {\n        "MaterialLot": [],',
        "$.SyncMaterialLot.ApplicationArea.UserArea.MaterialLot",
    ),
    broken_json(
        "JSON-105",
        "one-too-few",
        "the order of a choice does not name every item",
        _BRANCHED,
        '"SegmentID",\n              "ProcessSegmentID",\n              "SegmentID"',
        '"SegmentID",\n              "ProcessSegmentID"',
        "$.OperationsDefinition.OperationsSegment[3].SegmentDependency[0]",
    ),
    broken_json(
        "JSON-106",
        "no-prefix",
        "a member of the plant's own has a prefix that is not declared",
        _CARRYING,
        '"p:Note"',
        '"q:Note"',
        "$.SyncMaterialLot.ApplicationArea.UserArea.q:Note",
    ),
    broken_json(
        "JSON-107",
        "one-text",
        "the texts between four elements are two",
        _MIXED,
        '"DataInterpretation":',
        '"$$": ["about ", ""],\n    "DataInterpretation":',
        "$.Value",
    ),
    _form(
        "XSD-101",
        "no-id-in-json",
        "a lot has no ID",
        _ID,
        "",
        "$.MaterialLot",
    ),
    _form(
        "XSD-102",
        "own-member",
        "a lot has a member of the plant's invention",
        _ID,
        f'{_ID} "Colour": "blue",',
        "$.MaterialLot.Colour",
    ),
    _form(
        "XSD-201",
        "own-attribute-in-json",
        "an ID has an attribute of the plant's invention",
        _ID,
        '"ID": {"@barcode": "$lot", "$$": "$lot"},',
        "$.MaterialLot.ID.@barcode",
    ),
    broken_json(
        "XSD-202",
        "no-release-in-json",
        "a message does not say of which release it is",
        LOT_MESSAGE,
        '"@releaseID": "$release",',
        "",
        "$.SyncMaterialLot.@releaseID",
    ),
    broken_json(
        "XSD-301",
        "day-first-in-json",
        "a time is written as people do",
        LOT_MESSAGE,
        '"CreationDateTime": "$now"',
        '"CreationDateTime": "17.05.2026 08:30"',
        "$.SyncMaterialLot.ApplicationArea.CreationDateTime",
    ),
    broken_json(
        "XSD-305",
        "disposition-in-json",
        "a disposition is none of the list",
        LOT_STATUS,
        '"Disposition": "Restricted"',
        '"Disposition": "restricted"',
        "$.MaterialLot.Disposition",
    ),
    broken_json(
        "XSD-003",
        "no-document-in-json",
        "a document begins with an element that stands in others alone",
        LOT,
        '"MaterialLot":',
        '"Lot":',
        "$.Lot",
    ),
)
