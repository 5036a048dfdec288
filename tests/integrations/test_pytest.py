"""The pytest plugin, really run: assertions, fixture, folders of payloads, and what it costs."""

from __future__ import annotations

import io
import os
import shutil
import sys
import tomllib
from collections.abc import Callable
from dataclasses import replace
from importlib.metadata import entry_points
from pathlib import Path

import pytest

import isa95kit as isa
from isa95kit.b2mml import Disposition, Identifier, MaterialLot
from isa95kit.integrations.pytest import assert_valid

pytest_plugins = ["pytester"]

ROOT = Path(__file__).resolve().parents[2]
VALID = ROOT / "docs" / "examples" / "sync-material-lot.xml"
BROKEN = ROOT / "docs" / "examples" / "sync-material-lot-broken.xml"
LOT = MaterialLot(id=Identifier("L1"))
NO_PLACE = '''
from isa95kit.b2mml import MaterialLot

def stored_somewhere(lot: MaterialLot, at):
    """PLANT-001 (warning): Every lot names where it is stored."""
    if at.context.clock is None and lot.storage_location is None:
        yield at.problem("nobody knows where it is")
'''

Run = Callable[..., pytest.RunResult]


@pytest.fixture
def run(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs pytest as a project does that has isa95kit installed and no other plugin."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    offered = project["entry-points"]["pytest11"]
    installed = pytester.path / "installed"
    info = installed / "isa95kit-0.0.dist-info"
    info.mkdir(parents=True)
    info.joinpath("METADATA").write_text("Metadata-Version: 2.1\nName: isa95kit\nVersion: 0.0\n")
    lines = "".join(f"{name} = {module}\n" for name, module in offered.items())
    info.joinpath("entry_points.txt").write_text(f"[pytest11]\n{lines}")
    monkeypatch.syspath_prepend(installed)
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(installed), str(ROOT)]))
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")

    def run(*words: str, fresh: bool = False) -> pytest.RunResult:
        """Run in this process, or in a *fresh* one where what is loaded matters."""
        start = pytester.runpytest_subprocess if fresh else pytester.runpytest_inprocess
        return start("-p", "isa95kit", *words)

    return run


@pytest.fixture
def payloads(pytester: pytest.Pytester) -> Path:
    """A project with folders of payloads; ``payloads/valid`` and ``payloads/invalid`` are right."""
    valid, invalid = (pytester.path / "payloads" / name for name in ("valid", "invalid"))
    (valid / "deeper").mkdir(parents=True)
    invalid.mkdir()
    shutil.copy(VALID, valid / "deeper" / "lot.xml")
    (valid / "lot.json").write_text(isa.to_json(LOT), "utf-8")
    (valid / "lots.ndjson").write_text(f"{isa.to_json(LOT)}\n\n{isa.to_json(LOT)}\n", "utf-8")
    (valid / "notes.txt").write_text("not a document", "utf-8")
    (valid / ".hidden.xml").write_text("not a document", "utf-8")
    shutil.copy(BROKEN, invalid)
    pytester.makeini(
        "[pytest]\nisa95kit_payloads = payloads/valid\nisa95kit_invalid = payloads/invalid\n"
    )
    return pytester.path / "payloads"


def test_what_is_valid_passes_and_gives_its_report() -> None:
    document = isa.read(VALID)
    for checked in (VALID, str(VALID), VALID.read_bytes(), document, document.message, LOT):
        assert assert_valid(checked).ok
    with VALID.open("rb") as stream:
        assert assert_valid(stream).root == "SyncMaterialLot"


@pytest.mark.parametrize("kind", ["path", "bytes", "stream"])
def test_a_failure_shows_all_findings_with_their_lines(kind: str) -> None:
    data = BROKEN.read_bytes()
    checked = {"path": BROKEN, "bytes": data, "stream": io.BytesIO(data)}[kind]
    with pytest.raises(AssertionError) as caught:
        assert_valid(checked)  # type: ignore[arg-type]
    text = str(caught.value)
    report = isa.validate(BROKEN)
    assert len(report.errors) == 6
    assert all(f.message in text and f.hint in text for f in report.findings)
    assert ("15 | <MaterialDefinitonID>SYRUP-43<" in text) is (kind != "stream")


def test_a_failure_of_an_object_shows_where_in_it() -> None:
    with pytest.raises(AssertionError, match=r"(?s)XSD-305.*<Disposition>Free</Disposition>"):
        assert_valid(replace(LOT, disposition=Disposition("Free")))  # type: ignore[arg-type]


def test_a_missing_file_fails() -> None:
    with pytest.raises(AssertionError, match="XML-008"):
        assert_valid("no-such-file.xml")


def test_warnings_fail_where_they_are_to() -> None:
    pytest.importorskip("pydantic", reason="profiles need pydantic, an extra of isa95kit")
    from isa95kit.profile.applying import Applied
    from isa95kit.profile.waivers import Waivers
    from isa95kit.rules.context import NO_CONTEXT
    from isa95kit.rules.engine import RuleSet
    from isa95kit.rules.own import rule_of
    from isa95kit.rules.place import Place, Problem

    def stored(lot: MaterialLot, at: Place) -> list[Problem]:
        """PLANT-001 (warning): Every lot is stored."""
        return [at.problem("nobody knows where it is")]

    import datetime as dt

    waivers = Waivers((), dt.date(2026, 11, 21))
    ready = Applied(RuleSet([rule_of(stored)]), NO_CONTEXT, waivers, None, None)
    assert [f.rule for f in assert_valid(LOT, profile=ready).warnings] == ["PLANT-001"]
    assert assert_valid(LOT, profile=ready, schema_only=True, fail_on="warning").ok
    with pytest.raises(AssertionError, match="PLANT-001"):
        assert_valid(LOT, profile=ready, fail_on="warning")


def test_another_severity_is_misuse() -> None:
    with pytest.raises(ValueError, match="'error' or 'warning', not 'info'"):
        assert_valid(LOT, fail_on="info")  # type: ignore[arg-type]


def test_payloads_are_tests(run: Run, payloads: Path) -> None:
    result = run("-v")
    result.assert_outcomes(passed=5)
    result.stdout.fnmatch_lines_random(
        [
            "payloads/invalid/sync-material-lot-broken.xml::refused PASSED*",
            "payloads/valid/lot.json::valid PASSED*",
            "payloads/valid/lots.ndjson::valid[[]1] PASSED*",
            "payloads/valid/lots.ndjson::valid[[]3] PASSED*",
            "payloads/valid/deeper/lot.xml::valid PASSED*",
        ]
    )


def test_payloads_that_are_not_what_their_folder_says(run: Run, payloads: Path) -> None:
    shutil.copy(BROKEN, payloads / "valid" / "broken.xml")
    shutil.copy(VALID, payloads / "invalid" / "good.xml")
    (payloads / "valid" / "lots.ndjson").write_text(f"{isa.to_json(LOT)}\n{{}}\n", "utf-8")
    result = run()
    result.assert_outcomes(passed=4, failed=3)
    result.stdout.fnmatch_lines_random(
        [
            "payloads/valid/broken.xml: not valid, 6 errors (V0701 SyncMaterialLot)",
            "  error XSD-102 payloads/valid/broken.xml:15:7",
            "     15 | <MaterialDefinitonID>SYRUP-43</MaterialDefinitonID>",
            "    hint: Write MaterialDefinitionID.",
            "payloads/valid/lots.ndjson:2: not valid*",
            "payloads/invalid/good.xml: valid (V0701 SyncMaterialLot)*",
            "Nothing was found that fails it, and its folder is one of isa95kit_invalid.",
        ]
    )
    result.stdout.no_fnmatch_line("*Traceback*")


def test_one_payload_can_be_run_alone_and_all_listed(run: Run, payloads: Path) -> None:
    run("payloads/valid/lots.ndjson::valid[3]").assert_outcomes(passed=1)
    run("payloads/valid/deeper").assert_outcomes(passed=1)
    listed = run("--collect-only", "-q")
    assert listed.ret == 0
    listed.stdout.fnmatch_lines(["payloads/valid/lots.ndjson::valid[[]3]", "5 tests collected*"])


def test_folders_outside_testpaths_belong_to_a_run_of_everything_in_several_processes_too(
    run: Run, payloads: Path, pytester: pytest.Pytester
) -> None:
    ini = pytester.path / "tox.ini"
    ini.write_text(ini.read_text("utf-8") + "\ntestpaths = tests\n", "utf-8")
    tests = pytester.mkdir("tests")
    (tests / "test_a.py").write_text("def test_a():\n    pass\n", "utf-8")
    run().assert_outcomes(passed=6)
    run("tests").assert_outcomes(passed=1)
    shutil.copy(BROKEN, payloads / "valid" / "broken.xml")
    in_processes = run("-p", "xdist", "-n", "2", fresh=True)
    in_processes.assert_outcomes(passed=6, failed=1)
    in_processes.stdout.fnmatch_lines(["*XSD-102 payloads/valid/broken.xml:15:7*"])


@pytest.mark.parametrize(
    ("ini", "told"),
    [
        ("isa95kit_payloads = nowhere", "isa95kit_payloads: there is no folder *nowhere"),
        ("isa95kit_payloads = p\nisa95kit_invalid = p", "*cannot be both valid and invalid"),
        ("isa95kit_fail_on = info", "isa95kit_fail_on: write error or warning"),
    ],
)
def test_wrong_configuration_is_wrong_usage(
    run: Run, pytester: pytest.Pytester, ini: str, told: str
) -> None:
    pytester.mkdir("p")
    pytester.makeini(f"[pytest]\n{ini}\n")
    result = run()
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines([f"ERROR: {told}"])


def with_profile(pytester: pytest.Pytester, more: str = "") -> None:
    """Give the project a profile, kept in a folder, with a rule of its own."""
    folder = pytester.mkdir("plant")
    (folder / "plant_rules.py").write_text(NO_PLACE, "utf-8")
    (folder / "isa95kit.toml").write_text('[rules]\nown = ["plant_rules"]\n', "utf-8")
    pytester.makepyprojecttoml(
        "[tool.pytest.ini_options]\n"
        f'isa95kit_profile = "plant/isa95kit.toml"\nisa95kit_fail_on = "warning"\n{more}\n'
    )


def test_the_fixture_checks_by_the_profile(run: Run, pytester: pytest.Pytester) -> None:
    pytest.importorskip("pydantic", reason="profiles need pydantic, an extra of isa95kit")
    with_profile(pytester)
    pytester.makepyfile(
        f"""
        import datetime as dt
        import pytest
        import isa95kit as isa
        from isa95kit.b2mml import Identifier, MaterialLot

        LOT = MaterialLot(id=Identifier("L1"))
        CLOCK = isa.Context(clock=lambda: dt.datetime(2026, 3, 2, tzinfo=dt.UTC))

        def test_objects(b2mml):
            assert [f.rule for f in b2mml.check(LOT).warnings] == ["PLANT-001"]
            assert not b2mml.check(LOT, schema_only=True).warnings
            assert not b2mml.check(LOT, context=CLOCK).warnings
            with pytest.raises(AssertionError, match="PLANT-001"):
                b2mml.assert_valid(LOT)
            b2mml.assert_valid(LOT, fail_on="error")
            b2mml.assert_valid(LOT, context=CLOCK)

        def test_documents(b2mml):
            document = b2mml.read({str(VALID)!r})
            assert "PLANT-001" in [f.rule for f in b2mml.validate({str(VALID)!r}).warnings]
            b2mml.assert_valid(document, fail_on="error")

        def test_that_fails(b2mml):
            b2mml.assert_valid(LOT)
        """
    )
    result = run()
    result.assert_outcomes(passed=2, failed=1)
    result.stdout.fnmatch_lines(["E*PLANT-001 <MaterialLot>*", "E*nobody knows where it is"])
    result.stdout.no_fnmatch_line("*integrations*pytest.py*")


def test_the_context_of_the_fixture_is_that_of_the_project(
    run: Run, pytester: pytest.Pytester
) -> None:
    pytest.importorskip("pydantic", reason="profiles need pydantic, an extra of isa95kit")
    with_profile(pytester)
    pytester.makeconftest(
        """
        import datetime as dt
        import pytest
        import isa95kit as isa

        @pytest.fixture(scope="session")
        def b2mml_context():
            return isa.Context(clock=lambda: dt.datetime(2026, 3, 2, tzinfo=dt.UTC))
        """
    )
    pytester.makepyfile(
        """
        from isa95kit.b2mml import Identifier, MaterialLot

        def test_clock(b2mml):
            b2mml.assert_valid(MaterialLot(id=Identifier("L1")))
        """
    )
    run().assert_outcomes(passed=1)


def test_without_a_profile_the_fixture_asks_the_base_rules_alone(
    run: Run, pytester: pytest.Pytester
) -> None:
    pytester.makepyfile(
        f"""
        import isa95kit as isa

        def test_it(b2mml):
            assert b2mml.validate({str(VALID)!r}) == isa.validate({str(VALID)!r})
            message = b2mml.read({str(VALID)!r}).message
            assert b2mml.check(message) == isa.check(message)
            b2mml.assert_valid(message)
        """
    )
    run().assert_outcomes(passed=1)


def test_payloads_are_checked_by_the_profile_and_its_waivers(
    run: Run, payloads: Path, pytester: pytest.Pytester
) -> None:
    pytest.importorskip("pydantic", reason="profiles need pydantic, an extra of isa95kit")
    (pytester.path / "tox.ini").unlink()
    with_profile(pytester, 'isa95kit_payloads = ["payloads/valid"]')
    result = run("payloads/valid/lots.ndjson")
    result.assert_outcomes(failed=2)
    result.stdout.fnmatch_lines(["  warning PLANT-001 payloads/valid/lots.ndjson:1*"])
    with (pytester.path / "plant" / "isa95kit.toml").open("a", encoding="utf-8") as profile:
        profile.write(
            '[[waivers]]\nrule = "PLANT-001"\nfile = "payloads/valid/lots.ndjson:3"\n'
            'reason = "r"\nby = "QA"\nexpires = 2999-01-01\n'
        )
    run("payloads/valid/lots.ndjson").assert_outcomes(passed=1, failed=1)


@pytest.mark.parametrize(
    ("profile", "blocked", "told"),
    [
        ("isa95kit.toml", "", "*isa95kit_profile: *isa95kit.toml: cannot be read: *"),
        ("isa95kit.toml", "pydantic", "*isa95kit_profile: pydantic is not installed*pip install*"),
    ],
)
def test_a_profile_that_cannot_be_used_fails_with_what_to_do(
    run: Run, pytester: pytest.Pytester, payloads: Path, profile: str, blocked: str, told: str
) -> None:
    if not blocked:
        pytest.importorskip("pydantic", reason="profiles need pydantic, an extra of isa95kit")
    site = pytester.path / "installed" / "sitecustomize.py"
    site.write_text(f"import sys\nsys.modules[{blocked!r}] = None\n", "utf-8")
    ini = pytester.path / "tox.ini"
    ini.write_text(ini.read_text("utf-8") + f"\nisa95kit_profile = {profile}\n", "utf-8")
    pytester.makepyfile("def test_it(b2mml):\n    pass\n\ndef test_other():\n    pass\n")
    result = run(fresh=True)
    result.assert_outcomes(passed=1, failed=5, errors=1)
    result.stdout.fnmatch_lines([told])
    result.stdout.no_fnmatch_line("*Traceback*")


def test_unused_it_loads_nothing_and_leaves_other_collection_alone(
    run: Run, pytester: pytest.Pytester
) -> None:
    """The plugin is in every run of a project that has isa95kit installed."""
    pytester.path.joinpath("data.xml").write_text("not a document", "utf-8")
    pytester.path.joinpath("data.json").write_text("not a document", "utf-8")
    pytester.makepyfile(
        """
        import sys

        def test_it():
            assert sorted(n for n in sys.modules if n.partition(".")[0] == "isa95kit") == [
                "isa95kit", "isa95kit.integrations", "isa95kit.integrations.pytest"
            ]
            assert not {"lxml", "pydantic", "rich"} & sys.modules.keys()
        """
    )
    run("--strict-config", fresh=True).assert_outcomes(passed=1)


def test_pytest_finds_it_by_itself_and_can_do_without(
    run: Run, pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD")
    pytester.makepyfile("def test_it(b2mml):\n    pass\n")
    others = {p.name for p in entry_points(group="pytest11")} - {"isa95kit"}
    without = [word for name in sorted(others) for word in ("-p", f"no:{name}")]
    pytester.runpytest_subprocess(*without).assert_outcomes(passed=1)
    pytester.runpytest_subprocess(*without, "-p", "no:isa95kit").assert_outcomes(errors=1)


@pytest.mark.skipif(sys.platform == "win32", reason="needs links in folders")
def test_links_to_folders_and_files_are_followed(
    run: Run, payloads: Path, pytester: pytest.Pytester
) -> None:
    elsewhere = pytester.mkdir("elsewhere")
    shutil.copy(VALID, elsewhere / "one.xml")
    (payloads / "valid" / "linked").symlink_to(elsewhere, target_is_directory=True)
    (payloads / "valid" / "two.xml").symlink_to(elsewhere / "one.xml")
    run("payloads/valid").assert_outcomes(passed=6)
