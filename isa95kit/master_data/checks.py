"""What objects rely on and the catalogue does not hold, or holds no longer."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Iterator

from isa95kit.b2mml.base import Component
from isa95kit.effectivity.dates import called, effectivity_fields
from isa95kit.effectivity.errors import Ambiguous
from isa95kit.effectivity.period import moment_of
from isa95kit.effectivity.versions import Key, Scope, key_of, scope_of, version_text
from isa95kit.findings import Finding, Layer, Severity, shorten
from isa95kit.identity import NoIdentity
from isa95kit.master_data.catalogue import AnyChain, Catalogue, in_full
from isa95kit.master_data.loading import NotPublished, published
from isa95kit.master_data.references import Reference, references
from isa95kit.transactions import TransactionError

__all__ = ["dangling", "stale"]


def dangling(
    catalogue: Catalogue,
    objects: Iterable[Component] | None = None,
    *,
    complete: Collection[type[Component]] = (),
) -> tuple[Finding, ...]:
    """References to objects that nobody published (ID-009): the catalogue's own, or of *objects*.

    Only references to classes that the catalogue holds are judged, and to those in *complete*, of
    which the caller says that all there are have been published. An object inside another one (a
    segment of a definition) counts as published. A reference without scheme may be met by an
    object of any, one without version by any version; the hierarchy scopes of both have to lie
    within each other.

    >>> from isa95kit.b2mml import Identifier, MaterialClass, MaterialDefinition
    >>> soap = MaterialDefinition(
    ...     id=Identifier("SOAP"), material_class_id=(Identifier("DETERGENT"),)
    ... )
    >>> catalogue = Catalogue.of([soap])
    >>> dangling(catalogue)
    ()
    >>> [found.path for found in dangling(catalogue, complete=[MaterialClass])]
    ['/MaterialDefinition/MaterialClassID']
    """
    judged = catalogue.types | {cls.__name__ for cls in complete}
    asked: Iterable[tuple[Component, Scope]]
    if objects is None:
        asked = ((obj, key.scope) for key, c in catalogue.chains.items() for obj in c.objects)
    else:
        asked = ((obj, _scope_or_none(obj)) for obj in objects)
    return tuple(
        [
            _finding("ID-009", obj, reference, missing)
            for obj, scope in asked
            for reference in references(obj)
            if reference.type in judged
            and not catalogue.holds_part(reference.type, reference.identifier.value)
            and (missing := _missing(catalogue, reference, scope))
        ]
    )


def stale(catalogue: Catalogue, source: Component, at: dt.datetime) -> tuple[Finding, ...]:
    """Where a message relies on a version that is not the one in force at a moment (EFF-006).

    Looked at are references that name a version (WorkMasterVersion), references to objects of which
    no version is in force, and the objects a message publishes, where the catalogue holds their
    version and another one is in force. What the catalogue does not hold at all is the business of
    `dangling`. Raises NaiveDateTime when the moment has no offset.

    >>> from datetime import UTC, datetime
    >>> from isa95kit.b2mml import Identifier, JobOrder, WorkMaster
    >>> catalogue = Catalogue.of([WorkMaster(id=Identifier("WM"), version=Identifier("5"))])
    >>> job = JobOrder(
    ...     id=Identifier("J"),
    ...     work_master_id=Identifier("WM"),
    ...     work_master_version=Identifier("4"),
    ... )
    >>> for found in stale(catalogue, job, datetime(2025, 7, 1, tzinfo=UTC)):
    ...     print(found.rule, found.message)
    EFF-006 JobOrder J relies on version '4' of WorkMaster WM; at 2025-07-01T00:00:00+00:00 in
    force: 5
    """
    at = moment_of(at)
    found = []
    for reference in references(source):
        chains = _met(catalogue, reference, None)
        texts = [version_text(obj) for chain in chains for obj in chain.in_force(at)]
        if not chains or (texts and not reference.version) or reference.version in texts:
            continue
        version = f"version {shorten(reference.version)!r} of " if reference.version else ""
        message = f"relies on {version}{_words(reference)}; {_in_force(at, texts)}"
        found.append(_finding("EFF-006", source, reference, message))
    return (*found, *_stale_objects(catalogue, source, at))


def _stale_objects(catalogue: Catalogue, source: Component, at: dt.datetime) -> Iterator[Finding]:
    try:
        carried = list(published(source))
    except (NotPublished, TransactionError):
        return
    for item in carried:
        try:
            key = key_of(item.obj)
            chain = catalogue.chains.get(Key(key.identity, key.scope or item.scope or ()))
        except (NoIdentity, Ambiguous):
            continue
        if chain is None or effectivity_fields(type(item.obj)) is None:
            continue
        texts = [version_text(obj) for obj in chain.in_force(at)]
        version = version_text(item.obj)
        if texts and version not in texts and version in map(version_text, chain.objects):
            yield Finding(
                "EFF-006",
                Severity.ERROR,
                Layer.RULE,
                f"{called(item.obj)} is published again; {_in_force(at, texts)}",
                item.path,
                hint=_HINTS["EFF-006"],
                source="ISA-95 Part 2",
            )


def _missing(catalogue: Catalogue, reference: Reference, scope: Scope) -> str:
    """Why a reference leads nowhere, empty when it leads somewhere."""
    chains = _met(catalogue, reference, scope)
    if not chains:
        elsewhere = catalogue.meant_by(reference.type, reference.identifier.value)
        if elsewhere:
            held = ", ".join([in_full(key) for key in elsewhere[:3]])
            return f"refers to {_words(reference)}; published is only {held}"
        return f"refers to {_words(reference)}, which nobody published"
    if not reference.version:
        return ""
    if any(version_text(obj) == reference.version for chain in chains for obj in chain.objects):
        return ""
    version = shorten(reference.version)
    return f"refers to version {version!r} of {_words(reference)}, which nobody published"


def _met(catalogue: Catalogue, reference: Reference, scope: Scope | None) -> list[AnyChain]:
    """What a reference may mean when it stands in an object of this scope; None for any."""
    return [
        catalogue.chains[key]
        for key in catalogue.meant_by(reference.type, reference.identifier)
        if scope is None or all(a == b for a, b in zip(scope, key.scope, strict=False))
    ]


def _scope_or_none(obj: Component) -> Scope:
    try:
        return scope_of(obj)
    except (NoIdentity, Ambiguous):
        return ()  # which says nothing of where the object belongs


def _in_force(at: dt.datetime, texts: list[str]) -> str:
    named = ", ".join([shorten(text) or "one without version" for text in texts]) or "none"
    return f"at {at.isoformat()} in force: {named}"


def _words(reference: Reference) -> str:
    return f"{reference.type} {shorten(reference.identifier.value)}"


_HINTS = {
    "ID-009": "Publish the object, or correct the reference; never map it to a look-alike.",
    "EFF-006": "Use the version in force, or ask the owner when another one comes into force.",
}


def _finding(rule: str, obj: Component, reference: Reference, message: str) -> Finding:
    return Finding(
        rule,
        Severity.ERROR,
        Layer.RULE,
        f"{called(obj)} {message}",
        reference.path,
        hint=_HINTS[rule],
        source="ISA-95 Part 2",
    )
