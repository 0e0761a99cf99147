"""Whether a record is as it was written, and whether it is the one whose code stands on paper."""

from __future__ import annotations

from pathlib import Path

import msgspec

from giaouoc.store.chain import GENESIS, Entry, head_code, same_code
from giaouoc.store.disk import OS_DISK, Disk
from giaouoc.store.generations import generation_path, live_generation, record_path
from giaouoc.store.layout import Damage
from giaouoc.store.recovery import read_settled, telling

__all__ = ["Verdict", "verify"]


class Verdict(msgspec.Struct, frozen=True):
    """What a check of a record found."""

    events: int
    """How many sound events it begins with."""
    head: str
    """Hash of the last of them, `GENESIS` for none."""
    torn: int | None
    """Bytes behind them that a crash may have left; the next writer saves and cuts them."""
    damage: Damage | None
    """What is not as it was written, None when nothing is."""
    head_given: bool
    """Whether a head was to be looked for."""
    head_at: int | None
    """The event whose hash the given head is, None when there is none: the record is another one, or its end has been
    cut off.
    """

    @property
    def code(self) -> str:
        """The head as it is printed."""
        return head_code(self.head)

    @property
    def sound(self) -> bool:
        """Whether nothing is damaged and nothing torn."""
        return self.damage is None and self.torn is None

    @property
    def exit_code(self) -> int:
        """What a command ends with: 0 sound, 1 the given head is not in it, 3 damaged or torn."""
        if not self.sound:
            return 3
        return 1 if self.head_given and self.head_at is None else 0


def verify(path: Path, head: str | None = None, *, disk: Disk = OS_DISK) -> Verdict:
    """Check every event of a record; needs no lock and never writes, so also while it is being written.

    `path` is the ceremony's folder, or the file in it, on `disk`; `head` is a printed head code, however typed, or a
    whole hash. A chain alone does not tell a record that was rewritten as a whole, or cut short at an event, by
    somebody who has the file: for that `head` must come from paper.

    Raises `RecordError` when there is no record, or it cannot be read.
    """
    record = record_path(path)
    with telling(record):
        file = disk.open(generation_path(record, live_generation(disk, record)))
        try:
            reading = read_settled(file)
        finally:
            file.close()
    torn = None if reading.sound or reading.damage else len(reading.rest)
    return Verdict(
        events=len(reading.entries),
        head=reading.entries[-1].hash if reading.entries else GENESIS,
        torn=torn,
        damage=reading.damage,
        head_given=head is not None,
        head_at=None if head is None else _find(reading.entries, head),
    )


def _find(entries: list[Entry], head: str) -> int | None:
    whole = head.strip().lower()
    for entry in entries:
        if entry.hash == whole or same_code(head_code(entry.hash), head):
            return entry.seq
    return None
