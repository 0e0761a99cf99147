"""Flows of the home screen: making, opening and copying ceremonies."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from giaouoc.plugins.asking import Plugins
from giaouoc.prepare import CopyWarning, next_start
from giaouoc.store.errors import StoreError
from giaouoc_tui.console.dialogs.form import Field, FormDialog
from giaouoc_tui.console.dialogs.pick import PickDialog
from giaouoc_tui.console.dialogs.text import TextDialog
from giaouoc_tui.console.finding import Choice
from giaouoc_tui.console.making import (
    copy_ceremony,
    make_from_template,
    proposed_folder,
    read_start,
    read_template,
    templates,
)
from giaouoc_tui.console.operation import Failure, Tone
from giaouoc_tui.console.screens.home import HomeScreen
from giaouoc_tui.console.wording import failure_words

if TYPE_CHECKING:
    from giaouoc_tui.console.app import ConsoleApp

__all__ = ["copy_last_year", "forget", "new", "open_folder"]

_SAMPLE = 120


async def new(console: ConsoleApp) -> None:
    """Make a ceremony from a pack's template and open it."""
    say, plugins = console.say, Plugins.installed()
    found = templates(plugins)
    if not found:
        console.tell(say("new.no_packs"), Tone.BAD)
        return
    choices = [
        Choice(index, template.title, f"{pack.id} {pack.version}") for index, (pack, template) in enumerate(found)
    ]
    index = await console.ask(PickDialog(say("new.pick"), choices, search=True))
    if index is None:
        return
    listed, _ = found[index]
    read = read_template(plugins, *found[index])
    if read is None:
        console.tell(say("new.unreadable", pack=listed.name), Tone.BAD)
        return
    pack, template = read
    start = next_start(template, console.clock())
    title = template.render(start.year).title
    values = await console.ask(
        FormDialog(
            say("new.title"),
            [
                *_when(console, start),
                Field("folder", say("new.folder"), str(proposed_folder(title, start.year))),
                Field(
                    "delegates", say("new.delegates"), "0", [(say("new.none"), "0"), (say("new.sample"), str(_SAMPLE))]
                ),
            ],
            text=title,
            check=lambda given: _fault(console, given),
        )
    )
    if values is None:
        return
    try:
        folder = make_from_template(
            _path(values["folder"]),
            pack,
            template,
            year=int(values["year"]),
            starts_at=_start(values),
            delegates=int(values["delegates"]),
            desk=console.desk,
        )
    except StoreError as error:
        console.tell(failure_words(say, Failure(error)), Tone.BAD)
        return
    await console.show_ceremony(folder)


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


async def copy_last_year(console: ConsoleApp) -> None:
    """Make a ceremony after an earlier one: the one under the cursor is proposed."""
    say = console.say
    recent = console.screen.highlighted if isinstance(console.screen, HomeScreen) else None
    this_year = console.clock().year
    year = max(this_year, recent.starts_at.year + 1) if recent and recent.starts_at else this_year
    start = console.clock().replace(year=year, month=1, day=4, hour=8, minute=0, second=0, microsecond=0)
    title = recent.title if recent else say("copy.name")
    values = await console.ask(
        FormDialog(
            say("copy.title"),
            [
                Field("last_year", say("copy.from"), recent.path if recent else f"{Path.home()}/"),
                *_when(console, start),
                Field("folder", say("new.folder"), str(proposed_folder(title, year))),
            ],
            text=say("copy.text"),
            check=lambda given: _fault(console, given),
        )
    )
    if values is None:
        return
    try:
        folder, warnings = copy_ceremony(
            _path(values["last_year"]),
            _path(values["folder"]),
            year=int(values["year"]),
            starts_at=_start(values),
            desk=console.desk,
        )
    except StoreError as error:
        console.tell(failure_words(say, Failure(error)), Tone.BAD)
        return
    except ValueError:
        console.tell(say("copy.nothing"), Tone.BAD)
        return
    await console.show_ceremony(folder)
    if warnings:
        console.tell(_warned(console, warnings), Tone.WARN)


async def forget(console: ConsoleApp) -> None:
    """Take the ceremony under the cursor off the list; its folder stays."""
    home = console.screen
    if isinstance(home, HomeScreen) and home.highlighted is not None:
        recent = home.highlighted
        console.recents.forget(recent.path)
        console.tell(console.say("forget.done", title=recent.title), Tone.CALM)
        home.paint()


def _when(console: ConsoleApp, start: datetime) -> list[Field]:
    say = console.say
    return [
        Field("year", say("new.year"), str(start.year)),
        Field("day", say("new.day"), f"{start:%d/%m/%Y}"),
        Field("time", say("new.time"), f"{start:%H:%M}"),
    ]


def _start(values: Mapping[str, str]) -> datetime:
    return read_start(values["day"], values["time"])


def _fault(console: ConsoleApp, values: Mapping[str, str]) -> str:
    """What is wrong with the answers of a form, in words; empty when nothing is."""
    try:
        _start(values)
    except ValueError:
        return console.say("new.fault.when")
    if not (values["year"].isascii() and values["year"].isdecimal() and len(values["year"]) == 4):
        return console.say("new.fault.year")
    return "" if values["folder"] else console.say("new.fault.folder")


def _path(text: str) -> Path:
    return Path(text).expanduser().absolute()


def _warned(console: ConsoleApp, warnings: tuple[CopyWarning, ...]) -> str:
    words = dict.fromkeys(console.say(f"copy.warning.{warning.kind}", where=warning.where) for warning in warnings)
    return " ".join(words)
