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
from isa95kit.rules.rule import Check, Comparison, Having, PairRule, Roots, Rule, Selector
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


def test_a_rule_says_what_it_lacked_at_a_place_and_is_reported_as_not_checked() -> None:
    def check(lot: MaterialLot, at: Place) -> Iterator[Problem]:
        if lot.id.value in "AB":
            at.lacks(f"state of lot {lot.id.value}")
        else:
            yield at.problem("x")

    def plain(lot: MaterialLot, at: Place) -> None:
        at.lacks("the  weather\n" + "x" * 200)

    rules = RuleSet(
        [
            rule(check, ("MaterialLot",), id="T-2"),
            rule(every, ("MaterialSubLot",), id="T-3"),
            rule(plain, ("MaterialLot",), id="T-1"),
        ]
    )
    outcome = rules.check(lots("B", "A", "C", "B"))
    assert [f.rule for f in outcome.findings] == ["T-3", "T-3", "T-2", "T-3", "T-3"]
    assert outcome.not_checked == (
        ("T-1", ("the weather " + "x" * 107 + "…",)),
        ("T-2", ("state of lot B", "state of lot A")),
    )
    assert rules.check(lots("C")).not_checked == outcome.not_checked[:1]


def test_of_much_that_a_rule_lacks_the_first_few_are_named() -> None:
    def check(lot: MaterialLot, at: Place) -> None:
        at.lacks(f"lot {lot.id.value}")

    rules = RuleSet([rule(check, ("MaterialLot",))])
    (few,) = rules.check(lots(*"ABCDE", *"ABCDE")).not_checked
    assert few == ("T-1", tuple(f"lot {name}" for name in "ABCDE"))
    (many,) = rules.check(lots(*"ZABCDEFGHZ")).not_checked
    assert many == ("T-1", (*(f"lot {name}" for name in "ZABCD"), "and others"))


def test_a_rule_that_lacked_something_and_broke_is_both() -> None:
    def check(lot: MaterialLot, at: Place) -> None:
        at.lacks("x")
        raise KeyError

    outcome = RuleSet([rule(check, ("MaterialLot",))]).check(lots("A"))
    assert [f.rule for f in outcome.findings] == ["RULE-900"]
    assert outcome.not_checked == (("T-1", ("x",)),)


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


def pair(check: Comparison, id: str = "T-1") -> PairRule:  # noqa: A002
    return PairRule(
        id=id,
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


def test_two_messages_are_compared() -> None:
    def check(
        before: SyncMaterialLot, after: SyncMaterialLot, first: Place, second: Place
    ) -> Iterator[Problem]:
        if before.data_area != after.data_area:
            yield second.problem("changed", field="data_area.material_lot[0]")

    rules = RuleSet([pair(check)])
    assert paths(rules.compare(lots("A"), lots("B"))) == ["/SyncMaterialLot/DataArea/MaterialLot"]
    assert rules.compare(lots("A"), lots("A")) == Outcome()
    assert rules.compare(lots("A"), lots("A").data_area) == Outcome()
    assert rules.check(lots("A")) == Outcome()


def test_what_a_rule_on_two_messages_lacked_is_told() -> None:
    def check(
        before: SyncMaterialLot, after: SyncMaterialLot, first: Place, second: Place
    ) -> Iterator[Problem]:
        first.lacks("the first")
        second.lacks("the second")
        yield second.problem("x")

    def silent(
        before: SyncMaterialLot, after: SyncMaterialLot, first: Place, second: Place
    ) -> None:
        return None

    outcome = RuleSet([pair(check), pair(silent, "T-2")]).compare(lots("A"), lots("B"))
    assert paths(outcome) == ["/SyncMaterialLot"]
    assert outcome.not_checked == (("T-1", ("the first", "the second")),)
