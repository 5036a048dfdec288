"""Diagnosis of children: all problems of an element, and no more than there are."""

from __future__ import annotations

import random

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
)
from isa95kit.schema.content_model import Model, Names, compile_model
from isa95kit.schema.diagnosis import Kind, Problem, diagnose, split_tag

NAMES = Names("urn:r", "urn:r-AllExtensions")


def model_of(*items: Particle, **slots: tuple[Particle, ...]) -> Model:
    filled = {group: ("x", content) for group, content in slots.items()}
    return compile_model(Components(Release.V0701, {}, {}, {}, filled), items, NAMES)


def child(name: str, low: int = 1, high: int | None = 1) -> Child:
    return Child(name, "xsd:string", low, high)


def by_case(name: str, room: list[str]) -> tuple[str, bool] | None:
    same = [one for one in room if one.lower() == name.lower()]
    return (same[0], True) if same else None


def problems(model: Model, children: str) -> list[Problem]:
    tags = [word if word[0] in "{-" else f"{{urn:r}}{word}" for word in children.split()]
    tags = [tag.removeprefix("-") for tag in tags]
    assert not model.accepts(tags)
    found, leaves = diagnose(model, tags, by_case)
    assert len(leaves) == len(tags)
    return found


def said(model: Model, children: str) -> list[tuple[Kind, tuple[str, ...]]]:
    return [(problem.kind, problem.names) for problem in problems(model, children)]


LOT = model_of(
    child("ID"),
    child("Version", 0),
    child("Description", 0, None),
    child("Status"),
    child("Quantity", 0, None),
    Slot("Lot", 0),
    Lot=(),
)


def test_missing_child_is_named_with_its_neighbours() -> None:
    (problem,) = problems(LOT, "ID Description Quantity")
    assert problem == Problem(Kind.MISSING, 2, ("Status",), (), "Description", "Quantity")
    (first,) = problems(LOT, "Status")
    assert (first.names, first.after, first.before) == (("ID",), "", "Status")


def test_all_missing_children_are_named() -> None:
    assert said(LOT, "Quantity") == [(Kind.MISSING, ("ID",)), (Kind.MISSING, ("Status",))]


def test_unknown_children_of_a_name_are_one_problem() -> None:
    (problem,) = problems(LOT, "ID Foo Status Foo Quantity Foo")
    assert (problem.kind, problem.names, problem.count) == (Kind.UNKNOWN, ("Foo",), 3)


def test_swapped_children_are_one_problem() -> None:
    (problem,) = problems(LOT, "ID Status Description Quantity")
    assert problem.kind is Kind.MISPLACED
    assert problem.names in (("Status",), ("Description",))
    assert problem.expected == ("ID", "Description", "Status", "Quantity")


def test_the_one_that_moved_is_told_not_the_many_that_stayed() -> None:
    (problem,) = problems(LOT, "Quantity Quantity Quantity ID Status")
    assert problem.kind is Kind.MISPLACED
    assert (problem.names, problem.count, problem.after) == (("Quantity",), 3, "Status")
    (other,) = problems(LOT, "Status Quantity Quantity Quantity ID")
    assert (other.names, other.before) == (("ID",), "Status")


def test_too_many_and_too_many_elsewhere() -> None:
    (problem,) = problems(LOT, "ID ID ID Status")
    assert (problem.kind, problem.index, problem.count) == (Kind.TOO_MANY, 1, 3)
    (elsewhere,) = problems(LOT, "ID Status Quantity ID")
    assert (elsewhere.kind, elsewhere.index) == (Kind.TOO_MANY, 3)


def test_misspelled_child_counts_as_present() -> None:
    (problem,) = problems(LOT, "ID status Quantity")
    assert (problem.kind, problem.names, problem.expected) == (
        Kind.MISSPELLED,
        ("status",),
        ("Status",),
    )
    _, leaves = diagnose(LOT, ["{urn:r}ID", "{urn:r}status"], by_case)
    assert leaves[1] is not None
    assert leaves[1].name == "Status"


def test_a_name_with_another_meaning_is_not_judged_inside() -> None:
    found, leaves = diagnose(LOT, ["{urn:r}Key", "{urn:r}Status"], lambda name, room: ("ID", False))
    assert [problem.kind for problem in found] == [Kind.RENAMED]
    assert leaves[0] is None


def test_children_in_a_wrong_namespace_are_one_problem() -> None:
    (problem,) = problems(LOT, "-ID -Description Status -Quantity")
    assert problem == Problem(
        Kind.NAMESPACE, 0, ("ID", "Description", "Quantity"), ("urn:r",), count=3
    )


def test_foreign_elements() -> None:
    (problem,) = problems(LOT, "ID Status {urn:plant}Foo")
    assert problem == Problem(Kind.FOREIGN, 2, ("Foo",), ("urn:plant",))


def test_all_problems_at_once() -> None:
    assert said(LOT, "Version Foo ID Version Quantity {urn:plant}Bar Quantity") == [
        (Kind.MISPLACED, ("Version",)),
        (Kind.UNKNOWN, ("Foo",)),
        (Kind.TOO_MANY, ("Version",)),
        (Kind.MISSING, ("Status",)),
        (Kind.FOREIGN, ("Bar",)),
    ] or said(LOT, "Version Foo ID Version Quantity {urn:plant}Bar Quantity") == [
        (Kind.UNKNOWN, ("Foo",)),
        (Kind.TOO_MANY, ("Version",)),
        (Kind.MISSING, ("Status",)),
        (Kind.FOREIGN, ("Bar",)),
    ]


def test_choices() -> None:
    model = model_of(child("ID"), Choice((child("A"), child("B", 1, None))), child("C", 0))
    (missing,) = problems(model, "ID C")
    assert (missing.kind, missing.names) == (Kind.MISSING, ("A", "B"))
    (second,) = problems(model, "ID A B B C")
    assert (second.kind, second.names, second.count) == (Kind.SECOND_CHOICE, ("B", "A"), 2)
    (many,) = problems(model, "ID A A")
    assert (many.kind, many.count) == (Kind.TOO_MANY, 2)
    (moved,) = problems(model, "A ID C")
    assert moved.kind is Kind.MISPLACED


def test_repeated_choice_takes_any_order() -> None:
    model = model_of(child("ID"), Choice((child("A"), child("B")), 0, None), child("C"))
    assert said(model, "ID B A B") == [(Kind.MISSING, ("C",))]


def test_repeated_group() -> None:
    group = Group("Product", (child("P"), child("D", 0, None), child("N", 0)), 0, None)
    model = model_of(child("ID"), group, child("D", 0, None), child("E", 0))
    assert said(model, "ID P D N N E") == [(Kind.MISSING, ("P",))]
    assert said(model, "ID N P D") == [(Kind.MISSING, ("P",))]
    assert said(model, "P D N P ID") == [(Kind.MISPLACED, ("ID",))]
    assert said(model, "ID P N E E") == [(Kind.TOO_MANY, ("E",))]


def test_filled_slot() -> None:
    model = model_of(child("A"), Slot("G", 0), G=(child("B"), child("C", 0)))
    assert said(model, "A {urn:r-AllExtensions}C") == [(Kind.MISSING, ("B",))]
    assert said(model, "A B") == [(Kind.NAMESPACE, ("B",))]


def test_split_tag() -> None:
    assert split_tag("{urn:a}B") == ("urn:a", "B")
    assert split_tag("B") == ("", "B")


def test_one_slip_in_any_type_is_one_problem() -> None:
    components = store.components(Release.V0701)
    names = Names(Release.V0701.namespace, Release.V0701.extension_namespace)
    rng = random.Random(95)
    judged = 0
    for type_name, declared in components.types.items():
        if not isinstance(declared, ComplexType) or declared.is_text or "/" in type_name:
            continue
        if type_name == "GRecipeHeaderType":
            continue  # one name in two places: a slip may look like two
        model = compile_model(components, declared.items, names)
        tags = _walk_through(model, rng)
        for slip in (_without_one, _with_a_stranger, _with_a_neighbour_swapped, _with_a_copy):
            broken = slip(list(tags), rng)
            if broken and not model.accepts(broken):
                found, _ = diagnose(model, broken, lambda name, room: None)
                assert len(found) == 1, (type_name, slip.__name__, found)
                judged += 1
    assert judged > 400


def _walk_through(model: Model, rng: random.Random) -> list[str]:
    """Children the model accepts, by walking the automaton to a state it may end in."""
    while True:
        state, tags = 0, list[str]()
        while model.table[state] and not (model.accepting[state] and rng.random() < 0.1):
            tag, state = rng.choice(list(model.table[state].items()))
            tags.append(tag)
            if len(tags) > 80:
                break
        if model.accepting[state] and len(tags) <= 80:
            return tags


def _without_one(tags: list[str], rng: random.Random) -> list[str]:
    if tags:
        del tags[rng.randrange(len(tags))]
    return tags


def _with_a_stranger(tags: list[str], rng: random.Random) -> list[str]:
    tags.insert(rng.randint(0, len(tags)), "{urn:x}Stranger")
    return tags


def _with_a_neighbour_swapped(tags: list[str], rng: random.Random) -> list[str]:
    if len(tags) > 1:
        at = rng.randrange(len(tags) - 1)
        tags[at], tags[at + 1] = tags[at + 1], tags[at]
    return tags


def _with_a_copy(tags: list[str], rng: random.Random) -> list[str]:
    if tags:
        tags.append(rng.choice(tags))
    return tags
