"""Says in words what is wrong with the children or the value of an element, and what to do."""

from __future__ import annotations

from dataclasses import dataclass

from isa95kit.findings import shorten
from isa95kit.releases import Release
from isa95kit.schema.content_model import Model
from isa95kit.schema.datatypes import ValueProblem
from isa95kit.schema.diagnosis import Kind, Problem
from isa95kit.schema.hints import Hints, display, listed

__all__ = ["Around", "Words", "about_children", "about_value"]

VALUE_RULES = {
    "dateTime": ("XSD-301", "a date-time", "Write it like 2024-05-31T14:30:00+02:00."),
    "duration": ("XSD-302", "a duration", "Write it like PT1H30M or P2D."),
    "decimal": ("XSD-303", "a number", "Write it like 1234.5."),
    "boolean": ("XSD-304", "true or false", "Write true or false."),
    "enumeration": ("XSD-305", "in its list of values", ""),
    "base64Binary": ("XSD-306", "Base64", "Encode the data again."),
    "language": ("XSD-307", "a language code", "Write it like en or de-CH."),
    "anyURI": ("XSD-308", "a URI", "Write it like http://example.com/x or urn:example:x."),
    "pattern": ("XSD-304", "true or false", "Write true or false."),
}


@dataclass(frozen=True, slots=True)
class Words:
    """Rule id, message and hint of a finding."""

    rule: str
    message: str
    hint: str


@dataclass(frozen=True, slots=True)
class Around:
    """The elements around a problem, nearest first, each as name and type name."""

    chain: tuple[tuple[str, str], ...]

    @property
    def element(self) -> str:
        """Name of the element whose children are judged."""
        return self.chain[0][0]

    @property
    def type(self) -> str:
        """Name of its type."""
        return self.chain[0][1]


def about_children(problem: Problem, around: Around, model: Model, hints: Hints) -> Words:
    """Words for a problem with the children of an element."""
    owner, names = around.element, listed(problem.names, last="and")
    name = problem.names[0] if problem.names else ""
    times = f" ({problem.count} times)" if problem.count > 1 else ""
    place = _place(problem.after, problem.before)
    match problem.kind:
        case Kind.MISSING:
            types = {leaf.name: leaf.type for leaf in model.leaves}
            examples = [hints.example(one, types[one]) for one in problem.names[:3]]
            what = listed(problem.names) if len(problem.names) > 1 else name
            lacking = f"one of {what}" if len(problem.names) > 1 else what
            where = f"; it belongs {place}" if place else ""
            words = Words(
                "XSD-101", f"{owner} lacks {lacking}{where}", f"Add {' or '.join(examples)}."
            )
        case Kind.UNKNOWN:
            hint = hints.unknown_child(around.type, name, around.chain)
            words = Words("XSD-102", f"{owner} has no child {shorten(name)}{times}", hint)
        case Kind.MISSPELLED | Kind.RENAMED:
            right = problem.expected[0]
            why = "." if problem.kind is Kind.MISSPELLED else ", as B2MML calls it here."
            words = Words("XSD-102", f"{owner} has no child {name}{times}", f"Write {right}{why}")
        case Kind.MISPLACED:
            message = f"{name} stands in the wrong place{times}; it belongs {place}"
            order = listed(problem.expected, 12, "and")
            words = Words("XSD-103", message, f"Move it {place}. The order here: {order}.")
        case Kind.TOO_MANY:
            limit = problem.expected[0]
            message = f"{owner} has {problem.count} {name} elements, at most {limit} allowed"
            words = Words("XSD-104", message, f"Keep {'one' if limit == '1' else limit} of them.")
        case Kind.SECOND_CHOICE:
            first = problem.names[1]
            message = f"{owner} has both {first} and {name}, only one of them is allowed"
            words = Words("XSD-106", message, f"Remove {name} or {first}.")
        case Kind.NAMESPACE:
            words = _namespace(problem, owner, names, model.names.namespace)
        case Kind.FOREIGN:
            words = _foreign(problem, owner, model)
        case _:
            words = Words("XSD-109", f"the children of {owner} do not fit together", "")
    return _noted(words, problem, around, hints)


def _place(after: str, before: str) -> str:
    if after and before:
        return f"after {after} and before {before}"
    if after:
        return f"after {after}"
    return f"before {before}" if before else ""


def _namespace(problem: Problem, owner: str, names: str, namespace: str) -> Words:
    right = problem.expected[0]
    several = len(problem.names) > 1 or problem.count > 1
    stand = "are" if several else "is"
    if not right:
        message = f"{names} in {owner} must be in no namespace"
        hint = f'Write <{problem.names[0]} xmlns=""> without a prefix.'
        return Words("XSD-105", message, hint)
    message = f"{names} in {owner} {stand} not in namespace {shorten(right, 80)}"
    hint = (
        f'Declare xmlns="{right}" on the root and write elements without prefix, or give all of '
        "them the prefix declared for it."
        if right == namespace
        else f'Declare xmlns:ext="{right}" and write ext:{problem.names[0]}.'
    )
    return Words("XSD-105", message, hint)


def _foreign(problem: Problem, owner: str, model: Model) -> Words:
    name, namespace = problem.names[0], problem.expected[0]
    times = f" ({problem.count} times)" if problem.count > 1 else ""
    what = f"{shorten(name)} of namespace {shorten(namespace, 80)}"
    if releases := Release.of_namespace(namespace):
        message = f"{owner} has an element of another release, {what}{times}"
        hint = f"A document keeps to one release; that namespace is of {releases[0]}."
        return Words("XSD-105", message, hint)
    if model.has_slot:
        message = f"{owner} has an extension element, {what}{times}, that no schema declares"
        hint = "Register the schema of the extension: extensions= or --extensions FILE."
        return Words("XSD-501", message, hint)
    message = f"{owner} takes no extension elements, but has {what}{times}"
    return Words("XSD-502", message, "Move it out to an element with an extension slot.")


def _noted(words: Words, problem: Problem, around: Around, hints: Hints) -> Words:
    right = problem.expected if problem.kind in (Kind.MISSPELLED, Kind.RENAMED) else ()
    found = [hints.note(around.type, name) for name in (*problem.names, *right)]
    if "/" in around.type:
        found.append(hints.note(around.type.partition("/")[0]))
    note = next((note for note in found if note), "")
    return Words(words.rule, words.message, f"{words.hint} Note: {note}".strip()) if note else words


def about_value(
    problem: ValueProblem,
    text: str,
    type_name: str,
    hints: Hints,
    *,
    what: str = "element",
    nillable: bool = False,
    note: str = "",
) -> Words:
    """Words for a value that is not of its type; *what* is what holds it."""
    rule, noun, advice = VALUE_RULES.get(
        problem.datatype, ("XSD-309", f"of type {display(type_name)}", "")
    )
    reason = f": {problem.reason}" if problem.reason else ""
    blank = not text.strip()
    message = f"it is empty{reason}" if blank else f'"{shorten(text)}" is not {noun}{reason}'
    if problem.suggestion:
        hint = f"Write {problem.suggestion}."
    elif problem.datatype == "enumeration":
        hint = hints.value(type_name, text)
    else:
        hint = advice
        if blank:
            hint += f" Leave the {what} out if there is no value and it is optional."
            hint += ' Or write xsi:nil="true".' if nillable else ""
        if "unit" in problem.reason and rule == "XSD-303":
            hint += " A unit belongs into UnitOfMeasure."
    return Words(rule, message, f"{hint} Note: {note}".strip() if note else hint.strip())
