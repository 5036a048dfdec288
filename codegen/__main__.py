"""`python -m codegen import DIR --release R | emit | check`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from codegen import artefacts, vocabulary
from isa95kit.releases import Release
from isa95kit.schema.xsd import read_folder


def main() -> int:
    """Run one of the three commands; the exit code is 1 when `check` finds a difference."""
    parser = argparse.ArgumentParser(prog="python -m codegen", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    importing = commands.add_parser("import", help="official XSD folder → vocabulary")
    importing.add_argument("folder", type=Path)
    importing.add_argument("--release", type=Release, required=True)
    commands.add_parser("emit", help="vocabulary → everything generated")
    commands.add_parser("check", help="generate again and compare with what is committed")
    arguments = parser.parse_args()
    match arguments.command:
        case "import":
            files = vocabulary.render(read_folder(arguments.folder, arguments.release))
            folder = vocabulary.VOCABULARY / arguments.release.value
            artefacts.write({folder: files})
        case "emit":
            artefacts.write(artefacts.generate())
        case "check":
            differences = artefacts.differences(artefacts.generate())
            for line in differences:
                print(line, file=sys.stderr)  # noqa: T201
            return 1 if differences else 0
    return 0


if __name__ == "__main__":
    sys.exit(main())
