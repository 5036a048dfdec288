"""SOR: each piece of data has one system that says what holds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from isa95kit.b2mml import JobList, JobOrder
from isa95kit.b2mml.base import Component
from isa95kit.binding.fields import fields_of
from isa95kit.findings import Severity, shorten
from isa95kit.identity import Identity, NoIdentity
from isa95kit.rules.parties import bodid_of, receivers_of, sender_of
from isa95kit.rules.place import Place, Problem
from isa95kit.rules.rule import AnyRule, PairRule, Roots, Rule
from isa95kit.transactions import Action, TransactionError, Verb, action, verbs
from isa95kit.transactions.reading import carried

__all__ = ["RULES"]

ERP_DATA = (
    "MaterialClass",
    "MaterialDefinition",
    "OperationsMaterialBill",
    "OperationsDefinition",
    "OperationsSegment",
    "OperationsSchedule",
    "OperationsRequest",
)
"""Material master, bills, routings and orders; units and values have no noun of their own."""
ACTUALS = (
    "OperationsPerformance",
    "OperationsResponse",
    "WorkPerformance",
    "WorkResponse",
    "JobResponseList",
    "JobResponse",
)
LOTS = ("MaterialLot", "MaterialSubLot")
GENEALOGY = ("assembly_lot", "assembly_sub_lot")
IN_PROCESS_OR_HELD = frozenset({"in-process", "quarantine", "blocked", "hold"})
"""States that execution knows of, in small letters."""
ADDRESS = ("id", "version", "hierarchy_scope", "published_date")
"""Fields that say which object it is, and change nothing in it."""
CHANGES = ("Sync", "Change", "Process")


def owned(item: Component, at: Place) -> Iterator[Problem]:
    """SOR-001. A Change that goes to the owner alone is a question, and no change."""
    ownership, verb = at.context.ownership, at.verb
    if ownership is None or verb not in (Verb.SYNC, Verb.CHANGE):
        return
    sender, asked = sender_of(at.message), set(receivers_of(at.message))
    named = type(item).__name__
    unowned = []

    def foreign(element: str) -> str:
        owner = ownership.owner(element)
        if owner is None:
            unowned.append(element)
        own = owner is None or owner == sender or (verb == Verb.CHANGE and asked == {owner})
        return "" if own else str(owner)

    held = [
        f
        for f in fields_of(type(item))
        if f.name not in ADDRESS and f.kind != "attribute" and getattr(item, f.name)
    ]
    strange = [(f, owner) for f in held if (owner := foreign(f"{named}/{f.wire}"))]
    whole = foreign(named) if len(strange) == len(held) else ""
    if unowned and not named.endswith("Information"):
        at.lacks(f"owner of {named}")
    hint = "Leave it out, or ask its owner to change it."
    who = shorten(sender) or "a sender without a LogicalID"
    if whole:
        yield at.problem(f"{who} changes {named}, which {whole} owns", hint=hint)
        return
    for field, owner in strange:
        first = f"{field.name}[0]" if field.many else field.name
        told = f"{who} changes {field.wire} of {named}, which {owner} owns"
        yield at.problem(told, field=first, hint=hint)


def of_erp(item: Component, at: Place) -> Iterator[Problem]:
    """SOR-002. An owner in the table is the recorded exception, and SOR-001's to judge."""
    named, sender = type(item).__name__, sender_of(at.message)
    if at.verb != Verb.SYNC or _recorded(named, at) or at.nearest(*ERP_DATA):
        return
    systems = at.context.agreement.systems
    if not sender or sender in systems.erp:
        return
    if not systems.erp and sender not in systems.mes | systems.quality:
        at.lacks("agreement.systems.erp")
    else:
        yield at.problem(
            f"{shorten(sender)} says what holds for {named}, which belongs to the ERP",
            hint="Ask the ERP by Process or Change, or record the exception in the ownership.",
        )


def of_mes(item: Component, at: Place) -> Iterator[Problem]:
    """SOR-003. As SOR-002; actuals are not even asked to be changed, but reversed (IDEM-006)."""
    named, sender = type(item).__name__, sender_of(at.message)
    systems = at.context.agreement.systems
    if not sender or sender in systems.mes | systems.quality:
        return
    told = sender in systems.erp or bool(systems.mes)
    hint = "Leave it to the MES, or record the exception in the ownership."
    if named in ACTUALS:
        actual = at.verb in (Verb.SYNC, Verb.CHANGE) and not at.nearest(*ACTUALS)
        if actual and not _recorded(named, at):
            if not told:
                at.lacks("agreement.systems.mes")
                return
            yield at.problem(
                f"{shorten(sender)} reports {named}, which belongs to the MES", hint=hint
            )
        return
    if at.verb != Verb.SYNC:
        return
    for field in GENEALOGY:
        wire = "AssemblyLot" if field == GENEALOGY[0] else "AssemblySubLot"
        if getattr(item, field) and not _recorded(f"{named}/{wire}", at):
            if not told:
                at.lacks("agreement.systems.mes")
                return
            yield at.problem(
                f"{shorten(sender)} says what a lot was made of, which only the MES knows",
                field=f"{field}[0]",
                hint=hint,
            )
    status = getattr(getattr(item, "status", None), "value", "").strip()
    if status.lower() in IN_PROCESS_OR_HELD and not _recorded(f"{named}/Status", at):
        if not told:
            at.lacks("agreement.systems.mes")
            return
        yield at.problem(
            f"{shorten(sender)} sets {shorten(status)}, a state that belongs to the MES",
            field="status",
            hint=hint,
        )


def one_sequence(item: JobList | JobOrder, at: Place) -> Iterator[Problem]:
    """SOR-004. A job list is a sequence, and so is a priority; time windows are none."""
    ownership, sender = at.context.ownership, sender_of(at.message)
    if ownership is None or not sender or at.verb not in CHANGES:
        return
    if isinstance(item, JobOrder) and (item.priority is None or at.nearest("JobList")):
        return
    if isinstance(item, JobList) and not item.job_order:
        return
    master = ownership.owner("JobList/JobOrder")
    systems = at.context.agreement.systems
    if master is None and sender not in systems.erp | systems.mes:
        at.lacks("owner of JobList/JobOrder")
    if sender != master if master is not None else sender in systems.erp:
        yield at.problem(
            f"{shorten(sender)} sets the sequence of jobs, and {master or 'the MES'} is master "
            "of it",
            field="priority" if isinstance(item, JobOrder) else "job_order[0]",
            hint="Send time windows (EarliestStartTime, LatestEndTime) and leave the sequence to "
            "its master.",
        )


def no_echo(received: Any, sent: Any, came: Place, at: Place) -> Iterator[Problem]:
    """SOR-005. Compared are objects of the same identity and content, PublishedDate aside."""
    origin, back = sender_of(received), receivers_of(sent)
    to_origin = origin in back or not back
    if not origin or sender_of(sent) == origin or not to_origin:
        return
    if bodid_of(sent) and bodid_of(sent) == bodid_of(received):
        return
    if _deletes(received) != _deletes(sent):
        return
    known = {key: item for item in carried(received) if (key := _identity(item))}
    field = next(f.name for f in fields_of(type(sent.data_area)) if f.many)
    for index, item in enumerate(carried(sent)):
        key = _identity(item)
        if key and key in known and _undated(known[key]) == _undated(item):
            yield at.problem(
                f"{key.type} {shorten(key.text)} came from {shorten(origin)} with this very "
                "content, and goes back as a change",
                field=f"data_area.{field}[{index}]",
                hint="Do not publish what was received; keep the origin of each change.",
            )


def _recorded(element: str, at: Place) -> bool:
    ownership = at.context.ownership
    return ownership is None or ownership.owner(element) is not None


def _deletes(message: Component) -> bool:
    try:
        return type(message).__name__.startswith(Verb.SYNC) and action(message) is Action.DELETE
    except TransactionError:
        return False


def _identity(item: Component) -> Identity | None:
    try:
        return Identity.of(item)
    except NoIdentity:
        return None


def _undated(item: Any) -> Component:
    dated = "published_date" in item.__dataclass_fields__
    found: Component = replace(item, published_date=None) if dated else item
    return found


def _is_noun(cls: type[Component]) -> bool:
    return bool(verbs(cls))


RULES: tuple[AnyRule, ...] = (
    Rule(
        id="SOR-001",
        title="Data is changed by the system that owns it",
        severity=Severity.ERROR,
        profile="gxp",
        basis="stated",
        source="MES-ERP integration practice: one owner for each element",
        rationale="Of two systems that both change an element the last one wins, whoever is right.",
        remark="Asked of Sync, and of a Change that does not go to the owner alone. Elements are "
        "those of nouns, wherever these stand; of those that nobody owns it is not checked.",
        looks_at=_is_noun,
        needs=("ownership",),
        check=owned,
    ),
    Rule(
        id="SOR-002",
        title="Materials, bills, routings and orders come from the ERP unless recorded otherwise",
        severity=Severity.ERROR,
        profile="gxp",
        basis="stated",
        source="MES-ERP integration practice: split of responsibilities",
        rationale="A material or an order that two systems keep is soon two of them.",
        remark="Which senders are an ERP says the agreement (systems); an owner in the ownership "
        "table is the recorded exception.",
        looks_at=ERP_DATA,
        needs=("ownership",),
        check=of_erp,
    ),
    Rule(
        id="SOR-003",
        title="Actuals, in-process states, holds and genealogy come from the MES",
        severity=Severity.ERROR,
        profile="gxp",
        basis="stated",
        source="MES-ERP integration practice: split of responsibilities",
        rationale="Only execution knows what was done; elsewhere it can only be made up.",
        remark="Which senders are an MES says the agreement (systems); an owner in the ownership "
        "table is the recorded exception. Quality systems may hold lots.",
        looks_at=(*ACTUALS, *LOTS),
        needs=("ownership",),
        check=of_mes,
    ),
    Rule(
        id="SOR-004",
        title="One system sets the sequence of jobs",
        severity=Severity.ERROR,
        profile="gxp",
        basis="stated",
        source="MES-ERP integration practice: scheduling",
        rationale="A line that two systems sequence does what neither planned.",
        remark="The master is the owner of JobList/JobOrder; the MES where nobody is recorded.",
        looks_at=("JobList", "JobOrder"),
        needs=("ownership",),
        check=one_sequence,
    ),
    PairRule(
        id="SOR-005",
        title="A change that was received is not sent back to its origin as a new one",
        severity=Severity.ERROR,
        profile="gxp",
        basis="stated",
        source="MES-ERP integration practice: circular updates",
        rationale="Two systems that answer each other's changes never come to rest.",
        remark="Compare a message that came in with one that goes out.",
        before=Roots(*CHANGES),
        after=Roots(*CHANGES),
        check=no_echo,
    ),
)
