"""xsdata as its users have it: classes that it generates itself from the official schema."""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
from pathlib import Path

from xsdata.formats.dataclass.context import XmlContext
from xsdata.formats.dataclass.parsers import XmlParser
from xsdata.formats.dataclass.serializers import XmlSerializer

__all__ = ["generated_pair"]

PACKAGE = "generated_by_xsdata"


def generated_pair(schema: Path, folder: Path) -> tuple[XmlParser, XmlSerializer]:
    """A parser and a serializer for the classes generated from a schema, which go to *folder*."""
    beside = str(Path(sys.executable).parent)  # where xsdata finds ruff, which it formats with
    subprocess.run(  # noqa: S603 the generator of our own requirements
        [
            *(sys.executable, "-m", "xsdata", "generate", str(schema.absolute())),
            *("--package", PACKAGE, "--structure-style", "single-package"),
        ],
        cwd=folder,
        env=os.environ | {"PATH": f"{beside}{os.pathsep}{os.environ.get('PATH', '')}"},
        capture_output=True,
        check=True,
    )
    sys.path.insert(0, str(folder))
    try:
        importlib.import_module(PACKAGE)
    finally:
        sys.path.remove(str(folder))
    context = XmlContext(models_package=PACKAGE)
    return XmlParser(context=context), XmlSerializer(context=context)
