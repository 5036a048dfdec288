"""Validation of a recorded exchange: documents in the order in which they came in."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from isa95kit.binding.limits import DEFAULT, Limits
from isa95kit.binding.sources import Source
from isa95kit.findings import Report
from isa95kit.releases import Release
from isa95kit.validation import judged

if TYPE_CHECKING:
    from isa95kit.profile import Applied, Profile
    from isa95kit.rules.context import Context

__all__ = ["validate_in_order"]


def validate_in_order(
    sources: Iterable[Source],
    *,
    release: Release | None = None,
    extensions: Path | None = None,
    limits: Limits = DEFAULT,
    profile: str | Path | Profile | Applied | None = None,
    context: Context | None = None,
) -> tuple[Report, ...]:
    """Check documents as `isa95kit.validate` does, each with what those before it said.

    Gives a report for each source, in their order, which is that in which the messages came in.
    See `isa95kit.rules.sequence.check_sequence` for what is remembered and compared. A document
    that is not valid, or not of the newest release, has its own report and is otherwise passed
    over. All documents are held in memory.

    *profile* and *context* are as for `isa95kit.validate`. Bad input never raises; misuse does.
    """
    from isa95kit.rules.checking import askable, with_outcome
    from isa95kit.rules.context import NO_CONTEXT
    from isa95kit.rules.registry import rule_set
    from isa95kit.rules.sequence import check_sequence

    ready = None
    if profile is not None:
        from isa95kit.profile.validating import finished, made_ready

        ready = made_ready(profile, context)
        extensions = extensions or ready.extensions
    documents = [
        judged(source, release=release, extensions=extensions, limits=limits) for source in sources
    ]
    asked = [askable(document, extensions) for document in documents]
    outcomes = iter(
        check_sequence(
            [message for message, _ in asked if message is not None],
            rules=ready.rules if ready is not None else rule_set(),
            context=ready.context if ready is not None else context or NO_CONTEXT,
        )
    )
    reports = [
        report if message is None else with_outcome(document, report, next(outcomes), limits)
        for document, (message, report) in zip(documents, asked, strict=True)
    ]
    if ready is not None:
        reports = [finished(ready, report) for report in reports]
    return tuple(reports)
