"""Writes plans as trees, with what the sample's story says in each place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from lxml import etree
from lxml.etree import SubElement

from isa95kit.rules.agreement import Carriers
from isa95kit.samples.generator.envelope import release_id
from isa95kit.samples.generator.parts import series_of
from isa95kit.samples.generator.shapes import Node
from isa95kit.samples.generator.story import Scene, Story, Text
from isa95kit.samples.generator.texts import tell_of
from isa95kit.samples.grammar import Grammar
from isa95kit.samples.plants import Plant

if TYPE_CHECKING:
    from isa95kit.samples.generator.agreed import Agreed

__all__ = ["Writer", "verb_and_noun"]

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
    agreed: Agreed | None = None

    def write(self, plan: Node, told: str, message: str) -> etree._Element:
        """The document of a plan, for the story that *told* seeds.

        *message* seeds what no two messages share.
        """
        verb, noun = "", plan.name
        if any(node.name == "DataArea" for node in plan.nodes):
            verb, noun = verb_and_noun(noun)
        release = self.grammar.components.release
        self._prepare(plan)
        # A default namespace would take in children that have to be in none.
        prefix = "b2mml" if plan.unqualified else None
        names: Any = {prefix: release.namespace}  # lxml-stubs know of no default namespace
        if self.agreed is not None and self.agreed.model.documents.extensions:
            names["own"] = release.extension_namespace
        root = etree.Element(plan.tag, nsmap=names)
        carriers = self.agreed.carriers if self.agreed else Carriers()
        scene = Story(self.plant, told, message, verb, noun, carriers).scene()
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
            if self.agreed is not None:
                values = self.grammar.components.values_of(node.type)
                node.tell = self.agreed.told(node.owner, node.name, values, node.tell)
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
            return found[: node.minimum] if node.minimum else found[-1:]
        return found[: min(node.maximum or node.most, node.most)]


def verb_and_noun(root: str) -> tuple[str, str]:
    """The verb and the noun of a message.

    >>> verb_and_noun("SyncMaterialLot")
    ('Sync', 'MaterialLot')
    """
    verb = next((v for v in _VERBS if root.startswith(v)), "")
    return verb, root.removeprefix(verb)


def _write(element: etree._Element, node: Node, text: Text) -> None:
    if not isinstance(text, str):
        text, attributes = text
        for name, value in attributes.items():
            if name in node.attributes:
                element.set(name, value)
    element.text = text
