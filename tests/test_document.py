"""Reading, checking, writing: what the package's first page promises."""

from __future__ import annotations

import dataclasses
import io
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import isa95kit as isa
from isa95kit.b2mml import (
    AnyElement,
    DateTime,
    Description,
    Identifier,
    MaterialLot,
    Nil,
    ProcessSegment,
    QuantityString,
    QuantityValue,
    SyncMaterialLot,
    TransApplicationArea,
    TransSync,
    UnitOfMeasure,
)
from isa95kit.b2mml.base import NAMESPACE
from tests.test_validation import only_in_v0700

LOT = MaterialLot(
    id=Identifier("L1"),
    description=(Description("first"),),
    quantity=(
        QuantityValue(quantity_string=QuantityString("1.50"), unit_of_measure=UnitOfMeasure("KGM")),
    ),
)
DATA = isa.to_xml(LOT)
BROKEN = MaterialLot(id=Identifier("L1"), published_date=DateTime("today"))


def test_a_document_that_was_read(tmp_path: Path) -> None:
    path = tmp_path / "lot.xml"
    path.write_bytes(DATA)
    document = isa.read(path)
    assert document.message == LOT
    assert document.release is isa.Release.V0701
    assert document.findings == ()
    assert document.path == str(path)
    with pytest.raises(dataclasses.FrozenInstanceError):
        document.path = ""  # type: ignore[misc]


def test_information_comes_with_the_object() -> None:
    moment = b"<PublishedDate> 2024-05-01T10:00:00Z</PublishedDate>"
    data = DATA.replace(b"<Quantity>", moment + b"<Quantity>")
    document = isa.read(data)
    assert [f.rule for f in document.findings] == ["XSD-006"]
    assert not any(f.severity is isa.Severity.ERROR for f in document.findings)


def test_an_invalid_document_comes_with_its_report() -> None:
    data = DATA.replace(b"<ID>", b"<Id>").replace(b"</ID>", b"</Id>")
    with pytest.raises(isa.InvalidDocument) as caught:
        isa.read(data)
    assert caught.value.report == isa.validate(data)
    assert not caught.value.report.ok


@pytest.mark.parametrize("release", [r for r in isa.Release if r.value < "V0700"])
def test_older_releases_are_validated_but_not_yet_read(release: isa.Release) -> None:
    data = f'<MaterialLot xmlns="{release.namespace}"><ID>L</ID></MaterialLot>'.encode()
    assert isa.validate(data).ok
    with pytest.raises(isa.InvalidDocument) as caught:
        isa.read(data)
    (finding,) = caught.value.report.findings
    assert (finding.rule, finding.layer) == ("XSD-007", isa.Layer.CONVERSION)
    assert str(release) in finding.message


def test_a_document_valid_by_v0700_alone_is_not_read() -> None:
    with pytest.raises(isa.InvalidDocument) as caught:
        isa.read(only_in_v0700())
    report = caught.value.report
    assert report.valid
    assert not report.ok
    assert [f.rule for f in report.findings] == ["XSD-004", "XSD-007"]


def test_the_release_named_is_the_release_judged_by() -> None:
    assert isa.read(DATA, release=isa.Release.V0701).message == LOT
    with pytest.raises(isa.InvalidDocument):
        isa.read(DATA, release=isa.Release.V0600)


def test_the_digest_is_that_of_the_content() -> None:
    one = isa.read(DATA).digest
    other = (
        f'<!-- c --><b:MaterialLot xmlns:b="{NAMESPACE}">\n<b:ID>L1</b:ID><?p i?>'
        "<b:Description>fi<![CDATA[rst]]></b:Description>\n<b:Quantity>"
        "<b:QuantityString>1.50</b:QuantityString>"
        "<b:UnitOfMeasure>KGM</b:UnitOfMeasure></b:Quantity></b:MaterialLot>"
    ).encode("utf-16")
    assert isa.read(other).digest == one
    assert isa.read(isa.to_xml(LOT, pretty=True)).digest == one
    assert isa.read(DATA.replace(b"1.50", b"1.5")).digest != one
    assert len(one) == 64


def test_attributes_in_another_order_are_the_same_content() -> None:
    first = f'<MaterialLot xmlns="{NAMESPACE}"><ID schemeID="a" schemeName="b">1</ID></MaterialLot>'
    second = first.replace('schemeID="a" schemeName="b"', 'schemeName="b" schemeID="a"')
    assert isa.read(first.encode()).digest == isa.read(second.encode()).digest


def test_checking_an_object() -> None:
    assert isa.check(LOT).ok
    report = isa.check(BROKEN)
    assert [f.path for f in report.errors] == ["/MaterialLot/PublishedDate"]
    assert (report.path, report.root) == ("<MaterialLot>", "MaterialLot")


def test_checking_a_foreign_element_that_is_no_xml() -> None:
    lot = MaterialLot(id=Identifier("L"), extensions=(AnyElement("<a>"),))
    assert not isa.check(lot).ok
    with pytest.raises(isa.Unwritable, match="no well-formed XML"):
        isa.to_xml(lot, pretty=True)


def test_writing_to_a_file(tmp_path: Path) -> None:
    path = tmp_path / "lot.xml"
    for target in (path, str(path)):
        isa.write(LOT, target)
        assert path.read_bytes() == isa.to_xml(LOT, pretty=True)
    isa.write(LOT, tmp_path / "LOT.XML", pretty=False)
    assert (tmp_path / "LOT.XML").read_bytes() == DATA
    assert isa.read(path).message == LOT


def test_writing_to_a_stream() -> None:
    stream = io.BytesIO()
    isa.write(LOT, stream, pretty=False)
    assert stream.getvalue() == DATA


def test_nothing_is_written_when_it_is_not_valid(tmp_path: Path) -> None:
    path = tmp_path / "lot.xml"
    path.write_bytes(b"old")
    with pytest.raises(isa.InvalidDocument) as caught:
        isa.write(BROKEN, path)
    assert caught.value.report.errors
    stream = io.BytesIO()
    with pytest.raises(isa.InvalidDocument):
        isa.write(BROKEN, stream)
    assert path.read_bytes() == b"old"
    assert stream.getvalue() == b""
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_appears_complete_or_not_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise OSError("disk full")

    path = tmp_path / "lot.xml"
    path.write_bytes(b"old")
    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(OSError, match="disk full"):
        isa.write(LOT, path)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_of_another_kind_is_refused(tmp_path: Path) -> None:
    for name in ("lot.txt", "lot", "lot.xml.gz"):
        with pytest.raises(ValueError, match=r"name a file ending in \.xml"):
            isa.write(LOT, tmp_path / name)
    assert list(tmp_path.iterdir()) == []


def nested(depth: int) -> bytes:
    """Process segments inside each other."""
    start, end = "<ID>S</ID><ProcessSegmentChild>" * depth, "</ProcessSegmentChild>" * depth
    whole = f'<ProcessSegment xmlns="{NAMESPACE}">{start}<ID>S</ID>{end}</ProcessSegment>'
    return whole.encode()


def test_elements_nested_beyond_python_are_told() -> None:
    data = nested(1_500)
    assert isa.validate(data).findings[0].rule == "XML-005"
    deep = isa.Limits(depth=2_000)
    assert isa.validate(data, limits=deep).ok
    with pytest.raises(isa.InvalidDocument) as caught:
        isa.read(data, limits=deep)
    assert caught.value.report.findings[-1].rule == "XML-005"


def test_objects_as_deep_as_the_limit_can_be_handled() -> None:
    data = nested(250)
    message = isa.read(data).message
    assert isinstance(message, ProcessSegment)
    assert isa.read(isa.to_xml(message, pretty=True)).message == message
    assert isa.check(message).ok


def test_a_message_from_scratch() -> None:
    message = SyncMaterialLot(
        release_id="V0701",
        application_area=TransApplicationArea(creation_date_time=DateTime("2024-05-01T10:00:00Z")),
        data_area=SyncMaterialLot.DataArea(
            sync=TransSync(), material_lot=(LOT, dataclasses.replace(LOT, id=Identifier("L2")))
        ),
    )
    assert isa.check(message).ok
    read: Any = isa.read(isa.to_xml(message)).message
    assert read == message
    assert read.data_area.material_lot[1].quantity[0].quantity_string.decimal == 1.5


def test_nil_is_written_as_nil() -> None:
    lot = dataclasses.replace(LOT, quantity=(QuantityValue(quantity_string=Nil()),))
    assert b'<QuantityString xsi:nil="true"/>' in isa.to_xml(lot)
    assert isa.check(lot).ok


TYPED = """
from isa95kit.b2mml import Identifier, MaterialLot, Nil, QuantityValue
import isa95kit as isa

lot = MaterialLot(id=Identifier("L1"))
reveal_type(lot.id)
reveal_type(lot.quantity)
reveal_type(lot.quantity[0].quantity_string)
reveal_type(isa.read("lot.xml").release)
MaterialLot()
MaterialLot(id="L1")
MaterialLot(Identifier("L1"))
Identifier("L1", scheme_id=5)
lot.id = Identifier("L2")
"""


def test_type_checkers_know_the_vocabulary(tmp_path: Path) -> None:
    pytest.importorskip("mypy")
    path = tmp_path / "typed.py"
    path.write_text(TYPED)
    root = Path(__file__).resolve().parents[1]
    done = subprocess.run(  # noqa: S603 our own words
        [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", str(path)],
        capture_output=True,
        text=True,
        cwd=root,
        env={**os.environ, "MYPYPATH": str(root)},
    )
    lines = done.stdout.splitlines()
    told = [line for line in lines if "Revealed type" in line or ": error:" in line]
    assert "core_components.Identifier" in told[0]
    assert "QuantityValue, ...]" in told[1]
    assert "QuantityString | isa95kit.b2mml.base.Nil" in told[2]
    assert "releases.Release" in told[3]
    assert [line.rpartition("[")[2].rstrip("]") for line in told[4:]] == [
        "call-arg",
        "arg-type",
        "call-arg",
        "arg-type",
        "misc",
    ]
