"""A ceremony's folder looked at while another process runs it, or where nothing can be written."""

from __future__ import annotations

from pathlib import Path

from giaouoc.events import Recorded
from giaouoc.folder import CeremonyFolder
from giaouoc.following import FollowedCeremony
from giaouoc.people import People
from giaouoc.record import Record
from giaouoc.store.lock import LockOwner

__all__ = ["WatchedFolder"]


class WatchedFolder(CeremonyFolder):
    """Opened with `read_only=True`; what others record comes with `poll`."""

    def __init__(self, path: Path, record: Record, people: People, key: bytes, desk: str) -> None:
        super().__init__(path, record, people, key, desk)
        self.holder: LockOwner | None = None
        """The process that runs the ceremony, where that is known."""
        self._followed = FollowedCeremony(record.path, self.ceremony)

    @property
    def head(self) -> str:
        """Hash of the last fact read, 64 hex digits."""
        return self._followed.head

    def poll(self) -> tuple[Recorded, ...]:
        """The facts that came since the last call; see `FollowedCeremony.poll`."""
        facts = self._followed.poll()
        self.ceremony = self._followed.ceremony
        return facts

    def close(self) -> None:
        """Let the files go."""
        self._followed.close()
        super().close()
