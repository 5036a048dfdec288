"""What makes an object the same object: scheme agency, scheme, scheme version, text, type, version.

Two identifiers with the same text name the same thing only where scheme, its version and its agency
are the same too (rule ID-007): material 4711 of the ERP is not material 4711 of the laboratory.

    >>> from isa95kit.b2mml import Identifier, MaterialLot
    >>> lot = MaterialLot(id=Identifier("LOT-0047", scheme_id="LOT", scheme_agency_id="ACME"))
    >>> str(Identity.of(lot))
    'urn:isa95kit:MaterialLot:ACME:LOT::LOT-0047'

What counts, and what does not:

- ``schemeAgencyID``, ``schemeID`` and ``schemeVersionID`` are the key of a scheme. Names and
  addresses beside them are labels, and two spellings of a label make no second scheme.
- Where the ID is missing, the label is all there is, and dropping it would join what the sender
  told apart. So ``schemeURI``, and after it ``schemeName``, stands in for ``schemeID``, and
  ``schemeAgencyName`` for ``schemeAgencyID``, marked as ``uri:…`` and ``name:…``: whether the
  scheme of that name is the scheme of that ID is not for a program to guess. (An ID that begins
  with such a mark itself gets the mark ``id:``.)
- ``schemeDataURI`` says where data is kept and is never part of an identity.
- An attribute that is absent, empty or blank says nothing, and is the empty text here.
- Tabs and line ends count as blanks, as the schema's type (normalizedString) has it. Nothing else
  is folded: blanks at the ends, capital letters, leading zeros and the Unicode form of a letter all
  count. Blanks that should not be there are rule ID-002's business, never quietly removed.
- The version of an object is the text of its ``Version``, whatever scheme that text names.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from urllib.parse import quote, unquote_to_bytes

from isa95kit.b2mml.base import Component, Nil
from isa95kit.b2mml.core_components import Identifier

__all__ = ["Identity", "InvalidURN", "NoIdentity", "identifying_field"]


class NoIdentity(ValueError):
    """An object, or a set of fields, by which nothing can be told apart."""


class InvalidURN(ValueError):
    """A text that is no URN of an identity; the message says what is wrong with it."""


@dataclass(frozen=True, slots=True, order=True)
class Identity:
    """The key of an object; equal exactly where the object is the same.

    ``type`` is the name of the class of the vocabulary, as in ``MaterialLot``, or empty where a
    bare reference does not say. ``agency``, ``scheme``, ``scheme_version`` and ``version`` are
    empty where the object does not say. Ordered field by field, by code point: total and the same
    everywhere, though no order that people would sort by.

    Raises NoIdentity when ``text`` holds no visible character (rule ID-001) or a field cannot be
    part of a key, TypeError when a field is no text.
    """

    type: str
    agency: str
    scheme: str
    scheme_version: str
    text: str
    version: str = ""

    def __post_init__(self) -> None:
        texts = (self.type, self.agency, self.scheme, self.scheme_version, self.version, self.text)
        try:
            if _are_plain("\n".join(texts)):
                return  # as nearly all are
        except TypeError:
            pass  # the loop says which is no text
        for name in _FIELDS:
            value = getattr(self, name)
            if not isinstance(value, str):
                raise TypeError(f"{name} of an identity is text, not {value!r}")
            if _BREAKS.search(value):
                object.__setattr__(self, name, _BREAKS.sub(" ", value))
            if not value.isascii() and _SURROGATES.search(value):
                raise NoIdentity(f"{name} {value!r} holds half a character; no document can")
            if not value.strip() and (value or name == "text"):
                raise NoIdentity(f"{name} of an identity is blank; {_BLANK[name == 'text']}")
        for name in ("agency", "scheme"):
            value = getattr(self, name)
            marked = value.startswith(_MARKS)
            if marked and not value.partition(":")[2].strip():
                raise NoIdentity(f"{name} {value!r} is blank after its mark")
            if value.startswith("id:") and not value[3:].startswith(_MARKS):
                raise NoIdentity(f"{name} {value!r}: write {value[3:]!r}, it needs no mark")
        if self.agency.startswith("uri:"):
            raise NoIdentity(f"agency {self.agency!r}: agencies have no URI; mark an ID with id:")

    @classmethod
    def of(
        cls,
        obj: Component | Identifier,
        *,
        type: str = "",  # noqa: A002 as the field is called
        version: bool = True,
    ) -> Identity:
        """The identity of an object, or the one a reference points to.

        *type* says what a reference points to, as the identifier alone does not; for an object it
        replaces the name of its class. Without *version* the object's version is left out. Raises
        NoIdentity for an object of a type that has no identifier of its own, and for one whose
        identifier is absent, nil or blank.

        >>> from isa95kit.b2mml import Identifier, MaterialDefinition
        >>> of = Identity.of
        >>> soap = MaterialDefinition(id=Identifier("SOAP"), version=Identifier("2"))
        >>> of(soap) == of(Identifier("SOAP"), type="MaterialDefinition")
        False
        >>> of(soap, version=False) == of(Identifier("SOAP"), type="MaterialDefinition")
        True
        """
        if isinstance(obj, Identifier):
            return cls(type, *_scheme_of(obj), obj.value)
        if not isinstance(obj, Component):
            raise TypeError(f"{obj!r} is no object of the vocabulary")
        kind = obj.__class__.__name__
        field = identifying_field(obj.__class__)
        if field is None:
            raise NoIdentity(f"{kind} has no identifier of its own")
        identifier = getattr(obj, field)
        if identifier is None or isinstance(identifier, Nil):
            absent = "absent" if identifier is None else "nil"
            raise NoIdentity(f"the identifier of this {kind} is {absent}; nothing tells it apart")
        held = getattr(obj, "version", None) if version else None
        text = held.value if isinstance(held, Identifier) and held.value.strip() else ""
        return cls(type or kind, *_scheme_of(identifier), identifier.value, text)

    def to_identifier(self) -> Identifier:
        """The identifier with this scheme and text; type and version have no place in it.

        >>> Identity("", "ACME", "LOT", "", "LOT-0047").to_identifier()
        Identifier(value='LOT-0047', scheme_id='LOT', scheme_agency_id='ACME')
        """
        agency, scheme = self.agency, self.scheme
        by_name, by_uri = scheme.startswith("name:"), scheme.startswith("uri:")
        named = agency.startswith("name:")
        return Identifier(
            self.text,
            scheme_id=None if by_name or by_uri else scheme.removeprefix("id:") or None,
            scheme_name=scheme[5:] if by_name else None,
            scheme_agency_id=None if named else agency.removeprefix("id:") or None,
            scheme_agency_name=agency[5:] if named else None,
            scheme_version_id=self.scheme_version or None,
            scheme_uri=scheme[4:] if by_uri else None,
        )

    @property
    def unversioned(self) -> Identity:
        """The same object in whatever version."""
        return replace(self, version="") if self.version else self

    @property
    def urn(self) -> str:
        """The identity as one word.

        After ``urn:isa95kit:`` follow type, agency, scheme, scheme version, text and, where there
        is one, version, with colons between them. Each is percent-encoded (UTF-8) but for letters,
        digits and ``-._~``.
        """
        parts = [self.type, self.agency, self.scheme, self.scheme_version, self.text]
        if self.version:
            parts.append(self.version)
        return _PREFIX + ":".join([quote(part, safe="") for part in parts])

    def __str__(self) -> str:
        return self.urn

    @classmethod
    def parse(cls, urn: str) -> Identity:
        """The identity that a URN was made of.

        Raises InvalidURN, which says what is wrong.

        >>> Identity.parse("urn:isa95kit:MaterialLot:ACME:LOT::LOT%200047").text
        'LOT 0047'
        >>> Identity.parse("urn:isbn:0451450523")
        Traceback (most recent call last):
          ...
        isa95kit.identity.InvalidURN: 'urn:isbn:0451450523' does not begin with urn:isa95kit:
        """
        if urn[: len(_PREFIX)].lower() != _PREFIX:
            raise InvalidURN(f"{urn!r} does not begin with {_PREFIX}")
        if wrong := _NOT_IN_URN.search(urn):
            raise InvalidURN(f"{urn!r}: {wrong[0]!r} has to be percent-encoded, as in %20")
        parts = urn[len(_PREFIX) :].split(":")
        if len(parts) not in (5, 6):
            raise InvalidURN(
                f"{urn!r} has {len(parts)} parts; type, agency, scheme, scheme version and text "
                "are five, and the version makes six"
            )
        if len(parts) == 6 and not parts[5]:
            raise InvalidURN(f"{urn!r} ends with a colon; leave it out where there is no version")
        try:
            return cls(*[unquote_to_bytes(part).decode() for part in parts])
        except UnicodeDecodeError as error:
            raise InvalidURN(f"{urn!r} holds octets that are no UTF-8") from error
        except NoIdentity as error:
            raise InvalidURN(f"{urn!r}: {error}") from error


def identifying_field(cls: type[Component]) -> str | None:
    """The field that holds the identifier of the objects of a class, None where they have none.

    Nearly always ``id``. Entries of batch records are told apart by their ``entry_id``, and two
    classes of the general recipe spell out what they identify. `TransReceiver` may have several
    identifiers, which are addresses and no identity.

    >>> from isa95kit.b2mml import Description, MaterialLot, ResourceConstraint
    >>> identifying_field(MaterialLot), identifying_field(ResourceConstraint)
    ('id', 'constraint_id')
    >>> identifying_field(Description) is None
    True
    """
    if cls not in _identifying:
        declared = cls.__dataclass_fields__
        names = ("id", "entry_id", *_OWN.get(cls.__name__, ()))
        single = [n for n in names if n in declared and "tuple" not in str(declared[n].type)]
        _identifying[cls] = single[0] if single else None
    return _identifying[cls]


_identifying: dict[type[Component], str | None] = {}
_OWN: dict[str, tuple[str, ...]] = {
    "GROtherInformation": ("other_info_id",),
    "ResourceConstraint": ("constraint_id",),
}
_FIELDS = ("type", "agency", "scheme", "scheme_version", "text", "version")
_PLAIN = "(?!id:|name:|uri:)[!-~][ -~]*"
"""A text in ASCII that begins with neither a blank nor a mark."""
_are_plain = re.compile(rf"(?:(?:{_PLAIN})?\n){{5}}{_PLAIN}").fullmatch
_BREAKS = re.compile(r"[\t\n\r]")
_SURROGATES = re.compile("[\ud800-\udfff]")
_BLANK = {True: "nothing is told apart by it", False: "use '' where nothing is said"}
_MARKS = ("id:", "name:", "uri:")
_PREFIX = "urn:isa95kit:"
_NOT_IN_URN = re.compile(r"[^A-Za-z0-9\-._~:@!$&'()*+,;=%]|%(?![0-9A-Fa-f]{2})")


def _scheme_of(identifier: Identifier) -> tuple[str, str, str]:
    """Agency, scheme and scheme version, as far as the identifier says."""
    agency = _said(identifier.scheme_agency_id)
    scheme = _said(identifier.scheme_id)
    if not agency and (name := _said(identifier.scheme_agency_name)):
        agency = f"name:{name}"
    elif agency.startswith(_MARKS):
        agency = f"id:{agency}"
    if scheme:
        scheme = f"id:{scheme}" if scheme.startswith(_MARKS) else scheme
    elif uri := _said(identifier.scheme_uri):
        scheme = f"uri:{uri}"
    elif name := _said(identifier.scheme_name):
        scheme = f"name:{name}"
    return agency, scheme, _said(identifier.scheme_version_id)


def _said(attribute: str | None) -> str:
    return attribute if attribute and attribute.strip() else ""
