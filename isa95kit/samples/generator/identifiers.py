"""Identifiers as a plant writes them, with the scheme where several schemes meet."""

from __future__ import annotations

from collections.abc import Callable

from isa95kit.samples.generator.story import Scene, Tell, Text

__all__ = ["ENDINGS", "IDENTIFIERS", "WILDCARD", "own_id"]


def _scheme(scheme: str, name: Callable[[Scene], str]) -> Tell:
    """The identifiers of one scheme, which the plant's agency keeps."""

    def tell(scene: Scene) -> Text:
        attributes = {"schemeID": scheme, "schemeAgencyID": scene.story.plant.agency}
        return name(scene), attributes

    return tell


WILDCARD = "*"

_MATERIAL = "MATERIAL-NUMBER"
_LOT = "LOT-NUMBER"
_ORDER = "ORDER-NUMBER"

_SCHEMES = {
    "MaterialDefinitionType": _MATERIAL,
    "MaterialLotType": _LOT,
    "MaterialSubLotType": _LOT,
    "OperationsRequestType": _ORDER,
    "ProductionRequestType": _ORDER,
}
"""The scheme of the objects of a type, and of whatever refers to them."""


def own_id(type_name: str) -> Tell:
    """The ID of an object of a type, whatever the element that holds it is called."""
    fallback = _short(type_name)

    def name(scene: Scene) -> str:
        if scene.wild == "part":
            return WILDCARD
        return scene.id or f"{fallback}-{scene.story.number:03}"

    scheme = _SCHEMES.get(type_name)
    return _scheme(scheme, name) if scheme else name


def _short(type_name: str) -> str:
    """``OperationsScheduleType`` is OS."""
    local = type_name.removeprefix("ext:").removesuffix("Type")
    capitals = "".join(c for c in local if c.isupper())
    return capitals if len(capitals) > 1 else local[:4].upper()


def _sublot(scene: Scene) -> str:
    return scene.sublot or f"{scene.lot}-01"


def _segment(scene: Scene) -> str:
    return scene.step.segment.id


def _order(prefix: str) -> Tell:
    return lambda scene: f"{prefix}-{scene.story.order}"


def _step(prefix: str) -> Tell:
    return lambda scene: f"{prefix}-{scene.story.order}-{scene.step.number}"


def _person(role: str) -> Tell:
    return lambda scene: scene.story.person(role).id


def _linked(end: int) -> Tell:
    return lambda scene: scene.link[end].id if scene.link else scene.id


def _unless_end(tell: Tell) -> Tell:
    """Nothing in the node that ends a workflow."""
    return lambda scene: "" if scene.code == "END" else tell(scene)


_material = _scheme(_MATERIAL, lambda scene: scene.material.id)
_lot = _scheme(_LOT, lambda scene: scene.lot)
_request = _scheme(_ORDER, lambda scene: f"PO-{scene.story.order}")


def _fact(scene: Scene) -> str:
    return scene.fact.id


ENDINGS: dict[str, Tell] = {
    "PropertyID": _fact,
    "PatternID": lambda scene: f"PAT-{scene.story.process.id}",
    "DependentOperationsSegmentID": _segment,
    "DependentProcessSegmentID": lambda scene: scene.step.segment.process_segment,
    "TestSpecificationID": lambda scene: scene.measurement.specification,
    "RNCTypePropertyChild": _fact,
    "Multiplicity": lambda _: "1..*",
}
"""The text of identifiers that no table names, by the end of the element's name."""

IDENTIFIERS: dict[str, Tell] = {
    "Version": lambda scene: scene.version,
    "Key": lambda scene: f"KEY-{scene.amount.unit}",
    # materials
    "MaterialDefinitionID": _material,
    "MaterialID": _material,
    "ProductID": _material,
    "ActualProductProduced": _material,
    "MaterialDefinitionSourceID": _material,
    "AssemblylDefinitionID": _material,
    "MaterialClassID": lambda scene: scene.material.material_class,
    "MaterialClassBaseID": lambda _: "MATERIAL",
    "AssemblyClassID": lambda scene: scene.material.material_class,
    "MaterialLotID": _lot,
    "MaterialLotSourceID": _lot,
    "LotID": _lot,
    "MaterialSubLotID": _scheme(_LOT, _sublot),
    "MaterialSublotID": _scheme(_LOT, _sublot),
    "MaterialSpecificationID": lambda scene: scene.id,
    "BillOfMaterialsID": lambda scene: scene.story.process.bill,
    "BillOfMaterialID": lambda scene: scene.story.process.bill,
    "OperationsMaterialBillID": lambda scene: scene.story.process.bill,
    "BillOfResourcesID": lambda scene: f"BOR-{scene.story.product.id}",
    "StorageLocation": lambda scene: scene.place.id,
    # resources
    "EquipmentID": lambda scene: scene.equipment.id,
    "EquipmentSourceID": lambda scene: scene.equipment.id,
    "ActualEquipmentID": lambda scene: scene.equipment.id,
    "MemberEquipmentID": lambda scene: scene.equipment.id,
    "EquipmentScope": lambda scene: scene.equipment.id,
    "EquipmentElementID": lambda scene: scene.equipment.id,
    "EquipmentClassID": lambda scene: scene.equipment.equipment_class,
    "ClassEquipmentID": lambda scene: scene.equipment.equipment_class,
    "EquipmentClassBaseID": lambda _: "EQUIPMENT",
    "PhysicalAssetID": lambda scene: scene.equipment.asset,
    "PhysicalAssetSourceID": lambda scene: scene.equipment.asset,
    "FixedAssetID": lambda scene: scene.equipment.asset,
    "PhysicalAssetClassID": lambda scene: scene.equipment.equipment_class,
    "PhysicalAssetClassBaseID": lambda _: "ASSET",
    "VendorID": lambda _: "V-2207",
    "PersonID": lambda scene: scene.person.id,
    "PersonSourceID": lambda scene: scene.person.id,
    "PersonnelClassID": lambda scene: scene.person.personnel_class,
    "PersonnelClassBaseID": lambda _: "STAFF",
    "PersonName": lambda scene: scene.person.name,
    "OperationalClassID": lambda scene: scene.place.equipment_class,
    "OperationalLocationSourceID": lambda scene: scene.place.id,
    "OperationalLocationClassBaseID": lambda _: "PLACE",
    "PhysicalLocation": lambda scene: scene.place.id,
    "ResourceID": lambda scene: scene.equipment.id,
    "ResourceClassID": lambda scene: scene.equipment.equipment_class,
    "ConnectionType": lambda _: "FEEDS",
    "ResourceNetworkConnectionTypeID": lambda _: "FEEDS",
    "ResourceNetworkConnectionSourceID": lambda _: "RNC1",
    # definitions
    "OperationsDefinitionID": lambda scene: scene.story.process.id,
    "ProductProductionRuleID": lambda scene: scene.story.process.id,
    "ProductProductionRule": lambda scene: scene.story.process.id,
    "OperationsSegmentID": _segment,
    "OperationsSegmentSourceID": _segment,
    "ProductSegmentID": _segment,
    "SegmentID": _segment,
    "ProcessSegmentID": lambda scene: scene.step.segment.process_segment,
    "ProcessSegmentParameterID": _fact,
    "ParameterSpecificationID": _fact,
    "WorkMasterID": _unless_end(lambda scene: scene.story.process.work_master),
    "WorkMasterSourceID": lambda scene: scene.story.process.work_master,
    "WorkDefinitionID": lambda scene: scene.story.process.work_master,
    "WorkMasterVersion": _unless_end(lambda scene: scene.story.process.version),
    "WorkDirectiveID": _order("WD"),
    "WorkDirectiveVersion": lambda _: "1",
    "WorkflowSpecificationID": lambda scene: f"WF-{scene.story.process.id}",
    "WorkflowSpecificationNodeID": lambda scene: f"N{scene.step.number}",
    "WorkflowSpecificationNodeTypeID": lambda _: "WORK-STEP",
    "WorkflowSpecificationNodeTypeBaseID": lambda _: "STEP",
    "WorkflowSpecificationConnectionTypeID": lambda _: "FINISH-TO-START",
    "WorkflowSpecificationConnectionTypeBaseID": lambda _: "PRECEDENCE",
    "FromWSNodeID": _linked(0),
    "ToWSNodeID": _linked(1),
    "FromNodeID": _linked(0),
    "ToNodeID": _linked(1),
    "FromID": _linked(0),
    "ToID": _linked(1),
    "FromIDValue": lambda scene: scene.id,
    "ToIDValue": lambda scene: scene.id,
    "FromEquipmentID": _linked(0),
    "ToEquipmentID": _linked(1),
    # orders
    "OperationsScheduleID": lambda scene: f"SCH-{scene.story.start:%Y-%j}",
    "ProductionScheduleID": lambda scene: f"SCH-{scene.story.start:%Y-%j}",
    "WorkScheduleID": lambda scene: f"WS-{scene.story.start:%Y-%j}",
    "OperationsRequestID": _request,
    "ProductionRequestID": _request,
    "OrderID": _request,
    "SegmentRequirementID": lambda scene: f"SR-{scene.step.number}",
    "SegmentRequirementSourceID": lambda scene: f"SR-{scene.step.number}",
    "WorkRequestID": _order("WR"),
    "WorkResponseID": _order("WRS"),
    "JobOrderID": _step("JO"),
    "JobOrderSourceID": _step("JO"),
    "JobResponseID": _step("JR"),
    "MaintenanceRequestID": _order("MRQ"),
    "MaintenanceWorkOrderID": _order("MWO"),
    "MaintenanceResponseID": _order("MRS"),
    # batches and recipes
    "BatchID": lambda scene: f"B-{scene.lot}",
    "CampaignID": lambda scene: f"CPN-{scene.story.start:%Y-%m}",
    "RecipeID": lambda scene: f"MR-{scene.story.product.id}",
    "DerivedFromID": lambda scene: f"GR-{scene.story.product.id}",
    "ExternalID": _order("EXT"),
    "RecipeVersion": lambda scene: scene.story.process.version,
    "RecipeElementID": lambda scene: f"RE-{scene.step.number}",
    "RecipeElementVersion": lambda scene: scene.story.process.version,
    "BuildingBlockElementID": lambda scene: f"BB-{scene.step.segment.process_segment}",
    "BuildingBlockElementVersion": lambda _: "1",
    "ProductName": lambda scene: scene.story.product.name,
    "Author": _person("Planner"),
    "EnumerationSetID": lambda _: "VALVE-POSITIONS",
    "EquipmentProceduralElementClassID": lambda scene: scene.step.segment.process_segment,
    "Condition": lambda scene: f"{_linked(0)(scene)} complete",
    "ConditionAnnotation": lambda scene: f"{scene.step.segment.name} is done",
    "ConfidenceFactor": lambda _: "0.9",
    "ConstraintID": lambda scene: f"RC-{scene.equipment.equipment_class}",
    # tests
    "TestSpecificationID": lambda scene: scene.measurement.specification,
    "TestSpecificationCriteriaID": lambda scene: scene.measurement.criterion,
    "EvaluatedPropertyID": lambda scene: scene.measurement.property,
    "TestableObjectPropertyID": lambda scene: scene.measurement.property,
    "TestableObjectID": lambda scene: scene.measurement.material,
    "OperationsTestRequirementID": lambda scene: f"QTR-{scene.story.order}",
    "TestName": lambda scene: scene.measurement.criterion,
    "TestDisposition": lambda _: "PASSED",
    "PropertyID": lambda scene: scene.measurement.property,
    # events, records and alerts
    "EntryID": lambda scene: scene.entry,
    "RecordReference": lambda _: "E-1",
    "AssociatedEventID": lambda _: "EVT-1",
    "ExternalReference": _order("DOC"),
    "ExternalReferenceID": _order("DOC"),
    "BatchProductionRecordSpec": lambda scene: f"BPRS-{scene.story.product.id}",
    "SampleSourceID": _lot,
    "ComputerID": lambda scene: scene.story.plant.mes,
    "ProceduralElementReference": lambda scene: f"RE-{scene.step.number}",
    "TrendSystemReference": lambda scene: f"{scene.story.plant.mes}-TREND",
    "SOPReference": lambda _: "SOP-0417",
    "Source": lambda scene: scene.story.plant.mes,
    "OperationsRecordSpecificationID": lambda scene: f"ORS-{scene.story.product.id}",
    "WorkRecordSpecificationID": lambda scene: f"WRS-{scene.story.product.id}",
    "OperationsEventClassID": lambda _: "PRODUCTION-EVENT",
    "OperationsEventClassBaseID": lambda _: "EVENT",
    "OperationsEventDefinitionSourceID": lambda _: "STEP-FINISHED",
    "WorkCalendarDefintionEntryID": lambda scene: scene.id or "EARLY",
    "DataSource": lambda scene: f"{scene.equipment.id}.PV",
    "Alias": lambda scene: f"{scene.equipment.id}-TEMPERATURE",
    "SignificantDigits": lambda _: "3",
    "DataCompression": lambda _: "NONE",
    "SamplingType": lambda _: "PERIODIC",
    "Priority": lambda _: "2",
    "Quality": lambda _: "GOOD",
    "ResourceUse": lambda _: "PROCESSING",
    "ResourceType": lambda _: "Equipment",
    "Origin": lambda scene: scene.story.plant.mes,
    "ParameterSubType": lambda _: "SETPOINT",
    "OtherInfoID": lambda _: "REMARK",
    "InformationObjectName": lambda _: "MaterialLot",
    "ElementName": lambda _: "Disposition",
    "EnumElementName": lambda _: "Disposition",
    "DefinedValue": lambda _: "Restricted",
    "OtherEnumValue": lambda _: "MayBeSampled",
    "AttributeID": lambda _: "SHIFT",
    "NodeType": lambda _: "WORK-STEP",
    "Acknowledgement": _person("Operator"),
    "Category": lambda _: "PRODUCTION",
    # parties
    "LogicalID": lambda scene: scene.story.plant.mes,
    "AuthorizationID": _person("Planner"),
    "ApplicationID": lambda scene: scene.story.plant.mes,
    "ApplicationRole": lambda _: "MES",
}
"""The text of identifiers, by the name of the element."""
