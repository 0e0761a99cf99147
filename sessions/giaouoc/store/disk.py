"""The few calls through which the record and the roster touch a disk.

Everything that must survive a power cut goes through `Disk`, so that a test can put a simulated disk in its place
and look at every state a crash may leave. Nothing else in the store opens a file (a test holds that).
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import sys
import time
from pathlib import Path
from typing import NamedTuple, Protocol

from giaouoc.store.lock import WriterLock

__all__ = ["OS_DISK", "Disk", "DiskFile", "Lock", "OsDisk", "Stamp", "owners_alone", "write_new", "write_whole"]

_REPLACE_WAITS = (0.01, 0.02, 0.04, 0.08, 0.16, 0.2)  # seconds; half a second in all
_NOT_SUPPORTED = {errno.EINVAL, errno.ENOTTY, errno.ENOTSUP}
_BINARY = getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)


class Stamp(NamedTuple):
    """Which file it is, and how it stands."""

    file: tuple[int, int]
    """Device and file number: the same for one file under any name."""
    size: int
    """Bytes."""
    changed: int
    """Time of the last change, nanoseconds."""


class DiskFile(Protocol):
    """An open file without a position of its own."""

    def stamp(self) -> Stamp:
        """Which file this is, and its size now."""

    def read(self, offset: int = 0, length: int | None = None) -> bytes:
        """The bytes from `offset`, `length` of them or all to the end; fewer at the end of the file."""

    def write(self, offset: int, data: bytes) -> int:
        """Write at `offset` in one call; how many bytes the system took, which may be fewer."""

    def truncate(self, size: int) -> None:
        """Cut the file to `size` bytes."""

    def flush(self) -> None:
        """Return when the drive holds what was written."""

    def close(self) -> None:
        """Let the file go."""


class Lock(Protocol):
    """A lock that is held until it is released or the process ends."""

    def release(self) -> None:
        """Let the next one in."""


class Disk(Protocol):
    """What the store needs of an operating system; every call may raise `OSError`."""

    def open(self, path: Path, *, writable: bool = False) -> DiskFile:
        """Open a file that is there."""

    def create(self, path: Path) -> DiskFile:
        """A new, empty file only its owner can read; `FileExistsError` when the name is taken."""

    def replace(self, source: Path, target: Path) -> None:
        """Give `source` the name `target` in one step, trying for half a second while others hold it."""

    def remove(self, path: Path) -> None:
        """Take the file away."""

    def flush_folder(self, folder: Path) -> None:
        """Return when the drive holds the folder's names."""

    def make_folder(self, folder: Path) -> None:
        """A folder only its owner can enter, with the folders above it; one that is there stays as it is."""

    def names(self, folder: Path) -> list[str]:
        """The names in the folder."""

    def stamp(self, path: Path) -> Stamp | None:
        """Which file has this name now, or None."""

    def is_still(self, name: str, file: tuple[int, int], size: int) -> bool:
        """Whether the path still names this file (`Stamp.file`), and it has `size` bytes."""

    def lock(self, path: Path, wait: float = 0.0) -> Lock:
        """Lock the file, waiting up to `wait` seconds; `RecordLocked` names who holds it."""


def write_whole(file: DiskFile, offset: int, data: bytes) -> None:
    """Write all the bytes in one call, or raise: a disk that takes only a part is full."""
    if file.write(offset, data) != len(data):
        raise OSError(errno.ENOSPC, "the disk took only part of the bytes")


def write_new(disk: Disk, path: Path, data: bytes) -> None:
    """A new file whose bytes are on the drive on return; its name is only after `Disk.flush_folder`.

    Raises `FileExistsError` when the name is taken, `OSError` when the disk fails; what was begun is taken away again
    if it lets itself.
    """
    file = disk.create(path)
    try:
        try:
            write_whole(file, 0, data)
            file.flush()
        finally:
            file.close()
    except OSError:
        with contextlib.suppress(OSError):  # the first error is the one to tell
            disk.remove(path)
        raise


def owners_alone(path: str, flags: int) -> int:
    """The opener of a log that only its owner may read, also where it was there before: `open(..., opener=...)`."""
    handle = os.open(path, flags, 0o600)
    if sys.platform != "win32":
        there = os.fstat(handle)
        if stat.S_ISREG(there.st_mode) and there.st_uid == os.getuid():  # never a device, such as /dev/null
            os.fchmod(handle, 0o600)
    return handle


class OsFile:
    """A `DiskFile` of the operating system."""

    def __init__(self, handle: int) -> None:
        self._handle = handle

    def stamp(self) -> Stamp:
        """See `DiskFile.stamp`."""
        return _stamp(os.fstat(self._handle))

    def read(self, offset: int = 0, length: int | None = None) -> bytes:
        """See `DiskFile.read`."""
        wanted = self.stamp().size - offset if length is None else length
        parts: list[bytes] = []
        while wanted > 0 and (part := _read_at(self._handle, wanted, offset)):
            parts.append(part)
            offset += len(part)
            wanted -= len(part)
        return parts[0] if len(parts) == 1 else b"".join(parts)

    def write(self, offset: int, data: bytes) -> int:
        """See `DiskFile.write`."""
        return _write_at(self._handle, data, offset)

    def truncate(self, size: int) -> None:
        """See `DiskFile.truncate`."""
        os.ftruncate(self._handle, size)

    def flush(self) -> None:
        """See `DiskFile.flush`."""
        _flush(self._handle)

    def close(self) -> None:
        """See `DiskFile.close`."""
        handle, self._handle = self._handle, -1
        if handle >= 0:
            os.close(handle)


class OsDisk:
    """The real disk."""

    def open(self, path: Path, *, writable: bool = False) -> OsFile:
        """See `Disk.open`."""
        return OsFile(os.open(path, (os.O_RDWR if writable else os.O_RDONLY) | _BINARY))

    def create(self, path: Path) -> OsFile:
        """See `Disk.create`."""
        return OsFile(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | _BINARY, 0o600))

    def replace(self, source: Path, target: Path) -> None:
        """See `Disk.replace`; on Windows a virus scanner, or a reader, holds files for a moment."""
        for wait in _REPLACE_WAITS:
            try:
                source.replace(target)
            except PermissionError:
                time.sleep(wait)
            else:
                return
        source.replace(target)

    def remove(self, path: Path) -> None:
        """See `Disk.remove`."""
        path.unlink()

    def flush_folder(self, folder: Path) -> None:
        """See `Disk.flush_folder`; Windows and some network drives have no such call."""
        if sys.platform != "win32":
            handle = os.open(folder, os.O_RDONLY | _BINARY)
            try:
                _flush(handle)
            except OSError as error:
                if error.errno not in _NOT_SUPPORTED:
                    raise
            finally:
                os.close(handle)

    def make_folder(self, folder: Path) -> None:
        """See `Disk.make_folder`."""
        if folder.is_dir():
            return
        self.make_folder(folder.parent)
        folder.mkdir(mode=0o700, exist_ok=True)
        self.flush_folder(folder.parent)

    def names(self, folder: Path) -> list[str]:
        """See `Disk.names`."""
        return [path.name for path in folder.iterdir()]

    def stamp(self, path: Path) -> Stamp | None:
        """See `Disk.stamp`."""
        try:
            return _stamp(path.stat())
        except (FileNotFoundError, NotADirectoryError):
            return None

    def is_still(self, name: str, file: tuple[int, int], size: int) -> bool:
        """See `Disk.is_still`."""
        try:
            status = os.stat(name)  # noqa: PTH116 - asked at every append, and a `Path` costs as much as the question
        except (FileNotFoundError, NotADirectoryError):
            return False
        return status.st_size == size and (status.st_dev, status.st_ino) == file

    def lock(self, path: Path, wait: float = 0.0) -> WriterLock:
        """See `Disk.lock`."""
        return WriterLock(path, wait)


OS_DISK = OsDisk()


def _stamp(status: os.stat_result) -> Stamp:
    return Stamp((status.st_dev, status.st_ino), status.st_size, status.st_mtime_ns)


if sys.platform == "win32":

    def _read_at(handle: int, length: int, offset: int) -> bytes:
        os.lseek(handle, offset, os.SEEK_SET)
        return os.read(handle, length)

    def _write_at(handle: int, data: bytes, offset: int) -> int:
        os.lseek(handle, offset, os.SEEK_SET)
        return os.write(handle, data)

else:
    _read_at = os.pread
    _write_at = os.pwrite


if sys.platform == "darwin":
    import fcntl

    def _flush(handle: int) -> None:
        try:
            fcntl.fcntl(handle, fcntl.F_FULLFSYNC)  # fsync on macOS stops at the drive's own cache
        except OSError as error:
            if error.errno not in _NOT_SUPPORTED:
                raise
            os.fsync(handle)

else:
    _flush = os.fsync
