"""How a genealogy is shown."""

from __future__ import annotations

import json

from isa95kit.b2mml import (
    Identifier,
    Nil,
    OpEquipmentActual,
    QuantityValue,
    ResourceLocation,
    ResourceLocationType,
    Text,
)
from isa95kit.b2mml.common import ResourceLocationTypeValue
from isa95kit.cli.genealogy_output import as_json, as_text, findings_as_text
from isa95kit.genealogy import Genealogy, Tolerance
from tests.genealogy.builders import CONSUMED, PRODUCED, event, line, lot, moved, response, segment


def test_each_lot_with_what_is_next_to_it() -> None:
    story = Genealogy.of(
        event(
            "PO1",
            line("1", CONSUMED, "A B", "2 KGM"),
            line("2", PRODUCED, "C", of="X"),
            line("3", None, "D", "1"),
        ),
        lot("KIT", assembly_lot=(lot("C"),)),
    )
    assert as_text(story, (), (), 2).splitlines() == [
        "2 documents: 5 lots, 0 sublots, 1 event",
        "",
        "A",
        "  went into PO1 / R-PO1 / 1: 2 KGM together",
        "B",
        "  went into PO1 / R-PO1 / 1: 2 KGM together",
        "C (X)",
        "  is a component of KIT",
        "  came from PO1 / R-PO1 / 1",
        "D",
        "  is mentioned by PO1 / R-PO1 / 1: unknown 1",
        "KIT",
        "  has component C",
    ]


def test_a_trace_that_leads_nowhere() -> None:
    story = Genealogy.of(lot("A"))
    shown = as_text(story, (story.trace_back("A"),), (), 1)
    assert shown.endswith("back from A\n  nothing is known\n")


def test_nested_balances_are_told_as_such() -> None:
    inner = segment("1.1", line("1", PRODUCED, "B", "1 KGM"))
    outer = segment("1", line("1", CONSUMED, "A", "1 KGM"), segment_response_child=(inner,))
    story = Genealogy.of(response("PO1", outer))
    balances = story.balances(tolerance=Tolerance.NONE)
    assert "balanced  PO1 / R-PO1 / 1 and those inside: 1 KGM in, 1 KGM out" in as_text(
        story, (), balances, 1
    )


def test_a_nil_quantity_is_null() -> None:
    nil = QuantityValue(quantity_string=Nil())
    told = line("1", CONSUMED, "A")
    changed = type(told)(
        id=told.id,
        material_use=told.material_use,
        material_lot_id=told.material_lot_id,
        quantity=(nil,),
    )
    story = Genealogy.of(event("PO1", changed))
    [link] = json.loads(as_json(story, (), (), [], 1))["links"]
    assert link["quantities"] == [{"value": None, "unit": None}]
    assert "went into PO1 / R-PO1 / 1: ?" in as_text(story, (), (), 1)


def test_where_a_lot_is_and_what_an_event_used() -> None:
    place = ResourceLocation(
        location=Text("WH1"),
        location_type=ResourceLocationType(ResourceLocationTypeValue.EQUIPMENT),
        location_child=(
            ResourceLocation(
                location=Text("A-03"),
                location_type=ResourceLocationType(ResourceLocationTypeValue.DESCRIPTION),
            ),
        ),
    )
    used = OpEquipmentActual(id=Identifier("E"), equipment_id=(Identifier("MIX-1"),))
    told = segment("1", line("1", CONSUMED, "A"), equipment_actual=(used,))
    story = Genealogy.of(lot("A", storage_location=place), response("PO1", told))
    document = json.loads(as_json(story, (), (), [], 2))
    assert document["lots"][0]["location"] == {
        "location": "WH1",
        "type": "Equipment",
        "inside": [{"location": "A-03", "type": "Description", "inside": []}],
    }
    assert document["events"][0]["states"][0]["equipment"] == ["MIX-1"]


def test_findings_stand_on_lines_of_their_own() -> None:
    shown = findings_as_text(Genealogy.of(moved("PO1", "A", "A")), ())
    assert shown.splitlines()[1] == "error MAT-002 among their own ancestors: A"
    assert shown.splitlines()[-1].startswith("  hint: ")
