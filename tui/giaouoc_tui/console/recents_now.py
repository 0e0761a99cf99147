"""Recent ceremonies as they are now, whichever process changed them last."""

from __future__ import annotations

from pathlib import Path

from giaouoc.folder import RECORD
from giaouoc.following import FollowedCeremony
from giaouoc_tui.console.recents import Recent, Recents, recent_of, record_stamp

__all__ = ["RecentsNow"]


class RecentsNow:
    """Keeps up with records that others write: one that has not changed since it was listed is never read."""

    def __init__(self, recents: Recents) -> None:
        self._recents = recents
        self._followed: dict[str, FollowedCeremony] = {}
        self._read: dict[Recent, Recent] = {}
        """As it was listed → as its record has it."""

    def all(self) -> list[Recent]:
        """The ceremonies as far as they are known; reads no record."""
        return [self._read.get(listed, listed) for listed in self._recents.all()]

    def look(self) -> list[Recent]:
        """The ceremonies as their records have them; for one thread at a time, as a changed record takes a while."""
        return [self._now(listed) for listed in self._recents.all()]

    def _now(self, listed: Recent) -> Recent:
        known, path = self._read.get(listed, listed), Path(listed.path)
        stamp = record_stamp(path)
        if stamp is None or stamp == known.stamp:
            return known
        followed = self._followed.setdefault(listed.path, FollowedCeremony(path / RECORD))
        followed.poll()
        followed.close()  # Windows lets nobody move or delete a file that is open
        state = followed.ceremony.state
        if state.setup is None:
            return known
        self._read[listed] = recent_of(path, state, used_at=listed.used_at, stamp=stamp)
        return self._read[listed]
