"""IDEM: what was posted before is not posted again, and not overwritten."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from isa95kit.b2mml.base import Component
from isa95kit.business_keys import BusinessKey
from isa95kit.business_keys import Posting as Reported
from isa95kit.document import digest
from isa95kit.findings import Severity, shorten
from isa95kit.rules.history import counted
from isa95kit.rules.moves import reasons
from isa95kit.rules.parties import area_of, bodid_of, sender_of, written
from isa95kit.rules.place import Place, Problem
from isa95kit.rules.posted import Fields, changes, reported
from isa95kit.rules.rule import AnyRule, Roots, Rule

__all__ = ["RULES"]

POSTING = Roots("Process", "Sync", "Notify", "Change")
NAMES = {
    "order": "the order (OperationsRequestID, JobOrderID)",
    "operation": "the operation (SegmentRequirementID)",
    "line": "the line (ID of the actual)",
    "sequence": "the sequence (ID of the response)",
}
DIGITS = 18
"""Of a sequence number at most; longer ones count nothing."""


def full_key(message: Component, at: Place) -> Iterator[Problem]:
    """IDEM-001. What is missing is said once, at the outermost posting that lacks it."""
    if changes(message) == "delete":
        return  # posts nothing
    fields = Fields()
    missing: dict[int, set[str]] = {}
    for posting in _reported(message, at):
        if posting.key.kind in ("OperationsResponse", "WorkResponse"):
            continue
        lacks = set(posting.key.missing) & NAMES.keys()
        missing[id(posting.trail[-1])] = lacks
        for part in NAMES:
            if part in lacks - missing.get(id(posting.trail[-2]), set()):
                yield at.problem(
                    f"{NAMES[part]} is not given, or not given once, so that a resend of this "
                    "cannot be told from a second posting",
                    field=fields.of(posting),
                    hint="Give every part of the key: order, operation, line and sequence.",
                )


def resent(message: Component, at: Place) -> Iterator[Problem]:
    """IDEM-002. The sender did nothing wrong: the finding is for the receiver."""
    bodid, history = bodid_of(message), at.context.history
    sent = history.message(bodid) if history is not None and bodid else None
    if sent is not None and sent.digest and sent.digest == digest(message):
        yield at.problem(
            f"message {shorten(bodid)} came before, as it is now",
            hint="Acknowledge it again, and do nothing else.",
        )
        return
    if changes(message):
        return
    known, others = [], []
    for posting in _reported(message, at):
        before = _before(posting.key, at)
        if before is not None and _digest(posting, at) == before.digest:
            known.append((posting, before.bodid))
        else:
            others.append((posting, before))
    # What holds something new is only its frame: a response that goes on is no resend. What holds
    # something known is a frame as well, which a receiver that counts lines has not kept.
    frames = {id(item) for posting, _ in known for item in posting.trail}
    new = [p for p, before in others if before is not None or id(p.trail[-1]) not in frames]
    frames = {id(item) for posting in new for item in posting.trail}
    known = [(posting, bodid) for posting, bodid in known if id(posting.trail[-1]) not in frames]
    hint = "Acknowledge the message again and post nothing."
    if known and not new:
        earlier = f" by message {shorten(known[0][1])}" if known[0][1] else ""
        yield at.problem(f"all of this was posted before{earlier}", hint=hint)
        return
    fields = Fields()
    for posting, bodid in known:
        earlier = f" by message {shorten(bodid)}" if bodid else ""
        yield at.problem(
            f"{posting.key} was posted before{earlier}",
            field=fields.of(posting),
            hint="Post the others; do not post this again.",
        )


def conflicting(message: Component, at: Place) -> Iterator[Problem]:
    """IDEM-003. A Change of what was posted is what IDEM-006 speaks of."""
    if changes(message):
        return
    fields = Fields()
    for posting in _reported(message, at):
        before = _before(posting.key, at)
        if before is not None and _digest(posting, at) != before.digest:
            earlier = f" by message {shorten(before.bodid)}" if before.bodid else ""
            yield at.problem(
                f"{posting.key} was posted before{earlier} with other content",
                field=fields.of(posting),
                hint="Hold the message for a person to decide. A correction is a reversal of the "
                "first posting and a new one with a sequence of its own.",
            )


def one_content(message: Component, at: Place) -> Iterator[Problem]:
    """IDEM-004. What is compared is the content, not the bytes: white space may differ."""
    bodid, history = bodid_of(message), at.context.history
    sent = history.message(bodid) if history is not None and bodid else None
    if sent is not None and not sent.digest:
        at.lacks(f"content of the first message with BODID {bodid}")
    if sent is not None and sent.digest and sent.digest != digest(message):
        yield at.problem(
            f"BODID {shorten(bodid)!r} was used before for other content",
            field="application_area.bodid",
            hint="Give each message a BODID of its own, and repeat a message as it was.",
        )


def in_sequence(message: Component, at: Place) -> Iterator[Problem]:
    """IDEM-005. Counted by sender, order and operation. What was posted before is passed over."""
    history, sender = at.context.history, sender_of(message)
    if history is None or changes(message):
        return
    fields, reached = Fields(), dict[BusinessKey, int]()
    for posting in _reported(message, at):
        key = posting.key
        if key.kind not in ("OpSegmentResponse", "JobResponse") or not key.complete:
            continue
        if len(key["sequence"]) > 1 or history.posting(key) is not None:
            continue
        stream = counted(key)
        if not sender:
            at.lacks("LogicalID of the sender, who counts")
            return
        last = reached.get(stream, history.last_sequence(sender, stream))
        text = key["sequence"][0].text
        counts = text.isascii() and text.isdigit() and len(text) <= DIGITS
        if last is None:
            if counts and int(text) > 1:
                at.lacks(f"number before {text} of {sender} for {stream}")
            continue
        if not counts:
            told = f"{shorten(text)!r} is no number, and {sender} counts: {last} was the last"
            yield at.problem(told, field=f"{fields.of(posting)}.id", hint="Go on counting.")
            continue
        number = int(text)
        if number <= last:
            told, hint = f"{number} comes after {last}", "Do not apply it; find out what it was."
        elif number > last + 1:
            told, hint = f"{number} comes and {last + 1} is missing", "Wait for what is missing."
        else:
            reached[stream] = number
            continue
        yield at.problem(told, field=f"{fields.of(posting)}.id", hint=hint)


def reversed_first(message: Component, at: Place) -> Iterator[Problem]:
    """IDEM-006. A reversal names its original by the BODID, in ReferenceID."""
    does = changes(message)
    fields = Fields()
    for posting in _reported(message, at) if does else ():
        before = _before(_as_added(posting.key), at)
        if before is None or (does == "change" and _digest(posting, at) == before.digest):
            continue
        yield at.problem(
            f"the message would {does} what was posted under {_as_added(posting.key)}",
            field=fields.of(posting),
            hint="Reverse the posting, naming its message in ReferenceID, and post what is right "
            "under a sequence of its own.",
        )
    history = at.context.history
    if history is None or not _reverses(message, at):
        return
    area = area_of(message)
    reference = written(area.sender.reference_id) if area and area.sender else ""
    if not reference or history.message(reference) is None:
        named = f"names {shorten(reference)!r}, which is not known" if reference else "names none"
        yield at.problem(
            f"a reversal has to name the message it reverses; this one {named}",
            field="application_area.sender" if area and area.sender else "application_area",
            hint="Put the BODID of the message that is reversed into ReferenceID.",
        )


def _reported(message: Component, at: Place) -> tuple[Reported, ...]:
    found: tuple[Reported, ...] = at.once(reported, lambda: tuple(reported(message)))
    return found


def _digest(posting: Reported, at: Place) -> str:
    found: str = at.once((digest, id(posting)), lambda: digest(posting.content))
    return found


def _before(key: BusinessKey, at: Place) -> Any:
    history = at.context.history
    return history.posting(key) if history is not None and key.complete else None


def _as_added(key: BusinessKey) -> BusinessKey:
    return replace(key, parts=tuple(part for part in key.parts if part[0] != "action"))


def _reverses(message: Component, at: Place) -> bool:
    return bool(reasons(message) & at.context.agreement.reversal_codes)


RULES: tuple[AnyRule, ...] = (
    Rule(
        id="IDEM-001",
        title="What is posted has a full key: order, operation, line and sequence",
        severity=Severity.ERROR,
        profile="gxp",
        basis="stated",
        source="MES-ERP integration practice: idempotent postings",
        rationale="A receiver that cannot recognise a posting posts a retry a second time.",
        remark="Asked of segment responses, job responses and all actuals in them. The version is "
        "part of the key where it is given.",
        looks_at=POSTING,
        check=full_key,
    ),
    Rule(
        id="IDEM-002",
        title="What was posted before with the same content is not posted again",
        severity=Severity.WARNING,
        profile="gxp",
        basis="stated",
        source="MES-ERP integration practice: retries",
        rationale="Stock that moved once would move twice.",
        remark="A warning, as a retry is in order: it tells the receiver to acknowledge again and "
        "to post nothing. A receiver that posts whatever has no error moves stock twice. A message "
        "is known by its BODID, and what it reports on orders by its business keys.",
        looks_at=POSTING,
        needs=("history",),
        check=resent,
    ),
    Rule(
        id="IDEM-003",
        title="What was posted before is not posted with other content",
        severity=Severity.ERROR,
        profile="gxp",
        basis="stated",
        source="MES-ERP integration practice: review of conflicts",
        rationale="Which of both is right is for a person to decide, not for the last message.",
        looks_at=POSTING,
        needs=("history",),
        check=conflicting,
    ),
    Rule(
        id="IDEM-004",
        title="A BODID stands for one content",
        severity=Severity.ERROR,
        profile="base",
        basis="derived",
        source="B2MML V0700 documentation: BODID; MES-ERP integration practice: retries",
        rationale="A receiver that knows the BODID drops the message, and with it what is new.",
        looks_at=Roots(),
        needs=("history",),
        check=one_content,
    ),
    Rule(
        id="IDEM-005",
        title="Numbered responses are applied in order, without gaps",
        severity=Severity.ERROR,
        profile="gxp",
        basis="stated",
        source="MES-ERP integration practice: messages out of order",
        rationale="A response that overtakes another reports on a state that is not there yet.",
        remark="Numbers are the IDs of segment and job responses, counted by sender, order and "
        "operation. Of a number beyond 1 whose predecessor the history does not know it is "
        "reported that it was not checked.",
        looks_at=POSTING,
        needs=("history",),
        check=in_sequence,
    ),
    Rule(
        id="IDEM-006",
        title="A posting is corrected by a reversal that names it, and a new posting",
        severity=Severity.ERROR,
        profile="gxp",
        basis="stated",
        source="MES-ERP integration practice: corrections",
        rationale="An overwritten posting leaves no trace of what the ledger said before.",
        remark="A reversal is a message whose reason is one of the agreed reversal_codes.",
        looks_at=POSTING,
        needs=("history",),
        check=reversed_first,
    ),
)
