"""Saving what was read: as a folder pack, or straight into a ceremony."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from giaouoc.commands import RevisePledge
from giaouoc.folder import CeremonyFolder
from giaouoc.packs.faults import PackError
from giaouoc.packs.folder import packs_home
from giaouoc.packs.pack import Pack
from giaouoc.reading import to_pledge
from giaouoc.reading.packing import PackWords, locality_of, missing_for_pledge, pack_id_of, save_pack
from giaouoc.refusal import Refusal
from giaouoc.store.errors import StoreError
from giaouoc_tui.console.dialogs.form import Field, FormDialog
from giaouoc_tui.console.operation import Tone
from giaouoc_tui.console.recents import Recents
from giaouoc_tui.reader.pack_words import pack_refusal

if TYPE_CHECKING:
    from giaouoc_tui.reader.screen import PreviewScreen

__all__ = ["put_into", "save_as_pack"]


async def save_as_pack(screen: PreviewScreen) -> None:
    """Ask for the folder and save; what keeps a pack from being made is told before."""
    say, reading = screen.say, screen.reading
    if refusal := missing_for_pledge(reading, screen.opened.name):
        screen.tell(say.refusal(refusal), Tone.WARN)
        return
    locality = locality_of(reading)
    name = pack_id_of(f"{locality} {reading.year}") or pack_id_of(screen.opened.name)
    saved: list[Pack] = []

    def save(values: Mapping[str, str]) -> str:
        words = PackWords(locality=values["locality"], source=screen.opened.name)
        try:
            pack = save_pack(Path(values["folder"]).expanduser(), reading, words)
        except PackError as error:
            pack = pack_refusal(say, error)
        except OSError as error:
            return say("refusal.file.failed", path=values["folder"], reason=error.strerror or str(error))
        if isinstance(pack, Refusal):
            return say.refusal(pack)
        saved.append(pack)
        return ""

    fields = [
        Field("locality", say("reading.field.locality"), locality),
        Field("folder", say("reader.pack.folder"), str(packs_home() / name)),
    ]
    answer = await screen.reader.ask(FormDialog(say("reader.pack.title"), fields, check=save))
    if answer is not None and saved:
        screen.saved = reading
        screen.tell(say("cli.read.pack_saved", id=saved[0].id, path=answer["folder"]), Tone.GOOD)


async def put_into(screen: PreviewScreen) -> None:
    """Ask for the ceremony and replace its text; a reason is asked for along with it."""
    say, reading = screen.say, screen.reading
    if refusal := missing_for_pledge(reading, screen.opened.name):
        screen.tell(say.refusal(refusal), Tone.WARN)
        return
    pledge = to_pledge(reading, source=screen.opened.name)
    years: list[int] = []

    def put(values: Mapping[str, str]) -> str:
        try:
            with CeremonyFolder.open(Path(values["folder"]).expanduser(), desk=screen.desk) as folder:
                recorded = folder.do(RevisePledge(pledge, values["reason"]))
                years.extend([folder.state.setup.year] if folder.state.setup else [])
        except StoreError as error:
            return say(f"refusal.{error.key}", **error.params)
        return say.refusal(recorded) if isinstance(recorded, Refusal) else ""

    recents = Recents().all()
    fields = [
        Field("folder", say("reader.into.folder"), str(recents[0].path) if recents else ""),
        Field("reason", say("reader.into.reason")),
    ]
    answer = await screen.reader.ask(FormDialog(say("reader.into.title"), fields, check=put))
    if answer is not None:
        screen.saved = reading
        count = sum(1 for _ in reading.contents())
        told = say("cli.read.into_done", articles=count, targets=len(reading.targets))
        if years[-1:] not in ([], [pledge.year]):
            screen.tell(say("cli.read.other_year", year=pledge.year, expected=years[-1]), Tone.WARN)
        else:
            screen.tell(told, Tone.GOOD)
