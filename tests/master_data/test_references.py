"""Which identifiers refer to what."""

from __future__ import annotations

import pytest

from isa95kit import b2mml
from isa95kit.b2mml import (
    Identifier,
    JobOrder,
    MaterialDefinition,
    MaterialLot,
    MaterialSubLot,
    OperationsMaterialBill,
    OperationsMaterialBillItem,
    SegmentDependency,
    WorkflowSpecificationNode,
)
from isa95kit.b2mml.base import Alternative, Component
from isa95kit.identity import identifying_field
from isa95kit.master_data import reference_fields, references
from isa95kit.master_data.references import parts_of, target_of
from tests.effectivity.test_dates import CLASSES

KNOWN_AS_NO_REFERENCE = {
    # The class depends on another field, or on where the object is used.
    "ResourceID", "ResourceClassID", "ResourcePropertyID", "ResourceClassPropertyID",
    "TestableObjectID", "TestableObjectPropertyID", "WorkDefinitionID", "EvaluatedPropertyID",
    "SegmentID", "ProductSegmentID", "FromID", "ToID", "FromWSNodeID", "ToWSNodeID",
    # Out of the vocabulary, or not to an object with an ID of its own.
    "BillOfMaterialsID", "BillOfResourcesID", "OperationsTestRequirementID", "ExternalID",
    "FixedAssetID", "VendorID", "OrderID", "LotID", "CampaignID", "ExternalReferenceID",
    "AssociatedEventID", "ComputerID", "DerivedFromID", "SRID", "BatchID",
    # Recipes and batches of BatchML, which have their own ways.
    "ActualEquipmentID", "BuildingBlockElementID", "ClassEquipmentID", "MemberEquipmentID",
    "FromEquipmentID", "ToEquipmentID", "MaterialID",
    "ProductID", "RecipeID", "MaterialSpecificationID",
}  # fmt: skip


def targets() -> dict[str, str]:
    found: dict[str, str] = {}
    for cls in CLASSES.values():
        for field, target in reference_fields(cls).items():
            found[str(cls.__dataclass_fields__[field].metadata["name"])] = target
    return found


def test_every_target_is_a_class_with_an_identifier() -> None:
    found = targets()
    assert len(found) > 50
    for target in found.values():
        assert identifying_field(getattr(b2mml, target)) is not None


def test_the_types_of_master_data_are_referred_to() -> None:
    assert {
        "Equipment", "EquipmentClass", "MaterialClass", "MaterialDefinition", "MaterialLot",
        "MaterialSubLot", "OperationalLocation", "OperationalLocationClass", "OperationsDefinition",
        "OperationsEventClass", "OperationsEventDefinition", "OperationsMaterialBill",
        "OperationsRecordSpecTemplate", "OperationsSegment", "Person", "PersonnelClass",
        "PhysicalAsset", "PhysicalAssetClass", "ProcessSegment", "ResourceNetworkConnectionType",
        "TestSpecification", "WorkCalendarDefinitionEntry", "WorkDirective", "WorkMaster",
        "WorkRecordSpecification", "WorkflowSpecification", "WorkflowSpecificationConnectionType",
        "WorkflowSpecificationNodeType",
    } <= set(targets().values())  # fmt: skip


@pytest.mark.parametrize("name", sorted(KNOWN_AS_NO_REFERENCE))
def test_what_names_no_class_is_no_reference(name: str) -> None:
    assert target_of(name) == ""


@pytest.mark.parametrize(
    ("name", "target"),
    [
        ("MaterialDefinitionID", "MaterialDefinition"),
        ("MaterialClassBaseID", "MaterialClass"),
        ("EquipmentSourceID", "Equipment"),
        ("WorkMasterPatternID", "WorkMaster"),
        ("MaterialSublotID", "MaterialSubLot"),
        ("WorkCalendarDefintionEntryID", "WorkCalendarDefinitionEntry"),
        ("DependentProcessSegmentID", "ProcessSegment"),
        ("OperationsRecordSpecificationID", "OperationsRecordSpecTemplate"),
        ("OperationalClassID", "OperationalLocationClass"),
        ("MaterialClassPropertyID", ""),
        ("BODID", ""),
        ("ID", ""),
        ("Version", ""),
    ],
)
def test_the_class_in_a_name(name: str, target: str) -> None:
    assert target_of(name) == target


def found(obj: Component) -> set[tuple[str, str, str, str]]:
    return {(r.type, r.identifier.value, r.version, r.path) for r in references(obj)}


def test_references_of_parts() -> None:
    lot = MaterialLot(
        id=Identifier("L"),
        material_definition_id=Identifier("SOAP"),
        material_sub_lot=(
            MaterialSubLot(id=Identifier("L/1"), material_lot_id=Identifier("L")),
            MaterialSubLot(id=Identifier("L/2"), test_specification_id=(Identifier("T"),)),
        ),
    )
    assert found(lot) == {
        ("MaterialDefinition", "SOAP", "", "/MaterialLot/MaterialDefinitionID"),
        ("MaterialLot", "L", "", "/MaterialLot/MaterialSubLot[1]/MaterialLotID"),
        ("TestSpecification", "T", "", "/MaterialLot/MaterialSubLot[2]/TestSpecificationID"),
    }


def test_several_references_are_counted() -> None:
    soap = MaterialDefinition(
        id=Identifier("SOAP"), material_class_id=(Identifier("A"), Identifier("B"), Identifier(" "))
    )
    assert found(soap) == {
        ("MaterialClass", "A", "", "/MaterialDefinition/MaterialClassID[1]"),
        ("MaterialClass", "B", "", "/MaterialDefinition/MaterialClassID[2]"),
    }


def test_versions_stand_beside_their_references() -> None:
    job = JobOrder(
        id=Identifier("J"),
        work_master_id=Identifier("WM"),
        work_master_version=Identifier("3"),
    )
    assert found(job) == {("WorkMaster", "WM", "3", "/JobOrder/WorkMasterID")}


def test_parallel_versions_match_one_to_one_or_not_at_all() -> None:
    node = CLASSES["WorkflowSpecificationNode"].__dataclass_fields__["work_master_id"]
    assert "tuple" in str(node.type)
    ids = (Identifier("A"), Identifier("B"))
    full = WorkflowSpecificationNode(
        id=Identifier("N"),
        workflow_specification_node_type_id=Identifier("T"),
        work_master_id=ids,
        work_master_version=(Identifier("1"), Identifier("2")),
    )
    masters = {(name, version) for kind, name, version, _ in found(full) if kind == "WorkMaster"}
    assert masters == {("A", "1"), ("B", "2")}
    short = WorkflowSpecificationNode(
        id=Identifier("N"),
        workflow_specification_node_type_id=Identifier("T"),
        work_master_id=ids,
        work_master_version=(Identifier("1"),),
    )
    assert {version for kind, _, version, _ in found(short) if kind == "WorkMaster"} == {""}


def test_items_of_a_choice_are_references_by_their_own_name() -> None:
    dependency = SegmentDependency(
        id=Identifier("D"),
        dependency=b2mml.Dependency(b2mml.DependencyValue.AT_START),
        segments=(
            Alternative("SegmentID", Identifier("10")),
            Alternative("ProcessSegmentID", Identifier("MIX")),
        ),
    )
    assert found(dependency) == {
        ("ProcessSegment", "MIX", "", "/SegmentDependency/ProcessSegmentID[2]")
    }


def test_parts() -> None:
    bill = OperationsMaterialBill(
        id=Identifier("B"),
        operations_material_bill_item=(OperationsMaterialBillItem(id=Identifier("1")),),
    )
    assert set(parts_of(bill)) == {("OperationsMaterialBillItem", "1")}
    assert set(parts_of(MaterialDefinition(id=Identifier("SOAP")))) == set()
