"""The clean documents that broken samples are made of, in short: see `breaks`.

Those that every release has keep to what is the same in all of them.
"""

from __future__ import annotations

__all__ = [
    "AREA",
    "BATCH_RECORD",
    "CAPABILITY",
    "DEFINITION",
    "DIVIDED_LOT",
    "JOB",
    "LOT",
    "LOT_MESSAGE",
    "LOT_STATUS",
    "MATERIAL",
    "PERFORMANCE",
    "SCHEDULE",
    "VALUE_LOT",
    "message",
    "performance",
    "schedule",
    "status_message",
]

AREA = """<ApplicationArea>
  <Sender>
    <LogicalID>$mes</LogicalID>
    <ReferenceID>$reference</ReferenceID>
    <AuthorizationID>$person</AuthorizationID>
  </Sender>
  <CreationDateTime>$now</CreationDateTime>
  <BODID>$bodid</BODID>
  <UserArea>
    <ValueString name="PayloadHash" format="SHA-256">PAYLOAD-HASH</ValueString>
  </UserArea>
</ApplicationArea>"""
"""An application area as the ``gxp`` set wants it."""


def message(verb: str, noun: str, content: str, criteria: str = "", *, area: str = AREA) -> str:
    """The template of a message: *content* are its objects, *criteria* what its verb holds.

    >>> message("Get", "Person", "<Person/>", area="")
    '<GetPerson><DataArea><Get/><Person/></DataArea></GetPerson>'
    """
    said = f"<{verb}>{criteria}</{verb}>" if criteria else f"<{verb}/>"
    name = f"{verb}{noun}"
    return f"<{name}>{area}<DataArea>{said}{content}</DataArea></{name}>"


_QUANTITY = """<Quantity>
    <QuantityString>$quantity</QuantityString>
    <DataType>decimal</DataType>
    <UnitOfMeasure>$unit</UnitOfMeasure>
  </Quantity>"""

LOT = f"""<MaterialLot>
  <ID>$lot</ID>
  <Description>$material_name</Description>
  <MaterialDefinitionID>$material</MaterialDefinitionID>
  {_QUANTITY}
</MaterialLot>"""
"""A lot; in all releases."""

VALUE_LOT = """<MaterialLot>
  <ID>$lot</ID>
  <MaterialLotProperty>
    <ID>$property</ID>
    <Value>
      <ValueString>$result</ValueString>
      <DataType>decimal</DataType>
      <UnitOfMeasure>$result_unit</UnitOfMeasure>
    </Value>
  </MaterialLotProperty>
</MaterialLot>"""
"""A lot with something measured; in all releases."""

DIVIDED_LOT = """<MaterialLot>
  <ID>$lot</ID>
  <MaterialDefinitionID>$material</MaterialDefinitionID>
  <MaterialSubLot>
    <ID>$sublot</ID>
    <Quantity>
      <QuantityString>$half</QuantityString>
      <UnitOfMeasure>$unit</UnitOfMeasure>
    </Quantity>
  </MaterialSubLot>
  <Quantity>
    <QuantityString>$quantity</QuantityString>
    <UnitOfMeasure>$unit</UnitOfMeasure>
  </Quantity>
</MaterialLot>"""
"""A lot of which a part lies elsewhere."""

LOT_MESSAGE = message(
    "Sync",
    "MaterialLot",
    LOT,
    '<ActionCriteria><ActionExpression actionCode="Add">/SyncMaterialLot/DataArea/MaterialLot'
    "</ActionExpression></ActionCriteria>",
    area="""<ApplicationArea>
  <Sender>
    <LogicalID>$mes</LogicalID>
  </Sender>
  <CreationDateTime>$now</CreationDateTime>
  <BODID>$bodid</BODID>
</ApplicationArea>""",
)
"""A lot that is told of; in all releases."""

MATERIAL = """<MaterialDefinition>
  <ID>$material</ID>
  <Version>$version</Version>
  <Description>$material_name</Description>
  <EffectiveStartDate>$start</EffectiveStartDate>
  <EffectiveEndDate>$year_after</EffectiveEndDate>
</MaterialDefinition>"""

JOB = """<JobOrder>
  <ID>$job</ID>
  <StartTime>$start</StartTime>
  <EndTime>$end</EndTime>
  <WorkMasterID>$work_master</WorkMasterID>
  <WorkMasterVersion>$process_version</WorkMasterVersion>
  <Priority>2</Priority>
</JobOrder>"""

DEFINITION = """<OperationsDefinition>
  <ID>$process</ID>
  <Version>$process_version</Version>
  <OperationsType>Production</OperationsType>
  <OperationsSegment>
    <ID>PREPARE</ID>
  </OperationsSegment>
  <OperationsSegment>
    <ID>$segment</ID>
    <SegmentDependency>
      <ID>1</ID>
      <Dependency>AfterEnd</Dependency>
      <SegmentID>PREPARE</SegmentID>
    </SegmentDependency>
  </OperationsSegment>
</OperationsDefinition>"""

CAPABILITY = """<OperationsCapability>
  <ID>$schedule</ID>
  <EquipmentCapability>
    <ID>1</ID>
    <EquipmentID>$equipment</EquipmentID>
    <CapabilityType>Total</CapabilityType>
    <Quantity><QuantityString>16</QuantityString><UnitOfMeasure>HUR</UnitOfMeasure></Quantity>
  </EquipmentCapability>
  <EquipmentCapability>
    <ID>2</ID>
    <EquipmentID>$equipment</EquipmentID>
    <CapabilityType>Used</CapabilityType>
    <Quantity><QuantityString>11</QuantityString><UnitOfMeasure>HUR</UnitOfMeasure></Quantity>
  </EquipmentCapability>
  <EquipmentCapability>
    <ID>3</ID>
    <EquipmentID>$equipment</EquipmentID>
    <CapabilityType>Unused</CapabilityType>
    <Quantity><QuantityString>5</QuantityString><UnitOfMeasure>HUR</UnitOfMeasure></Quantity>
  </EquipmentCapability>
</OperationsCapability>"""


def schedule(inside: str = "", request: str = "", state: str = "") -> str:
    """The template of a schedule with one order of one segment.

    *inside* is what the segment holds behind its times, *request* what the order holds before it,
    *state* what stands behind the times of the schedule.

    >>> "<SegmentRequirement>" in schedule()
    True
    """
    return f"""<OperationsSchedule>
  <ID>$schedule</ID>
  <StartTime>$start</StartTime>
  <EndTime>$end</EndTime>
  {state}
  <OperationsRequest>
    <ID>$order</ID>
    {request}
    <SegmentRequirement>
      <ID>$line</ID>
      <EarliestStartTime>$start</EarliestStartTime>
      <LatestEndTime>$end</LatestEndTime>
      <ProcessSegmentID>$process_segment</ProcessSegmentID>
      <OperationsDefinitionID>$process</OperationsDefinitionID>
      <OperationsSegmentID>$segment</OperationsSegmentID>
      <SegmentParameter>
        <ID>OperationsDefinitionVersion</ID>
        <Value><ValueString>$process_version</ValueString></Value>
      </SegmentParameter>
      {inside}
    </SegmentRequirement>
  </OperationsRequest>
</OperationsSchedule>"""


SCHEDULE = schedule()
"""An order for one segment."""

_USED = """<MaterialActual>
        <ID>10</ID>
        <MaterialDefinitionID>$used</MaterialDefinitionID>
        <MaterialLotID>$used_lot</MaterialLotID>
        <MaterialUse>Consumed</MaterialUse>
        <Quantity>
          <QuantityString>$used_amount</QuantityString>
          <UnitOfMeasure>$used_unit</UnitOfMeasure>
        </Quantity>
      </MaterialActual>"""


def performance(actuals: str = _USED, state: str = "Completed") -> str:
    """The template of what was done in one segment of an order.

    >>> "<MaterialUse>Consumed</MaterialUse>" in performance()
    True
    """
    return f"""<OperationsPerformance>
  <ID>$performance</ID>
  <PublishedDate>$now</PublishedDate>
  <OperationsScheduleID>$schedule</OperationsScheduleID>
  <OperationsResponse>
    <ID>$response</ID>
    <OperationsRequestID>$order</OperationsRequestID>
    <SegmentResponse>
      <ID>1</ID>
      <ActualStartTime>$start</ActualStartTime>
      <ActualEndTime>$end</ActualEndTime>
      <SegmentRequirementID>$line</SegmentRequirementID>
      <SegmentState>{state}</SegmentState>
      {actuals}
    </SegmentResponse>
  </OperationsResponse>
</OperationsPerformance>"""


PERFORMANCE = message("Sync", "OperationsPerformance", performance())
"""What was consumed in a segment, told by the MES."""

BATCH_RECORD = """<BatchProductionRecord>
  <ID>$record</ID>
  <EntryID>1</EntryID>
  <ObjectType>Batch Production Record</ObjectType>
  <Comments>
    <Comment>
      <EntryID>2</EntryID>
      <ObjectType>Comment</ObjectType>
      <RecordReference>1</RecordReference>
      <CommentText>$equipment was cleaned</CommentText>
    </Comment>
  </Comments>
  <PersonnelIdentification>
    <PersonnelIdentificationManifest>
      <EntryID>3</EntryID>
      <ObjectType>Personnel Identification Manifest</ObjectType>
      <TimeStamp>$end</TimeStamp>
      <RecordReference>2</RecordReference>
      <Name>$person_name</Name>
      <ChangeIndication>SIGNED-CONTENT</ChangeIndication>
      <Reason>Performed</Reason>
    </PersonnelIdentificationManifest>
  </PersonnelIdentification>
</BatchProductionRecord>"""
"""A batch record with a comment that was signed."""

LOT_STATUS = """<MaterialLot>
  <ID>$lot</ID>
  <MaterialDefinitionID>$material</MaterialDefinitionID>
  <Status listID="$statuses">Quarantine</Status>
  <Disposition>Restricted</Disposition>
</MaterialLot>"""


def status_message(lot: str, *, reason: str = "$hold_reason", moved: str = "") -> str:
    """The template of a message that changes a lot's status, signed by the final approver.

    *moved* is a StateChange.

    >>> "<Signature>" in status_message(LOT_STATUS)
    True
    """
    signature = """<Signature>
    <IndividualApproval>
      <ApprovedBy>$approver_name</ApprovedBy>
      <ApprovalDate>$end</ApprovalDate>
    </IndividualApproval>
  </Signature>"""
    before = "<CreationDateTime>$now</CreationDateTime>"
    area = AREA.replace("$mes", "$quality_system").replace("$person", "$approver")
    area = area.replace(before, before + signature)
    criteria = (
        '<ActionCriteria><ActionExpression actionCode="Change"/><ChangeStatus>'
        f"<ReasonCode>{reason}</ReasonCode>{moved}</ChangeStatus></ActionCriteria>"
    )
    return message("Sync", "MaterialLot", lot, criteria, area=area)
