"""A progress bar on standard error for runs that take a while, on a terminal and nowhere else."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from typing import TextIO

from isa95kit.findings import Report

__all__ = ["with_progress"]

FEWEST_FILES = 50
"""Shorter runs are over before a bar could be read."""


def with_progress(reports: Iterable[Report], total: int, output: TextIO) -> Iterator[Report]:
    """The same *reports*, with a bar that moves as they pass.

    Where *output* is a terminal as well, the bar steps aside while a report with findings is
    written to it.
    """
    if total < FEWEST_FILES or not sys.stderr.isatty():
        yield from reports
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeRemainingColumn

    bar = Progress(
        "Checking",
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        console=Console(file=sys.stderr),
        transient=True,
        redirect_stdout=False,
        redirect_stderr=False,
    )
    shared = output.isatty()
    with bar:
        task = bar.add_task("", total=total)
        for report in reports:
            aside = shared and bool(report.findings)
            if aside:
                bar.stop()
            yield report
            if aside:
                bar.start()
            bar.advance(task)
