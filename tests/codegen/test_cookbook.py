"""The cookbook: a page a flow, with its messages, its code and its rules."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from codegen import cookbook
from isa95kit.rules.registry import RULES
from isa95kit.samples.scenarios import FLOWS

ROOT = Path(__file__).resolve().parents[2]


@cache
def pages() -> dict[str, str]:
    return cookbook.pages()


@pytest.mark.parametrize("name", FLOWS)
def test_each_flow_has_a_page_with_all_it_needs(name: str) -> None:
    page = pages()[f"{name}.md"]
    assert "sequenceDiagram" in page
    assert "```xml" in page
    assert "```python" in page
    assert "## What goes wrong" in page
    assert "{{" not in page
    assert "[[" not in page


def test_rules_are_named_by_links_to_their_places() -> None:
    known = {rule.id for rule in RULES}
    named = set()
    for page in pages().values():
        for area, rule in re.findall(r"\.\./reference/rules/(\w+)\.md#([A-Z]+-\d+)", page):
            named.add(rule)
            assert f"{{ #{rule} }}" in (ROOT / f"docs/reference/rules/{area}.md").read_text("utf-8")
    assert named <= known
    assert len(named) > 50


def test_pages_are_in_the_menu_and_in_the_index() -> None:
    menu = (ROOT / "mkdocs.yml").read_text("utf-8")
    for name in pages():
        assert f"cookbook/{name}" in menu
        assert name == "index.md" or f"({name})" in pages()["index.md"]


def test_a_flow_without_a_text_is_missed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "index.md").write_text("# Cookbook\n")
    monkeypatch.setattr(cookbook, "TEXTS", tmp_path)
    with pytest.raises(LookupError, match="consumption"):
        cookbook.pages()
