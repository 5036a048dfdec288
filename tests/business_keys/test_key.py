"""A key is a value, and its text says all of it."""

from __future__ import annotations

import pickle
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from isa95kit.business_keys import BusinessKey, InvalidBusinessKey
from isa95kit.identity import Identity

# Visible at their beginning, so that nothing has to be thrown away.
texts = st.builds(
    str.__add__,
    st.sampled_from(["a", "Z", "9", "/", "%", ":", ",", "=", "\u00e9", "\u212b", "\U0001f600"]),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=6),
)
said = st.sampled_from(["", "A", "a/b", "x,y", "name:N", "1=2", "%"])
identities = st.builds(Identity, st.just(""), said, said, said, texts)
names = st.sampled_from(
    ["id", "order", "operation", "line", "sequence", "version", "zeta", "Alpha"]
)
parts = st.dictionaries(names, st.lists(identities, max_size=3).map(tuple), min_size=1)
keys = st.builds(
    BusinessKey, st.sampled_from(["MaterialLot", "BOD"]), parts.map(lambda d: tuple(d.items()))
)


def text(value: str) -> Identity:
    return Identity("", "", "", "", value)


@given(keys, keys)
def test_equal_keys_have_one_text(one: BusinessKey, two: BusinessKey) -> None:
    assert (one == two) == (one.urn == two.urn)
    assert (one < two) + (one == two) + (one > two) == 1
    assert BusinessKey.parse(str(one)) == one
    assert pickle.loads(pickle.dumps(one)) == one  # noqa: S301 our own
    assert hash(BusinessKey.parse(one.urn)) == hash(one)
    # RFC 8141: NID, then a NSS of pchar and "/".
    assert re.fullmatch(r"urn:[a-z0-9-]{2,32}:([A-Za-z0-9\-._~:/,=]|%[0-9A-F]{2})+", one.urn)


@given(keys)
def test_the_order_parts_are_given_in_does_not_count(key: BusinessKey) -> None:
    assert BusinessKey(key.kind, key.parts[::-1]) == key


@given(keys)
def test_what_is_missing_is_said(key: BusinessKey) -> None:
    assert key.complete == (not key.missing)
    for name, values in key.parts:
        assert key[name] == values
        assert (name in key.missing) == (f":{name}=:" in f"{key.urn}:")


@given(st.text())
def test_any_text_is_a_key_or_none(urn: str) -> None:
    for candidate in (urn, f"urn:isa95kit-key:{urn}", f"urn:isa95kit-key:X:a={urn}"):
        try:
            assert BusinessKey.parse(candidate)
        except InvalidBusinessKey as error:
            assert repr(candidate) in str(error)


def test_how_keys_are_written() -> None:
    order = Identity("", "ACME", "PO", "", "4711/1")
    key = BusinessKey("X", (("line", (text("10"), text("2"))), ("order", (order,)), ("b", ())))
    assert key.urn == "urn:isa95kit-key:X:order=ACME/PO//4711%2F1:line=10,2:b="
    assert key["line"][1].text == "2"
    with pytest.raises(KeyError):
        key["sequence"]


@pytest.mark.parametrize(
    ("urn", "says"),
    [
        ("", "does not begin with"),
        ("urn:isa95kit:MaterialLot::::L", "does not begin with"),
        ("urn:isa95kit-key:", "no name of letters"),
        ("urn:isa95kit-key:X", "without parts"),
        ("urn:isa95kit-key:X:", "no part such as"),
        ("urn:isa95kit-key:X:a", "no part such as"),
        ("urn:isa95kit-key:X:=1", "no name of letters"),
        ("urn:isa95kit-key:X:a=1:a=2", "parts of one name"),
        ("urn:isa95kit-key:X:a=1,", "blank"),
        ("urn:isa95kit-key:X:a=b/c", "neither a text nor"),
        ("urn:isa95kit-key:X:a=b c", "' ' has to be percent-encoded"),
        ("urn:isa95kit-key:X:a=%ff", "codec"),
    ],
)
def test_what_is_no_key(urn: str, says: str) -> None:
    with pytest.raises(InvalidBusinessKey, match=says):
        BusinessKey.parse(urn)


def test_parts_are_of_no_type_and_version() -> None:
    for value in (Identity("T", "", "", "", "x"), Identity("", "", "", "", "x", "1")):
        with pytest.raises(InvalidBusinessKey, match="no type and version"):
            BusinessKey("X", (("a", (value,)),))
