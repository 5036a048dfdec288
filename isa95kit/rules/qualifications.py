"""What persons are qualified for, and what state equipment is in, in memory."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from isa95kit.b2mml import DateTime, ResourceQualificationsManifest
from isa95kit.identity import Identity, NoIdentity

__all__ = ["Qualification", "QualificationRegister"]


@dataclass(frozen=True, slots=True)
class Qualification:
    """A qualification of a person, or a state of equipment.

    ``use`` is what it is for (a personnel class, an equipment class), empty for any use.
    ``usable`` says whether its status is one with which a person may work or equipment be used.
    The moments are aware; None where it has no beginning or end.
    """

    status: str
    use: str = ""
    usable: bool = True
    effective: dt.datetime | None = None
    expires: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class QualificationRegister:
    """Qualifications by the identity of the person or the equipment, without its version."""

    held: Mapping[Identity, tuple[Qualification, ...]]

    @classmethod
    def of(
        cls,
        manifests: Iterable[ResourceQualificationsManifest],
        *,
        usable: Collection[str] = ("Qualified",),
    ) -> QualificationRegister:
        """The register of the manifests that batch records hold.

        *usable* are the codes of QualificationStatus with which a resource may be used. What the
        ResourceType calls Person, Personnel or Equipment, in capital or small letters, is of that
        type. Raises ValueError for a moment without an offset.
        """
        held: dict[Identity, tuple[Qualification, ...]] = {}
        for manifest in manifests:
            said = manifest.resource_type.value.strip()
            try:
                resource = Identity.of(manifest.resource_id, type=_TYPES.get(said.lower(), said))
            except NoIdentity:
                continue
            status = manifest.qualification_status.value
            found = Qualification(
                status,
                manifest.resource_use.value,
                status in usable,
                _moment(manifest.effective_time_stamp),
                _moment(manifest.expiration_time_stamp),
            )
            held[resource] = (*held.get(resource, ()), found)
        return cls(MappingProxyType(held))

    def qualifications(self, resource: Identity) -> tuple[Qualification, ...]:
        """What is registered of a person or a piece of equipment."""
        return self.held.get(resource.unversioned, ())

    def holds(self, type: str) -> bool:  # noqa: A002 the standard's word
        """Whether qualifications of resources of the type are kept here at all."""
        return any(resource.type == type for resource in self.held)


_TYPES = {"person": "Person", "personnel": "Person", "equipment": "Equipment"}


def _moment(written: DateTime | None) -> dt.datetime | None:
    if written is None:
        return None
    moment = written.datetime
    if moment.tzinfo is None:
        raise ValueError(f"{written.value} has no offset, so nobody knows which moment it is")
    return moment
