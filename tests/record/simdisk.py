"""A disk in memory that remembers every call, fails when told to, and can be as stubborn as Windows."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

from giaouoc.store.disk import DiskFile, Stamp

__all__ = [
    "FOLDER",
    "Acknowledged",
    "Create",
    "Fault",
    "Flush",
    "FlushFailed",
    "FlushFolder",
    "Op",
    "Remove",
    "Rename",
    "SimDisk",
    "Truncate",
    "Write",
]

FOLDER = Path("ceremony")


class Create(NamedTuple):
    name: str
    inode: int


class Write(NamedTuple):
    inode: int
    offset: int
    data: bytes


class Truncate(NamedTuple):
    inode: int
    size: int


class Flush(NamedTuple):
    inode: int


class FlushFailed(NamedTuple):
    inode: int


class FlushFolder(NamedTuple):
    pass


class Rename(NamedTuple):
    source: str
    target: str


class Remove(NamedTuple):
    name: str


class Acknowledged(NamedTuple):
    """The program has told the operator that so many events are recorded."""

    events: int


Op = Create | Write | Truncate | Flush | FlushFailed | FlushFolder | Rename | Remove | Acknowledged


class Fault(NamedTuple):
    """How a call fails: with this error, after so many bytes of a write landed; 0 as error is a short write."""

    error: int
    landed: int = 0


class _Inode:
    def __init__(self, number: int, data: bytes = b"") -> None:
        self.number = number
        self.data = bytearray(data)
        self.changes = 0
        self.open_files = 0

    def stamp(self) -> Stamp:
        return Stamp((1, self.number), len(self.data), self.changes)


class SimFile:
    """A `DiskFile` of a `SimDisk`."""

    def __init__(self, disk: SimDisk, inode: _Inode) -> None:
        self._disk = disk
        self._inode = inode
        self._open = True
        inode.open_files += 1

    def stamp(self) -> Stamp:
        return self._inode.stamp()

    def read(self, offset: int = 0, length: int | None = None) -> bytes:
        assert self._open
        self._disk.try_call("read")
        end = None if length is None else offset + length
        return bytes(self._inode.data[offset:end])

    def write(self, offset: int, data: bytes) -> int:
        assert self._open
        fault = self._disk.fault_of("write")
        landed = data if fault is None else data[: fault.landed]
        if landed:
            self._disk.log.append(Write(self._inode.number, offset, landed))
            content = self._inode.data
            content.extend(b"\0" * (offset - len(content)))
            content[offset : offset + len(landed)] = landed
            self._inode.changes += 1
        if fault is not None and fault.error:
            raise _error(fault)
        return len(landed)

    def truncate(self, size: int) -> None:
        assert self._open
        self._disk.try_call("truncate")
        self._disk.log.append(Truncate(self._inode.number, size))
        del self._inode.data[size:]
        self._inode.changes += 1

    def flush(self) -> None:
        assert self._open
        if (fault := self._disk.fault_of("flush")) is not None:
            self._disk.log.append(FlushFailed(self._inode.number))
            raise _error(fault)
        self._disk.log.append(Flush(self._inode.number))

    def close(self) -> None:
        if self._open:
            self._open = False
            self._inode.open_files -= 1


class SimDisk:
    """One folder, `FOLDER`.

    `files` is what is in it, on the drive; `windows` refuses to replace or remove a file that is open.
    """

    def __init__(self, files: Mapping[str, bytes] = {}, *, windows: bool = False) -> None:
        self.log: list[Op] = []
        self.fault: Callable[[str], Fault | None] | None = None
        self.while_waiting: Callable[[], object] | None = None
        self._windows = windows
        self._inodes = [_Inode(number, data) for number, data in enumerate(files.values())]
        self._names = dict(zip(files, self._inodes, strict=True))
        self.base = dict(files)

    @property
    def files(self) -> dict[str, bytes]:
        """What a program started now would find."""
        return {name: bytes(inode.data) for name, inode in self._names.items()}

    def acknowledge(self, events: int) -> None:
        self.log.append(Acknowledged(events))

    def fault_of(self, call: str) -> Fault | None:
        return None if self.fault is None else self.fault(call)

    def try_call(self, call: str) -> None:
        if (fault := self.fault_of(call)) is not None:
            raise _error(fault)

    def open(self, path: Path, *, writable: bool = False) -> DiskFile:
        self.try_call("open")
        return SimFile(self, self._inode(path))

    def create(self, path: Path) -> DiskFile:
        self.try_call("create")
        if path.name in self._names:
            raise FileExistsError(path)
        inode = _Inode(len(self._inodes))
        self._inodes.append(inode)
        self._names[path.name] = inode
        self.log.append(Create(path.name, inode.number))
        return SimFile(self, inode)

    def replace(self, source: Path, target: Path) -> None:
        self.try_call("replace")
        inode = self._inode(source)
        for _ in range(7):
            held = self._names.get(target.name)
            if not self._held(inode) and not (held and self._held(held)):
                break
            if self.while_waiting is not None:
                self.while_waiting()
        else:
            raise PermissionError(errno.EACCES, "held open", str(target))
        self.log.append(Rename(source.name, target.name))
        self._names[target.name] = self._names.pop(source.name)

    def remove(self, path: Path) -> None:
        self.try_call("remove")
        if self._held(self._inode(path)):
            raise PermissionError(errno.EACCES, "held open", str(path))
        self.log.append(Remove(path.name))
        del self._names[path.name]

    def flush_folder(self, folder: Path) -> None:
        assert folder == FOLDER
        self.try_call("flush_folder")
        self.log.append(FlushFolder())

    def make_folder(self, folder: Path) -> None:
        assert folder == FOLDER

    def names(self, folder: Path) -> list[str]:
        assert folder == FOLDER
        return list(self._names)

    def stamp(self, path: Path) -> Stamp | None:
        if path == FOLDER:
            return Stamp((1, -1), 0, 0)
        return self._names[path.name].stamp() if path.name in self._names else None

    def is_still(self, name: str, file: tuple[int, int], size: int) -> bool:
        stamp = self.stamp(Path(name))
        return stamp is not None and (stamp.file, stamp.size) == (file, size)

    def lock(self, path: Path, wait: float = 0.0) -> _NoLock:
        return _NoLock()

    def _inode(self, path: Path) -> _Inode:
        if path.name not in self._names:
            raise FileNotFoundError(errno.ENOENT, "no such file", str(path))
        return self._names[path.name]

    def _held(self, inode: _Inode) -> bool:
        return self._windows and inode.open_files > 0


def _error(fault: Fault) -> OSError:
    number = fault.error or errno.EIO
    return OSError(number, os.strerror(number))


class _NoLock:
    def release(self) -> None:
        """Nobody else is on this disk."""
