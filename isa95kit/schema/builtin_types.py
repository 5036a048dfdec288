"""The built-in datatypes of XML Schema 1.0: their white space, order of derivation and forms.

B2MML itself uses ten of them, which get a full explanation of what is wrong; the others can only
be reached through ``xsi:type`` and are judged exactly but explained briefly.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal, InvalidOperation

from isa95kit.schema.date_times import (
    Complaint,
    check_date,
    check_date_time,
    check_duration,
    check_time,
)

__all__ = ["BASES", "collapse", "complaint", "replace"]

BASES = {
    "xsd:anySimpleType": "xsd:anyType",
    "xsd:string": "xsd:anySimpleType",
    "xsd:boolean": "xsd:anySimpleType",
    "xsd:base64Binary": "xsd:anySimpleType",
    "xsd:hexBinary": "xsd:anySimpleType",
    "xsd:float": "xsd:anySimpleType",
    "xsd:decimal": "xsd:anySimpleType",
    "xsd:double": "xsd:anySimpleType",
    "xsd:anyURI": "xsd:anySimpleType",
    "xsd:QName": "xsd:anySimpleType",
    "xsd:NOTATION": "xsd:anySimpleType",
    "xsd:duration": "xsd:anySimpleType",
    "xsd:dateTime": "xsd:anySimpleType",
    "xsd:time": "xsd:anySimpleType",
    "xsd:date": "xsd:anySimpleType",
    "xsd:gYearMonth": "xsd:anySimpleType",
    "xsd:gYear": "xsd:anySimpleType",
    "xsd:gMonthDay": "xsd:anySimpleType",
    "xsd:gDay": "xsd:anySimpleType",
    "xsd:gMonth": "xsd:anySimpleType",
    "xsd:NMTOKENS": "xsd:anySimpleType",
    "xsd:IDREFS": "xsd:anySimpleType",
    "xsd:ENTITIES": "xsd:anySimpleType",
    "xsd:normalizedString": "xsd:string",
    "xsd:token": "xsd:normalizedString",
    "xsd:language": "xsd:token",
    "xsd:Name": "xsd:token",
    "xsd:NMTOKEN": "xsd:token",
    "xsd:NCName": "xsd:Name",
    "xsd:ID": "xsd:NCName",
    "xsd:IDREF": "xsd:NCName",
    "xsd:ENTITY": "xsd:NCName",
    "xsd:integer": "xsd:decimal",
    "xsd:nonPositiveInteger": "xsd:integer",
    "xsd:negativeInteger": "xsd:nonPositiveInteger",
    "xsd:long": "xsd:integer",
    "xsd:int": "xsd:long",
    "xsd:short": "xsd:int",
    "xsd:byte": "xsd:short",
    "xsd:nonNegativeInteger": "xsd:integer",
    "xsd:positiveInteger": "xsd:nonNegativeInteger",
    "xsd:unsignedLong": "xsd:nonNegativeInteger",
    "xsd:unsignedInt": "xsd:unsignedLong",
    "xsd:unsignedShort": "xsd:unsignedInt",
    "xsd:unsignedByte": "xsd:unsignedShort",
}
"""Every built-in type and the one it derives from."""

LONGEST_REPAIR = 80

_WHITE_SPACE = re.compile("[ \t\n\r]+")
_DECIMAL = re.compile(r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)")
_LANGUAGE = re.compile(r"[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*")
_BASE64 = re.compile(
    r"(?:[A-Za-z0-9+/]{4})*"
    r"(?:[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=|[A-Za-z0-9+/][AQgw]==)?"
)
_NAME_START = (
    "A-Z_a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c\u200d"
    "\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\U00010000-\U000effff"
)
_NAME_REST = _NAME_START + "0-9.\u00b7\u0300-\u036f\u203f\u2040-"
_OFFSET = r"(?:Z|[+-](?:0[0-9]|1[0-3]):[0-5][0-9]|[+-]14:00)?"
_YEAR = r"-?(?!0000)(?:[1-9][0-9]{4,}|[0-9]{4})"
_DAY_OF_MONTH = r"(?:0[1-9]|[12][0-9]|3[01])"
_MONTH_DAY = (
    rf"(?:(?:0[13578]|1[02])-{_DAY_OF_MONTH}"
    r"|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|[12][0-9]))"
)
_NUMBER = r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)"
_FORMS = {
    "hexBinary": r"(?:[0-9a-fA-F]{2})*",
    "float": rf"{_NUMBER}(?:[eE][+-]?[0-9]+)?|-?INF|NaN",
    "double": rf"{_NUMBER}(?:[eE][+-]?[0-9]+)?|-?INF|NaN",
    "QName": rf"[{_NAME_START}][{_NAME_REST}]*(?::[{_NAME_START}][{_NAME_REST}]*)?",
    "gYearMonth": rf"{_YEAR}-(?:0[1-9]|1[0-2]){_OFFSET}",
    "gYear": _YEAR + _OFFSET,
    "gMonthDay": f"--{_MONTH_DAY}{_OFFSET}",
    "gDay": f"---{_DAY_OF_MONTH}{_OFFSET}",
    # The second form, with two more hyphens, is what the first edition printed; not allowed here.
    "gMonth": rf"--(?:0[1-9]|1[0-2]){_OFFSET}",
    "Name": f"[:{_NAME_START}][:{_NAME_REST}]*",
    "NMTOKEN": f"[:{_NAME_REST}]+",
    "NCName": f"[{_NAME_START}][{_NAME_REST}]*",
    "ID": f"[{_NAME_START}][{_NAME_REST}]*",
    "IDREF": f"[{_NAME_START}][{_NAME_REST}]*",
    "NMTOKENS": f"[:{_NAME_REST}]+(?: [:{_NAME_REST}]+)*",
    "IDREFS": f"[{_NAME_START}][{_NAME_REST}]*(?: [{_NAME_START}][{_NAME_REST}]*)*",
    "integer": r"[+-]?[0-9]+",
}
_RANGES: dict[str, tuple[int | None, int | None]] = {
    "integer": (None, None),
    "nonPositiveInteger": (None, 0),
    "negativeInteger": (None, -1),
    "nonNegativeInteger": (0, None),
    "positiveInteger": (1, None),
    "long": (-(2**63), 2**63 - 1),
    "int": (-(2**31), 2**31 - 1),
    "short": (-(2**15), 2**15 - 1),
    "byte": (-(2**7), 2**7 - 1),
    "unsignedLong": (0, 2**64 - 1),
    "unsignedInt": (0, 2**32 - 1),
    "unsignedShort": (0, 2**16 - 1),
    "unsignedByte": (0, 2**8 - 1),
}


def replace(text: str) -> str:
    """White space ``replace``: every tab, line feed and carriage return becomes a blank."""
    return text.replace("\t", " ").replace("\n", " ").replace("\r", " ")


def collapse(text: str) -> str:
    """White space ``collapse``: runs become one blank, none is left at either end."""
    # Most values carry no white space at all, and finding that out is cheap.
    return _WHITE_SPACE.sub(" ", text).strip(" ") if _WHITE_SPACE.search(text) else text


def complaint(name: str) -> Callable[[str], Complaint | None] | None:
    """The check of a built-in (``xsd:…``) for normalised text; None when all text is right."""
    local = name.removeprefix("xsd:")
    if local in _EXPLAINED:
        return _EXPLAINED[local]
    if local in ("string", "normalizedString", "token", "anySimpleType", "anyType"):
        return None
    if local in ("ENTITY", "ENTITIES", "NOTATION"):
        return lambda _: ("it needs a declaration that only a DTD or schema could hold", "")
    if local in _RANGES:
        return _integer(local)
    form = re.compile(_FORMS[local])
    return lambda text: None if form.fullmatch(text) else (f"not of the form of {name}", "")


def _integer(local: str) -> Callable[[str], Complaint | None]:
    form = re.compile(_FORMS["integer"])
    low, high = _RANGES[local]

    def check(text: str) -> Complaint | None:
        if not form.fullmatch(text):
            return "expected a whole number", ""
        # Decimal compares numbers of any length without the cost or the limit of int().
        number = Decimal(text)
        if low is not None and number < low:
            return f"the number is below {low}", ""
        if high is not None and number > high:
            return f"the number is above {high}", ""
        return None

    return check


def _decimal(text: str) -> Complaint | None:
    if _DECIMAL.fullmatch(text):
        return None
    if not text:
        return "expected a number such as 12.5", ""
    if len(text) > LONGEST_REPAIR:
        return "expected a decimal number", ""
    for pattern, mend, reason in _DECIMAL_SLIPS:
        if match := pattern.fullmatch(text):
            mended = mend(match)
            return reason, mended if _DECIMAL.fullmatch(mended) else ""
    return "expected a decimal number such as 12.5", ""


def _plain(match: re.Match[str]) -> str:
    if abs(int(match.group(2))) > 30:
        return ""
    try:
        return f"{Decimal(match.group()):f}"
    except InvalidOperation:
        return ""


def _slip(
    pattern: str, mend: Callable[[re.Match[str]], str], reason: str
) -> tuple[re.Pattern[str], Callable[[re.Match[str]], str], str]:
    return re.compile(pattern), mend, reason


_DECIMAL_SLIPS = (
    _slip(
        r"[+-]?[1-9][0-9]{0,2},[0-9]{3}",
        lambda m: "",
        "a comma is not allowed, neither as decimal comma nor as thousands separator",
    ),
    _slip(
        r"[+-]?[0-9]*,[0-9]+",
        lambda m: m.group().replace(",", "."),
        "decimal comma: write a decimal point",
    ),
    _slip(
        r"[+-]?[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]+",
        lambda m: m.group().replace(".", "").replace(",", "."),
        "thousands separator and decimal comma",
    ),
    _slip(
        r"[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]*)?",
        lambda m: m.group().replace(",", ""),
        "thousands separator",
    ),
    _slip(
        r"[+-]?[0-9]{1,3}(?:[ '\u2019\u00a0\u202f_][0-9]{3})+(?:[.,][0-9]*)?",
        lambda m: re.sub(r"[^0-9.+-]", "", m.group().replace(",", ".")),
        "thousands separator",
    ),
    _slip(
        r"[+-]?[0-9]{1,3}(?:\.[0-9]{3}){2,}",
        lambda m: m.group().replace(".", ""),
        "thousands separator",
    ),
    _slip(r"([+-]?[0-9.]*[0-9][0-9.]*)[eE]([+-]?[0-9]{1,4})", _plain, "no exponent is allowed"),
    _slip(r"([+-]) ([0-9.]+)", lambda m: m[1] + m[2], "no blank is allowed after the sign"),
    _slip(r"[\u2212\u2013]([0-9.]+)", lambda m: "-" + m[1], "the minus sign must be a hyphen"),
    _slip(r"([0-9.]+)-", lambda m: "-" + m[1], "the minus sign belongs in front"),
    _slip(
        r"([+-]?[0-9]+(?:\.[0-9]+)?) ?(?:%|[^\W\d_]+[^\s]*)",
        lambda m: m[1],
        "a unit or other text follows the number",
    ),
    _slip(
        r"[+-]?(?:INF|Infinity|NaN|nan|null|None|n/a|-+)",
        lambda m: "",
        "leave the element out if there is no number",
    ),
    _slip(r"[^ -~]+", lambda m: "", "only the digits 0 to 9 are allowed"),
)


def _boolean(text: str) -> Complaint | None:
    if text in ("true", "false", "1", "0"):
        return None
    return "expected true or false", _TRUTH.get(text.lower(), "") if len(text) < 10 else ""


_TRUTH = dict.fromkeys(("true", "yes", "y", "x", "on", "ja"), "true") | dict.fromkeys(
    ("false", "no", "n", "off", "nein"), "false"
)


def _language(text: str) -> Complaint | None:
    if _LANGUAGE.fullmatch(text):
        return None
    mended = text.replace("_", "-") if len(text) <= LONGEST_REPAIR else ""
    reason = "expected a language code such as en or de-CH"
    return reason, mended if _LANGUAGE.fullmatch(mended) else ""


def _base64(text: str) -> Complaint | None:
    packed = text.replace(" ", "")
    if _BASE64.fullmatch(packed):
        return None
    if stray := re.search("[^A-Za-z0-9+/=]", packed):
        if stray.group() in "-_":
            return "it is written in the alphabet for URLs; - and _ must be + and /", ""
        return f"the character {stray.group()!r} is not of the Base64 alphabet", ""
    if len(packed) % 4:
        return f"the length, {len(packed)}, is not a multiple of 4: it is cut off or not padded", ""
    if "=" in packed.rstrip("="):
        return "padding stands in the middle", ""
    return "the last characters carry bits that do not fit the padding", ""


def _uri(text: str) -> Complaint | None:
    """What RFC 2396 (with 2732) and RFC 3986 both refuse, after escaping as XLink 5.4 does."""
    rest, _, fragment = text.partition("#")
    if "#" in fragment:
        return "it has more than one #", ""
    if stray := re.search("%(?![0-9A-Fa-f]{2})", text):
        return f"a % must be followed by two hexadecimal digits (position {stray.start() + 1})", ""
    path, _, _ = rest.partition("?")
    scheme, colon, after = path.partition(":")
    if colon and "/" not in scheme:
        if not re.fullmatch("[A-Za-z][A-Za-z0-9+.-]*", scheme):
            return "what stands before the first colon is not a scheme such as http or urn", ""
        path = after
    if path.startswith("//"):
        authority, _, path = path[2:].partition("/")
        if "[" in authority or "]" in authority:
            bracketed = r"(?:[^@\[\]]*@)?\[[^\[\]@]*\](?::[0-9]*)?"
            if not re.fullmatch(bracketed, authority):
                return "square brackets are allowed only around a whole IPv6 address", ""
    if "[" in path or "]" in path:
        return "square brackets must be written %5B and %5D", ""
    return None


_EXPLAINED: dict[str, Callable[[str], Complaint | None]] = {
    "decimal": _decimal,
    "boolean": _boolean,
    "language": _language,
    "base64Binary": _base64,
    "anyURI": _uri,
    "dateTime": check_date_time,
    "duration": check_duration,
    "date": check_date,
    "time": check_time,
}
