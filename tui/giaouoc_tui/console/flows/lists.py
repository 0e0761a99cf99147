"""Taking a list of delegates in: which file, a preview, and what came of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from giaouoc.refusal import Refusal
from giaouoc_tui.console.dialogs.pick import PickDialog
from giaouoc_tui.console.dialogs.text import TextDialog
from giaouoc_tui.console.finding import Choice
from giaouoc_tui.console.operation import Tone
from giaouoc_tui.importing.files import nearby_lists, read_file, typed_path
from giaouoc_tui.importing.preview import preview

if TYPE_CHECKING:
    from giaouoc_tui.console.app import ConsoleApp

__all__ = ["import_list"]


async def import_list(console: ConsoleApp) -> None:
    """Ask for a file, show what it would do, and tell what was stored."""
    path = await _file(console)
    if path is None:
        return
    data = read_file(path)
    if isinstance(data, Refusal):
        console.tell(console.say.refusal(data), Tone.WARN)
        return
    imported = await preview(console, path.name, data)
    if imported is None:
        console.tell(console.say("importing.left"), Tone.CALM)
    else:
        console.tell(console.say("cli.delegates.done", **imported), Tone.GOOD)


async def _file(console: ConsoleApp) -> Path | None:
    say, found = console.say, nearby_lists(console.view().operation.folder.path)
    if found:
        choices: list[Choice[Path | None]] = [Choice(path, path.name, str(path.parent)) for path in found]
        other: Choice[Path | None] = Choice(Path(), say("importing.file.other"))
        picked = await console.ask(
            PickDialog(
                say("importing.file"), [other, *choices], search=True, placeholder=say("importing.file.search"), at=1
            )
        )
        if picked is None or picked != Path():
            return picked
    text = await console.ask(
        TextDialog(
            say("importing.file.path"),
            say("importing.file.path.text"),
            value=f"{Path.home()}/",
            longest=1000,
            deed="dialog.open",
        )
    )
    return typed_path(text) if text else None
