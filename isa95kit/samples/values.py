"""Texts for the built-in types B2MML uses: legal ones in many spellings, and broken ones.

Everything in `legal` is legal by the XSD specification and for libxml2; `ILLEGAL` is illegal by
the specification; `DOUBTFUL` holds the spellings on which validators are known to differ.
"""

from __future__ import annotations

import random
from collections.abc import Callable

__all__ = ["DOUBTFUL", "ILLEGAL", "LEGAL", "legal"]

_STRINGS = (
    "",
    "a",
    "LOT-4711",
    "Löschwasserbehälter 3",
    "混合槽",
    "Ω ≤ 5 µm",
    "\U00020000 unit",
    "a & b < c > d \" e ' f",
    "]]>",
    "<![CDATA[x]]>",
    " leading and trailing ",
    "two  blanks",
    "a\tb",
    "a\nb",
    "a\rb",
    "\u00a0",
    "\u0085\u2028",
    "\ufffd\ue000",
    "true",
    "3.50",
    "x" * 300,
)

LEGAL: dict[str, tuple[str, ...]] = {
    "xsd:string": _STRINGS,
    "xsd:normalizedString": _STRINGS,
    "xsd:token": _STRINGS,
    "xsd:language": (
        "en",
        "EN",
        "en-US",
        "de-DE-1996",
        "x-plant",
        "i-klingon",
        " en ",
        "abcdefgh-1a",
    ),
    "xsd:anyURI": (
        "",
        "urn:plant:7",
        "http://example.org/a?b=c&d#e",
        "http://[2001:db8::1]:8080/",
        "../relative/path",
        "#fragment",
        "mailto:a@example.org",
        "file:///C:/lots",
        "http://example.org/größe",
        " http://example.org/a b ",
        "%C3%A4",
    ),
    "xsd:decimal": (
        "0",
        "-0",
        "+1",
        "007",
        "1.",
        ".5",
        "-.50",
        "10.500",
        " 42 ",
        "\n1.0\t",
        "123456789012345678901234567890.123456789",
    ),
    "xsd:boolean": ("true", "false", "1", "0", " true ", "\nfalse\t"),
    "xsd:base64Binary": (
        "",
        "Zm9v",
        "Zm9vYg==",
        "Zm9vYmE=",
        "Zm9v Ym Fy",
        "Z m 9 v\n",
        "+/+/",
        "Zg = =",
    ),
    "xsd:dateTime": (
        "2023-05-17T08:30:00",
        "2023-05-17T08:30:00Z",
        "2023-05-17T08:30:00.5+02:00",
        "2023-05-17T08:30:00.123456789012-05:30",
        "2024-02-29T24:00:00",
        "2023-12-31T24:00:00.000Z",
        "-0044-03-15T12:00:00",
        "12023-01-01T00:00:00+14:00",
        "0001-01-01T00:00:00-14:00",
        "2000-02-29T23:59:59.999-00:00",
    ),
    "xsd:duration": (
        "P1D",
        "PT0S",
        "-P1Y2M3DT4H5M6.789S",
        "PT36H",
        "P0Y",
        "P00012M",
        "PT1.50S",
        "\nP3D",
        "P400D",
        "-PT0.000001S",
    ),
}

ILLEGAL: dict[str, tuple[str, ...]] = {
    "xsd:language": ("", "en_US", "en-", "-en", "abcdefghi", "1a", "en--US", "é", "en US", "*"),
    "xsd:anyURI": ("%", "%zz", "a#b#c", "::", ":a", "1:a", "http://[", "http://a/%2", "a[1]"),
    "xsd:decimal": (
        "",
        " ",
        ".",
        "+",
        "-",
        "--1",
        "+-1",
        "1,5",
        "1e5",
        "1.2.3",
        "1 000",
        "INF",
        "NaN",
        "0x10",
        "12 kg",
        "\u0661",
        "\u00a01",
        "- 1",
        "1_000",
        "½",
    ),
    "xsd:boolean": ("", "TRUE", "True", "yes", "no", "01", "2", "t", "true false", "\u00a0true"),
    "xsd:base64Binary": (
        "A",
        "AA",
        "AAA",
        "AB==",
        "AAB=",
        "=",
        "A===",
        "Zm9v=",
        "AA=A",
        "Zg==Zg==",
    ),
    "xsd:dateTime": (
        "",
        "2023-05-17",
        "2023-05-17 08:30:00",
        "2023-05-17T08:30",
        "2023-5-17T08:30:00",
        "2023-02-29T00:00:00",
        "2023-13-01T00:00:00",
        "2023-04-31T00:00:00",
        "2023-01-01T24:00:01",
        "2023-01-01T24:00:00.1",
        "2023-01-01T23:59:60",
        "2023-01-01T23:59:59.",
        "2023-01-01T00:00:00+14:01",
        "2023-01-01T00:00:00+0200",
        "2023-01-01T00:00:00+02",
        "2023-01-01t00:00:00z",
        "0000-01-01T00:00:00",
        "02023-01-01T00:00:00",
        "+2023-01-01T00:00:00",
        "23-01-01T00:00:00",
        "17.05.2023",
        "1684312200",
        "2023-05-17T08:30:00,5",
        "today",
    ),
    "xsd:duration": (
        "",
        "P",
        "PT",
        "P1DT",
        "-P",
        "+P1D",
        "P-1D",
        "P1W",
        "P1.5D",
        "PT1.5H",
        "P1S",
        "P1M1Y",
        "PT1S1M",
        "p1d",
        "1D",
        "P1D 2H",
        "8:30",
        "30",
    ),
}

DOUBTFUL: dict[str, tuple[str, ...]] = {
    "xsd:dateTime": (
        " 2023-05-17T08:30:00",
        "2023-05-17T08:30:00Z\n",
        "2023-05-17T08:30:59.99999999999999999999",
        "9223372036854775808-01-01T00:00:00",
        "-0004-02-29T00:00:00",
        "-0005-02-29T00:00:00",
    ),
    "xsd:duration": ("P1D ", " P1D\t", "PT1.S", "PT.5S", "P99999999999999999999Y"),
    "xsd:base64Binary": ("Zm9v!", "_-", "Zg!==", "é"),
    "xsd:anyURI": ("http://a:b/", "http://a:/", "?[", "http://h:99999999999/", "http://[g]/"),
    "xsd:decimal": ("9" * 400, "1." + "0" * 400, "\r1"),
    "xsd:boolean": ("\rtrue",),
    "xsd:language": ("\ren",),
}


def legal(builtin: str, rng: random.Random) -> str:
    """A legal text of a built-in type such as ``xsd:decimal``; KeyError for one B2MML lacks."""
    composed = _COMPOSED.get(builtin)
    if composed is not None and rng.random() < 0.5:
        return composed(rng)
    return rng.choice(LEGAL[builtin])


def _identifier(rng: random.Random) -> str:
    return f"{rng.choice(('LOT', 'Área', 'EQ', 'X'))}-{rng.randrange(10**6)}"


def _decimal(rng: random.Random) -> str:
    digits = str(rng.randrange(10 ** rng.randrange(1, 20)))
    fraction = str(rng.randrange(10**6)) + "0" * rng.randrange(3)
    return rng.choice(("", "-", "+", "00")) + digits + rng.choice(("", ".", "." + fraction))


def _date_time(rng: random.Random) -> str:
    date = f"{rng.randrange(1, 9999):04}-{rng.randrange(1, 13):02}-{rng.randrange(1, 29):02}"
    time = f"{rng.randrange(24):02}:{rng.randrange(60):02}:{rng.randrange(60):02}"
    fraction = rng.choice(("", "", f".{rng.randrange(10**9)}"))
    offset = rng.choice(
        ("", "Z", f"{rng.choice('+-')}{rng.randrange(14):02}:{rng.randrange(60):02}")
    )
    return f"{date}T{time}{fraction}{offset}"


def _duration(rng: random.Random) -> str:
    days = f"{rng.randrange(1000)}D"
    return f"{rng.choice(('', '-'))}P{days}T{rng.randrange(100)}H{rng.randrange(10**6)}S"


_COMPOSED: dict[str, Callable[[random.Random], str]] = {
    "xsd:string": _identifier,
    "xsd:normalizedString": _identifier,
    "xsd:token": _identifier,
    "xsd:decimal": _decimal,
    "xsd:dateTime": _date_time,
    "xsd:duration": _duration,
}
