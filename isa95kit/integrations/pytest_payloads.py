"""Folders of payloads as tests: each document an item, each line of a ``.ndjson`` file too.

Registered by `isa95kit.integrations.pytest` where a project has configured folders.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path

import pytest

from isa95kit.integrations.pytest import (
    B2mml,
    configured,
    failed,
    is_about_profile,
    severity_of,
    told,
)

__all__ = [
    "PayloadFailed",
    "PayloadFile",
    "PayloadItem",
    "Payloads",
    "is_asked_for_everything",
]


class PayloadFailed(AssertionError):
    """A payload is not what its folder says; the message is what a reader needs."""


class Payloads:
    """Collects the documents below folders, each with whether they have to be valid."""

    def __init__(self, config: pytest.Config, folders: Mapping[Path, bool]) -> None:
        # Made for the first payload that is checked, and so not where they are only listed.
        self._by = cache(lambda: configured(config))
        # The deepest first: payloads/invalid may lie in payloads.
        self._folders = sorted(folders.items(), key=lambda f: len(f[0].parts), reverse=True)
        if is_asked_for_everything(config):
            asked = [Path(config.invocation_params.dir, arg).resolve() for arg in config.args]
            config.args += [
                str(folder)
                for folder, _ in reversed(self._folders)
                if not any(folder.is_relative_to(path) for path in asked)
            ]

    def pytest_collect_file(
        self, file_path: Path, parent: pytest.Collector
    ) -> pytest.Collector | None:
        """The collector of a document in one of the folders."""
        from isa95kit.cli.inputs import SUFFIXES

        name = file_path.name
        if name.startswith(".") or not name.lower().endswith(SUFFIXES):
            return None
        place = file_path.parent.resolve()
        for folder, valid in self._folders:
            if file_path.is_relative_to(folder) or place.is_relative_to(folder):
                collector = PayloadFile.from_parent(parent, path=file_path)
                collector.valid = valid
                collector.by = self._by
                return collector
        return None


class PayloadFile(pytest.File):
    """A file with one document, or with one on each line."""

    valid: bool
    by: Callable[[], B2mml]

    def collect(self) -> Iterator[PayloadItem]:
        """An item for each document."""
        from isa95kit.binding.limits import DEFAULT
        from isa95kit.cli.lines import documents, is_line_delimited

        name = "valid" if self.valid else "refused"
        if not is_line_delimited(self.path.name):
            yield self._item(name, None, 0)
            return
        path = str(self.path)
        for place, content in documents(path, DEFAULT):
            line = int(place.removeprefix(f"{path}:"))
            yield self._item(f"{name}[{line}]", content, line)

    def _item(self, name: str, content: bytes | None, line: int) -> PayloadItem:
        item = PayloadItem.from_parent(self, name=name)
        item.content = content
        item.line = line
        item.valid = self.valid
        item.by = self.by
        return item


class PayloadItem(pytest.Item):
    """The test of one document."""

    content: bytes | None
    """The document; None where it is the whole file."""
    line: int
    """Its line in a ``.ndjson`` file, from 1; 0 where it is the whole file."""
    valid: bool
    by: Callable[[], B2mml]

    def runtest(self) -> None:
        """Check the document. Raises `PayloadFailed`."""
        from isa95kit.binding.sources import NamedBytes

        by = self.by()
        name = self._shown
        content = self._read() if self.content is None else self.content
        report = by.validate(NamedBytes(content, name))
        fails = failed(report, severity_of(by.fail_on))
        if self.valid and fails:
            raise PayloadFailed(told(report, {name: content}))
        if not self.valid and not fails:
            raise PayloadFailed(
                f"{told(report, {name: content})}\n"
                "Nothing was found that fails it, and its folder is one of isa95kit_invalid."
            )

    def repr_failure(
        self, excinfo: pytest.ExceptionInfo[BaseException], style: object = None
    ) -> str:
        """What is wrong, without the way through isa95kit."""
        error = excinfo.value
        if isinstance(error, PayloadFailed):
            return str(error)
        if isinstance(error, Exception) and is_about_profile(error):
            return f"isa95kit_profile: {error}"
        if isinstance(error, OSError):
            return f"{self._shown}: cannot be read: {error.strerror}"
        return str(super().repr_failure(excinfo))

    def reportinfo(self) -> tuple[Path, int | None, str]:
        """Where the document is, for the heading of a failure."""
        return self.path, self.line - 1 if self.line else None, f"{self._shown} {self.name}"

    @property
    def _shown(self) -> str:
        """The path below the root of the project, as waivers of a profile write it."""
        shown = Path(os.path.relpath(self.path, self.config.rootpath)).as_posix()
        return f"{shown}:{self.line}" if self.line else shown

    def _read(self) -> bytes:
        from isa95kit.binding.limits import DEFAULT

        with self.path.open("rb") as stream:
            return stream.read(DEFAULT.size + 1)


def is_asked_for_everything(config: pytest.Config) -> bool:
    """Whether pytest was started for the whole project, not for paths of it."""
    match config.args_source:
        case pytest.Config.ArgsSource.TESTPATHS:
            return True
        case pytest.Config.ArgsSource.INVOCATION_DIR:
            return config.invocation_params.dir.resolve() == config.rootpath.resolve()
        case _:
            return False
