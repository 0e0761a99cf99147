"""An app in which a badge can be scanned at any time, whatever has the focus."""

from collections import Counter, deque
from typing import Any

from textual import events
from textual.app import App
from textual.message import Message
from textual.widget import Widget

from giaouoc.badges import Badge, BadgeFault
from giaouoc_tui.widgets.scan_catcher import Caught, KeyFate, Recognise, ScanCatcher
from giaouoc_tui.widgets.typed_keys import take_back_typing

__all__ = ["ScanMixin", "Scanned"]


class Scanned(Message):
    """A badge was scanned, or a code that is none; posted to the app in order of the scans."""

    def __init__(self, code: str, outcome: Badge | BadgeFault) -> None:
        super().__init__()
        self.code = code
        self.outcome = outcome


class ScanMixin(App[Any]):
    """A base for apps that catch scans under any focus and any dialog and post :class:`Scanned`.

    A scan's digits are taken back out of the field they went into, and the Enter or Tab after it
    is swallowed, so that it presses no button. Nothing is caught until :meth:`catch_scans`.
    """

    _catcher: ScanCatcher | None = None

    def catch_scans(self, recognise: Recognise | None) -> None:
        """Catch the codes that ``recognise`` reads from now on; none with ``None``."""
        self._catcher = None if recognise is None else ScanCatcher(recognise)
        self._typed_into: deque[Widget | None] = deque(maxlen=32)

    async def on_event(self, event: events.Event) -> None:
        """Look at each key and paste before any widget or binding does."""
        # An event forwarded to a widget bubbles back to the app: it has been looked at.
        if self._catcher is not None and isinstance(event, events.InputEvent | events.Paste):
            if isinstance(event, events.Key) and not event.is_forwarded:
                if self._catch_key(self._catcher, event):
                    return
            elif isinstance(event, events.Paste) and not event.is_forwarded:
                pasted = self._catcher.read_pasted(event.text)
                for caught in pasted:
                    self.post_message(Scanned(caught.code, caught.outcome))
                if pasted:
                    return
        await super().on_event(event)

    def _catch_key(self, catcher: ScanCatcher, event: events.Key) -> bool:
        """Say whether the key belongs to a scan and goes no further."""
        fate = catcher.feed(event.key, event.character, event.time)
        if fate is KeyFate.PASS:
            if event.is_printable:
                self._typed_into.append(self.focused)
            return False
        event.stop()
        if isinstance(fate, Caught):
            self._take_back(fate.passed)
            self.post_message(Scanned(fate.code, fate.outcome))
        return True

    def _take_back(self, count: int) -> None:
        """Undo the last ``count`` characters in the fields they went into."""
        typed = min(count, len(self._typed_into))
        fields = Counter(self._typed_into.pop() for _ in range(typed))
        for field, characters in fields.items():
            take_back_typing(field, characters)
