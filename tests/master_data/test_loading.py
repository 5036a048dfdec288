"""What messages do to the catalogue, and what is said of those that do wrong."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from isa95kit import b2mml
from isa95kit.b2mml import (
    DateTime,
    HierarchyScope,
    Identifier,
    MaterialDefinition,
    MaterialInformation,
    WorkMaster,
)
from isa95kit.b2mml.base import Component, Nil
from isa95kit.effectivity import BY_DATE, NUMERIC, VersionOrder
from isa95kit.master_data import Catalogue, NotPublished
from isa95kit.transactions import change, get, process, show, sync
from tests.effectivity.strategies import definition
from tests.master_data.objects import JULY, MONTH, described, material_class, rules

OLD, NEW = described("old", "1", None, JULY), described("new", "2", JULY)


def published(*sources: Component, order: VersionOrder | None = None) -> Catalogue:
    return Catalogue.of(sources, order=order)


def test_messages_information_and_objects_publish() -> None:
    information = MaterialInformation(
        material_definition=(OLD, NEW), material_class=(Nil(), material_class("DETERGENT"))
    )
    for sources in (
        [sync([OLD, NEW]), sync(material_class("DETERGENT"))],
        [sync(information)],
        [show(get(MaterialInformation, id="*"), [information])],
        [information],
        iter([OLD, NEW, material_class("DETERGENT")]),
    ):
        catalogue = Catalogue.of(sources)
        assert set(catalogue) == {OLD, NEW, material_class("DETERGENT")}
        assert catalogue.findings == ()
        assert catalogue.types == {"MaterialDefinition", "MaterialClass"}


def test_information_lends_its_hierarchy_scope() -> None:
    information = MaterialInformation(
        hierarchy_scope=HierarchyScope(equipment_id=Identifier("WIEN")),
        material_definition=(definition(), definition(name="SALT", plant="GRAZ")),
    )
    catalogue = Catalogue.of([information])
    assert [str(key) for key in catalogue.chains] == [
        "MaterialDefinition SOAP in WIEN",
        "MaterialDefinition SALT in GRAZ",
    ]


def test_information_in_no_place_lends_none() -> None:
    information = MaterialInformation(
        hierarchy_scope=HierarchyScope(equipment_id=Identifier(" ")),
        material_definition=(definition(), definition(name="SALT", plant="GRAZ")),
    )
    catalogue = Catalogue.of([information])
    assert [str(key) for key in catalogue.chains] == ["MaterialDefinition SALT in GRAZ"]
    (finding,) = catalogue.findings
    assert finding.rule == "ID-001"
    assert finding.path == "/MaterialInformation/MaterialDefinition[1]"


@pytest.mark.parametrize(
    "message",
    [get(MaterialDefinition, id="*"), process(OLD), change(OLD)],
    ids=lambda message: type(message).__name__,
)
def test_requests_publish_nothing(message: MaterialDefinition) -> None:
    with pytest.raises(NotPublished, match="publishes nothing; master data comes by Sync"):
        Catalogue.of([OLD, message])


def test_a_rejected_show_has_no_data() -> None:
    answer = show(get(MaterialDefinition, id="*"), accepted=False, reason="NOT_FOUND")
    assert len(Catalogue.of([answer])) == 0


def test_a_message_that_cannot_be_understood_changes_nothing() -> None:
    message = sync(OLD, action="Delete")
    area = message.data_area  # type: ignore[attr-defined]
    criteria = area.sync.action_criteria[0]
    twice = replace(criteria, action_expression=criteria.action_expression * 2)
    broken = replace(
        message,
        data_area=replace(area, sync=replace(area.sync, action_criteria=(twice,))),
    )
    catalogue = published(OLD, broken, NEW)
    assert set(catalogue) == {OLD, NEW}
    assert rules(catalogue.findings) == ["TXN-005"]
    assert "nothing of the message" in catalogue.findings[0].message


def test_adding_the_same_again_is_no_news() -> None:
    assert published(OLD, sync(OLD), sync(OLD, action="Change")).findings == ()
    again = replace(OLD, published_date=DateTime("2025-06-01T00:00:00Z"))
    assert published(OLD, sync(again)).findings == ()
    assert published(OLD, sync(again, action="Change")).findings == ()


def test_other_content_under_an_old_version() -> None:
    other = replace(OLD, description=NEW.description)
    added = published(OLD, sync([NEW, other]))
    assert set(added) == {OLD, NEW}
    (finding,) = added.findings
    assert (finding.rule, finding.severity.value) == ("EFF-007", "error")
    assert finding.path == "/SyncMaterialDefinition/DataArea/MaterialDefinition[2]"
    assert "the first publication stays" in finding.message
    changed = published(OLD, sync(other, action="Change"))
    assert set(changed) == {other}
    assert rules(changed.findings) == ["EFF-007"]
    assert "took the place" in changed.findings[0].message


def test_a_new_start_is_other_content_and_a_new_end_is_none() -> None:
    start = described("new", "2", JULY + MONTH)
    assert rules(published(NEW, sync(start, action="Change")).findings) == ["EFF-007"]
    closed = described("new", "2", JULY, JULY + MONTH)
    catalogue = published(NEW, sync(closed, action="Change"))
    assert set(catalogue) == {closed}
    assert catalogue.findings == ()
    added = published(NEW, sync(closed))
    assert set(added) == {NEW}
    assert rules(added.findings) == ["IDEM-007"]
    assert "other dates" in added.findings[0].message


def test_objects_without_version_are_changed_by_change() -> None:
    one, other = described("one"), described("other")
    assert set(published(one, sync(other, action="Change"))) == {other}
    assert published(one, sync(other, action="Change")).findings == ()
    added = published(one, sync(other))
    assert set(added) == {one}
    assert rules(added.findings) == ["IDEM-007"]


def test_a_show_tells_how_things_stand() -> None:
    closed = described("new", "2", JULY, JULY + MONTH)
    answer = show(get(MaterialDefinition, id="*"), [closed, OLD])
    catalogue = published(NEW, answer)
    assert set(catalogue) == {closed, OLD}
    assert catalogue.findings == ()


def test_changing_what_is_not_there() -> None:
    catalogue = published(sync(OLD, action="Change"))
    assert set(catalogue) == {OLD}
    assert rules(catalogue.findings) == ["IDEM-007"]
    assert published(OLD, sync(NEW, action="Change")).findings == ()


def test_deleting() -> None:
    everything = published(OLD, NEW, sync(definition(), action="Delete"))
    assert len(everything) == 0
    assert everything.chains == {}
    assert everything.types == frozenset()
    assert everything.findings == ()
    assert set(published(OLD, NEW, sync(definition("1"), action="Delete"))) == {NEW}


@pytest.mark.parametrize(
    "missing", [definition("3"), definition(name="SALT"), definition(plant="W")]
)
def test_deleting_what_is_not_there(missing: MaterialDefinition) -> None:
    catalogue = published(OLD, NEW, sync(missing, action="Delete"))
    assert set(catalogue) == {OLD, NEW}
    (finding,) = catalogue.findings
    assert (finding.rule, finding.severity.value) == ("IDEM-007", "warning")


def test_deleting_one_plants_object_keeps_the_others() -> None:
    wien, graz = definition(plant="WIEN"), definition(plant="GRAZ")
    catalogue = published(wien, graz, sync(wien, action="Delete"))
    assert catalogue.get(MaterialDefinition, "SOAP", at=JULY) is graz


def test_a_version_published_after_a_later_one() -> None:
    catalogue = published(sync(NEW), sync(OLD), order=NUMERIC)
    assert set(catalogue) == {OLD, NEW}
    (finding,) = catalogue.findings
    assert (finding.rule, finding.severity.value) == ("EFF-008", "warning")
    assert "version 1 was published after MaterialDefinition SOAP version 2" in finding.message
    assert published(sync(OLD), sync(NEW), order=NUMERIC).findings == ()
    assert rules(published(OLD, order=NUMERIC).adding(NEW).findings) == []
    assert rules(published(NEW, order=NUMERIC).adding(OLD).findings) == ["EFF-008"]
    assert rules(published(NEW, OLD, order=BY_DATE).findings) == ["EFF-008"]


def test_versions_that_do_not_fit_the_order() -> None:
    (finding,) = published(definition("A"), order=NUMERIC).findings
    assert finding.rule == "EFF-008"
    assert "'A' does not fit the numeric order" in finding.message


def test_objects_whose_dates_mean_nothing_are_left_out() -> None:
    naive = replace(OLD, effective_end_date=DateTime("2025-07-01T00:00:00"))
    catalogue = published(sync([NEW, naive]))
    assert set(catalogue) == {NEW}
    (finding,) = catalogue.findings
    assert finding.rule == "TIME-001"
    assert finding.path == (
        "/SyncMaterialDefinition/DataArea/MaterialDefinition[2]/EffectiveEndDate"
    )
    assert "the object is not in the catalogue" in finding.message
    assert set(Catalogue.of([NEW, naive], timezone=dt.UTC)) == {NEW, naive}
    backwards = definition("3", JULY + MONTH, JULY + 2 * MONTH)
    backwards = replace(backwards, effective_end_date=OLD.effective_end_date)
    assert rules(published(backwards).findings) == ["EFF-001"]


def test_objects_without_identity_are_left_out() -> None:
    blank = WorkMaster(id=Identifier(" "))
    nowhere = definition(plant=" ")
    nameless = b2mml.TestSpecification(evaluated_property=())
    catalogue = published(blank, nowhere, nameless)
    assert len(catalogue) == 0
    assert rules(catalogue.findings) == ["ID-001"] * 3
    assert [finding.path for finding in catalogue.findings] == [
        "/WorkMaster",
        "/MaterialDefinition",
        "/TestSpecification",
    ]
