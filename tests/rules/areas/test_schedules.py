"""SCH beyond the examples: times without offsets, states, capabilities in other units."""

from __future__ import annotations

import pytest

import isa95kit as isa
from isa95kit.b2mml.base import Component
from isa95kit.rules.areas import schedules
from isa95kit.rules.context import Context
from isa95kit.rules.engine import RuleSet
from isa95kit.rules.rule import PairRule
from isa95kit.rules.state import PlantState
from isa95kit.units import Units
from tests.rules.samples import spelled_out

RULES = {rule.id: RuleSet([rule]) for rule in schedules.RULES}
NOTHING = Context()
RANKS = schedules.RANKS


def read(short: str) -> Component:
    return isa.read(spelled_out(short).encode()).message


def found(rule: str, short: str, context: Context = NOTHING) -> list[str]:
    return [f.path for f in RULES[rule].check(read(short), context).findings]


def job(start: str, end: str) -> str:
    return (
        f"<JobOrder><ID>J-1</ID><StartTime>{start}</StartTime><EndTime>{end}</EndTime></JobOrder>"
    )


@pytest.mark.parametrize(
    ("start", "end", "told"),
    [
        ("2026-03-02T08:00:00+02:00", "2026-03-02T07:00:00+01:00", False),  # one moment
        ("2026-10-25T02:50:00", "2026-10-25T02:10:00", False),  # clocks are set back
        ("2026-10-25T03:50:00", "2026-10-25T02:10:00", True),
        ("2026-03-02T08:00:00", "2026-03-01T08:00:00Z", False),  # nobody can tell
        ("9999-03-02T08:00:00Z", "10000-03-02T08:00:00Z", False),
        ("2026-03-02T24:00:00Z", "2026-03-03T00:00:00Z", False),
    ],
)
def test_times_are_compared_where_they_can_be(start: str, end: str, told: bool) -> None:
    assert bool(found("SCH-001", job(start, end))) is told


@pytest.mark.parametrize(
    ("text", "told"),
    [("1", False), ("007", False), ("1.0", False), ("+3", False), ("-3", True), ("0.0", True)],
)
def test_a_priority_is_judged_by_its_value(text: str, told: bool) -> None:
    order = f"<JobOrder><ID>J-1</ID><Priority>{text}</Priority></JobOrder>"
    assert bool(found("SCH-006", order)) is told


@pytest.mark.parametrize("last", RANKS)
@pytest.mark.parametrize("new", RANKS)
def test_states_never_go_back_but_from_a_stop(last: str, new: str) -> None:
    may = schedules._may_follow(last, new)
    if last == new:
        assert may
    elif last in schedules.STOPPED:
        assert may == (new != "Forecast")
    elif RANKS[new] < RANKS[last]:
        assert not may
    assert not (may and last != new and schedules._may_follow(new, last) and RANKS[last] > 3)


def test_a_new_version_and_another_scheme_begin_anew() -> None:
    def order(state: str, version: str = "", scheme: str = "") -> str:
        told = f"<Version>{version}</Version>" if version else ""
        return (
            f"<JobOrder><ID{scheme}>J-1</ID>{told}<DispatchStatus>{state}</DispatchStatus>"
            "</JobOrder>"
        )

    known = Context(known=PlantState.of(read(order("Closed", "1"))))
    assert found("SCH-008", order("Running", "1"), known) == ["/JobOrder/DispatchStatus"]
    assert found("SCH-008", order("Running", "2"), known) == []
    assert found("SCH-008", order("Running", "1", ' schemeID="MES"'), known) == []
    assert found("SCH-008", "<JobOrder><ID>J-1</ID><Version>1</Version></JobOrder>", known) == []


SEGMENT = """
<SegmentRequirement><ID>10</ID><LatestEndTime>2026-03-02T12:00:00Z</LatestEndTime>
  <ProcessSegmentID>MIX</ProcessSegmentID><OperationsDefinitionID>D1</OperationsDefinitionID>
  <OperationsSegmentID>10</OperationsSegmentID>{}</SegmentRequirement>
"""


def order(name: str, state: str = "", segment: str = "") -> str:
    told = f"<RequestState>{state}</RequestState>" if state else ""
    inner = SEGMENT.format(segment)
    return f"<OperationsRequest><ID>{name}</ID>{told}{inner}</OperationsRequest>"


def test_a_job_of_a_segment_that_several_orders_have_is_judged_where_they_agree() -> None:
    job = "<JobOrder><ID>J-1</ID><SegmentRequirementID>10</SegmentRequirementID></JobOrder>"
    one, two = read(order("PO-1", "Forecast")), read(order("PO-2"))
    at = "/JobOrder/SegmentRequirementID"
    assert found("SCH-009", job, Context(known=PlantState.of(one))) == [at]
    assert found("SCH-009", job, Context(known=PlantState.of(one, two))) == []
    own = read(order("PO-2", "", "<SegmentState>Forecast</SegmentState>"))
    assert found("SCH-009", job, Context(known=PlantState.of(one, own))) == [at]


def test_a_cancelled_order_is_not_worked_on_but_its_jobs_are_cancelled() -> None:
    known = Context(known=PlantState.of(read(order("PO-1", "Cancelled"))))
    job = (
        "<JobOrder><ID>J-1</ID>{}<SegmentRequirementID>10</SegmentRequirementID></JobOrder>"
    ).format
    assert found("SCH-009", job(""), known)
    assert not found("SCH-009", job("<DispatchStatus>Cancelled</DispatchStatus>"), known)


ALERT = """
<WorkAlert><ID>A-1</ID><Category>{}</Category>
  <WorkAlertProperty><ID>Order</ID><Value><ValueString>PO-1</ValueString></Value>
  </WorkAlertProperty></WorkAlert>
"""


@pytest.mark.parametrize(("category", "told"), [("Reschedule", False), ("Energy", True)])
def test_a_known_alert_about_the_order_is_a_signal(category: str, told: bool) -> None:
    late = read(
        "<OperationsResponse><ID>R1</ID><OperationsRequestID>PO-1</OperationsRequestID>"
        "<SegmentResponse><ID>1</ID><ActualEndTime>2026-03-02T18:00:00Z</ActualEndTime>"
        "<SegmentRequirementID>10</SegmentRequirementID></SegmentResponse></OperationsResponse>"
    )
    known = Context(known=PlantState.of(read(ALERT.format(category))))
    findings = RULES["SCH-015"].compare(read(order("PO-1")), late, known).findings
    assert [f.path for f in findings] == (
        ["/OperationsResponse/SegmentResponse/ActualEndTime"] if told else []
    )
    assert not RULES["SCH-015"].compare(read(order("PO-2")), late).findings


def capability(*entries: tuple[str, str, str]) -> str:
    inner = "".join(
        f"<EquipmentCapability><ID>{i}</ID><EquipmentID>E</EquipmentID>"
        f"<CapabilityType>{kind}</CapabilityType><Quantity><QuantityString>{number}"
        f"</QuantityString><UnitOfMeasure>{unit}</UnitOfMeasure></Quantity></EquipmentCapability>"
        for i, (kind, number, unit) in enumerate(entries)
    )
    return f"<OperationsCapability><ID>C</ID>{inner}</OperationsCapability>"


def test_capabilities_add_up_in_other_units_where_these_are_known() -> None:
    entries = capability(("Total", "8", "HUR"), ("Used", "300", "MIN"), ("Unused", "200", "MIN"))
    assert found("SCH-017", entries) == []
    at = ["/OperationsCapability/EquipmentCapability[1]"]
    assert found("SCH-017", entries, Context(units=Units())) == at
    right = entries.replace("200", "180")
    assert found("SCH-017", right, Context(units=Units())) == []


def test_entries_of_one_kind_add_up_and_two_totals_mean_nothing() -> None:
    parts = (("Used", "2", "HUR"), ("Used", "3", "HUR"), ("Unused", "3", "HUR"))
    assert found("SCH-017", capability(("Total", "8", "HUR"), *parts)) == []
    totals = (("Total", "8", "HUR"), ("Total", "9", "HUR"))
    assert found("SCH-017", capability(*totals, *parts)) == []
    assert found("SCH-017", capability(("Total", "x", "HUR"), *parts)) == []


def test_only_the_delay_compares_two_messages() -> None:
    assert [r.id for r in schedules.RULES if isinstance(r, PairRule)] == ["SCH-015"]


def lacked(rule: str, short: str, context: Context = NOTHING) -> tuple[str, ...]:
    return dict(RULES[rule].check(read(short), context).not_checked).get(rule, ())


def test_times_that_cannot_be_compared_are_not_checked() -> None:
    odd = job("2026-03-02T08:00:00", "2026-03-01T08:00:00Z")
    assert lacked("SCH-001", odd) == ("offset of 2026-03-02T08:00:00",)
    assert lacked("SCH-001", job("2026-03-02T08:00:00", "2026-03-01T08:00:00")) == ()


@pytest.mark.parametrize(("verb", "told"), [("Sync", True), ("Change", True), ("Process", False)])
def test_the_state_of_an_order_nobody_knows_is_not_checked(verb: str, told: bool) -> None:
    context = Context(known=PlantState())
    message = (
        f"<{verb}OperationsSchedule>{{area}}<DataArea><{verb}/><OperationsSchedule><ID>W</ID>"
        f"{order('PO-1', 'Running')}</OperationsSchedule></DataArea></{verb}OperationsSchedule>"
    )
    wanted = ("request_state of OperationsRequest PO-1 before",) if told else ()
    assert lacked("SCH-008", message, context) == wanted


def test_work_for_an_order_nobody_knows_is_not_checked() -> None:
    context = Context(known=PlantState())
    named = "<JobOrder><ID>J-1</ID><SegmentRequirementID>10</SegmentRequirementID></JobOrder>"
    assert lacked("SCH-009", named, context) == ("SegmentRequirement 10",)
    reported = (
        "<OperationsResponse><ID>R</ID><OperationsRequestID>PO-9</OperationsRequestID>"
        "<SegmentResponse><ID>1</ID></SegmentResponse></OperationsResponse>"
    )
    assert lacked("SCH-009", reported, context) == ("OperationsRequest PO-9",)
    assert lacked("SCH-009", "<JobOrder><ID>J-1</ID></JobOrder>", context) == ()


def test_a_capability_in_other_units_is_not_checked() -> None:
    entries = (("Total", "8", "HUR"), ("Used", "100", "MIN"), ("Unused", "1", "HUR"))
    assert lacked("SCH-017", capability(*entries)) == ("Used + Unused in the unit of the Total",)
    assert lacked("SCH-017", capability(*entries), Context(units=Units())) == ()
    two = (("Total", "8", "HUR"), ("Total", "9", "HUR"))
    assert lacked("SCH-017", capability(*two)) == ("which of 2 Totals holds",)


def test_a_delay_nobody_can_compute_is_not_checked() -> None:
    def lacking(told: str) -> tuple[str, ...]:
        outcome = RULES["SCH-015"].compare(read(order("PO-1")), read(told))
        return dict(outcome.not_checked).get("SCH-015", ())

    job = (
        "<JobOrder><ID>J-1</ID><EndTime>2026-03-01T12:00:00{}</EndTime>"
        "<SegmentRequirementID>10</SegmentRequirementID></JobOrder>"
    ).format
    assert lacking(job("")) == ("offset of the end of JobOrder J-1",)
    elsewhere = job("Z").replace("10</", "99</")
    assert lacking(elsewhere) == ("committed end of JobOrder J-1",)
