"""The catalogues of findings are complete: whatever the code reports has an entry."""

import re
from pathlib import Path

import isa95kit
from isa95kit.binding.catalogue import SYNTAX
from isa95kit.conversion.catalogue import CONVERSION
from isa95kit.schema.catalogue import CATALOGUE

RULE = re.compile(r'"((?:XML|XSD|JSON|HTTP|CVT)-\d{3})"')


def test_every_id_that_the_code_reports_is_in_a_catalogue_and_no_other() -> None:
    package = Path(isa95kit.__file__).parent
    reported = {
        rule
        for path in package.rglob("*.py")
        if path.name != "catalogue.py"
        for rule in RULE.findall(path.read_text("utf-8"))
    }
    assert reported == SYNTAX.keys() | CATALOGUE.keys() | CONVERSION.keys()


def test_every_entry_says_what_is_wrong_and_what_to_do() -> None:
    for rule, entry in (SYNTAX | CATALOGUE | CONVERSION).items():
        assert entry.id == rule
        assert entry.title
        assert not entry.title.endswith(".")
        assert entry.meaning.endswith(".")
        assert entry.action.endswith(".")
