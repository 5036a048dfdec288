"""Scalars: the built-in types of XML Schema as patterns, and the simple types of a release.

The patterns say exactly what the specification says of the text (XML Schema Part 2, second
edition), leap days included. They keep to what regular expressions of ECMA-262, Python and Rust
have in common. Where XML Schema drops white space around a value, it may stand there.

What no pattern can say: JSON numbers are compared by value, so that a schema cannot refuse
``1e5``, which is no xsd:decimal; the reader does.
"""

from __future__ import annotations

from codegen.jsonschema.notation import (
    Schema,
    definition_name,
    described,
    one_of_values,
    reference,
)
from codegen.vocabulary import Descriptions
from isa95kit.schema.components import SimpleType

__all__ = ["builtin_definitions", "simple_definition"]

BLANK = r"[ \t\r\n]"

# Lone surrogates belong here too, but there is no spelling of them that all engines take.
NO_XML = r"\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff"
TEXT = f"^[^{NO_XML}]*$"

DECIMAL = r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)"

LANGUAGE = r"[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*"

DURATION_DATE = r"[0-9]+Y(?:[0-9]+M)?(?:[0-9]+D)?|[0-9]+M(?:[0-9]+D)?|[0-9]+D"
DURATION_SECONDS = r"[0-9]+(?:\.[0-9]+)?S"
DURATION_TIME = (
    rf"[0-9]+H(?:[0-9]+M)?(?:{DURATION_SECONDS})?|[0-9]+M(?:{DURATION_SECONDS})?|{DURATION_SECONDS}"
)
DURATION = rf"-?P(?:(?:{DURATION_DATE})(?:T(?:{DURATION_TIME}))?|T(?:{DURATION_TIME}))"

DAY = r"(?:0[1-9]|[12][0-9]|3[01])"
YEAR = r"(?:[1-9][0-9]{3,}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])"
FOURTH = r"(?:0[48]|[2468][048]|[13579][26])"
"""Two digits, not 00, of a number that four divides."""
LEAP_YEAR = (
    rf"(?:(?:[1-9][0-9]*)?[0-9]{{2}}{FOURTH}|[1-9][0-9]*(?:[02468][048]|[13579][26])00|{FOURTH}00)"
)
DATE = (
    rf"-?(?:{YEAR}-(?:(?:0[13578]|1[02])-{DAY}"
    r"|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))"
    rf"|{LEAP_YEAR}-02-29)"
)
TIME = r"(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]+)?|24:00:00(?:\.0+)?)"
OFFSET = r"(?:Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))"
DATE_TIME = f"{DATE}T{TIME}{OFFSET}?"

SIXBIT = "[A-Za-z0-9+/]"
_SIXBIT = SIXBIT + BLANK + "*"
BASE64 = (
    f"(?:(?:{_SIXBIT}){{4}})*"
    f"(?:(?:{_SIXBIT}){{2}}[AEIMQUYcgkosw048]{BLANK}*={BLANK}*"
    f"|{_SIXBIT}[AQgw]{BLANK}*={BLANK}*={BLANK}*)?"
)

ESCAPE = "%[0-9A-Fa-f]{2}"
HOST = (
    rf"//(?:(?:[^{NO_XML}%#?\[\]@/]|{ESCAPE})*@)?\[(?:[^{NO_XML}%#?\[\]@/]|{ESCAPE})*\](?::[0-9]*)?"
)
"""An authority with an address in square brackets, which may stand nowhere else."""
PATH = rf"(?:[^{NO_XML}%#?\[\]]|{ESCAPE})*"
FIRST_SEGMENT = rf"(?:[^{NO_XML}%#?\[\]:/]|{ESCAPE})*"
QUERY = rf"(?:\?(?:[^{NO_XML}%#]|{ESCAPE})*)?(?:#(?:[^{NO_XML}%#]|{ESCAPE})*)?"
SCHEME = "[A-Za-z][A-Za-z0-9+.-]*:"
# Blanks are legal in a path, so that only what cannot begin or end with one needs them around it.
URI = (
    f"^(?:{BLANK}*(?:{SCHEME})?{HOST}(?:{BLANK}*|(?:/{PATH})?{QUERY})"
    f"|{BLANK}*{SCHEME}{PATH}{QUERY}"
    f"|{FIRST_SEGMENT}(?:/{PATH})?{QUERY})$"
)
"""RFC 2396 and 3986 as far as they agree, after the escaping that xsd:anyURI asks for."""


def _padded(pattern: str) -> str:
    return f"^{BLANK}*(?:{pattern}){BLANK}*$"


_TEXT: Schema = {"type": "string", "pattern": TEXT}

_BUILTINS: dict[str, tuple[str, Schema]] = {
    "xsd:string": ("Any text without characters that XML forbids.", _TEXT),
    "xsd:normalizedString": (
        "Text without characters that XML forbids. Tabs and line ends count as blanks.",
        _TEXT,
    ),
    "xsd:token": (
        "Text without characters that XML forbids. White space around it does not count, and runs "
        "of it count as one blank.",
        _TEXT,
    ),
    "xsd:anyURI": (
        "An address or name by RFC 3986, absolute or relative.",
        {"type": "string", "pattern": URI},
    ),
    "xsd:language": (
        "A language code by RFC 3066, such as en or de-CH.",
        {"type": "string", "pattern": _padded(LANGUAGE)},
    ),
    "xsd:base64Binary": (
        "Octets in base64.",
        {"type": "string", "contentEncoding": "base64", "pattern": f"^{BLANK}*{BASE64}$"},
    ),
    "xsd:dateTime": (
        "A date and time such as 2024-05-31T14:30:00Z; the offset may be left out.",
        {"type": "string", "pattern": _padded(DATE_TIME)},
    ),
    "xsd:duration": (
        "A length of time such as PT1H30M.",
        {"type": "string", "pattern": _padded(DURATION)},
    ),
    "xsd:decimal": (
        "A decimal number without an exponent. It is a string where JSON has no such number: "
        "+1, .5, 007.",
        {"type": ["number", "string"], "pattern": _padded(DECIMAL)},
    ),
}


def builtin_definitions() -> Schema:
    """The built-in types that B2MML uses."""
    return {
        definition_name(name): {"title": name, "description": text} | schema
        for name, (text, schema) in _BUILTINS.items()
    }


def simple_definition(declared: SimpleType, descriptions: Descriptions) -> Schema:
    """A simple type: a truth value, an enumeration, a union, or a built-in by another name."""
    head = described(declared.name, descriptions)
    if declared.base == "xsd:boolean":
        if sorted(declared.patterns) != ["false", "true"]:
            raise ValueError(f"{declared.name}: a truth value is written true or false in JSON")
        return head | {"type": "boolean"}
    if declared.patterns:
        raise ValueError(f"{declared.name}: patterns are provided for in truth values alone")
    if declared.members:
        return head | {"anyOf": [reference(member) for member in declared.members]}
    if declared.values:
        return head | one_of_values(declared.values)
    return head | reference(declared.base)
