"""What preparing changes: the ceremony itself, its pledge, agenda, blocs and witnesses."""

from __future__ import annotations

from msgspec.structs import replace

from giaouoc import events as e
from giaouoc.agenda import Agenda
from giaouoc.pages import pages_of
from giaouoc.plan_pages import plan_pages_of
from giaouoc.readiness import Vouched
from giaouoc.signing import SigningBoard
from giaouoc.state.appliers import Changes, applies
from giaouoc.state.values import Life, State

__all__ = ()


@applies(e.CeremonyCreated)
def _(state: State, event: e.CeremonyCreated, _: e.Recorded) -> Changes:
    return {"life": Life.PREPARED, "setup": event.setup}


@applies(e.SetupSet)
def _(_: State, event: e.SetupSet, _recorded: e.Recorded) -> Changes:
    return {"setup": event.setup}


@applies(e.RehearsalBegun)
def _(state: State, _event: e.RehearsalBegun, _: e.Recorded) -> Changes:
    return {"rehearsal": True}


@applies(e.PledgeSet)
def _(state: State, event: e.PledgeSet, _: e.Recorded) -> Changes:
    return {
        "pledge": event.pledge,
        "pledge_version": event.version,
        "pledge_hash": "",
        "pages": pages_of(event.pledge),
        "plan_pages": plan_pages_of(event.pledge),
    }


@applies(e.AgendaSet)
def _(state: State, event: e.AgendaSet, _: e.Recorded) -> Changes:
    return {"agenda": Agenda.planned(event.items)}


@applies(e.BlocsSet)
def _(state: State, event: e.BlocsSet, _: e.Recorded) -> Changes:
    return {"blocs": event.blocs}


@applies(e.WitnessesSet)
def _(state: State, event: e.WitnessesSet, _: e.Recorded) -> Changes:
    return {"witness_bodies": event.bodies}


@applies(e.SigningPlanned)
def _(state: State, event: e.SigningPlanned, _: e.Recorded) -> Changes:
    return {"mode": event.mode, "signing": SigningBoard(event.slots)}


@applies(e.ReportRoundsSet)
def _(state: State, event: e.ReportRoundsSet, _: e.Recorded) -> Changes:
    return {"report_rounds": event.rounds}


@applies(e.CheckedOff)
def _(state: State, event: e.CheckedOff, recorded: e.Recorded) -> Changes:
    vouched = state.vouched
    for item, known in vouched.items():
        if known.covers == recorded.seq - 1:
            vouched = vouched.insert(item, replace(known, covers=recorded.seq))
    mark = Vouched(recorded.at, recorded.desk, event.note, recorded.seq)
    return {"vouched": vouched.insert(event.preparation, mark)}


@applies(e.PledgeFrozen)
def _(state: State, event: e.PledgeFrozen, _: e.Recorded) -> Changes:
    return {"pledge_hash": event.text_hash}
