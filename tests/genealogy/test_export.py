"""Diagrams: right, the same every time, and closed to whatever an identifier holds."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from isa95kit.b2mml import Identifier, MaterialLot
from isa95kit.b2mml.base import Component
from isa95kit.genealogy import Genealogy, to_dot, to_mermaid
from tests.genealogy.builders import (
    CONSUMED,
    PRODUCED,
    event,
    line,
    lot,
    moved,
    sublot,
)
from tests.genealogy.test_tracing import tangled

STORY = (
    event(
        "PO1",
        line("1", CONSUMED, "A", "10 KGM", of="FLOUR"),
        line("2", CONSUMED, "", "2 LTR", of="WATER"),
        line("3", PRODUCED, "B", "12 KGM"),
    ),
    lot("B", sublot("B1")),
)


def test_mermaid() -> None:
    assert to_mermaid(Genealogy.of(*STORY).graph).splitlines() == [
        "flowchart LR",
        '  n0["A<br>FLOUR"]',
        '  n1["B"]',
        '  n2("B / B1")',
        '  n3["no lot, PO1 / R-PO1 / 1 line 2<br>WATER"]',
        "  style n3 stroke-dasharray: 5 5",
        '  n4(["PO1 / R-PO1 / 1"])',
        '  n0 -->|"Consumed<br>10 KGM"| n4',
        '  n3 -->|"Consumed<br>2 LTR"| n4',
        '  n1 -.->|"contains"| n2',
        '  n4 -->|"Produced<br>12 KGM"| n1',
    ]


def test_dot() -> None:
    drawn = to_dot(Genealogy.of(*STORY).graph)
    assert '  n0 [shape=box, label="A\\nFLOUR"];' in drawn
    assert '  n2 [shape=box, style=rounded, label="B / B1"];' in drawn
    assert "style=dashed, label=" in drawn
    assert '  n0 -> n4 [label="Consumed\\n10 KGM"];' in drawn


def test_a_trace_draws_what_it_reached() -> None:
    story = Genealogy.of(moved("PO1", "A", "B"), moved("PO2", "B C", "D"))
    drawn = to_dot(story.trace_back("B"))
    assert 'label="A"' in drawn
    assert 'label="D"' not in drawn
    assert drawn.count("->") == 2


# pydot's parser uses old names of its own library.
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")

HOSTILE = [
    '"];\n evil [label="x',
    "a\\",
    'a\\"b',
    "<script>alert(1)</script>",
    "]) --> n9",
    "a\nb\r\nc",
    "%%{init: {}}%%",
    "#quot;",
    "`code` **bold**",
    "\x00\x1b[31m\u202e",
    "end",
    "click n0 href",
    "<br>",
    "{}|()[]",
    "ü → 漢字",
]


def parsed(text: str) -> tuple[int, int, list[str]]:
    """Nodes, edges and labels of nodes of a DOT document, as pydot reads it."""
    pydot = pytest.importorskip("pydot", reason="pydot reads DOT")
    [graph] = pydot.graph_from_dot_data(text)
    # Empty statements, such as line ends after a semicolon, are read as nodes of odd names.
    nodes = [node for node in graph.get_nodes() if re.fullmatch(r"n\d+", node.get_name())]
    others = {node.get_name() for node in graph.get_nodes()} - {n.get_name() for n in nodes}
    assert not {name for name in others if name.strip('"').replace("\\n", "").strip()}
    return len(nodes), len(graph.get_edges()), [node.get("label") for node in nodes]


def labels_of_dot(text: str) -> list[str]:
    """The labels of nodes, unquoted by the rules of the DOT language."""
    return [
        re.sub(r"\\(.)", lambda m: "\n" if m[1] == "n" else m[1], label)
        for label in re.findall(r'label="((?:[^"\\]|\\.)*)"\];$', text, re.MULTILINE)
    ]


@pytest.mark.parametrize("name", HOSTILE)
def test_no_identifier_breaks_out_of_dot(name: str) -> None:
    story = Genealogy.of(MaterialLot(id=Identifier(name)), moved_named(name))
    drawn = to_dot(story.graph)
    assert parsed(drawn)[:2] == (3, 2)
    assert len(drawn.splitlines()) == 2 + 3 + 2 + 1


def moved_named(name: str) -> Component:
    made = event("PO", line("1", CONSUMED, "x"), line("2", PRODUCED, "y"))
    [told] = made.segment_response
    first, second = told.material_actual
    changed = replace(first, material_lot_id=(Identifier(name),))
    return replace(made, segment_response=(replace(told, material_actual=(changed, second)),))


MERMAID_LINE = re.compile(
    r'  n\d+(\["[^"\[\]{}<>|`]*"\]|\("[^"]*"\)|\(\["[^"\[\]{}<>|`]*"\]\))'
    r'|  n\d+ (-->|-\.->)\|"[^"|`]*"\| n\d+'
    r"|  style n\d+ stroke-dasharray: 5 5"
)


@pytest.mark.parametrize("name", HOSTILE)
def test_no_identifier_breaks_out_of_mermaid(name: str) -> None:
    first, *lines = to_mermaid(Genealogy.of(moved_named(name)).graph).splitlines()
    assert first == "flowchart LR"
    for drawn in lines:
        assert MERMAID_LINE.fullmatch(drawn.replace("<br>", "")), drawn
    assert len(lines) == 3 + 2


TEXT = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=40).filter(str.strip)


@settings(max_examples=150, deadline=None)
@given(TEXT)
def test_labels_of_dot_are_the_identifiers(name: str) -> None:
    story = Genealogy.of(MaterialLot(id=Identifier(name)))
    [label] = labels_of_dot(to_dot(story.graph))
    if name.isprintable():
        assert label == name


@settings(max_examples=150, deadline=None)
@given(TEXT)
def test_labels_of_mermaid_are_the_identifiers(name: str) -> None:
    first, drawn = to_mermaid(Genealogy.of(MaterialLot(id=Identifier(name))).graph).splitlines()
    assert first == "flowchart LR"
    assert MERMAID_LINE.fullmatch(drawn)
    label = re.sub(r"#(\d+);", lambda m: chr(int(m[1])), drawn[6:-2])
    if name.isprintable():
        assert label == name


@settings(max_examples=30, deadline=None)
@given(tangled())
def test_every_node_and_edge_is_drawn(messages: list[Component]) -> None:
    story = Genealogy.of(*messages)
    drawn = to_dot(story.graph)
    nodes, edges, _ = parsed(drawn)
    assert nodes == len(story.lots) + len(story.events)
    assert edges == len(story.edges)
    assert to_mermaid(story.graph).count("-->") + to_mermaid(story.graph).count("-.->") == edges


def test_long_identifiers_are_cut() -> None:
    drawn = to_dot(Genealogy.of(lot("A" * 5000)).graph)
    assert "A" * 80 + "…" in drawn
    assert "A" * 81 not in drawn
