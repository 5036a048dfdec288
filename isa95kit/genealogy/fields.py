"""What fields of objects say, in the terms of statements: identities, codes, texts."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from hashlib import sha256
from typing import Any

from isa95kit.b2mml.base import Component, Nil
from isa95kit.b2mml.common import HierarchyScope, MaterialUse
from isa95kit.b2mml.core_components import Identifier
from isa95kit.identity import Identity, NoIdentity

__all__: list[str] = []
"""For this package alone."""


def each(objects: Iterable[Any], name: str, path: str) -> Iterator[tuple[Any, str]]:
    """The objects that are there, each with its path; siblings are counted where there are some."""
    listed = list(objects)
    for number, obj in enumerate(listed, 1):
        if obj is not None and not isinstance(obj, Nil):
            yield obj, f"{path}/{name}[{number}]" if len(listed) > 1 else f"{path}/{name}"


def identity_of(identifier: object, kind: str) -> Identity | None:
    """The unversioned identity a reference points to, None where it says nothing."""
    if not isinstance(identifier, Identifier):
        return None
    try:
        return Identity.of(identifier, type=kind)
    except NoIdentity:
        return None


def identities_of(identifiers: Collection[object], kind: str) -> tuple[Identity, ...]:
    """What identifiers point to, each once and in order; blank ones point to nothing."""
    if not identifiers:
        return ()
    found = {identity_of(identifier, kind) for identifier in identifiers}
    return tuple(sorted(identity for identity in found if identity is not None))


def content_of(obj: Component) -> str:
    """A short text that is the same for objects of the same content; they may nest deeply."""
    digest = sha256()
    pending: list[object] = [obj]
    while pending:
        item = pending.pop()
        if isinstance(item, Component):
            names = item.__dataclass_fields__
            digest.update(f"({type(item).__name__} {len(names)}".encode())
            pending += [getattr(item, name) for name in names]
        elif isinstance(item, tuple):
            digest.update(f"[{len(item)}".encode())
            pending += item
        else:
            digest.update(f"{item!r},".encode())
    return digest.hexdigest()[:16]


def text_of(value: Any) -> str:
    """The text of an identifier, code or date-time; empty where it is absent or nil."""
    return str(value.value) if value is not None and not isinstance(value, Nil) else ""


def version_of(obj: Any) -> str:
    """The version of a response; a blank one says nothing."""
    text = text_of(obj.version)
    return text if text.strip() else ""


def code_of(value: Any) -> str:
    """An enumerated value, or the one that stands behind Other."""
    other = getattr(value, "other_value", None)
    return other or text_of(value)


def use_of(use: MaterialUse | None) -> str:
    if use is None:
        return ""
    return f"{use.value}: {use.other_value}" if use.other_value else str(use.value)


def how_joined(obj: Any) -> tuple[str, str]:
    return code_of(obj.assembly_type), code_of(obj.assembly_relationship)


def scope_of(scope: HierarchyScope | None) -> tuple[Identity, ...]:
    """The equipment of a hierarchy scope, from the outermost in."""
    found = []
    while scope is not None:
        if (identity := identity_of(scope.equipment_id, "Equipment")) is not None:
            found.append(identity)
        scope = scope.hierarchy_scope_child
    return tuple(found)


def equipment_of(actuals: Iterable[Any]) -> tuple[Identity, ...]:
    return identities_of([one for actual in actuals for one in actual.equipment_id], "Equipment")
