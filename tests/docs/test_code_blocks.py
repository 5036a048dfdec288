"""Code in the documentation runs: the blocks of each page in order, with the example files.

Python blocks of a page share one namespace. In blocks of shell, lines that begin with ``isa95kit``
are run; a comment ``# exit code N`` behind one says what to expect instead of 0.
"""

from __future__ import annotations

import re
import shlex
import shutil
import textwrap
from collections.abc import Iterator
from pathlib import Path

import pytest

from isa95kit.cli import main

ROOT = Path(__file__).resolve().parents[2]
BLOCK = re.compile(r"^( *)```(python|bash)\n(.*?)^\1```$", re.MULTILINE | re.DOTALL)
EXIT_CODE = re.compile(r"\s+# exit code (\d+)$")


def blocks(page: Path) -> list[tuple[str, int, str]]:
    """Language, line and code of every block to run."""
    text = page.read_text("utf-8")
    return [
        (match[2], text[: match.start()].count("\n") + 1, textwrap.dedent(match[3]))
        for match in BLOCK.finditer(text)
    ]


def commands(code: str) -> Iterator[tuple[list[str], int]]:
    """The isa95kit commands of a block of shell, with the exit code that is expected."""
    for line in code.splitlines():
        if line.startswith("isa95kit "):
            expected = EXIT_CODE.search(line)
            words = shlex.split(EXIT_CODE.sub("", line), comments=True)
            yield words[1:], int(expected[1]) if expected else 0


PAGES = [
    page
    for page in sorted((ROOT / "docs").rglob("*.md"))
    if page.parent.name != "objects" and blocks(page)
]


NEEDED = {"fastapi.md": "fastapi", "units.md": "ucumvert"}
"""Packages without which the code of a page cannot run."""


@pytest.mark.parametrize("page", PAGES, ids=lambda p: str(p.relative_to(ROOT / "docs")))
def test_page(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if needed := NEEDED.get(page.name):
        pytest.importorskip(needed, reason=f"needs {needed}, an extra of isa95kit")
    shutil.copytree(ROOT / "docs" / "examples", tmp_path / "docs" / "examples")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    namespace: dict[str, object] = {"__name__": "page"}
    for language, line, code in blocks(page):
        if language == "python":
            # Padded, so that a traceback points to the line of the page.
            source = "\n" * line + code
            exec(compile(source, str(page), "exec"), namespace)  # noqa: S102 it is our own code
        else:
            for words, expected in commands(code):
                assert main(words) == expected, f"{page}:{line}: isa95kit {shlex.join(words)}"


def test_the_pages_with_code_are_found() -> None:
    names = {page.name for page in PAGES}
    assert {"quickstart.md", "read.md", "build.md", "write.md", "stream.md", "extend.md"} <= names


def test_blocks_are_found_with_language_line_and_code(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("# A\n\n```python\nx = 1\n```\n\n  ```bash\n  isa95kit --version\n  ```\n")
    assert blocks(page) == [("python", 3, "x = 1\n"), ("bash", 7, "isa95kit --version\n")]


def test_commands_are_found_with_their_exit_code() -> None:
    code = (
        "pip install .\nisa95kit validate a.xml # exit code 1\nisa95kit inspect 'b c.xml'  # why\n"
    )
    assert list(commands(code)) == [
        (["validate", "a.xml"], 1),
        (["inspect", "b c.xml"], 0),
    ]
