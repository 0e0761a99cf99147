"""Reading along while another process writes the record."""

from __future__ import annotations

from pathlib import Path

from giaouoc.store.chain import GENESIS, Entry
from giaouoc.store.disk import OS_DISK, Disk, DiskFile, Stamp
from giaouoc.store.generations import generation_path, live_generation, making_path, record_path
from giaouoc.store.layout import CLOSING, Damage, find_damage, read_events, read_record

__all__ = ["Follower"]

_MARK_SIZE = len(b'"') + 64 + len(b'"}\n')  # a line's hash to its end: tells it from any other line


class Follower:
    """Gives the events another process appends, each checked against the chain; takes no lock, writes nothing.

    Poll it every 20 to 50 ms: when nothing is new that costs a few microseconds. It may be begun before the record
    exists and outlives its writer. `path` is the ceremony's folder, or the file in it, on `disk`; `seq` is the number
    of the last event that is known already, and `head` its hash.

    The events of one append come together. An event can be seen the moment before the drive has it; should the writer
    then fail and take it back, the follower begins again: `restarts` counts that, and the next events start with number
    1.
    """

    def __init__(self, path: Path, *, seq: int = 0, head: str = GENESIS, disk: Disk = OS_DISK) -> None:
        self.path = record_path(path)
        self.seq = seq
        """Number of the last event given."""
        self.head = head
        """Its hash, `GENESIS` before the first."""
        self.restarts = 0
        """How often all events given before were withdrawn."""
        self.damage: Damage | None = None
        """The event that is not as it was written, None while all are."""
        self.trouble: OSError | None = None
        """What the system reported at the last poll, None when it could be read."""
        self._disk = disk
        self._making = making_path(self.path)
        self._name(1)
        self._file: DiskFile | None = None
        self._identity: tuple[int, int] | None = None
        self._mark = b""  # the bytes before `_end`; empty when the file must be read from its beginning
        self._end = 0
        self._idle: Stamp | None = None  # how the file stood when nothing more could be given

    def poll(self) -> tuple[Entry, ...]:
        """The events that are new since the last call; an incomplete one comes when it is complete."""
        self.trouble = None
        try:
            return self._poll()
        except (FileNotFoundError, NotADirectoryError):  # not there yet, or changing its name
            self._let_go()
        except OSError as error:
            self.trouble = error
            self._let_go()
        return ()

    def close(self) -> None:
        """Let the file go; a later poll opens it again."""
        self._let_go()

    def _poll(self) -> tuple[Entry, ...]:
        making = self._disk.stamp(self._making) is not None
        if self._file is None or making or self._overtaken():
            self._let_go()
            self._open()
        if self._file is None:
            return ()
        try:
            stamp = self._file.stamp()
            return () if stamp == self._idle else self._read(self._file, stamp)
        finally:
            if making:  # the writer wants to replace the file, which Windows forbids while it is open
                self._let_go()

    def _overtaken(self) -> bool:
        here = self._disk.stamp(self._live_path)
        if here is None or here.file != self._identity:
            return True
        return self._disk.stamp(self._next_path) is not None

    def _open(self) -> None:
        self._name(live_generation(self._disk, self.path))
        before = self._disk.stamp(self._live_path)
        file = self._disk.open(self._live_path)
        after = self._disk.stamp(self._live_path)
        if before is None or after is None or before.file != after.file:
            file.close()  # changed under our hands: the next poll finds it
            return
        self._file = file
        if self._identity != before.file:
            self._identity = before.file
            self._mark, self._end, self._idle = b"", 0, None

    def _read(self, file: DiskFile, stamp: Stamp) -> tuple[Entry, ...]:
        raw = file.read(self._end - len(self._mark)) if self._mark else b""
        if not (self._mark and raw.startswith(self._mark)):
            return self._read_all(file.read(), stamp)
        entries, end = read_events(raw, len(self._mark), self.seq, self.head)
        self._go_to(entries, raw, end, self._end - len(self._mark))
        rest = raw[end:]
        self.damage = find_damage(rest, self._end, self.seq, self.head)
        self._idle = stamp if rest == CLOSING or self.damage else None
        return tuple(entries)

    def _read_all(self, raw: bytes, stamp: Stamp) -> tuple[Entry, ...]:
        reading = read_record(raw)
        entries = reading.entries
        known = self.seq == 0 or (len(entries) >= self.seq and entries[self.seq - 1].hash == self.head)
        if known:
            entries = entries[self.seq :]
        else:
            self.restarts += 1
            self.seq, self.head = 0, GENESIS
        self._go_to(entries, raw, reading.end, 0)
        self.damage = reading.damage
        self._idle = stamp if reading.sound or self.damage else None
        return tuple(entries)

    def _go_to(self, entries: list[Entry], raw: bytes, end: int, offset: int) -> None:
        if entries:
            self.seq, self.head = entries[-1].seq, entries[-1].hash
        self._mark = raw[max(end - _MARK_SIZE, 0) : end]
        self._end = offset + end

    def _name(self, live: int) -> None:
        self._live_path = generation_path(self.path, live)
        self._next_path = generation_path(self.path, live + 1)

    def _let_go(self) -> None:
        file, self._file = self._file, None
        if file is not None:
            file.close()
