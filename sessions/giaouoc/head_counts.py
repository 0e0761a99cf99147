"""Head counts of the hall, of every bloc, unit and role, kept up person by person."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import msgspec
from rpds import HashTrieMap

__all__ = ["HeadCounts", "Place", "Tally"]


class Tally(NamedTuple):
    """Head count of a bloc, a unit, a role, or of the hall."""

    enrolled: int = 0
    present: int = 0
    left: int = 0
    excused: int = 0
    absent: int = 0
    substituted: int = 0
    late: int = 0
    walk_ins: int = 0

    @property
    def awaited(self) -> int:
        """Enrolled people of whom nothing is known yet."""
        return self.enrolled - self.present - self.left - self.excused - self.absent - self.substituted

    @property
    def expected(self) -> int:
        """People on the list, walk-ins not counted."""
        return self.enrolled - self.walk_ins

    def plus(self, other: Tally) -> Tally:
        """The sum of two head counts."""
        return Tally.unpacked(self.packed + other.packed)

    @property
    def packed(self) -> int:
        """All figures in one number, so that one addition counts a person into all of them."""
        number = 0
        for figure in reversed(self):
            number = number << _FIGURE_BITS | figure
        return number

    @classmethod
    def unpacked(cls, number: int) -> Tally:
        """The figures of a packed head count."""
        return cls(*(number >> shift & _FIGURE_MASK for shift in _SHIFTS))


_FIGURE_BITS = 16
"""A badge numbers at most 9,999 people, so no figure runs over."""
_FIGURE_MASK = (1 << _FIGURE_BITS) - 1
_SHIFTS = tuple(_FIGURE_BITS * position for position in range(len(Tally._fields)))


class Place(NamedTuple):
    """Under what a person is counted besides the hall."""

    bloc: str
    """Id of the bloc; empty for people of none."""
    unit: str
    """Id of the unit, or of the witness body."""
    role: str


class HeadCounts(msgspec.Struct, frozen=True):
    """All head counts; one person's change costs the same in a hall of any size.

    Kept packed, because a scan at the door waits for them; questions give them unpacked.
    """

    hall: int = 0
    by_bloc: HashTrieMap[str, int] = HashTrieMap()
    by_unit: HashTrieMap[tuple[str, str], int] = HashTrieMap()
    """By bloc and unit."""
    by_role: HashTrieMap[str, int] = HashTrieMap()

    @property
    def total(self) -> Tally:
        """Head count of the hall."""
        return Tally.unpacked(self.hall)

    @property
    def blocs(self) -> Mapping[str, Tally]:
        """Head counts by bloc, people of none under the empty id."""
        return {bloc: Tally.unpacked(count) for bloc, count in self.by_bloc.items()}

    @property
    def units(self) -> Mapping[tuple[str, str], Tally]:
        """Head counts by bloc and unit."""
        return {unit: Tally.unpacked(count) for unit, count in self.by_unit.items()}

    @property
    def roles(self) -> Mapping[str, Tally]:
        """Head counts by role."""
        return {role: Tally.unpacked(count) for role, count in self.by_role.items()}

    def bloc(self, bloc: str) -> Tally:
        """Head count of one bloc."""
        return Tally.unpacked(self.by_bloc.get(bloc) or 0)

    def unit(self, bloc: str, unit: str) -> Tally:
        """Head count of one unit of a bloc; of a witness body with the empty bloc."""
        return Tally.unpacked(self.by_unit.get((bloc, unit)) or 0)

    def role(self, role: str) -> Tally:
        """Head count of those invited for one reason."""
        return Tally.unpacked(self.by_role.get(role) or 0)

    def counting(self, place: Place, change: int) -> HeadCounts:
        """The head counts after a packed count was added, or taken away when it is negative."""
        unit = (place.bloc, place.unit)
        return HeadCounts(
            self.hall + change,
            self.by_bloc.insert(place.bloc, (self.by_bloc.get(place.bloc) or 0) + change),
            self.by_unit.insert(unit, (self.by_unit.get(unit) or 0) + change),
            self.by_role.insert(place.role, (self.by_role.get(place.role) or 0) + change),
        )
