"""Cases of exact texts: digits, times, nil, and what is absent, empty or nil."""

from __future__ import annotations

from collections.abc import Iterator

from isa95kit.releases import Release
from isa95kit.samples.conformance.case import Area, Case, Fact, Kind
from isa95kit.samples.conformance.desk import LOT, Desk, quantity, slug, text

__all__ = ["exactness"]

QUANTITIES = {
    "trailing zeros": "10.500",
    "one trailing zero": "0.10",
    "a whole number with a point": "12500.0",
    "leading zeros": "007",
    "a plus sign": "+1",
    "no digit before the point": ".5",
    "minus zero": "-0",
    "40 digits": "1234567890123456789012345678901234567.890",
    "more than a float can hold": "0.1000000000000000055511151231257827",
    "beyond 2 to the 53rd": "9007199254740993",
    "an exponent": "1E3",
    "a decimal comma": "1,5",
    "blanks around": " 1.50 ",
}

SIZES = {
    "trailing zeros": "10.500",
    "a whole number with a point": "250.0",
    "no digit before the point": ".5",
    "no digit behind the point": "5.",
    "leading zeros": "007",
    "a plus sign": "+1",
    "minus zero": "-0",
    "30 digits": "123456789012345678901234567890.5",
    "beyond 2 to the 53rd": "9007199254740993",
}

TIMES = {
    "an offset of a half hour": "2026-03-02T14:05:09+05:30",
    "an offset of three quarters": "2026-03-02T14:05:09+05:45",
    "a negative offset": "2026-03-02T14:05:09-03:00",
    "the largest offset": "2026-03-02T14:05:09+14:00",
    "the smallest offset": "2026-03-02T14:05:09-14:00",
    "Z": "2026-03-02T14:05:09Z",
    "an offset of zero": "2026-03-02T14:05:09+00:00",
    "an offset of minus zero": "2026-03-02T14:05:09-00:00",
    "no offset": "2026-03-02T14:05:09",
    "a fraction": "2026-03-02T14:05:09.250+01:00",
    "a fraction of zeros": "2026-03-02T14:05:09.000Z",
    "a fraction of 12 digits": "2026-03-02T14:05:09.123456789012Z",
    "midnight as 24 o'clock": "2026-03-02T24:00:00Z",
    "the hour that summer time skips": "2026-03-29T02:30:00",
    "a leap day": "2024-02-29T23:59:59.999+01:00",
    "a year of five digits": "12026-03-02T14:05:09Z",
    "the end of all years of four digits": "9999-12-31T23:59:59Z",
}

DURATIONS = {
    "hours beyond a day": "PT36H",
    "a day and a half": "P1DT12H",
    "months": "P18M",
    "weeks as days": "P14D",
    "a fraction of seconds": "PT1.50S",
    "nothing": "PT0S",
    "zeros written out": "P0Y0M0DT0H0M0S",
    "a negative one": "-PT15M",
    "leading zeros": "P00012M",
}


def exactness(release: Release) -> Iterator[Case]:
    """All cases of this module in one release."""
    yield from _digits(Desk(release, Area.DIGITS))
    yield from _times(Desk(release, Area.TIME_OFFSETS))
    yield from _nil(Desk(release, Area.NIL))
    yield from _absent(Desk(release, Area.ABSENT_EMPTY_NIL))


def _digits(desk: Desk) -> Iterator[Case]:
    for name, value in QUANTITIES.items():
        fact = text(f"{LOT}/b:Quantity/b:QuantityString", value)
        title = f"a quantity with {name}"
        yield desk.valid(f"quantity {name}", title, desk.lot(quantity(value)), fact)
    for name, value in SIZES.items():
        content = desk.document("BatchSize", f"<Nominal>{value}</Nominal>")
        fact = text("/b:BatchSize/b:Nominal", value)
        yield desk.valid(
            f"decimal {name}", f"a decimal with {name}", content, fact, root="BatchSize"
        )
    for name, value in {"leading zeros": "000123", "a point": "4711.0", "a sign": "+4"}.items():
        fact = text(f"{LOT}/b:ID", value)
        title = f"an identifier that looks like a number with {name}"
        yield desk.valid(f"identifier {name}", title, desk.lot(lot_id=value), fact)


def _times(desk: Desk) -> Iterator[Case]:
    at = "/b:SyncMaterialLot/b:ApplicationArea/b:CreationDateTime"
    for name, value in TIMES.items():
        yield desk.valid(
            f"time {name}",
            f"a date-time with {name}",
            desk.message(time=value),
            text(at, value),
            root="SyncMaterialLot",
        )
    for name, value in DURATIONS.items():
        root, content = desk.segment(value)
        fact = text(f"/b:{root}/b:Duration", value)
        yield desk.valid(f"duration {name}", f"a duration: {name}", content, fact, root=root)


def _nil(desk: Desk) -> Iterator[Case]:
    unit = f"{LOT}/b:Quantity/b:UnitOfMeasure"
    nil = Fact(unit, Kind.NIL, "true")
    spelled = {
        "plain": '<UnitOfMeasure xsi:nil="true"/>',
        "as 1": '<UnitOfMeasure xsi:nil="1"/>',
        "with a start and an end tag": '<UnitOfMeasure xsi:nil="true"></UnitOfMeasure>',
        "with blanks around": '<UnitOfMeasure xsi:nil=" true "/>',
    }
    for name, element in spelled.items():
        content = desk.lot(quantity("1", element))
        yield desk.valid(name, f"a nil element, {name}", content, nil)
    yield desk.valid(
        "with attributes",
        "a nil element keeps its attributes",
        desk.lot(
            quantity("1", '<UnitOfMeasure xsi:nil="true" listID="Rec20" listVersionID="17"/>')
        ),
        nil,
        text(f"{unit}/@listID", "Rec20"),
        text(f"{unit}/@listVersionID", "17"),
    )
    yield desk.valid(
        "false",
        "an xsi:nil that is false makes nothing nil",
        desk.lot(quantity("1", '<UnitOfMeasure xsi:nil="false">KGM</UnitOfMeasure>')),
        text(unit, "KGM"),
    )
    string = '<Quantity><QuantityString xsi:nil="true"/><DataType>decimal</DataType>'
    yield desk.valid(
        "quantity without a value",
        "a quantity that is known to be unknown",
        desk.lot(f"{string}<UnitOfMeasure>KGM</UnitOfMeasure></Quantity>"),
        Fact(f"{LOT}/b:Quantity/b:QuantityString", Kind.NIL, "true"),
        text(unit, "KGM"),
    )
    for name, because, element in (
        ("text", "a nil element holds text", '<UnitOfMeasure xsi:nil="true">KGM</UnitOfMeasure>'),
        ("blank", "a nil element holds a blank", '<UnitOfMeasure xsi:nil="true"> </UnitOfMeasure>'),
        ("yes", "xsi:nil is no truth value", '<UnitOfMeasure xsi:nil="yes"/>'),
        ("capital", "xsi:nil is no truth value", '<UnitOfMeasure xsi:nil="True"/>'),
        (
            "unknown attribute",
            "a nil element has an attribute that its type does not know",
            '<UnitOfMeasure xsi:nil="true" plant="7"/>',
        ),
    ):
        yield desk.invalid(f"wrong {slug(name)}", because, desk.lot(quantity("1", element)))
    yield desk.invalid(
        "wrong not nillable",
        "ID cannot be nil",
        desk.document("MaterialLot", '<ID xsi:nil="true"/>'),
    )
    yield desk.invalid(
        "wrong nil without the namespace",
        "nil without the xsi namespace is an unknown attribute",
        desk.lot(quantity("1", '<UnitOfMeasure nil="true"/>')),
    )


def _absent(desk: Desk) -> Iterator[Case]:
    lots = {
        "absent": "",
        "empty": "<Description/>",
        "empty with tags": "<Description></Description>",
    }
    for name, element in lots.items():
        count = Fact(f"{LOT}/b:Description", Kind.COUNT, "1" if element else "0")
        facts = (count, *([text(f"{LOT}/b:Description", "")] if element else ()))
        yield desk.valid(f"description {name}", f"a description {name}", desk.lot(element), *facts)
    yield desk.valid(
        "description of blanks",
        "a description of blanks is not empty",
        desk.lot("<Description>  </Description>"),
        text(f"{LOT}/b:Description", "  "),
    )
    yield desk.valid(
        "one empty of three",
        "an empty element among others of its name keeps its place",
        desk.lot("<Description>a</Description><Description/><Description>c</Description>"),
        text(f"{LOT}/b:Description[1]", "a"),
        text(f"{LOT}/b:Description[2]", ""),
        text(f"{LOT}/b:Description[3]", "c"),
    )
    yield desk.valid(
        "attribute empty",
        "an empty attribute is not an absent one",
        desk.document("MaterialLot", '<ID schemeID="">LOT-1</ID>'),
        text(f"{LOT}/b:ID/@schemeID", ""),
        Fact(f"{LOT}/b:ID/@schemeName", Kind.ABSENT),
    )
    unit = f"{LOT}/b:Quantity/b:UnitOfMeasure"
    yield desk.valid(
        "unit empty",
        "an empty unit is neither absent nor nil",
        desk.lot(quantity("1", "<UnitOfMeasure/>")),
        text(unit, ""),
        Fact(f"{unit}/@xsi:nil", Kind.ABSENT),
    )
    if desk.release > Release.V0401:
        yield desk.valid(
            "unit absent",
            "an absent unit is neither empty nor nil",
            desk.lot(quantity("1", "")),
            Fact(unit, Kind.ABSENT),
        )
    else:
        yield desk.invalid("unit absent", "the unit is mandatory", desk.lot(quantity("1", "")))
    yield desk.valid(
        "header empty",
        "an element of children that has none is still there",
        desk.header("<Header/>"),
        Fact("/b:GRecipe/b:Header", Kind.COUNT, "1"),
        root="GRecipe",
    )
    yield desk.invalid("mandatory absent", "the ID is mandatory", desk.document("MaterialLot", ""))
    empty = desk.document("BatchSize", "<Nominal/>")
    yield desk.invalid("decimal empty", "an empty text is no decimal", empty, root="BatchSize")
    yield desk.invalid(
        "time empty", "an empty text is no date-time", desk.message(time=""), root="SyncMaterialLot"
    )
