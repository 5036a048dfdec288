"""Broken roots, namespaces and children: XSD-001 to XSD-109."""

from __future__ import annotations

from isa95kit.findings import Severity
from isa95kit.releases import Release
from isa95kit.samples.broken.breaks import ALL, NEWEST, Break
from isa95kit.samples.broken.building import broken_schema
from isa95kit.samples.broken.templates import LOT, LOT_MESSAGE

__all__ = ["BREAKS", "HIERARCHY"]

HIERARCHY = """<MaterialLot>
  <ID>$lot</ID>
  <HierarchyScope>
    <EquipmentID>$equipment</EquipmentID>
    <EquipmentElementLevel>$level</EquipmentElementLevel>
  </HierarchyScope>
</MaterialLot>"""
"""A lot and where it belongs; since V0500."""

_SINCE_V0500 = ALL[1:]
_SINCE_V0700 = ALL[3:]

_PHASE = """<EquipmentProceduralElement>
  <ID>$segment</ID>
  <EquipmentProceduralElementType>Phase</EquipmentProceduralElementType>
  <EquipmentProceduralElementClassID>$process_segment</EquipmentProceduralElementClassID>
</EquipmentProceduralElement>"""
"""What equipment can do, with one of two alternatives."""

_NODE = """<WorkflowSpecification>
  <ID>$process</ID>
  <WorkflowSpecificationNode>
    <ID>$segment</ID>
    <WorkflowSpecificationNodeProperty>
      <ID>$property</ID>
    </WorkflowSpecificationNodeProperty>
  </WorkflowSpecificationNode>
</WorkflowSpecification>"""

_MATERIAL = "<MaterialDefinitionID>$material</MaterialDefinitionID>"

BREAKS: tuple[Break, ...] = (
    broken_schema(
        "XSD-001",
        "own-suffix",
        "a plant has put its own ending to the namespace",
        LOT,
        'xmlns="$namespace"',
        'xmlns="$namespace-$agency"',
        "/MaterialLot",
    ),
    broken_schema(
        "XSD-002",
        "none",
        "the root declares no namespace",
        LOT,
        ' xmlns="$namespace"',
        "",
        "/MaterialLot",
    ),
    broken_schema(
        "XSD-003",
        "no-document",
        "a document begins with an element that stands in others alone",
        LOT,
        "<MaterialLot xmlns",
        "<Lot xmlns",
        "/Lot",
        also=(("</MaterialLot>", "</Lot>"),),
    ),
    broken_schema(
        "XSD-003",
        "no-message",
        "a message has a verb that B2MML does not have",
        LOT_MESSAGE,
        "<SyncMaterialLot xmlns",
        "<UpdateMaterialLot xmlns",
        "/UpdateMaterialLot",
        also=(("</SyncMaterialLot>", "</UpdateMaterialLot>"),),
    ),
    broken_schema(
        "XSD-004",
        "former-spelling",
        "an element is spelled as V0700 has it, and the namespace is that of both",
        _NODE,
        "<WorkflowSpecificationNodeProperty>",
        "<WorkflowSpecifictionNodeProperty>",
        "/WorkflowSpecification",
        releases=NEWEST,
        severity=Severity.INFO,
        also=(("</WorkflowSpecificationNodeProperty>", "</WorkflowSpecifictionNodeProperty>"),),
    ),
    broken_schema(
        "XSD-101",
        "no-id",
        "a lot has no ID",
        LOT,
        "<ID>$lot</ID>",
        "",
        "/MaterialLot",
    ),
    broken_schema(
        "XSD-101",
        "no-time",
        "a message does not say when it was made",
        LOT_MESSAGE,
        "<CreationDateTime>$now</CreationDateTime>",
        "",
        "/SyncMaterialLot/ApplicationArea",
    ),
    broken_schema(
        "XSD-101",
        "no-data",
        "a message has no data",
        LOT_MESSAGE,
        "<MaterialLot><ID>$lot</ID><Description>$material_name</Description>"
        f"{_MATERIAL}<Quantity><QuantityString>$quantity</QuantityString>"
        "<DataType>decimal</DataType><UnitOfMeasure>$unit</UnitOfMeasure></Quantity></MaterialLot>",
        "",
        "/SyncMaterialLot/DataArea",
    ),
    broken_schema(
        "XSD-101",
        "no-alternative",
        "of two alternatives there is none",
        _PHASE,
        "<EquipmentProceduralElementType>Phase</EquipmentProceduralElementType>",
        "",
        "/EquipmentProceduralElement",
    ),
    broken_schema(
        "XSD-101",
        "no-level",
        "a place in the hierarchy has no level",
        HIERARCHY,
        "<EquipmentElementLevel>$level</EquipmentElementLevel>",
        "",
        "/MaterialLot/HierarchyScope",
        releases=_SINCE_V0500,
    ),
    broken_schema(
        "XSD-102",
        "own-element",
        "a lot has an element of the plant's invention",
        LOT,
        _MATERIAL,
        f"<Colour>blue</Colour>{_MATERIAL}",
        "/MaterialLot/Colour",
    ),
    broken_schema(
        "XSD-102",
        "misspelled",
        "the name of an element begins with a small letter",
        LOT,
        _MATERIAL,
        "<materialDefinitionID>$material</materialDefinitionID>",
        "/MaterialLot/materialDefinitionID",
    ),
    broken_schema(
        "XSD-102",
        "elsewhere",
        "an element stands where only others know it",
        LOT,
        _MATERIAL,
        f"{_MATERIAL}<PersonID>$person</PersonID>",
        "/MaterialLot/PersonID",
    ),
    broken_schema(
        "XSD-103",
        "too-late",
        "the description stands behind everything else",
        LOT,
        "<Description>$material_name</Description>",
        "",
        "/MaterialLot/Description",
        also=(("</MaterialLot>", "<Description>$material_name</Description></MaterialLot>"),),
    ),
    broken_schema(
        "XSD-103",
        "verb-last",
        "the verb of a message stands behind its data",
        LOT_MESSAGE,
        "<DataArea>",
        "<DataArea><MaterialLot><ID>$other_lot</ID></MaterialLot>",
        "/SyncMaterialLot/DataArea/MaterialLot[1]",
    ),
    broken_schema(
        "XSD-104",
        "two-materials",
        "a lot is of two materials",
        LOT,
        _MATERIAL,
        f"{_MATERIAL}<MaterialDefinitionID>$other_material</MaterialDefinitionID>",
        "/MaterialLot/MaterialDefinitionID[2]",
    ),
    broken_schema(
        "XSD-104",
        "two-areas",
        "a message has two BODIDs",
        LOT_MESSAGE,
        "<BODID>$bodid</BODID>",
        "<BODID>$bodid</BODID><BODID>$other_bodid</BODID>",
        "/SyncMaterialLot/ApplicationArea/BODID[2]",
    ),
    broken_schema(
        "XSD-105",
        "none",
        "one element is in no namespace",
        LOT,
        "<Description>",
        '<Description xmlns="">',
        "/MaterialLot/Description",
    ),
    broken_schema(
        "XSD-105",
        "other-release",
        "one element is in the namespace of another release",
        LOT,
        "<Description>",
        f'<Description xmlns="{Release.V0600.namespace}">',
        "/MaterialLot/Description",
        releases=tuple(r for r in ALL if r is not Release.V0600),
    ),
    broken_schema(
        "XSD-106",
        "both",
        "two alternatives stand side by side",
        _PHASE,
        "</EquipmentProceduralElementClassID>",
        "</EquipmentProceduralElementClassID><Parameter><ID>$property</ID>"
        "<ParameterType>ProcessOutput</ParameterType></Parameter>",
        "/EquipmentProceduralElement/Parameter",
    ),
    broken_schema(
        "XSD-106",
        "two-levels",
        "a place in the hierarchy has its level in both spellings",
        HIERARCHY,
        "</EquipmentElementLevel>",
        "</EquipmentElementLevel><EquipmentLevel>$level</EquipmentLevel>",
        "/MaterialLot/HierarchyScope/EquipmentLevel",
        releases=_SINCE_V0700,
    ),
    broken_schema(
        "XSD-107",
        "unit",
        "a unit stands behind the number, not in UnitOfMeasure",
        LOT,
        "</QuantityString>",
        "</QuantityString> $unit",
        "/MaterialLot/Quantity",
    ),
    broken_schema(
        "XSD-107",
        "remark",
        "a remark stands between the elements",
        LOT,
        "</Description>",
        "</Description>checked",
        "/MaterialLot",
    ),
    broken_schema(
        "XSD-108",
        "inner-element",
        "an ID has an element inside",
        LOT,
        "<MaterialDefinitionID>$material<",
        "<MaterialDefinitionID><ID>$material</ID><",
        "/MaterialLot/MaterialDefinitionID",
    ),
)
