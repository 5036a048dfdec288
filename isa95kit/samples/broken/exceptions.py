"""The kinds of findings that no broken sample shows, each with the reason."""

from __future__ import annotations

from functools import cache

from isa95kit.conversion.catalogue import CONVERSION
from isa95kit.reports.around import GENEALOGY, OBJECTS
from isa95kit.rules.registry import RULES
from isa95kit.rules.rule import PairRule, Rule, SchemaRule

__all__ = ["EXCEPTIONS", "exceptions"]

_OFFICIAL = "about MESA's own JSON Schema and told where one asks for it: the document is valid"
_REQUEST = "about a request to a server, not about the document in it"

EXCEPTIONS: dict[str, str] = {
    "XML-008": "about a file that is not there or cannot be opened, not about what is in it",
    "XSD-005": "comes beside many other problems, and means no more than that there are more",
    "XSD-007": "about what one asked for: objects of a valid document of an older release",
    "XSD-008": "about a stream that was read already; the document breaks other rules",
    "XSD-109": "the safe answer where the diagnosis fails: no document is known that leads to it",
    "XSD-900": "the safe answer where the explanation fails: no document is known that leads to it",
    **{f"JSON-90{n}": _OFFICIAL for n in range(10)},
    "JSON-910": _OFFICIAL,
    **{f"HTTP-00{n}": _REQUEST for n in range(1, 5)},
    "RULE-900": "about a rule that raises, not about a document",
    "PROFILE-101": "about a waiver of the profile",
    "PROFILE-102": "about a waiver of the profile",
    **dict.fromkeys(CONVERSION, "told when a document is converted to another release"),
    **dict.fromkeys(GENEALOGY, "told when lots of many messages are put together"),
    **dict.fromkeys(OBJECTS, "told by functions on single objects, not by validation"),
}
"""Findings that are no rules and that none is offered for."""


@cache
def exceptions() -> dict[str, str]:
    """All ids without a broken sample, with the reason; rules among them.

    >>> exceptions()["XML-008"]
    'about a file that is not there or cannot be opened, not about what is in it'
    """
    from isa95kit.samples.broken.catalogue import breakable

    offered = set(breakable())
    found = dict(EXCEPTIONS)
    for rule in RULES:
        if rule.id in offered:
            continue
        match rule:
            case SchemaRule():
                ids = ", ".join(rule.enforced_by)
                found[rule.id] = f"syntax and schema see to it: broken as {ids}"
            case PairRule():
                found[rule.id] = "takes two messages"
            case Rule(needs=needs) if needs:
                found[rule.id] = f"asks the context for {', '.join(needs)}"
    return found
