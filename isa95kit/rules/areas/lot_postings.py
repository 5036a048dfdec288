"""MAT rules on the postings of a response together: origin, splits, merges, stock, balance."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from fractions import Fraction

from isa95kit.b2mml import DispositionValue
from isa95kit.b2mml.base import Component
from isa95kit.findings import shorten
from isa95kit.genealogy import EventKey, Graph, Link, LotKey, Role, Tolerance, Verdict
from isa95kit.genealogy.graph import NodeKey
from isa95kit.genealogy.statements import Posting
from isa95kit.genealogy.tracing import Flow
from isa95kit.rules.lot_events import (
    LotEvent,
    definitions_by_lot,
    definitions_of,
    genealogy_of,
    known_as,
    lot_events,
)
from isa95kit.rules.moves import AnyLot
from isa95kit.rules.place import Place, Problem
from isa95kit.rules.posted import posts
from isa95kit.rules.status import State
from isa95kit.rules.sums import Amounts, Measure, Measures, shared
from isa95kit.transactions import Verb
from isa95kit.units.reading import standard_units

__all__: list[str] = []
"""For the area of materials."""

_OUT = (Role.OUTPUT, Role.BY_PRODUCT, Role.CO_PRODUCT)
_GONE = (Role.SAMPLE, Role.SCRAP, Role.LOSS)
_USED = (Role.INPUT, Role.CONSUMABLE)


def no_loop(message: Component, at: Place) -> Iterator[Problem]:
    """MAT-002. What the message makes or puts together, against its own postings and those before.
    A lot that a message by itself says to contain itself is MAT-001's business.
    """
    story = at.context.genealogy
    if at.steps or story is None:
        return
    own = genealogy_of(at)
    made = [edge for edge in own.edges if edge.link in (Link.PRODUCED, Link.COMPONENT)]
    if any(edge.link is Link.COMPONENT for edge in made):
        alone = {loop_lot for loop in Flow(own.graph).loops() for loop_lot in loop.lots}
        made = [e for e in made if e.link is Link.PRODUCED or e.end not in alone]
    if not made:
        return  # before the graph of the story, which is the work of all messages together
    above = _above({edge.start for edge in made}, own.graph, story.graph)
    if not any(edge.end in above for edge in made):
        return
    earlier, new = story.graph.part(above), own.graph.part(above)
    joined = Graph(
        {**earlier.lots, **new.lots},
        {**earlier.events, **new.events},
        (*earlier.edges, *new.edges),
    )
    for loop in Flow(joined).loops():
        inside = {*loop.lots, *loop.events}
        closing = [edge for edge in made if edge.start in inside and edge.end in inside]
        if closing:
            edge = closing[-1]
            if edge.link is Link.PRODUCED:
                does, hint = (
                    "produced",
                    "If this is rework, give the reworked material a lot of its own.",
                )
            else:
                does, hint = "put together", "Find out which identifier of a part is wrong."
            yield Problem(
                f"{shorten(edge.end.label)} is {does}, and is among its own ancestors",
                edge.sources[0].path if edge.sources else at.path,
                hint,
            )


def _above(events: Iterable[NodeKey], *graphs: Graph) -> set[NodeKey]:
    """These events, and all that came before them in any of the graphs."""
    found = set(events)
    pending = list(found)
    while pending:
        node = pending.pop()
        for graph in graphs:
            for edge in graph.around.get(node, ()):
                ends = (edge.start, edge.end) if edge.link in _NESTING else (edge.start,)
                if edge.end == node or edge.link in _NESTING:
                    pending += [key for key in ends if key not in found]
                    found.update(ends)
    return found


_NESTING = (Link.CONTAINS, Link.NESTED)


def split_whole(message: Component, at: Place) -> Iterator[Problem]:
    """MAT-003. A split is a response that makes several lots of one, all of one material."""
    if at.steps:
        return
    for event in lot_events(at):
        before, after = event.lots(Role.INPUT), event.lots(*_OUT)
        if len(before) != 1 or len(after) < 2:
            continue
        if not _same_material(event, at):
            _lacks_material(event, at)
            continue
        measures = Measures(at.context)
        given = event.amounts(measures, Role.INPUT)
        parent = known_as(before[0], at.context)
        if not any(given) and parent is not None:
            given = [measures.of(parent.quantity)]
        parts = event.amounts(measures, *_OUT, *_GONE)
        if not shared([*given, *parts]):
            at.lacks(f"amounts of {before[0].label} and its parts in one measure")
        if (gap := _gap(given, parts, at)) is not None:
            measure, one, other = gap
            path = next(path for line, path in event.lines if line.role is Role.INPUT)
            yield Problem(
                f"{shorten(before[0].label)} of {measures.text(measure, one)} is split into "
                f"{measures.text(measure, other)}, loss included",
                path,
                "Post what was lost as loss or scrap, or correct a quantity.",
            )


def merge_fits(message: Component, at: Place) -> Iterator[Problem]:
    """MAT-004. A merge is a response that makes one lot of several, all of one material; where
    it only moves stock, of whatever material they are.
    """
    if at.steps:
        return
    for event in lot_events(at):
        before, after = event.lots(Role.INPUT), event.lots(*_OUT)
        if len(before) < 2 or len(after) != 1:
            continue
        one = _same_material(event, at)
        if not one:
            _lacks_material(event, at)
        if not one and not event.inventory:
            continue
        path = next(path for line, path in event.lines if line.role in _OUT)
        if not one and len(definitions_of(event, (*before, *after), at.context)) > 1:
            yield Problem(
                f"lots of several materials become {shorten(after[0].label)}",
                path,
                "Merge lots of one material; a mixture is a product of its own.",
            )
        elif problem := (
            _merged_states(before, after[0], path, at) or _merged_dispositions(before, path, at)
        ):
            yield problem
        else:
            yield from _merged_amounts(event, after[0], path, at)


def _merged_states(before: Iterable[LotKey], after: LotKey, path: str, at: Place) -> Problem | None:
    model = at.context.agreement.status_model
    states = {key: state for key in before if (state := _state(key, at)) is not None}
    if not states:
        return None
    worst = max(states, key=lambda key: model.restriction(states[key]))
    if states[worst].usable != min(states.values(), key=model.restriction).usable:
        return Problem(
            f"{shorten(worst.label)} is {states[worst].name}, and is merged with what may be used",
            path,
            "Merge lots of one status; decide on the restricted one first.",
        )
    result = _state(after, at)
    if result is not None and model.restriction(result) < model.restriction(states[worst]):
        return Problem(
            f"{shorten(after.label)} is {result.name}, and {shorten(worst.label)} that goes into "
            f"it is {states[worst].name}",
            path,
            "A merged lot takes the most restrictive status of its parts.",
        )
    return None


def _merged_dispositions(before: Iterable[LotKey], path: str, at: Place) -> Problem | None:
    """For lots that are known by their disposition alone."""
    held: dict[DispositionValue | str, LotKey] = {}
    for key in before:
        known = known_as(key, at.context)
        if known is None or (known.status is None and known.disposition is None):
            at.lacks(f"status of {key.label}")
        elif known.disposition is not None:
            held.setdefault(known.disposition.value, key)
    restricted = held.get(DispositionValue.RESTRICTED)
    if restricted is None or DispositionValue.UN_RESTRICTED not in held:
        return None
    return Problem(
        f"{shorten(restricted.label)} is Restricted, and is merged with what may be used",
        path,
        "Merge lots of one disposition; decide on the restricted one first.",
    )


def _merged_amounts(event: LotEvent, after: LotKey, path: str, at: Place) -> Iterator[Problem]:
    measures = Measures(at.context)
    given = event.amounts(measures, Role.INPUT)
    made = event.amounts(measures, *_OUT, *_GONE)
    if not shared([*given, *made]):
        at.lacks(f"amounts of {after.label} and its parts in one measure")
    if (gap := _gap(given, made, at)) is not None:
        measure, one, other = gap
        yield Problem(
            f"{measures.text(measure, one)} are merged into {shorten(after.label)}, and "
            f"{measures.text(measure, other)} come out, loss included",
            path,
            "Post what was lost as loss or scrap, or correct a quantity.",
        )


def in_stock(message: Component, at: Place) -> Iterator[Problem]:
    """MAT-010. What the message itself produces before counts, too. A lot whose known place is
    another than that of the posting is not judged.
    """
    if at.steps or not posts(at):
        return
    measures = Measures(at.context)
    used: dict[LotKey, list[tuple[Posting, str]]] = defaultdict(list)
    made: dict[LotKey, list[Amounts]] = defaultdict(list)
    for event in lot_events(at):
        for line, path in event.lines:
            if len(line.materials) == 1 and line.materials[0].posting is None:
                if line.role in _USED:
                    used[line.materials[0]].append((line, path))
                elif line.role in _OUT:
                    made[line.materials[0]].append(measures.of(line.quantities))
    for key, lines in used.items():
        known = known_as(key, at.context)
        if known is None or not known.quantity:
            at.lacks(f"stock of {key.label}")
            continue
        judged = [(line, path) for line, path in lines if not _elsewhere(known, line)]
        if len(judged) < len(lines):
            at.lacks(f"stock of {key.label} at the place of the posting")
        held = measures.of(known.quantity)
        if any(not measures.of(line.quantities).keys() & held.keys() for line, _ in judged):
            at.lacks(f"stock of {key.label} and what is used of it in one measure")
        yield from _beyond(key, held, judged, made[key], measures)


def _beyond(
    key: LotKey,
    stock: Amounts,
    lines: list[tuple[Posting, str]],
    made: list[Amounts],
    measures: Measures,
) -> Iterator[Problem]:
    for measure, held in stock.items():
        there = held + sum((amounts.get(measure, Fraction()) for amounts in made), Fraction())
        taken = Fraction()
        for line, path in lines:
            taken += measures.of(line.quantities).get(measure, Fraction())
            if taken > there:
                yield Problem(
                    f"{measures.text(measure, taken)} of {shorten(key.label)} are used, and it "
                    f"holds {measures.text(measure, there)}",
                    path,
                    "Look for a consumption posted twice, or correct the quantity.",
                )
                return


def _elsewhere(known: AnyLot, line: Posting) -> bool:
    if known.storage_location is None or line.location is None:
        return False
    return known.storage_location.location.value.strip() != line.location.location.value.strip()


def balanced(message: Component, at: Place) -> Iterator[Problem]:
    """MAT-012. Of mass, and of what is of one material; four wheels and a body make one car."""
    if at.steps or not lot_events(at):
        return
    mass = standard_units().unit("KGM").dimension
    tolerance = Tolerance(relative=at.context.agreement.tolerances.yield_)
    story = genealogy_of(at)
    for balance in story.balances(tolerance=tolerance, units=at.context.units):
        if balance.verdict is Verdict.NOT_BALANCEABLE and _two_sided(balance.events, at):
            for finding in balance.findings:
                at.lacks(f"a balance: {finding.message}")
        if balance.verdict is not Verdict.UNBALANCED or balance.inputs is None:
            continue
        weighed = balance.inputs.unit.dimension == mass
        if not weighed and not all(_of_one(key, at) for key in balance.events):
            continue
        for finding in balance.findings:
            yield Problem(finding.message, finding.path or at.path, finding.hint)


def _two_sided(keys: Iterable[EventKey], at: Place) -> bool:
    """Whether something goes in and something comes out, as far as roles are known."""
    wanted = set(keys)
    roles = {
        line.role for event in lot_events(at) if event.key in wanted for line, _ in event.lines
    }
    return not roles.isdisjoint(_USED) and not roles.isdisjoint(_OUT)


def _of_one(key: EventKey, at: Place) -> bool:
    events = at.once("lot events by key", lambda: {event.key: event for event in lot_events(at)})
    return key not in events or _same_material(events[key], at)


def split_or_merge_whole(message: Component, at: Place) -> Iterator[Problem]:
    """MAT-018 for responses that move stock: several lots on one side, and nothing on the other."""
    if at.steps or at.verb not in (Verb.SYNC, Verb.PROCESS):
        return
    for event in lot_events(at):
        before, after = event.lots(*_USED), event.lots(*_OUT)
        if not event.inventory or bool(before) == bool(after):
            continue
        lots = before or after
        if len(lots) > 1 and len(definitions_of(event, lots, at.context)) == 1:
            missing = "what they come from" if after else "what becomes of them"
            names = ", ".join(key.label for key in lots)
            yield Problem(
                f"{shorten(names)} are {'made' if after else 'used up'}, and the message does not "
                f"say {missing}",
                event.path or at.path,
                "Send a split or a merge as one message, both sides in it.",
            )


def _same_material(event: LotEvent, at: Place) -> bool:
    """Whether all lots of a response are of one material, and that is known."""
    lots = event.lots(Role.INPUT, *_OUT)
    said = definitions_by_lot(event, lots, at.context)
    return all(said.values()) and len(set().union(*said.values())) == 1


def _lacks_material(event: LotEvent, at: Place) -> None:
    """Says which lots are of a material that nobody knows, where the others are of one."""
    said = definitions_by_lot(event, event.lots(Role.INPUT, *_OUT), at.context)
    if len(set().union(*said.values())) < 2:
        for key, materials in said.items():
            if not materials:
                at.lacks(f"material of {key.label}")


def _gap(
    given: list[Amounts], come: list[Amounts], at: Place
) -> tuple[Measure, Fraction, Fraction] | None:
    """The first measure in which the two sides differ by more than is agreed, with both sums."""
    if not given or not come:
        return None
    for measure in shared([*given, *come]):
        one = sum((amounts[measure] for amounts in given), Fraction())
        other = sum((amounts[measure] for amounts in come), Fraction())
        if abs(one - other) > abs(one) * Fraction(at.context.agreement.tolerances.quantity):
            return measure, one, other
    return None


def _state(key: LotKey, at: Place) -> State | None:
    known = known_as(key, at.context)
    if known is None or known.status is None:
        return None
    return at.context.agreement.status_model.state(known.status.value.strip())
