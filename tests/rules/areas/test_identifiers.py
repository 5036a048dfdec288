"""ID rules beyond their examples: odd texts, nil and absent identifiers, schemes, questions."""

from __future__ import annotations

from dataclasses import replace

import pytest

from isa95kit import b2mml
from isa95kit.b2mml import (
    BOD,
    Equipment,
    EquipmentLevel,
    EquipmentLevelValue,
    HierarchyScope,
    Identifier,
    MaterialDefinition,
    MaterialInformation,
    MaterialLot,
    MaterialLotProperty,
    MaterialSubLot,
    MaterialUse,
    MaterialUseValue,
    OpMaterialActual,
    Version,
)
from isa95kit.b2mml.base import Component, Nil
from isa95kit.master_data import Catalogue
from isa95kit.rules.areas import identifiers
from isa95kit.rules.context import NO_CONTEXT, Context
from isa95kit.rules.engine import RuleSet
from isa95kit.rules.state import PlantState
from isa95kit.transactions import Transactions, cancel, change, get, process, show, sync

RULES = RuleSet(identifiers.RULES)
LOT = MaterialLot(id=Identifier("L1"))


def found(message: Component, context: Context = NO_CONTEXT) -> list[str]:
    return [f.rule for f in RULES.check(message, context).findings]


def scope(equipment: str) -> HierarchyScope:
    return HierarchyScope(
        equipment_id=Identifier(equipment),
        equipment_level=EquipmentLevel(EquipmentLevelValue.SITE),
    )


def test_the_rules_stand_in_the_order_of_the_catalogue() -> None:
    ids = [rule.id for rule in identifiers.RULES]
    assert ids == sorted(ids)
    assert len(ids) == 9


@pytest.mark.parametrize("text", ["", " ", "\t", "\u00a0", "\u200b", "\u200b \ufeff"])
def test_nothing_to_see(text: str) -> None:
    assert found(MaterialLot(id=Identifier(text)))[:1] == ["ID-001"]


@pytest.mark.parametrize("text", ["0", "-", "Ä", "批号7", "a b", "\u00e9"])
def test_something_to_see(text: str) -> None:
    assert found(MaterialLot(id=Identifier(text))) == []


def test_an_empty_version_is_none() -> None:
    assert found(MaterialLot(id=Identifier("L1"), version=Identifier(""))) == []


@pytest.mark.parametrize("text", [" L1", "L1 ", "L1\t", "L  1", "L1\u00a0"])
def test_blanks_that_others_drop(text: str) -> None:
    assert found(MaterialLot(id=Identifier(text))) == ["ID-002"]


def test_scope_and_version_and_scheme_tell_siblings_apart() -> None:
    line = Equipment(id=Identifier("LINE-1"), hierarchy_scope=scope("MUNICH"))
    assert found(sync((line, replace(line, hierarchy_scope=scope("WIEN"))))) == []
    assert found(sync((line, replace(line, version=Identifier("2"))))) == []
    assert found(sync((line, line))) == ["ID-003"]


def test_siblings_without_identifiers_are_not_compared() -> None:
    absent = BOD()
    message = sync(LOT)
    results = (b2mml.TestResult(id=Identifier("T")),) * 2
    nil = MaterialInformation(material_lot=(LOT, LOT, LOT))
    assert found(absent) == []
    assert found(message) == []
    assert found(nil) == ["ID-003", "ID-003"]
    assert found(OpMaterialActual(id=Identifier("1"), test_result=results)) == ["ID-003"]


def test_properties_are_not_siblings_of_this_rule() -> None:
    twice = MaterialLotProperty(id=Identifier("Assay"))
    assert found(replace(LOT, material_lot_property=(twice, twice))) == []


def test_questions_repeat_and_have_wildcards() -> None:
    everything = MaterialLot(id=Identifier("*"))
    request = get((everything, everything))
    assert found(request) == []
    assert found(show(request, accepted=False, reason="TOO_MANY")) == []
    assert found(cancel(everything)) == ["ID-008"]
    assert found(everything) == ["ID-008"]
    assert found(Identifier("*")) == ["ID-008"]


def test_wildcards_in_the_application_area_are_no_objects() -> None:
    assert found(Transactions(sender="MES-*").sync(LOT)) == []


def test_renaming_is_not_asked_of_types_nobody_keeps() -> None:
    lots = Context(known=PlantState.of(LOT))
    assert found(change(MaterialDefinition(id=Identifier("RM-1"))), lots) == []
    assert found(change(MaterialLot(id=Identifier("L1", scheme_id="SAP"))), lots) == ["ID-005"]
    assert found(change(replace(LOT, version=Identifier("7"))), lots) == []
    assert found(process(MaterialLot(id=Identifier("L2"))), lots) == []


def test_objects_inside_information_are_not_renamed_either() -> None:
    lots = Context(known=PlantState.of(LOT))
    inside = MaterialInformation(material_lot=(LOT, replace(LOT, id=Identifier("L1-A"))))
    outcome = RULES.check(change(inside), lots)
    assert [f.path for f in outcome.findings] == [
        "/ChangeMaterialInformation/DataArea/MaterialInformation/MaterialLot[2]/ID"
    ]
    assert found(sync(inside, action="Change"), lots) == ["ID-005"]
    assert found(sync(inside), lots) == []


def test_what_nobody_registers_is_not_checked() -> None:
    lots = Context(known=PlantState.of(LOT))
    changed = change(MaterialDefinition(id=Identifier("RM-1")))
    assert RULES.check(changed, lots).not_checked == (
        ("ID-005", ("register of MaterialDefinition",)),
    )
    of_material = replace(LOT, material_definition_id=Identifier("RM-1"))
    assert RULES.check(sync(of_material), lots).not_checked == (
        ("ID-009", ("register of MaterialDefinition",)),
    )
    assert RULES.check(get(of_material), lots).not_checked == ()


def test_the_hint_repairs_long_identifiers_too() -> None:
    long = "X" * 200
    (finding,) = RULES.check(MaterialLot(id=Identifier(f" {long}"))).findings
    assert "…" not in finding.hint


def test_master_data_alone_will_do() -> None:
    definitions = Context(master_data=Catalogue.of([MaterialDefinition(id=Identifier("RM-1"))]))
    assert found(change(MaterialDefinition(id=Identifier("RM-1"))), definitions) == []
    assert found(change(MaterialDefinition(id=Identifier("RM-2"))), definitions) == ["ID-005"]
    outcome = RULES.check(change(LOT))
    assert ("ID-005", ("known or master_data",)) in outcome.not_checked


@pytest.mark.parametrize(
    ("text", "judged"),
    [
        ("40063812", True),
        ("40063813", False),
        ("4006381333931", True),
        ("4006381333930", True),
        ("400638133393", True),
        ("123456789", False),
        ("٤٠٠٦٣٨١٣", False),
        ("RM-4006381333931", False),
    ],
)
def test_what_may_be_a_gtin(text: str, judged: bool) -> None:
    definition = MaterialDefinition(id=Identifier(text))
    assert found(definition) == ["ID-006"] * judged
    assert found(replace(definition, id=Identifier(text, scheme_id="MATNR"))) == []
    assert found(MaterialLot(id=Identifier(text))) == []


def test_a_bare_reference_to_a_bare_object_is_clear() -> None:
    lots = (
        MaterialLot(id=Identifier("4711", scheme_id="SAP")),
        MaterialLot(id=Identifier("4711")),
    )
    sublot = MaterialSubLot(id=Identifier("S1"), material_lot_id=Identifier("4711"))
    whole = MaterialInformation(material_lot=lots, material_sub_lot=(sublot,))
    assert found(whole) == []
    renamed = replace(lots[1], id=Identifier("4711", scheme_id="LIMS"))
    assert found(replace(whole, material_lot=(lots[0], renamed))) == ["ID-007"]
    third = replace(lots[1], id=Identifier("4711", scheme_id="SAP", scheme_version_id="2"))
    assert found(replace(whole, material_lot=(lots[0], renamed, third))) == ["ID-007"]


def test_produced_lots_and_inner_parts_need_not_be_registered() -> None:
    line = Equipment(id=Identifier("LINE"), equipment_child=(Equipment(id=Identifier("CELL")),))
    context = Context(known=PlantState.of(LOT), master_data=Catalogue.of([line]))
    actual = OpMaterialActual(id=Identifier("1"), material_lot_id=(Identifier("NEW"),))
    assert found(actual, context) == ["ID-009"]
    for use, unknown in (("Co-product Produced", False), ("Consumed", True), ("Other", True)):
        used = replace(actual, material_use=MaterialUse(MaterialUseValue(use)))
        assert found(used, context) == ["ID-009"] * unknown
    assert found(actual, Context(known=PlantState())) == []


def test_unusual_identifiers_do_no_harm() -> None:
    context = Context(known=PlantState.of(LOT), master_data=Catalogue.of([LOT]))
    odd = (
        replace(LOT, material_definition_id=Identifier("", scheme_id="uri:")),
        MaterialLot(id=Identifier("  ", scheme_id="S")),
        replace(LOT, published_date=Nil()),
    )
    message = Transactions(sender="MES", receivers=("ERP",)).sync(odd)
    assert set(found(message, context)) == {"ID-001", "ID-003"}
    assert found(Version("1  2")) == []
