"""From messages to statements."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from isa95kit.b2mml import (
    GetMaterialLot,
    HierarchyScope,
    Identifier,
    MaterialClass,
    MaterialInformation,
    MaterialLot,
    Nil,
    ResourceLocation,
    ResourceLocationType,
    ShowMaterialLot,
    Text,
    TransExpression,
    TransGet,
    TransResponseCriteria,
    TransShow,
    TransSync,
)
from isa95kit.b2mml.base import Component
from isa95kit.b2mml.common import (
    AssemblyType,
    AssemblyTypeValue,
    DispositionValue,
    ResourceLocationTypeValue,
)
from isa95kit.findings import Severity
from isa95kit.genealogy.reading import statements_of
from isa95kit.genealogy.statements import Assembly, Containment, LotState, Remark, Statement
from isa95kit.transactions import cancel, change, confirm, get, show
from tests.genealogy.builders import (
    amount,
    disposed,
    header,
    key,
    lot,
    lots_message,
    sublot,
    sync,
)


def said(message: Component, kind: type[Statement]) -> list[tuple[Statement, str]]:
    return [(s, source.path) for s, source in statements_of(message) if isinstance(s, kind)]


def rules(message: Component) -> list[tuple[str, str]]:
    return [(s.rule, p) for s, p in said(message, Remark) if isinstance(s, Remark)]


def test_a_lot_with_all_that_is_said_of_it() -> None:
    place = ResourceLocation(
        location=Text("WH1"),
        location_type=ResourceLocationType(ResourceLocationTypeValue.DESCRIPTION),
    )
    message = lots_message(
        lot(
            "L1",
            of="SYRUP",
            version=Identifier("2"),
            disposition=disposed(DispositionValue.RESTRICTED),
            quantity=amount("12.50 KGM"),
            storage_location=place,
            hierarchy_scope=HierarchyScope(
                equipment_id=Identifier("SITE"),
                hierarchy_scope_child=HierarchyScope(equipment_id=Identifier("AREA")),
            ),
        ),
        bodid="B1",
    )
    [(state, source)] = statements_of(message)
    assert isinstance(state, LotState)
    assert state.key == key("L1")
    assert (state.version, state.disposition) == ("2", "Restricted")
    assert state.definition is not None
    assert state.definition.text == "SYRUP"
    assert state.quantities == amount("12.50 KGM")
    assert state.location == place
    assert [one.text for one in state.equipment] == ["SITE", "AREA"]
    assert source.path == "/SyncMaterialLot/DataArea/MaterialLot"
    assert (source.message, source.bodid) == ("SyncMaterialLot", "B1")
    assert state.created == source.created == "2026-03-02T08:00:00Z"
    assert str(source) == "B1: /SyncMaterialLot/DataArea/MaterialLot"


def test_sublots_at_all_depths_are_of_the_lot() -> None:
    inner = sublot("S1", material_sub_lot_child=(sublot("S2"), sublot("S3")))
    assert said(lot("L1", inner), Containment) == [
        (Containment(key("L1"), key("L1", "S1")), "/MaterialLot/MaterialSubLot"),
        (
            Containment(key("L1", "S1"), key("L1", "S3")),
            "/MaterialLot/MaterialSubLot/MaterialSubLotChild[2]",
        ),
        (
            Containment(key("L1", "S1"), key("L1", "S2")),
            "/MaterialLot/MaterialSubLot/MaterialSubLotChild[1]",
        ),
    ]


def test_a_sublot_by_itself_names_its_lot_or_has_none() -> None:
    named = sublot("S1", material_lot_id=Identifier("L1"))
    assert said(named, Containment) == [
        (Containment(key("L1"), key("L1", "S1")), "/MaterialSubLot")
    ]
    [(state, _)] = said(sublot("S1"), LotState)
    assert isinstance(state, LotState)
    assert state.key == key("", "S1")


def test_a_sublot_that_names_another_lot_than_the_one_it_is_in() -> None:
    message = lot("L1", sublot("S1", material_lot_id=Identifier("L2")))
    assert rules(message) == [("REF-001", "/MaterialLot/MaterialSubLot")]
    [(held, _)] = said(message, Containment)
    assert held == Containment(key("L1"), key("L1", "S1"))


def test_components_of_lots_and_sublots() -> None:
    message = lot(
        "PUMP",
        sublot("P1", assembly_sub_lot=(sublot("SEAL", material_lot_id=Identifier("SEALS")),)),
        assembly_lot=(lot("MOTOR", quantity=amount("1 H87")),),
        assembly_type=AssemblyType(AssemblyTypeValue.PHYSICAL),
    )
    found = {statement for statement, _ in said(message, Assembly)}
    assert found == {
        Assembly(key("MOTOR"), key("PUMP"), "Physical", "", amount("1 H87")),
        Assembly(key("SEALS", "SEAL"), key("PUMP", "P1")),
    }


def test_information_holds_lots_and_sublots_and_nil_is_passed_over() -> None:
    message = MaterialInformation(
        material_lot=(Nil(), lot("L1")), material_sub_lot=(sublot("S1"), Nil())
    )
    assert [path for _, path in said(message, LotState)] == [
        "/MaterialInformation/MaterialLot[2]",
        "/MaterialInformation/MaterialSubLot[1]",
    ]


@pytest.mark.parametrize("blank", ["", "  "])
def test_a_lot_without_an_identifier_is_remarked(blank: str) -> None:
    assert rules(lot(blank)) == [("ID-001", "/MaterialLot/ID")]


def test_questions_state_no_facts() -> None:
    message = GetMaterialLot(
        application_area=header(),
        data_area=GetMaterialLot.DataArea(get=TransGet(), material_lot=(lot("*"),)),
        release_id="B2MML-V0701",
    )
    assert rules(message) == [("GEN-001", "/GetMaterialLot")]
    assert not said(message, LotState)


def test_a_rejected_show_holds_no_lot() -> None:
    asked = get(MaterialLot, id="L1")
    refused = show(asked, accepted=False, reason="NOT_FOUND")
    assert isinstance(refused, ShowMaterialLot)
    assert rules(refused) == [("GEN-001", "/ShowMaterialLot")]
    assert not said(refused, LotState)
    assert said(show(asked, lot("L1")), LotState)
    odd = replace(
        refused,
        data_area=replace(
            refused.data_area,
            show=TransShow(
                response_criteria=(
                    TransResponseCriteria(
                        response_expression=TransExpression("/", action_code="Perhaps")
                    ),
                )
            ),
        ),
    )
    assert rules(odd) == [("GEN-001", "/ShowMaterialLot")]


@pytest.mark.parametrize("make", [change, cancel])
def test_requests_state_no_facts(make: Callable[[MaterialLot], Component]) -> None:
    assert [rule for rule, _ in rules(make(lot("L1")))] == ["GEN-001"]


def test_a_confirmation_states_no_facts() -> None:
    answer = confirm(lots_message(lot("L1"), bodid="B1"))
    assert [rule for rule, _ in rules(answer)] == ["GEN-001"]


def test_a_message_that_deletes_and_adds_is_read_with_a_remark() -> None:
    message = lots_message(lot("L1"))
    criteria = tuple(sync(action).action_criteria[0] for action in ("Add", "Delete"))
    both = replace(
        message, data_area=replace(message.data_area, sync=TransSync(action_criteria=criteria))
    )
    assert [rule for rule, _ in rules(both)] == ["GEN-002"]
    assert said(both, LotState)


def test_deleting_records_undoes_no_history() -> None:
    message = lots_message(lot("L1"), action="Delete")
    [(remark, path)] = said(message, Remark)
    assert isinstance(remark, Remark)
    assert (remark.rule, remark.severity, path) == (
        "GEN-002",
        Severity.WARNING,
        "/SyncMaterialLot/DataArea",
    )
    assert not said(message, LotState)


def test_an_object_that_says_nothing_about_lots() -> None:
    assert rules(MaterialClass(id=Identifier("C"))) == [("GEN-003", "/MaterialClass")]


def test_what_is_no_object_is_refused() -> None:
    with pytest.raises(TypeError, match=r"Document\.message"):
        statements_of("lots.xml")  # type: ignore[arg-type]


def test_depth_does_not_matter() -> None:
    deepest = sublot("S")
    for number in range(5000):
        deepest = sublot(f"S{number}", material_sub_lot_child=(deepest,))
    assert len(said(lot("L", deepest), Containment)) == 5001
