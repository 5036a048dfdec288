"""An identity is equal exactly where the object is the same, and its URN says all of it."""

from __future__ import annotations

import pickle
import re
from dataclasses import replace
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

import isa95kit.b2mml as vocabulary
from isa95kit.b2mml import (
    Author,
    Description,
    Equipment,
    GRecipe,
    Header,
    Identifier,
    MaterialInformation,
    MaterialLot,
    Nil,
    ResourceConstraint,
    TransReceiver,
)
from isa95kit.b2mml.base import Component
from isa95kit.identity import Identity, InvalidURN, NoIdentity, identifying_field

CLASSES = [
    cls
    for name in vocabulary.__all__
    if isinstance(cls := getattr(vocabulary, name), type)
    and issubclass(cls, Component)
    and cls is not Component
]

# Few values, so that equal ones meet; those with marks, colons and blanks are the interesting ones.
said = st.sampled_from(
    ["", "A", "a", "B:1", "name:A", "uri:A", "id:A", "id:", " A", "\u00e4 %", "x\ty"]
)
attributes = st.one_of(st.none(), st.sampled_from(["", "  "]), said)
texts = st.sampled_from(["1", "1 ", "01", "a:b", "%", "\u212b", "a\nb", "a b"])
identifiers = st.builds(
    Identifier,
    texts,
    scheme_id=attributes,
    scheme_name=attributes,
    scheme_agency_id=attributes,
    scheme_agency_name=attributes,
    scheme_version_id=attributes,
    scheme_data_uri=attributes,
    scheme_uri=attributes,
)
types = st.sampled_from(["", "MaterialLot", "Equipment"])
free = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)


def told(text: str | None) -> str:
    return (text or "").strip() and (text or "").translate({9: " ", 10: " ", 13: " "})


def key(i: Identifier) -> tuple[object, ...]:
    """What has to be equal, written down a second time: ID, or else the kind of label and it."""
    scheme = next(
        (
            (kind, told(text))
            for kind, text in (("id", i.scheme_id), ("uri", i.scheme_uri), ("name", i.scheme_name))
            if told(text)
        ),
        None,
    )
    agency = next(
        (
            (kind, told(text))
            for kind, text in (("id", i.scheme_agency_id), ("name", i.scheme_agency_name))
            if told(text)
        ),
        None,
    )
    return agency, scheme, told(i.scheme_version_id), re.sub("[\t\n\r]", " ", i.value)


@given(identifiers, identifiers, types, types)
def test_equal_exactly_where_the_key_is(a: Identifier, b: Identifier, of_a: str, of_b: str) -> None:
    one, two = Identity.of(a, type=of_a), Identity.of(b, type=of_b)
    same = (key(a), of_a) == (key(b), of_b)
    assert (one == two) is same
    assert (one.urn == two.urn) is same
    assert not same or hash(one) == hash(two)
    assert (one < two) + (one == two) + (one > two) == 1


@given(identifiers, types)
def test_an_identifier_and_its_urn_lead_back(identifier: Identifier, kind: str) -> None:
    identity = Identity.of(identifier, type=kind)
    assert Identity.of(identity.to_identifier(), type=kind) == identity
    assert Identity.parse(identity.urn) == identity
    assert pickle.loads(pickle.dumps(identity)) == identity  # noqa: S301 our own


@given(st.tuples(free, free, free, free, free, free))
def test_any_fields_are_refused_or_come_back(fields: tuple[str, ...]) -> None:
    try:
        identity = Identity(*fields)
    except NoIdentity:
        return
    assert Identity.parse(identity.urn) == identity
    assert Identity.parse(identity.urn).urn == identity.urn
    of = Identity.of(identity.to_identifier(), type=identity.type)
    assert of == identity.unversioned


@given(st.tuples(free, free, free, free, free, free))
def test_a_urn_is_one_by_its_grammar(fields: tuple[str, ...]) -> None:
    try:
        urn = str(Identity(*fields))
    except NoIdentity:
        return
    # RFC 8141: NID, then a NSS of pchar and "/" that does not begin with "/".
    assert re.fullmatch(r"urn:[a-z0-9]{2,32}:([A-Za-z0-9\-._~:]|%[0-9A-F]{2})+", urn)
    assert unquote(urn.split(":")[6]) == re.sub("[\t\n\r]", " ", fields[4])


@given(st.text())
def test_parse_answers_any_text_with_an_identity_or_its_own_error(text: str) -> None:
    for urn in (text, f"urn:isa95kit:{text}"):
        try:
            assert Identity.parse(urn)
        except InvalidURN as error:
            assert "urn:isa95kit:" in str(error) or repr(urn) in str(error)


def test_letters_of_the_prefix_and_of_escapes_may_be_of_either_case() -> None:
    assert (
        Identity.parse("URN:ISA95KIT:Lot:::%c3%a4:L%2f1").urn == "urn:isa95kit:Lot:::%C3%A4:L%2F1"
    )


@pytest.mark.parametrize(
    ("urn", "says"),
    [
        ("", "does not begin with"),
        ("LOT-1", "does not begin with"),
        ("urn:isa95kit:", "has 1 parts"),
        ("urn:isa95kit:Lot:::LOT-1", "has 4 parts"),
        ("urn:isa95kit:Lot::::L:1:2", "has 7 parts"),
        ("urn:isa95kit:Lot::::L:", "ends with a colon"),
        ("urn:isa95kit:Lot::::", "blank"),
        ("urn:isa95kit:Lot::::%20", "blank"),
        ("urn:isa95kit:Lot::::L 1", "' ' has to be percent-encoded"),
        ("urn:isa95kit:Lot::::100%", "'%' has to be percent-encoded"),
        ("urn:isa95kit:Lot::::L/1", "'/' has to be percent-encoded"),
        ("urn:isa95kit:Lot::::%ff", "no UTF-8"),
        ("urn:isa95kit:Lot:%20:::L", "blank"),
    ],
)
def test_what_is_wrong_with_a_urn(urn: str, says: str) -> None:
    with pytest.raises(InvalidURN, match=re.escape(says)):
        Identity.parse(urn)


def test_labels_stand_in_for_an_id_that_is_missing_and_never_for_the_id_itself() -> None:
    by_id = Identity.of(Identifier("1", scheme_id="S", scheme_name="Stores"))
    assert by_id == Identity.of(Identifier("1", scheme_id="S", scheme_name="Store", scheme_uri="u"))
    by_name = Identity.of(Identifier("1", scheme_name="S"))
    by_uri = Identity.of(Identifier("1", scheme_uri="S", scheme_name="T"))
    assert len({by_id, by_name, by_uri, Identity.of(Identifier("1"))}) == 4
    assert (by_name.scheme, by_uri.scheme) == ("name:S", "uri:S")
    assert Identity.of(Identifier("1", scheme_id="name:S")) != by_name
    assert by_name.to_identifier() == Identifier("1", scheme_name="S")
    agency = Identity.of(Identifier("1", scheme_agency_name="A", scheme_data_uri="d"))
    assert agency == Identity("", "name:A", "", "", "1")


def test_blanks_count_and_only_breaks_are_blanks() -> None:
    of = Identity.of
    assert of(Identifier("a\tb")) == of(Identifier("a b")) != of(Identifier("a  b"))
    assert of(Identifier("a")) != of(Identifier("a ")) != of(Identifier("A"))
    assert of(Identifier("\u00c5")) != of(Identifier("A\u030a"))


def test_an_object_has_its_class_and_version() -> None:
    lot = MaterialLot(id=Identifier("L", scheme_id="S"), version=Identifier("3", scheme_id="V"))
    assert Identity.of(lot) == Identity("MaterialLot", "", "S", "", "L", "3")
    assert Identity.of(lot, version=False) == Identity.of(lot).unversioned
    assert Identity.of(lot, type="Batch").type == "Batch"
    assert Identity.of(replace(lot, version=Identifier(" "))).version == ""
    assert Identity.of(Author("A. Miller")).type == ""
    constraint = ResourceConstraint(
        constraint_id=Identifier("C"),
        **dict.fromkeys(REQUIRED_OF_CONSTRAINT),  # type: ignore[arg-type]
    )
    assert Identity.of(constraint).text == "C"


REQUIRED_OF_CONSTRAINT = [
    name
    for name, field in ResourceConstraint.__dataclass_fields__.items()
    if field.metadata.get("required") and name != "constraint_id"
]


@pytest.mark.parametrize(
    ("obj", "says"),
    [
        (Description("x"), "Description has no identifier of its own"),
        (Header(), "Header has no identifier"),
        (TransReceiver(id=(Identifier("a"),)), "no identifier"),
        (GRecipe(), "absent"),
        (vocabulary.TestSpecification(evaluated_property=()), "absent"),
        (MaterialInformation(id=Nil()), "nil"),
        (Equipment(id=Identifier(" \u00a0")), "blank"),
        (Identifier(""), "blank"),
    ],
)
def test_objects_that_nothing_tells_apart(obj: Component, says: str) -> None:
    with pytest.raises(NoIdentity, match=says):
        Identity.of(obj)


@pytest.mark.parametrize(
    "fields",
    [
        ("", "", "", "", ""),
        (" ", "", "", "", "a"),
        ("", "uri:x", "", "", "a"),
        ("", "", "id:x", "", "a"),
        ("", "", "name:", "", "a"),
        ("", "", "", "", "\ud800"),
    ],
)
def test_fields_that_make_no_key(fields: tuple[str, ...]) -> None:
    with pytest.raises(NoIdentity):
        Identity(*fields)


def test_misuse_is_named() -> None:
    with pytest.raises(TypeError, match="text of an identity is text, not 4711"):
        Identity("", "", "", "", 4711)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="no object of the vocabulary"):
        Identity.of("LOT-1")  # type: ignore[arg-type]


@pytest.mark.parametrize("cls", CLASSES, ids=lambda c: c.__name__)
def test_every_class_has_one_identifier_or_none(cls: type[Component]) -> None:
    field = identifying_field(cls)
    if field is None:
        own = {"id", "entry_id", "constraint_id"} & cls.__dataclass_fields__.keys()
        assert not own or cls is TransReceiver
    else:
        assert cls.__dataclass_fields__[field].type in (
            "Identifier",
            "Identifier | None",
            "Identifier | Nil | None",
        )


def test_types_are_told_apart_by_their_names() -> None:
    names = [cls.__name__ for cls in CLASSES]
    assert len(names) == len(set(names))
