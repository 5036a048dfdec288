"""REL: sublots that are released before the rest of their lot."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import Any

from isa95kit.b2mml import DispositionValue, MaterialLot, MaterialSubLot
from isa95kit.b2mml.base import Component
from isa95kit.findings import Severity, shorten
from isa95kit.identity import Identity
from isa95kit.rules.moves import AnyLot, decided_usable, identity_of, whole_of
from isa95kit.rules.place import Place, Problem
from isa95kit.rules.posted import posts
from isa95kit.rules.rule import AnyRule, Rule
from isa95kit.rules.status import State
from isa95kit.rules.sums import Amounts, Measure, Measures, shared

__all__ = ["RULES"]


def adds_up(lot: MaterialLot, at: Place) -> Iterator[Problem] | None:
    """REL-001."""
    if not lot.material_sub_lot or not _tells(at) or _free(lot, at):
        return None
    if not any(_released(sublot, at) for sublot in lot.material_sub_lot):
        return None
    return _adds_up(lot, at)


def _adds_up(lot: MaterialLot, at: Place) -> Iterator[Problem]:
    name = shorten(lot.id.value)
    for index, sublot in enumerate(lot.material_sub_lot):
        if sublot.status is None and sublot.disposition is None:
            yield at.problem(
                f"{name} is released in part, and {shorten(sublot.id.value)} does not say whether "
                "it is",
                field=f"material_sub_lot[{index}]",
                hint="Give every sublot a Status or a Disposition.",
            )
            return
        if not sublot.quantity:
            yield at.problem(
                f"{name} is released in part, and {shorten(sublot.id.value)} has no quantity",
                field=f"material_sub_lot[{index}]",
                hint="Give every sublot its quantity.",
            )
            return
    if not lot.quantity:
        yield at.problem(
            f"{name} is released in part, and does not say how much it is",
            hint="Give the lot its quantity.",
        )
        return
    measures = Measures(at.context)
    whole = measures.of(lot.quantity)
    parts = [measures.of(sublot.quantity) for sublot in lot.material_sub_lot]
    if not shared([whole, *parts]):
        at.lacks(f"a measure that {lot.id.value} and its sublots share")
    for measure, amount in whole.items():
        if all(measure in part for part in parts):
            named = sum((part[measure] for part in parts), Fraction())
            if named != amount:
                yield at.problem(
                    f"{name} of {measures.text(measure, amount)} is released in part, and its "
                    f"sublots are {measures.text(measure, named)}",
                    field="quantity[0]",
                    hint="Name all sublots, released and remaining.",
                )
                return


def remainder_restricted(sublot: MaterialSubLot, at: Place) -> Iterator[Problem]:
    """REL-002."""
    if not _tells(at) or not _free(sublot, at) or decided_usable(sublot, at):
        return
    restricted = sublot.disposition is None or (
        sublot.disposition.value != DispositionValue.UN_RESTRICTED
    )
    yield at.problem(
        f"{shorten(sublot.id.value)} may be used, and quality has not decided on it",
        field="status" if restricted else "disposition",
        hint="Keep the sublot Restricted until the decision.",
    )


def not_beyond(sublot: MaterialSubLot, at: Place) -> Iterator[Problem]:
    """REL-004. What was released before, and what this message has released up to here."""
    known = at.context.known
    if known is None or not _tells(at) or not _released(sublot, at):
        return
    name = shorten(sublot.id.value)
    own = identity_of(sublot)
    earlier: Any = known.find(own) if own is not None else None
    whole = whole_of(sublot, at)
    if whole is None:
        at.lacks(f"the lot of MaterialSubLot {sublot.id.value}")
        return
    before: Any = known.find(whole)
    for one in (before, earlier):
        state = _state(one, at) if isinstance(one, AnyLot) else None
        if state is not None and state.final:
            yield at.problem(
                f"{name} is released, and {shorten(one.id.value)} was {state.name}",
                field=_field(sublot),
                hint="What was rejected stays so.",
            )
            return
    beside = at.once("lots of the message", lambda: _lots(at.message))
    lot = at.nearest("MaterialLot") or beside.get(whole.unversioned) or before
    if not isinstance(before, MaterialLot):
        at.lacks(f"MaterialLot {whole.text} before")
    if not isinstance(lot, MaterialLot):
        return
    lot = lot if lot.quantity or not isinstance(before, MaterialLot) else before
    tally = at.once(("REL-004", whole.unversioned), lambda: _Tally(whole.unversioned, at))
    if own is not None:
        tally.put(own.unversioned, sublot)
    held = tally.measures.of(lot.quantity)
    if not held.keys() & tally.sums.keys():
        at.lacks(f"a measure that MaterialLot {whole.text} and its released parts share")
    for measure, amount in held.items():
        together = tally.sums.get(measure, Fraction())
        if together > amount:
            yield at.problem(
                f"{tally.measures.text(measure, together)} of {shorten(lot.id.value)} are released "
                f"with {name}, and it has {tally.measures.text(measure, amount)}",
                field=_field(sublot),
                hint="Look for a part that was released twice.",
            )
            return


class _Tally:
    """What is released of a lot: before, and by the message up to where a rule looks."""

    def __init__(self, whole: Identity, at: Place) -> None:
        self.measures = Measures(at.context)
        self.sums: dict[Measure, Fraction] = {}
        self._parts: dict[Identity, Amounts] = {}
        before = at.once("released before", lambda: _released_before(at))
        for own, sublot in before.get(whole, {}).items():
            self.put(own, sublot)

    def put(self, own: Identity, sublot: MaterialSubLot) -> None:
        """Count a sublot once, as it was last told."""
        amounts = self.measures.of(sublot.quantity)
        for measure, amount in self._parts.get(own, {}).items():
            self.sums[measure] -= amount
        for measure, amount in amounts.items():
            self.sums[measure] = self.sums.get(measure, Fraction()) + amount
        self._parts[own] = amounts


Released = dict[Identity, MaterialSubLot]


def _released_before(at: Place) -> Mapping[Identity, Released]:
    """The known sublots that are released, by lot."""
    found: dict[Identity, Released] = defaultdict(dict)
    known = at.context.known
    if known is None:
        return found
    for lot in known.all("MaterialLot"):
        if isinstance(lot, MaterialLot) and (whole := identity_of(lot)) is not None:
            for sublot in lot.material_sub_lot:
                _keep(sublot, whole, found, at)
    for alone in known.all("MaterialSubLot"):
        named = alone.material_lot_id if isinstance(alone, MaterialSubLot) else None
        if named is not None and named.value.strip():
            _keep(alone, Identity.of(named, type="MaterialLot"), found, at)
    return found


def _keep(sublot: Component, whole: Identity, found: dict[Identity, Released], at: Place) -> None:
    own = identity_of(sublot)
    if isinstance(sublot, MaterialSubLot) and own is not None and _released(sublot, at):
        found[whole.unversioned][own.unversioned] = sublot


def _lots(message: Any) -> Mapping[Identity, MaterialLot]:
    """The lots of a message, which may stand beside sublots."""
    area = getattr(message, "data_area", message)
    found: dict[Identity, MaterialLot] = {}
    for noun in (area, *getattr(area, "material_information", ())):
        for lot in getattr(noun, "material_lot", ()):
            if isinstance(lot, MaterialLot) and (identity := identity_of(lot)) is not None:
                found[identity.unversioned] = lot
    return found


def _tells(at: Place) -> bool:
    """Whether the message says what is; a request, an answer to it and a deletion do not."""
    return posts(at) and at.field not in ("assembly_lot", "assembly_sub_lot")


def _state(lot: AnyLot, at: Place) -> State | None:
    if lot.status is None:
        return None
    return at.context.agreement.status_model.state(lot.status.value.strip())


def _released(lot: AnyLot, at: Place) -> bool:
    state = _state(lot, at)
    if state is not None:
        return state.released
    return lot.disposition is not None and (lot.disposition.value == DispositionValue.UN_RESTRICTED)


def _free(lot: AnyLot, at: Place) -> bool:
    """Whether a message says that it may be used."""
    return _released(lot, at) or (
        lot.disposition is not None and lot.disposition.value == DispositionValue.UN_RESTRICTED
    )


def _field(sublot: MaterialSubLot) -> str:
    return "status" if sublot.status is not None else "disposition"


RULES: tuple[AnyRule, ...] = (
    Rule(
        id="REL-001",
        title="A partial release names released and remaining sublots, which add up to the lot",
        severity=Severity.ERROR,
        profile="gxp",
        basis="stated",
        source="MES-ERP integration practice: partial releases",
        rationale="What a partial release does not name is taken for released, or forgotten.",
        remark="A lot of which some sublot is released and which is not released as a whole.",
        looks_at=("MaterialLot",),
        check=adds_up,
    ),
    Rule(
        id="REL-002",
        title="A sublot stays restricted until quality has decided on it or its lot",
        severity=Severity.ERROR,
        profile="gxp",
        basis="stated",
        source="MES-ERP integration practice: partial releases",
        rationale="The rest of a lot is used with the part that was decided on.",
        looks_at=("MaterialSubLot",),
        needs=("decisions",),
        check=remainder_restricted,
    ),
    Rule(
        id="REL-004",
        title="No more of a lot is released than it holds, and nothing after its rejection",
        severity=Severity.ERROR,
        profile="gxp",
        basis="derived",
        source="MES-ERP integration practice: partial releases, status governance",
        rationale="A part that is released twice is stock that does not exist.",
        remark="Releases before are those of the known sublots that name their lot, or stand in it "
        "as last known.",
        looks_at=("MaterialSubLot",),
        needs=("known",),
        check=not_beyond,
    ),
)
