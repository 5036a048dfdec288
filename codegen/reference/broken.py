"""The list of broken samples, and of findings that have none, as a page of the documentation."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from isa95kit.releases import Release
from isa95kit.samples.broken import Break

__all__ = ["page"]

FIRST_LINE = (
    "<!-- Written by `python -m codegen emit` from isa95kit/samples/broken; do not edit. -->"
)

LAYERS = {
    "syntax": "XML and JSON",
    "schema": "Schema",
    "rule": "Business rules",
    "profile": "Restrictions of a profile",
}


def page(breaks: Iterable[Break], exceptions: Mapping[str, str]) -> str:
    """The page: a table a layer, and one of the findings without a sample."""
    by_layer: dict[str, list[Break]] = {layer: [] for layer in LAYERS}
    for one in breaks:
        by_layer[str(one.layer)].append(one)
    lines = [
        FIRST_LINE,
        "",
        "# List of broken samples",
        "",
        "What `isa95kit sample --invalid` writes: the [guide](../../guides/broken-samples.md) says",
        "how, and what is promised. The path is that of the finding.",
        "",
    ]
    for layer, heading in LAYERS.items():
        lines += [f"## {heading}", "", *_table(by_layer[layer]), ""]
    lines += ["## Findings without one", "", "| finding | why |", "|---|---|"]
    lines += [f"| {rule} | {_plain(why)} |" for rule, why in exceptions.items()]
    return "\n".join(lines) + "\n"


def _table(breaks: list[Break]) -> Iterator[str]:
    profiles = any(one.profile for one in breaks)
    yield "| sample | what is wrong | path |" + (" profile |" if profiles else " releases |")
    yield "|---|---|---|---|"
    for one in breaks:
        path = f"`{one.path}`" if one.path else ""
        last = one.profile if profiles else _releases(one)
        yield f"| `{one.id}` | {_plain(one.does)} | {path} | {last} |"


def _releases(one: Break) -> str:
    if one.releases == tuple(Release):
        return "all"
    first, last = one.releases[0], one.releases[-1]
    if one.releases == tuple(r for r in Release if first <= r <= last):
        return str(first) if first is last else f"{first} to {last}"
    return "all but " + ", ".join(str(r) for r in Release if r not in one.releases)


def _plain(text: str) -> str:
    """Text that Markdown shows as it is."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("|", "&#124;")
