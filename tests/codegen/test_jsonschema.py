"""The emitted bundle: complete, consistent, in no way ambiguous."""

from __future__ import annotations

import json
import re

import pytest

from codegen import vocabulary
from codegen.jsonschema import FILE, render
from codegen.jsonschema.notation import Schema, definition_name, described, referred
from isa95kit.releases import Release
from isa95kit.schema.components import Components


@pytest.fixture(scope="module")
def facts() -> Components:
    return vocabulary.load(Release.latest())


@pytest.fixture(scope="module")
def bundle(facts: Components) -> Schema:
    files = render(facts, vocabulary.descriptions())
    assert list(files) == [FILE]
    loaded: Schema = json.loads(files[FILE])
    return loaded


def test_every_global_element_is_a_root(facts: Components, bundle: Schema) -> None:
    assert len(bundle["properties"]) == 705
    assert bundle["properties"].keys() == facts.elements.keys()
    for name, element in facts.elements.items():
        target = bundle["properties"][name]["$ref"].removeprefix("#/$defs/")
        assert target == definition_name(element.type)


def test_every_type_is_a_definition(facts: Components, bundle: Schema) -> None:
    names = {definition_name(n) for n in facts.types if not n.startswith("ext:")}
    assert names <= bundle["$defs"].keys()
    # What is more: built-ins, values of enumerations, nil with attributes, foreign elements.
    more = bundle["$defs"].keys() - names
    assert all(re.fullmatch(r"xsd\..*|.*Type\.(values|nil)|nil|generic(\..*)?", n) for n in more)


def test_every_reference_has_its_definition_and_every_definition_a_plain_name(
    bundle: Schema,
) -> None:
    assert referred(bundle) <= bundle["$defs"].keys()
    # Only so can they be components of OpenAPI as they are.
    assert all(re.fullmatch(r"[A-Za-z0-9._-]+", name) for name in bundle["$defs"])


def test_names_that_are_element_and_type_are_kept_apart(facts: Components, bundle: Schema) -> None:
    both = [name for name in facts.elements if name in facts.types]
    assert len(both) == 10
    for name in both:
        assert bundle["properties"][name]["$ref"] == f"#/$defs/{name}Type"
        assert bundle["$defs"][name] != bundle["$defs"][f"{name}Type"]


def test_every_type_has_a_title_of_its_own_and_a_description(
    facts: Components, bundle: Schema
) -> None:
    titles = [schema["title"] for schema in bundle["$defs"].values() if "title" in schema]
    assert len(titles) == len(set(titles))
    names = [definition_name(n) for n in facts.types if not n.startswith("ext:")]
    assert [n for n in names if not {"title", "description"} <= bundle["$defs"][n].keys()] == []


def test_descriptions_and_notes_of_children_stand_beside_them(bundle: Schema) -> None:
    lot = bundle["$defs"]["MaterialLotType"]["properties"]
    assert all("description" in schema for name, schema in lot.items() if name[0] not in "#@")
    performance = bundle["$defs"]["OperationsPerformanceType"]["properties"]
    assert "small t" in performance["Endtime"]["$comment"]
    assert "Masater" in bundle["properties"]["SyncWorkMasaterCapability"]["$comment"]


def test_dialect_identifier_and_acknowledgement(bundle: Schema) -> None:
    assert bundle["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert bundle["$id"] == "https://isa95kit.dev/schema/V0701/AllSchemas.json"
    assert "used courtesy of MESA International" in bundle["$comment"]
    assert "python -m codegen emit" in bundle["$comment"]


def test_objects_are_closed(bundle: Schema) -> None:
    """No object of the vocabulary takes members that nobody knows."""

    def walk(schema: object) -> None:
        if isinstance(schema, dict):
            if schema.get("type") == "object":
                assert schema["additionalProperties"] is False
            for value in schema.values():
                walk(value)
        elif isinstance(schema, list):
            for item in schema:
                walk(item)

    walk(bundle)


def test_a_type_within_a_type_has_a_name_without_a_slash() -> None:
    assert definition_name("SyncMaterialLotType/DataArea") == "SyncMaterialLotType.DataArea"
    head = described("SyncMaterialLotType/DataArea", vocabulary.descriptions())
    assert head["title"] == "SyncMaterialLot.DataArea"
