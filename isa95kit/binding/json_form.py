"""Tells a JSON document from an XML one by its first character."""

from __future__ import annotations

import re

__all__ = ["looks_like_json"]

FIRST = re.compile(rb"\x00*(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?[ \t\r\n\x00]*[{\[]")
"""Past a byte order mark and blanks; the NULs are parts of characters in UTF-16 and UTF-32."""


def looks_like_json(data: bytes) -> bool:
    """True when the first character that is no white space begins a JSON object or array."""
    return FIRST.match(data) is not None
