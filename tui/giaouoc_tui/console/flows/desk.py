"""Flows of the desk: opening it, who is missing, the counts, and taking back a check-in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from giaouoc import commands as c
from giaouoc.cards import last_arrival
from giaouoc.refusal import Refusal
from giaouoc_tui.console.flows.record import undo_action
from giaouoc_tui.console.operation import Tone
from giaouoc_tui.desk.calling import calls, next_call

if TYPE_CHECKING:
    from giaouoc_tui.console.app import ConsoleApp

__all__ = ["call_missing", "counts", "desk", "leave_desk", "silence", "undo_arrival"]


async def desk(console: ConsoleApp) -> None:
    """Show the check-in screen over all else; the ceremony goes on behind it."""
    from giaouoc_tui.desk.screen import DeskScreen

    if not isinstance(console.screen, DeskScreen):  # the key may have come twice before there was one
        await console.push_screen(DeskScreen())


async def leave_desk(console: ConsoleApp) -> None:
    """Go back to the console, or out where there is none behind the desk."""
    from giaouoc_tui.desk.screen import DeskScreen

    if not isinstance(console.screen, DeskScreen):
        return
    if len(console.screen_stack) > 1:
        console.pop_screen()
    else:
        console.action_perform("quit")


async def silence(console: ConsoleApp) -> None:
    """Turn the sound off, or on again."""
    from giaouoc_tui.desk.screen import DeskScreen

    if isinstance(console.screen, DeskScreen):
        bells = console.screen.bells
        bells.silent = not bells.silent
        bells.stop()
        console.tell(console.say("desk.sound.off" if bells.silent else "desk.sound.on"))
        console.paint()


async def call_missing(console: ConsoleApp) -> None:
    """Call the units whose signatory is missing, and the bodies without a witness; asked again, the next of them."""
    view = console.view()
    lines = calls(view.state, console.say)
    if lines:
        console.give(c.Message(next_call(lines, view.state.hall.message)))
    else:
        console.tell(console.say("desk.call.nobody"), Tone.GOOD)


async def counts(console: ConsoleApp) -> None:
    """Show the head counts by bloc, unit and role."""
    from giaouoc_tui.desk.counts import CountsDialog

    await console.ask(CountsDialog(console.say("counts.title"), console.say("counts.text")))


async def undo_arrival(console: ConsoleApp) -> None:
    """Take back the last check-in, whatever else was done since."""
    action = last_arrival(console.view().operation.folder.ceremony)
    if action is None:
        console.show_answer(Refusal("undo.nothing"))
    else:
        await undo_action(console, action.id)
