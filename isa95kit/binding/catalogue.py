"""The syntax findings: every rule id with its title, what it means and what to do about it."""

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
        "XML-010",
        "JSON instead of XML",
        "The document is JSON, which is not read yet.",
        "Convert it to XML.",
    ),
)

SYNTAX: dict[str, Entry] = {entry.id: entry for entry in _ENTRIES}
"""All syntax findings by id, in order."""
