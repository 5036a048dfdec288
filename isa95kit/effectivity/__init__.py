"""Versions and effectivity: which version of an object is in force, and when.

`period_of` reads the dates of an object, `as_of` finds the version in force among several, and
`versions` the whole chain with its overlaps and gaps. `supersede` opens a new version and closes
the old one at the same moment.
"""

from __future__ import annotations

from isa95kit.effectivity.dates import (
    EffectivityFields,
    check_period,
    effectivity_fields,
    is_effective,
    period_of,
)
from isa95kit.effectivity.errors import (
    Ambiguous,
    ImpossiblePeriod,
    NaiveDateTime,
    NoEffectivity,
    NoSuccession,
    UnorderedVersion,
    UnusableDateTime,
)
from isa95kit.effectivity.ordering import ALPHABETIC, BY_DATE, NUMERIC, SEMANTIC, VersionOrder
from isa95kit.effectivity.period import ALWAYS, Period
from isa95kit.effectivity.succession import supersede
from isa95kit.effectivity.versions import (
    Chain,
    Gap,
    Key,
    Overlap,
    Scope,
    as_of,
    key_of,
    scope_of,
    versions,
)

__all__ = [
    "ALPHABETIC",
    "ALWAYS",
    "BY_DATE",
    "NUMERIC",
    "SEMANTIC",
    "Ambiguous",
    "Chain",
    "EffectivityFields",
    "Gap",
    "ImpossiblePeriod",
    "Key",
    "NaiveDateTime",
    "NoEffectivity",
    "NoSuccession",
    "Overlap",
    "Period",
    "Scope",
    "UnorderedVersion",
    "UnusableDateTime",
    "VersionOrder",
    "as_of",
    "check_period",
    "effectivity_fields",
    "is_effective",
    "key_of",
    "period_of",
    "scope_of",
    "supersede",
    "versions",
]
