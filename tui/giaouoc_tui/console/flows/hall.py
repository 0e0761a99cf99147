"""Flows of the hall's picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from giaouoc import commands as c
from giaouoc.hall import SlideKind
from giaouoc.rules.hall import MESSAGE_LIMIT
from giaouoc_tui.console.dialogs.pick import PickDialog
from giaouoc_tui.console.dialogs.text import TextDialog
from giaouoc_tui.console.finding import Choice

if TYPE_CHECKING:
    from giaouoc_tui.console.app import ConsoleApp

__all__ = ["message", "slide"]


async def message(console: ConsoleApp) -> None:
    """Write a line to the hall; an empty one takes the present line away."""
    say, present = console.say, console.view().state.hall.message
    text = await console.ask(
        TextDialog(
            say("message.title"),
            say("message.text", limit=MESSAGE_LIMIT),
            value=present,
            placeholder=say("message.example"),
            longest=MESSAGE_LIMIT,
            may_be_empty=True,
        )
    )
    if text is not None:
        console.give(c.Message(text) if text else c.ClearMessage())


async def slide(console: ConsoleApp) -> None:
    """Show the hall another slide; the agenda stays where it is."""
    say, state = console.say, console.view().state
    choices: list[Choice[c.Show]] = []
    for kind in SlideKind:
        if kind is SlideKind.PLEDGE:
            titles = [page.heading or page.label or page.text for page in state.pages]
        elif kind is SlideKind.PLAN:
            titles = [say(f"plan.part.{page.part}") for page in state.plan_pages]
        else:
            choices.append(Choice(c.Show(kind), say(f"slide.kind.{kind}")))
            continue
        for number, title in enumerate(titles):
            choices.append(Choice(c.Show(kind, number), say(f"slide.kind.{kind}", page=number + 1), title))
    at = next((i for i, choice in enumerate(choices) if choice.value.slide is state.hall.slide.kind), 0)
    command = await console.ask(PickDialog(say("slide.title"), choices, search=True, at=at))
    if command is not None:
        console.give(command)
