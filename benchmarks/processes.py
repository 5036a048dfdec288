"""What whole processes cost: start-up, one validation on the command line, peak memory."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import perf_counter

from benchmarks.messages import Family, message, pieces

__all__ = ["Process", "memory", "start_up"]

REPOSITORY = Path(__file__).resolve().parents[1]

PEAK = """
def peak():
    # The kernel hands a parent's peak on to ru_maxrss of its child, but not to VmHWM.
    try:
        with open("/proc/self/status") as status:
            return next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) / 1024
    except OSError:
        import resource, sys
        unit = 2**20 if sys.platform == "darwin" else 2**10
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit
"""


@dataclass(frozen=True, slots=True)
class Process:
    """A figure of a whole process, in *unit*."""

    name: str
    value: float
    unit: str


def start_up(family: Family, rounds: int) -> tuple[Process, ...]:
    """Wall time of imports over a bare interpreter, and of validating a small file."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "message.xml"
        path.write_bytes(message(family, 3_000))
        commands = {
            "bare python": ("-c", "pass"),
            "import isa95kit": ("-c", "import isa95kit"),
            "import lxml.etree": ("-c", "import lxml.etree"),
            "from isa95kit.b2mml import MaterialLot": (
                "-c",
                "from isa95kit.b2mml import MaterialLot",
            ),
            "isa95kit validate, one file of 3 KB": ("-m", "isa95kit", "validate", str(path)),
        }
        times: dict[str, list[float]] = {name: [] for name in commands}
        for number in range(rounds + 1):
            for name, arguments in commands.items():
                start = perf_counter()
                _python(arguments)
                if number:  # the first time writes byte code
                    times[name].append(perf_counter() - start)
    bare = times["bare python"]
    result = [Process("bare python", 1000 * median(bare), "ms")]
    for name, measured in times.items():
        if "import" in name:
            over = median(a - b for a, b in zip(measured, bare, strict=True))
            result.append(Process(f"{name}, over bare python", 1000 * over, "ms"))
        elif name != "bare python":
            result.append(Process(name, 1000 * median(measured), "ms"))
    return tuple(result)


def memory(family: Family, read_size: int, stream_size: int) -> tuple[Process, ...]:
    """Peak memory of reading a message and of streaming a larger one, and of lxml's tree alone."""
    with tempfile.TemporaryDirectory() as folder:
        small, large = Path(folder) / "small.xml", Path(folder) / "large.xml"
        small.write_bytes(message(family, read_size))
        with large.open("wb") as file:
            file.writelines(pieces(family, stream_size))
        megabytes = f"{read_size // 1_000_000} MB"
        tree = _peak(f"from lxml import etree; kept = etree.parse({str(small)!r})")
        read = _peak(f"import isa95kit; kept = isa95kit.read({str(small)!r})")
        stream = _peak(
            "import isa95kit\n"
            f"for item in isa95kit.iter_objects({str(large)!r}, {family.noun!r}): pass"
        )
    return (
        Process("bare python, peak memory", _peak("pass"), "MB"),
        Process(f"lxml tree of {megabytes}, peak memory", tree, "MB"),
        Process(f"isa95kit.read of {megabytes}, peak memory", read, "MB"),
        Process(f"iter_objects over {stream_size // 1_000_000} MB, peak memory", stream, "MB"),
    )


def _peak(code: str) -> float:
    return float(_python(("-c", f"{code}\n{PEAK}\nprint(peak())")))


def _python(arguments: Sequence[str]) -> str:
    environment = {**os.environ, "PYTHONPATH": str(REPOSITORY)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(  # noqa: S603 - this very interpreter, on code written above
        [sys.executable, *arguments],
        check=True,
        capture_output=True,
        text=True,
        env=environment,
    )
    return done.stdout
