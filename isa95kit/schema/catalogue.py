"""The schema findings: every rule id with its title, what it means and what to do about it."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["CATALOGUE", "Entry"]


@dataclass(frozen=True, slots=True)
class Entry:
    """One kind of finding. ``meaning`` says what is wrong, ``action`` what to do."""

    id: str
    title: str
    meaning: str
    action: str


_ENTRIES = (
    # Root and namespace
    Entry(
        "XSD-001",
        "Unknown namespace",
        "The root element is in a namespace that no release of B2MML uses. Often a release number "
        "was appended or an old organisation's address kept.",
        "Declare the namespace of the release you mean, letter for letter.",
    ),
    Entry(
        "XSD-002",
        "No namespace",
        "The root element is in no namespace, so nothing says that this is B2MML.",
        "Add xmlns with the namespace of the release to the root element.",
    ),
    Entry(
        "XSD-003",
        "Unknown root element",
        "The release has no message or object of this name. Each message is a verb and a noun, and "
        "not every object can travel as a document of its own.",
        "Use the name the hint gives, or wrap the object in a message that carries it.",
    ),
    Entry(
        "XSD-004",
        "Judged as V0700",
        "V0700 and V0701 share one namespace. The document is not valid by V0701 but by V0700, and "
        "is judged by the latter.",
        "Nothing has to be done. Name the release to be sure which one is used.",
    ),
    Entry(
        "XSD-005",
        "More problems not shown",
        "The document has more problems than are listed.",
        "Repair the ones shown and check again, or raise the limit.",
    ),
    Entry(
        "XSD-006",
        "Valid, though libxml2 disagrees",
        "libxml2 rejects the document at this place, but the XML Schema specification allows what "
        "stands there. The document is valid.",
        "Nothing has to be done. Partners that check with libxml2 alone may reject it: where that "
        "matters, write the value in its plainest form.",
    ),
    Entry(
        "XSD-007",
        "Not read into objects",
        "Objects exist for the newest release only. A document of an older release can be "
        "validated, but not yet read.",
        "Use validate() for it, or ask the sender for the newest release.",
    ),
    Entry(
        "XSD-008",
        "Not valid, and cannot be read again",
        "A stream was not valid, and because it can be read only once, nobody can say all that is "
        "wrong with it.",
        "Read from a file to see every problem.",
    ),
    # Structure
    Entry(
        "XSD-101",
        "Missing element",
        "An element that must be present is not there. The finding says between which neighbours "
        "it belongs.",
        "Add the element at that place.",
    ),
    Entry(
        "XSD-102",
        "Unknown element",
        "The element around it does not have a child of this name in this release. Upper and lower "
        "case count.",
        "Correct the name, move the element to where it is known, or use a property.",
    ),
    Entry(
        "XSD-103",
        "Element in the wrong place",
        "The element is known here, but children have a fixed order and it stands out of line.",
        "Move it to the place the finding names.",
    ),
    Entry(
        "XSD-104",
        "Too many elements",
        "The element occurs more often than the schema allows.",
        "Keep the one that counts. Where several are needed, repeat the object around it.",
    ),
    Entry(
        "XSD-105",
        "Element in the wrong namespace",
        "The name is right, but the element is in another namespace than the schema says: a "
        "prefix or an xmlns declaration is missing, wrong, or one too many.",
        "Write the element with the namespace the finding names.",
    ),
    Entry(
        "XSD-106",
        "Second alternative of a choice",
        "Of several elements only one may be given, and more than one is.",
        "Keep one of them.",
    ),
    Entry(
        "XSD-107",
        "Text between elements",
        "The element holds other elements only, but there is text beside them.",
        "Put the text into the child element it belongs to, or remove it.",
    ),
    Entry(
        "XSD-108",
        "Element inside text",
        "The element holds text only, but there is an element inside.",
        "Write the text directly, or move the inner element out.",
    ),
    Entry(
        "XSD-109",
        "Children do not fit together",
        "Each child is known, but taken together they are not what the schema allows.",
        "Compare the children with the description of the type.",
    ),
    # Attributes
    Entry(
        "XSD-201",
        "Unknown attribute",
        "The element has no attribute of this name in this release.",
        "Correct the name or remove the attribute.",
    ),
    Entry(
        "XSD-202",
        "Missing attribute",
        "An attribute that must be present is not there.",
        "Add it. releaseID names the release the message is written in.",
    ),
    Entry(
        "XSD-203",
        "Attribute in a namespace",
        "Attributes of B2MML have no prefix. Of the attributes with prefix xsi only type, nil, "
        "schemaLocation and noNamespaceSchemaLocation exist. xml:lang is not allowed either.",
        "Remove the prefix or the attribute.",
    ),
    # Values
    Entry(
        "XSD-301",
        "Not a date and time",
        "The value is no xsd:dateTime: year-month-day, a capital T, hours:minutes:seconds and, "
        "wanted but optional, the offset from universal time or Z.",
        "Write it like 2024-05-31T14:30:00+02:00.",
    ),
    Entry(
        "XSD-302",
        "Not a duration",
        "The value is no xsd:duration: P, then years, months, days, then T, hours, minutes, "
        "seconds; each number before its letter, at least one of them.",
        "Write it like PT1H30M for an hour and a half, P2D for two days.",
    ),
    Entry(
        "XSD-303",
        "Not a number",
        "The value is no xsd:decimal: digits 0 to 9, a sign and one decimal point are all it has.",
        "Write it like 1234.5, without separators, exponent or unit.",
    ),
    Entry(
        "XSD-304",
        "Not true or false",
        "An indicator is written true or false, in lower case, not as a digit or a word.",
        "Write true or false.",
    ),
    Entry(
        "XSD-305",
        "Value not in the list",
        "The element takes one of a list of values, letter for letter, without blanks around it.",
        "Use a value of the list. Most lists have Other, with the meaning in attribute OtherValue.",
    ),
    Entry(
        "XSD-306",
        "Not Base64",
        "Binary data is written in Base64: letters, digits, + and /, padded with = to a multiple "
        "of four characters.",
        "Encode the data again.",
    ),
    Entry(
        "XSD-307",
        "Not a language code",
        "A language is named by a code such as en, de or fr-CA.",
        "Write the code with a hyphen, not with an underscore.",
    ),
    Entry(
        "XSD-308",
        "Not a URI",
        "The value cannot be read as a URI.",
        "Encode special characters with % and two hexadecimal digits.",
    ),
    Entry(
        "XSD-309",
        "Value of the wrong type",
        "The value is not of the type that the element or its xsi:type asks for.",
        "Correct the value, or remove xsi:type.",
    ),
    Entry(
        "XSD-310",
        "Identifier not unique or not found",
        "An xsd:ID occurs twice in the document, or an xsd:IDREF points to none.",
        "Remove xsi:type: B2MML itself uses neither.",
    ),
    # xsi:nil and xsi:type
    Entry(
        "XSD-401",
        "xsi:nil not allowed",
        "Only elements declared nillable may carry xsi:nil, not even with the value false.",
        "Leave the element out if it is optional, or give it a value.",
    ),
    Entry(
        "XSD-402",
        "Content beside xsi:nil",
        "An element with xsi:nil true must have no content, not even a blank.",
        "Remove the content or xsi:nil.",
    ),
    Entry(
        "XSD-403",
        "xsi:nil neither true nor false",
        "xsi:nil takes true, false, 1 or 0.",
        'Write xsi:nil="true".',
    ),
    Entry(
        "XSD-404",
        "xsi:type names no type",
        "The prefix of xsi:type is not declared, or the release has no type of this name.",
        "Remove xsi:type: the schema knows the type of every element.",
    ),
    Entry(
        "XSD-405",
        "xsi:type of another kind",
        "xsi:type may only name the declared type or one derived from it.",
        "Remove xsi:type.",
    ),
    # Wildcards and extension
    Entry(
        "XSD-501",
        "Extension without schema",
        "The element is a plant's or vendor's own. There is a slot for such elements here, but the "
        "slots are empty as published, so that nothing says what may stand in them.",
        "Register the schema of the extension: the extensions argument, or --extensions FILE.",
    ),
    Entry(
        "XSD-502",
        "No place for extensions",
        "The element is of a foreign namespace, and this type has no extension slot.",
        "Move it to an element around this one that has a slot, or use a property.",
    ),
    Entry(
        "XSD-503",
        "Undeclared content",
        "UserArea and Signature take any element, but each must be declared: a global element of "
        "the release or of a registered schema.",
        "Use a global element of the release, or register the schema that declares this one.",
    ),
    Entry(
        "XSD-504",
        "Not as the plant declares it",
        "The content of an extension element is not what the plant's extension schema says.",
        "Correct the content, or the extension schema.",
    ),
    # MESA's own JSON Schema, where a user asks what it would say
    Entry(
        "JSON-900",
        "Refused by the official JSON Schema",
        "MESA's own JSON Schema refuses what stands here, and so does isa95kit's, though perhaps "
        "for another reason.",
        "Validate the document with isa95kit and repair what it reports.",
    ),
    Entry(
        "JSON-901",
        "Official JSON Schema: element taken for a type",
        "Ten names of V0701 are an element and a type. The official JSON Schema has one definition "
        "for both, so that it refuses these documents and accepts wrong ones.",
        "Nothing is wrong with the document. Send the object inside a message.",
    ),
    Entry(
        "JSON-902",
        "Official JSON Schema: stale spelling",
        "The official JSON Schema still has WorkflowSpecificationNodeProperty in its former "
        "spelling, without one of its letters; the XML Schema was corrected.",
        "Nothing is wrong with the document. The misspelt name would be refused everywhere else.",
    ),
    Entry(
        "JSON-903",
        "Official JSON Schema: stale type of EquipmentLevel",
        "The official JSON Schema expects a HierarchyScope as EquipmentLevel of an "
        "OpPhysicalAssetRequirement; the XML Schema was corrected to a level.",
        "Nothing is wrong with the document. The level is optional.",
    ),
    Entry(
        "JSON-904",
        "Official JSON Schema: members that stand twice",
        "The file itself breaks a rule of JSON: some members stand twice in one object, and its "
        "first $schema names a dialect that does not exist. Strict readers refuse the file.",
        "Nothing is wrong with the document. Give the partner isa95kit's JSON Schema instead.",
    ),
    Entry(
        "JSON-905",
        "Official JSON Schema: no extension elements",
        "The standard has slots for a plant's own elements. The official JSON Schema has not.",
        "Nothing is wrong with the document. Leave extensions out towards this partner.",
    ),
    Entry(
        "JSON-906",
        "Official JSON Schema: names in UserArea and Signature",
        "The official JSON Schema takes names of letters, digits and underscores only, so that no "
        "name with a prefix or hyphen passes.",
        "Nothing is wrong with the document. Agree on names without both if you have to.",
    ),
    Entry(
        "JSON-907",
        "Official JSON Schema: no namespaces, no xsi",
        "The official JSON Schema has no room for @xmlns, @xsi:type and @xsi:nil inside objects: "
        "nil with attributes, and a derived type, cannot be said.",
        "Nothing is wrong with the document. Leave the attributes of nil out if you can.",
    ),
    Entry(
        "JSON-908",
        "Official JSON Schema: loses what isa95kit keeps",
        "isa95kit's JSON form has members for what the official form loses: the order of repeated "
        "choices, the products of a General Recipe header, text between elements, exact decimals.",
        "Nothing is wrong with the document. Towards this partner the information is lost.",
    ),
    Entry(
        "JSON-909",
        "Official JSON Schema: white space around a value",
        "XML Schema drops white space around a language code and other values. The official JSON "
        "Schema takes it for a part of them.",
        "Nothing is wrong with the document. Leave the white space out.",
    ),
    Entry(
        "JSON-910",
        "Official JSON Schema: refused without known reason",
        "The official JSON Schema refuses what isa95kit's accepts, for a reason not yet known.",
        "Nothing is wrong with the document as far as isa95kit can tell; please report it.",
    ),
    # What is left
    Entry(
        "XSD-900",
        "Rejected without explanation",
        "The schema rejects the document, and isa95kit cannot say why. That is a gap in isa95kit.",
        "Look at the place the finding names, and please report the document.",
    ),
)

CATALOGUE: dict[str, Entry] = {entry.id: entry for entry in _ENTRIES}
"""All schema findings by id, in order."""
