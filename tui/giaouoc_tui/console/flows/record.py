"""Flows of the record: taking back, looking back, closing, and reporting afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from giaouoc import commands as c
from giaouoc.agenda import ItemState
from giaouoc.refusal import Refusal
from giaouoc.vietnamese import format_clock
from giaouoc_tui.console.dialogs.confirm import ConfirmDialog
from giaouoc_tui.console.dialogs.pick import PickDialog
from giaouoc_tui.console.dialogs.text import TextDialog
from giaouoc_tui.console.finding import Choice
from giaouoc_tui.console.operation import Tone
from giaouoc_tui.console.wording import action_words, refusal_words

if TYPE_CHECKING:
    from giaouoc_tui.console.app import ConsoleApp

__all__ = ["close", "log", "progress", "undo", "undo_action"]


async def undo(console: ConsoleApp) -> None:
    """Take back the last action; where the stage's or the door's may be meant, the operator says which."""
    view = console.view()
    actions = view.operation.folder.ceremony.last_actions(view.now)
    action_id: str | None = actions[0].id if actions else ""
    if len(actions) > 1:
        choices = [Choice(one.id, action_words(view, one), format_clock(one.facts[0].at)) for one in actions]
        action_id = await console.ask(PickDialog(console.say("undo.which"), choices, shares=(7, 1)))
    if action_id is not None:
        await undo_action(console, action_id)


async def undo_action(console: ConsoleApp, action_id: str) -> None:
    """Take back one action, and ask a reason where one is due.

    It is named from here on, so that a scan that comes in between changes nothing.
    """
    view = console.view()
    ceremony = view.operation.folder.ceremony
    action = next((one for one in ceremony.actions() if one.id == action_id), None)
    if action is None:
        console.show_answer(Refusal("undo.nothing"))
        return
    command = c.Undo(action.id)
    decision = ceremony.decide(command, view.now)
    if not (isinstance(decision, Refusal) and decision.overridable):
        if not action.enrols_many or await console.ask(
            ConfirmDialog(console.say("undo.list.title"), action_words(view, action))
        ):
            console.give(command)
        return
    reason = await console.ask(
        TextDialog(
            console.say("undo.title"),
            action_words(view, action),
            placeholder=console.say("reason.example.undo"),
        )
    )
    if reason:
        console.give(c.Undo(action.id, reason))


async def log(console: ConsoleApp) -> None:
    """Show everything that happened; any of it can be chosen to be taken back."""
    from giaouoc_tui.console.dialogs.log import LogDialog

    action_id = await console.ask(LogDialog(console.say("log.title")))
    if action_id:
        await undo_action(console, action_id)


async def close(console: ConsoleApp) -> None:
    """End the ceremony for good: a reason when signatures are open, and a confirmation in any case."""
    view, say = console.view(), console.say
    decision = view.operation.folder.ceremony.decide(c.Close(), view.now)
    reason = ""
    if isinstance(decision, Refusal):
        if not decision.overridable:
            console.show_answer(decision)
            return
        given = await console.ask(
            TextDialog(say("close.reason"), refusal_words(view, decision), placeholder=say("reason.example.close"))
        )
        if not given:
            return
        reason = given
    board, total = view.state.signing, view.state.attendance.total
    to_come = [step.item for step in view.state.agenda.steps if step.state is ItemState.PLANNED]
    lines = [
        say("close.text", signed=board.signed, slots=len(board.slots), present=total.present, enrolled=total.enrolled),
        *([say("close.to_come", count=len(to_come), item=to_come[0].title)] if to_come else []),
        say("close.seal"),
    ]
    text = "\n".join(lines)
    if await console.ask(ConfirmDialog(say("close.title"), text)):
        console.give(c.Close(reason))
    else:
        console.tell(say("close.left"), Tone.CALM)


async def progress(console: ConsoleApp) -> None:
    """Show the board; a chosen line takes a report."""
    from giaouoc_tui.console.dialogs.progress import ProgressDialog, report_form

    at = 0
    while True:
        picked = await console.ask(ProgressDialog(console.say("progress.title"), at=at))
        if picked is None:
            return
        at, standing = picked
        command = await report_form(console, standing)
        if command is not None:
            console.give(command)
