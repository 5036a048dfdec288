"""Cases of elements: order, mixed content, the unknown, extensions, derived types, size."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from isa95kit.releases import Release
from isa95kit.samples.conformance.case import FOREIGN, Area, Case, Fact, Kind
from isa95kit.samples.conformance.desk import LOT, Desk, quantity, text
from isa95kit.samples.conformance.facts import digest_at
from isa95kit.samples.grammar import Grammar
from isa95kit.schema import store

__all__ = ["PLANT_SCHEMA", "plant_schema", "structure"]

PLANT_SCHEMA = "plant-extensions.xsd"
"""Name of a plant's extension schema, in the folder of each release."""

USER_AREA = "/b:SyncMaterialLot/b:ApplicationArea/b:UserArea"

MANY = 5_000
"""Lots in the message with the most elements."""

DEPTH = 60
"""Lots inside of lots in the deepest message."""

LONG = 300_000
"""Characters of the longest text."""


def plant_schema(release: Release) -> str:
    """The extension schema that the cases of extensions are judged with."""
    namespace = release.extension_namespace
    return f"""<?xml version="1.0" encoding="utf-8"?>
<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema"
            xmlns="{namespace}"
            targetNamespace="{namespace}"
            elementFormDefault="qualified">
  <xsd:group name="MaterialLot">
    <xsd:sequence>
      <xsd:element name="Halal" type="xsd:boolean" minOccurs="0"/>
      <xsd:element name="Tank" minOccurs="0" maxOccurs="unbounded">
        <xsd:complexType>
          <xsd:simpleContent>
            <xsd:extension base="xsd:decimal">
              <xsd:attribute name="unit" type="xsd:token"/>
            </xsd:extension>
          </xsd:simpleContent>
        </xsd:complexType>
      </xsd:element>
    </xsd:sequence>
  </xsd:group>
</xsd:schema>
"""


def structure(release: Release) -> Iterator[Case]:
    """All cases of this module in one release."""
    yield from _order(Desk(release, Area.ORDER))
    yield from _mixed(Desk(release, Area.MIXED_CONTENT))
    yield from _unknown(Desk(release, Area.UNKNOWN_ELEMENTS))
    yield from _extensions(Desk(release, Area.EXTENSIONS))
    if release >= Release.V0700:
        yield from _unqualified(Desk(release, Area.UNQUALIFIED))
    yield from _types(Desk(release, Area.XSI_TYPE))
    yield from _big(Desk(release, Area.BIG))


def _order(desk: Desk) -> Iterator[Case]:
    lots = "".join(f"<Description>{i}</Description>" for i in (3, 1, 2, 1))
    yield desk.valid(
        "repeated children",
        "repeated children stay in their order, equal ones too",
        desk.lot(lots),
        *(text(f"{LOT}/b:Description[{at}]", v) for at, v in enumerate("3121", start=1)),
    )
    inner = f"{_element(1)}</EquipmentElement>"
    choice = f"<EquipmentElementID>A</EquipmentElementID>{inner}<EquipmentElementID>B"
    head = _element(0).removeprefix("<EquipmentElement>")
    names = ("EquipmentElementID", "EquipmentElement", "EquipmentElementID")
    namespace = desk.release.namespace
    yield desk.valid(
        "repeated choice",
        "the alternatives of a repeated choice stay in their order",
        desk.document("EquipmentElement", f"{head}{choice}</EquipmentElementID>"),
        *(
            Fact(f"/b:EquipmentElement/*[{at}]", Kind.NAME, f"{{{namespace}}}{name}")
            for at, name in enumerate(names, start=4)
        ),
        root="EquipmentElement",
    )
    products = "".join(
        f"<ProductID>P{i}</ProductID>" + "<Description>d</Description>" * (i % 2) for i in (1, 2, 3)
    )
    yield desk.valid(
        "repeated group",
        "what belongs to which product is told by the order alone",
        desk.header(f"<Header><Description>of all</Description>{products}</Header>"),
        *(
            Fact(f"/b:GRecipe/b:Header/*[{at}]", Kind.NAME, f"{{{namespace}}}{name}")
            for at, name in enumerate(
                ("Description", "ProductID", "Description", "ProductID", "ProductID"), start=1
            )
        ),
        root="GRecipe",
    )
    yield desk.invalid(
        "swapped children",
        "Description stands before ID",
        desk.lot(before="<Description>d</Description>"),
    )
    yield desk.invalid(
        "scattered children",
        "Description stands behind Quantity",
        desk.lot(f"{quantity('1')}<Description>d</Description>"),
    )
    yield desk.invalid(
        "twice",
        "ID stands twice",
        desk.lot("<ID>LOT-2</ID>"),
    )
    area = desk.message().replace("<Sync/>", "")
    yield desk.invalid("verb missing", "Sync is missing", area, root="SyncMaterialLot")


def _mixed(desk: Desk) -> Iterator[Case]:
    value = "/b:Value"
    children = (
        "<ValueString>1.50</ValueString>{}<DataInterpretation>Constant</DataInterpretation>"
        "<DataType>decimal</DataType><UnitOfMeasure>KGM</UnitOfMeasure>"
    )
    for name, title, before, between, behind in (
        ("text before", "text before the first child", "about ", "", ""),
        ("text between", "text between children", "", " or so, ", ""),
        ("text behind", "text behind the last child", "", "", " (estimated)"),
        ("text everywhere", "text before, between and behind", "a", "b", "c"),
        ("CDATA", "text in a CDATA section", "", "<![CDATA[ < 2 & > 1 ]]>", ""),
    ):
        expected = between.replace("<![CDATA[", "").replace("]]>", "")
        facts = (
            *([Fact(value, Kind.LEADING, before)] if before else ()),
            *([Fact(f"{value}/b:ValueString", Kind.FOLLOWING, expected)] if between else ()),
            *([Fact(f"{value}/b:UnitOfMeasure", Kind.FOLLOWING, behind)] if behind else ()),
        )
        inner = before + children.format(between) + behind
        yield desk.valid(name, title, desk.document("Value", inner), *facts, root="Value")
    yield desk.invalid(
        "text where none may be",
        "MaterialLot holds children alone, no text",
        desk.lot("about 5 kg"),
    )
    yield desk.invalid(
        "child in a text",
        "ID holds text alone, no children",
        desk.document("MaterialLot", "<ID>LOT<Description/>1</ID>"),
    )


def _unknown(desk: Desk) -> Iterator[Case]:
    for name, because, inner in (
        ("element", "the release knows no Colour", "<Colour>red</Colour>"),
        ("foreign element", "an element of a plant's own namespace", "<p:Colour>red</p:Colour>"),
        ("element of no namespace", "an element in no namespace", '<Colour xmlns="">red</Colour>'),
        ("element from elsewhere", "Person is no child of a lot", "<Person><ID>P</ID></Person>"),
        ("name in small letters", "names have capitals", "<description>d</description>"),
        ("element of the schema", "an element of XML Schema", "<xsi:nil>true</xsi:nil>"),
    ):
        yield desk.invalid(f"unknown {name}", because, desk.lot(inner))
    for name, because, attribute in (
        ("attribute", "ID has no attribute colour", ' colour="red"'),
        ("foreign attribute", "an attribute of a plant's own namespace", ' p:colour="red"'),
        ("attribute of xsi", "xsi has no attribute colour", ' xsi:colour="red"'),
    ):
        content = desk.document("MaterialLot", f"<ID{attribute}>LOT-1</ID>")
        yield desk.invalid(f"unknown {name}", because, content)
    yield desk.invalid(
        "unknown root", "no such global element", desk.document("Lot", "<ID>1</ID>"), root="Lot"
    )
    known = "<MaterialLot><ID>L-2</ID><Description>in the user area</Description></MaterialLot>"
    yield desk.valid(
        "declared in the user area",
        "any global element may stand in the user area, and stays",
        desk.message(known + "<ID>plain</ID>"),
        text(f"{USER_AREA}/b:MaterialLot/b:ID", "L-2"),
        text(f"{USER_AREA}/b:ID", "plain"),
        root="SyncMaterialLot",
    )
    yield desk.invalid(
        "undeclared in the user area",
        "the user area takes declared elements alone, and this one is not",
        desk.message("<p:Shift>night</p:Shift>"),
        root="SyncMaterialLot",
    )
    broken = "<MaterialLot><Description>without an ID</Description></MaterialLot>"
    yield desk.invalid(
        "broken in the user area",
        "what stands in the user area is judged as well",
        desk.message(broken),
        root="SyncMaterialLot",
    )


def _extensions(desk: Desk) -> Iterator[Case]:
    schema = f"{desk.release}/{PLANT_SCHEMA}"
    halal = "<x:Halal>true</x:Halal>"
    tanks = '<x:Tank unit="LTR">7000.0</x:Tank><x:Tank unit="LTR">0.50</x:Tank>'
    several = {
        "one": (halal, (text(f"{LOT}/x:Halal", "true"),)),
        "several": (
            halal + tanks,
            (
                text(f"{LOT}/x:Tank[1]", "7000.0"),
                text(f"{LOT}/x:Tank[2]", "0.50"),
                text(f"{LOT}/x:Tank[2]/@unit", "LTR"),
            ),
        ),
    }
    for name, (inner, facts) in several.items():
        content = desk.lot(inner)
        made = desk.valid(name, f"{name} of a plant's elements, in the lot's slot", content, *facts)
        yield replace(made, schema=schema)
        yield desk.invalid(
            f"{name} without the schema", "without the plant's schema nobody knows them", content
        )
    for name, because, inner in (
        ("wrong value", "the plant's schema wants a truth value", "<x:Halal>yes</x:Halal>"),
        ("wrong order", "the plant's schema has another order", tanks + halal),
        ("wrong name", "the plant's schema knows no Kosher", "<x:Kosher>true</x:Kosher>"),
        ("wrong namespace", "the element is not in the extension namespace", "<Halal>true</Halal>"),
        ("wrong attribute", "the plant's schema knows no colour", '<x:Tank colour="1">1</x:Tank>'),
    ):
        yield replace(desk.invalid(name, because, desk.lot(inner)), schema=schema)
    signed = (
        '<MaterialLot xmlns:q="urn:example:q"><ID>L-2</ID>\n'
        "  <Description>signed &amp; sealed</Description></MaterialLot>"
    )
    content = desk.message(signed)
    place = f"{USER_AREA}/b:MaterialLot"
    yield desk.valid(
        "signed content",
        "what stands in the user area may be signed: its canonical form stays, blanks included",
        content,
        Fact(place, Kind.DIGEST, digest_at(content.encode(), place, desk.release)),
        root="SyncMaterialLot",
    )
    if desk.release is Release.V0401:
        inner = f'<Any><p:Note p:by="Löw">a<p:b>c</p:b>d</p:Note><Loose xmlns="">{FOREIGN}</Loose>'
        yield desk.valid(
            "any content",
            "in Any may stand anything, and stays",
            desk.lot(f"{quantity('1')}{inner}</Any>"),
            text(f"{LOT}/b:Any/p:Note/@p:by", "Löw"),
            Fact(f"{LOT}/b:Any/p:Note/p:b", Kind.FOLLOWING, "d"),
            text(f"{LOT}/b:Any/Loose", FOREIGN),
        )


def _unqualified(desk: Desk) -> Iterator[Case]:
    lot = '<MaterialLot xmlns=""><b:ID xmlns:b="{}">LOT-1</b:ID></MaterialLot>'
    lot = lot.format(desk.release.namespace)
    root = "InformationObject"
    yield desk.valid(
        "one child",
        "a child in no namespace stays in none, its own children in theirs",
        desk.document(root, lot),
        text(f"/b:{root}/MaterialLot/b:ID", "LOT-1"),
        root=root,
    )
    prefixed = (
        f'<b:{root} xmlns:b="{desk.release.namespace}"><MaterialLot><b:ID>LOT-1</b:ID>'
        f"<b:Description>d</b:Description></MaterialLot></b:{root}>"
    )
    yield desk.valid(
        "with a prefix for the release",
        "a child without a prefix is in no namespace where there is no default one",
        prefixed,
        text(f"/b:{root}/MaterialLot/b:Description", "d"),
        root=root,
    )
    yield desk.invalid(
        "qualified",
        "the child is in the release's namespace, and may not be",
        desk.document(root, "<MaterialLot><ID>LOT-1</ID></MaterialLot>"),
        root=root,
    )
    yield desk.invalid(
        "unqualified all the way down",
        "the child's own children are in no namespace, and may not be",
        desk.document(root, '<MaterialLot xmlns=""><ID>LOT-1</ID></MaterialLot>'),
        root=root,
    )
    yield desk.invalid(
        "two of a choice", "two alternatives of a choice", desk.document(root, lot * 2), root=root
    )


def _types(desk: Desk) -> Iterator[Case]:
    namespace = desk.release.namespace
    grammar = Grammar(store.components(desk.release))
    derived = grammar.derived["IdentifierType"][0]
    expected = Fact(f"{LOT}/b:ID", Kind.TYPE, f"{{{namespace}}}{derived}")

    def of_type(name: str, attributes: str = "") -> str:
        inner = f'<ID xsi:type="{name}"{attributes}>LOT-1</ID>'
        return desk.document("MaterialLot", inner, f' xmlns:b="{namespace}"')

    for name, written in (("derived", derived), ("derived with a prefix", f"b:{derived}")):
        yield desk.valid(
            name, f"a type derived from the declared one, {name}", of_type(written), expected
        )
    yield desk.valid(
        "derived with attributes",
        "a derived type, and attributes beside it",
        of_type(derived, ' schemeID="S"'),
        expected,
        text(f"{LOT}/b:ID/@schemeID", "S"),
    )
    yield desk.valid(
        "declared",
        "the declared type, named once more",
        of_type("IdentifierType"),
        text(f"{LOT}/b:ID", "LOT-1"),
    )
    yield desk.valid(
        "blanks around",
        "blanks around the name of a type are no part of it",
        of_type(f" {derived} "),
        expected,
    )
    if grammar.components.elements["ID"].type == "IdentifierType":
        yield desk.valid(
            "derived at the root",
            "a derived type, named at the root",
            desk.document("ID", "LOT-1", f' xsi:type="{derived}"'),
            Fact("/b:ID", Kind.TYPE, expected.value),
            root="ID",
        )
    for name, because, written in (
        ("not derived", "the type is not derived from the declared one", "CodeType"),
        ("complex", "the type is not derived from the declared one", "MaterialLotType"),
        ("unknown", "no such type", "PlantIdentifierType"),
        ("built-in", "a built-in type is not derived from the declared one", "xsd:string"),
        ("undeclared prefix", "the prefix is not declared", f"q:{derived}"),
        ("empty", "an empty name", ""),
    ):
        yield desk.invalid(name, because, of_type(written))


def _big(desk: Desk) -> Iterator[Case]:
    lots = "".join(
        f"<MaterialLot><ID>LOT-{i}</ID><Description>lot {i} of many</Description></MaterialLot>"
        for i in range(MANY)
    )
    one = "<MaterialLot><ID>LOT-1</ID></MaterialLot>"
    data = "/b:SyncMaterialLot/b:DataArea/b:MaterialLot"
    many = desk.message().replace(one, lots)
    yield desk.valid(
        "many elements",
        f"{MANY} lots in one message",
        many,
        Fact(data, Kind.COUNT, str(MANY)),
        text(f"{data}[{MANY}]/b:ID", f"LOT-{MANY - 1}"),
        root="SyncMaterialLot",
    )
    yield desk.invalid(
        "last of many",
        f"the last of {MANY} lots has no ID",
        many.replace(f"<ID>LOT-{MANY - 1}</ID>", ""),
        root="SyncMaterialLot",
    )
    long = "0123456789" * (LONG // 10)
    yield desk.valid(
        "long text",
        f"a description of {LONG} characters",
        desk.lot(f"<Description>{long}</Description>"),
        Fact(f"{LOT}/b:Description", Kind.COUNT, "1"),
    )
    deep = "".join(_element(i) for i in range(DEPTH)) + "</EquipmentElement>" * DEPTH
    inner = _element(DEPTH).removeprefix("<EquipmentElement>")
    yield desk.valid(
        "deep nesting",
        f"{DEPTH} elements of equipment inside of each other",
        desk.document("EquipmentElement", inner + deep),
        text("/b:EquipmentElement" * (DEPTH + 1) + "/b:ID", f"E-{DEPTH - 1}"),
        root="EquipmentElement",
    )


def _element(number: int) -> str:
    """An element of equipment, still open behind what is mandatory."""
    return (
        f"<EquipmentElement><ID>E-{number}</ID><EquipmentElementType>Class</EquipmentElementType>"
        "<EquipmentElementLevel>Unit</EquipmentElementLevel>"
    )
