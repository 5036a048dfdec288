"""ID: identifiers that need their scheme to be told apart."""

from __future__ import annotations

from typing import Any

from isa95kit.b2mml import Identifier
from isa95kit.b2mml.base import Component
from isa95kit.findings import shorten
from isa95kit.gs1 import check_digit
from isa95kit.identity import Identity
from isa95kit.master_data import reference_fields, references
from isa95kit.rules.place import Place, Problem
from isa95kit.rules.state import PlantState

__all__ = ["scheme_named", "scheme_needed"]


def scheme_named(identifier: Identifier, at: Place) -> tuple[Problem, ...] | None:
    """ID-006."""
    text = identifier.value
    if len(text) not in _GTIN_LENGTHS or not text.isdecimal() or not text.isascii():
        return None
    if identifier.scheme_id or identifier.scheme_uri or identifier.scheme_name:
        return None
    if len(text) == _SHORT and check_digit(text[:-1]) != text[-1]:
        return None
    owner = type(at.parent) if at.parent is not None else Component
    own = owner.__name__ == "MaterialDefinition" and at.field == "id"
    if not own and reference_fields(owner).get(at.field) != "MaterialDefinition":
        return None
    return (
        at.problem(
            f"{text} may be a GTIN or a material number, and nothing says which",
            hint='Name the scheme and its agency, as in schemeID="GTIN" schemeAgencyID="9".',
        ),
    )


_GTIN_LENGTHS = frozenset((8, 12, 13, 14))
_SHORT = 8
"""Numbers of this length are common, so that their check digit is asked."""


def scheme_needed(item: Any, at: Place) -> list[Problem] | None:
    """ID-007. Starts from objects with a scheme, of which most messages have none."""
    own = item.id
    if own.__class__ is not Identifier or not (
        own.scheme_id or own.scheme_agency_id or own.scheme_version_id or own.scheme_uri
    ):
        return None
    asked: set[tuple[str, str]] = at.once(scheme_needed, set)
    key = type(item).__name__, own.value
    if key in asked:
        return None
    asked.add(key)
    return _ambiguous(*key, at)


def _ambiguous(kind: str, text: str, at: Place) -> list[Problem]:
    """The references to the text of an object's ID that leave open which object is meant."""
    defined = at.once(_identities, lambda: _identities(at.message))
    alike = defined.get((kind, text), [])
    if len(alike) == 1:
        return []
    referred = at.once(_bare_references, lambda: _bare_references(at))
    return [
        Problem(
            f"{kind} {shorten(text)} may be each of {len(alike)} in this message, which differ in "
            "their scheme",
            path,
            "Write the scheme, its agency and its version as the object has them.",
        )
        for identity, path in referred.get((kind, text), ())
        if identity not in alike
    ]


def _identities(message: Component) -> dict[tuple[str, str], list[Identity]]:
    found: dict[tuple[str, str], list[Identity]] = {}
    for objects in PlantState.of(message).objects.values():
        for identity in objects:
            found.setdefault((identity.type, identity.text), []).append(identity)
    return found


def _bare_references(at: Place) -> dict[tuple[str, str], list[tuple[Identity, str]]]:
    found: dict[tuple[str, str], list[tuple[Identity, str]]] = {}
    root = "/" + type(at.message).__name__
    start = at.path.split("/")[1]
    for kind, identifier, _, path in references(at.message):
        identity = Identity.of(identifier, type=kind)
        if not (identity.agency or identity.scheme or identity.scheme_version):
            where = f"/{start}{path.removeprefix(root)}"
            found.setdefault((kind, identifier.value), []).append((identity, where))
    return found
