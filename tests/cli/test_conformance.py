"""``isa95kit conformance``: export, report, exit codes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from isa95kit.cli import main
from isa95kit.samples.conformance.manifest import MANIFEST, Suite, read_suite
from isa95kit.samples.conformance.results import Answer, Answered, Results, write_results
from tests.samples.conformance.suites import perfect


@pytest.fixture(scope="module")
def suite(tmp_path_factory: pytest.TempPathFactory) -> Suite:
    folder = tmp_path_factory.mktemp("suite")
    assert main(["conformance", "export", str(folder), "--release", "V0701", "--small"]) == 0
    return read_suite(folder)


@pytest.fixture(scope="module")
def results(suite: Suite) -> Path:
    """Results of a product that is right everywhere, in the folder of the suite."""
    path = suite.folder / "results.json"
    write_results(path, perfect(suite, suite.folder))
    return path


def test_export_says_what_it_wrote(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["conformance", "export", str(tmp_path / "new"), "--small", "--seed", "3"]
    assert main([*words, "--release", "v0401", "V0500"]) == 0
    manifest = json.loads((tmp_path / "new" / MANIFEST).read_text("utf-8"))
    assert manifest["releases"] == ["V0401", "V0500"] and manifest["seed"] == 3
    cases = manifest["cases"]
    valid = sum(case["verdict"] == "valid" for case in cases)
    assert capsys.readouterr().out == (
        f"{len(cases)} cases in {tmp_path / 'new'}: {valid} valid, {len(cases) - valid} invalid, "
        f"{sum(case['roundTrip'] for case in cases)} round trips\n"
    )


@pytest.mark.parametrize(
    "words",
    [
        ["conformance"],
        ["conformance", "export"],
        ["conformance", "export", "x", "--release", "V9"],
        ["conformance", "export", "x", "--seed", "-1"],
        ["conformance", "report"],
        ["conformance", "report", "x.json", "--format", "pdf"],
    ],
)
def test_wrong_usage(words: list[str]) -> None:
    assert main(words) == 2


def test_export_to_where_nothing_can_be_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("")
    assert main(["conformance", "export", str(tmp_path / "file"), "--small"]) == 2
    assert "cannot write to" in capsys.readouterr().err


def test_a_perfect_product_ends_with_0(results: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["conformance", "report", str(results)]) == 0
    out = capsys.readouterr().out
    assert out.startswith("Verdicts") and "Perfect 1.0: verdicts" in out
    assert "FAILED" not in out and "not supported" not in out


def test_a_product_that_failed_ends_with_1(
    suite: Suite, results: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    answers = {entry.id: Answered(Answer.VALID) for entry in suite.entries}
    write_results(tmp_path / "yes.json", Results("Yes", "1", answers))
    words = ["conformance", "report", str(results), str(tmp_path / "yes.json")]
    assert main([*words, "--suite", str(suite.folder)]) == 1
    out = capsys.readouterr().out
    assert "valid where invalid is right" in out and "Perfect 1.0" in out


def test_cases_that_were_not_run_end_with_1(suite: Suite, tmp_path: Path) -> None:
    write_results(tmp_path / "none.json", Results("None", "1"))
    words = ["conformance", "report", str(tmp_path / "none.json"), "--suite", str(suite.folder)]
    assert main(words) == 1


def test_the_other_formats(
    results: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["conformance", "report", str(results)]
    assert main([*words, "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["products"][0]["clean"]
    page = tmp_path / "report.html"
    assert main([*words, "--format", "html", "--output", str(page)]) == 0
    assert page.read_text("utf-8").startswith("<!doctype html>")
    captured = capsys.readouterr()
    assert captured.out == "" and f"report written to {page}" in captured.err


def test_a_report_that_cannot_be_written(
    results: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["conformance", "report", str(results), "--output", str(tmp_path)]) == 2
    assert "--output: cannot write" in capsys.readouterr().err


def test_no_suite_is_wrong_usage(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_results(tmp_path / "r.json", Results("P", "1"))
    assert main(["conformance", "report", str(tmp_path / "r.json")]) == 2
    assert "name the suite by --suite" in capsys.readouterr().err
    words = ["conformance", "report", str(tmp_path / "r.json"), "--suite", str(tmp_path)]
    assert main(words) == 2
    assert "there is no manifest.json" in capsys.readouterr().err


@pytest.mark.parametrize(
    "text", ["", "{}", "[" * 100_000, '{"format": "\x1b"}', '{"format":"isa95kit-report/1"}']
)
def test_hostile_results_are_unreadable(
    text: str, suite: Suite, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "r.json").write_text(text)
    words = ["conformance", "report", str(tmp_path / "r.json"), "--suite", str(suite.folder)]
    assert main(words) == 3
    captured = capsys.readouterr()
    assert captured.out == "" and "Traceback" not in captured.err and "\x1b" not in captured.err
    assert captured.err.startswith("isa95kit: ")


def test_results_that_are_not_there_and_a_broken_suite_are_unreadable(
    suite: Suite, results: Path, tmp_path: Path
) -> None:
    words = ["conformance", "report", str(tmp_path / "none.json")]
    assert main([*words, "--suite", str(suite.folder)]) == 3
    (tmp_path / MANIFEST).write_text("{}")
    assert main(["conformance", "report", str(results), "--suite", str(tmp_path)]) == 3
