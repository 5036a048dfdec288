# Written by `python -m codegen emit` from schemas/vocabulary/V0701; do not edit.
"""B2MML V0701 domain: operations performance types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isa95kit.b2mml.base import AnyElement, Component, element, extensions, record

if TYPE_CHECKING:
    from isa95kit.b2mml.common import (
        AssemblyRelationship,
        AssemblyType,
        Description,
        EquipmentUse,
        HierarchyScope,
        MaterialUse,
        OperationsType,
        PersonnelUse,
        PhysicalAssetUse,
        QuantityValue,
        RequiredByRequestedSegmentResponse,
        ResourceLocation,
        ResponseState,
        SpatialDefinition,
        Value,
    )
    from isa95kit.b2mml.core_components import DateTime, Identifier
    from isa95kit.b2mml.operations_test import TestResult

__all__ = [
    "OpEquipmentActual",
    "OpEquipmentActualProperty",
    "OpMaterialActual",
    "OpMaterialActualProperty",
    "OpPersonnelActual",
    "OpPersonnelActualProperty",
    "OpPhysicalAssetActual",
    "OpPhysicalAssetActualProperty",
    "OpSegmentData",
    "OpSegmentResponse",
]


@record(type="OpSegmentResponseType")
class OpSegmentResponse(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    published_date: DateTime | None = element("PublishedDate", default=None)
    posting_date: DateTime | None = element("PostingDate", default=None)
    actual_start_time: DateTime | None = element("ActualStartTime", default=None)
    actual_end_time: DateTime | None = element("ActualEndTime", default=None)
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    operations_type: OperationsType | None = element("OperationsType", default=None)
    process_segment_id: tuple[Identifier, ...] = element("ProcessSegmentID", default=())
    operations_request_id: tuple[Identifier, ...] = element("OperationsRequestID", default=())
    segment_requirement_id: tuple[Identifier, ...] = element("SegmentRequirementID", default=())
    operations_definition_id: tuple[Identifier, ...] = element("OperationsDefinitionID", default=())
    operations_segment_id: tuple[Identifier, ...] = element("OperationsSegmentID", default=())
    work_response_id: tuple[Identifier, ...] = element("WorkResponseID", default=())
    job_response_id: tuple[Identifier, ...] = element("JobResponseID", default=())
    segment_state: ResponseState | None = element("SegmentState", default=None)
    segment_data: tuple[OpSegmentData, ...] = element("SegmentData", default=())
    personnel_actual: tuple[OpPersonnelActual, ...] = element("PersonnelActual", default=())
    equipment_actual: tuple[OpEquipmentActual, ...] = element("EquipmentActual", default=())
    physical_asset_actual: tuple[OpPhysicalAssetActual, ...] = element(
        "PhysicalAssetActual", default=()
    )
    material_actual: tuple[OpMaterialActual, ...] = element("MaterialActual", default=())
    segment_response_child: tuple[OpSegmentResponse, ...] = element(
        "SegmentResponseChild", default=()
    )
    required_by_requested_segment_response: RequiredByRequestedSegmentResponse | None = element(
        "RequiredByRequestedSegmentResponse", default=None
    )
    extensions: tuple[AnyElement, ...] = extensions("OpSegmentResponse", default=())


@record(type="OpSegmentDataType")
class OpSegmentData(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    value: tuple[Value, ...] = element("Value", default=())
    segment_data_child: tuple[OpSegmentData, ...] = element("SegmentDataChild", default=())
    required_by_requested_segment_response: RequiredByRequestedSegmentResponse | None = element(
        "RequiredByRequestedSegmentResponse", default=None
    )
    extensions: tuple[AnyElement, ...] = extensions("OpSegmentData", default=())


@record(type="OpPersonnelActualType")
class OpPersonnelActual(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    personnel_class_id: tuple[Identifier, ...] = element("PersonnelClassID", default=())
    person_id: tuple[Identifier, ...] = element("PersonID", default=())
    description: tuple[Description, ...] = element("Description", default=())
    personnel_use: PersonnelUse | None = element("PersonnelUse", default=None)
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    spatial_definition: SpatialDefinition | None = element("SpatialDefinition", default=None)
    operational_location: ResourceLocation | None = element("OperationalLocation", default=None)
    test_result: tuple[TestResult, ...] = element("TestResult", default=())
    personnel_actual_property: tuple[OpPersonnelActualProperty, ...] = element(
        "PersonnelActualProperty", default=()
    )
    personnel_actual_child: tuple[OpPersonnelActual, ...] = element(
        "PersonnelActualChild", default=()
    )
    required_by_requested_segment_response: RequiredByRequestedSegmentResponse | None = element(
        "RequiredByRequestedSegmentResponse", default=None
    )
    extensions: tuple[AnyElement, ...] = extensions("OpPersonnelActual", default=())


@record(type="OpPersonnelActualPropertyType")
class OpPersonnelActualProperty(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    value: tuple[Value, ...] = element("Value", default=())
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    personnel_actual_property_child: tuple[OpPersonnelActualProperty, ...] = element(
        "PersonnelActualPropertyChild", default=()
    )
    personnel_class_property_id: Identifier | None = element(
        "PersonnelClassPropertyID", default=None
    )
    person_property_id: Identifier | None = element("PersonPropertyID", default=None)
    required_by_requested_segment_response: RequiredByRequestedSegmentResponse | None = element(
        "RequiredByRequestedSegmentResponse", default=None
    )
    extensions: tuple[AnyElement, ...] = extensions("OpPersonnelActualProperty", default=())


@record(type="OpEquipmentActualType")
class OpEquipmentActual(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    equipment_class_id: tuple[Identifier, ...] = element("EquipmentClassID", default=())
    equipment_id: tuple[Identifier, ...] = element("EquipmentID", default=())
    description: tuple[Description, ...] = element("Description", default=())
    equipment_use: EquipmentUse | None = element("EquipmentUse", default=None)
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    spatial_definition: SpatialDefinition | None = element("SpatialDefinition", default=None)
    operational_location: ResourceLocation | None = element("OperationalLocation", default=None)
    test_result: tuple[TestResult, ...] = element("TestResult", default=())
    equipment_actual_property: tuple[OpEquipmentActualProperty, ...] = element(
        "EquipmentActualProperty", default=()
    )
    equipment_actual_child: tuple[OpEquipmentActual, ...] = element(
        "EquipmentActualChild", default=()
    )
    required_by_requested_segment_response: RequiredByRequestedSegmentResponse | None = element(
        "RequiredByRequestedSegmentResponse", default=None
    )
    extensions: tuple[AnyElement, ...] = extensions("OpEquipmentActual", default=())


@record(type="OpEquipmentActualPropertyType")
class OpEquipmentActualProperty(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    value: tuple[Value, ...] = element("Value", default=())
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    equipment_actual_property_child: tuple[OpEquipmentActualProperty, ...] = element(
        "EquipmentActualPropertyChild", default=()
    )
    equipment_class_property_id: Identifier | None = element(
        "EquipmentClassPropertyID", default=None
    )
    equipment_property_id: Identifier | None = element("EquipmentPropertyID", default=None)
    required_by_requested_segment_response: RequiredByRequestedSegmentResponse | None = element(
        "RequiredByRequestedSegmentResponse", default=None
    )
    extensions: tuple[AnyElement, ...] = extensions("OpEquipmentActualProperty", default=())


@record(type="OpPhysicalAssetActualType")
class OpPhysicalAssetActual(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    physical_asset_class_id: tuple[Identifier, ...] = element("PhysicalAssetClassID", default=())
    physical_asset_id: tuple[Identifier, ...] = element("PhysicalAssetID", default=())
    description: tuple[Description, ...] = element("Description", default=())
    physical_asset_use: PhysicalAssetUse | None = element("PhysicalAssetUse", default=None)
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    spatial_definition: SpatialDefinition | None = element("SpatialDefinition", default=None)
    physical_location: ResourceLocation | None = element("PhysicalLocation", default=None)
    test_result: tuple[TestResult, ...] = element("TestResult", default=())
    physical_asset_actual_property: tuple[OpPhysicalAssetActualProperty, ...] = element(
        "PhysicalAssetActualProperty", default=()
    )
    physical_asset_actual_child: tuple[OpPhysicalAssetActual, ...] = element(
        "PhysicalAssetActualChild", default=()
    )
    required_by_requested_segment_response: RequiredByRequestedSegmentResponse | None = element(
        "RequiredByRequestedSegmentResponse", default=None
    )
    extensions: tuple[AnyElement, ...] = extensions("OpPhysicalAssetActual", default=())


@record(type="OpPhysicalAssetActualPropertyType")
class OpPhysicalAssetActualProperty(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    value: tuple[Value, ...] = element("Value", default=())
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    physical_asset_actual_property_child: tuple[OpPhysicalAssetActualProperty, ...] = element(
        "PhysicalAssetActualPropertyChild", default=()
    )
    physical_asset_class_property_id: Identifier | None = element(
        "PhysicalAssetClassPropertyID", default=None
    )
    physical_asset_property_id: Identifier | None = element("PhysicalAssetPropertyID", default=None)
    required_by_requested_segment_response: RequiredByRequestedSegmentResponse | None = element(
        "RequiredByRequestedSegmentResponse", default=None
    )
    extensions: tuple[AnyElement, ...] = extensions("OpPhysicalAssetActualProperty", default=())


@record(type="OpMaterialActualType")
class OpMaterialActual(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    material_class_id: tuple[Identifier, ...] = element("MaterialClassID", default=())
    material_definition_id: tuple[Identifier, ...] = element("MaterialDefinitionID", default=())
    material_lot_id: tuple[Identifier, ...] = element("MaterialLotID", default=())
    material_sub_lot_id: tuple[Identifier, ...] = element("MaterialSubLotID", default=())
    description: tuple[Description, ...] = element("Description", default=())
    material_use: MaterialUse | None = element("MaterialUse", default=None)
    spatial_definition: SpatialDefinition | None = element("SpatialDefinition", default=None)
    storage_location: ResourceLocation | None = element("StorageLocation", default=None)
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    assembly_actual: tuple[OpMaterialActual, ...] = element("AssemblyActual", default=())
    assembly_type: AssemblyType | None = element("AssemblyType", default=None)
    assembly_relationship: AssemblyRelationship | None = element(
        "AssemblyRelationship", default=None
    )
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    test_result: tuple[TestResult, ...] = element("TestResult", default=())
    material_actual_property: tuple[OpMaterialActualProperty, ...] = element(
        "MaterialActualProperty", default=()
    )
    required_by_requested_segment_response: RequiredByRequestedSegmentResponse | None = element(
        "RequiredByRequestedSegmentResponse", default=None
    )
    extensions: tuple[AnyElement, ...] = extensions("OpMaterialActual", default=())


@record(type="OpMaterialActualPropertyType")
class OpMaterialActualProperty(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    value: tuple[Value, ...] = element("Value", default=())
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    material_actual_property_child: tuple[OpMaterialActualProperty, ...] = element(
        "MaterialActualPropertyChild", default=()
    )
    material_class_property_id: Identifier | None = element("MaterialClassPropertyID", default=None)
    material_definition_property_id: Identifier | None = element(
        "MaterialDefinitionPropertyID", default=None
    )
    material_lot_property_id: Identifier | None = element("MaterialLotPropertyID", default=None)
    required_by_requested_segment_response: RequiredByRequestedSegmentResponse | None = element(
        "RequiredByRequestedSegmentResponse", default=None
    )
    extensions: tuple[AnyElement, ...] = extensions("OpMaterialActualProperty", default=())
