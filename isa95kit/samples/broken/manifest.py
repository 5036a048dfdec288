"""Writes broken samples into a folder, with a manifest that says what is to be found in each."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from isa95kit.binding.limits import DEFAULT, Limits
from isa95kit.samples.broken.breaks import Broken
from isa95kit.samples.broken.profiles import profile_files
from isa95kit.samples.plants import PLANTS

__all__ = ["FORMAT", "MANIFEST", "written"]

FORMAT = "isa95kit-broken/1"
MANIFEST = "manifest.json"


def written(samples: Iterable[Broken], folder: Path) -> dict[str, Any]:
    """Write samples, the clean documents they are made of, and the manifest, which is returned.

    Profiles and extension schemas that the samples are judged by are written beside. The folder is
    made where it is missing; files of the same names are replaced. Raises OSError where the folder
    cannot be written, and ValueError where two samples have one name: those of one plant and seed
    go into one folder.

    >>> import tempfile
    >>> from isa95kit.samples.broken import broken
    >>> with tempfile.TemporaryDirectory() as name:
    ...     written(broken("ID-001"), Path(name))["documents"][0]["file"]
    'ID-001-blank.V0701.xml'
    """
    documents: list[dict[str, Any]] = []
    beside: dict[str, bytes] = {}
    for one in samples:
        if one.name in beside:
            raise ValueError(f"two samples are named {one.name}: write them into two folders")
        beside[one.name] = one.data
        documents.append(_entry(one, beside))
    folder.mkdir(parents=True, exist_ok=True)
    manifest = {"format": FORMAT, "documents": documents}
    beside[MANIFEST] = (json.dumps(manifest, indent=2, ensure_ascii=False) + "\n").encode()
    for name, data in beside.items():
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(data)
    return manifest


def _entry(one: Broken, beside: dict[str, bytes]) -> dict[str, Any]:
    """What the manifest says of a sample; what it refers to goes into *beside*."""
    of = one.of
    entry: dict[str, Any] = {
        "file": one.name,
        "rule": of.rule,
        "severity": str(of.severity),
        "layer": str(of.layer),
        "path": one.path,
        "release": str(one.release),
        "root": of.root,
        "form": one.form,
        "breaks": of.does,
        "plant": one.plant,
        "seed": one.seed,
        "from": f"clean/{one.name}",
    }
    beside[entry["from"]] = one.clean
    if of.profile:
        files = profile_files(of.profile, PLANTS[one.plant])
        entry["profile"] = next(iter(files))
        beside |= {name: text.encode() for name, text in files.items()}
    if one.extensions:
        entry["extensions"] = one.name.replace(one.form, "xsd")
        beside[entry["extensions"]] = one.extensions.encode()
    if one.judge_as is not None:
        entry["judge_as"] = str(one.judge_as)
    if one.limits != DEFAULT:
        entry["limits"] = _told(one.limits)
    return entry


def _told(limits: Limits) -> dict[str, int]:
    names = ("size", "depth", "text")
    return {n: getattr(limits, n) for n in names if getattr(limits, n) != getattr(DEFAULT, n)}
