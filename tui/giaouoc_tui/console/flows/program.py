"""Flows that concern the program: palette, help, look, leaving."""

from __future__ import annotations

from typing import TYPE_CHECKING

from giaouoc.state import Life
from giaouoc_tui.actions import actions_in
from giaouoc_tui.console.dialogs.pick import PickDialog
from giaouoc_tui.console.finding import Choice, search_key
from giaouoc_tui.console.viewing import is_barred
from giaouoc_tui.console.wording import key_words

if TYPE_CHECKING:
    from giaouoc_tui.console.app import ConsoleApp

__all__ = ["help_", "home", "palette", "quit_", "theme"]


async def palette(console: ConsoleApp) -> None:
    """Find any action by its words, with or without accents."""
    say = console.say
    scope = console.scope
    life = Life.NONE if console.operation is None else console.operation.state.life
    choices = [
        Choice(
            action.name,
            f"{say(action.label)}",
            ", ".join(key_words(say, key) for key in action.keys),
            search_key(say(action.label), say(action.help), action.name, say(f"group.{action.group}")),
        )
        for action in actions_in(scope, life)
        if action.name != "palette" and not is_barred(console.operation, action)
    ]
    name = await console.ask(
        PickDialog(say("palette.title"), choices, search=True, placeholder=say("palette.placeholder"))
    )
    if name is not None:
        console.action_perform(name)


async def help_(console: ConsoleApp) -> None:
    """Show every action with its keys, and before them those of the dialog that is open."""
    from giaouoc_tui.console.dialogs.base import Dialog
    from giaouoc_tui.console.dialogs.help import HelpDialog

    here = console.screen.hints() if isinstance(console.screen, Dialog) else ()
    await console.ask(HelpDialog(console.say("help.title"), here))


async def theme(console: ConsoleApp) -> None:
    """Change between the dark and the light look."""
    console.toggle_theme()


async def home(console: ConsoleApp) -> None:
    """Leave the ceremony as it stands."""
    await console.go_home()


async def quit_(console: ConsoleApp) -> None:
    """End the program; asked first while a ceremony is open, with staying as the default."""
    say = console.say
    if console.operation is None:
        console.exit()
        return
    running = console.operation.state.life is Life.OPEN
    text = say("quit.text.running" if running else "quit.text")
    if console.operation.printing.running:
        text = f"{text} {say('quit.text.printing')}"
    answer = await console.ask(
        PickDialog(
            say("quit.title"),
            [Choice("stay", say("quit.stay")), Choice("home", say("quit.home")), Choice("quit", say("quit.quit"))],
            text=text,
        )
    )
    if answer == "home":
        await console.go_home()
    elif answer == "quit":
        console.exit()
