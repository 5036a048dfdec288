"""A pharmaceutical plant: tablets of an invented drug, granulated, pressed and packed."""

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

__all__ = ["PHARMACEUTICAL"]

_OFFSET = dt.timezone(dt.timedelta(hours=1))
_SITE: tuple[Level, ...] = (("Enterprise", "MERIDA-PHARMA"), ("Site", "ALDERBY"))
_SOLIDS: tuple[Level, ...] = (*_SITE, ("Area", "SOLIDS"))
_CELL: tuple[Level, ...] = (*_SOLIDS, ("ProcessCell", "GRANULATION-1"))
_STORES: tuple[Level, ...] = (*_SITE, ("Area", "WAREHOUSE"))

PHARMACEUTICAL = Plant(
    name="pharmaceutical",
    description="Oral solids: granulation, tableting, packing",
    agency="MERIDA",
    erp="ERP-MERIDA",
    mes="MES-ALDERBY",
    quality="LIMS-ALDERBY",
    site=_SITE,
    storage=(
        Equipment(
            id="WH-RAW-01",
            name="Raw material store, bay 1",
            equipment_class="STORAGE-BAY",
            path=(*_STORES, ("StorageZone", "WH-RAW"), ("StorageUnit", "WH-RAW-01")),
            asset="FA-30011",
        ),
        Equipment(
            id="WH-FG-02",
            name="Finished goods store, bay 2",
            equipment_class="STORAGE-BAY",
            path=(*_STORES, ("StorageZone", "WH-FG"), ("StorageUnit", "WH-FG-02")),
            asset="FA-30027",
        ),
    ),
    equipment=(
        Equipment(
            id="HSM-101",
            name="High shear mixer 101",
            equipment_class="HIGH-SHEAR-MIXER",
            path=(*_CELL, ("Unit", "HSM-101")),
            asset="FA-10231",
        ),
        Equipment(
            id="FBD-102",
            name="Fluid bed dryer 102",
            equipment_class="FLUID-BED-DRYER",
            path=(*_CELL, ("Unit", "FBD-102")),
            asset="FA-10240",
        ),
        Equipment(
            id="TP-201",
            name="Tablet press 201",
            equipment_class="ROTARY-TABLET-PRESS",
            path=(*_SOLIDS, ("ProductionLine", "TABLETING-2"), ("WorkCell", "TP-201")),
            asset="FA-11802",
        ),
        Equipment(
            id="BL-301",
            name="Blister line 301",
            equipment_class="BLISTER-LINE",
            path=(*_SITE, ("Area", "PACKING"), ("ProductionLine", "BL-301")),
            asset="FA-12015",
        ),
    ),
    materials=(
        Material(
            id="RM-10021",
            name="Veradol hydrochloride",
            material_class="ACTIVE-INGREDIENT",
            unit="KGM",
            lot="VH",
            version="4",
            lot_size="50.00",
        ),
        Material(
            id="RM-10108",
            name="Lactose monohydrate 200 mesh",
            material_class="EXCIPIENT",
            unit="KGM",
            lot="LM",
            version="2",
            lot_size="500.0",
        ),
        Material(
            id="RM-10215",
            name="Povidone K30",
            material_class="EXCIPIENT",
            unit="KGM",
            lot="PV",
            lot_size="100.0",
        ),
        Material(
            id="IM-20040",
            name="Veradol granulate 20 percent",
            material_class="INTERMEDIATE",
            unit="KGM",
            lot="VG",
            version="3",
            lot_size="120.00",
        ),
        Material(
            id="IM-20041",
            name="Veradol tablet core 10 mg",
            material_class="INTERMEDIATE",
            unit="KGM",
            lot="VT",
            version="3",
            lot_size="117.60",
        ),
        Material(
            id="BP-20900",
            name="Sieve residue",
            material_class="BY-PRODUCT",
            unit="KGM",
            lot="SR",
            lot_size="2.40",
        ),
        Material(
            id="PM-40012",
            name="Blister foil 120 mm",
            material_class="PACKAGING",
            unit="MTR",
            lot="BF",
            lot_size="3000",
        ),
        Material(
            id="FG-50007",
            name="Veradol 10 mg, 30 tablets",
            material_class="FINISHED-GOOD",
            unit="C62",
            lot="FG",
            version="3",
            lot_size="19600",
            gtin="04012345678901",
        ),
    ),
    processes=(
        Process(
            id="OD-VERADOL-GRAN",
            version="3",
            name="Granulation of Veradol, 120 kg",
            product="IM-20040",
            bill="BOM-IM-20040",
            work_master="WM-GRAN-120",
            segments=(
                Segment(
                    id="GRAN-10-MIX",
                    process_segment="MIXING",
                    name="Mix and granulate",
                    equipment="HSM-101",
                    duration=dt.timedelta(minutes=90),
                    crew="GRANULATION-OPERATOR",
                    flows=(
                        Flow(
                            material="RM-10021",
                            use="Consumed",
                            quantity=Amount("24.00", "KGM"),
                        ),
                        Flow(
                            material="RM-10108",
                            use="Consumed",
                            quantity=Amount("92.40", "KGM"),
                        ),
                        Flow(
                            material="RM-10215",
                            use="Consumed",
                            quantity=Amount("6.00", "KGM"),
                        ),
                    ),
                    settings=(
                        Setting(
                            id="ImpellerSpeed",
                            name="Speed of the impeller",
                            value=Amount("180", "RPM"),
                            low="170",
                            high="190",
                        ),
                        Setting(
                            id="GranulationTime",
                            name="Time of granulation",
                            value=Amount("12", "MIN"),
                            low="10",
                            high="15",
                        ),
                    ),
                ),
                Segment(
                    id="GRAN-20-DRY",
                    process_segment="DRYING",
                    name="Dry and sieve",
                    equipment="FBD-102",
                    duration=dt.timedelta(minutes=150),
                    crew="GRANULATION-OPERATOR",
                    flows=(
                        Flow(
                            material="IM-20040",
                            use="Produced",
                            quantity=Amount("120.00", "KGM"),
                        ),
                        Flow(
                            material="BP-20900",
                            use="By-product Produced",
                            quantity=Amount("2.40", "KGM"),
                        ),
                    ),
                    settings=(
                        Setting(
                            id="InletTemperature",
                            name="Temperature of the air going in",
                            value=Amount("60.0", "CEL"),
                            low="55.0",
                            high="65.0",
                        ),
                    ),
                ),
            ),
        ),
        Process(
            id="OD-VERADOL-PACK",
            version="2",
            name="Pressing and packing of Veradol 10 mg",
            product="FG-50007",
            bill="BOM-FG-50007",
            work_master="WM-PACK-30",
            segments=(
                Segment(
                    id="PACK-10-PRESS",
                    process_segment="TABLETING",
                    name="Press tablets",
                    equipment="TP-201",
                    duration=dt.timedelta(hours=4),
                    crew="PRESS-OPERATOR",
                    flows=(
                        Flow(
                            material="IM-20040",
                            use="Consumed",
                            quantity=Amount("120.00", "KGM"),
                        ),
                        Flow(
                            material="IM-20041",
                            use="Produced",
                            quantity=Amount("117.60", "KGM"),
                        ),
                    ),
                    settings=(
                        Setting(
                            id="MainCompressionForce",
                            name="Main compression force",
                            value=Amount("12.5", "B47"),
                            low="11.0",
                            high="14.0",
                        ),
                    ),
                ),
                Segment(
                    id="PACK-20-BLISTER",
                    process_segment="BLISTER-PACKING",
                    name="Pack into blisters",
                    equipment="BL-301",
                    duration=dt.timedelta(hours=6),
                    crew="PACKING-OPERATOR",
                    flows=(
                        Flow(
                            material="IM-20041",
                            use="Consumed",
                            quantity=Amount("117.60", "KGM"),
                        ),
                        Flow(
                            material="PM-40012",
                            use="Consumed",
                            quantity=Amount("2450", "MTR"),
                        ),
                        Flow(
                            material="FG-50007",
                            use="Produced",
                            quantity=Amount("19600", "C62"),
                        ),
                    ),
                ),
            ),
        ),
    ),
    people=(
        Person(
            id="P-1042",
            name="Ines Okafor",
            personnel_class="GRANULATION-OPERATOR",
            role="Operator",
        ),
        Person(
            id="P-1077",
            name="Tomas Lindqvist",
            personnel_class="PRESS-OPERATOR",
            role="Operator",
        ),
        Person(
            id="P-1103",
            name="Aiko Brandt",
            personnel_class="PACKING-OPERATOR",
            role="Operator",
        ),
        Person(id="P-2008", name="Maren Castillo", personnel_class="QA-OFFICER", role="QA"),
        Person(id="P-3001", name="Rui Novak", personnel_class="PLANNER", role="Planner"),
    ),
    measurements=(
        Measurement(
            specification="TS-ASSAY-VG",
            criterion="ASSAY",
            property="Assay",
            material="IM-20040",
            result=Amount("99.4", "P1"),
            low="98.0",
            high="102.0",
        ),
        Measurement(
            specification="TS-MOISTURE-VG",
            criterion="LOSS-ON-DRYING",
            property="Moisture",
            material="IM-20040",
            result=Amount("1.8", "P1"),
            low="0.5",
            high="2.5",
        ),
    ),
    scrap_reason="WEIGHT-OUT-OF-LIMIT",
    hold_reason="DEVIATION-OPEN",
    currency="EUR",
    offset=_OFFSET,
    begins=dt.datetime(2026, 3, 2, 6, tzinfo=_OFFSET),
)
