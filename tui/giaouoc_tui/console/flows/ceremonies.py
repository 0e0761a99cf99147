"""Flows of the home screen: making, opening and copying ceremonies."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from giaouoc.commands import Create
from giaouoc.packs.templates import CeremonyTemplate
from giaouoc.plugins.asking import LoadedPack
from giaouoc.prepare import next_start
from giaouoc.refusal import Refusal
from giaouoc.store.chain import VIETNAM_TIME
from giaouoc.store.errors import RecordLocked, StoreError
from giaouoc.succession import undecided
from giaouoc_tui.console.dialogs.form import Field, FormDialog
from giaouoc_tui.console.dialogs.pick import PickDialog
from giaouoc_tui.console.dialogs.text import TextDialog
from giaouoc_tui.console.finding import Choice
from giaouoc_tui.console.flows.succession import ask_successors
from giaouoc_tui.console.opening import look_at
from giaouoc_tui.console.operation import Failure, Tone
from giaouoc_tui.console.screens.home import HomeScreen
from giaouoc_tui.console.wording import failure_words
from giaouoc_tui.making import (
    LARGEST_SAMPLE,
    a_year_later,
    create_from_pack,
    earlier_ceremony,
    fitting_year,
    found,
    make_folder,
    offered,
    proposed_folder,
    warning_words,
)
from giaouoc_tui.paths import typed_path

if TYPE_CHECKING:
    from giaouoc_tui.console.app import ConsoleApp

__all__ = ["copy_last_year", "forget", "make_from", "new", "offer_to_look", "open_folder"]


async def new(console: ConsoleApp) -> None:
    """Make a ceremony from a pack's template and open it."""
    say = console.say
    templates = offered()
    if not templates:
        console.tell(say("new.no_packs"), Tone.BAD)
        return
    choices = [
        Choice(index, template.title, f"{pack.id} {pack.version}") for index, (pack, template) in enumerate(templates)
    ]
    index = await console.ask(PickDialog(say("new.pick"), choices, search=True))
    if index is None:
        return
    listed, offer = templates[index]
    read = found(listed.id, offer.id)
    if isinstance(read, Refusal):
        console.tell(say.refusal(read), Tone.BAD)
    else:
        await make_from(console, *read)


async def make_from(console: ConsoleApp, pack: LoadedPack, template: CeremonyTemplate) -> None:
    """Ask when and where, make a ceremony from this template and open it."""
    say = console.say
    start = next_start(template, console.clock())
    year = fitting_year(template, start)
    title = template.render(year).title
    values = await console.ask(
        FormDialog(
            say("new.title"),
            [
                *_when(console, year, start),
                *_where(console, proposed_folder(title, year)),
            ],
            text=title,
            check=lambda given: _fault(console, given),
        )
    )
    if values is None:
        return
    sample = int(values["delegates"])
    create = create_from_pack(pack, template, year=int(values["year"]), starts_at=_start(values), sample=sample)
    await _make(console, _path(values["folder"]), create, sample)


async def open_folder(console: ConsoleApp) -> None:
    """Open a ceremony by its folder."""
    say = console.say
    text = await console.ask(
        TextDialog(
            say("open.title"),
            say("open.text"),
            value=f"{Path.home()}/",
            placeholder=say("open.example"),
            deed="dialog.open",
        )
    )
    if text:
        await console.open_ceremony(_path(text))


async def offer_to_look(console: ConsoleApp, path: Path, locked: RecordLocked) -> None:
    """Tell who runs a ceremony already, and let the operator look at it."""
    say = console.say
    text = say("locked.text" if locked.params["pid"] else "locked.text.unsigned", **locked.params)
    choices = [Choice("look", say("locked.look")), Choice("stay", say("locked.stay"))]
    if await console.ask(PickDialog(say("locked.title"), choices, text=text)) != "look":
        return
    try:
        folder = look_at(path, locked, desk=console.desk)
    except StoreError as error:
        console.tell(failure_words(say, Failure(error)), Tone.BAD)
        return
    await console.show_ceremony(folder)


async def copy_last_year(console: ConsoleApp) -> None:
    """Make a ceremony after an earlier one: the one under the cursor is proposed."""
    say = console.say
    recent = console.screen.highlighted if isinstance(console.screen, HomeScreen) else None
    this_year = console.clock().year
    before = recent.starts_at if recent else None
    year = max(this_year, before.year + 1) if before else this_year
    start = console.clock().replace(year=year, month=1, day=4, hour=8, minute=0, second=0, microsecond=0)
    if before:
        start = a_year_later(before, year - before.year)
    title = recent.title if recent else say("copy.name")
    values = await console.ask(
        FormDialog(
            say("copy.title"),
            [
                Field("last_year", say("copy.from"), recent.path if recent else f"{Path.home()}/"),
                *_when(console, year, start),
                *_where(console, proposed_folder(title, year)),
            ],
            text=say("copy.text"),
            check=lambda given: _fault(console, given),
        )
    )
    if values is None:
        return
    sample = int(values["delegates"])
    try:
        earlier = earlier_ceremony(_path(values["last_year"]), year=int(values["year"]), starts_at=_start(values))
    except StoreError as error:
        console.tell(failure_words(say, Failure(error)), Tone.BAD)
        return
    if isinstance(earlier, Refusal):
        console.tell(say.refusal(earlier), Tone.BAD)
        return
    successors = await ask_successors(console, undecided(earlier.ended))
    if successors is None:
        return
    copied = earlier.copied(sample=sample, successors=successors)
    if isinstance(copied, Refusal):
        console.tell(say.refusal(copied), Tone.BAD)
    elif await _make(console, _path(values["folder"]), copied.create, sample) and copied.warnings:
        looks = dict.fromkeys(warning_words(say, copied.create, warning) for warning in copied.warnings)
        console.tell(" ".join(looks), Tone.WARN)


async def forget(console: ConsoleApp) -> None:
    """Take the ceremony under the cursor off the list; its folder stays."""
    home = console.screen
    if isinstance(home, HomeScreen) and home.highlighted is not None:
        recent = home.highlighted
        console.recents.forget(recent.path)
        console.tell(console.say("forget.done", title=recent.title), Tone.CALM)
        home.paint()


async def _make(console: ConsoleApp, path: Path, create: Create, sample: int) -> bool:
    """Make the folder and run the ceremony in it; or say why not."""
    try:
        folder = make_folder(path, create, sample=sample, desk=console.desk)
    except StoreError as error:
        console.tell(failure_words(console.say, Failure(error)), Tone.BAD)
        return False
    if isinstance(folder, Refusal):
        console.tell(console.say.refusal(folder), Tone.BAD)
        return False
    await console.show_ceremony(folder)
    return True


def _where(console: ConsoleApp, folder: Path) -> list[Field]:
    say = console.say
    return [Field("folder", say("new.folder"), str(folder)), Field("delegates", say("new.delegates"), "0")]


def _when(console: ConsoleApp, year: int, start: datetime) -> list[Field]:
    say = console.say
    return [
        Field("year", say("new.year"), str(year)),
        Field("day", say("new.day"), f"{start:%d/%m/%Y}"),
        Field("time", say("new.time"), f"{start:%H:%M}"),
    ]


def _start(values: Mapping[str, str]) -> datetime:
    """The moment of a day such as 04/01/2017 and a time such as 7:30; `ValueError` when they are none."""
    moment = datetime.strptime(f"{values['day'].strip()} {values['time'].strip()}", "%d/%m/%Y %H:%M")
    return moment.replace(tzinfo=VIETNAM_TIME)


def _fault(console: ConsoleApp, values: Mapping[str, str]) -> str:
    """What is wrong with the answers of a form, in words; empty when nothing is."""
    try:
        _start(values)
    except ValueError:
        return console.say("new.fault.when")
    if not (values["year"].isascii() and values["year"].isdecimal() and len(values["year"]) == 4):
        return console.say("new.fault.year")
    sample = values["delegates"]
    if not (sample.isascii() and sample.isdecimal() and int(sample) <= LARGEST_SAMPLE):
        return console.say("new.fault.delegates", most=LARGEST_SAMPLE)
    return "" if values["folder"] else console.say("new.fault.folder")


def _path(text: str) -> Path:
    return typed_path(text).absolute()
