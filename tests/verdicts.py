"""One verdict for both forms: judge generated documents as XML and as JSON, and compare.

``python -m tests.verdicts --count 20000`` is the large run.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from isa95kit.binding.json import read_plain, read_tree
from isa95kit.binding.limits import DEFAULT
from isa95kit.binding.xml import read_object
from isa95kit.releases import Release
from isa95kit.samples.proof.differential import UNBROKEN, samples
from isa95kit.schema import store
from isa95kit.validation import validate
from tests.canonical import GRAMMAR
from tests.json_samples import NoForm, dumped, json_of

__all__ = ["Comparison", "compare"]

PARSER = etree.XMLParser(remove_comments=True, remove_pis=True)


@dataclass(slots=True)
class Comparison:
    """What a run found: counts, and each document on which the forms disagree."""

    valid: int = 0
    invalid: int = 0
    plain: int = 0
    roots: set[str] = field(default_factory=set)
    without_form: Counter[tuple[str, str]] = field(default_factory=Counter)
    differences: list[str] = field(default_factory=list)

    @property
    def documents(self) -> int:
        """Documents that have both forms."""
        return self.valid + self.invalid


def compare(count: int, seed: int) -> Comparison:
    """Judge at least *count* generated documents that have both forms."""
    result = Comparison()
    components = store.components(Release.V0701)
    for sample in samples(components, count=count * 4 // 3, seed=seed):
        root = etree.fromstring(sample.document, PARSER)
        try:
            text = dumped(json_of(root, GRAMMAR))
        except NoForm as reason:
            result.without_form[sample.origin, str(reason)] += 1
            continue
        result.roots.add(sample.root)
        for difference in _differences(etree.tostring(root), text, result):
            result.differences.append(f"{sample.root} ({sample.origin}): {difference}: {text}")
    return result


def _differences(xml: bytes, text: str, result: Comparison) -> Iterator[str]:
    data = text.encode()
    of_xml = validate(xml, release=Release.V0701)
    of_json = validate(data, release=Release.V0701)
    result.valid += of_xml.valid
    result.invalid += not of_xml.valid
    plain = read_plain(data, DEFAULT)
    if plain is not None:
        result.plain += 1
    if of_xml.valid != of_json.valid:
        told = [(f.rule, f.path, f.message) for f in (*of_xml.errors, *of_json.errors)][:3]
        yield f"XML {of_xml.valid}, JSON {of_json.valid} {told}"
        return
    if not of_xml.valid:
        if plain is not None:
            yield "the plain reader accepts what is not valid"
        rules = sorted({f.rule for f in of_xml.errors} ^ {f.rule for f in of_json.errors})
        own = [r for r in rules if not r.startswith("JSON-")]
        result.without_form["rule ids differ", " ".join(own)] += bool(own)
        return
    tree = read_tree(data, DEFAULT)
    assert tree.root is not None
    expected = read_object(etree.fromstring(xml))
    if read_object(tree.root) != expected:
        yield "the tree's object differs"
    if plain is not None and plain != expected:
        yield "the plain reader's object differs"


def main(argv: list[str] | None = None) -> int:
    """Run, print the figures, exit with 1 when there is a difference."""
    parser = argparse.ArgumentParser(prog="python -m tests.verdicts", description=__doc__)
    parser.add_argument("--count", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args(argv)
    start = time.perf_counter()
    result = compare(options.count, options.seed)
    took = time.perf_counter() - start
    out = sys.stdout.write
    out(f"{result.documents} documents, {len(result.roots)} roots: {result.valid} valid, ")
    out(f"{result.invalid} not valid; {result.plain} of the plain form; {took:.0f} s\n")
    for (origin, reason), times in sorted(result.without_form.items()):
        out(f"  no JSON form: {origin}, {reason}: {times}\n")
    unexpected = [k for k in result.without_form if k[0] in UNBROKEN]
    for difference in result.differences[:20]:
        out(f"DIFFERENCE {difference[:2000]}\n")
    out(f"{len(result.differences)} differences\n")
    return 1 if result.differences or unexpected else 0


if __name__ == "__main__":
    sys.exit(main())
