"""Schema files become components, and what the components cannot hold is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from isa95kit.releases import Release
from isa95kit.schema.components import (
    Attribute,
    Child,
    Choice,
    ComplexType,
    Components,
    Element,
    Group,
    SimpleType,
    Slot,
    Wildcard,
)
from isa95kit.schema.xsd import UnsupportedSchema, domain_of, read_folder

RELEASE = Release.V0701
NAMESPACE, EXTENSION = RELEASE.namespace, RELEASE.extension_namespace


def schema(body: str, target: str | None = NAMESPACE, form: str = "qualified") -> str:
    """A schema file with the usual prefixes."""
    return (
        f'<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns="{target or ""}" '
        f'xmlns:Extended="{EXTENSION}" elementFormDefault="{form}"'
        + (f' targetNamespace="{target}"' if target else "")
        + f">{body}</xsd:schema>"
    )


def read(folder: Path, **files: str) -> Components:
    """The components of these files, each named after its domain."""
    for name, text in files.items():
        (folder / f"B2MML-{name}.xsd").write_text(text, "utf-8")
    return read_folder(folder, RELEASE)


def complex_type(content: str, attributes: str = "") -> str:
    """A file with one type of its own."""
    return schema(f'<xsd:complexType name="LotType"{attributes}>{content}</xsd:complexType>')


def test_a_set_of_files(tmp_path: Path) -> None:
    material = schema(
        """
        <xsd:annotation><xsd:documentation>Not looked at.</xsd:documentation></xsd:annotation>
        <xsd:import namespace="x" schemaLocation="y"/><xsd:include schemaLocation="z"/>
        <xsd:element name="Lot" type="LotType"><xsd:annotation>
          <xsd:appinfo source="isa95kit:note">A note.</xsd:appinfo>
          <xsd:appinfo source="else">No note.</xsd:appinfo></xsd:annotation></xsd:element>
        <xsd:group name="Both"><xsd:sequence>
          <xsd:element name="A" type="TextType"/></xsd:sequence></xsd:group>
        <xsd:complexType name="LotType" mixed="true" block="extension"><xsd:sequence>
          <xsd:element name="ID" type="TextType" nillable="true" minOccurs="0"/>
          <xsd:choice maxOccurs="unbounded"><xsd:element name="B" type="xsd:token"/></xsd:choice>
          <xsd:group ref="Both" minOccurs="0" maxOccurs="3"/>
          <xsd:any namespace="##any" processContents="skip" minOccurs="0"/>
          <xsd:any namespace="##any"/>
          <xsd:element name="C" form="unqualified"><xsd:complexType><xsd:sequence/>
          </xsd:complexType></xsd:element>
          <xsd:group ref="Extended:Lot" minOccurs="0"/>
        </xsd:sequence><xsd:attribute name="unit" type="xsd:token" use="required"/>
        </xsd:complexType>"""
    )
    core = schema(
        """
        <xsd:complexType name="TextType"><xsd:simpleContent><xsd:extension base="xsd:string">
          <xsd:attribute name="lang" type="CodeType" use="optional"/>
        </xsd:extension></xsd:simpleContent></xsd:complexType>
        <xsd:simpleType name="CodeType"><xsd:restriction base="xsd:token">
          <xsd:enumeration value="a"/><xsd:enumeration value="b"/></xsd:restriction>
        </xsd:simpleType>
        <xsd:simpleType name="AnyCodeType"><xsd:union memberTypes="CodeType xsd:string"/>
        </xsd:simpleType>""",
        target=None,
    )
    slots = schema('<xsd:group name="Lot"><xsd:sequence/></xsd:group>', EXTENSION)
    found = read(tmp_path, Material=material, CoreComponents=core, Extensions=slots)
    assert found.elements == {"Lot": Element("Lot", "LotType", "material")}
    assert found.notes == {"Lot": "A note."}
    a = Child("A", "TextType")
    assert found.groups == {"Both": ("material", (a,))}
    assert found.slots == {"Lot": ("extensions", ())}
    assert found.types["LotType"] == ComplexType(
        "LotType",
        "material",
        (
            Child("ID", "TextType", 0, 1, nillable=True),
            Choice((Child("B", "xsd:token"),), 1, None),
            Group("Both", (a,), 0, 3),
            Wildcard("skip", 0),
            Wildcard("strict"),
            Child("C", "LotType/C", qualified=False),
            Slot("Lot", 0),
        ),
        (Attribute("unit", "xsd:token", required=True),),
        mixed=True,
        block="extension",
    )
    assert found.types["LotType/C"] == ComplexType("LotType/C", "material")
    codes = ("a", "b")
    assert found.types["CodeType"] == SimpleType("CodeType", "core-components", "xsd:token", codes)
    assert found.types["ext:AnyCodeType"] == SimpleType(
        "ext:AnyCodeType", "core-components", members=("ext:CodeType", "xsd:string")
    )
    assert found.types["ext:TextType"] == ComplexType(
        "ext:TextType",
        "core-components",
        attributes=(Attribute("lang", "ext:CodeType"),),
        base="xsd:string",
        derivation="extension",
    )


def test_children_are_qualified_as_the_file_says(tmp_path: Path) -> None:
    body = '<xsd:sequence><xsd:element name="A" type="xsd:token"{}/></xsd:sequence>'
    plain = schema(
        f'<xsd:complexType name="LotType">{body.format("")}</xsd:complexType>', form="unqualified"
    )
    (child,) = read(tmp_path, Material=plain).children_of("LotType")
    assert not child.qualified


REFUSED = {
    "another namespace": (schema("", "urn:foo"), "namespace 'urn:foo' is not one of release V0701"),
    "attribute at the top": (schema('<xsd:attribute name="a"/>'), "attribute 'a' at the top"),
    "attribute group": (schema('<xsd:attributeGroup name="g"/>'), "attributeGroup 'g' at the top"),
    "redefine": (schema('<xsd:redefine schemaLocation="x"/>'), "redefine '' at the top"),
    "extension element": (
        schema('<xsd:element name="E" type="xsd:token"/>', EXTENSION),
        "element 'E' at the top",
    ),
    "foreign element": (schema('<note xmlns="urn:foo"/>'), "element {urn:foo}note"),
    "abstract element": (
        schema('<xsd:element name="E" type="xsd:token" abstract="true"/>'),
        r"E: \['abstract'\]",
    ),
    "substitution": (
        schema('<xsd:element name="E" type="xsd:token" substitutionGroup="F"/>'),
        r"E: \['substitutionGroup'\]",
    ),
    "element without type": (schema('<xsd:element name="E"/>'), r"E: declared without \['type'\]"),
    "abstract type": (complex_type("", ' abstract="true"'), r"LotType: \['abstract'\]"),
    "all": (complex_type("<xsd:all/>"), "LotType: content model is not a plain sequence"),
    "choice at the top": (complex_type("<xsd:choice/>"), "is not a plain sequence"),
    "repeated sequence": (
        complex_type('<xsd:sequence maxOccurs="2"/>'),
        "is not a plain sequence",
    ),
    "complex content": (complex_type("<xsd:complexContent/>"), "is not a plain sequence"),
    "any attribute": (
        complex_type("<xsd:sequence/><xsd:anyAttribute/>"),
        "is not a plain sequence",
    ),
    "group of a choice": (
        schema('<xsd:group name="G"><xsd:choice/></xsd:group>'),
        "G: content model is not a plain sequence",
    ),
    "nested sequence": (
        complex_type("<xsd:sequence><xsd:sequence/></xsd:sequence>"),
        "LotType: sequence inside a content model",
    ),
    "lax wildcard": (
        complex_type(
            '<xsd:sequence><xsd:any namespace="##any" processContents="lax"/></xsd:sequence>'
        ),
        "LotType: wildcard",
    ),
    "wildcard of other namespaces": (
        complex_type('<xsd:sequence><xsd:any namespace="##other"/></xsd:sequence>'),
        "LotType: wildcard",
    ),
    "default of a child": (
        complex_type(
            '<xsd:sequence><xsd:element name="A" type="xsd:token" default="x"/></xsd:sequence>'
        ),
        r"LotType/A: \['default'\]",
    ),
    "reference to an element": (
        complex_type('<xsd:sequence><xsd:element ref="A"/></xsd:sequence>'),
        r"\['ref'\]",
    ),
    "child without type": (
        complex_type('<xsd:sequence><xsd:element name="A"/></xsd:sequence>'),
        "LotType/A: declared without a type",
    ),
    "fixed attribute": (
        complex_type('<xsd:attribute name="a" type="xsd:token" fixed="x"/>'),
        r"LotType/@a: \['fixed'\]",
    ),
    "attribute without type": (
        complex_type('<xsd:attribute name="a"/>'),
        r"LotType/@a: declared without \['type'\]",
    ),
    "prohibited attribute": (
        complex_type('<xsd:attribute name="a" type="xsd:token" use="prohibited"/>'),
        "LotType/@a: use prohibited",
    ),
    "facet of a text type": (
        complex_type(
            '<xsd:simpleContent><xsd:restriction base="TextType"><xsd:maxLength value="3"/>'
            "</xsd:restriction></xsd:simpleContent>"
        ),
        "LotType: .*maxLength.* in simple content",
    ),
    "facet": (
        schema(
            '<xsd:simpleType name="S"><xsd:restriction base="xsd:string">'
            '<xsd:maxLength value="3"/></xsd:restriction></xsd:simpleType>'
        ),
        "S: facet maxLength",
    ),
    "list": (
        schema('<xsd:simpleType name="S"><xsd:list itemType="xsd:token"/></xsd:simpleType>'),
        "S: list other than of named types",
    ),
    "union of unnamed types": (
        schema(
            '<xsd:simpleType name="S"><xsd:union><xsd:simpleType/></xsd:union></xsd:simpleType>'
        ),
        "S: union other than of named types",
    ),
}


@pytest.mark.parametrize(("text", "message"), REFUSED.values(), ids=REFUSED.keys())
def test_a_construct_without_a_place_is_refused(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(UnsupportedSchema, match=message):
        read(tmp_path, Material=text)


def test_domains_are_named_after_files() -> None:
    names = {
        "B2MML-V0600-Material.xsd": "material",
        "B2MML-OperationsSchedule.xsd": "operations-schedule",
        "BatchML-V0401WD01-BatchProductionRecord.xsd": "batch-production-record",
        "B2MML-ConfirmBOD.xsd": "confirm-bod",
    }
    assert {name: domain_of(Path(name)) for name in names} == names
