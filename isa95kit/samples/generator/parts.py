"""What the parts of a sample are about: for each element with children, the scenes it stands for.

A part stands as often as it has scenes, within what the schema allows: an order has a requirement
for each step, a step an actual for each flow of material.
"""

from __future__ import annotations

from isa95kit.samples.generator import materials as m
from isa95kit.samples.generator import resources as r
from isa95kit.samples.generator import structures as s
from isa95kit.samples.generator.facts import fact_inside, facts_about
from isa95kit.samples.generator.story import Scene, consumed, produced
from isa95kit.samples.generator.structures import Series

__all__ = ["series_of"]


def series_of(owner: str, name: str) -> Series | None:
    """The scenes of a part; None where it is about the same as what it stands in."""
    found = _NAMED.get(name)
    if found is not None:
        return found
    for ending, series in _INSIDE:
        if name.endswith(ending):
            return series
    if name.endswith(("Property", "Parameter", "ParameterSpecification", "Data", "Metadata")):
        return _properties(owner + name)
    for ending, flowing in _FLOWS:
        if name.endswith(ending):
            return flowing
    for beginning, lines in _LINES:
        if name.startswith(beginning) and name.endswith(_KINDS):
            return lines
    return s.inside if name.endswith("Child") else None


def _properties(name: str) -> Series:
    def series(scene: Scene) -> list[Scene]:
        facts = facts_about(name, scene)
        return [scene.on(id=f.id, fact=f, words=f.words, index=i) for i, f in enumerate(facts)]

    return series


def _property_inside(scene: Scene) -> tuple[Scene, ...]:
    fact = fact_inside(scene)
    return (scene.on(id=fact.id, fact=fact, words=fact.words),)


_INSIDE = (
    ("PropertyChild", _property_inside),
    ("PropertyChid", _property_inside),
    ("ParameterChild", _property_inside),
    ("DataChild", _property_inside),
)

_KINDS = ("Requirement", "Actual", "Specification", "Capability")

_FLOWS = (
    ("MaterialProducedRequirement", m.some_flows(produced)),
    ("MaterialProducedActual", m.some_flows(produced, done=True)),
    ("MaterialConsumedRequirement", m.some_flows(consumed)),
    ("MaterialConsumedActual", m.some_flows(consumed, done=True)),
    ("ConsumableExpectedRequirement", m.some_flows(consumed)),
    ("ConsumableActual", m.some_flows(consumed, done=True)),
    ("MaterialActual", m.flows(done=True)),
    ("MaterialRequirement", m.flows()),
    ("MaterialSpecification", m.flows()),
    ("MaterialSegmentSpecification", m.flows()),
    ("MaterialCapability", m.flows()),
)

_LINES = (
    ("Personnel", r.lines("P")),
    ("Equipment", r.lines("E")),
    ("PhysicalAsset", r.lines("A")),
)

_NODES = s.nodes("N")
_RECIPE_STEPS = s.nodes("S")
_REQUESTS = s.steps(lambda _, step: f"SR-{step.number}")
_RESPONSES = s.steps(lambda scene, step: f"SRE-{scene.story.order}-{step.number}", done=True)
_SEGMENTS = s.steps(lambda _, step: step.segment.id, defined=True)
_PROCESS_SEGMENTS = s.steps(lambda _, step: step.segment.process_segment, defined=True)
_ELEMENTS = s.steps(lambda _, step: f"RE-{step.number}")


def _order(prefix: str) -> Series:
    return s.named(lambda scene: f"{prefix}-{scene.story.order}")


def _report(prefix: str) -> Series:
    return s.reported(lambda scene: f"{prefix}-{scene.story.order}")


_NAMED: dict[str, Series] = {
    "HierarchyScope": s.scope,
    "HierarchyScopeChild": s.scope_inside,
    "OriginalApplicationArea": s.answered,
    # materials
    "MaterialClass": m.material_classes,
    "AssemblyClass": m.material_classes,
    "MaterialDefinition": m.materials,
    "AssemblyDefinition": m.components,
    "MaterialLot": m.lots,
    "MaterialSubLot": m.sublots,
    "MaterialSublot": m.sublots,
    "MaterialSubLotChild": m.sublot_inside,
    "AssemblyLot": m.component_lots,
    "AssemblyLotID": m.component_lots,
    "AssemblySubLot": m.component_sublots,
    "AssemblySubLotID": m.component_sublots,
    "AssemblyRequirement": m.components,
    "AssemblyActual": m.components,
    "AssemblySpecification": m.components,
    "AssemblySegmentSpecification": m.components,
    "AssemblyCapability": m.components,
    "AssemblyBillOfMaterialItem": m.components,
    "Material": m.of_side,
    "ProcessInputs": m.side(consumed, "INPUT"),
    "ProcessOutputs": m.side(produced, "OUTPUT"),
    "OperationsMaterialBillItem": m.bill,
    "ManufacturingBill": m.bill,
    # resources
    "Equipment": r.equipment,
    "EquipmentChild": r.module,
    "EquipmentClass": r.equipment_classes,
    "PhysicalAsset": r.assets,
    "PhysicalAssetChild": r.module,
    "PhysicalAssetClass": r.equipment_classes,
    "EquipmentElement": r.equipment,
    "Person": r.people,
    "PersonnelClass": r.personnel_classes,
    "OperationalLocation": r.stores,
    "OperationalLocationClass": r.store_classes,
    "PersonnelCapability": r.capability,
    "EquipmentCapability": r.capability,
    "PhysicalAssetCapability": r.capability,
    # definitions
    "OperationsDefinition": s.defined(lambda scene: scene.story.process.id),
    "ProductDefinition": s.defined(lambda scene: scene.story.process.id),
    "OperationsSegment": _SEGMENTS,
    "ProductSegment": _SEGMENTS,
    "ProcessSegment": _PROCESS_SEGMENTS,
    "OperationsSegmentCapability": s.steps(lambda _, step: f"CAP-{step.segment.id}"),
    "ProcessSegmentCapability": s.steps(lambda _, step: f"CAP-{step.segment.process_segment}"),
    "SegmentDependency": s.dependencies,
    "OperationsMaterialBill": s.defined(lambda scene: scene.story.process.bill),
    "WorkMaster": s.defined(lambda scene: scene.story.process.work_master),
    "WorkDirective": _order("WD"),
    "WorkMasterCapability": s.named(lambda scene: f"CAP-{scene.story.process.work_master}"),
    "WorkflowSpecification": s.defined(lambda scene: f"WF-{scene.story.process.id}"),
    "WorkflowSpecificationNode": _NODES,
    "Node": _NODES,
    "WorkflowSpecificationConnection": s.chain("C", _NODES),
    "Connection": s.chain("C", _NODES),
    # orders and what became of them
    "OperationsSchedule": s.named(lambda scene: f"SCH-{scene.story.start:%Y-%j}"),
    "ProductionSchedule": s.named(lambda scene: f"SCH-{scene.story.start:%Y-%j}"),
    "WorkSchedule": s.named(lambda scene: f"WS-{scene.story.start:%Y-%j}"),
    "OperationsRequest": _order("PO"),
    "ProductionRequest": _order("PO"),
    "SegmentRequirement": _REQUESTS,
    "RequestedSegmentResponse": s.inside,
    "WorkRequest": _order("WR"),
    "JobList": _order("JL"),
    "JobOrder": s.steps(lambda scene, step: f"JO-{scene.story.order}-{step.number}"),
    "OperationsPerformance": _report("PERF"),
    "ProductionPerformance": _report("PERF"),
    "OperationsResponse": _report("RSP"),
    "ProductionResponse": _report("RSP"),
    "SegmentResponse": _RESPONSES,
    "WorkPerformance": _report("WP"),
    "WorkResponse": _report("WRS"),
    "JobResponseList": _report("JRL"),
    "JobResponse": s.steps(lambda scene, step: f"JR-{scene.story.order}-{step.number}", done=True),
    # tests
    "TestSpecification": s.measurements(lambda scene: scene.measurement.specification),
    "TestSpecificationCriteria": s.named(lambda scene: scene.measurement.criterion),
    "EvaluatedProperty": s.named(lambda scene: scene.measurement.property),
    "TestResult": s.measurements(lambda scene: f"TR-{scene.story.order}-{scene.index + 1}"),
    "PropertyMeasurement": s.measured,
    "Results": s.measured,
    "ExpectedResults": s.measured,
    "TestSampleSize": s.valued("0.100", unit="KGM"),
    "SampleSize": s.inside,
    "RecurrenceQuantity": s.valued("1", "integer", "C62"),
    "DependencyFactor": s.valued("15", unit="MIN"),
    "TimingFactor": s.valued("15", unit="MIN"),
    "Deadband": s.valued("0.1", unit="CEL"),
    "AlarmLimit": s.valued("65.0", unit="CEL"),
    "BatchSize": s.amount_valued,
    "Range": s.amount_valued,
    # what holds in the site
    "EquipmentInformation": s.about("Equipment of the site", site=True),
    "MaterialInformation": s.about("Materials of the site", site=True),
    "PersonnelInformation": s.about("People of the site", site=True),
    "PhysicalAssetInformation": s.about("Assets of the site", site=True),
    "OperationalLocationInformation": s.about("Places of the site", site=True),
    "OperationsDefinitionInformation": s.about("How products are made", site=True),
    "OperationsTestInformation": s.about("Tests of the site", site=True),
    "OperationsEventInformation": s.about("Events of the site", site=True),
    "OperationsCapabilityInformation": s.about("What the site can do", site=True),
    "ProcessSegmentInformation": s.about("Process segments of the site", site=True),
    "ResourceRelationshipNetworkInformation": s.about("How resources depend", site=True),
    "WorkAlertInformation": s.about("Alerts of the site", site=True),
    "WorkCalendarInformation": s.about("Calendars of the site", site=True),
    "WorkCapabilityInformation": s.about("What work can be done", site=True),
    "WorkDefinitionInformation": s.about("How work is done", site=True),
    "WorkflowSpecificationInformation": s.about("Workflows of the site", site=True),
    "GRecipeInformation": s.about("General recipes", site=True),
    "ResourceConstraintLibrary": s.about("Constraints on equipment", site=True),
    "ProcessElementLibrary": s.about("Process elements", site=True),
    "ResourceRelationshipNetwork": s.about("Which equipment feeds which"),
    "ResourceNetworkConnectionType": s.about("One feeds the other", site=True),
    "TransactionProfile": s.about("Messages that are understood", site=True),
    "SupportedAction": s.about("Orders are taken"),
    "WorkCalendar": s.about("Shifts of the site", site=True),
    "WorkCalendarDefinition": s.about("Two shifts a day", site=True),
    "WorkAlert": s.about("A limit was passed"),
    "WorkAlertDefinition": s.about("Passing of a limit", site=True),
    "OperationsEvent": s.about("A step was finished"),
    "OperationsEventDefinition": s.about("Finishing of a step", site=True),
    "OperationsEventClass": s.about("Events of production", site=True),
    "MasterDataProfile": s.about("Master data of the site", site=True),
    "UnitOfMeasure": s.named(lambda scene: scene.amount.unit, "Unit of quantities"),
    "DataType": s.named(lambda _: "decimal", "Numbers with a point"),
    "ListHeader": s.about("Batches of the site"),
    "ResourceConstraint": s.about("Equipment has to be clean"),
    # calendars
    "WorkCalendarEntry": s.calendar,
    "WorkCalendarDefinitionEntry": s.calendar,
    # networks
    "ResourceNetworkConnection": s.chain("RNC", r.equipment),
    "FromResourceReference": lambda scene: (scene.link[0],),
    "ToResourceReference": lambda scene: (scene.link[1],),
    "EquipmentConnection": s.chain("EC", r.equipment),
    # recipes and batches
    "MasterRecipe": s.named(lambda scene: f"MR-{scene.story.product.id}"),
    "ControlRecipe": s.named(lambda scene: f"CR-{scene.lot}"),
    "RecipeElement": _ELEMENTS,
    "Step": _RECIPE_STEPS,
    "Transition": s.chain("T", _RECIPE_STEPS),
    "Link": s.chain("L", _RECIPE_STEPS),
    "FromID": lambda scene: (scene.link[0],),
    "ToID": lambda scene: (scene.link[1],),
    "ProcessElement": s.steps(lambda _, step: f"PE-{step.number}"),
    "DirectedLink": s.chain("DL", s.steps(lambda _, step: f"PE-{step.number}")),
    "BatchListEntry": s.named(lambda scene: f"BLE-{scene.story.order}"),
    # batch records
    "BatchProductionRecord": s.entries("E"),
    "Change": s.entries("CHG"),
    "Comment": s.entries("CMT"),
    "DataSet": s.entries("DAT"),
    "Event": s.entries("EVT"),
    "PersonnelIdentificationManifest": s.entries("SGN"),
    "ResourceQualificationsManifest": s.entries("QLF"),
    "Sample": s.entries("SMP"),
    "SampleTest": s.entries("TST"),
    "SampleTestResult": s.entries("RES"),
    "ControlRecipeRecord": s.entries("CR"),
    "MasterRecipeRecord": s.entries("MR"),
    "RecipeElementRecord": s.entries("RE"),
    "OperationsPerformanceRecord": s.entries("OP"),
    "OperationsScheduleRecord": s.entries("OS"),
    "OperationsDefinitionRecord": s.entries("OD"),
    "WorkPerformanceRecord": s.entries("WP"),
    "WorkScheduleRecord": s.entries("WS"),
    "WorkMasterRecord": s.entries("WM"),
    "WorkDirectiverRecord": s.entries("WD"),
    "ProductionPerformanceRecord": s.entries("PP"),
    "ProductionScheduleRecord": s.entries("PS"),
    "ProductDefinitionRecord": s.entries("PD"),
}
