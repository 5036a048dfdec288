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
    """What has actually been done and used in one segment."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    published_date: DateTime | None = element("PublishedDate", default=None)
    """When the information was published or sent out."""
    posting_date: DateTime | None = element("PostingDate", default=None)
    """The date for which the business system is to book the report."""
    actual_start_time: DateTime | None = element("ActualStartTime", default=None)
    """When it actually began."""
    actual_end_time: DateTime | None = element("ActualEndTime", default=None)
    """When it actually ended."""
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    """The place in the equipment hierarchy within which the information holds."""
    operations_type: OperationsType | None = element("OperationsType", default=None)
    """The category of operations it belongs to."""
    process_segment_id: tuple[Identifier, ...] = element("ProcessSegmentID", default=())
    """Identifies a process segment."""
    operations_request_id: tuple[Identifier, ...] = element("OperationsRequestID", default=())
    """Identifies the operations request."""
    segment_requirement_id: tuple[Identifier, ...] = element("SegmentRequirementID", default=())
    """Identifies the segment requirement."""
    operations_definition_id: tuple[Identifier, ...] = element("OperationsDefinitionID", default=())
    """Identifies an operations definition."""
    operations_segment_id: tuple[Identifier, ...] = element("OperationsSegmentID", default=())
    """Identifies an operations segment."""
    work_response_id: tuple[Identifier, ...] = element("WorkResponseID", default=())
    """Identifies a work response behind the reported segment."""
    job_response_id: tuple[Identifier, ...] = element("JobResponseID", default=())
    """Identifies a job response behind the reported segment."""
    segment_state: ResponseState | None = element("SegmentState", default=None)
    """The state of the segment."""
    segment_data: tuple[OpSegmentData, ...] = element("SegmentData", default=())
    """Data collected about the segment."""
    personnel_actual: tuple[OpPersonnelActual, ...] = element("PersonnelActual", default=())
    """Personnel actually used."""
    equipment_actual: tuple[OpEquipmentActual, ...] = element("EquipmentActual", default=())
    """Equipment actually used."""
    physical_asset_actual: tuple[OpPhysicalAssetActual, ...] = element(
        "PhysicalAssetActual", default=()
    )
    """Physical assets actually used."""
    material_actual: tuple[OpMaterialActual, ...] = element("MaterialActual", default=())
    """Material actually used."""
    segment_response_child: tuple[OpSegmentResponse, ...] = element(
        "SegmentResponseChild", default=()
    )
    """A segment response inside this one."""
    required_by_requested_segment_response: RequiredByRequestedSegmentResponse | None = element(
        "RequiredByRequestedSegmentResponse", default=None
    )
    """Whether the response has to report this item."""
    extensions: tuple[AnyElement, ...] = extensions("OpSegmentResponse", default=())


@record(type="OpSegmentDataType")
class OpSegmentData(Component):
    """Data collected about a segment or a job beside its resources."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    """The place in the equipment hierarchy within which the information holds."""
    value: tuple[Value, ...] = element("Value", default=())
    """A value, with its data type and unit; several are alternatives or a list both sides
    agree on.
    """
    segment_data_child: tuple[OpSegmentData, ...] = element("SegmentDataChild", default=())
    """Data inside this data."""
    required_by_requested_segment_response: RequiredByRequestedSegmentResponse | None = element(
        "RequiredByRequestedSegmentResponse", default=None
    )
    """Whether the response has to report this item."""
    extensions: tuple[AnyElement, ...] = extensions("OpSegmentData", default=())


@record(type="OpPersonnelActualType")
class OpPersonnelActual(Component):
    """The personnel that actually took part in a segment or job, by class or by person."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    personnel_class_id: tuple[Identifier, ...] = element("PersonnelClassID", default=())
    """Identifies a personnel class."""
    person_id: tuple[Identifier, ...] = element("PersonID", default=())
    """Identifies a person."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    personnel_use: PersonnelUse | None = element("PersonnelUse", default=None)
    """What the personnel are used for."""
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    """How much or how many, with the unit."""
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    """The place in the equipment hierarchy within which the information holds."""
    spatial_definition: SpatialDefinition | None = element("SpatialDefinition", default=None)
    """The shape or position of the resource in space."""
    operational_location: ResourceLocation | None = element("OperationalLocation", default=None)
    """Where the resource is or has to be."""
    test_result: tuple[TestResult, ...] = element("TestResult", default=())
    """A test result."""
    personnel_actual_property: tuple[OpPersonnelActualProperty, ...] = element(
        "PersonnelActualProperty", default=()
    )
    """A property, with its value."""
    personnel_actual_child: tuple[OpPersonnelActual, ...] = element(
        "PersonnelActualChild", default=()
    )
    """A part of this item, stated by itself."""
    required_by_requested_segment_response: RequiredByRequestedSegmentResponse | None = element(
        "RequiredByRequestedSegmentResponse", default=None
    )
    """Whether the response has to report this item."""
    extensions: tuple[AnyElement, ...] = extensions("OpPersonnelActual", default=())


@record(type="OpPersonnelActualPropertyType")
class OpPersonnelActualProperty(Component):
    """A property of the personnel that actually took part in a segment or job."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    value: tuple[Value, ...] = element("Value", default=())
    """A value, with its data type and unit; several are alternatives or a list both sides
    agree on.
    """
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    """How much or how many, with the unit."""
    personnel_actual_property_child: tuple[OpPersonnelActualProperty, ...] = element(
        "PersonnelActualPropertyChild", default=()
    )
    """A property inside this one."""
    personnel_class_property_id: Identifier | None = element(
        "PersonnelClassPropertyID", default=None
    )
    """Identifies the property of the personnel class that is meant."""
    person_property_id: Identifier | None = element("PersonPropertyID", default=None)
    """Identifies the property of the person that is meant."""
    required_by_requested_segment_response: RequiredByRequestedSegmentResponse | None = element(
        "RequiredByRequestedSegmentResponse", default=None
    )
    """Whether the response has to report this item."""
    extensions: tuple[AnyElement, ...] = extensions("OpPersonnelActualProperty", default=())


@record(type="OpEquipmentActualType")
class OpEquipmentActual(Component):
    """The equipment that actually was used in a segment or job, by class or by piece."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    equipment_class_id: tuple[Identifier, ...] = element("EquipmentClassID", default=())
    """Identifies an equipment class."""
    equipment_id: tuple[Identifier, ...] = element("EquipmentID", default=())
    """Identifies a piece of equipment."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    equipment_use: EquipmentUse | None = element("EquipmentUse", default=None)
    """What the equipment is used for."""
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    """How much or how many, with the unit."""
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    """The place in the equipment hierarchy within which the information holds."""
    spatial_definition: SpatialDefinition | None = element("SpatialDefinition", default=None)
    """The shape or position of the resource in space."""
    operational_location: ResourceLocation | None = element("OperationalLocation", default=None)
    """Where the resource is or has to be."""
    test_result: tuple[TestResult, ...] = element("TestResult", default=())
    """A test result."""
    equipment_actual_property: tuple[OpEquipmentActualProperty, ...] = element(
        "EquipmentActualProperty", default=()
    )
    """A property, with its value."""
    equipment_actual_child: tuple[OpEquipmentActual, ...] = element(
        "EquipmentActualChild", default=()
    )
    """A part of this item, stated by itself."""
    required_by_requested_segment_response: RequiredByRequestedSegmentResponse | None = element(
        "RequiredByRequestedSegmentResponse", default=None
    )
    """Whether the response has to report this item."""
    extensions: tuple[AnyElement, ...] = extensions("OpEquipmentActual", default=())


@record(type="OpEquipmentActualPropertyType")
class OpEquipmentActualProperty(Component):
    """A property of the equipment that actually was used in a segment or job."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    value: tuple[Value, ...] = element("Value", default=())
    """A value, with its data type and unit; several are alternatives or a list both sides
    agree on.
    """
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    """How much or how many, with the unit."""
    equipment_actual_property_child: tuple[OpEquipmentActualProperty, ...] = element(
        "EquipmentActualPropertyChild", default=()
    )
    """A property inside this one."""
    equipment_class_property_id: Identifier | None = element(
        "EquipmentClassPropertyID", default=None
    )
    """Identifies the property of the equipment class that is meant."""
    equipment_property_id: Identifier | None = element("EquipmentPropertyID", default=None)
    """Identifies the property of the equipment that is meant."""
    required_by_requested_segment_response: RequiredByRequestedSegmentResponse | None = element(
        "RequiredByRequestedSegmentResponse", default=None
    )
    """Whether the response has to report this item."""
    extensions: tuple[AnyElement, ...] = extensions("OpEquipmentActualProperty", default=())


@record(type="OpPhysicalAssetActualType")
class OpPhysicalAssetActual(Component):
    """The physical assets that actually were used in a segment or job, by class or by asset."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    physical_asset_class_id: tuple[Identifier, ...] = element("PhysicalAssetClassID", default=())
    """Identifies a physical asset class."""
    physical_asset_id: tuple[Identifier, ...] = element("PhysicalAssetID", default=())
    """Identifies a physical asset."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    physical_asset_use: PhysicalAssetUse | None = element("PhysicalAssetUse", default=None)
    """What the physical asset is used for."""
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    """How much or how many, with the unit."""
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    """The place in the equipment hierarchy within which the information holds."""
    spatial_definition: SpatialDefinition | None = element("SpatialDefinition", default=None)
    """The shape or position of the resource in space."""
    physical_location: ResourceLocation | None = element("PhysicalLocation", default=None)
    """Where the physical asset is or has to be."""
    test_result: tuple[TestResult, ...] = element("TestResult", default=())
    """A test result."""
    physical_asset_actual_property: tuple[OpPhysicalAssetActualProperty, ...] = element(
        "PhysicalAssetActualProperty", default=()
    )
    """A property, with its value."""
    physical_asset_actual_child: tuple[OpPhysicalAssetActual, ...] = element(
        "PhysicalAssetActualChild", default=()
    )
    """A part of this item, stated by itself."""
    required_by_requested_segment_response: RequiredByRequestedSegmentResponse | None = element(
        "RequiredByRequestedSegmentResponse", default=None
    )
    """Whether the response has to report this item."""
    extensions: tuple[AnyElement, ...] = extensions("OpPhysicalAssetActual", default=())


@record(type="OpPhysicalAssetActualPropertyType")
class OpPhysicalAssetActualProperty(Component):
    """A property of the physical assets that actually were used in a segment or job."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    value: tuple[Value, ...] = element("Value", default=())
    """A value, with its data type and unit; several are alternatives or a list both sides
    agree on.
    """
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    """How much or how many, with the unit."""
    physical_asset_actual_property_child: tuple[OpPhysicalAssetActualProperty, ...] = element(
        "PhysicalAssetActualPropertyChild", default=()
    )
    """A property inside this one."""
    physical_asset_class_property_id: Identifier | None = element(
        "PhysicalAssetClassPropertyID", default=None
    )
    """Identifies the property of the physical asset class that is meant."""
    physical_asset_property_id: Identifier | None = element("PhysicalAssetPropertyID", default=None)
    """Identifies the property of the physical asset that is meant."""
    required_by_requested_segment_response: RequiredByRequestedSegmentResponse | None = element(
        "RequiredByRequestedSegmentResponse", default=None
    )
    """Whether the response has to report this item."""
    extensions: tuple[AnyElement, ...] = extensions("OpPhysicalAssetActualProperty", default=())


@record(type="OpMaterialActualType")
class OpMaterialActual(Component):
    """The material that actually was consumed, produced or otherwise used in a segment or
    job, by class, definition, lot or sublot.
    """

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    material_class_id: tuple[Identifier, ...] = element("MaterialClassID", default=())
    """Identifies a material class."""
    material_definition_id: tuple[Identifier, ...] = element("MaterialDefinitionID", default=())
    """Identifies a material definition."""
    material_lot_id: tuple[Identifier, ...] = element("MaterialLotID", default=())
    """Identifies a material lot."""
    material_sub_lot_id: tuple[Identifier, ...] = element("MaterialSubLotID", default=())
    """Identifies a material sublot."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    material_use: MaterialUse | None = element("MaterialUse", default=None)
    """What the material is used for, or what becomes of it."""
    spatial_definition: SpatialDefinition | None = element("SpatialDefinition", default=None)
    """The shape or position of the resource in space."""
    storage_location: ResourceLocation | None = element("StorageLocation", default=None)
    """Where the material is stored."""
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    """How much or how many, with the unit."""
    assembly_actual: tuple[OpMaterialActual, ...] = element("AssemblyActual", default=())
    """Material actually used that is a part of this one."""
    assembly_type: AssemblyType | None = element("AssemblyType", default=None)
    """Whether the parts are joined physically or only belong together logically."""
    assembly_relationship: AssemblyRelationship | None = element(
        "AssemblyRelationship", default=None
    )
    """Whether the assembly stays together for good or for a time."""
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    """The place in the equipment hierarchy within which the information holds."""
    test_result: tuple[TestResult, ...] = element("TestResult", default=())
    """A test result."""
    material_actual_property: tuple[OpMaterialActualProperty, ...] = element(
        "MaterialActualProperty", default=()
    )
    """A property, with its value."""
    required_by_requested_segment_response: RequiredByRequestedSegmentResponse | None = element(
        "RequiredByRequestedSegmentResponse", default=None
    )
    """Whether the response has to report this item."""
    extensions: tuple[AnyElement, ...] = extensions("OpMaterialActual", default=())


@record(type="OpMaterialActualPropertyType")
class OpMaterialActualProperty(Component):
    """A property of the material that actually was used in a segment or job."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    value: tuple[Value, ...] = element("Value", default=())
    """A value, with its data type and unit; several are alternatives or a list both sides
    agree on.
    """
    quantity: tuple[QuantityValue, ...] = element("Quantity", default=())
    """How much or how many, with the unit."""
    material_actual_property_child: tuple[OpMaterialActualProperty, ...] = element(
        "MaterialActualPropertyChild", default=()
    )
    """A property inside this one."""
    material_class_property_id: Identifier | None = element("MaterialClassPropertyID", default=None)
    """Identifies the property of the material class that is meant."""
    material_definition_property_id: Identifier | None = element(
        "MaterialDefinitionPropertyID", default=None
    )
    """Identifies the property of the material definition that is meant."""
    material_lot_property_id: Identifier | None = element("MaterialLotPropertyID", default=None)
    """Identifies the property of the material lot that is meant."""
    required_by_requested_segment_response: RequiredByRequestedSegmentResponse | None = element(
        "RequiredByRequestedSegmentResponse", default=None
    )
    """Whether the response has to report this item."""
    extensions: tuple[AnyElement, ...] = extensions("OpMaterialActualProperty", default=())
