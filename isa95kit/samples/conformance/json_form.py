"""Cases of the JSON form of V0701: verdicts, and what a JSON document keeps on its way."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace

from isa95kit.releases import Release
from isa95kit.samples.conformance.case import Area, Case, Fact, Form, Kind
from isa95kit.samples.conformance.desk import Desk, text

__all__ = ["json_form"]

COLLIDING = {
    "InformationObjectType": '"Material Lot"',
    "ParameterType": '"ProcessInput"',
    "EquipmentElementType": '"Class"',
    "RecipeElementType": '"Procedure"',
}
"""Global elements that have the name of a type; some JSON Schemas take one for the other."""

ONE_QUANTITY = '"Quantity":[{{"QuantityString":{}}}]'


def json_form() -> Iterator[Case]:
    """All cases of this module; they are of V0701, the release with a JSON form."""
    desk = Desk(Release.V0701, Area.JSON)
    for case in (*_kept(desk), *_refused(desk), *_no_json(desk)):
        yield replace(case, form=Form.JSON)


def _lot(members: str = "", identifier: str = '"LOT-1"') -> str:
    return f'{{"MaterialLot":{{"ID":{identifier}{"," if members else ""}{members}}}}}\n'


def _kept(desk: Desk) -> Iterator[Case]:
    lot = "/MaterialLot"
    quantity = f"{lot}/Quantity/0"
    yield desk.valid("smallest", "a lot with an ID", _lot(), text(f"{lot}/ID", "LOT-1"))
    for name, value in (
        ("trailing zeros", "10.500"),
        ("leading zeros", "007"),
        ("40 digits", "1234567890123456789012345678901234567.890"),
        ("exponent", "1E3"),
    ):
        content = _lot(ONE_QUANTITY.format(json.dumps(value)))
        fact = text(f"{quantity}/QuantityString", value)
        yield desk.valid(f"quantity {name}", f"a quantity as text: {value}", content, fact)
    for name, value in (
        ("trailing zeros", "10.500"),
        ("point zero", "250.0"),
        ("30 digits", "123456789012345678901234567890.5"),
        ("beyond 2 to the 53rd", "9007199254740993"),
        ("negative", "-0.10"),
    ):
        yield desk.valid(
            f"decimal {name}",
            f"a decimal as a number: {value}",
            f'{{"BatchSize":{{"Nominal":{value}}}}}\n',
            Fact("/BatchSize/Nominal", Kind.NUMBER, value),
            root="BatchSize",
        )
    for value in ("+1", ".5", "007", "5."):
        yield desk.valid(
            f"decimal as text {value.replace('+', 'plus ').replace('.', ' point ')}",
            f"a decimal that JSON has no number for: {value}",
            f'{{"BatchSize":{{"Nominal":"{value}"}}}}\n',
            text("/BatchSize/Nominal", value),
            root="BatchSize",
        )
    for name, value in (
        ("half hour", "2026-03-02T14:05:09.250+05:30"),
        ("none", "2026-03-02T14:05:09"),
        ("Z", "2026-03-02T14:05:09.000Z"),
    ):
        content = _lot(f'"EffectiveStartDate":"{value}"')
        fact = text(f"{lot}/EffectiveStartDate", value)
        yield desk.valid(f"offset {name}", f"a date-time: {value}", content, fact)
    unit = f"{quantity}/UnitOfMeasure"
    both = '"Quantity":[{{"QuantityString":"1","UnitOfMeasure":{}}}]'
    nil = Fact(unit, Kind.LITERAL, "null")
    yield desk.valid("nil", "null is nil", _lot(both.format("null")), nil)
    yield desk.valid(
        "nil with attributes",
        "a nil element keeps its attributes",
        _lot(both.format('{"@xsi:nil":true,"@listID":"Rec20"}')),
        Fact(f"{unit}/@xsi:nil", Kind.LITERAL, "true"),
        text(f"{unit}/@listID", "Rec20"),
    )
    yield desk.valid("empty text", "an empty text", _lot(both.format('""')), text(unit, ""))
    absent = Fact(unit, Kind.ABSENT)
    yield desk.valid(
        "absent", "an absent unit", _lot('"Quantity":[{"QuantityString":"1"}]'), absent
    )
    yield desk.valid(
        "attributes",
        "text and attributes",
        _lot(
            '"Description":["Syrup",{"@languageID":"de","$":"Sirup"}]', '{"@schemeID":"S","$":"1"}'
        ),
        text(f"{lot}/ID/@schemeID", "S"),
        text(f"{lot}/ID/$", "1"),
        text(f"{lot}/Description/0", "Syrup"),
        text(f"{lot}/Description/1/@languageID", "de"),
        Fact(f"{lot}/Description", Kind.COUNT, "2"),
    )
    yield desk.valid(
        "order of members",
        "members may stand in any order",
        '{"MaterialLot":{"Quantity":[{"UnitOfMeasure":"KGM","QuantityString":"1"}],"ID":"L"}}',
        text(unit, "KGM"),
    )
    yield desk.valid(
        "escapes",
        "characters and their escapes are the same",
        _lot('"Description":["L\\u00f6sch \\ud840\\udc00 \\"q\\" \\\\ \\n","混合"]'),
        text(f"{lot}/Description/0", 'Lösch \U00020000 "q" \\ \n'),
        text(f"{lot}/Description/1", "混合"),
    )
    yield desk.valid(
        "white space", "white space between members", '\n {\t"MaterialLot" : { "ID"\r\n: "L" } }\n'
    )
    yield desk.valid(
        "enumeration",
        "a code of a list",
        _lot('"AssemblyType":"Physical"'),
        text(f"{lot}/AssemblyType", "Physical"),
    )
    yield desk.valid(
        "enumeration other",
        "a code of the plant's own, said to be one",
        _lot('"AssemblyType":{"@OtherValue":"Glued","$":"Other"}'),
        text(f"{lot}/AssemblyType/@OtherValue", "Glued"),
    )
    yield desk.valid(
        "unqualified",
        "the children of InformationObject",
        '{"InformationObject":{"MaterialLot":{"ID":"L"}}}',
        root="InformationObject",
    )
    for root, value in COLLIDING.items():
        document = f'{{"{root}":{value}}}'
        title = "an element that has the name of a type"
        yield desk.valid(f"named as a type {root}", title, document, root=root)


def _refused(desk: Desk) -> Iterator[Case]:
    for name, because, content in (
        ("number for an ID", "an ID is text", _lot(identifier="4711")),
        ("boolean for an ID", "an ID is text", _lot(identifier="true")),
        ("object for an ID", "an ID needs a text", _lot(identifier="{}")),
        ("null for an ID", "ID cannot be nil", _lot(identifier="null")),
        ("list for an ID", "ID stands once", _lot(identifier='["a","b"]')),
        ("no ID", "the ID is mandatory", '{"MaterialLot":{}}'),
        ("unknown member", "there is no Colour", _lot('"Colour":"red"')),
        ("unknown attribute", "ID has no such attribute", _lot(identifier='{"@x":"1","$":"1"}')),
        ("small letters", "names have capitals", _lot('"description":["d"]')),
        ("enumeration", "no value of the list", _lot('"AssemblyType":"Glued"')),
        ("enumeration in an object", "no value of the list", _lot('"AssemblyType":{"$":"Glued"}')),
        ("enumeration as a number", "no value of the list", _lot('"AssemblyType":42')),
        ("date in words", "no date-time", _lot('"EffectiveStartDate":"yesterday"')),
        ("date without a time", "no date-time", _lot('"EffectiveStartDate":"2026-03-02"')),
        ("date as a number", "no date-time", _lot('"EffectiveStartDate":20260302')),
        ("day that is none", "no date-time", _lot('"EffectiveStartDate":"2026-02-30T00:00:00Z"')),
        ("quantity as a number", "a quantity is text", _lot(ONE_QUANTITY.format("10.5"))),
        ("list that is empty of its text", "QuantityString is mandatory", _lot('"Quantity":[{}]')),
        ("text for an object", "a quantity has children", _lot('"Quantity":["1 kg"]')),
        (
            "nil and text",
            "nil holds no text",
            _lot(ONE_QUANTITY.format('{"@xsi:nil":true,"$":"1"}')),
        ),
        ("member twice", "ID stands twice", '{"MaterialLot":{"ID":"a","ID":"b"}}'),
        ("nothing", "there is no message", "{}"),
        ("two messages", "a document is one message", '{"ID":"a","MaterialLot":{"ID":"b"}}'),
        ("list of messages", "a document is one object", '[{"MaterialLot":{"ID":"a"}}]'),
        ("unknown message", "there is no such element", '{"Lot":{"ID":"a"}}'),
    ):
        yield desk.invalid(f"wrong {name}", because, content)
    for name, because, root, content in (
        ("decimal in words", "no decimal", "BatchSize", '{"BatchSize":{"Nominal":"high"}}'),
        ("decimal exponent", "no decimal", "BatchSize", '{"BatchSize":{"Nominal":"1e5"}}'),
        (
            "duration in words",
            "no duration",
            "OperationsSegment",
            '{"OperationsSegment":{"ID":"a","Duration":"2 hours"}}',
        ),
        (
            "choice of none",
            "one of the children is mandatory",
            "InformationObject",
            '{"InformationObject":{}}',
        ),
        (
            "choice of two",
            "only one of the children",
            "InformationObject",
            '{"InformationObject":{"MaterialLot":{"ID":"L"},"Person":{"ID":"P"}}}',
        ),
    ):
        yield desk.invalid(f"wrong {name}", because, content, root=root)


def _no_json(desk: Desk) -> Iterator[Case]:
    for name, because, content in (
        ("empty", "there is nothing", b""),
        ("cut off", "the document ends in the middle", b'{"MaterialLot":{"ID":'),
        ("trailing comma", "a comma too many", b'{"MaterialLot":{"ID":"a",}}'),
        ("single quotes", "single quotes", b"{'MaterialLot':{'ID':'a'}}"),
        ("comment", "JSON has no comments", b'{"MaterialLot":{"ID":"a"/* b */}}'),
        ("two documents", "a file is one document", b'{"MaterialLot":{"ID":"a"}}{}'),
        ("latin-1", "the bytes are not those of UTF-8", b'{"MaterialLot":{"ID":"\xf6"}}'),
        ("leading zeros", "no number of JSON", b'{"BatchSize":{"Nominal":007}}'),
        ("NaN", "no number of JSON", b'{"BatchSize":{"Nominal":NaN}}'),
    ):
        yield desk.invalid(f"no JSON {name}", because, content, well_formed=False)
