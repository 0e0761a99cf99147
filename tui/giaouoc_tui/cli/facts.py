"""Facts of the record as JSON: the shape that `log`, `do` and `people report` share."""

from __future__ import annotations

from typing import Any

import msgspec

from giaouoc.ceremony import Ceremony
from giaouoc.events import Recorded, Unknown, kind_of

__all__ = ["as_data"]


def as_data(ceremony: Ceremony, fact: Recorded) -> dict[str, Any]:
    """A fact as JSON.

    Keys: `seq` (from 1), `action` (shared by all facts of one command), `at` (ISO 8601 with offset), `desk`, `kind`,
    `in_force` (false once undone), `data` (the fact's fields).
    """
    event = fact.event
    data: object = msgspec.Raw(event.data) if isinstance(event, Unknown) else event
    return {
        "seq": fact.seq,
        "action": fact.action,
        "at": fact.at,
        "desk": fact.desk,
        "kind": kind_of(event),
        "in_force": ceremony.in_force(fact),
        "data": data,
    }
