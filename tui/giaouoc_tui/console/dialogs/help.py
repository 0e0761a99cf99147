"""Help made from the declared actions: what each does, and its keys."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeAlias

from rich.cells import cell_len
from textual import events
from textual.app import ComposeResult
from textual.containers import VerticalScroll

from giaouoc.state import Life
from giaouoc_tui.actions import ACTIONS, Action, Group, Scope, actions_in
from giaouoc_tui.console.dialogs.base import Dialog
from giaouoc_tui.console.lines import wrap
from giaouoc_tui.console.wording import key_words
from giaouoc_tui.widgets.safe import Static, assemble

__all__ = ["HelpDialog", "help_actions"]

_KEYS_WIDTH = 17
"""Cells for the keys, as many as the action with most of them needs."""

_MOST_ROWS = 12
_INTRO_ROWS = 4

_Part: TypeAlias = str | tuple[str, str]


class HelpDialog(Dialog[None]):
    """Scrolls with the arrow keys; `here` are the keys of the dialog that it was asked for in, as `Dialog.HINTS`."""

    HINTS = (("updown", "dialog.scroll"), ("escape", "dialog.leave"))

    def __init__(self, title: str, here: Sequence[tuple[str, str]] = ()) -> None:
        super().__init__(title)
        self._here = here
        self._scope = Scope.CEREMONY
        self.add_class("-full")

    def body(self) -> ComposeResult:
        """One paragraph an action, under the heading of its group."""
        self._scope = self.console.scope
        with VerticalScroll(id="help-scroll"):
            yield Static("", id="help-text")

    def perform(self, name: str) -> bool:
        """Help on the help is the help."""
        return name == "help"

    def on_mount(self) -> None:
        """Lay the paragraphs out once their width is known."""
        self.call_after_refresh(self._lay_out)

    def on_resize(self, event: events.Resize) -> None:
        """Lay them out anew."""
        super().on_resize(event)
        self.call_after_refresh(self._lay_out)

    def _lay_out(self) -> None:
        if not self.is_attached:  # it may have been left in the meantime
            return
        width = self.query_one("#help-scroll").scrollable_content_region.width
        self.query_one("#help-text", Static).update(assemble(*self._paragraphs(width)))

    def _paragraphs(self, width: int) -> Iterator[_Part]:
        say = self.say
        yield from ((f"{row}\n", "$quiet") for row in wrap(say("help.intro"), width, _INTRO_ROWS))
        if self._here:
            yield _heading(say("help.here"))
            for key, words in self._here:
                yield from _paragraph(key_words(say, key), say(words), "", width)
        for group in Group:
            actions = [action for action in help_actions(self._scope) if action.group is group]
            if actions:
                yield _heading(say(f"group.{group}"))
            for action in actions:
                keys = "  ".join(key_words(say, key) for key in action.keys) or say("help.no_key")
                yield from _paragraph(keys, say(action.label), say(action.help), width)


def _heading(text: str) -> _Part:
    return f"\n{text.upper()}\n", "bold $now"


def _paragraph(keys: str, label: str, told: str, width: int) -> Iterable[_Part]:
    """The keys, and beside them label and sentence, whose further lines stand below the first."""
    indent = _KEYS_WIDTH + 4
    yield f" {keys} ", "bold $key-band-text on $key-band"
    yield " " * (indent - 2 - cell_len(keys))
    left = len(label)
    for number, row in enumerate(wrap(f"{label} – {told}" if told else label, max(width - indent, 1), _MOST_ROWS)):
        yield " " * indent if number else ""
        yield row[:left], "bold"
        yield f"{row[left:]}\n"
        left = max(left - len(row) - 1, 0)


def help_actions(scope: Scope) -> tuple[Action, ...]:
    """Every action that can ever be done from where the operator is."""
    possible = {action for life in Life for action in actions_in(scope, life)}
    return tuple(action for action in ACTIONS if action in possible)
