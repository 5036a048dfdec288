# Written by `python -m codegen emit` from schemas/vocabulary/V0701; do not edit.
"""B2MML V0701 domain: operations test."""

from __future__ import annotations

from typing import TYPE_CHECKING

from isa95kit.b2mml.base import AnyElement, Component, Nil, element, extensions, record

if TYPE_CHECKING:
    from isa95kit.b2mml.common import Description, Duration, HierarchyScope, Value
    from isa95kit.b2mml.core_components import DateTime, Identifier, Numeric, Text

__all__ = [
    "OperationsTestInformation",
    "PropertyMeasurement",
    "TestResult",
    "TestSpecification",
    "TestSpecificationCriteria",
    "TestSpecificationEvaluatedProperty",
    "TestSpecificationProperty",
]


@record(element="OperationsTestInformation", type="OperationsTestInformationType")
class OperationsTestInformation(Component):
    """Declared by the release without further meaning."""

    id: Identifier | Nil | None = element("ID", default=None, nillable=True)
    description: tuple[Description | Nil, ...] = element("Description", default=(), nillable=True)
    hierarchy_scope: HierarchyScope | Nil | None = element(
        "HierarchyScope", default=None, nillable=True
    )
    published_date: DateTime | Nil | None = element("PublishedDate", default=None, nillable=True)
    test_specification: tuple[TestSpecification | Nil, ...] = element(
        "TestSpecification", default=(), nillable=True
    )
    test_result: tuple[TestResult | Nil, ...] = element("TestResult", default=(), nillable=True)
    extensions: tuple[AnyElement, ...] = extensions("OperationsTestInformation", default=())


@record(element="TestSpecification", type="TestSpecificationType")
class TestSpecification(Component):
    """Declared by the release without further meaning."""

    id: Identifier | None = element("ID", default=None)
    description: tuple[Description, ...] = element("Description", default=())
    version: Identifier | None = element("Version", default=None)
    published_end_date: DateTime | None = element("PublishedEndDate", default=None)
    effective_start_date: DateTime | None = element("EffectiveStartDate", default=None)
    effective_end_date: DateTime | None = element("EffectiveEndDate", default=None)
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    test_sample_size: Value | None = element("TestSampleSize", default=None)
    recurrence_quantity: Value | None = element("RecurrenceQuantity", default=None)
    recurrence_time_interval: Duration | None = element("RecurrenceTimeInterval", default=None)
    physical_sample_required: bool | None = element("PhysicalSampleRequired", default=None)
    test_specification_child: tuple[TestSpecification, ...] = element(
        "TestSpecificationChild", default=()
    )
    test_specification_property: tuple[TestSpecificationProperty, ...] = element(
        "TestSpecificationProperty", default=()
    )
    test_specification_criteria: tuple[TestSpecificationCriteria, ...] = element(
        "TestSpecificationCriteria", default=()
    )
    evaluated_property: tuple[TestSpecificationEvaluatedProperty, ...] = element(
        "EvaluatedProperty"
    )
    operations_test_requirement_id: Identifier | None = element(
        "OperationsTestRequirementID", default=None
    )
    testable_object_id: Identifier | None = element("TestableObjectID", default=None)
    extensions: tuple[AnyElement, ...] = extensions("TestSpecification", default=())


@record(type="TestSpecificationPropertyType")
class TestSpecificationProperty(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    value: tuple[Value, ...] = element("Value", default=())
    test_specification_property_child: tuple[TestSpecificationProperty, ...] = element(
        "TestSpecificationPropertyChild", default=()
    )
    extensions: tuple[AnyElement, ...] = extensions("TestSpecificationProperty", default=())


@record(type="TestSpecificationCriteriaType")
class TestSpecificationCriteria(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    sequence: tuple[Numeric, ...] = element("Sequence", default=())
    expression: tuple[Text, ...] = element("Expression", default=())
    result: tuple[Text, ...] = element("Result", default=())
    evaluated_property_id: tuple[Identifier, ...] = element("EvaluatedPropertyID", default=())
    extensions: tuple[AnyElement, ...] = extensions("TestSpecificationCriteria", default=())


@record(type="TestSpecificationEvaluatedPropertyType")
class TestSpecificationEvaluatedProperty(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description, ...] = element("Description", default=())
    test_specification_criteria_id: tuple[Identifier, ...] = element(
        "TestSpecificationCriteriaID", default=()
    )
    testable_object_property_id: tuple[Identifier, ...] = element(
        "TestableObjectPropertyID", default=()
    )
    work_definition_id: tuple[Identifier, ...] = element("WorkDefinitionID", default=())
    extensions: tuple[AnyElement, ...] = extensions("EvaluatedProperty", default=())


@record(element="TestResult", type="TestResultType")
class TestResult(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description | Nil, ...] = element("Description", default=(), nillable=True)
    evaluation_date: DateTime | Nil | None = element("EvaluationDate", default=None, nillable=True)
    expiration: DateTime | Nil | None = element("Expiration", default=None, nillable=True)
    hierarchy_scope: HierarchyScope | Nil | None = element(
        "HierarchyScope", default=None, nillable=True
    )
    testable_object_id: Identifier | None = element("TestableObjectID", default=None)
    operations_test_requirement_id: Identifier | None = element(
        "OperationsTestRequirementID", default=None
    )
    evaluated_criterion_result: Text | Nil | None = element(
        "EvaluatedCriterionResult", default=None, nillable=True
    )
    test_result_child: tuple[TestResult | Nil, ...] = element(
        "TestResultChild", default=(), nillable=True
    )
    property_measurement: tuple[PropertyMeasurement | Nil, ...] = element(
        "PropertyMeasurement", default=(), nillable=True
    )
    extensions: tuple[AnyElement, ...] = extensions("TestResult", default=())


@record(type="PropertyMeasurementType")
class PropertyMeasurement(Component):
    """Declared by the release without further meaning."""

    id: Identifier = element("ID")
    description: tuple[Description | Nil, ...] = element("Description", default=(), nillable=True)
    testable_object_property_id: tuple[Identifier, ...] = element(
        "TestableObjectPropertyID", default=()
    )
    measurement_date: DateTime | Nil | None = element(
        "MeasurementDate", default=None, nillable=True
    )
    value: Value | Nil | None = element("Value", default=None, nillable=True)
    expiration: DateTime | Nil | None = element("Expiration", default=None, nillable=True)
    work_definition_id: Identifier | Nil | None = element(
        "WorkDefinitionID", default=None, nillable=True
    )
    extensions: tuple[AnyElement, ...] = extensions("PropertyMeasurement", default=())
