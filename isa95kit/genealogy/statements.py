"""What messages say about lots, one statement each; a genealogy is a set of them.

A statement says what was said, not where: the same statement of two messages is one statement with
two sources. So messages may arrive twice and in any order.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType

from isa95kit.b2mml.common import MaterialUse, MaterialUseValue, QuantityValue, ResourceLocation
from isa95kit.findings import Severity
from isa95kit.genealogy.keys import EventKey, LotKey, PostingKey
from isa95kit.identity import Identity

__all__ = [
    "OTHER_USES",
    "Assembly",
    "Containment",
    "EventState",
    "LotState",
    "Posting",
    "Remark",
    "Role",
    "Said",
    "Source",
    "Statement",
    "role_of",
]


class Role(Enum):
    """What a line does to the balance of its event, after its MaterialUse.

    ``CONSUMABLE`` (Consumable) is used up but is no part of the product: traced, not balanced.
    ``OBSERVED`` (Inventoried, Returned Sample) moves nothing. ``UNKNOWN`` stands for a MaterialUse
    that is absent, or Other with a value nobody gave a role.
    """

    INPUT = "input"
    CONSUMABLE = "consumable"
    OUTPUT = "output"
    BY_PRODUCT = "by-product"
    CO_PRODUCT = "co-product"
    SAMPLE = "sample"
    SCRAP = "scrap"
    LOSS = "loss"
    OBSERVED = "observed"
    UNKNOWN = "unknown"

    def __str__(self) -> str:
        return self.value

    @property
    def enters(self) -> bool:
        """True when material goes into the event."""
        return self in (Role.INPUT, Role.CONSUMABLE)

    @property
    def produced(self) -> bool:
        """True when material is made by the event."""
        return self in (Role.OUTPUT, Role.BY_PRODUCT, Role.CO_PRODUCT)

    @property
    def withdrawn(self) -> bool:
        """True when material leaves for good, as sample, scrap or loss."""
        return self in (Role.SAMPLE, Role.SCRAP, Role.LOSS)


OTHER_USES: Mapping[str, Role] = MappingProxyType({"Scrap": Role.SCRAP, "Loss": Role.LOSS})
"""Roles of ``OtherValue`` where MaterialUse is Other; the standard has no words for these."""

_ROLES = {
    MaterialUseValue.CONSUMABLE: Role.CONSUMABLE,
    MaterialUseValue.CONSUMED: Role.INPUT,
    MaterialUseValue.MATERIAL_CONSUMED: Role.INPUT,
    MaterialUseValue.PRODUCED: Role.OUTPUT,
    MaterialUseValue.MATERIAL_PRODUCED: Role.OUTPUT,
    MaterialUseValue.YIELD_PRODUCED: Role.OUTPUT,
    MaterialUseValue.BY_PRODUCT_PRODUCED: Role.BY_PRODUCT,
    MaterialUseValue.CO_PRODUCT_PRODUCED: Role.CO_PRODUCT,
    MaterialUseValue.DESTRUCTIVE_SAMPLE: Role.SAMPLE,
    MaterialUseValue.RETAINED_SAMPLE: Role.SAMPLE,
    MaterialUseValue.RETURNED_SAMPLE: Role.OBSERVED,
    MaterialUseValue.INVENTORIED: Role.OBSERVED,
}


def role_of(use: MaterialUse | None, other: Mapping[str, Role] = OTHER_USES) -> Role:
    """The role of a line by its MaterialUse; *other* gives roles to values beside the standard's.

    >>> str(role_of(MaterialUse(MaterialUseValue.CONSUMED)))
    'input'
    >>> str(role_of(MaterialUse(MaterialUseValue.OTHER, other_value="Scrap")))
    'scrap'
    >>> str(role_of(None))
    'unknown'
    """
    if use is None:
        return Role.UNKNOWN
    if use.value == MaterialUseValue.OTHER:
        return other.get(use.other_value or "", Role.UNKNOWN)
    return _ROLES.get(use.value, Role.UNKNOWN)


@dataclass(frozen=True, slots=True, order=True)
class Source:
    """Where something was said: the message's root and BODID, when it was made, the place in it.

    Texts as they stand in the message, empty where it does not say. ``path`` is written as in
    findings.
    """

    message: str
    path: str
    bodid: str = ""
    created: str = ""

    def __str__(self) -> str:
        return f"{self.bodid or self.message}: {self.path}"


@dataclass(frozen=True, slots=True)
class LotState:
    """What a message said of a lot or sublot."""

    key: LotKey
    version: str = ""
    definition: Identity | None = None
    status: str = ""
    disposition: str = ""
    quantities: tuple[QuantityValue, ...] = ()
    location: ResourceLocation | None = None
    equipment: tuple[Identity, ...] = ()
    created: str = ""

    def __hash__(self) -> int:
        return hash((self.key, self.created))


@dataclass(frozen=True, slots=True)
class Containment:
    """A sublot is part of a lot, or of another sublot."""

    whole: LotKey
    part: LotKey


@dataclass(frozen=True, slots=True)
class Assembly:
    """A lot is a component of another; ``type`` is Physical or Logical, as far as it was said."""

    part: LotKey
    whole: LotKey
    type: str = ""
    relationship: str = ""
    quantities: tuple[QuantityValue, ...] = ()
    definitions: tuple[Identity, ...] = ()


@dataclass(frozen=True, slots=True)
class EventState:
    """What a message said of a segment response or job response."""

    key: EventKey
    parent: EventKey | None = None
    started: str = ""
    ended: str = ""
    state: str = ""
    operations_type: str = ""
    segments: tuple[Identity, ...] = ()
    equipment: tuple[Identity, ...] = ()
    behind: tuple[Identity, ...] = ()
    """Job responses of which a segment response says that it reports them."""


@dataclass(frozen=True, slots=True)
class Posting:
    """One line of an event: which material, in what role, how much.

    Several ``materials`` share the quantities, and nobody can say how (rule MAT-005).
    """

    key: PostingKey
    role: Role
    use: str
    materials: tuple[LotKey, ...]
    definitions: tuple[Identity, ...] = ()
    quantities: tuple[QuantityValue, ...] = ()
    location: ResourceLocation | None = None

    def __hash__(self) -> int:
        return hash(self.key)


@dataclass(frozen=True, slots=True)
class Remark:
    """Something in a message that a genealogy cannot do with as it stands."""

    rule: str
    severity: Severity
    message: str
    hint: str = ""


Statement = LotState | Containment | Assembly | EventState | Posting | Remark

Said = tuple[Statement, Source]
"""A statement and one place where it stands."""
