"""Everything that is generated, as folders of files: written to disk, or compared with it."""

from __future__ import annotations

from pathlib import Path

from codegen import cookbook, dataclasses, jsonschema, profile_schema, reference, vocabulary, xsd
from codegen.reference import broken, findings, rules, units
from isa95kit.binding.catalogue import SYNTAX
from isa95kit.conversion.catalogue import CONVERSION
from isa95kit.profile.catalogue import PROFILE
from isa95kit.releases import Release
from isa95kit.reports.around import GENEALOGY, OBJECTS
from isa95kit.samples.broken import BREAKS, exceptions
from isa95kit.schema.catalogue import CATALOGUE

__all__ = ["differences", "generate", "write"]

ROOT = Path(__file__).parent.parent

HAND_WRITTEN = ("base.py", vocabulary.NOTES)
"""Files that lie among generated ones and are written by hand."""

Folders = dict[Path, dict[str, str]]


def generate() -> Folders:
    """Every generated folder with the text of its files."""
    folders: Folders = {}
    releases = {release: vocabulary.load(release) for release in Release}
    descriptions = vocabulary.descriptions()
    for release, components in releases.items():
        folders[ROOT / "schemas" / "xsd" / release.value] = xsd.render(components)
    folders[ROOT / "docs" / "reference" / "objects"] = reference.render(releases, descriptions)
    catalogues = {
        "Syntax": list(SYNTAX.values()),
        "Schema": list(CATALOGUE.values()),
        "Conversion": list(CONVERSION.values()),
        "Profile": list(PROFILE.values()),
        "Genealogy": list(GENEALOGY.values()),
        "Objects": list(OBJECTS.values()),
    }
    folders[ROOT / "docs" / "reference" / "findings"] = {"index.md": findings.page(catalogues)}
    folders[ROOT / "docs" / "reference" / "broken-samples"] = {
        "index.md": broken.page(BREAKS, exceptions())
    }
    folders[ROOT / "docs" / "reference" / "units"] = units.pages()
    folders[ROOT / "docs" / "reference" / "rules"] = rules.pages()
    folders[ROOT / "docs" / "cookbook"] = cookbook.pages()
    folders[ROOT / "schemas" / "profile"] = {profile_schema.NAME: profile_schema.render()}
    classes = ROOT / "isa95kit" / "b2mml"
    newest = releases[Release.latest()]
    folders[ROOT / "schemas" / "json" / newest.release.value] = jsonschema.render(
        newest, descriptions
    )
    for name, source in dataclasses.modules(newest, descriptions).items():
        folders.setdefault((classes / name).parent, {})[Path(name).name] = source
    return folders


def write(folders: Folders) -> None:
    """Make each folder hold just these files and the hand-written ones among them."""
    for folder, files in folders.items():
        folder.mkdir(parents=True, exist_ok=True)
        for path in folder.iterdir():
            if path.is_file() and path.name not in files and path.name not in HAND_WRITTEN:
                path.unlink()
        for name, text in files.items():
            (folder / name).write_text(text, "utf-8")


def differences(folders: Folders) -> list[str]:
    """One line for every file on disk that is not what would be generated."""
    found = []
    for folder, files in folders.items():
        on_disk = {p.name for p in folder.iterdir() if p.is_file()} if folder.is_dir() else set()
        where = folder.relative_to(ROOT)
        found += [f"{where}/{name}: missing" for name in sorted(set(files) - on_disk)]
        found += [
            f"{where}/{name}: not generated"
            for name in sorted(on_disk - set(files) - set(HAND_WRITTEN))
        ]
        for name in sorted(on_disk & set(files)):
            if (folder / name).read_text("utf-8") != files[name]:
                found.append(f"{where}/{name}: differs; run `python -m codegen emit`")
    return found
