"""The page: complete, by itself, harmless whatever a product wrote, usable without a mouse."""

from __future__ import annotations

import base64
import hashlib
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from isa95kit.releases import Release
from isa95kit.samples.conformance.case import Area, Form, Verdict
from isa95kit.samples.conformance.comparing import Loss
from isa95kit.samples.conformance.manifest import Entry
from isa95kit.samples.conformance.results import Results
from isa95kit.samples.conformance.scores_html import as_html
from isa95kit.samples.conformance.scoring import Check, Checked, Outcome, Score

VOID = {"meta", "br", "link", "img", "input"}
NASTY = "</li><script>alert(1)</script><img src=x onerror=alert(1)>\"'&\x1b[31m\x00\ud800{{policy}}"


class Page(HTMLParser):
    """Elements and texts of a page; raises where tags do not fit."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.open: list[str] = []
        self.feed(text)
        self.close()
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


def entry(title: str = "a case", name: str = "V0701/nil/plain", area: Area = Area.NIL) -> Entry:
    return Entry(
        name, area, title, Release.V0701, "MaterialLot", Form.XML, "a.xml", "0",
        Verdict.VALID, True, True, "", "", "", (),
    )  # fmt: skip


def failing(text: str = "text", product: str = "Example MES") -> Score:
    losses = (Loss(text, text, text),)
    return Score(
        Results(product, "1.0"),
        (
            Checked(entry(text), Check.VERDICT, Outcome.FAILED, text),
            Checked(entry(text), Check.FACTS, Outcome.FAILED, "", losses),
            Checked(entry(), Check.ROUND_TRIP, Outcome.PASSED),
            Checked(entry(area=Area.ORDER), Check.VERDICT, Outcome.PASSED),
            Checked(entry(area=Area.BIG), Check.VERDICT, Outcome.NOT_SUPPORTED),
            Checked(entry(area=Area.JSON), Check.VERDICT, Outcome.NOT_RUN),
        ),
        ("unknown",),
    )


def test_it_tells_scores_failures_and_losses() -> None:
    text = " ".join(Page(as_html([failing("Quantity"), failing(product="Other")])).texts)
    failing_told = ("not supported", "Quantity", "became", "1 answer to cases")
    headings = ("0 of 2 products passed", "Verdicts", "Facts kept", "Round trips")
    for told in (*headings, *failing_told, "Example MES", "Other"):
        assert told in text, told


def test_one_product_and_none() -> None:
    assert "The product failed some cases" in as_html([failing()])
    clean = Score(Results("P", "1"), (Checked(entry(), Check.VERDICT, Outcome.PASSED),))
    assert "The product passed" in as_html([clean]) and "Nothing failed" in as_html([clean])
    assert "No products were scored" in as_html([])


def test_what_products_wrote_never_becomes_markup() -> None:
    page = as_html([failing(NASTY, NASTY)])
    parsed = Page(page)
    assert not [tag for tag, _ in parsed.found if tag in ("script", "img")]
    assert not [a for _, attributes in parsed.found for a in attributes if a.startswith("on")]
    assert page.isascii() and "\x1b" not in page and "\x00" not in page
    assert page.count("{{policy}}") > 0  # text of the product, not filled in


def test_it_needs_nothing_from_elsewhere_and_lets_nothing_run() -> None:
    page = as_html([failing()])
    parsed = Page(page)
    assert not [a for _, attributes in parsed.found for a in attributes if a in ("src", "style")]
    links = [attributes["href"] for tag, attributes in parsed.found if tag == "a"]
    assert links and all(link is not None and link.startswith("#") for link in links)
    (policy,) = (a["content"] for _, a in parsed.found if "http-equiv" in a)
    style = re.search("<style>(.*?)</style>", page, re.DOTALL)
    assert style is not None and policy is not None
    digest = base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode()
    assert policy.startswith(f"default-src 'none'; style-src 'sha256-{digest}'")
    assert "url(" not in style[1] and "@import" not in style[1]


def test_it_is_used_by_keyboard_and_by_readers_of_screens() -> None:
    parsed = Page(as_html([failing()]))
    tags = [tag for tag, _ in parsed.found]
    ids = {attributes.get("id") for _, attributes in parsed.found}
    links = {str(a["href"])[1:] for tag, a in parsed.found if tag == "a"}
    assert links <= ids
    assert tags.count("h1") == 1 and "main" in tags and tags.count("details") == 2
    assert tags.count("summary") == tags.count("details")
    assert all("scope" in attributes for tag, attributes in parsed.found if tag == "th")
    regions = [a for _, a in parsed.found if a.get("role") == "region"]
    assert regions and all(a["tabindex"] == "0" and a["aria-label"] for a in regions)
    assert ("html", {"lang": "en"}) in parsed.found


def test_the_same_scores_give_the_same_bytes() -> None:
    assert as_html([failing()]) == as_html([failing()])


def test_it_can_be_written_to_a_file(tmp_path: Path) -> None:
    (tmp_path / "report.html").write_text(as_html([failing(NASTY)]), "ascii")


@pytest.mark.parametrize("check", Check)
def test_each_kind_of_check_has_its_table(check: Check) -> None:
    parsed = Page(as_html([failing()]))
    assert check.name.lower() in {attributes.get("id") for _, attributes in parsed.found}
