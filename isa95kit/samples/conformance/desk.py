"""Where the documents of the hand-designed cases are written: the same few objects, any release."""

from __future__ import annotations

from dataclasses import dataclass, replace
from xml.sax.saxutils import escape, quoteattr

from isa95kit.releases import Release
from isa95kit.samples.conformance.case import FOREIGN, Area, Case, Fact, Kind, Verdict

__all__ = ["LOT", "XSI_NS", "Desk", "attribute", "quantity", "slug", "text"]

XSI_NS = "http://www.w3.org/2001/XMLSchema-instance"

LOT = "/b:MaterialLot"


@dataclass(frozen=True, slots=True)
class Desk:
    """Writes cases of one area in one release."""

    release: Release
    area: Area

    def valid(
        self, name: str, title: str, content: bytes | str, *facts: Fact, root: str = "MaterialLot"
    ) -> Case:
        """A case whose document is valid and has to survive."""
        data = content if isinstance(content, bytes) else content.encode()
        place = f"{self.release}/{slug(self.area)}/{slug(name)}"
        return Case(place, self.area, title, self.release, root, data, facts=facts, round_trip=True)

    def invalid(
        self,
        name: str,
        because: str,
        content: bytes | str,
        *,
        root: str = "MaterialLot",
        well_formed: bool = True,
    ) -> Case:
        """A case whose document has to be refused."""
        made = self.valid(name, because, content, root=root)
        return replace(
            made,
            verdict=Verdict.INVALID,
            because=because,
            round_trip=False,
            well_formed=well_formed,
        )

    def document(self, root: str, inner: str, attributes: str = "") -> str:
        """A document in the release's namespace, which is the default one in it."""
        names = f'xmlns="{self.release.namespace}" xmlns:xsi="{XSI_NS}" xmlns:p="{FOREIGN}"'
        names += f' xmlns:x="{self.release.extension_namespace}"'
        return f"<{root} {names}{attributes}>{inner}</{root}>\n"

    def lot(self, inner: str = "", before: str = "", lot_id: str = "LOT-1") -> str:
        """A material lot with elements behind its ID, *before* standing in front of it."""
        return self.document("MaterialLot", f"{before}<ID>{escape(lot_id)}</ID>{inner}")

    def message(self, user_area: str = "", time: str = "2026-03-02T14:05:09+01:00") -> str:
        """A message that publishes one lot, with content for the user area."""
        area = f"<UserArea>{user_area}</UserArea>" if user_area else ""
        return self.document(
            "SyncMaterialLot",
            f"<ApplicationArea><CreationDateTime>{escape(time)}</CreationDateTime>{area}"
            "</ApplicationArea><DataArea><Sync/><MaterialLot><ID>LOT-1</ID></MaterialLot>"
            "</DataArea>",
            ' releaseID="R"',
        )

    def segment(self, duration: str) -> tuple[str, str]:
        """Name of a kind of segment the release has, and a document of one with a duration."""
        old = self.release < Release.V0700
        name = "ProcessSegment" if old else "OperationsSegment"
        inner = f"<ID>MIX</ID><Duration>{escape(duration)}</Duration>"
        return name, self.document(name, inner)

    def header(self, inner: str) -> str:
        """A general recipe with content for its header."""
        return self.document("GRecipe", f"<ID>R-1</ID>{inner}")


def quantity(value: str, unit: str = "<UnitOfMeasure>KGM</UnitOfMeasure>") -> str:
    """A quantity; *value* is text, *unit* the element."""
    return (
        f"<Quantity><QuantityString>{escape(value)}</QuantityString>"
        f"<DataType>decimal</DataType>{unit}</Quantity>"
    )


def attribute(name: str, value: str) -> str:
    """An attribute with a blank before it."""
    return f" {name}={quoteattr(value)}"


def slug(text: str) -> str:
    """A name fit for a file and an id: small letters, digits and hyphens.

    >>> slug("absent, empty, nil")
    'absent-empty-nil'
    """
    return "-".join(
        "".join(c if c.isalnum() and c.isascii() else " " for c in text).lower().split()
    )


def text(path: str, value: str) -> Fact:
    """The fact that a text stands at a place."""
    return Fact(path, Kind.TEXT, value)
