"""Format ``junit``: what servers for continuous integration show of it."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from isa95kit.findings import Finding, Layer, Report, Severity
from isa95kit.reports.excerpt import Sources, printable
from isa95kit.reports.junit import JunitReporter

VALUE = Finding(
    "XSD-305",
    Severity.ERROR,
    Layer.SCHEMA,
    '"Unrestricted" is not in its list of values',
    "/SyncMaterialLot/DataArea/MaterialLot/Disposition",
    2,
    3,
    "Write UnRestricted.",
)
ODD = Finding("XSD-004", Severity.WARNING, Layer.SCHEMA, "judged as V0700")
GONE = Finding("XML-008", Severity.ERROR, Layer.SYNTAX, "there is no such file")
DOCUMENT = b"<L>\n  <Disposition>Unrestricted</Disposition>\n</L>"


def written(*reports: Report, fail_on: Severity = Severity.ERROR) -> str:
    stream = io.StringIO()
    sources = Sources({"in/lots/a.xml": DOCUMENT})
    JunitReporter(stream, sources, fail_on=fail_on).write(reports)
    return stream.getvalue()


def parsed(*reports: Report, fail_on: Severity = Severity.ERROR) -> etree._Element:
    text = written(*reports, fail_on=fail_on)
    assert text.isascii()
    return etree.fromstring(text.encode("ascii"))


def test_the_whole_form() -> None:
    assert written(Report("in/lots/a.xml", (VALUE, ODD)), Report("b.xml")) == (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<testsuites name="isa95kit">\n'
        '<testsuite name="in/lots/a.xml" tests="1" failures="1" errors="0" skipped="0">\n'
        '<testcase classname="isa95kit.in.lots" name="a.xml" file="in/lots/a.xml">\n'
        '<failure type="XSD-305" message=\'1 error, 1 warning; first: XSD-305 "Unrestricted" is '
        "not in its list of values'>"
        'error XSD-305 2:3: "Unrestricted" is not in its list of values\n'
        "  at /SyncMaterialLot/DataArea/MaterialLot/Disposition\n"
        "  2 | &lt;Disposition&gt;Unrestricted&lt;/Disposition&gt;\n"
        "  hint: Write UnRestricted.\n"
        "\n"
        "warning XSD-004: judged as V0700</failure>\n"
        "</testcase>\n"
        "</testsuite>\n"
        '<testsuite name="b.xml" tests="1" failures="0" errors="0" skipped="0">\n'
        '<testcase classname="isa95kit" name="b.xml" file="b.xml">\n'
        "</testcase>\n"
        "</testsuite>\n"
        "</testsuites>\n"
    )


def test_each_document_is_one_test_case_with_one_result_at_most() -> None:
    root = parsed(
        Report("a.xml", (VALUE, VALUE, ODD)),
        Report("b.xml", (ODD,)),
        Report("c.xml"),
        Report("d.xml", (GONE,), readable=False),
    )
    assert [suite.get("name") for suite in root] == ["a.xml", "b.xml", "c.xml", "d.xml"]
    assert [[result.tag for result in suite[0]] for suite in root] == [
        *(["failure"], ["system-out"], [], ["error"])
    ]
    for suite in root:
        results = [result.tag for result in suite[0]]
        assert suite.get("tests") == "1"
        assert suite.get("failures") == str(results.count("failure"))
        assert suite.get("errors") == str(results.count("error"))


def test_warnings_fail_a_document_when_they_fail_the_run() -> None:
    (suite,) = parsed(Report("b.xml", (ODD,)), fail_on=Severity.WARNING)
    (failure,) = suite[0]
    assert (failure.tag, failure.get("type")) == ("failure", "XSD-004")
    assert failure.get("message") == "0 errors, 1 warning; first: XSD-004 judged as V0700"


def test_what_made_the_document_fail_gives_the_type() -> None:
    (suite,) = parsed(Report("a.xml", (ODD, VALUE)))
    assert suite[0][0].get("type") == "XSD-305"
    assert "first: XSD-305" in (suite[0][0].get("message") or "")


@pytest.mark.parametrize(
    ("path", "names"),
    [
        ("a.xml", ("isa95kit", "a.xml")),
        ("./in/a.xml", ("isa95kit.in", "a.xml")),
        ("/data/in/a.xml", ("isa95kit.data.in", "a.xml")),
        ("in\\sub\\a.xml", ("isa95kit.in.sub", "a.xml")),
        ("in/lots.ndjson:3", ("isa95kit.in", "lots.ndjson:3")),
    ],
)
def test_names(path: str, names: tuple[str, str]) -> None:
    (suite,) = parsed(Report(path))
    assert (suite[0].get("classname"), suite[0].get("name")) == names


def test_the_file_of_a_line_is_the_file() -> None:
    (suite,) = parsed(Report("in/lots.ndjson:3"))
    assert suite[0].get("file") == "in/lots.ndjson"


def test_rules_that_had_to_pass_are_said() -> None:
    (suite,) = parsed(Report("a.xml", not_checked=(("TIME-001", ("units", "clock")),)))
    assert suite[0][0].text == "TIME-001: not checked, for lack of units, clock"


@given(st.text(), st.text(st.characters(exclude_categories=[])))
def test_any_text_makes_well_formed_xml(message: str, path: str) -> None:
    finding = Finding("R-1", Severity.ERROR, Layer.RULE, message, path, hint=message)
    (suite,) = parsed(Report(path, (finding,)))
    assert suite.get("name") == printable(path)
    assert printable(message) in (suite[0][0].text or "")


def test_characters_that_xml_cannot_hold_are_replaced() -> None:
    finding = Finding("R-1", Severity.ERROR, Layer.RULE, "a\0b\x1b[1m\ufffe]]>")
    (suite,) = parsed(Report("a.xml", (finding,)))
    assert (suite[0][0].text or "") == "error R-1: a\ufffdb\ufffd[1m\ufffd]]>"
