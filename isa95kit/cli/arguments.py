"""What the commands share: exit codes, wrong usage, and arguments that mean the same everywhere."""

from __future__ import annotations

import argparse
import re
from enum import IntEnum
from typing import TYPE_CHECKING

from isa95kit.releases import Release

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]

__all__ = ["Exit", "UsageError", "add_release", "byte_count", "whole_number"]


class Exit(IntEnum):
    """What the process says at its end. Never a count: 256 findings would read as 0."""

    CLEAN = 0
    FINDINGS = 1
    USAGE = 2
    UNREADABLE = 3
    INTERNAL = 4
    INTERRUPTED = 130
    BROKEN_PIPE = 141


class UsageError(Exception):
    """The command line asks for something that cannot be done; the message says what to change."""


def add_release(parser: argparse.ArgumentParser, meaning: str) -> None:
    """Add ``--release``."""
    parser.add_argument("--release", type=release, metavar="R", help=f"{meaning}: {_releases()}")


def release(text: str) -> Release:
    """A release by its name, in any case."""
    try:
        return Release(text.upper())
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"{text!r} is not a release; there are {_releases()}"
        ) from None


def byte_count(text: str) -> int:
    """A size such as ``4000000``, ``500K``, ``500M`` or ``2G`` (powers of 1024)."""
    match = re.fullmatch(r"([1-9][0-9]{0,14})([KMG]?)B?", text.strip(), re.IGNORECASE)
    if match is None:
        raise argparse.ArgumentTypeError(f"{text!r} is not a size; write it as 500M or 2G")
    return int(match[1]) << 10 * " KMG".index(match[2].upper() or " ")


def whole_number(text: str) -> int:
    """A count that is not negative."""
    if not re.fullmatch(r"[0-9]{1,9}", text):
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number of 0 or more")
    return int(text)


def _releases() -> str:
    return ", ".join(r.value for r in Release)
