"""A dialog: a title, its body, the answer to the latest scan, and the keys that leave it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path, PurePath
from typing import ClassVar, TypeVar

from textual import events
from textual.app import ComposeResult
from textual.await_complete import AwaitComplete
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen

from giaouoc_tui.console.hints import Hint, cells_of, hint
from giaouoc_tui.console.line_panel import LinePanel
from giaouoc_tui.console.lines import Line, spread
from giaouoc_tui.console.operation import Failure
from giaouoc_tui.console.panels.band import GROUNDS, verdict_parts
from giaouoc_tui.console.panels.scans import GLYPHS
from giaouoc_tui.console.screens.base import ConsoleScreen
from giaouoc_tui.console.view import Painted
from giaouoc_tui.desk.answers import Shown
from giaouoc_tui.widgets.inputs import Input
from giaouoc_tui.widgets.rows import RowList
from giaouoc_tui.widgets.safe import Static

__all__ = ["Dialog"]

T = TypeVar("T")


class Dialog(ConsoleScreen[T], ModalScreen[T]):
    """A base for dialogs; leaving one with Escape answers none.

    A dialog answers once. Keys that come before all of it is there, or after its answer, do nothing in it, but Escape
    waits until it is there.
    """

    CSS_PATH: ClassVar[list[str | PurePath]] = [Path(__file__).with_name("dialog.tcss")]
    AUTO_FOCUS = "*"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", show=False),
        Binding("ctrl+s", "save", show=False),
    ]
    HINTS: ClassVar[tuple[tuple[str, str], ...]] = (("enter", "dialog.choose"), ("escape", "dialog.leave"))
    """Key and message key of what it does here, as the last line tells them."""

    def __init__(self, title: str, text: str = "") -> None:
        super().__init__()
        self._title = title
        self._text = text
        self._answered = False
        self._answered_before: Shown = None
        """The verdict that was there before the dialog, and is no answer to anything in it."""

    def compose(self) -> ComposeResult:
        """The frame around the body of the dialog."""
        if self.console.operation is not None:
            self._answered_before = self.console.verdict
        with Vertical(id="dialog"):
            yield Static(self._title, id="dialog-title")
            if self._text:
                yield Static(self._text, id="dialog-text")
            yield from self.body()
            yield Static("", id="dialog-error")
            scanning = "-shown" if self.console.operation is not None else ""
            yield LinePanel(self._verdict, id="dialog-verdict", classes=scanning)
            yield LinePanel(self._hints, id="dialog-keys")
        yield self.too_small()

    def body(self) -> ComposeResult:
        """What this dialog asks."""
        return iter(())

    def hints(self) -> tuple[tuple[str, str], ...]:
        """What the keys do at this moment, as `HINTS`."""
        return self.HINTS

    def complain(self, text: str) -> None:
        """Say why the answer cannot be taken."""
        error = self.query_one("#dialog-error", Static)
        error.update(f"! {text}" if text else "")
        error.set_class(bool(text), "-shown")

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Carry out no key for which there is nothing yet, or nothing any more."""
        del parameters
        return not self._answered and (self.is_mounted or action == "leave")

    async def on_event(self, event: events.Event) -> None:
        """Let no key in that was on its way when the dialog was answered; fill no dialog that has no body."""
        if self._answered and isinstance(event, events.InputEvent | events.Paste):
            return
        if isinstance(event, events.Mount) and not self.query("#dialog-keys"):
            return  # the program ends, and Textual mounts nothing any more
        await super().on_event(event)

    def dismiss(self, result: T | None = None) -> AwaitComplete:
        """Answer once, and only while nothing lies on top: Textual takes away what is on top, whatever was answered."""
        if self._answered or not self.is_active:
            return AwaitComplete()
        self._answered = True
        return super().dismiss(result)

    def action_leave(self) -> None:
        """Answer none; a key that came faster than the dialog waits until it is there."""
        if self.is_mounted:
            self.dismiss(None)
        else:
            self.call_later(self.action_leave)

    async def action_save(self) -> None:
        """Do what Enter does: in forms this key records what was written."""
        fields, lists = self.query(Input), self.query(RowList)
        if fields:
            await fields.first().action_submit()
        elif lists and lists.first().check_action("choose", ()):
            lists.first().action_choose()
        else:
            self.complain(self.say("dialog.nothing_to_save"))

    def paint_answer(self) -> None:
        """Show the latest verdict under the dialog's own body."""
        for panel in self.query("#dialog-verdict").results(LinePanel):
            panel.repaint()

    def paint(self) -> None:
        """Show the latest verdict, and what the body shows of the state."""
        self.paint_answer()

    def paint_clock(self) -> None:
        """Show no verdict that is old."""
        self.paint_answer()

    @property
    def _news(self) -> Shown:
        """What was answered since the dialog came up, and what failed."""
        news = self.console.news
        return None if news is self._answered_before and not isinstance(news, Failure) else news

    def _verdict(self, width: int, height: int) -> Painted:
        if self.console.operation is None:
            return Painted([])
        tone, word, who, advice = verdict_parts(self.console.view(), self._news)
        lines: list[Line] = [
            spread(width, [(f" {GLYPHS[tone]} {word}  ", "bold"), (who, "")], (), GROUNDS[tone]),
            spread(width, [(f"   {advice}", "")], (), GROUNDS[tone]),
        ]
        return Painted(lines[:height])

    def _hints(self, width: int, height: int) -> Painted:
        """The keys side by side, on as many lines as the style sheet gives them; closer together where they must."""
        hints = [hint(self.say, key, f" {self.say(words)}") for key, words in self.hints()]
        lines: list[Hint] = []
        for gap in ("  ", " ", ""):
            lines = _side_by_side(hints, width, height, gap)
            if all(cells_of(parts) <= width for parts in lines):
                break
        return Painted([spread(width, parts) for parts in lines])


def _side_by_side(hints: Iterable[Hint], width: int, height: int, gap: str) -> list[Hint]:
    lines: list[Hint] = [[]]
    for one in hints:
        apart: Hint = [(gap, ""), *one] if lines[-1] else one
        if len(lines) < height and cells_of(lines[-1], apart) > width:
            lines.append([*one])
        else:
            lines[-1] += apart
    return lines
