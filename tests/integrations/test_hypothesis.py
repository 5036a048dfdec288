"""Strategies: every class has one, what they give is valid and comes back, and shrinks well."""

from __future__ import annotations

import dataclasses
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import Phase, find, given, seed, settings
from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument
from hypothesis.vendor.pretty import pretty

import isa95kit as isa
from isa95kit.b2mml import (
    AnyElement,
    DateTime,
    Description,
    HierarchyScope,
    Identifier,
    InformationObject,
    MaterialInformation,
    MaterialLot,
    MaterialLotProperty,
    MaterialSubLot,
    Measure,
    Nil,
    OperationsSchedule,
    QuantityString,
    QuantityValue,
    SyncMaterialLot,
    TransUserArea,
    UnitOfMeasure,
    Value,
    ValueString,
    WorkRecord,
)
from isa95kit.b2mml.base import Component
from isa95kit.b2mml.batch_information import BatchValue
from isa95kit.binding.fields import fields_of, objects_in
from isa95kit.hierarchy import HierarchyPath
from isa95kit.integrations.hypothesis import Shape, objects, register
from isa95kit.integrations.hypothesis_facts import type_of
from isa95kit.integrations.hypothesis_objects import Maker
from isa95kit.parts import part_to_json, read_part
from isa95kit.releases import Release
from isa95kit.schema import store
from isa95kit.schema.datatypes import checker
from tests.all_strategies import CLASSES, ROOTS, comes_back, examine, representatives, samples

ZERO = Identifier("0")
REPRESENTATIVES = representatives()

quick = settings(
    deadline=None, database=None, phases=[Phase.explicit, Phase.generate, Phase.shrink]
)
sought = settings(quick, phases=[Phase.generate], derandomize=True, max_examples=200)

register()


def depth_of(item: Component) -> int:
    return 1 + max(map(depth_of, objects_in(item)), default=0)


def everything_in(item: Component) -> Iterator[Component]:
    yield item
    for held in objects_in(item):
        yield from everything_in(held)


def smallest(strategy: st.SearchStrategy[Any], wanted: Callable[[Any], Any]) -> Any:
    """What a test that fails for *wanted* would show."""
    return find(strategy, wanted, settings=settings(quick, max_examples=2000, derandomize=True))


# Every class


def test_every_class_is_known() -> None:
    assert len(CLASSES) == len(set(CLASSES)) == 1520
    assert len(ROOTS) == 705


def test_representatives_are_few() -> None:
    assert 15 < len(REPRESENTATIVES) < 40


@pytest.mark.parametrize("cls", REPRESENTATIVES, ids=lambda cls: cls.__qualname__)
def test_what_is_drawn_is_valid_and_comes_back(cls: type[Component]) -> None:
    """Every kind of field there is; ``python -m tests.all_strategies`` goes through all classes."""
    for item in samples(objects(cls), 8):
        examine(cls, item)


@pytest.mark.parametrize("plain", [False, True])
def test_every_attribute_and_text_of_every_class_is_of_its_datatype(plain: bool) -> None:
    """Fields share strategies: each is tried once, with all the types whose values it makes."""
    components = store.components(Release.latest())
    maker = Maker(Shape(plain=plain))
    shared: dict[st.SearchStrategy[str], set[str]] = {}
    for cls in CLASSES:
        attributes = components.attributes_of(type_of(cls))
        for item in fields_of(cls):
            if item.kind not in ("attribute", "text") or item.enumeration is not None:
                continue
            named = type_of(cls) if item.kind == "text" else attributes[item.wire].type
            shared.setdefault(maker.field(cls, item, 1), set()).add(named)
    found = frozenset().union(*shared.values())
    assert {"xsd:language", "xsd:anyURI", "MeasureType", "DateTimeType"} <= found
    for strategy, names in shared.items():
        checks = [check for name in sorted(names) if (check := checker(components, name))]
        for text in samples(strategy, 40) if checks else ():
            assert [problem for check in checks if (problem := check(text))] == [], text


@given(...)
@settings(quick, max_examples=25)
def test_type_hints_work(message: SyncMaterialLot) -> None:
    comes_back(message)


@given(st.from_type(Component))
@settings(quick, max_examples=20)
def test_any_object_is_of_the_vocabulary(item: Component) -> None:
    assert type(item) in CLASSES


@pytest.mark.parametrize("cls", [InformationObject, MaterialInformation, BatchValue, WorkRecord])
@settings(quick, max_examples=25)
@given(data=st.data())
def test_special_content_is_valid_and_comes_back(cls: type[Component], data: st.DataObject) -> None:
    """Exactly one of a choice, nil, mixed content, a ring of classes."""
    item = data.draw(objects(cls))
    assert read_part(cls, part_to_json(item)) == item
    if cls in ROOTS:
        comes_back(item)


@pytest.mark.parametrize(
    ("cls", "seen"),
    [
        (MaterialInformation, lambda item: any(isinstance(i, Nil) for i in item.description)),
        (BatchValue, lambda item: item.mixed),
        (TransUserArea, lambda item: item.content),
        (Identifier, lambda item: item.value != item.value.strip()),
        (DateTime, lambda item: not item.value.endswith("Z")),
        (MaterialLot, lambda item: item.assembly_lot),
        (Measure, lambda item: "." in item.value and item.value.endswith("0")),
    ],
)
def test_rare_content_occurs(cls: type[Component], seen: Callable[[Any], Any]) -> None:
    assert seen(find(objects(cls), seen, settings=sought))


# Shrinking


@pytest.mark.parametrize(
    ("wanted", "shown"),
    [
        (lambda lot: True, MaterialLot(id=ZERO)),
        (
            lambda lot: lot.quantity,
            MaterialLot(id=ZERO, quantity=(QuantityValue(quantity_string=QuantityString("0")),)),
        ),
        (lambda lot: lot.description, MaterialLot(id=ZERO, description=(Description("0"),))),
        (lambda lot: lot.assembly_lot, MaterialLot(id=ZERO, assembly_lot=(MaterialLot(id=ZERO),))),
        (
            lambda lot: any(sub.description for sub in lot.material_sub_lot),
            MaterialLot(
                id=ZERO,
                material_sub_lot=(MaterialSubLot(id=ZERO, description=(Description("0"),)),),
            ),
        ),
        (
            lambda lot: any(p.value for p in lot.material_lot_property),
            MaterialLot(
                id=ZERO,
                material_lot_property=(
                    MaterialLotProperty(id=ZERO, value=(Value(value_string=(ValueString("0"))),)),
                ),
            ),
        ),
        (lambda lot: len(lot.id.value) > 3, MaterialLot(id=Identifier("0000"))),
        (lambda lot: lot.id.scheme_id, MaterialLot(id=Identifier("0", scheme_id="0"))),
    ],
)
def test_lots_shrink_to_what_matters(wanted: Callable[[Any], Any], shown: MaterialLot) -> None:
    assert smallest(st.from_type(MaterialLot), wanted) == shown


def test_messages_shrink_to_one_object_and_readable_times() -> None:
    message = smallest(st.from_type(SyncMaterialLot), lambda message: True)
    assert message.application_area.creation_date_time == DateTime("2000-01-01T00:00:00Z")
    assert message.data_area.material_lot == (MaterialLot(id=ZERO),)


def test_what_failed_is_shown_without_empty_fields() -> None:
    lot = MaterialLot(id=ZERO, quantity=(QuantityValue(quantity_string=QuantityString("0")),))
    assert pretty(lot) == repr(lot)


def test_numbers_shrink_to_digits() -> None:
    strategy = objects(Measure)
    assert smallest(strategy, lambda m: True) == Measure("0")
    assert smallest(strategy, lambda m: m.decimal > 10) == Measure("11")


def test_nil_is_not_simpler_than_a_value() -> None:
    found = smallest(objects(MaterialInformation), lambda item: item.description)
    assert found == MaterialInformation(description=(Description("0"),))


# Fields and shapes


@given(objects(MaterialLot, id=st.just(ZERO), quantity=st.just(())))
@settings(quick, max_examples=20)
def test_fields_are_given_by_name(lot: MaterialLot) -> None:
    assert lot.id == ZERO
    assert lot.quantity == ()
    comes_back(lot)


@given(objects(InformationObject, material_lot=objects(MaterialLot)))
@settings(quick, max_examples=20)
def test_a_field_that_is_given_settles_the_choice(item: InformationObject) -> None:
    held = [f.name for f in fields_of(type(item)) if getattr(item, f.name) is not None]
    assert held == ["material_lot"]
    comes_back(item)


@given(objects(MaterialLot, Shape(depth=0)))
@settings(quick, max_examples=20)
def test_with_no_levels_there_is_only_what_must_be(lot: MaterialLot) -> None:
    assert lot == MaterialLot(id=Identifier(lot.id.value))


@pytest.mark.parametrize("depth", [0, 1, 3])
def test_rings_of_classes_come_to_an_end(depth: int) -> None:
    for cls in (MaterialLot, InformationObject, WorkRecord, OperationsSchedule):
        assert max(map(depth_of, samples(objects(cls, Shape(depth=depth)), 12))) < depth + 12


@given(objects(MaterialLot, Shape(fields=2, items=1, longest=3, characters="ab")))
@settings(quick, max_examples=25)
def test_bounds_are_kept(lot: MaterialLot) -> None:
    there = [f.name for f in fields_of(MaterialLot) if getattr(lot, f.name) not in (None, ())]
    assert len(there) <= 3
    assert all(len(getattr(lot, name)) == 1 for name in there if type(getattr(lot, name)) is tuple)


@given(objects(MaterialInformation, Shape(nil=False)))
@settings(quick, max_examples=25)
def test_nil_can_be_left_out(item: MaterialInformation) -> None:
    assert "Nil(" not in repr(item)


SLOT = (AnyElement('<Grade xmlns="urn:plant">A</Grade>'),)


@given(objects(MaterialLot, Shape(extensions={"MaterialLot": st.just(SLOT)})))
@settings(quick, max_examples=25)
def test_extension_slots_hold_what_the_plant_says(lot: MaterialLot) -> None:
    lots = [i for i in everything_in(lot) if isinstance(i, MaterialLot)]
    assert all(i.extensions in ((), SLOT) for i in lots)
    assert isa.to_xml(lot).count(SLOT[0].xml.encode()) == repr(lot).count("AnyElement(")


def test_extension_slots_are_filled_at_times() -> None:
    shape = Shape(extensions={"MaterialLot": st.just(SLOT)})
    assert find(objects(MaterialLot, shape), lambda lot: lot.extensions, settings=sought)


PLANT = b"""\
<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema"
            xmlns="http://www.mesa.org/xml/B2MML-AllExtensions"
            targetNamespace="http://www.mesa.org/xml/B2MML-AllExtensions"
            elementFormDefault="qualified">
  <xsd:group name="MaterialLot">
    <xsd:sequence>
      <xsd:element name="Halal" type="xsd:boolean" minOccurs="0"/>
      <xsd:element name="Ripeness" type="xsd:decimal" minOccurs="0" maxOccurs="2"/>
    </xsd:sequence>
  </xsd:group>
  <xsd:group name="QuantityValue">
    <xsd:sequence>
      <xsd:element name="Scale" type="xsd:token" minOccurs="0"/>
    </xsd:sequence>
  </xsd:group>
</xsd:schema>
"""


def own(name: str, text: str) -> AnyElement:
    namespace = "http://www.mesa.org/xml/B2MML-AllExtensions"
    return AnyElement(f'<{name} xmlns="{namespace}">{text}</{name}>')


def plant_slots(
    ripeness: st.SearchStrategy[str],
) -> dict[str, st.SearchStrategy[tuple[AnyElement, ...]]]:
    halal = st.lists(st.sampled_from(("true", "false")), max_size=1)
    scales = st.sampled_from(("S1", "S2"))
    return {
        "MaterialLot": st.tuples(halal, st.lists(ripeness, max_size=2)).map(
            lambda drawn: (
                *(own("Halal", text) for text in drawn[0]),
                *(own("Ripeness", text) for text in drawn[1]),
            )
        ),
        "QuantityValue": scales.map(lambda text: (own("Scale", text),)),
    }


@pytest.fixture(scope="module")
def plant(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("plant") / "plant.xsd"
    path.write_bytes(PLANT)
    return path


@pytest.mark.parametrize("plain", [False, True])
def test_what_fills_slots_is_valid_by_the_schema_of_the_plant(plain: bool, plant: Path) -> None:
    shape = Shape(plain=plain, extensions=plant_slots(st.integers(0, 99).map(str)))
    filled = Counter[str]()
    for message in samples(objects(SyncMaterialLot, shape), 25):
        report = isa.check(message, schema_only=True, extensions=plant)
        assert report.valid, report.errors
        assert isa.read(isa.to_xml(message), extensions=plant).message == message
        as_json = isa.to_json(message).encode()
        assert isa.read(as_json, extensions=plant).message == message
        for item in everything_in(message):
            filled.update(element.name for element in getattr(item, "extensions", ()))
    # Which are drawn depends on what hypothesis found in the modules loaded before.
    assert {"Halal", "Ripeness"} & {name.rpartition("}")[2] for name in filled}


def test_what_the_schema_of_the_plant_forbids_is_found_and_shrinks(plant: Path) -> None:
    shape = Shape(extensions=plant_slots(st.integers(0, 9).map(str) | st.just("green")))
    found = smallest(
        objects(MaterialLot, shape),
        lambda lot: not isa.check(lot, schema_only=True, extensions=plant).valid,
    )
    assert found == MaterialLot(id=ZERO, extensions=(own("Ripeness", "green"),))


@given(objects(MaterialLot, Shape(instead={Identifier: st.just(Identifier("mine"))})))
@settings(quick, max_examples=25)
def test_own_strategies_stand_in_for_classes(lot: MaterialLot) -> None:
    assert {i.value for i in everything_in(lot) if type(i) is Identifier} == {"mine"}


@pytest.mark.parametrize(
    ("cls", "fields", "message"),
    [
        (int, {}, "no class of isa95kit.b2mml"),
        (Component, {}, "no class of isa95kit.b2mml"),
        (MaterialLot, {"identifier": st.none()}, "no field 'identifier'"),
        (MaterialLot, {"id": ZERO}, "takes a strategy"),
    ],
)
def test_misuse_is_told(cls: Any, fields: dict[str, Any], message: str) -> None:
    with pytest.raises(InvalidArgument, match=message):
        objects(cls, **fields)


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"depth": -1}, "at least 0"),
        ({"items": 0}, "at least 1"),
        ({"characters": "a\x00"}, "can carry"),
        ({"characters": ""}, "no visible character"),
    ],
)
def test_impossible_shapes_are_refused(wrong: dict[str, Any], message: str) -> None:
    with pytest.raises(InvalidArgument, match=message):
        Shape(**wrong)


# Plain values


@given(objects(MaterialLot, Shape(plain=True)))
@settings(quick, max_examples=25)
def test_plain_values_are_careful(lot: MaterialLot) -> None:
    comes_back(lot)
    for item in everything_in(lot):
        texts = [getattr(item, f.name) for f in dataclasses.fields(item)]
        assert all(t == t.strip() != "" for t in texts if isinstance(t, str))
        match item:
            case DateTime():
                assert item.datetime.tzinfo is not None
            case QuantityValue(quantity_string=QuantityString() as number, unit_of_measure=unit):
                assert number.decimal >= 0
                assert isinstance(unit, UnitOfMeasure)
        if "other_value" in item.__dataclass_fields__:
            said = getattr(item, "other_value") is not None  # noqa: B009 of many classes
            assert said == (getattr(item, "value") == "Other")  # noqa: B009


@given(objects(OperationsSchedule, Shape(plain=True, depth=1, fields=20)))
@settings(quick, max_examples=25)
def test_plain_periods_are_in_order(schedule: OperationsSchedule) -> None:
    match schedule:
        case OperationsSchedule(start_time=DateTime() as start, end_time=DateTime() as end):
            assert start.datetime < end.datetime


@given(objects(HierarchyScope, Shape(plain=True, depth=4, fields=2)))
@settings(quick, max_examples=40)
def test_plain_scopes_go_down(scope: HierarchyScope) -> None:
    path = HierarchyPath.of(scope)
    assert path.is_descending


EARLY, LATE = DateTime("1990-01-01T00:00:00Z"), DateTime("2150-01-01T00:00:00")


@pytest.mark.parametrize(
    ("start", "end"), [(LATE, None), (None, EARLY), (LATE, EARLY), (EARLY, EARLY)]
)
def test_plain_objects_keep_what_is_given(start: DateTime | None, end: DateTime | None) -> None:
    given_fields = {
        name: st.just(value) for name, value in (("start_time", start), ("end_time", end)) if value
    }
    shape = Shape(plain=True, depth=1, fields=20)
    for item in samples(objects(OperationsSchedule, shape, **given_fields), 12):
        assert not start or item.start_time == start
        assert not end or item.end_time == end
        assert bool(start and end) or not (item.start_time and item.end_time)


def test_plain_quantities_that_are_given_stay_as_many() -> None:
    two = st.tuples(*[objects(QuantityValue, Shape(plain=True))] * 2)
    lots = samples(objects(MaterialLot, Shape(plain=True), quantity=two), 5)
    assert {len(lot.quantity) for lot in lots} == {2}


def test_plain_lots_break_few_rules() -> None:
    """By hand for all documents: ``python -m tests.all_strategies --plain``."""
    lots = samples(objects(MaterialLot, Shape(plain=True)), 40)
    assert sum(isa.check(lot).ok for lot in lots) > 36


# Repetition


DRAWS = """
from hypothesis import given, settings
from isa95kit.b2mml import MaterialLot
from isa95kit.integrations.hypothesis import objects

@settings(derandomize=True, database=None, max_examples=10)
@given(objects(MaterialLot))
def show(lot):
    print(lot)

show()
"""


def drawn_texts() -> str:
    return repr(samples(objects(MaterialLot), 10))


def test_the_same_objects_come_each_time_with_any_hash_seed() -> None:
    assert drawn_texts() == drawn_texts()
    shown = {
        subprocess.run(  # noqa: S603 our own words
            [sys.executable, "-c", DRAWS],
            env={**os.environ, "PYTHONHASHSEED": str(number)},
            capture_output=True,
            check=True,
        ).stdout
        for number in (1, 2)
    }
    assert len(shown) == 1
    assert b"MaterialLot(" in shown.pop()


def test_importing_builds_nothing() -> None:
    code = (
        "import sys, isa95kit.integrations.hypothesis\n"
        "print([n for n in sys.modules if n.startswith('isa95kit.b2mml.messages')])"
    )
    done = subprocess.run(  # noqa: S603 our own words
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


@seed(0)
@given(st.from_type(AnyElement), st.from_type(Nil))
@settings(quick, max_examples=10)
def test_what_stands_between_has_strategies_too(element: AnyElement, nil: Nil) -> None:
    assert element.name
    assert nil == Nil()
