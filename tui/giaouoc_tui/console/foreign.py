"""Codes that giaouoc did not make, scanned at the console: a plugin reads them, and no key or scan waits for it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from textual import on

from giaouoc_tui.widgets.scan_catcher import Recognise
from giaouoc_tui.widgets.scanning_app import ForeignScanned, ScanMixin, Scanned

__all__ = ["ForeignCodes"]


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
