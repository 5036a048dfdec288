"""What a plant's profile itself forbids: PROFILE-001 to PROFILE-007."""

from __future__ import annotations

from isa95kit.findings import Layer
from isa95kit.releases import Release
from isa95kit.samples.broken.breaks import Break
from isa95kit.samples.broken.building import Swaps, broken_rule
from isa95kit.samples.broken.templates import LOT_STATUS, message

__all__ = ["BREAKS"]

_MATERIAL = "<MaterialDefinitionID>$material</MaterialDefinitionID>"
_NAMED_MATERIAL = '<MaterialDefinitionID schemeID="$agency">$material</MaterialDefinitionID>'
_NAMED = LOT_STATUS.replace(_MATERIAL, _NAMED_MATERIAL)
_PEOPLE = message("Sync", "Person", "<Person><ID>$person</ID></Person>")


def _restricted(
    rule: str,
    name: str,
    does: str,
    template: str,
    old: str,
    new: str,
    path: str,
    *,
    also: Swaps = (),
    also_json: bool = True,
) -> Break:
    """What the profile's own tables forbid."""
    return broken_rule(
        rule,
        name,
        does,
        template,
        old,
        new,
        path,
        profile="documents",
        layer=Layer.PROFILE,
        also=also,
        also_json=also_json,
    )


BREAKS: tuple[Break, ...] = (
    _restricted(
        "PROFILE-001",
        "other-noun",
        "a message is about a noun that the plant does not take",
        _PEOPLE,
        "<SyncPerson ",
        "<SyncEquipment ",
        "/SyncEquipment",
        also=(
            ("</SyncPerson>", "</SyncEquipment>"),
            ("<Person>", "<Equipment>"),
            ("</Person>", "</Equipment>"),
        ),
    ),
    _restricted(
        "PROFILE-002",
        "other-verb",
        "a message has a verb that the plant does not take",
        _PEOPLE,
        "<SyncPerson ",
        "<CancelPerson ",
        "/CancelPerson",
        also=(("</SyncPerson>", "</CancelPerson>"), ("<Sync/>", "<Cancel/>")),
    ),
    _restricted(
        "PROFILE-003",
        "no-material",
        "a lot is of no material, which the plant asks for",
        _NAMED,
        _NAMED_MATERIAL,
        "",
        "/MaterialLot",
    ),
    _restricted(
        "PROFILE-004",
        "not-used",
        "a lot has an element that the plant does not use",
        _NAMED,
        _NAMED_MATERIAL,
        "<SpatialDefinition><Value>0 0</Value><Format>WKT</Format></SpatialDefinition>"
        + _NAMED_MATERIAL,
        "/MaterialLot/SpatialDefinition",
    ),
    _restricted(
        "PROFILE-005",
        "older",
        "a document is of an older release than the plant takes",
        _NAMED.replace("<Disposition>Restricted</Disposition>", ""),
        'xmlns="$namespace"',
        f'xmlns="{Release.V0600.namespace}"',
        "/MaterialLot",
        also_json=False,
    ),
    _restricted(
        "PROFILE-006",
        "other-code",
        "the status of a lot is a code that the plant has not agreed on",
        _NAMED,
        ">Quarantine<",
        ">Blocked<",
        "/MaterialLot/Status",
    ),
    _restricted(
        "PROFILE-007",
        "no-scheme",
        "a material is named in a scheme that the plant has not agreed on",
        _NAMED,
        'schemeID="$agency"',
        'schemeID="LEGACY"',
        "/MaterialLot/MaterialDefinitionID",
    ),
)
