"""`giaouoc demo`: the sample ceremony, to drive, to watch, or to run through without a screen."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from pathlib import Path

from giaouoc import demo
from giaouoc.attendance import ScanOutcome
from giaouoc.clock import now
from giaouoc.commands import name_of
from giaouoc.events import Arrived, Recorded, SlideShown
from giaouoc.folder import CeremonyFolder
from giaouoc.packs.templates import CeremonyTemplate
from giaouoc.plugins.asking import Plugins
from giaouoc.refusal import Refusal
from giaouoc.state import Life
from giaouoc.store.chain import VIETNAM_TIME
from giaouoc_tui.cli.output import ExitCode, Output, carried_out
from giaouoc_tui.cli.plugin_problems import warn_of_problems
from giaouoc_tui.locale import Say
from giaouoc_tui.making import SAMPLE_SIZE, create_from_pack, found, make_folder
from giaouoc_tui.telling import Teller

__all__ = ["configure", "run"]

_PACK = "ngo-quyen"
_UNDER_WAY = timedelta(minutes=35)
"""By how much the plan of a ceremony that is played is ahead, so that somebody can come late at once."""


def configure(parser: argparse.ArgumentParser, say: Say, name: str, arguments: Sequence[str]) -> None:
    """Options only: where, and how it is run."""
    del name, arguments
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--play", action="store_true", help=say("cli.demo.play.help"))
    how.add_argument("--headless", action="store_true", help=say("cli.demo.headless.help"))
    parser.add_argument("--dir", type=Path, metavar=say("cli.folder.metavar"), help=say("cli.demo.dir.help"))
    parser.add_argument("--pack", default=_PACK, metavar=say("cli.new.pack.metavar"), help=say("cli.new.pack.help"))
    parser.add_argument(
        "--template", default="", metavar=say("cli.new.template.metavar"), help=say("cli.new.template.help")
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Make the ceremony, then show, play or run it; without a terminal it is run."""
    headless = arguments.headless or not (sys.stdin.isatty() and sys.stdout.isatty())
    loaded, template = carried_out(found(arguments.pack, arguments.template))
    path = arguments.dir.expanduser() if arguments.dir else _free_folder(f"{arguments.pack}-{template.year}")
    held = _held(template)
    starts_at = held if headless else _round(now() - (_UNDER_WAY if arguments.play else timedelta()))
    plugins = Plugins.of_strangers()
    create = create_from_pack(
        loaded, template, year=template.year, starts_at=starts_at, sample=SAMPLE_SIZE, plugins=plugins
    )
    warn_of_problems(plugins.problems, output)
    moment = held - timedelta(days=1) if headless else None
    with carried_out(make_folder(path, create, sample=SAMPLE_SIZE, desk=arguments.desk, moment=moment)) as folder:
        output.tell("cli.demo.made", path=path)
        if headless:
            return _run_through(folder, held, output)
    return _show(path, arguments, output)


def _show(path: Path, arguments: argparse.Namespace, output: Output) -> int:
    if arguments.play:
        from giaouoc_tui.cli.playing import PlayingConsole

        app = PlayingConsole(path, say=output.say, theme=arguments.theme or "dark", desk=arguments.desk)
        app.run()
        return app.return_code or 0
    from giaouoc_tui.console import run_console

    return run_console(path, language=output.say.language, theme=arguments.theme, desk=arguments.desk)


def _run_through(folder: CeremonyFolder, held: datetime, output: Output) -> int:
    """Carry out the script and tell it as it goes; done only when every command was recorded."""
    teller = Teller.of(output.say, folder)
    clock, welcomed, sound = held, 0, True
    for command, after in demo.beats(folder):
        clock += after
        result = folder.do(command, clock)
        if isinstance(result, Refusal) or not result:
            sound = False
            text = output.say.refusal(result) if isinstance(result, Refusal) else output.say("cli.do.nothing_changed")
            output.warn(output.say("cli.demo.unexpected", command=name_of(command), text=text))
            if isinstance(result, Refusal):
                break
        elif _is_welcome(result):
            welcomed += 1
        else:
            welcomed = _tell_welcomed(welcomed, output)
            for fact in result:
                if not isinstance(fact.event, SlideShown):
                    output.line(f"{fact.at:%d/%m/%Y %H:%M:%S}  {teller.fact(fact)}")
    _tell_welcomed(welcomed, output)
    complete = sound and folder.state.life is Life.CLOSED and not folder.state.signing.open_slots
    if not complete:
        output.warn(output.say("cli.demo.failed"))
    output.line()
    output.tell("cli.demo.folder", path=folder.path)
    output.tell("cli.demo.head", code=folder.closing_code or "–")
    output.tell("cli.demo.verify", command=f"giaouoc verify {folder.path} --head {folder.closing_code}")
    return ExitCode.DONE if complete else ExitCode.REFUSED


def _held(template: CeremonyTemplate) -> datetime:
    """When a run without a screen begins: on the latest day of its year that its source names, or in early January."""
    plan = template.pledge.plan
    days = [one.issued for one in (plan.document, *plan.bases) if one.issued] if plan else []
    if plan and plan.published and plan.published.at:
        days.append(plan.published.at.date())
    day = max((day for day in days if day.year == template.year), default=date(template.year, 1, 4))
    return datetime.combine(day, template.starts_at, VIETNAM_TIME)


def _is_welcome(facts: tuple[Recorded, ...]) -> bool:
    """Whether a scan was just the ordinary one of somebody who comes in time."""
    return all(isinstance(fact.event, Arrived) and fact.event.outcome is ScanOutcome.WELCOME for fact in facts)


def _tell_welcomed(count: int, output: Output) -> int:
    if count:
        output.tell("cli.demo.scans", count=count)
    return 0


def _round(moment: datetime) -> datetime:
    return moment.replace(second=0, microsecond=0)


def _free_folder(name: str) -> Path:
    from platformdirs import user_data_path

    base = user_data_path("giaouoc", appauthor=False) / "demo"
    return next(path for number in range(1, 10_000) if not (path := base / f"{name}-{number:03d}").exists())
