"""Compiled schemas and components of every release, built once a process and kept.

The XSD files are the package's own (``schemas/xsd`` in the repository, ``isa95kit/_schemas/xsd``
in an installed wheel).
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from lxml import etree

from isa95kit.releases import Release
from isa95kit.schema.files import XSD, parse_schema, schema_files

if TYPE_CHECKING:
    from isa95kit.schema.components import Components

__all__ = ["compile_official", "compiled", "components", "folder"]

ENTRY_FILE = "AllSchemas.xsd"
"""The file of an emitted set that includes all others."""


def folder(release: Release) -> Path:
    """Where the XSD files of a release lie."""
    package = Path(__file__).parent.parent
    for root in (package / "_schemas", package.parent / "schemas"):
        if (root / "xsd" / release.value).is_dir():
            return root / "xsd" / release.value
    raise FileNotFoundError(
        f"the XSD files of {release} are not installed with isa95kit; reinstall the package, or "
        "in a checkout run `python -m codegen emit`"
    )


@cache
def compiled(release: Release) -> etree.XMLSchema:
    """The schema of a release as libxml2 compiled it. Thread-safe to use, not to be pickled."""
    return etree.XMLSchema(parse_schema(folder(release) / ENTRY_FILE))


@cache
def components(release: Release) -> Components:
    """The components of a release, read from its emitted XSD files."""
    # Imported here: a valid document needs the compiled schema alone.
    from isa95kit.schema.xsd import read_folder

    return read_folder(folder(release), release)


def compile_official(directory: Path, release: Release) -> etree.XMLSchema:
    """Compile an official set as MESA published it.

    The sets before V0700 do not compile in libxml2 as they stand, because two files are imported
    for the extension namespace and the second import is ignored. Importing the one that includes
    the other first, from a driver made here, is all they need.
    """
    files = schema_files(directory)
    driver = etree.Element(
        XSD + "schema",
        {"targetNamespace": release.namespace, "elementFormDefault": "qualified"},
        nsmap={"xsd": XSD[1:-1]},
    )
    extensions = next(p for p in files if p.stem.endswith("AllExtensions"))
    etree.SubElement(
        driver,
        XSD + "import",
        {"namespace": release.extension_namespace, "schemaLocation": extensions.name},
    )
    for path in files:
        if not path.stem.endswith(("Extensions", "CoreComponents")):
            etree.SubElement(driver, XSD + "include", {"schemaLocation": path.name})
    text = etree.tostring(driver)
    location = (directory / "driver-in-memory.xsd").absolute().as_uri()
    return etree.XMLSchema(etree.fromstring(text, base_url=location))
