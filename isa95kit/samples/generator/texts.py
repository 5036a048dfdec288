"""Which text an element or attribute gets: the tables of samples asked in their order."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from isa95kit.samples.generator.amounts import AMOUNTS
from isa95kit.samples.generator.envelope import ENVELOPE
from isa95kit.samples.generator.identifiers import ENDINGS, IDENTIFIERS, WILDCARD, own_id
from isa95kit.samples.generator.moments import MOMENTS, moment
from isa95kit.samples.generator.story import Scene, Tell, Text
from isa95kit.samples.generator.words import CODES, WORDS
from isa95kit.samples.grammar import Grammar
from isa95kit.schema.components import SimpleType

__all__ = ["tell_of"]

_PLACED: dict[tuple[str, str], Tell] = {
    ("HierarchyScopeType", "EquipmentID"): lambda scene: scene.path[scene.deep][1],
    ("HierarchyScopeType", "EquipmentLevel"): lambda scene: scene.path[scene.deep][0],
    ("HierarchyScopeType", "EquipmentElementLevel"): lambda scene: scene.path[scene.deep][0],
    ("SpatialDefinitionType", "Value"): lambda _: "POINT (8.54 47.37)",
    ("SpatialDefinitionType", "SRID"): lambda _: "4326",
    ("SpatialDefinitionType", "SRIDAuthority"): lambda _: "EPSG",
    ("MaterialLotType", "EffectiveStartDate"): lambda scene: scene.start.isoformat(),
    ("MaterialSubLotType", "EffectiveStartDate"): lambda scene: scene.start.isoformat(),
    ("BatchListEntryType", "ActualEndTime"): lambda scene: scene.story.ended.isoformat(),
    ("BatchListEntryType", "BatchListEntryType"): lambda _: "Batch",
    ("BatchListEntryType", "Status"): lambda _: "Complete",
    ("EquipmentElementType", "EquipmentElementType"): lambda _: "Element",
    ("RecipeElementType", "RecipeElementType"): lambda _: "Operation",
    ("BatchParameterType", "ParameterType"): lambda _: "ProcessParameter",
    ("BatchProductionRecordType", "ID"): lambda scene: f"BPR-{scene.lot}",
    ("ChangeType", "Reason"): lambda _: "Correction of a typing error",
    ("PersonnelIdentificationManifestType", "Reason"): lambda _: "Reviewed",
    ("PersonnelIdentificationManifestType", "Name"): lambda s: s.story.person("QA").name,
    ("SingleEventType", "EventType"): lambda _: "Procedural Execution",
    ("SingleEventType", "EventSubType"): lambda _: "State Change",
    ("MaintenanceRequestType", "Status"): lambda _: "Open",
    ("MaintenanceWorkOrderType", "Status"): lambda _: "Planned",
    ("MaintenanceResponseType", "Status"): lambda _: "Done",
    ("OpSegmentResponseType", "SegmentState"): lambda _: "Completed",
    ("SegmentResponseType", "SegmentState"): lambda _: "Completed",
    ("SegmentDependencyType", "SegmentID"): lambda scene: scene.link[0].step.segment.id,
    ("SegmentDependencyType", "ProductSegmentID"): lambda scene: scene.link[0].step.segment.id,
    ("SegmentDependencyType", "ProcessSegmentID"): lambda scene: (
        scene.link[0].step.segment.process_segment
    ),
}

_OBJECTS = {
    "BatchProductionRecordType": "Batch Production Record",
    "SingleEventType": "Event",
    "ResourceQualificationsManifestType": "Resource Definition Manifest",
}

_OF_NAMES: tuple[Mapping[Any, Tell], ...] = (ENVELOPE, AMOUNTS, CODES, IDENTIFIERS, WORDS)
_TABLES: dict[str, tuple[Mapping[Any, Tell], ...]] = {
    "xsd:string": (ENVELOPE, AMOUNTS, WORDS, CODES, IDENTIFIERS),
    "xsd:decimal": (AMOUNTS,),
}
"""In which order tables are asked for the name of an element, by the built-in type of its text."""

_WILD = ("xsd:string", "xsd:normalizedString", "xsd:token")

_OWN = {
    "xsd:date": "2026-03-02",
    "xsd:time": "06:00:00+01:00",
    "xsd:gYear": "2026",
    "xsd:gYearMonth": "2026-03",
    "xsd:negativeInteger": "-1",
    "xsd:nonPositiveInteger": "0",
    "xsd:hexBinary": "0A",
    "xsd:Name": "A1",
    "xsd:NCName": "A1",
    "xsd:ID": "A1",
}
"""The text of elements of a plant's own, of built-in types that B2MML does not use; else 1."""

_OTHER = 7
"""Every so many stories, enumerations that the story says nothing of have a value of one's own."""

_PLAIN: dict[str, Tell] = {
    "xsd:string": lambda scene: scene.words,
    "xsd:normalizedString": lambda scene: f"ID-{scene.story.number:03}",
    "xsd:token": lambda scene: f"T-{scene.story.number:03}",
    "xsd:language": lambda _: "en",
    "xsd:anyURI": lambda _: "https://example.org",
    "xsd:decimal": lambda scene: str(scene.index + 1),
    "xsd:boolean": lambda _: "true",
    "xsd:base64Binary": lambda _: "Zm9v",
    "xsd:dateTime": moment,
    "xsd:duration": lambda _: "PT1H",
}
"""The text of what no table knows."""


def tell_of(grammar: Grammar, owner: str, name: str, type_name: str) -> Tell:
    """What to ask for the text of an element, by the type of its parent, its name and its type."""
    builtin = grammar.builtin(type_name)
    values = grammar.components.values_of(type_name) or _patterns(grammar, type_name)
    told = _told(owner, name, builtin)
    if name == "ObjectType":
        told = _object_type(owner)
    if not values:
        told = told or _PLAIN.get(builtin) or (lambda _: _OWN.get(builtin, "1"))
        return _asked(told) if builtin in _WILD and name != "ID" else told
    return _one_of(values, told, "OtherValue" in grammar.attributes(type_name))


def _told(owner: str, name: str, builtin: str) -> Tell | None:
    for table in (_PLACED, ENVELOPE, AMOUNTS):
        if (owner, name) in table:
            return table[owner, name]
    if name == "ID":
        return own_id(owner)
    if builtin in ("xsd:dateTime", "xsd:duration"):
        return MOMENTS.get(name)
    for named in _TABLES.get(builtin, _OF_NAMES):
        if name in named:
            return named[name]
    return next((tell for ending, tell in ENDINGS.items() if name.endswith(ending)), None)


def _asked(told: Tell) -> Tell:
    """A wildcard for what the schema wants of a Get, beside what is asked for."""
    return lambda scene: WILDCARD if scene.wild else told(scene)


def _object_type(owner: str) -> Tell:
    """What an entry of a batch record is, as the enumeration calls it."""
    words = _OBJECTS.get(owner) or re.sub(r"(?<=[a-z])(?=[A-Z])", " ", _local(owner))
    return lambda _: words


def _local(type_name: str) -> str:
    return type_name.removesuffix("Type").removesuffix("Record")


def _patterns(grammar: Grammar, type_name: str) -> tuple[str, ...]:
    declared = grammar.components.types.get(type_name)
    return declared.patterns if isinstance(declared, SimpleType) else ()


def _one_of(values: tuple[str, ...], told: Tell | None, other: bool) -> Tell:
    """A value of an enumeration: what the story says where that is one, else one in turn."""
    allowed = frozenset(values)
    plain = tuple(v for v in values if v != "Other") or values

    def tell(scene: Scene) -> Text:
        if told is None and other and scene.story.number % _OTHER == 0:
            return "Other", {"OtherValue": "Own"}
        text = told(scene) if told is not None else None
        if text == "":
            return ""
        if text is None or (text if isinstance(text, str) else text[0]) not in allowed:
            return plain[scene.story.number % len(plain)]
        return text  # type: ignore[no-any-return]

    return tell
