"""Saving what was read: as a folder pack, or straight into a ceremony."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from giaouoc.commands import RevisePledge
from giaouoc.events import Recorded
from giaouoc.folder import CeremonyFolder
from giaouoc.packs.faults import PackError
from giaouoc.packs.folder import packs_home
from giaouoc.packs.pack import Pack
from giaouoc.reading import to_pledge
from giaouoc.reading.packing import PackWords, locality_of, missing_for_pledge, pack_id_of, save_pack, unfit_for_pack
from giaouoc.refusal import Refusal, refuse
from giaouoc.state import State
from giaouoc.store.errors import StoreError
from giaouoc_tui.console.dialogs.form import Field, FormDialog
from giaouoc_tui.console.operation import Failure, Operation, Tone
from giaouoc_tui.console.recents import Recents
from giaouoc_tui.paths import typed_path
from giaouoc_tui.reader.host import operation_of
from giaouoc_tui.reader.pack_words import pack_refusal, saved_words

if TYPE_CHECKING:
    from giaouoc_tui.reader.screen import PreviewScreen

__all__ = ["put_into", "save_as_pack"]


async def save_as_pack(screen: PreviewScreen) -> None:
    """Ask for the folder and save; what keeps a pack from being made is told before."""
    say, reading = screen.say, screen.reading
    if refusal := unfit_for_pack(reading, screen.opened.name):
        screen.tell(say.refusal(refusal), Tone.WARN)
        return
    locality = locality_of(reading)
    name = pack_id_of(f"{locality} {reading.year}") or pack_id_of(screen.opened.name)
    saved: list[Pack] = []

    def save(values: Mapping[str, str]) -> str:
        words = PackWords(locality=values["locality"], source=screen.opened.name)
        try:
            pack = save_pack(typed_path(values["folder"]), reading, words)
        except PackError as error:
            pack = pack_refusal(say, error)
        except OSError as error:
            return say.refusal(refuse("file.failed", path=values["folder"], reason=error.strerror or str(error)))
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
        screen.saved, screen.saved_pack = reading, typed_path(answer["folder"])
        told = saved_words(say, reading, saved[0], answer["folder"])
        screen.tell(" ".join(told), Tone.GOOD)
        screen.parting = "\n".join(told)


async def put_into(screen: PreviewScreen) -> None:
    """Replace the text of the ceremony that is open, or of one that is asked for; with a reason where one is due."""
    say, reading, operation = screen.say, screen.reading, operation_of(screen.reader)
    if refusal := missing_for_pledge(reading, screen.opened.name):
        screen.tell(say.refusal(refusal), Tone.WARN)
        return
    pledge = to_pledge(reading, source=screen.opened.name)
    after: list[State] = []

    def put(values: Mapping[str, str]) -> str:
        command = RevisePledge(pledge, values["reason"])
        try:
            if operation is not None:
                recorded, state = _recorded(operation, command), operation.state
            else:
                with CeremonyFolder.open(typed_path(values["folder"]), desk=screen.desk) as folder:
                    recorded, state = folder.do(command), folder.state
        except StoreError as error:
            return say(f"refusal.{error.key}", **error.params)
        if isinstance(recorded, Refusal):
            return say.refusal(recorded)
        after.append(state)
        return ""

    fields = [Field("reason", say("reader.into.reason"))]
    if operation is None:
        recents = Recents().all()
        fields.insert(0, Field("folder", say("reader.into.folder"), str(recents[0].path) if recents else ""))
    title = say("reader.into.title" if operation is None else "reader.into.open.title")
    if await screen.reader.ask(FormDialog(title, fields, check=put)) is None:
        return
    screen.saved = reading
    setup = after[-1].setup if after else None
    if setup is not None and setup.year != pledge.year:
        screen.tell(say("cli.read.other_year", year=pledge.year, expected=setup.year), Tone.WARN)
    else:
        count = sum(1 for _ in reading.contents())
        screen.tell(say("cli.read.into_done", articles=count, targets=len(reading.targets)), Tone.GOOD)


def _recorded(operation: Operation, command: RevisePledge) -> Sequence[Recorded] | Refusal:
    answer = operation.do(command)
    if isinstance(answer, Failure):
        raise answer.error
    return answer
