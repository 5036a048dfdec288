"""Business keys: by what a receiver knows that something was posted before.

A message may be sent again, by a retry or after a restart, under a new BODID. Whether its content
was posted already shows the business key of each posting in it (rules IDEM-001 to IDEM-003): same
key and same content is the same posting, same key and other content is a conflict for a person.
`isa95kit.digest` of what a key stands for tells the two apart.

What is posted, and the parts of its key:

| posted | parts |
|---|---|
| a line: an actual (material, equipment, …) of a segment | order, operation, line, sequence |
| a segment response | order, operation, sequence |
| an operations response, a work response | order, sequence |
| an actual of a job; a job response | order, line, sequence; order, sequence |
| an operations request, work request or job order of a schedule or list | id |
| any other noun: master data, lots, schedules, records, capabilities, tests | id |
| a noun that is a collection (…Information, …Library) | those of the objects in it |
| BOD, the noun of a ConfirmBOD | message: the BODID that is confirmed |
| ErrorMessage | id, which V0701 has no field for |

Each posting stands for what belongs to no other one: a segment response for its times and states, a
performance for its own, each line for itself.

- *order* is OperationsRequestID, *operation* SegmentRequirementID, as the segment response gives
  them, or else what is around it; an operations response that gives none is of the one that its
  segments give. Of a work response *order* is WorkRequestID, of a job JobOrderID.
- *sequence* is the ID of the response and *line* that of the actual, each after those of the
  responses or actuals of its kind around it.
- *version* is part of all keys where it is given: that of the object, for lines and segments that
  of the operations response or job. All other parts have to be there. A part that is absent, or
  of which several are given, is `missing`: such a key is never taken for a whole one.
- The *action* is part of a key too, unless it is Add, which Process, Notify and a Sync without an
  action mean as well (TXN-006): to delete a lot is not to add it. What is reported about an order
  has no Change: changing a line is sending it again with other content, which is the conflict that
  IDEM-006 means. Other verbs (Get, Show, Acknowledge, Respond, Confirm, Cancel) stand as they are,
  so that no answer is taken for the posting it answers.

An object that is changed in place, such as a lot whose status changes to and fro in one version,
has one key for all these changes: B2MML has no field that counts them. Where that matters, a
carrier adds a part, as `business_keys` shows.
"""

from __future__ import annotations

from isa95kit.business_keys.key import BusinessKey, InvalidBusinessKey
from isa95kit.business_keys.postings import (
    Carrier,
    Carriers,
    Posting,
    business_keys,
    envelope_key,
    postings,
)

__all__ = [
    "BusinessKey",
    "Carrier",
    "Carriers",
    "InvalidBusinessKey",
    "Posting",
    "business_keys",
    "envelope_key",
    "postings",
]
