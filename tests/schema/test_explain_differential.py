"""The walk and libxml2 judge the same documents: they differ only where libxml2 is known to err."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

import pytest
from lxml import etree

from isa95kit.releases import Release
from isa95kit.samples.proof.differential import UNBROKEN, samples
from isa95kit.schema import store
from isa95kit.schema.explain import Explainer

DOCUMENTS = 2_500
"""Documents per release; about one half is valid."""

TOO_STRICT = ("xs:dateTime", "xs:duration", "xs:anyURI", "local atomic type")
"""Datatypes whose legal forms libxml2 does not all accept: blanks around, huge numbers, ports."""


@pytest.mark.parametrize("release", list(Release))
def test_verdicts_equal_those_of_libxml2(release: Release) -> None:
    schema, explainer = store.compiled(release), Explainer(store.components(release))
    several = judged = 0
    for sample in samples(store.components(release), count=DOCUMENTS, seed=20):
        root = etree.fromstring(sample.document)
        valid, found = schema.validate(root), explainer.document(root)
        if valid:
            assert found == (), (sample.origin, sample.document)
            continue
        assert sample.origin not in UNBROKEN
        judged += 1
        several += len(found) > 1
        if not found:
            assert _is_known(schema), (sample.origin, sample.document, schema.error_log)
    assert judged > 500
    # One mutation is mostly one finding; some break several things at once.
    assert several < judged / 4


def _is_known(schema: etree.XMLSchema) -> bool:
    errors = cast("Iterable[etree._LogEntry]", schema.error_log)
    return all(any(name in error.message for name in TOO_STRICT) for error in errors)
