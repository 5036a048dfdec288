"""One document judged: which release it is of, everything that is wrong, never an exception."""

from __future__ import annotations

import io
import time
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

import isa95kit as isa
from isa95kit import validation
from isa95kit.releases import Release
from isa95kit.samples.proof.differential import samples
from isa95kit.schema import store
from tests.canonical import NAMESPACE

PLANT = Path(__file__).parent / "schema" / "fixtures" / "extensions" / "plant.xsd"


def lot(inner: str = "", namespace: str = NAMESPACE) -> bytes:
    """A material lot."""
    return f'<MaterialLot xmlns="{namespace}"><ID>L</ID>{inner}</MaterialLot>'.encode()


def rules(data: bytes, **options: Any) -> list[str]:
    """The rules of what was found."""
    return [f.rule for f in isa.validate(data, **options).findings]


@pytest.mark.parametrize("release", list(Release))
def test_a_valid_document_of_each_release(release: Release) -> None:
    report = isa.validate(lot(namespace=release.namespace))
    assert report.valid
    assert report.ok
    assert report.readable
    assert report.findings == ()
    assert report.root == "MaterialLot"
    assert report.release is Release.of_namespace(release.namespace)[0]


def test_all_problems_are_in_one_report_in_order() -> None:
    report = isa.validate(lot("\n<Bad/>\n<PublishedDate>today</PublishedDate>\n<Worse/>"))
    assert [(f.path, f.line, f.column) for f in report.findings] == [
        ("/MaterialLot/Bad", 2, 1),
        ("/MaterialLot/PublishedDate", 3, 1),
        ("/MaterialLot/Worse", 4, 1),
    ]
    assert not report.valid
    assert report.readable
    assert all(f.hint for f in report.findings)


def test_the_report_is_called_as_its_source(tmp_path: Path) -> None:
    path = tmp_path / "lot.xml"
    path.write_bytes(lot())
    assert isa.validate(path).path == str(path)
    assert isa.validate(lot()).path == "<bytes>"
    assert isa.validate(io.BytesIO(lot())).path == "<stream>"
    assert isa.validate(tmp_path / "gone.xml").path.endswith("gone.xml")


def test_a_document_valid_by_the_older_release_of_a_namespace_is_judged_by_that() -> None:
    older = only_in_v0700()
    report = isa.validate(older)
    assert (report.valid, report.release) == (True, Release.V0700)
    assert [(f.rule, f.severity) for f in report.findings] == [("XSD-004", isa.Severity.INFO)]
    assert "V0701" in report.findings[0].message
    newest = isa.validate(older, release=Release.V0701)
    assert (newest.valid, newest.release) == (False, Release.V0701)


def only_in_v0700() -> bytes:
    """A document that V0700 accepts and V0701, which has the name right, does not."""
    inner = "<WorkflowSpecifictionNodeProperty><ID>P</ID></WorkflowSpecifictionNodeProperty>"
    node = f"<WorkflowSpecificationNode><ID>N</ID>{inner}</WorkflowSpecificationNode>"
    root = "WorkflowSpecification"
    return f'<{root} xmlns="{NAMESPACE}"><ID>W</ID>{node}</{root}>'.encode()


@pytest.mark.parametrize(
    ("namespace", "rule", "release"),
    [
        ("", "XSD-002", Release.V0701),
        ("http://www.mesa.org/xml/B2MML-V0700", "XSD-001", Release.V0700),
        ("http://www.wbf.org/xml/B2MML-V0600", "XSD-001", Release.V0600),
        ("urn:other", "XSD-001", Release.V0701),
    ],
)
def test_another_namespace_is_told_once_and_the_rest_is_judged(
    namespace: str, rule: str, release: Release
) -> None:
    report = isa.validate(lot(namespace=namespace))
    assert [f.rule for f in report.findings] == [rule]
    assert release.namespace in report.findings[0].hint
    assert report.release is release
    assert rules(lot("<Bad/>", namespace)) == [rule, "XSD-102"]


def test_the_caller_names_the_release() -> None:
    assert isa.validate(lot(), release=Release.V0700).release is Release.V0700
    report = isa.validate(lot(), release=Release.V0600)
    assert [f.rule for f in report.findings] == ["XSD-001"]
    assert "is to be judged as V0600" in report.findings[0].message


def test_what_libxml2_refuses_and_the_specification_allows_is_valid() -> None:
    report = isa.validate(lot("<PublishedDate> 2024-05-01T10:00:00Z</PublishedDate>"))
    assert (report.valid, report.ok) == (True, True)
    assert [(f.rule, f.path) for f in report.findings] == [
        ("XSD-006", "/MaterialLot/PublishedDate")
    ]


def test_misuse_raises(tmp_path: Path) -> None:
    source: Any
    for source in (None, 5, io.StringIO("<a/>")):
        with pytest.raises(TypeError):
            isa.validate(source)
    with pytest.raises(isa.ExtensionSchemaError):
        isa.validate(lot(), extensions=tmp_path / "gone.xsd")


LARGE = validation.LARGE
FILLER = "<Description>some text to make the document large</Description>" * (LARGE // 60)


@pytest.mark.parametrize("namespace", [r.namespace for r in Release])
def test_large_documents_are_judged_as_small_ones(namespace: str) -> None:
    assert len(lot(FILLER, namespace)) > LARGE
    assert rules(lot(FILLER, namespace)) == []
    inner = "\n<Bad/><PublishedDate>today</PublishedDate>"
    small, large = isa.validate(lot(inner, namespace)), isa.validate(lot(FILLER + inner, namespace))
    assert [(f.rule, f.path) for f in large.findings] == [(f.rule, f.path) for f in small.findings]
    assert large.findings[0].line == 2


def test_a_large_document_without_a_namespace() -> None:
    assert rules(lot(FILLER, "")) == ["XSD-002"]
    assert rules(lot(FILLER + "<Bad/>", "")) == ["XSD-002", "XSD-102"]


def test_a_large_document_that_libxml2_is_too_strict_about() -> None:
    inner = FILLER + "<PublishedDate> 2024-05-01T10:00:00Z</PublishedDate>"
    report = isa.validate(lot(inner))
    assert [(f.rule, f.path) for f in report.findings] == [
        ("XSD-006", "/MaterialLot/PublishedDate")
    ]
    assert report.valid
    assert isa.read(lot(inner)).message


def test_a_large_document_that_libxml2_is_too_lax_about() -> None:
    data = (
        f'<WorkMaster xmlns="{NAMESPACE}"><ID>W</ID>{FILLER}<Duration>PT.5S</Duration></WorkMaster>'
    )
    assert rules(data.encode()) == ["XSD-302"]


def test_a_large_document_of_the_older_release() -> None:
    older = only_in_v0700()
    tree = etree.fromstring(older)
    tree[0].tail = " " * LARGE
    report = isa.validate(etree.tostring(tree))
    assert (report.valid, report.release) == (True, Release.V0700)


def test_a_large_document_with_extensions() -> None:
    halal = '<Halal xmlns="http://www.mesa.org/xml/B2MML-AllExtensions">{}</Halal>'
    assert rules(lot(FILLER + halal.format("true")), extensions=PLANT) == []
    assert rules(lot(FILLER + halal.format("yes")), extensions=PLANT) == ["XSD-504"]
    assert rules(lot(FILLER + halal.format("true"))) == ["XSD-501"]


def test_large_documents_that_cannot_be_read() -> None:
    data = lot(FILLER)
    assert rules(data[:-1]) == ["XML-001"]
    assert rules(b"<!DOCTYPE a>" + data) == ["XML-002"]
    assert rules(data.replace(b"<ID>", b"<ID>&nbsp;")) == ["XML-003"]
    assert rules(data, limits=isa.Limits(size=1000)) == ["XML-004"]
    assert rules(data, limits=isa.Limits(depth=1)) == ["XML-005"]
    assert rules(data, limits=isa.Limits(text=20)) == ["XML-006"]
    assert rules(b"\xff" + data) == ["XML-001"]


@pytest.mark.parametrize(
    "one", ["<Bad/>", '<Description bad="1"/>', "<Quantity><QuantityString/><Bad/></Quantity>"]
)
def test_a_hundred_thousand_problems_take_linear_time(one: str) -> None:
    """On a finished tree libxml2 would count siblings for each of them."""
    lots = f"<MaterialLot><ID>L</ID>{one}</MaterialLot>" * 40_000
    data = f'<MaterialInformation xmlns="{NAMESPACE}">{lots}</MaterialInformation>'.encode()
    start = time.process_time()
    report = isa.validate(data)
    assert time.process_time() - start < 10
    assert not report.valid
    assert 1_000 <= len(report.findings) <= 1_001
    assert report.findings[-1].rule == "XSD-005" or report.findings[0].rule == "XSD-005"


def test_a_hundred_thousand_values_libxml2_is_too_strict_about() -> None:
    one = (
        "<MaterialLot><ID>L</ID><PublishedDate> 2024-05-01T10:00:00Z</PublishedDate></MaterialLot>"
    )
    data = f'<MaterialInformation xmlns="{NAMESPACE}">{one * 20_000}</MaterialInformation>'
    start = time.process_time()
    report = isa.validate(data.encode(), schema_only=True)
    assert time.process_time() - start < 10
    assert report.valid
    assert {f.rule for f in report.findings} == {"XSD-006"}


def test_the_verdict_while_parsing_is_the_verdict_on_the_tree(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Valid and broken documents, judged as if they were large and as they are."""
    generated = samples(store.components(Release.V0701), count=1_600, seed=4)
    for sample in islice(generated, 500, None, 4):
        monkeypatch.setattr(validation, "LARGE", 1)
        large = isa.validate(sample.document)
        monkeypatch.undo()
        assert large == isa.validate(sample.document), sample.origin
