"""The hand-designed cases: what each module promises for each release."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator

import pytest
from lxml import etree

from isa95kit.releases import Release
from isa95kit.samples.conformance.case import Area, Case, Form, Verdict
from isa95kit.samples.conformance.exactness import QUANTITIES, SIZES, TIMES, exactness
from isa95kit.samples.conformance.json_form import json_form
from isa95kit.samples.conformance.legality import legality
from isa95kit.samples.conformance.spelling import spelling
from isa95kit.samples.conformance.structure import DEPTH, LONG, MANY, plant_schema, structure

Module = Callable[[Release], Iterator[Case]]

AREAS: dict[Module, set[Area]] = {
    exactness: {Area.DIGITS, Area.TIME_OFFSETS, Area.NIL, Area.ABSENT_EMPTY_NIL},
    structure: {
        *(Area.ORDER, Area.MIXED_CONTENT, Area.UNKNOWN_ELEMENTS, Area.EXTENSIONS),
        *(Area.XSI_TYPE, Area.BIG),
    },
    spelling: {Area.NAMESPACES, Area.ENCODINGS},
    legality: {Area.VALUES},
}


@pytest.mark.parametrize("release", Release)
@pytest.mark.parametrize("module", AREAS, ids=lambda m: m.__name__)
def test_areas_of_each_module(module: Module, release: Release) -> None:
    expected = set(AREAS[module])
    if module is structure and release >= Release.V0700:
        expected |= {Area.UNQUALIFIED}
    found = list(module(release))
    assert {case.area for case in found} == expected
    assert {case.release for case in found} == {release}


def test_every_spelling_of_a_number_and_time_stands_in_a_document() -> None:
    found = b"".join(case.content for case in exactness(Release.V0701))
    for value in (*QUANTITIES.values(), *SIZES.values(), *TIMES.values()):
        assert value.encode() in found, value


def test_big_documents_are_as_big_as_they_say() -> None:
    big = {case.id.rpartition("/")[2]: case for case in structure(Release.V0701)}
    many = etree.fromstring(big["many-elements"].content)
    assert len(many.findall(".//{*}MaterialLot")) == MANY
    assert len(big["long-text"].content) > LONG
    deep = etree.fromstring(big["deep-nesting"].content)
    assert len(deep.findall(".//{*}EquipmentElement")) == DEPTH


@pytest.mark.parametrize("release", Release)
def test_the_plant_s_schema_fills_the_slot_of_the_release(release: Release) -> None:
    schema = etree.fromstring(plant_schema(release).encode())
    assert schema.get("targetNamespace") == release.extension_namespace


def test_cases_of_json_are_json_unless_they_say_otherwise() -> None:
    for case in json_form():
        assert case.form is Form.JSON and case.release is Release.V0701
        if case.well_formed:
            json.loads(case.content)
        else:
            assert case.verdict is Verdict.INVALID


def test_encodings_are_really_used() -> None:
    found = {case.id.rpartition("/")[2]: case.content for case in spelling(Release.V0701)}
    assert found["utf-16-little"].startswith(b"\xff\xfe<\x00")
    assert found["utf-16-big"].startswith(b"\xfe\xff\x00<")
    assert found["utf-8-with-mark"].startswith(b"\xef\xbb\xbf<")
    assert "Größe".encode("latin-1") in found["iso-8859-1"]
    assert found["ascii"].isascii()
    assert b"\r\n" in found["text-line-ends"]
