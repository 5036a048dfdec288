"""The messages that are measured are valid, of the size wanted, and always the same."""

from __future__ import annotations

import pytest
from lxml import etree

import isa95kit as isa
from benchmarks.messages import FAMILIES, SIZES, Family, message, pieces
from isa95kit.schema import store

families = pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.name)


@families
@pytest.mark.parametrize("size", SIZES)
def test_messages_are_valid_and_of_the_size_wanted(family: Family, size: str) -> None:
    data = message(family, SIZES[size])
    root = etree.fromstring(data)
    schema = store.compiled(isa.Release.V0701)
    assert schema.validate(root), schema.error_log
    assert etree.QName(root).localname == family.root
    record = len(family.record(1))
    assert abs(len(data) - SIZES[size]) <= record


@families
def test_messages_read_into_objects_and_back(family: Family) -> None:
    message_read = isa.read(message(family, 3_000)).message
    assert isa.read(isa.to_xml(message_read)).message == message_read


@families
def test_the_noun_is_what_repeats(family: Family) -> None:
    data = message(family, 50_000)
    records = [*isa.iter_objects(data, family.noun)]
    assert len(records) > 10
    assert len({record.id.value for record in records}) == len(records)  # type: ignore[attr-defined]


@families
def test_pieces_are_the_message(family: Family) -> None:
    parts = [*pieces(family, 1_000_000)]
    assert len(parts) > 2
    assert b"".join(parts) == message(family, 1_000_000)
    assert max(map(len, parts)) < 400_000


def test_the_smallest_message_has_one_record() -> None:
    for family in FAMILIES:
        assert message(family, 0).decode() == family.opening + family.record(1) + family.closing
