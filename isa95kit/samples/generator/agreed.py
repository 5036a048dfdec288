"""What a plant's profile asks of samples: its codes, schemes, systems, states, elements.

A profile changes what tells the text of an element, once for each plan; samples without one pay
nothing for it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lxml import etree

from isa95kit.rules.agreement import Carriers
from isa95kit.samples.generator.story import Scene, Tell, Text, produced
from isa95kit.schema.components import Child, Components, SimpleType
from isa95kit.schema.files import XSD, parse_schema

if TYPE_CHECKING:
    from isa95kit.profile import Profile
    from isa95kit.rules.status import State, StatusModel

__all__ = ["Agreed", "with_own_elements"]

_LOTS = ("MaterialLotType", "MaterialSubLotType")
_OWN = "own:"

_VERSIONED = frozenset({"Version", "EffectiveStartDate"})
"""What master data is published with (EFF-009)."""

_GXP = frozenset(
    {
        ("TransApplicationAreaType", "Sender"),
        ("TransSenderType", "LogicalID"),
        ("TransSenderType", "ReferenceID"),
        ("TransSenderType", "AuthorizationID"),
        ("TransChangeType", "ActionCriteria"),
        ("TransActionCriteriaType", "ChangeStatus"),
        ("TransChangeStatusType", "ReasonCode"),
        ("OpSegmentRequirementType", "SegmentParameter"),
        ("ParameterType", "Value"),
        ("OpSegmentResponseType", "OperationsRequestID"),
        ("OpSegmentResponseType", "SegmentRequirementID"),
        ("JobResponseType", "JobOrderID"),
        ("IndividualApprovalType", "ApprovedBy"),
        ("IndividualApprovalType", "ApprovalDate"),
    }
)
"""What rules of the gxp set want (AUD-002, AUD-003, EFF-005, IDEM-001, SIG-001)."""

_UNSIGNED = frozenset(
    {
        ("TransApplicationAreaType", "Signature"),
        ("BatchProductionRecordType", "PersonnelIdentification"),
    }
)
"""What has to be signed for (SIG-001, SIG-003): nobody has signed a sample."""


@dataclass(frozen=True)
class Agreed:
    """A profile, as far as it says what stands in messages."""

    model: Any
    states: StatusModel
    carriers: Carriers

    @classmethod
    def of(cls, profile: Profile) -> Agreed:
        """What a profile agrees on.

        >>> from isa95kit.profile import Profile
        >>> from isa95kit.profile.model import ProfileModel
        >>> model = ProfileModel(documents={"mandatory": ["MaterialLot/Status"]})
        >>> Agreed.of(Profile("isa95kit.toml", model, {})).mandatory
        frozenset({('MaterialLotType', 'Status')})
        """
        from isa95kit.profile.status import status_model

        model = profile.model
        return cls(model, status_model(model.status), Carriers(**model.carriers.model_dump()))

    @property
    def gxp(self) -> bool:
        """True where the rules of the gxp set are asked."""
        return "gxp" in self.model.rules.sets

    @property
    def mandatory(self) -> frozenset[tuple[str, str]]:
        """Elements that always stand, by the type they stand in and their name."""
        named = frozenset(map(_place, self.model.documents.mandatory))
        return named | (_GXP if self.gxp else frozenset())

    @property
    def unused(self) -> frozenset[tuple[str, str]]:
        """Elements that never stand, in the same way."""
        named = frozenset(map(_place, self.model.documents.unused))
        return named | (_UNSIGNED if self.gxp else frozenset())

    def demanded(self, components: Components) -> frozenset[tuple[str, str]]:
        """The mandatory elements, with what the rules in force want of the types of a release.

        >>> from isa95kit.profile.model import ProfileModel
        >>> from isa95kit.profile.status import status_model
        >>> from isa95kit.releases import Release
        >>> from isa95kit.schema import store
        >>> model = ProfileModel(rules={"sets": ["base", "gxp"]})
        >>> agreed = Agreed(model, status_model(model.status), Carriers())
        >>> ("PersonType", "Version") in agreed.demanded(store.components(Release.V0701))
        True
        """
        if not self.gxp:
            return self.mandatory
        versioned = {
            (name, child)
            for name in components.types
            for child in _VERSIONED
            if _VERSIONED.issubset(c.name for c in components.children_of(name))
        }
        return self.mandatory | versioned

    def takes(self, verb: str, noun: str) -> bool:
        """Whether the plant takes such messages.

        >>> from isa95kit.profile.model import ProfileModel
        >>> from isa95kit.profile.status import status_model
        >>> model = ProfileModel(documents={"nouns": ["MaterialLot"]})
        >>> Agreed(model, status_model(model.status), Carriers()).takes("Get", "Person")
        False
        """
        documents = self.model.documents
        return (documents.verbs is None or verb in documents.verbs) and (
            documents.nouns is None or noun in documents.nouns
        )

    def told(self, owner: str, name: str, values: tuple[str, ...], tell: Tell) -> Tell:
        """What to ask for a text where the profile has a say in it.

        *values* are those of the enumeration, if it is one.
        """
        if owner in _LOTS and name in ("Status", "Disposition"):
            return self._status if name == "Status" else self._disposition
        if name == "LogicalID":
            return self._system(tell)
        codes, schemes = self.model.codes, self.model.identifiers
        if name in codes:
            tell = self._coded(codes[name], values, tell)
        wanted = f"{owner.removesuffix('Type')}ID" if name == "ID" else name
        agreed = schemes.get(name) or schemes.get(wanted)
        return _schemed(agreed, tell) if agreed else tell

    def _state(self, scene: Scene) -> State:
        """The state of a lot: what the order makes is in process, what it takes may be used."""
        made = produced(scene.flow.use)
        wanted, disposition = ("In-Process", "In-Process") if made else ("Approved", "UnRestricted")
        states = self.states.states
        named = [state for state in states if state.name == wanted]
        alike = [s for s in states if disposition in s.dispositions and not s.released]
        allowed = self.model.codes.get("Status")
        for state in (*named, *alike, *states):
            if allowed is None or not allowed.isdisjoint({state.name, *state.spellings}):
                return state
        return states[0]

    def _status(self, scene: Scene) -> Text:
        state = self._state(scene)
        allowed = self.model.codes.get("Status")
        spelled = sorted({state.name, *state.spellings})
        code = next((s for s in spelled if allowed is None or s in allowed), state.name)
        code = state.name if allowed is None or state.name in allowed else code
        list_id = self.states.list_id or "LOT-STATUS"
        return code, {"listID": list_id, "listAgencyID": scene.story.plant.agency}

    def _disposition(self, scene: Scene) -> Text:
        usual = ("In-Process", "UnRestricted", "Restricted", "Planned")
        known = sorted(
            (str(d) for d in self._state(scene).dispositions), key=(*usual, "Closed").index
        )
        allowed = self.model.codes.get("Disposition")
        return next((d for d in known if allowed is None or d in allowed), known[0])

    def _system(self, tell: Tell) -> Tell:
        systems = self.model.systems

        def told(scene: Scene) -> Text:
            plant, text = scene.story.plant, tell(scene)
            kinds = {plant.mes: systems.mes, plant.erp: systems.erp, plant.quality: systems.quality}
            return min(kinds.get(text) or {text})  # type: ignore[no-any-return]

        return told

    def _coded(self, agreed: frozenset[str], values: tuple[str, ...], tell: Tell) -> Tell:
        first = min(agreed)
        aliases: Mapping[str, str] = self.model.units.aliases

        def told(scene: Scene) -> Text:
            text = tell(scene)
            code, attributes = (text, {}) if isinstance(text, str) else text
            if not code or code in agreed or attributes.get("OtherValue") in agreed:
                return text  # type: ignore[no-any-return]
            spelled = [a for a, unit in sorted(aliases.items()) if unit == code and a in agreed]
            code = spelled[0] if spelled else first
            if values and code not in values:
                return "Other", {**attributes, "OtherValue": code}
            return code, attributes

        return told


def _place(path: str) -> tuple[str, str]:
    owner, _, name = path.partition("/")
    return f"{owner}Type", name


def _schemed(agreed: frozenset[str], tell: Tell) -> Tell:
    first = min(agreed)

    def told(scene: Scene) -> Text:
        text = tell(scene)
        value, attributes = (text, {}) if isinstance(text, str) else text
        if attributes.get("schemeID") in agreed:
            return text  # type: ignore[no-any-return]
        agency = {"schemeAgencyID": scene.story.plant.agency}
        return value, {**agency, **attributes, "schemeID": first}

    return told


def with_own_elements(components: Components, extensions: str) -> Components:
    """The components with the plant's own elements, as far as they hold a text.

    Elements of other namespaces and those with children are left out, which the standard asks to be
    optional (EXT-001).
    """
    schema = parse_schema(Path(extensions))
    simple = {str(t.get("name")): t for t in schema.iterchildren(XSD + "simpleType")}
    types, slots = dict(components.types), dict(components.slots)
    for group in schema.iterchildren(XSD + "group"):
        name = str(group.get("name"))
        items = tuple(_own_elements(group, schema, simple, types))
        if name in slots:
            slots[name] = (slots[name][0], items)
    return replace(components, types=types, slots=slots)


def _own_elements(
    group: etree._Element,
    schema: etree._Element,
    simple: Mapping[str, etree._Element],
    types: dict[str, Any],
) -> list[Child]:
    found = []
    for element in group.iterfind(f"{XSD}sequence/{XSD}element"):
        name, given = element.get("name"), element.get("type", "")
        prefix, _, local = given.rpartition(":")
        anonymous = element.find(XSD + "simpleType")
        if element.nsmap.get(prefix or None) == XSD[1:-1]:
            type_name = f"xsd:{local}"
        elif local in simple or anonymous is not None:
            declared = simple.get(local, anonymous)
            assert declared is not None
            type_name = f"{_OWN}{local or name}"
            types[type_name] = _simple(type_name, declared)
        else:
            continue
        bound = element.get("maxOccurs", "1")
        form = element.get("form", schema.get("elementFormDefault", "unqualified"))
        found.append(
            Child(
                str(name),
                type_name,
                int(element.get("minOccurs", "1")),
                None if bound == "unbounded" else int(bound),
                qualified=form == "qualified",
            )
        )
    return found


def _simple(name: str, declared: etree._Element) -> SimpleType:
    restriction = declared.find(XSD + "restriction")
    base = "string" if restriction is None else str(restriction.get("base")).rpartition(":")[2]
    values = tuple(str(e.get("value")) for e in declared.iter(XSD + "enumeration"))
    return SimpleType(name, "own", f"xsd:{base}", values)
