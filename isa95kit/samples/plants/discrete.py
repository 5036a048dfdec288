"""A discrete plant: gear pumps, machined, assembled and tested."""

from __future__ import annotations

import datetime as dt

from isa95kit.samples.plants.plant import (
    Amount,
    Equipment,
    Flow,
    Level,
    Material,
    Measurement,
    Person,
    Plant,
    Process,
    Segment,
    Setting,
)

__all__ = ["DISCRETE"]

_OFFSET = dt.timezone(dt.timedelta(hours=-5))
_SITE: tuple[Level, ...] = (("Enterprise", "NORTHGATE-PUMPS"), ("Site", "HARBOR-MILL"))
_MACHINING: tuple[Level, ...] = (*_SITE, ("Area", "MACHINING"), ("ProductionLine", "ML-1"))
_ASSEMBLY: tuple[Level, ...] = (*_SITE, ("Area", "ASSEMBLY"), ("ProductionLine", "AL-2"))
_STORES: tuple[Level, ...] = (*_SITE, ("Area", "STORES"))

DISCRETE = Plant(
    name="discrete",
    description="Gear pumps: machining, assembly, test",
    agency="NORTHGATE",
    erp="ERP-NORTHGATE",
    mes="MES-HARBOR",
    quality="QMS-HARBOR",
    site=_SITE,
    storage=(
        Equipment(
            id="ST-PARTS-07",
            name="Parts store, rack 7",
            equipment_class="RACK",
            path=(*_STORES, ("StorageZone", "ST-PARTS"), ("StorageUnit", "ST-PARTS-07")),
            asset="A-7007",
        ),
        Equipment(
            id="ST-SHIP-01",
            name="Shipping store, rack 1",
            equipment_class="RACK",
            path=(*_STORES, ("StorageZone", "ST-SHIP"), ("StorageUnit", "ST-SHIP-01")),
            asset="A-7101",
        ),
    ),
    equipment=(
        Equipment(
            id="CNC-11",
            name="Machining centre 11",
            equipment_class="MACHINING-CENTRE",
            path=(*_MACHINING, ("WorkCell", "CNC-11")),
            asset="A-1011",
        ),
        Equipment(
            id="ASM-21",
            name="Assembly station 21",
            equipment_class="ASSEMBLY-STATION",
            path=(*_ASSEMBLY, ("WorkCell", "ASM-21")),
            asset="A-2021",
        ),
        Equipment(
            id="TST-29",
            name="Test bench 29",
            equipment_class="TEST-BENCH",
            path=(*_ASSEMBLY, ("WorkCell", "TST-29")),
            asset="A-2029",
        ),
    ),
    materials=(
        Material(
            id="300-1180",
            name="Pump housing, casting",
            material_class="CASTING",
            unit="C62",
            lot="HC",
            version="B",
            lot_size="200",
        ),
        Material(
            id="300-1181",
            name="Pump housing, machined",
            material_class="MACHINED-PART",
            unit="C62",
            lot="HM",
            version="B",
            lot_size="40",
        ),
        Material(
            id="300-2204",
            name="Gear set 22 mm",
            material_class="PURCHASED-PART",
            unit="C62",
            lot="GS",
            lot_size="500",
        ),
        Material(
            id="300-3310",
            name="Shaft seal 25 mm",
            material_class="PURCHASED-PART",
            unit="C62",
            lot="SS",
            version="C",
            lot_size="1000",
        ),
        Material(
            id="900-0012",
            name="Cooling lubricant",
            material_class="CONSUMABLE",
            unit="LTR",
            lot="CL",
            lot_size="200.0",
        ),
        Material(
            id="900-0090",
            name="Aluminium chips",
            material_class="BY-PRODUCT",
            unit="KGM",
            lot="AC",
            lot_size="14.0",
        ),
        Material(
            id="100-0450",
            name="Gear pump GP45",
            material_class="FINISHED-GOOD",
            unit="C62",
            lot="GP",
            version="D",
            lot_size="40",
            gtin="04012345678918",
        ),
    ),
    processes=(
        Process(
            id="RT-300-1181",
            version="B",
            name="Machining of the pump housing",
            product="300-1181",
            bill="BOM-300-1181",
            work_master="WM-300-1181",
            segments=(
                Segment(
                    id="OP-010",
                    process_segment="MILLING",
                    name="Mill and drill",
                    equipment="CNC-11",
                    duration=dt.timedelta(hours=5),
                    crew="MACHINIST",
                    flows=(
                        Flow(
                            material="300-1180",
                            use="Consumed",
                            quantity=Amount("40", "C62"),
                        ),
                        Flow(
                            material="900-0012",
                            use="Consumable",
                            quantity=Amount("3.5", "LTR"),
                        ),
                        Flow(
                            material="300-1181",
                            use="Produced",
                            quantity=Amount("40", "C62"),
                        ),
                        Flow(
                            material="900-0090",
                            use="By-product Produced",
                            quantity=Amount("14.0", "KGM"),
                        ),
                    ),
                    settings=(
                        Setting(
                            id="SpindleSpeed",
                            name="Speed of the spindle",
                            value=Amount("8000", "RPM"),
                            low="7500",
                            high="8500",
                        ),
                    ),
                ),
            ),
        ),
        Process(
            id="RT-100-0450",
            version="D",
            name="Assembly of gear pump GP45",
            product="100-0450",
            bill="BOM-100-0450",
            work_master="WM-100-0450",
            segments=(
                Segment(
                    id="OP-110",
                    process_segment="ASSEMBLY",
                    name="Assemble pump",
                    equipment="ASM-21",
                    duration=dt.timedelta(hours=4),
                    crew="ASSEMBLER",
                    flows=(
                        Flow(
                            material="300-1181",
                            use="Consumed",
                            quantity=Amount("40", "C62"),
                        ),
                        Flow(
                            material="300-2204",
                            use="Consumed",
                            quantity=Amount("40", "C62"),
                        ),
                        Flow(
                            material="300-3310",
                            use="Consumed",
                            quantity=Amount("80", "C62"),
                        ),
                    ),
                    settings=(
                        Setting(
                            id="TighteningTorque",
                            name="Torque of the housing screws",
                            value=Amount("24.0", "NU"),
                            low="23.0",
                            high="25.0",
                        ),
                    ),
                ),
                Segment(
                    id="OP-120",
                    process_segment="PRESSURE-TEST",
                    name="Test under pressure",
                    equipment="TST-29",
                    duration=dt.timedelta(hours=2),
                    crew="ASSEMBLER",
                    flows=(
                        Flow(
                            material="100-0450",
                            use="Produced",
                            quantity=Amount("40", "C62"),
                        ),
                    ),
                    settings=(
                        Setting(
                            id="TestPressure",
                            name="Pressure of the test",
                            value=Amount("25.0", "BAR"),
                            low="24.5",
                            high="25.5",
                        ),
                    ),
                ),
            ),
        ),
    ),
    people=(
        Person(id="E-0417", name="Dana Whitlock", personnel_class="MACHINIST", role="Operator"),
        Person(id="E-0455", name="Joao Petrov", personnel_class="ASSEMBLER", role="Operator"),
        Person(id="E-0812", name="Priya Holm", personnel_class="QUALITY-ENGINEER", role="QA"),
        Person(id="E-0903", name="Sam Adeyemi", personnel_class="PLANNER", role="Planner"),
    ),
    measurements=(
        Measurement(
            specification="TS-LEAK-GP45",
            criterion="LEAKAGE",
            property="LeakRate",
            material="100-0450",
            result=Amount("0.4", "41"),
            low="0",
            high="1.0",
        ),
    ),
    scrap_reason="BORE-OUT-OF-TOLERANCE",
    hold_reason="NONCONFORMANCE",
    currency="USD",
    offset=_OFFSET,
    begins=dt.datetime(2026, 3, 2, 6, tzinfo=_OFFSET),
)
