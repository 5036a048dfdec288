"""One walk, each rule at the objects it looks at, findings at the exact place."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import pytest

from isa95kit.b2mml import (
    DateTime,
    Description,
    Identifier,
    MaterialLot,
    MaterialSubLot,
    QuantityString,
    QuantityValue,
    SyncMaterialLot,
    TransApplicationArea,
    TransSync,
)
from isa95kit.findings import Layer, Severity
from isa95kit.rules.context import Context
from isa95kit.rules.engine import Outcome, RuleSet
from isa95kit.rules.place import Place, Problem
from isa95kit.rules.rule import Check, Having, PairRule, Roots, Rule, Selector
from isa95kit.units import Units


def rule(check: Check, looks_at: Selector, id: str = "T-1", **more: object) -> Rule:  # noqa: A002
    described = {"title": "t", "severity": Severity.ERROR, "profile": "base", "basis": "stated"}
    described |= {"source": "a source", "rationale": "because"}
    return Rule(id=id, looks_at=looks_at, check=check, **(described | more))  # type: ignore[arg-type]


def lots(*ids: str) -> SyncMaterialLot:
    return SyncMaterialLot(
        release_id="V0701",
        application_area=TransApplicationArea(creation_date_time=DateTime("2026-01-01T00:00:00Z")),
        data_area=SyncMaterialLot.DataArea(
            sync=TransSync(),
            material_lot=tuple(
                MaterialLot(
                    id=Identifier(id),
                    material_sub_lot=(MaterialSubLot(id=Identifier(f"{id}/S")),),
                )
                for id in ids  # noqa: A001
            ),
        ),
    )


def every(item: object, at: Place) -> Iterator[Problem]:
    yield at.problem(f"{type(item).__name__}")


def paths(outcome: Outcome) -> list[str]:
    return [f.path for f in outcome.findings]


def test_a_rule_meets_every_object_of_its_class_wherever_it_stands() -> None:
    outcome = RuleSet([rule(every, ("Identifier",))]).check(lots("A", "B"))
    assert paths(outcome) == [
        "/SyncMaterialLot/DataArea/MaterialLot[1]/ID",
        "/SyncMaterialLot/DataArea/MaterialLot[1]/MaterialSubLot/ID",
        "/SyncMaterialLot/DataArea/MaterialLot[2]/ID",
        "/SyncMaterialLot/DataArea/MaterialLot[2]/MaterialSubLot/ID",
    ]


def test_classes_are_chosen_by_the_fields_they_have() -> None:
    outcome = RuleSet([rule(every, Having("material_lot_id", "status"))]).check(lots("A"))
    assert [f.message for f in outcome.findings] == ["MaterialSubLot"]


@pytest.mark.parametrize(("verbs", "met"), [((), 1), (("Sync", "Get"), 1), (("Get",), 0)])
def test_messages_are_chosen_by_their_verb(verbs: tuple[str, ...], met: int) -> None:
    outcome = RuleSet([rule(every, Roots(*verbs))]).check(lots("A"))
    assert paths(outcome) == ["/SyncMaterialLot"] * met
    assert RuleSet([rule(every, Roots())]).check(lots("A").data_area).findings == ()


def test_a_finding_is_the_rule_and_the_place() -> None:
    checked = rule(every, ("MaterialLot",), severity=Severity.WARNING)
    (finding,) = RuleSet([checked]).check(lots("A")).findings
    assert (finding.rule, finding.severity, finding.layer) == ("T-1", Severity.WARNING, Layer.RULE)
    assert finding.source == "a source"


def test_a_place_below_is_named_by_its_fields() -> None:
    lot = MaterialLot(
        id=Identifier("A"),
        description=(Description("one"), Description("two")),
        quantity=(QuantityValue(quantity_string=QuantityString("1")),),
    )

    def check(item: MaterialLot, at: Place) -> Iterator[Problem]:
        yield at.problem("", field="description[1]")
        yield at.problem("", field="quantity[0].quantity_string")

    assert paths(RuleSet([rule(check, ("MaterialLot",))]).check(lot)) == [
        "/MaterialLot/Description[2]",
        "/MaterialLot/Quantity/QuantityString",
    ]


def test_a_rule_sees_what_is_above_it() -> None:
    seen = []

    def check(item: Identifier, at: Place) -> None:
        lot = at.nearest("MaterialLot")
        above = [type(a).__name__ for a in at.above]
        seen.append((item.value, lot.id.value, at.verb, at.field, above))  # type: ignore[union-attr]

    RuleSet([rule(check, ("Identifier",))]).check(lots("A"))
    root = ["MaterialLot", "DataArea", "SyncMaterialLot"]
    assert seen == [
        ("A", "A", "Sync", "id", root),
        ("A/S", "A", "Sync", "id", ["MaterialSubLot", *root]),
    ]


def test_a_rule_whose_context_is_missing_is_not_checked_and_says_so() -> None:
    def now() -> dt.datetime:
        return dt.datetime(2026, 1, 1, tzinfo=dt.UTC)

    rules = RuleSet([rule(every, ("MaterialLot",), needs=("clock", "units"))])
    assert rules.check(lots("A")) == Outcome((), (("T-1", ("clock", "units")),))
    assert rules.check(lots("A"), Context(units=Units())).not_checked == (("T-1", ("clock",)),)
    assert len(rules.check(lots("A"), Context(units=Units(), clock=now)).findings) == 1


def test_a_rule_that_looks_at_nothing_in_the_message_lacks_nothing() -> None:
    rules = RuleSet([rule(every, ("Person",), needs=("units",))])
    assert rules.check(lots("A")) == Outcome()


def test_a_rule_that_breaks_is_told_and_stops_no_other() -> None:
    def breaks(item: object, at: Place) -> Iterator[Problem]:
        yield at.problem("first")
        raise KeyError("x")

    rules = RuleSet([rule(breaks, ("MaterialLot",)), rule(every, ("MaterialLot",), id="T-2")])
    found = rules.check(lots("A")).findings
    assert [f.rule for f in found] == ["RULE-900", "T-2"]
    assert "T-1 could not be checked here: KeyError" in found[0].message


def test_equal_findings_are_not_repeated() -> None:
    def twice(item: object, at: Place) -> tuple[Problem, ...]:
        return (at.problem("x"), at.problem("x"))

    assert len(RuleSet([rule(twice, ("MaterialLot",))]).check(lots("A")).findings) == 1


def test_two_rules_of_one_id_are_refused() -> None:
    with pytest.raises(ValueError, match="T-1"):
        RuleSet([rule(every, ("Person",)), rule(every, ("Equipment",))])


def test_two_messages_are_compared() -> None:
    def check(
        before: SyncMaterialLot, after: SyncMaterialLot, first: Place, second: Place
    ) -> Iterator[Problem]:
        if before.data_area != after.data_area:
            yield second.problem("changed", field="data_area.material_lot[0]")

    pair = PairRule(
        id="T-1",
        title="t",
        severity=Severity.ERROR,
        profile="base",
        basis="stated",
        source="",
        rationale="",
        before=Roots("Sync"),
        after=("SyncMaterialLot",),
        check=check,
    )
    rules = RuleSet([pair])
    assert paths(rules.compare(lots("A"), lots("B"))) == ["/SyncMaterialLot/DataArea/MaterialLot"]
    assert rules.compare(lots("A"), lots("A")) == Outcome()
    assert rules.compare(lots("A"), lots("A").data_area) == Outcome()
    assert rules.check(lots("A")) == Outcome()
