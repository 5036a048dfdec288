"""What registers know, what a walk keeps, and that no document brings the rules down."""

from __future__ import annotations

import random

import pytest
from lxml import etree

import isa95kit as isa
from isa95kit.b2mml import Identifier, MaterialDefinition, MaterialLot, SyncMaterialLot
from isa95kit.master_data import Catalogue
from isa95kit.releases import Release
from isa95kit.rules.amounts import is_reported
from isa95kit.rules.areas import enumerations, extensions, hierarchy, identifiers, references
from isa95kit.rules.context import NO_CONTEXT, Context
from isa95kit.rules.engine import RuleSet
from isa95kit.rules.place import Place
from isa95kit.rules.registers import REGISTERS, is_known, keeps, meets, objects, only_asks
from isa95kit.rules.state import PlantState
from isa95kit.samples.grammar import Grammar
from isa95kit.samples.proof.documents import Documents
from isa95kit.schema import store
from isa95kit.transactions import (
    Transactions,
    acknowledge,
    cancel,
    change,
    get,
    process,
    respond,
    show,
)
from tests.rules.contexts_registers import p7_is_qualified_for_mixing, plant_of_l1

AREAS = (identifiers, hierarchy, references, enumerations, extensions)
LOT = MaterialLot(id=Identifier("L1", scheme_id="LOT"), version=Identifier("2"))


def test_the_state_asks_for_the_whole_identity_and_master_data_for_what_is_said() -> None:
    bare, full = Identifier("L1"), Identifier("L1", scheme_id="LOT")
    state, data = Context(known=PlantState.of(LOT)), Context(master_data=Catalogue.of([LOT]))
    assert is_known(state, full, "MaterialLot")
    assert not is_known(state, bare, "MaterialLot")
    assert is_known(data, full, "MaterialLot")
    assert is_known(data, bare, "MaterialLot")
    assert not is_known(data, Identifier("L1", scheme_id="SAP"), "MaterialLot")
    assert not is_known(state, Identifier(""), "MaterialLot")
    assert not is_known(NO_CONTEXT, full, "MaterialLot")


def test_only_types_that_are_registered_are_judged() -> None:
    context = Context(known=PlantState.of(LOT), master_data=Catalogue.of([]))
    assert keeps(context, "MaterialLot")
    assert not keeps(context, "Person")
    assert not keeps(NO_CONTEXT, "MaterialLot")


def test_all_versions_of_an_object_are_found() -> None:
    data = Catalogue.of(
        [MaterialDefinition(id=Identifier("M"), version=Identifier(v)) for v in ("1", "2")]
    )
    found = objects(Context(master_data=data), Identifier("M"), "MaterialDefinition")
    assert len(list(found)) == 2


@pytest.mark.parametrize(
    ("reference", "identifier", "met"),
    [
        (Identifier("A"), Identifier("A"), True),
        (Identifier("A"), Identifier("A", scheme_id="S"), True),
        (Identifier("A", scheme_id="S"), Identifier("A"), False),
        (Identifier("A", scheme_agency_id="X"), Identifier("A", scheme_agency_id="X"), True),
        (Identifier("A"), Identifier("B"), False),
        (Identifier(" "), Identifier(" "), False),
        (Identifier("A"), None, False),
    ],
)
def test_references_inside_a_message(
    reference: Identifier, identifier: Identifier | None, met: bool
) -> None:
    assert meets(reference, identifier) is met


def test_a_get_and_the_show_that_refuses_it_only_ask() -> None:
    request = get(MaterialLot(id=Identifier("*")))
    refused, answered = show(request, accepted=False, reason="NONE"), show(request, LOT)
    asks = [only_asks(Place(m, NO_CONTEXT, [])) for m in (request, refused, answered, LOT)]
    assert asks == [True, True, False, False]


def test_what_an_answer_refuses_is_no_fact() -> None:
    ordered, changed = process(LOT), change(LOT)
    for answer in (
        acknowledge(ordered, accepted=False, reason="X"),
        respond(changed, accepted=False, reason="X"),
    ):
        assert only_asks(Place(answer, NO_CONTEXT, [])), answer
    accepted = acknowledge(ordered)
    assert not only_asks(Place(accepted, NO_CONTEXT, []))
    assert is_reported(Place(accepted, NO_CONTEXT, []))
    assert not is_reported(Place(cancel(LOT), NO_CONTEXT, []))


def test_a_place_keeps_what_was_made_for_one_walk() -> None:
    made: list[int] = []
    at = Place(LOT, NO_CONTEXT, [])
    for _ in range(3):
        assert at.once("count", lambda: made.append(1)) is None
    assert made == [1]


def test_one_of_two_parts_of_a_context_is_enough() -> None:
    assert NO_CONTEXT.lacks((REGISTERS, "clock")) == (REGISTERS, "clock")
    assert Context(known=PlantState()).lacks((REGISTERS,)) == ()
    assert Context(master_data=Catalogue.of([])).lacks((REGISTERS,)) == ()


def test_the_state_passes_over_what_has_no_identity() -> None:
    message = Transactions(sender="MES", receivers=("ERP", "WMS")).sync(
        (LOT, MaterialLot(id=Identifier(" ")))
    )
    assert isinstance(message, SyncMaterialLot)
    assert set(PlantState.of(message).objects) == {"MaterialLot"}


def test_no_document_brings_the_rules_down() -> None:
    rules = RuleSet(rule for area in AREAS for rule in area.RULES)
    context = plant_of_l1()
    qualifications = p7_is_qualified_for_mixing().qualifications
    context = Context(
        known=context.known, master_data=context.master_data, qualifications=qualifications
    )
    documents = Documents(Grammar(store.components(Release.latest())))
    for number, root in enumerate(sorted(documents.grammar.components.elements)[::9]):
        tree = documents.rich(root, random.Random(number))
        message = isa.read(etree.tostring(tree)).message
        outcome = rules.check(message, context)
        assert not {f.rule for f in outcome.findings} & {"RULE-900"}
        assert not set(dict(outcome.not_checked).values()) & {(REGISTERS,), ("qualifications",)}
        assert not rules.compare(message, message).findings
