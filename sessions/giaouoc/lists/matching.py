"""Which line of a list means which person who is on the ceremony's list already."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import msgspec

from giaouoc.attendance import Delegate
from giaouoc.lists.belonging import Belonging
from giaouoc.lists.lines import ListedPerson
from giaouoc.people import Person
from giaouoc.vietnamese import fold, same

__all__ = ["Known", "Line", "match"]


class Line(msgspec.Struct, frozen=True):
    """A line with the place it gives the person."""

    person: ListedPerson
    belonging: Belonging


class Known(msgspec.Struct, frozen=True):
    """Somebody on the ceremony's list whose name is kept."""

    delegate: Delegate
    person: Person


class _Candidate(NamedTuple):
    """Somebody whom a line may mean."""

    known: Known
    post: str
    """Folded once: it is compared with that of every namesake on the list."""


def match(lines: Sequence[Line], roster: Mapping[int, Known]) -> dict[int, Known]:
    """The known person of each line, by the line's position; lines of newcomers are left out.

    By number where the line has one. Otherwise by name and unit, then by a name that only one line and one person
    have, when bloc or post agree or one of the two does not say where the person belongs.
    """
    found = {index: roster[line.person.number] for index, line in enumerate(lines) if line.person.number in roster}
    _pair(found, lines, roster, with_unit=True)
    _pair(found, lines, roster, with_unit=False)
    return found


def _pair(found: dict[int, Known], lines: Sequence[Line], roster: Mapping[int, Known], *, with_unit: bool) -> None:
    """Add to `found` the lines without a number and the people nobody else was found to be, by a common key."""
    taken = {known.delegate.number for known in found.values()}
    people: dict[tuple[str, ...], list[_Candidate]] = {}
    for number, known in sorted(roster.items()):
        if number not in taken and not known.delegate.cancelled:
            candidate = _Candidate(known, fold(known.person.post))
            people.setdefault(_key_of_known(known, with_unit=with_unit), []).append(candidate)
    waiting: dict[tuple[str, ...], list[int]] = {}
    for index, line in enumerate(lines):
        if index not in found and not line.person.number:
            waiting.setdefault(_key_of_line(line, with_unit=with_unit), []).append(index)
    for key, indexes in waiting.items():
        candidates = people.get(key, [])
        if not with_unit and (len(indexes) > 1 or len(candidates) > 1):
            continue
        for index in indexes:
            likeliest = _likeliest(lines[index], candidates)
            if likeliest is not None and (with_unit or _may_be(lines[index], likeliest)):
                found[index] = likeliest.known
                candidates.remove(likeliest)


def _key_of_known(known: Known, *, with_unit: bool) -> tuple[str, ...]:
    name = fold(known.person.name)
    return (name, known.delegate.bloc, known.delegate.unit) if with_unit else (name,)


def _key_of_line(line: Line, *, with_unit: bool) -> tuple[str, ...]:
    name = fold(line.person.name)
    if not with_unit:
        return (name,)
    place = line.belonging
    return (name, place.bloc, place.unit or (place.body if not place.bloc else ""))


def _likeliest(line: Line, candidates: list[_Candidate]) -> _Candidate | None:
    """Among namesakes of one unit the one whose name is spelled alike, then whose post is, then the lowest number."""
    if len(candidates) < 2:
        return next(iter(candidates), None)
    post = fold(line.person.post)
    alike = [one for one in candidates if same(one.known.person.name, line.person.name)] or candidates
    return next((one for one in alike if post in one.post), alike[0])


def _may_be(line: Line, candidate: _Candidate) -> bool:
    """Whether a person whom the list puts elsewhere is still meant."""
    known = candidate.known
    unplaced_line = not (line.belonging.bloc or line.belonging.unit)
    unplaced_person = not (known.delegate.bloc or known.delegate.unit)
    if unplaced_line or unplaced_person or line.belonging.bloc == known.delegate.bloc != "":
        return True
    return bool(line.person.post) and fold(line.person.post) in candidate.post
