"""The pages of the reference that list: objects by domain, codes, texts, messages, what is gone."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.reference.facts import Facts, escaped, title
from codegen.reference.facts import codes as listed
from codegen.reference.objects import attribute_table
from isa95kit.schema.components import ComplexType

__all__ = ["codes", "earlier", "index", "messages", "texts"]


def index(facts: Facts) -> Iterator[str]:
    """Every object by domain."""
    yield from ("# Objects", "")
    yield f"Every object of {facts.newest.release}, by domain; those in bold may be documents of"
    yield "their own. See also [Codes](codes.md), [Texts and numbers](texts.md),"
    yield "[Messages](messages.md) and [Objects of earlier releases](earlier.md)."
    yield ""
    domains: dict[str, list[str]] = {}
    for name, declared in facts.objects.items():
        domains.setdefault(declared.domain, []).append(name)
    for domain in sorted(domains):
        yield from (f"## {title(domain)} {{ #{domain} }}", "")
        yield from ("| Object | Releases | Meaning |", "|---|---|---|")
        for name in domains[domain]:
            mark = "**" * (name in facts.roots)
            meaning = escaped(facts.descriptions.of_type(name))
            releases = facts.releases_of_object(name)
            yield f"| {mark}[{name}]({name}.md){mark} | {releases} | {meaning} |"
        yield ""


def codes(facts: Facts) -> Iterator[str]:
    """Texts with listed values, and the releases that list them."""
    yield from ("# Codes", "")
    yield "Texts whose values are listed. Where the value is `Other`, the attribute `OtherValue`"
    yield "says what is meant. In Python: `MaterialUse(MaterialUseValue.CONSUMED)`."
    yield ""
    for name in sorted(facts.texts):
        values = facts.values(name)
        if not values:
            continue
        yield from _head(facts, name)
        if "Other" in values and "OtherValue" not in facts.newest.attributes_of(f"{name}Type"):
            yield from ("This list has `Other`, but no attribute `OtherValue`.", "")
        yield from ("| Value | Releases |", "|---|---|")
        for value in dict.fromkeys(values):
            yield f"| `{value}` | {facts.releases_of_value(name, value)} |"
        yield ""
        gone = [f"`{v}` ({facts.releases_of_value(name, v)})" for v in facts.values_gone(name)]
        if gone:
            yield from (f"Earlier: {', '.join(gone)}.", "")


def texts(facts: Facts) -> Iterator[str]:
    """Texts without listed values."""
    yield from ("# Texts and numbers", "")
    yield "Texts without listed values. Each keeps its text as it was written, in `value`; numbers,"
    yield "date-times and durations have the typed value beside it."
    yield ""
    for name in sorted(facts.texts):
        declared = facts.texts[name]
        if facts.values(name):
            continue
        yield from _head(facts, name)
        if declared.base:
            yield from (f"Text of {facts.link(declared.base)}.", "")
        if isinstance(declared, ComplexType) and declared.attributes:
            yield from attribute_table(facts, name, declared.attributes)


def messages(facts: Facts) -> Iterator[str]:
    """Nouns with the messages they travel in."""
    yield from ("# Messages", "")
    yield "A message is named by its verb and noun, as in `SyncMaterialLot`. It holds an"
    yield "[ApplicationArea](TransApplicationArea.md) and a DataArea with the verb and one or more"
    yield "of the noun, and needs the attribute `releaseID`."
    yield ""
    yield from ("| Noun | Domain | Messages |", "|---|---|---|")
    for noun, names in facts.messages.items():
        domain = title(facts.objects[noun].domain)
        yield f"| [{noun}]({noun}.md) | {domain} | {listed(names)} |"
    yield ""
    names = [m for carried in facts.messages.values() for m in carried if m in facts.newest.notes]
    if names:
        yield from ("## Published otherwise than the pattern", "")
        yield from (f"- `{name}`: {facts.newest.notes[name]}" for name in names)


def earlier(facts: Facts) -> Iterator[str]:
    """Objects that the newest release no longer has."""
    yield from ("# Objects of earlier releases", "")
    yield f"Objects that {facts.newest.release} no longer has. Documents of these releases can be"
    yield "validated; their objects have no classes."
    yield ""
    yield from ("| Object | Domain | Releases |", "|---|---|---|")
    for name, declared in facts.objects_gone().items():
        yield f"| `{name}` | {title(declared.domain)} | {facts.releases_of_object(name)} |"


def _head(facts: Facts, name: str) -> Iterator[str]:
    yield from (f"## {name}", "", facts.descriptions.of_type(name), "")
    owners = sorted({owner for owner, _ in facts.uses.get(name, ())})
    if facts.is_common(name):
        yield from (f"Used by {len(owners)} objects.", "")
    elif owners:
        yield from ("Used by " + ", ".join(f"[{o}]({o}.md)" for o in owners) + ".", "")
