"""Rehearsal (tập duyệt): the same ceremony on a copy that says so, while the original stays untouched."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from giaouoc.clock import now as clock_now
from giaouoc.commands import Rehearse
from giaouoc.folder import KEY, PEOPLE, RECORD, CeremonyFolder
from giaouoc.refusal import Refusal
from giaouoc.store.disk import OS_DISK, Disk, write_new
from giaouoc.store.errors import RecordReadOnly, StoreError, as_record_error

__all__ = ["RehearsalExists", "rehearse"]

_SUFFIX = "tap-duyet"


class RehearsalExists(StoreError):
    """There is something at the place where the copy was to go."""

    key = "rehearsal.exists"


def rehearse(
    original: Path, copy: Path | None = None, *, now: datetime | None = None, disk: Disk = OS_DISK
) -> Path | Refusal:
    """Copy a ceremony and mark the copy as a rehearsal; the copy's folder, or why it cannot be rehearsed.

    The folder of `original` is only read, without its lock, so a console may have it open for writing: what is copied
    is the record up to its last whole action. `copy` is a folder that is not there yet, beside the original when left
    out. The copy has the same key, so that the real badges can be tried, and the same people. `now` is the time of the
    mark; both folders are on `disk`.

    Raises `RehearsalExists` when there is something at `copy`, `StoreError` when the original is damaged or cannot be
    read, or the copy cannot be written.
    """
    moment = now or clock_now()
    with CeremonyFolder.open(original, read_only=True, disk=disk) as folder:
        if folder.record.damage is not None:
            raise RecordReadOnly(seq=folder.record.damage.seq)
        refusal = folder.ceremony.decide(Rehearse(), moment)
        if isinstance(refusal, Refusal):
            return refusal
        target = copy or _free_name(original, disk)
        try:
            if disk.stamp(target) is not None:
                raise RehearsalExists(path=str(target))
            _copy(folder.record.recorded_bytes(), original, target, disk)
        except OSError as error:
            raise as_record_error(error) from error
    with CeremonyFolder.open(target, disk=disk) as rehearsal:
        marked = rehearsal.do(Rehearse(), moment)
        return marked if isinstance(marked, Refusal) else target


def _copy(record: bytes, original: Path, target: Path, disk: Disk) -> None:
    """The people are read after the record, so that nobody in it lacks a name; the record is written last."""
    contents = {name: _read(original / name, disk) for name in (KEY, PEOPLE)}
    disk.make_folder(target)
    for name, content in {**contents, RECORD: record}.items():
        write_new(disk, target / name, content)
    disk.flush_folder(target)


def _read(path: Path, disk: Disk) -> bytes:
    file = disk.open(path)
    try:
        return file.read()
    finally:
        file.close()


def _free_name(original: Path, disk: Disk) -> Path:
    beside = original.resolve()
    names = (f"{beside.name}-{_SUFFIX}", *(f"{beside.name}-{_SUFFIX}-{number}" for number in range(2, 100)))
    return next((path for name in names if disk.stamp(path := beside.with_name(name)) is None), beside)
