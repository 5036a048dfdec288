"""Mutations of text: values of the wrong form, and spellings that change nothing or nearly so."""

from __future__ import annotations

import random

from lxml import etree

from isa95kit.samples.grammar import Grammar, Place
from isa95kit.samples.values import DOUBTFUL, ILLEGAL, legal

__all__ = ["CHANGES"]

Tree = etree._Element

_NO_VALUES = ("", "nonsense", "other", "OTHER", "-", "n/a", "?")
"""Texts that hardly any enumeration contains."""

_BLANKS = (" ", "\n", "\t", "\r", "  \n ")


def wrong_text(root: Tree, grammar: Grammar, rng: random.Random) -> Tree | None:
    """Write a text that the built-in type of the element does not allow."""
    place = _pick(_plain(root, grammar, ILLEGAL), rng)
    if place is None:
        return None
    place.element.text = rng.choice(ILLEGAL[grammar.builtin(place.type)])
    return root


def doubtful_text(root: Tree, grammar: Grammar, rng: random.Random) -> Tree | None:
    """Write a text on which validators are known to differ."""
    place = _pick(_plain(root, grammar, DOUBTFUL), rng)
    if place is None:
        return None
    place.element.text = rng.choice(DOUBTFUL[grammar.builtin(place.type)])
    return root


def text_of_other_type(root: Tree, grammar: Grammar, rng: random.Random) -> Tree | None:
    """Write a legal text of some other built-in type."""
    place = _pick(_texts(root, grammar), rng)
    if place is None:
        return None
    place.element.text = legal(rng.choice(("xsd:string", *ILLEGAL)), rng)
    return root


def wrong_enumeration_value(root: Tree, grammar: Grammar, rng: random.Random) -> Tree | None:
    """Write a text that an enumeration does not contain."""
    place = _pick(_enumerated(root, grammar), rng)
    if place is None:
        return None
    text = place.element.text or ""
    spelled = (text.lower(), text.upper(), text.swapcase(), text[:-1], text + "s")
    values = grammar.components.values_of(place.type)
    wrong = [t for t in (*spelled, *_NO_VALUES) if t not in values]
    place.element.text = rng.choice(wrong)
    return root


def value_of_other_enumeration(root: Tree, grammar: Grammar, rng: random.Random) -> Tree | None:
    """Write a value of another enumeration."""
    place = _pick(_enumerated(root, grammar), rng)
    if place is None:
        return None
    lists = [t.values for t in grammar.components.types.values() if t.values]
    place.element.text = rng.choice(rng.choice(lists))
    return root


def padded_enumeration_value(root: Tree, grammar: Grammar, rng: random.Random) -> Tree | None:
    """Write white space around a value of an enumeration."""
    return _pad(root, _enumerated(root, grammar), rng)


def padded_text(root: Tree, grammar: Grammar, rng: random.Random) -> Tree | None:
    """Write white space around a text."""
    return _pad(root, _texts(root, grammar), rng)


def text_in_element_content(root: Tree, grammar: Grammar, rng: random.Random) -> Tree | None:
    """Write text between elements."""
    place = _pick(_elements(root, grammar), rng)
    if place is None:
        return None
    _between(place.element, rng.choice(("n/a", "0", "\u00a0", ".")), rng)
    return root


def blanks_in_element_content(root: Tree, grammar: Grammar, rng: random.Random) -> Tree | None:
    """Write white space between elements, where it means nothing."""
    place = _pick(_elements(root, grammar), rng)
    if place is None:
        return None
    _between(place.element, rng.choice(_BLANKS), rng)
    return root


def comment_inside(root: Tree, grammar: Grammar, rng: random.Random) -> Tree | None:
    """Write a comment into an element, in the middle of its text if it has any."""
    return _split_by(root, grammar, rng, etree.Comment(" checked "))


def instruction_inside(root: Tree, grammar: Grammar, rng: random.Random) -> Tree | None:
    """Write a processing instruction into an element."""
    return _split_by(root, grammar, rng, etree.ProcessingInstruction("plant", "7"))


def _texts(root: Tree, grammar: Grammar) -> list[Place]:
    return [p for p in grammar.places(root) if grammar.is_text(p.type)]


def _elements(root: Tree, grammar: Grammar) -> list[Place]:
    return [p for p in grammar.places(root) if not grammar.is_text(p.type)]


def _enumerated(root: Tree, grammar: Grammar) -> list[Place]:
    return [p for p in _texts(root, grammar) if grammar.components.values_of(p.type)]


def _plain(root: Tree, grammar: Grammar, forms: dict[str, tuple[str, ...]]) -> list[Place]:
    return [p for p in _texts(root, grammar) if grammar.builtin(p.type) in forms]


def _pick(places: list[Place], rng: random.Random) -> Place | None:
    return rng.choice(places) if places else None


def _pad(root: Tree, places: list[Place], rng: random.Random) -> Tree | None:
    place = _pick(places, rng)
    if place is None:
        return None
    before, behind = rng.choice(("", *_BLANKS)), rng.choice(("", *_BLANKS))
    place.element.text = before + (place.element.text or "") + behind
    return root


def _between(element: Tree, text: str, rng: random.Random) -> None:
    at = rng.randrange(len(element) + 1)
    if at == 0:
        element.text = text + (element.text or "")
    else:
        element[at - 1].tail = (element[at - 1].tail or "") + text


def _split_by(root: Tree, grammar: Grammar, rng: random.Random, node: Tree) -> Tree | None:
    place = _pick(grammar.places(root), rng)
    if place is None:
        return None
    element = place.element
    if len(element):
        element.insert(rng.randrange(len(element) + 1), node)
        return root
    text = element.text or ""
    at = rng.randrange(len(text) + 1)
    element.text, node.tail = text[:at] or None, text[at:] or None
    element.insert(0, node)
    return root


CHANGES = (
    wrong_text,
    doubtful_text,
    text_of_other_type,
    wrong_enumeration_value,
    value_of_other_enumeration,
    padded_enumeration_value,
    padded_text,
    text_in_element_content,
    blanks_in_element_content,
    comment_inside,
    instruction_inside,
)
