"""From messages and objects to statements about lots.

Facts come from Sync, Process, Show and Notify messages and from objects given by themselves. A Get
asks, a Change and a Cancel request, an Acknowledge, a Respond and a Confirm answer: what they hold
is no fact yet, and they are passed over with a remark, and so is a Show that was rejected.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from isa95kit.b2mml.base import Component
from isa95kit.findings import Severity, shorten
from isa95kit.genealogy.event_reading import EventNotes
from isa95kit.genealogy.fields import (
    code_of,
    each,
    how_joined,
    identity_of,
    scope_of,
    text_of,
)
from isa95kit.genealogy.keys import LOT, SUBLOT, LotKey
from isa95kit.genealogy.statements import (
    OTHER_USES,
    Assembly,
    Containment,
    LotState,
    Role,
    Said,
    Source,
)
from isa95kit.identity import Identity
from isa95kit.transactions.criteria import Action, Response
from isa95kit.transactions.errors import NotAMessage, TransactionError
from isa95kit.transactions.messages import Verb, layout, verb_of
from isa95kit.transactions.reading import application_area, response, verb_content

__all__ = ["statements_of"]

_TELLING = frozenset((Verb.SHOW, Verb.PROCESS, Verb.SYNC, Verb.NOTIFY))


def statements_of(message: Component, uses: Mapping[str, Role] = OTHER_USES) -> tuple[Said, ...]:
    """What a message, or an object by itself, says about lots, each statement with its place.

    *uses* gives roles to values of MaterialUse that the standard does not have. Raises TypeError
    for anything that is no object of the vocabulary.

    >>> from isa95kit.b2mml import Identifier, MaterialLot
    >>> [(said, source)] = statements_of(MaterialLot(id=Identifier("L1")))
    >>> said.key.label, source.path
    ('L1', '/MaterialLot')
    """
    if not isinstance(message, Component):
        raise TypeError(f"{message!r} is no object of the vocabulary: pass Document.message")
    name = type(message).__name__
    try:
        verb = verb_of(message)
    except NotAMessage:
        reader = _Reader(Source(name, ""), uses)
        reader.read(message, f"/{name}")
        return tuple(reader.said)
    header = application_area(message)
    source = Source(name, "", text_of(header.bodid), text_of(header.creation_date_time))
    reader = _Reader(source, uses)
    if reader.states_facts(message, verb):
        held = layout(type(message))
        area = getattr(message, "data_area")  # noqa: B009 a field of every message
        for noun, path in each(getattr(area, held.nouns), held.element, f"/{name}/DataArea"):
            reader.read(noun, path)
    return tuple(reader.said)


class _Reader(EventNotes):
    """Reads the objects of one message."""

    def read(self, noun: object, path: str) -> None:
        """Read one object and all it holds."""
        self._object(noun, path)
        while self.pending:
            self.pending.pop()()

    def states_facts(self, message: Component, verb: Verb) -> bool:
        """True when the objects of a message are to be read; if not, there is a remark why."""
        name = type(message).__name__
        if verb not in _TELLING:
            text = f"{name} asks or answers and states no facts"
            self.remark("GEN-001", text, f"/{name}", Severity.INFO)
            return False
        try:
            refused = response(message) is Response.REJECTED
        except TransactionError as error:
            self.remark("GEN-001", f"nothing is read of {error}", f"/{name}", Severity.WARNING)
            return False
        if refused:
            text = f"{name} says that there is nothing; its object only holds the place (TXN-013)"
            self.remark("GEN-001", text, f"/{name}", Severity.INFO)
            return False
        return not self._deletes(message, f"/{name}/DataArea")

    def _deletes(self, message: Component, path: str) -> bool:
        """True when all that the message holds is said to be deleted, which undoes no history."""
        codes = {
            expression.action_code
            for criteria in getattr(verb_content(message), "action_criteria", ())
            for expression in criteria.action_expression
        }
        if Action.DELETE not in codes:
            return False
        if codes == {Action.DELETE}:
            text = "the message deletes records; a genealogy keeps what happened, nothing is read"
            hint = "Post a reversal of the original and the right posting (IDEM-006)."
        else:
            text = "the message deletes some of its objects; all are read as facts"
            hint = "Send deletions as messages of their own."
        self.remark("GEN-002", text, path, Severity.WARNING, hint)
        return codes == {Action.DELETE}

    def _object(self, noun: Any, path: str) -> None:
        match type(noun).__name__:
            case "MaterialInformation":
                for lot, where in each(noun.material_lot, "MaterialLot", path):
                    self._object(lot, where)
                for sublot, where in each(noun.material_sub_lot, "MaterialSubLot", path):
                    self._object(sublot, where)
            case "MaterialLot":
                self._lot(noun, path)
            case "MaterialSubLot":
                self._sublot(noun, path, None, None)
            case "OperationsPerformance":
                for item, where in each(noun.operations_response, "OperationsResponse", path):
                    self._object(item, where)
            case "OperationsResponse":
                self.response(noun, path)
            case "OpSegmentResponse":
                self.segment(noun, path, None, (), (), (), "")
            case "WorkPerformance":
                for item, where in each(noun.work_performance_child, "WorkPerformanceChild", path):
                    self.later(self._object, item, where)
                for item, where in each(noun.work_response, "WorkResponse", path):
                    self._object(item, where)
            case "WorkResponse":
                self.work(noun, path, ())
            case "JobResponseList":
                for item, where in each(noun.job_response, "JobResponse", path):
                    self.job(item, where, ())
            case "JobResponse":
                self.job(noun, path, ())
            case name:
                text = f"{name} says nothing about lots that a genealogy reads"
                self.remark("GEN-003", text, path, Severity.INFO)

    # Lots and sublots

    def _lot(self, lot: Any, path: str) -> LotKey | None:
        key = self._named(lot, LOT, path)
        if key is None:
            return None
        self._state(lot, key, path, identity_of(lot.material_definition_id, "MaterialDefinition"))
        for sublot, where in each(lot.material_sub_lot, "MaterialSubLot", path):
            self.later(self._sublot, sublot, where, key, key.lot)
        self._parts(lot, key, path)
        return key

    def _sublot(
        self, sublot: Any, path: str, whole: LotKey | None, lot: Identity | None
    ) -> LotKey | None:
        """A sublot, inside the lot or sublot *whole* of the lot *lot*, or by itself."""
        own = identity_of(sublot.material_lot_id, LOT)
        if lot is not None and own is not None and own != lot:
            text = f"the sublot stands in lot {shorten(lot.text)} and names {shorten(own.text)}"
            hint = "Leave MaterialLotID out, or name the lot that holds the sublot."
            self.remark("REF-001", f"{text} as its lot", path, hint=hint)
        lot = lot or own
        key = self._named(sublot, SUBLOT, path, lot)
        if key is None:
            return None
        self._state(sublot, key, path, None)
        if whole is None and lot is not None:
            whole = LotKey(lot)
        if whole is not None:
            self.say(Containment(whole, key), path)
        for child, where in each(sublot.material_sub_lot_child, "MaterialSubLotChild", path):
            self.later(self._sublot, child, where, key, lot)
        self._parts(sublot, key, path)
        return key

    def _parts(self, obj: Any, whole: LotKey, path: str) -> None:
        for lot, where in each(obj.assembly_lot, "AssemblyLot", path):
            self.later(self._part, obj, whole, lot, where, self._lot)
        for sublot, where in each(obj.assembly_sub_lot, "AssemblySubLot", path):
            self.later(self._part, obj, whole, sublot, where, self._free_sublot)

    def _free_sublot(self, sublot: Any, path: str) -> LotKey | None:
        return self._sublot(sublot, path, None, None)

    def _part(
        self,
        obj: Any,
        whole: LotKey,
        part: Any,
        path: str,
        read: Callable[[Any, str], LotKey | None],
    ) -> None:
        key = read(part, path)
        if key is not None:
            self.say(Assembly(key, whole, *how_joined(obj), part.quantity), path)

    def _named(self, obj: Any, kind: str, path: str, lot: Identity | None = None) -> LotKey | None:
        identity = identity_of(obj.id, kind)
        if identity is None:
            text = f"the {kind} has no identifier, so nothing can be traced to it"
            self.remark("ID-001", text, f"{path}/ID")
            return None
        return LotKey(identity) if kind == LOT else LotKey(lot, identity)

    def _state(self, obj: Any, key: LotKey, path: str, definition: Identity | None) -> None:
        state = LotState(
            key,
            version=text_of(obj.version),
            definition=definition,
            status=text_of(obj.status),
            disposition=code_of(obj.disposition),
            quantities=obj.quantity,
            location=obj.storage_location,
            equipment=scope_of(obj.hierarchy_scope),
            created=self.source.created,
        )
        self.say(state, path)
