"""The screen that shows every key as it arrives, and what a scan of the calibration card says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical

from giaouoc.text import clean
from giaouoc_tui.crash import CrashGuard
from giaouoc_tui.doctor.keyboard import (
    CALIBRATION_CODE,
    SUFFIX_KEYS,
    Calibration,
    InputMethod,
    Stroke,
    calibration_of,
    input_method_of,
)
from giaouoc_tui.locale import Say
from giaouoc_tui.themes import THEMES
from giaouoc_tui.widgets import QrCode, Static, assemble

__all__ = ["KeyTrace", "trace_lines"]

_PAUSE = 1.0
"""Seconds of silence after which keys belong to something new."""
_PASTED = "paste"
_LEAVE = "ctrl+q"


class KeyTrace(CrashGuard):
    """Takes every key and does nothing with it but show it; Ctrl+Q alone leaves."""

    ENABLE_COMMAND_PALETTE = False
    CSS = """
    KeyTrace { background: $background; color: $text; }
    #card { width: 31; padding: 0 1; }
    #about { height: auto; color: $quiet; padding: 0 1; }
    #finding { height: auto; min-height: 4; padding: 0 1; background: $panel; }
    #keys { height: 1fr; padding: 0 1; overflow: hidden; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [Binding(_LEAVE, "quit", show=False, priority=True)]

    def __init__(self, say: Say, *, theme: str = "dark") -> None:
        super().__init__()
        self.say = say
        self.strokes: list[Stroke] = []
        """Every key so far, in order."""
        self.finding: Calibration | None = None
        """What the last scan of the card showed."""
        self._burst: list[Stroke] = []
        for one in THEMES.values():
            self.register_theme(one)
        self.theme = THEMES[theme].name

    def compose(self) -> ComposeResult:
        """The card to scan beside the keys that came."""
        with Horizontal():
            with Vertical(id="card"):
                yield QrCode(CALIBRATION_CODE)
                yield Static(self.say("keys.about"), id="about")
            with Vertical():
                yield Static(self.say("keys.waiting"), id="finding")
                yield Static("", id="keys")

    async def on_event(self, event: events.Event) -> None:
        """Keep each key and paste before any widget or binding sees it."""
        if isinstance(event, events.Key) and not event.is_forwarded and event.key != _LEAVE:
            self._take(Stroke(event.key, event.character, event.time))
            return
        if isinstance(event, events.Paste) and not event.is_forwarded:
            self._take(Stroke(_PASTED, event.text, event.time))
            return
        await super().on_event(event)

    def _take(self, stroke: Stroke) -> None:
        if self._burst and self._begins_anew(self._burst[-1], stroke):
            self._burst = []
        self._burst.append(stroke)
        self.strokes.append(stroke)
        calibration = calibration_of(self._burst)
        method = input_method_of(self._burst)
        if calibration is not None:
            self.finding = calibration
            self._tell(calibration)
        elif method is not InputMethod.NONE:
            self.query_one("#finding", Static).update(self.say(f"keys.method.{method}"))
        keys = self.query_one("#keys", Static)
        shown = list(trace_lines(self.strokes[-max(keys.size.height, 1) - 1 :]))
        keys.update("\n".join(shown[-max(keys.size.height, 1) :]))

    def _begins_anew(self, last: Stroke, stroke: Stroke) -> bool:
        """Whether a key belongs to something else than the one before: after a pause, or behind a suffix."""
        return stroke.at - last.at > _PAUSE or (last.key in SUFFIX_KEYS and stroke.key not in SUFFIX_KEYS)

    def _tell(self, found: Calibration) -> None:
        say = self.say
        style = "bold $good" if found.readable else "bold $bad"
        gaps = say("keys.gaps", median=f"{found.median_gap:.1f}", longest=f"{found.longest_gap:.0f}")
        card = f"{say('keys.badge')} " if found.badge else ""
        rest = f"\n{say(f'keys.suffix.{found.suffix}')}\n{gaps}"
        self.query_one("#finding", Static).update(assemble(card, (say(f"keys.row.{found.row}"), style), rest))


def trace_lines(strokes: Sequence[Stroke]) -> Iterator[str]:
    """One line a key: milliseconds since the one before, its name, its characters and their code points."""
    before: Stroke | None = None
    for stroke in strokes:
        gap = "" if before is None else f"{(stroke.at - before.at) * 1000:.1f}"
        character = stroke.character or ""
        points = " ".join(f"U+{ord(one):04X}" for one in character[:8])
        more = " …" if len(character) > 8 else ""
        yield f"{gap:>9} ms  {clean(stroke.key, 40):<20} {clean(character[:8], 20)}  {points}{more}".rstrip()
        before = stroke
