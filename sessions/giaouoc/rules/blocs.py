"""Rules for the blocs and units that take part."""

from __future__ import annotations

from collections import Counter
from datetime import datetime

from msgspec.structs import replace

from giaouoc import commands as c
from giaouoc import events as e
from giaouoc.refusal import refuse
from giaouoc.rules.tables import Decision, RuleTable
from giaouoc.signing import Bloc, SigningSlot, plan_slots
from giaouoc.state import Life, State

__all__ = ["RULES"]


def set_blocs(state: State, command: c.SetBlocs, _: datetime) -> Decision:
    """Blocs and units join before the doors open, and sign in rounds after those that are planned.

    None can go: delegates and slots belong to them.
    """
    if command.blocs == state.blocs:
        return ()
    if state.life is not Life.PREPARED:
        return refuse("blocs.after_opening")
    ids = Counter(_ids(command.blocs))
    twice = next((one for one, count in ids.items() if count > 1), None)
    if twice is not None:
        return refuse("create.id_twice", id=twice)
    missing = next((one for one in _ids(state.blocs) if one not in ids), None)
    if missing is not None:
        return refuse("blocs.missing", id=missing)
    further = _further_slots(state, command.blocs)
    planned = (e.SigningPlanned(state.mode, (*state.signing.slots, *further)),) if further else ()
    return (e.BlocsSet(command.blocs), *planned)


def _ids(blocs: tuple[Bloc, ...]) -> list[str]:
    """Ids of blocs, and of units with their bloc: a unit's id is its own within its bloc."""
    return [bloc.id for bloc in blocs] + [f"{bloc.id}/{unit.id}" for bloc in blocs for unit in bloc.units]


def _further_slots(state: State, blocs: tuple[Bloc, ...]) -> tuple[SigningSlot, ...]:
    """Slots for whoever has none, as many in a round as in the fullest one so far."""
    slots = state.signing.slots
    known = {(slot.bloc, slot.unit) for slot in slots}
    rounds = Counter(slot.round for slot in slots)
    per_round = max(rounds.values(), default=1)
    countersigner = next((slot.countersigner for slot in slots if slot.countersigner is not None), None)
    planned = plan_slots(state.mode, blocs, countersigner=countersigner)
    new = [slot for slot in planned if (slot.bloc, slot.unit) not in known]
    first = max(rounds, default=0) + 1
    return tuple(replace(slot, round=first + index // per_round) for index, slot in enumerate(new))


RULES: RuleTable = {c.SetBlocs: set_blocs}
