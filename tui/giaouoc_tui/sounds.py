"""What an answer sounds like: patterns of the terminal's bell, told apart by their number and their rhythm."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from textual.app import App
from textual.timer import Timer

from giaouoc_tui.console.operation import Tone

__all__ = ["PATTERNS", "Bells", "pattern_of"]

_SHORT: Final = 0.16
_LONG: Final = 0.40

_ONE: Final = (0.0,)
_TWO: Final = (0.0, _SHORT)
_THREE: Final = (0.0, _SHORT, 2 * _SHORT)
_SLOW_TWO: Final = (0.0, _LONG)
_ALARM: Final = (0.0, _SHORT, _LONG + _SHORT, _LONG + 2 * _SHORT)

PATTERNS: Mapping[str, tuple[float, ...]] = {
    "ready": (),
    "signatory_needed": _ALARM,
    "forged": _ALARM,
    "not_recorded": _ALARM,
    "already_here": _TWO,
    "substitute": _SLOW_TWO,
    "walk_in": _SLOW_TWO,
    "late": _SLOW_TWO,
    "card_wait": _TWO,
}
"""Kind of answer → seconds after the answer at which the bell rings; other kinds ring by their tone."""

_BY_TONE: Mapping[Tone, tuple[float, ...]] = {
    Tone.CALM: (),
    Tone.GOOD: _ONE,
    Tone.WARN: _TWO,
    Tone.BAD: _THREE,
}


def pattern_of(kind: str, tone: Tone) -> tuple[float, ...]:
    """When the bell rings for an answer."""
    return PATTERNS.get(kind, _BY_TONE[tone])


class Bells:
    """Rings the terminal's bell; a new answer silences what is left of the one before."""

    def __init__(self, app: App[Any], *, silent: bool = False) -> None:
        self.silent = silent
        self._app = app
        self._waiting: list[Timer] = []

    def ring(self, pattern: tuple[float, ...]) -> None:
        """Ring now and at the given seconds from now."""
        self.stop()
        if self.silent:
            return
        for after in pattern:
            if after:
                self._waiting.append(self._app.set_timer(after, self._app.bell))
            else:
                self._app.bell()

    def stop(self) -> None:
        """Ring no more for the answer before."""
        for timer in self._waiting:
            timer.stop()
        self._waiting.clear()
