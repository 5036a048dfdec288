"""A register of qualifications is made of the manifests of batch records."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from isa95kit.b2mml import (
    Code,
    DateTime,
    Identifier,
    RecordObjectType,
    RecordObjectTypeValue,
    ResourceQualificationsManifest,
)
from isa95kit.identity import Identity
from isa95kit.rules.qualifications import Qualification, QualificationRegister

MANIFEST = ResourceQualificationsManifest(
    entry_id=Identifier("E-1"),
    object_type=RecordObjectType(RecordObjectTypeValue.RESOURCE_DEFINITION_MANIFEST),
    record_reference=Identifier("E-1"),
    resource_id=Identifier("P-7"),
    resource_use=Identifier("MIXER"),
    resource_type=Identifier("Personnel"),
    qualification_status=Code("Qualified"),
    expiration_time_stamp=DateTime("2026-07-01T00:00:00Z"),
)
PERSON = Identity("Person", "", "", "", "P-7")


def test_manifests() -> None:
    packer = replace(
        MANIFEST,
        resource_use=Identifier("PACKER"),
        qualification_status=Code("Lapsed"),
        expiration_time_stamp=None,
    )
    register = QualificationRegister.of([MANIFEST, packer])
    assert register.qualifications(PERSON) == (
        Qualification("Qualified", "MIXER", expires=dt.datetime(2026, 7, 1, tzinfo=dt.UTC)),
        Qualification("Lapsed", "PACKER", usable=False),
    )
    assert register.holds("Person")
    assert not register.holds("Equipment")
    assert register.qualifications(replace(PERSON, text="P-8")) == ()


def test_codes_and_types_are_those_of_the_plant() -> None:
    clean = replace(
        MANIFEST, resource_type=Identifier("Vessel"), qualification_status=Code("Clean")
    )
    register = QualificationRegister.of([clean], usable={"Clean"})
    (held,) = register.qualifications(Identity("Vessel", "", "", "", "P-7"))
    assert held.usable


def test_manifests_of_nothing_are_passed_over() -> None:
    assert not QualificationRegister.of([replace(MANIFEST, resource_id=Identifier(" "))]).held


def test_a_moment_without_offset_is_refused() -> None:
    local = replace(MANIFEST, expiration_time_stamp=DateTime("2026-07-01T00:00:00"))
    with pytest.raises(ValueError, match="no offset"):
        QualificationRegister.of([local])
