"""What a business rule is: a small function, with what a reader of its finding wants to know."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Literal

from isa95kit.b2mml.base import Component
from isa95kit.findings import Layer, Severity
from isa95kit.rules.place import Place, Problem

__all__ = [
    "AnyRule",
    "Basis",
    "Check",
    "Comparison",
    "Having",
    "PairRule",
    "Problems",
    "Roots",
    "Rule",
    "SchemaRule",
    "Selector",
]

Basis = Literal["stated", "implied", "derived"]
"""How a rule follows from its source: said there, following directly from it, or inferred."""

Problems = Iterable[Problem] | None
"""What a rule finds; None or nothing where all is well."""

Check = Callable[[Any, Place], Problems]
"""A rule's function: takes an object of a class the rule looks at and where it stands."""

Comparison = Callable[[Any, Any, Place, Place], Problems]
"""A pair rule's function: takes both messages and where to report in each."""


@dataclass(frozen=True, slots=True)
class Having:
    """Selects every class that has all of these fields (Python names)."""

    fields: tuple[str, ...]

    def __init__(self, *fields: str) -> None:
        object.__setattr__(self, "fields", fields)

    def __call__(self, cls: type[Component]) -> bool:
        return all(name in cls.__dataclass_fields__ for name in self.fields)


@dataclass(frozen=True, slots=True)
class Roots:
    """Selects messages by their verbs (``Sync``, ``Get``…), or all messages where none is given."""

    verbs: tuple[str, ...]

    def __init__(self, *verbs: str) -> None:
        object.__setattr__(self, "verbs", verbs)

    def __call__(self, cls: type[Component]) -> bool:
        if not {"application_area", "data_area"} <= cls.__dataclass_fields__.keys():
            return False
        return not self.verbs or cls.__name__.startswith(self.verbs)


Selector = tuple[str, ...] | Callable[[type[Component]], bool]
"""The classes a rule looks at: by name, or by a question each class answers."""


@dataclass(frozen=True, slots=True)
class _Described:
    id: str
    title: str
    severity: Severity
    profile: str
    """The set it belongs to: ``base`` and ``gxp`` are ours, ``site`` is off until asked for."""
    basis: Basis
    source: str
    """Where it comes from: the standard, a document of MESA, a measured gap of the schema."""
    rationale: str
    """What goes wrong in a plant without it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule(_Described):
    """A rule on one message.

    ``needs`` names what it takes from the `Context` (``known or master_data``: one of the two);
    where that is missing, the rule is reported as not checked. ``remark`` says where a sensible
    plant may see it otherwise.
    """

    looks_at: Selector
    check: Check
    needs: tuple[str, ...] = ()
    remark: str = ""
    layer: Layer = Layer.RULE

    def applies_to(self, cls: type[Component]) -> bool:
        """Whether the rule looks at objects of a class."""
        if isinstance(self.looks_at, tuple):
            return cls.__qualname__ in self.looks_at
        return self.looks_at(cls)


@dataclass(frozen=True, slots=True, kw_only=True)
class PairRule(_Described):
    """A rule on two messages: a request and its answer, an original and its resend, two states.

    ``before`` and ``after`` select the classes of the two messages it can be asked about.
    """

    before: Selector
    after: Selector
    check: Comparison
    needs: tuple[str, ...] = ()
    remark: str = ""

    def applies_to(self, before: type[Component], after: type[Component]) -> bool:
        """Whether the rule looks at messages of these classes."""
        return _selects(self.before, before) and _selects(self.after, after)


@dataclass(frozen=True, slots=True, kw_only=True)
class SchemaRule(_Described):
    """A rule that holds for every document that can be read: syntax and schema see to it.

    ``enforced_by`` are the ids of the findings that say so.
    """

    enforced_by: tuple[str, ...]
    remark: str = ""


AnyRule = Rule | PairRule | SchemaRule


def _selects(selector: Selector, cls: type[Component]) -> bool:
    return cls.__qualname__ in selector if isinstance(selector, tuple) else selector(cls)
