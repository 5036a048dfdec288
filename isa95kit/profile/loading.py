"""Reading a profile from ``isa95kit.toml``, or from ``[tool.isa95kit]`` of a ``pyproject.toml``.

A profile may extend another one: tables are merged key by key, lists are replaced, waivers of both
are kept. What a file names (schemas, factors, modules) is found beside that file.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Any, get_args

from isa95kit import extras
from isa95kit.profile.lines import Key, lines_of

__all__ = ["Profile", "ProfileError", "load_profile"]

LARGEST = 1_000_000
"""Bytes of the largest profile that is read."""

DEEPEST = 10
"""Profiles in a row, each extending the next, at most."""

PATHS = (
    ("documents", "extensions"),
    ("partner", "factors"),
    ("partner", "profile"),
    ("units", "factors"),
)
"""Keys that hold paths."""


class ProfileError(ValueError):
    """A profile cannot be used; each line of the message names file, line, key and remedy."""

    def __init__(self, *problems: str) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


@dataclass(frozen=True, slots=True)
class Profile:
    """What one plant agrees on. ``path`` is the file it was read from."""

    path: str
    model: Any
    """The checked contents: `isa95kit.profile.model.ProfileModel`."""
    lines: Mapping[Key, int]
    """On which line of the file each key stands, as far as it stands in this file."""

    @property
    def folder(self) -> Path:
        """Where the plant's own modules are looked for."""
        return Path(self.path).parent


def load_profile(path: str | Path) -> Profile:
    """Read a profile. Raises `ProfileError` with every problem, `MissingExtra` without pydantic."""
    extras.load("pydantic", "pydantic")
    from pydantic import ValidationError

    from isa95kit.profile.model import ProfileModel

    file = Path(path)
    table, lines = _merged(file, ())
    try:
        model = ProfileModel.model_validate(table)
    except ValidationError as error:
        told = [_told(file, lines, dict(problem)) for problem in error.errors()]
        raise ProfileError(*told) from None
    return Profile(str(file), model, lines)


def _merged(file: Path, above: tuple[Path, ...]) -> tuple[dict[str, Any], dict[Key, int]]:
    """The contents of a file with those of the files it extends."""
    if file.resolve() in above:
        chain = " → ".join(p.name for p in (*above, file))
        raise ProfileError(f"{file}: the profiles extend each other in a circle: {chain}")
    if len(above) == DEEPEST:
        raise ProfileError(f"{file}: more than {DEEPEST} profiles extend each other in a row")
    table, lines = _read(file)
    for outer, inner in PATHS:
        held = table.get(outer)
        if isinstance(held, dict) and isinstance(held.get(inner), str):
            held[inner] = str(file.parent / held[inner])
    if not isinstance(table.get("extends"), str):
        return table, lines
    base, _ = _merged(file.parent / table["extends"], (*above, file.resolve()))
    return _over(base, table), lines


def _over(base: dict[str, Any], own: dict[str, Any]) -> dict[str, Any]:
    merged = dict(base)
    for name, value in own.items():
        held = merged.get(name)
        if isinstance(value, dict) and isinstance(held, dict):
            merged[name] = _over(held, value)
        elif name == "waivers" and isinstance(value, list) and isinstance(held, list):
            merged[name] = [*value, *held]
        else:
            merged[name] = value
    return merged


def _read(file: Path) -> tuple[dict[str, Any], dict[Key, int]]:
    try:
        with file.open("rb") as stream:
            data = stream.read(LARGEST + 1)
    except OSError as error:
        raise ProfileError(f"{file}: cannot be read: {error.strerror}") from None
    if len(data) > LARGEST:
        raise ProfileError(f"{file}: larger than {LARGEST} bytes, which no profile is")
    try:
        text = data.decode("utf-8")
        table = tomllib.loads(text)
    except UnicodeDecodeError as error:
        raise ProfileError(f"{file}: not in UTF-8: {error.reason}") from None
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise ProfileError(f"{file}: not well-formed TOML: {error}") from None
    lines = lines_of(text)
    if file.name != "pyproject.toml":
        return table, lines
    inside = table.get("tool", {}).get("isa95kit")
    if not isinstance(inside, dict):
        raise ProfileError(f"{file}: has no table [tool.isa95kit]")
    prefix = ("tool", "isa95kit")
    own = {key[2:]: line for key, line in lines.items() if key[:2] == prefix and len(key) > 2}
    return inside, own


def _told(file: Path, lines: Mapping[Key, int], problem: dict[str, Any]) -> str:
    key: Key = problem["loc"]
    line = next((lines[key[:end]] for end in range(len(key), 0, -1) if key[:end] in lines), None)
    name = ".".join(str(part) for part in key)
    where = f"{file}:{line}" if line else f"{file}"
    if problem["type"] == "extra_forbidden":
        known = _names_at(key[:-1])
        near = get_close_matches(str(key[-1]), known, 1, 0.5)
        hint = f"do you mean {near[0]}?" if near else f"known here: {', '.join(known)}"
        return f"{where}: {name}: there is no such key; {hint}"
    if problem["type"] == "missing":
        return f"{where}: {name}: is missing"
    shown = repr(problem.get("input"))
    return f"{where}: {name}: {problem['msg'].lower()}, not {shown[:60]}"


def _names_at(key: Key) -> list[str]:
    """The keys a table can have."""
    from isa95kit.profile.model import ProfileModel

    model: Any = ProfileModel
    for part in key:
        if not isinstance(part, int):
            model = _table_of(model.model_fields[part].annotation)
    return [field.alias or name for name, field in model.model_fields.items()]


def _table_of(annotation: Any) -> Any:
    """The table of a field, also where it stands in a list, or may be left out."""
    while inside := get_args(annotation):
        annotation = inside[0]
    return annotation
