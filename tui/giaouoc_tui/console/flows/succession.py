"""Asking who takes over from what has ended since last year."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from giaouoc.succession import Ended, Successors
from giaouoc_tui.console.dialogs.pick import PickDialog
from giaouoc_tui.console.dialogs.text import TextDialog
from giaouoc_tui.console.finding import Choice

if TYPE_CHECKING:
    from giaouoc_tui.console.app import ConsoleApp

__all__ = ["ask_successors"]


async def ask_successors(console: ConsoleApp, undecided: Sequence[Ended]) -> Successors | None:
    """Ask for each in turn; none when the operator leaves one of the questions."""
    decided = {}
    for one in undecided:
        answer = await (_pick(console, one) if one.successors else _name(console, one))
        if answer is None:
            return None
        decided[one.name] = answer
    return decided


async def _pick(console: ConsoleApp, ended: Ended) -> tuple[str, ...] | None:
    say = console.say
    choices: list[Choice[tuple[str, ...]]] = [Choice((name,), name) for name in ended.successors]
    if not ended.locality:
        choices.insert(0, Choice(ended.successors, say("successor.all", names=", ".join(ended.successors))))
    choices.append(Choice((ended.name,), say("successor.keep", name=ended.name)))
    text = say("successor.locality" if ended.locality else "successor.unit")
    return await console.ask(PickDialog(say("successor.title", name=ended.name), choices, text=text))


async def _name(console: ConsoleApp, ended: Ended) -> tuple[str, ...] | None:
    say = console.say
    text = say("successor.unknown")
    name = await console.ask(TextDialog(say("successor.title", name=ended.name), text, may_be_empty=True))
    return None if name is None else (name or ended.name,)
