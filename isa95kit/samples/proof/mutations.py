"""The ways of breaking a document: what people and programs really get wrong, one at a time.

A mutation changes the tree it is given and returns its root (another one when the root itself
changes), or None, with nothing changed, when there is no place for it. It need not make the
document invalid: validators are compared on the result, whatever that is.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass

from lxml import etree

from isa95kit.samples.grammar import Grammar
from isa95kit.samples.proof import broken_attributes, broken_content, broken_text

__all__ = ["CATALOGUE", "Mutation", "mutate"]

Change = Callable[[etree._Element, Grammar, random.Random], etree._Element | None]


@dataclass(frozen=True, slots=True)
class Mutation:
    """A named way of breaking a document; ``apply`` does it in place."""

    name: str
    apply: Change

    @property
    def meaning(self) -> str:
        """What the mutation does, in one line."""
        return (self.apply.__doc__ or "").strip().partition("\n")[0]


def mutate(
    mutation: Mutation, root: etree._Element, grammar: Grammar, rng: random.Random
) -> etree._Element | None:
    """A broken copy of a document, or None when the mutation has no place in it."""
    return mutation.apply(deepcopy(root), grammar, rng)


CATALOGUE: tuple[Mutation, ...] = tuple(
    Mutation(change.__name__.replace("_", "-"), change)
    for module in (broken_content, broken_text, broken_attributes)
    for change in module.CHANGES
)
"""Every mutation, names unique."""
