"""Findings of the layer around the vocabulary that are no business rules.

Lots and what became of them (`isa95kit.genealogy`), quantities, identifiers, potencies, chains of
versions and master data (`isa95kit.units`, `isa95kit.gs1`, `isa95kit.effectivity`,
`isa95kit.master_data`) are asked by whoever works with them, and not by a set of rules.
"""

from __future__ import annotations

from isa95kit.schema.catalogue import Entry

__all__ = ["GENEALOGY", "OBJECTS"]

_GENEALOGY = (
    Entry(
        "GEN-001",
        "States no facts",
        "The message asks, answers, or says that there is nothing. A genealogy is made of what "
        "happened, so nothing is read of it.",
        "Nothing has to be done. Give the genealogy the messages that report.",
    ),
    Entry(
        "GEN-002",
        "Deletes records",
        "The message deletes all or some of its objects. That records are deleted does not undo "
        "what happened.",
        "Post a reversal of the original and the right posting. Send deletions as messages of "
        "their own.",
    ),
    Entry(
        "GEN-003",
        "Says nothing about lots",
        "The object is none that a genealogy reads: it tells neither of lots nor of what was done "
        "to them.",
        "Nothing has to be done.",
    ),
    Entry(
        "GEN-004",
        "Material without a lot",
        "Material went in or came out, and no lot or sublot is named: the trail ends there.",
        "Name the lot or sublot. Otherwise the material stays a node of its own.",
    ),
    Entry(
        "GEN-005",
        "Role of a line unknown",
        "The line has no MaterialUse, or one that is none of the standard's, so nobody knows "
        "whether the material goes in or comes out.",
        "Use a value of the standard, or say in uses={…} which role the plant's own value has.",
    ),
    Entry(
        "GEN-006",
        "Sublot without its lot",
        "A sublot is named without the lot it is part of. Where only one lot has a sublot of this "
        "ID it is taken for that; else it stays apart.",
        "Name the lot beside the sublot, or add the message that says which lot it is part of.",
    ),
    Entry(
        "GEN-007",
        "Line posted twice",
        "Equal lines stand under two responses, or lines of one number in two versions. Both "
        "count, so the quantity may be too large.",
        "Resend a posting with all its identifiers, and correct it by a reversal.",
    ),
    Entry(
        "GEN-008",
        "Job and segment report the same",
        "A segment response names the job response it reports, and that is there too. Both count.",
        "Give a genealogy the operations performance or the work performance, not both.",
    ),
    Entry(
        "GEN-009",
        "Lots that stand alone",
        "Nothing is linked with these lots: no event used or made them, no lot holds them.",
        "Look for messages that are missing, if the lots were used or made.",
    ),
    Entry(
        "GEN-010",
        "No quantity to balance",
        "A line has no quantity, so that what it belongs to cannot be balanced.",
        "Post every line with a quantity.",
    ),
    Entry(
        "GEN-011",
        "Two quantities of one kind",
        "A line gives two quantities that measure the same, and only one can be meant.",
        "Give one quantity of each kind.",
    ),
    Entry(
        "GEN-012",
        "No kind in common",
        "The lines measure different things, such as mass here and volume there, or in units that "
        "do not convert, so that they cannot be added up.",
        "Post a quantity of one kind, such as mass, throughout.",
    ),
    Entry(
        "GEN-013",
        "Role unknown in a balance",
        "Nobody knows whether what a line posts goes in or comes out, so that it cannot be "
        "balanced.",
        "Use a MaterialUse of the standard.",
    ),
    Entry(
        "GEN-014",
        "One side is empty",
        "Nothing goes in, or nothing comes out, so that there is nothing to balance.",
        "Look for messages that are missing. Nothing has to be done where material is bought, "
        "shipped or in work.",
    ),
    Entry(
        "GEN-015",
        "Posted in the segment and inside it",
        "A segment posts what a segment inside it posts as well, so that their sum would count "
        "it twice.",
        "Balance the inner events by themselves.",
    ),
)

_OBJECTS = (
    Entry(
        "EFF-003",
        "Gap between versions",
        "Between two versions in a row there is a time in which none is in force, and what is "
        "ordered then has no definition.",
        "Let the later version start where the earlier one ends, or say why not.",
    ),
    Entry(
        "EFF-008",
        "Version published out of order",
        "A version was published after one that is later in the order agreed on: the message is "
        "stale, or was overtaken.",
        "Publish versions in their order, and number them in it.",
    ),
    Entry(
        "ID-011",
        "Not the GS1 key it says it is",
        "The scheme of the identifier is GTIN, SSCC, GLN or another one of GS1, and its length or "
        "check digit is not right for it.",
        "Compare it with the source, digit by digit; name another scheme if it is no GS1 key.",
    ),
    Entry(
        "IDEM-007",
        "Action does not fit what is there",
        "An object is added that is there already with other content, or one is changed or "
        "deleted that is not there.",
        "Send Add for new objects and Change for others, and check whether a message was lost.",
    ),
    Entry(
        "POT-004",
        "Factor not plausible",
        "The potency factor is not in the range that is plausible for the material. Often a "
        "percentage was given as a factor.",
        "Compare it with the certificate; write 97 % as 0.97, or with its unit.",
    ),
    Entry(
        "QTY-011",
        "No plain decimal number",
        "The quantity has an exponent, or is NaN or INF. Receivers read that differently, or not "
        "at all.",
        "Write all digits, as in 0.00125.",
    ),
    Entry(
        "UOM-003",
        "Two units on one quantity",
        "unitCode of the number and UnitOfMeasure beside it name different units.",
        "Leave unitCode out, or make both the same.",
    ),
    Entry(
        "UOM-009",
        "Two units on one measure",
        "unitCode of a measure and the UnitOfMeasure that stands for it name different units, as "
        "on the sizes of a batch.",
        "Leave unitCode out, or make both the same.",
    ),
)

GENEALOGY: dict[str, Entry] = {entry.id: entry for entry in _GENEALOGY}
"""Findings of genealogies by id, in order."""

OBJECTS: dict[str, Entry] = {entry.id: entry for entry in _OBJECTS}
"""Findings of single objects and of master data by id, in order."""
