"""Broken content of wildcards and extension slots: XSD-5xx."""

from __future__ import annotations

from isa95kit.samples.broken.breaks import ALL, NEWEST, Break
from isa95kit.samples.broken.building import broken_schema
from isa95kit.samples.broken.templates import LOT, LOT_MESSAGE

__all__ = ["BREAKS"]

_PLANT = '<plant:Colour xmlns:plant="urn:example:plant">blue</plant:Colour>'

_EXTENSION = """<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema"
    targetNamespace="$namespace-AllExtensions" elementFormDefault="qualified">
  <xsd:group name="MaterialLot">
    <xsd:sequence>
      <xsd:element name="Sampled" type="xsd:boolean" minOccurs="0"/>
    </xsd:sequence>
  </xsd:group>
</xsd:schema>
"""

_SAMPLED_LOT = LOT.replace(
    "</MaterialLot>",
    '<x:Sampled xmlns:x="$namespace-AllExtensions">true</x:Sampled></MaterialLot>',
)

_CARRYING = LOT_MESSAGE.replace(
    "</BODID>", "</BODID><UserArea><MaterialLot><ID>$other_lot</ID></MaterialLot></UserArea>"
)

_USER_AREA = "/SyncMaterialLot/ApplicationArea/UserArea"

BREAKS: tuple[Break, ...] = (
    broken_schema(
        "XSD-501",
        "own-element",
        "a lot has an element of the plant's namespace that no schema declares",
        LOT,
        "</MaterialLot>",
        f"{_PLANT}</MaterialLot>",
        "/MaterialLot/Colour",
        releases=ALL[1:],
    ),
    broken_schema(
        "XSD-502",
        "no-slot",
        "an application area has an element of the plant's namespace, and no slot for it",
        LOT_MESSAGE,
        "</BODID>",
        f"</BODID>{_PLANT}",
        "/SyncMaterialLot/ApplicationArea/Colour",
    ),
    broken_schema(
        "XSD-503",
        "not-declared",
        "UserArea holds an element that no schema declares",
        LOT_MESSAGE,
        "</BODID>",
        f"</BODID><UserArea>{_PLANT}</UserArea>",
        f"{_USER_AREA}/Colour",
    ),
    broken_schema(
        "XSD-503",
        "not-global",
        "UserArea holds an element that the release knows inside others alone",
        _CARRYING,
        "<UserArea>",
        "<UserArea><LotColour>blue</LotColour>",
        f"{_USER_AREA}/LotColour",
    ),
    broken_schema(
        "XSD-101",
        "in-user-area",
        "an object in UserArea lacks its ID",
        _CARRYING,
        "<ID>$other_lot</ID>",
        "",
        f"{_USER_AREA}/MaterialLot",
    ),
    broken_schema(
        "XSD-504",
        "no-boolean",
        "an element of the plant's own schema has a value that it does not allow",
        _SAMPLED_LOT,
        ">true</x:Sampled>",
        ">yes</x:Sampled>",
        "/MaterialLot/Sampled",
        releases=NEWEST,
        extensions=_EXTENSION,
    ),
)
