"""One writer at a time: a lock the operating system frees when its holder dies."""

from __future__ import annotations

import contextlib
import os
import socket
import sys
import time
from pathlib import Path

import msgspec

from giaouoc.store.errors import RecordLocked

__all__ = ["LockOwner", "WriterLock", "holder_of"]

_RETRY = 0.02  # seconds
_LOCKED_BYTE = 1 << 30  # msvcrt's lock forbids reading too, so it is put far behind the owner's name


class LockOwner(msgspec.Struct, frozen=True):
    """The process that holds a lock, as it signed the file; 0 and "" when it has not signed yet."""

    pid: int = 0
    host: str = ""


class WriterLock:
    """Holds the lock file's lock; the file names the holder and stays behind, unlocked, when it ends.

    The lock is the system's (`flock`, `msvcrt.locking`), not the file's existence: a holder that was killed leaves
    nothing to clear away. `path` is the lock file, made when missing; `wait` is how many seconds to go on trying before
    refusing.

    Raises `RecordLocked` when another process holds it, whose `pid` and `host` it says, `OSError` when the lock file
    cannot be made.
    """

    def __init__(self, path: Path, wait: float = 0.0) -> None:
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
        self._handle = os.open(path, flags, 0o600)
        until = time.monotonic() + wait
        try:
            while not _try_lock(self._handle):
                if time.monotonic() >= until:
                    owner = _read_owner(self._handle)
                    raise RecordLocked(pid=owner.pid, host=owner.host)
                time.sleep(_RETRY)
        except BaseException:
            self.release()
            raise
        with contextlib.suppress(OSError):  # a full disk: the lock holds, only its owner has no name
            os.ftruncate(self._handle, 0)
            os.lseek(self._handle, 0, os.SEEK_SET)
            os.write(self._handle, msgspec.json.encode(LockOwner(os.getpid(), socket.gethostname())))

    def release(self) -> None:
        """Let the next writer in; a second call does nothing."""
        handle, self._handle = self._handle, -1
        if handle >= 0:
            os.close(handle)


def holder_of(path: Path) -> LockOwner | None:
    """Who holds the lock of this file now; nobody when it is free, not there or cannot be asked.

    Asking holds the lock for an instant itself: only ask for a lock whose takers try again.
    """
    try:
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0))
    except OSError:
        return None
    try:
        return None if _try_lock(handle, shared=True) else _read_owner(handle)
    except OSError:
        return None
    finally:
        os.close(handle)


def _read_owner(handle: int) -> LockOwner:
    os.lseek(handle, 0, os.SEEK_SET)
    try:
        return msgspec.json.decode(os.read(handle, 1024), type=LockOwner)
    except (OSError, msgspec.DecodeError):
        return LockOwner()


if sys.platform == "win32":
    import msvcrt

    def _try_lock(handle: int, *, shared: bool = False) -> bool:
        del shared  # there is only one kind
        os.lseek(handle, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        return True

else:
    import fcntl

    def _try_lock(handle: int, *, shared: bool = False) -> bool:
        try:
            fcntl.flock(handle, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
