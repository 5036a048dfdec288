"""GS1 keys, compared with biip, which reads what scanners deliver and shares nothing with us."""

from __future__ import annotations

import re

import pytest
from biip import ParseError
from biip.checksums import gs1_standard_check_digit
from biip.gln import Gln
from biip.gs1_application_identifiers import GS1ApplicationIdentifier
from biip.gtin import Gtin
from biip.sscc import Sscc
from hypothesis import given
from hypothesis import strategies as st

from isa95kit.b2mml import Identifier
from isa95kit.findings import Layer, Severity
from isa95kit.gs1 import (
    InvalidKey,
    Kind,
    check_digit,
    check_identifier,
    gtin14,
    kind_of,
    verify,
)

digits = st.text("0123456789", min_size=1, max_size=20)


def is_key(kind: Kind, text: str) -> bool:
    try:
        verify(kind, text)
    except InvalidKey as error:
        assert f"is no {kind}: " in str(error)
        return False
    return True


@given(digits)
def test_the_check_digit_is_that_of_biip(text: str) -> None:
    assert check_digit(text) == str(gs1_standard_check_digit(text))


@given(digits, st.integers(0, 19), st.integers(1, 9))
def test_one_wrong_digit_is_always_found(text: str, place: int, by: int) -> None:
    key = text + check_digit(text)
    place %= len(key)
    wrong = key[:place] + str((int(key[place]) + by) % 10) + key[place + 1 :]
    assert check_digit(wrong[:-1]) != wrong[-1]


@pytest.mark.parametrize("text", ["", "12a", "-1", "1.0", "\u0661\u0662", " 1"])
def test_a_check_digit_is_that_of_digits(text: str) -> None:
    with pytest.raises(InvalidKey, match="not made of digits alone"):
        check_digit(text)


numbers = st.one_of(
    digits,
    st.sampled_from([8, 12, 13, 14, 17, 18]).flatmap(
        lambda n: st.text("0123456789", min_size=n - 1, max_size=n - 1)
    ),
)


@given(numbers, st.booleans())
def test_keys_of_digits_are_those_of_biip(text: str, right: bool) -> None:
    key = text + check_digit(text) if right else text
    for kinds, parse in (
        ({8: Kind.GTIN_8, 12: Kind.GTIN_12, 13: Kind.GTIN_13, 14: Kind.GTIN_14}, Gtin.parse),
        ({18: Kind.SSCC}, Sscc.parse),
        ({13: Kind.GLN}, Gln.parse),
    ):
        try:
            parse(key)
            theirs = len(key) in kinds  # they allow for the form padded by a scanner
        except ParseError:
            theirs = False
        assert is_key(kinds.get(len(key), next(iter(kinds.values()))), key) == theirs
    assert is_key(Kind.GTIN, key) == any(is_key(k, key) for k in Kind if k.startswith("GTIN-"))


WRITTEN = {
    Kind.GRAI: "8003",
    Kind.GIAI: "8004",
    Kind.GSRN: "8018",
    Kind.GDTI: "253",
    Kind.GINC: "401",
    Kind.GSIN: "402",
    Kind.GCN: "255",
    Kind.CPID: "8010",
}
"""The application identifier under which a key stands in a bar code."""

tails = st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=20)


@given(st.sampled_from(list(WRITTEN)), st.text("0123456789", max_size=17), tails)
def test_forms_of_other_keys_are_those_of_bar_codes(kind: Kind, number: str, tail: str) -> None:
    at = {Kind.GSRN: 17, Kind.GSIN: 16}.get(kind, 12)
    whole = number.rjust(at, "0")[:at]
    prefixed = kind in (Kind.GIAI, Kind.GINC, Kind.CPID)
    key = f"{number}{tail}" if prefixed else f"{whole}{check_digit(whole)}{tail}"
    identifier = GS1ApplicationIdentifier.extract(WRITTEN[kind])
    filler = "0" if kind is Kind.GRAI else ""
    theirs = re.match(identifier.pattern, f"{WRITTEN[kind]}{filler}{key}") is not None
    # The bar code's form asks nothing of a company prefix; that it is of digits stands elsewhere.
    ours = theirs and (not prefixed or re.match(r"[0-9]{4}.", key) is not None)
    assert is_key(kind, key) == ours


@pytest.mark.parametrize(
    ("kind", "text", "says"),
    [
        (Kind.GTIN, "", "not made of digits alone"),
        (Kind.GTIN, "400638133393", "the check digit is 3, and"),
        (Kind.GTIN, "4006381333931 ", "not made of digits alone"),
        (Kind.GTIN, "(01)04006381333931", "not made of digits alone"),
        (Kind.GTIN, "40063813339310", "the check digit is 0, and"),
        (Kind.GTIN, "123", "it has 3 digits, not 8 or 12 or 13 or 14"),
        (Kind.GTIN_8, "4006381333931", "it has 13 digits, not 8"),
        (Kind.SSCC, "340123450000000001", "the check digit is 1, and 0 by its digits"),
        (Kind.GRAI, "4006381333931#", "serial number"),
        (Kind.GRAI, "400638", "it has 6 digits, not 13"),
        (Kind.GCN, "4006381333931A", "up to 12 digits"),
        (Kind.GIAI, "ABC", "company prefix of digits"),
        (Kind.CPID, "9501101530010a", "capitals"),
    ],
)
def test_what_is_wrong_with_a_key(kind: Kind, text: str, says: str) -> None:
    with pytest.raises(InvalidKey, match=re.escape(says)):
        verify(kind, text)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (Kind.GTIN_8, "95050003"),
        (Kind.GTIN_12, "614141007349"),
        (Kind.GTIN_13, "9501101530003"),
        (Kind.GTIN_14, "09501101530003"),
        (Kind.SSCC, "106141412345678908"),
        (Kind.GLN, "9501101530010"),
        (Kind.GRAI, "9501101530010"),
        (Kind.GRAI, "9501101530010SERIAL/1"),
        (Kind.GIAI, "9501101530asset-1"),
        (Kind.GDTI, "9501101530010"),
        (Kind.GINC, "9501101530A"),
        (Kind.GCN, "9501101530010123"),
        (Kind.CPID, "9501101530PART-1/A#"),
    ],
)
def test_examples(kind: Kind, text: str) -> None:
    verify(kind, text)


@given(
    st.sampled_from([7, 11, 12, 13]).flatmap(
        lambda n: st.text("0123456789", min_size=n, max_size=n)
    )
)
def test_a_gtin_has_one_form_of_14_digits(text: str) -> None:
    key = text + check_digit(text)
    assert gtin14(key) == Gtin.parse(key).as_gtin_14()
    assert gtin14(gtin14(key)) == gtin14(key)
    with pytest.raises(InvalidKey):
        gtin14(f"{key}x")


@pytest.mark.parametrize(
    ("scheme", "kind"),
    [
        ({"scheme_id": "GTIN"}, Kind.GTIN),
        ({"scheme_id": "gtin-13"}, Kind.GTIN_13),
        ({"scheme_id": "GTIN_14", "scheme_agency_id": "9"}, Kind.GTIN_14),
        ({"scheme_id": "EAN 13"}, Kind.GTIN_13),
        ({"scheme_id": "UPC-A"}, Kind.GTIN_12),
        ({"scheme_id": "4", "scheme_name": "SSCC"}, Kind.SSCC),
        ({"scheme_uri": "https://www.gs1.org/standards/id-keys/gln"}, Kind.GLN),
        ({"scheme_uri": "https://gs1.org/voc/gtin/"}, Kind.GTIN),
        ({"scheme_uri": "https://example.org/gtin"}, None),
        ({"scheme_uri": "https://notgs1.org/gtin"}, None),
        ({"scheme_agency_id": "9"}, None),
        ({"scheme_id": "SAP-MATNR"}, None),
        ({"scheme_data_uri": "GTIN"}, None),
        ({}, None),
    ],
)
def test_only_the_scheme_says_what_a_number_is(scheme: dict[str, str], kind: Kind | None) -> None:
    assert kind_of(Identifier("4006381333931", **scheme)) is kind


def test_a_finding_says_what_is_wrong_and_where() -> None:
    wrong = Identifier("4006381333932", scheme_id="GTIN")
    (finding,) = check_identifier(wrong, "/MaterialLot/MaterialDefinitionID")
    assert (finding.rule, finding.severity) == ("ID-011", Severity.WARNING)
    assert (finding.layer, finding.path) == (Layer.RULE, "/MaterialLot/MaterialDefinitionID")
    assert "the check digit is 2, and 1" in finding.message
    assert finding.hint
    assert check_identifier(Identifier("4006381333931", scheme_id="GTIN")) == ()
    assert check_identifier(Identifier("4006381333932")) == ()


@given(st.sampled_from(Kind), st.text(max_size=40))
def test_any_text_is_judged(kind: Kind, text: str) -> None:
    named = Identifier(text, scheme_id=str(kind))
    assert bool(check_identifier(named)) != is_key(kind, text)
