"""Codes that giaouoc did not make, scanned at the console: a plugin reads them, and no key or scan waits for it.

One that no plugin knows is answered as such, and none of its keys is a command.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from textual import on

from giaouoc.badges import BadgeFault
from giaouoc_tui.widgets.scan_catcher import Recognise
from giaouoc_tui.widgets.scanning_app import ForeignScanned, ScanMixin, Scanned, StrayScanned

__all__ = ["ForeignCodes"]


_FINGERS = 3
"""Keys that a person may press almost together by mistake."""


class ForeignCodes(ScanMixin):
    """A base for apps that answer foreign codes as scans, once these are read on a thread of their own."""

    _recognise_foreign: Recognise

    def admit_foreign(self, beginnings: Iterable[str], recognise: Recognise) -> None:
        """Catch codes that begin so, and have them read by `recognise`, which may be slow."""
        self._recognise_foreign = recognise
        self.catch_foreign(beginnings)

    @on(ForeignScanned)
    def read_foreign(self, scan: ForeignScanned) -> None:
        """Have a code read; its text goes no further."""
        read = partial(self._read, self._recognise_foreign, scan.text)
        self.run_worker(read, name="foreign code", thread=True, exit_on_error=False)

    def _read(self, recognise: Recognise, text: str) -> None:
        self.post_message(Scanned("", recognise(text)))

    @on(StrayScanned)
    def answer_stray(self, scan: StrayScanned) -> None:
        """Answer a code that nobody knows as a scan, unless it is so short that fingers may have slipped."""
        if scan.stray.keys > _FINGERS:
            self.post_message(Scanned("", BadgeFault.MISREAD if scan.stray.digits else BadgeFault.FOREIGN))
        else:
            self.tell_slip()

    def tell_slip(self) -> None:
        """Say that keys pressed almost together were ignored."""
