"""From the arguments of a command to the documents they name."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

__all__ = ["STDIN", "Inputs", "find"]

STDIN = "-"
"""The argument that stands for standard input."""

SUFFIXES = (".xml", ".json", ".ndjson")
"""Which files of a folder are documents, by the end of their names in lower case."""


NONE_HERE = f"there is no {', '.join(SUFFIXES[:-1])} or {SUFFIXES[-1]} file in this folder"


@dataclass(frozen=True, slots=True)
class Inputs:
    """Documents to look at, in order, each once; and arguments that name none, with the reason."""

    paths: tuple[str, ...]
    missing: tuple[tuple[str, str], ...] = ()


def find(arguments: Iterable[str]) -> Inputs:
    """The documents named by *arguments*: files, patterns, folders, ``-`` for standard input.

    Patterns (``**`` for any depth) are expanded here when the shell did not. Of a folder, all XML
    and JSON files below it count; what is hidden does not. Order is by folder and name, whatever
    the order of the arguments: the same documents give the same report.
    """
    paths: dict[str, None] = {}
    missing: list[tuple[str, str]] = []
    for argument in arguments:
        found, reason = _expand(argument)
        paths.update(dict.fromkeys(found))
        if not found:
            missing.append((argument, reason))
    return Inputs(tuple(sorted(paths, key=_by_folder)), tuple(sorted(missing)))


def _expand(argument: str) -> tuple[list[str], str]:
    if argument == STDIN:
        return [argument], ""
    # Of a name that cannot be one (too long, with a NUL) os.path says no, where Path raises.
    if os.path.isdir(argument):  # noqa: PTH112
        return list(_documents(argument)), NONE_HERE
    if os.path.exists(argument) or not glob.has_magic(argument):  # noqa: PTH110
        # A file that is not there is for the reader to report, like any that cannot be read.
        return [argument], ""
    matches = glob.glob(argument, recursive=True)  # noqa: PTH207 absolute patterns too
    return [m for m in matches if Path(m).is_file()], "no file matches this pattern"


def _documents(folder: str) -> Iterator[str]:
    for parent, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in files:
            if name.lower().endswith(SUFFIXES) and not name.startswith("."):
                yield os.path.join(parent, name)  # noqa: PTH118 keeps ./ and / as they were given


def _by_folder(path: str) -> tuple[tuple[str, ...], str]:
    return Path(path).parts, path  # ./a.xml and a.xml have the same parts
