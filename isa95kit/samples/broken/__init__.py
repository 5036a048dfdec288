"""Documents broken on purpose: each is a clean one with one change, and says what will be found.

    from isa95kit.samples.broken import broken

    for one in broken("XSD-101"):
        report = isa95kit.validate(one.data, limits=one.limits)
        assert [(f.rule, f.path) for f in report.errors] == [(one.rule, one.path)]

`breaks` says what a break is, one module an area says which there are, `catalogue` makes the
documents, `anywhere` breaks those of any root, `manifest` writes them for programs that are to be
tested with them. Values come from the
plants of `isa95kit.samples.plants`, so that documents of other seeds and plants differ.
"""

from __future__ import annotations

from isa95kit.samples.broken.anywhere import broken_root
from isa95kit.samples.broken.breaks import Break, Broken, NotBreakable
from isa95kit.samples.broken.catalogue import (
    BREAKS,
    breakable,
    breaks,
    broken,
    every_broken,
)
from isa95kit.samples.broken.exceptions import exceptions
from isa95kit.samples.broken.manifest import written
from isa95kit.samples.broken.profiles import profile_files

__all__ = [
    "BREAKS",
    "Break",
    "Broken",
    "NotBreakable",
    "breakable",
    "breaks",
    "broken",
    "broken_root",
    "every_broken",
    "exceptions",
    "profile_files",
    "written",
]
