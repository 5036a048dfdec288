"""A plant's own extension schema: compiled in, judged, carried through, and refused when broken."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

import isa95kit as isa
from isa95kit.b2mml import AnyElement, Identifier, MaterialLot, WorkDirective, WorkMaster
from isa95kit.b2mml.base import EXTENSION_NAMESPACE, NAMESPACE
from isa95kit.releases import Release
from isa95kit.schema.extension import ExtensionSchemaError, compiled_with
from tests.canonical import canonical

PLANT = Path(__file__).parent / "fixtures" / "extensions" / "plant.xsd"
X = f'xmlns:x="{EXTENSION_NAMESPACE}"'

WORK_MASTER = f"""<WorkMaster xmlns="{NAMESPACE}" {X}>
  <ID>W</ID>
  <x:Line site="A"><x:Name>Filler</x:Name><x:Speed>+01.50</x:Speed></x:Line>
  <x:Line><x:Name/></x:Line>
  <WorkMasterChild><ID>C</ID><x:Line><x:Name>Capper</x:Name></x:Line></WorkMasterChild>
  <ProcessSegmentID>P</ProcessSegmentID>
  <x:Approver>Ada</x:Approver>
</WorkMaster>""".encode()


def test_both_slots_of_a_work_master_are_read_and_written_in_place() -> None:
    message = isa.read(WORK_MASTER, extensions=PLANT).message
    assert isinstance(message, WorkMaster)
    assert [e.name for e in message.work_definition_extensions] == ["x:Line", "x:Line"]
    assert [e.name for e in message.extensions] == ["x:Approver"]
    (child,) = message.work_master_child
    assert [e.name for e in child.work_definition_extensions] == ["x:Line"]
    for written in (isa.to_xml(message), isa.to_xml(message, pretty=True)):
        assert canonical(written) == canonical(WORK_MASTER)
        assert isa.read(written, extensions=PLANT).message == message
    assert isa.check(message, extensions=PLANT).ok
    assert not isa.check(message).ok


def test_both_slots_of_a_work_directive() -> None:
    data = f"""<b:WorkDirective xmlns:b="{NAMESPACE}" xmlns="{EXTENSION_NAMESPACE}">
      <b:ID>D</b:ID><Line><Name>Filler</Name></Line>
      <b:WorkMasterID>W</b:WorkMasterID><Shift>3</Shift></b:WorkDirective>""".encode()
    message = isa.read(data, extensions=PLANT).message
    assert isinstance(message, WorkDirective)
    assert len(message.work_definition_extensions) == len(message.extensions) == 1
    assert canonical(isa.to_xml(message)) == canonical(data)


def test_elements_of_other_namespaces_and_of_none() -> None:
    data = f"""<MaterialLot xmlns="{NAMESPACE}" {X}><ID>L</ID><x:Halal> true </x:Halal>
      <Fat xmlns="urn:example:dairy">3.50</Fat>
      <Note xmlns="">
        <Line>kept as it is</Line>
      </Note></MaterialLot>""".encode()
    message = isa.read(data, extensions=PLANT).message
    assert isinstance(message, MaterialLot)
    assert [e.name for e in message.extensions] == ["x:Halal", "Fat", "Note"]
    for pretty in (False, True):
        written = isa.to_xml(message, pretty=pretty)
        assert canonical(written) == canonical(data)
        assert isa.read(written, extensions=PLANT).message == message


def test_an_object_built_with_extensions_is_judged_by_the_schema() -> None:
    def lot(text: str) -> MaterialLot:
        halal = AnyElement(f"<x:Halal {X}>{text}</x:Halal>")
        return MaterialLot(id=Identifier("L"), extensions=(halal,))

    assert isa.check(lot("true"), extensions=PLANT).ok
    report = isa.check(lot("yes"), extensions=PLANT)
    assert [f.rule for f in report.errors] == ["XSD-504"]
    assert report.errors[0].path == "/MaterialLot/Halal"
    assert not isa.check(lot("true")).ok


@pytest.mark.parametrize(
    ("inner", "rules"),
    [
        ("<x:Halal>true</x:Halal>", []),
        ("<x:Halal>yes</x:Halal>", ["XSD-504"]),
        ("<x:Kosher>true</x:Kosher>", ["XSD-504"]),
        ("<x:Halal>true</x:Halal><x:Halal>true</x:Halal>", ["XSD-504"]),
        ("<x:Halal>maybe</x:Halal><Status/><Quantity><Bad/></Quantity>", ["XSD-102", "XSD-504"]),
    ],
)
def test_what_stands_in_a_slot_is_judged(inner: str, rules: list[str]) -> None:
    data = f'<MaterialLot xmlns="{NAMESPACE}" {X}><ID>L</ID>{inner}</MaterialLot>'.encode()
    report = isa.validate(data, extensions=PLANT)
    assert {f.rule for f in report.errors} >= set(rules)
    assert report.valid == (not rules)


def test_a_type_of_the_plants_own_is_judged_but_not_read(tmp_path: Path) -> None:
    own = tmp_path / "own.xsd"
    own.write_text(
        f"""<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:b="{NAMESPACE}"
          targetNamespace="{EXTENSION_NAMESPACE}">
        <xsd:import namespace="{NAMESPACE}"/>
        <xsd:complexType name="PlantIdentifierType"><xsd:simpleContent>
          <xsd:restriction base="b:IdentifierType"/></xsd:simpleContent></xsd:complexType>
        </xsd:schema>"""
    )
    xsi = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
    data = (
        f'<MaterialLot xmlns="{NAMESPACE}" {X} {xsi}>'
        '<ID xsi:type="x:PlantIdentifierType">L</ID></MaterialLot>'
    ).encode()
    assert isa.validate(data, extensions=own).valid
    with pytest.raises(isa.InvalidDocument) as caught:
        isa.read(data, extensions=own)
    assert caught.value.report.findings[-1].rule == "XSD-007"


def test_compiled_once_and_again_when_the_file_changes(tmp_path: Path) -> None:
    path = tmp_path / "plant.xsd"
    schema = (
        f'<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" '
        f'targetNamespace="{EXTENSION_NAMESPACE}"><xsd:group name="MaterialLot"><xsd:sequence>'
        '<xsd:element name="NAME" type="xsd:string"/></xsd:sequence></xsd:group></xsd:schema>'
    )
    path.write_text(schema.replace("NAME", "One"))
    first = compiled_with(Release.V0701, path)
    assert compiled_with(Release.V0701, path) is first
    path.write_text(schema.replace("NAME", "Two"))
    os.utime(path, ns=(1, 1))
    assert compiled_with(Release.V0701, path) is not first


@pytest.mark.parametrize("release", list(Release))
def test_every_release_can_be_extended(release: Release, tmp_path: Path) -> None:
    path = tmp_path / "plant.xsd"
    path.write_text(
        f'<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" '
        f'targetNamespace="{release.extension_namespace}" elementFormDefault="qualified">'
        '<xsd:group name="MaterialLot">'
        '<xsd:sequence><xsd:element name="Halal" type="xsd:boolean" minOccurs="0"/>'
        "</xsd:sequence></xsd:group></xsd:schema>"
    )
    data = (
        f'<MaterialLot xmlns="{release.namespace}"><ID>L</ID>'
        f'<Halal xmlns="{release.extension_namespace}">VALUE</Halal></MaterialLot>'
    )
    good = isa.validate(data.replace("VALUE", "1").encode(), release=release, extensions=path)
    bad = isa.validate(data.replace("VALUE", "2").encode(), release=release, extensions=path)
    assert good.valid, good.findings
    assert [f.rule for f in bad.errors] == ["XSD-504"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("<xsd:schema", "not well-formed"),
        ("<a/>", "no XML schema"),
        (
            '<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:a"/>',
            "target namespace is urn:a, but the extension groups of V0701 are in",
        ),
        (
            f'<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" '
            f'targetNamespace="{EXTENSION_NAMESPACE}"><xsd:element name="a" type="xsd:nothing"/>'
            "</xsd:schema>",
            "does not compile",
        ),
        (
            f'<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" '
            f'targetNamespace="{EXTENSION_NAMESPACE}"><xsd:include schemaLocation="gone.xsd"/>'
            '<xsd:element name="a" type="Missing"/></xsd:schema>',
            "does not compile",
        ),
    ],
)
def test_a_schema_that_cannot_be_used_says_why(tmp_path: Path, text: str, told: str) -> None:
    path = tmp_path / "broken.xsd"
    path.write_text(text)
    data = f'<MaterialLot xmlns="{NAMESPACE}"><ID>L</ID></MaterialLot>'.encode()
    for call in (isa.validate, isa.read):
        with pytest.raises(ExtensionSchemaError, match=told) as caught:
            call(data, extensions=path)
        assert str(path) in str(caught.value)


def test_a_missing_schema_says_so(tmp_path: Path) -> None:
    with pytest.raises(ExtensionSchemaError, match="cannot be read"):
        compiled_with(Release.V0701, tmp_path / "gone.xsd")


def test_nothing_is_fetched_for_it(tmp_path: Path) -> None:
    path = tmp_path / "remote.xsd"
    path.write_text(
        f'<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" '
        f'targetNamespace="{EXTENSION_NAMESPACE}">'
        '<xsd:import namespace="urn:a" schemaLocation="http://127.0.0.1:9/a.xsd"/>'
        '<xsd:element name="b" type="xsd:string"/></xsd:schema>'
    )
    compiled_with(Release.V0701, path)
