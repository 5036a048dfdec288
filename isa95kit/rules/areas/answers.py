"""TXN: the rules on answers and on the messages they answer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from isa95kit.b2mml import (
    ConfirmBOD,
    Description,
    QuantityString,
    TransAcknowledge,
    TransConfirm,
    TransRespond,
    TransResponseCriteria,
    TransShow,
)
from isa95kit.b2mml.base import Base64Text, Component, DecimalText, DurationText
from isa95kit.binding.fields import fields_of
from isa95kit.findings import Severity, shorten
from isa95kit.rules.areas.times import moment_of
from isa95kit.rules.parties import bodid_of, written
from isa95kit.rules.place import Place, Problem
from isa95kit.rules.rule import AnyRule, PairRule, Roots, Rule
from isa95kit.transactions import Response, Verb, answers_due, is_answer_to
from isa95kit.transactions.criteria import RESPONSES
from isa95kit.transactions.reading import carried, verb_content

__all__ = ["RULES"]

REQUESTS = ("Get", "Process", "Change", "Cancel", "Sync", "Notify")
ANSWERS = ("Show", "Acknowledge", "Respond", "Confirm")


def response_code(
    answer: TransAcknowledge | TransConfirm | TransRespond | TransShow, at: Place
) -> Iterator[Problem]:
    """TXN-007. An answer without a code means Accepted."""
    verb = Verb(type(answer).__name__.removeprefix("Trans"))
    for index, criteria in enumerate(answer.response_criteria):
        expression = criteria.response_expression
        if expression is not None and expression.action_code not in RESPONSES[verb]:
            yield at.problem(
                f"{shorten(expression.action_code)!r} is no answer of {verb}",
                field=f"response_criteria[{index}].response_expression.action_code",
                hint=f"Use {', '.join(RESPONSES[verb])}.",
            )


def repeats_request(
    request: Component, answer: Component, asked: Place, at: Place
) -> Iterator[Problem]:
    """TXN-009."""
    if is_answer_to(answer, request):
        return
    content: Any = verb_content(answer)
    verb = type(content).__name__.removeprefix("Trans").lower()
    hint = "Repeat the ApplicationArea of the request, as isa95kit.transactions does."
    original = content.original_application_area
    if original is None:
        yield at.problem(
            "the answer does not say which message it answers",
            field=f"data_area.{verb}",
            hint=hint,
        )
    elif written(original.bodid) != bodid_of(request):
        bodid = ".bodid" if original.bodid is not None else ""
        yield at.problem(
            f"the answer repeats BODID {shorten(written(original.bodid))!r}, and the request has "
            f"{shorten(bodid_of(request))!r}",
            field=f"data_area.{verb}.original_application_area{bodid}",
            hint=hint,
        )
    else:
        yield at.problem(
            f"{type(answer).__name__} does not answer {type(request).__name__}", hint=hint
        )


def answered(request: Component, at: Place) -> Iterator[Problem]:
    """TXN-010. Which answers are due when the request was accepted; an error nobody here sees."""
    history, clock, bodid = at.context.history, at.context.clock, bodid_of(request)
    created = moment_of(request.application_area.creation_date_time)  # type: ignore[attr-defined]
    due = answers_due(request, accepted=True)
    if not due or history is None or clock is None:
        return
    if not bodid or created is None:
        at.lacks("BODID of the message" if not bodid else "moment of the message")
        return
    answer, limit = history.answer_to(bodid), at.context.agreement.tolerances.answer
    came = answer.created if answer is not None else clock()
    if came - created > limit:
        what = f"{' or '.join(due)} was asked for"
        when = f"came {came - created} later" if answer else f"has not come in {came - created}"
        yield at.problem(
            f"{what} and {when}; agreed are {limit}",
            field="application_area.bodid",
            hint="Send the message again, unchanged and with the same BODID, or ask the receiver.",
        )


def confirms(message: ConfirmBOD, at: Place) -> Iterator[Problem]:
    """TXN-012."""
    area = message.data_area
    originals = [bod.original_application_area for bod in area.bod]
    originals.append(area.confirm.original_application_area)
    if not any(original and written(original.bodid) for original in originals):
        yield at.problem(
            "nothing says which message is confirmed",
            field="data_area.confirm",
            hint="Repeat the ApplicationArea of the message, with its BODID.",
        )
    sender = message.application_area.sender
    asked = sender.confirmation_code if sender is not None else None
    if asked is not None and asked.value != "Never":
        yield at.problem(
            "a confirmation that asks to be confirmed",
            field="application_area.sender.confirmation_code",
            hint="Leave ConfirmationCode out, so that two systems do not confirm for ever.",
        )


def rejected_is_empty(message: Component, at: Place) -> Iterator[Problem]:
    """TXN-013. What a Get may ask by (identifiers, codes, dates, values of properties) may be
    repeated from it; quantities, durations, descriptions and the like are data.
    """
    content: Any = verb_content(message)
    codes = [c.response_expression for c in content.response_criteria]
    if not any(code and code.action_code == Response.REJECTED for code in codes):
        return
    field = next(f.name for f in fields_of(type(message.data_area)) if f.many)  # type: ignore[attr-defined]
    for index, item in enumerate(carried(message)):
        if data := _data(item, f"data_area.{field}[{index}]"):
            yield at.problem(
                "a rejected Show has data, which nobody must take for an answer",
                field=data,
                hint="Repeat the objects of the request; the schema wants one at least.",
            )


def reason_given(criteria: TransResponseCriteria, at: Place) -> Iterator[Problem]:
    """TXN-022."""
    expression, status = criteria.response_expression, criteria.change_status
    code = expression.action_code if expression is not None else ""
    if code not in (Response.REJECTED, Response.MODIFIED):
        return
    codes = [status.reason_code, *status.reason] if status is not None else []
    if not any(reason is not None and reason.value.strip() for reason in codes):
        yield at.problem(
            f"{code}, and nobody is told why",
            hint="Give a ReasonCode, or a Reason in words, in ChangeStatus.",
        )


_DATA = (QuantityString, DecimalText, DurationText, Base64Text, Description)


def _data(item: Component, field: str) -> str:
    """The first field in an object that holds data; empty where there is none."""
    pending: list[tuple[Any, str]] = [(item, field)]
    while pending:
        held, path = pending.pop()
        if isinstance(held, _DATA):
            if held.value.strip(" *"):
                return path
            continue
        inside = []
        for declared in fields_of(type(held)):
            value = getattr(held, declared.name)
            several = value if isinstance(value, tuple) else (value,)
            for index, one in enumerate(several):
                step = f"{path}.{declared.name}" + (f"[{index}]" if declared.many else "")
                one = getattr(one, "value", one) if declared.members else one
                if isinstance(one, Component):
                    inside.append((one, step))
        pending += reversed(inside)
    return ""


RULES: tuple[AnyRule, ...] = (
    Rule(
        id="TXN-007",
        title="The code of an answer is one that its verb has",
        severity=Severity.ERROR,
        profile="base",
        basis="stated",
        source="B2MML V0700 documentation: action codes; the schema accepts any text",
        rationale="A sender that does not know the code cannot tell whether its request was done.",
        looks_at=("TransAcknowledge", "TransConfirm", "TransRespond", "TransShow"),
        check=response_code,
    ),
    PairRule(
        id="TXN-009",
        title="An answer repeats the application area of its request, with the same BODID",
        severity=Severity.ERROR,
        profile="gxp",
        basis="implied",
        source="B2MML V0700 documentation: OriginalApplicationArea; MES-ERP integration practice: "
        "correlation",
        rationale="Without it nobody can prove which request was answered.",
        before=Roots(*REQUESTS),
        after=Roots(*ANSWERS),
        check=repeats_request,
    ),
    Rule(
        id="TXN-010",
        title="An answer that was asked for always comes in the time agreed",
        severity=Severity.ERROR,
        profile="base",
        basis="stated",
        source="B2MML V0700 documentation: acknowledgeCode and responseCode, which know Never, "
        "and the schema, which refuses it",
        rationale="A request that nobody answered is taken for done by one and for lost by others.",
        remark="Checked on the request, by whoever sent it. Answers due only on an error are not "
        "missed, as the error is not known here. tolerances.answer is the time agreed.",
        looks_at=Roots(*REQUESTS),
        needs=("history", "clock"),
        check=answered,
    ),
    Rule(
        id="TXN-012",
        title="A ConfirmBOD names the message it confirms and asks for no confirmation of its own",
        severity=Severity.WARNING,
        profile="base",
        basis="derived",
        source="B2MML V0700 documentation: ConfirmBOD; the original area is optional in the schema",
        rationale="Otherwise it belongs to no message, or two systems confirm for ever.",
        remark="The standard lets any message ask to be confirmed, a ConfirmBOD too.",
        looks_at=("ConfirmBOD",),
        check=confirms,
    ),
    Rule(
        id="TXN-013",
        title="A rejected Show has no data",
        severity=Severity.ERROR,
        profile="base",
        basis="stated",
        source="B2MML V0700 documentation: codes of Show; the schema wants one object at least",
        rationale="A reader that takes what stands there for an answer stores what nobody has.",
        remark="What a Get can ask by may stand there: identifiers, codes, dates and values of "
        "properties. isa95kit.transactions.nouns passes over all of it.",
        looks_at=Roots("Show"),
        check=rejected_is_empty,
    ),
    Rule(
        id="TXN-022",
        title="Rejected and Modified come with a reason",
        severity=Severity.WARNING,
        profile="gxp",
        basis="implied",
        source="B2MML V0700 documentation: ChangeStatus; MES-ERP integration practice: events that "
        "can be investigated",
        rationale="Without one the sender can only try again.",
        looks_at=("TransResponseCriteria",),
        check=reason_given,
    ),
)
