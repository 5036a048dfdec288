"""The rules there are for a plant: ours, its own, and what installed packages offer."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from isa95kit.cli.arguments import UsageError

if TYPE_CHECKING:
    from isa95kit.rules.rule import AnyRule

__all__ = ["SETS", "Plant", "add_profile", "plant"]

SETS = ("base", "gxp", "site")
"""The sets that a rule can belong to; ``site`` is what a plant adds."""


def add_profile(parser: argparse.ArgumentParser, meaning: str) -> None:
    """Add ``--profile``."""
    parser.add_argument("--profile", type=Path, metavar="F", help=meaning)


@dataclass(frozen=True, slots=True)
class Plant:
    """Rules and what a profile says of them.

    ``listed`` is what the profile asks, or all there is where no profile is named; ``others`` can
    be explained all the same. ``severities`` are those that the profile sets, ``problems`` what is
    wrong with packages that offer rules.
    """

    listed: tuple[AnyRule, ...]
    others: tuple[AnyRule, ...] = ()
    severities: Mapping[str, str] = field(default_factory=dict)
    problems: tuple[str, ...] = ()
    profile: Path | None = None

    @property
    def rules(self) -> tuple[AnyRule, ...]:
        """All of them, each id once."""
        return _distinct([*self.listed, *self.others])

    def severity(self, rule: AnyRule) -> str:
        """How bad it is when the rule is broken: ``off`` where the profile says so."""
        return self.severities.get(rule.id, str(rule.severity))

    def asks(self, rule: AnyRule) -> bool:
        """Whether the rule is one that the profile asks."""
        return any(one.id == rule.id for one in self.listed)


def plant(profile: Path | None) -> Plant:
    """The rules there are. Raises `UsageError` for a profile that cannot be used."""
    from isa95kit.profile.choosing import available, offered
    from isa95kit.profile.loading import ProfileError, load_profile
    from isa95kit.rules.registry import RULES

    elsewhere, problems = offered()
    if profile is None:
        return Plant(_distinct([*RULES, *elsewhere]), problems=problems)
    from isa95kit.extras import MissingExtra

    if str(profile) in SETS and not profile.exists():
        raise UsageError(f"--profile names a file: write --set {profile} for the rules of a set")
    try:
        loaded = load_profile(profile)
        listed = available(loaded)
    except (ProfileError, MissingExtra) as error:
        raise UsageError(f"--profile: {error}") from error
    return Plant(listed, (*RULES, *elsewhere), loaded.model.rules.severity, profile=profile)


def _distinct(rules: Iterable[AnyRule]) -> tuple[AnyRule, ...]:
    found: dict[str, AnyRule] = {}
    for rule in rules:
        found.setdefault(rule.id, rule)
    return tuple(found.values())
