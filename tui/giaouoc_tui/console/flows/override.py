"""What follows a refusal: a reason is asked for, the missing signatory is dealt with, or closing is offered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from giaouoc import commands as c
from giaouoc import events as e
from giaouoc.refusal import Refusal
from giaouoc_tui.console.dialogs.pick import PickDialog
from giaouoc_tui.console.dialogs.text import TextDialog
from giaouoc_tui.console.finding import Choice
from giaouoc_tui.console.flows.missing import ask_for_missing
from giaouoc_tui.console.flows.record import close
from giaouoc_tui.console.operation import AT_END
from giaouoc_tui.console.view import View
from giaouoc_tui.console.wording import refusal_words

if TYPE_CHECKING:
    from giaouoc_tui.console.app import ConsoleApp

__all__ = ["override"]

_EXAMPLES = {
    "undo.reason": "reason.example.undo",
    "close.open_slots": "reason.example.close",
    "signing.no_witness": "reason.example.witness",
    "signing.no_countersigner": "reason.example.countersign",
    "signing.postponed_ready": "reason.example.postpone",
    "signing.absent_but_here": "reason.example.absent",
    "signing.other_bloc": "reason.example.signatory",
    "signing.signs_twice": "reason.example.signatory",
}
"""Refusal → what people write to override it."""


async def override(console: ConsoleApp, command: c.Command, refusal: Refusal) -> None:
    """Give the command again once what was in its way is settled, or leave it; at the agenda's end, offer to close."""
    if refusal.key == "signing.signatory_missing":
        await ask_for_missing(console, command, refusal)
        return
    if refusal.key == AT_END:
        await close(console)
        return
    if refusal.key == "signing.postponed_ready" and not await _go_on_without(console, refusal):
        return
    view = console.view()
    text = refusal_words(view, refusal)
    if isinstance(command, c.Undo) and not command.action:
        # Pinned: a scan may come in while the reason is written.
        command = replace(command, action=str(refusal.params.get("action", "")))
    example = _EXAMPLES.get(refusal.key, "reason.example.none")
    reason = await console.ask(TextDialog(console.say("reason.title"), text, placeholder=console.say(example)))
    if reason:
        answer = console.give(replace(command, reason=reason))
        if isinstance(answer, tuple) and [type(fact.event) for fact in answer] == [e.WitnessesWaived]:
            # The reason let the witnesses off; who else is missing is asked for now.
            console.give(command)


async def _go_on_without(console: ConsoleApp, refusal: Refusal) -> bool:
    """Whether to leave out those who were postponed and are here now; the first choice calls them."""
    view, say = console.view(), console.say
    ready = [(slot, _slot_name(view, slot)) for slot in refusal.params["slots"]]
    choices = [Choice(slot, say("postponed.call", slot=name), glyph="▸") for slot, name in ready]
    choices.append(Choice("", say("missing.go_on"), glyph="!"))
    picked = await console.ask(PickDialog(say("postponed.title"), choices, text=refusal_words(view, refusal)))
    if picked:
        console.give(c.Call(picked))
    return picked == ""


def _slot_name(view: View, slot_id: str) -> str:
    slot = view.state.signing.slot(slot_id)
    return view.state.slot_name(slot) if slot else slot_id
