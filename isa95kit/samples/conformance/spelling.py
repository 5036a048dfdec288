"""Cases of spelling: prefixes, encodings and all that means the same document."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from isa95kit.releases import Release
from isa95kit.samples.conformance.case import Area, Case, Fact, Kind
from isa95kit.samples.conformance.desk import LOT, XSI_NS, Desk, text

__all__ = ["spelling"]

NAME = "Löschwasser 混合槽 Ω"


def spelling(release: Release) -> Iterator[Case]:
    """All cases of this module in one release."""
    yield from _namespaces(Desk(release, Area.NAMESPACES))
    yield from _encodings(Desk(release, Area.ENCODINGS))


def _namespaces(desk: Desk) -> Iterator[Case]:
    own = desk.release.namespace
    content = "<{0}ID>LOT-1</{0}ID><{0}Description>d</{0}Description>"
    facts = (text(f"{LOT}/b:ID", "LOT-1"), text(f"{LOT}/b:Description", "d"))
    for name, prefix in (("b", "b:"), ("an unusual prefix", "_x-1.y:"), ("a capital", "B2MML:")):
        declared = f' xmlns:{prefix[:-1]}="{own}"'
        inner = content.format(prefix)
        document = f"<{prefix}MaterialLot{declared}>{inner}</{prefix}MaterialLot>"
        yield desk.valid(f"prefix {name}", f"all names have a prefix: {name}", document, *facts)
    each = content.replace("<{0}ID", '<{0}ID xmlns="{1}"').format("", own)
    each = each.replace("<Description", f'<Description xmlns="{own}"')
    document = f'<MaterialLot xmlns="{own}">{each}</MaterialLot>'
    yield desk.valid("declared anew", "the namespace is declared on each element", document, *facts)
    mixed = f'<MaterialLot xmlns="{own}" xmlns:c="{own}" xmlns:b="{own}">'
    mixed += "<c:ID>LOT-1</c:ID><b:Description>d</b:Description></MaterialLot>"
    yield desk.valid("three prefixes", "one namespace by three prefixes", mixed, *facts)
    shadowed = (
        f'<b:MaterialLot xmlns:b="{own}"><c:ID xmlns:c="{own}" xmlns:b="urn:other">LOT-1</c:ID>'
    )
    shadowed += "<b:Description>d</b:Description></b:MaterialLot>"
    yield desk.valid(
        "prefix with another meaning inside", "a prefix is declared anew", shadowed, *facts
    )
    nil = (
        f'<MaterialLot xmlns="{own}"><ID>LOT-1</ID><Quantity><QuantityString>1</QuantityString>'
        f'<DataType>decimal</DataType><UnitOfMeasure xmlns:i="{XSI_NS}" i:nil="true"/></Quantity>'
        "</MaterialLot>"
    )
    unit = Fact(f"{LOT}/b:Quantity/b:UnitOfMeasure", Kind.NIL, "true")
    yield desk.valid("xsi by another prefix", "xsi is a prefix like any other", nil, unit)
    located = f' xsi:schemaLocation="{own} http://example.org/none/AllSchemas.xsd"'
    lot = desk.document("MaterialLot", content.format(""), located)
    yield desk.valid(
        "schema location", "a schema location is a hint, which nobody has to follow", lot, *facts
    )
    plain = desk.lot()
    others = {
        "none": "",
        "of a plant": "urn:example:plant",
        "with a slash behind": f"{own}/",
        "in small letters": own.lower(),
        "of no release": "http://www.mesa.org/xml/B2MML-V0999",
    }
    for name, namespace in others.items():
        declared = f'xmlns="{namespace}"' if namespace else ""
        wrong = plain.replace(f'xmlns="{own}"', declared)
        yield desk.invalid(f"wrong namespace {name}", "the namespace is not the release's", wrong)
    yield desk.invalid(
        "default namespace taken back",
        "the ID is in no namespace",
        desk.document("MaterialLot", '<ID xmlns="">LOT-1</ID>'),
    )
    undeclared = plain.replace("<ID>", "<q:ID>").replace("</ID>", "</q:ID>")
    yield desk.invalid(
        "undeclared prefix", "the prefix is not declared", undeclared, well_formed=False
    )


def _encodings(desk: Desk) -> Iterator[Case]:
    lot = desk.lot(f"<Description>{NAME}</Description>")
    fact = text(f"{LOT}/b:Description", NAME)

    def headed(name: str) -> str:
        return f'<?xml version="1.0" encoding="{name}"?>\n{lot}'

    latin = lot.replace(NAME, "Löschwasser").replace("ID>LOT-1", "ID>Größe")
    spelled: dict[str, tuple[str, bytes]] = {
        "utf-8": ("UTF-8, declared", headed("UTF-8").encode()),
        "no declaration": ("UTF-8 by default", lot.encode()),
        "utf-8 with mark": ("UTF-8 with a byte order mark", headed("UTF-8").encode("utf-8-sig")),
        "utf-16 little": (
            "UTF-16, little-endian",
            b"\xff\xfe" + headed("UTF-16").encode("utf-16-le"),
        ),
        "utf-16 big": ("UTF-16, big-endian", b"\xfe\xff" + headed("UTF-16").encode("utf-16-be")),
        "ascii": (
            "US-ASCII, with character references",
            headed("US-ASCII").encode("ascii", "xmlcharrefreplace"),
        ),
        "standalone": ("a standalone document", lot.encode().join((_STANDALONE, b""))),
    }
    for name, (title, data) in spelled.items():
        yield desk.valid(name, title, data, fact)
    one = f'<?xml version="1.0" encoding="ISO-8859-1"?>\n{latin}'.encode("latin-1")
    yield desk.valid(
        "iso-8859-1",
        "ISO-8859-1",
        one,
        text(f"{LOT}/b:ID", "Größe"),
        text(f"{LOT}/b:Description", "Löschwasser"),
    )
    texts = {
        "CDATA": ("a CDATA section", "<![CDATA[a < b & c]]>", "a < b & c"),
        "character references": ("character references", "&#65;&#x2126;&#13;&#9;", "A\u2126\r\t"),
        "predefined entities": ("the five entities", "&lt;&gt;&amp;&quot;&apos;", "<>&\"'"),
        "line ends": ("line ends become one line feed", "a\r\nb\rc", "a\nb\nc"),
        "blanks": ("blanks around and inside", "  a  b  ", "  a  b  "),
        "tabs and lines": ("tabs and lines", "\ta\n\nb\t", "\ta\n\nb\t"),
        "no-break space": ("a no-break space is no blank", "\u00a0a\u00a0", "\u00a0a\u00a0"),
        "beyond the basic plane": ("a character of four bytes", "\U00020000", "\U00020000"),
        "combining": ("a letter and its accent apart", "e\u0301", "e\u0301"),
        "comment inside": ("a comment splits no text", "a<!-- x -->b", "ab"),
        "instruction inside": ("a processing instruction splits no text", "a<?x y?>b", "ab"),
    }
    for name, (title, written, meant) in texts.items():
        content = desk.lot(f"<Description>{written}</Description>")
        yield desk.valid(f"text {name}", title, content, text(f"{LOT}/b:Description", meant))
    quoted = desk.document("MaterialLot", "<ID schemeID='a\"b&#10;c&#9;d'>LOT-1</ID>")
    at = f"{LOT}/b:ID/@schemeID"
    yield desk.valid(
        "attribute", "quotes and line ends in an attribute", quoted, text(at, 'a"b\nc\td')
    )
    folded = desk.document("MaterialLot", '<ID schemeID="a\nb\tc">LOT-1</ID>')
    yield desk.valid(
        "attribute folded", "a line end written as such is a blank there", folded, text(at, "a b c")
    )
    around = f"<!-- before -->\n<?plant x?>{desk.lot()}<!-- behind -->\n"
    yield desk.valid("around", "comments around the document", around, text(f"{LOT}/b:ID", "LOT-1"))
    plain = desk.lot(f"<Description>{NAME}</Description>").encode()
    for name, because, data in (
        (
            "wrong encoding",
            "the bytes are not those of UTF-8",
            one.replace(b"ISO-8859-1", b"UTF-8"),
        ),
        ("unknown encoding", "there is no such encoding", headed("PLANT-7").encode()),
        ("cut off", "the document ends in the middle", plain[: len(plain) // 2]),
        ("two roots", "a document has one root", plain + plain),
        ("text behind", "text behind the root", plain + b"and so on"),
        ("empty", "there is nothing", b""),
        ("bare ampersand", "a bare ampersand", plain.replace(b"LOT-1", b"A & B")),
        ("control character", "a character XML does not have", plain.replace(b"LOT-1", b"A\x0bB")),
        ("unknown entity", "an entity nobody declared", plain.replace(b"LOT-1", b"&lot;")),
        ("attribute twice", "an attribute stands twice", plain.replace(b"<ID", b'<ID a="" a=""')),
        ("tags crossed", "tags are crossed", plain.replace(b"</ID>", b"</MaterialLot>", 1)),
    ):
        refused = desk.invalid(f"not well-formed {name}", because, data, well_formed=False)
        yield replace(refused, content=data)


_STANDALONE = b'<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n'
