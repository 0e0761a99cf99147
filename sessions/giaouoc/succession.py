"""Succession: units that end, and who takes over from them, so that last year's blocs can be called this year."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import NamedTuple

from msgspec.structs import replace

from giaouoc.signing import Bloc, Unit
from giaouoc.vietnamese import fold

__all__ = ["Ended", "carried_over", "known_units", "names_unit"]


class Ended(NamedTuple):
    """A unit that no longer exists on the day that is asked about."""

    name: str
    successors: tuple[str, ...]
    """Names; none where nobody knows who took over, and then the unit is left in its bloc."""


def known_units(*groups: tuple[Bloc, ...]) -> dict[str, Unit]:
    """What is known of units by their ids; later groups know better."""
    return {unit.id: unit for blocs in groups for bloc in blocs for unit in bloc.units}


def carried_over(
    blocs: tuple[Bloc, ...], day: date, known: Mapping[str, Unit]
) -> tuple[tuple[Bloc, ...], tuple[Ended, ...]]:
    """The blocs as they stand on a day, and the units that have ended by then.

    In the place of an ended unit come its successors, each once. A term from that year on whose leader is gone falls
    away: who leads now is for people to say.
    """
    taken = set(known_units(blocs))
    ended: list[Ended] = []
    carried = []
    for bloc in blocs:
        units: list[Unit] = []
        for unit in bloc.units:
            current = known.get(unit.id, unit)
            if current.valid_on(day) or (current.valid_from is not None and day < current.valid_from):
                units.append(unit)
                continue
            ended.append(Ended(unit.name, current.successors))
            heirs = _heirs(current, (*bloc.units, *units), taken)
            units += heirs if current.successors else [unit]
        ids = {unit.id for unit in units}
        terms = tuple(term for term in bloc.terms if term.year < day.year or term.leader in ids)
        carried.append(replace(bloc, units=tuple(units), terms=terms))
    return tuple(carried), tuple(ended)


def names_unit(text: str, name: str) -> bool:
    """Whether a text names a unit, in whatever case and placing of tones."""
    return re.search(rf"(?<!\w){re.escape(fold(name))}(?!\w)", fold(text)) is not None


def _heirs(unit: Unit, present: tuple[Unit, ...], taken: set[str]) -> Iterator[Unit]:
    """The successors of a unit that its bloc does not have yet."""
    names = {one.name for one in present}
    for name in unit.successors:
        if name in names:
            continue
        base = re.sub(r"[^a-z0-9]+", "-", fold(name)).strip("-") or "don-vi"
        id_ = next(
            one for number in range(1, 10_000) if (one := f"{base}-{number}" if number > 1 else base) not in taken
        )
        taken.add(id_)
        yield Unit(id_, name, valid_from=unit.valid_to and unit.valid_to + timedelta(days=1))
