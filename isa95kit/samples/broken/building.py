"""Makes pairs of documents from a template and a change of it."""

from __future__ import annotations

import re
from functools import partial, reduce

from lxml import etree

from isa95kit.b2mml import BatchProductionRecord
from isa95kit.binding.limits import DEFAULT, Limits
from isa95kit.document import read, to_json
from isa95kit.findings import Layer, Severity
from isa95kit.releases import Release
from isa95kit.rules.payload_hash import payload_hash
from isa95kit.rules.signatures import change_indication
from isa95kit.samples.broken.breaks import (
    ALL,
    NEWEST,
    Break,
    Change,
    Pair,
    filled,
    one_line,
    swap,
)
from isa95kit.samples.broken.words import Words

__all__ = [
    "DECLARATION",
    "Swaps",
    "broken_json",
    "broken_markup",
    "broken_rule",
    "broken_schema",
    "empty",
    "nested",
]

DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'

Swaps = tuple[tuple[str, str], ...]

_HASH = "PAYLOAD-HASH"
_SIGNED = "SIGNED-CONTENT"


def broken_schema(
    rule: str,
    name: str,
    does: str,
    template: str,
    old: str,
    new: str,
    path: str,
    *,
    releases: tuple[Release, ...] = ALL,
    severity: Severity = Severity.ERROR,
    extensions: str = "",
    also: Swaps = (),
) -> Break:
    """A break of the schema: in *template*, *old* is replaced by *new*.

    *also* are further swaps, for an end tag. *extensions* is the template of a schema of the
    plant's own elements.
    """
    return Break(
        rule=rule,
        name=name,
        does=does,
        path=path,
        root=_root(template),
        layer=Layer.SCHEMA,
        build=partial(_pair, template, _swaps((old, new), *also), extensions),
        releases=releases,
        severity=severity,
    )


def broken_rule(
    rule: str,
    name: str,
    does: str,
    template: str,
    old: str,
    new: str,
    path: str,
    *,
    severity: Severity = Severity.ERROR,
    profile: str = "gxp",
    layer: Layer = Layer.RULE,
    also: Swaps = (),
    also_json: bool = True,
    after_hashing: bool = False,
) -> Break:
    """A break of a business rule; hashes and signatures are made after the change.

    *profile* is one of `isa95kit.samples.broken.profiles`, *also* are further swaps.
    *also_json* says whether the mistake can be told in JSON too. With *after_hashing* the document
    is changed when hashes are there already.
    """
    make = _changed_afterwards if after_hashing else _sealed
    return Break(
        rule=rule,
        name=name,
        does=does,
        path=path,
        root=_root(template),
        layer=layer,
        build=partial(make, template, _swaps((old, new), *also)),
        releases=NEWEST,
        severity=severity,
        profile=profile,
        also_json=also_json,
    )


def broken_markup(
    rule: str,
    name: str,
    does: str,
    template: str,
    old: str,
    new: str,
    path: str = "",
    *,
    encoding: str = "utf-8",
    limits: Limits = DEFAULT,
) -> Break:
    """A break of the rules of XML itself; *encoding* is that of the broken document's octets."""
    return Break(
        rule=rule,
        name=name,
        does=does,
        path=path,
        root=_root(template),
        layer=Layer.SYNTAX,
        build=partial(_markup, template, swap(old, new), encoding, limits),
        releases=ALL,
    )


def broken_json(
    rule: str,
    name: str,
    does: str,
    template: str,
    old: str,
    new: str,
    path: str,
    *,
    encoding: str = "utf-8",
    limits: Limits = DEFAULT,
) -> Break:
    """A break of a JSON document, made of an XML template; *old* is a piece of the JSON text."""
    return Break(
        rule=rule,
        name=name,
        does=does,
        path=path,
        root=_root(template),
        layer=Layer.SYNTAX if rule.startswith("JSON-") else Layer.SCHEMA,
        build=partial(_json, template, swap(old, new), encoding, limits),
        releases=NEWEST,
        form="json",
    )


def empty(template: str, words: Words) -> Pair:
    """Nothing at all, in place of a document."""
    return Pair(_indented(_spelled_out(template, words)), b"")


def nested(words: Words) -> Pair:
    """Sublots in sublots, two levels and more than libxml2 and our limits allow."""
    depth = DEFAULT.depth

    def lot(levels: int) -> bytes:
        inside = "".join(f"<MaterialSubLot><ID>$lot-{n}</ID>" for n in range(levels))
        template = f"<MaterialLot><ID>$lot</ID>{inside}{'</MaterialSubLot>' * levels}</MaterialLot>"
        return (DECLARATION + _spelled_out(template, words)).encode()

    return Pair(lot(1), lot(depth))


def _swaps(*pairs: tuple[str, str]) -> Change:
    changes = [swap(old, new) for old, new in pairs]
    return lambda text, words: reduce(lambda so_far, change: change(so_far, words), changes, text)


def _pair(template: str, change: Change, extensions: str, words: Words) -> Pair:
    text = _spelled_out(template, words)
    own = filled(extensions, words)
    return Pair(_indented(text), _indented(change(text, words)), extensions=own)


def _sealed(template: str, change: Change, words: Words) -> Pair:
    text = _spelled_out(template, words)
    return Pair(_indented(_seal(text)), _indented(_seal(change(text, words))))


def _changed_afterwards(template: str, change: Change, words: Words) -> Pair:
    text = _seal(_spelled_out(template, words))
    return Pair(_indented(text), _indented(change(text, words)))


def _markup(template: str, change: Change, encoding: str, limits: Limits, words: Words) -> Pair:
    clean = _indented(_spelled_out(template, words))
    return Pair(clean, change(clean.decode(), words).encode(encoding), limits)


def _json(template: str, change: Change, encoding: str, limits: Limits, words: Words) -> Pair:
    message = read(_spelled_out(template, words).encode()).message
    clean = to_json(message, pretty=True)
    broken = change(clean, words)
    return Pair(clean.encode(), broken.encode(encoding, "surrogatepass"), limits)


def _root(template: str) -> str:
    found = re.search(r"<(\w+)", template)
    if found is None:
        raise ValueError(f"no element in {template!r}")
    return found[1]


def _spelled_out(template: str, words: Words) -> str:
    """The document of a template on one line, with its namespace, a message with its releaseID."""
    text = filled(one_line(template), words)
    start = f"<{_root(text)}"
    declared = f' xmlns="{words.release.namespace}"'
    if "<ApplicationArea>" in text and start != "<ConfirmBOD":
        declared += f' releaseID="{words.release}"'
    return text.replace(start, start + declared, 1)


def _seal(text: str) -> str:
    """The document with the hashes of what it says where a template left room for them."""
    if _SIGNED in text:
        record = read(text.encode()).message
        if not isinstance(record, BatchProductionRecord) or record.comments is None:
            raise TypeError("only a comment of a BatchProductionRecord can be signed here")
        text = text.replace(_SIGNED, change_indication(record.comments.comment[0]))
    if _HASH in text:
        text = text.replace(_HASH, payload_hash(read(text.encode()).message))
    return text


def _indented(text: str) -> bytes:
    """The document as people write it; on one line where lxml cannot read it."""
    try:
        root = etree.fromstring(text.encode())
    except etree.XMLSyntaxError:
        return (DECLARATION + text).encode()
    etree.indent(root)
    body: str = etree.tostring(root, encoding="unicode")
    return (DECLARATION + body + "\n").encode()
