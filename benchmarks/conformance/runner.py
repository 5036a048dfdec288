"""Running a suite on a product: what every runner does, whatever the product."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from isa95kit.samples.conformance.manifest import Entry, Suite
from isa95kit.samples.conformance.results import Answer, Answered, Results, write_results

__all__ = ["NOT_SUPPORTED", "Product", "Said", "run"]


@dataclass(frozen=True, slots=True)
class Said:
    """What a product said of a document, and what it wrote of it, if anything."""

    answer: Answer
    written: bytes | None = None
    message: str = ""


NOT_SUPPORTED = Said(Answer.NOT_SUPPORTED)


@dataclass(frozen=True, slots=True)
class Product:
    """A product: ``take`` reads the document of an entry and says what it made of it."""

    key: str
    name: str
    version: str
    take: Callable[[Entry, bytes, Path | None], Said]


def run(product: Product, suite: Suite, folder: Path) -> Path:
    """Run a product over a suite; gives the results file, which lies in *folder*."""
    answers: dict[str, Answered] = {}
    for entry in suite.entries:
        data = (suite.folder / entry.file).read_bytes()
        schema = suite.folder / entry.schema if entry.schema else None
        try:
            said = product.take(entry, data, schema)
        except Exception as error:
            said = Said(Answer.ERROR, message=f"{type(error).__name__}: {error}")
        document = ""
        if said.written is not None and entry.round_trip:
            document = f"{product.key}/{entry.file}"
            path = folder / document
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(said.written)
        answers[entry.id] = Answered(said.answer, document, said.message)
    results = folder / f"{product.key}.json"
    write_results(results, Results(product.name, product.version, answers))
    return results
