"""Taking a list of delegates in: which file, a preview, and what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from giaouoc.refusal import Refusal
from giaouoc_tui.console.flows.files import pick_file
from giaouoc_tui.console.operation import Tone
from giaouoc_tui.importing.files import LISTS, read_file
from giaouoc_tui.importing.preview import preview

if TYPE_CHECKING:
    from giaouoc_tui.console.app import ConsoleApp

__all__ = ["import_list"]


async def import_list(console: ConsoleApp) -> None:
    """Ask for a file, show what it would do, and tell what was stored."""
    say = console.say
    path = await pick_file(console, say("importing.file"), say("importing.file.path.text"), LISTS)
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
        from giaouoc_tui.importing.words import done_words

        console.tell(done_words(console.say, **imported), Tone.GOOD)
