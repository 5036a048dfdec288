"""The JSON form of broken samples whose mistake is in what they say, not in how."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import Any

from isa95kit.document import read, to_json
from isa95kit.samples.broken.breaks import Broken

__all__ = ["in_json", "json_path"]


def in_json(one: Broken) -> Broken:
    """A sample that breaks a business rule in its JSON form; the mistake is the same.

    >>> from isa95kit.samples.broken import broken
    >>> in_json(broken("ID-001/blank")[0]).path
    '$.MaterialLot.ID'
    """
    clean, data = (to_json(read(text).message, pretty=True) for text in (one.clean, one.data))
    path = json_path(one.path, json.loads(data))
    return replace(one, form="json", path=path, data=data.encode(), clean=clean.encode())


def json_path(path: str, document: Any) -> str:
    """The path of a place in a JSON document, by its path in the XML one.

    >>> json_path("/A/B[2]/@c", {"A": {"B": ["x", {"@c": "1", "$": "y"}]}})
    '$.A.B[1].@c'
    """
    found = "$"
    at = document
    for step in path.split("/")[1:]:
        name, _, number = step.rstrip("]").partition("[")
        if isinstance(at, dict) and name not in at and "#xml" in at:
            # Elements that were written as XML: which of them is told, and nothing inside.
            named = [n for n, xml in enumerate(at["#xml"]) if re.match(rf"<{name}\b", xml)]
            return f"{found}['#xml'][{named[int(number or 1) - 1]}]"
        at = at.get(name) if isinstance(at, dict) else None
        found += f".{name}"
        if isinstance(at, list):
            index = int(number or 1) - 1
            at, found = at[index], f"{found}[{index}]"
    return found
