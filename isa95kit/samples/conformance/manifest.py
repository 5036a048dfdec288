"""The suite as a folder: documents, a plant's schemas, and ``manifest.json`` that tells of them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from pathlib import Path, PurePosixPath
from typing import Any

from lxml import etree

from isa95kit.releases import Release
from isa95kit.samples.conformance.case import Area, Case, Fact, Form, Kind, Verdict, prefixes
from isa95kit.samples.conformance.facts import digest, is_path
from isa95kit.samples.conformance.shapes import Shape, Unusable, load
from isa95kit.samples.conformance.structure import PLANT_SCHEMA, plant_schema
from isa95kit.samples.conformance.suite import cases

__all__ = ["FORMAT", "MANIFEST", "Entry", "Suite", "entry_of", "export", "read_suite"]

FORMAT = "isa95kit-conformance/1"

MANIFEST = "manifest.json"


@dataclass(frozen=True, slots=True)
class Entry:
    """A case as the manifest tells it; see `isa95kit.samples.conformance.case.Case`.

    ``digest`` is empty where nothing has to survive, and for documents in JSON.
    """

    id: str
    area: Area
    title: str
    release: Release
    root: str
    form: Form
    file: str
    sha256: str
    verdict: Verdict
    well_formed: bool
    round_trip: bool
    schema: str
    because: str
    digest: str
    facts: tuple[Fact, ...]


@dataclass(frozen=True)
class Suite:
    """A suite that lies in a folder."""

    folder: Path
    entries: tuple[Entry, ...]

    @cached_property
    def by_id(self) -> Mapping[str, Entry]:
        """The cases by their ids."""
        return {entry.id: entry for entry in self.entries}


def export(
    folder: Path,
    releases: Iterable[Release] = tuple(Release),
    *,
    seed: int = 0,
    small: bool = False,
) -> Suite:
    """Write a suite into a folder, which is made where it is missing.

    What stands in the folder under other names stays. The same arguments give the same bytes.
    Raises OSError where the folder cannot be written to.

    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as name:
    ...     suite = export(Path(name), [Release.V0701], small=True)
    ...     (Path(name) / suite.entries[0].file).is_file()
    True
    """
    chosen = tuple(sorted(set(releases)))
    folder.mkdir(parents=True, exist_ok=True)
    entries = []
    for case in cases(chosen, seed=seed, small=small):
        _write(folder / case.file, case.content)
        entries.append(entry_of(case))
    for release in chosen:
        _write(folder / release.value / PLANT_SCHEMA, plant_schema(release).encode())
    document = {
        "format": FORMAT,
        "seed": seed,
        "size": "small" if small else "full",
        "releases": [r.value for r in chosen],
        "namespaces": {r.value: dict(prefixes(r)) for r in chosen},
        "areas": {area.value: area.meaning for area in Area},
        "cases": [_row(entry) for entry in entries],
    }
    text = json.dumps(document, ensure_ascii=False, indent=1) + "\n"
    _write(folder / MANIFEST, text.encode())
    return Suite(folder, tuple(entries))


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def entry_of(case: Case) -> Entry:
    """What the manifest says of a case.

    >>> lots = (case for case in cases([Release.V0701], small=True))
    >>> entry_of(next(lots)).file
    'V0701/order/repeated-children.xml'
    """
    canonical = ""
    if case.round_trip and case.form is Form.XML:
        canonical = digest(etree.fromstring(case.content))
    return Entry(
        case.id,
        case.area,
        case.title,
        case.release,
        case.root,
        case.form,
        case.file,
        sha256(case.content).hexdigest(),
        case.verdict,
        case.well_formed,
        case.round_trip,
        case.schema,
        case.because,
        canonical,
        case.facts,
    )


def _row(entry: Entry) -> dict[str, Any]:
    """A case as the manifest writes it; what says nothing is left out."""
    row: dict[str, Any] = {
        "id": entry.id,
        "area": entry.area,
        "title": entry.title,
        "release": entry.release.value,
        "root": entry.root,
        "form": entry.form,
        "file": entry.file,
        "sha256": entry.sha256,
        "verdict": entry.verdict,
        "wellFormed": entry.well_formed,
        "roundTrip": entry.round_trip,
    }
    told = {"schema": entry.schema, "because": entry.because, "digest": entry.digest}
    row |= {name: value for name, value in told.items() if value}
    if entry.facts:
        row["facts"] = [{"path": f.path, "kind": f.kind, "value": f.value} for f in entry.facts]
    return row


def read_suite(folder: Path) -> Suite:
    """The suite in a folder. Raises `Unusable`, saying what is wrong, when there is none.

    >>> try:
    ...     read_suite(Path("/nowhere"))
    ... except Unusable as problem:
    ...     print(problem)
    /nowhere/manifest.json: cannot be read (No such file or directory)
    """
    path = folder / MANIFEST
    top = load(path, FORMAT)
    entries = tuple(_entry(row) for row in top.rows("cases"))
    if len({entry.id for entry in entries}) != len(entries):
        raise Unusable(f"{path}: a case stands twice")
    return Suite(folder, entries)


def _entry(row: Shape) -> Entry:
    form = row.one_of("form", Form)
    return Entry(
        row.text("id"),
        row.one_of("area", Area),
        row.text("title"),
        row.one_of("release", Release),
        row.text("root"),
        form,
        _inside(row, "file"),
        row.text("sha256"),
        row.one_of("verdict", Verdict),
        row.truth("wellFormed"),
        row.truth("roundTrip"),
        _inside(row, "schema", missing=""),
        row.text("because", missing=""),
        row.text("digest", missing=""),
        tuple(_fact(each, form) for each in row.rows("facts", missing=True)),
    )


def _fact(row: Shape, form: Form) -> Fact:
    path = row.text("path")
    if not is_path(path, form):
        raise row.wrong("path", "is no path of a fact")
    return Fact(path, row.one_of("kind", Kind), row.text("value"))


def _inside(row: Shape, name: str, missing: str | None = None) -> str:
    """A path inside of the folder."""
    text = row.text(name, missing=missing)
    parts = PurePosixPath(text)
    if parts.is_absolute() or ".." in parts.parts or "\\" in text or "\0" in text:
        raise row.wrong(name, "leads out of the folder")
    return text
