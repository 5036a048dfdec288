"""The releases, and which one a document belongs to."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from isa95kit.releases import Detection, Release, detect

MESA, WBF = "http://www.mesa.org/xml", "http://www.wbf.org/xml"


def test_releases_are_in_order() -> None:
    shuffled = list(Release)
    random.Random(1).shuffle(shuffled)
    assert [str(r) for r in sorted(shuffled)] == ["V0401", "V0500", "V0600", "V0700", "V0701"]
    assert Release.V0500 < Release.V0600 <= Release.V0600 < Release.V0701
    assert Release.V0701 > Release.V0401
    assert max(Release) is Release.latest() is Release.V0701
    assert [r.year for r in Release] == sorted(r.year for r in Release)
    with pytest.raises(TypeError):
        _ = Release.V0401 < "V0500"


@pytest.mark.parametrize(
    ("release", "namespace"),
    [
        (Release.V0401, f"{WBF}/B2MML-V0401"),
        (Release.V0500, f"{WBF}/B2MML-V05"),
        (Release.V0600, f"{MESA}/B2MML-V0600"),
        (Release.V0700, f"{MESA}/B2MML"),
        (Release.V0701, f"{MESA}/B2MML"),
    ],
)
def test_namespaces(release: Release, namespace: str) -> None:
    assert release.namespace == namespace
    assert release.extension_namespace == f"{namespace}-AllExtensions"
    assert release in Release.of_namespace(namespace)


def test_a_namespace_may_be_that_of_two_releases() -> None:
    assert Release.of_namespace(f"{MESA}/B2MML") == (Release.V0701, Release.V0700)
    assert Release.of_namespace(f"{WBF}/B2MML-V0401") == (Release.V0401,)
    assert Release.of_namespace("") == Release.of_namespace("urn:foo") == ()


@pytest.mark.parametrize("release", Release)
def test_an_exact_namespace_is_certain(release: Release) -> None:
    found = detect(release.namespace, release_id="anything 4.01")
    assert found == Detection(Release.of_namespace(release.namespace), True, "namespace")
    assert release in found.candidates


@pytest.mark.parametrize(
    ("namespace", "release"),
    [
        (f"{MESA}/B2MML-V0700", Release.V0700),
        (f"{MESA}/B2MML-V0701", Release.V0701),
        (f"{WBF}/B2MML-V0600", Release.V0600),
        (f"{MESA}/B2MML-V06", Release.V0600),
        (f"{WBF}/B2MML-V0500", Release.V0500),
        (f"{WBF}/b2mml-v0400", Release.V0401),
        (f"{WBF}/B2MML-V0401-AllExtensions", Release.V0401),
        (f"{WBF}/B2MML-V0401x", Release.V0401),
        (f"{WBF}/B2MML-V03", Release.V0401),
        (f"{MESA}/B2MML-V0800", Release.V0701),
        (f"{MESA}/b2mml", Release.V0701),
        ("urn:foo", Release.V0701),
    ],
)
def test_the_nearest_release_of_an_invented_namespace(namespace: str, release: Release) -> None:
    assert detect(namespace) == Detection((release,), False, "the nearest namespace")


@pytest.mark.parametrize("namespace", [None, ""])
@pytest.mark.parametrize(
    ("release_id", "release", "reason"),
    [
        ("B2MML-V0600", Release.V0600, "releaseID"),
        ("5.0", Release.V0500, "releaseID"),
        ("7.0.1", Release.V0701, "releaseID"),
        ("7", Release.V0700, "releaseID"),
        ("v4.0.1", Release.V0401, "releaseID"),
        ("2020", Release.V0701, "the newest release"),
        ("X3", Release.V0701, "the newest release"),
        ("", Release.V0701, "the newest release"),
        (None, Release.V0701, "the newest release"),
    ],
)
def test_without_namespace_the_release_id_decides(
    namespace: str | None, release_id: str | None, release: Release, reason: str
) -> None:
    assert detect(namespace, release_id) == Detection((release,), False, reason)


def test_the_caller_has_the_first_word() -> None:
    named = detect(Release.V0401.namespace, "V0500", override=Release.V0600)
    assert named == Detection((Release.V0600,), False, "named by the caller")
    assert detect(Release.V0700.namespace, override=Release.V0700).certain
    assert detect(None, override=Release.V0700).candidates == (Release.V0700,)


words = st.text(max_size=20) | st.sampled_from(["B2MML", "-V", "07", "00", MESA, WBF, ".", "٤"])
texts = st.none() | st.lists(words, max_size=8).map("".join)


@settings(max_examples=60)
@given(texts, texts, st.none() | st.sampled_from(Release))
def test_every_document_has_a_release(
    namespace: str | None, release_id: str | None, override: Release | None
) -> None:
    found = detect(namespace, release_id, override)
    assert found.candidates
    assert found.reason
    if override is not None:
        assert found.candidates == (override,)
    assert not found.certain or all(r.namespace == namespace for r in found.candidates)


def test_megabytes_are_not_looked_at() -> None:
    long = "urn:" + "4." * 1_000_000
    assert detect(long, long).candidates
    assert detect(f"{WBF}/B2MML-V0401/" + "x" * 1_000_000).candidates == (Release.V0401,)
