"""The syntax findings: every rule id with its title, what it means and what to do about it.

Findings of requests (``HTTP-…``) are among them: they too are about what was sent, not its content.
"""

from __future__ import annotations

from isa95kit.schema.catalogue import Entry

__all__ = ["SYNTAX"]

_ENTRIES = (
    Entry(
        "XML-001",
        "Not well-formed",
        "The document breaks the rules of XML itself: a tag, quote or bracket is missing, or it "
        "was cut off.",
        "Look at the place the finding names and just before it.",
    ),
    Entry(
        "XML-002",
        "Document type declaration",
        "The document begins with a DOCTYPE. B2MML needs none, and they are refused because they "
        "can make a parser load other files or fill the memory.",
        "Remove the declaration.",
    ),
    Entry(
        "XML-003",
        "Unknown entity",
        "The document uses an entity other than the five that XML knows.",
        "Write the character itself, or one of &amp; &lt; &gt; &quot; &apos;.",
    ),
    Entry(
        "XML-004",
        "Document too large",
        "The document is larger than the limit, so that it was not read into memory.",
        "Stream it with iter_objects, or raise the limit: Limits(size=…), --max-size.",
    ),
    Entry(
        "XML-005",
        "Nested too deeply",
        "Elements nest deeper than the limit. Real messages stay far below it.",
        "Look for a loop in the program that wrote it; raise the limit only if you know why.",
    ),
    Entry(
        "XML-006",
        "Text too long",
        "One text or attribute value is longer than the limit.",
        "Send large content beside the message, or raise the limit: Limits(text=…).",
    ),
    Entry(
        "XML-007",
        "Encoding",
        "The octets of the document do not fit the encoding it declares, or nobody knows that "
        "encoding.",
        "Save the document in the encoding that its first line declares; UTF-8 is best.",
    ),
    Entry(
        "XML-008",
        "Cannot be read",
        "There is no such file, it is a folder, or the rights to read it are missing.",
        "Check path and rights.",
    ),
    Entry(
        "XML-009",
        "Empty",
        "There is nothing in the document.",
        "Check how it was written.",
    ),
    Entry(
        "JSON-001",
        "Not JSON",
        "The document breaks the rules of JSON itself, or it was cut off. NaN and Infinity are no "
        "JSON either.",
        "Look at the place the finding names and just before it.",
    ),
    Entry(
        "JSON-002",
        "Encoding",
        "JSON documents are in UTF-8 without a byte order mark, and this one is not.",
        "Save it as UTF-8 without a byte order mark.",
    ),
    Entry(
        "JSON-003",
        "Duplicate member",
        "An object has two members of one name. Some readers keep the first, some the last, and "
        "nobody says so.",
        "Keep one of them.",
    ),
    Entry(
        "JSON-004",
        "Nested too deeply",
        "Values nest deeper than the limit. Real messages stay far below it.",
        "Look for a loop in the program that wrote it; raise the limit only if you know why.",
    ),
    Entry(
        "JSON-005",
        "Text too long",
        "One text is longer than the limit.",
        "Send large content beside the message, or raise the limit: Limits(text=…).",
    ),
    Entry(
        "JSON-006",
        "Half a surrogate pair",
        "A text has one half of a surrogate pair without the other; that is no character.",
        "Write the character itself, or both halves as escapes.",
    ),
    Entry(
        "JSON-007",
        "Not one root",
        "A document is one object with exactly one member, the name of the message or object.",
        "Send several messages as several documents.",
    ),
    Entry(
        "JSON-008",
        "Character that XML forbids",
        "JSON can say control characters, B2MML cannot: no XML document may contain them.",
        "Remove the character.",
    ),
    Entry(
        "JSON-101",
        "Wrong kind of value",
        "A number, truth value, text, list or object stands where another kind belongs. Codes, "
        "identifiers, quantities and dates are texts, even where they are made of digits.",
        "Put texts in quotes. Write truth values and decimals of measures without quotes.",
    ),
    Entry(
        "JSON-102",
        "Impossible member",
        "The name of the member is none that an element or attribute could have.",
        "Correct the name, or remove the member.",
    ),
    Entry(
        "JSON-103",
        "Text missing",
        "An element with attributes is an object, and its text stands under $; there is none.",
        "Add the text, or an empty one.",
    ),
    Entry(
        "JSON-104",
        "Empty list",
        "The list must have at least one item.",
        "Give an item.",
    ),
    Entry(
        "JSON-105",
        "Order of a choice",
        "The member #order does not name each item of the choice once.",
        "Correct the list or leave it out.",
    ),
    Entry(
        "JSON-106",
        "Extension or wildcard content",
        "Members that stand for elements outside the vocabulary cannot be made into elements: a "
        "prefix is not declared, or a value is of the wrong kind.",
        "Declare the prefix with @xmlns:prefix, and write attributes and text as strings.",
    ),
    Entry(
        "JSON-107",
        "Texts of mixed content",
        "The texts under $ do not fit the elements: there is one before each element and one "
        "behind the last.",
        "Give as many texts as there are elements and one more, or leave $ out.",
    ),
    Entry(
        "HTTP-001",
        "Another message",
        "The message is valid, and it is none of those that this address takes.",
        "Send the message that is expected, or this one to the address that takes it.",
    ),
    Entry(
        "HTTP-002",
        "Media type not taken",
        "The Content-Type of the request is neither JSON nor XML.",
        "Send application/json or application/xml.",
    ),
    Entry(
        "HTTP-003",
        "Answer not acceptable",
        "The Accept of the request allows neither JSON nor XML.",
        "Accept application/json or application/xml.",
    ),
    Entry(
        "HTTP-004",
        "Body of another kind",
        "The Content-Type of the request says JSON, and the body does not begin like it, or the "
        "same of XML.",
        "Correct the Content-Type, or the body.",
    ),
)

SYNTAX: dict[str, Entry] = {entry.id: entry for entry in _ENTRIES}
"""All syntax findings by id, in order."""
