"""The profiles (``isa95kit.toml``) by which broken samples are judged that break a rule.

Each agrees on as little as the samples need that name it; all of them ask the sets base and gxp.
"""

from __future__ import annotations

from string import Template

from isa95kit.samples.plants import Plant

__all__ = ["PROFILES", "profile_text"]

_GXP = """\
[rules]
sets = ["base", "gxp"]
"""

_SYSTEMS = """
[systems]
erp = ["$erp"]
mes = ["$mes"]
quality = ["$quality"]
"""

_OWNERS = """
[ownership]
MaterialLot = "$mes"
"MaterialLot/EffectiveEndDate" = "$quality"
"""

_STOCKS = """
[ownership]
"MaterialDefinition/SafetyStock" = "$erp"
"""

_ROLES = """
[roles]
$roles
"""

_ACCOUNTS = """
[accounts]
open = ["CC-4711"]
closed = ["CC-0815"]
"""

_TIERS = """
[sync.materials]
$tiers
"""

_DOCUMENTS = """
[documents]
release = "V0701"
nouns = ["MaterialLot", "Person"]
verbs = ["Sync", "Notify"]
mandatory = ["MaterialLot/MaterialDefinitionID"]
unused = ["MaterialLot/SpatialDefinition"]

[codes]
Status = ["Released", "Quarantine", "Rejected"]

[identifiers]
MaterialDefinitionID = ["$agency"]
"""

PROFILES = {
    "gxp": _GXP,
    "systems": _GXP + _SYSTEMS,
    "owners": _GXP + _SYSTEMS + _OWNERS,
    "stocks": _GXP + _STOCKS,
    "roles": _GXP + _SYSTEMS + _ROLES,
    "accounts": _GXP + _ACCOUNTS,
    "tiers": _GXP + _TIERS,
    "documents": _DOCUMENTS,
}
"""The profiles by name; ``$…`` stands for what a plant has."""


def profile_text(name: str, plant: Plant) -> str:
    """The text of a profile as a plant has it. Raises KeyError for a name that no break has.

    >>> from isa95kit.samples.plants import DISCRETE
    >>> print(profile_text("systems", DISCRETE))
    [rules]
    sets = ["base", "gxp"]
    <BLANKLINE>
    [systems]
    erp = ["ERP-NORTHGATE"]
    mes = ["MES-HARBOR"]
    quality = ["QMS-HARBOR"]
    <BLANKLINE>
    """
    return Template(PROFILES[name]).substitute(
        erp=plant.erp,
        mes=plant.mes,
        quality=plant.quality,
        agency=plant.agency,
        roles="\n".join(f'"{p.id}" = ["{p.role}"]' for p in plant.people),
        tiers="\n".join(f'"{m.id}" = "event"' for m in plant.materials),
    )
