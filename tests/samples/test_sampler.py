"""Samples are valid by the schemas of their release, and the same wherever they are made."""

from __future__ import annotations

import hashlib
import json
import os
import random
import subprocess
import sys
from functools import cache
from pathlib import Path

import jsonschema_rs
import pytest
from lxml import etree

from isa95kit.releases import Release
from isa95kit.samples.plants import DISCRETE, PHARMACEUTICAL
from isa95kit.samples.sampler import Sampler, Shape
from isa95kit.schema import json_schema, store
from isa95kit.schema.json_schema import UnknownRoot

ALL = os.environ.get("ISA95KIT_SAMPLES") == "all"
"""CONTRIBUTING says when to judge all samples."""


@cache
def sampler(release: Release = Release.V0701, seed: int = 0) -> Sampler:
    return Sampler(release, seed=seed, plant=DISCRETE if seed % 2 else PHARMACEUTICAL)


@pytest.mark.parametrize("shape", Shape)
@pytest.mark.parametrize("release", Release)
def test_every_root_of_every_release_is_valid(release: Release, shape: Shape) -> None:
    """Maximal ones of older releases are of every second root, unless all are asked for."""
    schema = store.compiled(release)
    roots = sampler(release).roots
    assert len(roots) == len(store.components(release).elements)
    if shape is Shape.MAXIMAL and release is not Release.V0701 and not ALL:
        roots = roots[list(Release).index(release) % 2 :: 2]
    made = [sampler(release).sample(root, shape) for root in roots]
    assert [s.root for s in made if not schema.validate(s.tree)] == []


@pytest.mark.parametrize("release", Release)
def test_the_official_schemas_take_them(release: Release, shared: Path) -> None:
    schema = store.compile_official(shared / "b2mml" / release.value, release)
    rng = random.Random(f"{release}")
    for number, root in enumerate(rng.sample(sampler(release, 1).roots, 60)):
        for shape in Shape:
            made = sampler(release, 1).sample(root, shape, number)
            assert schema.validate(made.tree), (root, shape)


def test_alternatives_take_turns_and_are_all_valid() -> None:
    schema = store.compiled(Release.V0701)
    seen = set()
    for made in sampler().samples("InformationObject", Shape.TYPICAL, 60):
        assert schema.validate(made.tree)
        seen.add(made.tree[0].tag)
    assert len(seen) == 52


@pytest.mark.parametrize("shape", Shape)
def test_json_is_valid_by_our_schema(shape: Shape) -> None:
    judge = jsonschema_rs.validator_for(json_schema.bundle())
    for root in sampler().roots[::4]:
        made = sampler().sample(root, shape, 1)
        assert judge.is_valid(json.loads(made.json)), root


def test_an_object_of_another_release_is_refused_with_what_to_do() -> None:
    with pytest.raises(ValueError, match="convert it first"):
        _ = Sampler(Release.V0600).sample("MaterialLot").message


def test_the_object_of_a_sample_is_written_as_the_same_document() -> None:
    made = sampler().sample("ProcessOperationsSchedule")
    parser = etree.XMLParser(remove_blank_text=True)
    plain = etree.fromstring(made.xml, parser)
    assert etree.tostring(plain, method="c14n2") == etree.tostring(made.tree, method="c14n2")


def test_unknown_roots_raise() -> None:
    with pytest.raises(UnknownRoot, match="element 'SyncMaterialLott'; did you mean Sync"):
        sampler().sample("SyncMaterialLott")
    with pytest.raises(UnknownRoot, match=r"'Zebra'; Sampler\.roots has all"):
        next(sampler().samples("Zebra"))
    with pytest.raises(UnknownRoot, match="V0401 has no global element 'WorkMaster'"):
        Sampler(Release.V0401).sample("WorkMaster")


def test_documents_of_one_number_tell_of_the_same_order_with_their_own_bodid() -> None:
    order, report = (
        sampler().sample(f"Process{noun}", number=3).xml.decode()
        for noun in ("OperationsSchedule", "OperationsPerformance")
    )
    request = order.split("PO-")[1][:6]
    assert f"PO-{request}" in report
    first, second = (text.split("BODID>")[1] for text in (order, report))
    assert first != second


def test_other_seeds_and_numbers_give_other_documents() -> None:
    texts = {
        sampler(seed=seed).sample("MaterialLot", number=n).xml for seed in (0, 2) for n in (0, 1)
    }
    assert len(texts) == 4


SCRIPT = """
import hashlib
from isa95kit.samples.sampler import Sampler, Shape
made, sampler = hashlib.sha256(), Sampler(seed=5)
for root in sampler.roots[::9]:
    for shape in Shape:
        made.update(sampler.sample(root, shape, 2).xml)
print(made.hexdigest())
"""


@pytest.mark.parametrize("hash_seed", ["0", "4711"])
def test_the_same_bytes_in_another_process_with_any_hash_seed(hash_seed: str) -> None:
    environment = {**os.environ, "PYTHONHASHSEED": hash_seed}
    done = subprocess.run(  # noqa: S603 our own words
        [sys.executable, "-c", SCRIPT], capture_output=True, text=True, env=environment, check=True
    )
    here, own = hashlib.sha256(), Sampler(seed=5)
    for root in own.roots[::9]:
        for shape in Shape:
            here.update(own.sample(root, shape, 2).xml)
    assert done.stdout.strip() == here.hexdigest()


def test_known_bytes() -> None:
    # Changes whenever samples change: then say so in CHANGELOG.md, because seeds are kept by users.
    assert sampler().sample("GetMaterialLot").xml.decode().splitlines()[1] == (
        '<GetMaterialLot xmlns="http://www.mesa.org/xml/B2MML" releaseID="B2MML-V0701">'
    )
