"""Words plants and ERP systems use, and where B2MML puts what they mean.

A habit applies where its path leads somewhere from the type at hand in the release at hand, so
one table serves all releases. Earlier rows win.
"""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["HABITS", "ROOT_NOUNS", "Habit", "fold"]


@dataclass(frozen=True, slots=True)
class Habit:
    """Words (folded by `fold`), the path of child names to write instead, and the types (as a
    part of their name) the row is meant for, all if empty. ``remark`` says more when needed.
    """

    words: frozenset[str]
    path: tuple[str, ...]
    types: tuple[str, ...] = ()
    remark: str = ""


def fold(name: str) -> str:
    """A name without case, hyphens, underscores, dots and blanks, for comparing."""
    return "".join(letter for letter in name.casefold() if letter.isalnum())


def _habit(words: str, path: str, types: str = "", remark: str = "") -> Habit:
    return Habit(frozenset(words.split()), tuple(path.split("/")), tuple(types.split()), remark)


_LOT = "lotnumber lotno lotid lot batchnumber batchno batchid batch charge chargenumber charg"
_SUBLOT = "container containerid containernumber sscc pallet palletid handlingunit hu serialnumber"
_MATERIAL = (
    "material materialnumber materialno materialid materialcode matnr item itemno itemid "
    "itemnumber article articleno articlenumber part partno partnumber product productid "
    "productcode sku"
)
_ORDER = (
    "ordernumber orderno orderid ordernr order workorder workorderid workorderno processorder "
    "processorderid productionorder productionorderid aufnr manufacturingorder"
)
_PLACE = "plant site werk facility area line location plantid siteid workcenter workcentre"
_UNIT = "uom unit units unitcode unitofmeasurement baseunit baseuom meins"
_START = "startdate plannedstart plannedstartdate plannedstarttime scheduledstart begin basicstart"
_END = "enddate duedate plannedend plannedenddate plannedendtime scheduledend finish basicfinish"
_EXPIRY = (
    "expirydate expiry expirationdate expiration bestbefore bestbeforedate useby sled "
    "shelflifeexpirationdate retestdate"
)
_STATUS = "status state orderstatus"

HABITS: tuple[Habit, ...] = (
    _habit(_LOT, "MaterialLotID"),
    _habit(_LOT, "ID", "MaterialLotType"),
    _habit(_SUBLOT, "MaterialSubLotID"),
    _habit(_SUBLOT, "ID", "MaterialSubLotType"),
    _habit(_MATERIAL, "MaterialDefinitionID"),
    _habit(_MATERIAL, "ID", "MaterialDefinitionType"),
    _habit(_MATERIAL, "MaterialRequirement/MaterialDefinitionID"),
    _habit(_MATERIAL, "MaterialActual/MaterialDefinitionID"),
    _habit(_ORDER, "ID", "RequestType JobOrderType"),
    _habit(_ORDER, "OperationsRequestID"),
    _habit(_ORDER, "ProductionRequestID"),
    _habit(_ORDER, "OperationsRequest/ID"),
    _habit("schedulenumber scheduleid planid", "ID", "ScheduleType"),
    _habit("operationnumber operationno opno vornr step phase phaseid", "ID", "Segment"),
    _habit(_UNIT, "UnitOfMeasure"),
    _habit(_UNIT, "Quantity/UnitOfMeasure"),
    _habit(_UNIT, "Value/UnitOfMeasure"),
    _habit("qty quantity amount value menge number", "QuantityString"),
    _habit("qty amount quantityvalue menge", "Quantity/QuantityString"),
    _habit("value val stringvalue", "ValueString"),
    _habit("val valuetext", "Value/ValueString"),
    _habit("datatypename type", "DataType", "ValueType QuantityValueType"),
    _habit("hierarchyscopeid", "HierarchyScope/EquipmentID"),
    _habit(_PLACE, "HierarchyScope/EquipmentID"),
    _habit(_PLACE, "HierarchyScope"),
    _habit("storagebin bin lgort lgpla warehouse shelf rack tank", "StorageLocation/Location"),
    _habit("storagebin bin lgort lgpla warehouse shelf rack tank", "StorageLocation"),
    _habit(_EXPIRY, "ExpirationDate"),
    _habit(_EXPIRY, "Expiration"),
    _habit(_EXPIRY, "EffectiveEndDate", "MaterialLotType MaterialSubLotType"),
    _habit(
        _EXPIRY,
        "MaterialLotProperty",
        "",
        "This release has no element for expiry: agree on a property, such as ExpiryDate.",
    ),
    _habit(
        "scrap scrapqty scrapquantity scrapped rework waste",
        "MaterialUse",
        "ActualType",
        'Scrap is reported as a material actual of its own, with MaterialUse Other and the text '
        '"Scrap" in attribute OtherValue.',
    ),
    _habit(
        "scrap scrapqty scrapquantity scrapped rework waste",
        "MaterialActual/MaterialUse",
        "",
        'Scrap is reported as a material actual of its own, with MaterialUse Other and the text '
        '"Scrap" in attribute OtherValue.',
    ),
    _habit(
        "scrapreason reason reasoncode scrapcode defectcode",
        "MaterialActualProperty",
        "",
        "B2MML has no element for a reason here: use a property, such as ScrapReason.",
    ),
    _habit("movementtype bwart use usage", "MaterialUse"),
    _habit("qualitystatus stocktype usagedecision qastatus releasestatus", "Disposition"),
    _habit("qualitystatus stocktype usagedecision qastatus releasestatus", "Status"),
    _habit(_STATUS, "RequestState"),
    _habit(_STATUS, "ResponseState"),
    _habit(_STATUS, "SegmentState"),
    _habit(_STATUS, "JobState"),
    _habit(_STATUS, "DispatchStatus"),
    _habit(_STATUS, "ScheduleState"),
    _habit(_STATUS, "PerformanceState"),
    _habit(_START + " earlieststart", "EarliestStartTime"),
    _habit(_START, "StartTime"),
    _habit(_END + " latestend", "LatestEndTime"),
    _habit(_END, "EndTime"),
    _habit(_END, "Endtime"),
    _habit("actualstart actualstartdate starttime begintime", "ActualStartTime"),
    _habit("actualend actualfinish actualenddate endtime finishtime", "ActualEndTime"),
    _habit("validfrom startdate effectivedate effectivefrom", "EffectiveStartDate"),
    _habit("validto validuntil enddate effectiveto", "EffectiveEndDate"),
    _habit("revision rev revisionlevel", "Version"),
    _habit("postingdate bookingdate budat posted", "PostingDate"),
    _habit("timestamp createdat createdate creationdate messagedate sent", "CreationDateTime"),
    _habit("timestamp createdat createdate creationdate lastchanged", "PublishedDate"),
    _habit("messageid msgid guid uuid correlationid", "BODID"),
    _habit("logicalid source sendingsystem system", "Sender/LogicalID"),
    _habit("recipe recipeid routing routingid", "WorkMasterID"),
    _habit("recipe recipeid routing routingid", "OperationsDefinitionID"),
    _habit("machine machineid equipmentno resource resourceid asset unitid", "EquipmentID"),
    _habit("machine machineid equipmentno resource resourceid", "EquipmentActual/EquipmentID"),
    _habit("machine machineid equipmentno resource resourceid", "EquipmentRequirement/EquipmentID"),
    _habit("operator operatorid user userid username employee employeeid", "PersonID"),
    _habit("operator operatorid user userid employee employeeid", "PersonnelActual/PersonID"),
    _habit("operator operatorid user userid employee employeeid", "PersonnelRequirement/PersonID"),
    _habit("name fullname lastname", "PersonName"),
    _habit("id", "EntryID"),
    _habit("number no nr code key name identifier", "ID"),
    _habit("name text comment remark note shorttext longtext title label", "Description"),
    _habit("ordertype type operationtype", "OperationsType"),
    _habit("ordertype type", "WorkType"),
    _habit("prio urgency", "Priority"),
)  # fmt: skip

ROOT_NOUNS = (
    ("ProductionSchedule", "OperationsSchedule", "with OperationsType Production"),
    ("ProductionPerformance", "OperationsPerformance", "with OperationsType Production"),
    ("ProductionCapability", "OperationsCapability", "with OperationsType Production"),
    ("ProductDefinition", "OperationsDefinition", "with OperationsType Production"),
    ("ProductInformation", "OperationsDefinitionInformation", ""),
    ("MaintenanceRequest", "OperationsSchedule", "with OperationsType Maintenance"),
    ("MaintenanceResponse", "OperationsPerformance", "with OperationsType Maintenance"),
    ("ProductionRequest", "OperationsRequest", "with OperationsType Production"),
    ("ProductionResponse", "OperationsResponse", "with OperationsType Production"),
    ("QAMaterialTestSpec", "TestSpecification", ""),
    ("EquipmentCapabilityTestSpec", "TestSpecification", ""),
    ("PhysicalAssetCapabilityTestSpec", "TestSpecification", ""),
    ("ResourceNetworkConnectionInformation", "ResourceRelationshipNetworkInformation", ""),
    ("MaterialTestSpec", "TestSpecification", ""),
    ("QualificationTestSpecification", "TestSpecification", ""),
)
"""Nouns that ended, the noun that took over their messages, and what to set in it."""
