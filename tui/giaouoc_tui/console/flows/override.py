"""What follows a refusal: a reason is asked for, the missing signatory is dealt with, or closing is offered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from giaouoc import commands as c
from giaouoc.refusal import Refusal
from giaouoc_tui.console.dialogs.text import TextDialog
from giaouoc_tui.console.flows.missing import ask_for_missing
from giaouoc_tui.console.flows.record import close
from giaouoc_tui.console.operation import AT_END
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
    view = console.view()
    text = refusal_words(view, refusal)
    if isinstance(command, c.Undo) and not command.action:
        # Pinned: a scan may come in while the reason is written.
        command = replace(command, action=str(refusal.params.get("action", "")))
    example = _EXAMPLES.get(refusal.key, "reason.example.none")
    reason = await console.ask(TextDialog(console.say("reason.title"), text, placeholder=console.say(example)))
    if reason:
        console.give(replace(command, reason=reason))
