"""What the list and the door change: who is enrolled, who has come, left, is excused or stood in for."""

from __future__ import annotations

from msgspec.structs import replace

from giaouoc import events as e
from giaouoc.presence import Arrival, Presence, PresenceState
from giaouoc.printing import Print
from giaouoc.state.appliers import Changes, applies
from giaouoc.state.values import State

__all__ = ()


@applies(e.DelegatesEnrolled)
def _(state: State, event: e.DelegatesEnrolled, _: e.Recorded) -> Changes:
    return {"attendance": state.attendance.enrolling(event.delegates)}


@applies(e.DelegateCancelled)
def _(state: State, event: e.DelegateCancelled, _: e.Recorded) -> Changes:
    delegate = state.attendance.delegates.get(event.number)
    if delegate is None:
        return {}
    cancelled = replace(delegate, cancelled=True)
    return {"attendance": state.attendance.enrolling([cancelled])}


@applies(e.BadgeReissued)
def _(state: State, event: e.BadgeReissued, _: e.Recorded) -> Changes:
    delegate = state.attendance.delegates.get(event.number)
    if delegate is None:
        return {}
    reissued = replace(delegate, reissue=event.reissue)
    return {"attendance": state.attendance.enrolling([reissued])}


@applies(e.BadgesPrinted)
def _(state: State, event: e.BadgesPrinted, _: e.Recorded) -> Changes:
    prints = (Print(event.kind, number, event.reissue) for number in event.numbers)
    return {"printed": state.printed.update(prints)}


@applies(e.Arrived)
def _(state: State, event: e.Arrived, recorded: e.Recorded) -> Changes:
    arrival = Arrival(recorded.at, recorded.desk, event.means, event.late)
    return {"attendance": state.attendance.arriving(event.number, arrival)}


@applies(e.SpareGiven)
def _(state: State, event: e.SpareGiven, _: e.Recorded) -> Changes:
    return {"attendance": state.attendance.giving_spare(event.badge, event.number)}


@applies(e.DelegateLeft)
def _(state: State, event: e.DelegateLeft, recorded: e.Recorded) -> Changes:
    known = state.attendance.presence(event.number)
    left = replace(known, state=PresenceState.LEFT, left_at=recorded.at)
    return _presence(state, event.number, left)


@applies(e.DelegateExcused)
def _(state: State, event: e.DelegateExcused, _: e.Recorded) -> Changes:
    known = Presence(PresenceState.EXCUSED, reason=event.reason)
    return _presence(state, event.number, known)


@applies(e.DelegateAbsent)
def _(state: State, event: e.DelegateAbsent, _: e.Recorded) -> Changes:
    known = Presence(PresenceState.ABSENT, reason=event.reason)
    return _presence(state, event.number, known)


@applies(e.DelegateSubstituted)
def _(state: State, event: e.DelegateSubstituted, _: e.Recorded) -> Changes:
    known = Presence(PresenceState.SUBSTITUTED, substitute=event.substitute, paper=event.paper)
    return _presence(state, event.number, known)


def _presence(state: State, number: int, presence: Presence) -> Changes:
    return {"attendance": state.attendance.changing(number, presence)}
