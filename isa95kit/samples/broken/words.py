"""What a broken sample speaks of: names, amounts and times of a plant, chosen by a seed."""

from __future__ import annotations

import datetime as dt
import random
import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from isa95kit.releases import Release
from isa95kit.samples.plants import Plant
from isa95kit.samples.plants.plant import Flow

__all__ = ["Words"]


@dataclass(frozen=True)
class Words(Mapping[str, str]):
    """The words of a template by name: a pure function of plant, seed and release."""

    plant: Plant
    seed: int
    release: Release

    def __getitem__(self, name: str) -> str:
        return self._all[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._all)

    def __len__(self) -> int:
        return len(self._all)

    @cached_property
    def _all(self) -> dict[str, str]:
        rng = random.Random(f"{self.seed}/broken/{self.plant.name}")
        return {
            "namespace": self.release.namespace,
            "release": self.release.value,
            "agency": self.plant.agency,
            "erp": self.plant.erp,
            "mes": self.plant.mes,
            "quality_system": self.plant.quality,
            "statuses": f"{self.plant.agency}-LOT-STATUS",
            "currency": self.plant.currency,
            "scrap_reason": self.plant.scrap_reason,
            "hold_reason": self.plant.hold_reason,
            **self._people(rng),
            **self._materials(rng),
            **self._work(rng),
            **self._tests(rng),
            **self._times(rng),
            "bodid": str(uuid.UUID(int=rng.getrandbits(128), version=4)),
            "other_bodid": str(uuid.UUID(int=rng.getrandbits(128), version=4)),
            "reference": f"T-{rng.randrange(10_000, 100_000)}",
            "record": f"EBR-{rng.randrange(1_000, 10_000)}",
            "record_version": str(rng.randrange(1, 6)),
        }

    def _people(self, rng: random.Random) -> dict[str, str]:
        people = self.plant.people
        person = rng.choice([p for p in people if p.role == "Operator"])
        other = rng.choice([p for p in people if p is not person])
        approver = next(p for p in people if p.role == "QA")
        planner = next(p for p in people if p.role == "Planner")
        return {
            "person": person.id,
            "person_name": person.name,
            "personnel_class": person.personnel_class,
            "other_person": other.id,
            "other_person_name": other.name,
            "approver": approver.id,
            "approver_name": approver.name,
            "planner": planner.id,
        }

    def _materials(self, rng: random.Random) -> dict[str, str]:
        material, other = rng.sample(self.plant.materials, 2)
        size = Decimal(material.lot_size)
        first, second = rng.sample(range(100, 1_000), 2)
        kilos = Decimal(rng.randrange(20_000, 90_000)) / 1000
        return {
            "kilos": str(kilos),
            "grams": str(int(kilos * 1000)),
            "less_grams": str(int(kilos * 900)),
            "exact_kilos": f"{kilos:.3f}{rng.randrange(11, 99)}",
            "whole_kilos": str(int(kilos)),
            "material": material.id,
            "material_name": material.name,
            "material_class": material.material_class,
            "first_material": self.plant.materials[0].id,
            "second_material": self.plant.materials[1].id,
            "second_unit": self.plant.materials[1].unit,
            "other_material": other.id,
            "version": material.version,
            "unit": material.unit,
            "quantity": material.lot_size,
            "half": str(size / 2),
            "more": str(size + size / 4),
            "lot": f"{material.lot}-26{first}",
            "other_lot": f"{material.lot}-26{second}",
            "sublot": f"{material.lot}-26{first}-1",
            "other_sublot": f"{material.lot}-26{first}-2",
        }

    def _work(self, rng: random.Random) -> dict[str, str]:
        process = rng.choice(self.plant.processes)
        segment = rng.choice([s for s in process.segments if _into(s.flows)])
        used = rng.choice(_into(segment.flows))
        other = rng.choice([m for m in self.plant.materials if m.id != used.material])
        place = self.plant.place(segment.equipment)
        number = rng.randrange(1_000, 10_000)
        lots = self.plant.material(used.material).lot
        first, second = rng.sample(range(100, 1_000), 2)
        product = self.plant.material(process.product)
        return {
            "process": process.id,
            "process_version": process.version,
            "work_master": process.work_master,
            "bill": process.bill,
            "product": process.product,
            "product_unit": product.unit,
            "product_size": product.lot_size,
            "product_lot": f"{product.lot}-26{rng.randrange(100, 1_000)}",
            "segment": segment.id,
            "process_segment": segment.process_segment,
            "equipment": place.id,
            "equipment_class": place.equipment_class,
            "level": place.path[-1][0],
            "enterprise": place.path[0][1],
            "site": place.path[1][1],
            "area": place.path[2][1],
            "store": rng.choice(self.plant.storage).id,
            "used": used.material,
            "used_amount": used.quantity.text,
            "used_half": str(Decimal(used.quantity.text) / 2),
            "used_unit": used.quantity.unit,
            "used_lot": f"{lots}-26{first}",
            "used_other_lot": f"{lots}-26{second}",
            "not_used": other.id,
            "order": f"PO-{number}",
            "schedule": f"WEEK-{rng.randrange(10, 53)}",
            "performance": f"PERF-{number}",
            "response": f"RESP-{number}",
            "job": f"JOB-{number}",
            "line": str(rng.randrange(1, 10) * 10),
            "next_line": str(rng.randrange(10, 20) * 10),
        }

    def _tests(self, rng: random.Random) -> dict[str, str]:
        test = rng.choice(self.plant.measurements)
        return {
            "test": test.specification,
            "property": test.property,
            "result": test.result.text,
            "result_unit": test.result.unit,
        }

    def _times(self, rng: random.Random) -> dict[str, str]:
        start = self.plant.begins + dt.timedelta(
            days=rng.randrange(200), minutes=rng.randrange(600)
        )
        length = dt.timedelta(minutes=rng.randrange(30, 400))
        return {
            "day_before": (start - dt.timedelta(days=1)).isoformat(),
            "start": start.isoformat(),
            "middle": (start + length / 2).replace(microsecond=0).isoformat(),
            "end": (start + length).isoformat(),
            "now": (start + length + dt.timedelta(minutes=2)).isoformat(),
            "day_after": (start + length + dt.timedelta(days=1)).isoformat(),
            "year_after": (start + dt.timedelta(days=365)).isoformat(),
            "start_without_offset": start.replace(tzinfo=None).isoformat(),
            "month": f"{start:%Y-%m}-01/{start:%Y-%m}-28",
        }


def _into(flows: tuple[Flow, ...]) -> list[Flow]:
    return [flow for flow in flows if flow.use == "Consumed"]
