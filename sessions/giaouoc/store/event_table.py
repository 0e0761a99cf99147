"""The record as a TinyDB database: its only table is `events`, and documents are only ever added."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, Protocol

import msgspec
from tinydb import TinyDB
from tinydb.storages import Storage
from tinydb.table import Table

from giaouoc.store.chain import Draft, Entry
from giaouoc.store.errors import RecordAppendOnly

__all__ = ["TABLE", "EventDB", "EventStorage", "EventTable", "Log"]

TABLE = "events"


class Log(Protocol):
    """What the database needs of a record."""

    def append(self, drafts: Sequence[Draft]) -> tuple[Entry, ...]:
        """Record the drafts, all or none."""

    def recorded_bytes(self) -> bytes:
        """The record's file as far as it has been acknowledged."""

    def close(self) -> None:
        """Let the file go."""


class _Document(msgspec.Struct):
    kind: str
    v: int
    id: str
    at: datetime
    desk: str
    data: dict[str, Any]


class EventStorage(Storage):
    """Reads the record for TinyDB; a write of the whole database, TinyDB's only way to change one, is refused."""

    def __init__(self, log: Log) -> None:
        super().__init__()
        self.log = log

    def read(self) -> dict[str, dict[str, Any]] | None:
        """All events by their number, decoded from the file; costs in proportion to their count."""
        tables: dict[str, dict[str, Any]] = msgspec.json.decode(self.log.recorded_bytes())
        return tables

    def write(self, data: dict[str, dict[str, Any]]) -> None:
        """Refused: updates, removals and drops all come here."""
        raise RecordAppendOnly

    def close(self) -> None:
        """Close the record."""
        self.log.close()


class EventTable(Table):
    """Adds events through the record: one write and one flush, however many events there are already."""

    def insert(self, document: Mapping[str, Any]) -> int:
        """Record one event given as `kind, v, id, at, desk, data`; its number."""
        return self.insert_multiple([document])[0]

    def insert_multiple(self, documents: Iterable[Mapping[str, Any]]) -> list[int]:
        """Record the events, all or none; their numbers.

        Raises `RecordAppendOnly` for another table than `events`, `msgspec.ValidationError` for a document that is not
        an event, `RecordError` as `Record.append` does.
        """
        if self.name != TABLE or not isinstance(self.storage, EventStorage):
            raise RecordAppendOnly
        entries = self.storage.log.append([_draft(document) for document in documents])
        return [entry.seq for entry in entries]


class EventDB(TinyDB):
    """A TinyDB over a record: `EventDB(record)`."""

    table_class = EventTable
    default_table_name = TABLE

    def __init__(self, log: Log) -> None:
        super().__init__(log, storage=EventStorage)


def _draft(document: Mapping[str, Any]) -> Draft:
    given = msgspec.convert(dict(document), _Document)
    return Draft(
        id=given.id,
        at=given.at,
        desk=given.desk,
        kind=given.kind,
        v=given.v,
        data=msgspec.json.encode(given.data),
    )
