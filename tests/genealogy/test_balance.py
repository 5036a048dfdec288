"""Mass balances of events."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from isa95kit.b2mml.common import MaterialUseValue
from isa95kit.findings import Severity
from isa95kit.genealogy import Balance, Genealogy, Role, Tolerance, Verdict
from isa95kit.units import Quantity, UnitError, Units
from tests.genealogy.builders import (
    BY_PRODUCT,
    CONSUMED,
    PRODUCED,
    event,
    labels,
    line,
    moved,
    response,
    segment,
)

NONE = Tolerance.NONE


def balance(*lines: object, tolerance: Tolerance = NONE, units: Units | None = None) -> Balance:
    story = Genealogy.of(event("PO1", *lines))  # type: ignore[arg-type]
    return story.balance(story.events[0], tolerance=tolerance, units=units)


def rules(result: Balance) -> list[str]:
    return [finding.rule for finding in result.findings]


def test_everything_that_comes_out_counts() -> None:
    result = balance(
        line("1", CONSUMED, "A", "60 KGM"),
        line("2", CONSUMED, "B", "40 KGM"),
        line("3", PRODUCED, "C", "90 KGM"),
        line("4", BY_PRODUCT, "D", "4 KGM"),
        line("5", MaterialUseValue.CO_PRODUCT_PRODUCED, "E", "2 KGM"),
        line("6", MaterialUseValue.RETAINED_SAMPLE, "F", "1 KGM"),
        line("7", "Scrap", "G", "2 KGM"),
        line("8", "Loss", "", "1 KGM"),
        line("9", MaterialUseValue.CONSUMABLE, "", "7 KGM"),
        line("10", MaterialUseValue.INVENTORIED, "A", "940 KGM"),
    )
    assert result.verdict is Verdict.BALANCED
    assert {role: str(total) for role, total in result.totals} == {
        Role.INPUT: "100 KGM",
        Role.OUTPUT: "90 KGM",
        Role.BY_PRODUCT: "4 KGM",
        Role.CO_PRODUCT: "2 KGM",
        Role.SAMPLE: "1 KGM",
        Role.SCRAP: "2 KGM",
        Role.LOSS: "1 KGM",
    }
    assert (str(result.inputs), str(result.outputs)) == ("100 KGM", "100 KGM")


def test_units_are_converted_exactly() -> None:
    result = balance(
        line("1", CONSUMED, "A", "1 LBR"),
        line("2", PRODUCED, "B", "453.59237 GRM"),
    )
    assert result.verdict is Verdict.BALANCED
    assert str(result.outputs) == "1 LBR"


def test_what_is_missing_is_said() -> None:
    result = balance(line("1", CONSUMED, "A", "100 KGM"), line("2", PRODUCED, "B", "80000 GRM"))
    assert result.verdict is Verdict.UNBALANCED
    assert str(result.difference) == "20 KGM"
    [finding] = result.findings
    assert (finding.rule, finding.severity) == ("MAT-012", Severity.WARNING)
    assert "100 KGM in, 80 KGM out" in finding.message
    assert finding.path == "/OperationsResponse/SegmentResponse"


@pytest.mark.parametrize(
    ("tolerance", "verdict"),
    [
        (Tolerance(relative=Decimal("0.02")), Verdict.BALANCED),
        (Tolerance(relative=Fraction(1, 51)), Verdict.UNBALANCED),
        (Tolerance(Quantity("2", "KGM")), Verdict.BALANCED),
        (Tolerance(Quantity("2000", "GRM")), Verdict.BALANCED),
        (Tolerance(Quantity("1999", "GRM")), Verdict.UNBALANCED),
        (Tolerance(Quantity("1", "GRM"), Decimal("0.02")), Verdict.BALANCED),
    ],
)
@pytest.mark.parametrize("out", ["98", "102"])
def test_tolerances(tolerance: Tolerance, verdict: Verdict, out: str) -> None:
    lines = (line("1", CONSUMED, "A", "100 KGM"), line("2", PRODUCED, "B", f"{out} KGM"))
    assert balance(*lines, tolerance=tolerance).verdict is verdict


@pytest.mark.parametrize("wrong", [0.02, True, "0.02"])
def test_tolerances_are_exact(wrong: object) -> None:
    with pytest.raises(TypeError, match="exact"):
        Tolerance(relative=wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "wrong", [{"relative": Decimal("-0.1")}, {"absolute": Quantity("-1", "KGM")}]
)
def test_tolerances_are_not_negative(wrong: dict[str, Decimal]) -> None:
    with pytest.raises(ValueError, match="negative"):
        Tolerance(**wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("quantity", "rule"),
    [
        ("", "GEN-010"),
        ("5 KGM, 6 GRM", "GEN-011"),
        ("5 LTR", "GEN-012"),
        ("five KGM", "QTY-001"),
        ("5 nonesuch", "UOM-002"),
        ("5", "UOM-001"),
        ("5 CEL", "UOM-008"),
    ],
)
def test_a_line_that_cannot_be_counted_is_a_finding(quantity: str, rule: str) -> None:
    result = balance(line("1", CONSUMED, "A", "5 KGM"), line("2", PRODUCED, "B", quantity))
    assert result.verdict is Verdict.NOT_BALANCEABLE
    assert rules(result) == [rule]
    assert result.difference is None


def test_an_unknown_role_or_a_conflict_cannot_be_counted() -> None:
    lines = (line("1", CONSUMED, "A", "5 KGM"), line("2", "Mystery", "B", "5 KGM"))
    assert rules(balance(*lines)) == ["GEN-013"]
    changed = (line("1", CONSUMED, "A", "5 KGM"), line("1", CONSUMED, "A", "6 KGM"))
    result = balance(*changed, line("2", PRODUCED, "B", "5 KGM"))
    assert rules(result) == ["IDEM-003"]
    assert result.verdict is Verdict.NOT_BALANCEABLE


def test_of_several_quantities_those_that_all_lines_give() -> None:
    result = balance(
        line("1", CONSUMED, "A", "10 H87, 5 KGM"), line("2", PRODUCED, "B", "5 KGM, 4 LTR")
    )
    assert str(result.inputs) == "5 KGM"
    both = balance(
        line("1", CONSUMED, "A", "10 LTR, 5 KGM"), line("2", PRODUCED, "B", "5 KGM, 9 LTR")
    )
    assert (str(both.inputs), both.verdict) == ("5 KGM", Verdict.BALANCED)


def test_packages_balance_with_packages_of_their_kind_alone() -> None:
    drums = (line("1", CONSUMED, "A", "4 XDR"), line("2", PRODUCED, "B", "4 XDR"))
    assert balance(*drums).verdict is Verdict.BALANCED
    mixed = (line("1", CONSUMED, "A", "4 XDR"), line("2", PRODUCED, "B", "4 XBX"))
    assert rules(balance(*mixed)) == ["GEN-012"]


def test_an_absolute_tolerance_of_another_kind() -> None:
    lines = (line("1", CONSUMED, "A", "5 KGM"), line("2", PRODUCED, "B", "5 KGM"))
    result = balance(*lines, tolerance=Tolerance(Quantity("1", "LTR")))
    assert (result.verdict, rules(result)) == (Verdict.NOT_BALANCEABLE, ["GEN-012"])
    with pytest.raises(UnitError):
        Tolerance(Quantity("1", "LTR")).allowed(Fraction(1), Units().unit("KGM"))


def test_one_side_alone() -> None:
    inputs = balance(line("1", CONSUMED, "A", "5 KGM"))
    assert (inputs.verdict, rules(inputs)) == (Verdict.ONE_SIDED, ["GEN-014"])
    outputs = balance(line("1", PRODUCED, "A", "5 KGM"))
    assert (outputs.verdict, str(outputs.difference)) == (Verdict.ONE_SIDED, "-5 KGM")
    assert balance().verdict is Verdict.ONE_SIDED


def test_a_reversal_counts_as_such() -> None:
    result = balance(
        line("1", CONSUMED, "A", "50 KGM"),
        line("2", CONSUMED, "A", "-50 KGM"),
        line("3", CONSUMED, "A", "5 KGM"),
        line("4", PRODUCED, "B", "5 KGM"),
    )
    assert result.verdict is Verdict.BALANCED


def test_a_plants_own_units() -> None:
    lines = (line("1", CONSUMED, "A", "5 Kilo"), line("2", PRODUCED, "B", "5 KGM"))
    assert balance(*lines).verdict is Verdict.NOT_BALANCEABLE
    assert balance(*lines, units=Units({"Kilo": "KGM"})).verdict is Verdict.BALANCED


def test_events_together_cancel_what_one_makes_and_another_uses() -> None:
    story = Genealogy.of(
        event("PO1", line("1", CONSUMED, "A", "10 KGM"), line("2", PRODUCED, "B", "9 KGM")),
        event("PO2", line("1", CONSUMED, "B", "9 KGM"), line("2", PRODUCED, "C", "10 KGM")),
    )
    together = story.balance(*story.events, tolerance=NONE)
    assert together.verdict is Verdict.BALANCED
    assert [b.verdict for b in story.balances(tolerance=NONE)] == [Verdict.UNBALANCED] * 2
    assert story.balance(*story.events, *story.events, tolerance=NONE) == together


def test_nested_events_are_balanced_with_the_one_that_holds_them() -> None:
    inner = segment("1.1", line("1", PRODUCED, "B", "10 KGM"))
    outer = segment("1", line("1", CONSUMED, "A", "10 KGM"), segment_response_child=(inner,))
    story = Genealogy.of(response("PO1", outer))
    [result] = story.balances(tolerance=NONE)
    assert result.verdict is Verdict.BALANCED
    assert len(result.events) == 2


def test_a_sum_beside_its_parts_is_not_counted_twice() -> None:
    inner = segment("1.1", line("1", CONSUMED, "A", "10 KGM"))
    outer = segment(
        "1",
        line("1", CONSUMED, "A", "10 KGM"),
        line("2", PRODUCED, "B", "10 KGM"),
        segment_response_child=(inner,),
    )
    story = Genealogy.of(response("PO1", outer))
    [result] = story.balances(tolerance=NONE)
    assert (result.verdict, rules(result)) == (Verdict.NOT_BALANCEABLE, ["GEN-015"])
    whole, _ = story.events
    assert story.balance(whole, tolerance=NONE).verdict is Verdict.BALANCED


def test_events_without_lines_have_no_balance() -> None:
    story = Genealogy.of(response("PO1", segment("1")), moved("PO2", "A", "B"))
    assert [labels(b.events) for b in story.balances(tolerance=NONE)] == [["PO2 / R-PO2 / 1"]]


AMOUNTS = st.decimals(0, 10_000, places=3).map(lambda number: f"{number:f}")
UNITS = st.sampled_from(["KGM", "GRM", "TNE", "LBR"])


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(AMOUNTS, UNITS), min_size=1, max_size=5), st.randoms())
def test_whatever_goes_in_balances_with_itself(
    amounts: list[tuple[str, str]], random: object
) -> None:
    inputs = [line(f"i{n}", CONSUMED, f"A{n}", f"{a} {u}") for n, (a, u) in enumerate(amounts)]
    outputs = [
        line(f"o{n}", PRODUCED, f"B{n}", f"{a} {u}") for n, (a, u) in enumerate(amounts[::-1])
    ]
    result = balance(*inputs, *outputs)
    assert result.verdict is Verdict.BALANCED
    assert result.difference is not None
    assert result.difference.fraction == 0
