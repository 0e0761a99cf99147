"""Flows of the home screen: making, opening and copying ceremonies."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from giaouoc.commands import Create
from giaouoc.folder import RECORD
from giaouoc.packs.templates import CeremonyTemplate
from giaouoc.plugins.asking import LoadedPack, Plugins
from giaouoc.prepare import next_start
from giaouoc.refusal import Refusal
from giaouoc.store.errors import RecordLocked, StoreError
from giaouoc.succession import undecided
from giaouoc_tui.console.dialogs.ceremony_form import ceremony_form, planned_start, planned_year
from giaouoc_tui.console.dialogs.form import Field
from giaouoc_tui.console.dialogs.notes import NotesDialog
from giaouoc_tui.console.dialogs.path import PathDialog
from giaouoc_tui.console.dialogs.pick import PickDialog
from giaouoc_tui.console.finding import Choice
from giaouoc_tui.console.flows.describing import DESCRIBED, describe
from giaouoc_tui.console.flows.succession import ask_successors
from giaouoc_tui.console.opening import look_at
from giaouoc_tui.console.operation import Failure, Tone
from giaouoc_tui.console.recents import Recent
from giaouoc_tui.console.screens.home import HomeScreen
from giaouoc_tui.console.wording import failure_words
from giaouoc_tui.making import (
    a_year_later,
    create_from_pack,
    earlier_ceremony,
    found,
    held_in,
    make_folder,
    offered,
    warning_lines,
)
from giaouoc_tui.paths import typed_path
from giaouoc_tui.template_remarks import remark_on_template

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
        Choice(index, f"{template.year} · {template.locality.partition(',')[0]}", template.title)
        for index, (_, template) in enumerate(templates)
    ]
    index = await console.ask(PickDialog(say("new.pick"), choices, search=True, long_details=True))
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

    def title(year: int) -> str:
        return template.render(year).title

    values = await console.ask(
        ceremony_form(
            say,
            say("new.title"),
            text=say("new.template", title=title(template.year)),
            year=start.year,
            start=start,
            name_in=title,
            remark=partial(remark_on_template, say, pack.pack, template),
        )
    )
    if values is None:
        return
    sample = int(values["delegates"])
    plugins = Plugins.of_strangers()
    create = create_from_pack(
        pack,
        template,
        year=planned_year(values),
        starts_at=planned_start(values),
        sample=sample,
        plugins=plugins,
    )
    await _make(console, _path(values["folder"]), create, sample)
    console.asked.add(plugins)


async def open_folder(console: ConsoleApp) -> None:
    """Open a ceremony by its folder."""
    say = console.say
    path = await console.ask(PathDialog(say("open.title"), say("open.text"), start=Path.home(), folders_with=RECORD))
    if path is not None:
        await console.open_ceremony(path)


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
    year, start = _next_time(recent, console.clock())
    title = recent.title if recent else say("copy.name")
    values = await console.ask(
        ceremony_form(
            say,
            say("copy.title"),
            text=say("copy.text"),
            before=[Field("last_year", say("copy.from"), recent.path if recent else f"{Path.home()}/")],
            year=year,
            start=start,
            name_in=lambda _: title,
        )
    )
    if values is None:
        return
    sample, plugins = int(values["delegates"]), Plugins.installed()
    try:
        earlier = earlier_ceremony(
            _path(values["last_year"]), plugins, year=planned_year(values), starts_at=planned_start(values)
        )
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
        looks = warning_lines(say, copied.create, copied.warnings)
        await console.ask(NotesDialog(say("copy.looks.title"), say("copy.looks.text"), looks))
        if any(one.where in DESCRIBED for one in copied.warnings):
            await describe(console)
    console.asked.add(plugins)


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


def _next_time(earlier: Recent | None, now: datetime) -> tuple[int, datetime]:
    """Year and start of the ceremony after an earlier one: its next year, or the first whose day is still to come."""
    if earlier is None or earlier.starts_at is None:
        year, start = now.year, now.replace(month=1, day=4, hour=8, minute=0, second=0, microsecond=0)
    else:
        pledge_year = earlier.year or earlier.starts_at.year
        year = pledge_year + 1
        start = held_in(year, pledge_year, earlier.starts_at)
    later = max(0, now.year - start.year)
    later += a_year_later(start, later) < now
    return year + later, a_year_later(start, later)


def _path(text: str) -> Path:
    return typed_path(text).absolute()
