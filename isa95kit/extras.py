"""Packages that only some users need: loaded when they are used, named when they are missing."""

from __future__ import annotations

from importlib import import_module
from types import ModuleType

__all__ = ["MissingExtra", "load"]


class MissingExtra(ImportError):
    """A feature needs a package that is not installed; the message says what to install."""

    def __init__(self, package: str, extra: str) -> None:
        super().__init__(
            f"{package} is not installed, and this needs it: pip install 'isa95kit[{extra}]'",
            name=package,
        )
        self.package = package
        self.extra = extra

    def __reduce__(self) -> tuple[type[MissingExtra], tuple[str, str]]:
        return (MissingExtra, (self.package, self.extra))


def load(package: str, extra: str) -> ModuleType:
    """The package, which the extra of isa95kit installs. Raises `MissingExtra` without it."""
    try:
        return import_module(package)
    except ModuleNotFoundError as error:
        # A package that is there and lacks one of its own is another problem.
        if error.name != package:
            raise
        raise MissingExtra(package, extra) from error
