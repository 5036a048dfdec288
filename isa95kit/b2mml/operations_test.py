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
    """A collection of test specifications and test results to be exchanged together."""

    id: Identifier | Nil | None = element("ID", default=None, nillable=True)
    """Identifies the object among those of its kind."""
    description: tuple[Description | Nil, ...] = element("Description", default=(), nillable=True)
    """Further information in words, once for each language."""
    hierarchy_scope: HierarchyScope | Nil | None = element(
        "HierarchyScope", default=None, nillable=True
    )
    """The place in the equipment hierarchy within which the information holds."""
    published_date: DateTime | Nil | None = element("PublishedDate", default=None, nillable=True)
    """When the information was published or sent out."""
    test_specification: tuple[TestSpecification | Nil, ...] = element(
        "TestSpecification", default=(), nillable=True
    )
    """A test specification."""
    test_result: tuple[TestResult | Nil, ...] = element("TestResult", default=(), nillable=True)
    """A test result."""
    extensions: tuple[AnyElement, ...] = extensions("OperationsTestInformation", default=())


@record(element="TestSpecification", type="TestSpecificationType")
class TestSpecification(Component):
    """Says how a property of a resource is tested, how often, and by which criteria it is
    judged.
    """

    id: Identifier | None = element("ID", default=None)
    """Identifies the test specification."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    version: Identifier | None = element("Version", default=None)
    """The version of the object."""
    published_end_date: DateTime | None = element("PublishedEndDate", default=None)
    """When the test specification was published."""
    effective_start_date: DateTime | None = element("EffectiveStartDate", default=None)
    """From when on the object is valid."""
    effective_end_date: DateTime | None = element("EffectiveEndDate", default=None)
    """Until when the object is valid."""
    hierarchy_scope: HierarchyScope | None = element("HierarchyScope", default=None)
    """The place in the equipment hierarchy within which the information holds."""
    test_sample_size: Value | None = element("TestSampleSize", default=None)
    """How much or how many have to be sampled for the test."""
    recurrence_quantity: Value | None = element("RecurrenceQuantity", default=None)
    """After which quantity the test has to be made again."""
    recurrence_time_interval: Duration | None = element("RecurrenceTimeInterval", default=None)
    """After which time the test has to be made again."""
    physical_sample_required: bool | None = element("PhysicalSampleRequired", default=None)
    """Whether the test needs a physical sample."""
    test_specification_child: tuple[TestSpecification, ...] = element(
        "TestSpecificationChild", default=()
    )
    """A test specification inside this one."""
    test_specification_property: tuple[TestSpecificationProperty, ...] = element(
        "TestSpecificationProperty", default=()
    )
    """A property, with its value."""
    test_specification_criteria: tuple[TestSpecificationCriteria, ...] = element(
        "TestSpecificationCriteria", default=()
    )
    """A criterion by which the test is judged."""
    evaluated_property: tuple[TestSpecificationEvaluatedProperty, ...] = element(
        "EvaluatedProperty"
    )
    """A property that the test evaluates."""
    operations_test_requirement_id: Identifier | None = element(
        "OperationsTestRequirementID", default=None
    )
    """Identifies the requirement to test that the object answers to."""
    testable_object_id: Identifier | None = element("TestableObjectID", default=None)
    """Identifies the object that is tested, such as a material lot."""
    extensions: tuple[AnyElement, ...] = extensions("TestSpecification", default=())


@record(type="TestSpecificationPropertyType")
class TestSpecificationProperty(Component):
    """A property of a test specification itself, with its value."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    value: tuple[Value, ...] = element("Value", default=())
    """A value, with its data type and unit; several are alternatives or a list both sides
    agree on.
    """
    test_specification_property_child: tuple[TestSpecificationProperty, ...] = element(
        "TestSpecificationPropertyChild", default=()
    )
    """A property inside this one."""
    extensions: tuple[AnyElement, ...] = extensions("TestSpecificationProperty", default=())


@record(type="TestSpecificationCriteriaType")
class TestSpecificationCriteria(Component):
    """One criterion of a test, as an expression and the result that it stands for."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    sequence: tuple[Numeric, ...] = element("Sequence", default=())
    """The order in which the criteria are evaluated."""
    expression: tuple[Text, ...] = element("Expression", default=())
    """The expression that is evaluated."""
    result: tuple[Text, ...] = element("Result", default=())
    """The result that holds when the expression is true."""
    evaluated_property_id: tuple[Identifier, ...] = element("EvaluatedPropertyID", default=())
    """Identifies a property that the criterion speaks of."""
    extensions: tuple[AnyElement, ...] = extensions("TestSpecificationCriteria", default=())


@record(type="TestSpecificationEvaluatedPropertyType")
class TestSpecificationEvaluatedProperty(Component):
    """A property that a test evaluates, and the criteria that judge it."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description, ...] = element("Description", default=())
    """Further information in words, once for each language."""
    test_specification_criteria_id: tuple[Identifier, ...] = element(
        "TestSpecificationCriteriaID", default=()
    )
    """Identifies a criterion that judges the property."""
    testable_object_property_id: tuple[Identifier, ...] = element(
        "TestableObjectPropertyID", default=()
    )
    """Identifies the property of the tested object."""
    work_definition_id: tuple[Identifier, ...] = element("WorkDefinitionID", default=())
    """Identifies the work definition by which the property is measured."""
    extensions: tuple[AnyElement, ...] = extensions("EvaluatedProperty", default=())


@record(element="TestResult", type="TestResultType")
class TestResult(Component):
    """The result of testing one object by a test specification."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description | Nil, ...] = element("Description", default=(), nillable=True)
    """Further information in words, once for each language."""
    evaluation_date: DateTime | Nil | None = element("EvaluationDate", default=None, nillable=True)
    """When the test was evaluated."""
    expiration: DateTime | Nil | None = element("Expiration", default=None, nillable=True)
    """Until when the result or sample is valid."""
    hierarchy_scope: HierarchyScope | Nil | None = element(
        "HierarchyScope", default=None, nillable=True
    )
    """The place in the equipment hierarchy within which the information holds."""
    testable_object_id: Identifier | None = element("TestableObjectID", default=None)
    """Identifies the object that is tested, such as a material lot."""
    operations_test_requirement_id: Identifier | None = element(
        "OperationsTestRequirementID", default=None
    )
    """Identifies the requirement to test that the object answers to."""
    evaluated_criterion_result: Text | Nil | None = element(
        "EvaluatedCriterionResult", default=None, nillable=True
    )
    """The result of the criterion that was met."""
    test_result_child: tuple[TestResult | Nil, ...] = element(
        "TestResultChild", default=(), nillable=True
    )
    """A test result inside this one."""
    property_measurement: tuple[PropertyMeasurement | Nil, ...] = element(
        "PropertyMeasurement", default=(), nillable=True
    )
    """A value measured during the test."""
    extensions: tuple[AnyElement, ...] = extensions("TestResult", default=())


@record(type="PropertyMeasurementType")
class PropertyMeasurement(Component):
    """The value measured for one property during a test."""

    id: Identifier = element("ID")
    """Identifies the object among those of its kind."""
    description: tuple[Description | Nil, ...] = element("Description", default=(), nillable=True)
    """Further information in words, once for each language."""
    testable_object_property_id: tuple[Identifier, ...] = element(
        "TestableObjectPropertyID", default=()
    )
    """Identifies the property of the tested object."""
    measurement_date: DateTime | Nil | None = element(
        "MeasurementDate", default=None, nillable=True
    )
    """When the value was measured."""
    value: Value | Nil | None = element("Value", default=None, nillable=True)
    """A value, with its data type and unit; several are alternatives or a list both sides
    agree on.
    """
    expiration: DateTime | Nil | None = element("Expiration", default=None, nillable=True)
    """Until when the result or sample is valid."""
    work_definition_id: Identifier | Nil | None = element(
        "WorkDefinitionID", default=None, nillable=True
    )
    """Identifies the work definition by which the property is measured."""
    extensions: tuple[AnyElement, ...] = extensions("PropertyMeasurement", default=())
