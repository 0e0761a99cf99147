"""Who an import would name to sign: the same rule that names them, asked before anything is stored."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from giaouoc.attendance import Delegate
from giaouoc.clock import now
from giaouoc.commands import SetBlocs
from giaouoc.events import SigningPlanned
from giaouoc.lists.belonging import short_post
from giaouoc.lists.plan import PlannedSignatory
from giaouoc.newcomers import Newcomer
from giaouoc.refusal import Refusal
from giaouoc.rules import decide
from giaouoc.rules.obvious import obvious_signatories, post_ranks
from giaouoc.signing import Bloc, SigningBoard
from giaouoc.state import State

__all__ = ["planned_signatories"]


def planned_signatories(
    state: State, blocs: tuple[Bloc, ...], changed: Sequence[Newcomer], newcomers: Sequence[Newcomer]
) -> tuple[PlannedSignatory, ...]:
    """Who would be named in the ceremony of `state` once it has these blocs: first of those who change, as stored."""
    after = _with_blocs(state, blocs)
    named: dict[str, PlannedSignatory] = {}
    for people in (changed, newcomers):
        who = {one.number: one for one in people}
        ranks = post_ranks(blocs, who.items())
        listed = {one.number for one in people if one.signs}
        for one in obvious_signatories(after, [*map(_delegate, people)], ranks, listed):
            person = who[one.number]
            place = after.slot_name(one.slot)
            signs = PlannedSignatory(place, one.number, person.name, short_post(person.post, place), one.why)
            named.setdefault(one.slot.id, signs)
    return tuple(named[slot.id] for slot in after.signing.slots if slot.id in named)


def _with_blocs(state: State, blocs: tuple[Bloc, ...]) -> State:
    decided = decide(state, SetBlocs(blocs), now())
    facts = () if isinstance(decided, Refusal) else decided
    planned = next((fact.slots for fact in facts if isinstance(fact, SigningPlanned)), state.signing.slots)
    return replace(state, blocs=blocs, signing=SigningBoard(planned))


def _delegate(newcomer: Newcomer) -> Delegate:
    return Delegate(newcomer.number, newcomer.role, "", newcomer.bloc, newcomer.unit)
