"""Measure isa95kit against its peers: ``python -m benchmarks``.

Prints a table and writes the same as JSON. Exit code 1 when a floor is missed.
"""

from __future__ import annotations

import argparse
import json
import sys
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.conversions import conversions
from benchmarks.measure import Times, race
from benchmarks.messages import FAMILIES, SIZES, message
from benchmarks.peers import agree, contestants
from benchmarks.processes import memory, start_up
from benchmarks.report import Results, as_json, as_text, header, rows

RESULTS = Path(__file__).parent / "results"

SLOW_ROUNDS = {"3 KB": 5, "200 KB": 5, "10 MB": 2}
"""Rounds that slow peers take part in."""


def main() -> int:
    """Run everything and report."""
    options = _options()
    top = header()
    times: dict[str, dict[str, Times]] = {}
    for size, wanted in SIZES.items():
        if options.quick and wanted > 1_000_000:
            continue
        times[size] = {}
        for family in FAMILIES:
            print(f"{family.name}, {size} ...", file=sys.stderr, flush=True)  # noqa: T201
            data = message(family, wanted)
            if size == next(iter(SIZES)):
                agree(family, data)
            taking_part = contestants(family, data)
            slow = min(options.rounds, 1 if options.quick else SLOW_ROUNDS[size])
            times[size][family.name] = race(taking_part, options.rounds, slow)
    print("processes ...", file=sys.stderr, flush=True)  # noqa: T201
    sizes = (1_000_000, 20_000_000) if options.quick else (10_000_000, 200_000_000)
    figures = (
        *start_up(FAMILIES[0], options.rounds),
        *memory(FAMILIES[0], *sizes),
        *conversions(options.rounds),
    )
    results = Results(times, figures)
    table = rows(results)
    print(as_text(top, table, results))  # noqa: T201
    output: Path = options.output
    output.parent.mkdir(parents=True, exist_ok=True)
    output.write_text(json.dumps(as_json(top, table, results), indent=2) + "\n", encoding="utf-8")
    return int(any(row.verdict == "MISSED" for row in table))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument(
        "--quick", action="store_true", help="leave out what takes long: 10 MB, 200 MB, slow rounds"
    )
    parser.add_argument("--rounds", type=int, help="rounds of each race (default 9, quick 3)")
    now = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    parser.add_argument(
        "--output", type=Path, default=RESULTS / f"{now}.json", help="where the JSON file goes"
    )
    options = parser.parse_args()
    if options.rounds is None:
        options.rounds = 3 if options.quick else 9
    if options.rounds < 1:
        parser.error("--rounds must be at least 1")
    return options


if __name__ == "__main__":
    sys.exit(main())
