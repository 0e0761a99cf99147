"""What a panel is painted from, and what it gives back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple, TypeAlias

from giaouoc.state import State
from giaouoc_tui.console.lines import Line
from giaouoc_tui.console.operation import Operation
from giaouoc_tui.locale import Say

__all__ = ["Painted", "Painter", "View", "minutes"]


class View(NamedTuple):
    """A ceremony at one moment, with the words to tell it in."""

    operation: Operation
    now: datetime
    say: Say

    @property
    def state(self) -> State:
        """Everything known now."""
        return self.operation.state


class Painted(NamedTuple):
    """The lines of a panel and what its border adds to the title."""

    lines: Sequence[Line]
    subtitle: str = ""


Painter: TypeAlias = Callable[[View, int, int], Painted]
"""View, width and height in cells → at most so many lines of at most that width."""


def minutes(span: timedelta) -> int:
    """Whole minutes of a span, as a clock on the wall counts them."""
    return int(span.total_seconds() // 60)
