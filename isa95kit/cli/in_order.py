"""``isa95kit validate --in-order``: a recorded exchange, in the order in which it is named."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from isa95kit.binding.sources import NamedBytes, Source, cannot_read
from isa95kit.cli.checking import STDIN_NAME, ready
from isa95kit.cli.inputs import STDIN, Inputs, find
from isa95kit.cli.lines import documents, is_line_delimited
from isa95kit.findings import Report

if TYPE_CHECKING:
    from isa95kit.cli.checking import Check

__all__ = ["check_in_order", "find_in_order"]


def find_in_order(arguments: Sequence[str]) -> Inputs:
    """The documents in the order of the arguments; those of a folder or pattern by their names.

    A document that is named twice came in twice.
    """
    found = [find([argument]) for argument in arguments]
    return Inputs(
        tuple(path for inputs in found for path in inputs.paths),
        tuple(missing for inputs in found for missing in inputs.missing),
    )


def check_in_order(check: Check, paths: Sequence[str], stdin: bytes = b"") -> Iterator[Report]:
    """Reports on the documents at *paths*, each checked with what those before it said."""
    from isa95kit.exchanges import validate_in_order

    sources: list[Source] = []
    broken: list[Report] = []
    for path in paths:
        if path == STDIN:
            sources.append(NamedBytes(stdin, STDIN_NAME))
        elif is_line_delimited(path):
            try:
                lines = documents(path, check.limits)
                sources += [NamedBytes(content, name) for name, content in lines]
            except (OSError, ValueError) as error:
                broken.append(Report(path, (cannot_read(error).finding,), readable=False))
        else:
            sources.append(path)
    yield from validate_in_order(
        sources,
        release=check.release,
        extensions=check.extensions,
        limits=check.limits,
        profile=ready(check.profile) if check.profile else None,
    )
    yield from broken
