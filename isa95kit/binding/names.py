"""Names of elements, attributes and namespaces, as patterns that regular expressions share.

They hold in Python, in ECMA-262 and in Rust, so that the JSON readers and the emitted JSON Schema
say the same. Names are those of XML 1.0, fifth edition, within the Basic Multilingual Plane.
"""

from __future__ import annotations

import re

__all__ = ["NAME", "NAMESPACE_NAME", "NCNAME", "RESERVED_NAMESPACES", "is_ncname"]

_START = (
    r"A-Z_a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c\u200d"
    r"\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd"
)
NCNAME = rf"[{_START}][{_START}0-9.\u00b7\u0300-\u036f\u203f\u2040-]*"
"""A name without a colon."""
NAME = f"(?:{NCNAME}:)?{NCNAME}"
"""A name with one prefix or none."""

_URI = r"(?:[A-Za-z0-9._~:/?@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*"
NAMESPACE_NAME = (
    r"[A-Za-z][A-Za-z0-9+.-]*:"
    rf"(?://[A-Za-z0-9._~-]+(?::[0-9]{{1,5}})?(?:[/?]{_URI})?|[A-Za-z0-9]{_URI})(?:#{_URI})?"
)
"""A namespace: an absolute address or URN without blanks. Others are legal, and rare."""

RESERVED_NAMESPACES = ("http://www.w3.org/2000/xmlns/", "http://www.w3.org/XML/1998/namespace")
"""Namespaces that no prefix may be declared for."""

_NCNAME = re.compile(NCNAME)


def is_ncname(name: str) -> bool:
    """True for a name without a colon that an element or attribute can have.

    >>> is_ncname("Größe"), is_ncname("2nd"), is_ncname("my:Grade")
    (True, False, False)
    """
    return _NCNAME.fullmatch(name) is not None
