"""From components to dataclasses: every type finds its class, and nothing of it is lost."""

from __future__ import annotations

import dataclasses
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path

import pytest
from xsdata.codegen.models import Attr, Class
from xsdata.models.config import GeneratorConfig
from xsdata.models.enums import Tag

from codegen import vocabulary
from codegen.dataclasses.generator import VocabularyFilters, render
from codegen.dataclasses.mapper import class_name, map_components
from isa95kit import b2mml
from isa95kit.binding.fields import Field, class_of_root, enumeration_of, fields_of
from isa95kit.releases import Release
from isa95kit.schema.components import (
    Child,
    Choice,
    ComplexType,
    Components,
    Group,
    Particle,
    SimpleType,
    Slot,
    children,
)
from tests.codegen.conftest import Vocabularies

PACKAGE = Path(b2mml.__file__).parent
FIRST_LINE = "# Written by `python -m codegen emit` from schemas/vocabulary/V0701; do not edit."

TRUTH_VALUES = {"IndicatorType"}
UNIONS = {"TransActionCodeType", "TransResponseCodeType"}
"""Types without a class: fields of them are plain bool and str."""


@pytest.fixture(scope="module")
def facts(vocabularies: Vocabularies) -> Components:
    return vocabularies[Release.V0701]


@pytest.fixture(scope="module")
def classes(facts: Components) -> dict[str, Class]:
    mapped = map_components(facts, vocabulary.descriptions())
    assert [n for n, count in Counter(c.name for c in mapped).items() if count > 1] == []
    return {c.name: c for c in mapped}


def reachable(components: Components) -> set[str]:
    """Types that some document can hold, followed from the global elements."""
    derived = [(t.base, n) for n, t in components.types.items() if isinstance(t, ComplexType)]
    found: set[str] = set()
    pending = {e.type for e in components.elements.values()}
    while pending:
        found |= pending
        following: set[str] = set()
        for name in pending:
            following |= {child.type for child in components.children_of(name)}
            following |= {a.type for a in components.attributes_of(name).values()}
            following |= {n for base, n in derived if base == name}
            following |= {components.types[name].base}
        pending = (following & set(components.types)) - found
    return found


def test_every_type_that_documents_hold_has_one_class(
    facts: Components, classes: dict[str, Class]
) -> None:
    wire_types = Counter(name for c in classes.values() for name in c.substitutions if name)
    enumerations = {name for name, c in classes.items() if is_enumeration(c)}
    for name in reachable(facts) - TRUTH_VALUES - UNIONS:
        if "/" in name:
            assert classes[class_name(name.partition("/")[0])].inner[0].name == "DataArea"
        elif isinstance(facts.types[name], SimpleType) and facts.types[name].values:
            assert class_name(name) in enumerations
        else:
            assert wire_types[name] == 1, name
    assert set(wire_types) <= set(facts.types)


def test_types_that_no_document_holds_have_none(
    facts: Components, classes: dict[str, Class]
) -> None:
    unreachable = {n for n in facts.types if not n.startswith("ext:")} - reachable(facts)
    assert "OperationsEventPropertyType" in unreachable
    assert {class_name(n) for n in unreachable} & set(classes) == {"SyncOperationalLocationClass"}
    # That message exists: its element is declared with the type of another message.
    assert classes["SyncOperationalLocationClass"].substitutions == [""]


def test_every_global_element_has_its_class(facts: Components) -> None:
    assert len(facts.elements) == 705
    found: dict[str, type] = {name: class_of_root(name) for name in facts.elements}
    assert len(set(found.values())) == 705
    for name, cls in found.items():
        assert cls.__wire_element__ == name  # type: ignore[attr-defined]
    assert {n for n, c in found.items() if c.__name__ != n} == set(b2mml.ROOTS)


def is_enumeration(item: Class) -> bool:
    return bool(item.attrs) and item.attrs[0].tag == Tag.ENUMERATION


def test_enumerations_have_all_values(facts: Components) -> None:
    seen = 0
    for name in sorted(reachable(facts)):
        declared = facts.types[name]
        if not declared.values:
            continue
        seen += 1
        cls = getattr(b2mml, class_name(name))
        values = cls if issubclass(cls, StrEnum) else enumeration_of(cls)
        assert values is not None, name
        assert [str(v) for v in values] == list(dict.fromkeys(declared.values)), name
    assert seen == len([n for n in reachable(facts) if facts.types[n].values]) >= 55


def test_a_restricted_text_and_its_extension_share_the_enumeration() -> None:
    assert b2mml.AssemblyType(b2mml.AssemblyTypeValue.PHYSICAL).other_value is None
    assert enumeration_of(b2mml.AssemblyType) is enumeration_of(b2mml.AssemblyType1)


@pytest.mark.parametrize("kind", ["child", "attribute"])
def test_every_child_and_attribute_has_its_field(facts: Components, kind: str) -> None:
    for name in reachable(facts) - TRUTH_VALUES - UNIONS:
        declared = facts.types[name]
        if "/" in name or not isinstance(declared, ComplexType):
            continue
        fields = fields_of(getattr(b2mml, class_name(name)))
        if kind == "attribute":
            expected = {n: a.required for n, a in facts.attributes_of(name).items()}
            assert {f.wire: f.required for f in fields if f.kind == "attribute"} == expected
        else:
            assert told(fields) == list(plain(declared.items)), name


def told(fields: tuple[Field, ...]) -> list[tuple[str, bool, bool, bool, bool]]:
    """Name, required, repeated, nillable and qualified of each child of a class."""
    return [
        (f.wire, f.required, f.many, f.nillable, f.qualified) for f in fields if f.kind == "child"
    ]


def plain(
    items: tuple[Particle, ...], optional: bool = False
) -> list[tuple[str, bool, bool, bool, bool]]:
    """The same of a content model, without what repeats as a whole."""
    found = []
    for item in items:
        match item:
            case Child(name, _, low, high, nillable, qualified):
                many = high is None or high > 1
                found.append((name, low > 0 and not optional, many, nillable, qualified))
            case Group(_, inner, low, 1):
                found += plain(inner, optional or low == 0)
            case Choice(inner, _, 1):
                found += plain(inner, optional=True)
    return found


def test_every_slot_has_its_field(facts: Components) -> None:
    two = []
    for name in reachable(facts):
        declared = facts.types[name]
        if isinstance(declared, ComplexType) and "/" not in name:
            slots = [slot.group for slot in slots_in(declared.items)]
            fields = [
                f for f in fields_of(getattr(b2mml, class_name(name))) if f.kind == "extensions"
            ]
            assert [f.wire for f in fields] == slots, name
            assert not slots or fields[-1].name == "extensions"
            two += [name] * (len(slots) > 1)
    assert sorted(two) == ["WorkDirectiveType", "WorkMasterType"]


def slots_in(items: tuple[Particle, ...]) -> Iterator[Slot]:
    """The extension slots of a content model, those in groups included."""
    for item in items:
        if isinstance(item, Slot):
            yield item
        elif isinstance(item, (Choice, Group)):
            yield from slots_in(item.items)


def test_the_two_slots_of_a_work_master() -> None:
    names = [f.name for f in fields_of(b2mml.WorkMaster)]
    assert names.index("workflow_specification") < names.index("work_definition_extensions")
    assert names[-1] == "extensions"


@pytest.mark.parametrize(
    ("name", "field", "elements"),
    [
        (
            "SegmentDependency",
            "segments",
            ["ProductSegmentID", "ProcessSegmentID", "SegmentID"],
        ),
        ("EquipmentElement", "elements", ["EquipmentElement", "EquipmentElementID"]),
        ("BatchListEntry", "equipment", ["EquipmentID", "EquipmentClassID"]),
    ],
)
def test_a_repeated_choice_is_one_field_that_keeps_the_order(
    facts: Components, name: str, field: str, elements: list[str]
) -> None:
    (found,) = [f for f in fields_of(getattr(b2mml, name)) if f.kind == "alternatives"]
    assert (found.name, found.many) == (field, True)
    assert [wire for wire, _ in found.members] == elements
    declared = facts.types[f"{name}Type"]
    assert isinstance(declared, ComplexType)
    (choice,) = [i for i in declared.items if isinstance(i, Choice)]
    assert [child.name for child in children(choice.items)] == elements


def test_a_choice_of_one_gives_optional_fields() -> None:
    fields = {f.name: f for f in fields_of(b2mml.HierarchyScope)}
    for name in ("equipment_level", "equipment_element_level"):
        assert not fields[name].required
        assert not fields[name].many


def test_the_repeated_group_is_a_class_of_its_own() -> None:
    (group,) = [f for f in fields_of(b2mml.GRecipeHeader) if f.kind == "group"]
    assert group.content is b2mml.ProductInformation
    assert group.names == ("ProductID", "Description", "ProductName", "BatchSize")
    assert [f.wire for f in fields_of(b2mml.ProductInformation)] == list(group.names)
    assert [f.wire for f in fields_of(b2mml.GRecipeHeader) if f.kind == "child"].count(
        "Description"
    ) == 1


def test_mixed_content_keeps_its_text(facts: Components) -> None:
    mixed = [n for n, t in facts.types.items() if isinstance(t, ComplexType) and t.mixed]
    assert mixed == ["BatchValueType"]
    assert fields_of(b2mml.BatchValue)[-1].kind == "mixed"


def test_children_in_no_namespace() -> None:
    unqualified = [f for f in fields_of(b2mml.InformationObject) if not f.qualified]
    assert len(unqualified) == 52


def test_names_say_what_a_class_stands_for(classes: dict[str, Class]) -> None:
    assert class_name("MaterialLotType") == "MaterialLot"
    assert class_name("AssemblyTypeType") == "AssemblyType"
    assert classes["MaterialLot"].module == "material"
    assert classes["SyncMaterialLot"].module == "messages.material"
    assert classes["BatchValue"].meta_name == "Value"


@pytest.fixture(scope="module")
def rendered(classes: dict[str, Class]) -> dict[str, str]:
    return render(list(classes.values()))


def test_every_module_says_what_wrote_it(rendered: dict[str, str]) -> None:
    assert {"__init__.py", "material.py", "messages/__init__.py", "messages/material.py"} <= set(
        rendered
    )
    for name, source in rendered.items():
        assert source.splitlines()[0] == FIRST_LINE, name
        assert (PACKAGE / name).read_text("utf-8").splitlines()[0] == FIRST_LINE, name
        compile(source, name, "exec")
    written = {str(p.relative_to(PACKAGE)) for p in PACKAGE.rglob("*.py")}
    assert written == set(rendered) | {"base.py"}


def test_two_classes_of_one_name_are_refused(classes: dict[str, Class]) -> None:
    lot = classes["MaterialLot"]
    with pytest.raises(ValueError, match=r"two classes of one name: \['MaterialLot'\]"):
        render([lot, lot.clone()])


def test_values_that_differ_in_case_alone_are_told_apart(classes: dict[str, Class]) -> None:
    filters = VocabularyFilters(GeneratorConfig())
    values = ["In Process", "In process", "IN-PROCESS", "Other"]
    item = classes["MaterialLot"].clone()
    item.attrs = [Attr(tag=Tag.ENUMERATION, name=v, default=v) for v in values]
    members = filters.members(item)
    assert list(members.values()) == values
    assert list(members) == ["IN_PROCESS", "IN_PROCESS_2", "IN_PROCESS_3", "OTHER"]
    assert filters.doc("Short.") == '"""Short."""'
    long = filters.doc("word " * 40)
    assert all(len(line) < 100 for line in long.splitlines())


def test_generation_does_not_depend_on_the_hash_seed() -> None:
    script = (
        "import hashlib\n"
        "from codegen import vocabulary\n"
        "from codegen.dataclasses.generator import render\n"
        "from codegen.dataclasses.mapper import map_components\n"
        "from isa95kit.releases import Release\n"
        "facts = vocabulary.load(Release.V0701)\n"
        "files = render(map_components(facts, vocabulary.descriptions()))\n"
        "print(hashlib.sha256(repr(sorted(files.items())).encode()).hexdigest())\n"
    )
    digests = {
        subprocess.run(  # noqa: S603 our own words
            [sys.executable, "-c", script],
            env={"PYTHONHASHSEED": seed},
            cwd=PACKAGE.parent.parent,
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(digests) == 1


def test_fields_are_typed_by_what_they_hold() -> None:
    annotations = {f.name: str(f.type) for f in dataclasses.fields(b2mml.MaterialLot)}
    assert annotations["id"] == "Identifier"
    assert annotations["quantity"] == "tuple[QuantityValue, ...]"
    assert annotations["published_date"] == "DateTime | Nil | None"
    assert annotations["extensions"] == "tuple[AnyElement, ...]"
