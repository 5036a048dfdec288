"""Measure the master-data catalogue: ``python -m benchmarks.master_data``.

Makes material definitions, loads them into a catalogue, and asks for one in force at a moment.
Prints a table: seconds, memory of the objects and of the catalogue over them, time of an answer,
also as a multiple of a look-up in a plain dict of the same keys, which is no answer but the floor.
Exit code 1 when an answer takes a millisecond or more.
"""

from __future__ import annotations

import argparse
import datetime as dt
import gc
import random
import sys
import tracemalloc
from statistics import median
from time import process_time

from isa95kit.b2mml import DateTime, Description, HierarchyScope, Identifier, MaterialDefinition
from isa95kit.b2mml.base import Component
from isa95kit.master_data import Catalogue, dangling

LIFE = dt.timedelta(days=73)
"""How long a version is in force."""
FIRST = dt.datetime(2020, 1, 1, tzinfo=dt.UTC)
ANSWERS = 20_000


def main() -> int:
    """Run everything and report."""
    options = _options()
    count, depth = options.definitions, options.versions
    total = count * depth
    rows: list[tuple[str, str]] = [
        ("objects", f"{count:,} material definitions of {depth} versions each: {total:,}")
    ]

    # Memory is measured apart from time: the measurement itself takes time.
    tracemalloc.start()
    objects = _definitions(count, depth)
    before = tracemalloc.get_traced_memory()[0]
    catalogue = Catalogue.of(objects)
    after, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    rows += [
        ("memory of the objects", f"{before / total:,.0f} bytes an object, {_mega(before)}"),
        (
            "memory of the catalogue over them",
            f"{(after - before) / total:,.0f} bytes an object, {_mega(after - before)}",
        ),
        ("memory while loading, over the objects", f"{_mega(peak - before)} at most"),
    ]
    del catalogue
    gc.collect()

    start = process_time()
    catalogue = Catalogue.of(objects)
    seconds = process_time() - start
    rows.append(("load", f"{seconds:.2f} s, {seconds / total * 1e6:.1f} µs an object"))
    rows.append(("findings", f"{len(catalogue.findings)}"))

    answer, floor = _answers(catalogue, count, depth)
    rows.append(("get, one of all at a moment", f"{answer * 1e6:.2f} µs"))
    rows.append(("the same in dict look-ups", f"{answer / floor:.0f} times a look-up"))
    few = Catalogue.of(objects[: 1000 * depth])
    small, _ = _answers(few, min(1000, count), depth)
    rows.append(("get, of 1,000 definitions", f"{small * 1e6:.2f} µs"))
    long = Catalogue.of(_definitions(1, 10_000))
    rows.append(("get, of 10,000 versions", f"{_answers(long, 1, 10_000)[0] * 1e6:.2f} µs"))

    start = process_time()
    longer = catalogue.adding(*_definitions(1, depth + 1)[-1:])
    rows.append(("adding one version", f"{(process_time() - start) * 1e3:.1f} ms"))
    assert len(longer) == total + 1
    start = process_time()
    wrong = dangling(catalogue)
    rows.append(("dangling references", f"{process_time() - start:.2f} s, {len(wrong)} found"))

    width = max(len(name) for name, _ in rows)
    for name, value in rows:
        print(f"{name:{width}}  {value}")  # noqa: T201
    return int(answer >= 1e-3)


def _answers(catalogue: Catalogue, count: int, depth: int) -> tuple[float, float]:
    """Seconds of one answer, and of one look-up in a dict: medians of seven rounds."""
    chance = random.Random(4711)
    asked = [
        (_name(chance.randrange(count)), FIRST + chance.random() * depth * LIFE)
        for _ in range(ANSWERS)
    ]
    plain = {_name(n): n for n in range(count)}
    times, floors = [], []
    for _ in range(7):
        start = process_time()
        for name, at in asked:
            found = catalogue.get(MaterialDefinition, name, at=at)
            assert found is not None
        times.append((process_time() - start) / ANSWERS)
        start = process_time()
        for name, _ in asked:
            plain[name]
        floors.append((process_time() - start) / ANSWERS)
    return median(times), median(floors)


def _definitions(count: int, depth: int) -> list[Component]:
    """Definitions as a reader makes them: no text is shared between objects."""
    return [
        MaterialDefinition(
            id=Identifier(_name(number)),
            version=Identifier(f"{version + 1}"),
            description=(Description(f"Material {number}, edition {version + 1}"),),
            effective_start_date=DateTime(_date(version)),
            effective_end_date=DateTime(_date(version + 1)),
            hierarchy_scope=HierarchyScope(equipment_id=Identifier("".join(("WI", "EN")))),
            material_class_id=(Identifier(f"CLASS-{number % 50}"),),
        )
        for number in range(count)
        for version in range(depth)
    ]


def _name(number: int) -> str:
    return f"MAT-{number:06}"


def _date(version: int) -> str:
    return (FIRST + version * LIFE).isoformat()


def _mega(octets: int) -> str:
    return f"{octets / 1e6:,.0f} MB"


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.master_data", description=__doc__)
    parser.add_argument("--definitions", type=int, default=100_000, help="default 100000")
    parser.add_argument("--versions", type=int, default=5, help="of each definition, default 5")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
