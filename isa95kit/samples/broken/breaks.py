"""What a broken sample is, and how one is made: a clean document with one piece replaced.

A template is a document in short. It is written over several lines, without namespace and
releaseID, which are added; ``$name`` stands for a word of the plant, as in
`isa95kit.samples.broken.words`. Before the change the template is filled in. So a break shows
itself: which document, what stands there, what is put in its place, and which finding that gives at
which path.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from string import Template
from xml.sax.saxutils import escape

from isa95kit.binding.limits import DEFAULT, Limits
from isa95kit.findings import Layer, Severity
from isa95kit.releases import Release
from isa95kit.samples.broken.words import Words

__all__ = [
    "ALL",
    "NEWEST",
    "Break",
    "Broken",
    "Change",
    "NotBreakable",
    "Pair",
    "filled",
    "one_line",
    "swap",
]

ALL = tuple(Release)
"""Breaks that every release can have."""

NEWEST = (Release.latest(),)
"""Breaks of the newest release alone: rules ask objects, and objects exist for it."""


@dataclass(frozen=True, slots=True)
class Pair:
    """A clean document and what became of it. ``limits`` are those by which it breaks one."""

    clean: bytes
    broken: bytes
    limits: Limits = DEFAULT
    extensions: str = ""
    """The plant's own extension schema, where the document is judged with one."""


Build = Callable[[Words], Pair]
"""Makes a pair of the words of a plant."""

Change = Callable[[str, Words], str]
"""Changes the text of a clean document. Raises ValueError where it has no place for the change."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Break:
    """A way to break a rule: the id it breaks, under a name of its own among those of the id."""

    rule: str
    name: str
    does: str
    """What is wrong then, in one line."""
    path: str
    """Where the finding is."""
    root: str
    layer: Layer
    build: Build
    releases: tuple[Release, ...] = NEWEST
    severity: Severity = Severity.ERROR
    form: str = "xml"
    also_json: bool = False
    """Whether it can be had in JSON as well as in `form`."""
    profile: str = ""
    """The profile to judge by, of `isa95kit.samples.broken.profiles`; empty for none."""

    @property
    def id(self) -> str:
        """Rule and name: ``XSD-101/id``."""
        return f"{self.rule}/{self.name}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Broken:
    """A document with one thing wrong, the finding to expect, and the clean one it was made of."""

    of: Break
    release: Release
    plant: str
    seed: int
    form: str
    """``xml`` or ``json``."""
    path: str
    """Path of the expected finding, in the form of the document."""
    data: bytes
    clean: bytes
    limits: Limits
    extensions: str
    judge_as: Release | None = None
    """The release to judge by, where the namespace alone does not say which it is."""

    @property
    def rule(self) -> str:
        """Id of the expected finding."""
        return self.of.rule

    @property
    def name(self) -> str:
        """Name of its file, unique in a set of one plant and seed: ``XSD-101-no-id.V0701.xml``."""
        return f"{self.of.rule}-{self.of.name}.{self.release}.{self.form}"


class NotBreakable(LookupError):
    """There is no broken sample of what was asked for; the message says why or what there is."""


def swap(old: str, new: str) -> Change:
    """Replaces the one place where a piece of text stands. Both are templates.

    >>> from isa95kit.samples.plants import PHARMACEUTICAL
    >>> swap("<ID>1</ID>", "<ID/>")("<A><ID>1</ID></A>", Words(PHARMACEUTICAL, 0, NEWEST[0]))
    '<A><ID/></A>'
    """

    def change(text: str, words: Words) -> str:
        piece = filled(old, words)
        if text.count(piece) != 1:
            raise ValueError(f"{piece!r} stands {text.count(piece)} times, not once, in {text}")
        return text.replace(piece, filled(new, words))

    return change


def filled(template: str, words: Words) -> str:
    """A template with its words filled in, escaped for XML. Raises KeyError for an unknown word.

    In JSON they need no other escapes: no plant's word has a quotation mark, backslash or ``&``.

    >>> from isa95kit.samples.plants import PHARMACEUTICAL
    >>> filled("<ID>$agency</ID>", Words(PHARMACEUTICAL, 0, NEWEST[0]))
    '<ID>MERIDA</ID>'
    """
    used = {name: escape(words[name]) for name in _names(template)}
    return Template(template).substitute(used)


def one_line(template: str) -> str:
    """A template without the blanks between its tags.

    >>> one_line("<A>" + chr(10) + "  <B> x</B>" + chr(10) + "</A>")
    '<A><B> x</B></A>'
    """
    return re.sub(r">\s*\n\s*<", "><", template.strip())


def _names(template: str) -> list[str]:
    return [m["named"] for m in Template.pattern.finditer(template) if m["named"]]
