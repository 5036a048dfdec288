"""The page of findings, and the catalogues it is made from."""

from codegen.reference import findings
from isa95kit.binding.catalogue import SYNTAX
from isa95kit.schema.catalogue import CATALOGUE, Entry


def test_every_finding_has_a_heading_of_its_own_with_what_to_do() -> None:
    text = findings.page({"Syntax": SYNTAX.values(), "Schema": CATALOGUE.values()})
    for entry in (*SYNTAX.values(), *CATALOGUE.values()):
        assert f"### {entry.id}: " in text
        assert f"{{ #{entry.id} }}" in text
    assert text.count("**What to do:**") == len(SYNTAX) + len(CATALOGUE)


def test_markup_in_an_entry_is_shown_and_not_obeyed() -> None:
    text = findings.page({"X": [Entry("X-1", "a < b", "use &amp;", "write <ID>")]})
    assert "a &lt; b" in text
    assert "use &amp;amp;" in text
    assert "write &lt;ID>" in text
