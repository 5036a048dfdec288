"""The reference of business rules: a page an area, and the table that traces each rule."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator
from dataclasses import asdict
from types import ModuleType

from isa95kit.rules.registry import AREAS, RULES
from isa95kit.rules.rule import AnyRule, PairRule, Rule, SchemaRule
from isa95kit.rules.traceability import Trace, traces
from tests.rules.samples import SHORT, Example, examples

__all__ = ["pages"]

HEAD = (
    "<!-- Written by `python -m codegen emit` from isa95kit/rules/areas and "
    "tests/rules/examples; do not edit. -->\n"
)


def pages() -> dict[str, str]:
    """The files of the folder, by name."""
    files = {f"{_short(area)}.md": _page(area) for area in AREAS}
    lines = list(traces(AREAS))
    files["index.md"] = _index(lines)
    files["traceability.csv"] = _csv(lines)
    table = {"format": "isa95kit-rules/1", "rules": [asdict(line) for line in lines]}
    files["traceability.json"] = json.dumps(table, indent=2, ensure_ascii=False) + "\n"
    return files


def _short(area: ModuleType) -> str:
    return area.__name__.rpartition(".")[2]


def _title(area: ModuleType) -> str:
    first = (area.__doc__ or "").strip().partition("\n")[0]
    return first.rstrip(".")


def _page(area: ModuleType) -> str:
    parts = [HEAD, f"# {_title(area)}\n"]
    for rule in area.RULES:
        parts += _of_rule(rule)
    return "\n".join(parts)


def _of_rule(rule: AnyRule) -> Iterator[str]:
    yield f"## {rule.id}: {_escaped(rule.title)} {{ #{rule.id} }}\n"
    yield f"{_escaped(rule.rationale)}\n"
    if rule.remark:
        yield f"{_escaped(rule.remark)}\n"
    facts = [
        ("Severity", f"{rule.severity}"),
        ("Set", rule.profile),
        ("Source", f"{_escaped(rule.source)} ({rule.basis})"),
    ]
    if isinstance(rule, SchemaRule):
        ids = ", ".join(f"[{i}](../findings/index.md#{i})" for i in rule.enforced_by)
        facts.append(("Checked", f"by syntax and schema: {ids}"))
    elif isinstance(rule, PairRule):
        facts.append(("Checked", "on two messages: `isa95kit.compare(before, after)`"))
    if isinstance(rule, (Rule, PairRule)) and rule.needs:
        facts.append(("Needs", ", ".join(f"`{n}`" for n in rule.needs) + " in the context"))
    yield "| | |\n|---|---|"
    yield "\n".join(f"| {name} | {text} |" for name, text in facts) + "\n"
    both = examples()[rule.id]
    good, bad = both.good[0], both.bad[0]
    yield "In order:\n"
    yield from _example(good)
    yield f"Not in order, at `{bad.at}`:\n"
    yield from _example(bad)


def _example(example: Example) -> Iterator[str]:
    if example.before:
        yield _block(SHORT[example.before])
        yield "and then\n"
    yield _block(SHORT[example.document])


def _block(text: str) -> str:
    language = "json" if text.lstrip().startswith(("{", "[")) else "xml"
    return f"```{language}\n{text.strip()}\n```\n"


def _index(lines: list[Trace]) -> str:
    parts = [
        HEAD,
        "# Business rules\n",
        "What a schema cannot say. The `base` set is always checked, `gxp` where a plant's profile "
        "switches it on. A rule that lacks something in its context is reported as not checked.\n",
        "The table as [CSV](traceability.csv) and [JSON](traceability.json), or by "
        "`isa95kit rules --format csv`.\n",
        f"{len(RULES)} rules. In the examples `{{area}}` stands for an ordinary application area; "
        "namespace and release are left out.\n",
    ]
    for area in AREAS:
        name = _short(area)
        parts.append(f"## {_title(area)}\n")
        parts.append(
            "| rule | | severity | set | checked | implementation |\n|---|---|---|---|---|---|"
        )
        own = {rule.id for rule in area.RULES}
        for line in lines:
            if line.id in own:
                kind = f"{line.checked}: {line.needs}" if line.needs else line.checked
                where = line.implementation.replace("isa95kit.rules.areas.", "")
                cells = [
                    f"[{line.id}]({name}.md#{line.id})",
                    _escaped(line.title),
                    line.severity,
                    line.profile,
                    kind,
                    f"`{where}`",
                ]
                parts.append(f"| {' | '.join(cells)} |")
        parts.append("")
    return "\n".join(parts)


def _csv(lines: list[Trace]) -> str:
    text = io.StringIO()
    writer = csv.DictWriter(text, Trace.columns(), lineterminator="\n")
    writer.writeheader()
    writer.writerows(asdict(line) for line in lines)
    return text.getvalue()


def _escaped(text: str) -> str:
    return re.sub(r"([|<>\[\]*_`])", r"\\\1", text)
