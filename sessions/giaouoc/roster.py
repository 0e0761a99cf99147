"""The roster in memory: a verdict at the door needs a name at once, and reading the file takes longer than that."""

from __future__ import annotations

from collections.abc import Mapping

from giaouoc.people import People, Person
from giaouoc.store.disk import OS_DISK, Stamp

__all__ = ["Roster"]


class Roster:
    """Everybody of a roster by number, read again when its file was replaced, by whichever process.

    Both questions look at the file, and raise `PeopleError` when it cannot be read any more.
    """

    def __init__(self, people: People) -> None:
        self._people = people
        self._stamp: Stamp | None = None
        self._persons: Mapping[int, Person] = {}

    def person(self, number: int) -> Person | None:
        """Name and post of a delegate; none when erased or never enrolled."""
        return self.persons().get(number)

    def persons(self) -> Mapping[int, Person]:
        """Everybody by number, the same mapping until the roster changes: whoever needs many names asks once."""
        stamp = OS_DISK.stamp(self._people.path)
        if stamp != self._stamp:
            self._persons = {person.number: person for person in self._people.all()}
            self._stamp = stamp
        return self._persons
