"""Genealogies as diagrams: Mermaid for documentation pages, Graphviz DOT for everything else.

Nodes are named by number and carry identifiers as labels only, quoted for the language at hand, so
that no identifier, however it is written, can add to the diagram. Lots are boxes, sublots boxes
with round corners, material without a lot is dashed, events are ovals. The same graph is always the
same text.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from isa95kit.b2mml.base import Nil
from isa95kit.b2mml.common import QuantityValue
from isa95kit.genealogy.graph import Edge, Event, EventKind, Graph, Link, Lot
from isa95kit.genealogy.keys import LotKey
from isa95kit.genealogy.tracing import Trace

__all__ = ["to_dot", "to_mermaid"]

LONGEST = 80
"""Characters of an identifier or quantity that a label shows."""


def to_mermaid(what: Graph | Trace) -> str:
    """A Mermaid flowchart of a graph, or of what a trace reached.

    >>> from isa95kit.b2mml import Identifier, MaterialLot
    >>> from isa95kit.genealogy import Genealogy
    >>> print(to_mermaid(Genealogy.of(MaterialLot(id=Identifier('a "b" <c>'))).graph))
    flowchart LR
      n0["a #34;b#34; #60;c#62;"]
    """
    graph = _graph(what)
    numbers = {key: f"n{number}" for number, key in enumerate((*graph.lots, *graph.events))}
    lines = ["flowchart LR"]
    for key, lot in graph.lots.items():
        left, right = ("[", "]") if key.sublot is None else ("(", ")")
        lines.append(f'  {numbers[key]}{left}"{_mermaid(_lot(lot))}"{right}')
        if not key.named:
            lines.append(f"  style {numbers[key]} stroke-dasharray: 5 5")
    lines += [
        f'  {numbers[key]}(["{_mermaid(_event(event))}"])' for key, event in graph.events.items()
    ]
    for edge in graph.edges:
        arrow = "-->" if edge.link in (Link.CONSUMED, Link.PRODUCED) else "-.->"
        label = _mermaid(_edge(edge))
        lines.append(f'  {numbers[edge.start]} {arrow}|"{label}"| {numbers[edge.end]}')
    return "\n".join(lines)


def to_dot(what: Graph | Trace) -> str:
    r"""A Graphviz DOT digraph of a graph, or of what a trace reached.

    >>> from isa95kit.b2mml import Identifier, MaterialLot
    >>> from isa95kit.genealogy import Genealogy
    >>> print(to_dot(Genealogy.of(MaterialLot(id=Identifier('a "b"'))).graph))
    digraph genealogy {
      rankdir=LR;
      n0 [shape=box, label="a \"b\""];
    }
    """
    graph = _graph(what)
    numbers = {key: f"n{number}" for number, key in enumerate((*graph.lots, *graph.events))}
    lines = ["digraph genealogy {", "  rankdir=LR;"]
    for key, lot in graph.lots.items():
        style = "" if key.sublot is None else ", style=rounded"
        style = style if key.named else ", style=dashed"
        lines.append(f'  {numbers[key]} [shape=box{style}, label="{_dot(_lot(lot))}"];')
    for name, event in graph.events.items():
        lines.append(f'  {numbers[name]} [shape=ellipse, label="{_dot(_event(event))}"];')
    for edge in graph.edges:
        style = "" if edge.link in (Link.CONSUMED, Link.PRODUCED) else ", style=dashed"
        ends = f"{numbers[edge.start]} -> {numbers[edge.end]}"
        lines.append(f'  {ends} [label="{_dot(_edge(edge))}"{style}];')
    return "\n".join([*lines, "}"])


def _graph(what: Graph | Trace) -> Graph:
    if isinstance(what, Trace):
        return what.graph.part(step.key for step in what.steps)
    return what


def _lot(lot: Lot) -> Iterator[str]:
    yield _shown(lot.key)
    if lot.definitions and lot.key.sublot is None:
        yield ", ".join(one.text for one in lot.definitions)


def _shown(key: LotKey) -> str:
    return key.label


def _event(event: Event) -> Iterator[str]:
    yield event.key.label
    if event.kind is not EventKind.PROCESS:
        yield str(event.kind)


def _edge(edge: Edge) -> Iterator[str]:
    if edge.link is Link.COMPONENT and edge.detail:
        yield f"{edge.detail} {edge.link}"
    else:
        yield edge.use or str(edge.link)
    amounts = ", ".join(filter(None, map(_amount, edge.quantities)))
    if amounts:
        yield f"{amounts} together" if edge.shared else amounts


def _amount(value: QuantityValue) -> str:
    number = "" if isinstance(value.quantity_string, Nil) else value.quantity_string.value
    unit = value.unit_of_measure
    return number if unit is None or isinstance(unit, Nil) else f"{number} {unit.value}"


def _cut(text: str) -> str:
    """Text for a label: characters that have no form of their own become visible."""
    shown = "".join(
        " " if c in "\t\n\r" else c if unicodedata.category(c)[0] != "C" else f"\\u{ord(c):04x}"
        for c in text[: LONGEST + 1]
    )
    return shown if len(text) <= LONGEST else shown[:LONGEST] + "…"


def _mermaid(lines: Iterator[str]) -> str:
    """A label: all but letters, digits and harmless signs as character codes."""
    return "<br>".join(
        "".join(c if c.isalnum() or c in " -_.,/+" else f"#{ord(c)};" for c in _cut(line))
        for line in lines
    )


def _dot(lines: Iterator[str]) -> str:
    return "\\n".join(_cut(line).replace("\\", "\\\\").replace('"', '\\"') for line in lines)
