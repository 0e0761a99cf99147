"""Rules for making a ceremony out of a pack's content."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

from giaouoc import commands as c
from giaouoc import events as e
from giaouoc.agenda import ItemKind, ItemState
from giaouoc.hall import SlideKind
from giaouoc.refusal import refuse
from giaouoc.rules.tables import Decision, RuleTable
from giaouoc.state import Life, State

__all__ = ["RULES"]

_HEARD_BY = frozenset({ItemKind.PLEDGE_READING, ItemKind.SIGNING})
"""Items by whose beginning the hall knows the text."""


def create(_: State, command: c.Create, _now: datetime) -> Decision:
    """A new ceremony; whatever has an id has it alone, and every slot belongs to a bloc."""
    if not command.agenda:
        return refuse("create.no_agenda")
    if not command.pledge.articles:
        return refuse("create.no_articles")
    doubled = next((twice for ids in _ids(command) for twice in _doubled(ids)), None)
    if doubled is not None:
        return refuse("create.id_twice", id=doubled)
    blocs = {bloc.id for bloc in command.blocs}
    lost = next((slot for slot in command.slots if slot.bloc not in blocs), None)
    if lost is not None:
        return refuse("create.no_bloc", slot=lost.id, bloc=lost.bloc)
    return (
        e.CeremonyCreated(command.setup),
        e.PledgeSet(command.pledge, 1),
        e.AgendaSet(command.agenda),
        e.BlocsSet(command.blocs),
        e.WitnessesSet(command.witnesses),
        e.SigningPlanned(command.mode, command.slots),
        e.ReportRoundsSet(command.report_rounds),
    )


def _ids(command: c.Create) -> Iterator[list[str]]:
    yield [item.id for item in command.agenda]
    yield [bloc.id for bloc in command.blocs]
    for bloc in command.blocs:
        yield [unit.id for unit in bloc.units]
    yield [body.id for body in command.witnesses]
    yield [slot.id for slot in command.slots]
    yield [target.id for target in command.pledge.targets]
    yield [entry.id for entry in command.report_rounds]


def _doubled(ids: Iterable[str]) -> Iterator[str]:
    seen: set[str] = set()
    for one in ids:
        if one in seen:
            yield one
        seen.add(one)


def rehearse(state: State, _: c.Rehearse, _now: datetime) -> Decision:
    """From here on a rehearsal."""
    return () if state.rehearsal else (e.RehearsalBegun(),)


def revise_pledge(state: State, command: c.RevisePledge, _: datetime) -> Decision:
    """Another text: the same version while it is not frozen, a new one afterwards.

    What the hall has begun to hear is replaced only for a reason. Once somebody has signed, the text stands: the
    minutes cite one hash for all signatures.
    """
    if command.pledge == state.pledge:
        return ()
    if state.signing.begun:
        return refuse("pledge.signed")
    if not command.pledge.articles:
        return refuse("create.no_articles")
    if not (state.pledge_hash or command.reason) and _reading_begun(state):
        return refuse("pledge.being_read", overridable=True)
    if not state.pledge_hash:
        return (e.PledgeSet(command.pledge, max(state.pledge_version, 1), command.reason),)
    if not command.reason:
        return refuse("pledge.frozen", overridable=True)
    return (e.PledgeSet(command.pledge, state.pledge_version + 1, command.reason),)


def _reading_begun(state: State) -> bool:
    """Whether the text is on the screen, or was read, or blocs are about to sign it."""
    begun = (step.item.kind for step in state.agenda.steps if step.state in (ItemState.CURRENT, ItemState.DONE))
    heard = state.hall.slide.kind is SlideKind.PLEDGE or not _HEARD_BY.isdisjoint(begun)
    return state.life is Life.OPEN and heard


def check_off(_: State, command: c.CheckOff, _now: datetime) -> Decision:
    """Somebody vouches for a preparation; doing so again renews it."""
    return (e.CheckedOff(command.preparation, command.note),)


RULES: RuleTable = {
    c.Create: create,
    c.Rehearse: rehearse,
    c.RevisePledge: revise_pledge,
    c.CheckOff: check_off,
}
