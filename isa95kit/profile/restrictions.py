"""What a plant takes of the standard: nouns, verbs, elements mandatory or not used here."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from difflib import get_close_matches
from types import MappingProxyType

from isa95kit import b2mml
from isa95kit.b2mml import Identifier
from isa95kit.b2mml.base import Component, Nil
from isa95kit.binding.fields import Field, fields_of
from isa95kit.findings import Layer, Severity, shorten
from isa95kit.rules.place import Place, Problem
from isa95kit.rules.rule import Roots, Rule

__all__ = ["UnknownElement", "restrictions"]

MESSAGE = re.compile(
    "(Get|Show|Process|Acknowledge|Change|Respond|Cancel|Sync|Notify|Confirm)([A-Z].*)"
)


class UnknownElement(ValueError):
    """A profile names an element that the vocabulary does not have."""


def restrictions(
    nouns: Iterable[str] | None,
    verbs: Iterable[str] | None,
    mandatory: Iterable[str],
    unused: Iterable[str],
    codes: Mapping[str, frozenset[str]] = MappingProxyType({}),
    schemes: Mapping[str, frozenset[str]] = MappingProxyType({}),
) -> Iterator[Rule]:
    """The rules that see to these restrictions. Raises `UnknownElement`."""
    if nouns is not None:
        yield _accepted("PROFILE-001", "noun", frozenset(nouns), 2)
    if verbs is not None:
        yield _accepted("PROFILE-002", "verb", frozenset(verbs), 1)
    if wanted := tuple(mandatory):
        yield from _elements("PROFILE-003", wanted, must=True)
    if unwanted := tuple(unused):
        yield from _elements("PROFILE-004", unwanted, must=False)
    if codes:
        yield _agreed("PROFILE-006", "The code is one that was agreed on", codes, _code)
    if schemes:
        yield _agreed("PROFILE-007", "The identifier is of a scheme agreed on", schemes, _scheme)


def _accepted(id: str, what: str, accepted: frozenset[str], group: int) -> Rule:  # noqa: A002
    def check(message: Component, at: Place) -> Iterator[Problem]:
        found = MESSAGE.fullmatch(type(message).__name__)
        if found is not None and found[group] not in accepted:
            yield at.problem(
                f"this plant does not take the {what} {found[group]}",
                hint=f"It takes {', '.join(sorted(accepted))}.",
            )

    return _rule(id, f"The {what} is one the plant takes", Roots(), check)


def _elements(id: str, paths: tuple[str, ...], *, must: bool) -> Iterator[Rule]:  # noqa: A002
    by_class: dict[str, list[Field]] = {}
    for path in paths:
        cls, field = _resolved(path)
        by_class.setdefault(cls.__qualname__, []).append(field)

    def check(item: Component, at: Place) -> Iterator[Problem]:
        for field in by_class[type(item).__qualname__]:
            present = getattr(item, field.name) not in (None, ())
            owner = type(item).__qualname__
            if must and not present:
                yield at.problem(
                    f"{owner} lacks {field.wire}, which is mandatory in this plant",
                    hint=f"Add {field.wire}.",
                )
            elif present and not must:
                yield at.problem(
                    f"{owner} has {field.wire}, which is not used in this plant",
                    hint=f"Leave {field.wire} out.",
                    field=field.name,
                )

    title = (
        "What the plant calls mandatory is there" if must else "What the plant does not use is not"
    )
    yield _rule(id, title, tuple(by_class), check)


def _agreed(
    id: str,  # noqa: A002
    title: str,
    agreed: Mapping[str, frozenset[str]],
    text_of: Callable[[object], str | None],
) -> Rule:
    """The rule that elements of these names say one of the texts agreed for them."""

    def looks_at(cls: type[Component]) -> bool:
        return any(f.wire in agreed for f in fields_of(cls) if f.kind == "child")

    def check(item: Component, at: Place) -> Iterator[Problem]:
        for field in fields_of(type(item)):
            if field.kind != "child" or field.wire not in agreed:
                continue
            held = getattr(item, field.name)
            for index, value in enumerate(held if isinstance(held, tuple) else (held,)):
                text = text_of(value)
                if text is not None and text not in agreed[field.wire]:
                    listed = ", ".join(sorted(agreed[field.wire]))
                    yield at.problem(
                        f"{field.wire} says {shorten(text) or 'nothing'}, which was not agreed on",
                        field=f"{field.name}[{index}]" if field.many else field.name,
                        hint=f"Agreed on are {listed}.",
                    )

    names = {f.wire for cls in _classes() for f in fields_of(cls) if f.kind == "child"}
    for name in agreed:
        if name not in names:
            near = get_close_matches(name, names, 1, 0.5)
            raise UnknownElement(
                f"{name}: there is no such element" + (f"; do you mean {near[0]}?" if near else "")
            )
    return _rule(id, title, looks_at, check)


def _code(value: object) -> str | None:
    """What a code says: the other value where it is Other."""
    if value is None or isinstance(value, Nil):
        return None
    if isinstance(value, Component) and not hasattr(value, "value"):
        return None  # an object of the same name, as UnitOfMeasure of a MasterDataProfile is
    text = str(getattr(value, "value", value))
    return getattr(value, "other_value", None) or text


def _scheme(value: object) -> str | None:
    return (value.scheme_id or "") if isinstance(value, Identifier) else None


def _classes() -> Iterator[type[Component]]:
    """All classes of the vocabulary but the messages, which have no codes of their own."""
    for name in b2mml.__all__:
        found = getattr(b2mml, name)
        made = isinstance(found, type) and hasattr(found, "__wire_type__")
        if made and not MESSAGE.fullmatch(name):
            yield found


def _resolved(path: str) -> tuple[type[Component], Field]:
    owner, _, element = path.partition("/")
    cls = getattr(b2mml, owner, None)
    if not (isinstance(cls, type) and issubclass(cls, Component)) or not element:
        near = get_close_matches(owner, b2mml.__all__, 1, 0.5)
        raise UnknownElement(
            f"{path}: write it as MaterialLot/Status"
            + (f"; do you mean {near[0]}?" if near and near[0] != owner else "")
        )
    for field in fields_of(cls):
        if field.wire == element:
            return cls, field
    names = [f.wire for f in fields_of(cls) if f.wire]
    near = get_close_matches(element, names, 1, 0.5)
    raise UnknownElement(
        f"{path}: {owner} has no child {element}" + (f"; do you mean {near[0]}?" if near else "")
    )


def _rule(id: str, title: str, looks_at: object, check: object) -> Rule:  # noqa: A002
    return Rule(
        id=id,
        title=title,
        severity=Severity.ERROR,
        profile="site",
        basis="stated",
        source="the plant's profile",
        rationale="Partners agreed on it.",
        looks_at=looks_at,  # type: ignore[arg-type]
        check=check,  # type: ignore[arg-type]
        layer=Layer.PROFILE,
    )
