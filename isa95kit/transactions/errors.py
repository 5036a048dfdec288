"""What goes wrong when messages are built and read."""

from __future__ import annotations

__all__ = ["NoSuchMessage", "NotAMessage", "SelectionError", "TransactionError", "WrongAnswer"]


class TransactionError(ValueError):
    """A message cannot be built or read as asked; the text says what to do instead."""


class NoSuchMessage(TransactionError):
    """The release has no message of this verb and noun, or none that carries these objects."""


class WrongAnswer(TransactionError):
    """The message that is answered does not take this answer; the text names the one it takes."""


class SelectionError(TransactionError):
    """Required values have no wildcard, or a criterion does not fit: the caller must say more.

    ``missing`` names the required fields that have to be given, in the order of the class.
    """

    def __init__(self, message: str, missing: tuple[str, ...] = ()) -> None:
        super().__init__(message)
        self.missing = missing

    def __reduce__(self) -> tuple[type[SelectionError], tuple[str, tuple[str, ...]]]:
        return (SelectionError, (str(self), self.missing))


class NotAMessage(TypeError):
    """A transaction message was expected, and this is something else."""
