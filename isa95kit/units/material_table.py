"""Factors of materials out of a table, as ERP systems export them.

One factor a line, columns parted by tabs, named in the first line:

``material``, ``amount``, ``unit``, ``equals``, ``equals_unit``, ``source`` are needed;
``version``, ``valid_from`` and ``valid_to`` may be missing or empty. ``material`` is a plain
identifier, or the URN of an `Identity`. Dates have an offset, and the last is the first moment
after. Empty lines, and lines that begin with ``#``, are passed over.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from isa95kit.b2mml.core_components import DateTime
from isa95kit.effectivity.period import Period
from isa95kit.findings import Finding, Layer, Severity, shorten
from isa95kit.identity import Identity
from isa95kit.units.materials import MaterialFactor, MaterialFactors
from isa95kit.units.quantity import Quantity
from isa95kit.units.registry import Units

__all__ = ["COLUMNS", "read_factors"]

COLUMNS = (
    "material",
    "version",
    "amount",
    "unit",
    "equals",
    "equals_unit",
    "valid_from",
    "valid_to",
    "source",
)
"""The columns of a table of factors, in whatever order a file has them."""

_NEEDED = frozenset(COLUMNS) - {"version", "valid_from", "valid_to"}


def read_factors(
    lines: Iterable[str],
    *,
    units: Units | None = None,
    scheme: Identity | None = None,
    path: str = "",
) -> tuple[MaterialFactors, tuple[Finding, ...]]:
    r"""The factors of a table, and what is wrong with lines that hold none.

    *units* look up the codes. *scheme* is an identity whose type, agency and scheme a plain
    identifier of a material is given; by default it is a MaterialDefinition of no scheme. *path* is
    the name of the file, for the findings. A table with findings is best not used at all.

    >>> table, findings = read_factors([
    ...     "material\tamount\tunit\tequals\tequals_unit\tsource",
    ...     "SOAP\t1\tDZN\t3\tKGM\tERP",
    ...     "SOAP\t1\tKGM\t1,1\tLTR\tERP",
    ... ])
    >>> [str(factor) for factor in table.factors]
    ['1 SOAP: 1 DZN = 3 KGM, ERP']
    >>> [(f.rule, f.line) for f in findings]
    [('UOM-005', 3)]
    """
    if isinstance(lines, str):
        raise TypeError("pass lines, as in text.splitlines() or an open file")
    names: list[str] = []
    factors: list[MaterialFactor] = []
    findings: list[Finding] = []
    model = scheme or Identity("MaterialDefinition", "", "", "", "any")
    for number, line in enumerate(lines, start=1):
        cells = line.rstrip("\r\n").split("\t")
        if not line.strip() or line.startswith("#"):
            continue
        if not names:
            names = [cell.strip() for cell in cells]
            wrong = _NEEDED.difference(names) | set(names).difference(COLUMNS)
            if wrong or len(set(names)) != len(names):
                listed = ", ".join(sorted(wrong)) or "some"
                message = f"columns missing, unknown or doubled: {listed}"
                findings.append(_finding(message, f"use {', '.join(COLUMNS)}", path, number))
                break
            continue
        if len(cells) != len(names):
            message = f"{len(cells)} cells, but {len(names)} columns"
            findings.append(_finding(message, "part cells by one tab each", path, number))
            continue
        try:
            factors.append(_factor(dict(zip(names, cells, strict=True)), model, units))
        except ValueError as error:  # of units, identities and periods alike; all say what is wrong
            findings.append(_finding(str(error), "correct this line", path, number))
    if not names:
        message = "the table is empty"
        findings.append(_finding(message, "name the columns in the first line", path, 1))
    return MaterialFactors(tuple(factors)), tuple(findings)


def _factor(row: Mapping[str, str], model: Identity, units: Units | None) -> MaterialFactor:
    name = row["material"]
    version = row.get("version", "").strip()
    material = (
        Identity.parse(name)
        if name.lower().startswith("urn:isa95kit:")
        else replace(model, text=name, version="")
    )
    bounds = [row.get(column, "").strip() for column in ("valid_from", "valid_to")]
    start, end = (DateTime(text).datetime if text else None for text in bounds)
    return MaterialFactor(
        replace(material, version=version) if version else material,
        Quantity(row["amount"].strip(), row["unit"].strip(), units=units),
        Quantity(row["equals"].strip(), row["equals_unit"].strip(), units=units),
        row["source"],
        Period(start, end),
    )


def _finding(message: str, hint: str, path: str, line: int) -> Finding:
    return Finding(
        "UOM-005", Severity.ERROR, Layer.PROFILE, shorten(message, 300), path, line, hint=hint
    )
