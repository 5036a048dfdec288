"""The master data of a plant as its ERP and its laboratory publish them."""

from __future__ import annotations

import datetime as dt

from isa95kit.b2mml import (
    Code,
    DateTime,
    Equipment,
    EquipmentAssetMapping,
    EquipmentLevel,
    EquipmentLevelValue,
    Identifier,
    MaterialDefinition,
    MaterialDefinitionProperty,
    OpEquipmentSpecification,
    OperationsDefinition,
    OperationsMaterialBill,
    OperationsMaterialBillItem,
    OperationsSegment,
    OperationsType,
    OperationsTypeValue,
    OpMaterialSpecification,
    OpPersonnelSpecification,
    Parameter,
    Person,
    PersonName,
    TestSpecification,
    TestSpecificationCriteria,
    TestSpecificationEvaluatedProperty,
    Text,
)
from isa95kit.samples.plants import Plant
from isa95kit.samples.plants.plant import Equipment as Place
from isa95kit.samples.plants.plant import Material, Process, Segment
from isa95kit.samples.scenarios.stage import Stage
from isa95kit.samples.scenarios.writing import (
    at,
    described,
    duration,
    material_id,
    material_use,
    measured,
    quantity,
    scope,
    text_value,
)

__all__ = [
    "STOCK_MOVES",
    "bills",
    "effective_start",
    "equipment",
    "material",
    "materials",
    "operations_definitions",
    "persons",
    "publish",
    "test_specifications",
]

STOCK_MOVES = "STOCK-MOVES"
"""The operations definition of splits and merges in a store."""


def effective_start(plant: Plant) -> DateTime:
    """From when on the published versions are in force.

    >>> from isa95kit.samples.plants import PHARMACEUTICAL
    >>> effective_start(PHARMACEUTICAL).value
    '2026-01-01T00:00:00+01:00'
    """
    return at(dt.datetime(plant.begins.year, 1, 1, tzinfo=plant.offset))


def publish(stage: Stage) -> None:
    """Have the ERP and the laboratory publish everything to the MES.

    >>> from isa95kit.samples.plants import DISCRETE
    >>> stage = Stage(DISCRETE, 0)
    >>> publish(stage)
    >>> len(stage.steps)
    6
    """
    plant = stage.plant
    for nouns, what in (
        (equipment(plant), "Where work is done and material lies."),
        (persons(plant), "Who works here."),
        (materials(plant), "Which materials there are."),
        (bills(plant), "What goes into a product."),
        (operations_definitions(plant), "How a product is made."),
    ):
        stage.send(
            "erp",
            lambda erp, nouns=nouns: erp.sync(nouns),  # type: ignore[misc]
            what,
            about="MASTER-DATA",
            role="Planner",
            to="mes",
        )
    stage.send(
        "quality",
        lambda quality: quality.sync(test_specifications(plant)),
        "What is tested before a release.",
        about="MASTER-DATA",
        role="QA",
        to="mes",
    )


def materials(plant: Plant) -> tuple[MaterialDefinition, ...]:
    """All material definitions.

    >>> from isa95kit.samples.plants import PHARMACEUTICAL
    >>> materials(PHARMACEUTICAL)[0].id.value
    'RM-10021'
    """
    return tuple(material(plant, one) for one in plant.materials)


def material(plant: Plant, one: Material) -> MaterialDefinition:
    """A material definition: its unit, its tracking, its tests.

    >>> from isa95kit.samples.plants import DISCRETE
    >>> material(DISCRETE, DISCRETE.materials[0]).version.value
    'B'
    """
    said = [("BaseUnit", one.unit), ("LotControlled", "true")]
    if one.gtin:
        said.append(("GTIN", one.gtin))
    properties = [
        MaterialDefinitionProperty(id=Identifier(name), value=text_value(text))
        for name, text in said
    ]
    if not any(one.id == process.product for process in plant.processes):
        safety = measured(one.lot_size, one.unit)
        properties.append(MaterialDefinitionProperty(id=Identifier("SafetyStock"), value=safety))
    return MaterialDefinition(
        id=material_id(plant, one.id),
        version=Identifier(one.version),
        description=described(one.name),
        published_date=effective_start(plant),
        effective_start_date=effective_start(plant),
        material_definition_property=tuple(properties),
        material_class_id=(Identifier(one.material_class),),
        test_specification_id=tuple(
            Identifier(test.specification) for test in plant.measurements if test.material == one.id
        ),
    )


def bills(plant: Plant) -> tuple[OperationsMaterialBill, ...]:
    """The bill of each process: what it takes and what it makes, for one batch.

    >>> from isa95kit.samples.plants import DISCRETE
    >>> bills(DISCRETE)[0].id.value
    'BOM-300-1181'
    """
    return tuple(
        OperationsMaterialBill(
            id=Identifier(process.bill),
            version=Identifier(process.version),
            published_date=effective_start(plant),
            effective_start_date=effective_start(plant),
            operations_material_bill_item=tuple(
                OperationsMaterialBillItem(
                    id=Identifier(f"{10 * number}"),
                    description=described(plant.material(flow.material).name),
                    use_type=Code(flow.use),
                    material_specification_id=(Identifier(f"{segment.id}-{flow.material}"),),
                    quantity=quantity(flow.quantity.text, flow.quantity.unit),
                )
                for number, (segment, flow) in enumerate(
                    [(s, flow) for s in process.segments for flow in s.flows], 1
                )
            ),
        )
        for process in plant.processes
    )


def operations_definitions(plant: Plant) -> tuple[OperationsDefinition, ...]:
    """How each product is made, and how lots are split and merged.

    >>> from isa95kit.samples.plants import DISCRETE
    >>> [definition.id.value for definition in operations_definitions(DISCRETE)]
    ['RT-300-1181', 'RT-100-0450', 'STOCK-MOVES']
    """
    made = tuple(_definition(plant, process) for process in plant.processes)
    return (*made, _stock_moves(plant))


def _definition(plant: Plant, process: Process) -> OperationsDefinition:
    return OperationsDefinition(
        id=Identifier(process.id),
        description=described(process.name),
        version=Identifier(process.version),
        published_date=effective_start(plant),
        effective_start_date=effective_start(plant),
        hierarchy_scope=scope(plant.site),
        operations_type=OperationsType(OperationsTypeValue.PRODUCTION),
        operations_segment=tuple(_segment(plant, segment) for segment in process.segments),
        operations_material_bill_id=(Identifier(process.bill),),
    )


def _segment(plant: Plant, segment: Segment) -> OperationsSegment:
    return OperationsSegment(
        id=Identifier(segment.id),
        description=described(segment.name),
        operations_type=OperationsType(OperationsTypeValue.PRODUCTION),
        duration=duration(segment.duration),
        process_segment_id=(Identifier(segment.process_segment),),
        parameter_specification=tuple(
            Parameter(
                id=Identifier(setting.id),
                value=measured(setting.value.text, setting.value.unit),
                description=described(setting.name),
                parameter_child=tuple(
                    Parameter(
                        id=Identifier(f"{setting.id}.{limit}"),
                        value=measured(text, setting.value.unit),
                    )
                    for limit, text in (("Low", setting.low), ("High", setting.high))
                ),
            )
            for setting in segment.settings
        ),
        personnel_specification=(
            OpPersonnelSpecification(
                id=Identifier("10"), personnel_class_id=(Identifier(segment.crew),)
            ),
        )
        if segment.crew
        else (),
        equipment_specification=(
            OpEquipmentSpecification(
                id=Identifier("10"), equipment_id=(Identifier(segment.equipment),)
            ),
        ),
        material_specification=tuple(
            OpMaterialSpecification(
                id=Identifier(f"{segment.id}-{flow.material}"),
                material_definition_id=(material_id(plant, flow.material),),
                material_use=material_use(flow.use),
                quantity=quantity(flow.quantity.text, flow.quantity.unit),
            )
            for flow in segment.flows
        ),
    )


def _stock_moves(plant: Plant) -> OperationsDefinition:
    inventory = OperationsType(OperationsTypeValue.INVENTORY)
    return OperationsDefinition(
        id=Identifier(STOCK_MOVES),
        description=described("Splitting and merging lots in a store"),
        version=Identifier("1"),
        published_date=effective_start(plant),
        effective_start_date=effective_start(plant),
        hierarchy_scope=scope(plant.site),
        operations_type=inventory,
        operations_segment=tuple(
            OperationsSegment(
                id=Identifier(name),
                operations_type=inventory,
                process_segment_id=(Identifier(name),),
            )
            for name in ("SPLIT", "MERGE")
        ),
    )


def equipment(plant: Plant) -> tuple[Equipment, ...]:
    """The equipment of the plant, in the tree in which it stands.

    >>> from isa95kit.samples.plants import DISCRETE
    >>> [top.id.value for top in equipment(DISCRETE)]
    ['NORTHGATE-PUMPS']
    """
    return _below(plant, (*plant.equipment, *plant.storage), 0)


def _below(plant: Plant, places: tuple[Place, ...], depth: int) -> tuple[Equipment, ...]:
    levels = dict.fromkeys(place.path[depth] for place in places if len(place.path) > depth)
    found = []
    for level, name in levels:
        inside = tuple(p for p in places if p.path[depth : depth + 1] == ((level, name),))
        itself = next((p for p in inside if p.id == name), None)
        found.append(
            Equipment(
                id=Identifier(name),
                version=Identifier("1") if depth == 0 else None,
                description=described(itself.name) if itself is not None else (),
                published_date=effective_start(plant) if depth == 0 else None,
                effective_start_date=effective_start(plant) if depth == 0 else None,
                equipment_level=EquipmentLevel(EquipmentLevelValue(level)),
                equipment_asset_mapping=_mapping(plant, itself),
                equipment_child=_below(plant, inside, depth + 1),
                equipment_class_id=(Identifier(itself.equipment_class),) if itself else (),
            )
        )
    return tuple(found)


def _mapping(plant: Plant, place: Place | None) -> tuple[EquipmentAssetMapping, ...]:
    if place is None:
        return ()
    mapping = EquipmentAssetMapping(
        equipment_id=Identifier(place.id),
        physical_asset_id=Identifier(place.asset),
        start_time=effective_start(plant),
    )
    return (mapping,)


def persons(plant: Plant) -> tuple[Person, ...]:
    """The people of the plant.

    >>> from isa95kit.samples.plants import DISCRETE
    >>> persons(DISCRETE)[0].person_name.value
    'Dana Whitlock'
    """
    return tuple(
        Person(
            id=Identifier(person.id),
            version=Identifier("1"),
            published_date=effective_start(plant),
            effective_start_date=effective_start(plant),
            person_name=PersonName(person.name),
            personnel_class_id=(Identifier(person.personnel_class),),
        )
        for person in plant.people
    )


def test_specifications(plant: Plant) -> tuple[TestSpecification, ...]:
    """What is measured before a lot is released, and within which limits.

    >>> from isa95kit.samples.plants import DISCRETE
    >>> test_specifications(DISCRETE)[0].test_specification_criteria[0].expression[0].value
    '0 <= LeakRate <= 1.0'
    """
    return tuple(
        TestSpecification(
            id=Identifier(test.specification),
            version=Identifier("1"),
            published_end_date=effective_start(plant),
            effective_start_date=effective_start(plant),
            test_specification_criteria=(
                TestSpecificationCriteria(
                    id=Identifier(test.criterion),
                    expression=(Text(f"{test.low} <= {test.property} <= {test.high}"),),
                    result=(Text("Pass"), Text("Fail")),
                    evaluated_property_id=(Identifier(test.property),),
                ),
            ),
            evaluated_property=(
                TestSpecificationEvaluatedProperty(
                    id=Identifier(test.property),
                    test_specification_criteria_id=(Identifier(test.criterion),),
                ),
            ),
        )
        for test in plant.measurements
    )
