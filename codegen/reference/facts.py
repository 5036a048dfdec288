"""What the pages of the reference ask: which objects there are, who uses them, since when."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property

from xsdata.models.config import GeneratorConfig

from codegen.dataclasses.generator import VocabularyFilters
from codegen.transactions import is_transaction
from codegen.vocabulary import Descriptions
from isa95kit.releases import Release
from isa95kit.schema.components import ComplexType, Components, Type, children

__all__ = ["Facts", "codes", "escaped", "field_name", "plain", "title"]

COMMON = 20
"""A type that more objects use than this is one that nearly everything has."""

_NAMES = VocabularyFilters(GeneratorConfig())


class Facts:
    """All releases seen from the newest one."""

    def __init__(self, releases: dict[Release, Components], descriptions: Descriptions) -> None:
        self.releases = releases
        self.newest = list(releases.values())[-1]
        self.descriptions = descriptions

    @cached_property
    def objects(self) -> dict[str, ComplexType]:
        """Types with children, messages left out, by name without ``Type``."""
        return objects_of(self.newest)

    @cached_property
    def texts(self) -> dict[str, Type]:
        """Types of text; of a pair X1 and X only X, which has the attribute OtherValue."""
        return {
            plain(name): declared
            for name, declared in self.newest.types.items()
            if not name.startswith("ext:")
            and not (isinstance(declared, ComplexType) and not declared.is_text)
            and not plain(name).endswith("1")
        }

    @cached_property
    def uses(self) -> dict[str, list[tuple[str, str]]]:
        """For every object or text the objects, and their children, that are of this type."""
        found: dict[str, dict[tuple[str, str], None]] = {}
        for owner, declared in self.objects.items():
            for child in children(declared.items):
                found.setdefault(plain(child.type), {})[owner, child.name] = None
        return {name: list(uses) for name, uses in found.items()}

    @cached_property
    def messages(self) -> dict[str, list[str]]:
        """For every object the messages that carry it as their noun."""
        found: dict[str, list[str]] = {}
        for element in self.newest.elements.values():
            area = self.newest.types.get(f"{element.type}/DataArea")
            if isinstance(area, ComplexType):
                for noun in list(children(area.items))[1:]:
                    found.setdefault(plain(noun.type), []).append(element.name)
        return found

    @cached_property
    def roots(self) -> dict[str, list[str]]:
        """For every object the elements by which it may be a document of its own."""
        found: dict[str, list[str]] = {}
        for element in self.newest.elements.values():
            found.setdefault(plain(element.type), []).append(element.name)
        return found

    def occurs(self, name: str) -> bool:
        """True when some document can hold the object; only such objects have a class."""
        return name in self.roots or name in self._held

    @cached_property
    def _held(self) -> set[str]:
        """Objects that other types, messages included, have as a child."""
        return {
            plain(child.type)
            for owner, declared in self.newest.types.items()
            if isinstance(declared, ComplexType)
            for child in children(declared.items)
            if child.type != owner
        }

    def is_common(self, name: str) -> bool:
        """True for what nearly every object has, such as HierarchyScope."""
        return len({owner for owner, _ in self.uses.get(name, ())}) > COMMON

    def values(self, name: str) -> tuple[str, ...]:
        """The listed values of a text."""
        return self.newest.values_of(f"{name}Type")

    def link(self, reference: str) -> str:
        """A type as a link to its page."""
        name = plain(reference)
        if name in self.objects:
            return f"[{name}]({name}.md)"
        if name in self.texts:
            page = "codes.md" if self.values(name) else "texts.md"
            return f"[{name}]({page}#{name.lower()})"
        return f"`{reference}`"

    # Since when, until when

    def releases_of_object(self, name: str) -> str:
        """The releases that have the object."""
        return self._told(f"{name}Type" in c.types for c in self.releases.values())

    def releases_of_child(self, owner: str, child: str) -> str:
        """The releases in which the object has the child."""
        return self._told(child in _children(c, owner) for c in self.releases.values())

    def releases_of_value(self, name: str, value: str) -> str:
        """The releases that list the value."""
        return self._told(value in c.values_of(f"{name}Type") for c in self.releases.values())

    def children_gone(self, name: str) -> list[str]:
        """Children that only earlier releases of the object have."""
        return _gone([_children(c, name) for c in self.releases.values()])

    def values_gone(self, name: str) -> list[str]:
        """Values that only earlier releases list."""
        return _gone([c.values_of(f"{name}Type") for c in self.releases.values()])

    def objects_gone(self) -> dict[str, ComplexType]:
        """Objects that only earlier releases have."""
        found: dict[str, ComplexType] = {}
        for components in self.releases.values():
            found |= objects_of(components)
        return {name: found[name] for name in sorted(set(found) - set(self.objects))}

    def _told(self, where: Iterable[bool]) -> str:
        """``all``, ``since V0700``, ``V0401 to V0600``."""
        runs: list[list[str]] = [[]]
        for release, has in zip(self.releases, where, strict=True):
            if has:
                runs[-1].append(release.value)
            else:
                runs.append([])
        told = [f"{r[0]} to {r[-1]}" if len(r) > 1 else r[0] for r in runs if r]
        if len(runs) == 1:
            return "all"
        if len(runs[-1]) > 1:
            told[-1] = f"since {runs[-1][0]}"
        return ", ".join(told)


def objects_of(components: Components) -> dict[str, ComplexType]:
    """Types with children of a release, messages left out, by name without ``Type``."""
    return {
        plain(name): declared
        for name, declared in components.types.items()
        if isinstance(declared, ComplexType)
        and not declared.is_text
        and "/" not in name
        and not name.startswith("ext:")
        and not is_transaction(declared)
    }


def plain(type_name: str) -> str:
    """``MaterialLotType`` → ``MaterialLot``."""
    return type_name.removesuffix("Type")


def title(domain: str) -> str:
    """``confirm-bod`` → ``Confirm BOD``."""
    return re.sub(r"\bbod\b", "BOD", domain.replace("-", " ")).capitalize().replace("bod", "BOD")


def codes(names: Iterable[str]) -> str:
    """Names as code, separated by commas."""
    return ", ".join(f"`{name}`" for name in names)


def escaped(text: str) -> str:
    """Text for a cell of a table."""
    return text.replace("|", "\\|").replace("<", "&lt;")


def field_name(name: str) -> str:
    """The field of the dataclass that holds a child or attribute."""
    return _NAMES.field_name(name, "")


def _children(components: Components, name: str) -> list[str]:
    declared = components.types.get(f"{name}Type")
    if not isinstance(declared, ComplexType):
        return []
    return list(dict.fromkeys(child.name for child in children(declared.items)))


def _gone(by_release: list[tuple[str, ...] | list[str]]) -> list[str]:
    known = dict.fromkeys(name for names in by_release for name in names)
    return [name for name in known if name not in by_release[-1]]
