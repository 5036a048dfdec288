"""MAT rules beyond their examples: loops of any shape, units, and what is not judged."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from isa95kit.b2mml import (
    DateTime,
    Disposition,
    DispositionValue,
    Identifier,
    JobResponse,
    JobResponseList,
    MaterialInformation,
    MaterialLot,
    MaterialSubLot,
    MaterialUse,
    MaterialUseValue,
    OpMaterialActual,
    QuantityString,
    QuantityValue,
    ResourceLocation,
    ResourceLocationType,
    Status,
    Text,
    UnitOfMeasure,
)
from isa95kit.b2mml.base import Component
from isa95kit.genealogy import Genealogy
from isa95kit.rules.agreement import Agreement, Carriers, Tolerances
from isa95kit.rules.areas import materials
from isa95kit.rules.context import Context
from isa95kit.rules.engine import RuleSet
from isa95kit.rules.state import PlantState
from isa95kit.transactions import acknowledge, change, get, process, show, sync
from isa95kit.units import Units

RULES = RuleSet(materials.RULES)
USE = MaterialUseValue


def quantity(text: str, unit: str = "KGM", key: str = "") -> QuantityValue:
    return QuantityValue(
        quantity_string=QuantityString(text),
        data_type=None,
        unit_of_measure=UnitOfMeasure(unit) if unit else None,
        key=Identifier(key) if key else None,
    )


def line(
    number: str, use: USE, lot: str, *amounts: QuantityValue, of: str = ""
) -> OpMaterialActual:
    return OpMaterialActual(
        id=Identifier(number),
        material_use=MaterialUse(use),
        material_lot_id=(Identifier(lot),) if lot else (),
        material_definition_id=(Identifier(of),) if of else (),
        quantity=amounts,
    )


def job(*lines: OpMaterialActual) -> Component:
    response = JobResponse(id=Identifier("1"), job_order_id=Identifier("J"), material_actual=lines)
    return process([JobResponseList(id=Identifier("L"), job_response=(response,))])


def found(rule: str, message: Component, context: Context = Context()) -> list[str]:  # noqa: B008
    findings = RULES.check(message, context).findings
    return [f.path.rpartition("/JobResponse/")[2] or f.path for f in findings if f.rule == rule]


def stock(*amounts: QuantityValue, **more: object) -> Context:
    lot = MaterialLot(id=Identifier("L1"), quantity=amounts, **more)  # type: ignore[arg-type]
    return Context(known=PlantState.of(lot), units=Units())


# MAT-001


@st.composite
def containments(draw: st.DrawFn) -> list[tuple[int, int]]:
    nodes = st.integers(0, 6)
    return draw(st.lists(st.tuples(nodes, nodes), max_size=12, unique=True))


def reaches(edges: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    """Floyd and Warshall would do; so does this."""
    seen: set[int] = set()
    frontier = {start}
    while frontier - seen:
        seen |= frontier
        frontier = {b for a, b in edges if a in seen}
    return end in {b for a, b in edges if a in seen}


@given(containments())
def test_loops_of_any_shape_are_found_and_nothing_else(edges: list[tuple[int, int]]) -> None:
    lots = tuple(
        MaterialLot(id=Identifier(str(a)), assembly_lot=(MaterialLot(id=Identifier(str(b))),))
        for a, b in edges
    )
    circular = {n for n in range(7) if reaches(edges, n, n)}
    groups = {
        frozenset(m for m in circular if reaches(edges, n, m) and reaches(edges, m, n))
        for n in circular
    }
    assert len(found("MAT-001", MaterialInformation(material_lot=lots))) == len(groups)


def test_sublots_of_one_name_in_two_lots_are_two() -> None:
    inner = MaterialSubLot(id=Identifier("1"), material_lot_id=Identifier("L2"))
    outer = MaterialSubLot(id=Identifier("1"), assembly_sub_lot=(inner,))
    lot = MaterialLot(id=Identifier("L1"), material_sub_lot=(outer,))
    assert found("MAT-001", lot) == []
    same = replace(inner, material_lot_id=Identifier("L1"))
    lot = replace(lot, material_sub_lot=(replace(outer, assembly_sub_lot=(same,)),))
    assert len(found("MAT-001", lot)) == 1


def test_loops_are_found_under_every_verb() -> None:
    lot = MaterialLot(id=Identifier("L"), assembly_lot=(MaterialLot(id=Identifier("L")),))
    for message in (process([lot]), change([lot])):
        assert len(found("MAT-001", message)) == 1


def test_identifiers_of_two_schemes_are_two_lots() -> None:
    other = MaterialLot(id=Identifier("L", scheme_id="SUPPLIER"))
    assert found("MAT-001", MaterialLot(id=Identifier("L"), assembly_lot=(other,))) == []


# Amounts


def test_units_compare_where_they_are_agreed() -> None:
    lot = MaterialLot(
        id=Identifier("L"),
        quantity=(quantity("1"),),
        material_sub_lot=(
            MaterialSubLot(id=Identifier("S"), quantity=(quantity("1000.001", "GRM"),)),
        ),
    )
    assert found("MAT-006", lot) == []
    assert len(found("MAT-006", lot, Context(units=Units()))) == 1


def test_what_has_another_key_is_another_amount() -> None:
    lot = MaterialLot(
        id=Identifier("L"),
        quantity=(quantity("10", key="Normalized"), quantity("20", key="AsUsed")),
        material_sub_lot=(
            MaterialSubLot(id=Identifier("S"), quantity=(quantity("20", key="AsUsed"),)),
        ),
    )
    assert found("MAT-006", lot) == []


@given(st.decimals("0.001", 1000, places=3), st.decimals("0.001", 1000, places=3))
def test_stock_is_compared_exactly(held: Decimal, used: Decimal) -> None:
    message = job(line("10", USE.CONSUMED, "L1", quantity(str(used))))
    expected = ["MaterialActual"] if used > held else []
    assert found("MAT-010", message, stock(quantity(str(held)))) == expected


def test_what_the_message_makes_may_be_used_in_it() -> None:
    message = job(
        line("10", USE.PRODUCED, "L1", quantity("5")), line("20", USE.CONSUMED, "L1", quantity("6"))
    )
    assert found("MAT-010", message, stock(quantity("1"))) == []
    assert found("MAT-010", message, stock(quantity("0"))) == ["MaterialActual[2]"]


def test_stock_elsewhere_is_not_judged() -> None:
    def at(place: str) -> ResourceLocation:
        return ResourceLocation(
            location=Text(place),
            location_type=ResourceLocationType("Description"),  # type: ignore[arg-type]
        )

    used = replace(line("10", USE.CONSUMED, "L1", quantity("6")), storage_location=at("W-1"))
    assert found("MAT-010", job(used), stock(quantity("1"), storage_location=at("W-2"))) == []
    assert found("MAT-010", job(used), stock(quantity("1"), storage_location=at("W-1")))


def test_an_answer_uses_nothing() -> None:
    from isa95kit.transactions import get

    response = JobResponse(
        id=Identifier("1"), material_actual=(line("10", USE.CONSUMED, "L1", quantity("6")),)
    )
    listed = JobResponseList(id=Identifier("L"), job_response=(response,))
    answer = show(get(JobResponseList, id="L"), [listed])
    assert found("MAT-010", answer, stock(quantity("1"))) == []


# Splits, merges, balance


@given(st.lists(st.integers(1, 50), min_size=2, max_size=5), st.integers(-3, 3))
def test_a_split_is_whole(parts: list[int], gap: int) -> None:
    lines = [line("1", USE.CONSUMED, "L1", quantity(str(sum(parts) + gap)), of="M")]
    lines += [
        line(str(n), USE.PRODUCED, f"P{n}", quantity(str(part)), of="M")
        for n, part in enumerate(parts, 2)
    ]
    assert bool(found("MAT-003", job(*lines), stock())) == bool(gap)


def test_a_tolerance_is_allowed_in_a_split() -> None:
    lines = [line("1", USE.CONSUMED, "L1", quantity("1000"), of="M")]
    lines += [line(n, USE.PRODUCED, f"P{n}", quantity("499.5"), of="M") for n in ("2", "3")]
    lax = Agreement(tolerances=Tolerances(quantity=Decimal("0.001")))
    assert found("MAT-003", job(*lines), stock())
    assert found("MAT-003", job(*lines), replace(stock(), agreement=lax)) == []


def test_what_may_be_a_process_is_no_split() -> None:
    lines = [line("1", USE.CONSUMED, "L1", quantity("100"), of="M")]
    lines += [line(n, USE.PRODUCED, f"P{n}", quantity("10"), of="FG") for n in ("2", "3")]
    assert found("MAT-003", job(*lines), stock()) == []


@given(st.integers(1, 1000), st.integers(0, 1000))
def test_a_balance_is_exact_at_its_limit(into: int, out: int) -> None:
    message = job(
        line("1", USE.CONSUMED, "L1", quantity(str(into))),
        line("2", USE.PRODUCED, "L2", quantity(str(out))),
    )
    limit = Decimal("0.05") * into
    assert bool(found("MAT-012", message)) == (abs(into - out) > limit)


def test_a_loop_through_earlier_messages() -> None:
    chain = [
        job(line("1", USE.CONSUMED, f"L{n}"), line("2", USE.PRODUCED, f"L{n + 1}"))
        for n in range(40)
    ]
    story = Genealogy.of(*(replace_order(message, str(n)) for n, message in enumerate(chain)))
    back = job(line("1", USE.CONSUMED, "L40"), line("2", USE.PRODUCED, "L3"))
    on = job(line("1", USE.CONSUMED, "L40"), line("2", USE.PRODUCED, "L41"))
    context = Context(genealogy=story)
    assert found("MAT-002", replace_order(back, "back"), context) == ["MaterialActual[2]"]
    assert found("MAT-002", replace_order(on, "on"), context) == []
    assert found("MAT-002", chain[7], context) == []  # sent again


def replace_order(message: Component, order: str) -> Component:
    data = message.data_area  # type: ignore[attr-defined]
    (listed,) = data.job_response_list
    (response,) = listed.job_response
    told = replace(listed, job_response=(replace(response, job_order_id=Identifier(order)),))
    return replace(message, data_area=replace(data, job_response_list=(told,)))


# Use


def test_expiry_may_be_a_property_of_the_lot() -> None:
    from isa95kit.b2mml import MaterialLotProperty, Value, ValueString

    def expiring(text: str) -> MaterialLotProperty:
        value = Value(value_string=ValueString(text), data_type=None, unit_of_measure=None)
        return MaterialLotProperty(id=Identifier("Expiry"), value=(value,))

    agreement = Agreement(carriers=Carriers(lot_expiry="Expiry"))
    message = job(line("10", USE.CONSUMED, "L1"))
    for text, expected in (
        ("2001-01-01T00:00:00Z", ["MaterialActual/MaterialLotID"]),
        ("2999-01-01T00:00:00+01:00", []),
        ("soon", []),
    ):
        context = replace(stock(material_lot_property=(expiring(text),)), agreement=agreement)
        assert found("MAT-011", message, context) == expected


def test_a_merge_that_keeps_the_name_of_a_lot_is_no_loop() -> None:
    lines = (
        line("1", USE.CONSUMED, "L1", of="M"),
        line("2", USE.CONSUMED, "L2", of="M"),
        line("3", USE.PRODUCED, "L2", of="M"),
    )
    context = Context(genealogy=Genealogy())
    assert found("MAT-002", job(*lines), context) == []
    other = replace(lines[1], material_definition_id=(Identifier("N"),))
    assert found("MAT-002", job(lines[0], other, lines[2]), context) == ["MaterialActual[3]"]


def test_a_loop_of_earlier_messages_is_not_told_again() -> None:
    there = replace_order(job(line("1", USE.CONSUMED, "A"), line("2", USE.PRODUCED, "B")), "1")
    back = replace_order(job(line("1", USE.CONSUMED, "B"), line("2", USE.PRODUCED, "A")), "2")
    onward = replace_order(job(line("1", USE.CONSUMED, "B"), line("2", USE.PRODUCED, "C")), "3")
    context = Context(genealogy=Genealogy.of(there, back))
    assert found("MAT-002", onward, context) == []
    assert found("MAT-002", back, context) == ["MaterialActual[2]"]


# What is not checked


def lacked(rule: str, message: Component, context: Context) -> tuple[str, ...]:
    return dict(RULES.check(message, context).not_checked).get(rule, ())


def test_postings_of_lots_nobody_knows_are_not_checked() -> None:
    message = job(line("1", USE.CONSUMED, "L1", quantity("1")))
    unknown = Context(known=PlantState())
    assert lacked("MAT-010", message, unknown) == ("stock of L1",)
    assert lacked("MAT-011", message, unknown) == ("MaterialLot L1",)
    assert lacked("MAT-015", message, unknown) == ("disposition of MaterialLot L1",)
    assert lacked("MAT-015", message, Context()) == ("known",)
    assert lacked("MAT-015", job(line("1", USE.CONSUMED, "", quantity("1"))), Context()) == ()


def test_what_the_known_lot_does_not_say_is_not_checked() -> None:
    message = job(line("1", USE.CONSUMED, "L1", quantity("1", "LTR")))
    assert lacked("MAT-011", message, stock(quantity("1"))) == ("status of MaterialLot L1",)
    told = ("stock of L1 and what is used of it in one measure",)
    assert lacked("MAT-010", message, stock(quantity("1"))) == told
    local = stock(effective_end_date=DateTime("2001-01-01T00:00:00"), status=Status("Released"))
    told = ("moment at which L1 expires, with its offset",)
    assert lacked("MAT-011", message, local) == told


def test_a_part_is_as_usable_as_its_lot() -> None:
    part = MaterialSubLot(id=Identifier("S"), material_lot_id=Identifier("L"))
    lot = MaterialLot(id=Identifier("L"), status=Status("Quarantine"))
    used = replace(line("1", USE.CONSUMED, ""), material_sub_lot_id=(Identifier("S"),))
    context = Context(known=PlantState.of(lot, part))
    assert found("MAT-011", job(used), context) == ["MaterialActual/MaterialSubLotID"]
    free = Context(known=PlantState.of(replace(lot, status=Status("Released")), part))
    assert found("MAT-011", job(used), free) == []
    alone = Context(known=PlantState.of(replace(part, material_lot_id=None)))
    assert lacked("MAT-011", job(used), alone) == ("status of MaterialSubLot S, or its lot",)


def test_a_consumable_is_used_as_well() -> None:
    message = job(line("1", USE.CONSUMABLE, "L1"))
    blocked = stock(status=Status("Quarantine"))
    assert found("MAT-011", message, blocked) == ["MaterialActual/MaterialLotID"]


def test_an_answer_and_a_deletion_post_nothing() -> None:
    response = JobResponse(
        id=Identifier("1"),
        job_order_id=Identifier("J"),
        material_actual=(line("1", USE.CONSUMED, "L1", quantity("6")),),
    )
    listed = [JobResponseList(id=Identifier("L"), job_response=(response,))]
    context = stock(quantity("1"), disposition=Disposition(DispositionValue.CLOSED))
    asked = process(listed, acknowledge="Always")
    rules = {"MAT-010", "MAT-011", "MAT-015"}
    assert {f.rule for f in RULES.check(asked, context).findings} >= rules
    for message in (acknowledge(asked), sync(listed, action="Delete")):
        assert not {f.rule for f in RULES.check(message, context).findings} & rules


def test_what_is_asked_for_may_be_of_several_lots() -> None:
    several = replace(
        line("1", USE.CONSUMED, ""), material_lot_id=(Identifier("L1"), Identifier("L2"))
    )
    response = JobResponse(id=Identifier("1"), material_actual=(several,))
    listed = JobResponseList(id=Identifier("L"), job_response=(response,))
    assert found("MAT-005", get(listed)) == []
    assert len(found("MAT-005", process([listed]))) == 1


def test_splits_and_merges_of_lots_nobody_knows_are_not_checked() -> None:
    split = [line("1", USE.CONSUMED, "L9", quantity("9"))]
    split += [line(n, USE.PRODUCED, f"P{n}", quantity("3"), of="M") for n in ("2", "3")]
    assert lacked("MAT-003", job(*split), stock()) == ("material of L9",)
    other = [replace(split[0], material_definition_id=(Identifier("N"),)), *split[1:]]
    assert lacked("MAT-003", job(*other), stock()) == ()
    same = [replace(split[0], material_definition_id=(Identifier("M"),), quantity=()), *split[1:]]
    assert lacked("MAT-003", job(*same), stock()) == ("amounts of L9 and its parts in one measure",)
    merge = [line(n, USE.CONSUMED, f"L{n}", quantity("3"), of="M") for n in ("1", "2")]
    merge += [line("3", USE.PRODUCED, "L9", quantity("6"), of="M")]
    assert lacked("MAT-004", job(*merge), stock()) == ("status of L1", "status of L2")


def test_a_restricted_lot_is_not_merged_with_a_free_one() -> None:
    def known(text: str, disposition: DispositionValue) -> MaterialLot:
        return MaterialLot(id=Identifier(text), disposition=Disposition(disposition))

    free, held = DispositionValue.UN_RESTRICTED, DispositionValue.RESTRICTED
    merge = [line(n, USE.CONSUMED, f"L{n}", quantity("3"), of="M") for n in ("1", "2")]
    merge += [line("3", USE.PRODUCED, "L9", quantity("6"), of="M")]
    mixed = Context(known=PlantState.of(known("L1", free), known("L2", held)))
    assert found("MAT-004", job(*merge), mixed) == ["MaterialActual[3]"]
    alike = Context(known=PlantState.of(known("L1", held), known("L2", held)))
    assert found("MAT-004", job(*merge), alike) == []


def test_sublots_in_other_units_are_not_checked() -> None:
    part = MaterialSubLot(id=Identifier("S"), quantity=(quantity("1", "GRM"),))
    lot = MaterialLot(id=Identifier("L1"), material_sub_lot=(part,))
    told = ("a measure that L1 and its sublots share",)
    assert lacked("MAT-006", replace(lot, quantity=(quantity("1"),)), Context()) == told
    assert lacked("MAT-006", lot, Context()) == ()
    assert lacked("MAT-003", lot, Context(known=PlantState())) == (
        "quantity of MaterialLot L1 before",
    )


def test_scrap_by_the_words_of_a_plant_counts_in_the_balance() -> None:
    scrap = replace(
        line("3", USE.CONSUMED, "", quantity("50")),
        material_use=MaterialUse(USE.OTHER, other_value="Ausschuss"),
    )
    message = job(
        line("1", USE.CONSUMED, "L1", quantity("100")),
        line("2", USE.PRODUCED, "L2", quantity("50")),
        scrap,
    )
    words = Agreement(scrap_words=frozenset({"Ausschuss"}))
    assert found("MAT-012", message, Context(agreement=words)) == []
    unread = job(line("1", USE.CONSUMED, "L1"), line("2", USE.PRODUCED, "L2", quantity("50")))
    (told,) = lacked("MAT-012", unread, Context())
    assert told.startswith("a balance: ")


def test_a_loop_of_parts_goes_through_earlier_messages() -> None:
    def whole(text: str, part: str) -> MaterialLot:
        return MaterialLot(id=Identifier(text), assembly_lot=(MaterialLot(id=Identifier(part)),))

    context = Context(genealogy=Genealogy.of(sync([whole("A", "B")])))
    (path,) = found("MAT-002", sync([whole("B", "A")]), context)
    assert path.startswith("/SyncMaterialLot/DataArea/MaterialLot")
    assert found("MAT-002", sync([whole("B", "C")]), context) == []
    assert found("MAT-002", sync([whole("A", "B")]), context) == []  # sent again
    assert found("MAT-002", sync([whole("C", "C")]), context) == []  # MAT-001


def test_what_only_goes_in_lacks_no_balance() -> None:
    assert lacked("MAT-012", job(line("1", USE.CONSUMED, "L1")), Context()) == ()


def test_a_lot_that_is_made_may_be_new() -> None:
    context = Context(known=PlantState())
    assert lacked("MAT-015", job(line("1", USE.PRODUCED, "L9", quantity("1"))), context) == ()
