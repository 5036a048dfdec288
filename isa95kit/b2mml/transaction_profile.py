# Written by `python -m codegen emit` from schemas/vocabulary/V0701; do not edit.
"""B2MML V0701 domain: transaction profile."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from isa95kit.b2mml.base import AnyElement, Component, attribute, element, extensions, record, text
from isa95kit.b2mml.core_components import Code

if TYPE_CHECKING:
    from isa95kit.b2mml.common import Description, HierarchyScope
    from isa95kit.b2mml.core_components import DateTime, Identifier

__all__ = [
    "SupportedAction",
    "TransactionNoun",
    "TransactionNoun1",
    "TransactionNounValue",
    "TransactionProfile",
    "TransactionVerb",
    "TransactionVerb1",
    "TransactionVerbValue",
]


@record(element="TransactionProfile", type="TransactionProfileType")
class TransactionProfile(Component):
    """The transactions that an application supports, so that partners know what they may
    send.
    """

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    """The place in the equipment hierarchy within which the information holds."""
    published_date: DateTime | None = element("PublishedDate", default=None)
    """When the information was published or sent out."""
    supported_action: tuple[SupportedAction, ...] = element("SupportedAction", default=())
    """A verb and noun that the application supports."""
    extensions: tuple[AnyElement, ...] = extensions("TransactionProfile", default=())
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


@record(type="SupportedActionType")
class SupportedAction(Component):
    """One verb and noun that an application supports, and in which roles."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    transaction_verb: TransactionVerb = element("TransactionVerb")
    """The verb that is supported."""
    transaction_noun: TransactionNoun = element("TransactionNoun")
    """The noun that is supported."""
    information_user: bool | None = element("InformationUser", default=None)
    """Whether the application asks for the information with Get."""
    information_provider: bool | None = element("InformationProvider", default=None)
    """Whether the application answers Get with Show."""
    information_sender: bool | None = element("InformationSender", default=None)
    """Whether the application sends the information."""
    information_receiver: bool | None = element("InformationReceiver", default=None)
    """Whether the application receives the information."""
    object_wildcard_supported: bool | None = element("ObjectWildcardSupported", default=None)
    """Whether objects may be selected by wildcards."""
    property_wildcard_supported: bool | None = element("PropertyWildcardSupported", default=None)
    """Whether properties may be selected by wildcards."""
    extensions: tuple[AnyElement, ...] = extensions("SupportedAction", default=())
    release_id: str = attribute("releaseID")
    """The release of the schema that the message follows."""
    version_id: str | None = attribute("versionID", default=None)
    """The version of the message's noun, where it is kept apart from the release."""


class TransactionNounValue(StrEnum):
    """The values the standard gives for TransactionNoun."""

    PERSON = "PERSON"
    PERSONNEL_CLASS = "PERSONNEL CLASS"
    PERSONNEL_INFORMATION = "PERSONNEL INFORMATION"
    EQUIPMENT = "EQUIPMENT"
    EQUIPMENT_CAPABILITY_TEST = "EQUIPMENT CAPABILITY TEST"
    EQUIPMENT_CLASS = "EQUIPMENT CLASS"
    EQUIPMENT_INFORMATION = "EQUIPMENT INFORMATION"
    PHYSICAL_ASSET = "PHYSICAL ASSET"
    PHYSICAL_ASSET_CLASS = "PHYSICAL ASSET CLASS"
    PHYSICAL_ASSET_INFORMATION = "PHYSICAL ASSET INFORMATION"
    MASTER_DATA_PROFILE = "MASTER DATA PROFILE"
    MATERIAL_CLASS = "MATERIAL CLASS"
    MATERIAL_DEFINITION = "MATERIAL DEFINITION"
    MATERIAL_LOT = "MATERIAL LOT"
    MATERIAL_INFORMATION = "MATERIAL INFORMATION"
    MATERIAL_SUBLOT = "MATERIAL SUBLOT"
    PROCESS_SEGMENT = "PROCESS SEGMENT"
    PROCESS_INFORMATION = "PROCESS INFORMATION"
    OPERATIONAL_LOCATION = "OPERATIONAL LOCATION"
    OPERATIONAL_LOCATION_CLASS = "OPERATIONAL LOCATION CLASS"
    OPERATIONAL_LOCATION_INFORMATION = "OPERATIONAL LOCATION INFORMATION"
    OPERATIONS_DEFINITION = "OPERATIONS DEFINITION"
    OPERATIONS_SEGMENT = "OPERATIONS SEGMENT"
    OPERATIONS_DEFINITION_INFORMATION = "OPERATIONS DEFINITION INFORMATION"
    OPERATIONS_EVENT = "OPERATIONS EVENT"
    OPERATIONS_EVENT_CLASS = "OPERATIONS EVENT CLASS"
    OPERATIONS_EVENT_DEFINITION = "OPERATIONS EVENT DEFINITION"
    OPERATIONS_EVENT_INFORMATION = "OPERATIONS EVENT INFORMATION"
    OPERATIONS_SCHEDULE = "OPERATIONS SCHEDULE"
    OPERATIONS_REQUEST = "OPERATIONS REQUEST"
    SEGMENT_REQUIREMENT = "SEGMENT REQUIREMENT"
    OPERATIONS_PERFORMANCE = "OPERATIONS PERFORMANCE"
    OPERATIONS_RESPONSE = "OPERATIONS RESPONSE"
    OPERATIONS_CAPABILITY = "OPERATIONS CAPABILITY"
    OPERATIONS_CAPABILITY_INFORMATION = "OPERATIONS CAPABILITY INFORMATION"
    RESOURCE_RELATIONSHIP_NETWORK = "RESOURCE RELATIONSHIP NETWORK"
    RESOURCE_NETWORK_CONNECTION_TYPE = "RESOURCE NETWORK CONNECTION TYPE"
    RESOURCE_NETWORK_CONNECTION_INFORMATION = "RESOURCE NETWORK CONNECTION INFORMATION"
    TEST_SPECIFICATION = "TEST SPECIFICATION"
    TEST_SPECIFICATION_INFORMATION = "TEST SPECIFICATION INFORMATION"
    TRANSACTION_PROFILE = "TRANSACTION PROFILE"
    WORK_ALERT = "WORK ALERT"
    WORK_ALERT_DEFINITION = "WORK ALERT DEFINITION"
    WORK_ALERT_INFORMATION = "WORK ALERT INFORMATION"
    WORK_CALENDAR = "WORK CALENDAR"
    WORK_CALENDAR_DEFINITION = "WORK CALENDAR DEFINITION"
    WORK_CALENDAR_INFORMATION = "WORK CALENDAR INFORMATION"
    WORK_CAPABILITY = "WORK CAPABILITY"
    WORK_MASTER_CAPABILITY = "WORK MASTER CAPABILITY"
    WORK_CAPABILITY_INFORMATION = "WORK CAPABILITY INFORMATION"
    WORK_DEFINITION_INFORMATION = "WORK DEFINITION INFORMATION"
    WORK_DIRECTIVE = "WORK DIRECTIVE"
    WORK_MASTER = "WORK MASTER"
    WORK_PERFORMANCE = "WORK PERFORMANCE"
    WORK_RESPONSE = "WORK RESPONSE"
    JOB_RESPONSE = "JOB RESPONSE"
    JOB_RESPONSE_LIST = "JOB RESPONSE LIST"
    WORK_RECORD = "WORK RECORD"
    WORK_RECORD_SPECIFICATION = "WORK RECORD SPECIFICATION"
    WORK_SCHEDULE = "WORK SCHEDULE"
    WORK_REQUEST = "WORK REQUEST"
    JOB_LIST = "JOB LIST"
    JOB_ORDER = "JOB ORDER"
    WORKFLOW_INFORMATION = "WORKFLOW INFORMATION"
    WORKFLOW_SPECIFICATION = "WORKFLOW SPECIFICATION"
    WORKFLOW_SPECIFICATION_NODE = "WORKFLOW SPECIFICATION NODE"
    WORKFLOW_SPECIFICATION_CONNECTION_TYPE = "WORKFLOW SPECIFICATION CONNECTION TYPE"
    BATCH_INFORMATION = "BATCH INFORMATION"
    MASTER_RECIPE = "MASTER RECIPE"
    CONTROL_RECIPE = "CONTROL RECIPE"
    RECIPE_BUILDING_BLOCK = "RECIPE BUILDING BLOCK"
    BATCH_LIST = "BATCH LIST"
    BATCH_PRODUCTION_RECORD = "BATCH PRODUCTION RECORD"
    GRECIPE_INFORMATION = "GRECIPE INFORMATION"
    RESOURCE_CONSTAINT_LIBRARY = "RESOURCE CONSTAINT LIBRARY"
    PROCESS_ELEMENT_LIBRARY = "PROCESS ELEMENT LIBRARY"
    GRECIPE = "GRECIPE"
    RESOURCE_CONSTRAINT = "RESOURCE CONSTRAINT"
    PROCESS_ELEMENT = "PROCESS ELEMENT"
    CONFIRM_BOD = "CONFIRM BOD"
    ERROR_MESSAGE = "ERROR MESSAGE"
    OTHER = "Other"


@record(type="TransactionNoun1Type")
class TransactionNoun1(Code):
    """The noun of a supported transaction."""

    value: TransactionNounValue = text(kw_only=False)


@record(type="TransactionNounType")
class TransactionNoun(TransactionNoun1):
    """The noun of a supported transaction."""

    other_value: str | None = attribute("OtherValue", default=None)
    """The value meant, where the enumerated value is Other."""


class TransactionVerbValue(StrEnum):
    """The values the standard gives for TransactionVerb."""

    NOTIFY = "NOTIFY"
    GET = "GET"
    PROCESS = "PROCESS"
    CHANGE = "CHANGE"
    CANCEL = "CANCEL"
    CONFIRM = "CONFIRM"
    SYNC_ADD = "SYNC ADD"
    SYNC_CHANGE = "SYNC CHANGE"
    SYNC_DELETE = "SYNC DELETE"
    OTHER = "Other"


@record(type="TransactionVerb1Type")
class TransactionVerb1(Code):
    """The verb of a supported transaction."""

    value: TransactionVerbValue = text(kw_only=False)


@record(type="TransactionVerbType")
class TransactionVerb(TransactionVerb1):
    """The verb of a supported transaction."""

    other_value: str | None = attribute("OtherValue", default=None)
    """The value meant, where the enumerated value is Other."""
