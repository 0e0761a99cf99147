"""Flows of packs and of the documents that packs are made from."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

from giaouoc.refusal import Refusal
from giaouoc_tui.console.dialogs.pick import PickDialog
from giaouoc_tui.console.finding import Choice
from giaouoc_tui.console.flows.files import pick_file
from giaouoc_tui.console.operation import Tone
from giaouoc_tui.packs.words import fault_words

if TYPE_CHECKING:
    from giaouoc_tui.console.app import ConsoleApp

__all__ = ["packs", "read_document"]


async def packs(console: ConsoleApp) -> None:
    """Show the packs and what is wrong with plugins."""
    from giaouoc_tui.packs.screen import PacksScreen

    await console.ask(PacksScreen(console.say("packs.title"), console.asked))


async def read_document(console: ConsoleApp) -> None:
    """Read a document, let it be corrected, and use what it says: as a pack, or in the ceremony that is open."""
    from giaouoc.reading import open_document
    from giaouoc.reading.loading import SUFFIXES
    from giaouoc_tui.reader.in_console import ConsolePreview

    say = console.say
    path = await pick_file(console, say("document.file"), say("document.file.text"), SUFFIXES)
    if path is None:
        return
    console.tell(say("document.reading", file=path.name))
    opened = await asyncio.to_thread(open_document, path)
    if isinstance(opened, Refusal):
        console.tell(say.refusal(opened), Tone.WARN)
        return
    console.tell("")
    pack = await console.push_screen_wait(ConsolePreview(opened, desk=console.desk))
    if pack is not None and console.operation is None:
        await _make_from(console, pack)


async def _make_from(console: ConsoleApp, pack: Path) -> None:
    """Offer to make a ceremony of a pack that was just saved."""
    from giaouoc.packs.faults import PackError
    from giaouoc.plugins.asking import pack_at
    from giaouoc_tui.console.flows.ceremonies import make_from

    say = console.say
    choices = [Choice(True, say("document.make")), Choice(False, say("document.later"))]
    if await console.ask(PickDialog(say("document.saved"), choices, text=say("document.saved.text", path=str(pack)))):
        try:
            loaded = pack_at(pack)
            template = loaded.pack.templates[0]
        except PackError as error:
            console.tell(fault_words(error.pack, error.fault, say), Tone.BAD)
            return
        await make_from(console, loaded, template)
