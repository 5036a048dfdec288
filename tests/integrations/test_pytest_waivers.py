"""Waivers that a run of pytest had no use for, really run: alone and in several processes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

pytest.importorskip("pydantic", reason="profiles need pydantic, an extra of isa95kit")

import isa95kit as isa
from isa95kit.b2mml import Identifier, MaterialLot
from tests.integrations.test_pytest import Run, run

__all__ = ["run"]

pytest_plugins = ["pytester"]

LOT = MaterialLot(id=Identifier("L1"))
RULES = '''
from isa95kit.b2mml import MaterialLot

def stored_somewhere(lot: MaterialLot, at):
    """PLANT-001: Every lot names where it is stored."""
    if lot.storage_location is None:
        yield at.problem("nobody knows where it is")
'''
FIXTURE = """
from isa95kit.b2mml import Identifier, MaterialLot

def test_lot(b2mml):
    b2mml.assert_valid(MaterialLot(id=Identifier("L1")))
"""
PROCESSES = [(), ("-p", "xdist", "-n", "2")]
UNUSED = "*PROFILE-102*"

Write = Callable[..., None]


def waiver(expires: str = "2999-01-01", file: str = "*", rule: str = "PLANT-001") -> str:
    return (
        f'[[waivers]]\nrule = "{rule}"\nfile = "{file}"\nreason = "r"\nby = "QA"\n'
        f"expires = {expires}\n"
    )


@pytest.fixture
def project(pytester: pytest.Pytester) -> Write:
    """Makes a project with two payloads, a profile and what it waives."""
    payloads = pytester.mkdir("payloads")
    for name in ("a.json", "b.json"):
        (payloads / name).write_text(isa.to_json(LOT), "utf-8")
    pytester.path.joinpath("plant_rules.py").write_text(RULES, "utf-8")

    def written(*waivers: str, fail_on: str = "error") -> None:
        text = '[rules]\nown = ["plant_rules"]\n' + "".join(waivers)
        pytester.path.joinpath("isa95kit.toml").write_text(text, "utf-8")
        pytester.makepyprojecttoml(
            '[tool.pytest.ini_options]\nisa95kit_profile = "isa95kit.toml"\n'
            f'isa95kit_payloads = ["payloads"]\nisa95kit_fail_on = "{fail_on}"\n'
        )

    return written


@pytest.mark.parametrize("processes", PROCESSES)
def test_waivers_that_are_used_are_not_spoken_of(
    run: Run, project: Write, processes: tuple[str, ...]
) -> None:
    project(waiver(file="payloads/a.json"), waiver(file="payloads/b.json"))
    result = run(*processes, fresh=bool(processes))
    result.assert_outcomes(passed=2)
    assert result.ret == 0
    result.stdout.no_fnmatch_line("*isa95kit: waivers*")


@pytest.mark.parametrize(
    ("processes", "fail_on", "code"),
    [((), "error", 0), ((), "warning", 1), (PROCESSES[1], "warning", 1)],
)
def test_one_that_is_not_is_a_warning_at_the_end(
    run: Run, project: Write, processes: tuple[str, ...], fail_on: str, code: int
) -> None:
    project(waiver(), waiver(rule="PLANT-777"), fail_on=fail_on)
    result = run(*processes, fresh=bool(processes))
    result.assert_outcomes(passed=2)
    assert result.ret == code
    result.stdout.fnmatch_lines(
        [
            "*= isa95kit: waivers of isa95kit.toml =*",
            "  warning PROFILE-102 isa95kit.toml",
            "*nothing was found for the waiver of PLANT-777 at * by QA",
        ]
    )
    assert str(result.stdout).count("PROFILE-102") == 1


def test_one_that_has_expired_fails_the_run(run: Run, project: Write) -> None:
    project(waiver(), waiver(expires="2020-01-01"))
    result = run()
    result.assert_outcomes(passed=2)
    assert result.ret == 1
    result.stdout.fnmatch_lines(["*error PROFILE-101 isa95kit.toml"])


def test_the_fixture_uses_waivers_too(run: Run, project: Write, pytester: pytest.Pytester) -> None:
    project(waiver(file="payloads/*"), waiver(file="<MaterialLot>"))
    pytester.makepyfile(FIXTURE)
    result = run()
    result.assert_outcomes(passed=3)
    result.stdout.no_fnmatch_line(UNUSED)


@pytest.mark.parametrize(
    "words",
    [
        ("payloads/a.json",),
        ("-k", "a.json"),
        ("--deselect", "payloads/b.json"),
        ("--ignore", "payloads/b.json"),
        ("--collect-only",),
        ("--lf",),
        ("-p", "xdist", "-n", "2", "-k", "a.json"),
    ],
)
def test_a_run_of_a_part_says_nothing_of_waivers(
    run: Run, project: Write, words: tuple[str, ...]
) -> None:
    project(waiver(file="payloads/a.json"), waiver(file="payloads/b.json"))
    result = run(*words, fresh="xdist" in words)
    assert result.ret == 0
    result.stdout.no_fnmatch_line(UNUSED)


def test_a_run_that_stopped_says_nothing_of_waivers(run: Run, project: Write) -> None:
    project(waiver(file="payloads/b.json"))
    result = run("-x")
    assert result.ret != 0
    result.stdout.no_fnmatch_line(UNUSED)


def test_a_run_in_which_nothing_is_checked_says_nothing(
    run: Run, project: Write, pytester: pytest.Pytester
) -> None:
    project(waiver())
    pytester.makepyprojecttoml('[tool.pytest.ini_options]\nisa95kit_profile = "isa95kit.toml"\n')
    pytester.makepyfile("def test_it():\n    pass\n")
    result = run()
    result.assert_outcomes(passed=1)
    result.stdout.no_fnmatch_line(UNUSED)


def test_a_failing_document_uses_its_waiver_all_the_same(
    run: Run, project: Write, pytester: pytest.Pytester
) -> None:
    project(waiver(file="payloads/a.json"))
    pytester.path.joinpath("payloads", "b.json").write_text("{", "utf-8")
    result = run()
    result.assert_outcomes(passed=1, failed=1)
    result.stdout.no_fnmatch_line(UNUSED)


def test_the_profile_is_named_as_the_configuration_names_it(
    run: Run, project: Write, pytester: pytest.Pytester
) -> None:
    project(waiver(), waiver(rule="PLANT-777"))
    plant = pytester.mkdir("plant")
    for name in ("isa95kit.toml", "plant_rules.py"):
        Path(pytester.path / name).rename(plant / name)
    pytester.makepyprojecttoml(
        '[tool.pytest.ini_options]\nisa95kit_profile = "plant/isa95kit.toml"\n'
        'isa95kit_payloads = ["payloads"]\n'
    )
    run().stdout.fnmatch_lines(["*= isa95kit: waivers of plant/isa95kit.toml =*"])
