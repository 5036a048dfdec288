"""What a product made of a suite: verdicts and written documents, in a file of its own making."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from isa95kit.samples.conformance.shapes import Unusable, load

__all__ = ["FORMAT", "Answer", "Answered", "Results", "read_results", "write_results"]

FORMAT = "isa95kit-conformance-results/1"


class Answer(StrEnum):
    """What a product said of a document."""

    VALID = "valid"
    INVALID = "invalid"
    ERROR = "error"
    """It broke, or could not read the document."""
    NOT_SUPPORTED = "not-supported"
    """It does not claim to judge such documents."""


@dataclass(frozen=True, slots=True)
class Answered:
    """The answer to one case; ``document`` is the path of what was written, if anything was."""

    verdict: Answer
    document: str = ""
    message: str = ""


@dataclass(frozen=True, slots=True)
class Results:
    """The answers of one product, by the ids of cases; paths are relative to ``folder``."""

    product: str
    version: str
    answers: Mapping[str, Answered] = field(default_factory=dict)
    folder: Path = field(default_factory=Path)

    @property
    def name(self) -> str:
        """The product and its version."""
        return f"{self.product} {self.version}".strip()


def read_results(path: Path) -> Results:
    """The results in a file. Raises `Unusable`, saying what is wrong with them.

    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as name:
    ...     file = Path(name, "results.json")
    ...     answers = {"V0701/nil/plain": Answered(Answer.VALID)}
    ...     write_results(file, Results("Example MES", "1.0", answers))
    ...     read_results(file).answers["V0701/nil/plain"].verdict
    <Answer.VALID: 'valid'>
    """
    top = load(path, FORMAT)
    answers: dict[str, Answered] = {}
    for row in top.rows("cases"):
        name = row.text("id")
        if name in answers:
            raise row.wrong("id", "stands twice")
        answers[name] = Answered(
            row.one_of("verdict", Answer),
            row.text("document", missing=""),
            row.text("message", missing=""),
        )
    product = top.text("product")
    if not product.strip():
        raise Unusable(f"{path}: $.product has to name the product")
    return Results(product, top.text("version", missing=""), answers, path.parent)


def write_results(path: Path, results: Results) -> None:
    """Write results to a file; for runners in Python. Raises OSError where that fails.

    See `read_results` for an example.

    >>> write_results(Path("/nowhere/results.json"), Results("Example MES", "1.0"))
    Traceback (most recent call last):
    ...
    FileNotFoundError: [Errno 2] No such file or directory: '/nowhere/results.json'
    """
    document = {
        "format": FORMAT,
        "product": results.product,
        "version": results.version,
        "cases": [
            {
                "id": name,
                "verdict": answer.verdict,
                **({"document": answer.document} if answer.document else {}),
                **({"message": answer.message} if answer.message else {}),
            }
            for name, answer in results.answers.items()
        ],
    }
    path.write_text(json.dumps(document, ensure_ascii=False, indent=1) + "\n", "utf-8")
