"""The profiles (``isa95kit.toml``) by which broken samples are judged that break a rule.

Each agrees on as little as the samples need that name it; all of them ask the sets base and gxp.
"""

from __future__ import annotations

from string import Template

from isa95kit.samples.broken.breaks import NotBreakable
from isa95kit.samples.plants import Plant

__all__ = ["PROFILES", "profile_files"]

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

_PARTNER = """
[partner]
profile = "partner.$plant.xml"
"""

_FACTORS = """
[units]
factors = "factors.$plant.tsv"

[partner]
factors = "factors-of-partner.$plant.tsv"
"""

_LEDGER = """\
ledger_places = 3

"""

_SUPPORTED = """\
<?xml version="1.0" encoding="UTF-8"?>
<TransactionProfile xmlns="http://www.mesa.org/xml/B2MML" releaseID="V0701">
  <ID>$erp</ID>
  <SupportedAction releaseID="V0701">
    <ID>1</ID>
    <TransactionVerb>SYNC ADD</TransactionVerb>
    <TransactionNoun>MATERIAL LOT</TransactionNoun>
  </SupportedAction>
  <SupportedAction releaseID="V0701">
    <ID>2</ID>
    <TransactionVerb>GET</TransactionVerb>
    <TransactionNoun>MATERIAL LOT</TransactionNoun>
    <ObjectWildcardSupported>false</ObjectWildcardSupported>
  </SupportedAction>
</TransactionProfile>
"""

_TABLE = """\
material\tamount\tunit\tequals\tequals_unit\tsource
$first\t1\tXBX\t{}\t$first_unit\t{}
$second\t1\tXBX\t10\t$second_unit\t{}
"""

_BESIDE = {
    "partner": {"partner.$plant.xml": _SUPPORTED},
    "factors": {
        "factors.$plant.tsv": _TABLE.format("25", "$mes", "$mes"),
        "factors-of-partner.$plant.tsv": _TABLE.format("20", "$erp", "$erp"),
    },
}
"""Files that a profile names. Both sides put other amounts of the first material into a box."""

PROFILES = {
    "gxp": _GXP,
    "systems": _GXP + _SYSTEMS,
    "owners": _GXP + _SYSTEMS + _OWNERS,
    "stocks": _GXP + _STOCKS,
    "roles": _GXP + _SYSTEMS + _ROLES,
    "accounts": _GXP + _ACCOUNTS,
    "tiers": _GXP + _TIERS,
    "partner": _GXP + _PARTNER,
    "factors": _GXP + _FACTORS,
    "ledger": _LEDGER + _GXP,
    "documents": _DOCUMENTS,
}
"""The profiles by name; ``$…`` stands for what a plant has."""


def profile_files(name: str, plant: Plant) -> dict[str, str]:
    """The files of a profile as a plant has it, the profile first, and then those that it names.

    They belong into one folder. Raises `NotBreakable` for a name that no break has.

    >>> from isa95kit.samples.plants import DISCRETE
    >>> [(file, text)] = profile_files("systems", DISCRETE).items()
    >>> file
    'systems.discrete.toml'
    >>> print(text)
    [rules]
    sets = ["base", "gxp"]
    <BLANKLINE>
    [systems]
    erp = ["ERP-NORTHGATE"]
    mes = ["MES-HARBOR"]
    quality = ["QMS-HARBOR"]
    <BLANKLINE>
    """
    if name not in PROFILES:
        raise NotBreakable(f"there is no profile {name!r}: there are {', '.join(PROFILES)}")
    first, second = plant.materials[:2]
    words = {
        "plant": plant.name,
        "erp": plant.erp,
        "mes": plant.mes,
        "quality": plant.quality,
        "agency": plant.agency,
        "roles": "\n".join(f'"{p.id}" = ["{p.role}"]' for p in plant.people),
        "tiers": "\n".join(f'"{m.id}" = "event"' for m in plant.materials),
        "first": first.id,
        "first_unit": first.unit,
        "second": second.id,
        "second_unit": second.unit,
    }
    templates = {f"{name}.$plant.toml": PROFILES[name], **_BESIDE.get(name, {})}
    return {
        Template(file).substitute(words): Template(text).substitute(words)
        for file, text in templates.items()
    }
