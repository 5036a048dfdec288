"""Scores as one HTML page: it needs no network, no server and no script.

Tables and lists that open and close by keyboard as the browser does it. What products wrote never
becomes markup, and the page's own policy lets nothing run at all.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator, Sequence
from html import escape
from importlib.resources import files

from isa95kit.reports.base import plural, version
from isa95kit.reports.excerpt import printable
from isa95kit.samples.conformance.case import Area
from isa95kit.samples.conformance.scores_text import HEADINGS, areas_of, sentence
from isa95kit.samples.conformance.scoring import Check, Checked, Score, Tally

__all__ = ["as_html"]


def as_html(scores: Sequence[Score]) -> str:
    """The page: a table for each kind of check, then the failures of each product by area.

    >>> "No products were scored" in as_html([])
    True
    """
    style = files("isa95kit.samples.conformance").joinpath("page", "scores.css").read_text("utf-8")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode("ascii")
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    page = files("isa95kit.samples.conformance").joinpath("page", "scores.html").read_text("utf-8")
    parts = {
        "policy": policy,
        "style": style,
        "heading": _heading(scores),
        "tables": "".join(_table(scores, check) for check in Check) if scores else "",
        "failures": "".join(
            _product(one, f"product-{number}") for number, one in enumerate(scores, start=1)
        ),
        "footer": f"Written by {_text(f'isa95kit {version()}'.strip())}.",
    }
    # Piece by piece, so that nothing a product wrote is taken for a place to fill in.
    written = []
    rest = page
    for name, text in parts.items():
        before, _, rest = rest.partition("{{" + name + "}}")
        written += [before, text]
    text = "".join([*written, rest])
    return text.encode("ascii", "xmlcharrefreplace").decode("ascii")


def _heading(scores: Sequence[Score]) -> str:
    if not scores:
        return "No products were scored"
    clean = sum(one.clean for one in scores)
    if len(scores) == 1:
        return "The product passed" if clean else "The product failed some cases"
    return f"{clean} of {plural(len(scores), 'product')} passed"


def _table(scores: Sequence[Score], check: Check) -> str:
    heads = "".join(
        f'<th scope="col"><a href="#product-{n}">{_text(one.results.product)}</a> '
        f"<small>{_text(one.results.version)}</small></th>"
        for n, one in enumerate(scores, start=1)
    )
    rows = "".join(
        _row(area, area.meaning, [one.tally(check, area) for one in scores])
        for area in areas_of(scores, check)
    )
    total = _row("all", "", [one.tally(check) for one in scores])
    return (
        f'<h2 id="{check.name.lower()}">{HEADINGS[check]}</h2>\n'
        f'<div class="wide" tabindex="0" role="region" aria-label="{HEADINGS[check]}">\n'
        f'<table>\n<thead><tr><th scope="col">Area</th>{heads}</tr></thead>\n'
        f"<tbody>\n{rows}</tbody>\n<tfoot>\n{total}</tfoot>\n</table>\n</div>\n"
    )


def _row(name: str, meaning: str, tallies: Sequence[Tally]) -> str:
    told = f" <small>{_text(meaning)}</small>" if meaning else ""
    cells = "".join(_cell(tally) for tally in tallies)
    return f'<tr><th scope="row">{_text(name)}{told}</th>{cells}</tr>\n'


def _cell(tally: Tally) -> str:
    if not tally.total:
        return "<td></td>"
    if not tally.supported:
        return '<td class="none">not supported</td>'
    tone = "error" if tally.failed else "part" if tally.not_run else "good"
    notes = [
        *([f"{tally.failed} failed"] if tally.failed else []),
        *([f"{tally.not_supported} not supported"] if tally.not_supported else []),
        *([f"{tally.not_run} not run"] if tally.not_run else []),
    ]
    small = f"<small>{', '.join(notes)}</small>" if notes else ""
    claimed = tally.total - tally.not_supported
    count = f"<b>{tally.percent} %</b> {tally.passed}/{claimed}"
    return f'<td class="{tone}">{count}{small}</td>'


def _product(one: Score, anchor: str) -> str:
    by_area: dict[tuple[Check, Area], list[Checked]] = {}
    for checked in one.failures:
        by_area.setdefault((checked.check, checked.entry.area), []).append(checked)
    groups = "".join(
        f"<details>\n<summary>{_text(area)}, {check}: {plural(len(found), 'failure')}</summary>\n"
        f"<ul>\n{''.join(_failure(checked) for checked in found)}</ul>\n</details>\n"
        for (check, area), found in by_area.items()
    )
    ignored = ""
    if one.unknown:
        count = plural(len(one.unknown), "answer")
        ignored = f"<p>{count} to cases that the suite does not have: ignored.</p>\n"
    nothing = "" if by_area else "<p>Nothing failed.</p>\n"
    return (
        f'<section id="{anchor}">\n<h2>{_text(one.results.name)}</h2>\n'
        f"<p>{_text(sentence(one))}.</p>\n{ignored}{nothing}{groups}</section>\n"
    )


def _failure(checked: Checked) -> str:
    return f"<li>{''.join(_told(checked))}</li>\n"


def _told(checked: Checked) -> Iterator[str]:
    yield f"<code>{_text(checked.entry.id)}</code> {_text(checked.entry.title)}"
    if checked.message:
        yield f"<br>{_text(checked.message)}"
    if checked.losses:
        items = "".join(
            f"<li><code>{_text(loss.path)}</code>: {_text(loss.expected)} became "
            f"{_text(loss.found)}</li>"
            for loss in checked.losses
        )
        yield f'<ul class="losses">{items}</ul>'


def _text(text: str) -> str:
    return escape(printable(text))
