"""Whatever is valid can be published: the catalogue takes it, or says why it does not."""

from __future__ import annotations

import random

import pytest
from lxml import etree

import isa95kit as isa
from isa95kit.b2mml.base import Component
from isa95kit.effectivity import NUMERIC, check_period
from isa95kit.master_data import Catalogue, NotPublished, dangling, references, stale
from isa95kit.transactions import NotAMessage, Verb, nouns, verb
from tests.canonical import DOCUMENTS, ROOTS
from tests.master_data.objects import JULY

PUBLISHING = (Verb.SYNC, Verb.SHOW, Verb.NOTIFY)


def samples(prefixes: tuple[str, ...]) -> list[Component]:
    """A rich document of each root, as read."""
    rng = random.Random(4711)
    trees = [DOCUMENTS.rich(root, rng, 60) for root in ROOTS if root.startswith(prefixes)]
    return [isa.read(etree.tostring(tree)).message for tree in trees]


@pytest.mark.parametrize("prefix", PUBLISHING)
def test_every_message_that_publishes_is_taken_or_found_wrong(prefix: str) -> None:
    messages = samples((prefix,))
    for message in messages:
        catalogue = Catalogue.of([message], order=NUMERIC)
        empty = type(message).__name__.endswith("Information")
        assert len(catalogue) or catalogue.findings or empty or not nouns(message)
        for obj in catalogue:
            assert check_period(obj) == ()
        found = [*dangling(catalogue), *stale(catalogue, message, JULY)]
        assert all(finding.path.startswith("/") and finding.hint for finding in found)
    whole = Catalogue.of(messages)
    assert set(whole.types) == {key.identity.type for key in whole.chains}


def test_other_messages_are_refused() -> None:
    for message in samples(("Get", "Change", "Cancel", "Acknowledge", "Respond")):
        if type(message).__name__ in ("Change", "ChangeHistory", "ChangeIndication"):
            continue
        with pytest.raises(NotPublished):
            Catalogue.of([message])
        assert stale(Catalogue.of([]), message, JULY) == ()


def test_information_objects_and_single_objects() -> None:
    for obj in samples(("Material", "Operations", "Work", "Equipment", "Person", "Master")):
        with pytest.raises(NotAMessage):
            verb(obj)
        Catalogue.of([obj, obj])
        for reference in references(obj):
            assert reference.path.startswith(f"/{type(obj).__name__}/")
