"""Rules for the door: scans, arrivals, absences and stand-ins."""

from __future__ import annotations

from datetime import datetime

from giaouoc import commands as c
from giaouoc import events as e
from giaouoc.attendance import ScanOutcome, ScanVerdict
from giaouoc.presence import CheckInMeans, Presence, PresenceState
from giaouoc.printing import FIRST_SPARE, LAST_SPARE
from giaouoc.refusal import Refusal, refuse
from giaouoc.rules.enrolling import enrol, expected
from giaouoc.rules.tables import Decision, RuleTable
from giaouoc.state import Life, State

__all__ = ["RULES"]


def _judge(state: State, command: c.Scan, *, late: bool) -> ScanVerdict:
    """What a scan means at this moment; a badge can be tried before the doors open, for which a good one waits."""
    if state.life is Life.CLOSED:
        return ScanVerdict(ScanOutcome.CLOSED)
    verdict = state.attendance.judge(
        command.badge, late=late, wanted=state.wanted_on_stage(), replaced=state.signing.replaced_signers
    )
    if state.life is not Life.OPEN and verdict.outcome in _GOOD_BADGES:
        return ScanVerdict(ScanOutcome.NOT_OPEN, verdict.number)
    return verdict


_GOOD_BADGES = frozenset({outcome for outcome in ScanOutcome if outcome.arrives} | {ScanOutcome.ALREADY_HERE})
"""Answers that find no fault with the badge."""


def scan(state: State, command: c.Scan, now: datetime) -> Decision:
    """Every scan is answered, and recorded once the doors are open; some check a person in, and none checks out."""
    late = state.is_late(now)
    verdict = _judge(state, command, late=late)
    if verdict.number is not None and verdict.outcome.arrives:
        return (_arrived(verdict, verdict.number, CheckInMeans.SCAN, late=late),)
    if state.life is not Life.OPEN:
        known = {} if verdict.number is None else {"number": verdict.number}
        return Refusal(f"scan.{verdict.outcome}", known)
    return (e.ScanRefused(verdict.outcome, verdict.number),)


def check_in(state: State, command: c.CheckIn, now: datetime) -> Decision:
    """A check-in without a badge follows the same rules as a scan of the newest badge."""
    late = state.is_late(now)
    verdict = state.attendance.judge_number(
        command.number, late=late, wanted=state.wanted_on_stage(), replaced=state.signing.replaced_signers
    )
    if verdict.outcome.arrives:
        return (_arrived(verdict, command.number, command.means, late=late),)
    if verdict.first is None:
        return refuse(f"scan.{verdict.outcome}", number=command.number)
    first = verdict.first
    return refuse(f"scan.{verdict.outcome}", number=command.number, at=first.at, desk=first.desk)


def _arrived(verdict: ScanVerdict, number: int, means: CheckInMeans, *, late: bool) -> e.Arrived:
    """Whether a person is late is judged once, at the first arrival."""
    return e.Arrived(number, verdict.outcome, means, late and verdict.first is None)


def give_spare(state: State, command: c.GiveSpare, _: datetime) -> Decision:
    """A spare badge has one bearer: a walk-in whose number it is, or one person on the list."""
    badge, attendance = command.spare, state.attendance
    if not FIRST_SPARE <= badge <= LAST_SPARE:
        return refuse("spare.none", badge=badge, first=FIRST_SPARE, last=LAST_SPARE)
    delegate = expected(state, command.number)
    if isinstance(delegate, Refusal):
        return delegate
    bearer = badge if badge in attendance.delegates else attendance.spares.get(badge)
    if bearer is None:
        return (e.SpareGiven(badge, command.number),)
    return () if bearer == command.number else refuse("spare.given", badge=badge, number=bearer)


def leave(state: State, command: c.Leave, _: datetime) -> Decision:
    """Only who is here can leave."""
    if command.number not in state.attendance.delegates:
        return refuse("attendance.no_number", number=command.number)
    if not state.attendance.here(command.number):
        return refuse("attendance.not_here", number=command.number)
    return (e.DelegateLeft(command.number),)


def excuse(state: State, command: c.Excuse, _: datetime) -> Decision:
    """Absent with leave, for a stated reason."""
    absent = _still_out(state, command.number)
    if isinstance(absent, Refusal):
        return absent
    if not command.reason:
        return refuse("attendance.needs_reason", number=command.number)
    if absent == Presence(PresenceState.EXCUSED, reason=command.reason):
        return ()
    return (e.DelegateExcused(command.number, command.reason),)


def no_show(state: State, command: c.NoShow, _: datetime) -> Decision:
    """Absent without leave."""
    absent = _still_out(state, command.number)
    if isinstance(absent, Refusal):
        return absent
    if absent == Presence(PresenceState.ABSENT, reason=command.reason):
        return ()
    return (e.DelegateAbsent(command.number, command.reason),)


_AWAY = frozenset(PresenceState) - {PresenceState.EXPECTED, PresenceState.PRESENT}


def stand_in(state: State, command: c.StandIn, _: datetime) -> Decision:
    """Somebody on the list attends in the place of somebody who has not come."""
    if command.number == command.substitute:
        return refuse("attendance.stands_in_for_self", number=command.number)
    absent = _still_out(state, command.number)
    if isinstance(absent, Refusal):
        return absent
    substitute = expected(state, command.substitute)
    if isinstance(substitute, Refusal):
        return substitute
    if state.attendance.presence(command.substitute).state in _AWAY:
        return refuse("attendance.substitute_away", number=command.substitute)
    told = Presence(PresenceState.SUBSTITUTED, substitute=command.substitute, paper=command.paper)
    if absent == told:
        return ()
    return (e.DelegateSubstituted(command.number, command.substitute, command.paper),)


def walk_in(state: State, command: c.WalkIn, now: datetime) -> Decision:
    """Enrolled, arrived and standing in: all of it or nothing."""
    delegate = command.delegate
    if command.principal == delegate.number:
        return refuse("attendance.stands_in_for_self", number=delegate.number)
    enrolled = enrol(state, c.Enrol((delegate,)), now)
    absent = None if command.principal is None else _still_out(state, command.principal)
    if isinstance(enrolled, Refusal):
        return enrolled
    if isinstance(absent, Refusal):
        return absent
    facts: list[e.Event] = [*enrolled]
    if state.life is Life.OPEN:
        late = state.is_late(now)
        outcome = ScanOutcome.LATE if late else ScanOutcome.WELCOME
        facts.append(e.Arrived(delegate.number, outcome, CheckInMeans.WALK_IN, late))
    if command.principal is not None:
        facts.append(e.DelegateSubstituted(command.principal, delegate.number, command.paper))
    return tuple(facts)


def _still_out(state: State, number: int) -> Presence | Refusal:
    """What is known of an expected person who has not come."""
    delegate = expected(state, number)
    if isinstance(delegate, Refusal):
        return delegate
    presence = state.attendance.presence(number)
    return presence if presence.arrival is None else refuse("attendance.here", number=number)


RULES: RuleTable = {
    c.Scan: scan,
    c.CheckIn: check_in,
    c.GiveSpare: give_spare,
    c.Leave: leave,
    c.Excuse: excuse,
    c.NoShow: no_show,
    c.StandIn: stand_in,
    c.WalkIn: walk_in,
}
