"""Which file is the record when a new one has had to be begun.

After a failed write or flush nothing more is written to that file: what the drive holds of it is unknown, and a later
flush may report success although the bytes are gone (fsyncgate, PostgreSQL 2018). The record goes over to a new
*generation*: a whole new file, written beside as `record.json.new`, flushed, and only then given the name of the
old one in one step. Where the system forbids that (Windows, while others hold the old file open) it gets a number,
`record.json.2`. So a numbered file is always whole, and the highest number is the record; the next writer
without readers gives it back the plain name.
"""

from __future__ import annotations

from pathlib import Path

from giaouoc.store.disk import Disk, write_new
from giaouoc.store.layout import CLOSING, HEADER

__all__ = [
    "begin_record",
    "generation_path",
    "give_plain_name",
    "is_anything_there",
    "is_unfinished_creation",
    "live_generation",
    "lock_path",
    "making_path",
    "put_in_place",
    "record_path",
    "save_difference",
    "set_aside",
]


def record_path(path: Path) -> Path:
    """The record's file, for the path of a ceremony's folder or of the file itself."""
    return path if path.suffix == ".json" else path / "record.json"


def lock_path(record: Path) -> Path:
    """The file the writer locks; a reader never does."""
    return record.with_name(f"{record.name}.lock")


def making_path(record: Path) -> Path:
    """The file a new generation is written to before it is the record."""
    return record.with_name(f"{record.name}.new")


def generation_path(record: Path, number: int) -> Path:
    """The file of a generation: 1 has the plain name."""
    return record if number == 1 else record.with_name(f"{record.name}.{number}")


def is_anything_there(disk: Disk, record: Path) -> bool:
    """Whether there is a record, or what may become one."""
    if disk.stamp(record.parent) is None:
        return False
    return any(disk.stamp(path) for path in (record, making_path(record))) or bool(_numbers(disk, record))


def live_generation(disk: Disk, record: Path) -> int:
    """The number of the generation that is the record now; 1 also when there is none at all."""
    return max(_numbers(disk, record), default=1)


def begin_record(disk: Disk, record: Path) -> None:
    """A record without events, on the drive on return; what a broken-off creation left is taken away."""
    making = making_path(record)
    if disk.stamp(making) is not None:
        disk.remove(making)
    write_new(disk, making, HEADER + CLOSING)
    disk.replace(making, record)
    disk.flush_folder(record.parent)


def is_unfinished_creation(disk: Disk, record: Path) -> bool:
    """Whether there is no record, only what `begin_record` leaves when it is cut short."""
    if disk.stamp(record) is not None or _numbers(disk, record):
        return False
    if disk.stamp(making := making_path(record)) is None:
        return False
    file = disk.open(making)
    try:
        raw = file.read()
    finally:
        file.close()
    return (HEADER + CLOSING).startswith(raw) or not raw.strip(b"\0")


def put_in_place(disk: Disk, record: Path, live: int) -> int:
    """Make the finished new generation the record, in place of generation `live`; its number.

    The name is on the drive only after `Disk.flush_folder`.
    """
    making = making_path(record)
    try:
        disk.replace(making, generation_path(record, live))
    except OSError:
        disk.replace(making, generation_path(record, live + 1))
        return live + 1
    return live


def give_plain_name(disk: Disk, record: Path, live: int) -> list[Path]:
    """Give generation `live` the record's plain name and clear away the ones before it.

    Gives the files with what the earlier ones held and `live` does not: events that were never acknowledged.

    Nobody may hold them open on Windows; `OSError` then, and `live` is the record as before.
    """
    current = _read(disk, generation_path(record, live))
    saved: list[Path] = []
    for number in (1, *_numbers(disk, record)):
        path = generation_path(record, number)
        if number < live and disk.stamp(path) is not None:
            if (aside := save_difference(disk, record, _read(disk, path), current)) is not None:
                saved.append(aside)
            if number > 1:
                disk.remove(path)
    disk.flush_folder(record.parent)  # or a power cut could bring an older number back beside the plain name
    disk.replace(generation_path(record, live), record)
    disk.flush_folder(record.parent)
    return saved


def save_difference(disk: Disk, record: Path, old: bytes, new: bytes) -> Path | None:
    """Set aside the lines of `old` from the first that differs from `new`; None when there are none."""
    old_lines, new_lines = old.splitlines(keepends=True), new.splitlines(keepends=True)
    same = 0
    for ours, theirs in zip(old_lines, new_lines, strict=False):
        if ours != theirs:
            break
        same += 1
    rest = b"".join(old_lines[same:])
    return None if CLOSING.startswith(rest) else set_aside(disk, record, rest)


def set_aside(disk: Disk, record: Path, data: bytes) -> Path:
    """Keep bytes that are about to go in a new file beside the record, `record.json.cut-1`."""
    taken = set(disk.names(record.parent))
    number = 1
    while (name := f"{record.name}.cut-{number}") in taken:
        number += 1
    path = record.with_name(name)
    write_new(disk, path, data)
    disk.flush_folder(record.parent)
    return path


def _numbers(disk: Disk, record: Path) -> list[int]:
    prefix = f"{record.name}."
    endings = [name.removeprefix(prefix) for name in disk.names(record.parent) if prefix in name]
    return sorted(int(end) for end in endings if end.isascii() and end.isdigit() and int(end) > 1)


def _read(disk: Disk, path: Path) -> bytes:
    file = disk.open(path)
    try:
        return file.read()
    finally:
        file.close()
