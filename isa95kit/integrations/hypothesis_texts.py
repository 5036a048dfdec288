"""Strategies for the texts of the built-in datatypes, each simplest value being a readable one.

There are two manners: *any* gives what the schema allows, odd spellings included; *plain* gives
what a careful sender writes.
"""

from __future__ import annotations

import base64
import datetime as dt
from collections.abc import Callable

from isa95kit import extras

extras.load("hypothesis", "hypothesis")

from hypothesis import strategies as st  # noqa: E402 the extra comes first
from hypothesis.strategies import SearchStrategy  # noqa: E402

__all__ = [
    "VISIBLE",
    "XML_CHARACTERS",
    "any_text",
    "forbidden_in",
    "plain_text",
]

_CONTROLS = "".join(map(chr, range(0x20)))
_FORBIDDEN = _CONTROLS.replace("\t", "").replace("\n", "").replace("\r", "") + "\ufffe\uffff"

XML_CHARACTERS = st.characters(exclude_categories=["Cs"], exclude_characters=_FORBIDDEN)
"""Every character that an XML document can carry."""

VISIBLE = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_./"
"""What identifiers are made of in plants that like their labels readable."""

_LONGEST_WORD = 12


def forbidden_in(alphabet: str) -> str:
    """The characters of an alphabet that no XML document can carry."""
    return "".join(c for c in alphabet if c in _FORBIDDEN or "\ud800" <= c <= "\udfff")


def any_text(
    datatype: str, characters: SearchStrategy[str] | str, longest: int
) -> SearchStrategy[str]:
    """Text of a built-in such as ``xsd:decimal``, in any spelling that the schema allows."""
    if datatype in _ANY:
        return _ANY[datatype]()
    return st.one_of(*_words(characters, longest), st.sampled_from(_ODD_WORDS))


def plain_text(
    datatype: str, characters: SearchStrategy[str] | str, longest: int
) -> SearchStrategy[str]:
    """Text of a built-in as a careful sender writes it: visible, numbers plain, times with offset.

    Words have no white space at their ends, and are never empty.
    """
    if datatype in _PLAIN:
        return _PLAIN[datatype]()
    words = st.one_of(*_words(characters, longest))
    if isinstance(characters, str) and not any(map(str.isspace, characters)):
        return words
    return words.filter(lambda word: word == word.strip())


def _words(characters: SearchStrategy[str] | str, longest: int) -> list[SearchStrategy[str]]:
    """Free texts, most of them short."""
    lengths = sorted({min(length, longest) for length in (1, 3, 6, 10, longest)})
    return [st.text(characters, min_size=1, max_size=length) for length in lengths]


_ODD_WORDS = (
    "",
    " ",
    " 0",
    "0 ",
    "0  0",
    "0\t0",
    "0\n0",
    "0\r\n0",
    "]]>",
    "&lt;",
    "\u00a0",
    "\U00020000",
)


# Below, the usual forms come first, and take no more draws than the odd ones: hypothesis takes the
# first alternative for the simplest, and what needs fewer draws for simpler still.


def _numbers() -> SearchStrategy[str]:
    """Decimal numbers with up to six decimals, trailing zeros kept."""
    wholes = st.integers(-(10**12), 10**12)
    return st.one_of(
        wholes.map(str),
        st.tuples(wholes, st.integers(1, 6)).map(_scaled),
        st.tuples(wholes, st.just(2)).map(_scaled),
        st.sampled_from(
            ("-0", "+1", "007", "1.", ".5", "-.50", " 42 ", "\n1.0\t", "9" * 30 + "." + "9" * 30)
        ),
    )


def _amounts() -> SearchStrategy[str]:
    """Numbers that are not negative, as amounts are."""
    wholes = st.integers(0, 10**9)
    return st.one_of(wholes.map(str), st.tuples(wholes, st.integers(1, 4)).map(_scaled))


def _scaled(drawn: tuple[int, int]) -> str:
    whole, places = drawn
    sign, digits = ("-" if whole < 0 else ""), str(abs(whole)).rjust(places + 1, "0")
    return f"{sign}{digits[:-places]}.{digits[-places:]}"


_EPOCH = dt.datetime(2000, 1, 1, tzinfo=dt.UTC)
_CENTURY = 100 * 365 * 24 * 60 * 60


def _moment(seconds: int) -> str:
    return (_EPOCH + dt.timedelta(seconds=seconds)).replace(tzinfo=None).isoformat()


def _offset(minutes: int) -> str:
    hours, rest = divmod(abs(minutes), 60)
    return f"{'-' if minutes < 0 else '+'}{hours:02}:{rest:02}"


def _this_century(offsets: SearchStrategy[str]) -> list[SearchStrategy[str]]:
    seconds = st.integers(0, _CENTURY).map(_moment)
    return [seconds.map(lambda moment: f"{moment}Z"), st.tuples(seconds, offsets).map("".join)]


def _date_times() -> SearchStrategy[str]:
    ever = st.datetimes(dt.datetime(1, 1, 1), dt.datetime(9999, 12, 31))
    offsets = st.integers(-14 * 60, 14 * 60).map(_offset)
    odd = (
        "2000-02-29T24:00:00",
        "2000-01-01T00:00:00.500",
        "2000-01-01T00:00:00.123456789012Z",
        "12000-01-01T00:00:00+14:00",
        "-0044-03-15T12:00:00",
        "2000-01-01T00:00:00-00:00",
    )
    return st.one_of(
        *_this_century(st.just("") | offsets),
        st.tuples(ever.map(dt.datetime.isoformat), st.just("Z") | offsets).map("".join),
        st.sampled_from(odd),
    )


def _plain_date_times() -> SearchStrategy[str]:
    return st.one_of(_this_century(st.integers(-12 * 4, 14 * 4).map(lambda n: _offset(15 * n))))


def _durations() -> SearchStrategy[str]:
    odd = ("P0Y", "-P1Y2M3DT4H5M6.789S", "P00012M", "PT1.50S", "-PT0.000001S")
    return _plain_durations() | st.sampled_from(odd)


def _plain_durations() -> SearchStrategy[str]:
    return st.one_of(
        st.integers(0, 10_000).map(lambda n: f"PT{n}M"),
        st.integers(0, 1_000).map(lambda n: f"PT{n}H"),
        st.integers(0, 10**6).map(lambda n: f"PT{n}S"),
    )


def _languages() -> SearchStrategy[str]:
    return st.sampled_from(("en", "de", "en-US", "de-CH", "zh", "pt-BR"))


def _any_languages() -> SearchStrategy[str]:
    return _languages() | st.sampled_from(("EN", "de-DE-1996", "x-plant", " en "))


def _addresses() -> SearchStrategy[str]:
    ends = st.text(VISIBLE.replace(".", "").replace("/", ""), max_size=_LONGEST_WORD)
    starts = ("urn:plant:0", "http://example.org/", "https://example.org/a?b=c#")
    return st.one_of([ends.map(start.__add__) for start in starts])


def _any_addresses() -> SearchStrategy[str]:
    odd = ("", "../relative", "#fragment", "http://example.org/größe", "%C3%A4")
    return _addresses() | st.sampled_from(odd)


def _octets() -> SearchStrategy[str]:
    return st.binary(max_size=24).map(lambda octets: base64.b64encode(octets).decode())


def _any_octets() -> SearchStrategy[str]:
    return _octets() | st.sampled_from(("Zm9v Ym Fy", "Z m 9 v\n", "Zg = ="))


def _truths() -> SearchStrategy[str]:
    return st.sampled_from(("false", "true"))


_ANY: dict[str, Callable[[], SearchStrategy[str]]] = {
    "xsd:anyURI": _any_addresses,
    "xsd:base64Binary": _any_octets,
    "xsd:boolean": _truths,
    "xsd:dateTime": _date_times,
    "xsd:decimal": _numbers,
    "xsd:duration": _durations,
    "xsd:language": _any_languages,
}

_PLAIN: dict[str, Callable[[], SearchStrategy[str]]] = {
    "xsd:anyURI": _addresses,
    "xsd:base64Binary": _octets,
    "xsd:boolean": _truths,
    "xsd:dateTime": _plain_date_times,
    "xsd:decimal": _amounts,
    "xsd:duration": _plain_durations,
    "xsd:language": _languages,
}
