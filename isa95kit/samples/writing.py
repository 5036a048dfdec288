"""Writes plans as trees, with what the sample's story says in each place."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

from lxml import etree

from isa95kit.samples.grammar import Grammar
from isa95kit.samples.plants import Plant
from isa95kit.samples.shapes import Node

__all__ = ["Writer"]

_PLAIN = {
    "xsd:string": "text",
    "xsd:normalizedString": "text",
    "xsd:token": "text",
    "xsd:language": "en",
    "xsd:anyURI": "https://example.org",
    "xsd:decimal": "1",
    "xsd:boolean": "true",
    "xsd:base64Binary": "Zm9v",
    "xsd:dateTime": "2026-03-02T06:00:00+01:00",
    "xsd:duration": "PT1H",
}


@dataclass
class Writer:
    """Writes the documents of one release and one plant."""

    grammar: Grammar
    plant: Plant

    def write(self, plan: Node, rng: random.Random) -> etree._Element:
        """The document of a plan."""
        root = etree.Element(plan.tag, nsmap=self._prefixes(plan))
        self._fill(root, plan)
        return root

    def _prefixes(self, plan: Node) -> dict[str | None, str]:
        release = self.grammar.components.release
        return {"b2mml": release.namespace}

    def _fill(self, element: etree._Element, node: Node) -> None:
        for name, attribute in self.grammar.attributes(node.type).items():
            if attribute.required:
                element.set(name, self._text(attribute.type))
        if self.grammar.is_text(node.type):
            element.text = self._text(node.type)
            return
        for child in node.nodes:
            for _ in range(child.minimum):
                self._fill(etree.SubElement(element, child.tag), child)

    def _text(self, type_name: str) -> str:
        if values := self.grammar.components.values_of(type_name):
            return values[0]
        declared = self.grammar.components.types.get(type_name)
        if patterns := getattr(declared, "patterns", ()):
            return str(patterns[0])
        return _PLAIN[self.grammar.builtin(type_name)]
