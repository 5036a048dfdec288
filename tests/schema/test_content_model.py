"""Content models: what the automaton accepts is the language of the particles."""

from __future__ import annotations

import random
import re
import time

import pytest

from isa95kit.releases import Release
from isa95kit.schema import store
from isa95kit.schema.components import (
    Child,
    Choice,
    ComplexType,
    Components,
    Group,
    Particle,
    Slot,
    Wildcard,
)
from isa95kit.schema.content_model import Model, Names, compile_model

NAMES = Names("urn:r", "urn:r-AllExtensions")


def model_of(*items: Particle, names: Names = NAMES, **slots: tuple[Particle, ...]) -> Model:
    filled = {group: ("x", content) for group, content in slots.items()}
    return compile_model(Components(Release.V0701, {}, {}, {}, filled), items, names)


def child(name: str, low: int = 1, high: int | None = 1) -> Child:
    return Child(name, "xsd:string", low, high)


def accepts(model: Model, children: str) -> bool:
    """Children as words; ``x:`` stands for the extension namespace, ``-`` for none."""
    spelled = {"x": f"{{{NAMES.extension}}}", "o": "{urn:other}", "-": ""}
    tags = []
    for word in children.split():
        prefix, _, name = word.rpartition(":")
        tags.append((spelled[prefix] if prefix else "{urn:r}") + name)
    return model.accepts(tags)


def test_sequence_with_occurrences() -> None:
    model = model_of(child("A"), child("B", 0), child("C", 0, None), child("D", 1, None))
    assert accepts(model, "A D")
    assert accepts(model, "A B C C D D")
    for wrong in ("", "A", "D", "A B", "A B B D", "A C B D", "A D C", "B A D", "A D E", "A -:D"):
        assert not accepts(model, wrong), wrong


def test_counted_occurrences() -> None:
    model = model_of(child("A", 2, 3), child("B", 2, None))
    assert accepts(model, "A A B B")
    assert accepts(model, "A A A B B B B")
    for wrong in ("A B B", "A A B", "A A A A B B"):
        assert not accepts(model, wrong), wrong


def test_choice_once_and_repeated() -> None:
    once = model_of(Choice((child("A"), child("B", 1, None))), child("C", 0))
    assert accepts(once, "A C")
    assert accepts(once, "B B B")
    for wrong in ("", "C", "A B", "A A", "B A"):
        assert not accepts(once, wrong), wrong
    repeated = model_of(Choice((child("A", 0, None), child("B", 0, None)), 0, None))
    assert accepts(repeated, "")
    assert accepts(repeated, "A B B A")


def test_repeated_group_with_optional_children() -> None:
    group = Group("G", (child("A", 0), child("B", 0)), 0, None)
    model = model_of(child("ID"), group, child("B2", 0))
    assert accepts(model, "ID")
    assert accepts(model, "ID A A B B A B B2")
    assert not accepts(model, "ID B2 A")


def test_choice_of_optional_alternatives_may_be_empty() -> None:
    model = model_of(Choice((child("A", 0), child("B", 0, None))), child("C"))
    assert accepts(model, "C")
    assert accepts(model, "A C")
    assert not accepts(model, "A B C")


def test_unqualified_children() -> None:
    model = model_of(Choice((Child("A", "t", qualified=False), Child("B", "t"))))
    assert accepts(model, "-:A")
    assert accepts(model, "B")
    assert not accepts(model, "A")
    assert not accepts(model, "-:B")


def test_wildcards_take_everything() -> None:
    model = model_of(Wildcard("strict", 0, None))
    assert accepts(model, "A -:B o:C")
    assert accepts(model, "")


def test_slots_are_empty_as_published() -> None:
    model = model_of(child("A"), Slot("G", 0), G=())
    assert model.has_slot
    assert accepts(model, "A")
    assert not accepts(model, "A x:B")
    assert not accepts(model, "A o:B")


def test_open_slots_take_foreign_elements_only_where_they_are() -> None:
    names = Names(NAMES.namespace, NAMES.extension, open_slots=True)
    model = model_of(child("A"), Slot("G", 0), child("C", 0), names=names, G=())
    assert accepts(model, "A x:B o:B C")
    assert not accepts(model, "A C o:B")
    assert not accepts(model, "o:B A")
    assert not accepts(model, "A -:B")
    assert not accepts(model, "A D")


def test_filled_slots_hold_elements_of_the_extension_namespace() -> None:
    model = model_of(child("A"), Slot("G", 0), G=(child("B"), child("C", 0)))
    assert accepts(model, "A")
    assert accepts(model, "A x:B x:C")
    assert not accepts(model, "A x:C")
    assert not accepts(model, "A B")


def test_children_in_the_namespace_a_document_uses_instead() -> None:
    model = model_of(child("A"), names=Names("", NAMES.extension))
    assert model.accepts(["A"])
    assert not model.accepts(["{urn:r}A"])


def _pattern(items: tuple[Particle, ...], letters: dict[str, str]) -> str:
    """A regular expression for the same language, one letter a name."""
    parts = []
    for item in items:
        match item:
            case Child():
                inner = re.escape(letters.setdefault(item.name, chr(0x4E00 + len(letters))))
            case Wildcard():
                inner = "."
            case Choice():
                inner = "|".join(_pattern((one,), letters) for one in item.items)
            case Group():
                inner = _pattern(item.items, letters)
            case Slot():
                continue
        high = "" if item.maximum is None else item.maximum
        parts.append(f"(?:{inner}){{{item.minimum},{high}}}")
    return "".join(parts)


@pytest.mark.parametrize("release", [Release.V0500, Release.V0701])
def test_the_automaton_of_every_type_accepts_what_its_particles_say(release: Release) -> None:
    components = store.components(release)
    names = Names(release.namespace, release.extension_namespace)
    rng = random.Random(95)
    verdicts = {True: 0, False: 0}
    for type_name, declared in components.types.items():
        if not isinstance(declared, ComplexType) or declared.is_text:
            continue
        if "/" in type_name and rng.random() < 0.9:
            continue  # the DataAreas are alike
        model = compile_model(components, declared.items, names)
        letters: dict[str, str] = {}
        pattern = re.compile(_pattern(declared.items, letters))
        tags = {letter: f"{{{release.namespace}}}{name}" for name, letter in letters.items()}
        for leaf in model.leaves:
            if leaf.tag:
                tags[letters[leaf.name]] = leaf.tag
        alphabet = list(tags) or ["x"]
        for _ in range(25):
            text = "".join(sorted(rng.choices(alphabet, k=rng.randint(0, len(alphabet)))))
            if rng.random() < 0.6:  # required children are rarely all drawn
                text = "".join(sorted(set(text) | set(_required(declared.items, letters))))
            if text and rng.random() < 0.3:
                place = rng.randrange(len(text))
                text = text[:place] + rng.choice(alphabet) + text[place:]
            expected = pattern.fullmatch(text) is not None
            assert model.accepts([tags.get(one, one) for one in text]) == expected, type_name
            verdicts[expected] += 1
    assert min(verdicts.values()) > 500


def _required(items: tuple[Particle, ...], letters: dict[str, str]) -> list[str]:
    needed = []
    for item in items:
        if isinstance(item, Child) and item.minimum:
            needed.append(letters[item.name])
        elif isinstance(item, Group) and item.minimum:
            needed += _required(item.items, letters)
        elif isinstance(item, Choice) and item.minimum:
            needed += _required(item.items[:1], letters)
    return needed


def test_a_million_siblings() -> None:
    model = model_of(child("A"), child("B", 0, None))
    tags = ["{urn:r}A", *["{urn:r}B"] * 1_000_000]
    start = time.process_time()
    assert model.accepts(tags)
    assert time.process_time() - start < 5
