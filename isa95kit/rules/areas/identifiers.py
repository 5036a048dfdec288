"""ID: identifiers, and what makes them the same."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from isa95kit.b2mml import Identifier
from isa95kit.b2mml.base import Alternative, Component, Nil
from isa95kit.binding.fields import fields_of
from isa95kit.findings import Severity, shorten
from isa95kit.identity import Identity, NoIdentity, identifying_field
from isa95kit.master_data import reference_fields
from isa95kit.rules.areas.schemes import scheme_named, scheme_needed
from isa95kit.rules.inside import within
from isa95kit.rules.place import Place, Problem
from isa95kit.rules.registers import (
    REGISTERS,
    is_in_message,
    is_known,
    keeps,
    makes,
    only_asks,
    register_of,
)
from isa95kit.rules.rule import AnyRule, Having, Roots, Rule, SchemaRule
from isa95kit.transactions import WILDCARD, Action, TransactionError, Verb, action, nouns

__all__ = ["RULES"]


def visible(identifier: Identifier, at: Place) -> tuple[Problem, ...] | None:
    """ID-001. An empty version says that there is none, which names nothing either way."""
    text = identifier.value
    if "!" <= text[:1] <= "~":
        return None  # as nearly all
    if any(sign.isprintable() and not sign.isspace() for sign in text):
        return None
    if at.field.endswith("version"):
        return None
    hint = "Give the ID, or leave the element out where the schema allows it."
    return (at.problem("the identifier holds nothing that can be seen", hint=hint),)


def plain_blanks(identifier: Identifier, at: Place) -> tuple[Problem, ...] | None:
    """ID-002. One of blanks alone is for ID-001."""
    text = identifier.value
    if "  " not in text and text.strip() == text:
        return None
    stripped = text.strip()
    if not stripped:
        return None
    where = "around it" if stripped != text else "in a row inside"
    plain = " ".join(text.split())
    without = repr(plain) if shorten(plain) == plain else "it without them"
    return (
        at.problem(
            f"{text[:60]!r} has blanks {where}; whoever drops them has another identifier",
            hint=f"Write {without} wherever this object is named.",
        ),
    )


def distinct(parent: Component, at: Place) -> list[Problem] | None:
    """ID-003. Properties are for EXT-005."""
    found = None
    for name in _LISTS[parent.__class__]:  # made when the class was selected
        items = getattr(parent, name)
        if len(items) > 1:
            try:
                alone = len({one.id.value for one in items}) == len(items)
            except AttributeError:  # of a nil item, or a nil or absent identifier
                alone = False
            if not alone and not only_asks(at):
                found = [*(found or ()), *_repeated(items, name, at)]
    return found


def _repeated(items: tuple[Any, ...], name: str, at: Place) -> Iterator[Problem]:
    seen: dict[object, int] = {}
    for index, item in enumerate(items):
        try:
            key = Identity.of(item), getattr(item, "hierarchy_scope", None)
        except (NoIdentity, TypeError):  # absent, nil, blank; a nil item
            continue
        first = seen.setdefault(key, index)
        if first != index:
            yield at.problem(
                f"{shorten(item.id.value)!r} is the identifier of number {first + 1} here too",
                field=f"{name}[{index}].id",
                hint="Give each its own, or send the object once.",
            )


_LISTS: dict[type[Component], tuple[str, ...]] = {}


def _lists(cls: type[Component]) -> tuple[str, ...]:
    """The fields of a class that hold several objects with identifiers."""
    if cls not in _LISTS:
        _LISTS[cls] = tuple(
            field.name
            for field in fields_of(cls)
            if field.kind == "child"
            and field.many
            and field.content is not None
            and identifying_field(field.content) == "id"
            and not field.content.__name__.endswith("Property")
        )
    return _LISTS[cls]


def _holds_lists(cls: type[Component]) -> bool:
    return bool(_lists(cls))


def never_renamed(message: Any, at: Place) -> Iterator[Problem]:
    """ID-005. Of information, as of materials, the objects in it are changed one by one."""
    try:
        changes = at.verb == Verb.CHANGE or action(message) is Action.CHANGE
        changed = nouns(message) if changes else ()
    except TransactionError:
        return  # for the TXN rules
    name = list(message.data_area.__dataclass_fields__)[-1]
    for index, item in enumerate(changed):
        where = f"data_area.{name}[{index}]"
        if not type(item).__name__.endswith("Information"):
            yield from _to_be_changed(item, where, at)
            continue
        for inner in _lists(type(item)):
            for number, one in enumerate(getattr(item, inner)):
                yield from _to_be_changed(one, f"{where}.{inner}[{number}]", at)


def _to_be_changed(item: Any, where: str, at: Place) -> Iterator[Problem]:
    kind, identifier = type(item).__name__, getattr(item, "id", None)
    if not isinstance(identifier, Identifier) or not identifier.value.strip():
        return
    if not keeps(at.context, kind):
        at.lacks(register_of(kind))
    elif not is_known(at.context, identifier, kind):
        yield at.problem(
            f"{kind} {shorten(identifier.value)} is to be changed, and there is none",
            field=f"{where}.id",
            hint="Address it by the identifier it has; a new object is sent by Process or "
            "Sync Add.",
        )


def no_wildcard(identifier: Identifier, at: Place) -> tuple[Problem, ...] | None:
    """ID-008. A rejected Show repeats the objects of its Get, wildcards too."""
    if WILDCARD not in identifier.value:
        return None
    if (at.steps and at.steps[0][1] == "application_area") or only_asks(at):
        return None
    return (
        at.problem(
            f"{shorten(identifier.value)!r} has a wildcard, and only a Get asks for several "
            "objects by one identifier",
            hint="Name each object by its ID.",
        ),
    )


def known(holder: Component, at: Place) -> list[Problem] | None:
    """ID-009. Where equipment of a scope is unknown, HIER-004 says so."""
    found = []
    for name, kind in _references(holder.__class__).items():
        value = getattr(holder, name)
        if not value:
            continue
        if not keeps(at.context, kind):
            if not only_asks(at):
                at.lacks(register_of(kind))
            continue
        for index, one in enumerate(value if isinstance(value, tuple) else (value,)):
            identifier = one.value if isinstance(one, Alternative) else one
            if isinstance(identifier, Nil) or not identifier.value.strip():
                continue
            if is_known(at.context, identifier, kind) or _made_here(holder, kind, identifier, at):
                continue
            field = f"{name}[{index}]" if isinstance(value, tuple) else name
            found.append(
                at.problem(
                    f"{kind} {shorten(identifier.value)} is not known",
                    field=field,
                    hint="Reject the message and ask its sender; never take one that looks alike. "
                    "Scheme and agency count as the text does.",
                )
            )
    return found or None


def _made_here(holder: Component, kind: str, identifier: Identifier, at: Place) -> bool:
    """Whether the object need not be known before: it is in the message, asked for, or produced."""
    if only_asks(at):
        return True
    if makes(holder) and kind in _LOTS:
        return True
    made = at.once(_produced, lambda: _produced(at)) if kind in _LOTS else frozenset()
    return Identity.of(identifier, type=kind) in made or is_in_message(at, identifier, kind)


_LOTS = {"MaterialLot": "material_lot_id", "MaterialSubLot": "material_sub_lot_id"}


def _produced(at: Place) -> frozenset[Identity]:
    """The lots that lines of the message produce, of which other lines may be the scrap."""
    return frozenset(
        Identity.of(lot, type=kind)
        for line, _, _ in within(at.message, "OpMaterialActual")
        if makes(line)
        for kind, field in _LOTS.items()
        for lot in getattr(line, field)
        if lot.value.strip()
    )


def _refers(cls: type[Component]) -> bool:
    return cls.__name__ != "HierarchyScope" and bool(_references(cls))


_REFERENCES: dict[type[Component], dict[str, str]] = {}


def _references(cls: type[Component]) -> dict[str, str]:
    """The fields of a class that refer to other objects, each with the class it refers to."""
    if cls not in _REFERENCES:
        _REFERENCES[cls] = reference_fields(cls)
    return _REFERENCES[cls]


RULES: tuple[AnyRule, ...] = (
    Rule(
        id="ID-001",
        title="An identifier holds at least one character that can be seen",
        severity=Severity.ERROR,
        profile="base",
        basis="implied",
        source="B2MML V0700 documentation: identifiers; the schema accepts an empty one",
        rationale="An object without a name cannot be found again, and two of them are one.",
        remark="An empty version is taken for none.",
        looks_at=("Identifier",),
        check=visible,
    ),
    Rule(
        id="ID-002",
        title="An identifier has no blanks around it and no two in a row",
        severity=Severity.ERROR,
        profile="base",
        basis="derived",
        source="B2MML V0700 documentation: normalizedString, which does not collapse blanks",
        rationale="One system drops the blanks and the other does not: the same order is two.",
        remark="A plant with old keys of fixed columns may lower it.",
        looks_at=("Identifier",),
        check=plain_blanks,
    ),
    Rule(
        id="ID-003",
        title="Objects of one name inside one parent have identifiers of their own",
        severity=Severity.ERROR,
        profile="base",
        basis="stated",
        source="B2MML V0700 documentation: IDs are unique in the scope of an exchange",
        rationale="Of two entries with one identifier a receiver keeps the first, the last or the "
        "sum.",
        remark="Version, scheme and hierarchy scope count: two versions of a material are two. "
        "Properties are left to EXT-005.",
        looks_at=_holds_lists,
        check=distinct,
    ),
    Rule(
        id="ID-005",
        title="A change addresses an object by the identifier it has, and never renames it",
        severity=Severity.ERROR,
        profile="base",
        basis="stated",
        source="MES-ERP integration practice: immutable keys",
        rationale="What others refer to by the old identifier is lost, and the new one has no "
        "history.",
        remark="Judges Change and Sync Change of types of which objects are registered; of other "
        "types it is not checked.",
        looks_at=Roots("Change", "Sync"),
        needs=(REGISTERS,),
        check=never_renamed,
    ),
    Rule(
        id="ID-006",
        title="An identifier names its scheme where it may be of two",
        severity=Severity.WARNING,
        profile="gxp",
        basis="implied",
        source="MES-ERP integration practice: GTIN beside the numbers of the system of record",
        rationale="A material number that is taken for a GTIN, or the other way round, books the "
        "wrong material.",
        remark="Speaks of material numbers with the 12, 13 or 14 digits of a GTIN, and of those "
        "with 8 where the check digit fits.",
        looks_at=("Identifier",),
        check=scheme_named,
    ),
    Rule(
        id="ID-007",
        title="A reference names the scheme where objects of several schemes have its text",
        severity=Severity.ERROR,
        profile="base",
        basis="implied",
        source="B2MML V0700 documentation: attributes of identifiers",
        rationale="Identifiers are the same where agency, scheme, its version and text are; who "
        "compares the text alone joins two objects.",
        remark="The kit itself compares identities (isa95kit.identity); the rule finds references "
        "for which that is not enough.",
        looks_at=Having("id"),
        check=scheme_needed,
    ),
    Rule(
        id="ID-008",
        title="Wildcards stand in the identifiers of a Get alone",
        severity=Severity.ERROR,
        profile="base",
        basis="implied",
        source="B2MML V0700 documentation: wildcards as a selection of Get",
        rationale="A receiver that expands a wildcard in a Cancel cancels everything; one that "
        "does not looks for an object called *.",
        looks_at=("Identifier",),
        check=no_wildcard,
    ),
    Rule(
        id="ID-009",
        title="What a message refers to is known",
        severity=Severity.ERROR,
        profile="gxp",
        basis="stated",
        source="MES-ERP integration practice: unknown codes, silent substitution",
        rationale="An unknown material that is mapped to one of a similar name is a wrong record "
        "that nobody notices.",
        remark="Judges references to types of which objects are registered; for other types it is "
        "not checked. What stands in the "
        "message itself, and lots that it reports as produced, need not be known before.",
        looks_at=_refers,
        needs=(REGISTERS,),
        check=known,
    ),
    SchemaRule(
        id="ID-010",
        title="In JSON an identifier or code is a string",
        severity=Severity.ERROR,
        profile="base",
        basis="derived",
        source="Measurement: the official JSON Schema accepts numbers and truth values",
        rationale="A number loses its leading zeros, and 1E5 is no order.",
        enforced_by=("JSON-101",),
    ),
)
