"""Format ``json``: the contract ``isa95kit-report/1``, keys and their order included."""

from __future__ import annotations

import io
import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from isa95kit.findings import Finding, Layer, Report, Severity
from isa95kit.releases import Release
from isa95kit.reports.json import JsonReporter

FINDING = Finding(
    "XSD-101",
    Severity.ERROR,
    Layer.SCHEMA,
    "'Unrestricted' is not a value of Disposition",
    path="/SyncMaterialLot/DataArea/MaterialLot[2]/Disposition",
    line=17,
    column=7,
    hint="write 'UnRestricted'",
    source="V0701",
)


def written(*reports: Report) -> Any:
    stream = io.StringIO()
    JsonReporter(stream).write(reports)
    return json.loads(stream.getvalue())


def test_the_whole_form() -> None:
    broken = Report("in/a.xml", (FINDING,), Release.V0701, "SyncMaterialLot")
    missing = Finding("XML-001", Severity.ERROR, Layer.SYNTAX, "there is no such file")
    document = written(broken, Report("in/b.xml", (missing,), readable=False))
    assert document == {
        "format": "isa95kit-report/1",
        "files": [
            {
                "path": "in/a.xml",
                "release": "V0701",
                "root": "SyncMaterialLot",
                "valid": False,
                "findings": [
                    {
                        "rule": "XSD-101",
                        "severity": "error",
                        "layer": "schema",
                        "message": "'Unrestricted' is not a value of Disposition",
                        "path": "/SyncMaterialLot/DataArea/MaterialLot[2]/Disposition",
                        "line": 17,
                        "column": 7,
                        "hint": "write 'UnRestricted'",
                    }
                ],
            },
            {
                "path": "in/b.xml",
                "release": None,
                "root": None,
                "valid": False,
                "findings": [
                    {
                        "rule": "XML-001",
                        "severity": "error",
                        "layer": "syntax",
                        "message": "there is no such file",
                        "path": "",
                        "line": None,
                        "column": None,
                        "hint": "",
                    }
                ],
            },
        ],
        "summary": {"files": 2, "valid": 0, "errors": 2, "warnings": 0},
    }


def test_keys_stand_in_the_promised_order() -> None:
    document = written(Report("a.xml", (FINDING,)))
    file = document["files"][0]
    assert list(document) == ["format", "files", "summary"]
    assert list(file) == ["path", "release", "root", "valid", "findings"]
    assert list(file["findings"][0]) == [
        *("rule", "severity", "layer", "message", "path", "line", "column", "hint")
    ]
    assert list(document["summary"]) == ["files", "valid", "errors", "warnings"]


def test_one_line_a_file_so_that_large_reports_can_be_read_by_line() -> None:
    stream = io.StringIO()
    JsonReporter(stream).write([Report("a.xml", (FINDING,)), Report("b.xml"), Report("c.xml")])
    lines = stream.getvalue().splitlines()
    assert [json.loads(line.rstrip(","))["path"] for line in lines[1:-1]] == [
        *("a.xml", "b.xml", "c.xml")
    ]


def test_no_files_is_a_document_too() -> None:
    assert written()["files"] == []
    assert written()["summary"] == {"files": 0, "valid": 0, "errors": 0, "warnings": 0}


@given(st.text(), st.text(), st.text(st.characters(exclude_categories=[]), max_size=8))
def test_any_text_comes_back_as_it_was_and_is_written_in_ascii(
    message: str, hint: str, name: str
) -> None:
    # A file name may hold bytes that are no text; Python gives them as lone surrogates.
    finding = Finding("XML-001", Severity.INFO, Layer.SYNTAX, message, hint=hint)
    stream = io.StringIO()
    JsonReporter(stream).write([Report(name, (finding,))])
    assert stream.getvalue().isascii()
    file = json.loads(stream.getvalue())["files"][0]
    # JSON has one spelling for a surrogate pair and the character it stands for.
    assert file["path"].encode("utf-16", "surrogatepass") == name.encode("utf-16", "surrogatepass")
    assert (file["findings"][0]["message"], file["findings"][0]["hint"]) == (message, hint)


def test_rules_that_had_to_pass_are_in_the_file_they_could_have_looked_at() -> None:
    passed = (("LOT-001", ("master_data", "units")),)
    files = written(Report("a.xml", not_checked=passed), Report("b.xml"))["files"]
    assert files[0]["not_checked"] == [{"rule": "LOT-001", "needs": ["master_data", "units"]}]
    assert "not_checked" not in files[1]
