"""What running a ceremony changes: its life, its agenda, and what is reported and kept afterwards."""

from __future__ import annotations

from msgspec.structs import replace

from giaouoc import events as e
from giaouoc.state.appliers import Changes, applies
from giaouoc.state.values import Life, State

__all__ = ()


@applies(e.CeremonyOpened)
def _(state: State, _event: e.CeremonyOpened, recorded: e.Recorded) -> Changes:
    return {"life": Life.OPEN, "opened_at": recorded.at}


@applies(e.CeremonyClosed)
def _(state: State, _event: e.CeremonyClosed, recorded: e.Recorded) -> Changes:
    return {
        "life": Life.CLOSED,
        "closed_at": recorded.at,
        "closing_seq": recorded.seq,
        "closing_hash": recorded.hash,
        "agenda": state.agenda.ending(recorded.at),
    }


@applies(e.Unknown)
def _(state: State, _event: e.Unknown, _: e.Recorded) -> Changes:
    return {"unknown": state.unknown + 1}


@applies(e.ItemStarted)
def _(state: State, event: e.ItemStarted, recorded: e.Recorded) -> Changes:
    hall = replace(state.hall, plan_page=None)
    return {"agenda": state.agenda.going_to(event.item, recorded.at), "hall": hall}


@applies(e.ItemSkipped)
def _(state: State, event: e.ItemSkipped, _: e.Recorded) -> Changes:
    return {"agenda": state.agenda.skipping(event.item, event.reason)}


@applies(e.ItemInserted)
def _(state: State, event: e.ItemInserted, _: e.Recorded) -> Changes:
    return {"agenda": state.agenda.inserting(event.item, event.after)}


@applies(e.ItemSpeakerSet)
def _(state: State, event: e.ItemSpeakerSet, _: e.Recorded) -> Changes:
    return {"agenda": state.agenda.led_by(event.item, event.speaker)}


@applies(e.AgendaReordered)
def _(state: State, event: e.AgendaReordered, _: e.Recorded) -> Changes:
    if sorted(event.items) != sorted(step.item.id for step in state.agenda.steps):
        return {}
    return {"agenda": state.agenda.reordered(event.items)}


@applies(e.ProgressReported)
def _(state: State, event: e.ProgressReported, recorded: e.Recorded) -> Changes:
    return {"progress": state.progress.reporting(event.report, recorded.at)}


@applies(e.RetentionSet)
def _(state: State, event: e.RetentionSet, _: e.Recorded) -> Changes:
    return {"retained_until": event.until}
