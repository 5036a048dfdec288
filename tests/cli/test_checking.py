"""Many documents: in order, by one process or several, and bounded in what is ahead."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import pytest

from isa95kit.cli.checking import STDIN_NAME, Check, check_all, processes_for, total_size
from isa95kit.findings import Report


@dataclass(frozen=True)
class Named(Check):
    """A check that only says which document it was given, and by which process."""

    def __call__(self, path: str, content: bytes | None = None) -> Report:
        if path == "bad":
            raise RuntimeError("no such thing")
        return Report(path, root=str(os.getpid()) if content is None else content.decode())


PATHS = tuple(f"{n}.xml" for n in range(300))


def test_one_process_is_this_one() -> None:
    reports = list(check_all(Named(), PATHS))
    assert [r.path for r in reports] == list(PATHS)
    assert {r.root for r in reports} == {str(os.getpid())}


def test_several_processes_give_the_same_order() -> None:
    reports = list(check_all(Named(), PATHS, processes=2))
    assert [r.path for r in reports] == list(PATHS)
    assert str(os.getpid()) not in {r.root for r in reports}


def test_an_error_in_a_process_comes_back_as_it_is() -> None:
    with pytest.raises(RuntimeError, match="no such thing"):
        list(check_all(Named(), (*PATHS, "bad"), processes=2))


def test_standard_input_is_judged_here_under_its_own_name() -> None:
    reports = list(check_all(Named(), ("a.xml", "-"), processes=2, stdin=b"<A/>"))
    assert [(r.path, r.root) for r in reports] == [
        ("a.xml", str(os.getpid())),
        (STDIN_NAME, "<A/>"),
    ]


def test_what_breaks_says_which_document_it_was(monkeypatch: pytest.MonkeyPatch) -> None:
    def validate(*_: object, **__: object) -> Report:
        raise LookupError("a defect")

    monkeypatch.setattr("isa95kit.validate", validate, raising=False)
    with pytest.raises(LookupError) as caught:
        Check()("in/a.xml")
    assert caught.value.__notes__ == ["while checking in/a.xml"]


def test_processes_as_asked_but_never_more_than_documents() -> None:
    assert processes_for(PATHS, 3) == 3
    assert processes_for(PATHS[:2], 8) == 2
    assert processes_for((), 8) == 1


def test_processes_by_themselves_only_where_the_work_is_worth_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: 4)
    paths = [str(tmp_path / f"{n}.xml") for n in range(8)]
    assert processes_for(paths, 0) == 1  # none of them exists
    for path in paths:
        with Path(path).open("wb") as stream:
            stream.truncate(1_000_000)
    assert total_size(paths) == 8_000_000
    assert processes_for(paths[:2], 0) == 1
    assert processes_for(paths[:4], 0) == 2
    assert processes_for(paths, 0) == 4
