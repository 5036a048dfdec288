"""What is wrong with the children of an element: the fewest problems that explain all of it.

Children a type does not know are set aside first, each with its reason. Of the others the
weightiest part that is in order stays; what is left stands in the wrong place. Then the numbers
are compared: too many, missing, more than one alternative of a choice. A child in the wrong place
still counts as present, so that a swap is one problem and not three.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import Enum

from isa95kit.schema.content_model import (
    OPEN,
    Block,
    Leaf,
    Model,
    Node,
    is_optional,
    leaves_of,
)

__all__ = ["Kind", "Problem", "Similar", "diagnose", "split_tag"]


WEIGHT = 1 << 40
"""What the children of one name weigh together; divided by as many as there may be."""

GUESSES = 100
"""Unknown names of one element that are compared with the known ones; more are no slips."""


class Kind(Enum):
    """What may be wrong with the children of an element."""

    MISSING = "missing"
    UNKNOWN = "unknown"
    MISSPELLED = "misspelled"
    RENAMED = "renamed"
    MISPLACED = "misplaced"
    TOO_MANY = "too many"
    SECOND_CHOICE = "second alternative"
    NAMESPACE = "namespace"
    FOREIGN = "foreign"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Problem:
    """One problem with the children of an element.

    ``index`` counts the children from 0: the child concerned (the first of ``count``), or for a
    missing one the child before which it belongs, the number of children standing for the end.
    ``names`` are the names concerned, ``expected`` the right name, the right namespace, the
    greatest number, or for a misplaced child all that are present, in order. ``after`` and
    ``before`` are the neighbours a missing or misplaced child belongs between.
    """

    kind: Kind
    index: int
    names: tuple[str, ...]
    expected: tuple[str, ...] = ()
    after: str = ""
    before: str = ""
    count: int = 1


Similar = Callable[[str, list[str]], tuple[str, bool] | None]
"""From an unknown name and the names possible here to the one meant, and whether what stands
inside is of the same kind (a slip of the pen) or not (another word for the same thing)."""


def split_tag(tag: str) -> tuple[str, str]:
    """Namespace and local name of a tag as lxml writes it."""
    if tag[:1] != "{":
        return "", tag
    namespace, _, local = tag[1:].rpartition("}")
    return namespace, local


def diagnose(
    model: Model, tags: list[str], similar: Similar
) -> tuple[list[Problem], list[Leaf | None]]:
    """All problems of children the model refused, and for every child the place it was meant for.

    None stands for children that have no place, or whose content cannot be judged.
    """
    doctor = _Doctor(model, tags, similar)
    doctor.run()
    return doctor.problems, doctor.leaves


@dataclass(slots=True)
class _Doctor:
    model: Model
    tags: list[str]
    similar: Similar
    problems: list[Problem] = field(default_factory=list)
    leaves: list[Leaf | None] = field(default_factory=list)
    meant: list[str] = field(default_factory=list)
    spare: Counter[str] = field(default_factory=Counter)
    order: tuple[str, ...] = ()
    guesses: int = 0
    misplaced: dict[str, tuple[int, int]] = field(default_factory=dict)

    def run(self) -> None:
        self.leaves = [None] * len(self.tags)
        unjudged = self._recognise()
        self._sequence(self.model.root.items, [i for i, tag in enumerate(self.meant) if tag != "-"])
        if unjudged:
            for index, tag in enumerate(self.tags):
                if tag in unjudged:
                    self.leaves[index] = None
        for at, count in self.misplaced.values():
            self.problems[at] = replace(self.problems[at], count=count)
        if not self.problems:
            self.problems.append(Problem(Kind.OTHER, 0, ()))
        self.problems = _in_order(self.problems)

    def _recognise(self) -> set[str]:
        """Find out what every child is meant to be; ``-`` for what has no place here."""
        places = list(leaves_of(self.model.root))
        known = {leaf.tag for leaf in places if leaf.tag}
        by_name = {leaf.name: leaf.tag for leaf in reversed(places) if leaf.tag}
        wild = {leaf.process for leaf in places if not leaf.tag}
        numbers = Counter(self.tags)
        meaning = {tag: tag for tag in numbers if tag in known}
        unjudged: set[str] = set()
        strangers: dict[tuple[str, str], list[str]] = {}
        first = {
            tag: index for index, tag in reversed(list(enumerate(self.tags))) if tag not in known
        }
        for tag, index in sorted(first.items(), key=lambda item: item[1]):
            namespace, name = split_tag(tag)
            foreign = self.model.names.is_foreign(tag)
            if wild - {OPEN} or (OPEN in wild and foreign):
                meaning[tag] = ""
            elif name in by_name:
                meaning[tag] = by_name[name]
                strangers.setdefault((namespace, split_tag(by_name[name])[0]), []).append(tag)
            elif foreign:
                self._add(Kind.FOREIGN, index, (name,), (namespace,), count=numbers[tag])
            elif self.guesses >= GUESSES:
                self._add(Kind.UNKNOWN, index, (name,), count=numbers[tag])
            else:
                self.guesses += 1
                self._unknown(tag, index, numbers, places, meaning, unjudged)
        for (_, right), tags in strangers.items():
            names = tuple(split_tag(tag)[1] for tag in tags)
            count = sum(numbers[tag] for tag in tags)
            self._add(Kind.NAMESPACE, first[tags[0]], names, (right,), count=count)
        self.meant = [meaning.get(tag, "-") for tag in self.tags]
        return unjudged

    def _unknown(
        self,
        tag: str,
        index: int,
        numbers: Counter[str],
        places: list[Leaf],
        meaning: dict[str, str],
        unjudged: set[str],
    ) -> None:
        name = split_tag(tag)[1]
        room = [
            leaf.name
            for leaf in places
            if leaf.tag and (leaf.maximum is None or numbers[leaf.tag] < leaf.maximum)
        ]
        guess = self.similar(name, list(dict.fromkeys(room)))
        if guess is None:
            self._add(Kind.UNKNOWN, index, (name,), count=numbers[tag])
            return
        right, same_content = guess
        meaning[tag] = next(leaf.tag for leaf in places if leaf.name == right)
        kind = Kind.MISSPELLED if same_content else Kind.RENAMED
        if not same_content:
            unjudged.add(tag)
        self._add(kind, index, (name,), (right,), count=numbers[tag])

    def _add(
        self,
        kind: Kind,
        index: int,
        names: tuple[str, ...],
        expected: tuple[str, ...] = (),
        *,
        between: tuple[str, str] = ("", ""),
        count: int = 1,
    ) -> None:
        self.problems.append(Problem(kind, index, names, expected, *between, count))

    def _is_first_of_name(self, member: int) -> bool:
        """Count misplaced children by name: those of one name make one problem."""
        name = self._name(member)
        at, count = self.misplaced.get(name, (len(self.problems), 0))
        self.misplaced[name] = (at, count + 1)
        return count == 0

    def _order(self) -> tuple[str, ...]:
        """The names that are present, in the order they should have."""
        if not self.order:
            present = set(self.meant)
            names = [leaf.name for leaf in leaves_of(self.model.root) if leaf.tag in present]
            self.order = tuple(dict.fromkeys(names))
        return self.order

    def _name(self, member: int) -> str:
        return split_tag(self.tags[member])[1]

    def _sequence(self, items: tuple[Node, ...], members: list[int]) -> None:
        """Judge children that should form one pass through a sequence."""
        ranks = _ranks(items)
        # Children of one name weigh as much together as a single one: the fewest names move.
        numbers = Counter(self.meant[i] for i in members)
        weights = [WEIGHT // numbers[self.meant[i]] for i in members]
        chosen = _in_order_at_best([ranks[self.meant[i]] for i in members], weights)
        kept = [(rank, i) for rank, i in zip(chosen, members, strict=True) if rank >= 0]
        kept_ranks = [rank for rank, _ in kept]
        held: list[list[int]] = [[] for _ in items]
        for rank, i in kept:
            held[rank].append(i)

        def neighbours(rank: int) -> tuple[tuple[str, str], int]:
            place = bisect_right(kept_ranks, rank)
            before = self._name(kept[place][1]) if place < len(kept) else ""
            after = self._name(kept[place - 1][1]) if place else ""
            index = kept[place][1] if place < len(kept) else len(self.tags)
            return (after, before), index

        for rank, i in zip(chosen, members, strict=True):
            if rank >= 0:
                continue
            tag = self.meant[i]
            target = next(
                (r for r in ranks[tag] if _has_room(items[r], tag, *self._held(held[r]))),
                -1,
            )
            if target < 0:
                # As many as allowed stand in their place already: the number is the problem.
                held[ranks[self.meant[i]][0]].append(i)
                continue
            if self._is_first_of_name(i):
                between, _ = neighbours(target)
                self._add(Kind.MISPLACED, i, (self._name(i),), self._order(), between=between)
            if isinstance(item := items[target], Block) and item.kind == "sequence":
                self.leaves[i] = next(lf for lf in leaves_of(item) if lf.tag == self.meant[i])
                self.spare[self.meant[i]] += 1
            else:
                held[target].append(i)
        for rank, item in enumerate(items):
            self._item(item, sorted(held[rank]), *neighbours(rank))

    def _item(self, item: Node, members: list[int], between: tuple[str, str], index: int) -> None:
        """Judge the children at one place of a sequence."""
        if isinstance(item, Leaf):
            self._leaf(item, members, between, index)
        elif not members and item.minimum == 0:
            return
        elif item.kind == "sequence":
            self._passes(item, members)
        elif members:
            self._alternatives(item, members, between, index)
        elif not is_optional(item):
            names = tuple(next(leaves_of(alternative)).name for alternative in item.items)
            self._missing(names, between, index)

    def _leaf(self, leaf: Leaf, members: list[int], between: tuple[str, str], index: int) -> None:
        for i in members:
            self.leaves[i] = leaf
        if leaf.maximum is not None and len(members) > leaf.maximum:
            surplus = members[leaf.maximum]
            limit = (str(leaf.maximum),)
            self._add(Kind.TOO_MANY, surplus, (leaf.name,), limit, count=len(members))
        for _ in range(leaf.minimum - len(members)):
            if self.spare[leaf.tag]:
                self.spare[leaf.tag] -= 1
            else:
                self._missing((leaf.name,), between, index)

    def _missing(self, names: tuple[str, ...], between: tuple[str, str], index: int) -> None:
        self._add(Kind.MISSING, index, names, between=between)

    def _held(self, members: list[int]) -> tuple[int, str]:
        return len(members), self.meant[members[0]] if members else ""

    def _passes(self, block: Block, members: list[int]) -> None:
        """Cut children into passes through a (repeated) sequence and judge each."""
        if block.maximum == 1:
            self._sequence(block.items, members)
            return
        ranks = _ranks(block.items)
        passes: list[list[int]] = []
        reached = -1
        standing: dict[int, list[int]] = defaultdict(list)
        for i in members:
            tag = self.meant[i]
            rank = next(
                (
                    r
                    for r in ranks[tag]
                    if r >= reached and _has_room(block.items[r], tag, *self._held(standing[r]))
                ),
                -1,
            )
            if rank < 0 or not passes:
                passes.append([])
                standing.clear()
                rank = ranks[tag][0]
            reached = rank
            standing[rank].append(i)
            passes[-1].append(i)
        for one in passes or [[]]:
            self._sequence(block.items, one)
        if block.maximum is not None and len(passes) > block.maximum:
            surplus = passes[block.maximum][0]
            limit = (str(block.maximum),)
            self._add(Kind.TOO_MANY, surplus, (self._name(surplus),), limit, count=len(passes))

    def _alternatives(
        self, block: Block, members: list[int], between: tuple[str, str], index: int
    ) -> None:
        ranks = _ranks(block.items)
        held: dict[int, list[int]] = {}
        for i in members:
            held.setdefault(ranks[self.meant[i]][0], []).append(i)
        chosen = next(iter(held))
        for rank, own in held.items():
            alternative = block.items[rank]
            if block.maximum == 1:
                if rank != chosen:
                    names = (self._name(own[0]), self._name(held[chosen][0]))
                    self._add(Kind.SECOND_CHOICE, own[0], names, count=len(own))
            elif isinstance(alternative, Leaf):
                alternative = replace(alternative, minimum=0, maximum=None)
            else:
                alternative = replace(alternative, minimum=0, maximum=None)
            self._item(alternative, own, between, index)


def _ranks(items: tuple[Node, ...]) -> dict[str, list[int]]:
    """For every tag the items of a sequence that have a place for it."""
    ranks: dict[str, list[int]] = {}
    for rank, item in enumerate(items):
        for tag in dict.fromkeys(leaf.tag for leaf in leaves_of(item)):
            ranks.setdefault(tag, []).append(rank)
    return ranks


def _has_room(item: Node, tag: str, number: int, first: str) -> bool:
    """True when one more child may stand where *number* stand, the first of tag *first*."""
    if isinstance(item, Leaf):
        return item.maximum is None or number < item.maximum
    if item.kind == "choice" and item.maximum == 1 and number:
        leaf = next(leaf for leaf in leaves_of(item) if leaf.tag == tag)
        return tag == first and (leaf.maximum is None or number < leaf.maximum)
    return True


def _in_order_at_best(candidates: list[list[int]], weights: list[int]) -> list[int]:
    """For every child its rank if it belongs to the weightiest part that is in order, else -1."""
    # The best sums so far: at greater ranks greater ones, each with the last node of its chain.
    ranks: list[int] = []
    sums: list[int] = []
    ends: list[int] = []
    nodes: list[tuple[int, int, int]] = []
    for member, (own, weight) in enumerate(zip(candidates, weights, strict=True)):
        # From high to low, so that one child never follows itself.
        for rank in reversed(own):
            place = bisect_right(ranks, rank)
            before = ends[place - 1] if place else -1
            total = weight + (sums[place - 1] if place else 0)
            nodes.append((member, rank, before))
            start = place - 1 if place and ranks[place - 1] == rank else place
            stop = bisect_right(sums, total, place)
            ranks[start:stop] = [rank]
            sums[start:stop] = [total]
            ends[start:stop] = [len(nodes) - 1]
    chosen = [-1] * len(candidates)
    node = ends[-1] if ends else -1
    while node >= 0:
        member, rank, node = nodes[node]
        chosen[member] = rank
    return chosen


def _in_order(problems: list[Problem]) -> list[Problem]:
    """Problems by child, equal ones once; the place of a misnamed child is not one more problem."""
    named = {p.index for p in problems if p.kind in (Kind.MISSPELLED, Kind.RENAMED)}
    told = (p for p in problems if p.kind is not Kind.MISPLACED or p.index not in named)
    return list(dict.fromkeys(sorted(told, key=lambda problem: problem.index)))
