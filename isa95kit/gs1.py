"""GS1 keys: lengths, characters and check digits of GTIN, SSCC, GLN and their relatives.

A number is judged only where its scheme says that it is a GS1 key. A bare row of fourteen digits
may be a GTIN or a material number of the plant, and is nobody's business here (rule ID-006 asks for
the scheme). Sources: GS1 General Specifications, on identification keys and on the calculation of
check digits; rule ID-011.
"""

from __future__ import annotations

import re
from enum import StrEnum

from isa95kit.b2mml.core_components import Identifier
from isa95kit.findings import Finding, Layer, Severity, shorten

__all__ = [
    "InvalidKey",
    "Kind",
    "check_digit",
    "check_identifier",
    "gtin14",
    "kind_of",
    "verify",
]


class InvalidKey(ValueError):
    """A text that is no key of the kind it should be; the message says what is wrong with it."""


class Kind(StrEnum):
    """The kinds of GS1 keys. GTIN is any of the four lengths, the others of that name are one."""

    GTIN = "GTIN"
    GTIN_8 = "GTIN-8"
    GTIN_12 = "GTIN-12"
    GTIN_13 = "GTIN-13"
    GTIN_14 = "GTIN-14"
    SSCC = "SSCC"
    GLN = "GLN"
    GRAI = "GRAI"
    GIAI = "GIAI"
    GSRN = "GSRN"
    GDTI = "GDTI"
    GINC = "GINC"
    GSIN = "GSIN"
    GCN = "GCN"
    CPID = "CPID"


def check_digit(digits: str) -> str:
    """The check digit that comes after these digits: modulo 10, weights 3 and 1 from the right.

    Raises InvalidKey for anything but the digits 0 to 9, at least one.

    >>> check_digit("400638133393")
    '1'
    """
    if not _DIGITS.fullmatch(digits):
        raise InvalidKey(f"{shorten(digits)!r} is not made of digits alone")
    total = sum(int(d) * (3, 1)[place % 2] for place, d in enumerate(reversed(digits)))
    return str(-total % 10)


def verify(kind: Kind, text: str) -> None:
    """Raise InvalidKey unless *text* is a key of this kind, written without blanks and brackets.

    Whether the key was ever given to anything is not known here.

    >>> verify(Kind.GTIN, "4006381333931")
    >>> verify(Kind.GTIN, "4006381333932")
    Traceback (most recent call last):
      ...
    isa95kit.gs1.InvalidKey: '4006381333932' is no GTIN: the check digit is 2, and 1 by its digits
    """
    wrong = f"{shorten(text)!r} is no {kind}"
    lengths, rest = _FORMS[kind]
    if not lengths:
        if not rest.fullmatch(text):
            raise InvalidKey(f"{wrong}: {_MEANT[kind]}")
        return
    count = len(text) if rest is _NOTHING else min(len(text), max(lengths))
    number, serial = text[:count], text[count:]
    if not _DIGITS.fullmatch(number):
        raise InvalidKey(f"{wrong}: it is not made of digits alone")
    if count not in lengths:
        expected = " or ".join(str(n) for n in lengths)
        raise InvalidKey(f"{wrong}: it has {count} digits, not {expected}")
    if not rest.fullmatch(serial):
        raise InvalidKey(f"{wrong}: {_MEANT[kind]}")
    if (right := check_digit(number[:-1])) != number[-1]:
        raise InvalidKey(f"{wrong}: the check digit is {number[-1]}, and {right} by its digits")


def gtin14(text: str) -> str:
    """A GTIN of any length in its form of 14 digits, for comparing; raises InvalidKey.

    One trade item may be written with 12 digits here and with 14 there. Never write this form into
    a message in place of the one that was received.

    >>> gtin14("4006381333931") == gtin14("04006381333931")
    True
    """
    verify(Kind.GTIN, text)
    return text.rjust(14, "0")


def kind_of(identifier: Identifier) -> Kind | None:
    """The kind of GS1 key an identifier says that it is; None when it does not say so.

    The scheme says it by its ID, else by its name, else by the last part of its URI at gs1.org, in
    capital or small letters, with or without hyphen. EAN and UPC are the names GTIN had before.
    The agency is not asked: GS1 is agency 9 in UN/ECE's list 3055, but many put themselves there,
    and the agency alone does not say which of the keys is meant.

    >>> kind_of(Identifier("4006381333931", scheme_id="GTIN", scheme_agency_id="9"))
    <Kind.GTIN: 'GTIN'>
    >>> kind_of(Identifier("4006381333931")) is None
    True
    """
    uri = _AT_GS1.fullmatch((identifier.scheme_uri or "").strip())
    for said in (identifier.scheme_id, identifier.scheme_name, uri[1] if uri else ""):
        if said and (kind := _NAMES.get(re.sub(r"[\W_]", "", said).upper())):
            return kind
    return None


def check_identifier(identifier: Identifier, path: str = "") -> tuple[Finding, ...]:
    """What is wrong with an identifier that says it is a GS1 key; nothing when it does not say so.

    The finding (rule ID-011, a warning) has this *path*.

    >>> lot = Identifier("4006381333932", scheme_id="GTIN")
    >>> [finding.message for finding in check_identifier(lot)]
    ["'4006381333932' is no GTIN: the check digit is 2, and 1 by its digits"]
    """
    kind = kind_of(identifier)
    if kind is None:
        return ()
    try:
        verify(kind, identifier.value)
    except InvalidKey as problem:
        hint = "Compare with the source, digit by digit; name another scheme if it is no GS1 key."
        return (
            Finding(
                "ID-011",
                Severity.WARNING,
                Layer.RULE,
                str(problem),
                path,
                hint=hint,
                source=_SOURCE,
            ),
        )
    return ()


_SOURCE = "GS1 General Specifications"
_DIGITS = re.compile(r"[0-9]+")
_NOTHING = re.compile("")
# Character sets 82 and 39 of the General Specifications.
_SET_82 = r"[!\"%&'()*+,\-./0-9:;<=>?A-Z_a-z]"
_PREFIXED = re.compile(rf"[0-9]{{4}}{_SET_82}{{1,26}}")

_FORMS: dict[Kind, tuple[tuple[int, ...], re.Pattern[str]]] = {
    Kind.GTIN: ((8, 12, 13, 14), _NOTHING),
    Kind.GTIN_8: ((8,), _NOTHING),
    Kind.GTIN_12: ((12,), _NOTHING),
    Kind.GTIN_13: ((13,), _NOTHING),
    Kind.GTIN_14: ((14,), _NOTHING),
    Kind.SSCC: ((18,), _NOTHING),
    Kind.GLN: ((13,), _NOTHING),
    Kind.GSRN: ((18,), _NOTHING),
    Kind.GSIN: ((17,), _NOTHING),
    Kind.GRAI: ((13,), re.compile(rf"{_SET_82}{{0,16}}")),
    Kind.GDTI: ((13,), re.compile(rf"{_SET_82}{{0,17}}")),
    Kind.GCN: ((13,), re.compile(r"[0-9]{0,12}")),
    Kind.GIAI: ((), _PREFIXED),
    Kind.GINC: ((), _PREFIXED),
    Kind.CPID: ((), re.compile(r"[0-9]{4}[#\-/0-9A-Z]{1,26}")),
}
"""Digits with the check digit at their end, and what may follow; no digits where there is none."""

_ALIKE = "it is a company prefix of digits and up to 30 characters in all, letters among them"
_MEANT = {
    Kind.GRAI: "up to 16 letters, digits and signs of a serial number may follow 13 digits",
    Kind.GDTI: "up to 17 letters, digits and signs of a serial number may follow 13 digits",
    Kind.GCN: "up to 12 digits of a serial number may follow 13 digits",
    Kind.GIAI: _ALIKE,
    Kind.GINC: _ALIKE,
    Kind.CPID: f"{_ALIKE}, and of these only capitals",
}

_NAMES = {re.sub(r"\W", "", kind): kind for kind in Kind} | {
    "EAN": Kind.GTIN,
    "EAN8": Kind.GTIN_8,
    "EAN13": Kind.GTIN_13,
    "UPC": Kind.GTIN_12,
    "UPCA": Kind.GTIN_12,
}
_AT_GS1 = re.compile(r"https?://(?:[\w-]+\.)*gs1\.org/(?:.*/)?([\w-]+)/?", re.ASCII)
