"""Codes, states, names and words."""

from __future__ import annotations

from isa95kit.samples.generator.story import Scene, Tell, Text, produced

__all__ = ["CODES", "WORDS"]


def _listed(list_id: str, tell: Tell) -> Tell:
    """A free code, with the list it is from."""

    def told(scene: Scene) -> Text:
        return tell(scene), {"listID": list_id, "listAgencyID": scene.story.plant.agency}

    return told


def _quality(scene: Scene) -> tuple[str, str]:
    """Status and disposition: what the order makes is in process until it is done."""
    return (
        ("In-Process", "In-Process") if produced(scene.flow.use) else ("Approved", "UnRestricted")
    )


def _own_level(scene: Scene) -> str:
    return scene.equipment.path[-1][0]


CODES: dict[str, Tell] = {
    "Status": _listed("LOT-STATUS", lambda scene: _quality(scene)[0]),
    "Disposition": lambda scene: _quality(scene)[1],
    "MaterialUse": lambda scene: scene.flow.use,
    "OperationsType": lambda _: "Production",
    "WorkType": lambda _: "Production",
    "Workype": lambda _: "Production",
    "RequestState": lambda _: "Released",
    "ScheduleState": lambda _: "Released",
    "SegmentState": lambda _: "Released",
    "ResponseState": lambda _: "Completed",
    "PerformanceState": lambda _: "Completed",
    "JobState": lambda _: "Completed",
    "WorkState": lambda _: "Completed",
    "WorkDirectiveState": lambda _: "Completed",
    "CapabilityType": lambda scene: scene.code or "Available",
    "DispatchStatus": lambda _: "Ready",
    "Command": lambda _: "Start",
    "EquipmentUse": _listed("EQUIPMENT-USE", lambda _: "PROCESSING"),
    "PersonnelUse": _listed("PERSONNEL-USE", lambda _: "OPERATION"),
    "PhysicalAssetUse": _listed("ASSET-USE", lambda _: "PROCESSING"),
    "UseType": _listed("BILL-USE", lambda _: "PRODUCTION"),
    "Reason": _listed("REASONS", lambda _: "PLANNED"),
    "ReasonCode": _listed("REASONS", lambda _: "PLANNED"),
    "RequiredByRequestedSegmentResponse": lambda _: "Optional",
    "Dependency": lambda scene: "NotInParallel" if scene.code == "FIRST" else "AfterEnd",
    "DefinitionType": lambda _: "Instance",
    "PropertyType": lambda _: "InstanceType",
    "AssemblyType": lambda _: "Physical",
    "AssemblyRelationship": lambda _: "Permanent",
    "RelationshipType": lambda _: "Physical",
    "RelationshipForm": lambda _: "Permanent",
    "LocationType": lambda _: "Equipment",
    "ResourceType": lambda _: "Equipment",
    "Format": lambda _: "WKT",
    "MOMFunction": lambda _: "Execution management",
    "EnterpriseFunction": lambda _: "Production control",
    "OperationsEventType": lambda _: "Event",
    "OperationsEventLevel": lambda _: "Level 3",
    "Extension": lambda _: "NA",
    "FromType": lambda _: "Step",
    "ToType": lambda _: "Step",
    "IDScope": lambda _: "Internal",
    "LinkType": lambda _: "ControlLink",
    "Depiction": lambda _: "LineAndArrow",
    "Mode": lambda _: "Automatic",
    "Language": lambda _: "en",
    "RecordStatus": _listed("RECORD-STATUS", lambda _: "OPEN"),
    "EntryType": _listed("SHIFTS", lambda scene: scene.id or "EARLY"),
    "RecurrenceTime": _listed("RECURRENCE", lambda _: "DAILY"),
    "DurationRule": _listed("DURATION", lambda _: "8H"),
    "FromStateCode": _listed("LOT-STATUS", lambda _: "In-Process"),
    "ToStateCode": _listed("LOT-STATUS", lambda _: "Disposition Pending"),
    "ErrorType": lambda _: "BusinessError",
    "TransactionVerb": lambda _: "PROCESS",
    "TransactionNoun": lambda _: "OPERATIONS SCHEDULE",
    "AlarmEvent": _listed("ALARM-EVENTS", lambda _: "ACTIVE"),
    "AlarmType": _listed("ALARM-TYPES", lambda _: "HIGH"),
    "QualificationStatus": _listed("QUALIFICATION", lambda _: "QUALIFIED"),
    "SampleType": _listed("SAMPLE-TYPES", lambda _: "IN-PROCESS"),
    "TestCode": _listed("TESTS", lambda scene: scene.measurement.criterion),
    "AnalysisUsed": _listed("METHODS", lambda _: "HPLC"),
    "EquipmentElementLevel": _own_level,
    "EquipmentLevel": _own_level,
}
"""The text of codes and enumerations, by the name of the element."""

WORDS: dict[str, Tell] = {
    "Description": lambda scene: scene.words,
    "Name": lambda scene: scene.person.name,
    "ApprovedBy": lambda scene: scene.story.person("QA").name,
    "PersonID": lambda scene: scene.person.id,
    "Manufacturer": lambda _: "Ferrum Works",
    "MessageText": lambda scene: f"{scene.step.segment.name}: done",
    "Problem": lambda scene: f"Bearing of {scene.equipment.name} runs hot",
    "Note": lambda scene: f"Order {scene.story.order}",
    "ScheduleEntryNote": lambda scene: f"Order {scene.story.order}",
    "CommentText": lambda scene: f"{scene.step.segment.name} went as planned",
    "Reason": lambda _: "Correction of a typing error",
    "SamplePullReason": lambda _: "In-process control",
    "EvaluatedCriterionResult": lambda _: "Pass",
    "Result": lambda _: "Pass",
    "Expression": lambda scene: f"{scene.measurement.property} >= {scene.measurement.low}",
    "Label": lambda scene: scene.words,
    "CommandRule": lambda _: "Start when the equipment is clean",
    "Location": lambda scene: scene.place.id,
    "ThrownFrom": lambda scene: scene.story.plant.mes,
    "ErrorDescription": lambda scene: f"Order {scene.story.order} is not known",
    "ErrorCode": lambda _: "UNKNOWN-ORDER",
    "ChangeIndication": lambda _: "0a4d55a8d778e5022fab701977c5d840bbc486d0",
    "Delimiter": lambda _: ";",
    "TagDelimiter": lambda _: ";",
    "OrderDelimiter": lambda _: "|",
    "DelimitedData": lambda _: "1;21.5|2;21.6",
    "URILocation": lambda _: "https://example.org/profiles/plant",
    "ChannelURI": lambda _: "urn:example:channel:orders",
    "Topic": lambda _: "OperationsSchedule",
}
"""Free texts, by the name of the element."""
