"""The catalogue of findings as a page of the documentation."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from isa95kit.schema.catalogue import Entry

__all__ = ["page"]

FIRST_LINE = (
    "<!-- Written by `python -m codegen emit` from the catalogues of findings; do not edit. -->"
)


def page(sections: Mapping[str, Iterable[Entry]]) -> str:
    """The page, one heading a finding, so that each can be linked to."""
    lines = [
        FIRST_LINE,
        "",
        "# Findings",
        "",
        "Every finding has an id that never changes its meaning. A finding of one document says",
        "more than stands here: where it is, what stands there, what was expected.",
        "",
    ]
    for heading, entries in sections.items():
        lines += [f"## {heading}", ""]
        for entry in entries:
            lines += [f"### {entry.id}: {_plain(entry.title)} {{ #{entry.id} }}", ""]
            lines += [_plain(entry.meaning), "", f"**What to do:** {_plain(entry.action)}", ""]
    return "\n".join(lines).rstrip() + "\n"


def _plain(text: str) -> str:
    """Text that Markdown shows as it is."""
    return text.replace("&", "&amp;").replace("<", "&lt;")
