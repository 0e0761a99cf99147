"""The preview over a console: the console's own keys give way to it, and scans are answered in its notice."""

from __future__ import annotations

from pathlib import Path, PurePath
from typing import ClassVar, Final

from giaouoc_tui.console.operation import Tone
from giaouoc_tui.console.panels.band import verdict_parts
from giaouoc_tui.reader.screen import PreviewScreen

__all__ = ["ConsolePreview"]

_OWN: Final = frozenset({"help", "theme", "quit"})
"""Actions of the console that the preview has too."""


class ConsolePreview(PreviewScreen):
    """Ends with the folder of the last pack that was saved, none when there is none."""

    CSS_PATH: ClassVar[list[str | PurePath]] = [Path(__file__).with_name("reader.tcss")]

    def perform(self, name: str) -> bool:
        """Do in the preview's way what it can do too, and nothing else."""
        if name in _OWN:
            self.action_do(name)
        return True

    def leave(self) -> None:
        """Go back to where the document was opened."""
        self.dismiss(self.saved_pack)

    def paint_answer(self) -> None:
        """Tell the answer to a scan."""
        operation = self.console.operation
        if operation is not None and self.console.verdict is not None:
            _, word, who, advice = verdict_parts(self.console.view(), self.console.verdict)
            self.tell(" · ".join(filter(None, (word, who, advice))), Tone.WARN)
