"""A TinyDB storage for small files that change seldom: each change puts a whole new file in place in one step."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
from tinydb.storages import Storage

from giaouoc.store.disk import Disk, Stamp, write_new
from giaouoc.store.errors import PeopleDamaged

__all__ = ["AtomicStorage"]


class AtomicStorage(Storage):
    """A reader, and a machine whose power fails, sees the old file or the new one, never half of either.

    The file written beside `path`, on `disk`, is only readable by its owner, flushed before it takes the name, and
    never stays.
    """

    def __init__(self, path: Path, disk: Disk) -> None:
        super().__init__()
        self._path = path
        self._new_path = path.with_name(f"{path.name}.new")
        self._disk = disk
        self._read_at: Stamp | None = None
        self._tables: dict[str, dict[str, Any]] = {}

    def read(self) -> dict[str, dict[str, Any]]:
        """The tables; the file is read again only when it has changed.

        Raises `PeopleDamaged` when it is not what `write` leaves, `OSError` when it is not there, or the disk failed.
        """
        stamp = self._disk.stamp(self._path)
        if stamp is None or stamp != self._read_at:
            file = self._disk.open(self._path)
            try:
                raw = file.read()
            finally:
                file.close()
            try:
                self._tables = msgspec.json.decode(raw, type=dict[str, dict[str, Any]])
            except (msgspec.DecodeError, UnicodeDecodeError) as error:
                raise PeopleDamaged(path=str(self._path)) from error
            self._read_at = stamp
        return dict(self._tables)

    def write(self, data: dict[str, dict[str, Any]]) -> None:
        """Put the tables in place of the ones before; on return they are on the drive.

        Raises `OSError` when the disk failed; the file is as it was, or the new one whole.
        """
        self.sweep()
        write_new(self._disk, self._new_path, msgspec.json.format(msgspec.json.encode(data)))
        self._read_at = None
        self._disk.replace(self._new_path, self._path)
        self._disk.flush_folder(self._path.parent)

    def sweep(self) -> None:
        """Take away what a crash in the middle of a write left."""
        if self._disk.stamp(self._new_path) is not None:
            self._disk.remove(self._new_path)
