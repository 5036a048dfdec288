"""``isa95kit schemas``: export XSD files and JSON Schemas, prove that the XSD files are right."""

from __future__ import annotations

import argparse
import json
import shutil
import sys
from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from isa95kit.cli.arguments import Exit, UsageError, add_release, whole_number
from isa95kit.findings import shorten
from isa95kit.releases import Release
from isa95kit.reports.excerpt import encoding_of, printable

if TYPE_CHECKING:
    from isa95kit.cli.arguments import Commands
    from isa95kit.samples.proof.proving import Proof

__all__ = ["guess_release", "register", "run_export", "run_verify"]

QUOTED = 400
"""How much of a document that is judged differently is shown, in characters."""


def register(commands: Commands) -> None:
    """Add the command and its own subcommands to the parser."""
    parser = commands.add_parser(
        "schemas",
        help="export XSD files or JSON Schemas, or prove that the XSD files are right",
        description="isa95kit carries its own XSD files of every release, written from the facts "
        "of the release: same namespaces, names and accepted documents as MESA's.",
    )
    actions = parser.add_subparsers(title="actions", metavar="ACTION", required=True)

    export = actions.add_parser(
        "export", help="write the XSD files of the releases, or JSON Schemas, to a folder"
    )
    export.add_argument("directory", type=Path, metavar="DIR")
    export.add_argument(
        "--json",
        action="store_true",
        help=f"JSON Schema 2020-12 of {Release.latest()}, directly into DIR: AllSchemas.json for "
        "every document, and a self-contained file for each root",
    )
    add_release(export, "only this release, directly into DIR")
    export.set_defaults(run=run_export)

    verify = actions.add_parser(
        "verify",
        help="compare with the official schema files in a folder",
        description="Compares every component with the official files and judges generated "
        "documents, valid and broken ones, by both. Exit code 1 when they differ anywhere.",
    )
    verify.add_argument(
        "directory",
        type=Path,
        metavar="DIR",
        help="official schema files of one release, or a folder of such folders: V0401, V0500, …",
    )
    add_release(verify, "the release whose files DIR holds, where the files do not tell")
    verify.add_argument(
        "--count",
        type=whole_number,
        default=5000,
        metavar="N",
        help="documents to judge by both, a release; default: 5000",
    )
    verify.add_argument(
        "--seed", type=whole_number, default=0, metavar="S", help="for other documents; default: 0"
    )
    verify.set_defaults(run=run_verify)


def run_export(options: argparse.Namespace) -> int:
    """Write the files; what stands in the folder under other names stays."""
    from isa95kit.schema.store import folder

    directory: Path = options.directory
    one: Release | None = options.release
    if options.json:
        return _export_json(directory, one or Release.latest())
    targets = {one: directory} if one else {r: directory / r.value for r in Release}
    for release, target in targets.items():
        try:
            target.mkdir(parents=True, exist_ok=True)
            files = sorted(folder(release).glob("*.xsd"))
            for file in files:
                shutil.copyfile(file, target / file.name)
        except OSError as error:
            raise UsageError(f"cannot write to {target}: {error.strerror}") from error
        sys.stdout.write(f"{release}: {len(files)} files in {target}\n")
    return Exit.CLEAN


def _export_json(directory: Path, release: Release) -> int:
    from isa95kit.schema.json_schema import bundle, roots, schema_of

    if release is not Release.latest():
        raise UsageError(f"there is a JSON Schema of {Release.latest()} only, none of {release}")
    try:
        directory.mkdir(parents=True, exist_ok=True)
        for name in roots():
            text = json.dumps(schema_of(name), ensure_ascii=False, separators=(",", ":"))
            (directory / f"{name}.json").write_text(text + "\n", "utf-8")
        text = json.dumps(bundle(), ensure_ascii=False, indent=1)
        (directory / "AllSchemas.json").write_text(text + "\n", "utf-8")
    except OSError as error:
        raise UsageError(f"cannot write to {directory}: {error.strerror}") from error
    sys.stdout.write(f"{release}: {len(roots()) + 1} files in {directory}\n")
    return Exit.CLEAN


def run_verify(options: argparse.Namespace) -> int:
    """Prove release by release: a row as each is done, in the end every difference."""
    from lxml import etree

    from isa95kit.samples.proof.proving import prove
    from isa95kit.schema.xsd import UnsupportedSchema

    proofs: list[Proof] = []
    for release, directory in _sets(options.directory, options.release):
        try:
            proof = prove(directory, release, options.count, options.seed)
        except (OSError, UnsupportedSchema, etree.XMLSchemaParseError, etree.XMLSyntaxError) as e:
            raise UsageError(f"{directory} is no complete schema set of {release}: {e}") from e
        if not proofs:
            sys.stdout.write(_row(COLUMNS))
        proofs.append(proof)
        sys.stdout.write(_row(_figures(proof)))
        sys.stdout.flush()
    for line in chain.from_iterable(map(_differences, proofs)):
        sys.stdout.write(line + "\n")
    return Exit.CLEAN if all(proof.holds for proof in proofs) else Exit.FINDINGS


COLUMNS = ("release", "elements", "types", "documents", "valid", "broken", "differences", "seconds")


def _figures(proof: Proof) -> tuple[str, ...]:
    run = proof.differential
    differences = len(proof.differences) + len(run.disagreements) + len(run.rejected)
    counts = (proof.elements, proof.types, run.documents, run.valid, run.invalid, differences)
    return (proof.release.value, *map(str, counts), f"{proof.seconds:.1f}")


def _row(cells: Sequence[str]) -> str:
    pairs = zip(cells, COLUMNS, strict=True)
    return "  ".join(f"{cell:>{len(name)}}" for cell, name in pairs) + "\n"


def _differences(proof: Proof) -> Iterator[str]:
    """One line for each, with what is needed to see it again."""
    for difference in proof.differences:
        yield f"{proof.release}: {difference}"
    run = proof.differential
    judged = [
        (d.sample, f"{_verdict(d.official)} officially, {_verdict(d.ours)} by isa95kit")
        for d in run.disagreements
    ]
    judged += [(sample, "meant to be valid, and officially is not") for sample in run.rejected]
    for sample, verdict in judged:
        text = sample.document.decode(encoding_of(sample.document[:1024]), "replace")
        yield (
            f"{proof.release}: {sample.root} ({sample.origin}, seed {run.seed}) is {verdict}: "
            f"{printable(shorten(text, QUOTED))}"
        )


def _verdict(valid: bool) -> str:
    return "valid" if valid else "not valid"


def _sets(directory: Path, asked: Release | None) -> Iterator[tuple[Release, Path]]:
    """The releases to prove, each with the folder of its official files."""
    if not directory.is_dir():
        raise UsageError(f"there is no folder {directory}")
    if any(directory.glob("*.xsd")):
        yield asked or guess_release(directory), directory
        return
    found = [(r, directory / r.value) for r in Release if (directory / r.value).is_dir()]
    if asked is not None:
        found = [pair for pair in found if pair[0] is asked]
    if not found:
        wanted = asked or f"{Release.V0401}, {Release.V0500}, …"
        raise UsageError(f"{directory} holds neither .xsd files nor folders named {wanted}")
    yield from found


def guess_release(directory: Path) -> Release:
    """The release of an official schema set: by its namespace and, where that is shared, content.

    Raises `UsageError` when the files are of no known release, or of two equally.
    """
    from lxml import etree

    from isa95kit.schema.files import parse_schema, schema_files
    from isa95kit.schema.store import components
    from isa95kit.schema.verify import compare
    from isa95kit.schema.xsd import UnsupportedSchema, read_folder

    candidates: Sequence[Release] = ()
    try:
        for path in schema_files(directory):
            candidates = Release.of_namespace(parse_schema(path).get("targetNamespace", ""))
            if candidates:
                break
        if len(candidates) > 1:
            official = read_folder(directory, candidates[0])
            distances = {r: len(compare(official, components(r))) for r in candidates}
            nearest = min(distances.values())
            candidates = [r for r in candidates if distances[r] == nearest]
    except (OSError, UnsupportedSchema, etree.XMLSyntaxError) as error:
        raise UsageError(f"{directory}: {error}") from error
    if len(candidates) != 1:
        raise UsageError(f"{directory}: the files do not tell their release; name it by --release")
    return candidates[0]
