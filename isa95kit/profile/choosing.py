"""Which rules a profile asks: the sets it switches on, the plant's own, and what it restricts."""

from __future__ import annotations

import importlib
import importlib.util
import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from importlib.metadata import entry_points
from pathlib import Path
from types import ModuleType
from typing import Any

from isa95kit.findings import Severity
from isa95kit.profile.loading import Profile, ProfileError
from isa95kit.profile.restrictions import UnknownElement, restrictions
from isa95kit.rules.own import OwnRuleError, rule_of, rules_of
from isa95kit.rules.registry import RULES
from isa95kit.rules.rule import AnyRule

__all__ = ["ENTRY_POINTS", "available", "chosen", "offered"]

ENTRY_POINTS = "isa95kit.rules"
"""Group in which packages offer rules of their own: the module, or the function, by a name."""


def chosen(profile: Profile) -> Iterator[AnyRule]:
    """The rules that a profile asks, at the severities it sets, without those it switches off.

    Raises `ProfileError` as `available` does.
    """
    for rule in available(profile):
        severity = profile.model.rules.severity.get(rule.id)
        if severity != "off":
            yield replace(rule, severity=Severity(severity)) if severity else rule


def available(profile: Profile) -> tuple[AnyRule, ...]:
    """The rules of a profile's sets, the plant's own and what it restricts, as they are written.

    Raises `ProfileError` for elements, rules and modules that the file names and do not exist.
    """
    model = profile.model
    own = [rule for name in model.rules.own for rule in _own(profile, name)]
    documents, sets = model.documents, model.rules.sets
    try:
        restricted = list(
            restrictions(
                documents.nouns,
                documents.verbs,
                documents.mandatory,
                documents.unused,
                # QUAL-004 of the gxp set looks at the status of lots, in all its spellings.
                {n: c for n, c in model.codes.items() if n != "Status" or "gxp" not in sets},
                model.identifiers,
            )
        )
    except UnknownElement as error:
        raise ProfileError(f"{profile.path}: {error}") from None
    of_sets = [r for r in RULES if r.profile in sets]
    _distinct(profile, own)
    found = {r.id: r for r in (*of_sets, *own, *restricted)}
    for id in model.rules.severity:  # noqa: A001 the word everybody uses
        if id not in found and id not in {r.id for r in RULES}:
            raise ProfileError(f"{profile.path}: rules.severity.{id}: there is no rule {id}")
    return tuple(found.values())


def offered() -> tuple[tuple[AnyRule, ...], tuple[str, ...]]:
    """The rules that installed packages offer, and what is wrong with those that cannot be had."""
    found: dict[str, AnyRule] = {}
    problems = []
    for point in sorted(entry_points(group=ENTRY_POINTS)):
        try:
            for rule in _rules_in(point.load()):
                found.setdefault(rule.id, rule)
        except Exception as error:  # whatever a package does when it is imported
            problems.append(f"{point.name}: {error}")
    return tuple(found.values()), tuple(problems)


def _own(profile: Profile, name: str) -> tuple[AnyRule, ...]:
    by_name = {point.name: point for point in entry_points(group=ENTRY_POINTS)}
    try:
        return _rules_in(by_name[name].load() if name in by_name else _loaded(profile.folder, name))
    except (ImportError, AttributeError, OwnRuleError) as error:
        raise ProfileError(f"{profile.path}: rules.own: {name}: {error}") from None
    except Exception as error:
        # Whatever a plant's module does when it is imported, its profile is what cannot be used.
        told = f"{type(error).__name__}: {error}"
        raise ProfileError(f"{profile.path}: rules.own: {name}: {told}") from error


def _rules_in(found: Any) -> tuple[AnyRule, ...]:
    return rules_of(found) if isinstance(found, ModuleType) else (rule_of(found),)


def _distinct(profile: Profile, own: Iterable[AnyRule]) -> None:
    """Refuse ids that mean two rules, or another finding; a rule that is named twice is one."""
    from isa95kit.reports.catalogue import known

    sources = {**dict.fromkeys(known(), "isa95kit"), **{r.id: r.source for r in RULES}}
    for rule in own:
        source = sources.setdefault(rule.id, rule.source)
        if source != rule.source or rule.id.startswith("PROFILE-"):
            raise ProfileError(
                f"{profile.path}: rules.own: {rule.source}: there is another rule {rule.id} "
                "already: give it an id of its own"
            )


def _loaded(folder: Path, name: str) -> Any:
    """A module beside the profile or an installed one, or what a dotted name means in it."""
    module, _, attribute = name.partition(":")
    file = folder / f"{module}.py"
    if file.is_file():
        spec = importlib.util.spec_from_file_location(module, file)
        assert spec is not None
        assert spec.loader is not None
        loaded = importlib.util.module_from_spec(spec)
        sys.modules.setdefault(module, loaded)
        spec.loader.exec_module(loaded)
    else:
        loaded = importlib.import_module(module)
    return getattr(loaded, attribute) if attribute else loaded
