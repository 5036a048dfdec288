"""From a profile to what checking needs: a rule set, a context, waivers."""

from __future__ import annotations

import datetime as dt
import importlib
import importlib.util
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from importlib.metadata import entry_points
from pathlib import Path
from types import MappingProxyType, ModuleType
from typing import Any

from isa95kit.findings import Severity
from isa95kit.profile.loading import Profile, ProfileError
from isa95kit.profile.restrictions import UnknownElement, restrictions
from isa95kit.profile.status import status_model
from isa95kit.profile.sync import tier_table
from isa95kit.profile.waivers import Waivers
from isa95kit.releases import Release
from isa95kit.rules.agreement import Agreement, Carriers, Systems, Tolerances
from isa95kit.rules.context import NO_CONTEXT, Context
from isa95kit.rules.engine import RuleSet
from isa95kit.rules.own import OwnRuleError, rule_of, rules_of
from isa95kit.rules.ownership import OwnershipTable
from isa95kit.rules.registry import RULES
from isa95kit.rules.roles import RoleTable
from isa95kit.rules.rule import AnyRule
from isa95kit.units import MaterialFactors, Units, UnknownUnit, read_factors

__all__ = ["ENTRY_POINTS", "Applied", "apply"]

ENTRY_POINTS = "isa95kit.rules"
"""Group in which packages offer rules of their own: the module, or the function, by a name."""


@dataclass(frozen=True, slots=True)
class Applied:
    """A profile made ready."""

    rules: RuleSet
    context: Context
    waivers: Waivers
    release: Release | None
    extensions: Path | None


def apply(profile: Profile, *, today: dt.date, context: Context = NO_CONTEXT) -> Applied:
    """Make a profile ready for checking on a day.

    What the caller's context holds already stays, but for the agreement, which is the profile's.
    Raises `ProfileError` for what the file names and does not exist: elements, rules, modules,
    units.
    """
    model = profile.model
    documents = model.documents
    return Applied(
        RuleSet(_rules(profile)),
        _context(profile, context),
        Waivers(model.waivers, today),
        Release(documents.release) if documents.release else None,
        Path(documents.extensions) if documents.extensions else None,
    )


def _rules(profile: Profile) -> Iterator[AnyRule]:
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
    chosen = [r for r in RULES if r.profile in model.rules.sets]
    _distinct(profile, own)
    available = {r.id: r for r in (*chosen, *own, *restricted)}
    for id in model.rules.severity:  # noqa: A001 the word everybody uses
        if id not in available and id not in {r.id for r in RULES}:
            raise ProfileError(f"{profile.path}: rules.severity.{id}: there is no rule {id}")
    for rule in available.values():
        severity = model.rules.severity.get(rule.id)
        if severity != "off":
            yield replace(rule, severity=Severity(severity)) if severity else rule


def _own(profile: Profile, name: str) -> tuple[AnyRule, ...]:
    offered = {point.name: point for point in entry_points(group=ENTRY_POINTS)}
    try:
        found: Any = offered[name].load() if name in offered else _loaded(profile.folder, name)
        return rules_of(found) if isinstance(found, ModuleType) else (rule_of(found),)
    except (ImportError, AttributeError, OwnRuleError) as error:
        raise ProfileError(f"{profile.path}: rules.own: {name}: {error}") from None
    except Exception as error:
        # Whatever a plant's module does when it is imported, its profile is what cannot be used.
        told = f"{type(error).__name__}: {error}"
        raise ProfileError(f"{profile.path}: rules.own: {name}: {told}") from error


def _distinct(profile: Profile, own: Iterable[AnyRule]) -> None:
    """Refuse ids that mean two rules; a rule that is named twice is one."""
    sources = {r.id: r.source for r in RULES}
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


def _context(profile: Profile, given: Context) -> Context:
    model = profile.model
    try:
        states = status_model(model.status)
    except ValueError as error:
        raise ProfileError(f"{profile.path}: status: {error}") from None
    agreement = Agreement(
        carriers=Carriers(**model.carriers.model_dump()),
        systems=Systems(**model.systems.model_dump()),
        tolerances=Tolerances(
            quantity=model.tolerances.quantity,
            yield_=model.tolerances.yield_,
            order=model.tolerances.order,
            clock=dt.timedelta(seconds=model.tolerances.clock_seconds),
            age=dt.timedelta(seconds=model.tolerances.age_seconds),
            answer=dt.timedelta(seconds=model.tolerances.answer_seconds),
        ),
        ledger_places=model.ledger_places,
        codes=_frozen(model.codes),
        unit_lists=_frozen(model.units.lists),
        quality_roles=model.quality_roles,
        planner_roles=model.planner_roles,
        reversal_codes=model.reversal_codes,
        signer_classes=_frozen(model.signer_classes),
        status_model=states,
        passing_results=model.passing_results,
        continuity_codes=model.continuity_codes,
        reschedule_categories=model.reschedule_categories,
        good_words=model.good_words,
        scrap_words=model.scrap_words,
        rework_words=model.rework_words,
    )
    context = replace(given, agreement=agreement)
    if context.units is None:
        try:
            context = replace(context, units=Units(aliases=model.units.aliases))
        except (UnknownUnit, ValueError) as error:
            raise ProfileError(f"{profile.path}: units.aliases: {error}") from None
    if context.factors is None and model.units.factors:
        context = replace(context, factors=_factors(profile, context.units))
    if context.ownership is None and model.ownership:
        context = replace(context, ownership=OwnershipTable(_frozen(model.ownership)))
    if context.roles is None and model.roles:
        context = replace(context, roles=RoleTable(_frozen(model.roles)))
    if context.tiers is None:
        try:
            context = replace(context, tiers=tier_table(model.sync))
        except ValueError as error:
            raise ProfileError(f"{profile.path}: sync: {error}") from None
    return context


def _factors(profile: Profile, units: Units | None) -> MaterialFactors:
    path = profile.model.units.factors
    try:
        lines = Path(path).read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise ProfileError(f"{profile.path}: units.factors: {path}: {error}") from None
    table, findings = read_factors(lines, units=units, path=path)
    if findings:
        raise ProfileError(*(f"{path}:{f.line}: {f.message}" for f in findings))
    return table


def _frozen(mapping: Mapping[str, Any]) -> Mapping[str, Any]:
    return MappingProxyType(dict(mapping))
