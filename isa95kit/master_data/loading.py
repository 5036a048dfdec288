"""How messages change a catalogue: what they publish, and what is wrong with it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, NamedTuple

from isa95kit.b2mml.base import Component
from isa95kit.effectivity.dates import called, check_period, effectivity_fields, period_of
from isa95kit.effectivity.errors import Ambiguous, NoEffectivity
from isa95kit.effectivity.ordering import VersionOrder
from isa95kit.effectivity.period import ALWAYS, Period
from isa95kit.effectivity.succession import PUBLISHED
from isa95kit.effectivity.versions import Key, Scope, key_of, scope_of, version_text
from isa95kit.findings import Finding, Layer, Severity
from isa95kit.identity import NoIdentity
from isa95kit.transactions import Action, NotAMessage, TransactionError, Verb, action, nouns, verb

__all__ = ["Held", "Loading", "NotPublished", "published"]


_TRANSACTION_RULE = re.compile(r"TXN-\d{3}")


class NotPublished(TypeError):
    """A message whose objects are no published master data, such as the patterns of a Get."""


class Held(NamedTuple):
    """An object and the period in which it is in force."""

    obj: Component
    period: Period


class Published(NamedTuple):
    """One object of a source: what happened to it, its scope unless it has one, where it stood.

    ``scope`` is None where the information around it has a hierarchy scope that names no place.
    """

    obj: Component
    action: Action
    scope: Scope | None
    path: str
    snapshot: bool = False


def published(source: Component) -> Iterator[Published]:
    """The objects of a message, of an information object, or an object itself.

    A Sync says what happened to its objects, a Notify and a plain object add them, and a Show tells
    how they stand. The objects inside MaterialInformation and its like are taken one by one; those
    without a hierarchy scope have that of the information around them.

    Raises NotPublished for messages of other verbs, TypeError for what is no object, and
    TransactionError for a Sync with several actions or with one that the standard does not have.

    >>> from isa95kit.b2mml import Identifier, MaterialInformation, MaterialLot
    >>> lots = MaterialInformation(material_lot=(MaterialLot(id=Identifier("L-1")),))
    >>> [(found.path, str(found.action)) for found in published(lots)]
    [('/MaterialInformation/MaterialLot', 'Add')]
    """
    if not isinstance(source, Component):
        raise TypeError(
            f"{type(source).__name__} is no message and no object; of a document pass its .message"
        )
    try:
        spoken = verb(source)
    except NotAMessage:
        yield from _inside(source, Action.ADD, f"/{type(source).__name__}", False)
        return
    if spoken not in (Verb.SYNC, Verb.SHOW, Verb.NOTIFY):
        raise NotPublished(
            f"{type(source).__name__} publishes nothing; master data comes by Sync, Show and Notify"
        )
    what = action(source) or (Action.CHANGE if spoken is Verb.SHOW else Action.ADD)
    carried = nouns(source)
    for n, noun in enumerate(carried, 1):
        number = f"[{n}]" if len(carried) > 1 else ""
        path = f"/{type(source).__name__}/DataArea/{type(noun).__name__}{number}"
        yield from _inside(noun, what, path, spoken is Verb.SHOW)


def _inside(noun: Component, what: Action, path: str, snapshot: bool) -> Iterator[Published]:
    if not type(noun).__name__.endswith("Information"):
        yield Published(noun, what, (), path, snapshot)
        return
    scope: Scope | None
    try:
        scope = scope_of(noun)
    except (NoIdentity, Ambiguous):
        scope = None
    for field, facts in noun.__dataclass_fields__.items():
        value = getattr(noun, field)
        if type(value) is not tuple or facts.metadata.get("type") != "Element":
            continue
        objects = [item for item in value if isinstance(item, Component) and _has_id(item)]
        for n, item in enumerate(objects, 1):
            number = f"[{n}]" if len(objects) > 1 else ""
            where = f"{path}/{facts.metadata['name']}{number}"
            yield Published(item, what, scope, where, snapshot)


def _has_id(obj: Component) -> bool:
    return "id" in obj.__dataclass_fields__


class Loading:
    """The objects of some keys while messages change them; ``held`` by key and version."""

    def __init__(self, order: VersionOrder | None, timezone: dt.tzinfo | None) -> None:
        self.held: dict[Key, dict[str, Held]] = {}
        self.findings: list[Finding] = []
        self._order = order
        self._tops: dict[Key, Component] = {}
        self._timezone = timezone

    def apply(self, found: Published, key: Key) -> None:
        """Let one published object do what its message says.

        >>> from isa95kit.b2mml import Identifier, WorkMaster
        >>> loading = Loading(None, None)
        >>> for item in published(WorkMaster(id=Identifier("W-1"))):
        ...     loading.apply(item, loading.key_of(item))
        >>> [str(key) for key in loading.held]
        ['WorkMaster W-1']
        """
        version = version_text(found.obj)
        known = self.held.setdefault(key, {})
        if found.action is Action.DELETE:
            self._tops.pop(key, None)
            self._delete(found, known, version)
            return
        period = self._period(found)
        if period is None:
            return
        before = known.get(version)
        if before is None:
            if found.action is Action.CHANGE and not known and not found.snapshot:
                self._say(
                    found,
                    "IDEM-007",
                    f"{called(found.obj)} is changed, and there is none; it was added",
                    "Send Add for new objects, and check whether a message was lost.",
                )
            self._look_for_later(found, key, known)
        elif before.obj == found.obj or not self._replaces(found, before):
            return
        known[version] = Held(found.obj, period)

    def key_of(self, found: Published) -> Key | None:
        """What an object is a version of; None, and a finding, when it has no identity.

        >>> from isa95kit.b2mml import Identifier, WorkMaster
        >>> loading = Loading(None, None)
        >>> [loading.key_of(item) for item in published(WorkMaster(id=Identifier(" ")))]
        [None]
        >>> [finding.rule for finding in loading.findings]
        ['ID-001']
        """
        try:
            key = key_of(found.obj)
            scope = key.scope or found.scope
            if scope is None:
                raise NoIdentity(f"the hierarchy scope around {called(found.obj)} names no place")
            return Key(key.identity, scope)
        except (NoIdentity, Ambiguous) as error:
            self._say(
                found,
                "ID-001",
                f"{error}; the object is not in the catalogue",
                "Give every object, and every equipment of its one hierarchy scope, an ID.",
                Severity.ERROR,
            )
            return None

    def refuse(self, source: Component, error: TransactionError) -> None:
        """Say that a message cannot be understood and changed nothing.

        >>> from isa95kit.b2mml import Identifier, WorkMaster
        >>> loading = Loading(None, None)
        >>> loading.refuse(WorkMaster(id=Identifier("W-1")), TransactionError("two actions"))
        >>> [finding.rule for finding in loading.findings]
        ['TXN-006']
        """
        self.findings.append(
            Finding(
                rule[0] if (rule := _TRANSACTION_RULE.search(str(error))) else "TXN-006",
                Severity.ERROR,
                Layer.RULE,
                f"{error}; nothing of the message is in the catalogue",
                f"/{type(source).__name__}",
                hint="Send one action in each Sync: Add, Change or Delete.",
                source="ISA-95 Part 5",
            )
        )

    def _period(self, found: Published) -> Period | None:
        if effectivity_fields(type(found.obj)) is None:
            return ALWAYS
        try:
            return period_of(found.obj, timezone=self._timezone)
        except ValueError:
            top = f"/{type(found.obj).__name__}"
            for wrong in check_period(found.obj, timezone=self._timezone):
                path = found.path + wrong.path.removeprefix(top)
                message = f"{wrong.message}; the object is not in the catalogue"
                self.findings.append(replace(wrong, path=path, message=message))
            return None

    def _delete(self, found: Published, known: dict[str, Held], version: str) -> None:
        if version and version in known:
            del known[version]
        elif known and not version:
            known.clear()
        else:
            self._say(
                found,
                "IDEM-007",
                f"{called(found.obj)} is deleted, and there is none in this hierarchy scope",
                "Name the version and the hierarchy scope under which it was published.",
            )

    def _replaces(self, found: Published, before: Held) -> bool:
        """Whether a version published again takes the place of its first publication."""
        changed = _content(before.obj) != _content(found.obj)
        adding = found.action is Action.ADD
        kept = "the first publication stays" if adding else "it took the place of the first"
        if changed and version_text(found.obj):
            self._say(
                found,
                "EFF-007",
                f"{called(found.obj)} was published with other content before; {kept}",
                "Give changed content a new Version.",
                Severity.ERROR,
            )
        elif adding and (changed or before.period != self._period(found)):
            what = "other content" if changed else "other dates"
            self._say(
                found,
                "IDEM-007",
                f"{called(found.obj)} is added with {what}, and there is one already; {kept}",
                "Send Change for objects that were published before.",
            )
        return not adding

    def _look_for_later(self, found: Published, key: Key, known: dict[str, Held]) -> None:
        """A new version is later than all others, if anyone said what later means."""
        if self._order is None:
            return
        try:
            top = self._tops.get(key)
            if top is None and known:
                top = self._order.highest([held.obj for held in known.values()])
            later = top is None or self._order.highest([top, found.obj]) is found.obj
            self._order.place(found.obj)
        except ValueError as error:
            self._say(found, "EFF-008", str(error), "Number versions in the order agreed on.")
            return
        except NoEffectivity:
            return  # an order by date, and an object without dates
        if later:
            self._tops[key] = found.obj
        elif top is not None:
            self._tops[key] = top
            self._say(
                found,
                "EFF-008",
                f"{called(found.obj)} was published after {called(top)}, which is later in the "
                f"{self._order.name} order: a stale message, or one that was overtaken",
                "Publish versions in their order.",
            )

    def _say(
        self,
        found: Published,
        rule: str,
        message: str,
        hint: str,
        severity: Severity = Severity.WARNING,
    ) -> None:
        self.findings.append(
            Finding(rule, severity, Layer.RULE, message, found.path, hint=hint, source="ISA-95")
        )


def _content(obj: Component) -> Component:
    """What a version freezes: all but the date of publication, and the end, which comes later."""
    where = effectivity_fields(type(obj))
    ends = (where.end,) if where is not None and not where.header else ()
    loose: dict[str, Any] = {
        name: None for name in (*PUBLISHED, *ends) if name in obj.__dataclass_fields__
    }
    return replace(obj, **loose) if loose else obj
