"""Which file: one that lies nearby, or any other."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING

from giaouoc_tui.console.dialogs.path import PathDialog
from giaouoc_tui.console.dialogs.pick import PickDialog
from giaouoc_tui.console.finding import Choice
from giaouoc_tui.paths import nearby_files

if TYPE_CHECKING:
    from giaouoc_tui.console.app import ConsoleApp

__all__ = ["pick_file"]


async def pick_file(console: ConsoleApp, title: str, text: str, suffixes: Collection[str]) -> Path | None:
    """Offer the newest files with these endings beside the ceremony and in the usual folders, then any path."""
    say, operation = console.say, console.operation
    beside = [operation.folder.path.absolute().parent] if operation else []
    if found := nearby_files(suffixes, *beside):
        choices: list[Choice[Path | None]] = [Choice(path, path.name, str(path.parent)) for path in found]
        other: Choice[Path | None] = Choice(Path(), say("importing.file.other"))
        picked = await console.ask(
            PickDialog(title, [other, *choices], search=True, placeholder=say("importing.file.search"), at=1)
        )
        if picked != Path():
            return picked
    return await console.ask(PathDialog(title, text, start=Path.home(), suffixes=suffixes))
