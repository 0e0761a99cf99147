"""A bar on standard error that shows how far a long piece of work has come; none where nobody watches."""

from __future__ import annotations

import sys
from types import TracebackType
from typing import Self

__all__ = ["Bar"]

_WIDTH = 30


class Bar:
    """Drawn over itself in one line, and gone when the work ends."""

    def __init__(self, words: str) -> None:
        self._words = words
        self._shown = sys.stderr.isatty()
        self._percent = -1

    def __call__(self, done: int, of: int) -> None:
        """Show the share that is done, and both numbers."""
        percent = done * 100 // max(of, 1)
        if percent != self._percent:
            self._percent = percent
            filled = percent * _WIDTH // 100
            self.say(f"{self._words} [{'#' * filled}{'.' * (_WIDTH - filled)}] {done}/{of}")

    def say(self, words: str) -> None:
        """Show what is being done while no share of it is known."""
        if self._shown:
            sys.stderr.write(f"\r\x1b[K{words}")
            sys.stderr.flush()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.say("")
