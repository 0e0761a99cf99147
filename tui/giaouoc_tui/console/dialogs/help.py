"""Help made from the declared actions: what each does, and its keys."""

from __future__ import annotations

from rich.cells import cell_len
from textual.app import ComposeResult
from textual.containers import VerticalScroll

from giaouoc.state import Life
from giaouoc_tui.actions import ACTIONS, Action, Group, Scope, actions_in
from giaouoc_tui.console.dialogs.base import Dialog
from giaouoc_tui.console.wording import key_words
from giaouoc_tui.widgets.safe import Static, assemble

__all__ = ["HelpDialog", "help_actions"]

_KEYS_WIDTH = 17
"""Cells for the keys, as many as the action with most of them needs."""


class HelpDialog(Dialog[None]):
    """Scrolls with the arrow keys."""

    HINTS = (("updown", "dialog.scroll"), ("escape", "dialog.leave"))

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.add_class("-full")

    def body(self) -> ComposeResult:
        """One paragraph an action, under the heading of its group."""
        say = self.say
        parts: list[str | tuple[str, str]] = [(say("help.intro") + "\n", "$quiet")]
        for group in Group:
            actions = [action for action in help_actions(self.console.scope) if action.group is group]
            if not actions:
                continue
            parts.append((f"\n{say(f'group.{group}').upper()}\n", "bold $now"))
            for action in actions:
                keys = "  ".join(key_words(say, key) for key in action.keys) or say("help.no_key")
                parts += [(f" {keys} ", "bold $key-band-text on $key-band"), " " * (_KEYS_WIDTH - cell_len(keys))]
                parts += [(f"  {say(action.label)}", "bold"), (f" – {say(action.help)}\n", "")]
        with VerticalScroll(id="help-scroll"):
            yield Static(assemble(*parts), id="help-text")


def help_actions(scope: Scope) -> tuple[Action, ...]:
    """Every action that can ever be done from where the operator is."""
    possible = {action for life in Life for action in actions_in(scope, life)}
    return tuple(action for action in ACTIONS if action in possible)
