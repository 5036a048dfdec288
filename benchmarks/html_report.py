"""Measure a large HTML report in a browser: ``python -m benchmarks.html_report``.

1,000 files with 20 findings each, in headless chromium. Needs the extra ``browser``. Times are
those of the page's main thread (processor time), so that other load on the machine counts little;
the wall-clock time of opening is printed beside them.
"""

from __future__ import annotations

import os
import shutil
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from isa95kit.findings import Finding, Layer, Report, Severity
from isa95kit.releases import Release
from isa95kit.reports.excerpt import Sources
from isa95kit.reports.html import HtmlReporter

if TYPE_CHECKING:
    from playwright.sync_api import CDPSession, Page

__all__ = ["main", "reports"]

FILES, EACH = 1000, 20
ARGUMENTS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"]
ROUNDS = 5
TYPED = ("m", "ma", "mat", "mate", "materiald", "message-05", "message-05 xsd-102", "zzz", "")
LINE = "      <MaterialDefinitonID>SYRUP-43</MaterialDefinitonID>\n"
RULES = (
    ("XSD-102", "MaterialLot has no child MaterialDefinitonID", "Write MaterialDefinitionID."),
    ("XSD-101", "MaterialLot lacks ID; it belongs before Description", "Add <ID>…</ID>."),
    (
        "XSD-305",
        '"Free" is not in its list of values',
        "Values: Planned, Restricted, Closed, Other.",
    ),
    ("XSD-201", "Description has no attribute lang", "Write languageID."),
)


def reports(files: int = FILES, each: int = EACH) -> list[Report]:
    """Reports on so many files with so many findings each."""
    return [
        Report(
            f"payloads/plant-{number % 10}/message-{number:04}.xml",
            tuple(_finding(number + index, index) for index in range(each)),
            Release.V0701,
            "SyncMaterialLot",
        )
        for number in range(files)
    ]


def _finding(kind: int, index: int) -> Finding:
    rule, message, hint = RULES[kind % len(RULES)]
    path = f"/SyncMaterialLot/DataArea/MaterialLot[{index + 1}]/MaterialDefinitonID"
    line = index + 1
    return Finding(rule, Severity.ERROR, Layer.SCHEMA, message, path, line, 7, hint)


def main() -> int:
    """Write the report, open it, type, scroll; print what it takes."""
    from playwright.sync_api import sync_playwright

    chromium = os.environ.get("ISA95KIT_CHROMIUM") or shutil.which("chromium")
    if chromium is None:
        print("needs chromium: apt-get install chromium", file=sys.stderr)  # noqa: T201
        return 2
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        file = Path(folder) / "report.html"
        made = reports()
        document = (LINE * EACH).encode()
        started = time.perf_counter()
        with file.open("w", encoding="utf-8") as stream:
            HtmlReporter(stream, Sources({r.path: document for r in made})).write(made)
        _say("file", f"{file.stat().st_size / 1e6:.1f} MB")
        _say("written in", f"{time.perf_counter() - started:.1f} s")
        browser = playwright.chromium.launch(executable_path=chromium, args=ARGUMENTS)
        _say("browser", f"chromium {browser.version}")
        page = browser.new_page(viewport={"width": 1280, "height": 900})
        session = page.context.new_cdp_session(page)
        session.send("Performance.enable", {"timeDomain": "threadTicks"})
        _opening(page, session, file)
        _typing(page, session)
        elements = page.evaluate("document.querySelectorAll('*').length")
        _say("elements in the page", f"{elements:,}")
        browser.close()
    return 0


def _opening(page: Page, session: CDPSession, file: Path) -> None:
    wall, busy = [], []
    for _ in range(ROUNDS):
        page.goto("about:blank")
        before, started = _busy(session), time.perf_counter()
        page.goto(file.as_uri())
        page.locator("#app").wait_for()
        wall.append((time.perf_counter() - started) * 1000)
        page.wait_for_timeout(1000)
        busy.append(_busy(session) - before)
    _say("opening until usable, wall clock", _times(wall))
    _say("opening, processor", _times(busy))


def _typing(page: Page, session: CDPSession) -> None:
    busy, handler = [], []
    for text in TYPED * ROUNDS:
        before = _busy(session)
        handler.append(
            page.evaluate(
                """text => {
                  const query = document.getElementById("query");
                  query.value = text;
                  const started = performance.now();
                  query.dispatchEvent(new Event("input"));
                  return performance.now() - started;
                }""",
                text,
            )
        )
        page.wait_for_timeout(400)  # the frame, and the address
        busy.append(_busy(session) - before)
    _say("a keystroke, in the script", _times(handler))
    _say("a keystroke with layout and painting, processor", _times(busy))


def _busy(session: CDPSession) -> float:
    """Processor time of the page's main thread so far, in milliseconds."""
    metrics = session.send("Performance.getMetrics")["metrics"]
    seconds: float = next(m["value"] for m in metrics if m["name"] == "TaskDuration")
    return seconds * 1000


def _times(values: list[float]) -> str:
    return f"median {statistics.median(values):.0f} ms, worst {max(values):.0f} ms"


def _say(what: str, figure: str) -> None:
    print(f"{what:50} {figure}")  # noqa: T201


if __name__ == "__main__":
    sys.exit(main())
