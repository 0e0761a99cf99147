"""An app in which a badge can be scanned at any time, whatever has the focus."""

from collections import Counter, deque
from collections.abc import Iterable
from time import monotonic
from typing import Any

from textual import events
from textual.app import App
from textual.message import Message
from textual.widget import Widget

from giaouoc.badges import Badge, BadgeFault
from giaouoc_tui.widgets.foreign_codes import SILENCE, Begun, Ended, ForeignCatcher
from giaouoc_tui.widgets.held_digits import HELD_SECONDS, HeldDigits, may_be_a_scans
from giaouoc_tui.widgets.scan_catcher import Caught, KeyFate, Recognise, ScanCatcher
from giaouoc_tui.widgets.typed_keys import take_back_typing

__all__ = ["ForeignScanned", "ScanMixin", "Scanned"]


class Scanned(Message):
    """A badge was scanned, or a code that is none; posted to the app in order of the scans."""

    def __init__(self, code: str, outcome: Badge | BadgeFault) -> None:
        super().__init__()
        self.code = code
        self.outcome = outcome


class ForeignScanned(Message):
    """A code was scanned that begins as those of a plugin do. It may hold personal data: show and keep it nowhere."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.text = text


class ScanMixin(App[Any]):
    """A base for apps that catch scans under any focus and any dialog and post `Scanned`.

    A scan's digits are taken back out of the field they went into, and the Enter or Tab after it
    is swallowed, so that it presses no button. Nothing is caught until `catch_scans`.
    """

    _catcher: ScanCatcher | None = None
    _foreign: ForeignCatcher

    def catch_scans(self, recognise: Recognise | None) -> None:
        """Catch the codes that `recognise` reads from now on; none with `None`."""
        self._catcher = None if recognise is None else ScanCatcher(recognise)
        self._foreign = ForeignCatcher()
        self._typed_into: deque[Widget | None] = deque(maxlen=32)
        self._held = HeldDigits()

    def catch_foreign(self, beginnings: Iterable[str]) -> None:
        """Catch codes that begin so as well, until `catch_scans` is called again, and post `ForeignScanned`."""
        self._foreign = ForeignCatcher(beginnings)

    async def on_event(self, event: events.Event) -> None:
        """Look at each key and paste before any widget or binding does."""
        # An event forwarded to a widget bubbles back to the app: it has been looked at.
        if self._catcher is not None and isinstance(event, events.InputEvent | events.Paste) and not event.is_forwarded:
            if isinstance(event, events.Key):
                if await self._catch_key(self._catcher, event):
                    return
            elif isinstance(event, events.Paste) and self._catch_paste(self._catcher, event.text):
                return
            if self._held:
                await self._release()
        await super().on_event(event)

    def _catch_paste(self, catcher: ScanCatcher, text: str) -> bool:
        pasted = catcher.read_pasted(text)
        for caught in pasted:
            self.post_message(Scanned(caught.code, caught.outcome))
        if not pasted and self._foreign.begins(text):
            self.post_message(ForeignScanned(text.strip()))
            return True
        return bool(pasted)

    async def _catch_key(self, catcher: ScanCatcher, event: events.Key) -> bool:
        """Say whether the key goes no further: it belongs to a scan, or waits for what follows."""
        fate = catcher.feed(event.key, event.character, event.time)
        badge = isinstance(fate, Caught) and isinstance(fate.outcome, Badge)
        if self._foreign.taking and not badge:
            # Whatever else the digits may look like, they are in the middle of a longer code.
            fate = KeyFate.PASS
        if isinstance(fate, Caught):
            event.stop()
            await self._answer(fate)
            return True
        if fate is KeyFate.SWALLOW or self._catch_foreign(event):
            event.stop()
            return True
        if may_be_a_scans(event) and hasattr(self.focused, "take_back"):
            await self._hold(event)
            return True
        if self._held:
            await self._release()
        if event.is_printable:
            self._typed_into.append(self.focused)
        return False

    async def _answer(self, caught: Caught) -> None:
        """Post a scan, and let nothing of it stay where it was typed."""
        ended = self._foreign.end_before(caught.passed)
        if ended is not None:
            self.post_message(ForeignScanned(ended.text))
        else:
            self._take_back(caught.passed)
        self.post_message(Scanned(caught.code, caught.outcome))
        if caught.escaped:
            await super().on_event(events.Key("escape", "\x1b"))

    def _catch_foreign(self, event: events.Key) -> bool:
        """Say whether the key belongs to a code that is not ours."""
        match self._foreign.feed(event.key, event.character, monotonic()):
            case Begun(passed):
                self._take_back(passed)
                self.set_timer(SILENCE, self._end_in_silence)
            case Ended(text):
                self.post_message(ForeignScanned(text))
            case KeyFate.PASS:
                return False
        return True

    def _end_in_silence(self) -> None:
        ended = self._foreign.end_in_silence(monotonic())
        if ended is not None:
            self.post_message(ForeignScanned(ended.text))
        elif self._foreign.taking:
            self.set_timer(SILENCE, self._end_in_silence)

    # -- digits in a field -----------------------------------------------------------------------

    async def _hold(self, event: events.Key) -> None:
        """Let a digit wait for those that follow; a whole scan never gets to the field."""
        if not self._held:
            self.set_timer(HELD_SECONDS, self._release_when_quiet)
        self._held.hold(event)
        if self._held.full:
            await self._release()

    async def _release_when_quiet(self) -> None:
        if self._held:
            wait = self._held.due_in
            if wait > 0:
                self.set_timer(wait, self._release_when_quiet)
            else:
                await self._release()

    async def _release(self) -> None:
        """Hand the digits that wait to whatever has the focus."""
        for event in self._held.release():
            self._typed_into.append(self.focused)
            await super().on_event(event)

    def _take_back(self, count: int) -> None:
        """Forget the last `count` characters that wait, and undo those that went into fields."""
        typed = min(self._held.drop(count), len(self._typed_into))
        fields = Counter(self._typed_into.pop() for _ in range(typed))
        for field, characters in fields.items():
            take_back_typing(field, characters)
