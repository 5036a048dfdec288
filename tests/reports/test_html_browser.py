"""Format ``html`` in a real browser: Debian's chromium, driven by Playwright.

Needs the extra ``browser`` and a chromium; ``ISA95KIT_CHROMIUM`` names another one.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from isa95kit.findings import Finding, Layer, Report, Severity
from isa95kit.releases import Release
from isa95kit.reports.catalogue import Entry, known
from isa95kit.reports.excerpt import Sources
from isa95kit.reports.html import HtmlReporter

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytest.importorskip(
    "playwright.sync_api", reason="needs playwright: pip install 'isa95kit[browser]'"
)
CHROMIUM = os.environ.get("ISA95KIT_CHROMIUM") or shutil.which("chromium")
if CHROMIUM is None:
    pytest.skip("needs chromium: apt-get install chromium", allow_module_level=True)

ARGUMENTS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
DOCUMENT = "<Lot>\n  <Description>\U0001f600 Zucker</Description> <Quantity>5</Quantity>\n</Lot>"
RULES = ("XSD-101", "XSD-102", "XSD-305")
Opener = Callable[..., "Page"]


def finding(number: int = 0, **changes: Any) -> Finding:
    given: dict[str, Any] = {
        "rule": RULES[number % 3],
        "severity": Severity.WARNING if number % 5 == 4 else Severity.ERROR,
        "layer": Layer.SCHEMA,
        "message": f"Lot L{number:05} is wrong",
        "path": f"/SyncMaterialLot/DataArea/MaterialLot[{number + 1}]",
        "line": 2,
        "column": 3,
        "hint": "Write it otherwise.",
    }
    return Finding(**(given | changes))


def report(name: str, *findings: Finding) -> Report:
    return Report(name, findings, Release.V0701, "SyncMaterialLot")


SMALL = (
    report("in/a.xml", *map(finding, range(5))),
    report("in/b.xml", *map(finding, range(5, 10))),
    report("in/clean.xml"),
)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=[*ARGUMENTS])
        yield started
        started.close()


@pytest.fixture
def show(browser: Browser, tmp_path: Path) -> Iterator[Opener]:
    """Opens the page of some reports; whatever it loads, logs or asks is a failure."""
    contexts = []
    wrong: list[str] = []
    loaded: list[str] = []

    def opened(*reports: Report, address: str = "", width: int = 1280, **options: Any) -> Page:
        path = tmp_path / "report.html"
        catalogue = options.pop("catalogue", None)
        with path.open("w", encoding="utf-8") as stream:
            sources = Sources(dict.fromkeys((r.path for r in reports), DOCUMENT.encode()))
            HtmlReporter(stream, sources, catalogue).write(reports)
        context = browser.new_context(viewport={"width": width, "height": 900}, **options)
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(10_000)
        page.on("console", lambda message: wrong.append(message.text))
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.on("dialog", lambda dialog: wrong.append(dialog.message))
        page.on("request", lambda asked: loaded.append(asked.url))
        page.goto(path.as_uri() + address)
        if options.get("java_script_enabled", True):
            page.locator("#app").wait_for()
        return page

    yield opened
    for context in contexts:
        context.close()
    assert wrong == []
    assert all(url.startswith((tmp_path / "report.html").as_uri()) for url in loaded)


def messages(page: Page) -> list[str]:
    return page.locator("article h3").all_text_contents()


def status(page: Page) -> str:
    return page.locator("#status").inner_text()


def at(page: Page) -> str | None:
    """The number of the finding that has the focus."""
    found: str | None = page.evaluate("document.activeElement.dataset.at")
    return found


def test_findings_stand_with_all_that_is_needed_to_repair(show: Opener) -> None:
    page = show(*SMALL)
    assert page.locator("h1").inner_text() == "2 of 3 files have errors"
    assert status(page) == "10 findings"
    assert page.locator("section h2 .path").all_text_contents() == ["in/a.xml", "in/b.xml"]
    card = page.locator("article").first
    for said in (
        *("error", "XSD-101", "Missing element", "line 2, column 3", "Lot L00000 is wrong"),
        *("/SyncMaterialLot/DataArea/MaterialLot[1]", "What to do: Write it otherwise."),
    ):
        assert said in card.inner_text()


def test_the_spot_is_marked_whatever_characters_stand_before_it(show: Opener) -> None:
    column = DOCUMENT.splitlines()[1].index("<Quantity") + 1
    page = show(report("in/a.xml", finding(column=column)))
    line = page.locator(".excerpt code")
    assert line.inner_text() == DOCUMENT.splitlines()[1].strip()
    assert line.locator("mark").inner_text() == "<Quantity"


def test_words_are_looked_for_everywhere(show: Opener) -> None:
    page = show(*SMALL)
    search = page.get_by_role("searchbox", name="Search findings")
    for words, count in (
        *(("lot l00007", 1), ("XSD-305", 3), ("VALUE not in", 3), ("b.xml xsd-102", 1)),
        *(("materiallot[2]", 1), ("otherwise", 10), ("zucker", 10), ("nowhere", 0)),
    ):
        search.fill(words)
        assert status(page) == f"{count} of 10 findings", words
        assert len(messages(page)) == count
    assert page.get_by_text("No finding matches this filter.").is_visible()


def test_ticking_rules_severities_and_files(show: Opener) -> None:
    page = show(*SMALL)
    page.get_by_role("checkbox", name="Warnings 2").check()
    assert messages(page) == ["Lot L00004 is wrong", "Lot L00009 is wrong"]
    # What the other facets say is what they would leave of that.
    assert page.locator("#files .option").all_inner_texts() == ["in/a.xml\n1", "in/b.xml\n1"]
    page.get_by_role("checkbox", name="in/b.xml 1").check()
    assert messages(page) == ["Lot L00009 is wrong"]
    page.get_by_role("checkbox", name="Errors 4").check()
    assert len(messages(page)) == 5
    page.get_by_role("checkbox", name=re.compile("XSD-101")).check()
    assert messages(page) == ["Lot L00006 is wrong", "Lot L00009 is wrong"]
    page.get_by_role("button", name="Clear filter").click()
    assert status(page) == "10 findings"
    assert page.get_by_role("checkbox", checked=True).count() == 0


def test_the_address_keeps_the_filter(show: Opener) -> None:
    page = show(*SMALL)
    page.locator("#query").fill("lot & L00007")
    page.locator("#query").fill("lot L00007")
    page.get_by_role("checkbox", name=re.compile("XSD-102")).check()
    page.get_by_role("checkbox", name=re.compile("b.xml")).check()
    page.wait_for_url(re.compile("#q=lot\\+L00007&rule=XSD-102&file=in%2Fb.xml$"))
    address = page.evaluate("location.hash")
    again = show(*SMALL, address=address)
    assert status(again) == "1 of 10 findings"
    assert again.get_by_role("checkbox", checked=True).count() == 2
    assert again.locator("#query").input_value() == "lot L00007"
    again.evaluate("location.hash = '#severity=warning'")
    again.get_by_text("2 of 10 findings").wait_for()
    again.locator("#clear").click()
    again.wait_for_url(re.compile("report.html$"))


@pytest.mark.parametrize("address", ["#rule=NONE-1&file=../x&severity=fatal", "#%", "#q=%00"])
def test_an_address_that_says_nothing_of_this_report_does_no_harm(
    show: Opener, address: str
) -> None:
    assert status(show(*SMALL, address=address)).endswith("10 findings")


def test_everything_by_keyboard(show: Opener) -> None:
    page = show(*SMALL)
    press = page.keyboard.press
    press("/")
    assert page.evaluate("document.activeElement.id") == "query"
    page.keyboard.type("lot")
    press("Enter")
    assert at(page) == "0"
    press("j")
    press("ArrowDown")
    press("k")
    assert at(page) == "1"
    press("n")
    assert at(page) == "5"
    press("p")
    assert at(page) == "0"
    about = page.locator("article .about").first
    press("Enter")
    assert "In general:" in about.inner_text()
    press("Enter")
    assert about.is_hidden()
    press("c")
    assert page.locator("#query").input_value() == ""
    press("/")
    press("Escape")
    assert at(page) is None
    press("?")
    assert page.get_by_text("next, previous finding").is_visible()


def test_tab_reaches_search_options_and_findings_and_the_focus_is_seen(show: Opener) -> None:
    page = show(report("in/a.xml", finding()))
    reached = []
    for _ in range(12):
        page.keyboard.press("Tab")
        reached.append(
            page.evaluate(
                "(() => { const e = document.activeElement; const s = getComputedStyle(e);"
                "return [e.id || e.type || e.localName, s.outlineStyle, s.outlineWidth]; })()"
            )
        )
    names = [name for name, _, _ in reached]
    order = ["query", "checkbox", "article", "button"]
    assert [names.index(name) for name in order] == sorted(names.index(name) for name in order)
    for name, style, width in reached:
        if name in order:
            assert (style != "none", width != "0px") == (True, True), name


def test_landmarks_and_names(show: Opener) -> None:
    page = show(*SMALL)
    roles: list[Any] = ["banner", "complementary", "search", "main", "contentinfo"]
    for role in roles:
        assert page.get_by_role(role).count() == 1
    for group in ("Severity", "Rule", "File"):
        assert page.get_by_role("group", name=group, exact=True).count() == 1
    unnamed = page.evaluate(
        "[...document.querySelectorAll('input')].filter(i => !i.labels.length"
        " && !i.getAttribute('aria-label')).length"
    )
    assert unnamed == 0
    assert page.get_by_role("status").count() == 1
    assert page.get_by_role("article", name="error XSD-101: Lot L00000 is wrong").count() == 1


HOSTILE = (
    "<img src=x onerror=\"alert('x')\">",
    "</script><script>alert('y')</script>",
    "<svg onload=alert(1)>",
    "javascript:alert(1)",
    "constructor",
)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_content_does_not_run(show: Opener, text: str) -> None:
    wrong = Finding(text, Severity.ERROR, Layer.RULE, text, text, 1, 1, text, text)
    made = Report(text, (wrong,), Release.V0701, text, not_checked=((text, (text,)),))
    page = show(made, report("b.xml"), catalogue={text: Entry(text, text, text, text)})
    page.locator("article").focus()
    page.keyboard.press("Enter")
    page.locator("#clean summary").click()
    page.locator(".unchecked summary").click()
    page.locator("#query").fill(text)
    page.locator("#files input").first.check()
    assert page.locator("article h3").inner_text() == text
    assert page.locator("img, svg, iframe, a:not(.skip)").count() == 0
    assert page.locator("script").count() == 2


def test_hostile_lines_of_documents_do_not_run(show: Opener, monkeypatch: Any) -> None:
    monkeypatch.setattr(f"{__name__}.DOCUMENT", "<L>\n" + HOSTILE[0] + HOSTILE[1] + "\n</L>")
    page = show(report("a.xml", finding(line=2, column=1)))
    assert page.locator(".excerpt code").inner_text() == HOSTILE[0] + HOSTILE[1]
    assert page.locator("img").count() == 0


def test_the_policy_stops_what_would_slip_in(browser: Browser, tmp_path: Path) -> None:
    path = tmp_path / "report.html"
    with path.open("w", encoding="utf-8") as stream:
        HtmlReporter(stream).write(SMALL)
    slipped = "<script>document.title = 'run'</script><img src=x onerror=\"document.title='run'\">"
    path.write_text(path.read_text("utf-8").replace("<footer>", slipped + "<footer>"), "utf-8")
    page = browser.new_page()
    page.goto(path.as_uri())
    page.locator("#app").wait_for()
    assert page.title() == "isa95kit report"
    page.close()


@pytest.fixture(scope="module")
def many() -> tuple[Report, ...]:
    return tuple(
        report(f"in/{n:04}.xml", *(finding(n * 20 + i) for i in range(20))) for n in range(1000)
    )


def test_twenty_thousand_findings(show: Opener, many: tuple[Report, ...]) -> None:
    page = show(*many)
    assert status(page) == "20,000 findings"
    elements = "document.querySelectorAll('*').length"
    assert page.evaluate(elements) < 5000
    page.evaluate("scrollTo(0, 1e9)")
    page.locator('[data-at="19999"]').wait_for()
    page.keyboard.press("j")
    assert at(page) == "0"
    page.locator("#query").fill("L0199")
    assert status(page) == "10 of 20,000 findings"
    assert page.get_by_text("Lot L01999 is wrong").is_visible()
    page.locator("#query").fill("")
    page.locator("#find-file").fill("0999")
    page.get_by_role("checkbox", name="in/0999.xml 20").check()
    assert status(page) == "20 of 20,000 findings"
    page.locator("#clear").click()
    for _ in range(20):
        page.keyboard.press("n")
    assert at(page) == str(20 * 20 - 20)
    assert page.evaluate(elements) < 6000


def test_without_scripts_there_is_a_plain_list(show: Opener) -> None:
    page = show(*SMALL, java_script_enabled=False)
    assert page.locator("#app").is_hidden()
    assert page.locator(".plain li").count() == 10
    assert "Lot L00009 is wrong" in page.locator(".plain li").last.inner_text()


@pytest.mark.parametrize("width", [320, 400, 1280])
def test_nothing_is_wider_than_the_screen(show: Opener, width: int) -> None:
    long = "x" * 300
    page = show(
        report(long + ".xml", finding(message=long, path="/" + long, hint=long, column=None)),
        width=width,
    )
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    folded = page.locator("#panel").get_attribute("open") is None
    assert folded == (width < 800)


def test_on_paper_stand_the_findings_and_no_filter(show: Opener) -> None:
    page = show(report("a.xml", *map(finding, range(2100))))
    page.locator("#clear").wait_for()
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    assert page.get_by_role("search").count() == 0
    assert page.locator('[data-at="1999"]').is_visible()
    assert page.get_by_text("Only the first 2,000 findings are printed").is_visible()
    page.emulate_media(media="screen")
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    page.locator('[data-at="1999"]').wait_for(state="detached")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_colours_can_be_told_apart(show: Opener, scheme: str) -> None:
    page = show(*SMALL, color_scheme=scheme)
    colour = "name => getComputedStyle(document.documentElement).getPropertyValue('--' + name)"
    names = ("text", "muted", "accent", "error", "warning", "info")
    for ground in ("page", "card", "sunk"):
        for name in names:
            pair = page.evaluate(colour, name), page.evaluate(colour, ground)
            assert _contrast(*pair) >= 4.5, (name, ground)
    for name in ("error", "warning", "info"):
        pair = page.evaluate(colour, name), page.evaluate(colour, f"{name}-soft")
        assert _contrast(*pair) >= 4.5, name


def _contrast(first: str, second: str) -> float:
    """The contrast of two colours as WCAG 2 defines it."""

    def luminance(colour: str) -> float:
        digits = colour.strip().removeprefix("#")
        digits = "".join(c * 2 for c in digits) if len(digits) == 3 else digits
        shares = [int(digits[i : i + 2], 16) / 255 for i in (0, 2, 4)]
        linear = [s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in shares]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_every_rule_of_the_catalogue_can_be_opened(show: Opener) -> None:
    findings = [finding(rule=rule) for rule in list(known())[:30]]
    page = show(report("a.xml", *findings))
    page.locator("article button").last.click()
    entry = known()[findings[-1].rule]
    assert entry.meaning in page.locator("article .about").inner_text()
