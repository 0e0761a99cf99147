"""The opening checklist: what a ceremony needs before the doors open, and what is still missing."""

from __future__ import annotations

import shutil
from typing import NamedTuple

from giaouoc.attendance import Role
from giaouoc.state import State
from giaouoc.vietnamese import format_clock, format_date
from giaouoc_tui.console.lines import Line, clip, spread
from giaouoc_tui.console.view import Painted, View

__all__ = ["Check", "paint_checklist", "preparations"]

_ENOUGH_DISK = 50_000_000
"""Bytes free from which a day of events fits many times over."""


class Check(NamedTuple):
    """One line of the checklist."""

    key: str
    ready: bool
    text: str
    needed: bool = True
    """Whether the ceremony should not open without it; otherwise it is only worth a look."""


def preparations(view: View) -> list[Check]:
    """Everything to look at before opening, in the order in which it is prepared."""
    state, say = view.state, view.say
    setup, pledge, total = state.setup, state.pledge, state.attendance.total
    length = sum(step.item.minutes for step in state.agenda.steps)
    checks = [
        Check(
            "when",
            setup is not None,
            say("check.when.text", date=format_date(setup.starts_at), time=format_clock(setup.starts_at))
            if setup
            else "",
        ),
        Check(
            "pledge",
            pledge is not None,
            say("check.pledge.text", articles=len(pledge.articles), pages=len(state.pages)) if pledge else "",
        ),
        Check(
            "agenda", bool(state.agenda.steps), say("check.agenda.text", items=len(state.agenda.steps), minutes=length)
        ),
        Check("blocs", bool(state.blocs), say("check.blocs.text", blocs=len(state.blocs))),
        Check("delegates", total.enrolled > 0, _delegates(view)),
        _signatories(view),
        _witnesses(view),
        _disk(view),
    ]
    if state.rehearsal:
        checks.append(Check("rehearsal", False, say("check.rehearsal.text"), needed=False))
    return checks


def paint_checklist(view: View, width: int, height: int) -> Painted:
    """One line a check; what is not ready says so in words."""
    checks = preparations(view)
    names = [view.say(f"check.{check.key}") for check in checks]
    column = min(max(len(name) for name in names), max(width // 3, 10))
    lines: list[Line] = []
    for check, name in zip(checks, names, strict=True):
        mark, style = ("✓", "$good") if check.ready else ("✗", "bold $bad") if check.needed else ("!", "bold $warn")
        title = clip(name, column)
        lines.append(
            spread(
                width,
                [(f"{mark} ", style), (f"{title:<{column}}  ", "bold"), (check.text, "" if check.ready else style)],
            )
        )
    missing = sum(not check.ready and check.needed for check in checks)
    subtitle = view.say("check.ready") if not missing else view.say("check.missing", count=missing)
    return Painted(lines[:height], subtitle)


def _delegates(view: View) -> str:
    total = view.state.attendance.total
    sample = view.state.setup is not None and view.state.setup.sample
    text = view.say("check.delegates.text", count=total.enrolled)
    return f"{text} · {view.say('check.delegates.sample')}" if sample else text


def _signatories(view: View) -> Check:
    slots = view.state.signing.slots
    nameless = [view.state.slot_name(slot) for slot in slots if slot.signer is None]
    text = view.say("check.signatories.text", named=len(slots) - len(nameless), of=len(slots))
    if nameless:
        text = f"{text} · {view.say('check.signatories.missing', names=', '.join(nameless))}"
    return Check("signatories", bool(slots) and not nameless, text)


def _witnesses(view: View) -> Check:
    bodies = view.state.witness_bodies
    sent = _represented(view.state)
    without = [body.name for body in bodies if body.id not in sent]
    text = view.say("check.witnesses.text", count=len(bodies))
    if without:
        text = f"{text} · {view.say('check.witnesses.missing', names=', '.join(without))}"
    return Check("witnesses", not without, text, needed=False)


def _represented(state: State) -> set[str]:
    return {one.unit for _, one in state.attendance.delegates.items() if one.role is Role.WITNESS}


def _disk(view: View) -> Check:
    folder = view.operation.folder
    if folder.read_only:
        return Check("disk", False, view.say("check.disk.read_only"))
    try:
        free = shutil.disk_usage(folder.path).free
    except OSError:
        return Check("disk", False, view.say("check.disk.unknown"))
    return Check("disk", free >= _ENOUGH_DISK, view.say("check.disk.text", megabytes=free // 1_000_000))
