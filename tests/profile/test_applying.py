"""A profile becomes a rule set and a context."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

pytest.importorskip("pydantic", reason="profiles need pydantic, an extra of isa95kit")

from isa95kit.b2mml import Identifier, MaterialLot
from isa95kit.findings import Severity
from isa95kit.profile import ProfileError, load_profile
from isa95kit.profile.applying import Applied, apply
from isa95kit.releases import Release
from isa95kit.rules.context import Context
from isa95kit.rules.registry import RULES

TODAY = dt.date(2026, 11, 21)

OWN = '''
from isa95kit.b2mml import MaterialLot

def stored_somewhere(lot: MaterialLot, at):
    """PLANT-001 (warning): Every lot names where it is stored."""
    if lot.storage_location is None:
        yield at.problem("nobody knows where it is")
'''


def applied(folder: Path, text: str, context: Context | None = None) -> Applied:
    path = folder / "isa95kit.toml"
    path.write_text(text, "utf-8")
    return apply(load_profile(path), today=TODAY, context=context or Context())


def test_the_sets_that_are_on_are_checked(tmp_path: Path) -> None:
    rules = applied(tmp_path, '[rules]\nsets = ["gxp"]').rules
    assert {r.id for r in rules.rules} == {r.id for r in RULES if r.profile == "gxp"}


def test_severities_are_set_and_rules_switched_off(tmp_path: Path) -> None:
    text = '[rules]\nsets = ["gxp"]\nseverity = {"TIME-001" = "info", "TIME-003" = "off"}'
    by_id = {r.id: r for r in applied(tmp_path, text).rules.rules}
    assert by_id["TIME-001"].severity is Severity.INFO
    assert "TIME-003" not in by_id


def test_own_rules_of_a_module_beside_the_profile(tmp_path: Path) -> None:
    (tmp_path / "plant_rules_a.py").write_text(OWN, "utf-8")
    rules = applied(tmp_path, '[rules]\nsets = []\nown = ["plant_rules_a"]').rules
    (finding,) = rules.check(MaterialLot(id=Identifier("A"))).findings
    assert (finding.rule, finding.severity) == ("PLANT-001", Severity.WARNING)
    one = applied(tmp_path, '[rules]\nsets = []\nown = ["plant_rules_a:stored_somewhere"]').rules
    assert [r.id for r in one.rules] == ["PLANT-001"]


@pytest.mark.parametrize("id", ["TIME-001", "TIME-003", "PLANT-001", "PROFILE-001", "XSD-101"])
def test_an_id_means_one_rule(tmp_path: Path, id: str) -> None:  # noqa: A002
    (tmp_path / "plant_rules_b.py").write_text(OWN, "utf-8")
    (tmp_path / "plant_rules_c.py").write_text(OWN.replace("PLANT-001", id), "utf-8")
    with pytest.raises(ProfileError, match=rf"plant_rules_c\.\w+: there is another rule {id}"):
        applied(tmp_path, '[rules]\nown = ["plant_rules_b", "plant_rules_c"]')


def test_a_rule_that_is_named_twice_is_one(tmp_path: Path) -> None:
    (tmp_path / "plant_rules_d.py").write_text(OWN, "utf-8")
    text = '[rules]\nsets = []\nown = ["plant_rules_d", "plant_rules_d:stored_somewhere"]'
    assert [r.id for r in applied(tmp_path, text).rules.rules] == ["PLANT-001"]


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("def rule(:", "SyntaxError: .*plant_rules_e.py, line 1"),
        ("1 / 0", "ZeroDivisionError: division by zero"),
        ("import no_such_package_of_the_plant", "no_such_package_of_the_plant"),
    ],
)
def test_a_module_that_cannot_be_imported_is_a_fault_of_the_profile(
    tmp_path: Path, code: str, told: str
) -> None:
    (tmp_path / "plant_rules_e.py").write_text(code, "utf-8")
    with pytest.raises(ProfileError, match=rf"isa95kit\.toml: rules\.own: plant_rules_e: .*{told}"):
        applied(tmp_path, '[rules]\nown = ["plant_rules_e"]')


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('[rules]\nown = ["no_such_module"]', "no_such_module"),
        ('[rules]\nseverity = {"TIME-999" = "off"}', "there is no rule TIME-999"),
        ('[documents]\nmandatory = ["MaterialLot/X"]', "has no child X"),
        ('[units.aliases]\nkilo = "no-such-unit"', "units.aliases"),
    ],
)
def test_what_a_profile_names_exists(tmp_path: Path, text: str, told: str) -> None:
    with pytest.raises(ProfileError, match=told):
        applied(tmp_path, text)


def test_the_context_holds_what_is_agreed(tmp_path: Path) -> None:
    ready = applied(
        tmp_path,
        'ledger_places = 3\n[documents]\nrelease = "V0701"\n[codes]\nStatus = ["Free"]\n'
        '[carriers]\nscrap_reason = "Ausschuss"\n[systems]\nmes = ["MES-1"]\n'
        '[ownership]\nMaterialDefinition = "ERP"\n"MaterialDefinition/Version" = "PLM"\n'
        '[roles]\n"u-17" = ["QA"]\n[tolerances]\nquantity = "0.001"\nclock_seconds = 5\n'
        '[units.aliases]\nStk = "C62"\n',
    )
    agreed = ready.context.agreement
    assert ready.release is Release.V0701
    assert agreed.ledger_places == 3
    assert agreed.codes["Status"] == {"Free"}
    assert agreed.carriers.scrap_reason == "Ausschuss"
    assert agreed.systems.mes == {"MES-1"}
    assert str(agreed.tolerances.quantity) == "0.001"
    assert agreed.tolerances.clock == dt.timedelta(seconds=5)
    assert ready.context.ownership is not None
    assert ready.context.ownership.owner("MaterialDefinition/Version") == "PLM"
    assert ready.context.ownership.owner("MaterialDefinition/Description") == "ERP"
    assert ready.context.ownership.owner("Person") is None
    assert ready.context.roles is not None
    assert ready.context.roles.roles_of("u-17") == {"QA"}
    assert ready.context.units is not None
    assert ready.context.units.unit("Stk").code == "C62"


def test_what_the_caller_knows_stays(tmp_path: Path) -> None:
    def now() -> dt.datetime:
        return dt.datetime(2026, 1, 1, tzinfo=dt.UTC)

    assert applied(tmp_path, "", Context(clock=now)).context.clock is now


def test_factors_of_materials_come_from_a_file(tmp_path: Path) -> None:
    head = "material\tamount\tunit\tequals\tequals_unit\tsource\n"
    (tmp_path / "factors.tsv").write_text(f"{head}SOAP\t1\tDZN\t3\tKGM\tERP\n", "utf-8")
    context = applied(tmp_path, '[units]\nfactors = "factors.tsv"').context
    assert context.factors is not None
    assert len(context.factors.factors) == 1
    (tmp_path / "factors.tsv").write_text(f"{head}SOAP\t1\tDZN\t3,5\tKGM\tERP\n", "utf-8")
    with pytest.raises(ProfileError, match=r"factors\.tsv:2: "):
        applied(tmp_path, '[units]\nfactors = "factors.tsv"')
    with pytest.raises(ProfileError, match=r"none\.tsv"):
        applied(tmp_path, '[units]\nfactors = "none.tsv"')
