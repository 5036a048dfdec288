"""Explains everything that is wrong with a document, by walking it along the components.

The walk is by itself an exact validator by XML Schema 1.0 for the constructs B2MML uses: it finds
nothing exactly when the document is valid.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from lxml import etree

from isa95kit.findings import Finding, Layer, Severity, in_order, shorten
from isa95kit.releases import Release
from isa95kit.schema.components import Components
from isa95kit.schema.content_model import Names
from isa95kit.schema.diagnosis import split_tag
from isa95kit.schema.hints import Hints
from isa95kit.schema.plans import Plans
from isa95kit.schema.walk import Full, Locate, Walk, local_name, names_inside
from isa95kit.schema.wording import Words

__all__ = ["Explainer", "explain", "explain_element", "sourceline"]

LIMIT = 1000
"""Findings after which a walk ends: nobody reads more, and hostile documents have millions."""


def sourceline(element: etree._Element) -> tuple[int | None, int | None]:
    """Line of an element as the parser noted it; no column."""
    return cast("int | None", element.sourceline), None


def explain(
    root: etree._Element,
    components: Components,
    *,
    locate: Locate = sourceline,
    release_hints: Callable[[Release], Components] | None = None,
    open_slots: bool = False,
    namespace: str | None = None,
    limit: int | None = LIMIT,
) -> tuple[Finding, ...]:
    """All problems of a document, in its order; no error among them exactly when it is valid.

    *locate* gives line and column of an element. *release_hints* gives the components of other
    releases (``store.components``), and is called only when a hint needs them. With *open_slots*
    elements of any foreign namespace are accepted in extension slots and wildcards, unjudged.
    *namespace* is the one the document uses in place of the release's ("" for none) when the
    caller has reported that already. After *limit* findings the walk ends, and a last finding
    says so.
    """
    explainer = Explainer(
        components,
        locate=locate,
        release_hints=release_hints,
        open_slots=open_slots,
        namespace=namespace,
        limit=limit,
    )
    return explainer.document(root)


def explain_element(
    element: etree._Element,
    type_name: str,
    components: Components,
    *,
    nillable: bool = False,
    path: str = "",
    locate: Locate = sourceline,
    release_hints: Callable[[Release], Components] | None = None,
    open_slots: bool = False,
) -> tuple[Finding, ...]:
    """All problems of one element of a known type; *path* is the element's own.

    To judge many elements, keep an `Explainer` and call its ``element``.
    """
    explainer = Explainer(
        components, locate=locate, release_hints=release_hints, open_slots=open_slots
    )
    return explainer.element(element, type_name, nillable=nillable, path=path)


class Explainer:
    """Explains documents of one release; what it compiles on the way is kept for the next one.

    The parameters are those of `explain`.
    """

    def __init__(
        self,
        components: Components,
        *,
        locate: Locate = sourceline,
        release_hints: Callable[[Release], Components] | None = None,
        open_slots: bool = False,
        namespace: str | None = None,
        limit: int | None = LIMIT,
    ) -> None:
        release = components.release
        used = release.namespace if namespace is None else namespace
        self._components = components
        self._hints = Hints(components, release_hints)
        self._plans = Plans(components)
        self._names = Names(used, release.extension_namespace, open_slots)
        self._locate = locate
        self._limit = limit

    def document(self, root: etree._Element) -> tuple[Finding, ...]:
        """All problems of a document."""
        namespace, name = split_tag(root.tag)
        names, meant = self._names, name
        walk = self._walk(f"/{local_name(root)}")
        if namespace != names.namespace or name not in self._components.elements:
            meant, words = self._about_root(namespace, name)
            walk.add(words, root)
            names = names_inside(root, names.namespace, names)
        declared = self._components.elements.get(meant)
        if declared is None:
            return tuple(walk.findings)
        return self._judged(walk, root, declared.type, names, nillable=False)

    def element(
        self, element: etree._Element, type_name: str, *, nillable: bool = False, path: str = ""
    ) -> tuple[Finding, ...]:
        """All problems of one element of a known type, whose path is *path*."""
        return self._judged(self._walk(path), element, type_name, self._names, nillable=nillable)

    def _walk(self, path: str) -> Walk:
        return Walk(self._plans, self._hints, self._locate, self._limit, path)

    def _judged(
        self,
        walk: Walk,
        element: etree._Element,
        type_name: str,
        names: Names,
        *,
        nillable: bool,
    ) -> tuple[Finding, ...]:
        try:
            walk.run(element, self._plans.get(type_name, names), names, nillable=nillable)
        except Full:
            message = f"more than {self._limit} problems; the others are not shown"
            hint = "Repair these first, then check again."
            rest = Finding("XSD-005", Severity.INFO, Layer.SCHEMA, message, hint=hint)
            return (*in_order(walk.findings), rest)
        return in_order(walk.findings)

    def _about_root(self, namespace: str, name: str) -> tuple[str, Words]:
        """The element an unknown root was meant to be (empty if unclear), and what to say."""
        release = self._components.release
        if name in self._components.elements:
            where = f"namespace {shorten(namespace, 80)}" if namespace else "no namespace"
            message = f"the root element {name} is in {where}, not in that of {release}"
            return name, Words("XSD-003", message, f'Write xmlns="{self._names.namespace}".')
        meant, hint = self._hints.similar_root(name), self._hints.unknown_root(name)
        note = self._hints.note(meant)
        message = f"{release} has no document with the root element {shorten(name)}"
        return meant, Words("XSD-003", message, f"{hint} Note: {note}" if note else hint)
