"""Optional packages: found, or missed by name."""

from __future__ import annotations

import pickle
import sys
from pathlib import Path

import pytest

from isa95kit import extras


def test_a_package_that_is_installed_is_loaded() -> None:
    assert extras.load("json", "json").loads("1") == 1


def test_a_missing_package_is_named_with_what_installs_it() -> None:
    with pytest.raises(extras.MissingExtra, match=r"pip install 'isa95kit\[json\]'") as caught:
        extras.load("isa95kit_no_such_package", "json")
    assert (caught.value.package, caught.value.extra) == ("isa95kit_no_such_package", "json")
    assert caught.value.name == "isa95kit_no_such_package"
    assert isinstance(caught.value, ImportError)


def test_the_error_travels_between_processes() -> None:
    error = pickle.loads(pickle.dumps(extras.MissingExtra("lib", "json")))  # noqa: S301 our own
    assert (error.package, error.extra, str(error)) == (
        "lib",
        "json",
        str(extras.MissingExtra("lib", "json")),
    )


def test_a_package_that_is_there_but_broken_is_no_missing_extra(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "isa95kit_broken_package.py").write_text("import isa95kit_no_such_package")
    monkeypatch.syspath_prepend(str(tmp_path))
    with pytest.raises(ModuleNotFoundError) as caught:
        extras.load("isa95kit_broken_package", "json")
    assert not isinstance(caught.value, extras.MissingExtra)
    sys.modules.pop("isa95kit_broken_package", None)
