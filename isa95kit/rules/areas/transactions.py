"""TXN: verbs, nouns, application areas, and answers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from isa95kit.b2mml import Identifier, TransApplicationArea, TransSync
from isa95kit.b2mml.base import Component
from isa95kit.findings import Severity, shorten
from isa95kit.releases import Release
from isa95kit.rules.areas import answers
from isa95kit.rules.parties import receivers_of, sender_of
from isa95kit.rules.partner import listed, profile_words
from isa95kit.rules.place import Place, Problem
from isa95kit.rules.rule import AnyRule, Roots, Rule, SchemaRule
from isa95kit.transactions import WILDCARD, Action, Verb, noun

__all__ = ["RULES"]


def release_named(message: Any, at: Place) -> Iterator[Problem]:
    """TXN-002. Objects are of the newest release, so this is the one to name. A release of the
    same namespace may be as right: the schema that it names was not asked.
    """
    text = getattr(message, "release_id", None)
    wanted = Release.latest()
    if text is None or _release(text) is wanted:
        return
    named = _release(text)
    if named is not None and named.namespace == wanted.namespace:
        at.lacks(f"validity by {named}, which releaseID names")
        return
    says = f"names {named}" if named else "names no release of B2MML"
    yield at.problem(
        f"releaseID {shorten(text)!r} {says}, and the message is read as {wanted}",
        field="release_id",
        hint=f'Write releaseID="B2MML-{wanted}", or send the message the named release has.',
    )


def unique_id(area: TransApplicationArea, at: Place) -> Iterator[Problem]:
    """TXN-003. The area of the message itself; a repeated one is its sender's business."""
    if at.field != "application_area":
        return
    hint = "Give every new message a new UUID; a retry repeats that of its first try."
    if area.bodid is None:
        yield at.problem("the message has no BODID, so no answer can name it", hint=hint)
        return
    text = area.bodid.value.strip().lower().removeprefix("urn:uuid:")
    if _UUID.fullmatch(text) is None or not text.strip("0-"):
        found = shorten(area.bodid.value)
        yield at.problem(
            f"BODID {found!r} is no UUID, so another sender may use it too",
            field="bodid",
            hint=hint,
        )


def one_action(sync: TransSync, at: Place) -> Iterator[Problem]:
    """TXN-005."""
    hint = "Send a message for each action."
    if len(sync.action_criteria) > 1:
        count = len(sync.action_criteria)
        yield at.problem(
            f"{count} ActionCriteria in one Sync", field="action_criteria[1]", hint=hint
        )
    for index, criteria in enumerate(sync.action_criteria):
        if len(criteria.action_expression) > 1:
            count = len(criteria.action_expression)
            field = f"action_criteria[{index}].action_expression[1]"
            yield at.problem(f"{count} actions in one Sync", field=field, hint=hint)


def action_code(sync: TransSync, at: Place) -> Iterator[Problem]:
    """TXN-006."""
    for index, criteria in enumerate(sync.action_criteria):
        for number, expression in enumerate(criteria.action_expression):
            if expression.action_code not in _ACTIONS:
                yield at.problem(
                    f"{shorten(expression.action_code)!r} is nothing a Sync can say",
                    field=f"action_criteria[{index}].action_expression[{number}].action_code",
                    hint=f"Use {', '.join(Action)}; a Sync without a code means Add.",
                )


def wildcard_supported(identifier: Identifier, at: Place) -> Iterator[Problem] | None:
    """TXN-016."""
    if WILDCARD not in identifier.value:
        return None
    return _unsupported(identifier, at)


def _unsupported(identifier: Identifier, at: Place) -> Iterator[Problem]:
    partner = at.context.partner
    if partner is None or at.verb != Verb.GET or at.steps[0][1] != "data_area":
        return
    in_property = type(at.parent).__name__.endswith("Property")
    asked = "property_wildcard_supported" if in_property else "object_wildcard_supported"
    supported = listed(partner, *profile_words(at.message))
    if not any(getattr(entry, asked) for entry in supported):
        kind = "property" if in_property else "object"
        yield at.problem(
            f"{shorten(identifier.value)!r} has a wildcard, and the partner does not say that it "
            f"supports {kind} wildcards for {noun(at.message).__name__}",
            hint="Ask for each object by its ID, or agree on wildcards with the partner.",
        )


def supported_message(message: Component, at: Place) -> Iterator[Problem]:
    """TXN-017."""
    partner = at.context.partner
    words = profile_words(message)
    if partner is not None and not any(listed(partner, *words)):
        yield at.problem(
            f"the partner does not support {words[0]} of {words[1]}",
            hint="Use a message of its TransactionProfile, or ask for this one to be added to it.",
        )


def direction(message: Component, at: Place) -> Iterator[Problem]:
    """TXN-019. Nobody named as sender or receiver is no violation here, and is not checked."""
    ownership, named = at.context.ownership, noun(message).__name__
    owner = ownership.owner(named) if ownership is not None else None
    if owner is None:
        at.lacks(f"owner of {named}")
        return
    if at.verb in (Verb.SYNC, Verb.NOTIFY):
        sender = sender_of(message)
        if not sender:
            at.lacks("LogicalID of the sender")
        elif sender != owner:
            yield at.problem(
                f"{shorten(sender)} sends {at.verb} of {named}, which {owner} owns",
                field="application_area.sender.logical_id",
                hint=f"Ask {owner} by Process or Change; what happened is told by the owner.",
            )
        return
    receivers = receivers_of(message)
    if not receivers:
        at.lacks("LogicalID of a receiver")
    if strangers := [name for name in receivers if name != owner]:
        yield at.problem(
            f"{at.verb} of {named} goes to {shorten(strangers[0])}, and {owner} owns it",
            field="application_area",
            hint=f"Send it to {owner}.",
        )


def _identifiers(cls: type[Component]) -> bool:
    return issubclass(cls, Identifier)


_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_ACTIONS = frozenset(Action)
_NUMBER = re.compile(r"(?i)(?:(?<![a-z0-9.])|v\.?)([0-9][0-9.]*)(?![a-z0-9])")


def _release(text: str) -> Release | None:
    """The release a releaseID names: ``B2MML-V0701``, ``V0701``, ``7.01``."""
    for digits in _NUMBER.findall(text[:200]):
        plain = digits.replace(".", "").lstrip("0").ljust(3, "0")
        for release in Release:
            if release.value == f"V{plain:0>4}":
                return release
    return None


RULES: tuple[AnyRule, ...] = tuple(
    sorted(
        (
            *answers.RULES,
            SchemaRule(
                id="TXN-001",
                title="A message is named by verb and noun, and holds that verb and then that noun",
                severity=Severity.ERROR,
                profile="base",
                basis="stated",
                source="B2MML V0700 documentation: names of messages",
                rationale="A receiver finds out what to do by the name of the root.",
                remark="The schema's own exceptions are known: four Notify messages hold a Sync, "
                "SyncWorkMasaterCapability is spelled so, SyncOperationalLocationClass holds "
                "OperationalLocation.",
                enforced_by=("XSD-003", "XSD-101", "XSD-102", "XSD-103"),
            ),
            Rule(
                id="TXN-002",
                title="releaseID names the release of B2MML that the message is of",
                severity=Severity.ERROR,
                profile="base",
                basis="implied",
                source="B2MML V0700 documentation: releaseID, free text in the schema",
                rationale="V0700 and V0701 share a namespace, so that only releaseID tells a "
                "receiver which schema to take.",
                remark="A message that names V0700 and is valid by V0701 is mostly valid by both; "
                "whether it is, is reported as not checked.",
                looks_at=Roots(),
                check=release_named,
            ),
            Rule(
                id="TXN-003",
                title="Every message has a BODID that is a UUID",
                severity=Severity.ERROR,
                profile="gxp",
                basis="stated",
                source="B2MML V0700 documentation: BODID; optional and any text in the schema",
                rationale="A message that cannot be told from others cannot be traced, and a "
                "retry looks like a new one.",
                looks_at=("TransApplicationArea",),
                check=unique_id,
            ),
            Rule(
                id="TXN-005",
                title="A Sync has one action",
                severity=Severity.ERROR,
                profile="base",
                basis="stated",
                source="B2MML V0700 documentation: Sync; the schema sets no limit",
                rationale="Of an Add and a Delete in one message nobody knows which comes last.",
                looks_at=("TransSync",),
                check=one_action,
            ),
            Rule(
                id="TXN-006",
                title="The action of a Sync is Add, Change or Delete",
                severity=Severity.ERROR,
                profile="base",
                basis="stated",
                source="B2MML V0700 documentation: action codes; the schema accepts any text",
                rationale="A receiver that does not know the code guesses, or drops the message.",
                looks_at=("TransSync",),
                check=action_code,
            ),
            Rule(
                id="TXN-016",
                title="A Get has wildcards only where the partner says it supports them",
                severity=Severity.ERROR,
                profile="base",
                basis="stated",
                source="B2MML documentation: TransactionProfile, wildcards of Get",
                rationale="A partner without wildcards looks for the object named *, and finds "
                "nothing.",
                looks_at=_identifiers,
                needs=("partner",),
                check=wildcard_supported,
            ),
            Rule(
                id="TXN-017",
                title="Only messages of the partner's profile are sent",
                severity=Severity.ERROR,
                profile="base",
                basis="stated",
                source="B2MML V0600 documentation: TransactionProfile",
                rationale="What the partner does not support is refused there, or dropped.",
                remark="An answer is supported where its request is. Nouns without a word in the "
                "enumeration are looked for among the OtherValues.",
                looks_at=Roots(),
                needs=("partner",),
                check=supported_message,
            ),
            Rule(
                id="TXN-019",
                title="Process, Change and Cancel go to the owner; Sync and Notify come from it",
                severity=Severity.ERROR,
                profile="base",
                basis="stated",
                source="B2MML V0700 documentation: push and publish transactions",
                rationale="Two systems that both tell what holds overwrite each other.",
                remark="Nouns whose owner the table does not name are reported as not checked. "
                "Where the ERP sends orders by Process, the MES is their owner in the sense of "
                "this rule.",
                looks_at=Roots("Process", "Change", "Cancel", "Sync", "Notify"),
                needs=("ownership",),
                check=direction,
            ),
            SchemaRule(
                id="TXN-025",
                title="A Get for a noun that needs more than an ID has what the schema requires",
                severity=Severity.ERROR,
                profile="base",
                basis="derived",
                source="Schema measurement: 20 of 65 nouns are refused with an ID alone",
                rationale="The standard asks for partial objects, and the schema refuses them.",
                remark="isa95kit.transactions.selection fills in wildcards and says where.",
                enforced_by=("XSD-101",),
            ),
            SchemaRule(
                id="TXN-026",
                title="UserArea and Signature hold elements with a schema that is known",
                severity=Severity.ERROR,
                profile="base",
                basis="implied",
                source="Schema: strict wildcards",
                rationale="Free XML makes the whole message invalid at the partner.",
                remark="Elements of B2MML need no further schema; others need --extensions.",
                enforced_by=("XSD-503",),
            ),
        ),
        key=lambda rule: rule.id,
    )
)
