"""Messages in the order in which they came in, each checked with what was known before it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import Enum
from types import MappingProxyType
from typing import Any

from isa95kit.b2mml import (
    Identifier,
    OperationsRequest,
    OperationsSchedule,
    WorkRequest,
    WorkSchedule,
)
from isa95kit.b2mml.base import Component
from isa95kit.document import digest
from isa95kit.findings import Finding, first_few
from isa95kit.identity import Identity
from isa95kit.rules.context import NO_CONTEXT, Context
from isa95kit.rules.engine import Outcome, RuleSet
from isa95kit.rules.exchange import Exchange
from isa95kit.rules.inside import inside
from isa95kit.rules.known_objects import carried_objects, effect_of
from isa95kit.rules.parties import area_of, bodid_of, sender_of, written
from isa95kit.rules.registry import rule_set
from isa95kit.rules.rule import PairRule
from isa95kit.rules.state import key_of
from isa95kit.transactions import (
    NotAMessage,
    Response,
    TransactionError,
    Verb,
    original_application_area,
    response,
    verb,
)

__all__ = ["Relation", "check_sequence"]


class Relation(Enum):
    """How an earlier message belongs to a later one, so that both are compared."""

    ANSWER = "request and answer"
    RESENT = "two messages of one BODID"
    ORDER = "what was ordered, and what reports on it or plans it"
    BACK = "an object of another sender that comes back"
    STOCK = "two answers to one question about stocks"


RELATIONS: Mapping[str, tuple[Relation, ...]] = MappingProxyType(
    {
        "TXN-009": (Relation.ANSWER,),
        "QTY-005": (Relation.RESENT,),
        "AUD-004": (Relation.RESENT,),
        "EXT-003": (Relation.RESENT,),
        "UOM-006": (Relation.ORDER,),
        "PERF-005": (Relation.ORDER,),
        "PERF-007": (Relation.ORDER,),
        "PERF-008": (Relation.ORDER,),
        "PERF-012": (Relation.ORDER,),
        "SCH-015": (Relation.ORDER,),
        "SOR-005": (Relation.BACK,),
        "SYNC-004": (Relation.STOCK,),
    }
)
"""Which pairs a rule on two messages is asked about; a rule that is not here about all of them."""

_ORDERS: tuple[tuple[str, str], ...] = (
    ("operations_request_id", "OperationsRequest"),
    ("work_request_id", "WorkRequest"),
)


def check_sequence(
    messages: Iterable[Component],
    *,
    rules: RuleSet | None = None,
    context: Context = NO_CONTEXT,
) -> tuple[Outcome, ...]:
    """What business rules say about messages in the order in which they came in.

    Gives an outcome for each message, in their order. Each message is checked with what is known
    before it: *context*, and what the messages before it said. *rules* are those of the sets
    ``base`` and ``gxp`` by default. Beside that

    - a message is compared with the earlier ones it belongs to (`Relation`): the request it
      answers, the order it reports on, what came under its BODID before;
    - a message that came before, with the same BODID and content, is a resend. It was judged when
      it first came, so only the IDEM rules are asked about it, and it changes nothing;
    - a message that a later one refuses (an Acknowledge, Respond or ConfirmBOD that is Rejected)
      changes nothing either, and is no resend when it comes again;
    - the receiver's clock shows the time of the latest message so far. Whether all answers that
      were asked for came in time (TXN-010) is judged at the end.

    What the messages cannot tell (roles, owners, tiers, open accounts, qualifications) is taken
    from *context*.

    >>> from isa95kit.b2mml import Identifier, MaterialLot
    >>> from isa95kit.transactions import sync
    >>> message = sync(MaterialLot(id=Identifier("L-1")), sender="MES", new_id=lambda: "1")
    >>> first, second = check_sequence([message, message])
    >>> [finding.rule for finding in second.findings]
    ['IDEM-002']
    """
    listed = list(messages)
    asked = rules or rule_set("base", "gxp")
    walk = _Walk(asked, Exchange(context))
    verdicts = _verdicts(listed)
    found = [
        walk.check(message, _is_refused(bodid_of(message), number, verdicts))
        for number, message in enumerate(listed)
    ]
    return tuple(walk.unanswered(listed, found))


class _Walk:
    def __init__(self, rules: RuleSet, exchange: Exchange) -> None:
        self.rules = rules
        self.exchange = exchange
        self.of_resends = RuleSet(r for r in rules.rules if r.id.startswith("IDEM-"))
        self.of_retries = RuleSet(r for r in rules.rules if r.id != "IDEM-002")
        self.of_answers = RuleSet(r for r in rules.rules if r.id == "TXN-010")
        self.of_relation = {
            relation: RuleSet(
                rule
                for rule in rules.rules
                if isinstance(rule, PairRule) and relation in RELATIONS.get(rule.id, Relation)
            )
            for relation in Relation
        }
        self.messages: dict[str, Component] = {}
        """By BODID, the first of it."""
        self.objects: dict[Identity, Component] = {}
        """The last message that told of an object."""
        self.schedules: dict[Identity, Identifier] = {}
        """The schedule that an order stood in."""
        self.stocks: dict[str, Component] = {}
        """The last answer to a question about stocks, by the question."""

    def check(self, message: Component, refused: bool) -> Outcome:
        """Check a message, and take it in as far as its receiver does."""
        exchange = self.exchange
        context = exchange.context(message)
        rules = self.of_retries if exchange.was_refused(message) else self.rules
        if exchange.came_before(message) and rules is self.rules:
            return self.of_resends.check(message, context)
        outcomes = [rules.check(message, context), self._without_request(message)]
        for relation, before in self._earlier(message, context):
            outcomes.append(self.of_relation[relation].compare(before, message, context))
        self._remember(message)
        exchange.take(message, refused=refused)
        return _together(outcomes)

    def unanswered(
        self, messages: Sequence[Component], outcomes: Sequence[Outcome]
    ) -> Iterator[Outcome]:
        """The outcomes, with what only the end shows."""
        context = self.exchange.context()
        seen: set[str] = set()
        for message, outcome in zip(messages, outcomes, strict=True):
            bodid = bodid_of(message)
            if bodid in seen:
                yield outcome
                continue
            seen |= {bodid} - {""}
            yield _together([outcome, self.of_answers.check(message, context)])

    def _earlier(
        self, message: Component, context: Context
    ) -> Iterator[tuple[Relation, Component]]:
        """The earlier messages that a message belongs to."""
        bodid = bodid_of(message)
        if bodid in self.messages:
            yield Relation.RESENT, self.messages[bodid]
        if (request := self._request(message)) is not None:
            yield Relation.ANSWER, request
        for schedule in self._ordered(message, context):
            yield Relation.ORDER, schedule
        back: dict[int, Component] = {}
        for item in _published(message):
            identity = key_of(item)
            before = self.objects.get(identity) if identity is not None else None
            if before is not None and sender_of(before) != sender_of(message):
                back[id(before)] = before
        for before in back.values():
            yield Relation.BACK, before
        question = self._question(message)
        other = self.stocks.get(question)
        if other is not None and sender_of(other) != sender_of(message):
            yield Relation.STOCK, other

    def _request(self, message: Component) -> Component | None:
        """The request that an answer names, or else the last one it can be an answer to."""
        if _verb(message) not in _ANSWERS:
            return None
        original = original_application_area(message)
        bodid = written(original.bodid) if original is not None else ""
        if bodid:
            return self.messages.get(bodid)
        reference = _reference(message)
        for earlier in reversed(self.messages.values()):
            spoken = _verb(earlier)
            fits = spoken is not None and spoken.answer is _verb(message)
            if reference and fits and _reference(earlier) == reference:
                return earlier
        return None

    def _without_request(self, message: Component) -> Outcome:
        """That an answer cannot be compared with its request, which is not in the exchange."""
        asked = any(rule.id == "TXN-009" for rule in self.of_relation[Relation.ANSWER].rules)
        if not asked or _verb(message) not in _ANSWERS or self._request(message) is not None:
            return Outcome()
        original = original_application_area(message)
        bodid = written(original.bodid) if original is not None else ""
        return Outcome(not_checked=(("TXN-009", (f"request {bodid}".strip(),)),))

    def _ordered(self, message: Component, context: Context) -> Iterator[Component]:
        """The orders a message reports on or plans, as they are now, by their schedules."""
        if effect_of(message) is None or context.known is None:
            return
        found: dict[Identity, dict[Identity, Any]] = {}
        named: dict[Identity, Identifier] = {}
        for field, kind in _ORDERS:
            for identifier in _references(message, field):
                identity = Identity.of(identifier, type=kind)
                order = context.known.find(identity)
                schedule = self.schedules.get(identity)
                if order is None or schedule is None:
                    continue
                key = Identity.of(schedule, type=f"{kind.removesuffix('Request')}Schedule")
                found.setdefault(key, {})[identity] = order
                named[key] = schedule
        for schedule_key, orders in found.items():
            listed = tuple(orders.values())
            if all(isinstance(order, OperationsRequest) for order in listed):
                yield OperationsSchedule(id=named[schedule_key], operations_request=listed)
            elif all(isinstance(order, WorkRequest) for order in listed):
                yield WorkSchedule(id=named[schedule_key], work_request=listed)

    def _question(self, message: Component) -> str:
        """What a Show about lots answers; empty for other messages."""
        if not type(message).__name__.startswith(("ShowMaterialLot", "ShowMaterialInformation")):
            return ""
        request = self._request(message)
        if request is None:
            return ""
        return digest(request.data_area)  # type: ignore[attr-defined]

    def _remember(self, message: Component) -> None:
        if bodid := bodid_of(message):
            self.messages.setdefault(bodid, message)
        if effect_of(message) is not None:
            for item in carried_objects(message):
                if (identity := key_of(item)) is not None:
                    self.objects[identity] = message
            for kind in ("Operations", "Work"):
                for found in inside(message, f"{kind}Schedule"):
                    for order in inside(found.object, f"{kind}Request"):
                        if (identity := key_of(order.object)) is not None:
                            self.schedules[identity] = found.object.id
        if question := self._question(message):
            self.stocks[question] = message


_ANSWERS = (Verb.SHOW, Verb.ACKNOWLEDGE, Verb.RESPOND, Verb.CONFIRM)


Verdicts = dict[str, list[tuple[int, bool]]]
"""The places of answers that take or refuse a message, by its BODID, and whether they refuse it."""


def _verdicts(messages: Sequence[Component]) -> Verdicts:
    """What became of messages. That one came in (ConfirmBOD) is no yes to what it asks, where an
    Acknowledge, Respond or Show gives an answer to that.
    """
    found: dict[str, list[tuple[int, bool, bool]]] = {}
    for number, message in enumerate(messages):
        if _verb(message) not in _ANSWERS:
            continue
        try:
            rejected = response(message) is Response.REJECTED
        except TransactionError:
            continue
        original = original_application_area(message)
        if original is not None and (bodid := written(original.bodid)):
            confirms = _verb(message) is Verb.CONFIRM
            found.setdefault(bodid, []).append((number, rejected, confirms))
    verdicts: Verdicts = {}
    for bodid, told in found.items():
        answered = any(not confirms for _, _, confirms in told)
        verdicts[bodid] = [
            (number, rejected)
            for number, rejected, confirms in told
            if rejected or not (confirms and answered)
        ]
    return verdicts


def _is_refused(bodid: str, number: int, verdicts: Verdicts) -> bool:
    """Whether the next answer to a message refuses it."""
    later = (rejected for place, rejected in verdicts.get(bodid, ()) if place > number)
    return next(later, False)


def _together(outcomes: Sequence[Outcome]) -> Outcome:
    findings: dict[Finding, None] = {}
    passed: dict[str, tuple[str, ...]] = {}
    for outcome in outcomes:
        findings.update(dict.fromkeys(outcome.findings))
        for rule, lacking in outcome.not_checked:
            passed[rule] = first_few((*passed.get(rule, ()), *lacking))
    return Outcome(tuple(findings), tuple(sorted(passed.items())))


def _references(message: Component, field: str) -> list[Identifier]:
    found: dict[str, Identifier] = {}
    for holder in inside(message, *_HOLDERS):
        value = getattr(holder.object, field, None)
        for one in value if isinstance(value, tuple) else (value,):
            if isinstance(one, Identifier) and one.value.strip():
                found[str(Identity.of(one, type=field))] = one
    return list(found.values())


_HOLDERS = (
    "OperationsResponse",
    "OpSegmentResponse",
    "WorkResponse",
    "JobResponse",
    "WorkRequest",
    "JobOrder",
)


def _published(message: Component) -> Iterator[Any]:
    if _verb(message) in (Verb.SYNC, Verb.CHANGE, Verb.PROCESS):
        yield from carried_objects(message)


def _reference(message: Component) -> str:
    area = area_of(message)
    return written(area.sender.reference_id) if area is not None and area.sender else ""


def _verb(message: Component) -> Verb | None:
    try:
        return verb(message)
    except NotAMessage:
        return None
