"""Rules for the list and the door: enrolling, scans, arrivals, absences and stand-ins."""

from __future__ import annotations

from datetime import datetime

from giaouoc import commands as c
from giaouoc import events as e
from giaouoc.attendance import CheckInMeans, Delegate, PresenceState, Role, ScanOutcome, ScanVerdict
from giaouoc.badges import Badge, BadgeKind
from giaouoc.refusal import Refusal, refuse
from giaouoc.rules.tables import Decision, RuleTable
from giaouoc.signing import SigningAuthority, SigningMode
from giaouoc.state import Life, State

__all__ = ["RULES", "judge_scan"]

_LEADING = (Role.BLOC_LEADER, Role.BLOC_DEPUTY, Role.MEMBER)


def judge_scan(state: State, badge: c.Scan, now: datetime) -> ScanVerdict:
    """What a scan means at this moment."""
    if state.life is Life.PREPARED:
        return ScanVerdict(ScanOutcome.NOT_OPEN)
    if state.life is Life.CLOSED:
        return ScanVerdict(ScanOutcome.CLOSED)
    return state.attendance.judge(
        badge.badge, late=state.is_late(now), wanted=state.wanted_on_stage()
    )


def scan(state: State, command: c.Scan, now: datetime) -> Decision:
    """Every scan is answered and recorded; only some check a person in, and none checks out."""
    verdict = judge_scan(state, command, now)
    if state.life is not Life.OPEN:
        return refuse(f"scan.{verdict.outcome}")
    if not verdict.outcome.arrives or verdict.number is None:
        return (e.ScanRefused(verdict.outcome, verdict.number),)
    return (_arrived(state, verdict, CheckInMeans.SCAN, now),)


def check_in(state: State, command: c.CheckIn, now: datetime) -> Decision:
    """A check-in without a badge follows the same rules as a scan of the newest badge."""
    delegate = state.attendance.delegates.get(command.number)
    reissue = delegate.reissue if delegate else 0
    badge = Badge(BadgeKind.DELEGATE, 0, command.number, reissue)
    verdict = judge_scan(state, c.Scan(badge), now)
    if not verdict.outcome.arrives:
        return refuse(f"scan.{verdict.outcome}", number=command.number)
    return (_arrived(state, verdict, command.means, now),)


def _arrived(state: State, verdict: ScanVerdict, means: CheckInMeans, now: datetime) -> e.Arrived:
    number = verdict.number or 0
    returning = state.attendance.presence(number).arrival is not None
    return e.Arrived(number, verdict.outcome, means, late=not returning and state.is_late(now))


def enrol(state: State, command: c.Enrol, _: datetime) -> Decision:
    """People are put on the list, and those who obviously sign are named for their slots."""
    numbers = [delegate.number for delegate in command.delegates]
    doubled = (
        next((number for number in numbers if numbers.count(number) > 1), None)
        if len(set(numbers)) < len(numbers)
        else None
    )
    if doubled is not None:
        return refuse("enrol.number_twice", number=doubled)
    wrong = next((number for number in numbers if not 1 <= number <= 9999), None)
    if wrong is not None:
        return refuse("enrol.number_range", number=wrong)
    taken = next((d.number for d in command.delegates if _taken(state, d)), None)
    if taken is not None:
        return refuse("enrol.number_taken", number=taken)
    if not command.delegates:
        return ()
    return (e.DelegatesEnrolled(command.delegates), *_signatories(state, command.delegates))


def _taken(state: State, delegate: Delegate) -> bool:
    """A number may be enrolled again before the doors open, to correct it; never given to another."""
    return delegate.number in state.attendance.delegates and state.life is not Life.PREPARED


def _signatories(state: State, delegates: tuple[Delegate, ...]) -> tuple[e.SignatoryNamed, ...]:
    """The leader of a bloc signs for it; where units sign, the first delegate of each unit does."""
    named: list[e.SignatoryNamed] = []
    by_unit = state.mode is not SigningMode.BLOC_REPRESENTATIVES
    for slot in state.signing.slots:
        if slot.signer is not None:
            continue
        ranked = sorted(
            (
                delegate
                for delegate in delegates
                if delegate.bloc == slot.bloc
                and delegate.role in _LEADING
                and (not by_unit or delegate.unit == slot.unit)
                and (by_unit or delegate.role is Role.BLOC_LEADER)
            ),
            key=lambda delegate: (_LEADING.index(delegate.role), delegate.number),
        )
        if ranked:
            named.append(e.SignatoryNamed(slot.id, ranked[0].number, SigningAuthority.ON_BEHALF))
    return tuple(named)


def cancel(state: State, command: c.CancelDelegate, _: datetime) -> Decision:
    """A person who is in the hall cannot be cancelled: undo the check-in first."""
    delegate = _enrolled(state, command.number)
    if isinstance(delegate, Refusal):
        return delegate
    if delegate.cancelled:
        return ()
    if state.attendance.here(command.number):
        return refuse("attendance.here", number=command.number)
    return (e.DelegateCancelled(command.number, command.reason),)


def reissue(state: State, command: c.Reissue, _: datetime) -> Decision:
    """The code has one digit for the counter, so a badge is printed at most ten times."""
    delegate = _enrolled(state, command.number)
    if isinstance(delegate, Refusal):
        return delegate
    if delegate.reissue >= 9:
        return refuse("badge.reissued_too_often", number=command.number)
    return (e.BadgeReissued(command.number, delegate.reissue + 1),)


def leave(state: State, command: c.Leave, _: datetime) -> Decision:
    """Only who is here can leave."""
    delegate = _enrolled(state, command.number)
    if isinstance(delegate, Refusal):
        return delegate
    if not state.attendance.here(command.number):
        return refuse("attendance.not_here", number=command.number)
    return (e.DelegateLeft(command.number),)


def excuse(state: State, command: c.Excuse, _: datetime) -> Decision:
    """Absent with leave, for a stated reason."""
    return _away(state, command.number, e.DelegateExcused(command.number, command.reason))


def no_show(state: State, command: c.NoShow, _: datetime) -> Decision:
    """Absent without leave."""
    return _away(state, command.number, e.DelegateAbsent(command.number, command.reason))


def _away(state: State, number: int, event: e.DelegateExcused | e.DelegateAbsent) -> Decision:
    delegate = _enrolled(state, number)
    if isinstance(delegate, Refusal):
        return delegate
    if isinstance(event, e.DelegateExcused) and not event.reason.strip():
        return refuse("attendance.needs_reason", number=number)
    presence = state.attendance.presence(number)
    if presence.state in (PresenceState.PRESENT, PresenceState.LEFT):
        return refuse("attendance.here", number=number)
    return (event,)


def stand_in(state: State, command: c.StandIn, _: datetime) -> Decision:
    """Somebody on the list attends in the place of somebody who has not come."""
    for number in (command.number, command.substitute):
        delegate = _enrolled(state, number)
        if isinstance(delegate, Refusal):
            return delegate
    if command.number == command.substitute:
        return refuse("attendance.stands_in_for_self", number=command.number)
    if state.attendance.presence(command.number).state in (
        PresenceState.PRESENT,
        PresenceState.LEFT,
    ):
        return refuse("attendance.here", number=command.number)
    if state.attendance.presence(command.substitute).state is PresenceState.SUBSTITUTED:
        return refuse("attendance.substitute_away", number=command.substitute)
    return (e.DelegateSubstituted(command.number, command.substitute, command.paper),)


def _enrolled(state: State, number: int) -> Delegate | Refusal:
    delegate = state.attendance.delegates.get(number)
    return refuse("attendance.no_number", number=number) if delegate is None else delegate


RULES: RuleTable = {
    c.Scan: scan,
    c.CheckIn: check_in,
    c.Enrol: enrol,
    c.CancelDelegate: cancel,
    c.Reissue: reissue,
    c.Leave: leave,
    c.Excuse: excuse,
    c.NoShow: no_show,
    c.StandIn: stand_in,
}
