"""SYNC beyond the examples: tiers by class and scheme, snapshots, queues."""

from __future__ import annotations

import datetime as dt

import pytest

import isa95kit as isa
from isa95kit.b2mml import (
    Identifier,
    MaterialDefinition,
    MaterialDefinitionProperty,
    MaterialLot,
    Person,
    Value,
    ValueString,
)
from isa95kit.b2mml.base import Component
from isa95kit.identity import Identity
from isa95kit.master_data import Catalogue
from isa95kit.rules.areas import sync_tiers
from isa95kit.rules.context import Context
from isa95kit.rules.engine import RuleSet
from isa95kit.rules.history import MessageHistory, Sent
from isa95kit.rules.queues import Queued, QueueLog
from isa95kit.rules.tiers import Tier, TierTable
from isa95kit.transactions import change, get, sync
from isa95kit.units import Units
from tests.rules.samples import spelled_out

RULES = {rule.id: RuleSet([rule]) for rule in sync_tiers.RULES}
NOTHING = Context()


def read(short: str) -> Component:
    return isa.read(spelled_out(short).encode()).message


def found(rule: str, message: Component, context: Context) -> list[str]:
    return [f.path for f in RULES[rule].check(message, context).findings]


def of(text: str, scheme: str = "", kind: str = "MaterialDefinition") -> Identity:
    return Identity(kind, "", scheme, "", text)


def test_a_table_looks_up_the_identity_and_then_the_id_alone() -> None:
    table = TierTable.of({"A": "daily", str(of("A", "SAP")): "event", str(of("B", "SAP")): "event"})
    tiers = {
        i: t.name if t else ""
        for i in (of("A"), of("A", "SAP"), of("B"), of("B", "SAP"))
        for t in [table.tier(i)]
    }
    assert list(tiers.values()) == ["daily", "event", "", "event"]


def test_a_material_has_its_own_tier_or_the_strictest_one_of_its_classes() -> None:
    table = TierTable.of({"A": "daily"}, {"C": "periodic", "D": "event"})
    classes = (of("C", kind="MaterialClass"), of("D", kind="MaterialClass"))
    assert [t.name for t in (table.tier(of("A"), classes), table.tier(of("B"), classes)) if t] == [
        "daily",
        "event",
    ]
    assert table.tier(None) is None


def test_tables_name_tiers_that_there_are() -> None:
    with pytest.raises(ValueError, match="there is no sync tier 'weekly'"):
        TierTable.of({"A": "weekly"})
    with pytest.raises(ValueError, match="two sync tiers have one name"):
        TierTable(agreed=(Tier("a", dt.timedelta(1)), Tier("a", dt.timedelta(2))))


TIERS = Context(tiers=TierTable.of({"API-1": "event"}))


def test_only_what_states_a_material_needs_its_tier() -> None:
    material = MaterialDefinition(id=Identifier("RM-9"))
    assert found("SYNC-001", sync(material), TIERS)
    assert not found("SYNC-001", sync(material, action="Delete"), TIERS)
    assert not found("SYNC-001", change(material), TIERS)
    assert not found("SYNC-001", get(MaterialDefinition, id="RM-9"), TIERS)
    whole = MaterialDefinition(id=Identifier("API-1"), assembly_definition=(material,))
    assert not found("SYNC-001", sync(whole), TIERS)


SEGMENT = """
<SyncOperationsPerformance>
  <ApplicationArea><CreationDateTime>2026-03-02T12:00:00Z</CreationDateTime></ApplicationArea>
  <DataArea><Sync/><OperationsPerformance><ID>P1</ID><OperationsResponse><ID>R1</ID>
    <SegmentResponse><ID>1</ID><ActualEndTime>2026-03-02T11:00:00Z</ActualEndTime>
      <MaterialActual><ID>1</ID>{}</MaterialActual></SegmentResponse>
  </OperationsResponse></OperationsPerformance></DataArea>
</SyncOperationsPerformance>
"""


def test_tiers_come_from_master_data_and_from_classes_too() -> None:
    named = read(SEGMENT.format("<MaterialDefinitionID>RM-9</MaterialDefinitionID>"))
    classed = read(SEGMENT.format("<MaterialClassID>RISKY</MaterialClassID>"))
    assert not found("SYNC-002", named, TIERS)
    value = (Value(value_string=ValueString("event")),)
    flag = MaterialDefinitionProperty(id=Identifier("SyncTier"), value=value)
    material = MaterialDefinition(id=Identifier("RM-9"), material_definition_property=(flag,))
    known = Context(tiers=TierTable(), master_data=Catalogue.of([material]))
    assert len(found("SYNC-002", named, known)) == 1
    assert not found("SYNC-002", classed, known)
    by_class = Context(tiers=TierTable.of({}, {"RISKY": "event"}))
    assert len(found("SYNC-002", classed, by_class)) == 1
    assert not found("SYNC-002", named, Context(tiers=TierTable(agreed=())))


def lots(*each: str) -> Component:
    return read(
        f"<ShowMaterialLot>{{area}}<DataArea><Show/>{''.join(each)}</DataArea></ShowMaterialLot>"
    )


def lot(name: str, inner: str = "", material: str = "") -> str:
    of = f"<MaterialDefinitionID{material}</MaterialDefinitionID>" if material else ""
    return f"<MaterialLot><ID>{name}</ID>{of}{inner}</MaterialLot>"


def amount(number: str, unit: str = "KGM", key: str = "") -> str:
    named = f"<Key>{key}</Key>" if key else ""
    return (
        f"<Quantity><QuantityString>{number}</QuantityString><UnitOfMeasure>{unit}"
        f"</UnitOfMeasure>{named}</Quantity>"
    )


def compared(before: Component, after: Component, context: Context = NOTHING) -> list[str]:
    start = "/ShowMaterialLot/DataArea"
    findings = RULES["SYNC-004"].compare(before, after, context).findings
    return [f.path.removeprefix(start) for f in findings]


def test_amounts_in_other_units_differ_where_these_are_known() -> None:
    ours, theirs = lots(lot("L1", amount("25"))), lots(lot("L1", amount("25000", "GRM")))
    assert compared(ours, theirs) == []
    units = Context(units=Units())
    assert compared(ours, theirs, units) == []
    assert compared(ours, lots(lot("L1", amount("25", "GRM"))), units) == ["/MaterialLot/Quantity"]
    assert compared(ours, lots(lot("L1", amount("25", "C62"))), units) == ["/MaterialLot/Quantity"]
    keyed = lots(lot("L1", amount("7", "C62", "COUNT") + amount("24")))
    assert compared(ours, keyed, units) == ["/MaterialLot/Quantity[2]"]


def test_what_is_not_said_is_no_difference_and_what_is_gone_is_one() -> None:
    full, bare = lots(lot("L1", "<Status>Released</Status>" + amount("1"))), lots(lot("L1"))
    assert compared(full, bare) == []
    assert compared(bare, full) == []
    both = lots(lot("L1"), lot("L2", amount("3")))
    assert compared(both, bare) == [""]
    assert compared(bare, both) == ["/MaterialLot[2]"]
    assert compared(lots(lot("L1"), lot("L2", amount("0"))), bare) == []


def test_materials_of_several_schemes_are_others_and_places_are_compared() -> None:
    one, two = lots(lot("L1", "", ">4711")), lots(lot("L1", "", ' schemeID="SAP">4711'))
    assert compared(one, two) == ["/MaterialLot/MaterialDefinitionID"]
    place = (
        "<StorageLocation><Location>{}</Location><LocationType>Description</LocationType>"
        "</StorageLocation>"
    ).format
    here, there = lots(lot("L1", place("R12"))), lots(lot("L1", place("R13")))
    assert compared(here, there) == ["/MaterialLot/StorageLocation"]


def test_sublots_are_compared_within_their_lots() -> None:
    def held(number: str) -> str:
        return f"<MaterialSubLot><ID>S1</ID>{amount(number)}</MaterialSubLot>"

    ours = lots(lot("L1", held("1")), lot("L2", held("2")))
    assert compared(ours, lots(lot("L2", held("2")), lot("L1", held("1")))) == []
    theirs = lots(lot("L1", held("1")), lot("L2", held("3")))
    assert compared(ours, theirs) == ["/MaterialLot[2]/MaterialSubLot/Quantity"]


def test_a_queue_is_asked_by_its_sender_and_its_order() -> None:
    made = sync(Person(id=Identifier("P1")), sender="MES", new_id=lambda: "Q-2")
    noon = dt.datetime(2026, 3, 2, 12, tzinfo=dt.UTC)
    history = MessageHistory().received(Sent("MES", noon, "Q-1"))
    queue = (Queued("Q-1"), Queued("Q-2", isa.digest(made)))

    def told(queues: QueueLog, history: MessageHistory = history) -> list[str]:
        return found("SYNC-007", made, Context(queues=queues, history=history))

    assert told(QueueLog({"MES": queue})) == []
    assert told(QueueLog({"MES": queue}), MessageHistory()) != []
    assert told(QueueLog({"LIMS": queue}), MessageHistory()) == []
    assert told(QueueLog({"MES": (Queued("Q-1"), Queued("Q-2", "0"))})) != []


def test_lots_without_a_material_have_no_tier() -> None:
    quarantined = sync(MaterialLot(id=Identifier("L1")))
    assert found("SYNC-003", quarantined, TIERS) == []


def test_units_that_nobody_agreed_on_are_not_compared() -> None:
    ours, theirs = (lots(lot("L-1", amount("25", unit))) for unit in ("KGM", "LBR"))
    outcome = RULES["SYNC-004"].compare(ours, theirs)
    assert outcome.findings == ()
    assert outcome.not_checked == (("SYNC-004", ("units",)),)


JOB = """
<SyncJobResponseList>{area}<DataArea><Sync/><JobResponseList><ID>R</ID>
  <JobResponse><ID>1</ID><EndTime>%s</EndTime>
    <MaterialActual><ID>1</ID>%s</MaterialActual>
  </JobResponse>
</JobResponseList></DataArea></SyncJobResponseList>
"""


@pytest.mark.parametrize(
    ("ended", "material", "late", "lacks"),
    [
        ("2026-03-01T11:00:00Z", "<MaterialDefinitionID>API-1</MaterialDefinitionID>", True, ()),
        (
            "2026-03-01T11:00:00Z",
            "<MaterialDefinitionID>X</MaterialDefinitionID>",
            False,
            ("tier of X",),
        ),
        ("2026-03-01T11:00:00Z", "<MaterialLotID>L</MaterialLotID>", False, ("tier of L",)),
        ("2026-03-01T11:59:00Z", "<MaterialLotID>L</MaterialLotID>", False, ()),
        ("2026-02-01T11:59:00Z", "<MaterialLotID>L</MaterialLotID>", True, ()),
    ],
)
def test_jobs_end_in_time_as_segments_do(
    ended: str, material: str, late: bool, lacks: tuple[str, ...]
) -> None:
    context = Context(tiers=TierTable.of({"API-1": "event"}))
    outcome = RULES["SYNC-002"].check(read(JOB % (ended, material)), context)
    path = "/SyncJobResponseList/DataArea/JobResponseList/JobResponse/EndTime"
    assert [f.path for f in outcome.findings] == [path] * late
    assert dict(outcome.not_checked).get("SYNC-002", ()) == lacks
