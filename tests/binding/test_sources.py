"""What can be read from, and what is told when it cannot."""

from __future__ import annotations

import gzip
import io
import socket
import zlib
from pathlib import Path
from typing import Any

import pytest

from isa95kit.binding.limits import DEFAULT, Limits
from isa95kit.binding.sources import Unreadable, load, name_of, opened

DATA = b"<a/>" * 100


class Halting(io.RawIOBase):
    """Gives a few bytes at a time, as raw streams and sockets do."""

    def __init__(self, data: bytes, step: int = 7) -> None:
        self.inner = io.BytesIO(data)
        self.step = step

    def readable(self) -> bool:
        return True

    def read(self, count: int = -1) -> bytes:
        return self.inner.read(min(count, self.step) if count >= 0 else self.step)


class Failing(io.RawIOBase):
    """Raises when it is read."""

    def __init__(self, error: Exception) -> None:
        self.error = error

    def readable(self) -> bool:
        return True

    def read(self, count: int = -1) -> bytes:
        raise self.error


def told(source: Any, limits: Limits = DEFAULT) -> str:
    """The message of a source that cannot be read."""
    with pytest.raises(Unreadable) as caught:
        load(source, limits)
    finding = caught.value.finding
    assert finding.rule == ("XML-004" if "larger" in finding.message else "XML-008")
    assert finding.hint
    return finding.message


def test_every_kind_of_source(tmp_path: Path) -> None:
    path = tmp_path / "a.xml"
    path.write_bytes(DATA)
    with path.open("rb") as buffered, path.open("rb", buffering=0) as raw:
        sources: list[Any] = [
            path, str(path), DATA, bytearray(DATA), memoryview(DATA), io.BytesIO(DATA),
            buffered, raw, Halting(DATA),
        ]  # fmt: skip
        assert [load(source, DEFAULT) for source in sources] == [DATA] * len(sources)


def test_files_opened_here_are_closed_and_others_are_not(tmp_path: Path) -> None:
    path = tmp_path / "a.xml"
    path.write_bytes(DATA)
    with opened(path) as own:
        pass
    assert own.closed
    with path.open("rb") as given:
        with opened(given) as same:
            assert same is given
        assert not given.closed


def test_a_socket_is_read_to_its_end() -> None:
    here, there = socket.socketpair()
    with here, there:
        there.sendall(DATA)
        there.shutdown(socket.SHUT_WR)
        assert load(here.makefile("rb"), DEFAULT) == DATA


def test_a_compressed_file_that_was_cut_off_says_so() -> None:
    packed = gzip.compress(DATA)
    whole: Any = gzip.GzipFile(fileobj=io.BytesIO(packed))
    assert load(whole, DEFAULT) == DATA
    for broken in (packed[:-9], packed[:5] + b"\xff" * 40, b"no gzip"):
        assert "cannot be read" in told(gzip.GzipFile(fileobj=io.BytesIO(broken)))


@pytest.mark.parametrize(
    "error",
    [
        OSError(5, "Input/output error"),
        ValueError("closed"),
        EOFError(),
        zlib.error("bad"),
        KeyError("x"),
    ],
)
def test_a_stream_that_fails_says_why(error: Exception) -> None:
    message = told(Failing(error))
    assert message.startswith("the file cannot be read: ")
    assert len(message) > len("the file cannot be read: ")


def test_a_stream_that_does_not_wait_says_so() -> None:
    class Empty(io.RawIOBase):
        def read(self, count: int = -1) -> None:
            return None

    assert "no data yet" in told(Empty())


def test_missing_folders_and_odd_names(tmp_path: Path) -> None:
    assert told(tmp_path / "gone.xml") == "there is no such file"
    assert told(tmp_path) == "this is a folder"
    assert "embedded null" in told("a\0b")
    assert "too long" in told("a" * 5000)
    assert told("") in ("there is no such file", "this is a folder")


def test_a_file_without_rights(tmp_path: Path) -> None:
    path = tmp_path / "a.xml"
    path.write_bytes(DATA)
    path.chmod(0)
    try:
        path.read_bytes()
    except PermissionError:
        assert "Permission denied" in told(path)
    else:
        pytest.skip("this user may read everything")


def test_a_closed_file(tmp_path: Path) -> None:
    stream = io.BytesIO(DATA)
    stream.close()
    assert "closed" in told(stream)


def test_the_limit_of_size() -> None:
    limits = Limits(size=len(DATA))
    source: Any
    for source in (DATA, io.BytesIO(DATA), Halting(DATA)):
        assert load(source, limits) == DATA
    for source in (DATA + b"a", io.BytesIO(DATA + b"a"), Halting(DATA + b"a")):
        assert told(source, limits) == "the document is larger than 400 bytes"


def test_no_more_is_read_than_the_limit() -> None:
    stream = io.BytesIO(b"a" * 1000)
    told(stream, Limits(size=10))
    assert stream.tell() == 11


def test_text_is_a_mistake_of_the_caller(tmp_path: Path) -> None:
    with pytest.raises(TypeError, match="'rb'"):
        load(io.StringIO("<a/>"), DEFAULT)  # type: ignore[arg-type]


@pytest.mark.parametrize("source", [None, 5, ["a.xml"], object()])
def test_other_things_are_a_mistake_of_the_caller(source: Any) -> None:
    with pytest.raises(TypeError, match="pass a path, bytes, or a file"):
        load(source, DEFAULT)


def test_names(tmp_path: Path) -> None:
    path = tmp_path / "a.xml"
    path.write_bytes(DATA)
    assert name_of(path) == str(path)
    assert name_of("a.xml") == "a.xml"
    assert name_of(b"<a/>") == name_of(bytearray(b"<a/>")) == "<bytes>"  # type: ignore[arg-type]
    assert name_of(io.BytesIO()) == "<stream>"
    with path.open("rb") as stream:
        assert name_of(stream) == str(path)
