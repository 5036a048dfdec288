"""``isa95kit sample --scenario``: the messages of a flow, in order, and the plant's profile."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from isa95kit.cli.arguments import Exit, UsageError

if TYPE_CHECKING:
    from isa95kit.samples.scenarios import Scenario

__all__ = ["LIST", "add_scenario", "run_scenario"]

LIST = "list"
PROFILE = "isa95kit.toml"


def add_scenario(parser: argparse.ArgumentParser) -> None:
    """Add ``--scenario``."""
    parser.add_argument(
        "--scenario",
        metavar="NAME",
        help="write the messages of a flow between ERP, MES and laboratory to --output, in order, "
        f"with the plant's profile beside them; {LIST} shows the names",
    )


def run_scenario(options: argparse.Namespace) -> int:
    """Write the files of a scenario, or list the scenarios."""
    from isa95kit.samples.plants import PLANTS
    from isa95kit.samples.scenarios import UnknownScenario, scenario

    if options.scenario == LIST:
        _list()
        return Exit.CLEAN
    if options.output is None:
        raise UsageError("--scenario needs --output DIR, a folder for its messages")
    if options.root is not None:
        raise UsageError(f"a scenario has its own messages: leave out {options.root}")
    plant = PLANTS.get(options.plant)
    if plant is None:
        raise UsageError(f"there is no plant {options.plant!r}; there are {', '.join(PLANTS)}")
    try:
        found = scenario(options.scenario, plant, options.seed)
    except UnknownScenario as error:
        raise UsageError(f"--scenario: {error}; --scenario {LIST} shows all") from error
    files = dict(_files(found, options.format))
    _write(options.output, files)
    messages = len(found.steps)
    sys.stderr.write(
        f"isa95kit: {messages} messages of {found.name} written, and {len(found.before)} that go "
        f"before; check them with: isa95kit validate --in-order {options.output} "
        f"--profile {options.output / PROFILE}\n"
    )
    return Exit.CLEAN


def _list() -> None:
    from isa95kit.samples.scenarios import FLOWS

    width = max(map(len, FLOWS))
    for name, flow in FLOWS.items():
        steps = len(flow.scenario().steps)
        sys.stdout.write(f"{name:{width}}  {flow.title}, {steps} messages\n")


def _files(found: Scenario, form: str) -> Iterator[tuple[str, bytes]]:
    import isa95kit
    from isa95kit.samples.scenarios import profile_of

    numbered = [(n, step) for n, step in enumerate(found.before, 1)]
    numbered += [(10 * n, step) for n, step in enumerate(found.steps, 1)]
    for number, step in numbered:
        if form == "json":
            text = isa95kit.to_json(step.message, pretty=True).rstrip() + "\n"
            yield f"{number:03}-{step.name}.json", text.encode()
        else:
            yield f"{number:03}-{step.name}.xml", isa95kit.to_xml(step.message, pretty=True)
    yield PROFILE, profile_of(found.plant).encode()


def _write(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write the files into a folder that holds nothing else."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        others = sorted({path.name for path in folder.iterdir()} - files.keys())
        if others:
            raise UsageError(
                f"{folder} holds {others[0]}, which is no part of the scenario: name another folder"
            )
        for name, content in files.items():
            (folder / name).write_bytes(content)
    except OSError as error:
        raise UsageError(f"--output: cannot write {folder}: {error.strerror}") from error
