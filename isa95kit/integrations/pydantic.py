"""pydantic: every class of the vocabulary is a field type of a pydantic model.

    from pydantic import BaseModel
    from isa95kit.b2mml import MaterialLot, QuantityValue

    class Transfer(BaseModel):
        lot: MaterialLot
        amount: QuantityValue

There is nothing to import from here: pydantic asks the classes, and they ask this module. Values
are objects of the class, or the JSON of the class as it stands inside a document; each finding is
an error of its own, with the rule id as its type. Serialised as JSON they have the same form, and
the JSON Schema of a model refers to the emitted one.

A float is refused: whether 1.50 or 1.5 was sent, nobody knows any more. Parse JSON that may hold
decimals with ``json.loads(text, parse_float=Decimal)``, or send them as strings.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from isa95kit import extras
from isa95kit.b2mml.base import Component
from isa95kit.findings import Finding, InvalidDocument, Layer, Report, Severity
from isa95kit.parts import part_to_json, read_part
from isa95kit.schema.json_references import (
    definition_name,
    pointing,
    references,
    schema_of_class,
)
from isa95kit.schema.json_schema import definitions_for

extras.load("pydantic", "pydantic")

from pydantic import GetJsonSchemaHandler, ValidationError  # noqa: E402 the extra comes first
from pydantic_core import InitErrorDetails, PydanticCustomError, core_schema  # noqa: E402

__all__ = ["core_schema_of", "json_schema_of"]


def core_schema_of(cls: type[Component]) -> core_schema.CoreSchema:
    """How pydantic validates and serialises objects of a class."""

    def validate(value: Any) -> Component:
        if isinstance(value, cls):
            return value
        try:
            return read_part(cls, _json_text(value))
        except InvalidDocument as invalid:
            raise _errors(cls, invalid.report.errors, value) from None

    def serialise(value: Component, info: core_schema.SerializationInfo) -> Any:
        # pydantic's JSON has floats alone, which lose digits; text is the other form of a decimal.
        exact: Callable[[str], Any] = str if info.mode == "json" else Decimal
        return json.loads(part_to_json(value, cls), parse_float=exact, parse_int=_whole)

    return core_schema.no_info_plain_validator_function(
        validate,
        ref=_core_ref(definition_name(cls) or cls.__qualname__),
        serialization=core_schema.plain_serializer_function_ser_schema(serialise, info_arg=True),
    )


def json_schema_of(cls: type[Component], handler: GetJsonSchemaHandler) -> dict[str, Any]:
    """The emitted JSON Schema of a class, its definitions put among those of the generator."""
    own = definition_name(cls)
    schema = definitions_for([own])[own] if own else schema_of_class(cls)
    definitions = definitions_for(references(schema))
    places = {
        name: handler(core_schema.definition_reference_schema(_core_ref(name)))["$ref"]
        for name in definitions
    }
    # What has a ref of its own becomes a definition of the generator.
    further: list[core_schema.CoreSchema] = [
        core_schema.any_schema(
            ref=_core_ref(name),
            metadata={"pydantic_js_functions": [_given(pointing(body, places.__getitem__))]},
        )
        for name, body in definitions.items()
        if name != own
    ]
    handler(core_schema.definitions_schema(core_schema.any_schema(), further))
    moved: dict[str, Any] = pointing(schema, places.__getitem__)
    return moved


def _core_ref(name: str) -> str:
    return f"isa95kit.b2mml.{name.replace('.', '_')}:V0701"


def _given(schema: dict[str, Any]) -> Callable[[Any, Any], dict[str, Any]]:
    return lambda _schema, _handler: schema


def _errors(cls: type[Component], findings: tuple[Finding, ...], value: Any) -> ValidationError:
    """The findings as pydantic's errors, each at its own place."""
    return ValidationError.from_exception_data(
        cls.__name__,
        [
            InitErrorDetails(
                type=PydanticCustomError(
                    finding.rule,
                    "{text}",
                    {
                        "text": _told(finding),
                        "rule": finding.rule,
                        "path": finding.path,
                        "hint": finding.hint,
                    },
                ),
                loc=_location(finding.path),
                input=value,
            )
            for finding in findings
        ],
    )


def _told(finding: Finding) -> str:
    place = f" at {finding.path}" if finding.path else ""
    return " ".join(f"[{finding.rule}] {finding.message}{place}. {finding.hint}".split())


_STEP = re.compile(r"\.([^.\[\]]+)|\[([0-9]+)\]|\['([^']*)'\]")


def _location(path: str) -> tuple[int | str, ...]:
    """A JSON path as pydantic writes places: ``$.Quantity[0].Key`` is ("Quantity", 0, "Key")."""
    steps = _STEP.findall(path.removeprefix("$"))
    return tuple(int(index) if index else name or quoted for name, index, quoted in steps)


def _whole(text: str) -> int | str:
    """A whole number, as a string where an int would lose how it is written."""
    return int(text) if text != "-0" and len(text) < 4000 else text


# From Python values to JSON text, exactly


def _json_text(value: Any) -> str:
    """The JSON of plain Python values; raises `InvalidDocument` with all that JSON cannot say."""
    writer = _Writer()
    try:
        writer.write(value, "$")
    except RecursionError:
        writer.refused.clear()
        told = "values nest too deeply, or hold themselves"
        writer.refuse("$", told, "Look for a loop.", "JSON-004")
    if writer.refused:
        raise InvalidDocument(Report("<value>", tuple(writer.refused)))
    return "".join(writer.parts)


class _Writer:
    def __init__(self) -> None:
        self.parts: list[str] = []
        self.refused: list[Finding] = []

    def refuse(self, path: str, message: str, hint: str, rule: str = "JSON-101") -> None:
        self.refused.append(Finding(rule, Severity.ERROR, Layer.SYNTAX, message, path, hint=hint))

    def write(self, value: Any, path: str) -> None:
        put = self.parts.append
        if isinstance(value, str):
            put(json.dumps(str.__str__(value), ensure_ascii=False))
        elif value is None or isinstance(value, bool):
            put({None: "null", True: "true", False: "false"}[value])
        elif isinstance(value, (int, Decimal)):
            self.number(value, path)
        elif isinstance(value, Component):
            put(part_to_json(value))
        elif isinstance(value, Mapping):
            put("{")
            for number, (name, held) in enumerate(value.items()):
                put("," * (number > 0) + json.dumps(str(name), ensure_ascii=False) + ":")
                self.write(held, f"{path}.{name}")
            put("}")
        elif isinstance(value, (list, tuple)):
            put("[")
            for number, held in enumerate(value):
                put("," * (number > 0))
                self.write(held, f"{path}[{number}]")
            put("]")
        elif isinstance(value, float):
            told = f"the float {value!r} does not say with which digits the number was written"
            hint = 'Give text ("12.50") or a Decimal: json.loads(text, parse_float=Decimal).'
            self.refuse(path, told, hint)
        else:
            told = f"a {type(value).__name__} is no JSON value"
            self.refuse(path, told, "Give an object of the class, or its JSON.")

    def number(self, value: int | Decimal, path: str) -> None:
        if isinstance(value, Decimal) and not value.is_finite():
            self.refuse(path, f"{value} is no number B2MML knows", "Leave the value out.")
            return
        try:
            written = format(value, "f") if isinstance(value, Decimal) else int.__repr__(value)
        except ValueError:
            told = "the int has more digits than Python writes"
            self.refuse(path, told, "Give the number as text.")
        else:
            self.parts.append(written)
