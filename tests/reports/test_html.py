"""Format ``html``: what is in the file; what a browser makes of it is in `test_html_browser`."""

from __future__ import annotations

import base64
import hashlib
import io
import json
import re
from html.parser import HTMLParser
from importlib.resources import files
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from isa95kit.findings import Finding, Layer, Report, Severity
from isa95kit.releases import Release
from isa95kit.reports.excerpt import Sources, printable
from isa95kit.reports.html import PLAIN_FINDINGS, HtmlReporter

DOCUMENT = "<L>\n  <\U0001f600Disposition>Unrestricted</Disposition>\n</L>".encode()
VALUE = Finding(
    "XSD-305",
    Severity.ERROR,
    Layer.SCHEMA,
    '"Unrestricted" is not in its list of values',
    "/SyncMaterialLot/DataArea/MaterialLot/Disposition",
    2,
    3,
    "Write UnRestricted.",
    "V0701",
)
ODD = Finding("XSD-004", Severity.WARNING, Layer.SCHEMA, "judged as V0700")
NOTE = Finding("TIME-001", Severity.INFO, Layer.RULE, "as you know")
GONE = Finding("XML-008", Severity.ERROR, Layer.SYNTAX, "there is no such file")


class Page(HTMLParser):
    """The elements of a page with their attributes, and the text inside some."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.texts: dict[str, list[str]] = {}
        self._open: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))
        self.texts.setdefault(tag, []).append("")
        self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        while self._open and self._open.pop() != tag:
            pass

    def handle_data(self, data: str) -> None:
        for tag in set(self._open):
            self.texts[tag][-1] += data


def written(*reports: Report) -> str:
    stream = io.StringIO()
    HtmlReporter(stream, Sources({"a.xml": DOCUMENT})).write(reports)
    assert stream.getvalue().isascii()
    return stream.getvalue()


def data(text: str) -> Any:
    return json.loads(Page(text).texts["script"][0])


def summary(*reports: Report) -> tuple[str, str]:
    page = Page(written(*reports))
    return page.texts["h1"][0], " ".join(page.texts["dl"][0].split())


def test_the_data_in_full() -> None:
    report = Report("a.xml", (VALUE, ODD), Release.V0701, "SyncMaterialLot")
    found = data(written(report, Report("b.xml")))
    assert found["files"] == [
        [
            "a.xml",
            "V0701 SyncMaterialLot",
            "not valid",
            [
                [
                    "XSD-305",
                    0,
                    2,
                    3,
                    '"Unrestricted" is not in its list of values',
                    "/SyncMaterialLot/DataArea/MaterialLot/Disposition",
                    "Write UnRestricted.",
                    ["", "<\U0001f600Disposition", ">Unrestricted</Disposition>"],
                    "V0701",
                ],
                ["XSD-004", 1, 0, 0, "judged as V0700"],
            ],
        ],
        ["b.xml", "", "valid", []],
    ]
    assert list(found["rules"]) == ["XSD-305", "XSD-004"]
    assert found["rules"]["XSD-305"][0] == "Value not in the list"


def test_one_line_a_file_so_that_reports_can_be_compared() -> None:
    lines = written(Report("a.xml", (VALUE,)), Report("b.xml")).splitlines()
    assert [line[:8] for line in lines if line.startswith('["')] == ['["a.xml"', '["b.xml"']


def test_it_loads_nothing() -> None:
    page = Page(written(Report("a.xml", (VALUE,))))
    for tag, attributes in page.found:
        assert not attributes.keys() & {"src", "srcset", "action", "data", "background", "style"}
        assert not any(name.startswith("on") for name in attributes)
        assert tag not in ("link", "img", "iframe", "object", "embed", "base")
        assert attributes.get("href", "#") == "#findings" or "href" not in attributes
    assert "url(" not in page.texts["style"][0]
    assert "@import" not in page.texts["style"][0]


def test_its_policy_allows_its_own_script_and_style_and_nothing_else() -> None:
    page = Page(written(Report("a.xml", (VALUE,))))
    (policy,) = (a["content"] for _, a in page.found if "http-equiv" in a)
    digests = {
        name: base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        for name, text in (("style", page.texts["style"][0]), ("script", page.texts["script"][-1]))
    }
    assert policy == (
        f"default-src 'none'; style-src 'sha256-{digests['style']}'; "
        f"script-src 'sha256-{digests['script']}'; base-uri 'none'; form-action 'none'"
    )


@pytest.mark.parametrize("name", ["filter.js", "list.js", "keys.js"])
def test_the_script_makes_no_markup_of_text(name: str) -> None:
    script = files("isa95kit.reports").joinpath("page", name).read_text("utf-8")
    assert script.isascii()
    assert "</" not in script
    assert not re.search(
        r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function"
        r"|setAttribute\(\"on|\.href|fetch\(|XMLHttpRequest|import\(",
        script,
    )


HOSTILE = [
    "</script><script>alert(1)</script>",
    "<!--<script>",
    "<img src=x onerror=alert(1)>",
    "{{data}} {{plain}} {{script}} {{summary}}",
    "]]>&lt;&#60;",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_content_stays_content(text: str) -> None:
    finding = Finding(text, Severity.ERROR, Layer.RULE, text, text, 2, 3, text, text)
    calm = Finding("R", Severity.ERROR, Layer.RULE, "m", "p", 2, 3, "h", "s")
    page = Page(written(Report(text, (finding,), Release.V0701, text)))
    same = Page(written(Report("a", (calm,), Release.V0701, "r")))
    assert [tag for tag, _ in page.found] == [tag for tag, _ in same.found]
    (file,) = data(written(Report(text, (finding,))))["files"]
    assert (file[0], file[3][0][0], file[3][0][4]) == (text, text, text)


@given(st.text(), st.text(st.characters(exclude_categories=[])))
def test_any_text_comes_back(message: str, path: str) -> None:
    finding = Finding("R-1", Severity.ERROR, Layer.RULE, message, path, hint=message)
    (file,) = data(written(Report(path, (finding,))))["files"]
    assert file[0] == printable(path)
    assert file[3][0][4] == printable(message)


@pytest.mark.parametrize(
    ("reports", "sentence", "numbers"),
    [
        ((), "No files were checked", "files 0 errors 0 warnings 0"),
        (("",), "No errors in 1 file", "file 1 valid 1 errors 0 warnings 0"),
        (("", "w"), "No errors in 2 files", "files 2 valid 2 errors 0 warning 1"),
        (("e",), "The file has errors", "file 1 not valid 1 error 1 warnings 0"),
        (("e", ""), "1 of 2 files has errors", "files 2 valid 1 not valid 1 error 1 warnings 0"),
        (("ee", "ew"), "All 2 files have errors", "files 2 not valid 2 errors 3 warning 1"),
        (
            ("e", "g", "n"),
            "2 of 3 files have errors",
            "files 3 valid 1 not valid 1 not readable 1 errors 2 warnings 0 note 1",
        ),
    ],
)
def test_the_head_says_what_came_out(reports: tuple[str, ...], sentence: str, numbers: str) -> None:
    kinds = {"e": VALUE, "w": ODD, "n": NOTE, "g": GONE}
    made = [
        Report(f"{i}.xml", tuple(kinds[c] for c in said), readable="g" not in said)
        for i, said in enumerate(reports)
    ]
    assert summary(*made) == (sentence, numbers)


def test_the_head_says_what_could_not_be_checked() -> None:
    page = Page(written(Report("a.xml", not_checked=(("LOT-001", ("master_data",)),))))
    said = " ".join(page.texts["header"][0].split())
    assert said.endswith(
        "Not checked: LOT-001 LOT-001: not checked in 1 document, for lack of master_data"
    )


def test_the_plain_list_holds_all_that_is_needed_to_repair() -> None:
    plain = Page(written(Report("a.xml", (VALUE, ODD)), Report("b.xml"))).texts["noscript"][0]
    assert "a.xml: not valid\n" in plain
    assert (
        'error XSD-305 2:3: "Unrestricted" is not in its list of values'
        "At /SyncMaterialLot/DataArea/MaterialLot/Disposition.Hint: Write UnRestricted.\n"
    ) in plain
    assert "warning XSD-004: judged as V0700\n" in plain
    assert "b.xml" not in plain


def test_the_plain_list_ends_and_says_so() -> None:
    some = tuple(
        Finding("R-1", Severity.ERROR, Layer.RULE, f"m{n}.", "", n)
        for n in range(PLAIN_FINDINGS - 5)
    )
    page = Page(written(Report("a.xml", some), Report("b.xml", some), Report("c.xml", some)))
    plain = page.texts["noscript"][0]
    assert len(page.texts["li"]) == PLAIN_FINDINGS
    assert "Only the first 1,000 findings are listed here." in plain
    assert "c.xml" not in plain
    assert "Nothing was found." in Page(written(Report("a.xml"))).texts["noscript"][0]
