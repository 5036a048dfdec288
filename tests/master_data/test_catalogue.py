"""The catalogue answers as its chains do, whatever was published in which order."""

from __future__ import annotations

import datetime as dt
import pickle
from dataclasses import FrozenInstanceError
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from isa95kit.b2mml import (
    HierarchyScope,
    Identifier,
    JobOrder,
    MaterialDefinition,
    MaterialLot,
)
from isa95kit.effectivity import (
    NUMERIC,
    Ambiguous,
    NaiveDateTime,
    as_of,
    key_of,
    supersede,
    versions,
)
from isa95kit.identity import Identity
from isa95kit.master_data import Catalogue
from isa95kit.transactions import sync
from tests.effectivity.strategies import definition, definitions, moments
from tests.master_data.objects import JULY, MONTH, rules

many = st.lists(
    definitions(),
    max_size=10,
    unique_by=lambda d: (key_of(d), d.version.value if d.version else ""),
)


@given(many, moments)
def test_the_catalogue_answers_as_as_of_does(
    objects: list[MaterialDefinition], at: dt.datetime
) -> None:
    catalogue = Catalogue.of(objects)
    assert len(catalogue) == len(objects)
    assert dict(catalogue.chains) == versions(objects)
    try:
        expected = as_of(objects, at)
    except Ambiguous:
        return
    for key in map(key_of, objects):
        assert catalogue.get(key.identity, at=at, scope=key.scope) is expected.get(key)


@given(many, st.randoms(use_true_random=False), st.integers(0, 10))
def test_neither_order_nor_portions_matter(
    objects: list[MaterialDefinition], chance: Any, cut: int
) -> None:
    shuffled = [*objects]
    chance.shuffle(shuffled)
    whole = Catalogue.of(objects)
    portions = Catalogue.of(shuffled[:cut]).adding(*shuffled[cut:])
    assert dict(whole.chains) == dict(portions.chains)
    assert sorted(map(str, whole.findings)) == sorted(map(str, portions.findings))
    assert whole.types == portions.types


@given(many, many)
def test_adding_leaves_the_catalogue_as_it_was(
    objects: list[MaterialDefinition], more: list[MaterialDefinition]
) -> None:
    catalogue = Catalogue.of(objects)
    before, findings = dict(catalogue.chains), catalogue.findings
    named = {key: catalogue.meant_by(MaterialDefinition, key.identity.text) for key in before}
    later = catalogue.adding(*more).adding(sync(definition(name="SALT"), action="Delete"))
    assert dict(catalogue.chains) == before
    assert catalogue.findings == findings
    for key, keys in named.items():
        assert catalogue.meant_by(MaterialDefinition, key.identity.text) == keys
    assert {key_of(o) for o in (*objects, *more) if o.id.value != "SALT"} <= later.chains.keys()


@given(st.lists(st.integers(1, 50), min_size=1, max_size=10), st.integers(0, 600))
def test_published_successions_have_one_version_in_force(hours: list[int], after: int) -> None:
    catalogue, moment = Catalogue.of([sync(definition("0"))], order=NUMERIC), JULY
    last = definition("0")
    for number, length in enumerate(hours, 1):
        moment += dt.timedelta(hours=length)
        closed, last = supersede(last, str(number), moment)
        catalogue = catalogue.adding(sync(closed, action="Change"), sync(last))
    assert catalogue.findings == ()
    at = JULY + dt.timedelta(hours=after)
    found = catalogue.get(MaterialDefinition, "SOAP", at=at)
    assert found is not None and found.version is not None
    assert int(found.version.value) == sum(
        sum(hours[:n]) <= after for n in range(1, len(hours) + 1)
    )


def test_asking_by_text_identifier_and_identity() -> None:
    erp = MaterialDefinition(id=Identifier("SOAP", scheme_id="ERP"))
    catalogue = Catalogue.of([erp])
    get = catalogue.get
    assert get(MaterialDefinition, "SOAP", at=JULY) is erp
    assert get(MaterialDefinition, Identifier("SOAP"), at=JULY) is erp
    assert get(MaterialDefinition, Identifier("SOAP", scheme_id="ERP"), at=JULY) is erp
    assert get(MaterialDefinition, Identifier("SOAP", scheme_id="MES"), at=JULY) is None
    assert get(Identity.of(erp), at=JULY) is erp
    assert get(Identity("MaterialDefinition", "", "", "", "SOAP"), at=JULY) is None
    assert get(MaterialDefinition, "soap", at=JULY) is None
    assert get(Identity.of(erp), at=JULY, scope=()) is erp
    assert get(Identity.of(erp), at=JULY, scope=["WIEN"]) is None
    assert get(MaterialDefinition, "", at=JULY) is None
    assert get(MaterialDefinition, Identifier(" "), at=JULY) is None
    assert get(MaterialLot, "SOAP", at=JULY) is None


def test_tabs_and_line_ends_are_blanks_as_in_the_schema() -> None:
    broken = definition(name="SOAP\n2")
    catalogue = Catalogue.of([broken])
    for text in ("SOAP\n2", "SOAP 2", "SOAP\t2"):
        assert catalogue.get(MaterialDefinition, text, at=JULY) is broken
        assert catalogue.get(MaterialDefinition, Identifier(text), at=JULY) is broken


def test_nothing_is_chosen_silently() -> None:
    erp = MaterialDefinition(id=Identifier("SOAP", scheme_id="ERP"))
    catalogue = Catalogue.of([erp, definition(), definition(plant="WIEN")])
    with pytest.raises(Ambiguous, match=r"SOAP \(scheme ERP\), .* SOAP in WIEN; pass the scheme"):
        catalogue.get(MaterialDefinition, "SOAP", at=JULY)
    assert catalogue.get(MaterialDefinition, "SOAP", at=JULY, scope=["WIEN"]) == definition(
        plant="WIEN"
    )
    with pytest.raises(Ambiguous):
        catalogue.get(MaterialDefinition, "SOAP", at=JULY, scope=())
    plain = Identity("MaterialDefinition", "", "", "", "SOAP")
    assert catalogue.get(plain, at=JULY, scope=()) == definition()


def test_scopes_as_texts_and_as_in_a_message() -> None:
    line = HierarchyScope(equipment_id=Identifier("L-2"))
    wien = HierarchyScope(equipment_id=Identifier("WIEN"), hierarchy_scope_child=line)
    soap = MaterialDefinition(id=Identifier("SOAP"), hierarchy_scope=wien)
    catalogue = Catalogue.of([soap])
    for scope in (wien, ["WIEN", "L-2"], key_of(soap).scope, None):
        assert catalogue.get(MaterialDefinition, "SOAP", at=JULY, scope=scope) is soap
    for scope in (line, ["WIEN"], ()):
        assert catalogue.get(MaterialDefinition, "SOAP", at=JULY, scope=scope) is None
    with pytest.raises(TypeError, match=r"as in \['WIEN'\]"):
        catalogue.get(MaterialDefinition, "SOAP", at=JULY, scope="WIEN")


def test_several_in_force_need_an_order() -> None:
    both = [definition("9"), definition("10")]
    with pytest.raises(Ambiguous, match="10, 9; close all but one"):
        Catalogue.of(both).get(MaterialDefinition, "SOAP", at=JULY)
    ordered = Catalogue.of(both, order=NUMERIC)
    assert ordered.get(MaterialDefinition, "SOAP", at=JULY) is both[1]
    assert rules(ordered.findings) == ["EFF-002"]


def test_an_identity_with_a_version_asks_for_that_one() -> None:
    old, new = definition("1", None, JULY), definition("2", JULY)
    catalogue = Catalogue.of([old, new])
    assert catalogue.get(Identity.of(old), at=JULY - MONTH) is old
    assert catalogue.get(Identity.of(old), at=JULY) is None
    assert catalogue.get(Identity.of(new), at=JULY) is new


def test_versions_gives_the_chain() -> None:
    old, new = definition("1", None, JULY), definition("2", JULY + MONTH)
    catalogue = Catalogue.of([new, old])
    chain = catalogue.versions(MaterialDefinition, "SOAP")
    assert chain is not None
    assert chain.objects == (old, new)
    assert len(chain.gaps) == 1
    assert catalogue.versions(Identity.of(old)) is chain
    assert catalogue.versions(MaterialDefinition, "SALT") is None
    assert rules(catalogue.findings) == ["EFF-003"]
    mended = catalogue.adding(sync(definition("1", None, JULY + MONTH), action="Change"))
    assert mended.findings == ()


def test_objects_without_effectivity_are_always_in_force() -> None:
    job = JobOrder(id=Identifier("J-1"))
    assert Catalogue.of([job]).get(JobOrder, "J-1", at=JULY) is job


def test_misuse() -> None:
    catalogue = Catalogue.of([definition()])
    with pytest.raises(NaiveDateTime):
        catalogue.get(MaterialDefinition, "SOAP", at=JULY.replace(tzinfo=None))
    with pytest.raises(NaiveDateTime):
        catalogue.get(MaterialDefinition, "SALT", at=JULY.replace(tzinfo=None))
    with pytest.raises(TypeError, match="ask by class and ID"):
        catalogue.get(MaterialDefinition, at=JULY)  # type: ignore[call-overload]
    with pytest.raises(TypeError, match="an identity has its ID"):
        catalogue.get(Identity.of(definition()), "SOAP", at=JULY)  # type: ignore[call-overload]
    with pytest.raises(TypeError, match="put the message into a list"):
        Catalogue.of(definition())  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="str is no message and no object"):
        Catalogue.of("SOAP")  # type: ignore[arg-type]
    with pytest.raises(FrozenInstanceError):
        catalogue.order = NUMERIC  # type: ignore[misc]
    with pytest.raises(TypeError):
        catalogue.chains[key_of(definition())] = None  # type: ignore[index]


def test_one_id_in_many_scopes_is_loaded_in_no_time() -> None:
    # Quadratic work would take minutes.
    plants = [definition(plant=f"P-{number}") for number in range(5000)]
    catalogue = Catalogue.of(plants)
    assert len(catalogue.meant_by(MaterialDefinition, "SOAP")) == 5000
    assert catalogue.get(MaterialDefinition, "SOAP", at=JULY, scope=["P-4711"]) is plants[4711]
    with pytest.raises(Ambiguous) as caught:
        catalogue.get(MaterialDefinition, "SOAP", at=JULY)
    assert len(str(caught.value)) < 1000
    emptied = catalogue.adding(*[sync(plant, action="Delete") for plant in plants])
    assert len(emptied) == 0


def test_one_object_in_many_versions_is_loaded_in_no_time() -> None:
    versions_ = [definition(str(number), JULY + number * MONTH) for number in range(500)]
    catalogue = Catalogue.of(reversed(versions_), order=NUMERIC)
    assert rules(catalogue.loading_findings) == ["EFF-008"] * 499
    assert catalogue.get(MaterialDefinition, "SOAP", at=JULY + 4711 * MONTH) is versions_[-1]
    with pytest.raises(Ambiguous, match="8 and 491 more;"):
        Catalogue.of(versions_).get(MaterialDefinition, "SOAP", at=JULY + 4711 * MONTH)


def test_catalogues_travel_between_processes() -> None:
    catalogue = pickle.loads(pickle.dumps(Catalogue.of([definition("1")])))  # noqa: S301 our own
    assert catalogue.get(MaterialDefinition, "SOAP", at=JULY) == definition("1")
