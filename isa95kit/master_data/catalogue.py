"""The catalogue: every version of every object that was published, found by ID, scope and date."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, TypeVar, overload

from isa95kit.b2mml.base import Component
from isa95kit.b2mml.common import HierarchyScope
from isa95kit.b2mml.core_components import Identifier
from isa95kit.effectivity.errors import Ambiguous
from isa95kit.effectivity.ordering import VersionOrder
from isa95kit.effectivity.period import moment_of
from isa95kit.effectivity.versions import Chain, Key, Scope, scope_of, version_text
from isa95kit.findings import Finding, shorten
from isa95kit.identity import Identity
from isa95kit.master_data.loading import Held, Loading, published
from isa95kit.master_data.references import parts_of
from isa95kit.transactions import TransactionError

__all__ = ["Catalogue"]

C = TypeVar("C", bound=Component)
AnyChain = Chain[Any]
Within = Scope | HierarchyScope | Sequence[str]
"""A hierarchy scope: as in a message, or the IDs of its equipment from the widest on."""


@dataclass(frozen=True, slots=True, eq=False)
class Catalogue:
    """Published master data, frozen: `adding` makes a new one that shares what did not change.

    ``order`` and ``timezone`` are those given to `of`. ``loading_findings`` says what was wrong
    with messages as they came in; ``findings`` has overlaps and gaps as well.
    """

    order: VersionOrder | None
    timezone: dt.tzinfo | None
    loading_findings: tuple[Finding, ...]
    _chains: dict[Key, AnyChain] = field(repr=False)
    _keys: dict[str, dict[str, tuple[Key, ...]]] = field(repr=False)
    _wrong: dict[Key, tuple[Finding, ...]] = field(repr=False)
    _parts: dict[tuple[str, str], int] = field(repr=False)
    """How often an object of this class and ID stands inside another one."""

    @classmethod
    def of(
        cls,
        sources: Iterable[Component],
        *,
        order: VersionOrder | None = None,
        timezone: dt.tzinfo | None = None,
    ) -> Catalogue:
        """The catalogue of messages and objects, in the order in which they were published.

        Sync and Notify messages, Show answers, information objects and plain objects, also from an
        iterator, so that a file larger than memory can be streamed in. *order* is the order of
        versions: with it a version published after a later one is reported (EFF-008), and `get`
        takes the highest of several in force. *timezone* is where dates without an offset were
        written.

        What is wrong with the data is in `findings`. Raises NotPublished for messages of other
        verbs, TypeError for what is no object.

        >>> from datetime import UTC, datetime
        >>> from isa95kit.b2mml import DateTime, Identifier, MaterialDefinition
        >>> from isa95kit.transactions import sync
        >>> first = MaterialDefinition(id=Identifier("SOAP"), version=Identifier("1"))
        >>> catalogue = Catalogue.of([sync(first)])
        >>> catalogue.get(MaterialDefinition, "SOAP", at=datetime(2025, 7, 1, tzinfo=UTC)) is first
        True
        """
        return cls(order, timezone, (), {}, {}, {}, {})._with(sources)

    def adding(self, *sources: Component) -> Catalogue:
        """The catalogue after further messages; this one stays as it is. Raises as `of` does.

        >>> from isa95kit.b2mml import Identifier, WorkMaster
        >>> empty = Catalogue.of([])
        >>> len(empty.adding(WorkMaster(id=Identifier("W-1")))), len(empty)
        (1, 0)
        """
        return self._with(sources)

    def _with(self, sources: Iterable[Component]) -> Catalogue:
        if isinstance(sources, Component):
            raise TypeError("a catalogue is made of several sources: put the message into a list")
        loading = Loading(self.order, self.timezone)
        for source in sources:
            try:
                found = list(published(source))
            except TransactionError as error:
                loading.refuse(source, error)
                continue
            for item in found:
                key = loading.key_of(item)
                if key is None:
                    continue
                if key not in loading.held and (chain := self._chains.get(key)) is not None:
                    pairs = zip(chain.objects, chain.periods, strict=True)
                    loading.held[key] = {version_text(obj): Held(obj, p) for obj, p in pairs}
                loading.apply(item, key)
        return self._after(loading)

    def _after(self, loading: Loading) -> Catalogue:
        chains, wrong, parts = dict(self._chains), dict(self._wrong), dict(self._parts)
        come: dict[tuple[str, str], list[Key]] = {}
        gone: dict[tuple[str, str], set[Key]] = {}
        for key in list(loading.held):
            held = loading.held.pop(key)  # makes room for the chain
            name = key.identity.type, key.identity.text
            wrong.pop(key, None)
            if (before := chains.get(key)) is not None:
                _count(parts, before.objects, -1)
            _count(parts, [one.obj for one in held.values()], 1)
            if held:
                if before is None:
                    come.setdefault(name, []).append(key)
                chain = chains[key] = Chain.of(key, held.values())
                if found := chain.findings:
                    wrong[key] = found
            elif before is not None:
                del chains[key]
                gone.setdefault(name, set()).add(key)
        keys = dict(self._keys)
        for kind in {kind for kind, _ in (*come, *gone)}:
            keys[kind] = dict(keys.get(kind, {}))  # copied once, then changed
        for (kind, text), new in come.items():
            keys[kind][text] = (*keys[kind].get(text, ()), *new)
        for (kind, text), old in gone.items():
            keys[kind][text] = tuple([key for key in keys[kind][text] if key not in old])
            if not keys[kind][text]:
                del keys[kind][text]
        keys = {kind: texts for kind, texts in keys.items() if texts}
        said = (*self.loading_findings, *loading.findings)
        return Catalogue(self.order, self.timezone, said, chains, keys, wrong, parts)

    def __len__(self) -> int:
        """The number of objects, every version counted."""
        return sum([len(chain.objects) for chain in self._chains.values()])

    def __iter__(self) -> Iterator[Component]:
        for chain in self._chains.values():
            yield from chain.objects

    @property
    def chains(self) -> Mapping[Key, AnyChain]:
        """The versions of each object in each hierarchy scope."""
        return MappingProxyType(self._chains)

    @property
    def types(self) -> frozenset[str]:
        """The names of the classes of which the catalogue holds objects."""
        return frozenset(self._keys)

    def holds_part(self, type: str, id: str) -> bool:  # noqa: A002 as the standard calls them
        """Whether an object of this class and ID stands inside one of the catalogue.

        >>> from isa95kit.b2mml import Equipment, Identifier
        >>> unit = Equipment(id=Identifier("UNIT-7"))
        >>> line = Equipment(id=Identifier("LINE-2"), equipment_child=(unit,))
        >>> Catalogue.of([line]).holds_part("Equipment", "UNIT-7")
        True
        """
        return (type, id) in self._parts

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What was wrong with messages, then overlaps (EFF-002) and gaps (EFF-003) of versions."""
        return (*self.loading_findings, *(f for found in self._wrong.values() for f in found))

    @overload
    def versions(
        self,
        what: type[C],
        id: str | Identifier,
        *,
        scope: Within | None = None,
    ) -> Chain[C] | None: ...

    @overload
    def versions(self, what: Identity, *, scope: Within | None = None) -> AnyChain | None: ...

    def versions(
        self,
        what: type[Component] | Identity,
        id: str | Identifier | None = None,  # noqa: A002 as the standard calls it
        *,
        scope: Within | None = None,
    ) -> AnyChain | None:
        """All versions of an object in a hierarchy scope, None when it was never published.

        Ask by class and ID, or by identity. An ID without scheme may be of any, a *scope* left out
        may be any; where that leaves several objects, Ambiguous is raised and names them. An empty
        scope, ``()``, asks for the object without one. The version of an identity does not count.

        >>> from isa95kit.b2mml import Identifier, WorkMaster
        >>> catalogue = Catalogue.of([WorkMaster(id=Identifier("W-1"))])
        >>> catalogue.versions(WorkMaster, "W-1").gaps
        ()
        >>> catalogue.versions(WorkMaster, "W-1", scope=["WIEN"]) is None
        True
        """
        return self._chain(what, id, scope)

    @overload
    def get(
        self,
        what: type[C],
        id: str | Identifier,
        *,
        at: dt.datetime,
        scope: Within | None = None,
    ) -> C | None: ...

    @overload
    def get(
        self, what: Identity, *, at: dt.datetime, scope: Within | None = None
    ) -> Component | None: ...

    def get(
        self,
        what: type[Component] | Identity,
        id: Any = None,  # noqa: A002 as the standard calls it
        *,
        at: dt.datetime,
        scope: Within | None = None,
    ) -> Component | None:
        """The version of an object in force at a moment, None when there is none.

        Objects are asked for as in `versions`. Time grows with the logarithm of the number of
        versions; asked by ID alone, also with the number of scopes and schemes that have the ID.

        An identity with a version gets that version, if it is in force. Raises Ambiguous
        when several objects are meant, or when several versions are in force and the catalogue has
        no order; NaiveDateTime when the moment has no offset.

        >>> from datetime import UTC, datetime
        >>> from isa95kit.b2mml import DateTime, Identifier, WorkMaster
        >>> july = DateTime("2025-07-01T00:00:00Z")
        >>> catalogue = Catalogue.of(
        ...     [WorkMaster(id=Identifier("W-1"), effective_start_date=july)]
        ... )
        >>> catalogue.get(WorkMaster, "W-1", at=datetime(2025, 6, 30, tzinfo=UTC)) is None
        True
        """
        at = moment_of(at)
        chain = self._chain(what, id, scope)
        if chain is None:
            return None
        if isinstance(what, Identity) and what.version:
            asked = [o for o in chain.in_force(at) if version_text(o) == what.version]
            return asked[0] if asked else None
        found: Component | None = chain.at(at, order=self.order)
        return found

    def meant_by(self, what: type[Component] | str, id: str | Identifier) -> Sequence[Key]:  # noqa: A002
        """The objects of a class that an ID may mean: in all hierarchy scopes, and in all schemes
        where the ID names none. Empty when there are none, or when the ID is blank.

        >>> from isa95kit.b2mml import Identifier, WorkMaster
        >>> catalogue = Catalogue.of([WorkMaster(id=Identifier("W-1", scheme_id="PLM"))])
        >>> [str(key) for key in catalogue.meant_by(WorkMaster, "W-1")]
        ['WorkMaster W-1']
        >>> catalogue.meant_by(WorkMaster, Identifier("W-1", scheme_id="ERP"))
        ()
        """
        kind = what if isinstance(what, str) else what.__name__
        # As Identity has it, which is as the schema has it: line ends and tabs are blanks.
        text = (id if isinstance(id, str) else id.value).translate(_BLANKS)
        keys = self._keys.get(kind, {}).get(text, ())
        if isinstance(id, str) or not keys:
            return keys
        asked = Identity.of(id, type=kind)
        if not (asked.agency or asked.scheme or asked.scheme_version):
            return keys
        return tuple([key for key in keys if key.identity == asked])

    def _chain(
        self,
        what: type[Component] | Identity,
        id: object,  # noqa: A002
        scope: Within | None,
    ) -> AnyChain | None:
        if isinstance(what, Identity):
            if id is not None:
                raise TypeError("an identity has its ID; pass a class to ask by ID")
            asked = what.unversioned
            if scope is not None:
                return self._chains.get(Key(asked, _scope(scope)))
            keys = self._keys.get(asked.type, {}).get(asked.text, ())
            keys = tuple([key for key in keys if key.identity == asked])
        elif isinstance(id, (str, Identifier)):
            keys = tuple(self.meant_by(what, id))
        else:
            raise TypeError(f"ask by class and ID or by identity, not by {what!r} and {id!r}")
        if scope is not None:
            within = _scope(scope)
            keys = tuple([key for key in keys if key.scope == within])
        if len(keys) > 1:
            named = ", ".join([in_full(key) for key in keys[:9]])
            raise Ambiguous(f"several objects are meant: {named}; pass the scheme or scope=…", keys)
        return self._chains[keys[0]] if keys else None


_BLANKS = str.maketrans("\t\n\r", "   ")


def _count(parts: dict[tuple[str, str], int], objects: Iterable[Component], by: int) -> None:
    for obj in objects:
        for part in parts_of(obj):
            parts[part] = parts.get(part, 0) + by
            if not parts[part]:
                del parts[part]


def in_full(key: Key) -> str:
    """A key as messages name it: class, ID, hierarchy scope and scheme."""
    identity = key.identity
    scheme = " ".join(filter(None, (identity.agency, identity.scheme, identity.scheme_version)))
    return f"{shorten(str(key))}{f' (scheme {shorten(scheme)})' if scheme else ''}"


def _scope(within: Within) -> Scope:
    if isinstance(within, HierarchyScope):
        return scope_of(within)
    if isinstance(within, str):
        raise TypeError(f"a scope is a list of equipment IDs, as in [{within!r}]")
    return tuple(
        [
            level if isinstance(level, Identity) else Identity("Equipment", "", "", "", level)
            for level in within
        ]
    )
