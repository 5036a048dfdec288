"""From a profile to what checking needs: a rule set, a context, waivers."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from isa95kit.profile import known
from isa95kit.profile.choosing import chosen
from isa95kit.profile.loading import Profile, ProfileError
from isa95kit.profile.status import status_model
from isa95kit.profile.sync import tier_table
from isa95kit.profile.waivers import Waivers
from isa95kit.releases import Release
from isa95kit.rules.agreement import Agreement, Carriers, Systems, Tolerances
from isa95kit.rules.context import NO_CONTEXT, Context
from isa95kit.rules.engine import RuleSet
from isa95kit.rules.ownership import OwnershipTable
from isa95kit.rules.roles import RoleTable
from isa95kit.units import Units, UnknownUnit

__all__ = ["Applied", "apply"]


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
        RuleSet(chosen(profile)),
        _context(profile, context),
        Waivers(model.waivers, today),
        Release(documents.release) if documents.release else None,
        Path(documents.extensions) if documents.extensions else None,
    )


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
    if context.ownership is None and model.ownership:
        context = replace(context, ownership=OwnershipTable(_frozen(model.ownership)))
    if context.roles is None and model.roles:
        context = replace(context, roles=RoleTable(_frozen(model.roles)))
    units, partner = context.units, model.partner
    made: dict[str, tuple[str, Callable[[], Any]]] = {
        "tiers": ("sync", lambda: tier_table(model.sync)),
        "accounts": ("accounts", lambda: known.accounts(model.accounts)),
    }
    if model.units.factors:
        made["factors"] = "units.factors", lambda: known.factors(model.units.factors, units)
    if partner.factors:
        made["partner_factors"] = "partner.factors", lambda: known.factors(partner.factors, units)
    if partner.profile:
        made["partner"] = "partner.profile", lambda: known.partner(partner.profile)
    for part, (key, make) in made.items():
        if getattr(context, part) is None:
            try:
                context = replace(context, **{part: make()})
            except ValueError as error:
                told = (f"{profile.path}: {key}: {line}" for line in str(error).splitlines())
                raise ProfileError(*told) from None
    return context


def _frozen(mapping: Mapping[str, Any]) -> Mapping[str, Any]:
    return MappingProxyType(dict(mapping))
