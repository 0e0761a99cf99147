"""Head counts of the hall, of every bloc, unit and role, kept up person by person."""

from __future__ import annotations

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

    def plus(self, other: Tally, sign: int = 1) -> Tally:
        """The sum of two head counts, or their difference with `sign=-1`."""
        return Tally(
            self.enrolled + sign * other.enrolled,
            self.present + sign * other.present,
            self.left + sign * other.left,
            self.excused + sign * other.excused,
            self.absent + sign * other.absent,
            self.substituted + sign * other.substituted,
            self.late + sign * other.late,
            self.walk_ins + sign * other.walk_ins,
        )


class Place(NamedTuple):
    """Under what a person is counted besides the hall."""

    bloc: str
    """Id of the bloc; empty for people of none."""
    unit: str
    """Id of the unit, or of the witness body."""
    role: str


class HeadCounts(msgspec.Struct, frozen=True):
    """All head counts; one person's change costs the same in a hall of any size."""

    total: Tally = Tally()
    blocs: HashTrieMap[str, Tally] = HashTrieMap()
    units: HashTrieMap[tuple[str, str], Tally] = HashTrieMap()
    """By bloc and unit."""
    roles: HashTrieMap[str, Tally] = HashTrieMap()

    def bloc(self, bloc: str) -> Tally:
        """Head count of one bloc."""
        return self.blocs.get(bloc) or _NOBODY

    def unit(self, bloc: str, unit: str) -> Tally:
        """Head count of one unit of a bloc; of a witness body with the empty bloc."""
        return self.units.get((bloc, unit)) or _NOBODY

    def role(self, role: str) -> Tally:
        """Head count of those invited for one reason."""
        return self.roles.get(role) or _NOBODY

    def counting(self, place: Place, change: Tally, sign: int = 1) -> HeadCounts:
        """The head counts after somebody's state changed, or without somebody with `sign=-1`."""
        unit = (place.bloc, place.unit)
        return HeadCounts(
            self.total.plus(change, sign),
            self.blocs.insert(place.bloc, self.bloc(place.bloc).plus(change, sign)),
            self.units.insert(unit, self.unit(*unit).plus(change, sign)),
            self.roles.insert(place.role, self.role(place.role).plus(change, sign)),
        )


_NOBODY = Tally()
