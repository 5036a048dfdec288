"""Tells a JSON document from an XML one by its first character."""

from __future__ import annotations

__all__ = ["looks_like_json"]


def looks_like_json(data: bytes) -> bool:
    """True when the first character that is no white space begins a JSON object or array."""
    start = data[:64].removeprefix(b"\xef\xbb\xbf").lstrip(b" \t\r\n\x00")[:1]
    return start in (b"{", b"[") or (data[:2] in (b"\xff\xfe", b"\xfe\xff") and b"{" in data[:8])
