"""Single changes to a document: what a slip in a sender's code does to its messages.

Not made for any rule: elements go missing, come twice, turn nil or hold foreign ones, texts are
emptied, padded, swapped with those of other elements, times lose their offset or move, numbers and
codes change, attributes go or come.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator

from lxml import etree

__all__ = ["mutants"]

TEXTS = ("", " ", "*", "x", "Other", "0", "-1", "1.5", "1e3", "12 kg", "Rejected", "Always")
CODES = ("Forecast", "Running", "Closed", "Retained Sample", "In-Process", "Restricted")
UNITS = ("KGM", "LTR", "CEL", "C62", "kilo")
ATTRIBUTES = ("OtherValue", "schemeID", "currencyID", "actionCode", "unitCode")
MOMENT = re.compile(r"(\d{4})(-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?)(Z|[+-]\d\d:\d\d)?")


def mutants(document: str) -> Iterator[bytes]:
    """Documents that differ from this one in one place."""
    root = etree.fromstring(document.encode())
    count = sum(1 for _ in root.iter("*"))
    texts = dict.fromkeys(e.text or "" for e in root.iter("*") if not len(e))
    for number in range(1, count):
        for changed in _changes(root, number, tuple(texts)):
            yield etree.tostring(changed)
    yield from (etree.tostring(changed) for changed in _attributes(root, count))


def _changes(root: etree._Element, number: int, texts: tuple[str, ...]) -> Iterator[etree._Element]:
    element = _at(root, number)
    without = copy.deepcopy(root)
    found = _at(without, number)
    _parent(found).remove(found)
    yield without
    twice = copy.deepcopy(root)
    found = _at(twice, number)
    found.addnext(copy.deepcopy(found))
    yield twice
    foreign = copy.deepcopy(root)
    etree.SubElement(_at(foreign, number), "{urn:x}Foreign")
    yield foreign
    nil = copy.deepcopy(root)
    found = _at(nil, number)
    found[:] = []
    found.text = None
    found.set("{http://www.w3.org/2001/XMLSchema-instance}nil", "true")
    yield nil
    if len(element):
        before = copy.deepcopy(root)
        found = _at(before, number)
        sibling = found.getprevious()
        if sibling is not None:
            sibling.addprevious(found)
            yield before
        return
    text = element.text or ""
    for other in dict.fromkeys((*_near(text), *TEXTS, *CODES, *UNITS, *texts)):
        if other != text:
            changed = copy.deepcopy(root)
            _at(changed, number).text = other
            yield changed


def _near(text: str) -> Iterator[str]:
    """Texts that come of this one by a slip."""
    yield f"{text} "
    yield f"{text}X"
    yield text[:-1]
    if moment := MOMENT.fullmatch(text):
        year, rest, offset = moment.groups()
        yield f"{year}{rest}"
        for other in (int(year) - 5, int(year) + 5):
            yield f"{other}{rest}{offset or 'Z'}"
    if re.fullmatch(r"-?\d+(\.\d+)?", text):
        yield f"-{text}"
        yield f"{text}0"
        yield f"1{text}"
        yield text.replace(".", ",")


def _attributes(root: etree._Element, count: int) -> Iterator[etree._Element]:
    for number in range(count):
        present = [str(name) for name in _at(root, number).attrib]
        for name in present:
            without = copy.deepcopy(root)
            del _at(without, number).attrib[name]
            yield without
            for text in ("x", "Always", "Delete", "Rejected", "B2MML-V0500"):
                other = copy.deepcopy(root)
                _at(other, number).set(name, text)
                yield other
        for name in ATTRIBUTES:
            if name not in present:
                more = copy.deepcopy(root)
                _at(more, number).set(name, "x")
                yield more


def _at(root: etree._Element, number: int) -> etree._Element:
    return next(e for i, e in enumerate(root.iter("*")) if i == number)


def _parent(element: etree._Element) -> etree._Element:
    parent = element.getparent()
    assert parent is not None
    return parent
