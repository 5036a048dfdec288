"""AUD: what an audit trail needs to know about a message."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from isa95kit.b2mml import Change, ErrorMessage, TransStateChange, Value
from isa95kit.b2mml.base import Component, Nil
from isa95kit.findings import Severity, shorten
from isa95kit.rules.attribution import attributions
from isa95kit.rules.moves import written_code
from isa95kit.rules.parties import area_of, written
from isa95kit.rules.payload_hash import ALGORITHM, carried_hashes, payload_hash
from isa95kit.rules.place import Place, Problem
from isa95kit.rules.posted import changes
from isa95kit.rules.rule import AnyRule, PairRule, Roots, Rule
from isa95kit.transactions import (
    Response,
    TransactionError,
    change_statuses,
    original_application_area,
    response,
)
from isa95kit.transactions.reading import verb_content

__all__ = ["RULES"]

ANSWERS = ("Show", "Acknowledge", "Respond", "Confirm")


def hash_matches(message: Any, at: Place) -> Iterator[Problem]:
    """AUD-001. See `isa95kit.rules.payload_hash` for the carrier."""
    name = at.context.agreement.carriers.payload_hash
    carried = carried_hashes(message, name=name)
    if not carried:
        yield at.problem(
            f"the message has no {name}, so nobody sees whether it was changed on its way",
            field="application_area",
            hint="Send isa95kit.rules.payload_hash.with_payload_hash(message).",
        )
        return
    expected = payload_hash(message, name=name)
    field = "application_area.user_area"
    for algorithm, text in carried:
        if algorithm != ALGORITHM:
            told = f"a hash by {shorten(algorithm) or 'nothing that is named'}, not by {ALGORITHM}"
            yield at.problem(told, field=field, hint=f'Write format="{ALGORITHM}".')
        elif text.lower() != expected:
            yield at.problem(
                f"the content has the hash {expected[:12]}…, and {shorten(text, 13)} was sent",
                field=field,
                hint="Hold the message and have it sent again; find out where it was changed.",
            )


def correlated(message: Component, at: Place) -> Iterator[Problem]:
    """AUD-002. A retry repeats the whole message, which is IDEM-004's business."""
    area = area_of(message)
    sender = area.sender if area is not None else None
    reference = written(sender.reference_id) if sender is not None else ""
    original = original_application_area(message)
    asked = written(original.sender.reference_id) if original and original.sender else ""
    if not reference:
        yield at.problem(
            "the message has no correlation identifier",
            field="application_area.sender" if sender is not None else "application_area",
            hint="Give the request a ReferenceID; answers and retries repeat it.",
        )
    elif asked and asked != reference:
        yield at.problem(
            f"ReferenceID {shorten(reference)!r} answers a request of {shorten(asked)!r}",
            field="application_area.sender.reference_id",
            hint="Repeat the ReferenceID of the request.",
        )


def accounted_for(item: Component, at: Place) -> Iterator[Problem]:
    """AUD-003. Changes in a batch record, changes of state, and messages that change data."""
    if isinstance(item, Change):
        return _entry(item, at)
    return _state(item, at) if isinstance(item, TransStateChange) else _message(item, at)


def _entry(change: Change, at: Place) -> Iterator[Problem]:
    if change.time_stamp is None:
        yield at.problem("a change without a time", hint="Add TimeStamp.")
    if not any(reason.value.strip() for reason in change.reason):
        yield at.problem("a change without a reason", hint="Say why in Reason.")
    if not any(_says(data) for data in change.prechange_data):
        yield at.problem(
            "a change that does not say what was there before",
            hint='Write the old value in PrechangeData, or xsi:nil="true" where there was none.',
        )


def _says(data: Value | Nil) -> bool:
    if isinstance(data, Nil):
        return True
    text = data.value_string
    return isinstance(text, Nil) or bool(text.value.strip())


def _state(change: TransStateChange, at: Place) -> Iterator[Problem]:
    missing = [
        wire
        for wire, given in (
            ("FromStateCode", bool(written_code(change.from_state_code))),
            ("ToStateCode", bool(written_code(change.to_state_code))),
            ("ChangeDateTime", change.change_date_time is not None),
        )
        if not given
    ]
    if missing:
        told = f"a change of state without {' and '.join(missing)}"
        yield at.problem(told, hint="Say from which state to which, and when.")


def _message(message: Component, at: Place) -> Iterator[Problem]:
    if not changes(message):
        return
    area = area_of(message)
    sender = area.sender if area is not None else None
    if sender is None or not written(sender.authorization_id):
        yield at.problem(
            "a change by nobody",
            field="application_area.sender" if sender is not None else "application_area",
            hint="Name who is responsible in AuthorizationID.",
        )
    codes = [code for s in change_statuses(message) for code in (s.reason_code, *s.reason)]
    if not any(code is not None and code.value.strip() for code in codes):
        verb = type(verb_content(message)).__name__.removeprefix("Trans").lower()
        yield at.problem(
            "a change without a reason",
            field=f"data_area.{verb}",
            hint="Give a ReasonCode in ActionCriteria/ChangeStatus.",
        )


def kept(received: Component, sent: Component, came: Place, at: Place) -> Iterator[Problem]:
    """AUD-004. Objects that were left out are not missed; what is added to one that came is."""
    before, after = attributions(received), attributions(sent)
    hint = "Pass on moments and persons as they came, text for text."
    for key, (field, text) in after.said.items():
        if key in before.said:
            was = before.said[key][1]
            if text != was:
                told = f"{shorten(text)} was {shorten(was)} when it came in"
                yield at.problem(told, field=field, hint=hint)
        elif key[0] in before.objects:
            yield at.problem(
                f"{shorten(text)} was not there when it came in", field=field, hint=hint
            )
    for key, (field, text) in before.said.items():
        if key not in after.said and key[0] in after.objects:
            lost = field.rpartition(".")[2].partition("[")[0]
            told = f"{shorten(text)} was there when it came in ({lost}) and is gone"
            yield at.problem(told, field=after.objects[key[0]], hint=hint)


def event_kept(item: Component, at: Place) -> Iterator[Problem]:
    """AUD-005. Rejections, whose event is looked for, and ErrorMessages, which are events."""
    if isinstance(item, ErrorMessage):
        if not any(text.strip() for text in item.error_description):
            yield at.problem(
                "an error without a description cannot be investigated",
                hint="Say in ErrorDescription what went wrong.",
            )
        return
    events = at.context.events
    try:
        rejected = response(item) is Response.REJECTED
    except TransactionError:
        return
    original = original_application_area(item)
    bodid = written(original.bodid) if original is not None else ""
    if events is None or not rejected:
        return
    if not bodid:
        at.lacks("BODID of the message that was rejected")
        return
    event = events.event(bodid)
    if event is None or not event.description.strip():
        verb = type(verb_content(item)).__name__.removeprefix("Trans").lower()
        lacks = "does not say why" if event is not None else "is kept nowhere"
        yield at.problem(
            f"message {shorten(bodid)} was rejected, and its event {lacks}",
            field=f"data_area.{verb}",
            hint="Store the rejected message with the reason before answering it.",
        )


def _changing(cls: type[Component]) -> bool:
    named = cls.__qualname__ in ("Change", "TransStateChange")
    return named or Roots("Change", "Sync")(cls)


def _failing(cls: type[Component]) -> bool:
    return cls.__qualname__ == "ErrorMessage" or Roots(*ANSWERS)(cls)


RULES: tuple[AnyRule, ...] = (
    Rule(
        id="AUD-001",
        title="A message carries the hash of its content, and the hash is right",
        severity=Severity.ERROR,
        profile="gxp",
        basis="stated",
        source="MES-ERP integration practice: payload hashes",
        rationale="What a system in between changed without a word is found nowhere else.",
        remark="The hash is a ValueString in UserArea; a partner needs no schema of ours for it.",
        looks_at=Roots(),
        check=hash_matches,
    ),
    Rule(
        id="AUD-002",
        title="A message has a correlation identifier, and its answer has the same",
        severity=Severity.ERROR,
        profile="gxp",
        basis="stated",
        source="MES-ERP integration practice: correlation identifiers",
        rationale="Without it a request, its answer and its retries are not found together.",
        looks_at=Roots(),
        check=correlated,
    ),
    Rule(
        id="AUD-003",
        title="A change says who, when, what was there before, and why",
        severity=Severity.ERROR,
        profile="gxp",
        basis="implied",
        source="MES-ERP integration practice: attributable and contemporaneous records; most of it "
        "is optional in the schema",
        rationale="A record that holds the new value alone hides that there was another.",
        remark="B2MML has room for the value before in batch records and in changes of state only, "
        "and for a person only in the sender's AuthorizationID.",
        looks_at=_changing,
        check=accounted_for,
    ),
    PairRule(
        id="AUD-004",
        title="A system in the middle passes on moments and persons as they came",
        severity=Severity.ERROR,
        profile="gxp",
        basis="stated",
        source="MES-ERP integration practice: middleware preserves time stamps and attributions",
        rationale="A time that the broker wrote is not when it happened.",
        remark="Texts are compared: a moment written with another offset is another local time.",
        before=Roots(),
        after=Roots(),
        check=kept,
    ),
    Rule(
        id="AUD-005",
        title="A message that fails leaves an event that can be investigated",
        severity=Severity.ERROR,
        profile="gxp",
        basis="stated",
        source="MES-ERP integration practice: error handling",
        rationale="What is dropped in silence is missed when the batch is reviewed.",
        looks_at=_failing,
        needs=("events",),
        check=event_kept,
    ),
)
