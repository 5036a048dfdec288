"""Imports go one way: the layers of isa95kit, and what importing the package must not load."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[1] / "isa95kit"

LAYERS = (
    ("releases",),
    ("extras", "findings", "pausing"),
    ("b2mml",),
    # The layer around the vocabulary, which knows neither wire forms nor schemas.
    (
        "business_keys",
        "effectivity",
        "evolution",
        "genealogy",
        "gs1",
        "hierarchy",
        "identity",
        "master_data",
        "transactions",
        "units",
    ),
    ("binding", "schema"),
    # What users call: the modules behind the names of `isa95kit`, and what is built on them.
    (
        "conversion",
        "document",
        "exchanges",
        "openapi",
        "parts",
        "profile",
        "reports",
        "rules",
        "samples",
        "streaming",
        "validation",
    ),
    ("cli", "integrations", "__main__"),
)
"""From the lowest to the highest; a module may import its own layer and those below it."""

LEVEL = {name: level for level, names in enumerate(LAYERS) for name in names}
MODULES = sorted(PACKAGE.rglob("*.py"))


def part_of(path: Path) -> str:
    """The package or module directly below isa95kit that a file belongs to."""
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imported(path: Path) -> Iterator[tuple[int, str]]:
    """Line and full name of everything a file imports, at its top or inside a function."""
    package = ("isa95kit", *path.relative_to(PACKAGE).parts[:-1])
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else ()
            module = ".".join((*base, node.module) if node.module else base)
            names = [f"isa95kit.{a.name}" for a in node.names] if module == "isa95kit" else [module]
            yield from ((node.lineno, name) for name in names)


def own(name: str) -> str | None:
    """The part of isa95kit an imported name belongs to, None for other packages."""
    head, _, rest = name.partition(".")
    return rest.partition(".")[0] if head == "isa95kit" and rest else None


def test_every_part_of_the_package_has_its_layer() -> None:
    parts = {part_of(path) for path in MODULES} - {"__init__"}
    assert parts <= LEVEL.keys(), "say in LAYERS where it stands"


def test_nothing_imports_a_layer_above_its_own() -> None:
    wrong = [
        f"{path.relative_to(PACKAGE.parent)}:{line}: {part_of(path)} imports {name}"
        for path in MODULES
        if part_of(path) != "__init__"  # the public API, which names what is above everything
        for line, name in imported(path)
        if (part := own(name)) in LEVEL and LEVEL[part] > LEVEL[part_of(path)]
    ]
    assert not wrong, "\n".join(wrong)


def test_only_the_command_line_and_integrations_use_the_public_api() -> None:
    wrong = [
        f"{path.relative_to(PACKAGE.parent)}:{line}"
        for path in MODULES
        if LEVEL.get(part_of(path), 0) < LEVEL["cli"]
        for line, name in imported(path)
        if (name == "isa95kit" or own(name) not in (None, *LEVEL)) and part_of(path) != "__init__"
    ]
    assert not wrong, "\n".join(wrong)


def test_the_vocabulary_imports_the_standard_library_and_itself_alone() -> None:
    wrong = [
        f"{path.relative_to(PACKAGE.parent)}:{line}: {name}"
        for path in (PACKAGE / "b2mml").rglob("*.py")
        for line, name in imported(path)
        if own(name) != "b2mml" and name.partition(".")[0] not in sys.stdlib_module_names
    ]
    assert not wrong, "\n".join(wrong)


def test_the_one_door_upward_is_the_question_that_pydantic_asks() -> None:
    # pydantic asks a class itself how to validate it; base.py passes that on by the module's name.
    named = [
        f"{path.relative_to(PACKAGE)}: {node.value}"
        for path in (PACKAGE / "b2mml").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and re.fullmatch(r"isa95kit(\.\w+)+", node.value)
        and own(node.value) != "b2mml"
    ]
    assert named == ["b2mml/base.py: isa95kit.integrations.pydantic"]


@pytest.mark.parametrize(
    ("statement", "unwanted"),
    [
        ("import isa95kit", ("lxml", "rich", "xsdata", "isa95kit.b2mml.", "multiprocessing")),
        ("import isa95kit.cli", ("lxml", "rich", "isa95kit.b2mml.", "multiprocessing")),
        (
            "from isa95kit.b2mml import MaterialLot",
            (
                "lxml",
                "rich",
                "xsdata",
                "pydantic",
                "isa95kit.b2mml.general_recipe",
                "isa95kit.b2mml.work_",
            ),
        ),
    ],
)
def test_importing_loads_only_what_is_needed(statement: str, unwanted: tuple[str, ...]) -> None:
    script = f"{statement}\nimport sys\nprint(*sys.modules)"
    done = subprocess.run(  # noqa: S603 our own words
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    loaded = done.stdout.split()
    assert [name for name in loaded if name.startswith(unwanted)] == []
