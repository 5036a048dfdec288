"""The xsdata generator plugin that renders the vocabulary: own templates, xsdata's naming."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from pathlib import Path

from xsdata.codegen.models import Attr, Class
from xsdata.codegen.writer import CodeWriter
from xsdata.formats.dataclass.filters import Filters
from xsdata.formats.dataclass.generator import DataclassGenerator
from xsdata.formats.mixins import GeneratorResult
from xsdata.models.config import GeneratorConfig, OutputFormat
from xsdata.models.enums import Tag
from xsdata.utils.namespaces import local_name

from codegen.dataclasses.mapper import MESSAGES

__all__ = ["VocabularyGenerator", "render"]

FORMAT = "isa95kit"
BASES = {
    "Component",
    "DecimalText",
    "DateTimeText",
    "DurationText",
    "Base64Text",
    "GenericText",
}
WIDTH = 96


def render(classes: list[Class]) -> dict[str, str]:
    """The modules of ``isa95kit.b2mml`` as text, by path relative to it."""
    CodeWriter.register_generator(FORMAT, VocabularyGenerator)
    config = GeneratorConfig()
    config.output.format = OutputFormat(value=FORMAT)
    config.output.package = "isa95kit.b2mml"
    writer = CodeWriter.from_config(config)
    return {str(result.path): result.source for result in writer.generator.render(classes)}


class VocabularyGenerator(DataclassGenerator):
    """Renders one module a domain, one for its messages, and the lazy package."""

    package_template = "package.jinja2"
    module_template = "module.jinja2"

    @classmethod
    def get_template_paths(cls) -> list[str]:
        """Our templates instead of xsdata's."""
        return [str(Path(__file__).parent / "templates")]

    @classmethod
    def init_filters(cls, config: GeneratorConfig) -> Filters:
        """Xsdata's filters with the ones our templates add."""
        return VocabularyFilters(config)

    def render(self, classes: list[Class]) -> Iterator[GeneratorResult]:
        """One result a module; nothing is written and nothing imported."""
        modules: dict[str, list[Class]] = {}
        for item in classes:
            modules.setdefault(item.module or "", []).append(item)
        where = {item.name: item.module or "" for item in classes}
        if len(where) != len(classes):
            seen: set[str] = set()
            twins = [c.name for c in classes if c.name in seen or seen.add(c.name)]  # type: ignore[func-returns-value]
            raise ValueError(f"two classes of one name: {twins}")
        template = self.env.get_template(self.module_template)
        for module, members in sorted(modules.items()):
            ordered = _bases_first(members)
            source = template.render(
                classes=ordered,
                module=module,
                runtime=_imports(_bases(ordered), where, module),
                typing=_imports(_annotated(ordered) - _bases(ordered), where, module),
                base=sorted(_base_names(ordered)),
            )
            path = Path(*module.split(".")).with_suffix(".py")
            yield GeneratorResult(path=path, title=module, source=source)
        package = self.env.get_template(self.package_template)
        roots = {c.meta_name: c.name for c in classes if c.meta_name and c.meta_name != c.name}
        yield GeneratorResult(
            path=Path("__init__.py"),
            title="package",
            source=package.render(
                modules={m: sorted(c.name for c in cs) for m, cs in sorted(modules.items())},
                roots=dict(sorted(roots.items())),
            ),
        )
        yield GeneratorResult(
            path=Path(MESSAGES, "__init__.py"),
            title="messages",
            source=FIRST_LINE + '"""The transaction messages, one module a domain."""\n',
        )


FIRST_LINE = "# Written by `python -m codegen emit` from schemas/vocabulary/V0701; do not edit.\n"


class VocabularyFilters(Filters):
    """How a class or field of the model is written in Python."""

    def register(self, env: object) -> None:
        """Add our filters to the template environment."""
        super().register(env)  # type: ignore[arg-type]
        env.filters.update(  # type: ignore[attr-defined]
            {
                "py_field": self.py_field,
                "annotation": self.annotation,
                "specifier": self.specifier,
                "wire": self.wire,
                "bases": self.bases,
                "doc": self.doc,
                "members": self.members,
            }
        )
        env.tests["enumeration"] = _is_enumeration  # type: ignore[attr-defined]

    def py_field(self, attr: Attr, owner: str) -> str:
        """Field name in snake case, safe as a Python name."""
        return self.field_name(attr.name, owner)

    def members(self, item: Class) -> dict[str, str]:
        """Names and values of an enumeration; values that differ in case alone are numbered."""
        named: dict[str, str] = {}
        for attr in item.attrs:
            name = self.constant_name(attr.name, item.name)
            count = sum(_same(known, name) for known in named)
            named[f"{name}_{count + 1}" if count else name] = attr.default or ""
        return named

    def bases(self, item: Class) -> str:
        """Base classes in the order Python wants them."""
        names = [local_name(e.type.qname) for e in item.extensions]
        return ", ".join([*names, *(["Component"] if _is_behaviour(names) else [])])

    def wire(self, item: Class) -> str:
        """Arguments of ``record``: the names on the wire."""
        named = {"element": item.meta_name or "", "type": item.substitutions[0]}
        return ", ".join(f'{key}="{value}"' for key, value in named.items() if value)

    def doc(self, text: str, indent: int = 4) -> str:
        """A docstring, wrapped."""
        width = WIDTH - indent - 6
        lines = textwrap.wrap(text, width)
        if len(lines) <= 1:
            return f'"""{text}"""'
        pad = "\n" + " " * indent
        return f'"""{pad.join(lines)}{pad}"""'

    def annotation(self, attr: Attr, owner: str) -> str:
        """The type of a field."""
        return (
            f"tuple[{self._item(attr, owner)}, ...]" if _many(attr) else self._single(attr, owner)
        )

    def _single(self, attr: Attr, owner: str) -> str:
        optional = attr.restrictions.min_occurs == 0
        return self._item(attr, owner) + " | None" * optional

    def _item(self, attr: Attr, owner: str) -> str:
        if attr.tag == Tag.CHOICE:
            names = dict.fromkeys(self._type(c, owner) for c in attr.choices)
            return f"Alternative[{' | '.join(names)}]"
        if attr.tag == Tag.ANY:
            return "str" if attr.name == "mixed" else "AnyElement"
        return self._type(attr, owner) + " | Nil" * bool(attr.restrictions.nillable)

    @staticmethod
    def _type(attr: Attr, owner: str) -> str:
        kind = attr.types[0]
        name = local_name(kind.qname)
        if kind.native:
            return {"string": "str", "boolean": "bool"}[name]
        return f"{owner}.{name}" if kind.forward else name

    def specifier(self, attr: Attr, owner: str) -> str:
        """The call behind the ``=`` of a field."""
        restrictions = attr.restrictions
        arguments = [f'"{attr.name}"']
        match attr.tag:
            case Tag.EXTENSION:
                return "text(kw_only=False)"
            case Tag.ATTRIBUTE:
                name = "attribute"
            case Tag.CHOICE:
                names = ", ".join(f'"{c.name}": "{self._type(c, owner)}"' for c in attr.choices)
                return f"alternatives({{{names}}}, default=())"
            case Tag.GROUP:
                names = ", ".join(f'"{c.name}"' for c in attr.choices)
                return f"group(({names},), default=())"
            case Tag.ANY if attr.name.endswith("extensions"):
                return f'extensions("{attr.default}", default=())'
            case Tag.ANY:
                return f'content("{"mixed" if attr.name == "mixed" else "any"}", default=())'
            case _:
                name = "element"
        if restrictions.min_occurs == 0:
            arguments.append("default=()" if _many(attr) else "default=None")
        if restrictions.nillable:
            arguments.append("nillable=True")
        if attr.tag == Tag.ELEMENT and not attr.namespace:
            arguments.append("qualified=False")
        return f"{name}({', '.join(arguments)})"


def _same(known: str, name: str) -> bool:
    return known == name or (known.startswith(f"{name}_") and known[len(name) + 1 :].isdigit())


def _is_enumeration(item: Class) -> bool:
    return bool(item.attrs) and item.attrs[0].tag == Tag.ENUMERATION


def _many(attr: Attr) -> bool:
    if attr.tag in (Tag.CHOICE, Tag.GROUP, Tag.ANY):
        return True
    return attr.tag == Tag.ELEMENT and (attr.restrictions.max_occurs or 1) > 1


def _is_behaviour(names: list[str]) -> bool:
    return bool(BASES & set(names)) and "Component" not in names


def _bases(classes: list[Class]) -> set[str]:
    names = {local_name(e.type.qname) for c in classes for e in c.extensions}
    return names - BASES


def _base_names(classes: list[Class]) -> set[str]:
    """What a module needs from ``isa95kit.b2mml.base``."""
    names: set[str] = set()
    for item in [*classes, *(i for c in classes for i in c.inner)]:
        if _is_enumeration(item):
            continue
        names.add("record")
        extended = {local_name(e.type.qname) for e in item.extensions}
        names |= BASES & extended
        if _is_behaviour(list(extended)):
            names.add("Component")
        for attr in item.attrs:
            match attr.tag:
                case Tag.EXTENSION:
                    names.add("text")
                case Tag.ATTRIBUTE:
                    names.add("attribute")
                case Tag.CHOICE:
                    names |= {"alternatives", "Alternative"}
                case Tag.GROUP:
                    names.add("group")
                case Tag.ANY if attr.name.endswith("extensions"):
                    names |= {"extensions", "AnyElement"}
                case Tag.ANY:
                    names.add("content")
                    if attr.name != "mixed":
                        names.add("AnyElement")
                case _:
                    names.add("element")
            if attr.restrictions.nillable:
                names.add("Nil")
    return names


def _annotated(classes: list[Class]) -> set[str]:
    found = set()
    for item in [*classes, *(i for c in classes for i in c.inner)]:
        for attr in item.attrs:
            if attr.tag == Tag.ENUMERATION:
                continue
            for kind in [*attr.types, *(t for c in attr.choices for t in c.types)]:
                if not kind.native and not kind.forward and attr.tag != Tag.ANY:
                    found.add(local_name(kind.qname))
    return found


def _imports(names: set[str], where: dict[str, str], module: str) -> dict[str, list[str]]:
    wanted: dict[str, list[str]] = {}
    for name in sorted(names):
        if where[name] != module:
            wanted.setdefault(where[name], []).append(name)
    return dict(sorted(wanted.items()))


def _bases_first(classes: list[Class]) -> list[Class]:
    """Declared order, but every class behind its base."""
    by_name = {c.name: c for c in classes}
    ordered: dict[str, Class] = {}

    def place(item: Class) -> None:
        for extension in item.extensions:
            base = by_name.get(local_name(extension.type.qname))
            if base is not None and base.name not in ordered:
                place(base)
        ordered.setdefault(item.name, item)

    for item in classes:
        place(item)
    return list(ordered.values())
