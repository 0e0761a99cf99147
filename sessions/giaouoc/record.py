"""The record: everything that happens is appended to it, and on the disk before it is shown as done.

`Record` writes, `Follower` reads along in another process, `verify` checks; `docs/verify.py` checks without this
program. How the file lies: `giaouoc.store.layout`; the chain: `giaouoc.store.chain`; what happens when a disk fails:
`giaouoc.store.generations`.
"""

from __future__ import annotations

import contextlib
import errno
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from giaouoc.store.chain import GENESIS, Draft, Entry, head_code, same_code, seal
from giaouoc.store.disk import OS_DISK, Disk, DiskFile, Lock, write_new, write_whole
from giaouoc.store.errors import (
    FolderReadOnly,
    Note,
    RecordAppendOnly,
    RecordBroken,
    RecordClosed,
    RecordEmpty,
    RecordError,
    RecordExists,
    RecordForeign,
    RecordFull,
    RecordLocked,
    RecordMissing,
    RecordReadOnly,
    as_record_error,
)
from giaouoc.store.event_table import TABLE, EventDB
from giaouoc.store.follower import Follower
from giaouoc.store.generations import (
    begin_record,
    generation_path,
    give_plain_name,
    is_anything_there,
    is_unfinished_creation,
    live_generation,
    lock_path,
    making_path,
    put_in_place,
    record_path,
    save_difference,
)
from giaouoc.store.layout import CLOSING, Damage, read_record
from giaouoc.store.lock import WriterLock
from giaouoc.store.recovery import Opened, open_to_read, open_to_write, telling
from giaouoc.store.verdict import Verdict, verify

__all__ = [
    "GENESIS",
    "Damage",
    "Draft",
    "Entry",
    "FolderReadOnly",
    "Follower",
    "Note",
    "Record",
    "RecordAppendOnly",
    "RecordBroken",
    "RecordClosed",
    "RecordEmpty",
    "RecordError",
    "RecordExists",
    "RecordForeign",
    "RecordFull",
    "RecordLocked",
    "RecordMissing",
    "RecordReadOnly",
    "Verdict",
    "WriterLock",
    "head_code",
    "same_code",
    "verify",
]


class Record:
    """The one writer of a ceremony's record; made by `create` and `open`, used from one thread."""

    def __init__(self, disk: Disk, path: Path, opened: Opened, lock: Lock | None) -> None:
        self.path = path
        """The file `record.json`."""
        self.damage: Damage | None = opened.reading.damage
        """Which event is not as it was written, None when all are."""
        self.read_only = lock is None
        """Opened so, or because of `damage`."""
        self.recovered: list[Note] = opened.notes
        """What opening, and going over to a new file, did; for the screen."""
        self._disk = disk
        self._lock = lock
        self._file: DiskFile | None = opened.file
        self._entries = opened.reading.entries
        self._end = opened.reading.end
        self._unsure = False  # what the drive holds behind `_end`
        self._rescued: bytes | None = None  # all acknowledged lines, while no file is trusted
        self._closed = False
        self._db: EventDB | None = None
        self._remember_file(opened.live)

    @classmethod
    def create(cls, path: Path, *, disk: Disk = OS_DISK) -> Self:
        """A new record without events, in a folder only its owner can enter.

        `path` is the ceremony's folder, or the file in it, on `disk`.

        Raises `RecordExists` when there is one, `RecordError` for a locked, full, read-only or failing disk.
        """
        record = record_path(path)
        with telling(record):
            disk.make_folder(record.parent)
            lock = disk.lock(lock_path(record))
            try:
                leftover = disk.stamp(making_path(record)) is not None
                live = generation_path(record, live_generation(disk, record))
                if disk.stamp(live) or (leftover and not is_unfinished_creation(disk, record)):
                    raise RecordExists(path=str(record))
                begin_record(disk, record)
                return cls(disk, record, open_to_write(disk, record), lock)
            except BaseException:
                lock.release()
                raise

    @classmethod
    def open(cls, path: Path, *, disk: Disk = OS_DISK, read_only: bool = False) -> Self:
        """Open a record, mend what a crash left (see `recovered`) and check every event.

        `path` is the ceremony's folder, or the file in it, on `disk`; `read_only` takes no lock and changes nothing.

        Raises `RecordMissing`, `RecordEmpty` or `RecordForeign` when there is nothing that can be read as a record,
        `RecordLocked` when another process writes, whose `pid` and `host` it says, and `RecordError` for a read-only,
        full or failing disk.
        """
        record = record_path(path)
        with telling(record):
            if read_only:
                return cls(disk, record, open_to_read(disk, record), None)
            if not is_anything_there(disk, record):
                raise RecordMissing(path=str(record))
            lock = disk.lock(lock_path(record))
            try:
                opened = open_to_write(disk, record)
            except BaseException:
                lock.release()
                raise
            if opened.reading.damage is not None:
                lock.release()
                return cls(disk, record, opened, None)
            return cls(disk, record, opened, lock)

    @property
    def entries(self) -> Sequence[Entry]:
        """The sound events in order; the list itself, not a copy."""
        return self._entries

    @property
    def seq(self) -> int:
        """Number of the last event, 0 for none."""
        return len(self._entries)

    @property
    def head(self) -> str:
        """Hash of the last event, `GENESIS` for none."""
        return self._entries[-1].hash if self._entries else GENESIS

    @property
    def db(self) -> EventDB:
        """The record as a TinyDB database; its queries read the file, its inserts append."""
        if self._db is None:
            self._db = EventDB(self)
        return self._db

    def append(self, drafts: Sequence[Draft]) -> tuple[Entry, ...]:
        """Record the drafts, all or none, in one write and one flush; on return they are on the drive.

        After a failure the next call writes a new file (`giaouoc.store.generations`): it may succeed.

        Raises `RecordFull` or `RecordBroken` when nothing was recorded: all that was before is safe, and their `bytes`
        had to be written. Raises `RecordReadOnly` or `RecordClosed` when this record takes no events, `ValueError` for
        a draft that cannot be written.
        """
        if self._closed:
            raise RecordClosed
        if self.read_only:
            raise RecordReadOnly(seq=self.damage.seq if self.damage else 0)
        if not drafts:
            return ()
        entries, block = seal(drafts, len(self._entries), self.head)
        size = len(block)
        try:
            # An editor, a sync tool or a stock TinyDB may have written or replaced the file.
            ours = self._disk.is_still(self._live_name, self._identity, self._end + len(CLOSING))
            if self._file is None or self._unsure or not ours:
                size += self._end
                self._go_over(block)
            else:
                self._unsure = True  # until the flush is done, whatever interrupts
                write_whole(self._file, self._end, block + CLOSING)
                self._file.flush()
        except OSError as error:
            self._take_back()
            raise as_record_error(error, bytes=size) from error
        self._unsure = False
        self._end += len(block)
        self._entries.extend(entries)
        if self._db is not None:
            self._db.table(TABLE).clear_cache()
        return entries

    def recorded_bytes(self) -> bytes:
        """The record's file as far as it has been acknowledged."""
        if self._rescued is not None:
            return self._rescued + CLOSING
        if self._file is None:
            raise RecordClosed
        return self._file.read(0, self._end) + CLOSING

    def close(self) -> None:
        """Let the file and the lock go; nothing is saved here, so a process may as well be killed."""
        self._closed = True
        self._close_file()
        if self._lock is not None:
            if self._live > 1:
                with contextlib.suppress(OSError):  # readers hold it: the next writer tries again
                    give_plain_name(self._disk, self.path, self._live)
            self._lock.release()
            self._lock = None

    def __enter__(self) -> Self:
        """The record itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close it."""
        self.close()

    def _remember_file(self, live: int) -> None:
        self._live = live
        self._live_path = generation_path(self.path, live)
        self._live_name = str(self._live_path)
        stamp = self._disk.stamp(self._live_path)
        self._identity = stamp.file if stamp else (0, 0)

    def _go_over(self, block: bytes) -> None:
        acknowledged = self._rescue()
        self._save_what_others_wrote(acknowledged)
        self._close_file()
        making = making_path(self.path)
        if self._disk.stamp(making) is not None:
            self._disk.remove(making)
        write_new(self._disk, making, acknowledged + block + CLOSING)
        self._remember_file(put_in_place(self._disk, self.path, self._live))
        self._disk.flush_folder(self.path.parent)
        self._file = self._disk.open(self._live_path, writable=True)
        self._rescued = None
        self.recovered.append(Note("record.note.generation_new", {"file": self._live_path.name}))

    def _rescue(self) -> bytes:
        """The acknowledged lines, read back and checked; kept until a new file holds them."""
        if self._rescued is None:
            if self._file is None:
                raise RecordClosed
            raw = self._file.read(0, self._end)
            reading = read_record(raw + CLOSING)
            if not reading.sound or len(reading.entries) != self.seq:
                raise OSError(errno.EIO, "what was recorded cannot be read back")
            self._rescued = raw
        return self._rescued

    def _save_what_others_wrote(self, acknowledged: bytes) -> None:
        if self._unsure or self._file is None or self._disk.stamp(self._live_path) is None:
            return
        theirs = self._disk.open(self._live_path)
        try:
            raw = theirs.read()
        finally:
            theirs.close()
        saved = save_difference(self._disk, self.path, raw, acknowledged + CLOSING)
        if saved is not None:
            self.recovered.append(Note("record.note.changed_by_others", {"file": saved.name}))

    def _take_back(self) -> None:
        """Close the file behind the last acknowledged event, so that readers find no half-written one.

        Nothing depends on it: a new file follows in any case.
        """
        if self._file is not None and self._unsure:
            with contextlib.suppress(OSError):
                write_whole(self._file, self._end, CLOSING)
                self._file.truncate(self._end + len(CLOSING))

    def _close_file(self) -> None:
        file, self._file = self._file, None
        if file is not None:
            file.close()
