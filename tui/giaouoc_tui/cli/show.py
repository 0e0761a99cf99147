"""`giaouoc show`: where a ceremony stands, in words or as JSON."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from giaouoc.agenda import Step
from giaouoc.clock import now
from giaouoc.folder import CeremonyFolder
from giaouoc.signing import SigningSlot
from giaouoc.vietnamese import format_clock
from giaouoc_tui.cli.opening import add_folder, add_json, ending, reading_without_key
from giaouoc_tui.cli.output import Output
from giaouoc_tui.cli.plugin_problems import problems_as_warnings, warn_of_problems
from giaouoc_tui.locale import Say
from giaouoc_tui.plans import plan_data, plan_lines
from giaouoc_tui.precedence import order_remarks, remark_words
from giaouoc_tui.telling import Teller

__all__ = ["as_data", "configure", "run"]


def configure(parser: argparse.ArgumentParser, say: Say, name: str, arguments: Sequence[str]) -> None:
    """Argument: the folder."""
    del name, arguments
    add_folder(parser, say)
    add_json(parser, say)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Tell the state.

    JSON: see `as_data`; `order_remarks` (`order`, `place`, `name`, `text`) of plugins, and `warnings` of those that
    failed, see `problems_as_warnings`.
    """
    with reading_without_key(arguments, output) as folder:
        remarks, problems = order_remarks(folder)
        if output.json:
            warnings = problems_as_warnings(problems, output.say)
            told = {"order_remarks": [remark._asdict() for remark in remarks], "warnings": warnings}
            output.data({**as_data(folder), **told})
        else:
            _tell(folder, output)
        for remark in remarks:
            output.warn(remark_words(output.say, remark))
        warn_of_problems(problems, output)
        return ending(folder, output)


def as_data(folder: CeremonyFolder) -> dict[str, Any]:
    """The state as JSON.

    Keys: `life` (none, prepared, open, closed), `rehearsal`, `title`, `year`, `locality`, `organiser`, `place`,
    `starts_at`, `sample`, `pack` (`name`, `version`, `digest`), `mode`, `opened_at`, `closed_at`, `events`, `unknown`
    (facts of a newer program), `head`, `closing_code` (empty before closing), `pledge` (`title`, `version`, `hash`,
    `pages`), `plan` (see `plan_data`, null without one), `agenda`, `attendance` (`total` and `blocs`, head counts),
    `slots`, `slide` (`kind`, `page` from 1, `cover`, `message`, `held`), `damaged_at` (number of the first unsound
    event, null when sound). Times are ISO 8601 with offset, null when not yet.
    """
    state = folder.state
    setup = state.setup
    pledge = state.pledge
    return {
        "life": state.life,
        "rehearsal": state.rehearsal,
        "title": setup.title if setup else "",
        "year": setup.year if setup else 0,
        "locality": setup.locality if setup else "",
        "organiser": setup.organiser if setup else "",
        "place": setup.place if setup else "",
        "starts_at": setup.starts_at if setup else None,
        "sample": setup.sample if setup else False,
        "pack": setup.pack if setup else None,
        "mode": state.mode,
        "opened_at": state.opened_at,
        "closed_at": state.closed_at,
        "events": folder.record.seq,
        "unknown": state.unknown,
        "head": folder.head_code,
        "closing_code": folder.closing_code,
        "pledge": {
            "title": pledge.title if pledge else "",
            "version": state.pledge_version,
            "hash": state.pledge_hash,
            "pages": len(state.pages),
        },
        "plan": plan_data(pledge, now().date()) if pledge else None,
        "agenda": _agenda(folder),
        "attendance": {
            "total": state.attendance.total._asdict(),
            "blocs": [
                {"id": bloc.id, "name": bloc.name, **state.attendance.tally(bloc.id)._asdict()} for bloc in state.blocs
            ],
        },
        "slots": [_slot(folder, slot) for slot in state.signing.slots],
        "slide": {
            "kind": state.hall.slide.kind,
            "page": state.hall.slide.page + 1,
            "cover": state.hall.cover,
            "message": state.hall.message,
            "held": state.hall.held_at is not None,
        },
        "damaged_at": folder.record.damage.seq if folder.record.damage else None,
    }


def _agenda(folder: CeremonyFolder) -> list[dict[str, Any]]:
    state = folder.state
    planned = state.agenda.planned_starts(state.setup.starts_at) if state.setup else {}
    return [
        {
            "id": step.item.id,
            "kind": step.item.kind,
            "title": step.item.title,
            "state": step.state,
            "minutes": step.item.minutes,
            "planned_at": planned.get(step.item.id),
            "started_at": step.started_at,
            "ended_at": step.ended_at,
            "runs": [{"started_at": run.started_at, "ended_at": run.ended_at} for run in step.runs],
        }
        for step in state.agenda.steps
    ]


def _slot(folder: CeremonyFolder, slot: SigningSlot) -> dict[str, Any]:
    return {
        "id": slot.id,
        "name": folder.state.slot_name(slot),
        "round": slot.round,
        "bloc": slot.bloc,
        "unit": slot.unit,
        "state": slot.state,
        "signer": slot.signer,
        "authority": slot.authority,
        "substituted": slot.substituted,
        "paper": slot.paper or (slot.substitution.paper if slot.substitution else ""),
        "reason": slot.reason,
        "called_at": slot.called_at,
        "signed_at": slot.signed_at,
        "countersigned_at": slot.countersigned_at,
        "witnesses": slot.witnesses,
    }


def _tell(folder: CeremonyFolder, output: Output) -> None:
    say, state = output.say, folder.state
    teller = Teller.of(say, folder)
    if state.rehearsal:
        output.tell("cli.show.rehearsal")
    if state.setup is not None:
        output.line(state.setup.title)
        if state.setup.sample:
            output.tell("cli.show.sample")
    output.tell(
        "cli.show.life", life=say(f"life.{state.life}"), opened=_clock(state.opened_at), closed=_clock(state.closed_at)
    )
    lines = list(plan_lines(say, state.pledge, now().date())) if state.pledge else []
    if lines:
        output.line()
        output.tell("cli.show.plan")
    for line in lines:
        output.line(f"  {line}")
    output.line()
    output.tell("cli.show.agenda")
    planned = state.agenda.planned_starts(state.setup.starts_at) if state.setup else {}
    for step in state.agenda.steps:
        times = _times(step, planned.get(step.item.id))
        output.line(f"  {step.item.id:<16} {times:<13} {say(f'item.state.{step.state}'):<14} {step.item.title}")
    total = state.attendance.total
    output.line()
    output.tell("cli.show.attendance", present=total.present, expected=total.expected, walk_ins=total.walk_ins)
    for bloc in state.blocs:
        tally = state.attendance.tally(bloc.id)
        output.line(f"  {bloc.id:<16} {tally.present:>4}/{tally.enrolled:<4} {bloc.name}")
    output.line()
    output.tell("cli.show.slots", signed=state.signing.signed, slots=len(state.signing.slots))
    for slot in state.signing.slots:
        signer = teller.who(slot.signer)
        output.line(f"  {slot.id:<16} {say(f'slot.state.{slot.state}'):<14} {state.slot_name(slot)}: {signer}")
    output.line()
    slide = say(f"slide.kind.{state.hall.slide.kind}", page=state.hall.slide.page + 1)
    output.tell("cli.show.slide", slide=slide, cover=say(f"cover.{state.hall.cover}"))
    if state.hall.message:
        output.tell("fact.message.shown", text=state.hall.message)
    sealed = folder.closing_code == folder.head_code
    output.tell("cli.show.sealed" if sealed else "cli.show.head", events=folder.record.seq, head=folder.head_code)
    if folder.closing_code:
        output.tell("cli.show.closing_code", code=folder.closing_code)


def _times(step: Step, planned: datetime | None) -> str:
    """From when to when an item ran, every time it did, or from when it should."""
    runs = (f"{_clock(run.started_at)}–{_clock(run.ended_at) if run.ended_at else ''}" for run in step.runs)
    return ", ".join(runs) or _clock(planned)


def _clock(moment: datetime | None) -> str:
    return format_clock(moment) if moment else "–"
