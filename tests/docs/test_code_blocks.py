"""Code in the documentation runs: the blocks of each page in order, with the example files.

Python blocks of a page share one namespace. In blocks of shell, lines that begin with ``isa95kit``
or ``pytest`` are run; a comment ``# exit code N`` behind one says what to expect instead of 0. A
block of any language with a title is written to the file of that name, not run.
"""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from isa95kit.cli import main

ROOT = Path(__file__).resolve().parents[2]
BLOCK = re.compile(
    r"""^( *)```(?:(python|bash)|\w+ title="([^"\n]+)")\n(.*?)^\1```$""", re.MULTILINE | re.DOTALL
)
EXIT_CODE = re.compile(r"\s+# exit code (\d+)$")


def blocks(page: Path) -> list[tuple[str, int, str]]:
    """Language or name of the file, line and code of every block to run or to write."""
    text = page.read_text("utf-8")
    return [
        (match[2] or match[3], text[: match.start()].count("\n") + 1, textwrap.dedent(match[4]))
        for match in BLOCK.finditer(text)
    ]


def commands(code: str) -> Iterator[tuple[list[str], int]]:
    """The commands of a block of shell that are run, with the exit code that is expected."""
    for line in code.splitlines():
        if line.startswith(("isa95kit ", "pytest")):
            expected = EXIT_CODE.search(line)
            yield (
                shlex.split(EXIT_CODE.sub("", line), comments=True),
                (int(expected[1]) if expected else 0),
            )


def run(program: str, *words: str) -> int:
    """Run a command and say how it ended."""
    if program == "isa95kit":
        return main(list(words))
    # Only ours of the plugins, by its module: found whether or not isa95kit is installed anew.
    plugin = ("-p", "isa95kit.integrations.pytest")
    done = subprocess.run(  # noqa: S603 commands of our own pages
        [sys.executable, "-m", program, *plugin, *words],
        env=os.environ | {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
        check=False,
    )
    return done.returncode


PAGES = [
    page
    for page in sorted((ROOT / "docs").rglob("*.md"))
    if page.parent.name != "objects" and blocks(page)
]


NEEDED = {
    "ci.md": "pydantic",
    "fastapi.md": "fastapi",
    "own-rules.md": "pydantic",
    "profile.md": "pydantic",
    "units.md": "ucumvert",
}
"""Packages without which the code of a page cannot run."""


@pytest.fixture(autouse=True)
def unhurried() -> Iterator[None]:
    """In a new folder hypothesis first reads all modules of a checkout, and calls that slow."""
    usual = settings.get_current_profile_name()
    settings.register_profile(
        "pages", settings.get_profile(usual), suppress_health_check=[HealthCheck.too_slow]
    )
    settings.load_profile("pages")
    yield
    settings.load_profile(usual)


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
        elif language == "bash":
            for words, expected in commands(code):
                assert run(*words) == expected, f"{page}:{line}: {shlex.join(words)}"
        else:
            file = tmp_path / language
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(code, "utf-8")


def test_the_pages_with_code_are_found() -> None:
    names = {page.name for page in PAGES}
    assert {"quickstart.md", "read.md", "build.md", "write.md", "stream.md", "extend.md"} <= names


def test_blocks_are_found_with_language_line_and_code(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(
        "# A\n\n```python\nx = 1\n```\n\n  ```bash\n  isa95kit --version\n  ```\n\n"
        '```toml\nx = 2\n```\n\n```toml title="a/b.toml"\nx = 3\n```\n'
    )
    assert blocks(page) == [
        ("python", 3, "x = 1\n"),
        ("bash", 7, "isa95kit --version\n"),
        ("a/b.toml", 15, "x = 3\n"),
    ]


def test_commands_are_found_with_their_exit_code() -> None:
    code = (
        "pip install .\nisa95kit validate a.xml # exit code 1\nisa95kit inspect 'b c.xml'  # why\n"
        "pytest\n"
    )
    assert list(commands(code)) == [
        (["isa95kit", "validate", "a.xml"], 1),
        (["isa95kit", "inspect", "b c.xml"], 0),
        (["pytest"], 0),
    ]
