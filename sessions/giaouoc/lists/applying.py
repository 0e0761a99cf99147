"""Carrying an import out: through the ceremony's own facts, so that it is recorded like everything else."""

from __future__ import annotations

from datetime import datetime

import msgspec
from msgspec.structs import replace

from giaouoc.attendance import Delegate
from giaouoc.clock import now as clock_now
from giaouoc.commands import CancelDelegate, Enrol, SetBlocs
from giaouoc.events import SignatoryNamed
from giaouoc.folder import CeremonyFolder
from giaouoc.lists.plan import Change, ImportPlan
from giaouoc.people import Person
from giaouoc.refusal import Refusal, refuse
from giaouoc.rules.obvious import post_ranks
from giaouoc.state import Life

__all__ = ["Imported", "apply_import"]


class Imported(msgspec.Struct, frozen=True):
    """What an import did, in numbers of people, blocs and units."""

    added: int
    changed: int
    removed: int
    blocs: int
    units: int
    signatories: int = 0
    """Slots that somebody was named to sign in."""


def apply_import(
    folder: CeremonyFolder,
    plan: ImportPlan,
    *,
    remove: bool = False,
    leave_out_problems: bool = False,
    reason: str = "",
    now: datetime | None = None,
) -> Imported | Refusal:
    """Put a plan into effect; an interrupted one is finished by planning and applying the same file again.

    `folder` is the ceremony, open to write, and `plan` made from the state that it is still in. `remove` takes people
    whom the file does not name off the list, otherwise they stay, and `reason` is why, as the record keeps it.
    `leave_out_problems` goes on without the lines that have a problem. `now` is the time of the facts.

    Raises `StoreError` when the disk fails; what was recorded before stays.
    """
    refusal = _unfit(folder, plan, leave_out_problems=leave_out_problems)
    if refusal is not None:
        return refusal
    moment = now or clock_now()
    leaving = [CancelDelegate(removal.number, reason) for removal in plan.removed] if remove else []
    probes = (folder.ceremony.decide(command, moment) for command in leaving)
    refusal = next((probe for probe in probes if isinstance(probe, Refusal)), None)
    if refusal is not None:
        return refusal
    if plan.new_blocs or plan.new_units:
        answer = folder.do(SetBlocs(plan.blocs), now)
        if isinstance(answer, Refusal):
            return answer
    seq = folder.state.seq
    if plan.changed:
        refused = _apply_changes(folder, plan, now)
        if refused is not None:
            return refused
    if plan.newcomers:
        answer = folder.enrol((addition.newcomer for addition in plan.newcomers), now, listed=True)
        if isinstance(answer, Refusal):
            return answer
    for command in leaving:
        answer = folder.do(command, now)
        if isinstance(answer, Refusal):
            return answer
    return Imported(
        added=len(plan.newcomers),
        changed=len(plan.changed),
        removed=len(leaving),
        blocs=len(plan.new_blocs),
        units=len(plan.new_units),
        signatories=sum(isinstance(fact.event, SignatoryNamed) for fact in folder.ceremony.facts[seq:]),
    )


def _unfit(folder: CeremonyFolder, plan: ImportPlan, *, leave_out_problems: bool) -> Refusal | None:
    if folder.state.seq != plan.seq:
        return refuse("list.stale")
    if plan.problems and not leave_out_problems:
        return refuse("list.has_problems", count=len(plan.problems))
    if folder.state.life is not Life.PREPARED and (plan.changed or plan.new_blocs or plan.new_units):
        return refuse("list.after_opening")
    return None


def _apply_changes(folder: CeremonyFolder, plan: ImportPlan, now: datetime | None) -> Refusal | None:
    """The record first, then the roster: after a crash in between the same file still shows the change."""
    changes = plan.changed
    known = folder.state.attendance.delegates
    ranks = post_ranks(plan.blocs, ((change.after.number, change.after) for change in changes))
    listed = frozenset(change.after.number for change in changes if change.after.signs)
    delegates = {change.after.number: _changed(known[change.after.number], change) for change in changes}
    probe = folder.ceremony.decide(Enrol(tuple(delegates.values()), ranks, listed), now or clock_now())
    if isinstance(probe, Refusal):
        return probe
    renamed = [
        Person(change.after.number, change.after.name, change.after.post)
        for change in changes
        if {"name", "post"} & set(change.fields)
    ]

    def put_on_record(commitments: tuple[str, ...]) -> None:
        for person, commitment in zip(renamed, commitments, strict=True):
            delegates[person.number] = replace(delegates[person.number], commitment=commitment)
        folder.do(Enrol(tuple(delegates.values()), ranks, listed), now)

    folder.people.change_many(renamed, put_on_record)
    return None


def _changed(delegate: Delegate, change: Change) -> Delegate:
    after = change.after
    return replace(delegate, role=after.role, bloc=after.bloc, unit=after.unit, seat=after.seat, cancelled=False)
