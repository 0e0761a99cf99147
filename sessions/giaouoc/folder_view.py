"""A ceremony's folder as the projector reads it, in a process of its own."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from giaouoc import events as e
from giaouoc.ceremony import Ceremony
from giaouoc.folder import PEOPLE, RECORD
from giaouoc.following import FollowedCeremony
from giaouoc.people import People, Person
from giaouoc.roster import Roster
from giaouoc.state import State

__all__ = ["FolderView"]


class FolderView:
    """A ceremony followed from another process, such as the projector's: it never writes and needs no lock."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._followed = FollowedCeremony(path / RECORD)
        self._roster: Roster | None = None

    @property
    def ceremony(self) -> Ceremony:
        """The ceremony as far as it was read."""
        return self._followed.ceremony

    @property
    def state(self) -> State:
        """The state after everything read so far."""
        return self.ceremony.state

    @property
    def head(self) -> str:
        """Hash of the last fact read."""
        return self._followed.head

    @property
    def damaged(self) -> bool:
        """Whether the record cannot be followed further."""
        return self._followed.damaged

    def poll(self) -> tuple[e.Recorded, ...]:
        """The facts that came since the last call; see `FollowedCeremony.poll`."""
        return self._followed.poll()

    def person(self, number: int) -> Person | None:
        """Name and post of a delegate; none when erased or never enrolled."""
        return self.persons().get(number)

    def persons(self) -> Mapping[int, Person]:
        """Everybody on the roster by number; nobody while there is no roster yet.

        Raises `PeopleError` when the roster cannot be read.
        """
        if self._roster is None:
            if not (self.path / PEOPLE).exists():
                return {}
            self._roster = Roster(People.open(self.path / PEOPLE))
        return self._roster.persons()

    def close(self) -> None:
        """Let the files go."""
        self._followed.close()
