"""A small app with everything a scan can run into; also runs by itself in a terminal."""

import sys
from collections.abc import Callable
from functools import partial
from typing import Any, ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.screen import ModalScreen, Screen
from textual.widgets import Button

from giaouoc.badges import Badge, BadgeFault, BadgeKind, make_code, read_code
from giaouoc_tui.widgets import Input, ScanMixin, Scanned, Static, TextArea

__all__ = ["EVENT", "KEY", "ScanDemo", "codes", "numbers"]

KEY = bytes(range(32))
EVENT = 2017


def codes(count: int, kind: BadgeKind = BadgeKind.DELEGATE) -> list[str]:
    """Codes of the badges 1 to `count`."""
    return [make_code(KEY, Badge(kind, EVENT, number)) for number in range(1, count + 1)]


def numbers(outcomes: list[Badge | BadgeFault]) -> list[int | BadgeFault]:
    """The badges' numbers, and the faults between them."""
    return [one.number if isinstance(one, Badge) else one for one in outcomes]


class Dialog(ModalScreen[None]):
    """A question over the screen."""

    BINDINGS: ClassVar[list[BindingType]] = [("escape", "dismiss", "")]

    def compose(self) -> ComposeResult:
        yield Button("Có", id="yes")


class ScanDemo(ScanMixin):
    """Remembers every scan, and everything a scan must not do."""

    SCREENS: ClassVar[dict[str, Callable[[], Screen[Any]]]] = {"dialog": Dialog}

    def __init__(self, *, busy: bool = False, dialog: bool = False) -> None:
        super().__init__()
        self.busy = busy
        self.dialog = dialog
        self.outcomes: list[Badge | BadgeFault] = []
        self.done: list[str] = []

    def compose(self) -> ComposeResult:
        yield Static("", id="count")
        yield Input("Ngo", id="input", select_on_focus=False)
        yield Input("An", id="selecting")
        yield Input(id="short", max_length=5)
        yield TextArea("Điều 1", id="area")
        yield Button("Xóa", id="button")
        yield Static("", id="load")

    def on_mount(self) -> None:
        self.catch_scans(partial(read_code, KEY, EVENT))
        if self.busy:
            self.set_interval(1 / 50, self.work)
        if self.dialog:
            self.push_screen("dialog")

    def work(self) -> None:
        """Keep the loop as busy as a roster that is drawn anew all the time."""
        text = "\n".join(f"Đại biểu {number}" * 8 for number in range(300))
        self.query_one("#load", Static).update(text)

    def on_scanned(self, message: Scanned) -> None:
        self.outcomes.append(message.outcome)
        in_order = numbers(self.outcomes) == list(range(1, len(self.outcomes) + 1))
        order = "đúng thứ tự" if in_order else "sai thứ tự"
        self.screen_stack[0].query_one("#count", Static).update(f"Đã quét {len(self.outcomes)}, {order}")

    def on_button_pressed(self, event: Button.Pressed) -> None:
        self.done.append(f"pressed {event.button.id}")

    def on_input_submitted(self, event: Input.Submitted) -> None:
        self.done.append(f"submitted {event.value}")


if __name__ == "__main__":
    ScanDemo(busy="--busy" in sys.argv, dialog="--dialog" in sys.argv).run()
