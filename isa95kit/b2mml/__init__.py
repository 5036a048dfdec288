# Written by `python -m codegen emit` from schemas/vocabulary/V0701; do not edit.
"""The B2MML/BatchML V0701 vocabulary as frozen dataclasses, imported one domain at a time.

`from isa95kit.b2mml import MaterialLot` loads the domain of material and what it is built on, and
nothing else.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from isa95kit.b2mml.base import Alternative as Alternative
    from isa95kit.b2mml.base import AnyElement as AnyElement
    from isa95kit.b2mml.base import Component as Component
    from isa95kit.b2mml.base import Nil as Nil
    from isa95kit.b2mml.batch_information import ID as ID
    from isa95kit.b2mml.batch_information import ActualBatchSize as ActualBatchSize
    from isa95kit.b2mml.batch_information import ActualEndTime as ActualEndTime
    from isa95kit.b2mml.batch_information import ActualEquipmentID as ActualEquipmentID
    from isa95kit.b2mml.batch_information import ActualProductProduced as ActualProductProduced
    from isa95kit.b2mml.batch_information import ActualStartTime as ActualStartTime
    from isa95kit.b2mml.batch_information import ApprovalDate as ApprovalDate
    from isa95kit.b2mml.batch_information import ApprovalHistory as ApprovalHistory
    from isa95kit.b2mml.batch_information import ApprovedBy as ApprovedBy
    from isa95kit.b2mml.batch_information import Author as Author
    from isa95kit.b2mml.batch_information import BatchEquipmentID as BatchEquipmentID
    from isa95kit.b2mml.batch_information import (
        BatchEquipmentRequirement as BatchEquipmentRequirement,
    )
    from isa95kit.b2mml.batch_information import BatchID as BatchID
    from isa95kit.b2mml.batch_information import BatchInformation as BatchInformation
    from isa95kit.b2mml.batch_information import BatchList as BatchList
    from isa95kit.b2mml.batch_information import BatchListEntry as BatchListEntry
    from isa95kit.b2mml.batch_information import BatchListEntryType as BatchListEntryType
    from isa95kit.b2mml.batch_information import BatchListEntryType1 as BatchListEntryType1
    from isa95kit.b2mml.batch_information import BatchListEntryTypeValue as BatchListEntryTypeValue
    from isa95kit.b2mml.batch_information import BatchParameter as BatchParameter
    from isa95kit.b2mml.batch_information import BatchPriority as BatchPriority
    from isa95kit.b2mml.batch_information import BatchSize as BatchSize
    from isa95kit.b2mml.batch_information import BatchStatus as BatchStatus
    from isa95kit.b2mml.batch_information import BatchStatus1 as BatchStatus1
    from isa95kit.b2mml.batch_information import BatchStatusValue as BatchStatusValue
    from isa95kit.b2mml.batch_information import BatchValue as BatchValue
    from isa95kit.b2mml.batch_information import BuildingBlockElementID as BuildingBlockElementID
    from isa95kit.b2mml.batch_information import (
        BuildingBlockElementVersion as BuildingBlockElementVersion,
    )
    from isa95kit.b2mml.batch_information import CampaignID as CampaignID
    from isa95kit.b2mml.batch_information import ClassEquipmentID as ClassEquipmentID
    from isa95kit.b2mml.batch_information import (
        ClassInstanceAssociation as ClassInstanceAssociation,
    )
    from isa95kit.b2mml.batch_information import Condition as Condition
    from isa95kit.b2mml.batch_information import ConditionAnnotation as ConditionAnnotation
    from isa95kit.b2mml.batch_information import ConnectionType as ConnectionType
    from isa95kit.b2mml.batch_information import ConnectionType1 as ConnectionType1
    from isa95kit.b2mml.batch_information import ConnectionTypeValue as ConnectionTypeValue
    from isa95kit.b2mml.batch_information import Constraint as Constraint
    from isa95kit.b2mml.batch_information import ControlRecipe as ControlRecipe
    from isa95kit.b2mml.batch_information import CreateDate as CreateDate
    from isa95kit.b2mml.batch_information import DataInterpretation as DataInterpretation
    from isa95kit.b2mml.batch_information import DataInterpretation1 as DataInterpretation1
    from isa95kit.b2mml.batch_information import DataInterpretationValue as DataInterpretationValue
    from isa95kit.b2mml.batch_information import DefaultValue as DefaultValue
    from isa95kit.b2mml.batch_information import Depiction as Depiction
    from isa95kit.b2mml.batch_information import Depiction1 as Depiction1
    from isa95kit.b2mml.batch_information import DepictionValue as DepictionValue
    from isa95kit.b2mml.batch_information import EffectiveDate as EffectiveDate
    from isa95kit.b2mml.batch_information import Enumeration as Enumeration
    from isa95kit.b2mml.batch_information import EnumerationNumber as EnumerationNumber
    from isa95kit.b2mml.batch_information import EnumerationSet as EnumerationSet
    from isa95kit.b2mml.batch_information import EnumerationSetID as EnumerationSetID
    from isa95kit.b2mml.batch_information import EnumerationString as EnumerationString
    from isa95kit.b2mml.batch_information import EquipmentClassID as EquipmentClassID
    from isa95kit.b2mml.batch_information import EquipmentConnection as EquipmentConnection
    from isa95kit.b2mml.batch_information import EquipmentElement as EquipmentElement
    from isa95kit.b2mml.batch_information import EquipmentElementID as EquipmentElementID
    from isa95kit.b2mml.batch_information import (
        EquipmentElementProperty as EquipmentElementProperty,
    )
    from isa95kit.b2mml.batch_information import EquipmentElementType as EquipmentElementType
    from isa95kit.b2mml.batch_information import EquipmentElementType1 as EquipmentElementType1
    from isa95kit.b2mml.batch_information import (
        EquipmentElementTypeValue as EquipmentElementTypeValue,
    )
    from isa95kit.b2mml.batch_information import (
        EquipmentProceduralElement as EquipmentProceduralElement,
    )
    from isa95kit.b2mml.batch_information import (
        EquipmentProceduralElementClass as EquipmentProceduralElementClass,
    )
    from isa95kit.b2mml.batch_information import (
        EquipmentProceduralElementClassID as EquipmentProceduralElementClassID,
    )
    from isa95kit.b2mml.batch_information import (
        EquipmentProceduralElementType as EquipmentProceduralElementType,
    )
    from isa95kit.b2mml.batch_information import (
        EquipmentProceduralElementType1 as EquipmentProceduralElementType1,
    )
    from isa95kit.b2mml.batch_information import (
        EquipmentProceduralElementTypeValue as EquipmentProceduralElementTypeValue,
    )
    from isa95kit.b2mml.batch_information import EvaluationOrder as EvaluationOrder
    from isa95kit.b2mml.batch_information import ExpirationDate as ExpirationDate
    from isa95kit.b2mml.batch_information import ExternalID as ExternalID
    from isa95kit.b2mml.batch_information import FinalApprovalDate as FinalApprovalDate
    from isa95kit.b2mml.batch_information import Formula as Formula
    from isa95kit.b2mml.batch_information import FromEquipmentID as FromEquipmentID
    from isa95kit.b2mml.batch_information import FromID as FromID
    from isa95kit.b2mml.batch_information import FromType as FromType
    from isa95kit.b2mml.batch_information import FromType1 as FromType1
    from isa95kit.b2mml.batch_information import FromTypeValue as FromTypeValue
    from isa95kit.b2mml.batch_information import Header as Header
    from isa95kit.b2mml.batch_information import IDScope as IDScope
    from isa95kit.b2mml.batch_information import IDScope1 as IDScope1
    from isa95kit.b2mml.batch_information import IDScopeValue as IDScopeValue
    from isa95kit.b2mml.batch_information import IndividualApproval as IndividualApproval
    from isa95kit.b2mml.batch_information import Link as Link
    from isa95kit.b2mml.batch_information import LinkType as LinkType
    from isa95kit.b2mml.batch_information import LinkType1 as LinkType1
    from isa95kit.b2mml.batch_information import LinkTypeValue as LinkTypeValue
    from isa95kit.b2mml.batch_information import ListHeader as ListHeader
    from isa95kit.b2mml.batch_information import LotID as LotID
    from isa95kit.b2mml.batch_information import MasterRecipe as MasterRecipe
    from isa95kit.b2mml.batch_information import Max as Max
    from isa95kit.b2mml.batch_information import MemberEquipmentID as MemberEquipmentID
    from isa95kit.b2mml.batch_information import Min as Min
    from isa95kit.b2mml.batch_information import Mode as Mode
    from isa95kit.b2mml.batch_information import Mode1 as Mode1
    from isa95kit.b2mml.batch_information import ModeValue as ModeValue
    from isa95kit.b2mml.batch_information import ModificationLog as ModificationLog
    from isa95kit.b2mml.batch_information import ModifiedDate as ModifiedDate
    from isa95kit.b2mml.batch_information import Nominal as Nominal
    from isa95kit.b2mml.batch_information import Note as Note
    from isa95kit.b2mml.batch_information import OrderID as OrderID
    from isa95kit.b2mml.batch_information import Origin as Origin
    from isa95kit.b2mml.batch_information import OtherInformation as OtherInformation
    from isa95kit.b2mml.batch_information import ParameterSubType as ParameterSubType
    from isa95kit.b2mml.batch_information import ParameterType as ParameterType
    from isa95kit.b2mml.batch_information import ParameterType1 as ParameterType1
    from isa95kit.b2mml.batch_information import ParameterTypeValue as ParameterTypeValue
    from isa95kit.b2mml.batch_information import ProcedureLogic as ProcedureLogic
    from isa95kit.b2mml.batch_information import ProductID as ProductID
    from isa95kit.b2mml.batch_information import ProductName as ProductName
    from isa95kit.b2mml.batch_information import RecipeBuildingBlock as RecipeBuildingBlock
    from isa95kit.b2mml.batch_information import RecipeElement as RecipeElement
    from isa95kit.b2mml.batch_information import RecipeElementID as RecipeElementID
    from isa95kit.b2mml.batch_information import RecipeElementType as RecipeElementType
    from isa95kit.b2mml.batch_information import RecipeElementType1 as RecipeElementType1
    from isa95kit.b2mml.batch_information import RecipeElementTypeValue as RecipeElementTypeValue
    from isa95kit.b2mml.batch_information import RecipeElementVersion as RecipeElementVersion
    from isa95kit.b2mml.batch_information import RecipeID as RecipeID
    from isa95kit.b2mml.batch_information import RecipeVersion as RecipeVersion
    from isa95kit.b2mml.batch_information import RequestedBatchSize as RequestedBatchSize
    from isa95kit.b2mml.batch_information import RequestedEndTime as RequestedEndTime
    from isa95kit.b2mml.batch_information import RequestedStartTime as RequestedStartTime
    from isa95kit.b2mml.batch_information import Scaled as Scaled
    from isa95kit.b2mml.batch_information import ScaledSize as ScaledSize
    from isa95kit.b2mml.batch_information import ScaledValue as ScaledValue
    from isa95kit.b2mml.batch_information import ScaleReference as ScaleReference
    from isa95kit.b2mml.batch_information import ScheduleEndTime as ScheduleEndTime
    from isa95kit.b2mml.batch_information import ScheduleEntryNote as ScheduleEntryNote
    from isa95kit.b2mml.batch_information import ScheduleStartTime as ScheduleStartTime
    from isa95kit.b2mml.batch_information import StartCondition as StartCondition
    from isa95kit.b2mml.batch_information import Step as Step
    from isa95kit.b2mml.batch_information import ToEquipmentID as ToEquipmentID
    from isa95kit.b2mml.batch_information import ToID as ToID
    from isa95kit.b2mml.batch_information import ToType as ToType
    from isa95kit.b2mml.batch_information import ToType1 as ToType1
    from isa95kit.b2mml.batch_information import ToTypeValue as ToTypeValue
    from isa95kit.b2mml.batch_information import Transition as Transition
    from isa95kit.b2mml.batch_information import Version as Version
    from isa95kit.b2mml.batch_information import VersionDate as VersionDate
    from isa95kit.b2mml.batch_production_record import AlarmData as AlarmData
    from isa95kit.b2mml.batch_production_record import (
        BatchProductionRecord as BatchProductionRecord,
    )
    from isa95kit.b2mml.batch_production_record import Change as Change
    from isa95kit.b2mml.batch_production_record import ChangeHistory as ChangeHistory
    from isa95kit.b2mml.batch_production_record import Comment as Comment
    from isa95kit.b2mml.batch_production_record import Comments as Comments
    from isa95kit.b2mml.batch_production_record import ControlRecipeRecord as ControlRecipeRecord
    from isa95kit.b2mml.batch_production_record import ControlRecipes as ControlRecipes
    from isa95kit.b2mml.batch_production_record import DataSet as DataSet
    from isa95kit.b2mml.batch_production_record import DataSets as DataSets
    from isa95kit.b2mml.batch_production_record import DataValue as DataValue
    from isa95kit.b2mml.batch_production_record import DelimitedDataBlock as DelimitedDataBlock
    from isa95kit.b2mml.batch_production_record import Events as Events
    from isa95kit.b2mml.batch_production_record import EventSubType as EventSubType
    from isa95kit.b2mml.batch_production_record import EventSubType1 as EventSubType1
    from isa95kit.b2mml.batch_production_record import EventSubTypeValue as EventSubTypeValue
    from isa95kit.b2mml.batch_production_record import EventType as EventType
    from isa95kit.b2mml.batch_production_record import EventType1 as EventType1
    from isa95kit.b2mml.batch_production_record import EventTypeValue as EventTypeValue
    from isa95kit.b2mml.batch_production_record import MasterRecipeRecord as MasterRecipeRecord
    from isa95kit.b2mml.batch_production_record import MasterRecipes as MasterRecipes
    from isa95kit.b2mml.batch_production_record import (
        OperationsDefinitionRecord as OperationsDefinitionRecord,
    )
    from isa95kit.b2mml.batch_production_record import (
        OperationsDefinitions as OperationsDefinitions,
    )
    from isa95kit.b2mml.batch_production_record import (
        OperationsPerformanceRecord as OperationsPerformanceRecord,
    )
    from isa95kit.b2mml.batch_production_record import (
        OperationsPerformances as OperationsPerformances,
    )
    from isa95kit.b2mml.batch_production_record import (
        OperationsScheduleRecord as OperationsScheduleRecord,
    )
    from isa95kit.b2mml.batch_production_record import OperationsSchedules as OperationsSchedules
    from isa95kit.b2mml.batch_production_record import OrderedData as OrderedData
    from isa95kit.b2mml.batch_production_record import (
        PersonnelIdentification as PersonnelIdentification,
    )
    from isa95kit.b2mml.batch_production_record import (
        PersonnelIdentificationManifest as PersonnelIdentificationManifest,
    )
    from isa95kit.b2mml.batch_production_record import RecipeElementRecord as RecipeElementRecord
    from isa95kit.b2mml.batch_production_record import RecipeElements as RecipeElements
    from isa95kit.b2mml.batch_production_record import RecordObjectType as RecordObjectType
    from isa95kit.b2mml.batch_production_record import RecordObjectType1 as RecordObjectType1
    from isa95kit.b2mml.batch_production_record import (
        RecordObjectTypeValue as RecordObjectTypeValue,
    )
    from isa95kit.b2mml.batch_production_record import (
        ResourceQualifications as ResourceQualifications,
    )
    from isa95kit.b2mml.batch_production_record import (
        ResourceQualificationsManifest as ResourceQualificationsManifest,
    )
    from isa95kit.b2mml.batch_production_record import Sample as Sample
    from isa95kit.b2mml.batch_production_record import Samples as Samples
    from isa95kit.b2mml.batch_production_record import SampleTest as SampleTest
    from isa95kit.b2mml.batch_production_record import SampleTestResult as SampleTestResult
    from isa95kit.b2mml.batch_production_record import SingleEvent as SingleEvent
    from isa95kit.b2mml.batch_production_record import TagSpecification as TagSpecification
    from isa95kit.b2mml.batch_production_record import TimeSpecification as TimeSpecification
    from isa95kit.b2mml.batch_production_record import UserAttribute as UserAttribute
    from isa95kit.b2mml.batch_production_record import WorkDirectiveRecord as WorkDirectiveRecord
    from isa95kit.b2mml.batch_production_record import WorkDirectives as WorkDirectives
    from isa95kit.b2mml.batch_production_record import WorkMasterRecord as WorkMasterRecord
    from isa95kit.b2mml.batch_production_record import WorkMasters as WorkMasters
    from isa95kit.b2mml.batch_production_record import (
        WorkPerformanceRecord as WorkPerformanceRecord,
    )
    from isa95kit.b2mml.batch_production_record import WorkPerformances as WorkPerformances
    from isa95kit.b2mml.batch_production_record import WorkScheduleRecord as WorkScheduleRecord
    from isa95kit.b2mml.batch_production_record import WorkSchedules as WorkSchedules
    from isa95kit.b2mml.common import AnyGenericValue as AnyGenericValue
    from isa95kit.b2mml.common import AssemblyRelationship as AssemblyRelationship
    from isa95kit.b2mml.common import AssemblyRelationship1 as AssemblyRelationship1
    from isa95kit.b2mml.common import AssemblyRelationshipValue as AssemblyRelationshipValue
    from isa95kit.b2mml.common import AssemblyType as AssemblyType
    from isa95kit.b2mml.common import AssemblyType1 as AssemblyType1
    from isa95kit.b2mml.common import AssemblyTypeValue as AssemblyTypeValue
    from isa95kit.b2mml.common import CapabilityType as CapabilityType
    from isa95kit.b2mml.common import CapabilityType1 as CapabilityType1
    from isa95kit.b2mml.common import CapabilityTypeValue as CapabilityTypeValue
    from isa95kit.b2mml.common import Cause as Cause
    from isa95kit.b2mml.common import ClassPropertyType as ClassPropertyType
    from isa95kit.b2mml.common import ClassPropertyTypeValue as ClassPropertyTypeValue
    from isa95kit.b2mml.common import ConfidenceFactor as ConfidenceFactor
    from isa95kit.b2mml.common import DataType as DataType
    from isa95kit.b2mml.common import DataType1 as DataType1
    from isa95kit.b2mml.common import DataTypeValue as DataTypeValue
    from isa95kit.b2mml.common import DefinitionType as DefinitionType
    from isa95kit.b2mml.common import DefinitionTypeValue as DefinitionTypeValue
    from isa95kit.b2mml.common import Dependency as Dependency
    from isa95kit.b2mml.common import Dependency1 as Dependency1
    from isa95kit.b2mml.common import DependencyValue as DependencyValue
    from isa95kit.b2mml.common import Description as Description
    from isa95kit.b2mml.common import Disposition as Disposition
    from isa95kit.b2mml.common import Disposition1 as Disposition1
    from isa95kit.b2mml.common import DispositionValue as DispositionValue
    from isa95kit.b2mml.common import Duration as Duration
    from isa95kit.b2mml.common import EnterpriseFunction as EnterpriseFunction
    from isa95kit.b2mml.common import EnterpriseFunction1 as EnterpriseFunction1
    from isa95kit.b2mml.common import EnterpriseFunctionValue as EnterpriseFunctionValue
    from isa95kit.b2mml.common import EquipmentAssetMapping as EquipmentAssetMapping
    from isa95kit.b2mml.common import EquipmentLevel as EquipmentLevel
    from isa95kit.b2mml.common import EquipmentLevel1 as EquipmentLevel1
    from isa95kit.b2mml.common import EquipmentLevelValue as EquipmentLevelValue
    from isa95kit.b2mml.common import EquipmentUse as EquipmentUse
    from isa95kit.b2mml.common import HierarchyScope as HierarchyScope
    from isa95kit.b2mml.common import JobOrderCommand as JobOrderCommand
    from isa95kit.b2mml.common import JobOrderCommand1 as JobOrderCommand1
    from isa95kit.b2mml.common import JobOrderCommandRule as JobOrderCommandRule
    from isa95kit.b2mml.common import JobOrderCommandValue as JobOrderCommandValue
    from isa95kit.b2mml.common import JobOrderDispatchStatus as JobOrderDispatchStatus
    from isa95kit.b2mml.common import JobOrderDispatchStatus1 as JobOrderDispatchStatus1
    from isa95kit.b2mml.common import JobOrderDispatchStatusValue as JobOrderDispatchStatusValue
    from isa95kit.b2mml.common import MaterialUse as MaterialUse
    from isa95kit.b2mml.common import MaterialUse1 as MaterialUse1
    from isa95kit.b2mml.common import MaterialUseValue as MaterialUseValue
    from isa95kit.b2mml.common import MOMFunction as MOMFunction
    from isa95kit.b2mml.common import MOMFunction1 as MOMFunction1
    from isa95kit.b2mml.common import MOMFunctionValue as MOMFunctionValue
    from isa95kit.b2mml.common import OpEquipmentCapability as OpEquipmentCapability
    from isa95kit.b2mml.common import OpEquipmentCapabilityProperty as OpEquipmentCapabilityProperty
    from isa95kit.b2mml.common import OpEquipmentRequirement as OpEquipmentRequirement
    from isa95kit.b2mml.common import (
        OpEquipmentRequirementProperty as OpEquipmentRequirementProperty,
    )
    from isa95kit.b2mml.common import OpEquipmentSpecification as OpEquipmentSpecification
    from isa95kit.b2mml.common import (
        OpEquipmentSpecificationProperty as OpEquipmentSpecificationProperty,
    )
    from isa95kit.b2mml.common import OperationsEventExtension as OperationsEventExtension
    from isa95kit.b2mml.common import OperationsEventExtension1 as OperationsEventExtension1
    from isa95kit.b2mml.common import OperationsEventExtensionValue as OperationsEventExtensionValue
    from isa95kit.b2mml.common import OperationsEventLevel as OperationsEventLevel
    from isa95kit.b2mml.common import OperationsEventLevel1 as OperationsEventLevel1
    from isa95kit.b2mml.common import OperationsEventLevelValue as OperationsEventLevelValue
    from isa95kit.b2mml.common import OperationsEventType as OperationsEventType
    from isa95kit.b2mml.common import OperationsEventType1 as OperationsEventType1
    from isa95kit.b2mml.common import OperationsEventTypeValue as OperationsEventTypeValue
    from isa95kit.b2mml.common import OperationsRecordAction as OperationsRecordAction
    from isa95kit.b2mml.common import OperationsRecordAction1 as OperationsRecordAction1
    from isa95kit.b2mml.common import OperationsRecordActionValue as OperationsRecordActionValue
    from isa95kit.b2mml.common import OperationsRecordEntryTemplate as OperationsRecordEntryTemplate
    from isa95kit.b2mml.common import OperationsRecordSpecTemplate as OperationsRecordSpecTemplate
    from isa95kit.b2mml.common import OperationsRecordTemplate as OperationsRecordTemplate
    from isa95kit.b2mml.common import OperationsType as OperationsType
    from isa95kit.b2mml.common import OperationsType1 as OperationsType1
    from isa95kit.b2mml.common import OperationsTypeValue as OperationsTypeValue
    from isa95kit.b2mml.common import OpMaterialCapability as OpMaterialCapability
    from isa95kit.b2mml.common import OpMaterialCapabilityProperty as OpMaterialCapabilityProperty
    from isa95kit.b2mml.common import OpMaterialRequirement as OpMaterialRequirement
    from isa95kit.b2mml.common import OpMaterialRequirementProperty as OpMaterialRequirementProperty
    from isa95kit.b2mml.common import OpMaterialSpecification as OpMaterialSpecification
    from isa95kit.b2mml.common import (
        OpMaterialSpecificationProperty as OpMaterialSpecificationProperty,
    )
    from isa95kit.b2mml.common import OpPersonnelCapability as OpPersonnelCapability
    from isa95kit.b2mml.common import OpPersonnelCapabilityProperty as OpPersonnelCapabilityProperty
    from isa95kit.b2mml.common import OpPersonnelRequirement as OpPersonnelRequirement
    from isa95kit.b2mml.common import (
        OpPersonnelRequirementProperty as OpPersonnelRequirementProperty,
    )
    from isa95kit.b2mml.common import OpPersonnelSpecification as OpPersonnelSpecification
    from isa95kit.b2mml.common import (
        OpPersonnelSpecificationProperty as OpPersonnelSpecificationProperty,
    )
    from isa95kit.b2mml.common import OpPhysicalAssetCapability as OpPhysicalAssetCapability
    from isa95kit.b2mml.common import (
        OpPhysicalAssetCapabilityProperty as OpPhysicalAssetCapabilityProperty,
    )
    from isa95kit.b2mml.common import OpPhysicalAssetRequirement as OpPhysicalAssetRequirement
    from isa95kit.b2mml.common import (
        OpPhysicalAssetRequirementProperty as OpPhysicalAssetRequirementProperty,
    )
    from isa95kit.b2mml.common import OpPhysicalAssetSpecification as OpPhysicalAssetSpecification
    from isa95kit.b2mml.common import (
        OpPhysicalAssetSpecificationProperty as OpPhysicalAssetSpecificationProperty,
    )
    from isa95kit.b2mml.common import Parameter as Parameter
    from isa95kit.b2mml.common import PersonName as PersonName
    from isa95kit.b2mml.common import PersonnelUse as PersonnelUse
    from isa95kit.b2mml.common import PhysicalAssetUse as PhysicalAssetUse
    from isa95kit.b2mml.common import Priority as Priority
    from isa95kit.b2mml.common import QuantityString as QuantityString
    from isa95kit.b2mml.common import QuantityValue as QuantityValue
    from isa95kit.b2mml.common import Reason as Reason
    from isa95kit.b2mml.common import RelationshipForm as RelationshipForm
    from isa95kit.b2mml.common import RelationshipForm1 as RelationshipForm1
    from isa95kit.b2mml.common import RelationshipFormValue as RelationshipFormValue
    from isa95kit.b2mml.common import RelationshipType as RelationshipType
    from isa95kit.b2mml.common import RelationshipType1 as RelationshipType1
    from isa95kit.b2mml.common import RelationshipTypeValue as RelationshipTypeValue
    from isa95kit.b2mml.common import RequestState as RequestState
    from isa95kit.b2mml.common import RequestState1 as RequestState1
    from isa95kit.b2mml.common import RequestStateValue as RequestStateValue
    from isa95kit.b2mml.common import (
        RequiredByRequestedSegmentResponse as RequiredByRequestedSegmentResponse,
    )
    from isa95kit.b2mml.common import (
        RequiredByRequestedSegmentResponse1 as RequiredByRequestedSegmentResponse1,
    )
    from isa95kit.b2mml.common import (
        RequiredByRequestedSegmentResponseValue as RequiredByRequestedSegmentResponseValue,
    )
    from isa95kit.b2mml.common import ResourceLocation as ResourceLocation
    from isa95kit.b2mml.common import ResourceLocationType as ResourceLocationType
    from isa95kit.b2mml.common import ResourceLocationType1 as ResourceLocationType1
    from isa95kit.b2mml.common import ResourceLocationTypeValue as ResourceLocationTypeValue
    from isa95kit.b2mml.common import ResourceReferenceType as ResourceReferenceType
    from isa95kit.b2mml.common import ResourceReferenceType1 as ResourceReferenceType1
    from isa95kit.b2mml.common import ResourceReferenceTypeValue as ResourceReferenceTypeValue
    from isa95kit.b2mml.common import ResponseState as ResponseState
    from isa95kit.b2mml.common import ResponseState1 as ResponseState1
    from isa95kit.b2mml.common import ResponseStateValue as ResponseStateValue
    from isa95kit.b2mml.common import SegmentDependency as SegmentDependency
    from isa95kit.b2mml.common import SpatialDefinition as SpatialDefinition
    from isa95kit.b2mml.common import SpatialDefinitionFormat as SpatialDefinitionFormat
    from isa95kit.b2mml.common import SpatialDefinitionFormat1 as SpatialDefinitionFormat1
    from isa95kit.b2mml.common import SpatialDefinitionFormatValue as SpatialDefinitionFormatValue
    from isa95kit.b2mml.common import Status as Status
    from isa95kit.b2mml.common import TransAcknowledge as TransAcknowledge
    from isa95kit.b2mml.common import TransActionCriteria as TransActionCriteria
    from isa95kit.b2mml.common import TransApplicationArea as TransApplicationArea
    from isa95kit.b2mml.common import TransCancel as TransCancel
    from isa95kit.b2mml.common import TransChange as TransChange
    from isa95kit.b2mml.common import TransChangeStatus as TransChangeStatus
    from isa95kit.b2mml.common import TransConfirm as TransConfirm
    from isa95kit.b2mml.common import TransConfirmationCode as TransConfirmationCode
    from isa95kit.b2mml.common import TransConfirmationCodeValue as TransConfirmationCodeValue
    from isa95kit.b2mml.common import TransExpression as TransExpression
    from isa95kit.b2mml.common import TransExpression1 as TransExpression1
    from isa95kit.b2mml.common import TransGet as TransGet
    from isa95kit.b2mml.common import TransProcess as TransProcess
    from isa95kit.b2mml.common import TransReceiver as TransReceiver
    from isa95kit.b2mml.common import TransRespond as TransRespond
    from isa95kit.b2mml.common import TransResponseCode as TransResponseCode
    from isa95kit.b2mml.common import TransResponseCriteria as TransResponseCriteria
    from isa95kit.b2mml.common import TransSender as TransSender
    from isa95kit.b2mml.common import TransShow as TransShow
    from isa95kit.b2mml.common import TransSignature as TransSignature
    from isa95kit.b2mml.common import TransStateChange as TransStateChange
    from isa95kit.b2mml.common import TransSync as TransSync
    from isa95kit.b2mml.common import TransUserArea as TransUserArea
    from isa95kit.b2mml.common import UnitOfMeasure as UnitOfMeasure
    from isa95kit.b2mml.common import Value as Value
    from isa95kit.b2mml.common import ValueString as ValueString
    from isa95kit.b2mml.common import WorkType as WorkType
    from isa95kit.b2mml.common import WorkType1 as WorkType1
    from isa95kit.b2mml.common import WorkTypeValue as WorkTypeValue
    from isa95kit.b2mml.confirm_bod import BOD as BOD
    from isa95kit.b2mml.core_components import Code as Code
    from isa95kit.b2mml.core_components import DateTime as DateTime
    from isa95kit.b2mml.core_components import Identifier as Identifier
    from isa95kit.b2mml.core_components import Measure as Measure
    from isa95kit.b2mml.core_components import Name as Name
    from isa95kit.b2mml.core_components import Numeric as Numeric
    from isa95kit.b2mml.core_components import Text as Text
    from isa95kit.b2mml.equipment import Equipment as Equipment
    from isa95kit.b2mml.equipment import EquipmentClass as EquipmentClass
    from isa95kit.b2mml.equipment import EquipmentClassProperty as EquipmentClassProperty
    from isa95kit.b2mml.equipment import EquipmentInformation as EquipmentInformation
    from isa95kit.b2mml.equipment import EquipmentProperty as EquipmentProperty
    from isa95kit.b2mml.error_message import ErrorMessage as ErrorMessage
    from isa95kit.b2mml.error_message import ErrorType as ErrorType
    from isa95kit.b2mml.error_message import ErrorType1 as ErrorType1
    from isa95kit.b2mml.error_message import ErrorTypeValue as ErrorTypeValue
    from isa95kit.b2mml.general_recipe import ConstraintType as ConstraintType
    from isa95kit.b2mml.general_recipe import ConstraintType1 as ConstraintType1
    from isa95kit.b2mml.general_recipe import ConstraintTypeValue as ConstraintTypeValue
    from isa95kit.b2mml.general_recipe import DirectedLink as DirectedLink
    from isa95kit.b2mml.general_recipe import GRecipe as GRecipe
    from isa95kit.b2mml.general_recipe import GRecipeFormula as GRecipeFormula
    from isa95kit.b2mml.general_recipe import GRecipeHeader as GRecipeHeader
    from isa95kit.b2mml.general_recipe import GRecipeInformation as GRecipeInformation
    from isa95kit.b2mml.general_recipe import GRecipeMaterial as GRecipeMaterial
    from isa95kit.b2mml.general_recipe import GRecipeMaterials as GRecipeMaterials
    from isa95kit.b2mml.general_recipe import GRecipeType as GRecipeType
    from isa95kit.b2mml.general_recipe import GRecipeType1 as GRecipeType1
    from isa95kit.b2mml.general_recipe import GRecipeTypeValue as GRecipeTypeValue
    from isa95kit.b2mml.general_recipe import GROtherInformation as GROtherInformation
    from isa95kit.b2mml.general_recipe import HeaderProperty as HeaderProperty
    from isa95kit.b2mml.general_recipe import LifeCycleState as LifeCycleState
    from isa95kit.b2mml.general_recipe import LifeCycleStateType1 as LifeCycleStateType1
    from isa95kit.b2mml.general_recipe import LifeCycleStateTypeValue as LifeCycleStateTypeValue
    from isa95kit.b2mml.general_recipe import MaterialsType as MaterialsType
    from isa95kit.b2mml.general_recipe import MaterialsType1 as MaterialsType1
    from isa95kit.b2mml.general_recipe import MaterialsTypeValue as MaterialsTypeValue
    from isa95kit.b2mml.general_recipe import ProcedureChartElement as ProcedureChartElement
    from isa95kit.b2mml.general_recipe import ProcedureChartElementType as ProcedureChartElementType
    from isa95kit.b2mml.general_recipe import (
        ProcedureChartElementType1 as ProcedureChartElementType1,
    )
    from isa95kit.b2mml.general_recipe import (
        ProcedureChartElementTypeValue as ProcedureChartElementTypeValue,
    )
    from isa95kit.b2mml.general_recipe import ProcessElement as ProcessElement
    from isa95kit.b2mml.general_recipe import ProcessElementLibrary as ProcessElementLibrary
    from isa95kit.b2mml.general_recipe import ProcessElementParameter as ProcessElementParameter
    from isa95kit.b2mml.general_recipe import (
        ProcessElementParameterType as ProcessElementParameterType,
    )
    from isa95kit.b2mml.general_recipe import (
        ProcessElementParameterType1 as ProcessElementParameterType1,
    )
    from isa95kit.b2mml.general_recipe import (
        ProcessElementParameterTypeValue as ProcessElementParameterTypeValue,
    )
    from isa95kit.b2mml.general_recipe import ProcessElementType as ProcessElementType
    from isa95kit.b2mml.general_recipe import ProcessElementType1 as ProcessElementType1
    from isa95kit.b2mml.general_recipe import ProcessElementTypeValue as ProcessElementTypeValue
    from isa95kit.b2mml.general_recipe import ProductInformation as ProductInformation
    from isa95kit.b2mml.general_recipe import ResourceConstraint as ResourceConstraint
    from isa95kit.b2mml.general_recipe import ResourceConstraintLibrary as ResourceConstraintLibrary
    from isa95kit.b2mml.general_recipe import (
        ResourceConstraintProperty as ResourceConstraintProperty,
    )
    from isa95kit.b2mml.general_recipe import SequenceOrder as SequenceOrder
    from isa95kit.b2mml.general_recipe import SequenceOrderType1 as SequenceOrderType1
    from isa95kit.b2mml.general_recipe import SequenceOrderTypeValue as SequenceOrderTypeValue
    from isa95kit.b2mml.information_object import InformationObject as InformationObject
    from isa95kit.b2mml.information_object import InformationObjectType as InformationObjectType
    from isa95kit.b2mml.information_object import InformationObjectType1 as InformationObjectType1
    from isa95kit.b2mml.information_object import (
        InformationObjectTypeValue as InformationObjectTypeValue,
    )
    from isa95kit.b2mml.master_data_profile import ChannelTopic as ChannelTopic
    from isa95kit.b2mml.master_data_profile import IDandDescription as IDandDescription
    from isa95kit.b2mml.master_data_profile import MasterDataProfile as MasterDataProfile
    from isa95kit.b2mml.master_data_profile import (
        MasterDataProfileHeader as MasterDataProfileHeader,
    )
    from isa95kit.b2mml.master_data_profile import (
        MasterDataTransactionProfile as MasterDataTransactionProfile,
    )
    from isa95kit.b2mml.master_data_profile import OtherEnumeration as OtherEnumeration
    from isa95kit.b2mml.master_data_profile import ProfileEnumeration as ProfileEnumeration
    from isa95kit.b2mml.material import MaterialClass as MaterialClass
    from isa95kit.b2mml.material import MaterialClassProperty as MaterialClassProperty
    from isa95kit.b2mml.material import MaterialDefinition as MaterialDefinition
    from isa95kit.b2mml.material import MaterialDefinitionProperty as MaterialDefinitionProperty
    from isa95kit.b2mml.material import MaterialInformation as MaterialInformation
    from isa95kit.b2mml.material import MaterialLot as MaterialLot
    from isa95kit.b2mml.material import MaterialLotProperty as MaterialLotProperty
    from isa95kit.b2mml.material import MaterialSubLot as MaterialSubLot
    from isa95kit.b2mml.messages.batch_production_record import (
        AcknowledgeBatchProductionRecord as AcknowledgeBatchProductionRecord,
    )
    from isa95kit.b2mml.messages.batch_production_record import (
        CancelBatchProductionRecord as CancelBatchProductionRecord,
    )
    from isa95kit.b2mml.messages.batch_production_record import (
        ChangeBatchProductionRecord as ChangeBatchProductionRecord,
    )
    from isa95kit.b2mml.messages.batch_production_record import (
        GetBatchProductionRecord as GetBatchProductionRecord,
    )
    from isa95kit.b2mml.messages.batch_production_record import (
        ProcessBatchProductionRecord as ProcessBatchProductionRecord,
    )
    from isa95kit.b2mml.messages.batch_production_record import (
        RespondBatchProductionRecord as RespondBatchProductionRecord,
    )
    from isa95kit.b2mml.messages.batch_production_record import (
        ShowBatchProductionRecord as ShowBatchProductionRecord,
    )
    from isa95kit.b2mml.messages.batch_production_record import (
        SyncBatchProductionRecord as SyncBatchProductionRecord,
    )
    from isa95kit.b2mml.messages.confirm_bod import ConfirmBOD as ConfirmBOD
    from isa95kit.b2mml.messages.equipment import AcknowledgeEquipment as AcknowledgeEquipment
    from isa95kit.b2mml.messages.equipment import (
        AcknowledgeEquipmentClass as AcknowledgeEquipmentClass,
    )
    from isa95kit.b2mml.messages.equipment import (
        AcknowledgeEquipmentInformation as AcknowledgeEquipmentInformation,
    )
    from isa95kit.b2mml.messages.equipment import CancelEquipment as CancelEquipment
    from isa95kit.b2mml.messages.equipment import CancelEquipmentClass as CancelEquipmentClass
    from isa95kit.b2mml.messages.equipment import (
        CancelEquipmentInformation as CancelEquipmentInformation,
    )
    from isa95kit.b2mml.messages.equipment import ChangeEquipment as ChangeEquipment
    from isa95kit.b2mml.messages.equipment import ChangeEquipmentClass as ChangeEquipmentClass
    from isa95kit.b2mml.messages.equipment import (
        ChangeEquipmentInformation as ChangeEquipmentInformation,
    )
    from isa95kit.b2mml.messages.equipment import GetEquipment as GetEquipment
    from isa95kit.b2mml.messages.equipment import GetEquipmentClass as GetEquipmentClass
    from isa95kit.b2mml.messages.equipment import GetEquipmentInformation as GetEquipmentInformation
    from isa95kit.b2mml.messages.equipment import ProcessEquipment as ProcessEquipment
    from isa95kit.b2mml.messages.equipment import ProcessEquipmentClass as ProcessEquipmentClass
    from isa95kit.b2mml.messages.equipment import (
        ProcessEquipmentInformation as ProcessEquipmentInformation,
    )
    from isa95kit.b2mml.messages.equipment import RespondEquipment as RespondEquipment
    from isa95kit.b2mml.messages.equipment import RespondEquipmentClass as RespondEquipmentClass
    from isa95kit.b2mml.messages.equipment import (
        RespondEquipmentInformation as RespondEquipmentInformation,
    )
    from isa95kit.b2mml.messages.equipment import ShowEquipment as ShowEquipment
    from isa95kit.b2mml.messages.equipment import ShowEquipmentClass as ShowEquipmentClass
    from isa95kit.b2mml.messages.equipment import (
        ShowEquipmentInformation as ShowEquipmentInformation,
    )
    from isa95kit.b2mml.messages.equipment import SyncEquipment as SyncEquipment
    from isa95kit.b2mml.messages.equipment import SyncEquipmentClass as SyncEquipmentClass
    from isa95kit.b2mml.messages.equipment import (
        SyncEquipmentInformation as SyncEquipmentInformation,
    )
    from isa95kit.b2mml.messages.error_message import (
        AcknowledgeErrorMessage as AcknowledgeErrorMessage,
    )
    from isa95kit.b2mml.messages.error_message import CancelErrorMessage as CancelErrorMessage
    from isa95kit.b2mml.messages.error_message import ChangeErrorMessage as ChangeErrorMessage
    from isa95kit.b2mml.messages.error_message import GetErrorMessage as GetErrorMessage
    from isa95kit.b2mml.messages.error_message import ProcessErrorMessage as ProcessErrorMessage
    from isa95kit.b2mml.messages.error_message import RespondErrorMessage as RespondErrorMessage
    from isa95kit.b2mml.messages.error_message import ShowErrorMessage as ShowErrorMessage
    from isa95kit.b2mml.messages.error_message import SyncErrorMessage as SyncErrorMessage
    from isa95kit.b2mml.messages.general_recipe import (
        AcknowledgeGRecipeInformation as AcknowledgeGRecipeInformation,
    )
    from isa95kit.b2mml.messages.general_recipe import (
        AcknowledgeProcessElementLibrary as AcknowledgeProcessElementLibrary,
    )
    from isa95kit.b2mml.messages.general_recipe import (
        AcknowledgeResourceConstraintLibrary as AcknowledgeResourceConstraintLibrary,
    )
    from isa95kit.b2mml.messages.general_recipe import (
        CancelGRecipeInformation as CancelGRecipeInformation,
    )
    from isa95kit.b2mml.messages.general_recipe import (
        CancelProcessElementLibrary as CancelProcessElementLibrary,
    )
    from isa95kit.b2mml.messages.general_recipe import (
        CancelResourceConstraintLibrary as CancelResourceConstraintLibrary,
    )
    from isa95kit.b2mml.messages.general_recipe import (
        ChangeGRecipeInformation as ChangeGRecipeInformation,
    )
    from isa95kit.b2mml.messages.general_recipe import (
        ChangeProcessElementLibrary as ChangeProcessElementLibrary,
    )
    from isa95kit.b2mml.messages.general_recipe import (
        ChangeResourceConstraintLibrary as ChangeResourceConstraintLibrary,
    )
    from isa95kit.b2mml.messages.general_recipe import (
        GetGRecipeInformation as GetGRecipeInformation,
    )
    from isa95kit.b2mml.messages.general_recipe import (
        GetProcessElementLibrary as GetProcessElementLibrary,
    )
    from isa95kit.b2mml.messages.general_recipe import (
        GetResourceConstraintLibrary as GetResourceConstraintLibrary,
    )
    from isa95kit.b2mml.messages.general_recipe import (
        ProcessGRecipeInformation as ProcessGRecipeInformation,
    )
    from isa95kit.b2mml.messages.general_recipe import (
        ProcessProcessElementLibrary as ProcessProcessElementLibrary,
    )
    from isa95kit.b2mml.messages.general_recipe import (
        ProcessResourceConstraintLibrary as ProcessResourceConstraintLibrary,
    )
    from isa95kit.b2mml.messages.general_recipe import (
        RespondGRecipeInformation as RespondGRecipeInformation,
    )
    from isa95kit.b2mml.messages.general_recipe import (
        RespondProcessElementLibrary as RespondProcessElementLibrary,
    )
    from isa95kit.b2mml.messages.general_recipe import (
        RespondResourceConstraintLibrary as RespondResourceConstraintLibrary,
    )
    from isa95kit.b2mml.messages.general_recipe import (
        ShowGRecipeInformation as ShowGRecipeInformation,
    )
    from isa95kit.b2mml.messages.general_recipe import (
        ShowProcessElementLibrary as ShowProcessElementLibrary,
    )
    from isa95kit.b2mml.messages.general_recipe import (
        ShowResourceConstraintLibrary as ShowResourceConstraintLibrary,
    )
    from isa95kit.b2mml.messages.general_recipe import (
        SyncGRecipeInformation as SyncGRecipeInformation,
    )
    from isa95kit.b2mml.messages.general_recipe import (
        SyncProcessElementLibrary as SyncProcessElementLibrary,
    )
    from isa95kit.b2mml.messages.general_recipe import (
        SyncResourceConstraintLibrary as SyncResourceConstraintLibrary,
    )
    from isa95kit.b2mml.messages.material import (
        AcknowledgeMaterialClass as AcknowledgeMaterialClass,
    )
    from isa95kit.b2mml.messages.material import (
        AcknowledgeMaterialDefinition as AcknowledgeMaterialDefinition,
    )
    from isa95kit.b2mml.messages.material import (
        AcknowledgeMaterialInformation as AcknowledgeMaterialInformation,
    )
    from isa95kit.b2mml.messages.material import AcknowledgeMaterialLot as AcknowledgeMaterialLot
    from isa95kit.b2mml.messages.material import (
        AcknowledgeMaterialSubLot as AcknowledgeMaterialSubLot,
    )
    from isa95kit.b2mml.messages.material import CancelMaterialClass as CancelMaterialClass
    from isa95kit.b2mml.messages.material import (
        CancelMaterialDefinition as CancelMaterialDefinition,
    )
    from isa95kit.b2mml.messages.material import (
        CancelMaterialInformation as CancelMaterialInformation,
    )
    from isa95kit.b2mml.messages.material import CancelMaterialLot as CancelMaterialLot
    from isa95kit.b2mml.messages.material import CancelMaterialSubLot as CancelMaterialSubLot
    from isa95kit.b2mml.messages.material import ChangeMaterialClass as ChangeMaterialClass
    from isa95kit.b2mml.messages.material import (
        ChangeMaterialDefinition as ChangeMaterialDefinition,
    )
    from isa95kit.b2mml.messages.material import (
        ChangeMaterialInformation as ChangeMaterialInformation,
    )
    from isa95kit.b2mml.messages.material import ChangeMaterialLot as ChangeMaterialLot
    from isa95kit.b2mml.messages.material import ChangeMaterialSubLot as ChangeMaterialSubLot
    from isa95kit.b2mml.messages.material import GetMaterialClass as GetMaterialClass
    from isa95kit.b2mml.messages.material import GetMaterialDefinition as GetMaterialDefinition
    from isa95kit.b2mml.messages.material import GetMaterialInformation as GetMaterialInformation
    from isa95kit.b2mml.messages.material import GetMaterialLot as GetMaterialLot
    from isa95kit.b2mml.messages.material import GetMaterialSubLot as GetMaterialSubLot
    from isa95kit.b2mml.messages.material import ProcessMaterialClass as ProcessMaterialClass
    from isa95kit.b2mml.messages.material import (
        ProcessMaterialDefinition as ProcessMaterialDefinition,
    )
    from isa95kit.b2mml.messages.material import (
        ProcessMaterialInformation as ProcessMaterialInformation,
    )
    from isa95kit.b2mml.messages.material import ProcessMaterialLot as ProcessMaterialLot
    from isa95kit.b2mml.messages.material import ProcessMaterialSubLot as ProcessMaterialSubLot
    from isa95kit.b2mml.messages.material import RespondMaterialClass as RespondMaterialClass
    from isa95kit.b2mml.messages.material import (
        RespondMaterialDefinition as RespondMaterialDefinition,
    )
    from isa95kit.b2mml.messages.material import (
        RespondMaterialInformation as RespondMaterialInformation,
    )
    from isa95kit.b2mml.messages.material import RespondMaterialLot as RespondMaterialLot
    from isa95kit.b2mml.messages.material import RespondMaterialSubLot as RespondMaterialSubLot
    from isa95kit.b2mml.messages.material import ShowMaterialClass as ShowMaterialClass
    from isa95kit.b2mml.messages.material import ShowMaterialDefinition as ShowMaterialDefinition
    from isa95kit.b2mml.messages.material import ShowMaterialInformation as ShowMaterialInformation
    from isa95kit.b2mml.messages.material import ShowMaterialLot as ShowMaterialLot
    from isa95kit.b2mml.messages.material import ShowMaterialSubLot as ShowMaterialSubLot
    from isa95kit.b2mml.messages.material import SyncMaterialClass as SyncMaterialClass
    from isa95kit.b2mml.messages.material import SyncMaterialDefinition as SyncMaterialDefinition
    from isa95kit.b2mml.messages.material import SyncMaterialInformation as SyncMaterialInformation
    from isa95kit.b2mml.messages.material import SyncMaterialLot as SyncMaterialLot
    from isa95kit.b2mml.messages.material import SyncMaterialSubLot as SyncMaterialSubLot
    from isa95kit.b2mml.messages.operational_location import (
        AcknowledgeOperationalLocation as AcknowledgeOperationalLocation,
    )
    from isa95kit.b2mml.messages.operational_location import (
        AcknowledgeOperationalLocationClass as AcknowledgeOperationalLocationClass,
    )
    from isa95kit.b2mml.messages.operational_location import (
        AcknowledgeOperationalLocationInformation as AcknowledgeOperationalLocationInformation,
    )
    from isa95kit.b2mml.messages.operational_location import (
        CancelOperationalLocation as CancelOperationalLocation,
    )
    from isa95kit.b2mml.messages.operational_location import (
        CancelOperationalLocationClass as CancelOperationalLocationClass,
    )
    from isa95kit.b2mml.messages.operational_location import (
        CancelOperationalLocationInformation as CancelOperationalLocationInformation,
    )
    from isa95kit.b2mml.messages.operational_location import (
        ChangeOperationalLocation as ChangeOperationalLocation,
    )
    from isa95kit.b2mml.messages.operational_location import (
        ChangeOperationalLocationClass as ChangeOperationalLocationClass,
    )
    from isa95kit.b2mml.messages.operational_location import (
        ChangeOperationalLocationInformation as ChangeOperationalLocationInformation,
    )
    from isa95kit.b2mml.messages.operational_location import (
        GetOperationalLocation as GetOperationalLocation,
    )
    from isa95kit.b2mml.messages.operational_location import (
        GetOperationalLocationClass as GetOperationalLocationClass,
    )
    from isa95kit.b2mml.messages.operational_location import (
        GetOperationalLocationInformation as GetOperationalLocationInformation,
    )
    from isa95kit.b2mml.messages.operational_location import (
        ProcessOperationalLocation as ProcessOperationalLocation,
    )
    from isa95kit.b2mml.messages.operational_location import (
        ProcessOperationalLocationClass as ProcessOperationalLocationClass,
    )
    from isa95kit.b2mml.messages.operational_location import (
        ProcessOperationalLocationInformation as ProcessOperationalLocationInformation,
    )
    from isa95kit.b2mml.messages.operational_location import (
        RespondOperationalLocation as RespondOperationalLocation,
    )
    from isa95kit.b2mml.messages.operational_location import (
        RespondOperationalLocationClass as RespondOperationalLocationClass,
    )
    from isa95kit.b2mml.messages.operational_location import (
        RespondOperationalLocationInformation as RespondOperationalLocationInformation,
    )
    from isa95kit.b2mml.messages.operational_location import (
        ShowOperationalLocation as ShowOperationalLocation,
    )
    from isa95kit.b2mml.messages.operational_location import (
        ShowOperationalLocationClass as ShowOperationalLocationClass,
    )
    from isa95kit.b2mml.messages.operational_location import (
        ShowOperationalLocationInformation as ShowOperationalLocationInformation,
    )
    from isa95kit.b2mml.messages.operational_location import (
        SyncOperationalLocation as SyncOperationalLocation,
    )
    from isa95kit.b2mml.messages.operational_location import (
        SyncOperationalLocationClass as SyncOperationalLocationClass,
    )
    from isa95kit.b2mml.messages.operational_location import (
        SyncOperationalLocationInformation as SyncOperationalLocationInformation,
    )
    from isa95kit.b2mml.messages.operations_capability import (
        AcknowledgeOperationsCapability as AcknowledgeOperationsCapability,
    )
    from isa95kit.b2mml.messages.operations_capability import (
        AcknowledgeOperationsCapabilityInformation as AcknowledgeOperationsCapabilityInformation,
    )
    from isa95kit.b2mml.messages.operations_capability import (
        CancelOperationsCapability as CancelOperationsCapability,
    )
    from isa95kit.b2mml.messages.operations_capability import (
        CancelOperationsCapabilityInformation as CancelOperationsCapabilityInformation,
    )
    from isa95kit.b2mml.messages.operations_capability import (
        ChangeOperationsCapability as ChangeOperationsCapability,
    )
    from isa95kit.b2mml.messages.operations_capability import (
        ChangeOperationsCapabilityInformation as ChangeOperationsCapabilityInformation,
    )
    from isa95kit.b2mml.messages.operations_capability import (
        GetOperationsCapability as GetOperationsCapability,
    )
    from isa95kit.b2mml.messages.operations_capability import (
        GetOperationsCapabilityInformation as GetOperationsCapabilityInformation,
    )
    from isa95kit.b2mml.messages.operations_capability import (
        ProcessOperationsCapability as ProcessOperationsCapability,
    )
    from isa95kit.b2mml.messages.operations_capability import (
        ProcessOperationsCapabilityInformation as ProcessOperationsCapabilityInformation,
    )
    from isa95kit.b2mml.messages.operations_capability import (
        RespondOperationsCapability as RespondOperationsCapability,
    )
    from isa95kit.b2mml.messages.operations_capability import (
        RespondOperationsCapabilityInformation as RespondOperationsCapabilityInformation,
    )
    from isa95kit.b2mml.messages.operations_capability import (
        ShowOperationsCapability as ShowOperationsCapability,
    )
    from isa95kit.b2mml.messages.operations_capability import (
        ShowOperationsCapabilityInformation as ShowOperationsCapabilityInformation,
    )
    from isa95kit.b2mml.messages.operations_capability import (
        SyncOperationsCapability as SyncOperationsCapability,
    )
    from isa95kit.b2mml.messages.operations_capability import (
        SyncOperationsCapabilityInformation as SyncOperationsCapabilityInformation,
    )
    from isa95kit.b2mml.messages.operations_definition import (
        AcknowledgeOperationsDefinition as AcknowledgeOperationsDefinition,
    )
    from isa95kit.b2mml.messages.operations_definition import (
        AcknowledgeOperationsDefinitionInformation as AcknowledgeOperationsDefinitionInformation,
    )
    from isa95kit.b2mml.messages.operations_definition import (
        AcknowledgeOperationsMaterialBill as AcknowledgeOperationsMaterialBill,
    )
    from isa95kit.b2mml.messages.operations_definition import (
        CancelOperationsDefinition as CancelOperationsDefinition,
    )
    from isa95kit.b2mml.messages.operations_definition import (
        CancelOperationsDefinitionInformation as CancelOperationsDefinitionInformation,
    )
    from isa95kit.b2mml.messages.operations_definition import (
        CancelOperationsMaterialBill as CancelOperationsMaterialBill,
    )
    from isa95kit.b2mml.messages.operations_definition import (
        ChangeOperationsDefinition as ChangeOperationsDefinition,
    )
    from isa95kit.b2mml.messages.operations_definition import (
        ChangeOperationsDefinitionInformation as ChangeOperationsDefinitionInformation,
    )
    from isa95kit.b2mml.messages.operations_definition import (
        ChangeOperationsMaterialBill as ChangeOperationsMaterialBill,
    )
    from isa95kit.b2mml.messages.operations_definition import (
        GetOperationsDefinition as GetOperationsDefinition,
    )
    from isa95kit.b2mml.messages.operations_definition import (
        GetOperationsDefinitionInformation as GetOperationsDefinitionInformation,
    )
    from isa95kit.b2mml.messages.operations_definition import (
        GetOperationsMaterialBill as GetOperationsMaterialBill,
    )
    from isa95kit.b2mml.messages.operations_definition import (
        ProcessOperationsDefinition as ProcessOperationsDefinition,
    )
    from isa95kit.b2mml.messages.operations_definition import (
        ProcessOperationsDefinitionInformation as ProcessOperationsDefinitionInformation,
    )
    from isa95kit.b2mml.messages.operations_definition import (
        ProcessOperationsMaterialBill as ProcessOperationsMaterialBill,
    )
    from isa95kit.b2mml.messages.operations_definition import (
        RespondOperationsDefinition as RespondOperationsDefinition,
    )
    from isa95kit.b2mml.messages.operations_definition import (
        RespondOperationsDefinitionInformation as RespondOperationsDefinitionInformation,
    )
    from isa95kit.b2mml.messages.operations_definition import (
        RespondOperationsMaterialBill as RespondOperationsMaterialBill,
    )
    from isa95kit.b2mml.messages.operations_definition import (
        ShowOperationsDefinition as ShowOperationsDefinition,
    )
    from isa95kit.b2mml.messages.operations_definition import (
        ShowOperationsDefinitionInformation as ShowOperationsDefinitionInformation,
    )
    from isa95kit.b2mml.messages.operations_definition import (
        ShowOperationsMaterialBill as ShowOperationsMaterialBill,
    )
    from isa95kit.b2mml.messages.operations_definition import (
        SyncOperationsDefinition as SyncOperationsDefinition,
    )
    from isa95kit.b2mml.messages.operations_definition import (
        SyncOperationsDefinitionInformation as SyncOperationsDefinitionInformation,
    )
    from isa95kit.b2mml.messages.operations_definition import (
        SyncOperationsMaterialBill as SyncOperationsMaterialBill,
    )
    from isa95kit.b2mml.messages.operations_event import (
        AcknowledgeOperationsEventClass as AcknowledgeOperationsEventClass,
    )
    from isa95kit.b2mml.messages.operations_event import (
        AcknowledgeOperationsEventDefinition as AcknowledgeOperationsEventDefinition,
    )
    from isa95kit.b2mml.messages.operations_event import (
        AcknowledgeOperationsEventInformation as AcknowledgeOperationsEventInformation,
    )
    from isa95kit.b2mml.messages.operations_event import (
        CancelOperationsEventClass as CancelOperationsEventClass,
    )
    from isa95kit.b2mml.messages.operations_event import (
        CancelOperationsEventDefinition as CancelOperationsEventDefinition,
    )
    from isa95kit.b2mml.messages.operations_event import (
        CancelOperationsEventInformation as CancelOperationsEventInformation,
    )
    from isa95kit.b2mml.messages.operations_event import (
        ChangeOperationsEventClass as ChangeOperationsEventClass,
    )
    from isa95kit.b2mml.messages.operations_event import (
        ChangeOperationsEventDefinition as ChangeOperationsEventDefinition,
    )
    from isa95kit.b2mml.messages.operations_event import (
        ChangeOperationsEventInformation as ChangeOperationsEventInformation,
    )
    from isa95kit.b2mml.messages.operations_event import (
        GetOperationsEventClass as GetOperationsEventClass,
    )
    from isa95kit.b2mml.messages.operations_event import (
        GetOperationsEventDefinition as GetOperationsEventDefinition,
    )
    from isa95kit.b2mml.messages.operations_event import (
        GetOperationsEventInformation as GetOperationsEventInformation,
    )
    from isa95kit.b2mml.messages.operations_event import (
        NotifyOperationsEvent as NotifyOperationsEvent,
    )
    from isa95kit.b2mml.messages.operations_event import (
        NotifyOperationsEventClass as NotifyOperationsEventClass,
    )
    from isa95kit.b2mml.messages.operations_event import (
        NotifyOperationsEventDefinition as NotifyOperationsEventDefinition,
    )
    from isa95kit.b2mml.messages.operations_event import (
        NotifyOperationsEventInformation as NotifyOperationsEventInformation,
    )
    from isa95kit.b2mml.messages.operations_event import (
        ProcessOperationsEventClass as ProcessOperationsEventClass,
    )
    from isa95kit.b2mml.messages.operations_event import (
        ProcessOperationsEventDefinition as ProcessOperationsEventDefinition,
    )
    from isa95kit.b2mml.messages.operations_event import (
        ProcessOperationsEventInformation as ProcessOperationsEventInformation,
    )
    from isa95kit.b2mml.messages.operations_event import (
        RespondOperationsEventClass as RespondOperationsEventClass,
    )
    from isa95kit.b2mml.messages.operations_event import (
        RespondOperationsEventDefinition as RespondOperationsEventDefinition,
    )
    from isa95kit.b2mml.messages.operations_event import (
        RespondOperationsEventInformation as RespondOperationsEventInformation,
    )
    from isa95kit.b2mml.messages.operations_event import (
        ShowOperationsEventClass as ShowOperationsEventClass,
    )
    from isa95kit.b2mml.messages.operations_event import (
        ShowOperationsEventDefinition as ShowOperationsEventDefinition,
    )
    from isa95kit.b2mml.messages.operations_event import (
        ShowOperationsEventInformation as ShowOperationsEventInformation,
    )
    from isa95kit.b2mml.messages.operations_event import (
        SyncOperationsEventClass as SyncOperationsEventClass,
    )
    from isa95kit.b2mml.messages.operations_event import (
        SyncOperationsEventDefinition as SyncOperationsEventDefinition,
    )
    from isa95kit.b2mml.messages.operations_event import (
        SyncOperationsEventInformation as SyncOperationsEventInformation,
    )
    from isa95kit.b2mml.messages.operations_performance import (
        AcknowledgeOperationsPerformance as AcknowledgeOperationsPerformance,
    )
    from isa95kit.b2mml.messages.operations_performance import (
        CancelOperationsPerformance as CancelOperationsPerformance,
    )
    from isa95kit.b2mml.messages.operations_performance import (
        ChangeOperationsPerformance as ChangeOperationsPerformance,
    )
    from isa95kit.b2mml.messages.operations_performance import (
        GetOperationsPerformance as GetOperationsPerformance,
    )
    from isa95kit.b2mml.messages.operations_performance import (
        ProcessOperationsPerformance as ProcessOperationsPerformance,
    )
    from isa95kit.b2mml.messages.operations_performance import (
        RespondOperationsPerformance as RespondOperationsPerformance,
    )
    from isa95kit.b2mml.messages.operations_performance import (
        ShowOperationsPerformance as ShowOperationsPerformance,
    )
    from isa95kit.b2mml.messages.operations_performance import (
        SyncOperationsPerformance as SyncOperationsPerformance,
    )
    from isa95kit.b2mml.messages.operations_schedule import (
        AcknowledgeOperationsSchedule as AcknowledgeOperationsSchedule,
    )
    from isa95kit.b2mml.messages.operations_schedule import (
        CancelOperationsSchedule as CancelOperationsSchedule,
    )
    from isa95kit.b2mml.messages.operations_schedule import (
        ChangeOperationsSchedule as ChangeOperationsSchedule,
    )
    from isa95kit.b2mml.messages.operations_schedule import (
        GetOperationsSchedule as GetOperationsSchedule,
    )
    from isa95kit.b2mml.messages.operations_schedule import (
        ProcessOperationsSchedule as ProcessOperationsSchedule,
    )
    from isa95kit.b2mml.messages.operations_schedule import (
        RespondOperationsSchedule as RespondOperationsSchedule,
    )
    from isa95kit.b2mml.messages.operations_schedule import (
        ShowOperationsSchedule as ShowOperationsSchedule,
    )
    from isa95kit.b2mml.messages.operations_schedule import (
        SyncOperationsSchedule as SyncOperationsSchedule,
    )
    from isa95kit.b2mml.messages.operations_test import (
        AcknowledgeOperationsTestInformation as AcknowledgeOperationsTestInformation,
    )
    from isa95kit.b2mml.messages.operations_test import (
        AcknowledgeTestResult as AcknowledgeTestResult,
    )
    from isa95kit.b2mml.messages.operations_test import (
        AcknowledgeTestSpecification as AcknowledgeTestSpecification,
    )
    from isa95kit.b2mml.messages.operations_test import (
        CancelOperationsTestInformation as CancelOperationsTestInformation,
    )
    from isa95kit.b2mml.messages.operations_test import CancelTestResult as CancelTestResult
    from isa95kit.b2mml.messages.operations_test import (
        CancelTestSpecification as CancelTestSpecification,
    )
    from isa95kit.b2mml.messages.operations_test import (
        ChangeOperationsTestInformation as ChangeOperationsTestInformation,
    )
    from isa95kit.b2mml.messages.operations_test import ChangeTestResult as ChangeTestResult
    from isa95kit.b2mml.messages.operations_test import (
        ChangeTestSpecification as ChangeTestSpecification,
    )
    from isa95kit.b2mml.messages.operations_test import (
        GetOperationsTestInformation as GetOperationsTestInformation,
    )
    from isa95kit.b2mml.messages.operations_test import GetTestResult as GetTestResult
    from isa95kit.b2mml.messages.operations_test import GetTestSpecification as GetTestSpecification
    from isa95kit.b2mml.messages.operations_test import (
        ProcessOperationsTestInformation as ProcessOperationsTestInformation,
    )
    from isa95kit.b2mml.messages.operations_test import ProcessTestResult as ProcessTestResult
    from isa95kit.b2mml.messages.operations_test import (
        ProcessTestSpecification as ProcessTestSpecification,
    )
    from isa95kit.b2mml.messages.operations_test import (
        RespondOperationsTestInformation as RespondOperationsTestInformation,
    )
    from isa95kit.b2mml.messages.operations_test import RespondTestResult as RespondTestResult
    from isa95kit.b2mml.messages.operations_test import (
        RespondTestSpecification as RespondTestSpecification,
    )
    from isa95kit.b2mml.messages.operations_test import (
        ShowOperationsTestInformation as ShowOperationsTestInformation,
    )
    from isa95kit.b2mml.messages.operations_test import ShowTestResult as ShowTestResult
    from isa95kit.b2mml.messages.operations_test import (
        ShowTestSpecification as ShowTestSpecification,
    )
    from isa95kit.b2mml.messages.operations_test import (
        SyncOperationsTestInformation as SyncOperationsTestInformation,
    )
    from isa95kit.b2mml.messages.operations_test import SyncTestResult as SyncTestResult
    from isa95kit.b2mml.messages.operations_test import (
        SyncTestSpecification as SyncTestSpecification,
    )
    from isa95kit.b2mml.messages.personnel import AcknowledgePerson as AcknowledgePerson
    from isa95kit.b2mml.messages.personnel import (
        AcknowledgePersonnelClass as AcknowledgePersonnelClass,
    )
    from isa95kit.b2mml.messages.personnel import (
        AcknowledgePersonnelInformation as AcknowledgePersonnelInformation,
    )
    from isa95kit.b2mml.messages.personnel import CancelPerson as CancelPerson
    from isa95kit.b2mml.messages.personnel import CancelPersonnelClass as CancelPersonnelClass
    from isa95kit.b2mml.messages.personnel import (
        CancelPersonnelInformation as CancelPersonnelInformation,
    )
    from isa95kit.b2mml.messages.personnel import ChangePerson as ChangePerson
    from isa95kit.b2mml.messages.personnel import ChangePersonnelClass as ChangePersonnelClass
    from isa95kit.b2mml.messages.personnel import (
        ChangePersonnelInformation as ChangePersonnelInformation,
    )
    from isa95kit.b2mml.messages.personnel import GetPerson as GetPerson
    from isa95kit.b2mml.messages.personnel import GetPersonnelClass as GetPersonnelClass
    from isa95kit.b2mml.messages.personnel import GetPersonnelInformation as GetPersonnelInformation
    from isa95kit.b2mml.messages.personnel import ProcessPerson as ProcessPerson
    from isa95kit.b2mml.messages.personnel import ProcessPersonnelClass as ProcessPersonnelClass
    from isa95kit.b2mml.messages.personnel import (
        ProcessPersonnelInformation as ProcessPersonnelInformation,
    )
    from isa95kit.b2mml.messages.personnel import RespondPerson as RespondPerson
    from isa95kit.b2mml.messages.personnel import RespondPersonnelClass as RespondPersonnelClass
    from isa95kit.b2mml.messages.personnel import (
        RespondPersonnelInformation as RespondPersonnelInformation,
    )
    from isa95kit.b2mml.messages.personnel import ShowPerson as ShowPerson
    from isa95kit.b2mml.messages.personnel import ShowPersonnelClass as ShowPersonnelClass
    from isa95kit.b2mml.messages.personnel import (
        ShowPersonnelInformation as ShowPersonnelInformation,
    )
    from isa95kit.b2mml.messages.personnel import SyncPerson as SyncPerson
    from isa95kit.b2mml.messages.personnel import SyncPersonnelClass as SyncPersonnelClass
    from isa95kit.b2mml.messages.personnel import (
        SyncPersonnelInformation as SyncPersonnelInformation,
    )
    from isa95kit.b2mml.messages.physical_asset import (
        AcknowledgePhysicalAsset as AcknowledgePhysicalAsset,
    )
    from isa95kit.b2mml.messages.physical_asset import (
        AcknowledgePhysicalAssetClass as AcknowledgePhysicalAssetClass,
    )
    from isa95kit.b2mml.messages.physical_asset import (
        AcknowledgePhysicalAssetInformation as AcknowledgePhysicalAssetInformation,
    )
    from isa95kit.b2mml.messages.physical_asset import CancelPhysicalAsset as CancelPhysicalAsset
    from isa95kit.b2mml.messages.physical_asset import (
        CancelPhysicalAssetClass as CancelPhysicalAssetClass,
    )
    from isa95kit.b2mml.messages.physical_asset import (
        CancelPhysicalAssetInformation as CancelPhysicalAssetInformation,
    )
    from isa95kit.b2mml.messages.physical_asset import ChangePhysicalAsset as ChangePhysicalAsset
    from isa95kit.b2mml.messages.physical_asset import (
        ChangePhysicalAssetClass as ChangePhysicalAssetClass,
    )
    from isa95kit.b2mml.messages.physical_asset import (
        ChangePhysicalAssetInformation as ChangePhysicalAssetInformation,
    )
    from isa95kit.b2mml.messages.physical_asset import GetPhysicalAsset as GetPhysicalAsset
    from isa95kit.b2mml.messages.physical_asset import (
        GetPhysicalAssetClass as GetPhysicalAssetClass,
    )
    from isa95kit.b2mml.messages.physical_asset import (
        GetPhysicalAssetInformation as GetPhysicalAssetInformation,
    )
    from isa95kit.b2mml.messages.physical_asset import ProcessPhysicalAsset as ProcessPhysicalAsset
    from isa95kit.b2mml.messages.physical_asset import (
        ProcessPhysicalAssetClass as ProcessPhysicalAssetClass,
    )
    from isa95kit.b2mml.messages.physical_asset import (
        ProcessPhysicalAssetInformation as ProcessPhysicalAssetInformation,
    )
    from isa95kit.b2mml.messages.physical_asset import RespondPhysicalAsset as RespondPhysicalAsset
    from isa95kit.b2mml.messages.physical_asset import (
        RespondPhysicalAssetClass as RespondPhysicalAssetClass,
    )
    from isa95kit.b2mml.messages.physical_asset import (
        RespondPhysicalAssetInformation as RespondPhysicalAssetInformation,
    )
    from isa95kit.b2mml.messages.physical_asset import ShowPhysicalAsset as ShowPhysicalAsset
    from isa95kit.b2mml.messages.physical_asset import (
        ShowPhysicalAssetClass as ShowPhysicalAssetClass,
    )
    from isa95kit.b2mml.messages.physical_asset import (
        ShowPhysicalAssetInformation as ShowPhysicalAssetInformation,
    )
    from isa95kit.b2mml.messages.physical_asset import SyncPhysicalAsset as SyncPhysicalAsset
    from isa95kit.b2mml.messages.physical_asset import (
        SyncPhysicalAssetClass as SyncPhysicalAssetClass,
    )
    from isa95kit.b2mml.messages.physical_asset import (
        SyncPhysicalAssetInformation as SyncPhysicalAssetInformation,
    )
    from isa95kit.b2mml.messages.process_segment import (
        AcknowledgeProcessSegment as AcknowledgeProcessSegment,
    )
    from isa95kit.b2mml.messages.process_segment import (
        AcknowledgeProcessSegmentInformation as AcknowledgeProcessSegmentInformation,
    )
    from isa95kit.b2mml.messages.process_segment import CancelProcessSegment as CancelProcessSegment
    from isa95kit.b2mml.messages.process_segment import (
        CancelProcessSegmentInformation as CancelProcessSegmentInformation,
    )
    from isa95kit.b2mml.messages.process_segment import ChangeProcessSegment as ChangeProcessSegment
    from isa95kit.b2mml.messages.process_segment import (
        ChangeProcessSegmentInformation as ChangeProcessSegmentInformation,
    )
    from isa95kit.b2mml.messages.process_segment import GetProcessSegment as GetProcessSegment
    from isa95kit.b2mml.messages.process_segment import (
        GetProcessSegmentInformation as GetProcessSegmentInformation,
    )
    from isa95kit.b2mml.messages.process_segment import (
        ProcessProcessSegment as ProcessProcessSegment,
    )
    from isa95kit.b2mml.messages.process_segment import (
        ProcessProcessSegmentInformation as ProcessProcessSegmentInformation,
    )
    from isa95kit.b2mml.messages.process_segment import (
        RespondProcessSegment as RespondProcessSegment,
    )
    from isa95kit.b2mml.messages.process_segment import (
        RespondProcessSegmentInformation as RespondProcessSegmentInformation,
    )
    from isa95kit.b2mml.messages.process_segment import ShowProcessSegment as ShowProcessSegment
    from isa95kit.b2mml.messages.process_segment import (
        ShowProcessSegmentInformation as ShowProcessSegmentInformation,
    )
    from isa95kit.b2mml.messages.process_segment import SyncProcessSegment as SyncProcessSegment
    from isa95kit.b2mml.messages.process_segment import (
        SyncProcessSegmentInformation as SyncProcessSegmentInformation,
    )
    from isa95kit.b2mml.messages.resource_relationship_network import (
        AcknowledgeResourceNetworkConnectionType as AcknowledgeResourceNetworkConnectionType,
    )
    from isa95kit.b2mml.messages.resource_relationship_network import (
        AcknowledgeResourceRelationshipNetwork as AcknowledgeResourceRelationshipNetwork,
    )
    from isa95kit.b2mml.messages.resource_relationship_network import (
        AcknowledgeResourceRelationshipNetworkInformation as AcknowledgeResourceRelationshipNetworkInformation,
    )
    from isa95kit.b2mml.messages.resource_relationship_network import (
        CancelResourceNetworkConnectionType as CancelResourceNetworkConnectionType,
    )
    from isa95kit.b2mml.messages.resource_relationship_network import (
        CancelResourceRelationshipNetwork as CancelResourceRelationshipNetwork,
    )
    from isa95kit.b2mml.messages.resource_relationship_network import (
        CancelResourceRelationshipNetworkInformation as CancelResourceRelationshipNetworkInformation,
    )
    from isa95kit.b2mml.messages.resource_relationship_network import (
        ChangeResourceNetworkConnectionType as ChangeResourceNetworkConnectionType,
    )
    from isa95kit.b2mml.messages.resource_relationship_network import (
        ChangeResourceRelationshipNetwork as ChangeResourceRelationshipNetwork,
    )
    from isa95kit.b2mml.messages.resource_relationship_network import (
        ChangeResourceRelationshipNetworkInformation as ChangeResourceRelationshipNetworkInformation,
    )
    from isa95kit.b2mml.messages.resource_relationship_network import (
        GetResourceNetworkConnectionType as GetResourceNetworkConnectionType,
    )
    from isa95kit.b2mml.messages.resource_relationship_network import (
        GetResourceRelationshipNetwork as GetResourceRelationshipNetwork,
    )
    from isa95kit.b2mml.messages.resource_relationship_network import (
        GetResourceRelationshipNetworkInformation as GetResourceRelationshipNetworkInformation,
    )
    from isa95kit.b2mml.messages.resource_relationship_network import (
        ProcessResourceNetworkConnectionType as ProcessResourceNetworkConnectionType,
    )
    from isa95kit.b2mml.messages.resource_relationship_network import (
        ProcessResourceRelationshipNetwork as ProcessResourceRelationshipNetwork,
    )
    from isa95kit.b2mml.messages.resource_relationship_network import (
        ProcessResourceRelationshipNetworkInformation as ProcessResourceRelationshipNetworkInformation,
    )
    from isa95kit.b2mml.messages.resource_relationship_network import (
        RespondResourceNetworkConnectionType as RespondResourceNetworkConnectionType,
    )
    from isa95kit.b2mml.messages.resource_relationship_network import (
        RespondResourceRelationshipNetwork as RespondResourceRelationshipNetwork,
    )
    from isa95kit.b2mml.messages.resource_relationship_network import (
        RespondResourceRelationshipNetworkInformation as RespondResourceRelationshipNetworkInformation,
    )
    from isa95kit.b2mml.messages.resource_relationship_network import (
        ShowResourceNetworkConnectionType as ShowResourceNetworkConnectionType,
    )
    from isa95kit.b2mml.messages.resource_relationship_network import (
        ShowResourceRelationshipNetwork as ShowResourceRelationshipNetwork,
    )
    from isa95kit.b2mml.messages.resource_relationship_network import (
        ShowResourceRelationshipNetworkInformation as ShowResourceRelationshipNetworkInformation,
    )
    from isa95kit.b2mml.messages.resource_relationship_network import (
        SyncResourceNetworkConnectionType as SyncResourceNetworkConnectionType,
    )
    from isa95kit.b2mml.messages.resource_relationship_network import (
        SyncResourceRelationshipNetwork as SyncResourceRelationshipNetwork,
    )
    from isa95kit.b2mml.messages.resource_relationship_network import (
        SyncResourceRelationshipNetworkInformation as SyncResourceRelationshipNetworkInformation,
    )
    from isa95kit.b2mml.messages.transaction_profile import (
        GetTransactionProfile as GetTransactionProfile,
    )
    from isa95kit.b2mml.messages.transaction_profile import (
        ShowTransactionProfile as ShowTransactionProfile,
    )
    from isa95kit.b2mml.messages.work_alert import AcknowledgeWorkAlert as AcknowledgeWorkAlert
    from isa95kit.b2mml.messages.work_alert import (
        AcknowledgeWorkAlertDefinition as AcknowledgeWorkAlertDefinition,
    )
    from isa95kit.b2mml.messages.work_alert import (
        AcknowledgeWorkAlertInformation as AcknowledgeWorkAlertInformation,
    )
    from isa95kit.b2mml.messages.work_alert import CancelWorkAlert as CancelWorkAlert
    from isa95kit.b2mml.messages.work_alert import (
        CancelWorkAlertDefinition as CancelWorkAlertDefinition,
    )
    from isa95kit.b2mml.messages.work_alert import (
        CancelWorkAlertInformation as CancelWorkAlertInformation,
    )
    from isa95kit.b2mml.messages.work_alert import ChangeWorkAlert as ChangeWorkAlert
    from isa95kit.b2mml.messages.work_alert import (
        ChangeWorkAlertDefinition as ChangeWorkAlertDefinition,
    )
    from isa95kit.b2mml.messages.work_alert import (
        ChangeWorkAlertInformation as ChangeWorkAlertInformation,
    )
    from isa95kit.b2mml.messages.work_alert import GetWorkAlert as GetWorkAlert
    from isa95kit.b2mml.messages.work_alert import GetWorkAlertDefinition as GetWorkAlertDefinition
    from isa95kit.b2mml.messages.work_alert import (
        GetWorkAlertInformation as GetWorkAlertInformation,
    )
    from isa95kit.b2mml.messages.work_alert import ProcessWorkAlert as ProcessWorkAlert
    from isa95kit.b2mml.messages.work_alert import (
        ProcessWorkAlertDefinition as ProcessWorkAlertDefinition,
    )
    from isa95kit.b2mml.messages.work_alert import (
        ProcessWorkAlertInformation as ProcessWorkAlertInformation,
    )
    from isa95kit.b2mml.messages.work_alert import RespondWorkAlert as RespondWorkAlert
    from isa95kit.b2mml.messages.work_alert import (
        RespondWorkAlertDefinition as RespondWorkAlertDefinition,
    )
    from isa95kit.b2mml.messages.work_alert import (
        RespondWorkAlertInformation as RespondWorkAlertInformation,
    )
    from isa95kit.b2mml.messages.work_alert import ShowWorkAlert as ShowWorkAlert
    from isa95kit.b2mml.messages.work_alert import (
        ShowWorkAlertDefinition as ShowWorkAlertDefinition,
    )
    from isa95kit.b2mml.messages.work_alert import (
        ShowWorkAlertInformation as ShowWorkAlertInformation,
    )
    from isa95kit.b2mml.messages.work_alert import SyncWorkAlert as SyncWorkAlert
    from isa95kit.b2mml.messages.work_alert import (
        SyncWorkAlertDefinition as SyncWorkAlertDefinition,
    )
    from isa95kit.b2mml.messages.work_alert import (
        SyncWorkAlertInformation as SyncWorkAlertInformation,
    )
    from isa95kit.b2mml.messages.work_calendar import (
        AcknowledgeWorkCalendar as AcknowledgeWorkCalendar,
    )
    from isa95kit.b2mml.messages.work_calendar import (
        AcknowledgeWorkCalendarDefinition as AcknowledgeWorkCalendarDefinition,
    )
    from isa95kit.b2mml.messages.work_calendar import (
        AcknowledgeWorkCalendarInformation as AcknowledgeWorkCalendarInformation,
    )
    from isa95kit.b2mml.messages.work_calendar import CancelWorkCalendar as CancelWorkCalendar
    from isa95kit.b2mml.messages.work_calendar import (
        CancelWorkCalendarDefinition as CancelWorkCalendarDefinition,
    )
    from isa95kit.b2mml.messages.work_calendar import (
        CancelWorkCalendarInformation as CancelWorkCalendarInformation,
    )
    from isa95kit.b2mml.messages.work_calendar import ChangeWorkCalendar as ChangeWorkCalendar
    from isa95kit.b2mml.messages.work_calendar import (
        ChangeWorkCalendarDefinition as ChangeWorkCalendarDefinition,
    )
    from isa95kit.b2mml.messages.work_calendar import (
        ChangeWorkCalendarInformation as ChangeWorkCalendarInformation,
    )
    from isa95kit.b2mml.messages.work_calendar import GetWorkCalendar as GetWorkCalendar
    from isa95kit.b2mml.messages.work_calendar import (
        GetWorkCalendarDefinition as GetWorkCalendarDefinition,
    )
    from isa95kit.b2mml.messages.work_calendar import (
        GetWorkCalendarInformation as GetWorkCalendarInformation,
    )
    from isa95kit.b2mml.messages.work_calendar import ProcessWorkCalendar as ProcessWorkCalendar
    from isa95kit.b2mml.messages.work_calendar import (
        ProcessWorkCalendarDefinition as ProcessWorkCalendarDefinition,
    )
    from isa95kit.b2mml.messages.work_calendar import (
        ProcessWorkCalendarInformation as ProcessWorkCalendarInformation,
    )
    from isa95kit.b2mml.messages.work_calendar import RespondWorkCalendar as RespondWorkCalendar
    from isa95kit.b2mml.messages.work_calendar import (
        RespondWorkCalendarDefinition as RespondWorkCalendarDefinition,
    )
    from isa95kit.b2mml.messages.work_calendar import (
        RespondWorkCalendarInformation as RespondWorkCalendarInformation,
    )
    from isa95kit.b2mml.messages.work_calendar import ShowWorkCalendar as ShowWorkCalendar
    from isa95kit.b2mml.messages.work_calendar import (
        ShowWorkCalendarDefinition as ShowWorkCalendarDefinition,
    )
    from isa95kit.b2mml.messages.work_calendar import (
        ShowWorkCalendarInformation as ShowWorkCalendarInformation,
    )
    from isa95kit.b2mml.messages.work_calendar import SyncWorkCalendar as SyncWorkCalendar
    from isa95kit.b2mml.messages.work_calendar import (
        SyncWorkCalendarDefinition as SyncWorkCalendarDefinition,
    )
    from isa95kit.b2mml.messages.work_calendar import (
        SyncWorkCalendarInformation as SyncWorkCalendarInformation,
    )
    from isa95kit.b2mml.messages.work_capability import (
        AcknowledgeWorkCapability as AcknowledgeWorkCapability,
    )
    from isa95kit.b2mml.messages.work_capability import (
        AcknowledgeWorkCapabilityInformation as AcknowledgeWorkCapabilityInformation,
    )
    from isa95kit.b2mml.messages.work_capability import (
        AcknowledgeWorkMasterCapability as AcknowledgeWorkMasterCapability,
    )
    from isa95kit.b2mml.messages.work_capability import CancelWorkCapability as CancelWorkCapability
    from isa95kit.b2mml.messages.work_capability import (
        CancelWorkCapabilityInformation as CancelWorkCapabilityInformation,
    )
    from isa95kit.b2mml.messages.work_capability import (
        CancelWorkMasterCapability as CancelWorkMasterCapability,
    )
    from isa95kit.b2mml.messages.work_capability import ChangeWorkCapability as ChangeWorkCapability
    from isa95kit.b2mml.messages.work_capability import (
        ChangeWorkCapabilityInformation as ChangeWorkCapabilityInformation,
    )
    from isa95kit.b2mml.messages.work_capability import (
        ChangeWorkMasterCapability as ChangeWorkMasterCapability,
    )
    from isa95kit.b2mml.messages.work_capability import GetWorkCapability as GetWorkCapability
    from isa95kit.b2mml.messages.work_capability import (
        GetWorkCapabilityInformation as GetWorkCapabilityInformation,
    )
    from isa95kit.b2mml.messages.work_capability import (
        GetWorkMasterCapability as GetWorkMasterCapability,
    )
    from isa95kit.b2mml.messages.work_capability import (
        ProcessWorkCapability as ProcessWorkCapability,
    )
    from isa95kit.b2mml.messages.work_capability import (
        ProcessWorkCapabilityInformation as ProcessWorkCapabilityInformation,
    )
    from isa95kit.b2mml.messages.work_capability import (
        ProcessWorkMasterCapability as ProcessWorkMasterCapability,
    )
    from isa95kit.b2mml.messages.work_capability import (
        RespondWorkCapability as RespondWorkCapability,
    )
    from isa95kit.b2mml.messages.work_capability import (
        RespondWorkCapabilityInformation as RespondWorkCapabilityInformation,
    )
    from isa95kit.b2mml.messages.work_capability import (
        RespondWorkMasterCapability as RespondWorkMasterCapability,
    )
    from isa95kit.b2mml.messages.work_capability import ShowWorkCapability as ShowWorkCapability
    from isa95kit.b2mml.messages.work_capability import (
        ShowWorkCapabilityInformation as ShowWorkCapabilityInformation,
    )
    from isa95kit.b2mml.messages.work_capability import (
        ShowWorkMasterCapability as ShowWorkMasterCapability,
    )
    from isa95kit.b2mml.messages.work_capability import SyncWorkCapability as SyncWorkCapability
    from isa95kit.b2mml.messages.work_capability import (
        SyncWorkCapabilityInformation as SyncWorkCapabilityInformation,
    )
    from isa95kit.b2mml.messages.work_capability import (
        SyncWorkMasterCapability as SyncWorkMasterCapability,
    )
    from isa95kit.b2mml.messages.work_definition import (
        AcknowledgeWorkDefinitionInformation as AcknowledgeWorkDefinitionInformation,
    )
    from isa95kit.b2mml.messages.work_definition import (
        AcknowledgeWorkDirective as AcknowledgeWorkDirective,
    )
    from isa95kit.b2mml.messages.work_definition import (
        AcknowledgeWorkMaster as AcknowledgeWorkMaster,
    )
    from isa95kit.b2mml.messages.work_definition import (
        CancelWorkDefinitionInformation as CancelWorkDefinitionInformation,
    )
    from isa95kit.b2mml.messages.work_definition import CancelWorkDirective as CancelWorkDirective
    from isa95kit.b2mml.messages.work_definition import CancelWorkMaster as CancelWorkMaster
    from isa95kit.b2mml.messages.work_definition import (
        ChangeWorkDefinitionInformation as ChangeWorkDefinitionInformation,
    )
    from isa95kit.b2mml.messages.work_definition import ChangeWorkDirective as ChangeWorkDirective
    from isa95kit.b2mml.messages.work_definition import ChangeWorkMaster as ChangeWorkMaster
    from isa95kit.b2mml.messages.work_definition import (
        GetWorkDefinitionInformation as GetWorkDefinitionInformation,
    )
    from isa95kit.b2mml.messages.work_definition import GetWorkDirective as GetWorkDirective
    from isa95kit.b2mml.messages.work_definition import GetWorkMaster as GetWorkMaster
    from isa95kit.b2mml.messages.work_definition import (
        ProcessWorkDefinitionInformation as ProcessWorkDefinitionInformation,
    )
    from isa95kit.b2mml.messages.work_definition import ProcessWorkDirective as ProcessWorkDirective
    from isa95kit.b2mml.messages.work_definition import ProcessWorkMaster as ProcessWorkMaster
    from isa95kit.b2mml.messages.work_definition import (
        RespondWorkDefinitionInformation as RespondWorkDefinitionInformation,
    )
    from isa95kit.b2mml.messages.work_definition import RespondWorkDirective as RespondWorkDirective
    from isa95kit.b2mml.messages.work_definition import RespondWorkMaster as RespondWorkMaster
    from isa95kit.b2mml.messages.work_definition import (
        ShowWorkDefinitionInformation as ShowWorkDefinitionInformation,
    )
    from isa95kit.b2mml.messages.work_definition import ShowWorkDirective as ShowWorkDirective
    from isa95kit.b2mml.messages.work_definition import ShowWorkMaster as ShowWorkMaster
    from isa95kit.b2mml.messages.work_definition import (
        SyncWorkDefinitionInformation as SyncWorkDefinitionInformation,
    )
    from isa95kit.b2mml.messages.work_definition import SyncWorkDirective as SyncWorkDirective
    from isa95kit.b2mml.messages.work_definition import SyncWorkMaster as SyncWorkMaster
    from isa95kit.b2mml.messages.work_performance import (
        AcknowledgeJobResponse as AcknowledgeJobResponse,
    )
    from isa95kit.b2mml.messages.work_performance import (
        AcknowledgeJobResponseList as AcknowledgeJobResponseList,
    )
    from isa95kit.b2mml.messages.work_performance import (
        AcknowledgeWorkPerformance as AcknowledgeWorkPerformance,
    )
    from isa95kit.b2mml.messages.work_performance import (
        AcknowledgeWorkResponse as AcknowledgeWorkResponse,
    )
    from isa95kit.b2mml.messages.work_performance import CancelJobResponse as CancelJobResponse
    from isa95kit.b2mml.messages.work_performance import (
        CancelJobResponseList as CancelJobResponseList,
    )
    from isa95kit.b2mml.messages.work_performance import (
        CancelWorkPerformance as CancelWorkPerformance,
    )
    from isa95kit.b2mml.messages.work_performance import CancelWorkResponse as CancelWorkResponse
    from isa95kit.b2mml.messages.work_performance import ChangeJobResponse as ChangeJobResponse
    from isa95kit.b2mml.messages.work_performance import (
        ChangeJobResponseList as ChangeJobResponseList,
    )
    from isa95kit.b2mml.messages.work_performance import (
        ChangeWorkPerformance as ChangeWorkPerformance,
    )
    from isa95kit.b2mml.messages.work_performance import ChangeWorkResponse as ChangeWorkResponse
    from isa95kit.b2mml.messages.work_performance import GetJobResponse as GetJobResponse
    from isa95kit.b2mml.messages.work_performance import GetJobResponseList as GetJobResponseList
    from isa95kit.b2mml.messages.work_performance import GetWorkPerformance as GetWorkPerformance
    from isa95kit.b2mml.messages.work_performance import GetWorkResponse as GetWorkResponse
    from isa95kit.b2mml.messages.work_performance import ProcessJobResponse as ProcessJobResponse
    from isa95kit.b2mml.messages.work_performance import (
        ProcessJobResponseList as ProcessJobResponseList,
    )
    from isa95kit.b2mml.messages.work_performance import (
        ProcessWorkPerformance as ProcessWorkPerformance,
    )
    from isa95kit.b2mml.messages.work_performance import ProcessWorkResponse as ProcessWorkResponse
    from isa95kit.b2mml.messages.work_performance import RespondJobResponse as RespondJobResponse
    from isa95kit.b2mml.messages.work_performance import (
        RespondJobResponseList as RespondJobResponseList,
    )
    from isa95kit.b2mml.messages.work_performance import (
        RespondWorkPerformance as RespondWorkPerformance,
    )
    from isa95kit.b2mml.messages.work_performance import RespondWorkResponse as RespondWorkResponse
    from isa95kit.b2mml.messages.work_performance import ShowJobResponse as ShowJobResponse
    from isa95kit.b2mml.messages.work_performance import ShowJobResponseList as ShowJobResponseList
    from isa95kit.b2mml.messages.work_performance import ShowWorkPerformance as ShowWorkPerformance
    from isa95kit.b2mml.messages.work_performance import ShowWorkResponse as ShowWorkResponse
    from isa95kit.b2mml.messages.work_performance import SyncJobResponse as SyncJobResponse
    from isa95kit.b2mml.messages.work_performance import SyncJobResponseList as SyncJobResponseList
    from isa95kit.b2mml.messages.work_performance import SyncWorkPerformance as SyncWorkPerformance
    from isa95kit.b2mml.messages.work_performance import SyncWorkResponse as SyncWorkResponse
    from isa95kit.b2mml.messages.work_record import AcknowledgeWorkRecord as AcknowledgeWorkRecord
    from isa95kit.b2mml.messages.work_record import (
        AcknowledgeWorkRecordSpecification as AcknowledgeWorkRecordSpecification,
    )
    from isa95kit.b2mml.messages.work_record import CancelWorkRecord as CancelWorkRecord
    from isa95kit.b2mml.messages.work_record import (
        CancelWorkRecordSpecification as CancelWorkRecordSpecification,
    )
    from isa95kit.b2mml.messages.work_record import ChangeWorkRecord as ChangeWorkRecord
    from isa95kit.b2mml.messages.work_record import (
        ChangeWorkRecordSpecification as ChangeWorkRecordSpecification,
    )
    from isa95kit.b2mml.messages.work_record import GetWorkRecord as GetWorkRecord
    from isa95kit.b2mml.messages.work_record import (
        GetWorkRecordSpecification as GetWorkRecordSpecification,
    )
    from isa95kit.b2mml.messages.work_record import ProcessWorkRecord as ProcessWorkRecord
    from isa95kit.b2mml.messages.work_record import (
        ProcessWorkRecordSpecification as ProcessWorkRecordSpecification,
    )
    from isa95kit.b2mml.messages.work_record import RespondWorkRecord as RespondWorkRecord
    from isa95kit.b2mml.messages.work_record import (
        RespondWorkRecordSpecification as RespondWorkRecordSpecification,
    )
    from isa95kit.b2mml.messages.work_record import ShowWorkRecord as ShowWorkRecord
    from isa95kit.b2mml.messages.work_record import (
        ShowWorkRecordSpecification as ShowWorkRecordSpecification,
    )
    from isa95kit.b2mml.messages.work_record import SyncWorkRecord as SyncWorkRecord
    from isa95kit.b2mml.messages.work_record import (
        SyncWorkRecordSpecification as SyncWorkRecordSpecification,
    )
    from isa95kit.b2mml.messages.work_schedule import AcknowledgeJobList as AcknowledgeJobList
    from isa95kit.b2mml.messages.work_schedule import (
        AcknowledgeWorkSchedule as AcknowledgeWorkSchedule,
    )
    from isa95kit.b2mml.messages.work_schedule import CancelJobList as CancelJobList
    from isa95kit.b2mml.messages.work_schedule import CancelWorkSchedule as CancelWorkSchedule
    from isa95kit.b2mml.messages.work_schedule import ChangeJobList as ChangeJobList
    from isa95kit.b2mml.messages.work_schedule import ChangeWorkSchedule as ChangeWorkSchedule
    from isa95kit.b2mml.messages.work_schedule import GetJobList as GetJobList
    from isa95kit.b2mml.messages.work_schedule import GetWorkSchedule as GetWorkSchedule
    from isa95kit.b2mml.messages.work_schedule import ProcessJobList as ProcessJobList
    from isa95kit.b2mml.messages.work_schedule import ProcessWorkSchedule as ProcessWorkSchedule
    from isa95kit.b2mml.messages.work_schedule import RespondJobList as RespondJobList
    from isa95kit.b2mml.messages.work_schedule import RespondWorkSchedule as RespondWorkSchedule
    from isa95kit.b2mml.messages.work_schedule import ShowJobList as ShowJobList
    from isa95kit.b2mml.messages.work_schedule import ShowWorkSchedule as ShowWorkSchedule
    from isa95kit.b2mml.messages.work_schedule import SyncJobList as SyncJobList
    from isa95kit.b2mml.messages.work_schedule import SyncWorkSchedule as SyncWorkSchedule
    from isa95kit.b2mml.messages.workflow_specification import (
        AcknowledgeWorkflowSpecification as AcknowledgeWorkflowSpecification,
    )
    from isa95kit.b2mml.messages.workflow_specification import (
        AcknowledgeWorkflowSpecificationConnectionType as AcknowledgeWorkflowSpecificationConnectionType,
    )
    from isa95kit.b2mml.messages.workflow_specification import (
        AcknowledgeWorkflowSpecificationInformation as AcknowledgeWorkflowSpecificationInformation,
    )
    from isa95kit.b2mml.messages.workflow_specification import (
        AcknowledgeWorkflowSpecificationNodeType as AcknowledgeWorkflowSpecificationNodeType,
    )
    from isa95kit.b2mml.messages.workflow_specification import (
        CancelWorkflowSpecification as CancelWorkflowSpecification,
    )
    from isa95kit.b2mml.messages.workflow_specification import (
        CancelWorkflowSpecificationConnectionType as CancelWorkflowSpecificationConnectionType,
    )
    from isa95kit.b2mml.messages.workflow_specification import (
        CancelWorkflowSpecificationInformation as CancelWorkflowSpecificationInformation,
    )
    from isa95kit.b2mml.messages.workflow_specification import (
        CancelWorkflowSpecificationNodeType as CancelWorkflowSpecificationNodeType,
    )
    from isa95kit.b2mml.messages.workflow_specification import (
        ChangeWorkflowSpecification as ChangeWorkflowSpecification,
    )
    from isa95kit.b2mml.messages.workflow_specification import (
        ChangeWorkflowSpecificationConnectionType as ChangeWorkflowSpecificationConnectionType,
    )
    from isa95kit.b2mml.messages.workflow_specification import (
        ChangeWorkflowSpecificationInformation as ChangeWorkflowSpecificationInformation,
    )
    from isa95kit.b2mml.messages.workflow_specification import (
        ChangeWorkflowSpecificationNodeType as ChangeWorkflowSpecificationNodeType,
    )
    from isa95kit.b2mml.messages.workflow_specification import (
        GetWorkflowSpecification as GetWorkflowSpecification,
    )
    from isa95kit.b2mml.messages.workflow_specification import (
        GetWorkflowSpecificationConnectionType as GetWorkflowSpecificationConnectionType,
    )
    from isa95kit.b2mml.messages.workflow_specification import (
        GetWorkflowSpecificationInformation as GetWorkflowSpecificationInformation,
    )
    from isa95kit.b2mml.messages.workflow_specification import (
        GetWorkflowSpecificationNodeType as GetWorkflowSpecificationNodeType,
    )
    from isa95kit.b2mml.messages.workflow_specification import (
        ProcessWorkflowSpecification as ProcessWorkflowSpecification,
    )
    from isa95kit.b2mml.messages.workflow_specification import (
        ProcessWorkflowSpecificationConnectionType as ProcessWorkflowSpecificationConnectionType,
    )
    from isa95kit.b2mml.messages.workflow_specification import (
        ProcessWorkflowSpecificationInformation as ProcessWorkflowSpecificationInformation,
    )
    from isa95kit.b2mml.messages.workflow_specification import (
        ProcessWorkflowSpecificationNodeType as ProcessWorkflowSpecificationNodeType,
    )
    from isa95kit.b2mml.messages.workflow_specification import (
        RespondWorkflowSpecification as RespondWorkflowSpecification,
    )
    from isa95kit.b2mml.messages.workflow_specification import (
        RespondWorkflowSpecificationConnectionType as RespondWorkflowSpecificationConnectionType,
    )
    from isa95kit.b2mml.messages.workflow_specification import (
        RespondWorkflowSpecificationInformation as RespondWorkflowSpecificationInformation,
    )
    from isa95kit.b2mml.messages.workflow_specification import (
        RespondWorkflowSpecificationNodeType as RespondWorkflowSpecificationNodeType,
    )
    from isa95kit.b2mml.messages.workflow_specification import (
        ShowWorkflowSpecification as ShowWorkflowSpecification,
    )
    from isa95kit.b2mml.messages.workflow_specification import (
        ShowWorkflowSpecificationConnectionType as ShowWorkflowSpecificationConnectionType,
    )
    from isa95kit.b2mml.messages.workflow_specification import (
        ShowWorkflowSpecificationInformation as ShowWorkflowSpecificationInformation,
    )
    from isa95kit.b2mml.messages.workflow_specification import (
        ShowWorkflowSpecificationNodeType as ShowWorkflowSpecificationNodeType,
    )
    from isa95kit.b2mml.messages.workflow_specification import (
        SyncWorkflowSpecification as SyncWorkflowSpecification,
    )
    from isa95kit.b2mml.messages.workflow_specification import (
        SyncWorkflowSpecificationConnectionType as SyncWorkflowSpecificationConnectionType,
    )
    from isa95kit.b2mml.messages.workflow_specification import (
        SyncWorkflowSpecificationInformation as SyncWorkflowSpecificationInformation,
    )
    from isa95kit.b2mml.messages.workflow_specification import (
        SyncWorkflowSpecificationNodeType as SyncWorkflowSpecificationNodeType,
    )
    from isa95kit.b2mml.operational_location import OperationalLocation as OperationalLocation
    from isa95kit.b2mml.operational_location import (
        OperationalLocationClass as OperationalLocationClass,
    )
    from isa95kit.b2mml.operational_location import (
        OperationalLocationClassProperty as OperationalLocationClassProperty,
    )
    from isa95kit.b2mml.operational_location import (
        OperationalLocationInformation as OperationalLocationInformation,
    )
    from isa95kit.b2mml.operational_location import (
        OperationalLocationProperty as OperationalLocationProperty,
    )
    from isa95kit.b2mml.operations_capability import OperationsCapability as OperationsCapability
    from isa95kit.b2mml.operations_capability import (
        OperationsCapabilityInformation as OperationsCapabilityInformation,
    )
    from isa95kit.b2mml.operations_capability import (
        OpOperationsSegmentCapability as OpOperationsSegmentCapability,
    )
    from isa95kit.b2mml.operations_capability import (
        OpProcessSegmentCapability as OpProcessSegmentCapability,
    )
    from isa95kit.b2mml.operations_definition import OperationsDefinition as OperationsDefinition
    from isa95kit.b2mml.operations_definition import (
        OperationsDefinitionInformation as OperationsDefinitionInformation,
    )
    from isa95kit.b2mml.operations_definition import (
        OperationsMaterialBill as OperationsMaterialBill,
    )
    from isa95kit.b2mml.operations_definition import (
        OperationsMaterialBillItem as OperationsMaterialBillItem,
    )
    from isa95kit.b2mml.operations_definition import OperationsSegment as OperationsSegment
    from isa95kit.b2mml.operations_event import OperationsEvent as OperationsEvent
    from isa95kit.b2mml.operations_event import OperationsEventClass as OperationsEventClass
    from isa95kit.b2mml.operations_event import (
        OperationsEventClassProperty as OperationsEventClassProperty,
    )
    from isa95kit.b2mml.operations_event import (
        OperationsEventDefinition as OperationsEventDefinition,
    )
    from isa95kit.b2mml.operations_event import (
        OperationsEventInformation as OperationsEventInformation,
    )
    from isa95kit.b2mml.operations_performance import OperationsPerformance as OperationsPerformance
    from isa95kit.b2mml.operations_performance import OperationsResponse as OperationsResponse
    from isa95kit.b2mml.operations_performance_types import OpEquipmentActual as OpEquipmentActual
    from isa95kit.b2mml.operations_performance_types import (
        OpEquipmentActualProperty as OpEquipmentActualProperty,
    )
    from isa95kit.b2mml.operations_performance_types import OpMaterialActual as OpMaterialActual
    from isa95kit.b2mml.operations_performance_types import (
        OpMaterialActualProperty as OpMaterialActualProperty,
    )
    from isa95kit.b2mml.operations_performance_types import OpPersonnelActual as OpPersonnelActual
    from isa95kit.b2mml.operations_performance_types import (
        OpPersonnelActualProperty as OpPersonnelActualProperty,
    )
    from isa95kit.b2mml.operations_performance_types import (
        OpPhysicalAssetActual as OpPhysicalAssetActual,
    )
    from isa95kit.b2mml.operations_performance_types import (
        OpPhysicalAssetActualProperty as OpPhysicalAssetActualProperty,
    )
    from isa95kit.b2mml.operations_performance_types import OpSegmentData as OpSegmentData
    from isa95kit.b2mml.operations_performance_types import OpSegmentResponse as OpSegmentResponse
    from isa95kit.b2mml.operations_schedule import OperationsRequest as OperationsRequest
    from isa95kit.b2mml.operations_schedule import OperationsSchedule as OperationsSchedule
    from isa95kit.b2mml.operations_schedule import OpSegmentRequirement as OpSegmentRequirement
    from isa95kit.b2mml.operations_test import (
        OperationsTestInformation as OperationsTestInformation,
    )
    from isa95kit.b2mml.operations_test import PropertyMeasurement as PropertyMeasurement
    from isa95kit.b2mml.operations_test import TestResult as TestResult
    from isa95kit.b2mml.operations_test import TestSpecification as TestSpecification
    from isa95kit.b2mml.operations_test import (
        TestSpecificationCriteria as TestSpecificationCriteria,
    )
    from isa95kit.b2mml.operations_test import (
        TestSpecificationEvaluatedProperty as TestSpecificationEvaluatedProperty,
    )
    from isa95kit.b2mml.operations_test import (
        TestSpecificationProperty as TestSpecificationProperty,
    )
    from isa95kit.b2mml.personnel import Person as Person
    from isa95kit.b2mml.personnel import PersonnelClass as PersonnelClass
    from isa95kit.b2mml.personnel import PersonnelClassProperty as PersonnelClassProperty
    from isa95kit.b2mml.personnel import PersonnelInformation as PersonnelInformation
    from isa95kit.b2mml.personnel import PersonProperty as PersonProperty
    from isa95kit.b2mml.physical_asset import PhysicalAsset as PhysicalAsset
    from isa95kit.b2mml.physical_asset import PhysicalAssetClass as PhysicalAssetClass
    from isa95kit.b2mml.physical_asset import (
        PhysicalAssetClassProperty as PhysicalAssetClassProperty,
    )
    from isa95kit.b2mml.physical_asset import PhysicalAssetInformation as PhysicalAssetInformation
    from isa95kit.b2mml.physical_asset import PhysicalAssetProperty as PhysicalAssetProperty
    from isa95kit.b2mml.process_segment import (
        EquipmentSegmentSpecification as EquipmentSegmentSpecification,
    )
    from isa95kit.b2mml.process_segment import (
        EquipmentSegmentSpecificationProperty as EquipmentSegmentSpecificationProperty,
    )
    from isa95kit.b2mml.process_segment import (
        MaterialSegmentSpecification as MaterialSegmentSpecification,
    )
    from isa95kit.b2mml.process_segment import (
        MaterialSegmentSpecificationProperty as MaterialSegmentSpecificationProperty,
    )
    from isa95kit.b2mml.process_segment import (
        PersonnelSegmentSpecification as PersonnelSegmentSpecification,
    )
    from isa95kit.b2mml.process_segment import (
        PersonnelSegmentSpecificationProperty as PersonnelSegmentSpecificationProperty,
    )
    from isa95kit.b2mml.process_segment import (
        PhysicalAssetSegmentSpecification as PhysicalAssetSegmentSpecification,
    )
    from isa95kit.b2mml.process_segment import (
        PhysicalAssetSegmentSpecificationProperty as PhysicalAssetSegmentSpecificationProperty,
    )
    from isa95kit.b2mml.process_segment import ProcessSegment as ProcessSegment
    from isa95kit.b2mml.process_segment import (
        ProcessSegmentInformation as ProcessSegmentInformation,
    )
    from isa95kit.b2mml.resource_relationship_network import (
        ResourceNetworkConnection as ResourceNetworkConnection,
    )
    from isa95kit.b2mml.resource_relationship_network import (
        ResourceNetworkConnectionType as ResourceNetworkConnectionType,
    )
    from isa95kit.b2mml.resource_relationship_network import ResourceReference as ResourceReference
    from isa95kit.b2mml.resource_relationship_network import (
        ResourceReferenceProperty as ResourceReferenceProperty,
    )
    from isa95kit.b2mml.resource_relationship_network import (
        ResourceRelationshipNetwork as ResourceRelationshipNetwork,
    )
    from isa95kit.b2mml.resource_relationship_network import (
        ResourceRelationshipNetworkInformation as ResourceRelationshipNetworkInformation,
    )
    from isa95kit.b2mml.resource_relationship_network import RNCProperty as RNCProperty
    from isa95kit.b2mml.resource_relationship_network import RNCTypeProperty as RNCTypeProperty
    from isa95kit.b2mml.resource_relationship_network import RRNProperty as RRNProperty
    from isa95kit.b2mml.transaction_profile import SupportedAction as SupportedAction
    from isa95kit.b2mml.transaction_profile import TransactionNoun as TransactionNoun
    from isa95kit.b2mml.transaction_profile import TransactionNoun1 as TransactionNoun1
    from isa95kit.b2mml.transaction_profile import TransactionNounValue as TransactionNounValue
    from isa95kit.b2mml.transaction_profile import TransactionProfile as TransactionProfile
    from isa95kit.b2mml.transaction_profile import TransactionVerb as TransactionVerb
    from isa95kit.b2mml.transaction_profile import TransactionVerb1 as TransactionVerb1
    from isa95kit.b2mml.transaction_profile import TransactionVerbValue as TransactionVerbValue
    from isa95kit.b2mml.work_alert import WorkAlert as WorkAlert
    from isa95kit.b2mml.work_alert import WorkAlertDefinition as WorkAlertDefinition
    from isa95kit.b2mml.work_alert import WorkAlertDefinitionProperty as WorkAlertDefinitionProperty
    from isa95kit.b2mml.work_alert import WorkAlertInformation as WorkAlertInformation
    from isa95kit.b2mml.work_alert import WorkAlertProperty as WorkAlertProperty
    from isa95kit.b2mml.work_calendar import WorkCalendar as WorkCalendar
    from isa95kit.b2mml.work_calendar import WorkCalendarDefinition as WorkCalendarDefinition
    from isa95kit.b2mml.work_calendar import (
        WorkCalendarDefinitionEntry as WorkCalendarDefinitionEntry,
    )
    from isa95kit.b2mml.work_calendar import (
        WorkCalendarDefinitionEntryProperty as WorkCalendarDefinitionEntryProperty,
    )
    from isa95kit.b2mml.work_calendar import (
        WorkCalendarDefinitionProperty as WorkCalendarDefinitionProperty,
    )
    from isa95kit.b2mml.work_calendar import WorkCalendarEntry as WorkCalendarEntry
    from isa95kit.b2mml.work_calendar import WorkCalendarEntryProperty as WorkCalendarEntryProperty
    from isa95kit.b2mml.work_calendar import WorkCalendarInformation as WorkCalendarInformation
    from isa95kit.b2mml.work_calendar import WorkCalendarProperty as WorkCalendarProperty
    from isa95kit.b2mml.work_capability import WorkCapability as WorkCapability
    from isa95kit.b2mml.work_capability import (
        WorkCapabilityInformation as WorkCapabilityInformation,
    )
    from isa95kit.b2mml.work_capability import WorkMasterCapability as WorkMasterCapability
    from isa95kit.b2mml.work_definition import (
        WorkDefinitionInformation as WorkDefinitionInformation,
    )
    from isa95kit.b2mml.work_definition import WorkDirective as WorkDirective
    from isa95kit.b2mml.work_definition import WorkMaster as WorkMaster
    from isa95kit.b2mml.work_performance import JobResponse as JobResponse
    from isa95kit.b2mml.work_performance import JobResponseList as JobResponseList
    from isa95kit.b2mml.work_performance import WorkPerformance as WorkPerformance
    from isa95kit.b2mml.work_performance import WorkResponse as WorkResponse
    from isa95kit.b2mml.work_record import WorkRecord as WorkRecord
    from isa95kit.b2mml.work_record import WorkRecordEntry as WorkRecordEntry
    from isa95kit.b2mml.work_record import WorkRecordSpecification as WorkRecordSpecification
    from isa95kit.b2mml.work_schedule import JobList as JobList
    from isa95kit.b2mml.work_schedule import JobOrder as JobOrder
    from isa95kit.b2mml.work_schedule import WorkRequest as WorkRequest
    from isa95kit.b2mml.work_schedule import WorkSchedule as WorkSchedule
    from isa95kit.b2mml.workflow_specification import WorkflowSpecification as WorkflowSpecification
    from isa95kit.b2mml.workflow_specification import (
        WorkflowSpecificationConnection as WorkflowSpecificationConnection,
    )
    from isa95kit.b2mml.workflow_specification import (
        WorkflowSpecificationConnectionProperty as WorkflowSpecificationConnectionProperty,
    )
    from isa95kit.b2mml.workflow_specification import (
        WorkflowSpecificationConnectionType as WorkflowSpecificationConnectionType,
    )
    from isa95kit.b2mml.workflow_specification import (
        WorkflowSpecificationConnectionTypeProperty as WorkflowSpecificationConnectionTypeProperty,
    )
    from isa95kit.b2mml.workflow_specification import (
        WorkflowSpecificationInformation as WorkflowSpecificationInformation,
    )
    from isa95kit.b2mml.workflow_specification import (
        WorkflowSpecificationNode as WorkflowSpecificationNode,
    )
    from isa95kit.b2mml.workflow_specification import (
        WorkflowSpecificationNodeProperty as WorkflowSpecificationNodeProperty,
    )
    from isa95kit.b2mml.workflow_specification import (
        WorkflowSpecificationNodeType as WorkflowSpecificationNodeType,
    )
    from isa95kit.b2mml.workflow_specification import (
        WorkflowSpecificationNodeTypeProperty as WorkflowSpecificationNodeTypeProperty,
    )
    from isa95kit.b2mml.workflow_specification import (
        WorkflowSpecificationProperty as WorkflowSpecificationProperty,
    )

_MODULES = {
    "Alternative": "base",
    "AnyElement": "base",
    "Component": "base",
    "Nil": "base",
    "ActualBatchSize": "batch_information",
    "ActualEndTime": "batch_information",
    "ActualEquipmentID": "batch_information",
    "ActualProductProduced": "batch_information",
    "ActualStartTime": "batch_information",
    "ApprovalDate": "batch_information",
    "ApprovalHistory": "batch_information",
    "ApprovedBy": "batch_information",
    "Author": "batch_information",
    "BatchEquipmentID": "batch_information",
    "BatchEquipmentRequirement": "batch_information",
    "BatchID": "batch_information",
    "BatchInformation": "batch_information",
    "BatchList": "batch_information",
    "BatchListEntry": "batch_information",
    "BatchListEntryType": "batch_information",
    "BatchListEntryType1": "batch_information",
    "BatchListEntryTypeValue": "batch_information",
    "BatchParameter": "batch_information",
    "BatchPriority": "batch_information",
    "BatchSize": "batch_information",
    "BatchStatus": "batch_information",
    "BatchStatus1": "batch_information",
    "BatchStatusValue": "batch_information",
    "BatchValue": "batch_information",
    "BuildingBlockElementID": "batch_information",
    "BuildingBlockElementVersion": "batch_information",
    "CampaignID": "batch_information",
    "ClassEquipmentID": "batch_information",
    "ClassInstanceAssociation": "batch_information",
    "Condition": "batch_information",
    "ConditionAnnotation": "batch_information",
    "ConnectionType": "batch_information",
    "ConnectionType1": "batch_information",
    "ConnectionTypeValue": "batch_information",
    "Constraint": "batch_information",
    "ControlRecipe": "batch_information",
    "CreateDate": "batch_information",
    "DataInterpretation": "batch_information",
    "DataInterpretation1": "batch_information",
    "DataInterpretationValue": "batch_information",
    "DefaultValue": "batch_information",
    "Depiction": "batch_information",
    "Depiction1": "batch_information",
    "DepictionValue": "batch_information",
    "EffectiveDate": "batch_information",
    "Enumeration": "batch_information",
    "EnumerationNumber": "batch_information",
    "EnumerationSet": "batch_information",
    "EnumerationSetID": "batch_information",
    "EnumerationString": "batch_information",
    "EquipmentClassID": "batch_information",
    "EquipmentConnection": "batch_information",
    "EquipmentElement": "batch_information",
    "EquipmentElementID": "batch_information",
    "EquipmentElementProperty": "batch_information",
    "EquipmentElementType": "batch_information",
    "EquipmentElementType1": "batch_information",
    "EquipmentElementTypeValue": "batch_information",
    "EquipmentProceduralElement": "batch_information",
    "EquipmentProceduralElementClass": "batch_information",
    "EquipmentProceduralElementClassID": "batch_information",
    "EquipmentProceduralElementType": "batch_information",
    "EquipmentProceduralElementType1": "batch_information",
    "EquipmentProceduralElementTypeValue": "batch_information",
    "EvaluationOrder": "batch_information",
    "ExpirationDate": "batch_information",
    "ExternalID": "batch_information",
    "FinalApprovalDate": "batch_information",
    "Formula": "batch_information",
    "FromEquipmentID": "batch_information",
    "FromID": "batch_information",
    "FromType": "batch_information",
    "FromType1": "batch_information",
    "FromTypeValue": "batch_information",
    "Header": "batch_information",
    "ID": "batch_information",
    "IDScope": "batch_information",
    "IDScope1": "batch_information",
    "IDScopeValue": "batch_information",
    "IndividualApproval": "batch_information",
    "Link": "batch_information",
    "LinkType": "batch_information",
    "LinkType1": "batch_information",
    "LinkTypeValue": "batch_information",
    "ListHeader": "batch_information",
    "LotID": "batch_information",
    "MasterRecipe": "batch_information",
    "Max": "batch_information",
    "MemberEquipmentID": "batch_information",
    "Min": "batch_information",
    "Mode": "batch_information",
    "Mode1": "batch_information",
    "ModeValue": "batch_information",
    "ModificationLog": "batch_information",
    "ModifiedDate": "batch_information",
    "Nominal": "batch_information",
    "Note": "batch_information",
    "OrderID": "batch_information",
    "Origin": "batch_information",
    "OtherInformation": "batch_information",
    "ParameterSubType": "batch_information",
    "ParameterType": "batch_information",
    "ParameterType1": "batch_information",
    "ParameterTypeValue": "batch_information",
    "ProcedureLogic": "batch_information",
    "ProductID": "batch_information",
    "ProductName": "batch_information",
    "RecipeBuildingBlock": "batch_information",
    "RecipeElement": "batch_information",
    "RecipeElementID": "batch_information",
    "RecipeElementType": "batch_information",
    "RecipeElementType1": "batch_information",
    "RecipeElementTypeValue": "batch_information",
    "RecipeElementVersion": "batch_information",
    "RecipeID": "batch_information",
    "RecipeVersion": "batch_information",
    "RequestedBatchSize": "batch_information",
    "RequestedEndTime": "batch_information",
    "RequestedStartTime": "batch_information",
    "ScaleReference": "batch_information",
    "Scaled": "batch_information",
    "ScaledSize": "batch_information",
    "ScaledValue": "batch_information",
    "ScheduleEndTime": "batch_information",
    "ScheduleEntryNote": "batch_information",
    "ScheduleStartTime": "batch_information",
    "StartCondition": "batch_information",
    "Step": "batch_information",
    "ToEquipmentID": "batch_information",
    "ToID": "batch_information",
    "ToType": "batch_information",
    "ToType1": "batch_information",
    "ToTypeValue": "batch_information",
    "Transition": "batch_information",
    "Version": "batch_information",
    "VersionDate": "batch_information",
    "AlarmData": "batch_production_record",
    "BatchProductionRecord": "batch_production_record",
    "Change": "batch_production_record",
    "ChangeHistory": "batch_production_record",
    "Comment": "batch_production_record",
    "Comments": "batch_production_record",
    "ControlRecipeRecord": "batch_production_record",
    "ControlRecipes": "batch_production_record",
    "DataSet": "batch_production_record",
    "DataSets": "batch_production_record",
    "DataValue": "batch_production_record",
    "DelimitedDataBlock": "batch_production_record",
    "EventSubType": "batch_production_record",
    "EventSubType1": "batch_production_record",
    "EventSubTypeValue": "batch_production_record",
    "EventType": "batch_production_record",
    "EventType1": "batch_production_record",
    "EventTypeValue": "batch_production_record",
    "Events": "batch_production_record",
    "MasterRecipeRecord": "batch_production_record",
    "MasterRecipes": "batch_production_record",
    "OperationsDefinitionRecord": "batch_production_record",
    "OperationsDefinitions": "batch_production_record",
    "OperationsPerformanceRecord": "batch_production_record",
    "OperationsPerformances": "batch_production_record",
    "OperationsScheduleRecord": "batch_production_record",
    "OperationsSchedules": "batch_production_record",
    "OrderedData": "batch_production_record",
    "PersonnelIdentification": "batch_production_record",
    "PersonnelIdentificationManifest": "batch_production_record",
    "RecipeElementRecord": "batch_production_record",
    "RecipeElements": "batch_production_record",
    "RecordObjectType": "batch_production_record",
    "RecordObjectType1": "batch_production_record",
    "RecordObjectTypeValue": "batch_production_record",
    "ResourceQualifications": "batch_production_record",
    "ResourceQualificationsManifest": "batch_production_record",
    "Sample": "batch_production_record",
    "SampleTest": "batch_production_record",
    "SampleTestResult": "batch_production_record",
    "Samples": "batch_production_record",
    "SingleEvent": "batch_production_record",
    "TagSpecification": "batch_production_record",
    "TimeSpecification": "batch_production_record",
    "UserAttribute": "batch_production_record",
    "WorkDirectiveRecord": "batch_production_record",
    "WorkDirectives": "batch_production_record",
    "WorkMasterRecord": "batch_production_record",
    "WorkMasters": "batch_production_record",
    "WorkPerformanceRecord": "batch_production_record",
    "WorkPerformances": "batch_production_record",
    "WorkScheduleRecord": "batch_production_record",
    "WorkSchedules": "batch_production_record",
    "AnyGenericValue": "common",
    "AssemblyRelationship": "common",
    "AssemblyRelationship1": "common",
    "AssemblyRelationshipValue": "common",
    "AssemblyType": "common",
    "AssemblyType1": "common",
    "AssemblyTypeValue": "common",
    "CapabilityType": "common",
    "CapabilityType1": "common",
    "CapabilityTypeValue": "common",
    "Cause": "common",
    "ClassPropertyType": "common",
    "ClassPropertyTypeValue": "common",
    "ConfidenceFactor": "common",
    "DataType": "common",
    "DataType1": "common",
    "DataTypeValue": "common",
    "DefinitionType": "common",
    "DefinitionTypeValue": "common",
    "Dependency": "common",
    "Dependency1": "common",
    "DependencyValue": "common",
    "Description": "common",
    "Disposition": "common",
    "Disposition1": "common",
    "DispositionValue": "common",
    "Duration": "common",
    "EnterpriseFunction": "common",
    "EnterpriseFunction1": "common",
    "EnterpriseFunctionValue": "common",
    "EquipmentAssetMapping": "common",
    "EquipmentLevel": "common",
    "EquipmentLevel1": "common",
    "EquipmentLevelValue": "common",
    "EquipmentUse": "common",
    "HierarchyScope": "common",
    "JobOrderCommand": "common",
    "JobOrderCommand1": "common",
    "JobOrderCommandRule": "common",
    "JobOrderCommandValue": "common",
    "JobOrderDispatchStatus": "common",
    "JobOrderDispatchStatus1": "common",
    "JobOrderDispatchStatusValue": "common",
    "MOMFunction": "common",
    "MOMFunction1": "common",
    "MOMFunctionValue": "common",
    "MaterialUse": "common",
    "MaterialUse1": "common",
    "MaterialUseValue": "common",
    "OpEquipmentCapability": "common",
    "OpEquipmentCapabilityProperty": "common",
    "OpEquipmentRequirement": "common",
    "OpEquipmentRequirementProperty": "common",
    "OpEquipmentSpecification": "common",
    "OpEquipmentSpecificationProperty": "common",
    "OpMaterialCapability": "common",
    "OpMaterialCapabilityProperty": "common",
    "OpMaterialRequirement": "common",
    "OpMaterialRequirementProperty": "common",
    "OpMaterialSpecification": "common",
    "OpMaterialSpecificationProperty": "common",
    "OpPersonnelCapability": "common",
    "OpPersonnelCapabilityProperty": "common",
    "OpPersonnelRequirement": "common",
    "OpPersonnelRequirementProperty": "common",
    "OpPersonnelSpecification": "common",
    "OpPersonnelSpecificationProperty": "common",
    "OpPhysicalAssetCapability": "common",
    "OpPhysicalAssetCapabilityProperty": "common",
    "OpPhysicalAssetRequirement": "common",
    "OpPhysicalAssetRequirementProperty": "common",
    "OpPhysicalAssetSpecification": "common",
    "OpPhysicalAssetSpecificationProperty": "common",
    "OperationsEventExtension": "common",
    "OperationsEventExtension1": "common",
    "OperationsEventExtensionValue": "common",
    "OperationsEventLevel": "common",
    "OperationsEventLevel1": "common",
    "OperationsEventLevelValue": "common",
    "OperationsEventType": "common",
    "OperationsEventType1": "common",
    "OperationsEventTypeValue": "common",
    "OperationsRecordAction": "common",
    "OperationsRecordAction1": "common",
    "OperationsRecordActionValue": "common",
    "OperationsRecordEntryTemplate": "common",
    "OperationsRecordSpecTemplate": "common",
    "OperationsRecordTemplate": "common",
    "OperationsType": "common",
    "OperationsType1": "common",
    "OperationsTypeValue": "common",
    "Parameter": "common",
    "PersonName": "common",
    "PersonnelUse": "common",
    "PhysicalAssetUse": "common",
    "Priority": "common",
    "QuantityString": "common",
    "QuantityValue": "common",
    "Reason": "common",
    "RelationshipForm": "common",
    "RelationshipForm1": "common",
    "RelationshipFormValue": "common",
    "RelationshipType": "common",
    "RelationshipType1": "common",
    "RelationshipTypeValue": "common",
    "RequestState": "common",
    "RequestState1": "common",
    "RequestStateValue": "common",
    "RequiredByRequestedSegmentResponse": "common",
    "RequiredByRequestedSegmentResponse1": "common",
    "RequiredByRequestedSegmentResponseValue": "common",
    "ResourceLocation": "common",
    "ResourceLocationType": "common",
    "ResourceLocationType1": "common",
    "ResourceLocationTypeValue": "common",
    "ResourceReferenceType": "common",
    "ResourceReferenceType1": "common",
    "ResourceReferenceTypeValue": "common",
    "ResponseState": "common",
    "ResponseState1": "common",
    "ResponseStateValue": "common",
    "SegmentDependency": "common",
    "SpatialDefinition": "common",
    "SpatialDefinitionFormat": "common",
    "SpatialDefinitionFormat1": "common",
    "SpatialDefinitionFormatValue": "common",
    "Status": "common",
    "TransAcknowledge": "common",
    "TransActionCriteria": "common",
    "TransApplicationArea": "common",
    "TransCancel": "common",
    "TransChange": "common",
    "TransChangeStatus": "common",
    "TransConfirm": "common",
    "TransConfirmationCode": "common",
    "TransConfirmationCodeValue": "common",
    "TransExpression": "common",
    "TransExpression1": "common",
    "TransGet": "common",
    "TransProcess": "common",
    "TransReceiver": "common",
    "TransRespond": "common",
    "TransResponseCode": "common",
    "TransResponseCriteria": "common",
    "TransSender": "common",
    "TransShow": "common",
    "TransSignature": "common",
    "TransStateChange": "common",
    "TransSync": "common",
    "TransUserArea": "common",
    "UnitOfMeasure": "common",
    "Value": "common",
    "ValueString": "common",
    "WorkType": "common",
    "WorkType1": "common",
    "WorkTypeValue": "common",
    "BOD": "confirm_bod",
    "Code": "core_components",
    "DateTime": "core_components",
    "Identifier": "core_components",
    "Measure": "core_components",
    "Name": "core_components",
    "Numeric": "core_components",
    "Text": "core_components",
    "Equipment": "equipment",
    "EquipmentClass": "equipment",
    "EquipmentClassProperty": "equipment",
    "EquipmentInformation": "equipment",
    "EquipmentProperty": "equipment",
    "ErrorMessage": "error_message",
    "ErrorType": "error_message",
    "ErrorType1": "error_message",
    "ErrorTypeValue": "error_message",
    "ConstraintType": "general_recipe",
    "ConstraintType1": "general_recipe",
    "ConstraintTypeValue": "general_recipe",
    "DirectedLink": "general_recipe",
    "GROtherInformation": "general_recipe",
    "GRecipe": "general_recipe",
    "GRecipeFormula": "general_recipe",
    "GRecipeHeader": "general_recipe",
    "GRecipeInformation": "general_recipe",
    "GRecipeMaterial": "general_recipe",
    "GRecipeMaterials": "general_recipe",
    "GRecipeType": "general_recipe",
    "GRecipeType1": "general_recipe",
    "GRecipeTypeValue": "general_recipe",
    "HeaderProperty": "general_recipe",
    "LifeCycleState": "general_recipe",
    "LifeCycleStateType1": "general_recipe",
    "LifeCycleStateTypeValue": "general_recipe",
    "MaterialsType": "general_recipe",
    "MaterialsType1": "general_recipe",
    "MaterialsTypeValue": "general_recipe",
    "ProcedureChartElement": "general_recipe",
    "ProcedureChartElementType": "general_recipe",
    "ProcedureChartElementType1": "general_recipe",
    "ProcedureChartElementTypeValue": "general_recipe",
    "ProcessElement": "general_recipe",
    "ProcessElementLibrary": "general_recipe",
    "ProcessElementParameter": "general_recipe",
    "ProcessElementParameterType": "general_recipe",
    "ProcessElementParameterType1": "general_recipe",
    "ProcessElementParameterTypeValue": "general_recipe",
    "ProcessElementType": "general_recipe",
    "ProcessElementType1": "general_recipe",
    "ProcessElementTypeValue": "general_recipe",
    "ProductInformation": "general_recipe",
    "ResourceConstraint": "general_recipe",
    "ResourceConstraintLibrary": "general_recipe",
    "ResourceConstraintProperty": "general_recipe",
    "SequenceOrder": "general_recipe",
    "SequenceOrderType1": "general_recipe",
    "SequenceOrderTypeValue": "general_recipe",
    "InformationObject": "information_object",
    "InformationObjectType": "information_object",
    "InformationObjectType1": "information_object",
    "InformationObjectTypeValue": "information_object",
    "ChannelTopic": "master_data_profile",
    "IDandDescription": "master_data_profile",
    "MasterDataProfile": "master_data_profile",
    "MasterDataProfileHeader": "master_data_profile",
    "MasterDataTransactionProfile": "master_data_profile",
    "OtherEnumeration": "master_data_profile",
    "ProfileEnumeration": "master_data_profile",
    "MaterialClass": "material",
    "MaterialClassProperty": "material",
    "MaterialDefinition": "material",
    "MaterialDefinitionProperty": "material",
    "MaterialInformation": "material",
    "MaterialLot": "material",
    "MaterialLotProperty": "material",
    "MaterialSubLot": "material",
    "AcknowledgeBatchProductionRecord": "messages.batch_production_record",
    "CancelBatchProductionRecord": "messages.batch_production_record",
    "ChangeBatchProductionRecord": "messages.batch_production_record",
    "GetBatchProductionRecord": "messages.batch_production_record",
    "ProcessBatchProductionRecord": "messages.batch_production_record",
    "RespondBatchProductionRecord": "messages.batch_production_record",
    "ShowBatchProductionRecord": "messages.batch_production_record",
    "SyncBatchProductionRecord": "messages.batch_production_record",
    "ConfirmBOD": "messages.confirm_bod",
    "AcknowledgeEquipment": "messages.equipment",
    "AcknowledgeEquipmentClass": "messages.equipment",
    "AcknowledgeEquipmentInformation": "messages.equipment",
    "CancelEquipment": "messages.equipment",
    "CancelEquipmentClass": "messages.equipment",
    "CancelEquipmentInformation": "messages.equipment",
    "ChangeEquipment": "messages.equipment",
    "ChangeEquipmentClass": "messages.equipment",
    "ChangeEquipmentInformation": "messages.equipment",
    "GetEquipment": "messages.equipment",
    "GetEquipmentClass": "messages.equipment",
    "GetEquipmentInformation": "messages.equipment",
    "ProcessEquipment": "messages.equipment",
    "ProcessEquipmentClass": "messages.equipment",
    "ProcessEquipmentInformation": "messages.equipment",
    "RespondEquipment": "messages.equipment",
    "RespondEquipmentClass": "messages.equipment",
    "RespondEquipmentInformation": "messages.equipment",
    "ShowEquipment": "messages.equipment",
    "ShowEquipmentClass": "messages.equipment",
    "ShowEquipmentInformation": "messages.equipment",
    "SyncEquipment": "messages.equipment",
    "SyncEquipmentClass": "messages.equipment",
    "SyncEquipmentInformation": "messages.equipment",
    "AcknowledgeErrorMessage": "messages.error_message",
    "CancelErrorMessage": "messages.error_message",
    "ChangeErrorMessage": "messages.error_message",
    "GetErrorMessage": "messages.error_message",
    "ProcessErrorMessage": "messages.error_message",
    "RespondErrorMessage": "messages.error_message",
    "ShowErrorMessage": "messages.error_message",
    "SyncErrorMessage": "messages.error_message",
    "AcknowledgeGRecipeInformation": "messages.general_recipe",
    "AcknowledgeProcessElementLibrary": "messages.general_recipe",
    "AcknowledgeResourceConstraintLibrary": "messages.general_recipe",
    "CancelGRecipeInformation": "messages.general_recipe",
    "CancelProcessElementLibrary": "messages.general_recipe",
    "CancelResourceConstraintLibrary": "messages.general_recipe",
    "ChangeGRecipeInformation": "messages.general_recipe",
    "ChangeProcessElementLibrary": "messages.general_recipe",
    "ChangeResourceConstraintLibrary": "messages.general_recipe",
    "GetGRecipeInformation": "messages.general_recipe",
    "GetProcessElementLibrary": "messages.general_recipe",
    "GetResourceConstraintLibrary": "messages.general_recipe",
    "ProcessGRecipeInformation": "messages.general_recipe",
    "ProcessProcessElementLibrary": "messages.general_recipe",
    "ProcessResourceConstraintLibrary": "messages.general_recipe",
    "RespondGRecipeInformation": "messages.general_recipe",
    "RespondProcessElementLibrary": "messages.general_recipe",
    "RespondResourceConstraintLibrary": "messages.general_recipe",
    "ShowGRecipeInformation": "messages.general_recipe",
    "ShowProcessElementLibrary": "messages.general_recipe",
    "ShowResourceConstraintLibrary": "messages.general_recipe",
    "SyncGRecipeInformation": "messages.general_recipe",
    "SyncProcessElementLibrary": "messages.general_recipe",
    "SyncResourceConstraintLibrary": "messages.general_recipe",
    "AcknowledgeMaterialClass": "messages.material",
    "AcknowledgeMaterialDefinition": "messages.material",
    "AcknowledgeMaterialInformation": "messages.material",
    "AcknowledgeMaterialLot": "messages.material",
    "AcknowledgeMaterialSubLot": "messages.material",
    "CancelMaterialClass": "messages.material",
    "CancelMaterialDefinition": "messages.material",
    "CancelMaterialInformation": "messages.material",
    "CancelMaterialLot": "messages.material",
    "CancelMaterialSubLot": "messages.material",
    "ChangeMaterialClass": "messages.material",
    "ChangeMaterialDefinition": "messages.material",
    "ChangeMaterialInformation": "messages.material",
    "ChangeMaterialLot": "messages.material",
    "ChangeMaterialSubLot": "messages.material",
    "GetMaterialClass": "messages.material",
    "GetMaterialDefinition": "messages.material",
    "GetMaterialInformation": "messages.material",
    "GetMaterialLot": "messages.material",
    "GetMaterialSubLot": "messages.material",
    "ProcessMaterialClass": "messages.material",
    "ProcessMaterialDefinition": "messages.material",
    "ProcessMaterialInformation": "messages.material",
    "ProcessMaterialLot": "messages.material",
    "ProcessMaterialSubLot": "messages.material",
    "RespondMaterialClass": "messages.material",
    "RespondMaterialDefinition": "messages.material",
    "RespondMaterialInformation": "messages.material",
    "RespondMaterialLot": "messages.material",
    "RespondMaterialSubLot": "messages.material",
    "ShowMaterialClass": "messages.material",
    "ShowMaterialDefinition": "messages.material",
    "ShowMaterialInformation": "messages.material",
    "ShowMaterialLot": "messages.material",
    "ShowMaterialSubLot": "messages.material",
    "SyncMaterialClass": "messages.material",
    "SyncMaterialDefinition": "messages.material",
    "SyncMaterialInformation": "messages.material",
    "SyncMaterialLot": "messages.material",
    "SyncMaterialSubLot": "messages.material",
    "AcknowledgeOperationalLocation": "messages.operational_location",
    "AcknowledgeOperationalLocationClass": "messages.operational_location",
    "AcknowledgeOperationalLocationInformation": "messages.operational_location",
    "CancelOperationalLocation": "messages.operational_location",
    "CancelOperationalLocationClass": "messages.operational_location",
    "CancelOperationalLocationInformation": "messages.operational_location",
    "ChangeOperationalLocation": "messages.operational_location",
    "ChangeOperationalLocationClass": "messages.operational_location",
    "ChangeOperationalLocationInformation": "messages.operational_location",
    "GetOperationalLocation": "messages.operational_location",
    "GetOperationalLocationClass": "messages.operational_location",
    "GetOperationalLocationInformation": "messages.operational_location",
    "ProcessOperationalLocation": "messages.operational_location",
    "ProcessOperationalLocationClass": "messages.operational_location",
    "ProcessOperationalLocationInformation": "messages.operational_location",
    "RespondOperationalLocation": "messages.operational_location",
    "RespondOperationalLocationClass": "messages.operational_location",
    "RespondOperationalLocationInformation": "messages.operational_location",
    "ShowOperationalLocation": "messages.operational_location",
    "ShowOperationalLocationClass": "messages.operational_location",
    "ShowOperationalLocationInformation": "messages.operational_location",
    "SyncOperationalLocation": "messages.operational_location",
    "SyncOperationalLocationClass": "messages.operational_location",
    "SyncOperationalLocationInformation": "messages.operational_location",
    "AcknowledgeOperationsCapability": "messages.operations_capability",
    "AcknowledgeOperationsCapabilityInformation": "messages.operations_capability",
    "CancelOperationsCapability": "messages.operations_capability",
    "CancelOperationsCapabilityInformation": "messages.operations_capability",
    "ChangeOperationsCapability": "messages.operations_capability",
    "ChangeOperationsCapabilityInformation": "messages.operations_capability",
    "GetOperationsCapability": "messages.operations_capability",
    "GetOperationsCapabilityInformation": "messages.operations_capability",
    "ProcessOperationsCapability": "messages.operations_capability",
    "ProcessOperationsCapabilityInformation": "messages.operations_capability",
    "RespondOperationsCapability": "messages.operations_capability",
    "RespondOperationsCapabilityInformation": "messages.operations_capability",
    "ShowOperationsCapability": "messages.operations_capability",
    "ShowOperationsCapabilityInformation": "messages.operations_capability",
    "SyncOperationsCapability": "messages.operations_capability",
    "SyncOperationsCapabilityInformation": "messages.operations_capability",
    "AcknowledgeOperationsDefinition": "messages.operations_definition",
    "AcknowledgeOperationsDefinitionInformation": "messages.operations_definition",
    "AcknowledgeOperationsMaterialBill": "messages.operations_definition",
    "CancelOperationsDefinition": "messages.operations_definition",
    "CancelOperationsDefinitionInformation": "messages.operations_definition",
    "CancelOperationsMaterialBill": "messages.operations_definition",
    "ChangeOperationsDefinition": "messages.operations_definition",
    "ChangeOperationsDefinitionInformation": "messages.operations_definition",
    "ChangeOperationsMaterialBill": "messages.operations_definition",
    "GetOperationsDefinition": "messages.operations_definition",
    "GetOperationsDefinitionInformation": "messages.operations_definition",
    "GetOperationsMaterialBill": "messages.operations_definition",
    "ProcessOperationsDefinition": "messages.operations_definition",
    "ProcessOperationsDefinitionInformation": "messages.operations_definition",
    "ProcessOperationsMaterialBill": "messages.operations_definition",
    "RespondOperationsDefinition": "messages.operations_definition",
    "RespondOperationsDefinitionInformation": "messages.operations_definition",
    "RespondOperationsMaterialBill": "messages.operations_definition",
    "ShowOperationsDefinition": "messages.operations_definition",
    "ShowOperationsDefinitionInformation": "messages.operations_definition",
    "ShowOperationsMaterialBill": "messages.operations_definition",
    "SyncOperationsDefinition": "messages.operations_definition",
    "SyncOperationsDefinitionInformation": "messages.operations_definition",
    "SyncOperationsMaterialBill": "messages.operations_definition",
    "AcknowledgeOperationsEventClass": "messages.operations_event",
    "AcknowledgeOperationsEventDefinition": "messages.operations_event",
    "AcknowledgeOperationsEventInformation": "messages.operations_event",
    "CancelOperationsEventClass": "messages.operations_event",
    "CancelOperationsEventDefinition": "messages.operations_event",
    "CancelOperationsEventInformation": "messages.operations_event",
    "ChangeOperationsEventClass": "messages.operations_event",
    "ChangeOperationsEventDefinition": "messages.operations_event",
    "ChangeOperationsEventInformation": "messages.operations_event",
    "GetOperationsEventClass": "messages.operations_event",
    "GetOperationsEventDefinition": "messages.operations_event",
    "GetOperationsEventInformation": "messages.operations_event",
    "NotifyOperationsEvent": "messages.operations_event",
    "NotifyOperationsEventClass": "messages.operations_event",
    "NotifyOperationsEventDefinition": "messages.operations_event",
    "NotifyOperationsEventInformation": "messages.operations_event",
    "ProcessOperationsEventClass": "messages.operations_event",
    "ProcessOperationsEventDefinition": "messages.operations_event",
    "ProcessOperationsEventInformation": "messages.operations_event",
    "RespondOperationsEventClass": "messages.operations_event",
    "RespondOperationsEventDefinition": "messages.operations_event",
    "RespondOperationsEventInformation": "messages.operations_event",
    "ShowOperationsEventClass": "messages.operations_event",
    "ShowOperationsEventDefinition": "messages.operations_event",
    "ShowOperationsEventInformation": "messages.operations_event",
    "SyncOperationsEventClass": "messages.operations_event",
    "SyncOperationsEventDefinition": "messages.operations_event",
    "SyncOperationsEventInformation": "messages.operations_event",
    "AcknowledgeOperationsPerformance": "messages.operations_performance",
    "CancelOperationsPerformance": "messages.operations_performance",
    "ChangeOperationsPerformance": "messages.operations_performance",
    "GetOperationsPerformance": "messages.operations_performance",
    "ProcessOperationsPerformance": "messages.operations_performance",
    "RespondOperationsPerformance": "messages.operations_performance",
    "ShowOperationsPerformance": "messages.operations_performance",
    "SyncOperationsPerformance": "messages.operations_performance",
    "AcknowledgeOperationsSchedule": "messages.operations_schedule",
    "CancelOperationsSchedule": "messages.operations_schedule",
    "ChangeOperationsSchedule": "messages.operations_schedule",
    "GetOperationsSchedule": "messages.operations_schedule",
    "ProcessOperationsSchedule": "messages.operations_schedule",
    "RespondOperationsSchedule": "messages.operations_schedule",
    "ShowOperationsSchedule": "messages.operations_schedule",
    "SyncOperationsSchedule": "messages.operations_schedule",
    "AcknowledgeOperationsTestInformation": "messages.operations_test",
    "AcknowledgeTestResult": "messages.operations_test",
    "AcknowledgeTestSpecification": "messages.operations_test",
    "CancelOperationsTestInformation": "messages.operations_test",
    "CancelTestResult": "messages.operations_test",
    "CancelTestSpecification": "messages.operations_test",
    "ChangeOperationsTestInformation": "messages.operations_test",
    "ChangeTestResult": "messages.operations_test",
    "ChangeTestSpecification": "messages.operations_test",
    "GetOperationsTestInformation": "messages.operations_test",
    "GetTestResult": "messages.operations_test",
    "GetTestSpecification": "messages.operations_test",
    "ProcessOperationsTestInformation": "messages.operations_test",
    "ProcessTestResult": "messages.operations_test",
    "ProcessTestSpecification": "messages.operations_test",
    "RespondOperationsTestInformation": "messages.operations_test",
    "RespondTestResult": "messages.operations_test",
    "RespondTestSpecification": "messages.operations_test",
    "ShowOperationsTestInformation": "messages.operations_test",
    "ShowTestResult": "messages.operations_test",
    "ShowTestSpecification": "messages.operations_test",
    "SyncOperationsTestInformation": "messages.operations_test",
    "SyncTestResult": "messages.operations_test",
    "SyncTestSpecification": "messages.operations_test",
    "AcknowledgePerson": "messages.personnel",
    "AcknowledgePersonnelClass": "messages.personnel",
    "AcknowledgePersonnelInformation": "messages.personnel",
    "CancelPerson": "messages.personnel",
    "CancelPersonnelClass": "messages.personnel",
    "CancelPersonnelInformation": "messages.personnel",
    "ChangePerson": "messages.personnel",
    "ChangePersonnelClass": "messages.personnel",
    "ChangePersonnelInformation": "messages.personnel",
    "GetPerson": "messages.personnel",
    "GetPersonnelClass": "messages.personnel",
    "GetPersonnelInformation": "messages.personnel",
    "ProcessPerson": "messages.personnel",
    "ProcessPersonnelClass": "messages.personnel",
    "ProcessPersonnelInformation": "messages.personnel",
    "RespondPerson": "messages.personnel",
    "RespondPersonnelClass": "messages.personnel",
    "RespondPersonnelInformation": "messages.personnel",
    "ShowPerson": "messages.personnel",
    "ShowPersonnelClass": "messages.personnel",
    "ShowPersonnelInformation": "messages.personnel",
    "SyncPerson": "messages.personnel",
    "SyncPersonnelClass": "messages.personnel",
    "SyncPersonnelInformation": "messages.personnel",
    "AcknowledgePhysicalAsset": "messages.physical_asset",
    "AcknowledgePhysicalAssetClass": "messages.physical_asset",
    "AcknowledgePhysicalAssetInformation": "messages.physical_asset",
    "CancelPhysicalAsset": "messages.physical_asset",
    "CancelPhysicalAssetClass": "messages.physical_asset",
    "CancelPhysicalAssetInformation": "messages.physical_asset",
    "ChangePhysicalAsset": "messages.physical_asset",
    "ChangePhysicalAssetClass": "messages.physical_asset",
    "ChangePhysicalAssetInformation": "messages.physical_asset",
    "GetPhysicalAsset": "messages.physical_asset",
    "GetPhysicalAssetClass": "messages.physical_asset",
    "GetPhysicalAssetInformation": "messages.physical_asset",
    "ProcessPhysicalAsset": "messages.physical_asset",
    "ProcessPhysicalAssetClass": "messages.physical_asset",
    "ProcessPhysicalAssetInformation": "messages.physical_asset",
    "RespondPhysicalAsset": "messages.physical_asset",
    "RespondPhysicalAssetClass": "messages.physical_asset",
    "RespondPhysicalAssetInformation": "messages.physical_asset",
    "ShowPhysicalAsset": "messages.physical_asset",
    "ShowPhysicalAssetClass": "messages.physical_asset",
    "ShowPhysicalAssetInformation": "messages.physical_asset",
    "SyncPhysicalAsset": "messages.physical_asset",
    "SyncPhysicalAssetClass": "messages.physical_asset",
    "SyncPhysicalAssetInformation": "messages.physical_asset",
    "AcknowledgeProcessSegment": "messages.process_segment",
    "AcknowledgeProcessSegmentInformation": "messages.process_segment",
    "CancelProcessSegment": "messages.process_segment",
    "CancelProcessSegmentInformation": "messages.process_segment",
    "ChangeProcessSegment": "messages.process_segment",
    "ChangeProcessSegmentInformation": "messages.process_segment",
    "GetProcessSegment": "messages.process_segment",
    "GetProcessSegmentInformation": "messages.process_segment",
    "ProcessProcessSegment": "messages.process_segment",
    "ProcessProcessSegmentInformation": "messages.process_segment",
    "RespondProcessSegment": "messages.process_segment",
    "RespondProcessSegmentInformation": "messages.process_segment",
    "ShowProcessSegment": "messages.process_segment",
    "ShowProcessSegmentInformation": "messages.process_segment",
    "SyncProcessSegment": "messages.process_segment",
    "SyncProcessSegmentInformation": "messages.process_segment",
    "AcknowledgeResourceNetworkConnectionType": "messages.resource_relationship_network",
    "AcknowledgeResourceRelationshipNetwork": "messages.resource_relationship_network",
    "AcknowledgeResourceRelationshipNetworkInformation": "messages.resource_relationship_network",
    "CancelResourceNetworkConnectionType": "messages.resource_relationship_network",
    "CancelResourceRelationshipNetwork": "messages.resource_relationship_network",
    "CancelResourceRelationshipNetworkInformation": "messages.resource_relationship_network",
    "ChangeResourceNetworkConnectionType": "messages.resource_relationship_network",
    "ChangeResourceRelationshipNetwork": "messages.resource_relationship_network",
    "ChangeResourceRelationshipNetworkInformation": "messages.resource_relationship_network",
    "GetResourceNetworkConnectionType": "messages.resource_relationship_network",
    "GetResourceRelationshipNetwork": "messages.resource_relationship_network",
    "GetResourceRelationshipNetworkInformation": "messages.resource_relationship_network",
    "ProcessResourceNetworkConnectionType": "messages.resource_relationship_network",
    "ProcessResourceRelationshipNetwork": "messages.resource_relationship_network",
    "ProcessResourceRelationshipNetworkInformation": "messages.resource_relationship_network",
    "RespondResourceNetworkConnectionType": "messages.resource_relationship_network",
    "RespondResourceRelationshipNetwork": "messages.resource_relationship_network",
    "RespondResourceRelationshipNetworkInformation": "messages.resource_relationship_network",
    "ShowResourceNetworkConnectionType": "messages.resource_relationship_network",
    "ShowResourceRelationshipNetwork": "messages.resource_relationship_network",
    "ShowResourceRelationshipNetworkInformation": "messages.resource_relationship_network",
    "SyncResourceNetworkConnectionType": "messages.resource_relationship_network",
    "SyncResourceRelationshipNetwork": "messages.resource_relationship_network",
    "SyncResourceRelationshipNetworkInformation": "messages.resource_relationship_network",
    "GetTransactionProfile": "messages.transaction_profile",
    "ShowTransactionProfile": "messages.transaction_profile",
    "AcknowledgeWorkAlert": "messages.work_alert",
    "AcknowledgeWorkAlertDefinition": "messages.work_alert",
    "AcknowledgeWorkAlertInformation": "messages.work_alert",
    "CancelWorkAlert": "messages.work_alert",
    "CancelWorkAlertDefinition": "messages.work_alert",
    "CancelWorkAlertInformation": "messages.work_alert",
    "ChangeWorkAlert": "messages.work_alert",
    "ChangeWorkAlertDefinition": "messages.work_alert",
    "ChangeWorkAlertInformation": "messages.work_alert",
    "GetWorkAlert": "messages.work_alert",
    "GetWorkAlertDefinition": "messages.work_alert",
    "GetWorkAlertInformation": "messages.work_alert",
    "ProcessWorkAlert": "messages.work_alert",
    "ProcessWorkAlertDefinition": "messages.work_alert",
    "ProcessWorkAlertInformation": "messages.work_alert",
    "RespondWorkAlert": "messages.work_alert",
    "RespondWorkAlertDefinition": "messages.work_alert",
    "RespondWorkAlertInformation": "messages.work_alert",
    "ShowWorkAlert": "messages.work_alert",
    "ShowWorkAlertDefinition": "messages.work_alert",
    "ShowWorkAlertInformation": "messages.work_alert",
    "SyncWorkAlert": "messages.work_alert",
    "SyncWorkAlertDefinition": "messages.work_alert",
    "SyncWorkAlertInformation": "messages.work_alert",
    "AcknowledgeWorkCalendar": "messages.work_calendar",
    "AcknowledgeWorkCalendarDefinition": "messages.work_calendar",
    "AcknowledgeWorkCalendarInformation": "messages.work_calendar",
    "CancelWorkCalendar": "messages.work_calendar",
    "CancelWorkCalendarDefinition": "messages.work_calendar",
    "CancelWorkCalendarInformation": "messages.work_calendar",
    "ChangeWorkCalendar": "messages.work_calendar",
    "ChangeWorkCalendarDefinition": "messages.work_calendar",
    "ChangeWorkCalendarInformation": "messages.work_calendar",
    "GetWorkCalendar": "messages.work_calendar",
    "GetWorkCalendarDefinition": "messages.work_calendar",
    "GetWorkCalendarInformation": "messages.work_calendar",
    "ProcessWorkCalendar": "messages.work_calendar",
    "ProcessWorkCalendarDefinition": "messages.work_calendar",
    "ProcessWorkCalendarInformation": "messages.work_calendar",
    "RespondWorkCalendar": "messages.work_calendar",
    "RespondWorkCalendarDefinition": "messages.work_calendar",
    "RespondWorkCalendarInformation": "messages.work_calendar",
    "ShowWorkCalendar": "messages.work_calendar",
    "ShowWorkCalendarDefinition": "messages.work_calendar",
    "ShowWorkCalendarInformation": "messages.work_calendar",
    "SyncWorkCalendar": "messages.work_calendar",
    "SyncWorkCalendarDefinition": "messages.work_calendar",
    "SyncWorkCalendarInformation": "messages.work_calendar",
    "AcknowledgeWorkCapability": "messages.work_capability",
    "AcknowledgeWorkCapabilityInformation": "messages.work_capability",
    "AcknowledgeWorkMasterCapability": "messages.work_capability",
    "CancelWorkCapability": "messages.work_capability",
    "CancelWorkCapabilityInformation": "messages.work_capability",
    "CancelWorkMasterCapability": "messages.work_capability",
    "ChangeWorkCapability": "messages.work_capability",
    "ChangeWorkCapabilityInformation": "messages.work_capability",
    "ChangeWorkMasterCapability": "messages.work_capability",
    "GetWorkCapability": "messages.work_capability",
    "GetWorkCapabilityInformation": "messages.work_capability",
    "GetWorkMasterCapability": "messages.work_capability",
    "ProcessWorkCapability": "messages.work_capability",
    "ProcessWorkCapabilityInformation": "messages.work_capability",
    "ProcessWorkMasterCapability": "messages.work_capability",
    "RespondWorkCapability": "messages.work_capability",
    "RespondWorkCapabilityInformation": "messages.work_capability",
    "RespondWorkMasterCapability": "messages.work_capability",
    "ShowWorkCapability": "messages.work_capability",
    "ShowWorkCapabilityInformation": "messages.work_capability",
    "ShowWorkMasterCapability": "messages.work_capability",
    "SyncWorkCapability": "messages.work_capability",
    "SyncWorkCapabilityInformation": "messages.work_capability",
    "SyncWorkMasterCapability": "messages.work_capability",
    "AcknowledgeWorkDefinitionInformation": "messages.work_definition",
    "AcknowledgeWorkDirective": "messages.work_definition",
    "AcknowledgeWorkMaster": "messages.work_definition",
    "CancelWorkDefinitionInformation": "messages.work_definition",
    "CancelWorkDirective": "messages.work_definition",
    "CancelWorkMaster": "messages.work_definition",
    "ChangeWorkDefinitionInformation": "messages.work_definition",
    "ChangeWorkDirective": "messages.work_definition",
    "ChangeWorkMaster": "messages.work_definition",
    "GetWorkDefinitionInformation": "messages.work_definition",
    "GetWorkDirective": "messages.work_definition",
    "GetWorkMaster": "messages.work_definition",
    "ProcessWorkDefinitionInformation": "messages.work_definition",
    "ProcessWorkDirective": "messages.work_definition",
    "ProcessWorkMaster": "messages.work_definition",
    "RespondWorkDefinitionInformation": "messages.work_definition",
    "RespondWorkDirective": "messages.work_definition",
    "RespondWorkMaster": "messages.work_definition",
    "ShowWorkDefinitionInformation": "messages.work_definition",
    "ShowWorkDirective": "messages.work_definition",
    "ShowWorkMaster": "messages.work_definition",
    "SyncWorkDefinitionInformation": "messages.work_definition",
    "SyncWorkDirective": "messages.work_definition",
    "SyncWorkMaster": "messages.work_definition",
    "AcknowledgeJobResponse": "messages.work_performance",
    "AcknowledgeJobResponseList": "messages.work_performance",
    "AcknowledgeWorkPerformance": "messages.work_performance",
    "AcknowledgeWorkResponse": "messages.work_performance",
    "CancelJobResponse": "messages.work_performance",
    "CancelJobResponseList": "messages.work_performance",
    "CancelWorkPerformance": "messages.work_performance",
    "CancelWorkResponse": "messages.work_performance",
    "ChangeJobResponse": "messages.work_performance",
    "ChangeJobResponseList": "messages.work_performance",
    "ChangeWorkPerformance": "messages.work_performance",
    "ChangeWorkResponse": "messages.work_performance",
    "GetJobResponse": "messages.work_performance",
    "GetJobResponseList": "messages.work_performance",
    "GetWorkPerformance": "messages.work_performance",
    "GetWorkResponse": "messages.work_performance",
    "ProcessJobResponse": "messages.work_performance",
    "ProcessJobResponseList": "messages.work_performance",
    "ProcessWorkPerformance": "messages.work_performance",
    "ProcessWorkResponse": "messages.work_performance",
    "RespondJobResponse": "messages.work_performance",
    "RespondJobResponseList": "messages.work_performance",
    "RespondWorkPerformance": "messages.work_performance",
    "RespondWorkResponse": "messages.work_performance",
    "ShowJobResponse": "messages.work_performance",
    "ShowJobResponseList": "messages.work_performance",
    "ShowWorkPerformance": "messages.work_performance",
    "ShowWorkResponse": "messages.work_performance",
    "SyncJobResponse": "messages.work_performance",
    "SyncJobResponseList": "messages.work_performance",
    "SyncWorkPerformance": "messages.work_performance",
    "SyncWorkResponse": "messages.work_performance",
    "AcknowledgeWorkRecord": "messages.work_record",
    "AcknowledgeWorkRecordSpecification": "messages.work_record",
    "CancelWorkRecord": "messages.work_record",
    "CancelWorkRecordSpecification": "messages.work_record",
    "ChangeWorkRecord": "messages.work_record",
    "ChangeWorkRecordSpecification": "messages.work_record",
    "GetWorkRecord": "messages.work_record",
    "GetWorkRecordSpecification": "messages.work_record",
    "ProcessWorkRecord": "messages.work_record",
    "ProcessWorkRecordSpecification": "messages.work_record",
    "RespondWorkRecord": "messages.work_record",
    "RespondWorkRecordSpecification": "messages.work_record",
    "ShowWorkRecord": "messages.work_record",
    "ShowWorkRecordSpecification": "messages.work_record",
    "SyncWorkRecord": "messages.work_record",
    "SyncWorkRecordSpecification": "messages.work_record",
    "AcknowledgeJobList": "messages.work_schedule",
    "AcknowledgeWorkSchedule": "messages.work_schedule",
    "CancelJobList": "messages.work_schedule",
    "CancelWorkSchedule": "messages.work_schedule",
    "ChangeJobList": "messages.work_schedule",
    "ChangeWorkSchedule": "messages.work_schedule",
    "GetJobList": "messages.work_schedule",
    "GetWorkSchedule": "messages.work_schedule",
    "ProcessJobList": "messages.work_schedule",
    "ProcessWorkSchedule": "messages.work_schedule",
    "RespondJobList": "messages.work_schedule",
    "RespondWorkSchedule": "messages.work_schedule",
    "ShowJobList": "messages.work_schedule",
    "ShowWorkSchedule": "messages.work_schedule",
    "SyncJobList": "messages.work_schedule",
    "SyncWorkSchedule": "messages.work_schedule",
    "AcknowledgeWorkflowSpecification": "messages.workflow_specification",
    "AcknowledgeWorkflowSpecificationConnectionType": "messages.workflow_specification",
    "AcknowledgeWorkflowSpecificationInformation": "messages.workflow_specification",
    "AcknowledgeWorkflowSpecificationNodeType": "messages.workflow_specification",
    "CancelWorkflowSpecification": "messages.workflow_specification",
    "CancelWorkflowSpecificationConnectionType": "messages.workflow_specification",
    "CancelWorkflowSpecificationInformation": "messages.workflow_specification",
    "CancelWorkflowSpecificationNodeType": "messages.workflow_specification",
    "ChangeWorkflowSpecification": "messages.workflow_specification",
    "ChangeWorkflowSpecificationConnectionType": "messages.workflow_specification",
    "ChangeWorkflowSpecificationInformation": "messages.workflow_specification",
    "ChangeWorkflowSpecificationNodeType": "messages.workflow_specification",
    "GetWorkflowSpecification": "messages.workflow_specification",
    "GetWorkflowSpecificationConnectionType": "messages.workflow_specification",
    "GetWorkflowSpecificationInformation": "messages.workflow_specification",
    "GetWorkflowSpecificationNodeType": "messages.workflow_specification",
    "ProcessWorkflowSpecification": "messages.workflow_specification",
    "ProcessWorkflowSpecificationConnectionType": "messages.workflow_specification",
    "ProcessWorkflowSpecificationInformation": "messages.workflow_specification",
    "ProcessWorkflowSpecificationNodeType": "messages.workflow_specification",
    "RespondWorkflowSpecification": "messages.workflow_specification",
    "RespondWorkflowSpecificationConnectionType": "messages.workflow_specification",
    "RespondWorkflowSpecificationInformation": "messages.workflow_specification",
    "RespondWorkflowSpecificationNodeType": "messages.workflow_specification",
    "ShowWorkflowSpecification": "messages.workflow_specification",
    "ShowWorkflowSpecificationConnectionType": "messages.workflow_specification",
    "ShowWorkflowSpecificationInformation": "messages.workflow_specification",
    "ShowWorkflowSpecificationNodeType": "messages.workflow_specification",
    "SyncWorkflowSpecification": "messages.workflow_specification",
    "SyncWorkflowSpecificationConnectionType": "messages.workflow_specification",
    "SyncWorkflowSpecificationInformation": "messages.workflow_specification",
    "SyncWorkflowSpecificationNodeType": "messages.workflow_specification",
    "OperationalLocation": "operational_location",
    "OperationalLocationClass": "operational_location",
    "OperationalLocationClassProperty": "operational_location",
    "OperationalLocationInformation": "operational_location",
    "OperationalLocationProperty": "operational_location",
    "OpOperationsSegmentCapability": "operations_capability",
    "OpProcessSegmentCapability": "operations_capability",
    "OperationsCapability": "operations_capability",
    "OperationsCapabilityInformation": "operations_capability",
    "OperationsDefinition": "operations_definition",
    "OperationsDefinitionInformation": "operations_definition",
    "OperationsMaterialBill": "operations_definition",
    "OperationsMaterialBillItem": "operations_definition",
    "OperationsSegment": "operations_definition",
    "OperationsEvent": "operations_event",
    "OperationsEventClass": "operations_event",
    "OperationsEventClassProperty": "operations_event",
    "OperationsEventDefinition": "operations_event",
    "OperationsEventInformation": "operations_event",
    "OperationsPerformance": "operations_performance",
    "OperationsResponse": "operations_performance",
    "OpEquipmentActual": "operations_performance_types",
    "OpEquipmentActualProperty": "operations_performance_types",
    "OpMaterialActual": "operations_performance_types",
    "OpMaterialActualProperty": "operations_performance_types",
    "OpPersonnelActual": "operations_performance_types",
    "OpPersonnelActualProperty": "operations_performance_types",
    "OpPhysicalAssetActual": "operations_performance_types",
    "OpPhysicalAssetActualProperty": "operations_performance_types",
    "OpSegmentData": "operations_performance_types",
    "OpSegmentResponse": "operations_performance_types",
    "OpSegmentRequirement": "operations_schedule",
    "OperationsRequest": "operations_schedule",
    "OperationsSchedule": "operations_schedule",
    "OperationsTestInformation": "operations_test",
    "PropertyMeasurement": "operations_test",
    "TestResult": "operations_test",
    "TestSpecification": "operations_test",
    "TestSpecificationCriteria": "operations_test",
    "TestSpecificationEvaluatedProperty": "operations_test",
    "TestSpecificationProperty": "operations_test",
    "Person": "personnel",
    "PersonProperty": "personnel",
    "PersonnelClass": "personnel",
    "PersonnelClassProperty": "personnel",
    "PersonnelInformation": "personnel",
    "PhysicalAsset": "physical_asset",
    "PhysicalAssetClass": "physical_asset",
    "PhysicalAssetClassProperty": "physical_asset",
    "PhysicalAssetInformation": "physical_asset",
    "PhysicalAssetProperty": "physical_asset",
    "EquipmentSegmentSpecification": "process_segment",
    "EquipmentSegmentSpecificationProperty": "process_segment",
    "MaterialSegmentSpecification": "process_segment",
    "MaterialSegmentSpecificationProperty": "process_segment",
    "PersonnelSegmentSpecification": "process_segment",
    "PersonnelSegmentSpecificationProperty": "process_segment",
    "PhysicalAssetSegmentSpecification": "process_segment",
    "PhysicalAssetSegmentSpecificationProperty": "process_segment",
    "ProcessSegment": "process_segment",
    "ProcessSegmentInformation": "process_segment",
    "RNCProperty": "resource_relationship_network",
    "RNCTypeProperty": "resource_relationship_network",
    "RRNProperty": "resource_relationship_network",
    "ResourceNetworkConnection": "resource_relationship_network",
    "ResourceNetworkConnectionType": "resource_relationship_network",
    "ResourceReference": "resource_relationship_network",
    "ResourceReferenceProperty": "resource_relationship_network",
    "ResourceRelationshipNetwork": "resource_relationship_network",
    "ResourceRelationshipNetworkInformation": "resource_relationship_network",
    "SupportedAction": "transaction_profile",
    "TransactionNoun": "transaction_profile",
    "TransactionNoun1": "transaction_profile",
    "TransactionNounValue": "transaction_profile",
    "TransactionProfile": "transaction_profile",
    "TransactionVerb": "transaction_profile",
    "TransactionVerb1": "transaction_profile",
    "TransactionVerbValue": "transaction_profile",
    "WorkAlert": "work_alert",
    "WorkAlertDefinition": "work_alert",
    "WorkAlertDefinitionProperty": "work_alert",
    "WorkAlertInformation": "work_alert",
    "WorkAlertProperty": "work_alert",
    "WorkCalendar": "work_calendar",
    "WorkCalendarDefinition": "work_calendar",
    "WorkCalendarDefinitionEntry": "work_calendar",
    "WorkCalendarDefinitionEntryProperty": "work_calendar",
    "WorkCalendarDefinitionProperty": "work_calendar",
    "WorkCalendarEntry": "work_calendar",
    "WorkCalendarEntryProperty": "work_calendar",
    "WorkCalendarInformation": "work_calendar",
    "WorkCalendarProperty": "work_calendar",
    "WorkCapability": "work_capability",
    "WorkCapabilityInformation": "work_capability",
    "WorkMasterCapability": "work_capability",
    "WorkDefinitionInformation": "work_definition",
    "WorkDirective": "work_definition",
    "WorkMaster": "work_definition",
    "JobResponse": "work_performance",
    "JobResponseList": "work_performance",
    "WorkPerformance": "work_performance",
    "WorkResponse": "work_performance",
    "WorkRecord": "work_record",
    "WorkRecordEntry": "work_record",
    "WorkRecordSpecification": "work_record",
    "JobList": "work_schedule",
    "JobOrder": "work_schedule",
    "WorkRequest": "work_schedule",
    "WorkSchedule": "work_schedule",
    "WorkflowSpecification": "workflow_specification",
    "WorkflowSpecificationConnection": "workflow_specification",
    "WorkflowSpecificationConnectionProperty": "workflow_specification",
    "WorkflowSpecificationConnectionType": "workflow_specification",
    "WorkflowSpecificationConnectionTypeProperty": "workflow_specification",
    "WorkflowSpecificationInformation": "workflow_specification",
    "WorkflowSpecificationNode": "workflow_specification",
    "WorkflowSpecificationNodeProperty": "workflow_specification",
    "WorkflowSpecificationNodeType": "workflow_specification",
    "WorkflowSpecificationNodeTypeProperty": "workflow_specification",
    "WorkflowSpecificationProperty": "workflow_specification",
}

ROOTS = {
    "EquipmentElementLevel": "EquipmentLevel",
    "EquipmentID": "BatchEquipmentID",
    "EquipmentRequirement": "BatchEquipmentRequirement",
    "Parameter": "BatchParameter",
    "Property": "EquipmentElementProperty",
    "SyncWorkMasaterCapability": "SyncWorkMasterCapability",
    "Value": "BatchValue",
}
"""Global elements whose class has another name; all others are called as their class."""

__all__ = sorted(_MODULES)


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"B2MML V0701 has no {name!r}")
    loaded = getattr(import_module(f"isa95kit.b2mml.{module}"), name)
    globals()[name] = loaded
    return loaded


def __dir__() -> list[str]:
    return list(__all__)
