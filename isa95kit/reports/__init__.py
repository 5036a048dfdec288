"""Output formats for validation reports: one module per format, found here by name.

A new format is a module with a `Reporter` subclass and one line in `FORMATS`.
"""

from __future__ import annotations

from importlib import import_module

from isa95kit.reports.base import Reporter, Tally

__all__ = ["FORMATS", "Reporter", "Tally", "reporter"]

FORMATS: dict[str, tuple[str, str]] = {
    "text": ("isa95kit.reports.text", "TextReporter"),
    "json": ("isa95kit.reports.json", "JsonReporter"),
    "sarif": ("isa95kit.reports.sarif", "SarifReporter"),
    "junit": ("isa95kit.reports.junit", "JunitReporter"),
    "github": ("isa95kit.reports.github", "GithubReporter"),
    "html": ("isa95kit.reports.html", "HtmlReporter"),
}
"""Name of a format → module and class that write it; imported when asked for."""


def reporter(name: str) -> type[Reporter]:
    """The reporter class of a format.

    Raises ValueError, naming the formats there are, when *name* is none of them.
    """
    if name not in FORMATS:
        raise ValueError(f"no report format {name!r}; there are: {', '.join(FORMATS)}")
    module, class_name = FORMATS[name]
    found: type[Reporter] = getattr(import_module(module), class_name)
    return found
