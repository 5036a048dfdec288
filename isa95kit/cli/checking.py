"""Checks many documents: one after the other, or in several processes, the same results in order.

Documents go to the processes in chunks, so that handing over costs little beside the check, and
only a few chunks are ahead of the one being written: memory does not grow with their number.
"""

from __future__ import annotations

import datetime as dt
import os
import signal
import sys
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

import isa95kit
from isa95kit.binding.limits import DEFAULT, Limits
from isa95kit.binding.sources import NamedBytes, cannot_read, unreadable
from isa95kit.cli.inputs import STDIN
from isa95kit.cli.lines import documents, is_line_delimited
from isa95kit.findings import Report
from isa95kit.releases import Release

if TYPE_CHECKING:
    from isa95kit.profile import Applied

__all__ = [
    "STDIN_NAME",
    "Check",
    "about_waivers",
    "check_all",
    "processes_for",
    "read_standard_input",
    "ready",
    "total_size",
    "unmatched",
]

STDIN_NAME = "<stdin>"
"""What standard input is called in reports."""

WORTH_A_PROCESS = 2_000_000
"""Bytes of documents below which starting one more process costs more than it saves."""

LARGEST_CHUNK = 64


@dataclass(frozen=True)
class Check:
    """How to judge a document; can be handed to another process."""

    release: Release | None = None
    extensions: Path | None = None
    limits: Limits = DEFAULT
    schema_only: bool = False
    profile: Path | None = None

    def __call__(self, path: str, content: bytes | None = None) -> Report:
        """The report on the document at *path*, or on *content* when it is at hand already."""
        source = path if content is None else NamedBytes(content, path)
        try:
            return isa95kit.validate(
                source,
                release=self.release,
                extensions=self.extensions,
                limits=self.limits,
                schema_only=self.schema_only,
                profile=ready(self.profile) if self.profile else None,
            )
        except Exception as error:
            error.add_note(f"while checking {path}")
            raise

    def all_of(self, path: str) -> Iterator[Report]:
        """The reports on what a file holds: one, or one for each line of a ``.ndjson`` file."""
        if not is_line_delimited(path):
            yield self(path)
            return
        try:
            for name, content in documents(path, self.limits):
                yield self(name, content)
        except (OSError, ValueError) as error:
            yield Report(path, (cannot_read(error).finding,), readable=False)


def ready(profile: Path) -> Applied:
    """The plant's profile, once a process: what it holds cannot be handed from one to another."""
    changed = profile.stat().st_mtime_ns if profile.is_file() else 0
    return _ready(profile.absolute(), profile, changed)


@cache
def _ready(place: Path, profile: Path, changed: int) -> Applied:
    from isa95kit.profile import apply, load_profile

    return apply(load_profile(profile), today=dt.datetime.now(dt.UTC).date())


def about_waivers(profile: Path, reports: Iterable[Report]) -> Iterator[Report]:
    """The reports, and behind them one on the profile if waivers have expired or were not used."""
    from isa95kit.profile.waivers import expired, unused

    waivers = ready(profile).waivers
    used: set[int] = set()
    for report in reports:
        used |= waivers.used_by(report)
        yield report
    name = str(profile)
    findings = (
        *expired(waivers.listed, waivers.today, name),
        *unused(waivers.listed, used, waivers.today, name),
    )
    if findings:
        yield Report(name, findings)


def check_all(
    check: Check, paths: Sequence[str], processes: int = 1, stdin: bytes = b""
) -> Iterator[Report]:
    """Reports on *paths*, in their order, by so many *processes*."""
    if processes > 1 and STDIN not in paths:
        yield from _in_processes(check, paths, processes)
        return
    for path in paths:
        if path == STDIN:
            yield check(STDIN_NAME, stdin)
        else:
            yield from check.all_of(path)


def processes_for(paths: Sequence[str], asked: int) -> int:
    """How many processes to use: as *asked*, and for 0 as many as there are cores to gain from."""
    if asked:
        return min(asked, max(len(paths), 1))
    return max(1, min(os.cpu_count() or 1, len(paths), total_size(paths) // WORTH_A_PROCESS))


def total_size(paths: Sequence[str]) -> int:
    """Bytes of all documents together; what cannot be read counts nothing."""
    size = 0
    for path in paths:
        with suppress(OSError, ValueError):
            size += os.stat(path).st_size  # noqa: PTH116 a Path each is slower than the call
    return size


def read_standard_input(limits: Limits) -> bytes:
    """What stands on standard input, one byte more than allowed at most: enough to refuse it."""
    return sys.stdin.buffer.read(limits.size + 1)


def unmatched(argument: str, reason: str) -> Report:
    """The report on an argument that names no document."""
    finding = unreadable("XML-008", reason, "Check the path.").finding
    return Report(argument, (finding,), readable=False)


def _in_processes(check: Check, paths: Sequence[str], processes: int) -> Iterator[Report]:
    from concurrent.futures import Future, ProcessPoolExecutor
    from multiprocessing import get_all_start_methods, get_context

    size = max(1, min(LARGEST_CHUNK, len(paths) // (processes * 4)))
    chunks = (paths[i : i + size] for i in range(0, len(paths), size))
    method = "forkserver" if "forkserver" in get_all_start_methods() else "spawn"
    pool = ProcessPoolExecutor(processes, get_context(method), _start)
    try:
        ahead: deque[Future[list[Report]]] = deque(
            pool.submit(_check_chunk, check, chunk) for chunk in islice(chunks, processes * 2)
        )
        while ahead:
            yield from ahead.popleft().result()
            ahead.extend(pool.submit(_check_chunk, check, chunk) for chunk in islice(chunks, 1))
    finally:
        pool.shutdown(cancel_futures=True)


def _start() -> None:
    # The parent speaks for all on Ctrl-C; the children end without a word.
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def _check_chunk(check: Check, paths: Sequence[str]) -> list[Report]:
    return [report for path in paths for report in check.all_of(path)]
