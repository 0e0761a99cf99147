"""Whether a projector shows a ceremony now: a lock beside the record that the system frees when its holder dies."""

from __future__ import annotations

from pathlib import Path

from giaouoc.store.errors import RecordLocked
from giaouoc.store.lock import LockOwner, WriterLock, holder_of

__all__ = ["PROJECTOR", "ProjectorMark", "projector_of"]

PROJECTOR = "projector.lock"
"""The file in a ceremony's folder that a projector locks; no part of the record."""


class ProjectorMark:
    """Set by a projector while it shows a ceremony; where it cannot be set nothing else changes."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / PROJECTOR
        self._lock: WriterLock | None = None

    def set(self) -> bool:
        """Try to set it; False while another projector has, or where the folder cannot be written."""
        if self._lock is None:
            try:
                self._lock = WriterLock(self._path)
            except (RecordLocked, OSError):
                return False
        return True

    def take_away(self) -> None:
        """Let another projector set it; the file stays."""
        lock, self._lock = self._lock, None
        if lock is not None:
            lock.release()


def projector_of(folder: Path) -> LockOwner | None:
    """The projector that shows the ceremony in this folder; none when nothing is known of one."""
    return holder_of(folder / PROJECTOR)
