"""The vocabulary as a package: complete, lazily loaded, named after the standard."""

from __future__ import annotations

import ast
import subprocess
import sys
from enum import Enum
from importlib import import_module
from pathlib import Path

import pytest

from isa95kit import b2mml
from isa95kit.b2mml.base import Component

PACKAGE = Path(b2mml.__file__).parent
MODULES = sorted(PACKAGE.rglob("*.py"))
OWN = {"Alternative", "AnyElement", "Component", "Nil"}


def test_every_name_is_a_class_that_can_be_imported() -> None:
    for name in b2mml.__all__:
        cls = getattr(b2mml, name)
        assert isinstance(cls, type), name
        assert cls.__name__ == name
        assert name in OWN or issubclass(cls, (Component, Enum)), name


def test_all_is_sorted_and_complete() -> None:
    declared = set(OWN)
    for path in MODULES:
        if path.name in ("base.py", "__init__.py"):
            continue
        tree = ast.parse(path.read_text("utf-8"))
        declared |= {node.name for node in tree.body if isinstance(node, ast.ClassDef)}
    assert b2mml.__all__ == sorted(declared)
    assert dir(b2mml) == b2mml.__all__


def test_a_module_lists_its_own_classes() -> None:
    for path in MODULES:
        if path.name in ("base.py", "__init__.py"):
            continue
        name = ".".join(("isa95kit.b2mml", *path.relative_to(PACKAGE).with_suffix("").parts))
        module = import_module(name)
        own = {n for n, v in vars(module).items() if getattr(v, "__module__", "") == name}
        assert set(module.__all__) == {n for n in own if n[0].isupper()}, name


def test_every_class_says_what_it_means() -> None:
    for name in b2mml.__all__:
        cls = getattr(b2mml, name)
        told = cls.__dict__.get("__doc__") or ""
        assert told.rstrip().endswith("."), name
        assert not told.startswith(f"{name}("), name


def test_no_class_keeps_the_suffix_of_its_type() -> None:
    for name in b2mml.__all__:
        cls = getattr(b2mml, name)
        if name.endswith("Type") and issubclass(cls, Component):
            named = (cls.__wire_type__ or f"{cls.__wire_element__}Type") or ""
            assert named.endswith("TypeType"), name
    assert "MaterialLotType" not in b2mml.__all__


def test_an_unknown_name_says_which_release_lacks_it() -> None:
    with pytest.raises(AttributeError, match="B2MML V0701 has no 'ProductionSchedule'"):
        _ = b2mml.ProductionSchedule
    with pytest.raises(ImportError, match="ProductionSchedule"):
        from isa95kit.b2mml import ProductionSchedule  # noqa: F401


def test_roots_are_called_otherwise_than_their_class() -> None:
    for element, name in b2mml.ROOTS.items():
        assert getattr(b2mml, name).__wire_element__ == element
        assert element != name


def loaded_by(statement: str) -> list[str]:
    """The modules of isa95kit and of others that a statement loads in a fresh interpreter."""
    script = (
        f"import sys\nbefore = set(sys.modules)\n{statement}\nprint(*set(sys.modules) - before)"
    )
    done = subprocess.run(  # noqa: S603 our own words
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    return sorted(done.stdout.split())


def test_importing_isa95kit_loads_nothing_else() -> None:
    loaded = loaded_by("import isa95kit")
    assert [m for m in loaded if m.startswith(("lxml", "isa95kit."))] == []


def test_one_class_loads_its_domain_alone() -> None:
    loaded = loaded_by("from isa95kit.b2mml import MaterialLot\nMaterialLot")
    assert [m for m in loaded if m.startswith(("isa95kit", "lxml"))] == [
        "isa95kit",
        "isa95kit.b2mml",
        "isa95kit.b2mml.base",
        "isa95kit.b2mml.material",
    ]


def test_a_name_is_fetched_once() -> None:
    assert b2mml.MaterialLot is b2mml.MaterialLot
    assert "MaterialLot" in vars(b2mml)
