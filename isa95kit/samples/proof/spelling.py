"""Writes a tree as bytes in one of the many ways that mean the same document.

lxml's own serialiser keeps prefixes and never takes a default namespace back, so an element
without a namespace would silently fall into it; here every element says where it belongs.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from isa95kit.samples.grammar import XSI

__all__ = ["Spelling", "spell"]

_XML = "{http://www.w3.org/XML/1998/namespace}"


@dataclass(frozen=True, slots=True)
class Spelling:
    """How to write a document: an empty ``prefix`` makes the main namespace the default one."""

    prefix: str = ""
    xsi: str = "xsi"
    quote: str = '"'
    declaration: bool = True
    encoding: str = "utf-8"
    cdata: bool = False
    short: bool = True
    indent: bool = False

    @classmethod
    def random(cls, rng: random.Random) -> Spelling:
        """A way of writing picked at random."""
        return cls(
            prefix=rng.choice(("", "", "b", "b2mml", "ns0")),
            xsi=rng.choice(("xsi", "i")),
            quote=rng.choice("\"'"),
            declaration=rng.random() < 0.7,
            encoding=rng.choice(("utf-8", "utf-8", "utf-8", "utf-16")),
            cdata=rng.random() < 0.1,
            short=rng.random() < 0.7,
            indent=rng.random() < 0.3,
        )


def spell(root: etree._Element, main: str, spelling: Spelling) -> bytes:
    """The document as bytes; *main* is the namespace that gets ``spelling.prefix``."""
    head = ""
    if spelling.declaration:
        q = spelling.quote
        head = f"<?xml version={q}1.0{q} encoding={q}{spelling.encoding}{q}?>\n"
    text = head + "".join(_Writer(main, spelling).document(root))
    if spelling.encoding == "utf-16":
        return text.encode("utf-16")  # with the byte order mark it needs
    return text.encode(spelling.encoding, "xmlcharrefreplace")


@dataclass(frozen=True, slots=True)
class _Writer:
    main: str
    spelling: Spelling

    def document(self, root: etree._Element) -> Iterator[str]:
        q, s = self.spelling.quote, self.spelling
        scope = f" xmlns:{s.xsi}={q}{XSI[1:-1]}{q}"
        if s.prefix:
            scope += f" xmlns:{s.prefix}={q}{self.main}{q}"
        yield from self.element(root, "", scope, 0)

    def element(
        self, element: etree._Element, default: str, scope: str, depth: int
    ) -> Iterator[str]:
        name, default, declared = self.name(str(element.tag), default)
        attributes = "".join(self.attribute(element, key, default) for key in element.attrib)
        yield f"<{name}{scope}{declared}{attributes}"
        if len(element) == 0 and not element.text and self.spelling.short:
            yield "/>"
            return
        yield ">"
        if element.text:
            yield self.text(element.text)
        spaced = self.spelling.indent and self.is_spaced(element)
        for child in element:
            if spaced:
                yield "\n" + "  " * (depth + 1)
            if isinstance(child, etree._Comment):
                yield f"<!--{child.text}-->"
            elif isinstance(child, etree._ProcessingInstruction):
                yield f"<?{child.target!s} {child.text or ''}?>"
            else:
                yield from self.element(child, default, "", depth + 1)
            if child.tail:
                yield self.text(child.tail)
        if spaced:
            yield "\n" + "  " * depth
        yield f"</{name}>"

    def is_spaced(self, element: etree._Element) -> bool:
        """True where indentation is nothing but indentation."""
        found = any(isinstance(child.tag, str) for child in element)
        return found and not element.text and not any(child.tail for child in element)

    def name(self, tag: str, default: str) -> tuple[str, str, str]:
        """Qualified name, default namespace from here on, and the declaration it needs."""
        namespace, local = _split(tag)
        if namespace == self.main and self.spelling.prefix:
            return f"{self.spelling.prefix}:{local}", default, ""
        if namespace == default:
            return local, default, ""
        q = self.spelling.quote
        return local, namespace, f" xmlns={q}{_escaped(namespace, q)}{q}"

    def attribute(self, element: etree._Element, key: str | bytes, default: str) -> str:
        namespace, local = _split(str(key))
        q = self.spelling.quote
        value = str(element.get(key))
        declared = ""
        if str(key) == XSI + "type":
            value, declared = self.type_name(element, value, default)
        value = _escaped(value, q)
        if not namespace:
            return f" {local}={q}{value}{q}"
        if namespace == XSI[1:-1]:
            return f"{declared} {self.spelling.xsi}:{local}={q}{value}{q}"
        if namespace == _XML[1:-1]:
            return f" xml:{local}={q}{value}{q}"
        # The local name serves as prefix: no two attributes of an element then collide.
        return f" xmlns:_{local}={q}{_escaped(namespace, q)}{q} _{local}:{local}={q}{value}{q}"

    def type_name(self, element: etree._Element, value: str, default: str) -> tuple[str, str]:
        """An ``xsi:type`` with the prefix that holds in the text written here."""
        prefix, colon, local = value.partition(":")
        namespace = element.nsmap.get(prefix) if colon else None
        if namespace is None:
            return value, ""
        if namespace == self.main and self.spelling.prefix:
            return f"{self.spelling.prefix}:{local}", ""
        if namespace == default:
            return local, ""
        return f"_t:{local}", f" xmlns:_t={self.spelling.quote}{namespace}{self.spelling.quote}"

    def text(self, text: str) -> str:
        if self.spelling.cdata and "\r" not in text and text.strip():
            return "<![CDATA[" + text.replace("]]>", "]]]]><![CDATA[>") + "]]>"
        return _escaped_text(text)


def _split(tag: str) -> tuple[str, str]:
    if tag.startswith("{"):
        namespace, _, local = tag[1:].partition("}")
        return namespace, local
    return "", tag


def _escaped_text(text: str) -> str:
    if text.isalnum():
        return text
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return escaped.replace("\r", "&#13;")


def _escaped(value: str, quote: str) -> str:
    if value.isalnum():
        return value
    escaped = value.replace("&", "&amp;").replace("<", "&lt;").replace("\r", "&#13;")
    escaped = escaped.replace("\t", "&#9;").replace("\n", "&#10;")
    return escaped.replace(quote, "&quot;" if quote == '"' else "&apos;")
