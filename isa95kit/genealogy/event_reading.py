"""Reading segment responses and job responses: events and their lines."""

from __future__ import annotations

from typing import Any

from isa95kit.b2mml.core_components import Identifier
from isa95kit.findings import Severity, shorten
from isa95kit.genealogy.fields import (
    code_of,
    each,
    equipment_of,
    how_joined,
    identities_of,
    text_of,
    use_of,
    version_of,
)
from isa95kit.genealogy.keys import LOT, SUBLOT, EventKey, LotKey, PostingKey
from isa95kit.genealogy.notes import Notes
from isa95kit.genealogy.statements import Assembly, Containment, EventState, Posting, Role, role_of
from isa95kit.identity import Identity

__all__: list[str] = []  # for this package alone


class EventNotes(Notes):
    """Reads responses."""

    def response(self, response: Any, path: str) -> None:
        outer = self.own(response, "OperationsResponse", f"{path}/ID")
        orders = identities_of(response.operations_request_id, "OperationsRequest")
        operations = identities_of(response.segment_requirement_id, "OpSegmentRequirement")
        version = version_of(response)
        for segment, where in each(response.segment_response, "SegmentResponse", path):
            self.segment(segment, where, None, (outer,), orders, operations, version)

    def segment(
        self,
        segment: Any,
        path: str,
        parent: EventKey | None,
        outer: tuple[Identity, ...],
        orders: tuple[Identity, ...],
        operations: tuple[Identity, ...],
        version: str,
    ) -> None:
        kind = "OpSegmentResponse"
        orders = identities_of(segment.operations_request_id, "OperationsRequest") or orders
        operations = (
            identities_of(segment.segment_requirement_id, "OpSegmentRequirement") or operations
        )
        responses = (*outer, self.own(segment, kind, f"{path}/ID"))
        key = EventKey(kind, responses, orders, operations, version)
        state = EventState(
            key,
            parent,
            started=text_of(segment.actual_start_time),
            ended=text_of(segment.actual_end_time),
            state=code_of(segment.segment_state),
            operations_type=code_of(segment.operations_type),
            segments=identities_of(segment.process_segment_id, "ProcessSegment"),
            equipment=equipment_of(segment.equipment_actual),
            behind=identities_of(segment.job_response_id, "JobResponse"),
        )
        self.say(state, path)
        self._lines(key, segment.material_actual, path)
        for child, where in each(segment.segment_response_child, "SegmentResponseChild", path):
            self.later(self.segment, child, where, key, responses, orders, operations, version)

    def work(self, work: Any, path: str, outer: tuple[Identity, ...]) -> None:
        outer = (*outer, self.own(work, "WorkResponse", f"{path}/ID"))
        for child, where in each(work.work_response_child, "WorkResponseChild", path):
            self.later(self.work, child, where, outer)
        for job, where in each(work.job_response, "JobResponse", path):
            self.job(job, where, outer)

    def job(self, job: Any, path: str, outer: tuple[Identity, ...]) -> None:
        orders = identities_of((job.job_order_id,), "JobOrder")
        own = self.own(job, "JobResponse", f"{path}/ID")
        key = EventKey("JobResponse", (*outer, own), orders, version=version_of(job))
        state = EventState(
            key,
            started=text_of(job.start_time),
            ended=text_of(job.end_time),
            state=code_of(job.job_state),
            operations_type=code_of(job.work_type),
            equipment=equipment_of(job.equipment_actual),
        )
        self.say(state, path)
        self._lines(key, job.material_actual, path)

    def _lines(self, event: EventKey, actuals: tuple[Any, ...], path: str) -> None:
        seen: set[tuple[Identity, ...]] = set()
        for actual, where in each(actuals, "MaterialActual", path):
            line = (self.own(actual, "OpMaterialActual", f"{where}/ID"),)
            if line in seen:
                text = f"line {shorten(line[0].text)} stands twice in one event"
                hint = "Number the lines: equal ones count once, different ones are a conflict."
                self.remark("ID-003", text, f"{where}/ID", hint=hint)
            seen.add(line)
            self._line(PostingKey(event, line), actual, where, None)

    def _line(
        self, key: PostingKey, actual: Any, path: str, outer: tuple[Posting, Any] | None
    ) -> None:
        role = role_of(actual.material_use, self.uses)
        posting = Posting(
            key,
            role,
            use_of(actual.material_use),
            self._materials(key, actual, path),
            identities_of(actual.material_definition_id, "MaterialDefinition"),
            actual.quantity,
            actual.storage_location,
        )
        if outer is None:
            counts = True
        else:
            # A component is in its assembly already. It is a line of its own besides only where
            # it goes the other way: consumed inside what is produced.
            whole, obj = outer
            counts = role.enters and whole.role.produced
            for one in whole.materials:
                for part in posting.materials:
                    self.say(
                        Assembly(part, one, *how_joined(obj), actual.quantity, posting.definitions),
                        path,
                    )
        if counts:
            self.say(posting, path)
            self._judge(posting, path)
        for part, where in each(actual.assembly_actual, "AssemblyActual", path):
            own = self.own(part, "OpMaterialActual", f"{where}/ID")
            inner = PostingKey(key.event, (*key.line, own))
            self.later(self._line, inner, part, where, (posting, actual))

    def _materials(self, key: PostingKey, actual: Any, path: str) -> tuple[LotKey, ...]:
        lots = self._references(actual.material_lot_id, LOT, f"{path}/MaterialLotID")
        sublots = self._references(actual.material_sub_lot_id, SUBLOT, f"{path}/MaterialSubLotID")
        if not lots and not sublots:
            return (LotKey(posting=key),)
        if sublots and len(lots) == 1:
            found = [LotKey(lots[0], sublot) for sublot in sublots]
            for sublot in found:
                self.say(Containment(LotKey(lots[0]), sublot), path)
        else:
            found = [LotKey(lot) for lot in lots] + [LotKey(None, sublot) for sublot in sublots]
        return tuple(dict.fromkeys(found))

    def _references(
        self, identifiers: tuple[Identifier, ...], kind: str, path: str
    ) -> tuple[Identity, ...]:
        found = identities_of(identifiers, kind)
        if len(found) < len(identifiers):
            self.remark("ID-001", f"a reference to a {kind} is blank", path)
        return found

    def _judge(self, posting: Posting, path: str) -> None:
        """Remarks on what the line leaves open."""
        if len(posting.materials) > 1:
            text = f"one quantity for {len(posting.materials)} lots; nobody can share it out"
            hint = "Post one line for each lot or sublot."
            self.remark("MAT-005", text, path, hint=hint)
        moves = posting.role not in (Role.CONSUMABLE, Role.OBSERVED)
        if moves and not posting.materials[0].named:
            text = f"{posting.use or 'material'} without a lot; the trail ends here"
            hint = "Name the lot or sublot, or the material stays a node of its own."
            self.remark("GEN-004", text, path, Severity.WARNING, hint)
        if posting.role is Role.UNKNOWN:
            what = f"MaterialUse {shorten(posting.use)!r}" if posting.use else "no MaterialUse"
            hint = "Use a value of the standard, or give it a role with uses={…}."
            text = f"{what}: whether this goes in or comes out is unknown"
            self.remark("GEN-005", text, path, Severity.WARNING, hint)
