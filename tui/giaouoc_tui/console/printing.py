"""How far the printing of cards has come, told by the thread that draws them and read by the screens."""

from __future__ import annotations

from giaouoc_tui.locale import Say

__all__ = ["PrintProgress", "PrintingGivenUp"]


class PrintingGivenUp(Exception):
    """The file is not to be kept; why was told already."""


class PrintProgress:
    """The one file of cards in the making, if any."""

    def __init__(self) -> None:
        self.running = False
        self._done = 0
        self._of = 0

    def __call__(self, done: int, of: int) -> None:
        """So many cards are laid out. Raises `PrintingGivenUp`, which ends the thread, once the file was given up."""
        if not self.running:
            raise PrintingGivenUp
        self._done, self._of = done, of

    def begin(self) -> None:
        """A file is begun."""
        self.running, self._done, self._of = True, 0, 0

    def end(self) -> None:
        """It is made, or given up: the thread that still lays out cards stops at the next one."""
        self.running = False

    def words(self, say: Say) -> str:
        """What is being done; empty when nothing is."""
        if not self.running:
            return ""
        if self._done < self._of or not self._of:
            return say("printing.cards", done=self._done, of=self._of)
        return say("printing.pages")
