"""SIG: electronic signatures as messages carry them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from isa95kit.b2mml import (
    BatchProductionRecord,
    IndividualApproval,
    Person,
    PersonnelIdentification,
    PersonnelIdentificationManifest,
    TransApplicationArea,
    WorkRecord,
)
from isa95kit.b2mml.base import Alternative, Component
from isa95kit.binding.fields import fields_of
from isa95kit.document import digest
from isa95kit.effectivity import is_effective
from isa95kit.findings import Severity, shorten
from isa95kit.identity import Identity, NoIdentity
from isa95kit.rules.areas.times import moment_of
from isa95kit.rules.context import Known
from isa95kit.rules.parties import sender_of, written
from isa95kit.rules.place import Place, Problem
from isa95kit.rules.rule import AnyRule, Rule
from isa95kit.rules.signatures import change_indication
from isa95kit.rules.signed import foreign, has_offset, unstated
from isa95kit.transactions.reading import carried

__all__ = ["RULES"]

Signing = PersonnelIdentificationManifest | IndividualApproval | TransApplicationArea
HEXADECIMAL = frozenset("0123456789abcdef")


def states_everything(signing: Signing, at: Place) -> Iterator[Problem]:
    """SIG-001. An approval is its own meaning."""
    if isinstance(signing, TransApplicationArea):
        yield from _message_signature(signing, at)
        return
    if isinstance(signing, PersonnelIdentificationManifest):
        signer = any(name.value.strip() for name in signing.name)
        moment, reason = signing.time_stamp, signing.reason
        meaning = reason is not None and bool(reason.value.strip())
    else:
        by, moment, meaning = signing.approved_by, signing.approval_date, True
        signer = by is not None and bool(by.value.strip())
    timed = moment is not None and has_offset(moment.value)
    stated = {"signer": signer, "time with offset": timed, "meaning": meaning}
    missing = [what for what, given in stated.items() if not given]
    if missing:
        yield _too_little(at, missing)


def _message_signature(area: TransApplicationArea, at: Place) -> Iterator[Problem]:
    if area.signature is None or at.field != "application_area":
        return
    if not area.signature.content:
        yield at.problem("an empty signature", field="signature", hint="Leave it out, or sign.")
    for name in foreign(area.signature):
        at.lacks(f"what {name} in a Signature states")
    for index, missing in unstated(area.signature):
        yield _too_little(at, missing, f"signature.content[{index}]")


def _too_little(at: Place, missing: tuple[str, ...] | list[str], field: str = "") -> Problem:
    return at.problem(
        f"a signature without {', '.join(missing)}",
        field=field,
        hint="Give the signer's name, the moment with its offset, and what the signature means.",
    )


def signed_once(
    item: PersonnelIdentificationManifest | TransApplicationArea, at: Place
) -> Iterator[Problem]:
    """SIG-002. An equal signature is an echo, which is as it should be."""
    sender, register = sender_of(at.message), at.context.signatures
    erp = at.context.agreement.systems.erp
    if register is None or (erp and sender not in erp):
        return
    wanted: list[tuple[Component, str]] = []
    given: Component = item
    field = ""
    if isinstance(item, PersonnelIdentificationManifest):
        record = at.nearest("BatchProductionRecord")
        wanted += [(record, written(item.record_reference))] if record is not None else []
    elif item.signature is not None and at.field == "application_area":
        given, field = item.signature, "signature"
        wanted += [(noun, "") for noun in carried(at.message)]
    if wanted and not erp:
        at.lacks("agreement.systems.erp")
        return
    for signed, entry_id in wanted:
        try:
            known = register.signatures(Identity.of(signed), entry_id)
        except NoIdentity:
            continue
        elsewhere = [signature for signature in known if signature.system != sender]
        if elsewhere and digest(given) not in {signature.digest for signature in known}:
            yield at.problem(
                f"{shorten(sender)} signs again what was signed in {elsewhere[0].system}",
                field=field,
                hint="Keep the signature that came with the record, as it came.",
            )
            return


def bound(record: BatchProductionRecord | WorkRecord, at: Place) -> Iterator[Problem]:
    """SIG-003. What a record's own ChangeIndication says is compared where it is a digest."""
    told = record.change_indication or ""
    own = _as_digest(told)
    if told.strip() and not own:
        at.lacks(f"how the ChangeIndication {told} is computed")
    if own and own != change_indication(record):
        yield at.problem(
            "the record is not the one that ChangeIndication was taken of",
            field="change_indication",
            hint="Find out what was changed; if it was rightly, the record is signed anew.",
        )
    signing = getattr(record, "personnel_identification", None)
    if signing is None or not signing.personnel_identification_manifest:
        return
    entries = _entries(record)
    for index, manifest in enumerate(signing.personnel_identification_manifest):
        field = f"personnel_identification.personnel_identification_manifest[{index}]"
        signed = entries.get(written(manifest.record_reference), [])
        if not signed:
            yield at.problem(
                f"entry {shorten(manifest.record_reference.value)!r} was signed and is not in the "
                "record",
                field=f"{field}.record_reference",
                hint="Send what was signed together with its signature.",
            )
            continue
        said = _as_digest(manifest.change_indication)
        if said not in {change_indication(entry) for entry in signed}:
            loose = f"{shorten(manifest.change_indication)!r} binds the signature to no content"
            told = "what was signed had other content" if said else loose
            yield at.problem(
                told,
                field=f"{field}.change_indication",
                hint="ChangeIndication is isa95kit.rules.signatures.change_indication(entry); a "
                "signature under other content is none.",
            )


def _as_digest(text: str) -> str:
    """SHA-256 in small letters; empty for a text of another form."""
    plain = text.strip().lower().removeprefix("sha-256:").removeprefix("sha256:")
    return plain if len(plain) == 64 and HEXADECIMAL.issuperset(plain) else ""


def _entries(record: Component) -> dict[str, list[Component]]:
    """Entries by EntryID, those of records within left out."""
    found: dict[str, list[Component]] = {}
    pending: list[Component] = [record]
    while pending:
        item = pending.pop()
        if entry := written(getattr(item, "entry_id", None)):
            found.setdefault(entry, []).append(item)
        for declared in fields_of(type(item)):
            if declared.content is None and not declared.members:
                continue
            value: Any = getattr(item, declared.name)
            for one in value if isinstance(value, tuple) else (value,):
                held = one.value if isinstance(one, Alternative) else one
                if isinstance(held, Component) and not isinstance(held, BatchProductionRecord):
                    pending.append(held)
    return found


def known_signer(signing: PersonnelIdentification, at: Place) -> Iterator[Problem]:
    """SIG-004. A name is a person's ID or PersonName; the schema has no identifier for it."""
    known = at.context.known
    if known is None or not signing.personnel_identification_manifest:
        return
    if not known.holds("Person"):
        at.lacks("persons")
        return
    named = at.once(known_signer, lambda: _by_name(known))
    for index, manifest in enumerate(signing.personnel_identification_manifest):
        field = f"personnel_identification_manifest[{index}]"
        for number, name in enumerate(manifest.name):
            if not name.value.strip():
                continue
            found = named.get(name.value.strip(), {})
            told = _unfit(manifest, list(found.values()), at)
            if told:
                yield at.problem(
                    f"{shorten(name.value)} {told}",
                    field=f"{field}.name[{number}]",
                    hint="Hold the record; look up who signed and what he was allowed to then.",
                )


def _by_name(known: Known) -> dict[str, dict[Identity, list[Person]]]:
    named: dict[str, dict[Identity, list[Person]]] = {}
    for person in known.all("Person"):
        if isinstance(person, Person):
            texts = {written(person.id), person.person_name.value if person.person_name else ""}
            for text in {text.strip() for text in texts} - {""}:
                same = named.setdefault(text, {})
                same.setdefault(Identity.of(person, version=False), []).append(person)
    return named


def _unfit(manifest: PersonnelIdentificationManifest, found: list[list[Person]], at: Place) -> str:
    """Why a person may not have signed; empty where all is well."""
    if not found:
        return "is no known person"
    if len(found) > 1:
        return f"may be any of {len(found)} persons"
    persons, moment = found[0], moment_of(manifest.time_stamp)
    if moment is None:
        at.lacks(f"moment at which {persons[0].id.value} signed")
    else:
        try:
            persons = [person for person in persons if is_effective(person, moment)]
        except ValueError as problem:
            return f"cannot be judged: {problem}"
    if not persons:
        return "was not active when the signature was given"
    meaning = manifest.reason.value.strip() if manifest.reason is not None else ""
    needed = at.context.agreement.signer_classes.get(meaning, frozenset())
    held = {written(one) for person in persons for one in person.personnel_class_id}
    if needed and not needed & held:
        return f"signed {shorten(meaning)!r} and was none of {', '.join(sorted(needed))}"
    return ""


RULES: tuple[AnyRule, ...] = (
    Rule(
        id="SIG-001",
        title="A signature states who signed, when, and what it means",
        severity=Severity.ERROR,
        profile="gxp",
        basis="stated",
        source="MES-ERP integration practice: content of electronic signatures; most of it is "
        "optional in the schema",
        rationale="A name without time and meaning proves nothing to an inspector.",
        remark="Of an XML-DSig the signer is in KeyInfo, time and meaning in what XAdES adds. A "
        "plant whose Signature is only the seal of a system may lower it.",
        looks_at=("PersonnelIdentificationManifest", "IndividualApproval", "TransApplicationArea"),
        check=states_everything,
    ),
    Rule(
        id="SIG-002",
        title="The ERP does not sign again what was signed in the MES",
        severity=Severity.ERROR,
        profile="gxp",
        basis="stated",
        source="MES-ERP integration practice: mapping of signatures",
        rationale="A second signature hides who took the responsibility first.",
        remark="Which senders are an ERP says the agreement (systems).",
        looks_at=("PersonnelIdentificationManifest", "TransApplicationArea"),
        needs=("signatures",),
        check=signed_once,
    ),
    Rule(
        id="SIG-003",
        title="A signature is bound to the content that was signed",
        severity=Severity.ERROR,
        profile="gxp",
        basis="implied",
        source="MES-ERP integration practice: signatures linked to records; B2MML V0600 "
        "documentation: ChangeIndication",
        rationale="Otherwise a signature stays valid under whatever is written above it later.",
        remark="B2MML leaves the procedure of ChangeIndication open; this rule takes "
        "isa95kit.rules.signatures.change_indication. A plant with another one turns it off.",
        looks_at=("BatchProductionRecord", "WorkRecord"),
        check=bound,
    ),
    Rule(
        id="SIG-004",
        title="The signer is a known person who had the role needed at that time",
        severity=Severity.ERROR,
        profile="gxp",
        basis="implied",
        source="MES-ERP integration practice: authorisation of signers",
        rationale="A batch that nobody entitled has released is not released.",
        remark="Which personnel classes sign with which meaning says the agreement "
        "(signer_classes); meanings without an entry need none.",
        looks_at=("PersonnelIdentification",),
        needs=("known",),
        check=known_signer,
    ),
)
