"""What happens to messages on their way: they come twice, in another order, or altered.

Each function takes messages in order and gives them as a receiver may get them; `replay` has all
of it in one, with the findings that `isa95kit.rules.sequence.check_sequence` has to give.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from isa95kit.b2mml import Identifier, QuantityString, SyncOperationsPerformance
from isa95kit.b2mml.base import Component
from isa95kit.rules.payload_hash import with_payload_hash
from isa95kit.samples.scenarios.scenario import Scenario

__all__ = ["Expected", "NothingToFault", "Replay", "altered", "duplicated", "replay", "swapped"]

REPORT = "/SyncOperationsPerformance"
SEGMENT = f"{REPORT}/DataArea/OperationsPerformance/OperationsResponse/SegmentResponse"


class NothingToFault(ValueError):
    """A message or scenario that has not what a fault needs; the message says what."""


def duplicated(messages: Sequence[Component], number: int, later: int = 1) -> tuple[Component, ...]:
    """The messages, with the one at *number* once more, *later* messages after it.

    >>> from isa95kit.samples.scenarios import scenario
    >>> one, other = (step.message for step in scenario("order-download").steps)
    >>> [message is one for message in duplicated((one, other), 0)]
    [True, False, True]
    """
    again = number + 1 + later
    return (*messages[:again], messages[number], *messages[again:])


def swapped(messages: Sequence[Component], number: int) -> tuple[Component, ...]:
    """The messages, with the one at *number* and the next one in each other's place.

    >>> from isa95kit.samples.scenarios import scenario
    >>> one, other = (step.message for step in scenario("order-download").steps)
    >>> swapped((one, other), 0) == (other, one)
    True
    """
    one, other = messages[number : number + 2]
    return (*messages[:number], other, one, *messages[number + 2 :])


def altered(report: Component, new_id: Callable[[], str] | None = None) -> Component:
    """A report as it was, but for the last digit of its first quantity of material.

    It keeps its BODID and its hash, as when a system on its way changed it; or it gets another
    BODID from *new_id* and a hash that is right, as when its sender made it anew. Raises
    `NothingToFault` for a message that reports no quantity of material.

    >>> from isa95kit.samples.scenarios import scenario
    >>> report = scenario("consumption").steps[2].message
    >>> altered(report).application_area.bodid == report.application_area.bodid
    True
    """
    if not isinstance(report, SyncOperationsPerformance):
        raise NothingToFault(f"{type(report).__name__} is no SyncOperationsPerformance")
    changed: Any = _in_first(report, ("data_area", *_TO_QUANTITY), _one_more)
    if new_id is None:
        made: Component = changed
        return made
    area = replace(changed.application_area, bodid=Identifier(new_id()))
    return with_payload_hash(replace(changed, application_area=area))


@dataclass(frozen=True, slots=True, order=True)
class Expected:
    """A finding that has to come: on which message of the replay, of which rule, at which path."""

    number: int
    rule: str
    path: str


@dataclass(frozen=True, slots=True)
class Replay:
    """Messages as a receiver got them, and what is to be found in them."""

    messages: tuple[Component, ...]
    expected: tuple[Expected, ...]


def replay(scenario: Scenario) -> Replay:
    """A scenario whose schedule comes twice, whose last two reports come in the wrong order, the
    second of them twice, and the first once more with another quantity.

    What was posted before with the same content is acknowledged and not posted again (IDEM-002);
    the quantity that differs is a conflict (IDEM-003) under a BODID that stood for other content
    (IDEM-004), in a message that is not as its hash says (AUD-001). Raises `NothingToFault` for a
    scenario that does not end with two reports of one sender on two orders.

    >>> from isa95kit.samples.scenarios import scenario
    >>> found = replay(scenario("consumption"))
    >>> sorted({expected.rule for expected in found.expected})
    ['AUD-001', 'IDEM-002', 'IDEM-003', 'IDEM-004', 'QTY-005', 'TIME-004']
    """
    *first, one, other = scenario.messages
    if not all(isinstance(report, SyncOperationsPerformance) for report in (one, other)):
        raise NothingToFault(f"{scenario.name} does not end with two reports")
    begin = len(scenario.before)
    sent = (*duplicated(first, begin), other, one, other, altered(one))
    late, again, wrong = len(sent) - 3, len(sent) - 2, len(sent) - 1
    area = f"{REPORT}/ApplicationArea"
    root = f"/{type(first[begin]).__name__}"
    line, *known = _lines(one)
    expected = (
        Expected(begin + 2, "IDEM-002", root),
        Expected(late, "TIME-004", f"{area}/CreationDateTime"),
        Expected(again, "IDEM-002", REPORT),
        Expected(wrong, "AUD-001", f"{area}/UserArea"),
        Expected(wrong, "IDEM-003", line),
        Expected(wrong, "IDEM-004", f"{area}/BODID"),
        Expected(wrong, "QTY-005", f"{line}/Quantity/QuantityString"),
        *[Expected(wrong, "IDEM-002", path) for path in known],
    )
    return Replay(sent, expected)


_TO_QUANTITY = (
    "operations_performance",
    "operations_response",
    "segment_response",
    "material_actual",
    "quantity",
    "quantity_string",
)


def _lines(report: Any) -> list[str]:
    """The paths of the lines of a report on one segment."""
    (response,) = report.data_area.operations_performance[0].operations_response
    (segment,) = response.segment_response
    lines = segment.material_actual
    if len(lines) == 1:
        return [f"{SEGMENT}/MaterialActual"]
    return [f"{SEGMENT}/MaterialActual[{n}]" for n, _ in enumerate(lines, 1)]


def _in_first(item: Any, fields: tuple[str, ...], change: Callable[[Any], Any]) -> Any:
    """The object with the first value on a way of fields changed."""
    if not fields:
        return change(item)
    name, *below = fields
    value = getattr(item, name)
    if isinstance(value, tuple):
        if not value:
            raise NothingToFault("the report has no quantity of material")
        return replace(item, **{name: (_in_first(value[0], tuple(below), change), *value[1:])})
    return replace(item, **{name: _in_first(value, tuple(below), change)})


def _one_more(text: Any) -> QuantityString:
    number = Decimal(text.value)
    return QuantityString(f"{number + Decimal(1).scaleb(int(number.as_tuple().exponent)):f}")
