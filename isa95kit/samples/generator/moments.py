"""Date-times and durations: with the plant's offset, and in order."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from isa95kit.samples.generator.story import Scene, Tell

__all__ = ["MOMENTS", "moment", "span"]

_MINUTE = dt.timedelta(minutes=1)
_DAY = dt.timedelta(days=1)


def _when(which: Callable[[Scene], dt.datetime]) -> Tell:
    return lambda scene: which(scene).isoformat()


def span(duration: dt.timedelta) -> str:
    """A duration as XML writes it: ``PT1H30M``."""
    minutes = int(duration / _MINUTE)
    hours, rest = divmod(minutes, 60)
    text = f"{hours}H" * (hours > 0) + f"{rest}M" * (rest > 0)
    return f"PT{text or '0S'}"


def _valid_from(scene: Scene) -> dt.datetime:
    return scene.story.plant.begins.replace(month=1, day=1, hour=0)


def _valid_until(scene: Scene) -> dt.datetime:
    begins = scene.story.plant.begins
    return begins.replace(year=begins.year + 2, month=1, day=1, hour=0)


_start = _when(lambda scene: scene.start)
_end = _when(lambda scene: scene.end)
_began = _when(lambda scene: scene.step.began)
_ended = _when(lambda scene: scene.step.ended)
_published = _when(lambda scene: scene.story.asked if scene.done else scene.story.published)
_happened = _when(lambda scene: scene.step.ended - 2 * _MINUTE)
_recorded = _when(lambda scene: scene.step.ended - _MINUTE)
_from = _when(_valid_from)
_until = _when(_valid_until)
_told = _when(lambda scene: scene.story.asked if scene.original else scene.story.created)

moment: Tell = _happened
"""A date-time that no table knows."""

MOMENTS: dict[str, Tell] = {
    "CreationDateTime": _told,
    "PublishedDate": _published,
    "PublishedEndDate": _published,
    "StartTime": _start,
    "EndTime": _end,
    "Endtime": _end,
    "EarliestStartTime": _start,
    "LatestEndTime": _end,
    "PlannedStartTime": _start,
    "PlannedFinishTime": _end,
    "RequestedCompletionDate": _end,
    "StartDateTime": _start,
    "FinishDateTime": _end,
    "RequestedStartTime": _start,
    "RequestedEndTime": _end,
    "ScheduleStartTime": _start,
    "ScheduleEndTime": _end,
    "StartCondition": _start,
    "ActualStartTime": _began,
    "ActualEndTime": _ended,
    "ActualFinishTime": _ended,
    "PostingDate": _ended,
    "EffectiveStartDate": _from,
    "EffectiveEndDate": _until,
    "EffectiveDate": _from,
    "ExpirationDate": _until,
    "Expiration": _until,
    "ExpirationTime": _until,
    "ExpirationTimeStamp": _until,
    "SampleExpiration": _until,
    "EffectiveTimestamp": _happened,
    "EffectiveTimeStamp": _happened,
    "RecordTimestamp": _recorded,
    "RecordTimeStamp": _recorded,
    "TimeStamp": _recorded,
    "ChangeDateTime": _happened,
    "EffectiveDateTime": _happened,
    "MeasurementDate": _happened,
    "EvaluationDate": _recorded,
    "TestDateTime": _happened,
    "VersionDate": _from,
    "CreateDate": _from,
    "CreationDate": _published,
    "SubmissionDate": _published,
    "FinalApprovalDate": _from,
    "ApprovalDate": _from,
    "ModifiedDate": _from,
    "LastChangedDate": _recorded,
    "TimeValue": _happened,
    "OffsetTime": _began,
    "Duration": lambda scene: span(scene.step.segment.duration),
    "RecurrenceTimeInterval": lambda _: "P1D",
}
"""The text of date-times and durations, by the name of the element."""
