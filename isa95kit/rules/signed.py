"""What the Signature of a message states: signer, time and meaning."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from isa95kit.b2mml import TransSignature
from isa95kit.b2mml.base import NAMESPACE

__all__ = ["foreign", "has_offset", "unstated"]

DSIG = "{http://www.w3.org/2000/09/xmldsig#}Signature"
APPROVAL = f"{{{NAMESPACE}}}IndividualApproval"
STATED = {
    APPROVAL: (
        ("signer", ("ApprovedBy",)),
        ("time with offset", ("ApprovalDate",)),
    ),
    DSIG: (
        ("signer", ("KeyInfo", "SigningCertificate", "SigningCertificateV2")),
        ("time with offset", ("SigningTime",)),
        ("meaning", ("CommitmentTypeIndication",)),
    ),
}
"""Where the content of a Signature says what: XML-DSig by what XAdES adds to it."""


def unstated(signature: TransSignature) -> Iterator[tuple[int, tuple[str, ...]]]:
    """The number of each element of a Signature that states too little, and what it lacks.

    An approval is its own meaning. Of elements that are neither an approval nor XML-DSig nothing
    is said.

    >>> from isa95kit.b2mml.base import AnyElement
    >>> approval = f'<IndividualApproval xmlns="{NAMESPACE}"/>'
    >>> list(unstated(TransSignature(content=(AnyElement(approval),))))
    [(0, ('signer', 'time with offset'))]
    """
    for index, root in _elements(signature):
        missing = tuple(
            what for what, names in STATED.get(str(root.tag), ()) if not _says(root, what, names)
        )
        if missing:
            yield index, missing


def foreign(signature: TransSignature) -> tuple[str, ...]:
    """The names of elements of a Signature of which nobody here knows what they state.

    >>> from isa95kit.b2mml.base import AnyElement
    >>> foreign(TransSignature(content=(AnyElement('<Seal xmlns="http://example.org"/>'),)))
    ('Seal',)
    """
    return tuple(
        etree.QName(root).localname
        for _, root in _elements(signature)
        if str(root.tag) not in STATED
    )


def _elements(signature: TransSignature) -> Iterator[tuple[int, etree._Element]]:
    for index, element in enumerate(signature.content):
        try:
            parser = etree.XMLParser(resolve_entities=False, no_network=True)
            yield index, etree.fromstring(element.xml, parser)
        except etree.XMLSyntaxError:
            continue


def has_offset(text: str) -> bool:
    """Whether a date-time says which moment it is.

    >>> has_offset("2026-03-01T12:00:00Z"), has_offset("2026-03-01T12:00:00")
    (True, False)
    """
    day, _, time = text.strip(" \t\r\n").partition("T")
    return bool(day) and (time[-1:] == "Z" or time[-6:-5] in ("+", "-"))


def _says(root: etree._Element, what: str, names: tuple[str, ...]) -> bool:
    for element in root.iter("*"):
        if etree.QName(element).localname in names:
            text = "".join(map(str, element.itertext())).strip()
            if has_offset(text) if what.startswith("time") else text:
                return True
    return False
