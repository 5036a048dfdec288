"""The examples of the rules: documents in ``examples/*.yaml``, read for tests and documentation.

Each rule has ``good`` and ``bad`` documents; a bad one says ``at`` which path the finding is. A
document is XML, in short: the namespace is added to the root, a message gets its releaseID, and
``{area}`` stands for an ordinary application area. JSON is taken as it stands. A pair rule has
``before`` beside each ``document``. ``context`` names a function of `tests.rules.contexts`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from isa95kit.b2mml.base import NAMESPACE

__all__ = ["AREA", "SHORT", "Example", "Examples", "examples", "spelled_out"]

FOLDER = Path(__file__).parent / "examples"

AREA = (
    "<ApplicationArea><Sender><LogicalID>MES</LogicalID></Sender>"
    "<CreationDateTime>2026-03-01T12:00:00Z</CreationDateTime>"
    "<BODID>0b0fd9a2-6d57-4c65-8ec5-5b3f5d8d7d11</BODID></ApplicationArea>"
)


SHORT: dict[str, str] = {}
"""Each document as it stands in its file, by the whole document."""


@dataclass(frozen=True, slots=True)
class Example:
    """A document, or two; ``at`` is the path of the finding, empty for a good one."""

    document: str
    at: str = ""
    before: str = ""
    context: str = ""
    rule_of_reading: str = ""
    """Id of the finding by which syntax or schema enforce the rule."""


@dataclass(frozen=True, slots=True)
class Examples:
    """What a rule accepts and what it does not."""

    good: tuple[Example, ...]
    bad: tuple[Example, ...]


@cache
def examples() -> dict[str, Examples]:
    """The examples of all rules, by rule id."""
    found: dict[str, Examples] = {}
    for path in sorted(FOLDER.glob("*.yaml")):
        for rule, entry in yaml.safe_load(path.read_text("utf-8")).items():
            assert rule not in found, f"{path.name}: {rule} has examples already"
            context = entry.get("context", "")
            found[rule] = Examples(
                tuple(_example(e, context) for e in entry["good"]),
                tuple(_example(e, context) for e in entry["bad"]),
            )
    return found


def _example(entry: Any, context: str) -> Example:
    if isinstance(entry, str):
        return Example(spelled_out(entry), context=context)
    return Example(
        spelled_out(entry["document"]),
        entry.get("at", ""),
        spelled_out(entry["before"]) if "before" in entry else "",
        entry.get("context", context),
        entry.get("found", ""),
    )


def spelled_out(short: str) -> str:
    """The whole document of a short one."""
    whole = _spelled_out(short)
    SHORT[whole] = short
    return whole


def _spelled_out(short: str) -> str:
    text = short.strip().replace("{area}", AREA)
    root = re.match(r"<(\w+)", text)
    if root is None:
        return text
    extra = "" if "xmlns=" in text.partition(">")[0] else f' xmlns="{NAMESPACE}"'
    message = "<ApplicationArea" in text and root[1] != "ConfirmBOD"
    if message and "releaseID" not in text.partition(">")[0]:
        extra += ' releaseID="V0701"'
    return text[: root.end()] + extra + text[root.end() :]
