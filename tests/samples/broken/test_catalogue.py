"""Every broken sample is found as it says, and nothing else is an error in it."""

from __future__ import annotations

import difflib
import hashlib
import os
import subprocess
import sys

import pytest

from isa95kit.findings import Layer, Severity
from isa95kit.releases import Release
from isa95kit.reports.catalogue import known
from isa95kit.rules.registry import RULES
from isa95kit.rules.rule import Rule
from isa95kit.samples.broken import (
    BREAKS,
    Break,
    NotBreakable,
    breakable,
    breaks,
    broken,
    every_broken,
    exceptions,
)
from isa95kit.samples.plants import DISCRETE, PHARMACEUTICAL, PLANTS
from tests.samples.broken.judging import unlike_expected

SEEDS = (0, 7)


@pytest.mark.parametrize("one", BREAKS, ids=lambda one: one.id)
def test_what_is_found(one: Break) -> None:
    wrong = {
        f"{sample.name} of {plant.name}, seed {seed}": problems
        for plant in PLANTS.values()
        for seed in SEEDS
        for release in one.releases
        for form in dict.fromkeys((one.form, "json" if one.also_json else one.form))
        for sample in broken(one.id, plant, seed, release, form=form)
        if (problems := unlike_expected(sample))
    }
    assert not wrong


def test_every_finding_has_a_sample_or_a_reason() -> None:
    missing = known().keys() - exceptions().keys() - set(breakable())
    assert not missing, "add a break in isa95kit/samples/broken, or a reason in its exceptions"
    assert set(breakable()) | exceptions().keys() <= known().keys()
    assert not set(breakable()) & exceptions().keys()
    assert all(exceptions().values())


def test_every_rule_on_one_message_has_a_sample() -> None:
    alone = {r.id for r in RULES if isinstance(r, Rule) and not r.needs}
    assert alone <= set(breakable()), "add a break in isa95kit/samples/broken"


def test_breaks_are_told_apart_by_their_ids() -> None:
    assert len({one.id for one in BREAKS}) == len(BREAKS)
    for plant in PLANTS.values():
        names = [one.name for one in every_broken(plant)]
        assert len(set(names)) == len(names)


def test_severities_are_those_of_the_rules() -> None:
    rules = {r.id: r.severity for r in RULES}
    for one in BREAKS:
        wanted = Severity.INFO if one.rule in ("XSD-004", "XSD-006") else Severity.ERROR
        assert one.severity is rules.get(one.rule, wanted), one.id


def test_schema_is_broken_in_every_release() -> None:
    of = {r: {b.rule for b in BREAKS if r in b.releases and b.form == "xml"} for r in Release}
    newest = {b.rule for b in BREAKS if b.layer in (Layer.SYNTAX, Layer.SCHEMA)}
    missing = {
        r: sorted(i for i in newest if i[:3] in ("XML", "XSD") and i not in of[r]) for r in of
    }
    latest_only = ["XSD-004", "XSD-504"]
    assert missing == {
        # Any takes what it likes in V0401.
        Release.V0401: [*latest_only[:1], "XSD-501", *latest_only[1:]],
        Release.V0500: latest_only,
        Release.V0600: latest_only,
        Release.V0700: latest_only,
        Release.V0701: [],
    }


def test_values_differ_by_seed_and_plant() -> None:
    documents = {
        broken("ID-002/trailing-blank", plant, seed)[0].data
        for plant in (PHARMACEUTICAL, DISCRETE)
        for seed in range(10)
    }
    assert len(documents) == 20


def test_the_change_is_small() -> None:
    for one in every_broken():
        if one.of.layer is not Layer.SYNTAX:
            clean, data = one.clean.decode().splitlines(), one.data.decode().splitlines()
            lines = [
                line
                for line in difflib.ndiff(clean, data)
                if line[0] in "+-" and "PayloadHash" not in line
            ]
            assert 1 <= len(lines) <= 12, one.name


@pytest.mark.parametrize(
    ("rule", "release", "said"),
    [
        ("XML-008", Release.V0701, "XML-008 has no broken sample: about a file"),
        ("ENUM-006", Release.V0701, "syntax and schema see to it: broken as XSD-305"),
        ("UOM-006", Release.V0701, "takes two messages"),
        ("XSD-1O1", Release.V0701, "there is no finding 'XSD-1O1': try XSD-101"),
        ("XSD-101/no-name", Release.V0701, "there are no-id,"),
        ("ID-001", Release.V0500, "no broken sample in V0500: there are some in V0701, as xml"),
        ("nothing", Release.V0701, "there is no finding 'NOTHING'"),
    ],
)
def test_what_cannot_be_had_says_why(rule: str, release: Release, said: str) -> None:
    with pytest.raises(NotBreakable) as problem:
        broken(rule, release=release)
    assert said in str(problem.value)


def test_forms() -> None:
    assert {one.form for one in broken("ID-001", form="json")} == {"json"}
    assert {one.form for one in broken("XSD-101")} == {"xml", "json"}
    with pytest.raises(NotBreakable, match="as json: there are some"):
        broken("XML-001", form="json")
    assert breaks("id-001/blank") == breaks("ID-001/blank")


def test_the_same_bytes_with_any_hash_seed() -> None:
    script = (
        "import hashlib, sys; from isa95kit.samples.broken import every_broken;"
        "from isa95kit.samples.plants import DISCRETE;"
        "print(hashlib.sha256(b''.join(b.clean + b.data for b in every_broken(DISCRETE, 3)))"
        ".hexdigest())"
    )
    here = hashlib.sha256(b"".join(b.clean + b.data for b in every_broken(DISCRETE, 3)))
    environment = {**os.environ, "PYTHONHASHSEED": "12345"}
    told = subprocess.run(  # noqa: S603 our own interpreter
        [sys.executable, "-c", script], capture_output=True, text=True, env=environment, check=True
    )
    assert told.stdout.strip() == here.hexdigest()
