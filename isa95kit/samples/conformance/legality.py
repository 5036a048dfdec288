"""Cases of texts on the border between legal and illegal, of each built-in type B2MML uses."""

from __future__ import annotations

from collections.abc import Iterator
from xml.sax.saxutils import escape

from isa95kit.releases import Release
from isa95kit.samples.conformance.case import Area, Case
from isa95kit.samples.conformance.desk import LOT, Desk, attribute, text
from isa95kit.samples.values import ILLEGAL, LEGAL

__all__ = ["legality"]

BLANKS_AROUND = {
    "xsd:dateTime": (" 2026-03-02T14:05:09Z", "2026-03-02T14:05:09Z\n"),
    "xsd:duration": ("P1D ",),
}
"""Legal by the specification, and refused by a parser that many products stand on."""


def legality(release: Release) -> Iterator[Case]:
    """All cases of this module in one release."""
    desk = Desk(release, Area.VALUES)
    for builtin in ("xsd:dateTime", "xsd:duration", "xsd:decimal", "xsd:boolean", "xsd:language"):
        short = builtin.removeprefix("xsd:")
        legal, illegal = _texts(builtin)
        for number, value in enumerate(legal, start=1):
            root, content, path = _written(desk, builtin, value)
            yield desk.valid(
                f"{short} legal {number:02}",
                f"{value!r} is a {short}",
                content,
                *([text(path, value)] if value == value.strip() else ()),
                root=root,
            )
        for number, value in enumerate(illegal, start=1):
            root, content, _ = _written(desk, builtin, value)
            because = f"{value!r} is no {short}"
            yield desk.invalid(f"{short} illegal {number:02}", because, content, root=root)


def _texts(builtin: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What is legal in B2MML, and what is not."""
    legal, illegal = (*LEGAL[builtin], *BLANKS_AROUND.get(builtin, ())), ILLEGAL[builtin]
    if builtin == "xsd:boolean":
        # B2MML narrows truth values down to the two words.
        digits = tuple(value for value in legal if value in ("0", "1"))
        return tuple(value for value in legal if value not in digits), (*illegal, *digits)
    return legal, illegal


def _written(desk: Desk, builtin: str, value: str) -> tuple[str, str, str]:
    """A root, a document with a text of the type, and the path to that text."""
    match builtin:
        case "xsd:dateTime":
            root, content = "SyncMaterialLot", desk.message(time=value)
            return root, content, f"/b:{root}/b:ApplicationArea/b:CreationDateTime"
        case "xsd:duration":
            root, content = desk.segment(value)
            return root, content, f"/b:{root}/b:Duration"
        case "xsd:decimal":
            content = desk.document("BatchSize", f"<Nominal>{escape(value)}</Nominal>")
            return "BatchSize", content, "/b:BatchSize/b:Nominal"
        case "xsd:boolean":
            identifier = "<ID>1</ID>" if desk.release >= Release.V0700 else ""
            of_release = ' releaseID="R"'
            inner = (
                f"{identifier}<SupportedAction{of_release}>{identifier}<TransactionVerb>PROCESS</TransactionVerb>"
                "<TransactionNoun>PERSON</TransactionNoun>"
                f"<InformationUser>{escape(value)}</InformationUser></SupportedAction>"
            )
            path = "/b:TransactionProfile/b:SupportedAction/b:InformationUser"
            content = desk.document("TransactionProfile", inner, of_release)
            return "TransactionProfile", content, path
        case _:
            written = attribute("languageID", value)
            content = desk.lot(f"<Description{written}>d</Description>")
            return "MaterialLot", content, f"{LOT}/b:Description/@languageID"
