"""``isa95kit init``: begin a plant profile."""

from __future__ import annotations

import argparse
import sys
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from isa95kit.cli.arguments import Exit, UsageError

if TYPE_CHECKING:
    from isa95kit.cli.arguments import Commands

__all__ = ["register", "run"]

NAME = "isa95kit.toml"
SCHEMA = "isa95kit.schema.json"
"""For editors: the first line of the profile names it."""


def register(commands: Commands) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "init",
        help="write a commented plant profile to start from",
        description=f"Write {NAME}, what a plant agrees on with its partners, with every key "
        f"explained, and {SCHEMA}, by which editors complete and check it. An existing profile is "
        "never overwritten.",
    )
    parser.add_argument(
        "folder", nargs="?", type=Path, default=Path(), metavar="FOLDER", help="default: here"
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Write the profile."""
    target: Path = options.folder / NAME
    text = files("isa95kit.profile").joinpath("template.toml").read_text("utf-8")
    try:
        with target.open("x", encoding="utf-8") as stream:
            stream.write(text)
        (options.folder / SCHEMA).write_bytes(_schema().read_bytes())
    except FileExistsError:
        raise UsageError(f"{target} exists already; it is not overwritten") from None
    except OSError as error:
        raise UsageError(f"cannot write {target}: {error.strerror}") from error
    sys.stderr.write(
        f"isa95kit: {target} written; check by it with: isa95kit validate FILE --profile {target}\n"
    )
    return Exit.CLEAN


def _schema() -> Path:
    """Where the schema lies: in the installed package, or in the repository."""
    package = Path(__file__).parent.parent
    for root in (package / "_schemas", package.parent / "schemas"):
        if (found := root / "profile" / SCHEMA).is_file():
            return found
    raise FileNotFoundError(f"isa95kit was installed without {SCHEMA}")
