"""An app in which a badge can be scanned at any time, whatever has the focus."""

from collections import Counter, deque
from collections.abc import Iterable
from functools import partial
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
from giaouoc_tui.widgets.stray_keys import GAP, Pace, Stray, StrayKeys
from giaouoc_tui.widgets.stray_keys import SILENCE as STRAY_SILENCE
from giaouoc_tui.widgets.typed_keys import take_back_typing

__all__ = ["ForeignScanned", "ScanMixin", "Scanned", "StrayScanned"]


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


class StrayScanned(Message):
    """Something was scanned that nobody here knows; what it said was looked at by nobody."""

    def __init__(self, stray: Stray) -> None:
        super().__init__()
        self.stray = stray


class ScanMixin(App[Any]):
    """A base for apps that catch scans under any focus and any dialog and post `Scanned`.

    A scan's digits are taken back out of the field they went into, and the Enter or Tab after it
    is swallowed, so that it presses no button. No badge is caught until `catch_scans`. Keys that come
    at a scanner's pace are no commands in any case.
    """

    _catcher: ScanCatcher | None = None
    _foreign: ForeignCatcher
    _waiting: events.Key | None = None
    """The letter that is a command unless another key follows at once."""
    _strayed_at: float | None = None
    """When the last key of a stray code came, in monotonic seconds, while its end is looked for."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self._strays = StrayKeys()

    def catch_scans(self, recognise: Recognise | None) -> None:
        """Catch the codes that `recognise` reads from now on; none with `None`."""
        self._catcher = None if recognise is None else ScanCatcher(recognise)
        self._foreign = ForeignCatcher()
        self._typed_into: deque[Widget | None] = deque(maxlen=32)
        self._held = HeldDigits()

    def catch_foreign(self, beginnings: Iterable[str]) -> None:
        """Catch codes that begin so as well, until `catch_scans` is called again, and post `ForeignScanned`."""
        self._foreign = ForeignCatcher(beginnings)

    @property
    def key_waits(self) -> bool:
        """Whether a letter was pressed that is not carried out yet."""
        return self._waiting is not None

    async def on_event(self, event: events.Event) -> None:
        """Look at each key and paste before any widget or binding does."""
        # An event forwarded to a widget bubbles back to the app: it has been looked at.
        if isinstance(event, events.InputEvent | events.Paste) and not event.is_forwarded:
            if self._catcher is not None:
                if isinstance(event, events.Key):
                    if await self._catch_key(self._catcher, event):
                        return
                elif isinstance(event, events.Paste) and self._catch_paste(self._catcher, event.text):
                    return
                if self._held:
                    await self._release()
            if isinstance(event, events.Key) and await self._catch_stray(event):
                return
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
        self._strays.forget()
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
                self._strays.forget()
                self._waiting = None
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

    # -- keys at a scanner's pace --------------------------------------------------------------

    async def _catch_stray(self, event: events.Key) -> bool:
        """Say whether the key goes no further now: it belongs to a stray code, or waits for what follows."""
        if self._is_typing and not self._strays.taking:
            self._strays.forget()  # what goes into a field is text, however fast it comes
            return False
        match self._strays.feed(event.key, event.character, event.time):
            case Stray() as stray:
                self._waiting = None
                self.post_message(StrayScanned(stray))
            case Pace.SWALLOW:
                self._waiting = None
                if self._strayed_at is None:
                    self.set_timer(STRAY_SILENCE, self._end_stray_in_silence)
                self._strayed_at = monotonic()
            case Pace.REPEAT:
                pass
            case Pace.WAIT:
                await self._carry_out()
                self._waiting = event
                self.set_timer(GAP, partial(self._carry_out, event))
                return True
            case Pace.PASS:
                await self._carry_out()
                return False
        event.stop()
        return True

    @property
    def _is_typing(self) -> bool:
        """Whether a field has the focus, ours or Textual's own."""
        return hasattr(self.focused, "take_back") or hasattr(self.focused, "insert_text_at_cursor")

    async def _carry_out(self, only: events.Key | None = None) -> None:
        """Let the letter that waits be a command; `only` this one, where another may have taken its place."""
        event = self._waiting
        if event is not None and only in (None, event):
            self._waiting = None
            self._strays.settle()
            await super().on_event(event)

    def _end_stray_in_silence(self) -> None:
        silent = self._strayed_at is None or monotonic() - self._strayed_at >= STRAY_SILENCE
        if self._strays.taking and not silent:
            self.set_timer(STRAY_SILENCE, self._end_stray_in_silence)
            return
        self._strayed_at = None
        if self._strays.taking:
            self.post_message(StrayScanned(self._strays.end()))

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
