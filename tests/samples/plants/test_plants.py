"""The demonstration plants agree with themselves: whatever they name exists, and adds up."""

from __future__ import annotations

from decimal import Decimal

import pytest

from isa95kit.gs1 import check_digit
from isa95kit.samples.plants import PLANTS, Plant
from isa95kit.units import Units

LEVELS = {
    "Enterprise": 0,
    "Site": 1,
    "Area": 2,
    "ProcessCell": 3,
    "ProductionLine": 3,
    "StorageZone": 3,
    "Unit": 4,
    "WorkCell": 4,
    "StorageUnit": 4,
}

pytestmark = pytest.mark.parametrize("plant", PLANTS.values(), ids=PLANTS)


def test_what_a_process_names_exists(plant: Plant) -> None:
    crews = {person.personnel_class for person in plant.people}
    for process in plant.processes:
        plant.material(process.product)
        for segment in process.segments:
            plant.place(segment.equipment)
            assert not segment.crew or segment.crew in crews
            for flow in segment.flows:
                assert flow.quantity.unit == plant.material(flow.material).unit, flow


def test_a_process_makes_no_more_than_goes_in(plant: Plant) -> None:
    for process in plant.processes:
        for unit in {f.quantity.unit for s in process.segments for f in s.flows}:
            flows = [f for s in process.segments for f in s.flows if f.quantity.unit == unit]
            taken = [Decimal(f.quantity.text) for f in flows if f.use == "Consumed"]
            made = [Decimal(f.quantity.text) for f in flows if f.use.endswith("Produced")]
            assert not taken or unit == "C62" or sum(made) <= sum(taken)


def test_paths_go_down_from_the_site_to_the_equipment(plant: Plant) -> None:
    for place in (*plant.equipment, *plant.storage):
        assert place.path[: len(plant.site)] == plant.site
        assert place.path[-1][1] == place.id
        ranks = [LEVELS[level] for level, _ in place.path]
        assert ranks == sorted(set(ranks))


def test_units_are_those_of_rec_20(plant: Plant) -> None:
    amounts = [f.quantity for p in plant.processes for s in p.segments for f in s.flows]
    amounts += [s.value for p in plant.processes for g in p.segments for s in g.settings]
    amounts += [m.result for m in plant.measurements]
    units = Units()
    for amount in amounts:
        assert units.unit(amount.unit).code == amount.unit


def test_limits_hold_what_they_limit(plant: Plant) -> None:
    settings = [s for p in plant.processes for g in p.segments for s in g.settings]
    for low, value, high in [
        *((s.low, s.value, s.high) for s in settings),
        *((m.low, m.result, m.high) for m in plant.measurements),
    ]:
        assert Decimal(low) < Decimal(value.text) < Decimal(high)


def test_global_trade_item_numbers_have_their_check_digit(plant: Plant) -> None:
    numbers = [m.gtin for m in plant.materials if m.gtin]
    assert numbers
    assert all(check_digit(number[:-1]) == number[-1] for number in numbers)


def test_times_begin_at_the_offset_of_the_site(plant: Plant) -> None:
    assert plant.begins.tzinfo is plant.offset
