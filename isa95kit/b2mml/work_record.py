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
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    version: Identifier | None = element("Version", default=None)
    record_timestamp: DateTime | None = element("RecordTimestamp", default=None)
    effective_timestamp: DateTime | None = element("EffectiveTimestamp", default=None)
    effective_end_date: DateTime | None = element("EffectiveEndDate", default=None)
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    information_object: InformationObject | None = element("InformationObject", default=None)
    external_reference_id: Identifier | None = element("ExternalReferenceID", default=None)
    information_object_type: InformationObjectType | None = element(
        "InformationObjectType", default=None
    )
    work_record_entry_child: tuple[WorkRecordEntry, ...] = element(
        "WorkRecordEntryChild", default=()
    )
    extensions: tuple[AnyElement, ...] = extensions("WorkRecordEntry", default=())


@record(element="WorkRecord", type="WorkRecordType")
class WorkRecord(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    version: Identifier | None = element("Version", default=None)
    record_timestamp: DateTime | None = element("RecordTimestamp", default=None)
    effective_timestamp: DateTime | None = element("EffectiveTimestamp", default=None)
    effective_end_date: DateTime | None = element("EffectiveEndDate", default=None)
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    action: OperationsRecordAction | None = element("Action", default=None)
    work_record_entry: tuple[WorkRecordEntry, ...] = element("WorkRecordEntry")
    work_record_specification_id: Identifier = element("WorkRecordSpecificationID")
    work_record_child: tuple[WorkRecord, ...] = element("WorkRecordChild", default=())
    last_changed_date: DateTime | None = element("LastChangedDate", default=None)
    change_indication: str | None = element("ChangeIndication", default=None)
    delimiter: Text | None = element("Delimiter", default=None)
    language: Code | None = element("Language", default=None)
    record_status: Code | None = element("RecordStatus", default=None)
    campaign_id: tuple[Identifier, ...] = element("CampaignID", default=())
    material_lot_id: tuple[Identifier, ...] = element("MaterialLotID", default=())
    batch_id: tuple[Identifier, ...] = element("BatchID", default=())
    material_definition_id: tuple[Identifier, ...] = element("MaterialDefinitionID", default=())
    equipment_id: tuple[Identifier, ...] = element("EquipmentID", default=())
    extensions: tuple[AnyElement, ...] = extensions("WorkRecord", default=())


@record(element="WorkRecordSpecification", type="WorkRecordSpecificationType")
class WorkRecordSpecification(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    version: Identifier | None = element("Version", default=None)
    published_date: DateTime | None = element("PublishedDate", default=None)
    effective_start_date: DateTime | None = element("EffectiveStartDate", default=None)
    effective_end_date: DateTime | None = element("EffectiveEndDate", default=None)
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    work_record_specification_pattern_id: Identifier | None = element(
        "WorkRecordSpecificationPatternID", default=None
    )
    definition_type: DefinitionType | None = element("DefinitionType", default=None)
    information_object_type: tuple[InformationObjectType, ...] = element(
        "InformationObjectType", default=()
    )
    information_object_type_multiplicity: tuple[Text, ...] = element(
        "InformationObjectTypeMultiplicity", default=()
    )
    action: OperationsRecordAction | None = element("Action", default=None)
    action_multiplicity: tuple[Text, ...] = element("ActionMultiplicity", default=())
    work_record_entry_template: tuple[WorkRecordEntry, ...] = element(
        "WorkRecordEntryTemplate", default=()
    )
    work_record_specification_child: tuple[WorkRecordSpecification, ...] = element(
        "WorkRecordSpecificationChild", default=()
    )
    change_indication: str | None = element("ChangeIndication", default=None)
    delimiter: Text | None = element("Delimiter", default=None)
    language: Code | None = element("Language", default=None)
    record_status: Code | None = element("RecordStatus", default=None)
    campaign_id: tuple[Identifier, ...] = element("CampaignID", default=())
    material_lot_id: tuple[Identifier, ...] = element("MaterialLotID", default=())
    batch_id: tuple[Identifier, ...] = element("BatchID", default=())
    material_definition_id: tuple[Identifier, ...] = element("MaterialDefinitionID", default=())
    equipment_id: tuple[Identifier, ...] = element("EquipmentID", default=())
    extensions: tuple[AnyElement, ...] = extensions("WorkRecordSpecification", default=())
