"""Run the conformance suite on isa95kit and its peers: ``python -m benchmarks.conformance``.

Writes the suite, the results and ``report.html`` to a folder, and the table of the documentation
to ``docs/reference/conformance.md``.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from benchmarks.conformance.page import PAGE, as_page
from benchmarks.conformance.products import products
from benchmarks.conformance.runner import run
from isa95kit.samples.conformance.manifest import export
from isa95kit.samples.conformance.results import read_results
from isa95kit.samples.conformance.scores_html import as_html
from isa95kit.samples.conformance.scores_text import as_text
from isa95kit.samples.conformance.scoring import score

HERE = Path(__file__).resolve().parents[2]


def main() -> int:
    """Run everything and report."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.conformance", description=__doc__)
    parser.add_argument("--folder", type=Path, default=HERE / "benchmarks" / "results" / "suite")
    parser.add_argument("--official", type=Path, default=HERE.parent / "shared" / "b2mml")
    parser.add_argument("--small", action="store_true", help="a small suite; the page stays")
    options = parser.parse_args()
    folder: Path = options.folder
    suite = export(folder, small=options.small)
    scores = []
    for product in products(options.official):
        print(f"{product.name} ...", file=sys.stderr, flush=True)  # noqa: T201
        scores.append(score(suite, read_results(run(product, suite, folder))))
    print(as_text(scores))  # noqa: T201
    (folder / "report.html").write_text(as_html(scores), "utf-8")
    if not options.small:
        (HERE / PAGE).write_text(as_page(suite, scores), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
