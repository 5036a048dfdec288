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


def modules(components: Components, descriptions: Descriptions) -> dict[str, str]:
    """The modules of ``isa95kit.b2mml`` by path, formatted by ruff."""
    files = render(map_components(components, descriptions))
    with tempfile.TemporaryDirectory() as folder:
        for name, source in files.items():
            path = Path(folder, name)
            path.parent.mkdir(exist_ok=True)
            path.write_text(source, "utf-8")
        command = ["ruff", "format", "--isolated", "--quiet", "--line-length", "100", folder]
        subprocess.run([sys.executable, "-m", *command], check=True)  # noqa: S603
        return {name: Path(folder, name).read_text("utf-8") for name in files}
