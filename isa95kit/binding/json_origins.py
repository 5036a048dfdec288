"""The tree of a JSON document, and where in the JSON its elements come from."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import cached_property

from lxml import etree

from isa95kit.binding.json_syntax import Places
from isa95kit.findings import Finding, in_order

__all__ = ["JsonTree", "step"]

PLAIN_STEP = re.compile(r"[@$]?[A-Za-z_][\w:]*")


@dataclass(eq=False)
class JsonTree:
    """The tree, where its elements stand in the JSON text, and what it cannot carry.

    ``origins`` has place and JSON path of each element, in the order of the document.
    ``stand_ins`` has line and column of the elements that stand for what is not there and was
    told.
    """

    places: Places
    root: etree._Element | None = None
    xml: bytes = b""
    findings: list[Finding] = field(default_factory=list)
    origins: list[tuple[int, str]] = field(default_factory=list)
    stand_ins: set[tuple[int, int]] = field(default_factory=set)

    @cached_property
    def _numbers(self) -> dict[etree._Element, int]:
        assert self.root is not None
        return {element: number for number, element in enumerate(self.root.iter("*"))}

    def locate(self, element: etree._Element) -> tuple[int | None, int | None]:
        """Line and column of the value an element was made from."""
        at, _ = self.origins[self._numbers.get(element, 0)]
        return self.places.of(at)

    @cached_property
    def _paths(self) -> dict[tuple[int, int], str]:
        """JSON path by place; the outermost value wins where several elements share one."""
        found: dict[tuple[int, int], str] = {}
        for at, path in self.origins:
            found.setdefault(self.places.of(at), path)
        return found

    def told(self, of_schema: Iterable[Finding]) -> tuple[Finding, ...]:
        """All that is wrong, in order: what the tree cannot carry, and what the schema says."""
        others = [f for f in of_schema if (f.line, f.column) not in self.stand_ins]
        return in_order([*self.findings, *map(self.in_json, others)])

    def in_json(self, finding: Finding) -> Finding:
        """The same finding with its JSON path: ``$.SyncMaterialLot.DataArea…``."""
        if finding.line is None or finding.path.startswith("$"):
            return finding
        path = self._paths.get((finding.line, finding.column or 0), "$")
        _, _, attribute = finding.path.partition("/@")
        if attribute in ("nil", "type"):
            attribute = f"xsi:{attribute}"
        return replace(finding, path=path + step(f"@{attribute}") if attribute else path)


def step(name: str) -> str:
    """One step of a JSON path."""
    return f".{name}" if PLAIN_STEP.fullmatch(name) else f"[{name!r}]"
