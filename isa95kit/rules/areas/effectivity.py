"""EFF: versions and the time in which they are in force."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from isa95kit.b2mml import DateTime, Identifier
from isa95kit.b2mml.base import Component
from isa95kit.effectivity import ALWAYS, Ambiguous, Chain, Key, Period, effectivity_fields
from isa95kit.effectivity.dates import called, period_of
from isa95kit.effectivity.succession import PUBLISHED
from isa95kit.effectivity.versions import key_of, version_text
from isa95kit.findings import Severity
from isa95kit.identity import NoIdentity
from isa95kit.master_data.loading import NotPublished, Published, published
from isa95kit.rules.areas.ordered_versions import effective_at_start, up_to_date, version_named
from isa95kit.rules.parties import written
from isa95kit.rules.place import Place, Problem
from isa95kit.rules.registers import REGISTERS, only_asks
from isa95kit.rules.rule import AnyRule, Problems, Roots, Rule
from isa95kit.transactions import Action, TransactionError

__all__ = ["RULES"]


def start_before_end(obj: Any, at: Place) -> Problems:
    """EFF-001. Of two dates without an offset, which TIME-001 speaks of, the readings count."""
    where = effectivity_fields(type(obj))
    if where is None:
        return None
    start, end = getattr(obj, where.start), getattr(obj, where.end)
    if not isinstance(start, DateTime) or not isinstance(end, DateTime):
        return None
    try:
        first, last = start.datetime, end.datetime
    except ValueError:
        return None
    if (first.tzinfo is None) != (last.tzinfo is None) or first < last:
        return None
    return (
        at.problem(
            f"it is in force from {start.value} until {end.value}, which is never",
            field=where.end,
            hint="Correct one of both dates; the end is the first moment it is not in force.",
        ),
    )


def _dated(cls: type[Component]) -> bool:
    where = effectivity_fields(cls)
    return where is not None and not where.header


def one_at_a_time(message: Component, at: Place) -> Iterator[Problem]:
    """EFF-002. Versions of the message count as it leaves them: one that it ends is ended."""
    if at.steps:
        return
    chains = at.context.master_data.chains if at.context.master_data is not None else {}
    come: dict[Key, list[Published]] = {}
    for key, item in at.once(_keyed, lambda: _keyed(message)):
        come.setdefault(key, []).append(item)
    for key, items in come.items():
        before = chains.get(key)
        if before is None and len(items) < 2:
            continue
        held: dict[str, tuple[Component, Period]] = {}
        if before is not None:
            pairs = zip(before.objects, before.periods, strict=True)
            held = {version_text(obj): (obj, period) for obj, period in pairs}
        for item in items:
            version = version_text(item.obj)
            period = _period(item.obj)
            if item.action is Action.DELETE:
                held = {} if not version else {v: o for v, o in held.items() if v != version}
            elif period is not None:
                held[version] = (item.obj, period)
        paths = {id(item.obj): item.path for item in items}
        for one, other, period in Chain.of(key, held.values()).overlaps:
            new, old = (other, one) if id(other) in paths else (one, other)
            if id(new) in paths:
                yield Problem(
                    f"{called(new)} and {called(old)} are both in force in {period}",
                    paths[id(new)],
                    "End the earlier version at the moment at which the later one starts.",
                )


def frozen(message: Component, at: Place) -> Iterator[Problem]:
    """EFF-007. A version's end, its state and its publication date may come later."""
    if at.steps:
        return
    chains = at.context.master_data.chains if at.context.master_data is not None else {}
    for key, item in at.once(_keyed, lambda: _keyed(message)):
        version = version_text(item.obj)
        if key not in chains or not version or item.action is Action.DELETE:
            continue
        if type(item.obj).__name__ not in MASTER:
            continue  # lots and records change in place
        for known in chains[key].objects:
            if version_text(known) == version and _content(known) != _content(item.obj):
                yield Problem(
                    f"{called(item.obj)} was published before with other content",
                    item.path,
                    "Give changed content a Version of its own.",
                )


def _publishes(cls: type[Component]) -> bool:
    """Messages that publish, and files of information; what is in a message is looked at there."""
    return _PUBLISHING(cls) or cls.__name__.endswith("Information")


_PUBLISHING = Roots("Sync", "Notify", "Show")


def _published(message: Component) -> list[Published]:
    try:
        return list(published(message))
    except (NotPublished, TransactionError):
        return []


def _keyed(message: Component) -> list[tuple[Key, Published]]:
    found = ((_key(item), item) for item in _published(message))
    return [(key, item) for key, item in found if key is not None]


def _key(item: Published) -> Key | None:
    try:
        key = key_of(item.obj)
    except (NoIdentity, Ambiguous):
        return None
    scope = key.scope or item.scope
    return None if scope is None else Key(key.identity, scope)


def _period(obj: Component) -> Period | None:
    """The period of an object, None where its dates name none."""
    if effectivity_fields(type(obj)) is None:
        return ALWAYS
    try:
        return period_of(obj)
    except ValueError:
        return None


def _content(obj: Component) -> tuple[tuple[str, object], ...]:
    where = effectivity_fields(type(obj))
    loose = (*PUBLISHED, *((where.end,) if where is not None and not where.header else ()))
    return tuple((n, getattr(obj, n)) for n in obj.__dataclass_fields__ if n not in loose)


def published_whole(obj: Any, at: Place) -> Problems:
    """EFF-009. Asked of objects that are published by themselves, not of parts of others."""
    if at.verb not in ("Sync", "Notify", "Show") or only_asks(at):
        return None
    above = type(at.parent).__qualname__
    if not above.endswith(("DataArea", "Information")):
        return None
    version = isinstance(obj.version, Identifier) and obj.version.value.strip()
    where = effectivity_fields(type(obj))
    start = where is None or isinstance(getattr(obj, where.start), DateTime)
    if version and start:
        return None
    if at.once(published_whole, lambda: _deletes(at)):
        return None
    given = (("Version", version), ("EffectiveStartDate", start))
    lacks = [name for name, there in given if not there]
    return (
        at.problem(
            f"{called(obj)} is published without {' and '.join(lacks)}",
            hint="Say which version it is, and from when on it is in force.",
        ),
    )


def _deletes(at: Place) -> bool:
    return any(item.action is Action.DELETE for item in _published(at.message))


def identified(owner: Any, at: Place) -> Problems:
    """EFF-010. Lists of versions, as workflow nodes have, need at least one ID. An empty version
    says that there is none.
    """
    found = []
    for version, named in _pairs(type(owner)):
        held = getattr(owner, version)
        several = held if isinstance(held, tuple) else (held,)
        said = next((n for n, one in enumerate(several) if written(one)), None)
        if said is not None and getattr(owner, named) in (None, ()):
            wire = owner.__dataclass_fields__[named].metadata["name"]
            found.append(
                at.problem(
                    f"a version is named, and not of what: there is no {wire}",
                    field=f"{version}[{said}]" if isinstance(held, tuple) else version,
                    hint=f"Add {wire}, or leave out the version.",
                )
            )
    return found


_PAIRS: dict[type[Component], tuple[tuple[str, str], ...]] = {}


def _pairs(cls: type[Component]) -> tuple[tuple[str, str], ...]:
    """The fields of versions, each with that of what it is a version of."""
    if cls not in _PAIRS:
        declared = cls.__dataclass_fields__
        _PAIRS[cls] = tuple(
            (name, named)
            for name, facts in declared.items()
            if name.endswith("_version") and facts.metadata.get("type") == "Element"
            for named in (name.removesuffix("_version") + "_id", name.removesuffix("_version"))
            if named in declared
        )
    return _PAIRS[cls]


MASTER = frozenset(
    (
        *("Equipment", "EquipmentClass", "MaterialClass", "MaterialDefinition"),
        *("OperationalLocation", "OperationalLocationClass", "OperationsDefinition"),
        *("OperationsEventClass", "OperationsEventDefinition", "OperationsMaterialBill"),
        *("OperationsSegment", "Person", "PersonnelClass", "PhysicalAsset", "PhysicalAssetClass"),
        *("ProcessSegment", "ResourceNetworkConnectionType", "ResourceRelationshipNetwork"),
        *("TestSpecification", "WorkAlertDefinition", "WorkCalendarDefinition", "WorkMaster"),
        *("WorkflowSpecification", "WorkflowSpecificationConnectionType"),
        "WorkflowSpecificationNodeType",
    )
)
"""Classes of master data. Lots, directives, records and calendars come and go with the work."""


RULES: tuple[AnyRule, ...] = (
    Rule(
        id="EFF-001",
        title="EffectiveStartDate lies before EffectiveEndDate",
        severity=Severity.ERROR,
        profile="base",
        basis="implied",
        source="ISA-95 Part 2, effectivity; the schema accepts an end before the start",
        rationale="What is never in force is used by nobody, or by those who do not look.",
        looks_at=_dated,
        check=start_before_end,
    ),
    Rule(
        id="EFF-002",
        title="Two versions of one object in one scope are not in force at the same time",
        severity=Severity.ERROR,
        profile="base",
        basis="derived",
        source="MES-ERP integration practice: governed versions and effectivity",
        rationale="Each system picks another one of the two.",
        remark="A plant in which the newest of several versions counts switches it off.",
        looks_at=_publishes,
        needs=("master_data",),
        check=one_at_a_time,
    ),
    Rule(
        id="EFF-004",
        title="The version of a definition is in force when the work is planned to start",
        severity=Severity.ERROR,
        profile="gxp",
        basis="stated",
        source="MES-ERP integration practice: effectivity carried into the order",
        rationale="A batch made by a version that was withdrawn is a deviation.",
        remark="Of definitions that master data does not hold it is not checked.",
        looks_at=("OperationsRequest", "OpSegmentRequirement", "JobOrder"),
        needs=("master_data",),
        check=effective_at_start,
    ),
    Rule(
        id="EFF-005",
        title="An order names the version of its operations definition",
        severity=Severity.ERROR,
        profile="gxp",
        basis="derived",
        source="schema measurement: orders have no element for the version of a definition",
        rationale="Without it the executing system takes whatever version is the newest.",
        remark="Carried by a SegmentParameter, or an extension, of the name "
        "carriers.definition_version.",
        looks_at=("OperationsRequest", "OpSegmentRequirement"),
        check=version_named,
    ),
    Rule(
        id="EFF-006",
        title="A message relies on the version in force, not on an outdated one",
        severity=Severity.ERROR,
        profile="gxp",
        basis="stated",
        source="MES-ERP integration practice: stale versions are refused",
        rationale="What was done by an old version does not answer the order of the new one.",
        remark="Asked of the versions of work masters, for the moment at which work started. Where "
        "the job order is known, its response names the version of the order.",
        looks_at=("JobOrder", "JobResponse", "WorkDirective"),
        needs=(REGISTERS,),
        check=up_to_date,
    ),
    Rule(
        id="EFF-007",
        title="What was published under a version stays as it is",
        severity=Severity.ERROR,
        profile="gxp",
        basis="derived",
        source="MES-ERP integration practice: controlled change of master data",
        rationale="A record that names version 7 names two things, and nobody knows which.",
        remark="The end of effectivity and the date of publication may be given later. Of objects "
        "without a version nothing is said, nor of lots and records, which change in place.",
        looks_at=_publishes,
        needs=("master_data",),
        check=frozen,
    ),
    Rule(
        id="EFF-009",
        title="Published master data has a version and a start of effectivity",
        severity=Severity.WARNING,
        profile="gxp",
        basis="stated",
        source="MES-ERP integration practice: governed versions; both are optional in the schema",
        rationale="A receiver cannot tell a new version from a correction, nor when it begins.",
        remark="Asked of objects published by themselves; parts share the version of the whole.",
        looks_at=lambda cls: cls.__name__ in MASTER,
        check=published_whole,
    ),
    Rule(
        id="EFF-010",
        title="A version is named together with the ID it is a version of",
        severity=Severity.ERROR,
        profile="base",
        basis="implied",
        source="schema measurement: both are optional, each by itself",
        rationale="Version 3 of nothing leads nowhere.",
        looks_at=lambda cls: bool(_pairs(cls)),
        check=identified,
    ),
)
