"""The JDK as a product: its parser, validator and writer, in a process of its own."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType

from benchmarks.conformance.runner import NOT_SUPPORTED, Said
from isa95kit.releases import Release
from isa95kit.samples.conformance.case import Form
from isa95kit.samples.conformance.manifest import Entry
from isa95kit.samples.conformance.results import Answer

__all__ = ["Jdk", "java_version"]

SOURCE = Path(__file__).with_name("Jdk.java")


def java_version() -> str:
    """The version of the JDK; empty where there is none."""
    if shutil.which("java") is None or shutil.which("javac") is None:
        return ""
    done = subprocess.run(  # noqa: S603 a program of the machine, without input
        [str(shutil.which("java")), "--version"], capture_output=True, text=True, check=True
    )
    return done.stdout.split()[1]


class Jdk:
    """A running JDK that judges and writes documents in *folder*."""

    def __init__(self, drivers: Mapping[Release, Path], folder: Path) -> None:
        self.drivers = drivers
        self.folder = folder

    def __enter__(self) -> Jdk:
        self.process = subprocess.Popen(  # noqa: S603 our own source
            [str(shutil.which("java")), str(SOURCE)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            encoding="utf-8",
        )
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        value: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        assert self.process.stdin is not None
        self.process.stdin.close()
        self.process.wait()

    def take(self, entry: Entry, data: bytes, schema: Path | None) -> Said:
        """Parse, judge, and write the tree anew."""
        if entry.form is Form.JSON:
            return NOT_SUPPORTED
        assert self.process.stdin is not None and self.process.stdout is not None
        document, output = self.folder / "document.xml", self.folder / "written.xml"
        document.write_bytes(data)
        words = (self.drivers[entry.release].absolute(), document, output)
        self.process.stdin.write("\t".join(map(str, words)) + "\n")
        self.process.stdin.flush()
        verdict, _, message = self.process.stdout.readline().rstrip("\n").partition("\t")
        if verdict == "error":
            return Said(Answer.ERROR, message=message)
        written = output.read_bytes()
        if schema is not None:
            return Said(Answer.NOT_SUPPORTED, written, "the official schema has no extensions")
        return Said(Answer(verdict), written, message)
