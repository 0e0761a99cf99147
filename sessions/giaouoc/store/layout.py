"""How events lie in the record's file, and what a file that is not as it was written still tells.

Pure: bytes in, values out. The file is a TinyDB JSON file at every moment, one event a line:

    {"events":{
    "1":{…}
    ,"2":{…}
    }}
"""

from __future__ import annotations

import re

import msgspec

from giaouoc.store.chain import GENESIS, Entry, OpenedLine, is_whole, open_line

__all__ = ["CLOSING", "HEADER", "Damage", "Reading", "find_damage", "read_events", "read_record"]

HEADER = b'{"events":{\n'
CLOSING = b"}}\n"

_LINE = re.compile(rb',?"(\d{1,18})":(\{.*\})', re.DOTALL)


class Damage(msgspec.Struct, frozen=True):
    """The record is not as it was written, and not merely cut short by a crash."""

    seq: int
    """The first event that does not stand: the first of those recorded together when any of them is not as it was
    written; 0 for the file's first line.
    """
    offset: int
    """Where it begins, bytes."""
    events_after: int
    """How many whole events stand behind it."""


class Reading(msgspec.Struct, frozen=True):
    """What the bytes of a record hold."""

    entries: list[Entry]
    """The events up to the first that is not sound, without events of an append that is not whole."""
    end: int
    """Where the last of them ends, bytes."""
    rest: bytes
    """The bytes behind."""
    damage: Damage | None
    """What is wrong, None when nothing is or when only the end is missing."""

    @property
    def sound(self) -> bool:
        """Whether the record ends as it should and nothing is wrong before."""
        return self.damage is None and self.rest == CLOSING


def read_record(raw: bytes) -> Reading:
    """Read a whole file and check every event against the chain.

    Events behind a damaged one are counted, not given: nothing says any more that they belong there.
    """
    start = len(HEADER) if raw.startswith(HEADER) else raw.find(b"\n") + 1
    entries, end = read_events(raw, start, 0, GENESIS)
    rest = raw[end:]
    head = entries[-1].hash if entries else GENESIS
    if not raw.startswith(HEADER):
        behind = len(entries) + _count_whole(rest)
        return Reading(entries, end, rest, Damage(0, 0, behind))
    return Reading(entries, end, rest, find_damage(rest, end, len(entries), head))


def read_events(raw: bytes, start: int, seq: int, head: str) -> tuple[list[Entry], int]:
    """The sound events that follow event `seq` whose hash is `head`, and where they end.

    `raw` are bytes of the file, in which the line of event `seq + 1` begins at `start`; `seq` events stand before, and
    `head` is `GENESIS` for none. Only appends that are there as a whole are given.
    """
    whole: list[Entry] = []
    pending: list[Entry] = []
    end = start
    while (stop := raw.find(b"\n", start)) >= 0:
        seq += 1
        prefix = b',"%d":' % seq if seq > 1 else b'"1":'
        sealed = raw[start + len(prefix) : stop]
        if not (raw.startswith(prefix, start) and is_whole(sealed)):
            break
        line = open_line(sealed)
        if line is None or not _continues(line, seq, head, len(pending)):
            break
        head = line.entry.hash
        start = stop + 1
        pending.append(line.entry)
        if line.part == line.parts:
            whole += pending
            pending.clear()
            end = start
    return whole, end


def find_damage(rest: bytes, offset: int, seq: int, head: str) -> Damage | None:
    """Whether what follows the last whole append is damage, or only the torn end of a write that was cut short.

    `rest` are the bytes behind the last whole append, which begin at `offset` in the file; `seq` is the number of the
    last event before them, and `head` its hash.

    A torn write leaves no later append behind it, and no line with a wrong hash or predecessor that is otherwise an
    event: what it did not bring is zeros, or what lay there before.
    """
    first = expected = seq + 1
    pending = 0
    damaged = torn = False
    after = 0
    for text in rest.split(b"\n"):
        match = _LINE.fullmatch(text)
        line = open_line(match[2]) if match else None
        if match is None or line is None or line.entry.seq != int(match[1]):
            torn = True
            continue
        whole = is_whole(match[2])
        begins = line.entry.seq - line.part + 1
        if not torn and whole and _continues(line, expected, head, pending):
            after += line.entry.seq > first
            expected, head, pending = expected + 1, line.entry.hash, pending + 1
            continue
        torn = True
        damaged = damaged or line.entry.seq == expected or (whole and begins > first)
        after += whole and line.entry.seq > expected
    return Damage(first, offset, after) if damaged else None


def _continues(line: OpenedLine, seq: int, head: str, pending: int) -> bool:
    return line.entry.seq == seq and line.entry.prev == head and line.part == pending + 1 and line.part <= line.parts


def _count_whole(rest: bytes) -> int:
    matches = (_LINE.fullmatch(line) for line in rest.split(b"\n"))
    return sum(1 for match in matches if match and is_whole(match[2]))
