"""``isa95kit sample --invalid``: documents broken on purpose, with what is to be found in them."""

from __future__ import annotations

import argparse
import sys
from difflib import get_close_matches
from typing import TYPE_CHECKING

from isa95kit.cli.arguments import Exit, UsageError
from isa95kit.releases import Release

if TYPE_CHECKING:
    from isa95kit.samples.broken import Broken

__all__ = ["add_invalid", "run_invalid"]


def add_invalid(parser: argparse.ArgumentParser) -> None:
    """Add ``--invalid`` to the sample command."""
    parser.add_argument(
        "--invalid",
        nargs="?",
        const="",
        metavar="RULE",
        help="write documents with one thing wrong: what RULE is about (XSD-101), or one of the "
        "ways to break it (XSD-101/no-id); without RULE all there are, into --output, with the "
        "clean documents they were made of and manifest.json that says what is to be found",
    )


def run_invalid(options: argparse.Namespace) -> int:
    """Write the broken samples that were asked for."""
    from isa95kit.samples.broken import written

    for given, name in ((options.count != 1, "--count"), (options.profile, "--profile")):
        if given:
            raise UsageError(f"{name} does not go with --invalid: each mistake is one document")
    if options.output is None and not options.invalid:
        raise UsageError("broken samples are many: name a RULE, or give --output DIR")
    found = _chosen(options)
    if options.output is not None:
        try:
            written(found, options.output)
        except OSError as error:
            raise UsageError(f"cannot write to {options.output}: {error.strerror}") from error
        documents = "document" if len(found) == 1 else "documents"
        sys.stderr.write(
            f"isa95kit: {len(found)} broken {documents} written, the clean ones beside them; what "
            f"is to be found in each: {options.output / 'manifest.json'}\n"
        )
        return Exit.CLEAN
    one, others = found[0], len(found) - 1
    more = f"; {others} more with --output DIR" if others else ""
    at = f" at {one.path}" if one.path else ""
    sys.stderr.write(f"isa95kit: {one.rule}{at}: {one.of.does}{more}\n")
    _print(one.data)
    return Exit.CLEAN


def _chosen(options: argparse.Namespace) -> tuple[Broken, ...]:
    if options.root is not None:
        return _of_root(options)
    from isa95kit.samples.broken import NotBreakable, breaks, broken, every_broken
    from isa95kit.samples.plants import PLANTS

    plant, seed, form = PLANTS[options.plant], options.seed, options.format
    release = options.release or Release.latest()
    try:
        if options.invalid:
            if not any(one.form == "xml" for one in breaks(options.invalid)):
                form = "json"
            return broken(options.invalid, plant, seed, release, form=form)
    except NotBreakable as problem:
        raise UsageError(f"--invalid: {problem}") from None
    found = tuple(every_broken(plant, seed, release, form=form))
    if not found:
        raise UsageError(f"--invalid: there is no broken sample in {release} as {form}")
    return found


def _of_root(options: argparse.Namespace) -> tuple[Broken, ...]:
    """What has documents of this root, and a sample of it broken in all ways it leaves room for."""
    from isa95kit.samples.broken import broken_root, every_broken
    from isa95kit.samples.plants import PLANTS
    from isa95kit.schema import store

    root, form = options.root, options.format
    plant, seed, release = PLANTS[options.plant], options.seed, options.release or Release.latest()
    known = store.components(release).elements
    if root not in known:
        near = get_close_matches(root, known, 1)
        meant = f"; did you mean {near[0]}?" if near else ""
        raise UsageError(f"{release} has no global element {root!r}{meant}")
    found = [one for one in every_broken(plant, seed, release, form=form) if one.of.root == root]
    if form == "xml":
        found += broken_root(root, plant, seed, release)
    rule, _, name = options.invalid.partition("/")
    found = [b for b in found if rule.upper() in ("", b.rule) and b.of.name.startswith(name)]
    if not found:
        of = f" of {rule.upper()}" if rule else ""
        raise UsageError(f"--invalid: {root} of {release} has no broken sample{of} as {form}")
    return tuple(found)


def _print(data: bytes) -> None:
    """To standard output as it is: some samples are in no encoding at all."""
    stream = getattr(sys.stdout, "buffer", None)
    if stream is None:
        sys.stdout.write(data.decode(errors="replace"))
    else:
        sys.stdout.flush()
        stream.write(data)
