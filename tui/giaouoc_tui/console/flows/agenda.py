"""Flows of the agenda: moving in it, and changing it while it runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from giaouoc import commands as c
from giaouoc.agenda import ItemKind, ItemState
from giaouoc.state import Life
from giaouoc_tui.console.dialogs.agenda import AgendaDeed, AgendaDialog
from giaouoc_tui.console.dialogs.form import Field, FormDialog
from giaouoc_tui.console.dialogs.pick import PickDialog
from giaouoc_tui.console.dialogs.text import TextDialog
from giaouoc_tui.console.finding import Choice
from giaouoc_tui.console.flows.describing import ask_speaker
from giaouoc_tui.console.operation import Tone

if TYPE_CHECKING:
    from giaouoc_tui.console.app import ConsoleApp

__all__ = ["goto", "insert", "skip"]


async def goto(console: ConsoleApp) -> None:
    """Show the whole agenda: go to an item, leave one out, put one elsewhere, add one, say who leads it."""
    answer = await console.ask(AgendaDialog())
    if answer is None:
        return
    deed, item = answer
    match deed:
        case AgendaDeed.GO_TO:
            console.give(c.Open() if console.view().state.life is Life.PREPARED else c.GoTo(item))
        case AgendaDeed.SKIP:
            await _skip(console, item)
        case AgendaDeed.INSERT:
            await _insert(console, after=item)
        case AgendaDeed.SPEAKER:
            await ask_speaker(console, item)


async def insert(console: ConsoleApp) -> None:
    """Add an item right behind the current one."""
    await _insert(console, after="")


async def skip(console: ConsoleApp) -> None:
    """Leave out an item that has not begun: the next one is offered first."""
    agenda = console.view().state.agenda
    planned = [step for step in agenda.steps if step.state is ItemState.PLANNED]
    if not planned:
        console.tell(console.say("skip.none"), Tone.WARN)
        return
    choices = [
        Choice(step.item.id, f"{agenda.numbers[step.item.id]:>2}. {step.item.title}", f"{step.item.minutes}'")
        for step in planned
    ]
    at = planned.index(agenda.following) if agenda.following in planned else 0
    item = await console.ask(PickDialog(console.say("skip.title"), choices, at=at))
    if item is not None:
        await _skip(console, item)


async def _skip(console: ConsoleApp, item: str) -> None:
    entry = console.view().operation.item(item)
    title = console.say("skip.reason", item=entry.title if entry else item)
    reason = await console.ask(TextDialog(title, placeholder=console.say("reason.example.skip"), may_be_empty=True))
    if reason is not None:
        console.give(c.Skip(item, reason))


async def _insert(console: ConsoleApp, after: str) -> None:
    say = console.say
    values = await console.ask(
        FormDialog(
            say("insert.title"),
            [
                Field("title", say("insert.name"), placeholder=say("insert.example")),
                Field("minutes", say("insert.minutes"), value="5"),
                Field(
                    "kind",
                    say("insert.kind"),
                    value=ItemKind.DISCUSSION,
                    choices=[(say(f"item.kind.{kind}"), kind.value) for kind in ItemKind],
                ),
            ],
            check=lambda given: "" if given["title"] and given["minutes"].isdecimal() else say("insert.fault"),
        )
    )
    if values is not None:
        console.give(c.Insert(values["title"], ItemKind(values["kind"]), int(values["minutes"]), after))
