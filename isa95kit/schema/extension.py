"""A plant's own extension schema, compiled into the schema of a release.

The extension groups of a release are empty as published. A plant fills some in a schema file of
its own, in the extension namespace; that file takes the place of the groups it declares.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from lxml import etree

from isa95kit.releases import Release
from isa95kit.schema import store
from isa95kit.schema.files import XSD, parse_schema

__all__ = ["ExtensionSchemaError", "compiled_with"]

ALL = "B2MML-AllExtensions.xsd"


class ExtensionSchemaError(ValueError):
    """The plant's extension schema cannot be used; the message says why and what to do."""


def compiled_with(release: Release, extensions: Path) -> etree.XMLSchema:
    """The schema of a release with a plant's extension schema compiled in.

    Raises `ExtensionSchemaError` when the file is missing, is no schema, or does not compile.
    """
    path = Path(extensions).absolute()
    try:
        modified = path.stat().st_mtime_ns
    except OSError as error:
        raise ExtensionSchemaError(f"{path}: the extension schema cannot be read") from error
    return _compiled(release, path, modified)


@lru_cache(maxsize=8)
def _compiled(release: Release, path: Path, _modified: int) -> etree.XMLSchema:
    # Imported here: only plants with extensions pay for it.
    import shutil
    import tempfile

    plant = _checked(path, release)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copytree(store.folder(release), folder, dirs_exist_ok=True)
        own = {g.get("name") for g in plant.iterchildren(XSD + "group")}
        for file in folder.glob("*Extensions.xsd"):
            _without_groups(file, own)
        _bring_along(path, folder)
        if not (store.folder(release) / path.name).is_file():
            _include(folder / ALL, path.name)
        try:
            return etree.XMLSchema(parse_schema(folder / store.ENTRY_FILE))
        except etree.XMLSchemaParseError as error:
            first = error.error_log.filter_from_errors()
            detail = first[0].message if len(first) else str(error)
            raise ExtensionSchemaError(
                f"{path}: does not compile with the schema of {release}: {detail}"
            ) from error


def _checked(path: Path, release: Release) -> etree._Element:
    try:
        plant = parse_schema(path)
    except etree.XMLSyntaxError as error:
        raise ExtensionSchemaError(f"{path}: not well-formed XML: {error.msg}") from error
    if plant.tag != XSD + "schema":
        raise ExtensionSchemaError(f"{path}: this is no XML schema")
    target = plant.get("targetNamespace")
    if target != release.extension_namespace:
        raise ExtensionSchemaError(
            f"{path}: its target namespace is {target}, but the extension groups of {release} are "
            f"in {release.extension_namespace}; declare the groups there and import your own "
            "namespace from that file"
        )
    return plant


def _without_groups(file: Path, names: set[str | None]) -> None:
    root = parse_schema(file)
    for group in root.findall(XSD + "group"):
        if group.get("name") in names:
            root.remove(group)
    file.write_bytes(etree.tostring(root))


def _bring_along(path: Path, folder: Path) -> None:
    """Copy the file and what it includes or imports, except what the release's set has itself."""
    (folder / path.name).write_bytes(path.read_bytes())
    for reference in parse_schema(path).iter(XSD + "include", XSD + "import"):
        name = reference.get("schemaLocation", "")
        source = path.parent / name
        if name and "/" not in name and not (folder / name).exists() and source.is_file():
            _bring_along(source, folder)


def _include(file: Path, name: str) -> None:
    root = parse_schema(file)
    included = etree.Element(XSD + "include", {"schemaLocation": name})
    root.insert(0, included)
    file.write_bytes(etree.tostring(root))
