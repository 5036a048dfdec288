"""Results are read as they were written, and refused with the place of what is wrong."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from isa95kit.samples.conformance.results import (
    FORMAT,
    Answer,
    Answered,
    Results,
    read_results,
    write_results,
)
from isa95kit.samples.conformance.shapes import Unusable

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)


@settings(max_examples=50, deadline=None)
@given(
    product=texts.filter(str.strip),
    version=texts,
    answers=st.dictionaries(texts, st.builds(Answered, st.sampled_from(Answer), texts, texts)),
)
def test_what_is_written_is_read(
    product: str,
    version: str,
    answers: dict[str, Answered],
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    file = tmp_path_factory.mktemp("results") / "results.json"
    write_results(file, Results(product, version, answers))
    assert read_results(file) == Results(product, version, answers, file.parent)


def test_the_name_is_product_and_version() -> None:
    assert Results("MES", "1.0").name == "MES 1.0"
    assert Results("MES", "").name == "MES"


def file(case: Any = None, **changes: Any) -> str:
    good = {"id": "a", "verdict": "valid"}
    whole = {
        "format": FORMAT,
        "product": "P",
        "version": "1",
        "cases": [good if case is None else case],
    }
    return json.dumps({**whole, **changes})


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (file({"id": "a"}), r"\$\.cases\[0\]\.verdict has to be a text"),
        (file({"id": "a", "verdict": "ok"}), "one of valid, invalid, error, not-supported"),
        (file({"id": "a", "verdict": "valid", "document": 1}), "document has to be a text"),
        (file({"verdict": "valid"}), "id has to be a text"),
        (file(7), "has to be an object"),
        (file(product=" "), "has to name the product"),
        (file(product=None), "product has to be a text"),
        (file(version=1.0), "version has to be a text"),
        (file(cases={}), "has to be a list"),
        (file(cases=[{"id": "a", "verdict": "valid"}] * 2), "stands twice"),
        (file(format="other/1"), "its format is 'other/1'"),
        ("", "is no JSON"),
        ("[", "is no JSON"),
        ("[" * 100_000, "is no JSON"),
        ('{"format": NaN}', "is no JSON"),
        ("null", "has to hold one object"),
    ],
)
def test_what_is_no_results_file_is_refused_with_the_place(
    text: str, message: str, tmp_path: Path
) -> None:
    path = tmp_path / "results.json"
    path.write_text(text)
    with pytest.raises(Unusable, match=message):
        read_results(path)


def test_bytes_that_are_no_text_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "results.json"
    path.write_bytes(b'{"format": "\xff"}')
    with pytest.raises(Unusable, match="is no JSON"):
        read_results(path)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(Unusable, match="cannot be read"):
        read_results(tmp_path / "none.json")
    with pytest.raises(Unusable, match="cannot be read"):
        read_results(tmp_path)
