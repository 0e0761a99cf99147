"""Head counts of the hall, of every bloc, unit and role, kept up person by person."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import NamedTuple, TypeAlias, TypeVar

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


Place: TypeAlias = tuple[str, str, str]
"""Under what a person is counted besides the hall: id of the bloc, id of the unit or the witness body, role.

People of no bloc have the empty id.
"""

_NOBODY = Tally()

K = TypeVar("K")


class HeadCounts(msgspec.Struct, frozen=True, dict=True):
    """All head counts; one person's change costs the same in a hall of any size.

    A scan at the door waits for the change, so only the finest counts are kept, packed; a question sums them up.
    """

    by_place: HashTrieMap[Place, int] = HashTrieMap()

    @cached_property
    def total(self) -> Tally:
        """Head count of the hall."""
        return Tally.unpacked(sum(self.by_place.values()))

    @cached_property
    def blocs(self) -> Mapping[str, Tally]:
        """Head counts by bloc, people of none under the empty id."""
        return self._summed(lambda place: place[0])

    @cached_property
    def units(self) -> Mapping[tuple[str, str], Tally]:
        """Head counts by bloc and unit."""
        return self._summed(lambda place: place[:2])

    @cached_property
    def roles(self) -> Mapping[str, Tally]:
        """Head counts by role."""
        return self._summed(lambda place: place[2])

    def bloc(self, bloc: str) -> Tally:
        """Head count of one bloc."""
        return self.blocs.get(bloc, _NOBODY)

    def unit(self, bloc: str, unit: str) -> Tally:
        """Head count of one unit of a bloc; of a witness body with the empty bloc."""
        return self.units.get((bloc, unit), _NOBODY)

    def role(self, role: str) -> Tally:
        """Head count of those invited for one reason."""
        return self.roles.get(role, _NOBODY)

    def counting(self, place: Place, change: int) -> HeadCounts:
        """The head counts after a packed count was added, or taken away when it is negative."""
        count = (self.by_place.get(place) or 0) + change
        return HeadCounts(self.by_place.insert(place, count))

    def _summed(self, part_of: Callable[[Place], K]) -> Mapping[K, Tally]:
        sums: dict[K, int] = {}
        for place, count in self.by_place.items():
            part = part_of(place)
            sums[part] = sums.get(part, 0) + count
        return {part: Tally.unpacked(count) for part, count in sums.items()}
