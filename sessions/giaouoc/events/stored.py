"""How facts are written into the record and read back."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime

import msgspec

from giaouoc.events.kinds import Event, Recorded, Unknown, kind_of, type_of
from giaouoc.store.chain import Draft, Entry, JsonObject

__all__ = ["VERSION", "drafts_of", "read", "recorded"]

VERSION = 1
"""Version under which facts are written."""

_UPCASTS: Mapping[tuple[str, int], Callable[[dict[str, object]], dict[str, object]]] = {}
"""(kind, version) → function that lifts the data of that version to the next one."""

_IDS = random.Random()
"""Ids are told apart, not kept secret: the system is not asked for each of them while a scan waits."""
_encode = msgspec.json.Encoder().encode
_DECODERS: dict[type[Event], msgspec.json.Decoder[Event]] = {}


def drafts_of(events: Iterable[Event], *, at: datetime, desk: str, action: str | None = None) -> tuple[Draft, ...]:
    """The facts of one command, ready for the record; they share a random action id."""
    action = action or f"{_IDS.getrandbits(64):016x}"
    drafts = []
    for index, event in enumerate(events):
        v, data = (event.v, event.data) if type(event) is Unknown else (VERSION, JsonObject(_encode(event)))
        drafts.append(Draft(f"{action}.{index}", at, desk, kind_of(event), v, data))
    return tuple(drafts)


def read(entry: Entry) -> Recorded:
    """The fact of an entry; what this program does not understand becomes `Unknown`."""
    return recorded(entry, _event_of(entry))


def recorded(entry: Entry, event: Event) -> Recorded:
    """An event with the place in the record that its entry gives it."""
    return Recorded(entry.seq, entry.id, entry.at, entry.desk, event, entry.hash)


def _event_of(entry: Entry) -> Event:
    event_type = type_of(entry.kind)
    if event_type is not None and 1 <= entry.v <= VERSION:
        try:
            return _decoder(event_type).decode(_lifted(entry))
        except (msgspec.DecodeError, UnicodeDecodeError):
            pass
    return Unknown(entry.kind, entry.v, bytes(entry.data))


def _lifted(entry: Entry) -> bytes:
    data = bytes(entry.data)
    for version in range(entry.v, VERSION):
        lift = _UPCASTS.get((entry.kind, version))
        if lift is not None:
            data = _encode(lift(msgspec.json.decode(data)))
    return data


def _decoder(event_type: type[Event]) -> msgspec.json.Decoder[Event]:
    decoder = _DECODERS.get(event_type)
    if decoder is None:
        decoder = _DECODERS[event_type] = msgspec.json.Decoder(event_type)
    return decoder
