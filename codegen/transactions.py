"""The transaction messages of a release as one table: noun by verbs, irregular ones listed.

Nearly every message is the same: ApplicationArea, then DataArea with the verb and one or more of
the noun, and the attributes releaseID and versionID. The few that were published otherwise are
spelled out under ``irregular``.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from codegen.notation import (
    format_attribute,
    format_items,
    format_type,
    parse_attribute,
    parse_items,
    parse_type,
)
from isa95kit.schema.components import Attribute, Child, ComplexType, Element, Type

__all__ = ["VERBS", "format_table", "is_transaction", "parse_table"]

VERBS = ("Get", "Show", "Process", "Acknowledge", "Change", "Respond", "Cancel", "Sync")
EVERY_VERB = "all"
FURTHER_VERBS = ("Notify", "Confirm")

ATTRIBUTES = (
    Attribute("releaseID", "xsd:normalizedString", required=True),
    Attribute("versionID", "xsd:normalizedString"),
)


def is_transaction(declared: Type) -> bool:
    """True for a message type: an ApplicationArea and then a DataArea of its own."""
    return isinstance(declared, ComplexType) and [
        getattr(item, "name", "") for item in declared.items
    ] == ["ApplicationArea", "DataArea"]


def regular(verb: str, noun: str, noun_type: str, domain: str) -> tuple[ComplexType, ComplexType]:
    """The message type as nearly all are, and the type of its DataArea."""
    name = f"{verb}{noun}Type"
    data_area = ComplexType(
        f"{name}/DataArea",
        domain,
        items=(Child(verb, f"Trans{verb}Type"), Child(noun, noun_type, 1, None)),
    )
    message = ComplexType(
        name,
        domain,
        items=(
            Child("ApplicationArea", "TransApplicationAreaType"),
            Child("DataArea", data_area.name),
        ),
        attributes=ATTRIBUTES,
    )
    return message, data_area


def format_table(types: dict[str, Type], elements: dict[str, Element]) -> list[str]:
    """The lines of ``transactions.yaml``."""
    messages = [t for t in types.values() if isinstance(t, ComplexType) and is_transaction(t)]
    noun_types: dict[str, str] = {}
    verbs: dict[str, dict[str, list[str]]] = {}
    irregular: list[str] = []
    for message in messages:
        verb, noun = split_name(message.name.removesuffix("Type"))
        data_area = types[f"{message.name}/DataArea"]
        assert isinstance(data_area, ComplexType)
        verbs.setdefault(message.domain, {}).setdefault(noun, []).append(verb)
        own = [c for c in data_area.items if isinstance(c, Child) and c.name == noun]
        if own:
            noun_types.setdefault(noun, own[0].type)
        noun_type = noun_types.get(noun, f"{noun}Type")
        usual, usual_data_area = regular(verb, noun, noun_type, message.domain)
        differing: list[str] = []
        if data_area.items != usual_data_area.items:
            differing.append("    DataArea:")
            differing += [f"      {line}" for line in format_items(data_area.items)]
        if message.attributes != usual.attributes:
            listed = [f"      {format_attribute(a)}" for a in message.attributes]
            differing += ["    attributes:", *listed] if listed else ["    attributes: []"]
        if message.items != usual.items or message.mixed or message.block:
            raise ValueError(f"{message.name} does not fit the transaction table")
        if differing:
            irregular += [f"  {verb}{noun}:", *differing]
    lines = ["nouns:"]
    for domain, nouns in verbs.items():
        lines.append(f"  {domain}:")
        for noun, has in nouns.items():
            if set(VERBS) <= set(has):
                more = [v for v in has if v not in VERBS]
                lines.append(f"    {noun}: {' '.join([EVERY_VERB, *more])}")
            else:
                lines.append(f"    {noun}: {' '.join(has)}")
    odd_types = {n: t for n, t in noun_types.items() if t != f"{n}Type"}
    if odd_types:
        lines += ["", "# nouns whose type has another name", "types:"]
        lines += [f"  {noun}: {format_type(name)}" for noun, name in odd_types.items()]
    if irregular:
        lines += ["", "# messages published otherwise than the pattern", "irregular:", *irregular]
    by_type = {e.type: e for e in elements.values() if e.name == e.type.removesuffix("Type")}
    absent = [m.name for m in messages if m.name not in by_type]
    if absent:
        lines += ["", "# message types that no element of the same name uses", "without_element:"]
        lines += [f"  - {format_type(name)}" for name in absent]
    return lines


def parse_table(table: dict[str, Any]) -> tuple[dict[str, Type], dict[str, Element]]:
    """Types and elements of every message in a loaded ``transactions.yaml``."""
    types: dict[str, Type] = {}
    elements: dict[str, Element] = {}
    noun_types = {n: parse_type(t) for n, t in table.get("types", {}).items()}
    irregular = table.get("irregular", {})
    without_element = set(table.get("without_element", ()))
    for domain, nouns in table["nouns"].items():
        for noun, listed in nouns.items():
            words = listed.split()
            verbs = [*VERBS, *words[1:]] if words[0] == EVERY_VERB else words
            for verb in verbs:
                noun_type = noun_types.get(noun, f"{noun}Type")
                message, data_area = regular(verb, noun, noun_type, domain)
                differing = irregular.get(f"{verb}{noun}", {})
                if "DataArea" in differing:
                    items = parse_items(differing["DataArea"], _no_groups)
                    data_area = replace(data_area, items=items)
                if "attributes" in differing:
                    listed_attributes = tuple(map(parse_attribute, differing["attributes"]))
                    message = replace(message, attributes=listed_attributes)
                types[message.name] = message
                types[data_area.name] = data_area
                if f"{verb}{noun}" not in without_element:
                    elements[f"{verb}{noun}"] = Element(f"{verb}{noun}", message.name, domain)
    return types, elements


def split_name(name: str) -> tuple[str, str]:
    """``SyncMaterialLot`` → ``("Sync", "MaterialLot")``."""
    for verb in (*VERBS, *FURTHER_VERBS):
        if name.startswith(verb):
            return verb, name.removeprefix(verb)
    raise ValueError(f"message {name} begins with none of the known verbs")


def _no_groups(name: str) -> tuple[()]:
    raise ValueError(f"group {name} in a DataArea: groups do not occur in transactions")
