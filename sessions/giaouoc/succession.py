"""Succession: units that end, and who takes over from them, so that last year's blocs can be called this year."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from typing import Final, NamedTuple, TypeAlias

from msgspec.structs import replace

from giaouoc.refusal import Refusal, refuse
from giaouoc.signing import Bloc, Unit
from giaouoc.vietnamese import fold

__all__ = ["Ended", "Successors", "carried_over", "known_units", "names_unit", "succession_fault", "undecided"]

Successors: TypeAlias = Mapping[str, tuple[str, ...]]
"""Name of what has ended → names of who takes over, as people decided; its own name where it is kept as it was."""

_UNDECIDED: Final[Successors] = {}


class Ended(NamedTuple):
    """A unit that no longer exists on the day that is asked about."""

    name: str
    successors: tuple[str, ...]
    """Names; none where nobody knows who took over, and then the unit is left in its bloc."""
    locality: bool = False
    """Whether it is the locality that holds the ceremony: only one can take over."""


def known_units(*groups: tuple[Bloc, ...]) -> dict[str, Unit]:
    """What is known of units by their ids; later groups know better."""
    return {unit.id: unit for blocs in groups for bloc in blocs for unit in bloc.units}


def carried_over(
    blocs: tuple[Bloc, ...], day: date, known: Mapping[str, Unit], decided: Successors = _UNDECIDED
) -> tuple[tuple[Bloc, ...], tuple[Ended, ...]]:
    """The blocs as they stand on a day, and the units that have ended by then.

    In the place of an ended unit come its successors, each once: those that were decided, else all that are known. A
    term from that year on whose leader is gone falls away: who leads now is for people to say.
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
            names = decided.get(unit.name, current.successors)
            kept = not names or unit.name in names
            units += [unit] if kept else []
            units += _heirs(replace(current, successors=names), (*bloc.units, *units), taken)
        ids = {unit.id for unit in units}
        terms = tuple(term for term in bloc.terms if term.year < day.year or term.leader in ids)
        carried.append(replace(bloc, units=tuple(units), terms=terms))
    return tuple(carried), tuple(ended)


def undecided(ended: Iterable[Ended], decided: Successors = _UNDECIDED) -> tuple[Ended, ...]:
    """What has not exactly one successor, each once, as far as nobody has decided yet."""
    open_ones = {one.name: one for one in ended if len(one.successors) != 1 and one.name not in decided}
    return tuple(open_ones.values())


def succession_fault(ended: Iterable[Ended], decided: Successors) -> Refusal | None:
    """Why a decision cannot stand: it is about nothing that has ended, or names somebody who did not take over."""
    by_name = {one.name: one for one in ended}
    for name, successors in decided.items():
        one = by_name.get(name)
        if one is None:
            return refuse("succession.not_ended", name=name, ended=", ".join(by_name) or "–")
        strange = [heir for heir in successors if one.successors and heir not in (*one.successors, name)]
        if strange:
            return refuse("succession.no_heir", name=name, heir=strange[0], successors=", ".join(one.successors))
        if one.locality and len(successors) != 1:
            return refuse("succession.one_locality", name=name)
    return None


def names_unit(text: str, name: str) -> bool:
    """Whether a text names a unit, in whatever case and placing of tones."""
    return re.search(rf"(?<!\w){re.escape(fold(name))}(?!\w)", fold(text)) is not None


def _heirs(unit: Unit, present: tuple[Unit, ...], taken: set[str]) -> Iterator[Unit]:
    """The successors of a unit that its bloc does not have yet."""
    names = {one.name for one in present}
    for name in unit.successors:
        if name in names:
            continue
        names.add(name)
        base = re.sub(r"[^a-z0-9]+", "-", fold(name)).strip("-") or "don-vi"
        id_ = next(
            one for number in range(1, 10_000) if (one := f"{base}-{number}" if number > 1 else base) not in taken
        )
        taken.add(id_)
        yield Unit(id_, name, valid_from=unit.valid_to and unit.valid_to + timedelta(days=1))
