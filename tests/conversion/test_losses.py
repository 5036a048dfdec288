"""What a conversion loses is told, by how bad it is."""

from __future__ import annotations

import json

import isa95kit as isa
from isa95kit.conversion.losses import losses_of
from isa95kit.findings import Finding, Layer, Severity
from isa95kit.releases import Release

NS = Release.V0701.namespace
XSI = "http://www.w3.org/2001/XMLSchema-instance"


def lost(xml: str) -> list[Finding]:
    document = isa.read(xml.encode())
    found = losses_of(xml.encode(), document, isa.to_json(document.message).encode())
    assert all(f.layer is Layer.CONVERSION and f.hint for f in found)
    return list(found)


def test_nothing() -> None:
    assert lost(f'<MaterialLot xmlns="{NS}"><ID>a</ID></MaterialLot>') == []


def test_comments_and_instructions_with_their_lines() -> None:
    found = lost(
        f'<?p i?>\n<!-- why -->\n<MaterialLot xmlns="{NS}"><!-- --><ID>a</ID></MaterialLot>'
    )
    assert [(f.rule, f.severity, f.line) for f in found] == [
        ("CVT-002", Severity.INFO, 1),
        ("CVT-001", Severity.WARNING, 2),
        ("CVT-001", Severity.INFO, 3),
    ]
    assert "why" in found[1].message


def test_prefixes_and_schema_locations() -> None:
    found = lost(
        f'<b:MaterialLot xmlns:b="{NS}" xmlns:xsi="{XSI}" xsi:schemaLocation="{NS} a.xsd">'
        "<b:ID>a</b:ID></b:MaterialLot>"
    )
    assert [(f.rule, f.severity) for f in found] == [
        ("CVT-003", Severity.INFO),
        ("CVT-004", Severity.INFO),
    ]


def with_area(content: str) -> str:
    return (
        f'<SyncMaterialLot xmlns="{NS}" releaseID="1"><ApplicationArea><CreationDateTime>'
        f"2024-01-01T00:00:00Z</CreationDateTime><UserArea>{content}</UserArea>"
        "</ApplicationArea><DataArea><Sync/><MaterialLot><ID>a</ID></MaterialLot></DataArea>"
        "</SyncMaterialLot>"
    )


def test_comments_and_instructions_inside_of_carried_elements() -> None:
    xml = with_area("<Person><!-- here --><ID>c</ID><?p i?></Person>")
    comment, instruction = lost(xml)
    assert "in UserArea is lost: here" in comment.message
    assert "in UserArea is lost" in instruction.message
    assert (comment.rule, comment.severity) == ("CVT-001", Severity.WARNING)
    assert (instruction.rule, instruction.severity) == ("CVT-002", Severity.WARNING)
    assert "signature" in instruction.hint
    assert "here" not in isa.to_json(isa.read(xml.encode()).message)


def test_children_of_an_information_object_are_the_vocabularys() -> None:
    lot = f'<MaterialLot xmlns=""><b:ID xmlns:b="{NS}">a<!-- x --></b:ID></MaterialLot>'
    found = lost(f'<InformationObject xmlns="{NS}">{lot}</InformationObject>')
    assert "a comment is lost: x" in [f.message for f in found]


def test_comments_in_quoted_xml() -> None:
    person = f'<Person xmlns="{NS}"><!-- here --><ID>c</ID><?p i?></Person>'
    area = json.dumps({"#xml": [person]})
    plain = isa.to_json(isa.read(with_area("").encode()).message)
    data = plain.replace('"UserArea":{}', f'"UserArea":{area}').encode()
    document = isa.read(data)
    found = losses_of(data, document, isa.to_xml(document.message))
    assert [(f.rule, f.severity, f.line) for f in found] == [
        ("CVT-001", Severity.WARNING, None),
        ("CVT-002", Severity.WARNING, None),
    ]
    assert "in Person is lost: here" in found[0].message
    assert b"here" not in isa.to_xml(document.message)


def test_content_that_would_change_is_an_error() -> None:
    data = f'<MaterialLot xmlns="{NS}"><ID>a</ID></MaterialLot>'.encode()
    document = isa.read(data)
    for wrong in (b'{"MaterialLot":{"ID":"b"}}', b"{}", b""):
        (finding,) = losses_of(data, document, wrong)
        assert (finding.rule, finding.severity) == ("CVT-005", Severity.ERROR)


def test_json_says_nothing_beside_its_content() -> None:
    data = b'{"b2mml:MaterialLot":{"ID":"a"}}'
    document = isa.read(data)
    assert losses_of(data, document, isa.to_xml(document.message)) == ()
