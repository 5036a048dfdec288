"""OpenAPI documents of messages."""

from __future__ import annotations

import json
from pathlib import Path
from time import perf_counter
from typing import Any

import pytest

from isa95kit import Finding, Layer, Severity
from isa95kit.cli import main
from isa95kit.openapi import messages, openapi, problem
from isa95kit.schema.json_schema import UnknownRoot

ONE = openapi(["ProcessOperationsSchedule"])


def answered(document: dict[str, Any], root: str) -> list[str]:
    """The roots that the document offers as answer to a message."""
    responses = document["paths"][f"/{root}"]["post"]["responses"]
    schema = responses["200"]["content"]["application/json"]["schema"]
    return [s["$ref"].rpartition("/")[2] for s in schema.get("oneOf", [schema])]


def references(value: object) -> set[str]:
    if isinstance(value, dict):
        own = {value["$ref"]} if isinstance(value.get("$ref"), str) else set()
        return own.union(*map(references, value.values()))
    return set().union(*map(references, value)) if isinstance(value, list) else set()


def held(document: dict[str, Any]) -> set[str]:
    """The places of all components of a document."""
    return {
        f"#/components/{kind}/{name}"
        for kind, members in document["components"].items()
        for name in members
    }


def test_one_message_has_a_path_and_what_it_needs_alone() -> None:
    assert list(ONE["paths"]) == ["/ProcessOperationsSchedule"]
    content = ONE["paths"]["/ProcessOperationsSchedule"]["post"]["requestBody"]["content"]
    assert content.keys() == {"application/json", "application/xml"}
    schemas = ONE["components"]["schemas"]
    assert schemas["ProcessOperationsSchedule"]["required"] == ["ProcessOperationsSchedule"]
    assert {"OperationsScheduleType", "AcknowledgeOperationsSchedule", "ConfirmBOD"} <= set(schemas)
    assert not any("MaterialLotType" in name for name in schemas)
    assert references(ONE) <= held(ONE)


def test_each_verb_has_its_answer() -> None:
    noun = "OperationsSchedule"
    document = openapi(
        [f"{verb}{noun}" for verb in ("Process", "Change", "Get", "Cancel", "Sync")]
        + ["NotifyOperationsEvent"]
    )
    assert {root[1:]: answered(document, root[1:]) for root in document["paths"]} == {
        f"Process{noun}": [f"Acknowledge{noun}", "ConfirmBOD"],
        f"Change{noun}": [f"Respond{noun}", "ConfirmBOD"],
        f"Get{noun}": [f"Show{noun}", "ConfirmBOD"],
        f"Cancel{noun}": ["ConfirmBOD"],
        f"Sync{noun}": ["ConfirmBOD"],
        "NotifyOperationsEvent": ["ConfirmBOD"],
    }


def test_answers_and_objects_have_schemas_and_no_path() -> None:
    document = openapi(["ShowMaterialLot", "JobOrder"])
    assert document["paths"] == {}
    assert {"ShowMaterialLot", "JobOrder"} <= document["components"]["schemas"].keys()


def test_all_messages_are_quick_and_complete() -> None:
    started = perf_counter()
    document = openapi()
    assert perf_counter() - started < 5
    assert len(messages()) == 519
    assert set(messages()) <= document["components"]["schemas"].keys()
    assert len(document["paths"]) == 325
    assert references(document) <= held(document)
    operations = [path["post"]["operationId"] for path in document["paths"].values()]
    assert len(set(operations)) == len(operations)


def test_the_documents_are_valid() -> None:
    validator = pytest.importorskip("openapi_spec_validator", reason="needs isa95kit[test]")
    validator.validate(ONE)


def test_the_document_of_all_messages_is_valid() -> None:
    rs = pytest.importorskip("jsonschema_rs", reason="needs isa95kit[json-fast]")
    schemas = pytest.importorskip("openapi_spec_validator.schemas", reason="needs isa95kit[test]")
    # The specification's own schema of OpenAPI 3.1 documents, and each schema on its own.
    document = openapi()
    specification = json.loads(json.dumps(dict(schemas.schema_v31)))
    assert rs.validator_for(specification).is_valid(document)
    rs.meta.validate({"$defs": document["components"]["schemas"]})


def test_an_unknown_root_is_named() -> None:
    with pytest.raises(UnknownRoot, match="ProcessNothing"):
        openapi(["ProcessNothing"])


def test_a_problem_carries_the_findings() -> None:
    finding = Finding("XSD-101", Severity.ERROR, Layer.SCHEMA, "lacks", "$.A", 1, 2, "Add it.")
    body = problem(422, "Not valid", "1 problem", [finding])
    assert body["findings"] == [
        {
            "rule": "XSD-101",
            "severity": "error",
            "layer": "schema",
            "message": "lacks",
            "path": "$.A",
            "line": 1,
            "column": 2,
            "hint": "Add it.",
        }
    ]
    schema = ONE["components"]["schemas"]["Problem"]
    assert body.keys() == set(schema["required"])
    assert body["findings"][0].keys() == set(schema["properties"]["findings"]["items"]["required"])


# The command


def test_the_command_writes_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["openapi", "ProcessOperationsSchedule"]) == 0
    assert json.loads(capsys.readouterr().out) == ONE


def test_the_command_writes_yaml_to_a_file(tmp_path: Path) -> None:
    yaml = pytest.importorskip("yaml", reason="needs isa95kit[openapi]")
    target = tmp_path / "api.yaml"
    options = ["--format", "yaml", "--title", "Lots", "--output", str(target)]
    assert main(["openapi", "GetMaterialLot", *options]) == 0
    document = yaml.safe_load(target.read_text("utf-8"))
    assert document["info"]["title"] == "Lots"
    assert "/GetMaterialLot" in document["paths"]


def test_the_command_says_what_was_meant(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["openapi", "ProcesOperationsSchedule"]) == 2
    assert "did you mean ProcessOperationsSchedule" in capsys.readouterr().err


def test_the_command_says_that_it_cannot_write(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["openapi", "ConfirmBOD", "--output", str(tmp_path / "no" / "f")]) == 2
    assert "cannot write" in capsys.readouterr().err
