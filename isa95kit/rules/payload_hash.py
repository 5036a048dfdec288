"""The hash of a message in itself, so that a receiver sees whether anything was changed.

B2MML has no element for it, and in UserArea only elements with a known schema are valid. The
vocabulary's own ValueString is one, so that no partner has to load anything:

    <UserArea><ValueString name="PayloadHash" format="SHA-256">9f86d081…</ValueString></UserArea>

The hash is `isa95kit.digest` of the message without this element and without the Signature, which
may be put on afterwards. White space, prefixes and the form (XML, JSON) do not count.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from lxml import etree

from isa95kit.b2mml import TransUserArea
from isa95kit.b2mml.base import NAMESPACE, AnyElement, Component
from isa95kit.document import digest
from isa95kit.rules.parties import area_of
from isa95kit.transactions import application_area

__all__ = ["ALGORITHM", "carried_hashes", "payload_hash", "with_payload_hash"]

ALGORITHM = "SHA-256"
NAME = "PayloadHash"


def payload_hash(message: Component, *, name: str = NAME) -> str:
    """The hash that belongs into a message, in hexadecimal; the one that it carries does not count.

    *name* is the name of the ValueString, as agreed (``carriers.payload_hash``). Raises
    `isa95kit.transactions.NotAMessage` for an object that is no message.

    >>> from isa95kit.b2mml import Identifier, MaterialLot
    >>> from isa95kit.transactions import sync
    >>> message = sync(MaterialLot(id=Identifier("L-1")))
    >>> payload_hash(message) == payload_hash(with_payload_hash(message))
    True
    """
    area = application_area(message)
    kept = tuple(e for e in _content(area.user_area) if _hash(e, name) is None)
    bare: Any = replace(
        area, signature=None, user_area=TransUserArea(content=kept) if kept else None
    )
    changed: Any = message
    return digest(replace(changed, application_area=bare))


def with_payload_hash(message: Component, *, name: str = NAME) -> Component:
    """The message with its hash, in place of one that it carries. Raises as `payload_hash` does.

    >>> from isa95kit.b2mml import Identifier, MaterialLot
    >>> from isa95kit.transactions import sync
    >>> message = with_payload_hash(sync(MaterialLot(id=Identifier("L-1"))))
    >>> carried_hashes(message) == ((ALGORITHM, payload_hash(message)),)
    True
    """
    from xml.sax.saxutils import quoteattr  # which imports urllib.request, ssl and more

    area = application_area(message)
    kept = tuple(e for e in _content(area.user_area) if _hash(e, name) is None)
    carried = AnyElement(
        f'<ValueString xmlns="{NAMESPACE}" format="{ALGORITHM}" name={quoteattr(name)}>'
        f"{payload_hash(message, name=name)}</ValueString>"
    )
    changed: Any = message
    hashed = replace(area, user_area=TransUserArea(content=(*kept, carried)))
    made: Component = replace(changed, application_area=hashed)
    return made


def carried_hashes(message: Component, *, name: str = NAME) -> tuple[tuple[str, str], ...]:
    """The hashes in a message, each as its algorithm and its text; empty where there is none.

    >>> from isa95kit.b2mml import Identifier, MaterialLot
    >>> from isa95kit.transactions import sync
    >>> carried_hashes(sync(MaterialLot(id=Identifier("L-1"))))
    ()
    """
    area = area_of(message)
    found = [_hash(e, name) for e in _content(area.user_area if area else None)]
    return tuple(one for one in found if one is not None)


def _content(area: TransUserArea | None) -> tuple[AnyElement, ...]:
    return area.content if area is not None else ()


def _hash(element: AnyElement, name: str) -> tuple[str, str] | None:
    """Algorithm and text of the element if it carries a hash."""
    if not element.name.endswith("ValueString"):
        return None
    try:
        parser = etree.XMLParser(resolve_entities=False, no_network=True)
        root = etree.fromstring(element.xml, parser)
    except etree.XMLSyntaxError:
        return None
    if root.tag != f"{{{NAMESPACE}}}ValueString" or root.get("name") != name:
        return None
    return root.get("format", ""), "".join((root.text or "").split())
