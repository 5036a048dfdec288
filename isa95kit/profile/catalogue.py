"""The findings of a plant's profile: every id with its title, what it means and what to do."""

from __future__ import annotations

from isa95kit.schema.catalogue import Entry

__all__ = ["PROFILE"]

_ENTRIES = (
    Entry(
        "PROFILE-001",
        "Noun not taken here",
        "The plant's profile lists the nouns it takes, and this message is about another one.",
        "Send it to a system that takes it, or add the noun to documents.nouns.",
    ),
    Entry(
        "PROFILE-002",
        "Verb not taken here",
        "The plant's profile lists the verbs it takes, and this message has another one.",
        "Use a verb both sides agreed on, or add it to documents.verbs.",
    ),
    Entry(
        "PROFILE-003",
        "Element mandatory here",
        "An element that the standard leaves optional is mandatory in this plant.",
        "Send the element.",
    ),
    Entry(
        "PROFILE-004",
        "Element not used here",
        "An element stands in the message that this plant does not use, so nobody would look at "
        "it.",
        "Leave it out, or agree on its meaning and remove it from documents.unused.",
    ),
    Entry(
        "PROFILE-005",
        "Another release",
        "The document is of another release than the plant takes.",
        "Ask the sender for the release that was agreed.",
    ),
    Entry(
        "PROFILE-006",
        "Code not agreed on",
        "The plant's profile lists the values of a free code, and this is none of them.",
        "Send one of the values, or agree on another and add it to codes.",
    ),
    Entry(
        "PROFILE-007",
        "Identifier of another scheme",
        "The plant's profile lists the schemes an identifier can be of, and this names none of "
        "them.",
        "Write the schemeID of the identifier, or add the scheme to identifiers.",
    ),
    Entry(
        "RULE-900",
        "A rule broke",
        "The function of a rule ended in an error of its own, so that nobody knows whether the "
        "document keeps to it.",
        "Repair the rule if it is the plant's own, else report it; switch it off until then.",
    ),
    Entry(
        "PROFILE-101",
        "Waiver expired",
        "The last day on which a finding was accepted is over, so it counts again.",
        "Repair what it accepted, or have it accepted again with a new day.",
    ),
    Entry(
        "PROFILE-102",
        "Waiver not used",
        "Nothing was found that the waiver is for.",
        "Remove it, so that it does not hide what comes later.",
    ),
)

PROFILE = {entry.id: entry for entry in _ENTRIES}
