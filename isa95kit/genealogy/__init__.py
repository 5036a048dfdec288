"""Lots and sublots, where they came from and where they went, from messages.

    from isa95kit.genealogy import Genealogy

    story = Genealogy.of(*messages)
    story.trace_back("L-7").lots        # all that went into lot L-7
    story.recall_set("RM-1")            # all that may contain material of lot RM-1

A `Genealogy` is immutable and the same for the same messages, in whatever order and however often
they came. See the guide for what the answers rest on.
"""

from __future__ import annotations

from isa95kit.genealogy.balance import Balance, Tolerance, Verdict
from isa95kit.genealogy.export import to_dot, to_mermaid
from isa95kit.genealogy.genealogy import (
    AmbiguousLot,
    Genealogy,
    LotReference,
    UnknownEvent,
    UnknownLot,
)
from isa95kit.genealogy.graph import Edge, Event, EventKind, Graph, Link, Lot
from isa95kit.genealogy.keys import EventKey, InvalidKey, LotKey, PostingKey
from isa95kit.genealogy.statements import OTHER_USES, Role, Source
from isa95kit.genealogy.tracing import Direction, Loop, Reach, Step, Trace

__all__ = [
    "OTHER_USES",
    "AmbiguousLot",
    "Balance",
    "Direction",
    "Edge",
    "Event",
    "EventKey",
    "EventKind",
    "Genealogy",
    "Graph",
    "InvalidKey",
    "Link",
    "Loop",
    "Lot",
    "LotKey",
    "LotReference",
    "PostingKey",
    "Reach",
    "Role",
    "Source",
    "Step",
    "Tolerance",
    "Trace",
    "UnknownEvent",
    "UnknownLot",
    "Verdict",
    "to_dot",
    "to_mermaid",
]
