"""Readers: one function a class, compiled from its fields, that turns an element into an object.

They are run on documents the schema has accepted, so they look nothing up twice and check nothing
again. An object under construction is an instance of a mutable twin, a subclass; when it is
complete its class is changed to the frozen one. The twin never leaves this module.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from lxml import etree

from isa95kit.b2mml.base import NAMESPACE, Alternative, Component, Nil
from isa95kit.binding.fields import Field, class_of_type, enumeration_of, fields_of
from isa95kit.binding.foreign import any_element

__all__ = ["reader_of", "twin_of"]

Reader = Callable[[Any], Any]
"""Takes an lxml element (a list of elements for a group), gives the object."""

XSI = "{http://www.w3.org/2001/XMLSchema-instance}"
XSI_TYPE = f"{XSI}type"
XSI_NIL = f"{XSI}nil"


_READERS: dict[type[Component], Reader] = {}


def reader_of(cls: type[Component]) -> Reader:
    """The reader of a class, compiled when it is first asked for."""
    if cls not in _READERS:
        _READERS[cls] = _compiled(cls)
    return _READERS[cls]


def _compiled(cls: type[Component]) -> Reader:
    fields = fields_of(cls)
    if any(f.kind == "text" for f in fields):
        return _text_reader(cls, fields)
    return _element_reader(cls, fields)


def twin_of(cls: type[Component]) -> type:
    """A mutable subclass that adds no field, whose instances may become instances of *cls*."""
    attributes = {
        "__slots__": (),
        # Both, or Python takes the slow way to the one that is left to the frozen base.
        "__setattr__": object.__setattr__,
        "__delattr__": object.__delattr__,
    }
    return type(f"_{cls.__name__}", (cls,), attributes)


def _text_reader(cls: type[Component], fields: tuple[Field, ...]) -> Reader:
    """Text and attributes: ``value`` is the text exactly as written."""
    attributes = [f for f in fields if f.kind == "attribute"]
    enumeration = enumeration_of(cls)
    blank = "".join(f"    o.{f.name} = None\n" for f in attributes)
    value = "members.get(t) or members[fold(t)]" if enumeration else "t"
    source = f"""
def read(e):
    items = e.items()
    t = e.text or ""
    {"if not items and t in shared: return shared[t]" if enumeration else ""}
    o = new(twin)
    o.value = {value}
{blank}
    if items:
        for k, v in items:
            n = names.get(k)
            if n is not None:
                setattr(o, n, convert(n, v))
            elif k == XSI_TYPE:
                actual = derived(v)
                if not issubclass(cls, actual):
                    return reader_of(actual)(e)
    o.__class__ = cls
    {"if not items: shared[o.value] = o" if enumeration else ""}
    return o
"""
    enumerated = {f.name: f.enumeration for f in attributes if f.enumeration is not None}

    def convert(name: str, text: str) -> str:
        return enumerated[name](_fold(text)) if name in enumerated else text

    return _function(
        source,
        cls=cls,
        twin=twin_of(cls),
        names={f.wire: f.name for f in attributes},
        members={m.value: m for m in enumeration or ()},
        shared={},
        convert=convert if enumerated else lambda _, text: text,
        fold=_fold,
        derived=_derived,
        reader_of=reader_of,
        XSI_TYPE=XSI_TYPE,
    )


def _element_reader(cls: type[Component], fields: tuple[Field, ...]) -> Reader:
    """Children and attributes; what no field names goes to the extension slot or wildcard."""
    attributes = [f for f in fields if f.kind == "attribute"]
    table = _Table(fields)
    single = [f.name for f in fields if not f.many]
    many = [f.name for f in fields if f.many]
    lines = ["def read(e):", "    o = new(twin)"]
    if single:
        lines.append(f"    {' = '.join(f'o.{n}' for n in single)} = None")
    if many:
        lines.append(f"    {' = '.join(f'o.{n}' for n in many)} = ()")
        lines.append("    lists = {}")
    lines.append("    for c in e[:]:")
    group = next((f for f in fields if f.kind == "group"), None)
    lines += _group_lines() if group else []
    lines.append("        n, r, many = table[c.tag]")
    if table.slots > 1:
        lines += ["        if many is None: n = late if rest.isdisjoint(seen) is False else n"]
        lines += ["        seen.add(n)"]
        lines.insert(1, "    seen = set()")
    if many:
        lines += [
            "        if many is False: setattr(o, n, r(c))",
            "        elif n in lists: lists[n].append(r(c))",
            "        else: lists[n] = [r(c)]",
        ]
        if group:
            lines.append("    if runs: lists[group] = [member(run) for run in runs]")
            lines.insert(1, "    runs = []; inside = False")
        lines.append("    for n, l in lists.items(): setattr(o, n, tuple(l))")
    else:
        lines.append("        setattr(o, n, r(c))")
    if any(f.kind == "mixed" for f in fields):
        lines.append("    o.mixed = mixed(e)")
    if attributes:
        lines += [
            "    for k, v in e.items():",
            "        n = names.get(k)",
            "        if n is not None: setattr(o, n, convert(n, v))",
        ]
    lines += ["    o.__class__ = cls", "    return o"]
    enumerated = {f.name: f.enumeration for f in attributes if f.enumeration is not None}

    def convert(name: str, text: str) -> str:
        return enumerated[name](_fold(text)) if name in enumerated else text

    slots = [f.name for f in fields if f.kind == "extensions"]
    return _function(
        "\n".join(lines),
        cls=cls,
        twin=twin_of(cls),
        table=table,
        names={f.wire: f.name for f in attributes},
        convert=convert,
        mixed=_mixed,
        group=group.name if group else "",
        member=reader_of(group.content) if group and group.content else None,
        first=_tag(group.names[0]) if group else "",
        members=frozenset(map(_tag, group.names)) if group else frozenset(),
        late=slots[-1] if slots else "",
        rest=_behind_first_slot(fields),
    )


def _group_lines() -> list[str]:
    """A run of a repeated group begins with its first element and ends at a foreign one."""
    return [
        "        if c.tag in members and (inside or c.tag == first):",
        "            if c.tag == first: runs.append([])",
        "            runs[-1].append(c); inside = True",
        "            continue",
        "        inside = False",
    ]


class _Table(dict[str, tuple[str, Reader, bool | None]]):
    """Tag → field, reader, whether it repeats; unknown tags go to the slot or wildcard."""

    def __init__(self, fields: tuple[Field, ...]) -> None:
        super().__init__()
        self.slots = sum(f.kind == "extensions" for f in fields)
        self.rest: tuple[str, Reader, bool | None] | None = None
        for item in fields:
            match item.kind:
                case "child":
                    tag = _tag(item.wire, item.qualified)
                    wrap = _nillable if item.nillable else _as_is
                    self._place(tag, item, item.content, wrap)
                case "alternatives":
                    for wire, content in item.members:
                        self._place(_tag(wire), item, content, partial(_alternative, wire))
                case "extensions" | "any" if self.rest is None:
                    several = None if self.slots > 1 else True
                    self.rest = (item.name, any_element, several)

    def _place(
        self,
        tag: str,
        item: Field,
        content: type[Component] | None,
        wrap: Callable[[Reader], Reader],
    ) -> None:
        if content is None:
            reader = wrap(_boolean if item.boolean else _plain)
            self[tag] = (item.name, reader, item.many)
            return

        def compile_first(e: Any) -> Any:
            # Classes contain themselves and each other: each is compiled when first met.
            reader = wrap(reader_of(content))
            self[tag] = (item.name, reader, item.many)
            return reader(e)

        self[tag] = (item.name, compile_first, item.many)

    def __missing__(self, tag: str) -> tuple[str, Reader, bool | None]:
        if self.rest is None:
            raise KeyError(tag)
        return self.rest


def _as_is(reader: Reader) -> Reader:
    return reader


def _plain(e: Any) -> str:
    return e.text or ""


def _boolean(e: Any) -> bool:
    return bool(e.text.strip() == "true")


def _alternative(wire: str, reader: Reader) -> Reader:
    def read(e: Any) -> Alternative[Any]:
        return Alternative(wire, reader(e))

    return read


def _nillable(reader: Reader) -> Reader:
    def read(e: Any) -> Any:
        items = e.items()
        for name, text in items:
            if name == XSI_NIL and text.strip() in ("true", "1"):
                return Nil(tuple((n, t) for n, t in items if not n.startswith(XSI)))
        return reader(e)

    return read


def _mixed(e: etree._Element) -> tuple[str, ...]:
    """The text before each child and behind the last; nothing where all of it is white space."""
    texts = (e.text or "", *(c.tail or "" for c in e))
    return texts if any(t.strip(" \t\r\n") for t in texts) else ()


def _derived(written: str) -> type[Component]:
    """The class an ``xsi:type`` names; the schema has seen to it that there is one."""
    return class_of_type(written.strip().rpartition(":")[2])


def _fold(text: str) -> str:
    """White space as normalizedString has it: tab and line ends are spaces."""
    return text.replace("\t", " ").replace("\n", " ").replace("\r", " ")


def _tag(name: str, qualified: bool = True) -> str:
    return f"{{{NAMESPACE}}}{name}" if qualified else name


def _behind_first_slot(fields: tuple[Field, ...]) -> frozenset[str]:
    names = [f.name for f in fields]
    slots = [f.name for f in fields if f.kind == "extensions"]
    return frozenset(names[names.index(slots[0]) + 1 :]) if slots else frozenset()


def _function(source: str, **names: Any) -> Reader:
    scope: dict[str, Any] = {"new": object.__new__, **names}
    exec(source, scope)  # noqa: S102 - the source is made above, from our own classes alone
    return scope["read"]  # type: ignore[no-any-return]
