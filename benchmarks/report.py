"""Results, the floors they have to hold, and how they are shown."""

from __future__ import annotations

import os
import platform
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from typing import Any, Literal

from lxml import etree

from benchmarks.measure import Times
from benchmarks.processes import Process

__all__ = ["Ratio", "Results", "Row", "as_json", "as_text", "header", "rows"]


@dataclass(frozen=True, slots=True)
class Floor:
    """The least that must hold: a ratio or figure at most, or at least, so much."""

    kind: Literal["at most", "at least"]
    limit: float

    def holds(self, value: float) -> bool:
        """True when the figure is on the right side of the limit."""
        return value <= self.limit if self.kind == "at most" else value >= self.limit

    def __str__(self) -> str:
        return f"{self.kind} {self.limit:g}"


@dataclass(frozen=True, slots=True)
class Ratio:
    """Time of *one* over time of *other*, with the floors by message size."""

    one: str
    other: str
    floors: dict[str, Floor]

    @property
    def name(self) -> str:
        """What the report calls it."""
        return f"{self.one} / {self.other}"


def _at_most(limit: float, *sizes: str) -> dict[str, Floor]:
    return dict.fromkeys(sizes, Floor("at most", limit))


def _at_least(limit: float, *sizes: str) -> dict[str, Floor]:
    return dict.fromkeys(sizes, Floor("at least", limit))


RATIOS = (
    Ratio("lxml parse + XSD", "lxml parse", {}),
    Ratio("isa95kit.read", "lxml parse", {}),
    Ratio(
        "isa95kit.read",
        "lxml parse + XSD",
        _at_most(4.5, "200 KB") | _at_most(5.5, "10 MB"),
    ),
    Ratio(
        "xsdata parser + XSD",
        "isa95kit.read",
        _at_least(6, "200 KB") | _at_least(5, "10 MB"),
    ),
    Ratio("isa95kit.validate", "lxml parse + XSD", _at_most(1.3, "200 KB", "10 MB")),
    Ratio("isa95kit rules", "isa95kit.read", _at_most(1, "10 MB")),
    Ratio("xmlschema is_valid", "isa95kit.validate", {}),
    Ratio("isa95kit.iter_objects", "lxml parse + XSD", {}),
    Ratio("isa95kit.iter_objects", "lxml iterparse + XSD", {}),
    Ratio("isa95kit.to_xml", "lxml tostring", _at_most(4, "200 KB")),
    Ratio("xsdata serializer", "isa95kit.to_xml", _at_least(30, "200 KB")),
    Ratio("isa95kit.read JSON", "json.loads", _at_most(8, "200 KB", "10 MB")),
    Ratio("xsdata JsonParser", "isa95kit.read JSON", _at_least(100, "3 KB")),
    Ratio("isa95kit.to_json", "json.dumps", _at_most(4, "200 KB", "10 MB")),
    Ratio("jsonschema", "isa95kit.validate JSON", _at_least(10, "200 KB")),
)
"""What is compared. The first of the two is the slower one where the floor is "at least"."""

PROCESS_FLOORS = {
    "import isa95kit, over bare python": Floor("at most", 60),
    "isa95kit validate, one file of 3 KB": Floor("at most", 500),
    "iter_objects over 200 MB, peak memory": Floor("at most", 150),
    "pint Quantity.to / isa95kit, LBR to KGM": Floor("at least", 50),
    "pint Quantity.to / isa95kit, KGM to LBR": Floor("at least", 50),
    "pint Quantity.to / isa95kit, GLL to LTR": Floor("at least", 50),
    "pint Quantity.to / isa95kit, FAH to CEL": Floor("at least", 50),
}


@dataclass(frozen=True, slots=True)
class Results:
    """Times by size and family, and the figures of whole processes."""

    times: dict[str, dict[str, Times]]
    processes: tuple[Process, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the report: a comparison at one size, with its value in each family."""

    name: str
    size: str
    values: dict[str, float]
    unit: str
    floor: Floor | None

    @property
    def verdict(self) -> str:
        """``ok``, ``MISSED``, or nothing where there is no floor. Every family has to hold it."""
        if self.floor is None:
            return ""
        return "ok" if all(map(self.floor.holds, self.values.values())) else "MISSED"


def rows(results: Results) -> tuple[Row, ...]:
    """All comparisons, by what is compared and then by size; processes last."""
    compared = [
        Row(
            ratio.name,
            size,
            {name: times.ratio(ratio.one, ratio.other) for name, times in families.items()},
            "x",
            ratio.floors.get(size),
        )
        for ratio in RATIOS
        for size, families in results.times.items()
        if all({ratio.one, ratio.other} <= times.rounds.keys() for times in families.values())
    ]
    figures = [
        Row(p.name, "", {"": p.value}, p.unit, PROCESS_FLOORS.get(p.name))
        for p in results.processes
    ]
    return (*compared, *figures)


def header() -> dict[str, Any]:
    """Machine and versions."""
    packages = ("isa95kit", "lxml", "xsdata", "xmlschema")
    return {
        "date": datetime.now(UTC).isoformat(timespec="seconds"),
        "python": sys.version.split()[0],
        "system": platform.platform(),
        "processor": _processor(),
        "cpus": os.cpu_count(),
        "load": [round(load, 2) for load in os.getloadavg()],
        "libxml2": ".".join(map(str, etree.LIBXML_VERSION)),
        **{name: version(name) for name in packages},
    }


def _processor() -> str:
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as lines:  # noqa: PTH123
            return next(x.partition(":")[2].strip() for x in lines if x.startswith("model name"))
    except (OSError, StopIteration):
        return platform.processor()


def as_text(top: dict[str, Any], table: tuple[Row, ...], results: Results) -> str:
    """The report for people."""
    families = list(next(iter(results.times.values())))
    lines = ["  ".join(f"{key} {value}" for key, value in top.items()), ""]
    titles = f"{'ratio of times (median)':46}{'message':>8}"
    lines.append(titles + "".join(f"{name:>14}" for name in families) + "   floor")
    for row in table:
        if row.unit == "x":
            values = "".join(f"{row.values[name]:14.2f}" for name in families)
            lines.append(f"{row.name:46}{row.size:>8}{values}   {_floor(row)}".rstrip())
    lines += ["", f"{'whole processes, and units':54}{'figure':>14}   floor"]
    for row in table:
        if row.unit != "x":
            figure = f"{row.values['']:.1f} {row.unit}"
            lines.append(f"{row.name:54}{figure:>14}   {_floor(row)}".rstrip())
    missed = sum(row.verdict == "MISSED" for row in table)
    held = sum(row.verdict == "ok" for row in table)
    lines += ["", f"{held} floors held, {missed} missed"]
    return "\n".join(lines) + "\n"


def _floor(row: Row) -> str:
    return f"{row.floor}: {row.verdict}" if row.floor else ""


def as_json(top: dict[str, Any], table: tuple[Row, ...], results: Results) -> dict[str, Any]:
    """The report for programs: the rows, and the median seconds of everyone behind them."""
    return {
        "format": "isa95kit-benchmarks/1",
        "header": top,
        "rows": [
            {
                "name": row.name,
                "size": row.size,
                "unit": row.unit,
                "values": {name: round(value, 3) for name, value in row.values.items()},
                "floor": str(row.floor) if row.floor else None,
                "verdict": row.verdict or None,
            }
            for row in table
        ],
        "seconds": {
            size: {
                family: {name: times.seconds(name) for name in times.rounds}
                for family, times in families.items()
            }
            for size, families in results.times.items()
        },
    }
