"""Paths of the equipment hierarchy, as scopes, as values and as topics."""

from __future__ import annotations

import os.path
from dataclasses import replace
from pathlib import PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

import isa95kit as isa
from isa95kit.b2mml import (
    EquipmentLevel,
    EquipmentLevelValue,
    HierarchyScope,
    Identifier,
    MaterialLot,
)
from isa95kit.hierarchy import (
    LEVELS,
    HierarchyPath,
    InvalidHierarchy,
    InvalidTopic,
    Place,
    common_parent,
    rank,
)
from isa95kit.identity import Identity

path = HierarchyPath.from_topic


def equipment(text: str, scheme: str = "") -> Identity:
    return Identity("Equipment", "", scheme, "", text)


levels = st.sampled_from(["", *map(str, EquipmentLevelValue), "Other:Building", "Other: x:y "])
names = st.builds(
    str.__add__,
    st.sampled_from(["a", "/", "+", "#", "%", "$", "\u00e9", "\U0001f600"]),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=6),
)
any_places = st.builds(
    Place, st.builds(equipment, names, st.sampled_from(["", "S", "name:T"])), levels
)
few_places = st.builds(Place, st.builds(equipment, st.sampled_from("ab")), st.just("Area"))
any_paths = st.builds(HierarchyPath, st.lists(any_places, min_size=1, max_size=6).map(tuple))
few_paths = st.builds(HierarchyPath, st.lists(few_places, min_size=1, max_size=4).map(tuple))


@given(any_paths)
def test_a_path_and_its_scope_lead_to_each_other(given: HierarchyPath) -> None:
    assert HierarchyPath.of(given.to_scope()) == given


@given(any_paths)
def test_a_path_and_its_topic_lead_to_each_other(given: HierarchyPath) -> None:
    first = given.places[0].equipment
    levels = [place.level for place in given.places]
    if len({place.equipment.scheme for place in given.places}) > 1:
        with pytest.raises(InvalidTopic, match="several schemes"):
            given.topic()
        return
    topic = given.topic()
    assert HierarchyPath.from_topic(topic, levels=levels, scheme=first) == given
    # MQTT 5.0, 4.7.1 and 4.7.3.
    assert not {"+", "#", "\0"} & set(topic)
    assert topic.count("/") == len(given.places) - 1
    assert all(topic.split("/"))
    assert not topic.startswith("$")
    assert len(topic.encode()) <= 65_535


@given(st.text("a/+#%$ 012Ff\0\x85\ufffe\U0001ffff\u00e4"))
def test_a_topic_is_refused_or_leads_back_to_its_path(topic: str) -> None:
    try:
        found = HierarchyPath.from_topic(topic, levels=["Area"] * 50)
    except InvalidTopic as error:
        assert repr(topic) in str(error)
        return
    again = HierarchyPath.from_topic(found.topic(), levels=["Area"] * 50)
    assert again == found
    assert again.topic() == found.topic()


@given(few_paths, few_paths, few_paths)
def test_paths_contain_and_meet_as_those_of_files_do(
    a: HierarchyPath, b: HierarchyPath, c: HierarchyPath
) -> None:
    files = [PurePosixPath(str(p)) for p in (a, b, c)]
    assert a.contains(b) == files[1].is_relative_to(files[0])
    met = os.path.commonpath(files)
    assert str(common_parent(a, b, c) or "") == met
    assert (a == b) == (files[0] == files[1])
    assert (a < b) == (files[0].parts < files[1].parts)
    if a.contains(b):
        assert HierarchyPath((*a.places, *b.relative_to(a))) == b
        assert a <= b
    else:
        with pytest.raises(InvalidHierarchy, match="is not below"):
            b.relative_to(a)
    above = a.parent
    assert above is None if len(a.places) == 1 else above is not None and above.contains(a)
    assert a / b.places[0] == HierarchyPath((*a.places, b.places[0]))


def test_no_paths_have_nothing_in_common() -> None:
    assert common_parent() is None
    assert common_parent(path("acme"), path("other")) is None


def test_a_place_is_its_level_too() -> None:
    site, area = (HierarchyPath((Place(equipment("x"), level),)) for level in ("Site", "Area"))
    assert site != area
    assert not site.contains(area)
    own = HierarchyPath((Place(equipment("x", "S"), "Site"),))
    assert not site.contains(own)


@pytest.mark.parametrize(
    ("levels", "descends"),
    [
        (["Enterprise", "Site", "Area", "ProcessCell", "Unit"], True),
        (["Site", "Area"], True),
        (["Site"], True),
        (["Area", "Site"], False),
        (["Site", "Site"], False),
        (["WorkCenter", "ProductionLine"], False),
        (["Area", "WorkUnit", "EquipmentModule", "ControlModule"], True),
        (["Enterprise", "Other:Region", "Site"], True),
        (["Site", "Other:Region", "Enterprise"], False),
        (["Site", "", "Area"], True),
    ],
)
def test_levels_go_down(levels: list[str], descends: bool) -> None:
    found = HierarchyPath(tuple(Place(equipment("x"), level) for level in levels))
    assert found.is_descending is descends


def test_every_level_of_the_standard_has_a_rank() -> None:
    assert {str(v) for v in EquipmentLevelValue if rank(v) is None} == {"Other"}
    assert [rank(level) for level in LEVELS] == [0, 1, 2, 3, 4]


def level(value: str, other: str | None = None) -> EquipmentLevel:
    return EquipmentLevel(EquipmentLevelValue(value), other_value=other)


SCOPE = HierarchyScope(
    equipment_id=Identifier("MUC", scheme_id="S", scheme_name="Sites"),
    equipment_element_level=level("Site"),
    hierarchy_scope_child=HierarchyScope(
        equipment_id=Identifier("B7"), equipment_level=level("Other", "Building")
    ),
)


def test_both_spellings_of_the_level_are_read_and_the_newer_one_is_written() -> None:
    found = HierarchyPath.of(SCOPE)
    assert found.levels == ("Site", "Other:Building")
    written = found.to_scope()
    assert (written.equipment_element_level, written.equipment_level) == (None, level("Site"))
    assert HierarchyPath.of(replace(SCOPE, equipment_level=level("Site"))) == found
    with pytest.raises(InvalidHierarchy, match="'MUC' has two levels: Area and Site"):
        HierarchyPath.of(replace(SCOPE, equipment_level=level("Area")))
    bare = HierarchyPath.of(HierarchyScope(equipment_id=Identifier("x")))
    assert bare.places[0].level == ""
    other = HierarchyScope(equipment_id=Identifier("x"), equipment_level=level("Other"))
    assert HierarchyPath.of(other).to_scope() == other


def test_a_scope_is_valid_as_it_is_written() -> None:
    lot = MaterialLot(id=Identifier("L"), hierarchy_scope=path("acme/munich/pack/l1").to_scope())
    assert isa.check(lot).ok
    assert isa.read(isa.to_xml(lot)).message == lot


def test_what_is_no_path() -> None:
    with pytest.raises(
        InvalidHierarchy, match="place 1 of the scope: text of an identity is blank"
    ):
        HierarchyPath.of(HierarchyScope(equipment_id=Identifier(" ")))
    with pytest.raises(InvalidHierarchy, match="at least one"):
        HierarchyPath(())
    for wrong in ("site", "Other:", "Other: ", "Floor", "Site:x"):
        with pytest.raises(InvalidHierarchy, match="is no equipment level"):
            Place(equipment("x"), wrong)
    for identity in (Identity("", "", "", "", "x"), replace(equipment("x"), version="2")):
        with pytest.raises(InvalidHierarchy, match="is no place"):
            Place(identity)


def test_deep_scopes() -> None:
    scope = HierarchyScope(equipment_id=Identifier("x"), equipment_level=level("Area"))
    for _ in range(5000):
        scope = replace(scope, hierarchy_scope_child=scope)
    found = HierarchyPath.of(scope)
    assert len(found.places) == 5001
    assert found.to_scope() == scope


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("line1", "line1"),
        ("Linie 1 \u00e4", "Linie 1 \u00e4"),
        ("A/B", "A%2FB"),
        ("50%", "50%25"),
        ("+", "%2B"),
        ("a#b", "a%23b"),
        ("a\0\x7f\x85", "a%00%7F%C2%85"),
        ("\ufffe", "%EF%BF%BE"),
        ("$SYS", "%24SYS"),
    ],
)
def test_how_parts_of_topics_are_written(text: str, topic: str) -> None:
    found = HierarchyPath((Place(equipment(text), "Enterprise"),))
    assert found.topic() == topic
    assert path(topic) == found


def test_a_dollar_below_the_first_level_stands() -> None:
    assert path("a/$b").topic() == "a/$b"


@pytest.mark.parametrize(
    ("topic", "says"),
    [
        ("", "blank"),
        ("/acme", "blank"),
        ("acme/", "blank"),
        ("acme//line", "blank"),
        ("acme/%20", "blank"),
        ("acme/+", r"'\+' has to be percent-encoded"),
        ("acme/#", "'#' has to be"),
        ("acme/100%", "'%' has to be"),
        ("acme/%zz", "'%' has to be"),
        ("acme/%ff", "decode"),
        ("$SYS/broker", "broker's own"),
        ("a/b/c/d/e/f", "has 6 parts, and there are 5 levels"),
    ],
)
def test_what_is_no_topic(topic: str, says: str) -> None:
    with pytest.raises(InvalidTopic, match=says):
        path(topic)


def test_topics_have_a_longest() -> None:
    assert len(HierarchyPath((Place(equipment("x" * 65_535)),)).topic()) == 65_535
    with pytest.raises(InvalidTopic, match="more than 65535 octets"):
        HierarchyPath((Place(equipment("\u00e4" * 32_768)),)).topic()


def test_levels_and_scheme_of_a_topic() -> None:
    found = HierarchyPath.from_topic(
        "acme/b7", levels=("Enterprise", "Other:Building"), scheme=Identity("", "A", "S", "1", "x")
    )
    assert found.places[1] == Place(Identity("Equipment", "A", "S", "1", "b7"), "Other:Building")
    with pytest.raises(InvalidHierarchy, match="no equipment level"):
        HierarchyPath.from_topic("acme", levels=("Company",))
