"""The verdict is that of the XML Schema specification, also where libxml2's differs."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree

from isa95kit.findings import Severity
from isa95kit.releases import Release
from isa95kit.samples.proof.differential import samples
from isa95kit.schema import store
from isa95kit.schema.explain import sourceline
from isa95kit.schema.verdict import Verdict, accepted, doubtful, judge, schema_of

NAMESPACE = Release.V0701.namespace
PLANT = Path(__file__).parent / "fixtures" / "extensions" / "plant.xsd"


def lot(inside: str) -> etree._Element:
    return etree.fromstring(f'<MaterialLot xmlns="{NAMESPACE}">\n<ID>1</ID>{inside}</MaterialLot>')


def duration(text: str) -> etree._Element:
    return etree.fromstring(
        f'<OperationsSegment xmlns="{NAMESPACE}"><ID>1</ID>\n<Duration>{text}</Duration>'
        "</OperationsSegment>"
    )


def verdict(root: etree._Element, extensions: Path | None = None) -> Verdict:
    return judge(root, Release.V0701, locate=sourceline, extensions=extensions)


def test_an_accepted_document_needs_no_judge() -> None:
    root = lot("<PublishedDate>2024-01-01T00:00:00Z</PublishedDate>")
    assert accepted(root, Release.V0701)
    assert verdict(root) == Verdict(True)


def test_every_problem_is_told_where_libxml2_stops_at_the_first() -> None:
    root = lot("<Nothing/><PublishedDate>soon</PublishedDate><Quantity/><Nobody/>")
    assert not accepted(root, Release.V0701)
    assert not store.compiled(Release.V0701).validate(root)
    found = verdict(root)
    assert not found.valid
    assert {f.path for f in found.findings} >= {
        "/MaterialLot/Nothing",
        "/MaterialLot/PublishedDate",
        "/MaterialLot/Nobody",
    }
    assert len(found.findings) >= 4


@pytest.mark.parametrize(
    "written", [" 2024-01-01T00:00:00Z", "\n2024-01-01T00:00:00.5+01:00", "\t2024-01-01T00:00:00 "]
)
def test_white_space_around_a_date_time_is_valid(written: str) -> None:
    root = lot(f"\n<PublishedDate>{written}</PublishedDate>")
    assert not store.compiled(Release.V0701).validate(root)
    assert not accepted(root, Release.V0701)
    found = verdict(root)
    assert found.valid
    (told,) = found.findings
    assert (told.rule, told.severity) == ("XSD-006", Severity.INFO)
    assert (told.path, told.line) == ("/MaterialLot/PublishedDate", 3)
    assert "white space" in told.hint


def test_white_space_behind_a_date_time_alone_is_no_matter() -> None:
    assert accepted(lot("<PublishedDate>2024-01-01T00:00:00Z\n</PublishedDate>"), Release.V0701)


def test_white_space_is_no_error_beside_errors() -> None:
    found = verdict(lot("<PublishedDate> 2024-01-01T00:00:00Z</PublishedDate><Nobody/>"))
    assert not found.valid
    assert [f.path for f in found.findings if f.severity is Severity.ERROR] == [
        "/MaterialLot/Nobody"
    ]


@pytest.mark.parametrize("written", ["PT1.S", "PT.5S", "P1DT2H.5S"])
def test_seconds_with_digits_on_one_side_alone_are_invalid(written: str) -> None:
    root = duration(written)
    assert store.compiled(Release.V0701).validate(root)
    assert doubtful(root, Release.V0701)
    assert not accepted(root, Release.V0701)
    found = verdict(root)
    assert not found.valid
    (told,) = found.findings
    assert (told.path, told.line) == ("/OperationsSegment/Duration", 2)
    assert written in told.message


@pytest.mark.parametrize("written", ["PT1.5S", "PT0.5S", "P1D", "-P1Y2M3DT4H5M6.7S", "PT5S"])
def test_right_durations_are_accepted_at_once(written: str) -> None:
    root = duration(written)
    assert not doubtful(root, Release.V0701)
    assert accepted(root, Release.V0701)


@pytest.mark.parametrize("written", ["P", "PT", "1H", "PT1H30", "P1S"])
def test_wrong_durations_are_refused_by_both(written: str) -> None:
    assert not store.compiled(Release.V0701).validate(duration(written))
    assert not verdict(duration(written)).valid


def test_a_document_of_another_namespace_is_judged_by_the_release_named() -> None:
    bare = etree.fromstring("<MaterialLot><ID>1</ID><Nobody/></MaterialLot>")
    found = judge(bare, Release.V0701, locate=sourceline, namespace="")
    assert not found.valid
    assert [f.path for f in found.findings] == ["/MaterialLot/Nobody"]
    right = etree.fromstring("<MaterialLot><ID>1</ID></MaterialLot>")
    assert judge(right, Release.V0701, locate=sourceline, namespace="").valid


def test_the_schema_of_a_plant_is_another() -> None:
    assert schema_of(Release.V0701, None) is store.compiled(Release.V0701)
    assert schema_of(Release.V0701, PLANT) is not store.compiled(Release.V0701)


def test_every_rejection_can_be_explained() -> None:
    release = Release.V0701
    schema = store.compiled(release)
    invalid = 0
    for sample in samples(store.components(release), count=1_200, seed=7):
        root = etree.fromstring(sample.document)
        if accepted(root, release):
            continue
        rejected = not schema.validate(root)
        found = judge(root, release, locate=sourceline)
        rules = {f.rule for f in found.findings}
        assert "XSD-900" not in rules, sample
        assert found.findings, sample
        assert found.valid is not any(f.severity is Severity.ERROR for f in found.findings), sample
        if found.valid:
            assert rejected, sample
            assert "XSD-006" in rules, sample
        invalid += not found.valid
    assert invalid > 200
