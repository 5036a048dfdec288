# Written by `python -m codegen emit` from schemas/vocabulary/V0701; do not edit.
"""B2MML V0701 domain: work record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isa95kit.b2mml.base import AnyElement, Component, element, extensions, record

if TYPE_CHECKING:
    from isa95kit.b2mml.common import (
        DefinitionType,
        Description,
        HierarchyScope,
        OperationsRecordAction,
    )
    from isa95kit.b2mml.core_components import Code, DateTime, Identifier, Text
    from isa95kit.b2mml.information_object import InformationObject, InformationObjectType

__all__ = [
    "WorkRecord",
    "WorkRecordEntry",
    "WorkRecordSpecification",
]


@record(type="WorkRecordEntryType")
class WorkRecordEntry(Component):
    """One entry of a work record, holding an information object or a reference to one kept
    elsewhere.
    """

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    version: Identifier | None = element("Version", default=None)
    """The version of the object."""
    record_timestamp: DateTime | None = element("RecordTimestamp", default=None)
    """When it was recorded."""
    effective_timestamp: DateTime | None = element("EffectiveTimestamp", default=None)
    """When it took effect."""
    effective_end_date: DateTime | None = element("EffectiveEndDate", default=None)
    """Until when the object is valid."""
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    """The place in the equipment hierarchy within which the information holds."""
    information_object: InformationObject | None = element("InformationObject", default=None)
    """The object that the entry is about."""
    external_reference_id: Identifier | None = element("ExternalReferenceID", default=None)
    """Identifies the information object where it is kept elsewhere."""
    information_object_type: InformationObjectType | None = element(
        "InformationObjectType", default=None
    )
    """The kind of information object."""
    work_record_entry_child: tuple[WorkRecordEntry, ...] = element(
        "WorkRecordEntryChild", default=()
    )
    """A work record entry inside this one."""
    extensions: tuple[AnyElement, ...] = extensions("WorkRecordEntry", default=())


@record(element="WorkRecord", type="WorkRecordType")
class WorkRecord(Component):
    """A record of work done or of events during it, with entries that hold the information
    objects concerned.
    """

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    version: Identifier | None = element("Version", default=None)
    """The version of the object."""
    record_timestamp: DateTime | None = element("RecordTimestamp", default=None)
    """When it was recorded."""
    effective_timestamp: DateTime | None = element("EffectiveTimestamp", default=None)
    """When it took effect."""
    effective_end_date: DateTime | None = element("EffectiveEndDate", default=None)
    """Until when the object is valid."""
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    """The place in the equipment hierarchy within which the information holds."""
    action: OperationsRecordAction | None = element("Action", default=None)
    """What happened to the information objects of the record."""
    work_record_entry: tuple[WorkRecordEntry, ...] = element("WorkRecordEntry")
    """An entry of the record."""
    work_record_specification_id: Identifier = element("WorkRecordSpecificationID")
    """Identifies the specification that the record follows."""
    work_record_child: tuple[WorkRecord, ...] = element("WorkRecordChild", default=())
    """A work record inside this one."""
    last_changed_date: DateTime | None = element("LastChangedDate", default=None)
    """When the record was last changed."""
    change_indication: str | None = element("ChangeIndication", default=None)
    """Says whether or how the record was changed."""
    delimiter: Text | None = element("Delimiter", default=None)
    """The delimiter used in lists of text."""
    language: Code | None = element("Language", default=None)
    """The language of the record."""
    record_status: Code | None = element("RecordStatus", default=None)
    """The status of the record, in codes both sides agree on."""
    campaign_id: tuple[Identifier, ...] = element("CampaignID", default=())
    """Identifies a campaign that the record is about."""
    material_lot_id: tuple[Identifier, ...] = element("MaterialLotID", default=())
    """Identifies a material lot that the record is about."""
    batch_id: tuple[Identifier, ...] = element("BatchID", default=())
    """Identifies a batch that the record is about."""
    material_definition_id: tuple[Identifier, ...] = element("MaterialDefinitionID", default=())
    """Identifies a material that the record is about."""
    equipment_id: tuple[Identifier, ...] = element("EquipmentID", default=())
    """Identifies equipment that the record is about."""
    extensions: tuple[AnyElement, ...] = extensions("WorkRecord", default=())


@record(element="WorkRecordSpecification", type="WorkRecordSpecificationType")
class WorkRecordSpecification(Component):
    """Specifies which information objects a work record must or may hold."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    version: Identifier | None = element("Version", default=None)
    """The version of the object."""
    published_date: DateTime | None = element("PublishedDate", default=None)
    """When the information was published or sent out."""
    effective_start_date: DateTime | None = element("EffectiveStartDate", default=None)
    """From when on the object is valid."""
    effective_end_date: DateTime | None = element("EffectiveEndDate", default=None)
    """Until when the object is valid."""
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    """The place in the equipment hierarchy within which the information holds."""
    work_record_specification_pattern_id: Identifier | None = element(
        "WorkRecordSpecificationPatternID", default=None
    )
    """Identifies the pattern that this instance was made from."""
    definition_type: DefinitionType | None = element("DefinitionType", default=None)
    """Whether it is a pattern for others or an instance to be scheduled."""
    information_object_type: tuple[InformationObjectType, ...] = element(
        "InformationObjectType", default=()
    )
    """The kind of information object."""
    information_object_type_multiplicity: tuple[Text, ...] = element(
        "InformationObjectTypeMultiplicity", default=()
    )
    """How often the kind of information object may occur, as text such as 0..n."""
    action: OperationsRecordAction | None = element("Action", default=None)
    """What happened to the information objects of the record."""
    action_multiplicity: tuple[Text, ...] = element("ActionMultiplicity", default=())
    """How often the action may occur, as text such as 0..n."""
    work_record_entry_template: tuple[WorkRecordEntry, ...] = element(
        "WorkRecordEntryTemplate", default=()
    )
    """A template of an entry that the record holds."""
    work_record_specification_child: tuple[WorkRecordSpecification, ...] = element(
        "WorkRecordSpecificationChild", default=()
    )
    """A work record specification inside this one."""
    change_indication: str | None = element("ChangeIndication", default=None)
    """Says whether or how the record was changed."""
    delimiter: Text | None = element("Delimiter", default=None)
    """The delimiter used in lists of text."""
    language: Code | None = element("Language", default=None)
    """The language of the record."""
    record_status: Code | None = element("RecordStatus", default=None)
    """The status of the record, in codes both sides agree on."""
    campaign_id: tuple[Identifier, ...] = element("CampaignID", default=())
    """Identifies a campaign that records of this kind are about."""
    material_lot_id: tuple[Identifier, ...] = element("MaterialLotID", default=())
    """Identifies a material lot that records of this kind are about."""
    batch_id: tuple[Identifier, ...] = element("BatchID", default=())
    """Identifies a batch that records of this kind are about."""
    material_definition_id: tuple[Identifier, ...] = element("MaterialDefinitionID", default=())
    """Identifies a material that records of this kind are about."""
    equipment_id: tuple[Identifier, ...] = element("EquipmentID", default=())
    """Identifies equipment that records of this kind are about."""
    extensions: tuple[AnyElement, ...] = extensions("WorkRecordSpecification", default=())
