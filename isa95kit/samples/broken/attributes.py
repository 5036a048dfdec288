"""Broken attributes, nil and xsi:type: XSD-2xx and XSD-4xx."""

from __future__ import annotations

from isa95kit.samples.broken.breaks import Break
from isa95kit.samples.broken.building import broken_schema
from isa95kit.samples.broken.templates import LOT, LOT_MESSAGE, VALUE_LOT

__all__ = ["BREAKS", "XSI"]

XSI = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'

_AMOUNT = "<QuantityString>$quantity</QuantityString>"
_AT_AMOUNT = "/MaterialLot/Quantity/QuantityString"

BREAKS: tuple[Break, ...] = (
    broken_schema(
        "XSD-201",
        "own-attribute",
        "an ID has an attribute of the plant's invention",
        LOT,
        "<ID>",
        '<ID barcode="$lot">',
        "/MaterialLot/ID/@barcode",
    ),
    broken_schema(
        "XSD-201",
        "misspelled",
        "the name of an attribute is written in another case",
        LOT,
        "<Description>",
        '<Description languageId="en">',
        "/MaterialLot/Description/@languageId",
    ),
    broken_schema(
        "XSD-202",
        "no-release",
        "a message does not say of which release it is",
        LOT_MESSAGE,
        ' releaseID="$release"',
        "",
        "/SyncMaterialLot/@releaseID",
    ),
    broken_schema(
        "XSD-202",
        "no-action",
        "an action of a message has no code",
        LOT_MESSAGE,
        ' actionCode="Add"',
        "",
        "/SyncMaterialLot/DataArea/Sync/ActionCriteria/ActionExpression/@actionCode",
    ),
    broken_schema(
        "XSD-203",
        "xml-lang",
        "a language is given by xml:lang, not by languageID",
        LOT,
        "<Description>",
        '<Description xml:lang="en">',
        "/MaterialLot/Description/@lang",
    ),
    broken_schema(
        "XSD-203",
        "prefix",
        "an attribute has a prefix",
        LOT,
        "<Description>",
        '<Description xmlns:p="$namespace" p:languageID="en">',
        "/MaterialLot/Description/@languageID",
    ),
    broken_schema(
        "XSD-401",
        "nil-id",
        "the ID of a lot is nil",
        LOT,
        "<MaterialDefinitionID>$material</MaterialDefinitionID>",
        f'<MaterialDefinitionID {XSI} xsi:nil="true"/>',
        "/MaterialLot/MaterialDefinitionID/@nil",
    ),
    broken_schema(
        "XSD-401",
        "not-nil",
        "an element that is never nil says that it is not",
        LOT,
        "<MaterialDefinitionID>",
        f'<MaterialDefinitionID {XSI} xsi:nil="false">',
        "/MaterialLot/MaterialDefinitionID/@nil",
    ),
    broken_schema(
        "XSD-402",
        "amount",
        "a quantity is nil and has an amount",
        LOT,
        "<QuantityString>",
        f'<QuantityString {XSI} xsi:nil="true">',
        _AT_AMOUNT,
    ),
    broken_schema(
        "XSD-402",
        "blank",
        "a measured value is nil and holds a blank",
        VALUE_LOT,
        "<ValueString>$result</ValueString>",
        f'<ValueString {XSI} xsi:nil="true"> </ValueString>',
        "/MaterialLot/MaterialLotProperty/Value/ValueString",
    ),
    broken_schema(
        "XSD-403",
        "yes",
        "xsi:nil says yes",
        LOT,
        _AMOUNT,
        f'<QuantityString {XSI} xsi:nil="yes">$quantity</QuantityString>',
        f"{_AT_AMOUNT}/@nil",
    ),
    broken_schema(
        "XSD-404",
        "no-such-type",
        "xsi:type names a type that the release does not have",
        LOT,
        "<Quantity>",
        f'<Quantity {XSI} xsi:type="PlantQuantityType">',
        "/MaterialLot/Quantity/@type",
    ),
    broken_schema(
        "XSD-404",
        "no-such-prefix",
        "xsi:type has a prefix that is declared nowhere",
        LOT,
        "<Quantity>",
        f'<Quantity {XSI} xsi:type="b2mml:QuantityValueType">',
        "/MaterialLot/Quantity/@type",
    ),
    broken_schema(
        "XSD-405",
        "other-type",
        "xsi:type names a type that is not derived from the one declared",
        LOT,
        "<Quantity>",
        f'<Quantity {XSI} xsi:type="ValueType">',
        "/MaterialLot/Quantity/@type",
    ),
)
