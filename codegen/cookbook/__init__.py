"""The cookbook: a page a flow, its words from here, its messages from the scenarios.

A text holds marks, each on a line of its own: ``{{ exchange }}`` is the picture and the table of
the messages, ``{{ message 3 }}`` the third of them in full, ``{{ part 3 MaterialLot }}`` the first
element of that name in it, ``{{ part 3 MaterialLot 2 }}`` the second. ``[[QUAL-006]]`` anywhere
links to a rule.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from lxml import etree

import isa95kit
from isa95kit.rules.parties import receivers_of
from isa95kit.rules.registry import AREAS
from isa95kit.samples.scenarios import FLOWS, Scenario

__all__ = ["pages"]

TEXTS = Path(__file__).parent
HEAD = (
    "<!-- Written by `python -m codegen emit` from codegen/cookbook and the scenarios of "
    "isa95kit.samples; do not edit. -->\n"
)
MARK = re.compile(r"^\{\{ (\w+)(?: (\d+))?(?: ([A-Z]\w+))?(?: (\d+))? \}\}$", re.MULTILINE)
RULE = re.compile(r"\[\[([A-Z]+-\d+)\]\]")


def pages() -> dict[str, str]:
    """The files of the folder, by name. Raises LookupError for a flow without a text."""
    texts = {path.stem: path.read_text("utf-8") for path in sorted(TEXTS.glob("*.md"))}
    if missing := sorted({*FLOWS, "index"} ^ texts.keys()):
        raise LookupError(f"texts and flows differ in {', '.join(missing)}")
    files = {"index.md": HEAD + _linked(texts.pop("index"))}
    for name, text in texts.items():
        scenario = FLOWS[name].scenario()

        def shown(mark: re.Match[str], scenario: Scenario = scenario) -> str:
            return "\n".join(_shown(scenario, *mark.groups()))

        files[f"{name}.md"] = HEAD + MARK.sub(shown, _linked(text))
    return files


def _shown(
    scenario: Scenario, what: str, number: str, name: str | None, which: str | None
) -> Iterator[str]:
    match what:
        case "exchange":
            yield from _exchange(scenario)
        case "message" | "part":
            root = etree.fromstring(
                isa95kit.to_xml(scenario.steps[int(number) - 1].message, pretty=True)
            )
            found = list(root.iter(f"{{*}}{name}"))[int(which or 1) - 1] if name else root
            yield "```xml"
            yield _plain(found)
            yield "```"
        case _:
            raise LookupError(f"there is no mark {what!r}")


def _exchange(scenario: Scenario) -> Iterator[str]:
    plant = scenario.plant
    short = {plant.erp: "ERP", plant.mes: "MES", plant.quality: "Laboratory"}
    yield "```mermaid"
    yield "sequenceDiagram"
    for step in scenario.steps:
        to = short[receivers_of(step.message)[0]]
        yield f"  {short[step.sender]}->>{to}: {type(step.message).__name__}"
    yield "```"
    yield ""
    yield "| | from | message | what for |"
    yield "|---|---|---|---|"
    for number, step in enumerate(scenario.steps, 1):
        yield f"| {number} | {short[step.sender]} | {type(step.message).__name__} | {step.remark} |"


def _plain(element: etree._Element) -> str:
    """An element as it stands in its document, without its namespace and at the margin."""
    text = etree.tostring(element, encoding="unicode", with_tail=False)
    text = re.sub(r' xmlns(:\w+)?="[^"]*"', "", text)
    depth = sum(1 for _ in element.iterancestors())
    return text.replace("\n" + "  " * depth, "\n")


def _linked(text: str) -> str:
    def link(rule: re.Match[str]) -> str:
        return f"[{rule[1]}](../reference/rules/{_area_of()[rule[1]]}.md#{rule[1]})"

    return RULE.sub(link, text)


@cache
def _area_of() -> dict[str, str]:
    return {rule.id: area.__name__.rpartition(".")[2] for area in AREAS for rule in area.RULES}
