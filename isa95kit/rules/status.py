"""The states of a lot, and who may move it from one to another, as a value a plant can replace."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from isa95kit.b2mml import DispositionValue

__all__ = ["DEFAULT_STATES", "DEFAULT_TRANSITIONS", "State", "StatusModel", "Transition"]


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """A state of a lot: the code messages carry as Status, and what it means.

    ``usable`` material may be used: a decision for such a state is a positive signal of quality.
    ``released`` is the state that needs that signal. ``blocks`` marks a hold, which quality alone
    lifts. ``final`` is a state after which nothing is released any more.
    """

    name: str
    dispositions: frozenset[DispositionValue]
    """The dispositions that go with it."""
    spellings: frozenset[str] = frozenset()
    """Other codes for the same state."""
    usable: bool = False
    released: bool = False
    blocks: bool = False
    final: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Transition:
    """A move from one state to another, by name, and who may make it.

    ``systems`` are kinds of systems, as the fields of `isa95kit.rules.agreement.Systems` are
    called; ``roles`` are roles of the sender, one of which is enough. Empty ones leave it to
    anybody. ``by_quality`` asks for one of the agreement's roles of quality. Several transitions
    between the same states are alternatives.
    """

    before: str
    after: str
    systems: frozenset[str] = frozenset()
    roles: frozenset[str] = frozenset()
    by_quality: bool = False


def _quality(before: str, after: str, *systems: str) -> Transition:
    return Transition(before=before, after=after, systems=frozenset(systems), by_quality=True)


_RESTRICTED = frozenset({DispositionValue.RESTRICTED})
_CLOSED = DispositionValue.CLOSED
_FREE = DispositionValue.UN_RESTRICTED

DEFAULT_STATES = (
    State(
        name="Released",
        dispositions=frozenset({_FREE, _CLOSED}),
        usable=True,
        released=True,
    ),
    State(
        name="Approved",
        dispositions=_RESTRICTED | {_FREE, _CLOSED},
        usable=True,
    ),
    State(
        name="In-Process",
        dispositions=frozenset({DispositionValue.IN_PROCESS}),
    ),
    State(
        name="Disposition Pending",
        dispositions=_RESTRICTED,
        spellings=frozenset({"Quality Decision Pending", "DispositionPending", "Pending"}),
    ),
    State(
        name="Quarantine",
        dispositions=_RESTRICTED,
        spellings=frozenset({"Blocked"}),
        blocks=True,
    ),
    State(
        name="Rejected",
        dispositions=_RESTRICTED | {_CLOSED},
        final=True,
    ),
)
"""The six states of practice, from the least to the most restrictive."""

DEFAULT_TRANSITIONS = (
    Transition(before="In-Process", after="Disposition Pending", systems=frozenset({"mes"})),
    _quality("Disposition Pending", "Approved", "mes", "quality"),
    _quality("Disposition Pending", "Rejected"),
    Transition(before="Approved", after="Released", systems=frozenset({"erp", "mes"})),
    _quality("Quarantine", "Disposition Pending"),
    _quality("Quarantine", "Rejected"),
    *(
        transition
        for before in ("In-Process", "Disposition Pending", "Approved", "Released")
        for transition in (
            Transition(before=before, after="Quarantine", systems=frozenset({"mes"})),
            _quality(before, "Quarantine"),
        )
    ),
)
"""Only the MES asks for a decision, only quality decides and lifts a block, and what is rejected
stays so.
"""


@dataclass(frozen=True)
class StatusModel:
    """States, from the least to the most restrictive, and the moves between them.

    Raises ValueError when two states share a code, or a transition names a state there is not.
    ``list_id`` is the listID a status has to name; empty where any will do.
    """

    states: tuple[State, ...] = DEFAULT_STATES
    transitions: tuple[Transition, ...] = DEFAULT_TRANSITIONS
    list_id: str = ""

    # No slots: what follows from the states and transitions is kept once it was asked for.

    def __post_init__(self) -> None:
        names = {state.name for state in self.states}
        codes = [c for s in self.states for c in (s.name, *sorted(s.spellings - {s.name}))]
        for code in codes:
            if codes.count(code) > 1:
                raise ValueError(f"the code {code!r} stands for two states: give it to one")
        for transition in self.transitions:
            for name in (transition.before, transition.after):
                if name not in names:
                    known = ", ".join(sorted(names))
                    raise ValueError(f"a transition names the state {name!r}: there are {known}")

    def state(self, code: str) -> State | None:
        """The state a code stands for; None for a code that is not agreed.

        >>> StatusModel().state("Quality Decision Pending").name
        'Disposition Pending'
        """
        index = self._codes.get(code)
        return None if index is None else self.states[index]

    def restriction(self, state: State) -> int:
        """How restrictive a state is: 0 is the least.

        >>> model = StatusModel()
        >>> model.restriction(model.state("Rejected")) > model.restriction(model.state("Released"))
        True
        """
        return self._codes[state.name]

    def between(self, before: State, after: State) -> tuple[Transition, ...]:
        """The transitions from one state to another, alternatives of each other; none where the
        move is not allowed.

        >>> model = StatusModel()
        >>> model.between(model.state("Rejected"), model.state("Released"))
        ()
        """
        return self._moves.get((before.name, after.name), ())

    def after(self, before: State) -> tuple[str, ...]:
        """The names of the states that may follow.

        >>> model = StatusModel()
        >>> model.after(model.state("Quarantine"))
        ('Disposition Pending', 'Rejected')
        """
        following = (t.after for t in self.transitions if t.before == before.name)
        return tuple(dict.fromkeys(following))

    @cached_property
    def _codes(self) -> dict[str, int]:
        return {
            code: index
            for index, state in enumerate(self.states)
            for code in (state.name, *state.spellings)
        }

    @cached_property
    def _moves(self) -> dict[tuple[str, str], tuple[Transition, ...]]:
        found: dict[tuple[str, str], tuple[Transition, ...]] = {}
        for transition in self.transitions:
            key = (transition.before, transition.after)
            found[key] = (*found.get(key, ()), transition)
        return found
