"""Roots whose xsi:type names a derived type: it is kept, in XML and in JSON, and counts."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from collections.abc import Iterator

import pytest

import isa95kit as isa
from isa95kit.b2mml import ID, Author, ConfidenceFactor, Identifier, MaterialLot
from isa95kit.b2mml.base import NAMESPACE, Component
from isa95kit.binding.fields import class_of_root, class_of_type, fields_of
from isa95kit.binding.roots import declared_class, of_named_type, writing_class
from isa95kit.releases import Release
from isa95kit.samples.grammar import Grammar
from isa95kit.schema import store

XSI = "http://www.w3.org/2001/XMLSchema-instance"
GRAMMAR = Grammar(store.components(Release.latest()))


def document(root: str, named: str, attributes: str = ' schemeID="s"') -> bytes:
    """A root of text that names its type."""
    declared = f'xmlns="{NAMESPACE}" xmlns:b="{NAMESPACE}" xmlns:xsi="{XSI}"'
    return f'<{root} {declared} xsi:type="{named}"{attributes}>A&amp;B</{root}>'.encode()


def pairs() -> Iterator[tuple[str, str]]:
    """Each global element with each type that may be named in place of the one declared."""
    for root, declaration in GRAMMAR.components.elements.items():
        for named in GRAMMAR.derived.get(declaration.type, ()):
            if named != declaration.type:
                yield root, named


PAIRS = tuple(pairs())


def test_there_are_such_roots() -> None:
    assert len(PAIRS) > 200
    assert ("RecipeElementVersion", "RecipeElementVersionType") in PAIRS


def test_a_derived_type_is_written_again() -> None:
    for root, named in PAIRS:
        message = isa.read(document(root, named)).message
        written = isa.to_xml(message)
        assert f'<{root} xmlns="{NAMESPACE}" xmlns:xsi="{XSI}" xsi:type="{named}"' in (
            written.decode()
        ), (root, named)
        assert isa.read(written).message == message
        again = isa.read(isa.to_json(message).encode())
        assert again.message == message, (root, named)
        assert again.digest == isa.read(document(root, named)).digest
        assert isa.check(message).ok


def test_the_object_is_of_both_classes() -> None:
    for root, named in PAIRS:
        message = isa.read(document(root, named)).message
        assert isinstance(message, class_of_root(root))
        assert isinstance(message, class_of_type(named))
        assert type(message) is type(isa.read(document(root, f" b:{named} ")).message)
        assert fields_of(type(message)) == fields_of(class_of_root(root))


def test_the_type_is_part_of_the_content() -> None:
    data = document("ID", "ConfidenceFactorType")
    message, plain = isa.read(data).message, ID("A&B", scheme_id="s")
    assert message != plain
    assert isa.digest(message) != isa.digest(plain)
    assert repr(message) == "ID:ConfidenceFactor(value='A&B', scheme_id='s')"
    other = isa.read(document("ID", "PersonNameType")).message
    assert message != other
    assert isa.digest(message) != isa.digest(other)


@pytest.mark.parametrize(("root", "named"), [("ID", "IdentifierType"), ("Author", "AuthorType")])
def test_the_declared_type_is_no_derived_one(root: str, named: str) -> None:
    message = isa.read(document(root, named)).message
    assert type(message) is class_of_root(root)
    assert b"xsi:" not in isa.to_xml(message)


def test_a_type_that_bears_the_name_of_the_element() -> None:
    """RecipeElementVersion is declared with IdentifierType, and there is a type of its name."""
    data = b'{"RecipeElementVersion":{"@xsi:type":"RecipeElementVersionType","$":"1"}}'
    message = isa.read(data).message
    assert isa.to_json(message).encode() == data
    assert b'xsi:type="RecipeElementVersionType">1<' in isa.to_xml(message)


def test_without_a_type_nothing_changes() -> None:
    plain = f'<RecipeElementVersion xmlns="{NAMESPACE}">2</RecipeElementVersion>'
    message = isa.read(plain.encode()).message
    assert b"xsi:" not in isa.to_xml(message)
    assert isa.to_json(message) == '{"RecipeElementVersion":"2"}'


def test_the_json_form() -> None:
    message = isa.read(document("ID", "ConfidenceFactorType")).message
    expected = '{"ID":{"@xsi:type":"ConfidenceFactorType","@schemeID":"s","$":"A&B"}}'
    assert isa.to_json(message) == expected


def test_inside_of_a_document_it_names_its_type() -> None:
    message = isa.read(document("ID", "ConfidenceFactorType")).message
    assert isinstance(message, Identifier)
    read = isa.read(isa.to_xml(MaterialLot(id=message))).message
    assert read == MaterialLot(id=ConfidenceFactor("A&B", scheme_id="s"))


def test_copies_and_pickles_keep_the_type() -> None:
    for root, named in (("ID", "ConfidenceFactorType"), ("EquipmentClassID", "AuthorType")):
        message = isa.read(document(root, named)).message
        for same in (
            pickle.loads(pickle.dumps(message)),  # noqa: S301 - our own
            copy.copy(message),
            copy.deepcopy(message),
            dataclasses.replace(message),
        ):
            assert same == message
            assert type(same) is type(message)
        changed = dataclasses.replace(message, value="x")
        assert f'xsi:type="{named}" schemeID="s">x<'.encode() in isa.to_xml(changed)


def test_objects_are_frozen() -> None:
    message = isa.read(document("ID", "ConfidenceFactorType")).message
    with pytest.raises(dataclasses.FrozenInstanceError):
        message.value = "x"  # type: ignore[attr-defined]


def test_the_declared_class_of_a_global_element() -> None:
    assert declared_class("ID") is Identifier
    assert declared_class("RecipeElementVersion") is Identifier
    assert declared_class("Author") is Author


def test_the_class_that_writes() -> None:
    made = type(of_named_type(ID("a"), "ID", "ConfidenceFactorType"))
    assert writing_class(made) is Identifier
    ordinary: tuple[type[Component], ...] = (ID, MaterialLot)
    assert [writing_class(c) for c in ordinary] == [ID, MaterialLot]
