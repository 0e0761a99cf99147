"""Opening a record after whatever happened to it: what may be mended is, and everything is told."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

import msgspec

from giaouoc.store.disk import Disk, DiskFile, write_whole
from giaouoc.store.errors import (
    Note,
    RecordEmpty,
    RecordForeign,
    RecordMissing,
    as_record_error,
)
from giaouoc.store.generations import (
    begin_record,
    generation_path,
    give_plain_name,
    is_unfinished_creation,
    live_generation,
    making_path,
    set_aside,
)
from giaouoc.store.layout import CLOSING, Reading, read_record

__all__ = ["Opened", "open_to_read", "open_to_write", "read_settled", "telling"]

_SETTLING_READS = 5


class Opened(msgspec.Struct):
    """A record's file, open, with what was found in it and done to it."""

    file: DiskFile
    """The open file."""
    live: int
    """Number of the generation it is."""
    reading: Reading
    """What it holds; after mending, if it was mended."""
    notes: list[Note]
    """What the operator must be told."""


@contextlib.contextmanager
def telling(record: Path) -> Iterator[None]:
    """Turn what the system reports inside into a `RecordError`."""
    try:
        yield
    except (FileNotFoundError, NotADirectoryError) as error:
        raise RecordMissing(path=str(record)) from error
    except OSError as error:
        raise as_record_error(error) from error


def open_to_read(disk: Disk, record: Path) -> Opened:
    """Open without changing anything; a torn end is only told.

    Raises `RecordMissing`, `RecordEmpty` or `RecordForeign` when nothing is there that can be read as a record,
    `OSError` when the disk failed.
    """
    live = live_generation(disk, record)
    file = disk.open(generation_path(record, live))
    try:
        reading = _known(read_settled(file), record)
    except BaseException:
        file.close()
        raise
    notes: list[Note] = []
    if not reading.sound and reading.damage is None:
        notes.append(Note("record.note.torn", {"bytes": len(reading.rest)}))
    return Opened(file, live, reading, notes)


def open_to_write(disk: Disk, record: Path) -> Opened:
    """Open and mend: finish a creation, cut a torn end after saving it, make the newest generation the record.

    A damaged record is left as it is. What is given is on the drive, not only in the system's memory.

    Raises `RecordMissing`, `RecordEmpty` or `RecordForeign` when nothing is there that can be read as a record,
    `OSError` when the disk failed; opening again starts over.
    """
    notes = _tidy(disk, record)
    live = live_generation(disk, record)
    file = disk.open(generation_path(record, live), writable=True)
    try:
        raw = file.read()
        reading = _known(read_record(raw), record)
        if reading.damage is not None:
            return Opened(file, live, reading, notes)
        if reading.rest != CLOSING:
            notes.append(_mend_end(disk, record, file, reading))
            reading = msgspec.structs.replace(reading, rest=CLOSING)
        file.flush()
        disk.flush_folder(record.parent)
        if live > 1:
            file.close()
            live = _promote(disk, record, live, notes)
            file = disk.open(generation_path(record, live), writable=True)
    except BaseException:
        file.close()
        raise
    return Opened(file, live, reading, notes)


def read_settled(file: DiskFile) -> Reading:
    """Read a file another process may be adding to: an end in the middle of a write is read again."""
    raw = file.read()
    for _ in range(_SETTLING_READS):
        reading = read_record(raw)
        if reading.sound or (again := file.read()) == raw:
            break
        raw = again
    return reading


def _tidy(disk: Disk, record: Path) -> list[Note]:
    making = making_path(record)
    if is_unfinished_creation(disk, record):
        begin_record(disk, record)
        return [Note("record.note.creation_finished")]
    if disk.stamp(making) is None:
        return []
    if disk.stamp(generation_path(record, live_generation(disk, record))) is None:
        raise RecordMissing(path=str(record), beside=making.name)
    disk.remove(making)  # never became the record, so nothing in it was ever acknowledged
    return [Note("record.note.generation_unfinished", {"file": making.name})]


def _known(reading: Reading, record: Path) -> Reading:
    if reading.damage is None or reading.damage.seq > 0 or reading.entries:
        return reading
    if not reading.rest and reading.end == 0:
        raise RecordEmpty(path=str(record))
    if reading.damage.events_after == 0:
        raise RecordForeign(path=str(record))
    return reading


def _mend_end(disk: Disk, record: Path, file: DiskFile, reading: Reading) -> Note:
    if CLOSING.startswith(reading.rest):
        note = Note("record.note.end_mended")
    else:
        saved = set_aside(disk, record, reading.rest)
        after = len(reading.entries)
        note = Note(
            "record.note.torn_end_cut",
            {"bytes": len(reading.rest), "file": saved.name, "after": after},
        )
    write_whole(file, reading.end, CLOSING)
    file.truncate(reading.end + len(CLOSING))
    return note


def _promote(disk: Disk, record: Path, live: int, notes: list[Note]) -> int:
    name = generation_path(record, live).name
    try:
        saved = give_plain_name(disk, record, live)
    except PermissionError:
        notes.append(Note("record.note.generation_kept", {"file": name}))
        return live
    notes.append(Note("record.note.generation_adopted", {"file": name}))
    notes.extend(Note("record.note.unacknowledged_saved", {"file": path.name}) for path in saved)
    return 1
