"""Exceptions: what callers can catch."""

from __future__ import annotations

import copy
import pickle

import pytest

from isa95kit.transactions import (
    NoSuchMessage,
    NotAMessage,
    SelectionError,
    TransactionError,
    WrongAnswer,
)


@pytest.mark.parametrize("kind", [NoSuchMessage, WrongAnswer, SelectionError])
def test_what_cannot_be_done_with_these_values_is_a_transaction_error(
    kind: type[TransactionError],
) -> None:
    assert issubclass(kind, TransactionError)
    assert issubclass(kind, ValueError)


def test_something_else_than_a_message_is_a_type_error() -> None:
    assert issubclass(NotAMessage, TypeError)
    assert not issubclass(NotAMessage, TransactionError)


def test_a_selection_error_travels_between_processes() -> None:
    problem = SelectionError("give a date", ("time_stamp",))
    for same in (copy.copy(problem), pickle.loads(pickle.dumps(problem))):  # noqa: S301
        assert str(same) == "give a date"
        assert same.missing == ("time_stamp",)
