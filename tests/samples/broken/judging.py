"""Judges broken samples the way their manifest says, for the tests of this folder."""

from __future__ import annotations

import datetime as dt
import tempfile
from functools import cache
from pathlib import Path

import isa95kit as isa
from isa95kit.findings import Report
from isa95kit.profile import load_profile
from isa95kit.profile.applying import Applied, apply
from isa95kit.samples.broken import Broken, profile_files
from isa95kit.samples.plants import PLANTS

__all__ = ["judged", "unlike_expected"]


def judged(one: Broken, data: bytes) -> Report:
    """The report on the clean or the broken document."""
    profile = _profile(one.of.profile, one.plant) if one.of.profile else None
    limits = one.limits if data is one.data else isa.Limits()
    extensions = _extensions(one.extensions) if one.extensions else None
    return isa.validate(
        data, profile=profile, limits=limits, extensions=extensions, release=one.judge_as
    )


def unlike_expected(one: Broken) -> list[str]:
    """What is found otherwise than the sample says; empty where all is as it should be."""
    wrong = [f"clean: {f.rule} {f.path}" for f in judged(one, one.clean).errors]
    wrong += [
        f"clean has it: {f.path}" for f in judged(one, one.clean).findings if f.rule == one.rule
    ]
    found = {(f.rule, f.path, f.layer, f.severity) for f in judged(one, one.data).findings}
    expected = (one.rule, one.path, one.of.layer, one.of.severity)
    if expected not in found:
        wrong.append(f"missing: {one.rule} {one.path}")
    others = {f for f in found if f[3] is isa.Severity.ERROR} - {expected}
    return wrong + [f"also: {rule} {path}" for rule, path, _, _ in sorted(others)]


@cache
def _profile(name: str, plant: str) -> Applied:
    folder = Path(tempfile.mkdtemp())
    files = profile_files(name, PLANTS[plant])
    for file, text in files.items():
        (folder / file).write_text(text, "utf-8")
    return apply(load_profile(folder / next(iter(files))), today=dt.date(2026, 3, 1))


@cache
def _extensions(schema: str) -> Path:
    path = Path(tempfile.mkdtemp()) / "plant.xsd"
    path.write_text(schema, "utf-8")
    return path
