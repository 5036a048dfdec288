"""The reports that the HTML page is measured with."""

from __future__ import annotations

from benchmarks.html_report import reports


def test_so_many_files_with_so_many_findings_of_several_rules() -> None:
    made = reports(30, 20)
    assert len({report.path for report in made}) == 30
    assert {len(set(report.findings)) for report in made} == {20}
    assert len({finding.rule for report in made for finding in report.findings}) == 4
