"""Preflight: whether a ceremony is ready for its doors to open, line by line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from datetime import datetime, timedelta
from typing import Any, Final

import msgspec

from giaouoc.attendance import Delegate, Role
from giaouoc.presence import PresenceState
from giaouoc.printing import PaperKind, Print
from giaouoc.readiness import CheckOffItem, Finding, Readiness
from giaouoc.signing import SigningMode, SigningSlot
from giaouoc.state import Life, State
from giaouoc.vietnamese import format_clock

__all__ = ["ENOUGH_DISK", "Surroundings", "preflight"]

ENOUGH_DISK: Final = 50_000_000
"""Bytes free from which the facts of a day fit many times over."""

_FAR = timedelta(days=300)
"""A start further ahead than this is rather a slip in the year than a plan."""

_AWAY = (PresenceState.EXCUSED, PresenceState.ABSENT)


class Surroundings(msgspec.Struct, frozen=True):
    """What the machine tells about a ceremony beside its record."""

    now: datetime
    named: Collection[int]
    """Numbers that have a name on the roster."""
    writable: bool = True
    free_bytes: int | None = None
    """Room on the drive; none where the system does not say."""
    projecting: bool = False
    """Whether a projector shows the ceremony now."""
    remarks: tuple[str, ...] = ()
    """What goes against a rule of precedence, in the words of those who know the rule."""


def preflight(state: State, around: Surroundings) -> tuple[Finding, ...]:
    """What is ready and what is not, in the order in which it is prepared.

    A rehearsal says that it is one, and asks for nothing that belongs to the day itself.
    """
    return (
        *_rehearsing(state),
        *_when(state, around.now),
        *_pledge(state),
        *_agenda(state),
        *_blocs(state),
        *_delegates(state, around.named),
        *_signatories(state),
        *_countersigners(state),
        *_witnesses(state),
        *_orders(around),
        *_badges(state),
        *(() if state.rehearsal else _vouched(state, around)),
        *_disk(around),
    )


def _ready(check: str, case: str, **params: Any) -> Finding:
    return Finding(check, case, Readiness.READY, params)


def _look(check: str, case: str, **params: Any) -> Finding:
    return Finding(check, case, Readiness.LOOK, params)


def _to_do(check: str, case: str, **params: Any) -> Finding:
    return Finding(check, case, Readiness.TO_DO, params)


# -- what was prepared ------------------------------------------------------------------------


def _rehearsing(state: State) -> Iterator[Finding]:
    if state.rehearsal:
        yield _look("preflight.rehearsal", "copy")


def _when(state: State, now: datetime) -> Iterator[Finding]:
    if state.setup is None:
        yield _to_do("preflight.when", "none")
        return
    starts_at = state.setup.starts_at
    told = {"date": starts_at.date(), "time": format_clock(starts_at)}
    if state.life is Life.PREPARED and starts_at < now:
        yield _look("preflight.when", "past", **told)
    elif state.life is Life.PREPARED and starts_at.year != state.setup.year:
        yield _look("preflight.when", "other_year", **told, year=state.setup.year)
    elif starts_at - now > _FAR:
        yield _look("preflight.when", "far", **told, days=(starts_at - now).days)
    else:
        yield _ready("preflight.when", "set", **told)


def _pledge(state: State) -> Iterator[Finding]:
    if state.pledge is None or not state.pledge.articles:
        yield _to_do("preflight.pledge", "none")
    else:
        yield _ready("preflight.pledge", "set", articles=len(state.pledge.articles), pages=len(state.pages))
    if state.pledge is not None and state.pledge.plan is not None and state.pledge.plan.gaps:
        gaps = state.pledge.plan.gaps
        yield _look("preflight.plan", "gaps", count=len(gaps), gaps="; ".join(gap.rstrip(".") for gap in gaps))


def _agenda(state: State) -> Iterator[Finding]:
    steps = state.agenda.steps
    if not steps:
        yield _to_do("preflight.agenda", "none")
    else:
        yield _ready("preflight.agenda", "set", items=len(steps), minutes=sum(step.item.minutes for step in steps))


def _blocs(state: State) -> Iterator[Finding]:
    peopled = {delegate.bloc for delegate in _expected(state)}
    empty = [bloc.name for bloc in state.blocs if bloc.id not in peopled]
    if not state.blocs:
        yield _to_do("preflight.blocs", "none")
    elif empty:
        yield _look("preflight.blocs", "empty", blocs=len(state.blocs), names=tuple(empty))
    else:
        yield _ready("preflight.blocs", "set", blocs=len(state.blocs))
    if leaderless := _leaderless(state):
        yield _look("preflight.leaders", "leaderless", count=len(leaderless), names=tuple(leaderless))


def _leaderless(state: State) -> list[str]:
    """Blocs of which neither the pack nor the list of delegates says who leads them this year."""
    year = state.setup.year if state.setup else 0
    led = {delegate.bloc for delegate in _expected(state) if delegate.role is Role.BLOC_LEADER}
    return [bloc.name for bloc in state.blocs if bloc.term(year) is None and bloc.id not in led]


def _delegates(state: State, named: Collection[int]) -> Iterator[Finding]:
    listed = _expected(state)
    nameless = [delegate.number for delegate in listed if delegate.number not in named]
    if not listed:
        yield _to_do("preflight.delegates", "none")
    elif state.setup is not None and state.setup.sample:
        yield _to_do("preflight.delegates", "sample", count=len(listed))
    elif nameless:
        yield _to_do("preflight.delegates", "nameless", count=len(listed), numbers=tuple(nameless))
    else:
        yield _ready("preflight.delegates", "set", count=len(listed))


def _signatories(state: State) -> Iterator[Finding]:
    slots = state.signing.slots
    if not slots:
        yield _to_do("preflight.signatories", "none")
        return
    missing = [slot for slot in slots if not _on_list(state, slot.signer)]
    away = [slot for slot in slots if slot not in missing and _away(state, slot)]
    told = {"named": len(slots) - len(missing), "of": len(slots)}
    if missing and state.mode is SigningMode.REGISTRATION_FILE:
        yield _look("preflight.signatories", "files", **told)
    elif missing:
        yield _to_do("preflight.signatories", "missing", **told, names=_names(state, missing))
    elif away:
        yield _to_do("preflight.signatories", "away", **told, names=_names(state, away))
    elif twice := _signing_twice(state):
        yield _look("preflight.signatories", "twice", **told, names=_names(state, twice))
    elif outside := _of_other_blocs(state):
        yield _look("preflight.signatories", "outside", **told, names=_names(state, outside))
    else:
        yield _ready("preflight.signatories", "set", **told)


def _signing_twice(state: State) -> list[SigningSlot]:
    """Slots with a signatory who is to sign in another one too."""
    signers = Counter(state.signing.signers())
    return [slot for slot in state.signing.slots if slot.signer is not None and signers[slot.signer] > 1]


def _of_other_blocs(state: State) -> list[SigningSlot]:
    """Slots whose signatory is of another bloc, or of none."""
    delegates = state.attendance.delegates
    signers = ((slot, delegates.get(slot.signer or 0)) for slot in state.signing.slots)
    return [slot for slot, signer in signers if signer is not None and signer.bloc != slot.bloc]


def _countersigners(state: State) -> Iterator[Finding]:
    if state.mode is not SigningMode.BILATERAL_SUPERIOR:
        return
    slots = state.signing.slots
    missing = [slot for slot in slots if not _on_list(state, slot.countersigner)]
    if missing:
        yield _to_do("preflight.countersigner", "missing", names=_names(state, missing))
    else:
        yield _ready("preflight.countersigner", "set", of=len(slots))


def _witnesses(state: State) -> Iterator[Finding]:
    bodies = state.witness_bodies
    if not bodies:
        return
    sent = {delegate.unit for delegate in _expected(state) if delegate.role is Role.WITNESS}
    without = tuple(body.name for body in bodies if body.id not in sent)
    if without:
        yield _to_do("preflight.witnesses", "missing", count=len(bodies), names=without)
    else:
        yield _ready("preflight.witnesses", "set", count=len(bodies))


def _orders(around: Surroundings) -> Iterator[Finding]:
    if around.remarks:
        yield _look("preflight.order", "remarks", remarks=around.remarks)


def _badges(state: State) -> Iterator[Finding]:
    listed = _expected(state)
    printed = sum(Print(PaperKind.DELEGATE, delegate.number, delegate.reissue) in state.printed for delegate in listed)
    if not listed:
        yield _to_do("preflight.badges", "nobody")
    elif not printed:
        yield _to_do("preflight.badges", "none", of=len(listed))
    elif printed < len(listed):
        yield _to_do("preflight.badges", "some", printed=printed, of=len(listed), left=len(listed) - printed)
    else:
        yield _ready("preflight.badges", "set", of=len(listed))
    spares = sum(one.kind is PaperKind.SPARE for one in state.printed)
    if spares:
        yield _ready("preflight.spares", "set", count=spares)
    else:
        yield _look("preflight.spares", "none")


# -- what somebody vouches for ----------------------------------------------------------------


def _vouched(state: State, around: Surroundings) -> Iterator[Finding]:
    for item in CheckOffItem:
        check = f"preflight.{item.replace('-', '_')}"
        mark = state.vouched.get(item)
        projecting = item is CheckOffItem.PROJECTOR and around.projecting
        if mark is None:
            yield _to_do(check, "running" if projecting else "unchecked")
            continue
        told = {"date": f"{mark.at:%d/%m/%Y}", "time": format_clock(mark.at), "note": mark.note}
        newer = state.seq - mark.covers
        if item is CheckOffItem.USB_COPY and newer and state.life is Life.PREPARED:
            yield _to_do(check, "outdated", **told, newer=newer)
        elif projecting:
            yield _ready(check, "checked_and_running", **told)
        else:
            yield _ready(check, "checked", **told)


def _disk(around: Surroundings) -> Iterator[Finding]:
    if not around.writable:
        yield _to_do("preflight.disk", "read_only")
    elif around.free_bytes is None:
        yield _look("preflight.disk", "unknown")
    else:
        case = "free" if around.free_bytes >= ENOUGH_DISK else "full"
        tell = _ready if case == "free" else _to_do
        yield tell("preflight.disk", case, megabytes=around.free_bytes // 1_000_000)


def _expected(state: State) -> list[Delegate]:
    return [delegate for _, delegate in sorted(state.attendance.delegates.items()) if not delegate.cancelled]


def _on_list(state: State, number: int | None) -> bool:
    delegate = None if number is None else state.attendance.delegates.get(number)
    return delegate is not None and not delegate.cancelled


def _away(state: State, slot: SigningSlot) -> bool:
    return slot.signer is not None and state.attendance.presence(slot.signer).state in _AWAY


def _names(state: State, slots: list[SigningSlot]) -> tuple[str, ...]:
    return tuple(state.slot_name(slot) for slot in slots)
