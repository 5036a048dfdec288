"""What reading objects has in common: statements and remarks with their places."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from isa95kit.findings import Severity
from isa95kit.genealogy.fields import content_of, identity_of
from isa95kit.genealogy.statements import Remark, Role, Said, Source, Statement
from isa95kit.identity import Identity

__all__: list[str] = []  # for this package alone


class Notes:
    """What was read of one message; nested objects wait on a stack, as they may nest deeply."""

    def __init__(self, source: Source, uses: Mapping[str, Role]) -> None:
        self.said: list[Said] = []
        self.source = source
        self.uses = uses
        self.pending: list[Callable[[], object]] = []

    def say(self, statement: Statement, path: str) -> None:
        source = self.source
        self.said.append((statement, Source(source.message, path, source.bodid, source.created)))

    def remark(
        self,
        rule: str,
        message: str,
        path: str,
        severity: Severity = Severity.ERROR,
        hint: str = "",
    ) -> None:
        self.say(Remark(rule, severity, message, hint), path)

    def later(self, read: Callable[..., object], *arguments: Any) -> None:
        self.pending.append(lambda: read(*arguments))

    def own(self, obj: Any, kind: str, path: str) -> Identity:
        """The identity of a response or line, by its content where it has no identifier."""
        identity = identity_of(obj.id, kind)
        if identity is not None:
            return identity
        text = f"the {kind} has no identifier; it is told apart by its content"
        hint = "Give every response and line its own ID: it is part of the posting's key."
        self.remark("IDEM-001", text, path, hint=hint)
        return Identity(kind, "", "", "", f"content:{content_of(obj)}")
