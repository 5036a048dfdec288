"""The tables of samples name elements that there are, and tell texts that fit their types."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

import pytest

from isa95kit.releases import Release
from isa95kit.rules.agreement import Carriers
from isa95kit.samples.generator import (
    amounts,
    curated,
    envelope,
    identifiers,
    left_out,
    moments,
    parts,
    texts,
    words,
)
from isa95kit.samples.generator.story import Story
from isa95kit.samples.grammar import Grammar
from isa95kit.samples.plants import PHARMACEUTICAL
from isa95kit.schema import store


@cache
def known() -> tuple[frozenset[str], frozenset[tuple[str, str]]]:
    """Names of elements of all releases, and with the types they stand in."""
    placed = {
        (name, child.name)
        for release in Release
        for name in store.components(release).types
        for child in Grammar(store.components(release)).children(name).values()
    }
    roots = {root for release in Release for root in store.components(release).elements}
    return frozenset({name for _, name in placed} | roots), frozenset(placed)


TABLES: dict[str, Iterable[object]] = {
    "amounts": amounts.AMOUNTS,
    "demanded": [(t, n) for t, names in curated.DEMANDED.items() for n in names],
    "codes": words.CODES,
    "words": words.WORDS,
    "envelope": envelope.ENVELOPE,
    "identifiers": identifiers.IDENTIFIERS,
    "left out": left_out.UNFIT,
    "moments": moments.MOMENTS,
    "parts": parts._NAMED,
    "placed": texts._PLACED,
    "typical parts": curated.TYPICAL_PARTS,
    "typical texts": curated.TYPICAL_TEXTS,
}


@pytest.mark.parametrize("name", TABLES)
def test_every_entry_is_an_element_of_some_release(name: str) -> None:
    names, placed = known()
    unknown = [
        entry
        for entry in TABLES[name]
        if (entry not in placed if isinstance(entry, tuple) else entry not in names)
    ]
    assert sorted(map(str, unknown)) == []


def test_codes_of_an_enumeration_are_among_its_values() -> None:
    grammar = Grammar(store.components(Release.V0701))
    scene = Story(PHARMACEUTICAL, "1", "2", "Sync", "MaterialLot", Carriers()).scene()
    for owner in grammar.components.types:
        for child in grammar.children(owner).values():
            values = grammar.components.values_of(child.type)
            if values and grammar.is_text(child.type):
                told = texts.tell_of(grammar, owner, child.name, child.type)(scene)
                text = told if isinstance(told, str) else told[0]
                assert text in values, (owner, child.name)
