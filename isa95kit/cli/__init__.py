"""The command line: ``isa95kit COMMAND …``, one module per command.

Exit codes: 0 clean, 1 findings at or above ``--fail-on``, 2 wrong usage, 3 input could not be
read, 4 internal error; 130 when interrupted, 141 when the reader of the output went away.
Findings go to standard output, everything else to standard error.
"""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from importlib import import_module

from isa95kit import __version__
from isa95kit.cli.arguments import Exit, UsageError

__all__ = ["main"]

COMMANDS = (
    "validate",
    "convert",
    "inspect",
    "openapi",
    "rules",
    "explain",
    "init",
    "schemas",
    "sample",
    "conformance",
)
"""Modules of this package, each with ``register(subparsers)``, in the order of the help."""

DEBUG = "ISA95KIT_DEBUG"


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code.

    *argv* is the command line without the program's name; None takes it from the process.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A terminal that cannot show a character must not end the run.
            stream.reconfigure(errors="backslashreplace")
    try:
        options = _parser().parse_args(argv)
        code: int = options.run(options)
        sys.stdout.flush()
    except SystemExit as stop:  # argparse: help, version, wrong usage
        return stop.code if isinstance(stop.code, int) else Exit.USAGE
    except UsageError as error:
        sys.stderr.write(f"isa95kit: {error}\n")
        return Exit.USAGE
    except BrokenPipeError:
        # The interpreter flushes once more at its end; that must not complain either.
        _silence_stdout()
        return Exit.BROKEN_PIPE
    except KeyboardInterrupt:
        return Exit.INTERRUPTED
    except Exception as error:
        if os.environ.get(DEBUG):
            raise
        sys.stderr.write(_internal_error(error))
        return Exit.INTERNAL
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="isa95kit",
        description="Validate, convert and look into ISA-95 / B2MML messages.",
        epilog="Exit codes: 0 clean, 1 findings, 2 wrong usage, 3 input could not be read, "
        "4 internal error.",
    )
    parser.add_argument("--version", action="version", version=f"isa95kit {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for name in COMMANDS:
        import_module(f"{__name__}.{name}").register(commands)
    return parser


def _silence_stdout() -> None:
    with suppress(OSError, ValueError):  # captured or closed already: nothing to flush to
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _internal_error(error: Exception) -> str:
    said = " ".join(str(error).split()) or "no message"
    where = "".join(f", {note}" for note in getattr(error, "__notes__", ()))
    return (
        f"isa95kit: internal error ({type(error).__name__}: {said}{where}); please report it, "
        f"with what the same command prints under {DEBUG}=1\n"
    )
