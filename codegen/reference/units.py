"""Units of measure as pages: what does not convert, bases, differences, spellings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from isa95kit.units import tables

__all__ = ["DIFFERENCES", "Difference", "pages"]

FIRST_LINE = (
    "<!-- Written by `python -m codegen emit` from the tables of isa95kit/units; do not edit. -->"
)


@dataclass(frozen=True, slots=True)
class Difference:
    """A published factor that does not agree with the definition of its unit, and why."""

    code: str
    published: str
    why: str


def _differences() -> Iterator[Difference]:
    text = Path(__file__).with_name("unit_differences.tsv").read_text("utf-8")
    for line in text.splitlines()[1:]:
        yield Difference(*line.split("\t"))


DIFFERENCES = {found.code: found for found in _differences()}
"""By code. A test compares every other published factor with ours."""


def pages() -> dict[str, str]:
    """The pages by file name."""
    return {
        "not-convertible.md": _not_convertible(),
        "bases.md": _bases(),
        "published-factors.md": _published(),
        "spellings.md": _spellings(),
    }


def _not_convertible() -> str:
    by_reason: dict[str, list[tables.Row]] = {}
    for row in tables.rec20().values():
        if row.reason and row.status != "deleted":
            by_reason.setdefault(row.reason, []).append(row)
    lines = _head(
        "Codes that do not convert",
        "Every current or deprecated code of UN/ECE Rec. 20 that has no factor, and why. All "
        "others convert. Deleted codes are known and do not convert either; package codes, an X "
        "before a code of Rec. 21, hold what the packer put into them.",
    )
    for reason, rows in sorted(by_reason.items()):
        sentence = tables.reasons()[reason]
        lines += [f"## {sentence[0].upper()}{sentence[1:]}", ""]
        lines += _table(
            ("Code", "Name", "Status"), ((row.code, row.name, row.status) for row in rows)
        )
    return _text(lines)


def _bases() -> str:
    by_basis: dict[str, list[tables.Row]] = {}
    for row in tables.rec20().values():
        if row.basis:
            by_basis.setdefault(row.basis, []).append(row)
    lines = _head(
        "Codes on a basis",
        "These codes say more than a dimension: dry weight, reactive power, gas at a temperature "
        "and pressure. They convert among those of the same basis, and into nothing else without "
        "a factor of the material.",
    )
    lines += _table(
        ("Basis", "Codes"),
        (
            (basis, ", ".join(f"`{row.code}` {row.name}" for row in rows))
            for basis, rows in sorted(by_basis.items())
        ),
        code=False,
    )
    return _text(lines)


def _published() -> str:
    lines = _head(
        "Published factors that differ",
        "The factors here follow from exact definitions. They agree with the table that "
        "UN/ECE publishes to the last place it prints, rounded or cut off, except for these codes.",
    )
    lines += _table(
        ("Code", "Name", "Definition here", "Published", "Why"),
        (
            (
                found.code,
                tables.rec20()[found.code].name,
                f"`{tables.rec20()[found.code].definition}`",
                found.published,
                found.why,
            )
            for found in DIFFERENCES.values()
        ),
    )
    return _text(lines)


def _spellings() -> str:
    rec20, packages = tables.rec20(), tables.packages()
    lines = _head(
        "Spellings with two meanings",
        "Codes of Rec. 20 that ERP systems or plants write for something else. Without a code list "
        "a current code means what Rec. 20 says; a deleted one gives way to the system.",
    )
    lines += _table(
        ("Written", "In Rec. 20", "Elsewhere"),
        (
            (spelling, f"{rec20[spelling].name} ({rec20[spelling].status})", _meant(meanings))
            for spelling, meanings in sorted(tables.aliases().items())
            if spelling in rec20
            and any(rec20[spelling].name != _name(alias.code) for alias in meanings)
        ),
    )
    lines += ["## Several units of one name", ""]
    lines += _table(
        ("Written", "Meanings"),
        (
            (spelling, _meant(meanings))
            for spelling, meanings in sorted(tables.aliases().items())
            if len({alias.code for alias in meanings}) > 1
        ),
    )
    lines += ["## Codes that are also currencies", ""]
    lines += ["Where a unit belongs they mean the unit.", ""]
    lines += _table(
        ("Code", "Unit"),
        (
            (code, _name(code))
            for code in sorted(tables.currencies())
            if code in rec20 or (code[0] == "X" and code[1:] in packages)
        ),
    )
    return _text(lines)


def _meant(meanings: Iterable[tables.Alias]) -> str:
    return "; ".join(f"{alias.system}: `{alias.code}` {_name(alias.code)}" for alias in meanings)


def _name(code: str) -> str:
    row: tables.Row | tables.Package | None = tables.rec20().get(code)
    return (row or tables.packages()[code.removeprefix("X")]).name


def _head(title: str, introduction: str) -> list[str]:
    return [FIRST_LINE, "", f"# {title}", "", introduction, ""]


def _table(
    titles: tuple[str, ...], rows: Iterable[tuple[str, ...]], *, code: bool = True
) -> list[str]:
    """A table of Markdown; the first cell is set as code."""
    lines = ["| " + " | ".join(titles) + " |", "|" + "---|" * len(titles)]
    for first, *rest in rows:
        cells = [f"`{first}`" if code else _plain(first), *map(_plain, rest)]
        lines.append("| " + " | ".join(cells) + " |")
    return [*lines, ""]


def _plain(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("|", "\\|")


def _text(lines: list[str]) -> str:
    return "\n".join(lines).rstrip() + "\n"
