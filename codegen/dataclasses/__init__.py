"""The V0701 dataclasses: components mapped to xsdata's class model, rendered by a plugin of it."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from codegen.dataclasses.generator import render
from codegen.dataclasses.mapper import map_components
from codegen.vocabulary import Descriptions
from isa95kit.schema.components import Components

__all__ = ["modules"]

OURS = 'lint.isort.known-first-party=["isa95kit"]'


def modules(components: Components, descriptions: Descriptions) -> dict[str, str]:
    """The modules of ``isa95kit.b2mml`` by path, formatted by ruff."""
    files = render(map_components(components, descriptions))
    with tempfile.TemporaryDirectory() as folder:
        for name, source in files.items():
            path = Path(folder, name)
            path.parent.mkdir(exist_ok=True)
            path.write_text(source, "utf-8")
        _ruff(
            "check",
            "--fix",
            "--line-length",
            "100",
            "--select",
            "I,RUF022",
            "--config",
            OURS,
            folder,
        )
        _ruff("format", "--line-length", "100", folder)
        return {name: Path(folder, name).read_text("utf-8") for name in files}


def _ruff(command: str, *arguments: str) -> None:
    line = [sys.executable, "-m", "ruff", command, "--isolated", "--quiet", *arguments]
    subprocess.run(line, check=True)  # noqa: S603 - our own arguments
