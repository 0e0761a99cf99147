"""Rules for making, opening and closing a ceremony."""

from __future__ import annotations

from datetime import datetime

from giaouoc import commands as c
from giaouoc import events as e
from giaouoc.hall import SlideKind, SlideRef
from giaouoc.refusal import refuse
from giaouoc.rules.agenda import arriving_at
from giaouoc.rules.tables import Decision, RuleTable
from giaouoc.state import Life, State

__all__ = ["RULES"]


def create(_: State, command: c.Create, _now: datetime) -> Decision:
    """A new ceremony out of a pack's content."""
    if not command.agenda:
        return refuse("create.no_agenda")
    if not command.pledge.articles:
        return refuse("create.no_articles")
    return (
        e.CeremonyCreated(command.setup),
        e.PledgeSet(command.pledge, 1),
        e.AgendaSet(command.agenda),
        e.BlocsSet(command.blocs),
        e.WitnessesSet(command.witnesses),
        e.SigningPlanned(command.mode, command.slots),
        e.ReportRoundsSet(command.report_rounds),
    )


def rehearse(state: State, _: c.Rehearse, _now: datetime) -> Decision:
    """From here on a rehearsal."""
    return () if state.rehearsal else (e.RehearsalBegun(),)


def revise_pledge(state: State, command: c.RevisePledge, _now: datetime) -> Decision:
    """Another text: the same version while it is not frozen, a new one afterwards.

    Once somebody has signed, the text stands: the minutes cite one hash for all signatures.
    """
    if state.signing.signed:
        return refuse("pledge.signed")
    if not state.pledge_hash:
        return (e.PledgeSet(command.pledge, max(state.pledge_version, 1)),)
    if not command.reason:
        return refuse("pledge.frozen", overridable=True)
    return (e.PledgeSet(command.pledge, state.pledge_version + 1, command.reason),)


def open_doors(state: State, _: c.Open, _now: datetime | None = None) -> Decision:
    """The doors open, and the first agenda item runs."""
    if state.life is not Life.PREPARED:
        return refuse("life.already_open")
    first = state.agenda.following
    begin = arriving_at(state, first.item) if first else (e.SlideShown(SlideRef()),)
    return (e.CeremonyOpened(), *begin)


def close(state: State, command: c.Close, _now: datetime) -> Decision:
    """The end: refused while signatures are open, unless a reason is given."""
    missing = state.signing.open_slots
    if missing and not command.reason:
        return refuse(
            "close.open_slots", overridable=True, slots=tuple(slot.id for slot in missing)
        )
    return (
        e.SlideShown(SlideRef(SlideKind.CLOSING)),
        e.CeremonyClosed(
            pledge_hash=state.pledge_hash,
            signed=state.signing.signed,
            slots=len(state.signing.slots),
            present=state.attendance.total.present,
            reason=command.reason,
        ),
    )


RULES: RuleTable = {
    c.Create: create,
    c.Rehearse: rehearse,
    c.RevisePledge: revise_pledge,
    c.Open: open_doors,
    c.Close: close,
}
