"""Scores as lines for people: the products side by side, then what each one failed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from isa95kit.reports.excerpt import printable
from isa95kit.samples.conformance.case import Area
from isa95kit.samples.conformance.scoring import Check, Checked, Score, Tally

__all__ = ["PER_AREA", "areas_of", "as_text", "cell", "sentence"]

PER_AREA = 5
"""Failures of one product that are told of an area; the JSON and HTML reports tell all."""

HEADINGS = {
    Check.VERDICT: "Verdicts",
    Check.FACTS: "Facts kept",
    Check.ROUND_TRIP: "Round trips",
}


def as_text(scores: Sequence[Score]) -> str:
    """A table for each kind of check, a column a product; then failures and what was lost.

    >>> as_text([]).strip()
    'no results'
    """
    if not scores:
        return "no results\n"
    lines: list[str] = []
    for check in Check:
        lines += [*_table(scores, check), ""]
    for one in scores:
        lines += _failures(one)
    return "".join(printable(line).rstrip() + "\n" for line in lines)


def areas_of(scores: Sequence[Score], check: Check) -> list[Area]:
    """The areas in which something is checked, in their order.

    >>> areas_of([], Check.VERDICT)
    []
    """
    found = {c.entry.area for one in scores for c in one.checked if c.check is check}
    return [area for area in Area if area in found]


def cell(tally: Tally) -> str:
    """What a table shows of one count: passed of the supported, and how many are not (n/s).

    >>> cell(Tally(passed=9, failed=1)), cell(Tally(not_supported=3)), cell(Tally(1, 0, 4))
    ('9/10  90 %', 'not supported', '1/1  100 %  4 n/s')
    """
    if not tally.total:
        return ""
    if not tally.supported:
        return "not supported"
    rest = f"  {tally.not_supported} n/s" if tally.not_supported else ""
    return f"{tally.passed}/{tally.total - tally.not_supported}  {tally.percent} %{rest}"


def sentence(one: Score) -> str:
    """What came out for a product, in one sentence.

    >>> from isa95kit.samples.conformance.results import Results
    >>> sentence(Score(Results("Example MES", "1.0"), ()))
    'Example MES 1.0: no checks'
    """
    parts = []
    for check in Check:
        tally = one.tally(check)
        if tally.total:
            noun = HEADINGS[check].lower()
            if not tally.supported:
                parts.append(f"{noun} not supported")
                continue
            text = f"{noun} {tally.passed} of {tally.total - tally.not_supported}"
            text += f", {tally.not_supported} not supported" if tally.not_supported else ""
            parts.append(text + (f", {tally.not_run} not run" if tally.not_run else ""))
    return f"{one.results.name}: {'; '.join(parts) or 'no checks'}"


def _table(scores: Sequence[Score], check: Check) -> list[str]:
    rows = [["", *(one.results.name for one in scores)]]
    rows += [
        [area, *(cell(one.tally(check, area)) for one in scores)]
        for area in areas_of(scores, check)
    ]
    rows.append(["all", *(cell(one.tally(check)) for one in scores)])
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    rows[0][0] = HEADINGS[check]
    widths[0] = max(widths[0], len(rows[0][0]))
    return [
        "  ".join(
            text.ljust(width) if not column else text.rjust(width)
            for column, (text, width) in enumerate(zip(row, widths, strict=True))
        )
        for row in rows
    ]


def _failures(one: Score) -> Iterator[str]:
    yield sentence(one)
    if one.unknown:
        yield f"  {len(one.unknown)} answers to cases that the suite does not have are ignored"
    told: dict[tuple[Check, Area], int] = {}
    left: dict[tuple[Check, Area], int] = {}
    without_facts = {c.entry.id for c in one.failures if c.check is Check.FACTS}
    for checked in one.failures:
        if checked.check is Check.ROUND_TRIP and checked.entry.id in without_facts:
            continue  # told already
        key = checked.check, checked.entry.area
        if told.get(key, 0) >= PER_AREA:
            left[key] = left.get(key, 0) + 1
            continue
        told[key] = told.get(key, 0) + 1
        yield from _failure(checked)
    for (check, area), count in left.items():
        yield f"  and {count} more of {area}, {check}"
    yield ""


def _failure(checked: Checked) -> Iterator[str]:
    yield f"  FAILED {checked.entry.id} ({checked.check}): {checked.entry.title}"
    if checked.message:
        yield f"    {checked.message}"
    for loss in checked.losses:
        yield f"    lost at {loss}"
