"""Validation as a plant's profile wants it."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

from isa95kit.binding.limits import Limits
from isa95kit.binding.sources import Source
from isa95kit.findings import Finding, Layer, Report, Severity, in_order
from isa95kit.profile.applying import Applied, apply
from isa95kit.profile.loading import Profile, load_profile
from isa95kit.releases import Release
from isa95kit.rules.checking import with_rules
from isa95kit.rules.context import NO_CONTEXT, Context
from isa95kit.validation import Judged, judged

__all__ = ["by_profile", "checked_by", "finished", "made_ready", "validate_with"]


def validate_with(
    profile: str | Path | Profile | Applied,
    source: Source,
    release: Release | None,
    extensions: Path | None,
    limits: Limits,
    context: Context | None,
) -> Report:
    """As `isa95kit.validate`, by a profile, as it stands today. Raises `ProfileError`."""
    return checked_by(made_ready(profile, context), source, release, extensions, limits)


def made_ready(profile: str | Path | Profile | Applied, context: Context | None) -> Applied:
    """A profile ready for checking today, with what a caller knows. Raises `ProfileError`."""
    if isinstance(profile, Applied):
        return profile if context is None else replace(profile, context=context)
    loaded = profile if isinstance(profile, Profile) else load_profile(profile)
    return apply(loaded, today=dt.datetime.now(dt.UTC).date(), context=context or NO_CONTEXT)


def checked_by(
    ready: Applied,
    source: Source,
    release: Release | None,
    extensions: Path | None,
    limits: Limits,
) -> Report:
    """The report on a document by a profile that was made ready."""
    own = extensions or ready.extensions
    found = judged(source, release=release, extensions=own, limits=limits)
    return by_profile(ready, found, limits, own)


def by_profile(ready: Applied, found: Judged, limits: Limits, extensions: Path | None) -> Report:
    """The report on a document that was judged, with what the profile says of it."""
    return finished(ready, with_rules(found, ready.rules, ready.context, limits, extensions))


def finished(ready: Applied, report: Report) -> Report:
    """A report with what the profile says of the release, and with its waivers."""
    wanted = ready.release
    if wanted is not None and report.release not in (None, wanted):
        told = Finding(
            "PROFILE-005",
            Severity.ERROR,
            Layer.PROFILE,
            f"the document is of {report.release}, and this plant takes {wanted}",
            f"/{report.root}",
            hint=f"Ask the sender for {wanted}.",
        )
        report = replace(report, findings=in_order([told, *report.findings]))
    return ready.waivers.apply(report)
