"""The files of a schema set: which ones make up a release, and how one is parsed."""

from __future__ import annotations

from pathlib import Path

from lxml import etree

__all__ = ["XSD", "parse_schema", "schema_files"]

XSD = "{http://www.w3.org/2001/XMLSchema}"


def schema_files(folder: Path) -> list[Path]:
    """The files of a schema set that make up the release.

    Left out are catch-all files that only include others, a set's broken variants, and the later
    of the two drafts of the V0401 batch production record (``xxxx``; ``WD01`` is used).
    """
    files = sorted(
        p
        for p in folder.glob("*.xsd")
        if not p.name.startswith(("AllSchemas", "driver")) and "xxxx" not in p.name
    )
    if not files:
        raise FileNotFoundError(f"no XSD files in {folder}: name the folder of one B2MML release")
    return files


def parse_schema(path: Path) -> etree._Element:
    """The root of one schema file, parsed without network, entities or DTD."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, remove_comments=True, load_dtd=False
    )
    return etree.fromstring(path.read_bytes(), parser, base_url=str(path))
