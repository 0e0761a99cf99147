"""A ceremony that another process records, read along as it goes on."""

from __future__ import annotations

from pathlib import Path

from giaouoc import events as e
from giaouoc.ceremony import Ceremony
from giaouoc.store.chain import GENESIS
from giaouoc.store.follower import Follower

__all__ = ["FollowedCeremony"]


class FollowedCeremony:
    """Takes no lock and writes nothing; begins with what is `known` of the record already."""

    def __init__(self, record: Path, known: Ceremony | None = None) -> None:
        self.ceremony = known or Ceremony()
        """All that was read, folded; another one after the writer took facts back that it never acknowledged."""
        facts = self.ceremony.facts
        self._follower = Follower(record, seq=len(facts), head=facts[-1].hash if facts else GENESIS)
        self._restarts = 0

    @property
    def head(self) -> str:
        """Hash of the last fact read."""
        return self._follower.head

    @property
    def damaged(self) -> bool:
        """Whether the record cannot be followed further."""
        return self._follower.damage is not None

    def poll(self) -> tuple[e.Recorded, ...]:
        """The facts that came since the last call, already folded in; cheap when there are none.

        When the writer went over to a new file without facts that were never acknowledged, all facts come again.
        """
        entries = self._follower.poll()
        if self._follower.restarts != self._restarts:
            self._restarts = self._follower.restarts
            self.ceremony = Ceremony()
        facts = tuple(e.read(entry) for entry in entries)
        for fact in facts:
            self.ceremony.take(fact)
        return facts

    def close(self) -> None:
        """Let the file go."""
        self._follower.close()
