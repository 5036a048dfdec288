"""All ways to break a document, and the documents made by them."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches

from isa95kit.releases import Release
from isa95kit.samples.broken import (
    agreed,
    attributes,
    foreign,
    identifiers,
    json_documents,
    markup,
    quality,
    quantities,
    restricted,
    structure,
    transactions,
    values,
    work,
)
from isa95kit.samples.broken.breaks import Break, Broken, NotBreakable
from isa95kit.samples.broken.forms import in_json
from isa95kit.samples.broken.words import Words
from isa95kit.samples.plants import PHARMACEUTICAL, Plant

__all__ = ["BREAKS", "breakable", "breaks", "broken", "every_broken"]

BREAKS: tuple[Break, ...] = (
    *markup.BREAKS,
    *structure.BREAKS,
    *attributes.BREAKS,
    *values.BREAKS,
    *foreign.BREAKS,
    *json_documents.BREAKS,
    *identifiers.BREAKS,
    *quantities.BREAKS,
    *transactions.BREAKS,
    *work.BREAKS,
    *quality.BREAKS,
    *agreed.BREAKS,
    *restricted.BREAKS,
)
"""Every break, schema before rules."""


def breakable() -> tuple[str, ...]:
    """The ids of findings that there are broken samples of.

    >>> breakable()[:3]
    ('XML-001', 'XML-002', 'XML-003')
    """
    return tuple(dict.fromkeys(b.rule for b in BREAKS))


def breaks(rule: str) -> tuple[Break, ...]:
    """The breaks of a finding, by its id (``XSD-101``), or one of them (``XSD-101/no-id``).

    Raises `NotBreakable`.

    >>> [one.name for one in breaks("ID-001")]
    ['blank', 'empty-reference']
    """
    id, _, name = rule.partition("/")  # noqa: A001 the word everybody uses
    found = tuple(b for b in BREAKS if b.rule == id.upper() and name in ("", b.name))
    if not found:
        raise NotBreakable(_why_not(id.upper(), name))
    return found


def broken(
    rule: str,
    plant: Plant = PHARMACEUTICAL,
    seed: int = 0,
    release: Release = Release.V0701,
    *,
    form: str = "",
) -> tuple[Broken, ...]:
    """Documents that break one rule, each by one change of a clean document.

    *rule* is an id as `breaks` takes it. *form* is ``xml`` or ``json``, empty for the form each
    break is made in; what breaks a business rule can be had in both. A pure function of its
    arguments. Raises `NotBreakable` where there is none, in this release and form.

    >>> [one] = broken("ID-002/trailing-blank", seed=7)
    >>> one.rule, one.path, one.clean == one.data
    ('ID-002', '/MaterialLot/ID', False)
    """
    of_rule = breaks(rule)
    found = tuple(_made(of_rule, plant, seed, release, form))
    if not found:
        possible = ", ".join(dict.fromkeys(str(r) for b in of_rule for r in b.releases))
        forms = " and ".join(dict.fromkeys(b.form for b in of_rule))
        raise NotBreakable(
            f"{rule} has no broken sample in {release}{' as ' + form if form else ''}: there are "
            f"some in {possible}, as {forms}"
        )
    return found


def every_broken(
    plant: Plant = PHARMACEUTICAL,
    seed: int = 0,
    release: Release = Release.V0701,
    *,
    form: str = "",
) -> Iterator[Broken]:
    """All broken documents of a plant, seed and release, as `broken` makes them.

    >>> next(every_broken()).rule
    'XML-001'
    """
    return _made(BREAKS, plant, seed, release, form)


def _made(
    of: tuple[Break, ...], plant: Plant, seed: int, release: Release, form: str
) -> Iterator[Broken]:
    words = Words(plant, seed, release)
    for one in of:
        if release not in one.releases:
            continue
        if form in ("", one.form):
            yield _broken(one, words)
        elif form == "json" and one.also_json:
            yield in_json(_broken(one, words))


def _broken(one: Break, words: Words) -> Broken:
    pair = one.build(words)
    return Broken(
        of=one,
        release=words.release,
        plant=words.plant.name,
        seed=words.seed,
        form=one.form,
        path=one.path,
        data=pair.broken,
        clean=pair.clean,
        limits=pair.limits,
        extensions=pair.extensions,
    )


def _why_not(id: str, name: str) -> str:  # noqa: A002 the word everybody uses
    from isa95kit.samples.broken.exceptions import exceptions

    if named := [b.name for b in BREAKS if b.rule == id]:
        return f"{id} has no broken sample {name!r}; there are {', '.join(named)}"
    if reason := exceptions().get(id, ""):
        return f"{id} has no broken sample: {reason}"
    near = get_close_matches(id, breakable(), 1, 0.4)
    return f"there is no finding {id!r}" + (f": try {near[0]}" if near else "")
