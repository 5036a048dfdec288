"""The digest says whether two documents have the same content, however they are written."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

import isa95kit as isa
from isa95kit.b2mml import (
    Identifier,
    OpMaterialActual,
    OpMaterialRequirement,
    QuantityString,
    QuantityValue,
)
from isa95kit.samples.proof.spelling import Spelling, spell
from tests.canonical import DOCUMENTS, NAMESPACE, ROOTS
from tests.json_samples import Digits, dumped

seeds = st.integers(0, 2**32)
roots = st.sampled_from(ROOTS)


def is_carried(name: str) -> bool:
    """True for content outside the vocabulary, where the order of members is that of elements."""
    return ":" in name.removeprefix("@xsi:") or name in ("UserArea", "Signature", "#xml")


def shuffled(value: Any, rng: random.Random) -> Any:
    """The same document with the members of its objects in another order."""
    if isinstance(value, list):
        return [shuffled(item, rng) for item in value]
    if not isinstance(value, dict):
        return value
    carried = iter([name for name in value if is_carried(name)])
    names = list(value)
    rng.shuffle(names)
    names = [next(carried) if is_carried(name) else name for name in names]
    return {n: value[n] if is_carried(n) else shuffled(value[n], rng) for n in names}


def parsed(text: str) -> Any:
    return json.loads(text, parse_int=Digits, parse_float=Digits)


@settings(max_examples=100, deadline=None)
@given(roots, seeds)
def test_it_is_the_same_however_a_document_is_written(root: str, seed: int) -> None:
    rng = random.Random(seed)
    tree = DOCUMENTS.rich(root, rng, rng.choice((0, 10, 60)))
    # Prefixes inside of carried elements are part of them: they may be signed.
    carried = any(len(e) for e in tree.iter("{*}UserArea", "{*}Signature"))
    plain = isa.read(spell(tree, NAMESPACE, Spelling()))
    text = isa.to_json(plain.message)
    written = [
        isa.to_xml(plain.message, pretty=True),
        text.encode(),
        isa.to_json(plain.message, pretty=True).encode(),
        dumped(shuffled(parsed(text), rng)).encode(),
        spell(
            tree,
            NAMESPACE,
            Spelling(prefix="" if carried else "b", quote="'", short=False, cdata=True),
        ),
        spell(tree, NAMESPACE, Spelling(encoding="utf-16", declaration=True)),
    ]
    assert {isa.read(data).digest for data in written} == {plain.digest}


def leaves(value: Any, found: list[tuple[Any, Any]]) -> list[tuple[Any, Any]]:
    for key, held in value.items() if isinstance(value, dict) else enumerate(value):
        if isinstance(held, (dict, list)):
            leaves(held, found)
        elif not str(key).startswith(("@xmlns", "@xsi", "#")):
            found.append((value, key))
    return found


@settings(max_examples=200, deadline=None)
@given(roots, seeds)
def test_it_differs_for_any_change_of_a_value(root: str, seed: int) -> None:
    rng = random.Random(seed)
    tree = DOCUMENTS.rich(root, rng, rng.choice((5, 30)))
    original = isa.read(spell(tree, NAMESPACE, Spelling()))
    document = parsed(isa.to_json(original.message))
    places = leaves(document, [])
    if not places:
        return
    holder, key = rng.choice(places)
    before = holder[key]
    match before:
        case Digits():
            # The same number written otherwise is another text, and the text is the content.
            holder[key] = Digits(before + ("0" if "." in before else ".0"))
        case bool():
            holder[key] = not before
        case str():
            holder[key] = before + "x"
        case _:
            holder[key] = ""
    data = dumped(document).encode()
    if isa.validate(data).valid:
        assert isa.read(data).digest != original.digest


@settings(max_examples=60, deadline=None)
@given(roots, seeds)
def test_it_differs_when_an_element_is_left_out(root: str, seed: int) -> None:
    rng = random.Random(seed)
    tree = DOCUMENTS.rich(root, rng, 30)
    original = isa.read(spell(tree, NAMESPACE, Spelling()))
    inside = [e for e in tree.iter("*") if e.getparent() is not None]
    if not inside:
        return
    gone = rng.choice(inside)
    parent = gone.getparent()
    assert parent is not None
    parent.remove(gone)
    data = spell(tree, NAMESPACE, Spelling())
    if isa.validate(data).valid:
        assert isa.read(data).digest != original.digest


def test_absent_empty_and_nil_have_three_digests() -> None:
    form = '{"MaterialLot":{"ID":"a","Quantity":[{"QuantityString":"1"%s}]}}'
    digests = {
        isa.read((form % part).encode()).digest
        for part in ("", ',"UnitOfMeasure":""', ',"UnitOfMeasure":null', ',"UnitOfMeasure":"x"')
    }
    assert len(digests) == 4


def test_the_order_of_items_counts() -> None:
    form = '{"MaterialLot":{"ID":"a","Description":["b","c"]}}'
    other = form.replace('"b","c"', '"c","b"')
    assert isa.read(form.encode()).digest != isa.read(other.encode()).digest


def test_comments_and_white_space_between_elements_do_not_count() -> None:
    plain = f'<MaterialLot xmlns="{NAMESPACE}"><ID>a</ID></MaterialLot>'
    spaced = plain.replace("<ID>", "\n  <!-- why --> <?p i?><ID>")
    assert etree.fromstring(spaced) is not None
    assert isa.read(plain.encode()).digest == isa.read(spaced.encode()).digest
    inside = plain.replace(">a<", "> a<")
    assert isa.read(plain.encode()).digest != isa.read(inside.encode()).digest


@settings(max_examples=40, deadline=None)
@given(roots, seeds)
def test_an_object_has_the_digest_of_the_documents_written_of_it(root: str, seed: int) -> None:
    tree = DOCUMENTS.rich(root, random.Random(seed), 20)
    message = isa.read(spell(tree, NAMESPACE, Spelling())).message
    in_xml, in_json = isa.read(isa.to_xml(message)), isa.read(isa.to_json(message).encode())
    assert isa.digest(message) == in_xml.digest == in_json.digest
    assert in_xml.message == in_json.message == message


LINE = OpMaterialActual(
    id=Identifier("10"), quantity=(QuantityValue(quantity_string=QuantityString("1")),)
)


def test_objects_that_are_no_documents_have_one_too() -> None:
    changed = replace(LINE, id=Identifier("11"))
    twin = OpMaterialRequirement(id=LINE.id, quantity=LINE.quantity)
    assert len({isa.digest(o) for o in (LINE, changed, twin)}) == 3
    assert isa.digest(replace(changed, id=Identifier("10"))) == isa.digest(LINE)
    message = isa.read(Path("docs/examples/sync-material-lot.xml")).message
    assert len(isa.digest(message.data_area)) == 64  # type: ignore[attr-defined]


def test_what_cannot_be_written_has_no_digest() -> None:
    with pytest.raises(isa.Unwritable):
        isa.digest(replace(LINE, description="in words"))  # type: ignore[arg-type]
    with pytest.raises(isa.Unwritable):
        isa.digest(Identifier("\0"))
