"""The object reference of the documentation, rendered from the components of all releases.

One page an object of the newest release, which says of everything since when it exists; codes,
texts, messages and what only earlier releases have stand on pages of their own.
"""

from __future__ import annotations

from codegen.reference import lists, objects
from codegen.reference.facts import Facts
from codegen.vocabulary import Descriptions
from isa95kit.releases import Release
from isa95kit.schema.components import Components

__all__ = ["render"]

FIRST_LINE = "<!-- Written by `python -m codegen emit` from schemas/vocabulary; do not edit. -->"


def render(releases: dict[Release, Components], descriptions: Descriptions) -> dict[str, str]:
    """The pages of the reference, file name → text; *releases* in order, the newest last."""
    facts = Facts(releases, descriptions)
    pages = {f"{name}.md": objects.page(facts, name) for name in facts.objects}
    pages["index.md"] = lists.index(facts)
    pages["codes.md"] = lists.codes(facts)
    pages["texts.md"] = lists.texts(facts)
    pages["messages.md"] = lists.messages(facts)
    pages["earlier.md"] = lists.earlier(facts)
    return {
        name: "\n".join([FIRST_LINE, "", *lines]).rstrip() + "\n" for name, lines in pages.items()
    }
