"""The command as a process: exit codes, streams, and how it ends when things go wrong."""

from __future__ import annotations

import argparse
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

import isa95kit.cli.validate
from isa95kit.cli import COMMANDS, main

EXAMPLES = Path(__file__).resolve().parents[2] / "docs" / "examples"
VALID = str(EXAMPLES / "sync-material-lot.xml")
BROKEN = str(EXAMPLES / "sync-material-lot-broken.xml")


def isa95kit_process(*arguments: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(  # noqa: S603 our own program
        [sys.executable, "-m", "isa95kit", *arguments], input=stdin, capture_output=True
    )


def command_that(monkeypatch: pytest.MonkeyPatch, error: BaseException) -> list[str]:
    """The arguments of a command that ends in *error*."""

    def run(_: argparse.Namespace) -> int:
        raise error

    monkeypatch.setattr(isa95kit.cli.validate, "run", run)
    return ["validate", "a.xml"]


def test_a_valid_document() -> None:
    done = isa95kit_process("validate", VALID)
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"sync-material-lot.xml: valid (V0701 SyncMaterialLot)" in done.stdout


def test_a_broken_document_on_standard_input() -> None:
    done = isa95kit_process("validate", "-", stdin=Path(BROKEN).read_bytes())
    assert (done.returncode, done.stderr) == (1, b"")
    assert done.stdout.startswith(b"<stdin>: not valid")
    assert b"<MaterialDefinitonID>SYRUP-43</MaterialDefinitonID>" in done.stdout


def test_wrong_usage_and_unreadable_input() -> None:
    done = isa95kit_process("validate", "--format", "yaml", VALID)
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"--format" in done.stderr
    assert isa95kit_process("validate", "gone.xml").returncode == 3


def test_a_reader_that_goes_away_is_no_error() -> None:
    with subprocess.Popen(  # noqa: S603 our own program
        [sys.executable, "-m", "isa95kit", "validate", BROKEN],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        said = process.stderr.read()
    assert (process.returncode, said) == (141, b"")


@pytest.mark.skipif(sys.platform == "win32", reason="interrupts are sent otherwise there")
def test_an_interrupt_ends_it_quietly(tmp_path: Path) -> None:
    for number in range(200):
        (tmp_path / f"{number}.xml").write_bytes(Path(BROKEN).read_bytes())
    with subprocess.Popen(  # noqa: S603 our own program
        [sys.executable, "-m", "isa95kit", "validate", str(tmp_path), "--jobs", "2"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        # A shell starts what it runs in the background with interrupts ignored.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        # The first line is there, and the pipe is full before the run is over.
        process.stdout.readline()
        time.sleep(0.1)
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=60)
    assert (process.returncode, said) == (130, b"")


def test_without_a_command_it_says_which_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2
    assert "required: COMMAND" in capsys.readouterr().err


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    said = capsys.readouterr()
    assert all(f"\n    {command}" in said.out for command in COMMANDS)
    assert said.err == ""


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    from importlib.metadata import version

    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"isa95kit {version('isa95kit')}\n"


def test_an_internal_error_is_one_line_that_asks_for_a_report(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("ISA95KIT_DEBUG", raising=False)
    error = LookupError("no such\nthing")
    error.add_note("while checking a.xml")
    assert main(command_that(monkeypatch, error)) == 4
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err == (
        "isa95kit: internal error (LookupError: no such thing, while checking a.xml); please "
        "report it, with what the same command prints under ISA95KIT_DEBUG=1\n"
    )


def test_debugging_shows_the_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ISA95KIT_DEBUG", "1")
    with pytest.raises(LookupError):
        main(command_that(monkeypatch, LookupError("no such thing")))


def test_interrupts_and_closed_pipes_say_nothing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(command_that(monkeypatch, KeyboardInterrupt())) == 130
    assert main(command_that(monkeypatch, BrokenPipeError())) == 141
    assert capsys.readouterr() == ("", "")
