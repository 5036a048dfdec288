"""Which form of a document a request accepts."""

from __future__ import annotations

from isa95kit.openapi import JSON, XML

__all__ = ["acceptable"]


def acceptable(accept: str) -> str:
    """The form that Accept prefers; empty when it allows neither."""
    if not accept.strip():
        return JSON
    best = {JSON: (-1, 0.0), XML: (-1, 0.0)}
    for entry in accept.lower().split(","):
        kind, *parameters = (part.strip() for part in entry.split(";"))
        weight = 1.0
        for parameter in parameters:
            if parameter.startswith("q="):
                try:
                    weight = float(parameter[2:])
                except ValueError:
                    weight = 0.0
        for form, also in ((JSON, "text/json"), (XML, "text/xml")):
            # The more exactly an entry speaks of a form, the more it counts, whatever its weight.
            exact = {form: 2, also: 2, "application/*": 1, "*/*": 0}.get(kind)
            if exact is not None and exact >= best[form][0]:
                best[form] = (exact, weight)
    weights = {form: weight for form, (_, weight) in best.items()}
    preferred = XML if weights[XML] > weights[JSON] else JSON
    return preferred if weights[preferred] > 0 else ""
