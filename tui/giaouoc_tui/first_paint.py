"""The first painted screen comes before everything that can wait for it."""

from __future__ import annotations

import gc
from collections import deque
from collections.abc import Callable, Iterable
from typing import Any, TypeAlias

from textual.app import App

__all__ = ["Errand", "FirstPaint"]

Errand: TypeAlias = Callable[[], object]

_PAUSE = 0.02
"""Seconds between two errands, in which keys and scans are answered."""


class FirstPaint(App[Any]):
    """A base for apps that do what the first screen does not need once it is painted."""

    def after_first_paint(self) -> Iterable[Errand]:
        """What is done then, one errand at a time; none takes long, since a scan may have to wait for it."""
        return ()

    def on_ready(self) -> None:
        """Textual has laid out the first screen and is about to paint it."""
        self.call_after_refresh(self._begin_errands)

    def _begin_errands(self) -> None:
        if not gc.isenabled():
            # What was loaded stays until the end: to look through it again and again would only delay answers.
            gc.freeze()
            gc.enable()
        self._go_on_with(deque(self.after_first_paint()))

    def _go_on_with(self, errands: deque[Errand]) -> None:
        if errands:
            errands.popleft()()
            self.set_timer(_PAUSE, lambda: self._go_on_with(errands))
