"""Every public function of the layer around the vocabulary has an example, and the examples run."""

from __future__ import annotations

import doctest
import inspect
import pkgutil
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

PACKAGE = Path(__file__).resolve().parents[1] / "isa95kit"

PARTS = (
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
)
"""Modules and packages whose public functions carry examples."""


def modules() -> Iterator[str]:
    """The names of all modules in these parts."""
    for part in PARTS:
        if (PACKAGE / part).is_dir():
            yield f"isa95kit.{part}"
            for found in pkgutil.iter_modules([str(PACKAGE / part)]):
                yield f"isa95kit.{part}.{found.name}"
        elif (PACKAGE / f"{part}.py").exists():
            yield f"isa95kit.{part}"


def public(module: ModuleType) -> Iterator[tuple[str, object]]:
    """The public functions of a module, and the public methods of its public classes."""
    for name in module.__all__:
        thing = getattr(module, name)
        if inspect.isfunction(thing):
            yield name, thing
        elif inspect.isclass(thing):
            for method, found in vars(thing).items():
                plain = getattr(found, "__func__", found)  # class and static methods
                if inspect.isfunction(plain) and not method.startswith("_"):
                    yield f"{name}.{method}", plain


@pytest.mark.parametrize("name", tuple(modules()))
def test_every_public_function_has_an_example(name: str) -> None:
    module = import_module(name)
    missing = [
        what for what, function in public(module) if ">>> " not in (inspect.getdoc(function) or "")
    ]
    assert not missing


@pytest.mark.parametrize("name", tuple(modules()))
def test_the_examples_run(name: str) -> None:
    if name.startswith("isa95kit.units"):
        pytest.importorskip("pint", reason="needs pint, an extra of isa95kit")
    failed, _ = doctest.testmod(import_module(name), optionflags=doctest.NORMALIZE_WHITESPACE)
    assert failed == 0
