"""Pairs of documents: what is added to a template, hashes, encodings."""

from __future__ import annotations

import pytest

import isa95kit as isa
from isa95kit.b2mml import BatchProductionRecord
from isa95kit.releases import Release
from isa95kit.rules.payload_hash import carried_hashes, payload_hash
from isa95kit.rules.signatures import change_indication
from isa95kit.samples.broken.building import broken_json, broken_markup, broken_rule, broken_schema
from isa95kit.samples.broken.templates import BATCH_RECORD, LOT, LOT_MESSAGE, PERFORMANCE
from isa95kit.samples.broken.words import Words
from isa95kit.samples.plants import DISCRETE

WORDS = Words(DISCRETE, 5, Release.V0701)


def test_namespace_and_release_are_those_of_the_release() -> None:
    one = broken_schema(
        "R", "n", "", LOT_MESSAGE, "<BODID>", "<Bodid>", "", also=(("</BODID>", "</Bodid>"),)
    )
    for release in Release:
        clean = one.build(Words(DISCRETE, 5, release)).clean.decode()
        assert f'xmlns="{release.namespace}" releaseID="{release}"' in clean
    assert one.root == "SyncMaterialLot"


def test_hashes_are_those_of_each_document() -> None:
    one = broken_rule("R", "n", "", PERFORMANCE, ">Consumed<", ">Consumable<", "")
    pair = one.build(WORDS)
    hashes = set()
    for data in (pair.clean, pair.broken):
        message = isa.read(data).message
        [(_, carried)] = carried_hashes(message)
        assert carried == payload_hash(message)
        hashes.add(carried)
    assert len(hashes) == 2


def test_a_change_after_hashing_leaves_the_hash() -> None:
    one = broken_rule("R", "n", "", PERFORMANCE, ">Consumed<", ">Sold<", "", after_hashing=True)
    pair = one.build(WORDS)
    assert pair.broken == pair.clean.replace(b">Consumed<", b">Sold<")


def test_what_was_signed_is_what_stands_there() -> None:
    record = isa.read(
        broken_rule("R", "n", "", BATCH_RECORD, "was cleaned", "was wet", "").build(WORDS).clean
    )
    message = record.message
    assert isinstance(message, BatchProductionRecord)
    assert message.comments is not None
    assert message.personnel_identification is not None
    [manifest] = message.personnel_identification.personnel_identification_manifest
    assert manifest.change_indication == change_indication(message.comments.comment[0])


def test_only_a_comment_is_signed() -> None:
    template = LOT.replace("<Description>", "<Description>SIGNED-CONTENT ")
    with pytest.raises(TypeError, match="BatchProductionRecord"):
        broken_rule("R", "n", "", template, "<ID>", "<ID>", "").build(WORDS)


def test_octets_of_another_encoding() -> None:
    one = broken_markup("R", "n", "", LOT, "<ID>", "<ID>é", encoding="latin-1")
    pair = one.build(WORDS)
    assert b"<ID>\xe9" in pair.broken
    assert pair.clean.decode().replace("<ID>", "<ID>é").encode("latin-1") == pair.broken


def test_json_is_of_the_same_content() -> None:
    pair = broken_json("R", "n", "", LOT, '"ID"', '"Id"', "").build(WORDS)
    assert pair.broken == pair.clean.replace(b'"ID"', b'"Id"')
    assert isa.validate(pair.clean).root == "MaterialLot"


def test_a_template_without_an_element() -> None:
    with pytest.raises(ValueError, match="no element"):
        broken_schema("R", "n", "", "nothing", "", "", "")
