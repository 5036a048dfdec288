"""``isa95kit sample``: conformant documents to try things out with."""

from __future__ import annotations

import argparse
import sys
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING

from isa95kit.cli.arguments import Exit, UsageError, add_release, whole_number
from isa95kit.cli.broken import add_invalid, run_invalid
from isa95kit.cli.scenarios import add_scenario, run_scenario
from isa95kit.releases import Release

if TYPE_CHECKING:
    from isa95kit.cli.arguments import Commands
    from isa95kit.samples.plants import Plant
    from isa95kit.samples.sampler import Sample, Sampler

__all__ = ["register", "run"]

SHAPES = ("minimal", "typical", "maximal")
FORMATS = ("xml", "json")
PLANTS = ("pharmaceutical", "discrete")


def register(commands: Commands) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "sample",
        help="write documents that are in order, for any message of any release",
        description="Writes documents that are valid and break no business rule. They speak of a "
        "plant that is made up. The same command writes the same bytes again.",
    )
    parser.add_argument(
        "root",
        nargs="?",
        metavar="ROOT",
        help="a message, such as ProcessOperationsSchedule, or another global element",
    )
    parser.add_argument(
        "--shape",
        choices=SHAPES,
        default="typical",
        help="minimal is what is mandatory, maximal is everything; typical unless told",
    )
    parser.add_argument(
        "--count", type=whole_number, default=1, metavar="N", help="how many; 1 unless told"
    )
    parser.add_argument(
        "--seed", type=whole_number, default=0, metavar="N", help="another seed tells another story"
    )
    parser.add_argument("--format", choices=FORMATS, default="xml", help="xml unless told")
    add_release(parser, "the release to write, V0701 unless told")
    parser.add_argument(
        "--plant",
        choices=PLANTS,
        default=PLANTS[0],
        help="the plant they speak of; pharmaceutical unless told",
    )
    parser.add_argument(
        "--profile",
        type=Path,
        metavar="F",
        help="what a plant agrees on: isa95kit.toml; the samples keep to it",
    )
    parser.add_argument(
        "--output",
        type=Path,
        metavar="DIR",
        help="write them there, as ROOT-SHAPE-NUMBER.xml; else one goes to standard output",
    )
    add_scenario(parser)
    add_invalid(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Write the samples."""
    if options.scenario is not None:
        return run_scenario(options)
    if options.invalid is not None:
        return run_invalid(options)
    if options.root is None:
        raise UsageError("name a ROOT, such as ProcessOperationsSchedule, or a --scenario")
    sampler = _sampler(options)
    _known(options.root, sampler)
    if options.count != 1 and options.output is None:
        raise UsageError("several samples need a folder: give --output DIR")
    from isa95kit.samples.sampler import Shape

    for sample in sampler.samples(options.root, Shape(options.shape), options.count):
        data = _data(sample, options.format)
        if options.output is None:
            sys.stdout.write(data.decode())
        else:
            _write(options.output, sample, options.format, data)
    return Exit.CLEAN


def _sampler(options: argparse.Namespace) -> Sampler:
    from isa95kit.samples.plants import PLANTS
    from isa95kit.samples.sampler import Sampler

    plant = PLANTS[options.plant]
    made = _made(Sampler, options, plant)
    if options.format == "json" and made.release is not Release.latest():
        raise UsageError(f"only {Release.latest()} is written as JSON; leave out --format json")
    return made


def _made(cls: type[Sampler], options: argparse.Namespace, plant: Plant) -> Sampler:
    if options.profile is None:
        return cls(options.release, plant=plant, seed=options.seed)
    from isa95kit.extras import MissingExtra
    from isa95kit.profile import ProfileError

    try:
        return cls(options.release, plant=plant, seed=options.seed, profile=options.profile)
    except (ProfileError, MissingExtra, OSError) as error:
        raise UsageError(str(error)) from error


def _known(root: str, sampler: Sampler) -> None:
    from isa95kit.schema import store

    if root in store.components(sampler.release).elements and root not in sampler.roots:
        raise UsageError(f"the profile does not take {root}; name one that it takes")
    if root not in sampler.roots:
        similar = get_close_matches(root, sampler.roots, 3)
        meant = f"; did you mean {' or '.join(similar)}?" if similar else ""
        raise UsageError(f"{sampler.release} has no global element {root!r}{meant}")


def _data(sample: Sample, wanted: str) -> bytes:
    return sample.xml if wanted == "xml" else f"{sample.json}\n".encode()


def _write(folder: Path, sample: Sample, suffix: str, data: bytes) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        name = f"{sample.root}-{sample.shape}-{sample.number}.{suffix}"
        (folder / name).write_bytes(data)
    except OSError as error:
        raise UsageError(f"cannot write to {folder}: {error.strerror}") from error
