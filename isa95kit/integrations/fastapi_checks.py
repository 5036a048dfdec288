"""What an application checks of messages that come in and of answers that go out.

A profile is made ready once a day, for its waivers are in force or not by the day; a context is
asked for once a message, for what is known changes with each.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from isa95kit.binding.limits import DEFAULT, Limits
from isa95kit.document import check, document_of
from isa95kit.findings import Report
from isa95kit.rules.checking import with_rules
from isa95kit.rules.context import NO_CONTEXT, Context
from isa95kit.rules.registry import rule_set
from isa95kit.validation import Judged, judged

if TYPE_CHECKING:
    from isa95kit.b2mml.base import Component
    from isa95kit.profile import Applied, Profile

__all__ = ["Checks"]


@dataclass(slots=True)
class Checks:
    """How an application judges. *today* is asked for the day that decides on waivers."""

    limits: Limits = DEFAULT
    schema_only: bool = False
    profile: Profile | Applied | None = None
    context: Context | Callable[[Any], Context] | None = None
    today: Callable[[], dt.date] = lambda: dt.datetime.now(dt.UTC).date()
    _ready: tuple[dt.date, Applied] | None = field(default=None, init=False)

    @classmethod
    def of(
        cls,
        limits: Limits,
        schema_only: bool,
        profile: str | Path | Profile | Applied | None,
        context: Context | Callable[[Any], Context] | None,
    ) -> Checks:
        """Checks by a profile, which is read at once. Raises `ProfileError`, `MissingExtra`."""
        if profile is None or schema_only:
            return cls(limits, schema_only, None, context)
        if isinstance(profile, (str, Path)):
            from isa95kit.profile import load_profile

            profile = load_profile(profile)
        made = cls(limits, schema_only, profile, context)
        made.applied()
        return made

    def applied(self) -> Applied | None:
        """The profile, as it stands today."""
        from isa95kit.profile import Profile, apply

        if not isinstance(self.profile, Profile):
            return self.profile
        today = self.today()
        if self._ready is None or self._ready[0] != today:
            self._ready = (today, apply(self.profile, today=today))
        return self._ready[1]

    def read(self, data: bytes) -> Judged:
        """A message by syntax and schema. Raises `InvalidDocument`, as `isa95kit.read` does."""
        applied = self.applied()
        extensions = applied.extensions if applied else None
        found = judged(data, extensions=extensions, limits=self.limits)
        message = document_of(found, extensions).message
        return replace(found, message=message)

    def judge(self, received: Judged, request: object) -> Report:
        """The report on a message that was read, with what rules and profile say of it."""
        applied, known = self.applied(), self._known(request)
        if self.schema_only:
            return received.report
        if applied is None:
            return with_rules(received, rule_set(), known, self.limits)
        from isa95kit.profile.validating import by_profile

        ready = replace(applied, context=_beside(known, applied.context))
        return by_profile(ready, received, self.limits, applied.extensions)

    def answer(self, message: Component, request: object) -> Report:
        """The report on a message that goes out."""
        applied, known = self.applied(), self._known(request)
        if applied is None:
            return check(message, schema_only=self.schema_only, context=known)
        ready = replace(applied, context=_beside(known, applied.context))
        return check(message, extensions=applied.extensions, profile=ready)

    def _known(self, request: object) -> Context:
        if callable(self.context):
            return self.context(request)
        return self.context or NO_CONTEXT


def _beside(given: Context, agreed: Context) -> Context:
    """What a caller knows, and beside it what his profile says: the agreement first of all."""
    lacking = {f.name for f in fields(Context) if getattr(given, f.name) is None}
    return replace(given, **{name: getattr(agreed, name) for name in {*lacking, "agreement"}})
