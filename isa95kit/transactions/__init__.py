"""Transaction messages (BODs) built and read without their boilerplate.

    from isa95kit.b2mml import MaterialLot
    from isa95kit.transactions import Transactions, nouns

    erp = Transactions(sender="ERP")
    request = erp.get(MaterialLot, id="RM-*")
    answer = Transactions(sender="MES").show(request, lots)
    for lot in nouns(answer): ...

`building` makes requests, `answers` what answers them, `selecting` the objects of a Get, `desk`
binds them to one application; `reading` takes messages apart. Sources: ISA-95 Part 5 as B2MML
V0701 writes it, rules TXN-001 to TXN-026.
"""

from __future__ import annotations

from isa95kit.transactions.answers import acknowledge, confirm, respond, show
from isa95kit.transactions.building import cancel, change, get, notify, process, sync
from isa95kit.transactions.criteria import Action, Response, change_status
from isa95kit.transactions.desk import Transactions
from isa95kit.transactions.envelope import RELEASE_ID, Envelope
from isa95kit.transactions.errors import (
    NoSuchMessage,
    NotAMessage,
    SelectionError,
    TransactionError,
    WrongAnswer,
)
from isa95kit.transactions.messages import (
    Verb,
    carriers,
    message_class,
    nouns_with_messages,
    verbs,
)
from isa95kit.transactions.reading import (
    action,
    answers_due,
    application_area,
    change_statuses,
    is_answer_to,
    noun,
    nouns,
    original_application_area,
    response,
    verb,
)
from isa95kit.transactions.selecting import WILDCARD, Selection, selection

__all__ = [
    "RELEASE_ID",
    "WILDCARD",
    "Action",
    "Envelope",
    "NoSuchMessage",
    "NotAMessage",
    "Response",
    "Selection",
    "SelectionError",
    "TransactionError",
    "Transactions",
    "Verb",
    "WrongAnswer",
    "acknowledge",
    "action",
    "answers_due",
    "application_area",
    "cancel",
    "carriers",
    "change",
    "change_status",
    "change_statuses",
    "confirm",
    "get",
    "is_answer_to",
    "message_class",
    "notify",
    "noun",
    "nouns",
    "nouns_with_messages",
    "original_application_area",
    "process",
    "respond",
    "response",
    "selection",
    "show",
    "sync",
    "verb",
    "verbs",
]
