"""Writes plans as trees, with what the sample's story says in each place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from lxml import etree
from lxml.etree import SubElement

from isa95kit.samples.envelope import release_id
from isa95kit.samples.grammar import Grammar
from isa95kit.samples.parts import series_of
from isa95kit.samples.plants import Plant
from isa95kit.samples.shapes import Node
from isa95kit.samples.story import Scene, Story, Text
from isa95kit.samples.texts import tell_of

__all__ = ["Writer"]

_VERBS = (
    "Get",
    "Show",
    "Process",
    "Acknowledge",
    "Change",
    "Respond",
    "Cancel",
    "Sync",
    "Notify",
    "Confirm",
)


@dataclass
class Writer:
    """Writes the documents of one release and one plant."""

    grammar: Grammar
    plant: Plant

    def write(self, plan: Node, told: str, message: str) -> etree._Element:
        """The document of a plan, for the story that *told* seeds.

        *message* seeds what no two messages share.
        """
        verb, noun = "", plan.name
        if any(node.name == "DataArea" for node in plan.nodes):
            verb = next((v for v in _VERBS if noun.startswith(v)), "")
            noun = noun.removeprefix(verb)
        release = self.grammar.components.release
        self._prepare(plan)
        # A default namespace would take in children that have to be in none.
        prefix = "b2mml" if plan.unqualified else None
        names: Any = {prefix: release.namespace}  # lxml-stubs know of no default namespace
        root = etree.Element(plan.tag, nsmap=names)
        scene = Story(self.plant, told, message, verb, noun).scene()
        if plan.series is not None:
            scene = (*plan.series(scene), scene)[0]
        self._fill(root, plan, scene)
        return root

    def _prepare(self, node: Node) -> None:
        """Work out, once for each plan, what to ask for texts and parts."""
        if node.ready:
            return
        node.ready = True
        release = self.grammar.components.release
        attributes = self.grammar.attributes(node.type)
        node.attributes = frozenset(attributes)
        if "releaseID" in attributes and attributes["releaseID"].required:
            node.fixed = (("releaseID", release_id(release)),)
        if self.grammar.is_text(node.type):
            node.tell = tell_of(self.grammar, node.owner, node.name, node.type)
            return
        node.series = series_of(node.owner, node.name)
        for child in node.nodes:
            self._prepare(child)
            node.unqualified |= child.unqualified or child.tag[0] != "{"
        if node.again is not None:
            self._prepare(node.again)

    def _fill(self, element: etree._Element, node: Node, scene: Scene) -> None:
        for name, text in node.fixed:
            element.set(name, text)
        if node.tell is not None:
            _write(element, node, node.tell(scene))
            return
        for child in node.nodes:
            if child.tell is not None:
                text = child.tell(scene)
                if text or child.minimum:
                    made = SubElement(element, child.tag)
                    if text.__class__ is str:
                        made.text = text
                    else:
                        _write(made, child, text)
                continue
            form = child
            for one in self._scenes(child, scene):
                if scene.wild:
                    one = one.on(wild="part")
                elif child.asks and scene.story.verb == "Get":
                    one = one.on(wild="noun")
                self._fill(SubElement(element, child.tag), form, one)
                form = child.again or child

    @staticmethod
    def _scenes(node: Node, scene: Scene) -> Sequence[Scene]:
        if node.series is None:
            return (scene,) * max(node.minimum, 1)
        found = node.series(scene)
        if len(found) < node.minimum:
            return [*found, *[scene] * (node.minimum - len(found))]
        if not node.wanted:
            return found[: max(node.minimum, 1)]
        return found[: min(node.maximum or node.most, node.most)]


def _write(element: etree._Element, node: Node, text: Text) -> None:
    if not isinstance(text, str):
        text, attributes = text
        for name, value in attributes.items():
            if name in node.attributes:
                element.set(name, value)
    element.text = text
