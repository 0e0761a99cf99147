"""What follows a refusal that can be overridden: the reason is asked for, or the missing signatory is dealt with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from giaouoc import commands as c
from giaouoc.refusal import Refusal
from giaouoc_tui.console.dialogs.text import TextDialog
from giaouoc_tui.console.flows.missing import ask_for_missing
from giaouoc_tui.console.wording import refusal_words

if TYPE_CHECKING:
    from giaouoc_tui.console.app import ConsoleApp

__all__ = ["override"]


async def override(console: ConsoleApp, command: c.Command, refusal: Refusal) -> None:
    """Give the command again once what was in its way is settled, or leave it when the operator does."""
    if refusal.key == "signing.signatory_missing":
        await ask_for_missing(console, command, refusal)
        return
    view = console.view()
    text = refusal_words(view, refusal)
    if isinstance(command, c.Undo) and not command.action:
        # Pinned: a scan may come in while the reason is written.
        command = replace(command, action=str(refusal.params.get("action", "")))
    reason = await console.ask(TextDialog(console.say("reason.title"), text, placeholder=console.say("reason.example")))
    if reason:
        console.give(replace(command, reason=reason))
